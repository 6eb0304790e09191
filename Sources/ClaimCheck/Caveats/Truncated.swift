import BorderData
import BorderTrends

/// The number is the figure cut off rather than rounded.
struct TruncatedCaveat: CaveatRule {
  func caveat(for f: Finding, _ c: Finishing) -> Caveat? {
    guard c.remarks.contains("truncated, not rounded"), let q = c.draft.stated, let actual = c.computed(f)?.actual,
      q.step > 0
    else {
      return nil
    }
    let rounded = (actual.magnitude / q.step).rounded() * q.step
    return Caveat(
      id: "truncated",
      text:
        "The number is cut off rather than rounded: \(Say.amount(actual, q.unit)) rounds to \(Say.amount(rounded, q.unit))."
    )
  }
}
