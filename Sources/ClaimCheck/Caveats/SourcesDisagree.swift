import BorderData
import BorderTrends

/// Two tables publish the same figure differently. Both are shown, never an average.
struct SourcesDisagree: CaveatRule {
  /// Smaller differences are revisions and rounding.
  static let share = 0.005

  func caveat(for f: Finding, _ c: Finishing) -> Caveat? {
    guard f.verdict != .unanswerable, let r = c.computed(f), let mine = r.figures.first, let table = mine.tables.first
    else {
      return nil
    }
    let others = c.figures.everyFigure(mine.selection, mine.period)
    guard
      let far = others.filter({ $0.tables.first?.id != table.id }).max(by: {
        abs($0.value - mine.value) < abs($1.value - mine.value)
      }), let theirs = far.tables.first
    else { return nil }
    let gap = abs(far.value - mine.value)
    let isStated = f.claim.assertion.statedCount == Double(far.value)
    guard gap > max(mine.roundedTo, far.roundedTo), isStated || Double(gap) >= Self.share * Double(max(1, mine.value))
    else {
      return nil
    }
    let names =
      table.publisher == theirs.publisher
      ? (table.title, theirs.title) : ("\(table.publisher)", "\(theirs.publisher)")
    return Caveat(
      id: "sources-disagree",
      text:
        "Sources disagree on \(mine.period.shortLabel): \(names.0) says \(Say.number(mine.value)), \(names.1) \(Say.number(far.value))."
    )
  }
}
