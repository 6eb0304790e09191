/// Ways to foretell the next months of a series of logarithms, from the most thoughtful to the least.
public enum ForecastMethod: String, Hashable, Sendable, CaseIterable {
  case seasonalSmoothing, smoothing, sameMonthLastYear, newestMonth

  /// For the middle of a sentence.
  public var name: String {
    switch self {
    case .seasonalSmoothing: "smoothing with a season"
    case .smoothing: "smoothing without a season"
    case .sameMonthLastYear: "taking the same month of the year before"
    case .newestMonth: "taking the newest month as it is"
    }
  }

  static let period = 12
}

/// One method fitted to one series.
struct Forecast {
  /// What is expected at each step, with a central interval.
  let steps: [(value: Double, low: Double, high: Double)]
  /// How far off it was one step ahead, at each value of the series that has enough before it.
  let errors: [Double]
  /// Where a search for the next, nearly equal fit may begin.
  let parameters: ETS.Parameters?

  private init(
    steps: [(value: Double, low: Double, high: Double)], errors: [Double], parameters: ETS.Parameters?
  ) {
    self.steps = steps
    self.errors = errors
    self.parameters = parameters
  }

  /// - Parameter near: the smoothing parameters of a fit to nearly the same series, which saves most of the search.
  init?(
    _ method: ForecastMethod, _ y: [Double], steps: Int, level: Double = 0.8, near: ETS.Parameters? = nil
  ) {
    switch method {
    case .seasonalSmoothing, .smoothing:
      let season: ETS.Season = method == .smoothing ? .none : .additive
      guard let fit = near.map({ ETS(y, from: $0, season: season) }) ?? ETS(y, season: season) else { return nil }
      // The first year's fitted errors still depend on the starting states.
      self.init(
        steps: fit.interval(steps, level: level), errors: Array(fit.residuals.dropFirst(ForecastMethod.period)),
        parameters: fit.parameters)
    case .sameMonthLastYear: self.init(repeating: ForecastMethod.period, y, steps, level)
    case .newestMonth: self.init(repeating: 1, y, steps, level)
    }
  }

  /// The value `lag` steps before, again and again. Its error k cycles ahead has k times the variance of one (R. J.
  /// Hyndman and G. Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., § 5.5), as R's naive and snaive have it.
  private init?(repeating lag: Int, _ y: [Double], _ count: Int, _ level: Double) {
    guard y.count > lag else { return nil }
    let misses = zip(y.dropFirst(lag), y).map { $0 - $1 }
    let sigma = (misses.reduce(0) { $0 + $1 * $1 } / Double(misses.count)).squareRoot()
    let z = Distribution.normalQuantile((1 + level) / 2)
    let steps = (0..<max(0, count)).map { h in
      let v = y[y.count - lag + h % lag]
      let half = z * sigma * Double(h / lag + 1).squareRoot()
      return (value: v, low: v - half, high: v + half)
    }
    self.init(steps: steps, errors: misses, parameters: nil)
  }
}
