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
    case .factor:
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

  /// A nationality that begins at the token or a word or two later: "Hondurans", "Honduran migrants", "people from Honduras".
  private func nationality(from i: Int, _ v: SentenceView) -> (code: CountryCode, end: Int)? {
    v.s.phrases.first { p in
      p.tokens.lowerBound >= i && p.tokens.lowerBound - i <= 2
        && p.country.map { !$0.isPlace || namesPeople(p, v) } ?? false
    }.flatMap { p in
      p.country.map { c in
        let next = v.s.phrase(startingAt: p.tokens.upperBound)
        return (c.code, next?.people != nil ? next?.tokens.upperBound ?? p.tokens.upperBound : p.tokens.upperBound)
      }
    }
  }
}
