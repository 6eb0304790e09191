import BorderData

/// A change told by how many more or fewer there were: "rose by 27,894 in 2023, to 57,250", "aumentaron en 2.100".
extension ClaimFinder {
  mutating func changeByCount(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ sense: MeasureSense, _ link: Phrase?,
    _ used: inout Set<Int>
  ) -> Draft? {
    if let d = countMore(q, v, index, sense, link, &used) { return d }
    let by = q.hedged.lowerBound - 1
    guard q.band == nil, ["by", "en"].contains(v.text(by)),
      let p = v.s.phrases.last(where: { p in
        guard case .change(let d, _)? = p.relation, d != .flat else { return false }
        return p.tokens.upperBound <= by && by - p.tokens.upperBound <= 8
          && (by - p.tokens.upperBound <= 2
            || v.s.periods.contains { $0.tokens.lowerBound >= p.tokens.upperBound && $0.tokens.upperBound <= by })
          && !v.s.quantities.contains {
            $0.duration == nil && $0.tokens.lowerBound >= p.tokens.upperBound && $0.tokens.upperBound <= by
          }
      }), case .change(let direction, let strength)? = p.relation
    else { return nil }
    // "subieron en 2023" is a year, and "aumentaron en unos 2.100 encuentros" says by how many.
    if v.text(by) == "en", q.quantity.value < 100 { return nil }
    var d = changeDraft(q, direction, strength, v, index, sense, link, &used, at: p.tokens.lowerBound)
    d.assertion = .change(direction: direction, amount: q.quantity, strength: strength, from: nil, to: nil)
    used.insert(p.tokens.lowerBound)
    for i in q.tokens { used.insert(i) }
    return d
  }

  /// "Compared with fiscal 2020, authorities stopped 1,276,598 more people in fiscal 2021".
  private mutating func countMore(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ sense: MeasureSense, _ link: Phrase?,
    _ used: inout Set<Int>
  ) -> Draft? {
    let j = q.tokens.upperBound
    guard q.band == nil, ["more", "fewer"].contains(v.text(j)), v.text(j + 1) != "than", namesBase(after: j, v) else {
      return nil
    }
    let direction: Direction = v.text(j) == "more" ? .up : .down
    var d = changeDraft(q, direction, .plain, v, index, sense, link, &used)
    d.assertion = .change(direction: direction, amount: q.quantity, strength: .plain, from: nil, to: nil)
    used.insert(j)
    return d
  }

  /// "compared with fiscal 2020", or "than in 2021" behind the noun.
  private func namesBase(after j: Int, _ v: SentenceView) -> Bool {
    v.s.periods.contains { m in
      v.s.phrases.contains {
        $0.isCue(.comparedTo) && $0.tokens.upperBound <= m.tokens.lowerBound
          && m.tokens.lowerBound - $0.tokens.upperBound <= 3
      }
        || m.tokens.lowerBound > j
          && (max(j, m.tokens.lowerBound - 3)..<m.tokens.lowerBound).contains { v.text($0) == "than" }
    }
  }

  /// "exceeded those with Salvadorans by 30,889": by how much one is ahead of another.
  func isMargin(_ q: QuantityMention, _ v: SentenceView) -> Bool {
    v.text(q.hedged.lowerBound - 1) == "by"
      && v.s.phrases.contains { $0.relation == .exceed && $0.tokens.upperBound <= q.hedged.lowerBound }
  }
}
