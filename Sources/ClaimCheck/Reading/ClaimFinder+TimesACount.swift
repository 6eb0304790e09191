import BorderData

/// Changes that are told by what a count is held against.
extension ClaimFinder {
  /// "more than four times the 57,674 in September 2020", "nearly triple the 19,470 recorded in December 2021", "more than twice
  /// February's 28,403": so many times the count of another time.
  mutating func timesACount(
    _ at: Range<Int>, _ amount: Quantity, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>
  ) -> Draft? {
    guard amount.value > 1 else { return nil }
    var j = at.upperBound
    if v.says(Self.ofOthers, at: j) { j += 1 }
    let owner = v.s.periods.first { $0.tokens.lowerBound == j }
    guard owner != nil || v.says(Self.ofOthers, at: j - 1),
      let base = v.s.quantities.first(where: {
        $0.quantity.unit == .count && !$0.isMoney && $0.duration == nil && $0.ordinal == nil
          && $0.hedged.lowerBound >= j && $0.hedged.lowerBound - (owner?.tokens.upperBound ?? j) <= 2
      }),
      let m = owner
        ?? v.s.periods.first(where: { m in
          m.tokens.lowerBound >= base.tokens.upperBound && m.tokens.lowerBound - base.tokens.upperBound <= 6
            && !(base.tokens.upperBound..<m.tokens.lowerBound).contains { [",", ";", "and"].contains(v.text($0)) }
        }),
      let before = lastDraft(
        since: index,
        where: { d in
          d.outside == nil && !d.isBase && d.tokens.lowerBound < at.lowerBound
            && (v.mention(of: d.stated).map { $0.tokens.upperBound <= at.lowerBound } ?? true)
            && (d.kind == .level || d.kind == .cumulative || d.kind == .change)
        }) ?? totalBefore(at, v, index), let sense = before.measure, !before.when.isEmpty,
      let from = before.sentence == index ? v.mention(of: before.stated)?.tokens.upperBound : v.s.range.lowerBound,
      from <= at.lowerBound,
      !v.s.phrases.contains(where: { p in
        p.tokens.lowerBound >= from && p.tokens.upperBound <= at.lowerBound
          && (p.country != nil || !(p.people ?? []).isEmpty || p.borderOrSector != nil)
      })
    else { return nil }
    var d = Draft(
      kind: .change, tokens: at.lowerBound..<max(base.tokens.upperBound, m.tokens.upperBound), sentence: index,
      assertion: .change(direction: .up, amount: amount, strength: .plain, from: nil, to: nil))
    d.measure = sense
    d.take(slotsOf: before)
    compare(&d, with: m, v)
    if case .none = d.versus { return nil }
    if case .open = d.versus { return nil }
    for i in at { used.insert(i) }
    return d
  }

  /// "twice the 248,284 of the year before": so many times, in a word that is no number elsewhere ("he tried twice").
  mutating func twiceACount(_ v: SentenceView, _ index: Int, _ used: inout Set<Int>) -> Draft? {
    guard let i = v.s.range.first(where: { v.text($0) == "twice" && !used.contains($0) }),
      !v.s.phrases.contains(where: { $0.tokens.contains(i) && $0.relation != nil })
    else { return nil }
    let two = Quantity(
      value: 2, unit: .factor, step: 1, digits: 1, hedge: hedge(before: i, v), span: span(i..<i + 1), words: "twice")
    return timesACount(i..<i + 1, two, v, index, &used)
  }

  /// "The total nearly tripled the 6,925 apprehensions of the year before": the count of the sentence before.
  private func totalBefore(_ at: Range<Int>, _ v: SentenceView, _ index: Int) -> Draft? {
    let low = v.s.range.lowerBound
    // "That was more than twice the 248,284 of the year before".
    let isThat = v.says(Self.pointing, at: low) && v.says(Self.amountingVerbs, at: low + 1)
    guard v.says(Self.ofOthers, at: low) || v.says(Self.pointing, at: low), v.says(Self.totals, at: low + 1) || isThat,
      at.lowerBound - low <= 4
    else { return nil }
    return lastDraft(since: index - 1) { d in
      guard d.sentence < index, case .level = d.assertion else { return false }
      return d.outside == nil && !d.isBase
    }
  }

  private static let totals: WordSet = ["total", "figure", "number", "count", "tally", "cifra", "numero"]
  private static let ofOthers: WordSet = ["the", "its", "their", "los", "las", "of", "de"]
}
