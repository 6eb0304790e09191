/// Whether the past of one series helps to foretell another beyond what that other's own past does.
///
/// C. W. J. Granger, "Investigating causal relations by econometric models and cross-spectral methods", Econometrica 37
/// (1969). Foretelling, not causing: the name misleads. The F test compares regressions with and without the lags.
public struct Granger: Hashable, Sendable {
  public let lags: Int
  public let f: Double
  public let p: Double
  public let degreesOfFreedom: Int

  public static let method = MethodNote(
    id: "granger", name: "Granger test",
    plain: "Asks whether knowing one series' past months makes the next month of the other easier to foretell; it says "
      + "nothing about causes.",
    source: "Granger 1969, Econometrica 37")

  /// Does `x` help to foretell `y`? Nil for series too short for the lags.
  public init?(_ x: [Double], foretells y: [Double], lags: Int) {
    let n = y.count
    guard x.count == n, lags >= 1, n - lags > 2 * lags + 1 else { return nil }
    var full: [[Double]] = []
    var own: [[Double]] = []
    for t in lags..<n {
      let past = (1...lags).map { y[t - $0] }
      own.append([1] + past)
      full.append([1] + past + (1...lags).map { x[t - $0] })
    }
    let target = Array(y[lags...])
    guard let a = LeastSquares(full, target), let b = LeastSquares(own, target) else { return nil }
    let df = a.rows - a.columns
    guard df > 0, a.residualSumOfSquares > 0 else { return nil }
    self.lags = lags
    degreesOfFreedom = df
    f = (b.residualSumOfSquares - a.residualSumOfSquares) / Double(lags) / (a.residualSumOfSquares / Double(df))
    p = Distribution.fUpper(f, Double(lags), Double(df))
  }
}
