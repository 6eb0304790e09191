/// Splits a series into trend, season and remainder by repeated local regression.
///
/// R. B. Cleveland, W. S. Cleveland, J. E. McRae and I. Terpenning, "STL: A Seasonal-Trend Decomposition Procedure
/// Based on Loess", Journal of Official Statistics 6 (1990). Degree 1 throughout, no interpolation (jump 1); spans as
/// in statsmodels: trend the smallest odd number from 1.5 · period / (1 − 1.5 / seasonal), low pass the smallest odd
/// number above the period; 5 inner passes, or 2 inner and 15 outer ones when robust.
public struct STL: Hashable, Sendable {
  public let trend: [Double]
  public let seasonal: [Double]
  public let remainder: [Double]
  /// Weight of each value in the last robust pass; 1 when not robust.
  public let weights: [Double]

  public static let method = MethodNote(
    id: "stl", name: "Seasonal decomposition (STL)",
    plain: "Takes out what recurs in the same months each year, so that what is left shows the course apart from the "
      + "season.",
    source: "Cleveland, Cleveland, McRae and Terpenning 1990")

  /// Nil for fewer than two whole cycles, or a seasonal span that is not odd and at least 3.
  public init?(_ y: [Double], period: Int = 12, seasonalSpan: Int = 7, robust: Bool = false) {
    guard period >= 2, y.count >= 2 * period, seasonalSpan >= 3, seasonalSpan % 2 == 1 else { return nil }
    var w = Work(y, period: period, seasonalSpan: seasonalSpan)
    w.run(inner: robust ? 2 : 5, outer: robust ? 15 : 0)
    let fitted = zip(w.trend, w.season)
    trend = w.trend
    seasonal = w.season
    remainder = zip(y, fitted).map { $0 - $1.1 - $1.0 }
    weights = w.weights
  }

  private struct Work {
    let y: [Double]
    let n: Int
    let period: Int
    let seasonalSpan: Int
    let trendSpan: Int
    let lowPassSpan: Int
    var trend: [Double]
    var season: [Double]
    var weights: [Double]
    var useWeights = false

    init(_ y: [Double], period: Int, seasonalSpan: Int) {
      self.y = y
      n = y.count
      self.period = period
      self.seasonalSpan = seasonalSpan
      let t = Int((1.5 * Double(period) / (1 - 1.5 / Double(seasonalSpan))).rounded(.up))
      trendSpan = t % 2 == 0 ? t + 1 : t
      lowPassSpan = period % 2 == 0 ? period + 1 : period + 2
      trend = Array(repeating: 0, count: n)
      season = trend
      weights = Array(repeating: 1, count: n)
    }

    mutating func run(inner: Int, outer: Int) {
      var pass = 0
      while true {
        for _ in 0..<inner { step() }
        pass += 1
        if pass > outer { break }
        reweight()
        useWeights = true
      }
    }

    private mutating func step() {
      let detrended = zip(y, trend).map { $0 - $1 }
      let cycle = cycleSubseries(detrended)
      let low = Loess.smooth(
        movingAverage(movingAverage(movingAverage(cycle, period), period), 3), span: lowPassSpan, weights: nil)
      for i in 0..<n { season[i] = cycle[period + i] - low[i] }
      let deseasoned = zip(y, season).map { $0 - $1 }
      trend = Loess.smooth(deseasoned, span: trendSpan, weights: useWeights ? weights : nil)
    }

    /// Each month's own values smoothed and carried one cycle beyond either end: `n + 2 · period` values.
    private func cycleSubseries(_ x: [Double]) -> [Double] {
      var out = Array(repeating: 0.0, count: n + 2 * period)
      for j in 0..<period {
        let index = Array(stride(from: j, to: n, by: period))
        let values = index.map { x[$0] }
        let rw = useWeights ? index.map { weights[$0] } : nil
        let k = values.count
        let inside = Loess.smooth(values, span: seasonalSpan, weights: rw)
        let before =
          Loess.estimate(values, at: 0, 1, min(seasonalSpan, k), span: seasonalSpan, weights: rw) ?? inside[0]
        let after =
          Loess.estimate(values, at: k + 1, max(1, k - seasonalSpan + 1), k, span: seasonalSpan, weights: rw)
          ?? inside[k - 1]
        for (m, v) in ([before] + inside + [after]).enumerated() { out[m * period + j] = v }
      }
      return out
    }

    /// Bisquare weights from the remainder.
    private mutating func reweight() {
      let r = (0..<n).map { abs(y[$0] - trend[$0] - season[$0]) }
      let sorted = r.sorted()
      let limit = 3 * (sorted[n / 2] + sorted[n - n / 2 - 1])
      weights = r.map { a in
        if limit == 0 || a <= 0.001 * limit { return 1 }
        if a > 0.999 * limit { return 0 }
        let u = a / limit
        return (1 - u * u) * (1 - u * u)
      }
    }
  }
}

private func movingAverage(_ x: [Double], _ span: Int) -> [Double] {
  var sum = x.prefix(span).reduce(0, +)
  var out = [sum / Double(span)]
  out.reserveCapacity(x.count - span + 1)
  for i in span..<max(span, x.count) {
    sum += x[i] - x[i - span]
    out.append(sum / Double(span))
  }
  return out
}

/// Local linear regression with tricube weights on equally spaced points (W. S. Cleveland, JASA 74, 1979).
enum Loess {
  static func smooth(_ y: [Double], span: Int, weights: [Double]?) -> [Double] {
    let n = y.count
    guard n >= 2 else { return y }
    var out = y
    if span >= n {
      for i in 0..<n { out[i] = estimate(y, at: i + 1, 1, n, span: span, weights: weights) ?? y[i] }
      return out
    }
    let half = (span + 2) / 2
    var left = 1
    var right = span
    for i in 0..<n {
      if i + 1 > half, right != n {
        left += 1
        right += 1
      }
      out[i] = estimate(y, at: i + 1, left, right, span: span, weights: weights) ?? y[i]
    }
    return out
  }

  /// The value at position `x` (points stand at 1…n) from the points `left…right`. Nil where all weights are zero.
  static func estimate(
    _ y: [Double], at x: Int, _ left: Int, _ right: Int, span: Int, weights: [Double]?
  ) -> Double? {
    let n = y.count
    var h = Double(max(x - left, right - x))
    if span > n { h += Double((span - n) / 2) }
    var w = Array(repeating: 0.0, count: right - left + 1)
    var total = 0.0
    for j in left...right {
      let r = Double(abs(j - x))
      guard r <= 0.999 * h else { continue }
      var v = 1.0
      if r > 0.001 * h {
        let q = r / h
        let c = 1 - q * q * q
        v = c * c * c
      }
      if let weights { v *= weights[j - 1] }
      w[j - left] = v
      total += v
    }
    guard total > 0 else { return nil }
    var centre = 0.0
    for j in left...right {
      w[j - left] /= total
      centre += w[j - left] * Double(j)
    }
    if h > 0 {
      var c = 0.0
      for j in left...right { c += w[j - left] * (Double(j) - centre) * (Double(j) - centre) }
      if c.squareRoot() > 0.001 * Double(n - 1) {
        let b = (Double(x) - centre) / c
        for j in left...right { w[j - left] *= b * (Double(j) - centre) + 1 }
      }
    }
    var sum = 0.0
    for j in left...right { sum += w[j - left] * y[j - 1] }
    return sum
  }
}
