import BorderData
import BorderTrends

/// "sixteen straight months above 150,000", "eight months of decline": consecutive months past a line.
struct StreakCheck: Check {
  func compute(_ d: Draft, _ r: ReadingSpec, _ w: Workbench) -> Computed? {
    guard case .streak(let length, let direction, let beyond, let above) = d.assertion else { return nil }
    guard let p = r.when, length > 0, length < 240 else { return .none(.noSuchData) }
    if p.length == 12 * length { return years(length, direction, beyond, above, r, p, w) }
    // Whether it ends in the newest month or the one before, the figures of which may not have been out.
    var best: Computed?
    for shift in 0...1 {
      let end = p.last.advanced(by: -shift)
      var figures: [Figure] = []
      for m in end.advanced(by: -length)...end {
        switch w.whole(r.selection, .month(m)) {
        case .failure(let why):
          if best == nil { best = .none(why) }
          figures = []
        case .success(let f): figures.append(f)
        }
        if figures.isEmpty { break }
      }
      guard figures.count == length + 1 else { continue }
      let run = figures.dropFirst()
      let held: Int
      if let beyond {
        held = run.filter { above ? Double($0.value) > beyond.value : Double($0.value) < beyond.value }.count
      } else {
        held = zip(figures, run).filter { direction == .up ? $1.value > $0.value : $1.value < $0.value }.count
      }
      let outcome: Outcome =
        held == length
        ? .holds : Double(length - held) <= w.thresholds.stepsAgainst * Double(length) ? .imprecise : .fails
      let low = run.map(\.value).min() ?? 0
      let high = run.map(\.value).max() ?? 0
      let made = Computed(
        outcome, Array(run.suffix(2)),
        "\(held) of \(length) months to \(end.label); lowest \(Say.number(low)), highest \(Say.number(high))",
        actual: Double(held))
      if outcome == .holds { return made }
      if best == nil || best?.actual ?? -1 < Double(held) { best = made }
    }
    return best ?? .none(.noSuchData)
  }

  /// "fallen seven years in a row": whole years, fiscal where the period begins in October.
  private func years(
    _ length: Int, _ direction: Direction?, _ beyond: Quantity?, _ above: Bool, _ r: ReadingSpec, _ p: Period,
    _ w: Workbench
  ) -> Computed {
    let fiscal = p.first.month == 10
    let last = fiscal ? p.last.fiscalYear : p.last.year
    var figures: [Figure] = []
    for y in (last - length)...last {
      switch w.whole(r.selection, fiscal ? .fiscalYear(y) : .calendarYear(y)) {
      case .failure(let why):
        // The year before the run matters only to a run of changes.
        if beyond != nil, y == last - length { continue }
        return .none(why)
      case .success(let f): figures.append(f)
      }
    }
    let run = figures.suffix(length)
    let held: Int
    if let beyond {
      held = run.filter { above ? Double($0.value) > beyond.value : Double($0.value) < beyond.value }.count
    } else {
      held =
        zip(figures, figures.dropFirst()).filter { direction == .up ? $1.value > $0.value : $1.value < $0.value }.count
    }
    let outcome: Outcome =
      held == length
      ? .holds : Double(length - held) <= w.thresholds.stepsAgainst * Double(length) ? .imprecise : .fails
    return Computed(
      outcome, Array(run.suffix(2)),
      "\(held) of \(length) years to \(fiscal ? "FY" : "")\(last); lowest \(Say.number(run.map(\.value).min() ?? 0)), highest \(Say.number(run.map(\.value).max() ?? 0))",
      actual: Double(held))
  }
}
