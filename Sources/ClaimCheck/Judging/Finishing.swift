import BorderData
import BorderTrends

/// Caveats, the closest true statement, fairness and the series for the chart.
struct Finishing {
  let figures: Figures
  let bench: Workbench
  let draft: Draft
  let remarks: [String]

  func finish(_ f: inout Finding) {
    f.caveats = Caveats.all.compactMap { $0.caveat(for: f, self) }
  }
}
