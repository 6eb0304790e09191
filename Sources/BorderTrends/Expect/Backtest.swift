/// How far off forecasts were when made at earlier months without knowing what came after (rolling origin: L. J.
/// Tashman, International Journal of Forecasting 16, 2000), for each way of foretelling.
///
/// The best of them is used, so its own error is flattered a little: it was chosen for it.
public struct Backtest: Hashable, Sendable {
  public let origins: Int
  /// Months ahead.
  public let horizon: Int
  /// Mean absolute error of the logarithm of each way, as a factor less one: 0.20 for "off by 20% on average".
  public let errors: [ForecastMethod: Double]
  /// The way with the least error.
  public let best: ForecastMethod
  /// Months foretold whose count fell into the best way's 80% range, of `tried`.
  public let inside: Int
  public let tried: Int

  /// Refits at each of the last 24 origins at most, from 36 months on, three months ahead. Nil for a series too short.
  init?(_ y: [Double], horizon: Int = 3, limit: Int = 24) {
    let first = max(36, y.count - horizon - limit + 1)
    guard first + horizon <= y.count else { return nil }
    let ends = Array(first...(y.count - horizon))
    var found: [ForecastMethod: (error: Double, inside: Int)] = [:]
    for method in ForecastMethod.allCases {
      var sum = 0.0
      var hits = 0
      var near: ETS.Parameters?
      var whole = true
      for end in ends {
        guard let f = Forecast(method, Array(y[..<end]), steps: horizon, near: near) else {
          whole = false
          break
        }
        near = f.parameters
        for (h, step) in f.steps.enumerated() {
          let truth = y[end + h]
          sum += abs(truth - step.value)
          if step.low <= truth, truth <= step.high { hits += 1 }
        }
      }
      // A way that could not be tried everywhere is not compared.
      if whole { found[method] = (expMinusOne(sum / Double(ends.count * horizon)), hits) }
    }
    let order = ForecastMethod.allCases.filter { found[$0] != nil }
    guard let best = order.min(by: { (found[$0]?.error ?? 0) < (found[$1]?.error ?? 0) }) else { return nil }
    origins = ends.count
    self.horizon = horizon
    errors = found.mapValues(\.error)
    self.best = best
    inside = found[best]?.inside ?? 0
    tried = ends.count * horizon
  }

  public var sentence: String {
    let order = errors.sorted { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }
    func off(_ x: Double) -> String {
      x < 0.995 ? "\(NumberText.decimal(x * 100, 0))%" : "a factor of \(NumberText.multiple(1 + x))"
    }
    let parts = order.map { "\($0.key.name) was off by \(off($0.value)) on average" }
    let ways = NumberText.list(parts).replacingAfterFirst(" on average")
    return
      "Tried out at \(NumberText.count(origins)) earlier months, up to \(NumberText.count(horizon)) months ahead: \(ways). "
      + "The first is used here. Its range, meant to hold four counts in five, held \(inside) of \(tried)."
  }
}

extension String {
  /// The text without a phrase wherever it comes again.
  fileprivate func replacingAfterFirst(_ phrase: String) -> String {
    let pieces = split(separator: phrase)
    guard pieces.count > 1 else { return self }
    return pieces[0] + phrase + pieces.dropFirst().joined()
  }
}
