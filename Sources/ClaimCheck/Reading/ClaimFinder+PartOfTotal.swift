import BorderData

/// "38,244 people in family units, almost half the sector's total": a group that was just counted, as a part of all that were.
extension ClaimFinder {
  mutating func partOfTotal(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>
  ) -> Draft? {
    guard q.quantity.unit == .percent else { return nil }
    var j = q.tokens.upperBound
    if ["of", "de", "del"].contains(v.text(j)) { j += 1 }
    guard v.says(Self.theWhole, at: j) || v.text(j - 1) == "del",
      let total = (j..<min(j + 4, v.s.range.upperBound)).first(where: { v.says(Self.totalNouns, at: $0) }),
      (j..<total).allSatisfy({ v.says(Self.theWhole, at: $0) || v.says(Self.ownersOfTotal, at: $0) }),
      (j..<total).contains(where: { v.says(Self.ownersOfTotal, at: $0) && v.text($0) != "'s" }),
      let count = countJustTold(index), count.who.first != .everyone || !count.demographics.isEmpty,
      let sense = count.measure, let n = v.mention(of: count.stated), n.tokens.upperBound <= q.hedged.lowerBound,
      q.hedged.lowerBound - n.tokens.upperBound <= 12
    else { return nil }
    var d = Draft(
      kind: .share, tokens: q.hedged.lowerBound..<total + 1, sentence: index,
      assertion: .share(q.quantity, most: nil, of: nil))
    d.measure = sense
    d.take(slotsOf: count)
    for i in q.tokens { used.insert(i) }
    return d
  }

  private static let theWhole: WordSet = ["the", "its", "that", "el", "su"]
  private static let totalNouns: WordSet = ["total", "count", "tally", "number", "figure"]
  private static let ownersOfTotal: WordSet = [
    "sector", "month", "year", "border", "region", "valley", "'s", "monthly", "overall", "sector's", "month's", "mes",
    "mensual",
  ]
}
