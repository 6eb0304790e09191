import BorderData

/// Records that are told by denying any that went further: "No month since September 2020 had been lower", "no June has been
/// busier", "No sector was busier", "ningún mes ha sido más alto".
extension ClaimFinder {
  /// What none is said to have outdone.
  private enum Peer { case period, month(Int), sector }

  mutating func noneHigher(_ v: SentenceView, _ index: Int, _ used: inout Set<Int>) -> Draft? {
    guard let no = v.s.range.first(where: { v.says(Self.nones, at: $0) }), let peer = peer(after: no, v),
      let (a, end) = comparative(after: peer.at, v), !used.contains(a),
      !v.s.quantities.contains(where: {
        $0.quantity.unit == .count && $0.duration == nil && $0.tokens.lowerBound > no && $0.tokens.lowerBound <= a + 2
      }),
      let found = measure(for: a, v, limit: 14) ?? topicMeasure(v, index),
      found.sense.measure == .encounters || found.sense.strong
    else { return nil }
    for i in peer.at...min(a + 1, v.s.range.upperBound - 1) { used.insert(i) }
    if case .sector = peer.peer { return busiestSector(end, a, found, v, index, &used) }
    var d = draft(
      .extreme, .extreme(end: end, position: 1, scope: .everything, value: nil), nil, v, index, found.sense,
      found.phrase, &used, at: a)
    // The time after "since" bounds the order, and is none of what is said.
    let since =
      (no..<a).first { v.says(Self.sinces, at: $0) } ?? (a..<v.s.range.upperBound).first { v.says(Self.sinces, at: $0) }
    if let since, let m = period(statedBy: d.whenOrigin, v), m.tokens.upperBound > since {
      d.when = []
      d.whenOrigin = .open
      inheritWhen(&d, v)
    }
    var bound: ExtremeScope = .everything
    if let since { bound = scope(near: since - 1, v, d) }
    if case .month(let n) = peer.peer {
      // "no June has been busier since 2000": the June spoken of, among Junes.
      if !(d.when.first?.period.length == 1 && d.when.first?.period.first.month == n) {
        d.when = resolver(isUS: found.sense.isUS).choices(.month(n, year: nil))
        d.whenOrigin = .stated(span(peer.at - 1..<peer.at))
      }
      switch bound {
      case .since(let m): bound = .sameMonthSince(m)
      case .everything: bound = .sameMonthSince(nil)
      default: break
      }
    } else if d.when.first.map({ $0.period.length != 1 }) ?? true, saysMonth(peer.at, v) {
      return nil
    }
    d.assertion = .extreme(end: end, position: 1, scope: bound, value: nil)
    return d
  }

  /// "50,565 arrests in the Tucson sector, more than any other sector", "Mexicans numbered 57,000, more than any other nationality".
  mutating func moreThanAnyOther(_ v: SentenceView, _ index: Int, _ used: inout Set<Int>) -> Draft? {
    guard
      let a = v.s.range.first(where: { i in
        (v.says(Self.mores, at: i) || v.says(Self.fewers, at: i)) && ["than", "que"].contains(v.text(i + 1))
          && v.says(Self.anys, at: i + 2)
      }), !used.contains(a), !v.s.quantities.contains(where: { $0.hedged.contains(a) }),
      let noun = (a + 3...a + 5).first(where: { v.says(Self.sectors, at: $0) || v.says(Self.nations, at: $0) }),
      let before = countJustTold(index), before.tokens.lowerBound < a, let sense = before.measure
    else { return nil }
    let end: End = v.says(Self.mores, at: a) ? .highest : .lowest
    let isOfSectors = v.says(Self.sectors, at: noun)
    if isOfSectors {
      guard let place = before.place, place.isSector else { return nil }
    } else {
      guard case .only(let list)? = before.who.first, list.count == 1 else { return nil }
    }
    used.insert(a)
    var d = draft(
      .rank, .rank(position: 1, end: end, among: [], value: nil), nil, v, index, sense, nil, &used, at: a)
    d.take(slotsOf: before)
    d.tokens = v.clauseRange(a)
    return d
  }

  /// "Hondurans lodged more asylum claims in Mexico in 2024 than any other nationality": first among all.
  mutating func moreThanOtherGroups(_ v: SentenceView, _ index: Int, _ used: inout Set<Int>) -> Draft? {
    guard
      let than = v.s.range.first(where: {
        ["than", "que"].contains(v.text($0)) && v.says(Self.anys, at: $0 + 1)
          && (v.says(Self.nations, at: $0 + 2) || v.says(Self.nations, at: $0 + 3))
      }),
      let more = (max(v.s.range.lowerBound, than - 12)..<than).last(where: {
        v.says(Self.mores, at: $0) || v.says(Self.fewers, at: $0)
      }), than - more > 1, !v.s.quantities.contains(where: { $0.hedged.contains(more) }),
      let subject = v.s.phrases.last(where: {
        $0.tokens.upperBound <= more && $0.country.map { !$0.isPlace } ?? false
      }), let code = subject.country?.code,
      let sense = measure(for: more, v, limit: 20)?.sense ?? (index - context.sentence <= 2 ? context.measure : nil)
    else { return nil }
    var d = draft(
      .rank, .rank(position: 1, end: v.says(Self.mores, at: more) ? .highest : .lowest, among: [], value: nil), nil, v,
      index, sense, nil, &used, at: more)
    d.who = [.only([code])]
    d.whoOrigin = .stated(span(subject.tokens))
    for i in more..<than + 4 { used.insert(i) }
    return d
  }

  /// "No sector on the Mexican border was busier": an order of sectors, the one spoken of first.
  private mutating func busiestSector(
    _ end: End, _ a: Int, _ found: (sense: MeasureSense, phrase: Phrase?), _ v: SentenceView, _ index: Int,
    _ used: inout Set<Int>
  ) -> Draft? {
    let named = v.s.phrases.first { $0.isSector }.flatMap { p -> PlaceID? in
      if case .place(let id)? = p.place { PlaceID(id) } else { nil }
    }
    guard let place = named ?? context.topic.place, place.isSector else { return nil }
    var d = draft(
      .rank, .rank(position: 1, end: end, among: [], value: nil), nil, v, index, found.sense, found.phrase, &used,
      at: a)
    d.place = place
    d.placeOrigin = named == nil ? .earlier(context.placeSpan ?? TextSpan(0, 0)) : .stated(span(v.trim(v.s.range)))
    return d
  }

  private func saysMonth(_ end: Int, _ v: SentenceView) -> Bool { v.says(Self.months, at: end - 1) }

  /// "month", "other month", "single month", "June", "sector" right after the word that denies, and where it ends.
  private func peer(after no: Int, _ v: SentenceView) -> (peer: Peer, at: Int)? {
    var i = no + 1
    while v.says(Self.kinds, at: i), i < no + 4 { i += 1 }
    if v.says(Self.units, at: i) { return (.period, i + 1) }
    if v.says(Self.sectors, at: i) { return (.sector, i + 1) }
    if let p = v.s.phrase(startingAt: i) {
      for t in p.terms {
        if case .month(let n) = t,
          v.s.periods.contains(where: { $0.form == .month(n, year: nil) && $0.tokens.lowerBound == i })
        {
          return (.month(n), p.tokens.upperBound)
        }
      }
    }
    return nil
  }

  /// "has been busier", "had seen more", "came in lower": the word that compares, within the same clause and without a "than"
  /// that would say with what.
  private func comparative(after from: Int, _ v: SentenceView) -> (at: Int, end: End)? {
    for i in from..<max(from, min(from + 14, v.s.range.upperBound)) {
      if [",", ";", "(", "~", "than", "que"].contains(v.text(i)) { return nil }
      let isMore = v.says(Self.mores, at: i)
      let isFewer = v.says(Self.fewers, at: i)
      guard isMore || isFewer else { continue }
      guard (from..<i).contains(where: { v.says(Self.verbs, at: $0) }),
        !["than", "que", "likely", "important"].contains(v.text(i + 1))
      else { return nil }
      // "más bajo": the word after says which way.
      if v.text(i) == "mas", v.says(Self.lows, at: i + 1) { return (i, .lowest) }
      return (i, isMore ? .highest : .lowest)
    }
    return nil
  }

  private static let anys: WordSet = ["any", "every", "all", "cualquier", "ningun", "ninguna", "todos", "todas"]
  private static let nations: WordSet = [
    "nationality", "nationalities", "country", "countries", "group", "nacionalidad", "nacionalidades", "pais", "paises",
  ]
  private static let nones: WordSet = ["no", "ningun", "ninguna"]
  private static let kinds: WordSet = [
    "other", "single", "one", "fiscal", "calendar", "previous", "earlier", "prior", "border", "patrol", "individual",
    "otro", "otra", "solo",
  ]
  private static let months: WordSet = ["month", "mes"]
  private static let units: WordSet = ["month", "year", "quarter", "mes", "ano", "trimestre"]
  private static let sectors: WordSet = ["sector", "stretch", "corridor", "place", "part"]
  private static let sinces: WordSet = ["since", "desde"]
  private static let verbs: WordSet = [
    "has", "had", "have", "was", "were", "been", "saw", "seen", "came", "is", "recorded", "registered", "produced",
    "ha", "habia", "fue", "registro", "tuvo", "hubo",
  ]
  private static let mores: WordSet = [
    "higher", "busier", "worse", "larger", "bigger", "greater", "more", "mayor", "alto", "mas",
  ]
  private static let lows: WordSet = ["bajo", "baja", "tranquilo", "tranquila", "flojo"]
  private static let fewers: WordSet = [
    "lower", "fewer", "quieter", "slower", "smaller", "lighter", "less", "menor", "bajo", "menos",
  ]
}
