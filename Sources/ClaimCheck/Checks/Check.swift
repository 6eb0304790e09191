import BorderData
import BorderTrends

/// What computing one reading gives.
struct Computed: Sendable {
  var outcome: Outcome
  var figures: [Figure] = []
  var result: String
  /// In the claim's own unit: a count, a percent, a factor.
  var actual: Double?
  var remark: String?
  /// The first month of the series that an order runs over.
  var reach: YearMonth?

  init(_ outcome: Outcome, _ figures: [Figure] = [], _ result: String, actual: Double? = nil, remark: String? = nil) {
    self.outcome = outcome
    self.figures = figures
    self.result = result
    self.actual = actual
    self.remark = remark
  }

  static func none(_ why: NoFigure) -> Computed { Computed(.notComputable(why), [], "no figure") }
}

/// What checks work with.
struct Workbench: Sendable {
  let figures: Figures
  let thresholds: Thresholds
  var tolerance: Tolerance { Tolerance(t: thresholds) }
  /// The newest month that counts as known: that of the article's date, or of the data.
  let newest: YearMonth
  /// The newest month whose figures surely were out when it was said; nil for `newest`.
  var published: YearMonth?
  /// False where when it was said is known only to the year, or not at all.
  var dateIsExact = true
  /// False where only how a reading comes out is asked, of dozens of readings that nobody is shown.
  var wantsWords = true

  /// A whole figure, or why there is none.
  func whole(_ s: Selection, _ p: Period) -> Result<Figure, NoFigure> {
    do throws(NoFigure) {
      let f = try figures.figure(s, p)
      if f.isWhole { return .success(f) }
      return .failure(.outsideCoverage(f.parts.first.map(\.months) ?? p.months, f.tables[0]))
    } catch { return .failure(error) }
  }
}

extension Workbench {
  /// The sum of what is published of a period that lies within what a table covers, where months in its midst have no figure and
  /// most have one; nil where it is whole or reaches past the table.
  func withGaps(_ s: Selection, _ p: Period) -> Figure? {
    guard let f = try? figures.figure(s, p), !f.isWhole, f.publishedMonths * 2 > p.length,
      let covered = figures.coverage(s), covered.contains(p.first), covered.contains(p.last)
    else { return nil }
    return f
  }
}

/// One kind of assertion: how a reading of it is computed.
protocol Check: Sendable {
  /// Nil when the assertion is of another kind.
  func compute(_ d: Draft, _ r: ReadingSpec, _ w: Workbench) -> Computed?
}

/// Every check, asked in turn. A new kind of claim is one new file and one line here.
enum Checks {
  static let all: [any Check] = [
    LevelCheck(), MagnitudeCheck(), ChangeCheck(), TrendCheck(), ExtremeCheck(), RankCheck(), ShareCheck(),
    ComparisonCheck(), RateCheck(), StreakCheck(), LeadCheck(),
  ]

  static func compute(_ d: Draft, _ r: ReadingSpec, _ w: Workbench) -> Computed {
    for c in all { if let made = c.compute(d, r, w) { return made } }
    return .none(.noSuchData)
  }
}
