import BorderData

/// One group against another by a factor: "more than twice as many Hondurans as Salvadorans were encountered", "37 percent
/// more Colombians than Ecuadorians".
extension ClaimFinder {
  mutating func comparedGroups(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>
  ) -> Draft? {
    let j = q.tokens.upperBound
    let first: Int
    let link: String
    var up = true
    switch q.quantity.unit {
    case .factor where isOfNumber(j, v), .percent where isThanNumber(j, v):
      return groupAgainstNumber(q, v, index, &used)
    case .factor:
      if v.text(j) == "as", v.text(j + 1) == "often", v.text(j + 2) == "as" {
        return comparedOften(q, q.quantity, greater: true, v, index, &used, from: j + 3)
      }
      guard v.text(j) == "as", ["many", "much"].contains(v.text(j + 1)) else { return nil }
      (first, link) = (j + 2, "as")
    case .percent:
      guard ["more", "fewer"].contains(v.text(j)) else { return nil }
      up = v.text(j) == "more"
      (first, link) = (j + 1, "than")
    default: return nil
    }
    guard let left = nationality(from: first, v),
      let as2 = (left.end..<min(v.s.range.upperBound, left.end + 3)).first(where: { v.text($0) == link }),
      let right = nationality(from: as2 + 1, v), left.code != right.code,
      let sense = measure(for: q.tokens.lowerBound, v, limit: 24)?.sense
        ?? (index - context.sentence <= 2 ? context.measure : nil)
    else { return nil }
    var factor = q.quantity
    if factor.unit == .percent {
      factor.value = up ? 1 + factor.value / 100 : 1 - factor.value / 100
      factor.step /= 100
      factor.unit = .factor
    }
    var d = draft(
      .comparison, .comparison(greater: up, factor: factor), q, v, index, sense, nil, &used)
    d.who = [.only([left.code])]
    d.whoOrigin = .stated(span(first..<left.end))
    d.versusWho = .only([right.code])
    d.versus = .none
    for i in j..<right.end { used.insert(i) }
    return d
  }

  /// "3.8 times the number of Guatemalans", "3,8 veces el número de guatemaltecos".
  private func isOfNumber(_ j: Int, _ v: SentenceView) -> Bool {
    v.says(Self.articles, at: j) && v.says(Self.numberNouns, at: j + 1) && v.says(Self.ofs, at: j + 2)
  }

  /// "47 percent more than the 8,964 Senegalese", "un 47 % más que los 8.964 senegaleses".
  private func isThanNumber(_ j: Int, _ v: SentenceView) -> Bool {
    v.says(Self.moreOrFewer, at: j) && v.says(Self.thans, at: j + 1) && v.says(Self.articles, at: j + 2)
      && v.s.quantities.contains { $0.hedged.lowerBound == j + 3 && $0.quantity.unit == .count }
  }

  private static let articles: WordSet = ["the", "el", "la", "los", "las"]
  private static let numberNouns: WordSet = ["number", "total", "count", "figure", "numero", "cifra"]
  private static let ofs: WordSet = ["of", "de", "for"]
  private static let thans: WordSet = ["than", "que"]
  private static let moreOrFewer: WordSet = ["more", "fewer", "less", "mas", "menos"]

  /// The group that the sentence counts against one whose number stands behind the multiple or the percent.
  private mutating func groupAgainstNumber(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>
  ) -> Draft? {
    let j = q.tokens.upperBound
    let named = v.s.phrases.filter { p in namesNationals(p, v) }
    guard let left = named.last(where: { $0.tokens.upperBound <= q.hedged.lowerBound }),
      let right = named.first(where: { $0.tokens.lowerBound >= j && $0.tokens.lowerBound - j <= 7 }),
      let mine = left.country?.code, let other = right.country?.code, mine != other,
      let before = countJustTold(index) ?? drafts.last(where: { $0.sentence == index }),
      let sense = before.measure ?? measure(for: q.tokens.lowerBound, v)?.sense
    else { return nil }
    let up = !["fewer", "less", "menos"].contains(v.text(j))
    var factor = q.quantity
    if factor.unit == .percent {
      factor.value = up ? 1 + factor.value / 100 : 1 - factor.value / 100
      factor.step /= 100
      factor.unit = .factor
    }
    var d = draft(.comparison, .comparison(greater: up, factor: factor), q, v, index, sense, nil, &used)
    d.who = [.only([mine])]
    d.whoOrigin = .stated(span(left.tokens))
    d.versusWho = .only([other])
    d.versus = .none
    if before.sentence == index, before.outside == nil {
      (d.when, d.whenOrigin) = (before.when, before.whenOrigin)
      (d.place, d.placeOrigin) = (before.place, before.placeOrigin)
    }
    return d
  }

  /// "Venezuelans were encountered more often than Hondurans".
  mutating func moreOften(_ v: SentenceView, _ index: Int, _ used: inout Set<Int>) -> Draft? {
    guard
      let i = v.s.range.first(where: {
        v.text($0) == "often" && ["more", "less"].contains(v.text($0 - 1)) && v.text($0 + 1) == "than"
      })
    else { return nil }
    return comparedOften(nil, nil, greater: v.text(i - 1) == "more", v, index, &used, from: i + 2)
  }

  /// How often the people of some countries were met against those of others: "twice as often as those from Guatemala and
  /// Honduras together".
  private mutating func comparedOften(
    _ q: QuantityMention?, _ factor: Quantity?, greater: Bool, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>,
    from i: Int
  ) -> Draft? {
    let c = v.clauseOf(i - 1)
    let named = v.s.phrases.filter {
      $0.country.map { !$0.isPlace } ?? false || $0.country != nil && namesPeople($0, v)
    }
    let left = named.filter { $0.tokens.upperBound < i }
    let right = named.filter {
      $0.tokens.lowerBound >= i && $0.tokens.lowerBound - i <= 12 && v.clauseOf($0.tokens.lowerBound) == c
    }
    let mine = left.compactMap { $0.country?.code }
    let others = right.compactMap { $0.country?.code }
    guard let first = right.first, first.tokens.lowerBound - i <= 2, let last = right.last, let subject = left.first,
      Set(mine).isDisjoint(with: others), !mine.isEmpty,
      let sense = measure(for: i, v, limit: 24)?.sense ?? (index - context.sentence <= 2 ? context.measure : nil)
    else { return nil }
    var d = draft(
      .comparison, .comparison(greater: greater, factor: factor), q, v, index, sense, nil, &used, at: i - 1)
    d.who = [.only(mine)]
    d.whoOrigin = .stated(span(subject.tokens))
    d.versusWho = .only(others)
    d.versus = .none
    for k in i - 3..<last.tokens.upperBound { used.insert(k) }
    return d
  }

  /// A nationality that begins at the token or a word or two later: "Hondurans", "Honduran migrants", "people from Honduras".
  private func nationality(from i: Int, _ v: SentenceView) -> (code: CountryCode, end: Int)? {
    v.s.phrases.first { p in
      p.tokens.lowerBound >= i && p.tokens.lowerBound - i <= 2
        && namesNationals(p, v)
    }.flatMap { p in
      p.country.map { c in
        let next = v.s.phrase(startingAt: p.tokens.upperBound)
        return (c.code, next?.people != nil ? next?.tokens.upperBound ?? p.tokens.upperBound : p.tokens.upperBound)
      }
    }
  }
}
