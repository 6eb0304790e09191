import BorderData

/// Orders of nationalities: which of them was the largest, the second, the third.
extension ClaimFinder {
  private static let amongs: WordSet = ["among", "amongst", "entre"]

  mutating func rank(
    _ p: Phrase, _ position: Int, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>
  ) -> Draft? {
    let a = p.tokens.lowerBound
    // "were also among the main countries of origin": no one place of the order.
    if (a - 3..<a).contains(where: { v.says(Self.amongs, at: $0) }), ["the", "los", "las"].contains(v.text(a - 1)) {
      return nil
    }
    // "Agosto encabezó la lista", "July topped the list": an order of months.
    if position == 1,
      let m = v.s.periods.first(where: {
        $0.role == .main && a - $0.tokens.upperBound <= 1 && $0.tokens.upperBound <= a
      }),
      case .month = m.form
    {
      return extreme(p, .highest, v, index, &used)
    }
    var found = measure(for: a, v)
    if found == nil || !(found?.sense.strong ?? false), index - context.sentence <= 2, let m = context.measure {
      found = (m, found?.phrase)
    }
    if found == nil { found = topicMeasure(v, index) }
    guard let found, found.sense.strong || borderEvidence(v) else { return nil }
    if saysOrderOfSectors(v), let d = sectorRank(p, .highest, v, index, found, &used, position: position) { return d }
    let among = v.s.phrases.filter { ($0.country != nil || !($0.people ?? []).isEmpty) && v.cost(a, $0.tokens) < 26 }
    // "the main countries of origin are Honduras, Guatemala and El Salvador".
    let ofOrigin = (p.tokens.lowerBound..<min(v.s.range.upperBound, p.tokens.upperBound + 5)).contains {
      ["origin", "origen", "countries", "paises", "nationalities", "nacionalidades"].contains(v.text($0))
    }
    let countries = among.filter { m in
      if isOvertakenInRank(m, v) { return false }
      // "In Germany, the largest group of asylum seekers were Syrians": where they applied.
      if found.sense.measure == .asylum, m.country?.isPlace ?? false,
        ["in", "en"].contains(v.text(m.tokens.lowerBound - 1))
      {
        return false
      }
      let named = m.country.map { !$0.isPlace } ?? true || namesPeople(m, v)
      return named
        || ofOrigin && m.tokens.lowerBound > a && !["in", "en", "to", "a"].contains(v.text(m.tokens.lowerBound - 1))
    }.compactMap {
      $0.country?.code
    }
    guard !countries.isEmpty || !among.isEmpty || context.who != .everyone else { return nil }
    var place = position
    if v.text(p.tokens.lowerBound - 1) == "second" || v.text(p.tokens.lowerBound - 1) == "segundo" { place = 2 }
    if v.text(p.tokens.lowerBound - 1) == "third" || v.text(p.tokens.lowerBound - 1) == "tercera" { place = 3 }
    // "the biggest nationality after Mexicans": one below those.
    if place == 1,
      let above = v.s.phrases.first(where: { $0.country != nil && $0.tokens.lowerBound > p.tokens.upperBound }),
      (p.tokens.upperBound..<above.tokens.lowerBound).contains(where: { v.says(Self.afters, at: $0) }),
      (p.tokens.upperBound..<above.tokens.lowerBound).allSatisfy({
        v.says(Self.afters, at: $0) || v.says(Self.beforeNames, at: $0)
      })
    {
      place += namesAbove(from: above, v)
    }
    let subject = rankSubject(p, v, countries)
    var d = draft(
      .rank, .rank(position: place, end: .highest, among: countries, value: nil), nil, v, index, found.sense,
      found.phrase, &used, at: a)
    // "the fourth most numerous nationality".
    if let n = v.s.quantities.first(where: { $0.ordinal != nil && $0.tokens.upperBound == a })?.ordinal, n > 1 {
      d.assertion = .rank(position: n, end: .highest, among: countries, value: nil)
    }
    if subject == nil, !countries.isEmpty, among.contains(where: { isOvertakenInRank($0, v) }) {
      d.who = [.only(countries)]
      d.whoOrigin = .stated(span(p.tokens))
    }
    if let subject {
      d.who = [.only(subject)]
      if !d.whoOrigin.isStated { d.whoOrigin = .stated(span(p.tokens)) }
    } else if countries.isEmpty, among.isEmpty {
      d.who = [context.who]
    }
    return d
  }

  private static let taking: WordSet = ["ocupo", "ocupa", "ocuparon", "ocupan", "tuvo", "tiene"]
  private static let afters: WordSet = ["after", "behind", "tras", "despues", "detras"]
  private static let beforeNames: WordSet = [
    "nationality", "group", "nationalities", "groups", "country", "countries", "nacionalidad", "grupo", "pais", "the",
    "los", "las", "de", "only",
  ]
  private static let followers: WordSet = [
    "following", "after", "behind", "followed", "ahead", "despues", "tras", "detras", "seguido", "seguidos", "seguida",
    "seguidas",
  ]

  /// Of "Haiti the third most common, following Venezuela and Ecuador": Haiti.
  func rankSubject(_ p: Phrase, _ v: SentenceView, _ countries: [CountryCode]) -> [CountryCode]? {
    guard !countries.isEmpty else { return nil }
    // "El segundo lugar lo ocupó Ecuador".
    if v.text(p.tokens.upperBound) == "lo", v.says(Self.taking, at: p.tokens.upperBound + 1),
      let named = v.s.phrases.first(where: {
        (0...1).contains($0.tokens.lowerBound - p.tokens.upperBound - 2) && $0.country != nil
      }),
      let code = named.country?.code
    {
      return [code]
    }
    // "…, with Honduras just behind; Mexicans came third": of what stands after the semicolon.
    let from = (v.s.range.lowerBound..<p.tokens.lowerBound).last { v.text($0) == ";" } ?? v.s.range.lowerBound
    let cut =
      v.s.phrases.first {
        v.says(Self.followers, at: $0.tokens.lowerBound)
      }?.tokens.lowerBound
      ?? (v.s.range.first { v.says(Self.followers, at: $0) } ?? v.s.range.upperBound)
    let before = v.s.phrases.filter {
      guard let c = $0.country, $0.tokens.upperBound <= cut, $0.tokens.lowerBound >= from, !isOvertakenInRank($0, v)
      else { return false }
      return countries.contains(c.code) || !["in", "en"].contains(v.text($0.tokens.lowerBound - 1))
    }
    // "Haitians tripled, while Cubans, the largest group in 2021, …": of its own clause.
    let own = before.filter {
      v.clauseOf($0.tokens.lowerBound) == v.clauseOf(p.tokens.lowerBound) && $0.tokens.upperBound <= p.tokens.lowerBound
    }
    // "Indians led with 2,962 …, and Cameroonians came third": the name that the words are said of, past another number.
    if let last = own.last, own.count > 1, p.tokens.lowerBound - last.tokens.upperBound <= 3,
      v.says(Self.joiners, at: last.tokens.lowerBound - 1),
      v.s.quantities.contains(where: {
        $0.duration == nil && own[0].tokens.upperBound <= $0.tokens.lowerBound
          && $0.tokens.upperBound <= last.tokens.lowerBound
      }),
      let code = last.country?.code
    {
      return [code]
    }
    let codes = (own.isEmpty ? before : own).compactMap { $0.country?.code }
    // "They are now the fourth-largest nationality, after Mexicans, Hondurans and Salvadorans": of those spoken of.
    if codes.isEmpty, cut > p.tokens.lowerBound, cut < v.s.range.upperBound,
      case .only(let spokenOf) = context.who, Set(spokenOf).isDisjoint(with: countries)
    {
      return spokenOf
    }
    return codes.isEmpty ? countries : codes
  }
}
