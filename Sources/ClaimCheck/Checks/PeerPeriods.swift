import BorderData
import BorderTrends

/// The periods that one is ordered among.
struct PeerPeriods {
  let selection: Selection
  let period: Period
  let bench: Workbench
  /// A part of a year is held against whole years, and not against the same months of them.
  var isAgainstFullYears = false

  /// The periods of the same length that the scope spans, up to the newest known, the stated one left out.
  func others(_ scope: ExtremeScope) -> Result<(figures: [Figure], first: YearMonth), NoFigure> {
    let grain: Grain
    var latest = max(bench.newest, period.last)
    switch period {
    case .month: grain = .month
    case .fiscalYear: grain = .fiscalYear
    case .calendarYear: grain = .calendarYear
    case .span(let range):
      if isAgainstFullYears {
        // "already more than in any full year since 2007": fiscal years where the part begins as one does.
        grain = range.lowerBound.month == 10 && selection.measure == .encounters ? .fiscalYear : .calendarYear
        latest = range.lowerBound.advanced(by: -1)
        break
      }
      // Part of a year: the same months of the years before.
      guard range.count <= 12 else { return .failure(.notPublishedThatWay("no order of such spans")) }
      var found: [Figure] = []
      var back = 1
      while back < 60, case .success(let f) = bench.whole(selection, period.shifted(years: -back)) {
        found.append(f)
        back += 1
      }
      guard let last = found.last else { return .failure(.noSuchData) }
      return limited(found.reversed(), last.period.first, scope)
    }
    let series: Series
    do throws(NoFigure) { series = try bench.figures.series(selection, by: grain, splice: true) } catch {
      return .failure(error)
    }
    var figures: [Figure] = []
    figures.reserveCapacity(series.points.count)
    for point in series.points where point.isWhole {
      if let f = point.figure, f.period != period, f.period.last <= latest { figures.append(f) }
    }
    guard let first = figures.first else { return .failure(.noSuchData) }
    return limited(figures, first.period.first, scope)
  }

  private func limited(_ all: [Figure], _ first: YearMonth, _ scope: ExtremeScope) -> Result<
    (figures: [Figure], first: YearMonth), NoFigure
  > {
    var from = first
    switch scope {
    case .everything: break
    case .within(let whole):
      return .success((all.filter { whole.months.contains($0.period.first) }, max(whole.first, first)))
    case .sameMonthSince(let since):
      // Since a month: later than that one, which was lower or higher.
      let kept = all.filter { f in
        f.period.first.month == period.first.month && since.map { f.period.first > $0 } ?? true
      }
      return .success((kept, since ?? first))
    case .since(let m):
      // "since August 2017": lower than every period after it.
      from = m.advanced(by: 1)
      if m < first.advanced(by: -12) {
        return .failure(.outsideCoverage(min(first, period.last)...max(first, period.last), all[0].tables[0]))
      }
    case .inYears(let n):
      from = period.first.advanced(by: -12 * n + (period.length >= 12 ? 12 : 1))
      if from < first.advanced(by: -12) {
        return .failure(.outsideCoverage(min(first, period.last)...max(first, period.last), all[0].tables[0]))
      }
    }
    let kept = all.filter { $0.period.first >= from }
    return .success((kept, max(from, first)))
  }
}
