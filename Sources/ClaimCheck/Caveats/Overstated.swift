import BorderData
import BorderTrends

/// The direction is right and the word too strong.
struct OverstatedCaveat: CaveatRule {
  func caveat(for f: Finding, _ c: Finishing) -> Caveat? {
    guard c.remarks.contains("overstated"), let (new, old) = f.pair, old.value > 0 else { return nil }
    let change = 100 * (Double(new.value) / Double(old.value) - 1)
    return Caveat(
      id: "overstated",
      text:
        "Overstated: the change is \(Say.percent(change, signed: true)), and a word this strong is taken to mean at least \(Say.percent(100 * c.bench.thresholds.strong))."
    )
  }
}
