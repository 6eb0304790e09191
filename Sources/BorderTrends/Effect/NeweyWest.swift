/// Standard errors of a regression whose errors resemble their neighbours.
///
/// W. K. Newey and K. D. West, "A simple, positive semi-definite, heteroskedasticity and autocorrelation consistent
/// covariance matrix", Econometrica 55 (1987): Bartlett weights 1 − l/(L + 1), scaled by n/(n − k) for small samples.
public struct NeweyWest: Sendable {
  public let estimates: [Double]
  public let covariance: [[Double]]
  public let degreesOfFreedom: Int
  public let lags: Int
  public let fitted: [Double]
  public let residuals: [Double]

  public static let method = MethodNote(
    id: "newey-west", name: "Newey–West errors",
    plain: "Widens the margin of error because one month's count resembles the next one's.",
    source: "Newey and West 1987, Econometrica 55")

  /// Lags by the rule of thumb ⌊4 (n/100)^(2/9)⌋ (Newey and West 1994) unless given. Nil where the columns are
  /// dependent or there are no degrees of freedom left.
  public init?(_ x: [[Double]], _ y: [Double], lags: Int? = nil) {
    guard let fit = LeastSquares(x, y), fit.rows > fit.columns else { return nil }
    let n = fit.rows
    let k = fit.columns
    let depth = min(n - 1, lags ?? Int(4 * power(Double(n) / 100, 2.0 / 9)))
    let scores = zip(x, fit.residuals).map { row, e in row.map { $0 * e } }
    var s = Array(repeating: Array(repeating: 0.0, count: k), count: k)
    for lag in 0...max(0, depth) {
      let weight = 1 - Double(lag) / Double(depth + 1)
      for t in lag..<n {
        for a in 0..<k {
          for b in 0..<k {
            let product = scores[t][a] * scores[t - lag][b]
            if lag == 0 {
              s[a][b] += product
            } else {
              s[a][b] += weight * product
              s[b][a] += weight * product
            }
          }
        }
      }
    }
    let scale = Double(n) / Double(n - k)
    let left = multiply(fit.inverse, s)
    covariance = multiply(left, fit.inverse).map { $0.map { $0 * scale } }
    estimates = fit.beta
    degreesOfFreedom = n - k
    self.lags = depth
    fitted = fit.fitted
    residuals = fit.residuals
  }

  public func standardError(_ i: Int) -> Double { max(0, covariance[i][i]).squareRoot() }
  /// Two-sided, from Student's t.
  public func p(_ i: Int) -> Double {
    Distribution.tTwoSided(estimates[i] / standardError(i), df: Double(degreesOfFreedom))
  }
  public func interval(_ i: Int, level: Double = 0.95) -> ClosedRange<Double> {
    let half = Distribution.tQuantile(0.5 + level / 2, df: Double(degreesOfFreedom)) * standardError(i)
    return (estimates[i] - half)...(estimates[i] + half)
  }

  /// A linear combination of the estimates, with its standard error.
  func combination(_ weights: [Double]) -> (value: Double, error: Double) {
    var value = 0.0
    var v = 0.0
    for i in weights.indices {
      value += weights[i] * estimates[i]
      for j in weights.indices { v += weights[i] * weights[j] * covariance[i][j] }
    }
    return (value, max(0, v).squareRoot())
  }
}

func multiply(_ a: [[Double]], _ b: [[Double]]) -> [[Double]] {
  a.map { row in
    (b.first ?? []).indices.map { j in row.indices.reduce(0) { $0 + row[$1] * b[$1][j] } }
  }
}
