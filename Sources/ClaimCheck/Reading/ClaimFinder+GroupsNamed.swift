import BorderData

/// Groups as words name them: lists, those told respectively, a region and its countries.
extension ClaimFinder {
  /// "these three countries", "those groups": the set last listed.
  func listedCountries(_ p: Phrase, _ v: SentenceView) -> [CountryCode] {
    // Those that the sentence itself has named before.
    let here = Self.countries(of: v.s.phrases.filter { $0.tokens.upperBound <= p.tokens.lowerBound })
    if Set(here).count >= 2, Set(here).count == countWord(p, v) ?? Set(here).count { return here }
    let n = countWord(p, v)
    if !context.listed.isEmpty, n == nil || n == Set(context.listed).count { return context.listed }
    if n == 3, Set(CountryCode.northernTriangle).isSubset(of: context.listed) { return CountryCode.northernTriangle }
    if n == 3, Set(context.listed).isSubset(of: Set(CountryCode.northernTriangle)) {
      return CountryCode.northernTriangle
    }
    if !context.listed.isEmpty { return context.listed }
    return v.words(p.tokens).includes("three") || v.words(p.tokens).includes("tres") ? CountryCode.northernTriangle : []
  }

  /// The countries that phrases name, by themselves or as a group with known members.
  static func countries(of phrases: [Phrase]) -> [CountryCode] {
    phrases.flatMap { p in
      p.country.map { [$0.code] } ?? (p.group == .northernTriangle ? CountryCode.northernTriangle : [])
    }
  }

  /// The three of "those three countries".
  func countWord(_ p: Phrase, _ v: SentenceView) -> Int? {
    v.words(p.tokens).split(separator: " ").compactMap { Self.smallNumbers[String($0)] }.first
  }

  private static let smallNumbers = [
    "two": 2, "three": 3, "four": 4, "five": 5, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5,
  ]

  /// "through Panama", "the border with Colombia": the countries that the Darién lies in.
  func isOnRoute(_ p: Phrase, _ d: Draft, _ v: SentenceView) -> Bool {
    guard d.measure?.measure == .transits, let c = p.country else { return false }
    // "crossings of the gap between Colombia and Panama by people from Colombia".
    if ["from", "de"].contains(v.text(p.tokens.lowerBound - 1)), v.says(Self.fromWhere, at: p.tokens.lowerBound - 2) {
      return false
    }
    if c.code == .known("PAN") { return true }
    guard c.code == .known("COL") else { return false }
    return v.s.phrases.contains { $0.country?.code == .known("PAN") }
      || (max(v.s.range.lowerBound, p.tokens.lowerBound - 4)..<p.tokens.lowerBound).contains {
        ["border", "frontera", "jungle", "selva", "between", "entre", "desde", "left", "leaving"].contains(v.text($0))
      }
  }

  static let fromWhere: WordSet = [
    "people", "migrants", "citizens", "nationals", "those", "personas", "migrantes", "ciudadanos", "ciudadanas",
  ]

  static let respectively: WordSet = ["respectively", "respectivamente"]

  /// "Cubans and Venezuelans rose by 24 and 34 percent, respectively": to each number its group, in order.
  func respective(_ d: Draft, _ v: SentenceView, _ codes: [CountryCode]) -> CountryCode? {
    guard v.says(Self.respectively), let q = d.stated else { return nil }
    let numbers = v.s.quantities.filter { $0.quantity.unit == q.unit && $0.duration == nil && !$0.isMoney }
    var named: [CountryCode] = []
    for c in codes where !named.contains(c) { named.append(c) }
    guard named.count > 1, numbers.count == named.count,
      let k = numbers.firstIndex(where: { $0.quantity.span == q.span })
    else { return nil }
    return named[k]
  }

  func isHeadless(_ q: QuantityMention, _ v: SentenceView) -> Bool {
    if case .none = head(of: q, v) { return true }
    return false
  }

  /// "adults traveling with children — and children traveling alone — have made up": groups with nothing but "and" between.
  func joined(to found: DemographicSet, _ a: Int, _ v: SentenceView) -> DemographicSet {
    var out: DemographicSet = .everyone
    guard !found.isEmpty else { return out }
    let groups = v.s.phrases.filter { p in p.people.map { !$0.isEmpty && isDemographicWord(p, $0, v) } ?? false }
    for (p, q) in zip(groups, groups.dropFirst()) where p.tokens.upperBound < q.tokens.lowerBound {
      let gap = p.tokens.upperBound..<q.tokens.lowerBound
      guard gap.count <= 3, gap.contains(where: { v.text($0) == "~" }),
        gap.allSatisfy({ ["~", "and", "y", ","].contains(v.text($0)) }), q.tokens.upperBound <= a,
        let one = p.people, let other = q.people, found.isSuperset(of: one) || found.isSuperset(of: other)
      else { continue }
      out.formUnion(one)
      out.formUnion(other)
    }
    return out
  }

  /// "Single adults from Mexico, Guatemala and Honduras": whom a list of countries is of.
  func headsList(_ p: Phrase, _ v: SentenceView) -> Bool {
    guard ["from", "de"].contains(v.text(p.tokens.upperBound)),
      v.s.phrase(startingAt: p.tokens.upperBound + 1)?.country != nil
    else { return false }
    return v.s.phrases.contains {
      $0.country != nil && $0.tokens.lowerBound > p.tokens.upperBound + 2
        && $0.tokens.lowerBound - p.tokens.upperBound < 10
    }
  }

  static func readings(codes: [CountryCode], groups: [GroupWord], complement: Bool) -> [Who] {
    var sets: [[CountryCode]] = [codes]
    for g in groups {
      switch g {
      case .northernTriangle: sets = sets.map { $0 + CountryCode.northernTriangle }
      case .centralAmerica:
        let wide = CountryCode.northernTriangle + [.known("NIC"), .known("BLZ"), .known("CRI"), .known("PAN")]
        let withNicaragua = CountryCode.northernTriangle + [.known("NIC")]
        if codes.isEmpty {
          sets = sets.flatMap { [$0 + CountryCode.northernTriangle, $0 + withNicaragua, $0 + wide] }
        }
      case .listed: break
      case .latinAmerica, .africa: sets = sets.map { $0 + Nationalities.members(of: g) }
      }
    }
    return sets.map { list in
      var seen: [CountryCode] = []
      for c in list where !seen.contains(c) { seen.append(c) }
      return complement ? .except(seen) : .only(seen)
    }
  }
}
