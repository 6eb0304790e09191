import Testing

@testable import BorderTrends

/// Least squares and Newey–West against statsmodels (reference.json, entries ols and its_…).
@Suite struct RegressionTests {
  /// The design that make_fixtures.py writes out.
  static func design(_ n: Int) -> [[Double]] {
    (0..<n).map { i in
      let t = Double(i)
      let post = i >= 40 ? 1.0 : 0
      let w = 2 * Double.pi * t / 12
      return [1, t, post, post * (t - 40), sine(w), cosine(w), sine(2 * w), cosine(2 * w)]
    }
  }

  @Test func ordinaryLeastSquares() throws {
    let y = try Reference.series("monthly").map(naturalLog)
    let fit = try #require(LeastSquares(Self.design(y.count), y))
    expectClose(fit.beta, try Reference.numbers("ols", "params"), 1e-9)
    expectClose(
      (0..<8).map { (fit.inverse[$0][$0] * fit.sigmaSquared).squareRoot() }, try Reference.numbers("ols", "bse"), 1e-9)
    #expect(isClose(fit.residualSumOfSquares, try Reference.number("ols", "ssr"), 1e-9))
  }

  @Test(arguments: [0, 4, 12])
  func neweyWest(lags: Int) throws {
    let y = try Reference.series("monthly").map(naturalLog)
    let fit = try #require(NeweyWest(Self.design(y.count), y, lags: lags))
    let entry = "its_\(lags)"
    expectClose(fit.estimates, try Reference.numbers(entry, "params"), 1e-9)
    expectClose((0..<8).map(fit.standardError), try Reference.numbers(entry, "bse"), 1e-9)
    expectClose((0..<8).map(fit.p), try Reference.numbers(entry, "pvalues"), 1e-6, floor: 1e-30)
    let ci = try Reference.rows(entry, "ci")
    expectClose((0..<8).map { fit.interval($0).lowerBound }, ci.map { $0[0] }, 1e-8)
    expectClose((0..<8).map { fit.interval($0).upperBound }, ci.map { $0[1] }, 1e-8)
    expectClose(fit.covariance.flatMap { $0 }, try Reference.rows(entry, "cov").flatMap { $0 }, 1e-6, floor: 1e-8)
  }

  @Test func dependentColumnsAreRefused() {
    #expect(LeastSquares([[1, 2], [2, 4], [3, 6]], [1, 2, 3]) == nil)
  }
}
