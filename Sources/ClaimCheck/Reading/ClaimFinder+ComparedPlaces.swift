import BorderData

/// One place against another in the same period: "more apprehensions in the Laredo sector than in the El Centro sector",
/// "Tucson made more arrests than Del Rio".
extension ClaimFinder {
  mutating func comparedPlaces(
    _ p: Phrase, _ direction: Direction, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>
  ) -> Draft? {
    let a = p.tokens.lowerBound
    if let d = moreThanAnyOther(p, direction, v, index, &used) { return d }
    guard
      let than = (p.tokens.upperBound..<min(v.s.range.upperBound, p.tokens.upperBound + 16)).first(where: {
        ["than", "que"].contains(v.text($0))
      }),
      let right = places(in: than + 1..<min(v.s.range.upperBound, than + 7), v).first,
      let left = places(in: v.clauseRange(a).lowerBound..<than, v).last, left.id != right.id,
      !(than..<right.tokens.lowerBound).contains(where: { i in v.s.periods.contains { $0.tokens.contains(i) } }),
      let sense = measure(for: a, v, limit: 22)?.sense ?? (index - context.sentence <= 2 ? context.measure : nil),
      sense.measure == .encounters
    else { return nil }
    var d = draft(
      .comparison, .comparison(greater: direction == .up, factor: nil), nil, v, index, sense, nil, &used, at: a)
    d.place = left.id
    d.placeOrigin = .stated(span(left.tokens))
    d.versusPlace = right.id
    d.versus = .none
    used.insert(a)
    return d
  }

  /// "The Del Rio sector recorded more apprehensions than any other": the first of all sectors.
  private mutating func moreThanAnyOther(
    _ p: Phrase, _ direction: Direction, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>
  ) -> Draft? {
    let a = p.tokens.lowerBound
    guard
      let than = (p.tokens.upperBound..<min(v.s.range.upperBound, p.tokens.upperBound + 9)).first(where: {
        ["than", "que"].contains(v.text($0)) && ["any", "all", "every", "cualquier", "todos"].contains(v.text($0 + 1))
      }), (than + 2...than + 6).contains(where: { v.says(Self.sectorNouns, at: $0) }),
      let place = places(in: v.clauseRange(a).lowerBound..<than, v).last, place.id.isSector,
      let sense = measure(for: a, v, limit: 22)?.sense ?? (index - context.sentence <= 2 ? context.measure : nil),
      sense.measure == .encounters
    else { return nil }
    var d = draft(
      .rank, .rank(position: 1, end: direction == .up ? .highest : .lowest, among: [], value: nil), nil, v, index,
      sense,
      nil, &used, at: a)
    d.place = place.id
    d.placeOrigin = .stated(span(place.tokens))
    used.insert(a)
    return d
  }

  static let sectorNouns: WordSet = ["sector", "sectors", "sectores", "stretch", "corridor"]

  private func places(in r: Range<Int>, _ v: SentenceView) -> [(id: PlaceID, tokens: Range<Int>)] {
    v.s.phrases.compactMap { p in
      guard r.contains(p.tokens.lowerBound), let place = p.borderOrSector, !isDatelinePlace(p, v) else { return nil }
      return (place, p.tokens)
    }
  }
}
