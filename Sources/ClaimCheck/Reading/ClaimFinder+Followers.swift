import BorderData

/// "Mexicans were the largest group, followed by Venezuelans and Guatemalans": the places after the first.
extension ClaimFinder {
  /// A claim for each group that is said to come after the one ranked first, in the order in which they are named.
  func followers(of first: Draft, _ v: SentenceView) -> [Draft] {
    // "Two of every three are Haitians, followed by Cubans".
    let end: End
    var place = 1
    switch first.assertion {
    case .rank(let n, let of, _, _) where n >= 1: (end, place) = (of, n)
    case .share(.some, _, _): end = .highest
    default: return []
    }
    guard first.outside == nil, first.reason == nil,
      let cue = v.s.range.first(where: { i in
        v.says(Self.following, at: i) && (i + 1...i + 3).contains { v.says(Self.by, at: $0) }
      })
    else { return [] }
    if case .rank = first.assertion, first.measure?.measure == .asylum, saysTakers(v) {
      return hostsAfter(first, cue, place, end, v)
    }
    if case .rank = first.assertion, let leader = first.place, leader.isSector, first.who.first == .everyone {
      return sectorsAfter(first, leader, cue, place, end, v)
    }
    guard case .only(let leaders)? = first.who.first, leaders.count == 1, !(first.place?.isSector ?? false) else {
      return []
    }
    let named = names(after: cue, v) { $0.country?.code }
    return named.enumerated().filter { !leaders.contains($0.element.value) }.map { n, group in
      var d = first
      d.kind = .rank
      d.assertion = .rank(position: place + n + 1, end: end, among: [], value: nil)
      d.who = [.only([group.value])]
      d.whoOrigin = .stated(span(group.tokens))
      d.tokens = n == 0 ? cue..<group.tokens.upperBound : group.tokens
      d.areSeveral = named.count > 1
      return d
    }
  }

  /// "The Rio Grande Valley was the busiest sector, narrowly ahead of Del Rio": the first against the next.
  func aheadOfSector(_ first: Draft, _ v: SentenceView) -> Draft? {
    guard case .rank(_, .highest, _, _) = first.assertion, let leader = first.place, leader.isSector,
      let ahead = v.s.range.first(where: { v.text($0) == "ahead" && v.text($0 + 1) == "of" }),
      let other = v.s.phrases.first(where: { $0.isSector && (2...3).contains($0.tokens.lowerBound - ahead) }),
      let id = other.borderOrSector, id != leader
    else { return nil }
    var d = first
    d.kind = .comparison
    d.assertion = .comparison(greater: true, factor: nil)
    d.versusPlace = id
    d.tokens = ahead..<other.tokens.upperBound
    return d
  }

  /// "Tucson recorded the most of any sector, followed by the Rio Grande Valley and Del Rio Sectors".
  private func sectorsAfter(
    _ first: Draft, _ leader: PlaceID, _ cue: Int, _ place: Int, _ end: End, _ v: SentenceView
  ) -> [Draft] {
    let named = names(after: cue, v) { $0.isSector ? $0.borderOrSector : nil }
    return named.enumerated().filter { $0.element.value != leader }.map { n, sector in
      var d = first
      d.assertion = .rank(position: place + n + 1, end: end, among: [], value: nil)
      d.place = sector.value
      d.placeOrigin = .stated(span(sector.tokens))
      d.tokens = cue..<sector.tokens.upperBound
      d.areSeveral = named.count > 1
      return d
    }
  }

  /// What the names after "followed" say, one behind the other with no more than joints between.
  func names<Value>(
    after cue: Int, _ v: SentenceView, _ value: (Phrase) -> Value?
  ) -> [(value: Value, tokens: Range<Int>)] {
    var named: [(value: Value, tokens: Range<Int>)] = []
    var next = cue + 1
    while let p = v.s.phrases.first(where: {
      $0.tokens.lowerBound >= next && $0.tokens.lowerBound - next <= 4 && value($0) != nil
    }), let found = value(p), (next..<p.tokens.lowerBound).allSatisfy({ isJoint($0, v) }) {
      named.append((found, p.tokens))
      next = p.tokens.upperBound
    }
    return named
  }

  /// Whether a name stands after "followed by", and is thus no part of what is said before.
  func isFollower(_ p: Phrase, after a: Int, _ v: SentenceView) -> Bool {
    guard p.tokens.lowerBound > a, v.says(Self.following) else { return false }
    return (a..<p.tokens.lowerBound).contains { i in
      v.says(Self.following, at: i) && (i + 1...i + 3).contains { v.says(Self.by, at: $0) }
    }
  }

  /// Words and brackets between the names: "Venezuelans (46,937), Guatemalans and, from afar, Hondurans" is cut at the aside.
  private func isJoint(_ i: Int, _ v: SentenceView) -> Bool {
    v.says(Self.joints, at: i) || tokens[i].kind == .number || tokens[i].kind == .mark && v.text(i) != ";"
  }

  private static let following: WordSet = [
    "followed", "trailed", "seguido", "seguida", "seguidos", "seguidas",
  ]
  private static let by: WordSet = ["by", "por", "de"]
  private static let joints: WordSet = [
    "by", "closely", "distantly", "and", "then", "those", "from", "citizens", "nationals", "people", "with", "the",
    "at",
    "por", "de", "cerca", "lejos", "y", "luego", "los", "las", "ciudadanos", "con",
  ]

  /// "más guatemaltecos que hondureños": one nationality against another.
  mutating func moreThanOthers(_ v: SentenceView, _ index: Int, _ used: inout Set<Int>) -> Draft? {
    guard
      let more = v.s.range.first(where: { ["mas", "menos"].contains(v.text($0)) && !used.contains($0) }),
      let left = nationalityRight(after: more + 1, v),
      let que = (left.end..<min(v.s.range.upperBound, left.end + 2)).first(where: { v.text($0) == "que" }),
      let right = nationalityRight(after: que + 1, v), left.code != right.code,
      let sense = measure(for: more, v, limit: 24)?.sense ?? (index - context.sentence <= 2 ? context.measure : nil)
    else { return nil }
    var d = draft(
      .comparison, .comparison(greater: v.text(more) == "mas", factor: nil), nil, v, index, sense, nil, &used, at: more)
    d.who = [.only([left.code])]
    d.whoOrigin = .stated(span(more..<left.end))
    d.versusWho = .only([right.code])
    d.versus = .none
    used.insert(more)
    return d
  }

  private func nationalityRight(after i: Int, _ v: SentenceView) -> (code: CountryCode, end: Int)? {
    v.s.phrases.first { $0.tokens.lowerBound >= i && $0.tokens.lowerBound - i <= 1 && $0.country?.isPlace == false }
      .flatMap { p in p.country.map { ($0.code, p.tokens.upperBound) } }
  }
}
