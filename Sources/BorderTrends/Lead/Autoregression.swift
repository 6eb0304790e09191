/// An autoregression fitted by the Yule–Walker equations, solved by the recursion of Levinson (1946) and Durbin (1960).
struct Autoregression {
  let coefficients: [Double]
  let mean: Double
  /// Innovation variance.
  let variance: Double

  /// Autocovariances are divided by n. Nil for a constant series.
  init?(_ x: [Double], order: Int) {
    let n = x.count
    guard n > order, order >= 0 else { return nil }
    let m = BorderTrends.mean(x)
    let d = x.map { $0 - m }
    let c = (0...order).map { lag in (0..<(n - lag)).reduce(0) { $0 + d[$1] * d[$1 + lag] } / Double(n) }
    guard c[0] > 0 else { return nil }
    var phi: [Double] = []
    var v = c[0]
    for k in 0..<order {
      var acc = c[k + 1]
      for j in 0..<k { acc -= phi[j] * c[k - j] }
      let reflection = acc / v
      var next = phi
      for j in 0..<k { next[j] = phi[j] - reflection * phi[k - 1 - j] }
      next.append(reflection)
      phi = next
      v *= 1 - reflection * reflection
    }
    coefficients = phi
    mean = m
    variance = v
  }

  /// The order from 0 to `limit` with the least AIC, n log σ² + 2p.
  static func best(_ x: [Double], limit: Int) -> Autoregression? {
    var found: (fit: Autoregression, aic: Double)?
    for p in 0...max(0, limit) {
      guard let fit = Autoregression(x, order: p), fit.variance > 0 else { continue }
      let aic = Double(x.count) * naturalLog(fit.variance) + 2 * Double(p)
      if found.map({ aic < $0.aic }) ?? true { found = (fit, aic) }
    }
    return found?.fit
  }

  /// What is left of a series when this autoregression (of whichever series it was fitted to) is taken out of it about
  /// the series' own mean; the first `order` values are lost.
  func filter(_ x: [Double]) -> [Double] {
    let p = coefficients.count
    let m = BorderTrends.mean(x)
    guard x.count > p else { return [] }
    return (p..<x.count).map { t in
      var e = x[t] - m
      for (k, phi) in coefficients.enumerated() { e -= phi * (x[t - 1 - k] - m) }
      return e
    }
  }
}
