/// Tests whether a series has a monotonic trend by counting pairs in order.
///
/// H. B. Mann, Econometrica 13 (1945); M. G. Kendall, Rank Correlation Methods (1975). Variants:
/// `hamedRao`: K. H. Hamed and A. R. Rao, Journal of Hydrology 204 (1998), variance widened for autocorrelation of the
/// ranks of the detrended series. `seasonal`: R. M. Hirsch, J. R. Slack and R. A. Smith, Water Resources Research 18
/// (1982), each month against the same month of other years. `correlatedSeasonal`: R. M. Hirsch and J. R. Slack, Water
/// Resources Research 20 (1984), the same with the months' covariance.
public struct MannKendall: Hashable, Sendable {
  /// Pairs in rising order less pairs in falling order.
  public let s: Double
  public let variance: Double
  public let z: Double
  /// Two-sided.
  public let p: Double
  /// −1 for falling at every pair, 1 for rising at every pair.
  public let tau: Double

  public static let method = MethodNote(
    id: "mann-kendall", name: "Mann–Kendall test",
    plain: "Counts how often a later value is above an earlier one; a trend is called clear when chance would give so "
      + "lopsided a count less than once in twenty, with allowance for months that resemble their neighbours.",
    source: "Mann 1945; Kendall 1975; Hamed and Rao 1998; Hirsch and Slack 1984")

  /// Gaps are left out. Nil for fewer than three values.
  public static func plain(_ y: [Double?]) -> MannKendall? {
    let x = y.compactMap { $0 }
    guard x.count >= 3 else { return nil }
    let s = score(x)
    return MannKendall(s: s, variance: variance(x), pairs: pairs(x.count), continuity: true)
  }

  /// - Parameter lags: how many lags of autocorrelation to allow for; those that are not significant at `alpha` are
  ///   left out, as Hamed and Rao propose. Nil for all.
  public static func hamedRao(_ y: [Double?], lags: Int? = 3, alpha: Double = 0.05) -> MannKendall? {
    let x = y.compactMap { $0 }
    let n = x.count
    guard n >= 4, let line = TheilSen(y) else { return nil }
    let detrended = x.enumerated().map { $1 - Double($0 + 1) * line.slope }
    let rho = autocorrelation(ranks(detrended), upTo: min(n - 1, lags ?? n - 1))
    let bound = Distribution.normalQuantile(1 - alpha / 2) / Double(n).squareRoot()
    var sum = 0.0
    for (i, r) in rho.enumerated() where i > 0 && abs(r) > bound {
      sum += Double((n - i) * (n - i - 1) * (n - i - 2)) * r
    }
    let factor = 1 + 2 / Double(n * (n - 1) * (n - 2)) * sum
    // Strongly alternating series can give a factor of zero or less, for which the correction says nothing.
    guard factor > 0 else { return plain(y) }
    return MannKendall(s: score(x), variance: variance(x) * factor, pairs: pairs(n), continuity: true)
  }

  /// Every month against the same month of other years; a month with a gap uses the years that it has.
  public static func seasonal(_ y: [Double?], period: Int = 12) -> MannKendall? {
    var s = 0.0
    var v = 0.0
    var count = 0.0
    for season in 0..<max(1, period) {
      let x = stride(from: season, to: y.count, by: period).compactMap { y[$0] }
      guard x.count >= 2 else { continue }
      s += score(x)
      v += variance(x)
      count += pairs(x.count)
    }
    guard v > 0 else { return nil }
    return MannKendall(s: s, variance: v, pairs: count, continuity: true)
  }

  /// As `seasonal`, with months of one year allowed to move together. Years with a gap are left out whole, and so is an
  /// incomplete last year. Nil for fewer than three complete years.
  public static func correlatedSeasonal(_ y: [Double?], period: Int = 12) -> MannKendall? {
    var years: [[Double]] = []
    for start in stride(from: 0, to: y.count - period + 1, by: period) {
      let row = y[start..<(start + period)].compactMap { $0 }
      if row.count == period { years.append(row) }
    }
    let n = years.count
    guard n >= 3 else { return nil }
    let columns = (0..<period).map { j in years.map { $0[j] } }
    let r = columns.map { x in x.map { a in (Double(n) + 1 + x.reduce(0) { $0 + sign(a - $1) }) / 2 } }
    var total = 0.0
    for i in 0..<period {
      for j in 0...i {
        var k = 0.0
        for a in 0..<n {
          for b in a..<n {
            k += sign((columns[i][b] - columns[i][a]) * (columns[j][b] - columns[j][a]))
          }
        }
        let products = zip(r[i], r[j]).reduce(0) { $0 + $1.0 * $1.1 }
        let gamma = (k + 4 * products - Double(n * (n + 1) * (n + 1))) / 3
        total += i == j ? gamma : 2 * gamma
      }
    }
    guard total > 0 else { return nil }
    let s = columns.reduce(0) { $0 + score($1) }
    return MannKendall(s: s, variance: total, pairs: Double(period) * pairs(n), continuity: false)
  }

  private init(s: Double, variance: Double, pairs: Double, continuity: Bool) {
    self.s = s
    self.variance = variance
    let shift = continuity ? Self.sign(s) : 0
    z = variance > 0 ? (s - shift) / variance.squareRoot() : 0
    p = Distribution.normalTwoSided(z)
    tau = pairs > 0 ? s / pairs : 0
  }

  static func sign(_ x: Double) -> Double { x > 0 ? 1 : (x < 0 ? -1 : 0) }
  private static func pairs(_ n: Int) -> Double { Double(n * (n - 1)) / 2 }

  static func score(_ x: [Double]) -> Double {
    var s = 0
    for i in x.indices {
      for j in (i + 1)..<max(x.count, i + 1) {
        if x[j] > x[i] { s += 1 } else if x[j] < x[i] { s -= 1 }
      }
    }
    return Double(s)
  }

  /// Variance of the score under no trend, with ties (Kendall 1975).
  static func variance(_ x: [Double]) -> Double {
    let n = Double(x.count)
    var v = n * (n - 1) * (2 * n + 5)
    let sorted = x.sorted()
    var i = 0
    while i < sorted.count {
      var j = i
      while j < sorted.count, sorted[j] == sorted[i] { j += 1 }
      let k = Double(j - i)
      if k > 1 { v -= k * (k - 1) * (2 * k + 5) }
      i = j
    }
    return v / 18
  }
}

/// Ranks from 1, ties sharing their mean.
func ranks(_ x: [Double]) -> [Double] {
  let order = x.indices.sorted { (x[$0], $0) < (x[$1], $1) }
  var result = Array(repeating: 0.0, count: x.count)
  var i = 0
  while i < order.count {
    var j = i
    while j < order.count, x[order[j]] == x[order[i]] { j += 1 }
    for k in i..<j { result[order[k]] = Double(i + j + 1) / 2 }
    i = j
  }
  return result
}

/// Autocorrelations at lags 0…`last`, each autocovariance divided by n.
func autocorrelation(_ x: [Double], upTo last: Int) -> [Double] {
  let m = mean(x)
  let d = x.map { $0 - m }
  let c0 = d.reduce(0) { $0 + $1 * $1 }
  guard c0 > 0 else { return [1] + Array(repeating: 0, count: max(0, last)) }
  return (0...max(0, min(last, x.count - 1))).map { lag in
    (0..<(x.count - lag)).reduce(0) { $0 + d[$1] * d[$1 + lag] } / c0
  }
}
