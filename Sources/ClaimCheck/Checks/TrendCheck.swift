import BorderData
import BorderTrends

/// "has risen every year since 2020", "has seen a surge": a direction over several periods.
struct TrendCheck: Check {
  func compute(_ d: Draft, _ r: ReadingSpec, _ w: Workbench) -> Computed? {
    guard case .trend(let direction, let strength, let everyStep) = d.assertion else { return nil }
    guard let p = r.when else { return .none(.noSuchData) }
    let steps = steps(p)
    if steps.count < 2 {
      // One period named: against the one before, and a year before.
      guard let versus = r.versus, case .success(let new) = w.whole(r.selection, p),
        case .success(let old) = w.whole(r.selection, versus), old.value > 0
      else { return missing(r, [p], w) }
      let change = Double(new.value) / Double(old.value) - 1
      let made = ChangeCheck().plain(change, direction, strength == .steady ? .plain : strength, w.thresholds)
      return Computed(
        made.outcome, [new, old],
        "\(Say.number(new.value)) in \(p.shortLabel) against \(Say.number(old.value)) in \(versus.shortLabel): \(Say.percent(change * 100, signed: true))",
        actual: change * 100, remark: made.remark)
    }
    var figures: [Figure] = []
    for s in steps {
      if case .success(let f) = w.whole(r.selection, s) { figures.append(f) }
    }
    guard figures.count >= 2, figures.count * 3 >= steps.count * 2, let first = figures.first, let last = figures.last,
      first.value > 0
    else {
      return missing(r, steps, w)
    }
    let change = Double(last.value) / Double(first.value) - 1
    var made = ChangeCheck().plain(change, direction, strength == .steady ? .plain : strength, w.thresholds)
    if everyStep {
      let pairs = zip(figures, figures.dropFirst())
      let against = pairs.filter { direction == .up ? $1.value <= $0.value : $1.value >= $0.value }.count
      if against > 0 {
        made.outcome =
          Double(against) <= w.thresholds.stepsAgainst * Double(figures.count - 1) && made.outcome == .holds
          ? .imprecise : .fails
        made.remark = "\(against) of \(figures.count - 1) steps went the other way"
      }
    }
    return Computed(
      made.outcome, [last, first],
      "\(Say.number(first.value)) in \(first.period.shortLabel), \(Say.number(last.value)) in \(last.period.shortLabel): \(Say.percent(change * 100, signed: true))",
      actual: change * 100, remark: made.remark)
  }

  private func missing(_ r: ReadingSpec, _ periods: [Period], _ w: Workbench) -> Computed {
    for p in periods + [r.versus].compactMap({ $0 }) {
      if case .failure(let why) = w.whole(r.selection, p) { return .none(why) }
    }
    return .none(.noSuchData)
  }

  /// The years of a span of two years or more, else its months.
  func steps(_ p: Period) -> [Period] {
    guard case .span(let r) = p else { return [p] }
    if r.count >= 24, r.count % 12 == 0, r.lowerBound.month == 10 {
      return (r.lowerBound.fiscalYear...r.upperBound.fiscalYear).map { .fiscalYear($0) }
    }
    if r.count >= 24, r.lowerBound.month == 1, r.count % 12 == 0 {
      return (r.lowerBound.year...r.upperBound.year).map { .calendarYear($0) }
    }
    if r.count > 36 {
      let first = r.lowerBound.month == 1 ? r.lowerBound.year : r.lowerBound.year + 1
      let last = r.upperBound.month == 12 ? r.upperBound.year : r.upperBound.year - 1
      return first < last ? (first...last).map { .calendarYear($0) } : r.map { .month($0) }
    }
    return r.map { .month($0) }
  }
}
