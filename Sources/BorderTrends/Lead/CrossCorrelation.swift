/// Correlation of one series with another shifted in time.
///
/// Prewhitened as G. E. P. Box, G. M. Jenkins and G. C. Reinsel propose (Time Series Analysis, § 12.1.3): both series
/// pass the filter that makes the first one free of autocorrelation, since two smooth series correlate at many lags for
/// no reason.
public struct CrossCorrelation: Hashable, Sendable {
  /// r at lag L: of x now with y L steps later. A peak at L > 0 says that x leads.
  public let values: [Int: Double]
  public let count: Int
  /// Two-sided 95% band of r at each lag when the series have nothing to do with each other, by resampling.
  public let band: ClosedRange<Double>?
  /// What the largest |r| over all lags stays below in 95% of resamplings: the bar that a best lag must clear.
  public let bar: Double?

  public static let method = MethodNote(
    id: "cross-correlation", name: "Cross-correlation",
    plain:
      "Shifts one series against the other month by month and looks for the shift at which their ups and downs match "
      + "best; the bar says how well two unrelated series would match by luck.",
    source: "Box, Jenkins and Reinsel, Time Series Analysis, ch. 12; Politis and Romano 1994")

  /// Plain cross-correlation at lags −`limit`…`limit`.
  public init?(_ x: [Double], _ y: [Double], limit: Int) {
    guard let r = Self.correlate(x, y, limit: limit) else { return nil }
    values = r
    count = x.count
    band = nil
    bar = nil
  }

  /// Cross-correlation with the resampling band: both series are redrawn on their own, in blocks of random length
  /// (stationary bootstrap of D. N. Politis and J. P. Romano, JASA 89, 1994; mean length 6), which keeps each one's own
  /// memory and breaks every tie between them.
  public init?(_ x: [Double], _ y: [Double], limit: Int, resamples: Int, seed: UInt64 = 1994) {
    guard let r = Self.correlate(x, y, limit: limit), resamples >= 20 else { return nil }
    var rng = SeededGenerator(seed: seed)
    var zeroLag: [Double] = []
    var largest: [Double] = []
    for _ in 0..<resamples {
      let a = Self.redraw(x, &rng)
      let b = Self.redraw(y, &rng)
      guard let q = Self.correlate(a, b, limit: limit) else { continue }
      zeroLag.append(q[0] ?? 0)
      largest.append(q.values.map(abs).max() ?? 0)
    }
    guard !zeroLag.isEmpty else { return nil }
    values = r
    count = x.count
    band = quantile(zeroLag, 0.025)...quantile(zeroLag, 0.975)
    bar = quantile(largest, 0.95)
  }

  /// Prewhitened by the autoregression of `x`, its order by AIC up to `maximumOrder` unless fixed.
  public static func prewhitened(
    _ x: [Double], _ y: [Double], limit: Int, order: Int? = nil, maximumOrder: Int = 6, resamples: Int = 0
  ) -> CrossCorrelation? {
    guard x.count == y.count,
      let ar = order.map({ Autoregression(x, order: $0) }) ?? Autoregression.best(x, limit: maximumOrder)
    else { return nil }
    let u = ar.filter(x)
    let v = ar.filter(y)
    return resamples > 0
      ? CrossCorrelation(u, v, limit: limit, resamples: resamples) : CrossCorrelation(u, v, limit: limit)
  }

  /// The lag of largest |r|; the one nearest to zero where several tie.
  public var best: (lag: Int, r: Double)? {
    values.map { (lag: $0.key, r: $0.value) }
      .max { (abs($0.r), -abs($0.lag), $0.lag) < (abs($1.r), -abs($1.lag), $1.lag) }
  }

  /// The lag of largest positive r: the one at which the two rise and fall together.
  public var bestPositive: (lag: Int, r: Double)? {
    values.map { (lag: $0.key, r: $0.value) }.max { ($0.r, -abs($0.lag), $0.lag) < ($1.r, -abs($1.lag), $1.lag) }
  }

  private static func correlate(_ x: [Double], _ y: [Double], limit: Int) -> [Int: Double]? {
    let n = x.count
    guard n == y.count, limit >= 0, n > limit + 2 else { return nil }
    let mx = mean(x)
    let my = mean(y)
    let a = x.map { $0 - mx }
    let b = y.map { $0 - my }
    let scale = (a.reduce(0) { $0 + $1 * $1 } * b.reduce(0) { $0 + $1 * $1 }).squareRoot()
    guard scale > 0 else { return nil }
    var out: [Int: Double] = [:]
    for lag in -limit...limit {
      var sum = 0.0
      for t in max(0, -lag)..<min(n, n - lag) { sum += a[t] * b[t + lag] }
      out[lag] = sum / scale
    }
    return out
  }

  private static func redraw(_ x: [Double], _ rng: inout SeededGenerator) -> [Double] {
    let n = x.count
    var out: [Double] = []
    out.reserveCapacity(n)
    var at = rng.index(n)
    while out.count < n {
      out.append(x[at])
      at = rng.uniform() < 1.0 / 6 ? rng.index(n) : (at + 1) % n
    }
    return out
  }
}
