import BorderData
import BorderTrends

/// "16,557 Cubans in February, about three times as many as in January", "fell by half to 1,041": a change or an order said
/// of a count in one breath with it is of whatever that counts, which its number tells (CLAIMS: a precise number chooses).
extension ClaimFinder {
  /// The exact count that a claim is said of; nil where the sentence tells none of the same people, place and time.
  func countBeside(_ d: Draft, _ v: SentenceView) -> Quantity? {
    switch d.assertion {
    case .change(_, _, _, nil, nil), .comparison, .extreme, .threshold: break
    default: return nil
    }
    let first = firstDraft(of: d.sentence)
    let at = v.mention(of: d.stated)?.hedged ?? d.tokens
    return drafts[first...].last { b in
      guard let q = countTold(by: b), let m = v.mention(of: q), isSameCount(b, d) else { return false }
      return isInOneBreath(m, at, v)
    }?.stated
  }

  private func countTold(by b: Draft) -> Quantity? {
    guard case .level(let q) = b.assertion, b.outside == nil, b.reason == nil, !b.isBase, !b.isFormInDoubt,
      q.hedge == .none, let bounds = NumberRecogniser.bounds(q), bounds.exact
    else { return nil }
    return q
  }

  private func isSameCount(_ b: Draft, _ d: Draft) -> Bool {
    b.measure?.measure == d.measure?.measure && b.who == d.who && b.demographics == d.demographics
      && b.place == d.place && b.when.first?.period == d.when.first?.period
  }

  /// Nothing but the claim's own words lies between the two: no other number, time, group or place.
  private func isInOneBreath(_ count: QuantityMention, _ claim: Range<Int>, _ v: SentenceView) -> Bool {
    if claim.lowerBound >= count.tokens.upperBound {
      let between = count.tokens.upperBound..<claim.lowerBound
      return !v.s.quantities.contains { $0.duration == nil && between.contains($0.tokens.lowerBound) }
        && !between.contains { v.says(Self.breaks, at: $0) }
    }
    // "fell by half to 1,041".
    let between = claim.upperBound..<max(claim.upperBound, count.hedged.lowerBound)
    return between.count <= Self.shortWay && v.says(Self.ends, at: count.hedged.lowerBound - 1)
      && !between.contains { v.says(Self.breaks, at: $0) }
  }

  private static let shortWay = 8
  private static let breaks: WordSet = [";", "while", "whereas", "but", "mientras", "pero", "though", "although"]
  private static let ends: WordSet = ["to", "a", "hasta"]
}
