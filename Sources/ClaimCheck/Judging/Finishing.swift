import BorderData
import BorderTrends

/// Caveats, the closest true statement, fairness and the series for the chart.
struct Finishing {
  let figures: Figures
  let bench: Workbench
  let draft: Draft
  let remarks: [String]
  let cache: SeriesCache
  /// The article is older than the newest figures: what it quotes may have been revised since.
  let hasOldDate: Bool
  var detail: Checker.Detail = .everything

  func finish(_ f: inout Finding) {
    FirstRelease.apply(&f, self)
    if detail == .everything || isExtreme(f) { f.series = chartSeries(f) }
    if detail == .everything { f.fairness = fairness(f) }
    f.closestTrue = ClosestTrue.sentence(f, self)
    f.caveats = Caveats.all.compactMap { $0.caveat(for: f, self) }
  }

  /// What a record is a record among, a caveat tells by the series.
  private func isExtreme(_ f: Finding) -> Bool {
    if case .extreme = f.claim.assertion { return true }
    return false
  }

  private func fairness(_ f: Finding) -> Fairness? {
    guard f.verdict != .unanswerable else { return nil }
    switch f.claim.assertion {
    case .change, .trend: return FairnessOfChange.make(f, self)
    case .extreme: return FairnessOfExtreme.make(f, self)
    case .streak: return FairnessOfStreak.make(f, self)
    default: return nil
    }
  }

  /// The favoured reading, where it has figures.
  func computed(_ f: Finding) -> Reading? {
    guard let r = f.favoured, !r.figures.isEmpty else { return nil }
    if case .notComputable = r.outcome { return nil }
    return r
  }

  func series(_ s: Selection, by grain: Grain) -> Series? { cache.series(s, by: grain) }

  /// The series of the favoured reading, by the kind of period that it speaks of.
  private func chartSeries(_ f: Finding) -> Series? {
    guard let r = computed(f), let when = r.when else { return nil }
    if case .lead = f.claim.assertion { return series(r.selection, by: .month) }
    return series(r.selection, by: when.grain(steps: r.figures)) ?? series(r.selection, by: .month)
  }
}

extension Period {
  /// The grain in which a statement on this period is charted: its own, or that of the steps of a longer span.
  func grain(steps figures: [Figure] = []) -> Grain {
    switch self {
    case .month: .month
    case .fiscalYear: .fiscalYear
    case .calendarYear: .calendarYear
    case .span(let r):
      switch figures.first?.period {
      case .fiscalYear?: .fiscalYear
      case .calendarYear?: .calendarYear
      case .month?: .month
      default: r.count >= 24 && r.count % 12 == 0 ? (r.lowerBound.month == 10 ? .fiscalYear : .calendarYear) : .month
      }
    }
  }
}
