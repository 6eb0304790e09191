import BorderData

/// Counts of a list: what is counted, where, of whom and when.
extension ClaimFinder {
  /// A count with the slots of its lines: as they say it, or, where they leave something open, as the number shows it to be
  /// meant. Nil where nothing says what is counted, or too little does and the number is not the figure.
  func level(
    _ q: QuantityMention, from low: Int, _ s: ListSlots, _ own: ListSlots, _ time: ListItem.When, _ v: SentenceView,
    _ index: Int, _ reading: inout ListReading
  ) -> Draft? {
    guard let (sense, place) = counted(s) else { return nil }
    var d = Draft(
      kind: .level, tokens: min(low, q.hedged.lowerBound)..<q.tokens.upperBound, sentence: index,
      assertion: .level(q.quantity))
    d.isListed = true
    fill(&d, s, sense, place, v)
    if s.isRest {
      guard !reading.listed.isEmpty else { return nil }
      d.who = [.except(reading.listed)]
      d.whoOrigin = .stated(span(d.tokens))
    }
    var isSure = own.unread <= 1 && s.unread <= s.mostUnread && time.guesses.isEmpty
    if !time.known.isEmpty {
      d.when = time.known
      d.whenOrigin = s.time.map { origin($0.span, v) } ?? .open
    } else if let t = s.time {
      d.when = whens(t, sense, near: time.near, isBefore: time.isBefore, reading)
      d.whenOrigin = origin(t.span, v)
    }
    if d.when.isEmpty {
      d.when = context.main.isEmpty ? defaultWhen(isUS: sense.isUS, kind: .level) : context.main
      d.whenOrigin = .open
      isSure = isSure && s.sense != nil && !context.main.isEmpty
    }
    if s.sense == nil, q.quantity.value < 1000 { isSure = isSure && reading.recognised > 0 }
    if d.when.contains(where: { !$0.period.isPlain }) {
      d.kind = .cumulative
      // "2024" in a list written in March 2024 may be a month of it as well as what had run of it.
      if case .year? = s.time?.form { isSure = false }
    }
    var others: [Draft] = []
    for g in time.guesses.dropFirst() {
      guard let t = s.time else { break }
      var x = d
      x.when = whens(
        ListTime(form: nil, back: g, span: t.span), sense, near: time.near, isBefore: true, reading)
      others.append(x)
    }
    if own.who == nil, own.demographics == nil, s.who != nil || s.demographics != nil, s.isTotal {
      var x = d
      x.who = [.everyone]
      x.demographics = .everyone
      others.append(x)
    }
    if d.who == [.everyone], d.demographics.isEmpty, context.who != .everyone, own.who == nil, !s.isEveryone {
      var x = d
      x.who = [context.who]
      x.whoOrigin = .earlier(context.whoSpan ?? TextSpan(0, 0))
      others.append(x)
    }
    if let before = reading.firstGroup, own.who == nil, own.demographics == nil, !s.isEveryone, d.who == [.everyone] {
      var x = d
      x.who = before.who ?? [.everyone]
      x.demographics = before.demographics ?? .everyone
      others.append(x)
    }
    guard let recogniser else { return isSure ? d : nil }
    if recogniser.holds(d) {
      reading.recognised += 1
      return chosen(d, recogniser)
    }
    if s.place?.isSector ?? false, own.place == nil, reading.fromContext {
      var x = d
      x.place = nil
      x.placeOrigin = .open
      others.append(x)
    }
    for var x in others where recogniser.holds(x) {
      x.isAttached = true
      reading.recognised += 1
      return chosen(x, recogniser)
    }
    guard isSure else { return nil }
    if !others.isEmpty || own.unread > 0 || s.unread > 1 || time.isUnsure {
      d.doubts.append("What the lines above it say of this number is not sure.")
    }
    return d
  }

  /// Where the words leave a time open ("2021"), an exact number tells which was meant.
  private func chosen(_ d: Draft, _ recogniser: NumberRecogniser) -> Draft {
    guard d.when.count > 1, let q = d.stated, NumberRecogniser.bounds(q)?.exact ?? false else { return d }
    let kept = d.when.filter { c in
      var one = d
      one.when = [c]
      return recogniser.holdsPlainly(one)
    }
    guard !kept.isEmpty else { return d }
    var out = d
    out.when = kept
    return out
  }

  func fill(_ d: inout Draft, _ s: ListSlots, _ sense: MeasureSense, _ place: PlaceID?, _ v: SentenceView) {
    d.measure = sense
    d.place = place
    if let at = s.placeSpan, place != nil {
      d.placeOrigin = origin(at, v)
    } else if place != nil {
      d.placeOrigin = .convention("what the list counts")
    }
    if let who = s.who {
      d.who = who
      d.whoOrigin = s.whoSpan.map { origin($0, v) } ?? .open
    }
    if let people = s.demographics {
      d.demographics = people
      d.demographicsOrigin = s.peopleSpan.map { origin($0, v) } ?? .open
    }
    settle(&d)
  }

  func origin(_ s: TextSpan, _ v: SentenceView) -> SlotOrigin {
    span(v.s.range).contains(s) ? .stated(s) : .earlier(s)
  }

  /// What is counted and where; by convention encounters at the southwest border, and transits through the Darién.
  func counted(_ s: ListSlots) -> (MeasureSense, PlaceID?)? {
    if let m = s.sense, m.measure == .asylum || m.measure == .deaths {
      guard m.measure == .asylum, let place = s.place, place.text.hasPrefix("host:") else { return nil }
      return (m, place)
    }
    switch s.counter {
    case .us?:
      var m =
        s.sense
        ?? MeasureSense(measure: .encounters, saysEncounters: s.component == nil, words: "encounters", strong: true)
      if s.sense == nil, s.place?.isSector ?? false { m.borderPatrolFirst = true }
      if let c = s.component {
        m.component = c
        m.saysBoth = c == .all
      }
      if let a = s.authority { m.authority = a }
      return (m, s.place)
    case .darien?:
      return (
        MeasureSense(measure: .transits, words: s.sense?.words ?? "transits", tokens: s.sense?.tokens, strong: true),
        .darien
      )
    case .country(let place)?:
      return (
        MeasureSense(
          measure: .detections, country: place, words: s.sense?.words ?? "irregular migrants",
          tokens: s.sense?.tokens, strong: true), place
      )
    case nil: return nil
    }
  }
}
