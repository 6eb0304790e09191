import BorderData
import BorderTrends

/// The sum is of fewer months than the period has, since some in its midst were never published.
struct MonthsMissing: CaveatRule {
  func caveat(for f: Finding, _ c: Finishing) -> Caveat? {
    guard f.verdict != .unanswerable, let r = c.computed(f), let gap = r.figures.first(where: { !$0.isWhole }) else {
      return nil
    }
    return Caveat(
      id: "months-missing",
      text:
        "\(Say.number(gap.publishedMonths)) of the \(Say.number(gap.period.length)) months of \(gap.period.shortLabel) have a published figure; the sum is of those."
    )
  }
}
