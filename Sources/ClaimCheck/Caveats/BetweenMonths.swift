import BorderData
import BorderTrends

/// A count up to a day lies between what is published to the month before it and to the end of its own.
struct BetweenMonthsCaveat: CaveatRule {
  func caveat(for f: Finding, _ c: Finishing) -> Caveat? {
    guard c.remarks.contains(RunningTotal.remark) else { return nil }
    return Caveat(
      id: "between-months",
      text:
        "Counted up to a day; only whole months are published. The number lies between the totals to the ends of two months, which does not show that it is exact."
    )
  }
}
