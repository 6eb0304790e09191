import BorderData
import BorderTrends

/// "the lowest monthly figure since August 2017", "a record": a place at the end of an order of periods.
struct ExtremeCheck: Check {
  func compute(_ d: Draft, _ r: ReadingSpec, _ w: Workbench) -> Computed? {
    guard case .extreme(let end, let position, let scope, let q) = d.assertion else { return nil }
    guard let stated = r.when else { return .none(.noSuchData) }
    let p = stated.length > 12 ? bestYear(in: stated, r.selection, end, w) ?? stated : stated
    let mine: Figure
    switch w.whole(r.selection, p) {
    case .failure(let why): return .none(why)
    case .success(let f): mine = f
    }
    let peers: [Figure]
    let reaches: YearMonth
    switch others(r, p, scope, w) {
    case .failure(let why): return .none(why)
    case .success(let found):
      peers = found.figures
      reaches = found.first
    }
    guard !peers.isEmpty else { return .none(.noSuchData) }
    let beaten = peers.filter { end == .highest ? $0.value > mine.value : $0.value < mine.value }
    var outcome: Outcome = beaten.count + 1 == position || (position == 1 && beaten.isEmpty) ? .holds : .fails
    if position == Assertion.among {
      let few = Assertion.few(of: peers.count + 1)
      outcome = beaten.count < few ? .holds : beaten.count < 2 * few ? .imprecise : .fails
    }
    if outcome == .fails, position == 1, beaten.count == 1, let b = beaten.first,
      abs(Double(b.value - mine.value)) <= Double(mine.value) * 0.01
    {
      outcome = .nearMiss
    }
    // Beaten only at the far edge of the years named: a year too many, not an untruth.
    if outcome == .fails, position == 1, peers.count > 6, !beaten.isEmpty {
      let edge = peers.prefix(max(1, peers.count / 20)).map(\.period)
      if beaten.allSatisfy({ edge.contains($0.period) }) { outcome = .imprecise }
    }
    // "July was the lowest since September 2020", said on 2 October: September's figures were not out.
    if outcome == .fails, let published = w.published, p.last <= published,
      beaten.count(where: { $0.period.last <= published }) + 1 == position
    {
      outcome = .holds
    }
    // "July was the worst month in 21 years", said then: what came later is no objection to the one who said it.
    var remark: String?
    if outcome == .fails, beaten.count(where: { $0.period.first < p.first }) + 1 == position,
      peers.contains(where: { $0.period.last < p.first })
    {
      outcome = w.dateIsExact ? .imprecise : .holds
      remark = "passed since"
    }
    if let q, outcome == .holds { outcome = w.tolerance.count(Double(mine.value), q).outcome }
    let rank = beaten.count + 1
    let what = end == .highest ? "highest" : "lowest"
    var text =
      "\(Say.number(mine.value)) in \(p.shortLabel) is the \(rank == 1 ? "" : Say.ordinal(rank) + "-")\(what) of \(peers.count + 1) since \(reaches.label)"
    if let b = beaten.last { text += "; \(Say.number(b.value)) in \(b.period.shortLabel)" }
    var made = Computed(outcome, [mine] + beaten.suffix(1), text, actual: Double(rank), remark: remark)
    made.reach = reaches
    return made
  }

  /// Of a longer span ("under the administration"), the fiscal year that stands out.
  private func bestYear(in p: Period, _ s: Selection, _ end: End, _ w: Workbench) -> Period? {
    var best: Figure?
    for y in p.first.fiscalYear...p.last.fiscalYear {
      guard case .success(let f) = w.whole(s, .fiscalYear(y)) else { continue }
      if best.map({ end == .highest ? f.value > $0.value : f.value < $0.value }) ?? true { best = f }
    }
    return best?.period
  }

  /// The periods of the same length that the scope spans, up to the newest known, the stated one left out.
  private func others(_ r: ReadingSpec, _ p: Period, _ scope: ExtremeScope, _ w: Workbench) -> Result<
    (figures: [Figure], first: YearMonth), NoFigure
  > {
    let grain: Grain
    switch p {
    case .month: grain = .month
    case .fiscalYear: grain = .fiscalYear
    case .calendarYear: grain = .calendarYear
    case .span(let range):
      // Part of a year: the same months of the years before.
      guard range.count <= 12 else { return .failure(.notPublishedThatWay("no order of such spans")) }
      var found: [Figure] = []
      var back = 1
      while back < 60, case .success(let f) = w.whole(r.selection, p.shifted(years: -back)) {
        found.append(f)
        back += 1
      }
      guard let last = found.last else { return .failure(.noSuchData) }
      return limited(found.reversed(), last.period.first, p, scope, w)
    }
    let series: Series
    do throws(NoFigure) { series = try w.figures.series(r.selection, by: grain, splice: true) } catch {
      return .failure(error)
    }
    let figures = series.points.compactMap { $0.isWhole ? $0.figure : nil }.filter {
      $0.period != p && $0.period.last <= max(w.newest, p.last)
    }
    guard let first = figures.first else { return .failure(.noSuchData) }
    return limited(figures, first.period.first, p, scope, w)
  }

  private func limited(_ all: [Figure], _ first: YearMonth, _ p: Period, _ scope: ExtremeScope, _ w: Workbench)
    -> Result<(figures: [Figure], first: YearMonth), NoFigure>
  {
    var from = first
    switch scope {
    case .everything: break
    case .within(let whole):
      return .success((all.filter { whole.months.contains($0.period.first) }, whole.first))
    case .sameMonthSince(let since):
      // Since a month: later than that one, which was lower or higher.
      let kept = all.filter { f in f.period.first.month == p.first.month && since.map { f.period.first > $0 } ?? true }
      return .success((kept, since ?? first))
    case .since(let m):
      // "since August 2017": lower than every period after it.
      from = m.advanced(by: 1)
      if m < first.advanced(by: -12) {
        return .failure(.outsideCoverage(min(first, p.last)...max(first, p.last), all[0].tables[0]))
      }
    case .inYears(let n):
      from = p.first.advanced(by: -12 * n + (p.length >= 12 ? 12 : 1))
      if from < first.advanced(by: -12) {
        return .failure(.outsideCoverage(min(first, p.last)...max(first, p.last), all[0].tables[0]))
      }
    }
    let kept = all.filter { $0.period.first >= from }
    return .success((kept, max(from, first)))
  }
}
