import BorderData

/// Of whom a clause speaks whose subject stands before it.
extension ClaimFinder {
  /// "parents with children, whose numbers plunged", "arrivals of Haitians, many of whom come to ports, were cut in half",
  /// "children, which had declined until May, climbed": the group right before the comma.
  func antecedent(of a: Int, _ v: SentenceView) -> (codes: [CountryCode], people: DemographicSet, span: TextSpan)? {
    guard let comma = commaBeforeRelative(a, v) else { return antecedentOfThey(a, v) }
    var codes: [CountryCode] = []
    var people: DemographicSet = .everyone
    var low = comma
    while let p = v.s.phrases.last(where: {
      $0.tokens.upperBound <= low && low - $0.tokens.upperBound <= (low == comma ? 2 : 3)
        && ($0.country?.isPlace == false || $0.country != nil && namesPeople($0, v) || !($0.people ?? []).isEmpty)
        && ($0.tokens.upperBound..<low).allSatisfy { v.says(Self.listing, at: $0) }
    }) {
      if let c = p.country?.code { codes.insert(c, at: 0) }
      if let who = p.people { people.formUnion(who) }
      low = p.tokens.lowerBound
    }
    guard low < comma, !v.s.phrases.contains(where: { $0.isCue(.otherThan) && $0.tokens.upperBound == low }) else {
      return nil
    }
    return (codes, people, span(low..<comma))
  }

  /// "encounters with people from Mexico and northern Central America fell, and they are now a third below …": all the groups
  /// of the clause before.
  private func antecedentOfThey(_ a: Int, _ v: SentenceView)
    -> (codes: [CountryCode], people: DemographicSet, span: TextSpan)?
  {
    var verb = a
    while verb > v.s.range.lowerBound, v.says(Self.auxiliaries, at: verb - 1) || v.says(Self.copulas, at: verb - 1) {
      verb -= 1
    }
    guard ["they", "ellos", "ellas"].contains(v.text(verb - 1)) else { return nil }
    let before = v.s.phrases.filter { p in
      p.tokens.upperBound < verb && v.clauseOf(p.tokens.lowerBound) != v.clauseOf(a)
        && (p.country.map { !$0.isPlace || namesPeople(p, v) } ?? (p.group == .northernTriangle))
    }
    guard let first = before.first, let last = before.last,
      before.allSatisfy({ v.clauseOf($0.tokens.lowerBound) == v.clauseOf(last.tokens.lowerBound) })
    else { return nil }
    return (Self.countries(of: before), .everyone, span(first.tokens.lowerBound..<last.tokens.upperBound))
  }

  private static let copulas: WordSet = ["are", "is", "now", "still", "ahora", "estan", "son", "one"]

  /// The comma that opens the relative clause which the word stands in, or right behind.
  private func commaBeforeRelative(_ a: Int, _ v: SentenceView) -> Int? {
    var verb = a
    while verb > v.s.range.lowerBound, v.says(Self.auxiliaries, at: verb - 1) { verb -= 1 }
    // "…, whose numbers fell", "…, who rose".
    if v.text(verb - 2) == ",", v.says(Self.pronouns2, at: verb - 1) { return verb - 2 }
    // "Haitians, many of whom …, fell": the aside that ends right before the verb.
    guard v.text(verb - 1) == "," else { return nil }
    let open = (max(v.s.range.lowerBound, verb - 18)..<verb - 1).last { v.text($0) == "," }
    guard let open, (open + 1...open + 4).contains(where: { v.says(Self.pronouns2, at: $0) }) else { return nil }
    return open
  }

  private static let listing: WordSet = [",", "and", "y", "or", "o", "e", "&"]
  private static let pronouns2: WordSet = [
    "who", "whom", "whose", "which", "them", "quienes", "cuyo", "cuya", "cuyos", "que",
  ]
  private static let auxiliaries: WordSet = [
    "were", "was", "have", "has", "had", "been", "also", "then", "numbers", "number", "ranks", "arrivals", "count",
    "numero", "numeros", "ha", "han", "habia", "habian", "se", "fueron", "saw", "their", "its",
    "cut", "roughly", "about", "nearly", "almost", "more", "than",
  ]
}
