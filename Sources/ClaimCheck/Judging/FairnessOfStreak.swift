import BorderData
import BorderTrends

/// Streaks: every run of as many months.
enum FairnessOfStreak {
  /// Runs that end in the last five years.
  static let runs = 60

  static func make(_ f: Finding, _ c: Finishing) -> Fairness? {
    guard case .streak(let length, let direction, let beyond, let above) = f.claim.assertion, length > 1,
      let last = c.computed(f)?.figures.last, case .month = last.period,
      let series = c.series(last.selection, by: .month)
    else { return nil }
    let steps = FairnessSurface.unbroken(series, through: max(c.bench.newest, last.period.last))
    // One step more where each month is held against the one before.
    let lead = beyond == nil ? 1 : 0
    guard steps.count >= length + lead + 2 else { return nil }
    let good: [Bool] = steps.indices.map { i in
      if let beyond { return above ? Double(steps[i].value) > beyond.value : Double(steps[i].value) < beyond.value }
      guard i > 0 else { return false }
      return direction == .up ? steps[i].value > steps[i - 1].value : steps[i].value < steps[i - 1].value
    }
    var cells: [Fairness.Cell] = []
    for end in max(length + lead - 1, steps.count - Self.runs)..<steps.count {
      let run = (end - length + 1)...end
      let held = run.filter { good[$0] }.count
      cells.append(
        Fairness.Cell(
          start: steps[run.lowerBound].period, end: steps[end].period, value: Double(held) / Double(length),
          holds: held == length, isStated: steps[end].period == last.period))
    }
    guard cells.count >= 3, let mine = cells.first(where: \.isStated), let first = cells.first, let newest = cells.last
    else {
      return nil
    }
    let holding = cells.filter(\.holds).count
    let rank = cells.filter { $0.value > mine.value }.count + 1
    return Fairness(
      cells: cells, holding: holding, rank: rank,
      sentence:
        "Of the \(cells.count) runs of \(length) months that end from \(first.end.shortLabel) to \(newest.end.shortLabel), \(holding) \(holding == 1 ? "is" : "are") like it, and the stated one is \(FairnessSurface.place(rank, of: cells.count))."
    )
  }
}
