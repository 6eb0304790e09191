import BorderData

extension ClaimFinder {
  /// Claims that a number makes: a level, a rate, a change, a share.
  mutating func quantityClaims(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>
  ) -> [Draft] {
    if q.duration != nil || q.ordinal != nil { return [] }
    if isLawOrUnit(q, v) { return [] }
    let made: Draft?
    switch q.quantity.unit {
    case .percent, .points: made = percentClaim(q, v, index, &used)
    case .factor: made = factorClaim(q, v, index, &used)
    case .count, .ordinal: made = countClaim(q, v, index, &used)
    }
    return made.map { [$0] } ?? []
  }

  // MARK: Whether a number is ours

  private func isLawOrUnit(_ q: QuantityMention, _ v: SentenceView) -> Bool {
    let a = q.tokens.upperBound
    // The word right after: a unit of something else.
    var j = a
    while [
      "of", "or", "the", "a", "an", "more", "-", "additional", "new", "federal", "us", "u.s", "border", "active", "de",
      "other",
    ].contains(v.text(j)), j < a + 3 {
      j += 1
    }
    if let p = v.s.phrase(startingAt: a) ?? v.s.phrase(startingAt: j), p.isBlocker, p.measure == nil { return true }
    if v.text(a) == "%" && v.s.phrase(startingAt: a + 1)?.isBlocker ?? false { return true }
    return false
  }

  /// The noun that a count counts.
  enum Head { case people(Phrase), measure(Phrase), country(Phrase), outside(Phrase), blocked, unknownNoun, none }

  func head(of q: QuantityMention, _ v: SentenceView) -> Head {
    var j = q.tokens.upperBound
    var steps = 0
    var unknown = false
    while j < v.s.range.upperBound, steps < 7 {
      let t = tokens[j]
      if t.kind == .mark {
        if t.text == "-" || t.text == "\"" {
          j += 1
          continue
        }
        if t.text == "(", steps == 0 { break }
        if t.text == "+" { j += 1; continue }
        break
      }
      if t.kind == .number { break }
      if let p = v.s.phrase(startingAt: j) {
        if p.isBlocker && p.people == nil && p.measure == nil { return .blocked }
        if p.outside != nil { return .outside(p) }
        if let m = p.measure, !m.verb, !(m.weak && m.key == .flow && p.people != nil) { return .measure(p) }
        if p.people != nil { return .people(p) }
        if let c = p.country, !c.isPlace || c.code == .unknown {
          // "Central American migrants": the people follow.
          _ = c
          return .country(p)
        }
        if p.group != nil {
          if let next = v.s.phrase(startingAt: p.tokens.upperBound), next.people != nil { return .people(next) }
          return .country(p)
        }
        if p.measure != nil { break }
        if p.terms.contains(where: { if case .time = $0 { true } else { false } }) { break }
        if p.isCue(.illegal) || p.isCue(.total) || p.isCue(.ofWhich) || p.isCue(.borderPatrol) || p.isCue(.cbp)
          || p.isCue(.perDay)
        {
          if p.isCue(.perDay) { break }
          j = p.tokens.upperBound
          steps += 1
          continue
        }
        if v.text(j) == "more", let next = v.s.phrase(startingAt: j + 1), next.people != nil || next.country != nil {
          j += 1
          continue
        }
        if case .hedge? = p.terms.first, p.tokens.count == 1, ["some", "or so", "more"].contains(v.text(j)) {
          j = p.tokens.upperBound
          continue
        }
        if p.relation != nil || p.terms.contains(where: { if case .cue = $0 { true } else { false } }) { break }
        j = p.tokens.upperBound
        steps += 1
        continue
      }
      if Self.linkers.contains(t.text) {
        if steps > 0
          || ["in", "to", "from", "and", "by", "for", "at", "on", "en", "a", "were", "was", "fueron", "por", "y", "e"]
            .contains(t.text)
        {
          break
        }
        j += 1
        continue
      }
      unknown = true
      steps += 1
      j += 1
    }
    return unknown ? .unknownNoun : .none
  }

  private static let linkers: Set<String> = [
    "of", "de", "the", "los", "las", "in", "to", "from", "and", "by", "for", "at", "on", "were", "was", "who", "that",
    "are",
    "had", "have", "has", "as", "with", "en", "fueron", "por", "y", "e", "a", "eran", "son", "que", "since", "during",
    "per",
    "is", "del", "al",
  ]

  // MARK: Counts

  private mutating func countClaim(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>
  ) -> Draft? {
    let a = q.tokens.lowerBound
    let h = head(of: q, v)
    if case .blocked = h { return nil }
    if q.quantity.value < 10 && q.band == nil && q.quantity.digits == 1 { return nil }
    if v.has(.lawOrPlan, in: v.clauseRange(a)) { return nil }
    let found = measure(for: a, v)
    let outside = nearestOutside(a, v)
    // A count of something that no table here publishes.
    if let o = outside, isOutside(h, o, found?.phrase, a, v) {
      return outsideDraft(o, q, v, index, h)
    }
    var sense: MeasureSense?
    var link: Phrase?
    switch h {
    case .measure(let p):
      guard let m = p.measure, !m.weak || borderEvidence(v) else { return nil }
      sense = self.sense(m, p, v)
      link = p
      if let verb = found?.phrase, let w = verb.measure, w.verb, v.cost(a, verb.tokens) < 10 {
        sense?.words = v.words(p.tokens)
      }
    case .people, .country:
      if let found, v.cost(a, found.phrase?.tokens ?? a..<a + 1) < 22 {
        sense = found.sense
        link = found.phrase
        if found.phrase?.measure?.verb == false, case .people(let p) = h, found.phrase?.tokens == p.tokens {
          // The group itself ("migrants") is the only name: it needs a verb or a list.
          sense =
            verbOrList(a, v) ?? (isLabelled(q, v) ? context.measure : nil) ?? (isAtBorder(q, v) ? found.sense : nil)
        }
      } else if isContinuation(q, v, index) {
        sense = context.measure
        // A new group of the same count is of everyone, not of those expelled.
        if !v.has(.title42) { sense?.authority = .all }
      } else if isAtBorder(q, v) {
        sense = self.sense(MeasureWord(key: .flow), nil, v)
      }
    case .none where towardNumber(q, v) != nil:
      if let verb = towardNumber(q, v), let subject = measure(for: verb.tokens.lowerBound, v, limit: 40) {
        sense = subject.sense
        link = subject.phrase
      } else if index - context.sentence <= 2 {
        sense = context.measure
      }
    case .none:
      if isLabelled(q, v) || isContinuation(q, v, index) {
        sense = found.map(\.sense) ?? context.measure
        link = found?.phrase
      } else if let found, v.cost(a, found.phrase?.tokens ?? a..<a + 1) < 12 {
        sense = found.sense
        link = found.phrase
      }
    case .unknownNoun:
      if let found, found.sense.strong, v.cost(a, found.phrase?.tokens ?? a..<a + 1) < 7 {
        sense = found.sense
        link = found.phrase
      } else if found?.sense.measure == .detections, found?.phrase?.measure?.weak == false {
        sense = found?.sense
      }
    case .outside, .blocked: return nil
    }
    if sense == nil, case .none = h, index - context.sentence <= 3,
      ["fewer", "less", "more", "menos", "mas"].contains(v.text(q.tokens.upperBound)),
      ["than", "que"].contains(v.text(q.tokens.upperBound + 1))
    {
      sense = context.measure
    }
    guard let sense else { return nil }
    if v.s.phrases.contains(where: {
      $0.isCue(.speculative) && $0.tokens.upperBound <= a && a - $0.tokens.upperBound < 5
    }) {
      var d = draft(.level, .level(q.quantity), q, v, index, sense, link, &used)
      d.reason = .tooVague
      return d
    }
    if v.has(.unique) {
      var d = draft(.level, .level(q.quantity), q, v, index, sense, link, &used)
      d.reason = .notPublishedThatWay
      return d
    }
    if let change = difference(q, v, index, sense, link, &used) { return change }
    if let q2 = internalBand(q, v, index, sense, link, &used) { return q2 }
    if let rate = rate(q, v, index, sense, link, &used) { return rate }
    if let d = peakLevel(q, v, index, sense, link, &used) { return d }
    let kind: ClaimKind = cumulative(q, v) ? .cumulative : .level
    let own = ownGroup(q, h, v)
    var d = draft(kind, .level(q.quantity), q, v, index, sense, link, &used)
    // "at the peak … in one month": the highest month of the period.
    d.atPeak = isAtPeak(a, v, index)
    widenPeak(&d)
    if isElsewhere(d, v, index) { d.reason = .noSuchData }
    if let own { own.apply(&d, span(q.tokens)) }
    ownPeriod(&d, q, v)
    markForecast(&d, a, v)
    return d
  }

  struct OwnGroup {
    var who: [Who]?
    var demographics: DemographicSet?
    func apply(_ d: inout Draft, _ s: TextSpan) {
      d.who = who ?? [.everyone]
      d.whoOrigin = who == nil ? .open : .stated(s)
      d.demographics = demographics ?? .everyone
      d.demographicsOrigin = demographics == nil ? .open : .stated(s)
    }
  }

  /// The group that a number itself names, where the sentence names several: "913 Chinese and 562 Indians".
  func ownGroup(_ q: QuantityMention, _ h: Head, _ v: SentenceView) -> OwnGroup? {
    let several =
      v.s.quantities.filter { $0.quantity.unit == .count && !$0.isMoney && $0.duration == nil }.count > 1
      || v.s.phrases.filter { $0.country != nil || !($0.people ?? []).isEmpty }.count > 1
    guard several else { return nil }
    switch h {
    case .country(let p):
      if let c = p.country { return OwnGroup(who: [.only([c.code])]) }
      if let g = p.group { return OwnGroup(who: Self.readings(codes: [], groups: [g], complement: false)) }
      return nil
    case .people(let p):
      guard let d = p.people, !d.isEmpty else {
        return isLabelled(q, v) ? label(q, v) : nil
      }
      // "unaccompanied children from Guatemala": the country after the noun goes with it.
      if let from = v.s.phrases.first(where: {
        $0.country != nil && $0.tokens.lowerBound >= p.tokens.upperBound
          && $0.tokens.lowerBound - p.tokens.upperBound <= 2
      }),
        let c = from.country, namesPeople(from, v)
      {
        return OwnGroup(who: [.only([c.code])], demographics: d)
      }
      return OwnGroup(demographics: d)
    case .none, .unknownNoun: return isLabelled(q, v) ? label(q, v) : nil
    default: return nil
    }
  }

  /// The name before a mark and a number: "Russia (43,000)".
  private func label(_ q: QuantityMention, _ v: SentenceView) -> OwnGroup? {
    let p = v.s.phrases.last {
      ($0.country != nil || $0.group != nil || !($0.people ?? []).isEmpty)
        && $0.tokens.upperBound <= q.hedged.lowerBound
    }
    guard let p, q.hedged.lowerBound - p.tokens.upperBound <= 3 else { return nil }
    if let c = p.country {
      return OwnGroup(who: [.only([c.code])], demographics: context.demographics.isEmpty ? nil : context.demographics)
    }
    if let g = p.group { return OwnGroup(who: Self.readings(codes: [], groups: [g], complement: false)) }
    return OwnGroup(demographics: p.people)
  }

  /// "up from fewer than 14,000 in the same period last year", "compared with 1,000 in 2018": the number has a period
  /// of its own, right after it.
  private func ownPeriod(_ d: inout Draft, _ q: QuantityMention, _ v: SentenceView) {
    let isUS = d.measure?.isUS ?? true
    guard
      let m = v.s.periods.first(where: {
        $0.tokens.lowerBound >= q.tokens.upperBound && v.cost(q.tokens.upperBound - 1, $0.tokens) < 11
      })
    else { return }
    // Past a comma the period belongs to what the sentence says next.
    if !isCompared(q, v), (q.tokens.upperBound..<m.tokens.lowerBound).contains(where: { v.text($0) == "," }) { return }
    switch m.form {
    case .word(.samePeriodLastYear), .word(.yearEarlier):
      guard let base = d.when.first?.period ?? context.when.first?.period else { return }
      let main = context.when.first?.period ?? base
      d.when = [PeriodChoice(period: main.yearBefore, weight: 1, why: "the same months a year before")]
      d.whenOrigin = .stated(span(m.tokens))
    case .word(.monthEarlier):
      guard let base = context.when.first?.period else { return }
      d.when = [PeriodChoice(period: .month(base.first.advanced(by: -1)), weight: 1, why: "the month before")]
      d.whenOrigin = .stated(span(m.tokens))
    default:
      guard m.role == .versus, isCompared(q, v), v.clauseOf(m.tokens.lowerBound) == v.clauseOf(q.tokens.upperBound - 1)
      else { return }
      let choices = resolver(isUS: isUS).choices(m.form)
      if !choices.isEmpty, v.text(m.tokens.lowerBound - 1) != "than" {
        d.when = choices
        d.whenOrigin = .stated(span(m.tokens))
      }
    }
  }

  /// "at the peak … in one month": the highest month of the period, and for what the same sentence says of it.
  func isAtPeak(_ a: Int, _ v: SentenceView, _ index: Int) -> Bool {
    v.s.phrases.contains {
      $0.relation == .peak && ($0.tokens.upperBound <= a || v.cost(a, $0.tokens) < 10) && v.cost(a, $0.tokens) < 40
    }
      && !v.s.phrases.contains { $0.relation == .peak && v.text($0.tokens.lowerBound - 1) == "from" }
  }

  /// "fell to 128,410", "reaching about 33,000": the verb whose subject the number is of.
  private func towardNumber(_ q: QuantityMention, _ v: SentenceView) -> Phrase? {
    let j = q.hedged.lowerBound
    if v.text(j - 1) == "reaching" || v.text(j - 1) == "hitting" {
      return v.s.phrases.last { $0.tokens.upperBound <= j }
    }
    guard ["to", "a", "at", "en"].contains(v.text(j - 1)) else { return nil }
    return v.s.phrases.last { p in
      guard p.tokens.upperBound <= j, j - p.tokens.upperBound <= 3 else { return false }
      switch p.relation {
      case .change?, .factor?, .peak?: return true
      default: return false
      }
    }
  }

  /// "from 14,000", "compared with 1,000": the number is the one compared with.
  private func isCompared(_ q: QuantityMention, _ v: SentenceView) -> Bool {
    ["from", "de", "desde", "than", "que"].contains(v.text(q.hedged.lowerBound - 1))
      || v.s.phrases.contains { $0.isCue(.comparedTo) && $0.tokens.upperBound == q.hedged.lowerBound }
  }

  /// "700 Ecuadorians a day at our border", "9,000 illegals all of 2020": no verb, but a border, or a period right after.
  private func isAtBorder(_ q: QuantityMention, _ v: SentenceView) -> Bool {
    let a = q.tokens.upperBound - 1
    let border = v.s.phrases.contains { ph in
      switch ph.place {
      case .border?: return v.cost(a, ph.tokens) < 9
      case .place(let id)?: return id.hasPrefix("us") && v.cost(a, ph.tokens) < 9
      default: return false
      }
    }
    let illegal = (q.tokens.upperBound..<min(q.tokens.upperBound + 3, v.s.range.upperBound)).contains {
      v.text($0).hasPrefix("illegal")
    }
    return border
      || illegal && topical && v.s.periods.contains { $0.tokens.lowerBound > a && $0.tokens.lowerBound - a <= 5 }
  }

  /// People who enter Mexico, reach Spain or live in Chile: no border that is counted here.
  func isElsewhere(_ d: Draft, _ v: SentenceView, _ index: Int) -> Bool {
    guard d.measure?.measure == .encounters, sentencePlace(v) == nil else { return false }
    var us = false
    var other = context.elsewhere.map { index - $0 <= 1 } ?? false
    for p in v.s.phrases {
      switch p.place {
      case .border?, .us?, .stateOnBorder?: us = true
      case .elsewhere?: other = true
      default: break
      }
      if p.isCue(.borderPatrol) || p.isCue(.cbp) { us = true }
      if let c = p.country, c.isPlace,
        ["in", "into", "to", "en", "a", "hacia", "reach", "reached", "through"].contains(
          v.text(p.tokens.lowerBound - 1))
      {
        other = true
      }
    }
    return other && !us
  }

  /// A peak with no period of its own is that of the last years.
  func widenPeak(_ d: inout Draft) {
    guard d.atPeak else { return }
    if case .stated = d.whenOrigin { return }
    if case .earlier = d.whenOrigin, d.sentence == context.sentence { return }
    d.when = resolver(isUS: d.measure?.isUS ?? true).choices(.lastYears(5))
    d.whenOrigin = .open
  }

  /// A verb of crossing or catching in the clause, for a number of "migrants".
  private func verbOrList(_ a: Int, _ v: SentenceView) -> MeasureSense? {
    let p = v.s.phrases.filter { ($0.measure?.verb ?? false) && v.cost(a, $0.tokens) < 18 }
      .min { v.cost(a, $0.tokens) < v.cost(a, $1.tokens) }
    guard let p, let m = p.measure, !m.weak || borderEvidence(v) else { return nil }
    return sense(m, p, v)
  }

  /// "Guatemala — 182,467", "China (24,000)", "family units (84,000+)": a name, a mark, a number.
  private func isLabelled(_ q: QuantityMention, _ v: SentenceView) -> Bool {
    var j = q.hedged.lowerBound - 1
    guard ["(", "~", ":", "-", "with", "con", ",", "at", "and", "y"].contains(v.text(j)) else { return false }
    if v.text(j) == "," || v.text(j) == "at" || v.text(j) == "and" || v.text(j) == "y" {
      if v.text(j) == "at" { j -= v.text(j - 1) == "," ? 1 : 0 } else { return false }
    }
    return v.s.phrases.contains { p in
      (p.country != nil || p.group != nil || !(p.people ?? []).isEmpty) && p.tokens.upperBound <= j
        && j - p.tokens.upperBound <= 2
    }
  }

  /// The sentence goes on about what the one before counted.
  private func isContinuation(_ q: QuantityMention, _ v: SentenceView, _ index: Int) -> Bool {
    guard let m = context.measure, index - context.sentence <= 2, v.s.sentence.paragraph - context.paragraph <= 1 else {
      return false
    }
    _ = m
    // "17,171 unaccompanied children – a 9% decrease": the sentence opens with the number.
    if q.hedged.lowerBound - v.s.range.lowerBound <= 2, index - context.sentence <= 2 {
      if case .people = head(of: q, v) { return v.s.phrases.allSatisfy { $0.outside == nil } }
      if case .country = head(of: q, v) { return true }
    }
    if v.has(.anaphor),
      v.s.phrases.contains(where: { $0.isCue(.anaphor) && v.cost(q.tokens.lowerBound, $0.tokens) < 12 })
    {
      return true
    }
    if index == context.sentence, v.has(.ofWhich) { return true }
    // "… compared with 1,000 in 2018", "up from 14,000": the same thing at another time.
    if index == context.sentence,
      v.s.phrases.contains(where: {
        $0.isCue(.comparedTo) && $0.tokens.upperBound <= q.hedged.lowerBound
          && q.hedged.lowerBound - $0.tokens.upperBound <= 2
      })
    {
      return true
    }
    // A list that began in this sentence.
    if index == context.sentence {
      if case .people = head(of: q, v) { return true }
      if case .country = head(of: q, v) { return true }
    }
    return false
  }

  func draft(
    _ kind: ClaimKind, _ assertion: Assertion, _ q: QuantityMention?, _ v: SentenceView, _ index: Int,
    _ sense: MeasureSense, _ link: Phrase?, _ used: inout Set<Int>, at: Int? = nil
  ) -> Draft {
    let a = at ?? q?.tokens.lowerBound ?? v.s.range.lowerBound
    var d = Draft(kind: kind, tokens: v.clauseRange(a), sentence: index, assertion: assertion)
    d.measure = sense
    if let link, v.cost(a, link.tokens) < 16, !v.hasBreak(link.tokens, d.tokens) {
      d.tokens = min(d.tokens.lowerBound, link.tokens.lowerBound)..<max(d.tokens.upperBound, link.tokens.upperBound)
    }
    fillPlace(&d, anchor: a, v)
    // Of a change or a record the group is its subject's, of a count the one beside it.
    if kind != .level, kind != .cumulative, kind != .share, let link,
      v.clauseOf(link.tokens.lowerBound) == v.clauseOf(a) || v.cost(a, link.tokens) < 24
    {
      fillWho(&d, anchor: link.tokens.lowerBound, v)
      if case .stated = d.whoOrigin {} else if case .stated = d.demographicsOrigin {} else { fillWho(&d, anchor: a, v) }
    } else {
      fillWho(&d, anchor: a, v)
    }
    fillWhen(&d, anchor: a, v)
    d.attribution = attribution(v)
    if let cause = v.phrases({ if case .cue(.cause) = $0 { true } else { false } }).first,
      v.text(cause.tokens.lowerBound) != "when"
    {
      d.setAside.append("what it puts the numbers down to (“\(original(cause.tokens)) …”)")
    }
    if let q { for i in q.tokens { used.insert(i) } }
    return d
  }

  func original(_ r: Range<Int>) -> String { r.map { tokens[$0].text }.joined(separator: " ") }

  private func attribution(_ v: SentenceView) -> String? {
    guard let p = v.phrases({ if case .cue(.attribution) = $0 { true } else { false } }).first else { return nil }
    var end = p.tokens.upperBound
    while end < v.s.range.upperBound, tokens[end].kind == .word || tokens[end].text == "&",
      end < p.tokens.upperBound + 9
    { end += 1 }
    return original(p.tokens.lowerBound..<end)
  }

  private func cumulative(_ q: QuantityMention, _ v: SentenceView) -> Bool {
    if v.has(.total, in: v.clauseRange(q.tokens.lowerBound)) { return true }
    return v.s.periods.contains {
      if $0.role == .since { return true }
      switch $0.form {
      case .sinceTenure, .tenure, .yearSpan, .monthSpan, .firstMonths, .yearToDate, .lastYears: return true
      default: return false
      }
    }
  }

  func markForecast(_ d: inout Draft, _ a: Int, _ v: SentenceView) {
    let r = v.clauseRange(a)
    if v.has(.onPace, in: r) || forecastBefore(a, v) { d.reason = .forecast }
  }

  /// "expected to reach 150,000", "may traverse": a modal before the number in its clause.
  func forecastBefore(_ a: Int, _ v: SentenceView) -> Bool {
    let c = v.clauseOf(a)
    return v.s.phrases.contains { p in
      // "se prevé que …": the clause that the cue opens.
      let opens =
        ["que", "that"].contains(v.text(p.tokens.upperBound)) && v.clauseOf(p.tokens.upperBound) == c
        || ["que", "that"].contains(v.text(p.tokens.upperBound - 1)) && v.clauseOf(p.tokens.upperBound - 1) == c
      return p.isCue(.forecast) && (v.clauseOf(p.tokens.lowerBound) == c || opens) && p.tokens.lowerBound < a + 6
        && a - p.tokens.upperBound < 16
    }
  }

  // MARK: Outside

  private func nearestOutside(_ a: Int, _ v: SentenceView) -> Phrase? {
    v.s.phrases.filter { $0.outside != nil && v.cost(a, $0.tokens) < ($0.outside == .criminal ? 28 : 20) }.min {
      v.cost(a, $0.tokens) < v.cost(a, $1.tokens)
    }
  }

  private func isOutside(_ h: Head, _ o: Phrase, _ m: Phrase?, _ a: Int, _ v: SentenceView) -> Bool {
    // What was done to them decides: "3.1m border-crossers have been admitted", "individuals on the watchlist".
    let before = v.text(o.tokens.lowerBound - 1)
    if o.tokens.lowerBound > a, o.tokens.lowerBound - a < 9,
      ["been", "were", "was", "fueron", "sido"].contains(before), v.clauseOf(o.tokens.lowerBound) == v.clauseOf(a)
    {
      return true
    }
    if o.outside == .criminal, v.clauseOf(o.tokens.lowerBound) == v.clauseOf(a) { return true }
    switch h {
    case .outside: return true
    case .measure(let p): return v.cost(a, o.tokens) < v.cost(a, p.tokens)
    case .unknownNoun: return v.cost(a, o.tokens) < 8 && (m.map { v.cost(a, o.tokens) < v.cost(a, $0.tokens) } ?? true)
    case .none, .people, .country:
      guard let m else { return true }
      let mc = v.cost(a, m.tokens) + ((m.measure?.weak ?? false) ? 5 : 0) + (m.people != nil ? 8 : 0)
      return v.cost(a, o.tokens) <= mc
    case .blocked: return false
    }
  }

  private func outsideDraft(_ o: Phrase, _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ h: Head) -> Draft? {
    guard let topic = o.outside else { return nil }
    var d = Draft(
      kind: q.quantity.unit == .percent ? .share : .level, tokens: v.clauseRange(q.tokens.lowerBound), sentence: index,
      assertion: .level(q.quantity))
    d.outside = topic
    d.reason = .noSuchData
    fillWho(&d, anchor: q.tokens.lowerBound, v)
    fillWhen(&d, anchor: q.tokens.lowerBound, v)
    return d
  }

  // MARK: Shapes of counts

  /// "3,600+ fewer than December", "19,000 less than last January".
  private mutating func difference(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ sense: MeasureSense, _ link: Phrase?,
    _ used: inout Set<Int>
  ) -> Draft? {
    let j = q.tokens.upperBound
    let up: Direction
    switch v.text(j) {
    case "fewer", "less", "menos": up = .down
    case "more", "mas": up = .up
    default: return nil
    }
    guard v.text(j + 1) == "than" || v.text(j + 1) == "que" || v.text(j + 2) == "than" else { return nil }
    var d = draft(
      .change, .change(direction: up, amount: q.quantity, strength: .plain, from: nil, to: nil), q, v, index, sense,
      link, &used)
    d.when = context.when
    d.whenOrigin = .earlier(context.whenSpan ?? TextSpan(0, 0))
    if d.when.isEmpty { inheritWhen(&d, v) }
    fillVersus(&d, anchor: j + 1, v)
    used.insert(j)
    return d
  }

  /// "tens of thousands each year".
  private mutating func internalBand(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ sense: MeasureSense, _ link: Phrase?,
    _ used: inout Set<Int>
  ) -> Draft? {
    guard let band = q.band else { return nil }
    let words = original(q.tokens)
    if band.low < 1000 { return nil }
    if q.tokens.upperBound < v.s.range.upperBound, case .unknownNoun = head(of: q, v) { return nil }
    var d = draft(.magnitude, .magnitude(low: band.low, high: band.high, words: words), q, v, index, sense, link, &used)
    // "each year": of whole years, the last of them and those before.
    if v.s.phrases.contains(where: {
      $0.isCue(.perYear) && v.clauseOf($0.tokens.lowerBound) == v.clauseOf(q.tokens.lowerBound)
    }) {
      if case .stated = d.whenOrigin, d.when.first.map({ $0.period.length >= 12 }) ?? false {
      } else {
        let r = resolver(isUS: sense.isUS)
        d.when =
          (sense.isUS ? r.choices(.word(.lastFiscalYear)) : [])
          + r.choices(.word(.lastYear)).filter { if case .calendarYear = $0.period { true } else { false } }
        d.whenOrigin = .convention("a year, the last whole one on the date")
      }
    }
    if v.cue(.perDay, near: q.tokens.lowerBound, within: 16) != nil {
      d.kind = .rate
      d.assertion = .rate(quantity(low: band.low, high: band.high, q), per: .day)
    } else if v.cue(.perWeek, near: q.tokens.lowerBound, within: 16) != nil {
      d.kind = .rate
      d.assertion = .rate(quantity(low: band.low, high: band.high, q), per: .week)
    } else if v.cue(.perMonth, near: q.tokens.lowerBound, within: 16) != nil {
      d.kind = .rate
      d.assertion = .rate(quantity(low: band.low, high: band.high, q), per: .month)
    }
    return d
  }

  private func quantity(low: Double, high: Double, _ q: QuantityMention) -> Quantity {
    var made = q.quantity
    made.value = low
    made.upper = high
    made.hedge = .none
    return made
  }

  /// "about 1,400 a day", "averaged 200,000 a month".
  private mutating func rate(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ sense: MeasureSense, _ link: Phrase?,
    _ used: inout Set<Int>
  ) -> Draft? {
    let a = q.tokens.upperBound - 1
    let options: [(Cue, RateUnit)] = [(.perDay, .day), (.perWeek, .week), (.perMonth, .month), (.perYear, .year)]
    for (cue, unit) in options {
      guard let p = v.cue(cue, near: a, within: v.has(.average) ? 14 : 8) else { continue }
      let words = v.words(p.tokens)
      if unit == .month && !v.has(.average) && !(p.tokens.lowerBound >= a && p.tokens.lowerBound - a < 8) { continue }
      if unit == .year {
        if words == "annual" || words == "a year" && p.tokens.lowerBound < a { continue }
        var d = draft(.level, .rate(q.quantity, per: .year), q, v, index, sense, link, &used)
        d.kind = .rate
        return d
      }
      var d = draft(.rate, .rate(q.quantity, per: unit), q, v, index, sense, link, &used)
      // A single day is not a daily average.
      if words.contains("single day") || words == "one day" || words == "in a day" || words.contains("24") {
        d.fineGrained = true
      }
      markForecast(&d, a, v)
      return d
    }
    return nil
  }

  /// "peaked at 1.6 million", "a record 2.4m", "the May peak of 132,870".
  private mutating func peakLevel(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ sense: MeasureSense, _ link: Phrase?,
    _ used: inout Set<Int>
  ) -> Draft? {
    let a = q.hedged.lowerBound
    guard
      let p = v.s.phrases.first(where: { p in
        guard let r = p.relation else { return false }
        switch r {
        case .peak: return p.tokens.upperBound <= a && a - p.tokens.upperBound <= 3
        case .extreme: return p.tokens.upperBound <= a && a - p.tokens.upperBound <= 1
        default: return false
        }
      })
    else { return nil }
    // "down 62% from the May peak of 132,870": the number belongs to the base of a change.
    if v.s.quantities.contains(where: {
      $0.quantity.unit == .percent && $0.tokens.upperBound <= p.tokens.lowerBound
        && p.tokens.lowerBound - $0.tokens.upperBound < 8
    }) {
      return nil
    }
    let end: End
    if case .extreme(let e)? = p.relation { end = e ?? .highest } else { end = .highest }
    used.insert(p.tokens.lowerBound)
    var d = draft(
      .extreme, .extreme(end: end, position: 1, scope: .everything, value: q.quantity), q, v, index, sense, link, &used)
    d.kind = .level
    d.assertion = .level(q.quantity)
    d.atPeak = p.relation == .peak
    return d
  }

  // MARK: Percents

  private mutating func percentClaim(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>
  ) -> Draft? {
    let a = q.tokens.lowerBound
    if v.has(.lawOrPlan, in: v.clauseRange(a)) { return nil }
    let relation = changeWord(for: q, v)
    let outside = nearestOutside(a, v)
    let found = measure(for: a, v)
    if let o = outside, isOutside(.none, o, found?.phrase, a, v) {
      // Other statistics about the same people: found, and unanswerable.
      guard relation != nil || found != nil || borderEvidence(v) else { return nil }
      var d = outsideDraft(o, q, v, index, .none)
      if relation != nil { d?.kind = .change }
      return d
    }
    if relation != nil, found == nil, let topic = context.outside, index - context.sentence <= 2 {
      var d = Draft(kind: .change, tokens: v.clauseRange(a), sentence: index, assertion: .level(q.quantity))
      d.outside = topic
      d.reason = .noSuchData
      fillWhen(&d, anchor: a, v)
      return d
    }
    if let (phrase, direction, strength) = relation {
      var sense = found?.sense
      if sense == nil || !(sense?.strong ?? false), isAnaphoric(v), index - context.sentence <= 2 {
        sense = context.measure ?? sense
      }
      if sense == nil, index - context.sentence <= 1, v.s.sentence.paragraph - context.paragraph <= 1,
        v.s.phrases.contains(where: { !($0.people ?? []).isEmpty }) || isBareChange(v)
      {
        sense = context.measure
      }
      if sense == nil, v.cost(a, phrase.tokens) < 6,
        v.s.phrases.contains(where: { ph in
          switch ph.place {
          case .border?: return true
          case .place(let id)?: return (id.hasPrefix("us") || id.hasPrefix("sector")) && v.cost(a, ph.tokens) < 10
          default: return false
          }
        })
      {
        sense = self.sense(MeasureWord(key: .flow), nil, v)
      }
      guard let sense else { return nil }
      if let f = found?.phrase, v.cost(a, f.tokens) > 22, !isAnaphoric(v) { return nil }
      used.insert(phrase.tokens.lowerBound)
      return changeDraft(q, direction, strength, v, index, sense, found?.phrase, &used)
    }
    return shareClaim(q, v, index, found, &used)
  }

  private func isBareChange(_ v: SentenceView) -> Bool { v.s.range.count < 16 }

  func isAnaphoric(_ v: SentenceView) -> Bool {
    v.has(.anaphor)
      || ["that", "this", "it", "they", "those", "these", "eso", "esto"].contains(v.text(v.s.range.lowerBound))
  }

  /// The word of change that a percent belongs to.
  func changeWord(for q: QuantityMention, _ v: SentenceView) -> (Phrase, Direction, Strength)? {
    var best: (cost: Int, Phrase, Direction, Strength)?
    for p in v.s.phrases {
      guard case .change(let dir, let strength)? = p.relation, dir != .flat else { continue }
      let w = v.words(p.tokens)
      if ["more", "less", "fewer", "up", "higher", "lower", "down"].contains(w),
        p.tokens.lowerBound >= q.tokens.upperBound,
        p.tokens.lowerBound - q.tokens.upperBound > 1
      {
        continue
      }
      if isHedgeUse(p, v) { continue }
      let c =
        v.cost(q.tokens.lowerBound, p.tokens)
        - (p.tokens.lowerBound >= q.tokens.upperBound && p.tokens.lowerBound - q.tokens.upperBound < 3 ? 2 : 0)
      // "a reduction in the number of those arriving … of over 95 percent".
      let ofNoun =
        ["of", "by", "de", "del", "en"].contains(v.text(q.hedged.lowerBound - 1))
        && p.tokens.upperBound <= q.tokens.lowerBound
      if c < (ofNoun ? 26 : 14), best.map({ c < $0.cost }) ?? true { best = (c, p, dir, strength) }
    }
    guard let best else { return nil }
    // "89 percent — were promptly turned back": a share, whatever stands further off.
    let after = v.text(q.tokens.upperBound)
    if best.cost > 5, ["of", "were", "are", "was", "de", "eran", "son"].contains(after),
      after != "of" || !v.has(.comparedTo)
    {
      if after == "of" { return nil }
      if best.cost > 8 { return nil }
    }
    return (best.1, best.2, best.3)
  }

  /// "more than", "up to", "less than" before a number are hedges; "down" in "crack down" is no direction.
  func isHedgeUse(_ p: Phrase, _ v: SentenceView) -> Bool {
    let w = v.words(p.tokens)
    let next = v.text(p.tokens.upperBound)
    let before = v.text(p.tokens.lowerBound - 1)
    if w == "up" || w == "down" {
      if [
        "crack", "cracked", "cracking", "shut", "shutting", "break", "breaking", "broke", "sit", "set", "setting",
        "turn", "step", "stepped", "stand", "tear", "mop", "made", "make", "making", "makes", "showed", "picked",
        "show", "showing", "opened", "open", "backed", "came", "come", "ended", "end", "signed", "holed", "lined",
        "gave", "give", "grew", "wound", "hunkered", "weighed", "bog", "laid", "shot", "went", "broken", "built",
        "build", "speed", "tied", "clamp", "clamped", "clamping", "lock", "locked", "beef", "round", "rounded", "pent",
        "settled", "start", "wake", "take", "taken", "took", "follow", "bring",
      ].contains(before) {
        return !(before == "shot" || before == "went")
      }
      if w == "up" && (next == "to" || next == "and") { return true }
      if next == "the" || next == "on" { return true }
    }
    if (w == "more" || w == "less" || w == "fewer") && next == "than" {
      return v.s.quantities.contains {
        $0.hedged.lowerBound <= p.tokens.lowerBound && p.tokens.lowerBound < $0.tokens.upperBound
      }
    }
    if w == "cut" || w == "cutting" || w == "slow" || w == "slowed" { return false }
    return false
  }

  mutating func changeDraft(
    _ q: QuantityMention?, _ direction: Direction, _ strength: Strength, _ v: SentenceView, _ index: Int,
    _ sense: MeasureSense, _ link: Phrase?, _ used: inout Set<Int>, at: Int? = nil
  ) -> Draft {
    let a = at ?? q?.tokens.lowerBound ?? v.s.range.lowerBound
    var dir = direction
    if negated(a, v), q == nil { dir = direction == .up ? .down : .up }
    var d = draft(
      .change, .change(direction: dir, amount: q?.quantity, strength: strength, from: nil, to: nil), q, v, index, sense,
      link, &used, at: a)
    // The period of a change is what it ends in; a span named by its ends gives both.
    splitSpan(&d, a, v)
    if case .none = d.versus { fillVersus(&d, anchor: a, v) }
    if case .stated = d.whenOrigin {
    } else if case .choices = d.versus, !context.when.isEmpty, index - context.sentence <= 2 {
      d.when = context.when
      d.whenOrigin = .earlier(context.whenSpan ?? TextSpan(0, 0))
      fillVersus(&d, anchor: a, v)
    }
    sinceStart(&d, a, v)
    markForecast(&d, a, v)
    return d
  }

  func negated(_ a: Int, _ v: SentenceView) -> Bool {
    v.s.phrases.contains { $0.isCue(.negation) && $0.tokens.upperBound <= a && a - $0.tokens.upperBound <= 2 }
  }

  /// "from December to March", "between June and August", "from fiscal 2021 to fiscal 2023".
  private func splitSpan(_ d: inout Draft, _ a: Int, _ v: SentenceView) {
    if v.has(.than) || v.has(.comparedTo)
      || v.s.periods.contains(where: { $0.role == .versus && v.cost(a, $0.tokens) < 20 })
    {
      return
    }
    for m in v.s.periods where v.cost(a, m.tokens) < 26 {
      let before = v.text(m.tokens.lowerBound - 1)
      let named =
        ["from", "between", "entre", "de", "desde"].contains(before) || v.text(m.tokens.lowerBound - 2) == "between"
        || v.text(m.tokens.lowerBound - 2) == "from"
      guard named else { continue }
      let r = resolver(isUS: d.measure?.isUS ?? true)
      switch m.form {
      case .yearSpan(let x, let y, let kind):
        d.when = r.choices(.year(y, kind)).flatMap { clip($0) }
        d.versus = .choices(r.choices(.year(x, kind)))
      case .monthSpan(let m1, let y1, let m2, let y2):
        guard let whole = r.choices(.monthSpan(m1, y1, m2, y2)).first else { continue }
        d.when = [PeriodChoice(period: .month(whole.period.last), weight: 1, why: "the end of the span")]
        d.versus = .choices([PeriodChoice(period: .month(whole.period.first), weight: 1, why: "its start")])
      default: continue
      }
      d.whenOrigin = .stated(span(m.tokens))
      d.versusOrigin = .stated(span(m.tokens))
      return
    }
  }

  /// "since January", "since 2018": from that month or year to the newest of the same kind.
  private func sinceStart(_ d: inout Draft, _ a: Int, _ v: SentenceView) {
    guard let m = v.s.periods.filter({ $0.role == .since }).min(by: { v.cost(a, $0.tokens) < v.cost(a, $1.tokens) }),
      v.cost(a, m.tokens) < 24
    else { return }
    if let role = d.versusRole, role != .since { return }
    if case .stated = d.whenOrigin { return }
    if case .earlier = d.whenOrigin, d.when.first?.period.length == 1 { return }
    let isUS = d.measure?.isUS ?? true
    let r = resolver(isUS: isUS)
    let starts = r.choices(m.form)
    guard let first = starts.first else { return }
    if first.period.length == 1 {
      d.when = r.choices(.word(.now))
    } else {
      d.when =
        isUS
        ? r.choices(.word(.lastFiscalYear))
          + r.choices(.word(.lastYear)).filter { if case .calendarYear = $0.period { true } else { false } }
        : r.choices(.word(.lastYear))
    }
    d.whenOrigin = .convention("to the newest on the date")
    d.versus = .choices(starts)
    d.versusOrigin = .stated(span(m.tokens))
  }

  /// "62% of all persons", "made up 63 percent", "family units (62%)".
  private mutating func shareClaim(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ found: (sense: MeasureSense, phrase: Phrase?)?,
    _ used: inout Set<Int>
  ) -> Draft? {
    let a = q.tokens.lowerBound
    let share = v.s.phrases.first { p in
      if case .shareVerb? = p.relation { return v.cost(a, p.tokens) < 12 }
      return false
    }
    let after = v.text(q.tokens.upperBound)
    let labelled = isLabelled(q, v)
    guard
      share != nil || after == "of" || after == "de" || labelled || v.has(.ofWhich)
        || ["were", "are", "was", "eran", "are"].contains(after)
        || q.hedged.lowerBound - v.s.range.lowerBound < 3
    else { return nil }
    var sense = found?.sense
    if sense == nil, index - context.sentence <= 2 { sense = context.measure }
    guard let sense else { return nil }
    if let f = found?.phrase, v.cost(a, f.tokens) > 20, index - context.sentence > 2 { return nil }
    if let share { used.insert(share.tokens.lowerBound) }
    var d = draft(.share, .share(q.quantity, most: nil, of: nil), q, v, index, sense, found?.phrase, &used)
    if let own = shareGroup(q, v) { own.apply(&d, span(q.tokens)) }
    if let whole = wholeGroup(q, d, v) {
      d.wholeWho = whole
      if case .only(let list)? = d.who.first, case .only(let all) = whole, Set(list) == Set(all) || Set(list).isSuperset(of: all) {
        // The part was read with the whole: it is the group before the number.
        let before = v.s.phrases.filter { $0.country?.isPlace == false && $0.tokens.upperBound <= q.hedged.lowerBound }.compactMap { $0.country?.code }
        if !before.isEmpty { d.who = [.only(before)] }
      }
    }
    // "98 percent of whom were working-age men": a trait that is not published.
    if ["who", "whom", "which"].contains(v.text(q.tokens.upperBound + 1)), shareGroup(q, v) == nil {
      d.reason = .notPublishedThatWay
    }
    shareParts(&d, q, v)
    d.atPeak = isAtPeak(a, v, index)
    return d
  }

  /// The group that a share is of, where the sentence names several: the nearest before the number with no other
  /// number between ("Central Americans about two percent"), or what follows "were" or "from".
  private func shareGroup(_ q: QuantityMention, _ v: SentenceView) -> OwnGroup? {
    let groups = v.s.phrases.filter { $0.country != nil || $0.group != nil || !($0.people ?? []).isEmpty }
    guard groups.count > 1 else { return nil }
    func own(_ p: Phrase) -> OwnGroup? {
      if let c = p.country { return !c.isPlace || namesPeople(p, v) ? OwnGroup(who: [.only([c.code])]) : nil }
      if let g = p.group {
        return g == .listed ? nil : OwnGroup(who: Self.readings(codes: [], groups: [g], complement: false))
      }
      return OwnGroup(demographics: p.people)
    }
    let before = groups.last {
      $0.tokens.upperBound <= q.hedged.lowerBound && q.hedged.lowerBound - $0.tokens.upperBound <= 3
    }
    if let before, !joined(before, groups, v) { return own(before) }
    return nil
  }

  /// The group that a share is a share of: "half of the Northern Triangle's encounters", "a third of the three
  /// countries' total". Nil where it is everyone.
  private func wholeGroup(_ q: QuantityMention, _ d: Draft, _ v: SentenceView) -> Who? {
    guard case .only? = d.who.first,
      let p = v.s.phrases.first(where: {
        $0.group != nil && $0.tokens.lowerBound >= q.tokens.upperBound && $0.tokens.lowerBound - q.tokens.upperBound < 8
          && v.clauseOf($0.tokens.lowerBound) == v.clauseOf(q.tokens.lowerBound)
      }), let g = p.group,
      v.s.phrases.contains(where: { $0.country?.isPlace == false && $0.tokens.upperBound <= q.hedged.lowerBound })
    else { return nil }
    if g == .listed { return context.listed.isEmpty ? .only(CountryCode.northernTriangle) : .only(context.listed) }
    return Self.readings(codes: [], groups: [g], complement: false).first
  }

  /// True when the group is one of a list that is meant together.
  private func joined(_ p: Phrase, _ groups: [Phrase], _ v: SentenceView) -> Bool {
    ["and", "or", "&", "y", "o", "e"].contains(v.text(p.tokens.lowerBound - 1))
      && groups.contains {
        $0.tokens.upperBound <= p.tokens.lowerBound && p.tokens.lowerBound - $0.tokens.upperBound <= 2
      }
  }

  /// Sorts out which group is the part and which the whole.
  func shareParts(_ d: inout Draft, _ q: QuantityMention?, _ v: SentenceView) {
    if d.measure?.authority == .title42 || (v.has(.title42) && d.who.first == .everyone && d.demographics.isEmpty) {
      d.measure?.authority = .title42
    }
    if d.who.first == .everyone, d.demographics.isEmpty, d.measure?.authority == .all,
      d.sentence - context.sentence <= 1,
      let before = context.measure?.authority, before != .all
    {
      d.measure?.authority = before
    }
    if d.who.first == .everyone, d.demographics.isEmpty, d.measure?.authority == .all, !context.demographics.isEmpty,
      d.sentence - context.sentence <= 1
    {
      d.demographics = context.demographics
      d.demographicsOrigin = .earlier(context.whoSpan ?? TextSpan(0, 0))
    }
    if d.who.first == .everyone, d.demographics.isEmpty, d.measure?.authority == .all, context.who != .everyone,
      d.sentence - context.sentence <= 1
    {
      d.who = [context.who]
      d.whoOrigin = .earlier(context.whoSpan ?? TextSpan(0, 0))
    }
  }

  // MARK: Factors

  private mutating func factorClaim(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>
  ) -> Draft? {
    let a = q.tokens.lowerBound
    guard let found = measure(for: a, v), v.cost(a, found.phrase?.tokens ?? a..<a + 1) < 20 || isAnaphoric(v) else {
      return nil
    }
    if q.quantity.value < 1.5 || v.has(.lawOrPlan) { return nil }
    let after = v.words(q.tokens.upperBound..<min(q.tokens.upperBound + 3, v.s.range.upperBound))
    var sense = found.sense
    if !sense.strong, let c = context.measure, isAnaphoric(v) { sense = c }
    if after.contains("since") || after.contains("more") || after.contains("as many") || after.contains("the")
      || after.contains("greater") || after.contains("higher") || v.has(.than)
      || v.s.phrases.contains(where: { if case .change? = $0.relation { v.cost(a, $0.tokens) < 6 } else { false } })
    {
      var d = changeDraft(q, .up, .plain, v, index, sense, found.phrase, &used)
      d.assertion = .change(direction: .up, amount: q.quantity, strength: .plain, from: nil, to: nil)
      // "four times as many as in the 2010s": the period after is the one compared with.
      if let m = v.s.periods.first(where: { $0.tokens.lowerBound >= q.tokens.upperBound }),
        case .stated(let s) = d.whenOrigin, s == span(m.tokens),
        m.role == .main,
        !context.when.isEmpty || v.s.periods.contains(where: { $0.tokens.upperBound <= a && $0.role == .main })
      {
        let r = resolver(isUS: sense.isUS)
        let choices = r.choices(m.form)
        if let before = v.s.periods.last(where: { $0.tokens.upperBound <= a && $0.role == .main }) {
          d.when = r.choices(before.form).flatMap { clip($0) }
        } else {
          d.when = context.when
        }
        d.whenOrigin = .earlier(context.whenSpan ?? TextSpan(0, 0))
        d.versus = .choices(choices)
        d.versusOrigin = .stated(span(m.tokens))
      }
      return d
    }
    return nil
  }
}
