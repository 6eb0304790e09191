import BorderData
import BorderTrends

/// The same statement over every admissible start and end: the query response surface of Wu, Agarwal, Li, Yang and Yu,
/// "Toward Computational Fact-Checking", PVLDB 7(7), 2014, §2–3.
///
/// Starts and ends are periods of the stated kind that were published when the article appeared. A statement is held
/// to be true of a window when it is at least as strong there as stated; windows are ordered by how strongly they
/// speak for it.
struct FairnessSurface {
  /// Windows go back this many years, or months, from the stated end, and further where the stated start lies further.
  static let years = 15
  static let months = 24

  /// Periods in time order with their counts, all of one length; one that was not published whole is left out.
  var steps: [Step]
  /// Indexes into `steps` of the stated window.
  var stated: (start: Int, end: Int)
  /// "year", "month", "same months of each year".
  var unit: String
  /// Only pairs whole years apart: months held against the same month of another year.
  var sameMonth = false

  struct Step: Sendable {
    var period: Period
    var value: Int
  }

  struct Value {
    var value: Double
    var holds: Bool
  }

  private struct Made {
    var cell: Fairness.Cell
    var gap: Int
    var score: Double
    var sameEnd: Bool
  }

  /// Every cell, or where the window is very long those of the stated end only.
  ///
  /// - Parameters:
  ///   - evaluate: the statement for the window from one step to another; nil where it cannot be made.
  ///   - score: how strongly a value speaks for the statement.
  ///   - shown: a value in words, for the fairest window.
  func fairness(
    evaluate: (Int, Int) -> Value?, score: (Double) -> Double, shown: (Double) -> String, orStronger: Bool
  ) -> Fairness? {
    guard stated.start < stated.end, steps.indices.contains(stated.start), steps.indices.contains(stated.end) else {
      return nil
    }
    let cap = unit == "month" ? Self.months : Self.years
    let long = steps.count > (sameMonth ? 8 : 2) * cap
    var made: [Made] = []
    for end in long ? stated.end...stated.end : 1...(steps.count - 1) {
      if sameMonth, end < steps.count - cap, end != stated.end { continue }
      for start in (0..<end).reversed() {
        let gap = steps[start].period.first.distance(to: steps[end].period.first)
        if sameMonth, gap % 12 != 0 { continue }
        if let v = evaluate(start, end) {
          let isStated = start == stated.start && end == stated.end
          made.append(
            Made(
              cell: Fairness.Cell(
                start: steps[start].period, end: steps[end].period, value: v.value, holds: v.holds, isStated: isStated),
              gap: gap, score: score(v.value), sameEnd: end == stated.end))
        }
      }
    }
    guard made.count >= 3, let mine = made.first(where: { $0.cell.isStated }) else { return nil }
    func rank(in list: [Made]) -> Int { list.filter { $0.score > mine.score }.count + 1 }
    let holding = made.filter { $0.cell.holds }.count
    let starts = made.filter(\.sameEnd)
    var sentences: [String] = []
    let verb = orStronger ? "It holds, or more strongly," : "It holds"
    if starts.count >= 2 {
      let held = starts.filter { $0.cell.holds }.count
      sentences.append(
        "\(verb) for \(held) of the \(starts.count) start \(unit)s before \(steps[stated.end].period.shortLabel), and the stated one is \(Self.place(rank(in: starts), of: starts.count)) to the claim."
      )
    }
    if made.count > starts.count, let first = steps.first, let last = steps.last {
      sentences.append(
        "Over all \(made.count) pairs of \(unit)s from \(first.period.shortLabel) to \(last.period.shortLabel) it holds in \(holding), and the stated pair is \(Self.place(rank(in: made), of: made.count))."
      )
    }
    let alike = made.filter { $0.gap == mine.gap }.sorted { $0.cell.value < $1.cell.value }
    if alike.count >= 3 {
      let middle = alike[(alike.count - 1) / 2].cell
      sentences.append(
        "Of the \(alike.count) windows as long, the middle one is \(middle.end.shortLabel) against \(middle.start.shortLabel): \(shown(middle.value))."
      )
    }
    return Fairness(
      cells: made.map(\.cell), holding: holding, rank: rank(in: made), sentence: sentences.joined(separator: " "))
  }

  /// "the second most favourable"; ends of the order by name.
  static func place(_ rank: Int, of n: Int) -> String {
    if rank == 1 { return "the most favourable" }
    if rank == n { return "the least favourable" }
    return "the \(Say.ordinal(rank)) most favourable"
  }

  // MARK: Steps

  /// Periods of the stated kind, from the cap (or the stated start) to the newest that was known; nil where the kind
  /// of period has no order or the stated ones are not in it.
  static func around(_ when: Period, _ versus: Period?, _ s: Selection, _ c: Finishing) -> FairnessSurface? {
    let known = max(c.bench.newest, when.last)
    var steps: [Step]
    let unit: String
    var sameMonth = false
    switch when {
    case .span(let months):
      // The same months of each year.
      guard months.count < 12, versus.map({ $0.length == months.count && $0.first.month == when.first.month }) ?? true,
        let series = c.series(s, by: .month), let first = series.firstPeriod?.first
      else { return nil }
      steps = []
      for back in (0...30).reversed() {
        let p = when.shifted(years: -back)
        let i = first.distance(to: p.first)
        guard i >= 0, i + months.count <= series.points.count else { continue }
        let values = series.points[i..<(i + months.count)].compactMap(\.wholeValue)
        if values.count == months.count { steps.append(Step(period: p, value: values.reduce(0, +))) }
      }
      unit = "year"
    case .month:
      guard let series = c.series(s, by: .month) else { return nil }
      steps = Self.whole(series, through: known)
      unit = "month"
      if let versus, versus.first.distance(to: when.first) % 12 == 0 { sameMonth = true }
    case .fiscalYear, .calendarYear:
      guard let series = c.series(s, by: when.grain()) else { return nil }
      steps = Self.whole(series, through: known)
      unit = "year"
    }
    let from = versus ?? when
    guard let start = steps.firstIndex(where: { $0.period == from }),
      let end = steps.firstIndex(where: { $0.period == when })
    else {
      return nil
    }
    let reach = unit == "month" ? (sameMonth ? 6 * Self.months : Self.months) : Self.years
    let low = max(0, min(start, end - reach + 1))
    return FairnessSurface(
      steps: Array(steps[low...]), stated: (start - low, end - low), unit: unit, sameMonth: sameMonth)
  }

  /// The whole periods up to a month.
  static func whole(_ series: Series, through known: YearMonth) -> [Step] {
    var steps: [Step] = []
    for p in series.points where p.period.last <= known {
      if let v = p.wholeValue { steps.append(Step(period: p.period, value: v)) }
    }
    return steps
  }

  /// The last run of whole periods without a gap.
  static func unbroken(_ series: Series, through known: YearMonth) -> [Step] {
    var run: [Step] = []
    for s in whole(series, through: known) {
      if let last = run.last, last.period.last.advanced(by: 1) != s.period.first { run.removeAll() }
      run.append(s)
    }
    return run
  }
}
