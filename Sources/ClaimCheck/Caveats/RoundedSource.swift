import BorderData
import BorderTrends

/// The publisher rounds before publishing, so that the last digits are not to be had.
struct RoundedSource: CaveatRule {
  func caveat(for f: Finding, _ c: Finishing) -> Caveat? {
    guard f.verdict != .unanswerable, let r = c.computed(f),
      let rounded = r.figures.first(where: { $0.roundedTo > 1 }),
      let info = rounded.tables.first(where: { $0.roundedTo > 1 })
    else { return nil }
    return Caveat(
      id: "rounded-source",
      text: "\(info.publisher) rounds each published count to \(info.roundedTo), so sums are not exact.")
  }
}
