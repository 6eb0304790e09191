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
  private let measures: Measures
  var thresholds: Thresholds { measures.thresholds }
  var tolerance: Tolerance { measures.tolerance }
  /// The newest month that counts as known: that of the article's date, or of the data.
  let newest: YearMonth
  /// The newest month whose figures surely were out when it was said; nil for `newest`.
  var published: YearMonth?
  /// False where when it was said is known only to the year, or not at all.
  var dateIsExact: Bool
  /// False where only how a reading comes out is asked, of dozens of readings that nobody is shown.
  var wantsWords: Bool

  init(
    figures: Figures, thresholds: Thresholds, newest: YearMonth, published: YearMonth? = nil, dateIsExact: Bool = true,
    wantsWords: Bool = true
  ) {
    self.figures = figures
    measures = Measures(thresholds)
    self.newest = newest
    self.published = published
    self.dateIsExact = dateIsExact
    self.wantsWords = wantsWords
  }

  /// The two dozen numbers of the thresholds, apart: a bench is handed to every check.
  private final class Measures: Sendable {
    let thresholds: Thresholds
    let tolerance: Tolerance

    init(_ thresholds: Thresholds) {
      self.thresholds = thresholds
      tolerance = Tolerance(t: thresholds)
    }
  }

  /// A whole figure, or one with a few gaps (see `Checks.compute`), or why there is none.
  func whole(_ s: Selection, _ p: Period) -> Result<Figure, NoFigure> {
    do throws(NoFigure) {
      let f = try figures.figure(s, p)
      if f.isWhole || isWithFewGaps(f, s, p) { return .success(f) }
      return .failure(.outsideCoverage(f.parts.first.map(\.months) ?? p.months, f.tables[0]))
    } catch { return .failure(error) }
  }

  /// The part of a period that must be published for its gaps to be few.
  static let fewGaps = (published: 3, of: 4)

  /// Whether a figure is the sum of what is published of a period that lies within what a table covers, where a few months in its
  /// midst have no figure: of Darién in 2020 nine months, 6,465 in all.
  private func isWithFewGaps(_ f: Figure, _ s: Selection, _ p: Period) -> Bool {
    guard f.publishedMonths * Self.fewGaps.of >= p.length * Self.fewGaps.published, let covered = figures.coverage(s)
    else { return false }
    return covered.contains(p.first) && covered.contains(p.last)
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
    ComparisonCheck(), RateCheck(), StreakCheck(), LeadCheck(), ThresholdCheck(),
  ]

  static func compute(_ d: Draft, _ r: ReadingSpec, _ w: Workbench) -> Computed {
    for c in all {
      guard var made = c.compute(d, r, w) else { continue }
      if d.isDenied { made.outcome = denied(made.outcome, d) }
      // A sum with months missing can bear a statement out, and not tell against it.
      guard made.outcome != .holds, let gap = made.figures.first(where: { !$0.isWhole }), let table = gap.tables.first
      else { return made }
      return .none(.outsideCoverage(gap.parts.first.map(\.months) ?? gap.period.months, table))
    }
    return .none(.noSuchData)
  }

  /// What is said not to hold holds where it fails. A highest of the loaded years need not be one of all.
  private static func denied(_ o: Outcome, _ d: Draft) -> Outcome {
    switch o {
    case .holds, .nearMiss: d.kind == .extreme ? .imprecise : .fails
    case .fails: .holds
    case .imprecise, .notComputable: o
    }
  }
}
