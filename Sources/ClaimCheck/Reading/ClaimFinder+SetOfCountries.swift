import BorderData

/// A country picked out of a set that is named beside it: "Guatemala, one of the three Northern Triangle countries", "Of the
/// Northern Triangle countries, Guatemala had the most encounters".
extension ClaimFinder {
  /// Whether a set of countries is what one of them is picked out of, and not whose people are counted.
  func isUniverse(_ p: Phrase, _ v: SentenceView) -> Bool {
    guard let g = p.group else { return false }
    let members = Set(membersOf(g, p, v))
    guard members.count > 1 else { return false }
    let named = Set(namedBeside(p, v)).intersection(members)
    guard !named.isEmpty, named.count < members.count else { return false }
    // "a Northern Triangle country".
    if v.says(Self.articlesOfOne, at: p.tokens.lowerBound - 1) { return true }
    // "Among Northern Triangle nationals encountered, Guatemalans were the largest group".
    if v.says(Self.outOf, at: v.s.range.lowerBound), p.tokens.lowerBound - v.s.range.lowerBound <= 5,
      (v.s.range.lowerBound..<p.tokens.lowerBound).allSatisfy({ v.says(Self.beforeSets, at: $0) })
    {
      return true
    }
    var j = p.tokens.lowerBound - 1
    while ["the", "three", "los", "tres"].contains(v.text(j)) { j -= 1 }
    if v.says(Self.leading, at: j) { return true }
    // "the largest group from the Northern Triangle", "sent the most migrants of the three countries of the Northern Triangle".
    let low = max(v.s.range.lowerBound, p.tokens.lowerBound - 9)
    return (low..<p.tokens.lowerBound).contains { i in
      v.says(Self.orders, at: i)
        && (i..<p.tokens.lowerBound).contains { v.says(Self.outOf, at: $0) }
        && !(i..<p.tokens.lowerBound).contains { k in
          [",", ";", ":"].contains(v.text(k))
            || v.s.quantities.contains { $0.tokens.contains(k) && $0.quantity.unit == .count && $0.quantity.value > 20 }
        }
    }
  }

  /// The countries named before the set; where there are none, those of the list that comes first after it.
  private func namedBeside(_ p: Phrase, _ v: SentenceView) -> [CountryCode] {
    let before = v.s.phrases.filter { $0.tokens.upperBound <= p.tokens.lowerBound && $0.country != nil }
    if !before.isEmpty { return before.compactMap { $0.country?.code } }
    var out: [CountryCode] = []
    var end: Int?
    for q in v.s.phrases where q.tokens.lowerBound >= p.tokens.upperBound {
      guard let c = q.country else { continue }
      if let end, q.tokens.lowerBound < end || !(end..<q.tokens.lowerBound).allSatisfy({ v.says(Self.joiners, at: $0) })
      {
        break
      }
      out.append(c.code)
      end = q.tokens.upperBound
    }
    return out
  }

  /// The countries of a set that the sentence picks out, for a claim that names no people: "Of the three countries, Guatemala had
  /// the most encounters, 7,741".
  func pickedOut(_ v: SentenceView) -> [CountryCode] {
    guard let p = v.s.phrases.first(where: { isUniverse($0, v) }), let g = p.group else { return [] }
    let members = membersOf(g, p, v)
    return namedBeside(p, v).filter { members.contains($0) }
  }

  /// The countries that a set has; those of the text's own list for "the three countries".
  func membersOf(_ g: GroupWord, _ p: Phrase, _ v: SentenceView) -> [CountryCode] {
    if g == .listed { return listedCountries(p, v) }
    if case .only(let list)? = Self.readings(codes: [], groups: [g], complement: false).first { return list }
    return []
  }

  /// The countries among which an order is meant, where the sentence or the count before says so; empty for all.
  func rankedAmong(_ d: Draft, _ v: SentenceView) -> [CountryCode] {
    guard case .only(let mine)? = d.who.first, !mine.isEmpty else { return [] }
    for p in v.s.phrases {
      guard let g = p.group, isUniverse(p, v) else { continue }
      let members = membersOf(g, p, v)
      if Set(mine).isSubset(of: members), mine.count < members.count { return members }
    }
    // "CBP encountered 545,833 migrants from the Northern Triangle. The largest group was Guatemalans".
    if let before = drafts.suffix(12).last(where: { $0.sentence < d.sentence }), d.sentence - before.sentence == 1,
      case .level = before.assertion, before.outside == nil, case .only(let list)? = before.who.first, list.count > 2,
      Set(mine).isSubset(of: list), mine.count < list.count
    {
      return list
    }
    return []
  }

  private static let articlesOfOne: WordSet = ["a", "an", "un", "una", "another", "other"]
  private static let beforeSets: WordSet = [
    "the", "three", "four", "countries", "nations", "of", "los", "las", "el", "la", "tres", "paises", "de", "del",
    "migrants", "migrantes", "nationals", "people", "from", "in", "among", "within", "out", "entre", "en",
  ]
  private static let outOf: WordSet = ["of", "among", "in", "from", "within", "de", "del", "entre", "en", "out"]
  private static let leading: WordSet = ["led", "topped", "headed", "leads", "tops", "encabezo", "lidero"]
  private static let orders: WordSet = [
    "largest", "biggest", "most", "main", "top", "leading", "smallest", "least", "fewest", "one", "first", "second",
    "third",
    "chief", "principal", "mayor", "menor", "primer", "primera", "segundo", "segunda", "uno", "mas",
  ]
}
