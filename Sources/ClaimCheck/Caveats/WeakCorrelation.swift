import BorderData
import BorderTrends

/// One series moves before another, and not by much.
struct WeakCorrelation: CaveatRule {
  func caveat(for f: Finding, _ c: Finishing) -> Caveat? {
    guard case .lead = f.claim.assertion, let r = c.computed(f), let x = r.actual else { return nil }
    return Caveat(
      id: "weak-correlation",
      text:
        "A correlation of \(Say.decimal(x, places: 2)) between monthly changes explains \(Say.percent(100 * x * x)) of their variance, and shows no cause."
    )
  }
}
