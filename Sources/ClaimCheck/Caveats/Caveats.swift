import BorderData
import BorderTrends

/// One thing that a reader may have to know beside a verdict.
protocol CaveatRule: Sendable {
  func caveat(for f: Finding, _ c: Finishing) -> Caveat?
}

/// Every caveat rule, in the order shown. A new caveat is one new file and one line here.
enum Caveats {
  static let all: [any CaveatRule] = [
    OverstatedCaveat(), UnderstatedCaveat(), PercentIsRatio(), TruncatedCaveat(), BetweenMonthsCaveat(),
    FirstReleaseCaveat(),
    RevisedSince(), SourcesDisagree(), FiscalAndCalendar(), PartYear(), DefinitionChange(), Title42Crossed(),
    SeriesSeam(), MonthsMissing(), DataNote(), LowBase(), SeasonalMonths(), RoundedSource(), WeakCorrelation(),
    EventsNotPeople(),
  ]
}

extension Period {
  /// "FY2024", "calendar 2024" where fiscal and calendar years stand side by side.
  var sideLabel: String {
    if case .calendarYear(let y) = self { return "calendar \(y)" }
    return shortLabel
  }
}

extension Finding {
  /// Newer and older figure of a change or trend.
  var pair: (new: Figure, old: Figure)? {
    guard let r = favoured, r.figures.count >= 2 else { return nil }
    switch claim.assertion {
    case .change, .trend: return (r.figures[0], r.figures[1])
    default: return nil
    }
  }
}

extension Say {
  /// A number in its unit: 408,551 · 18.4% · 2.3 times.
  static func amount(_ x: Double, _ unit: Quantity.Unit) -> String {
    switch unit {
    case .percent: percent(x.magnitude)
    case .points: decimal(x.magnitude, places: 1) + " points"
    case .factor: decimal(x.magnitude, places: 1) + " times"
    case .count, .ordinal: number(x.magnitude)
    }
  }
}
