import BorderData
import BorderTrends

/// "250% more" of what is 250% of it.
struct PercentIsRatio: CaveatRule {
  func caveat(for f: Finding, _ c: Finishing) -> Caveat? {
    guard case .change(.up?, let amount?, _, _, _) = f.claim.assertion, amount.unit == .percent, amount.value >= 100,
      c.computed(f) != nil, let (new, old) = f.pair, old.value > 0
    else { return nil }
    let ratio = 100 * Double(new.value) / Double(old.value)
    guard c.bench.tolerance.percent(ratio, amount).outcome == .holds,
      c.bench.tolerance.percent(ratio - 100, amount).outcome != .holds
    else {
      return nil
    }
    return Caveat(
      id: "percent-is-ratio",
      text:
        "The percent seems to be a ratio: \(new.period.shortLabel) is \(Say.percent(ratio)) of \(old.period.shortLabel), which is \(Say.percent(ratio - 100)) more."
    )
  }
}
