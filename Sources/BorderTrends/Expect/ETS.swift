/// Exponential smoothing with a damped trend and seasons, in state-space form.
///
/// R. J. Hyndman, A. B. Koehler, J. K. Ord and R. D. Snyder, Forecasting with Exponential Smoothing (2008), models
/// (A,Ad,N) and (A,Ad,A), which on logarithms are the multiplicative ones of the counts; initial states by the heuristic
/// of § 2.6.1, smoothing parameters by maximum likelihood within 0.0001…0.9999 for α, β/α and γ/(1 − α), and 0.8…0.98
/// for φ. R's forecast::ets fits the initial states too; statsmodels leaves the choice, and "known" is what is done here.
public struct ETS: Sendable {
  public enum Season: Hashable, Sendable { case none, additive }
  public struct Parameters: Hashable, Sendable {
    public var alpha: Double
    public var beta: Double
    /// Of no effect without a season.
    public var gamma: Double
    public var phi: Double
    public init(alpha: Double, beta: Double, gamma: Double, phi: Double) {
      self.alpha = alpha
      self.beta = beta
      self.gamma = gamma
      self.phi = phi
    }
  }

  public let season: Season
  public let period: Int
  public let parameters: Parameters
  public let fitted: [Double]
  /// y − fitted.
  public let residuals: [Double]
  public let logLikelihood: Double
  private let level: Double
  private let slope: Double
  /// Seasonal states for the next `period` steps, next first.
  private let seasons: [Double]

  /// Fits the smoothing parameters. Nil for fewer than ten values, or than two cycles and ten values more where
  /// seasonal.
  public init?(_ y: [Double], season: Season = .additive, period: Int = 12) {
    // Two starts: a sluggish and a lively level; the likelihood may have a hill at either end.
    self.init(y, season: season, period: period, starts: [[-1, -2, 0, -2], [1.5, -2, 0, -2]], limit: 600)
  }

  /// Fits from one start near the answer, as in a backtest, where each fit differs little from the last.
  init?(_ y: [Double], from p: Parameters, season: Season = .additive, period: Int = 12) {
    func logit(_ x: Double, _ low: Double, _ high: Double) -> Double {
      let u = min(0.999, max(0.001, (x - low) / (high - low)))
      return naturalLog(u / (1 - u))
    }
    let start = [
      logit(p.alpha, 0, 1), logit(p.beta / p.alpha, 0, 1), logit(p.phi, 0.8, 0.98),
      logit(p.gamma / (1 - p.alpha), 0, 1),
    ]
    self.init(y, season: season, period: period, starts: [start], limit: 80)
  }

  private init?(_ y: [Double], season: Season, period: Int, starts: [[Double]], limit: Int) {
    guard let start = Start(y, season: season, period: period) else { return nil }
    let size = season == .none ? 3 : 4
    func parameters(_ u: [Double]) -> Parameters {
      func unit(_ x: Double, _ low: Double, _ high: Double) -> Double { low + (high - low) / (1 + exponential(-x)) }
      let alpha = unit(u[0], 1e-4, 1 - 1e-4)
      return Parameters(
        alpha: alpha, beta: alpha * unit(u[1], 1e-4, 1 - 1e-4),
        gamma: size > 3 ? (1 - alpha) * unit(u[3], 1e-4, 1 - 1e-4) : 0, phi: unit(u[2], 0.8, 0.98))
    }
    var best: (x: [Double], value: Double)?
    for u in starts {
      let found = NelderMead.minimise(Array(u.prefix(size)), step: 1, tolerance: 1e-11, limit: limit) { u in
        let l = Run.logLikelihood(y, start, parameters(u))
        return l.isFinite ? -l : 1e300
      }
      if best.map({ found.value < $0.value }) ?? true { best = found }
    }
    guard let best else { return nil }
    self.init(y, start, parameters(best.x))
  }

  /// With parameters as given.
  public init?(_ y: [Double], season: Season, period: Int = 12, parameters: Parameters) {
    guard let start = Start(y, season: season, period: period) else { return nil }
    self.init(y, start, parameters)
  }

  /// With parameters and initial states as given.
  init?(_ y: [Double], _ start: Start, _ p: Parameters) {
    let run = Run(y, start, p)
    guard run.logLikelihood.isFinite else { return nil }
    season = start.season
    period = start.season == .none ? 1 : start.period
    parameters = p
    fitted = run.fitted
    residuals = run.residuals
    logLikelihood = run.logLikelihood
    level = run.level
    slope = run.slope
    seasons = run.upcoming
  }

  var meanSquaredError: Double { residuals.reduce(0) { $0 + $1 * $1 } / Double(residuals.count) }

  /// Point forecasts for the next steps.
  public func forecast(_ steps: Int) -> [Double] {
    var damp = 0.0
    var factor = 1.0
    return (0..<max(0, steps)).map { h in
      factor *= parameters.phi
      damp += factor
      let base = level + damp * slope
      switch season {
      case .none: return base
      case .additive: return base + seasons[h % period]
      }
    }
  }

  /// Forecasts with a central interval from the exact variance (Hyndman et al. 2008, table 6.1), σ² being the mean
  /// squared error. R's forecast divides by the degrees of freedom left instead, which gives slightly wider ones.
  public func interval(_ steps: Int, level coverage: Double = 0.8) -> [(value: Double, low: Double, high: Double)] {
    let z = Distribution.normalQuantile((1 + coverage) / 2)
    return forecast(steps).enumerated().map { h, v in
      let half = z * (meanSquaredError * relativeVariance(h + 1)).squareRoot()
      return (v, v - half, v + half)
    }
  }

  /// Variance of the error h steps ahead over that of one step ahead.
  func relativeVariance(_ h: Int) -> Double {
    // The sum over the moving-average weights c_j = α + β φ_j + γ [period divides j], which the table's formula sums up.
    let p = parameters
    var sum = 1.0
    var damp = 0.0
    var factor = 1.0
    for j in 1..<max(1, h) {
      damp += factor
      factor *= p.phi
      var c = p.alpha + p.beta * (damp * p.phi)
      if season != .none, j % period == 0 { c += p.gamma }
      sum += c * c
    }
    return sum
  }
}
