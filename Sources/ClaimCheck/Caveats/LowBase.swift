import BorderData
import BorderTrends

/// A rise measured from a count that is small, or small for its series.
struct LowBase: CaveatRule {
  /// Below this many, percents say little whatever the series.
  static let few = 100
  /// A base under this share of the middle of the five periods before it is low.
  static let share = 0.5

  func caveat(for f: Finding, _ c: Finishing) -> Caveat? {
    guard f.verdict != .unanswerable, c.computed(f) != nil, let (new, old) = f.pair, new.value > old.value else {
      return nil
    }
    let base = "\(Say.number(old.value)) in \(old.period.shortLabel)"
    if old.value < Self.few { return Caveat(id: "low-base", text: "Measured from a low base, \(base).") }
    guard let series = c.series(old.selection, by: old.period.grain()) else { return nil }
    let before = series.points.filter { $0.period.last < old.period.first && $0.isWhole }.suffix(5).compactMap(\.value)
      .sorted()
    guard before.count >= 3 else { return nil }
    let middle = before[before.count / 2]
    guard Double(old.value) < Self.share * Double(middle) else { return nil }
    return Caveat(
      id: "low-base",
      text:
        "Measured from a low base, \(base): the middle of the \(before.count) \(series.grain == .month ? "months" : "years") before it is \(Say.number(middle))."
    )
  }
}
