import Testing

@testable import BorderTrends

/// The same statistics against R (reference_r.json), a second opinion beside Python's.
///
/// Where the two differ and whose option is followed: R's `stl` defaults to s.degree 0 and larger jumps, statsmodels to
/// degree 1 and jump 1, as here; `sandwich::NeweyWest` prewhitens by default, statsmodels does not, nor is it done
/// here; `forecast::ets` fits the initial states and divides σ² by the degrees of freedom, statsmodels can do without
/// either, as here; R's Kendall tau is tau-b, pymannkendall's and the one here tau-a. The series have no ties but in
/// `short`, and the score, z and p are the same in both.
@Suite struct RReferenceTests {
  @Test(arguments: ["short", "monthly"])
  func theilSenAndMannKendall(name: String) throws {
    let y = try Reference.series(name)
    let line = try #require(TheilSen(y))
    #expect(isClose(line.slope, try Reference.number("R theilsen_" + name, "slope"), 1e-12))
    #expect(isClose(line.intercept, try Reference.number("R theilsen_" + name, "intercept"), 1e-12))
    let test = try #require(MannKendall.plain(y))
    #expect(test.s == (try Reference.number("R mk_" + name, "s")))
    #expect(isClose(test.z, try Reference.number("R mk_" + name, "z"), 1e-10))
    #expect(isClose(test.p, try Reference.number("R mk_" + name, "p"), 1e-8))
  }

  @Test(arguments: ["monthly", "gappy"])
  func seasonalMannKendall(name: String) throws {
    let y: [Double?] = name == "gappy" ? try Reference.optionals("gappy", "values") : try Reference.series(name)
    let r = try #require(MannKendall.seasonal(y))
    let entry = "R mk_seasonal_" + name
    #expect(r.s == (try Reference.number(entry, "s")))
    #expect(isClose(r.variance, try Reference.number(entry, "var_s"), 1e-12))
    #expect(isClose(r.z, try Reference.number(entry, "z"), 1e-12))
    #expect(isClose(r.p, try Reference.number(entry, "p"), 1e-8))
  }

  /// The authors' Fortran.
  @Test(arguments: ["stl", "stl_robust", "stl_13"])
  func stl(entry: String) throws {
    let y = try Reference.series("monthly").map(naturalLog)
    let r = try #require(STL(y, seasonalSpan: entry == "stl_13" ? 13 : 7, robust: entry == "stl_robust"))
    expectClose(r.trend, try Reference.numbers("R " + entry, "trend"), 1e-9)
    expectClose(r.seasonal, try Reference.numbers("R " + entry, "seasonal"), 1e-9, floor: 0.01)
    expectClose(r.remainder, try Reference.numbers("R " + entry, "resid"), 1e-9, floor: 0.01)
    expectClose(r.weights, try Reference.numbers("R " + entry, "weights"), 1e-8, floor: 0.01)
  }

  @Test(arguments: [1, 2, 4])
  func exactSegmentation(cuts: Int) throws {
    let expected = try Reference.numbers("R breakpoints_\(cuts)", "cuts").map { Int($0) }
    #expect(Segmentation.exact(try Reference.series("logy"), cuts: cuts, minimum: 3) == expected)
  }

  @Test(arguments: [0.5, 2.0, 8.0])
  func pelt(penalty: Double) throws {
    let expected = try Reference.numbers("R pelt_\(penalty)", "cuts").map { Int($0) }
    #expect(Segmentation.pelt(try Reference.series("logy"), penalty: penalty, minimum: 3) == expected)
  }

  @Test(arguments: [0, 4, 12])
  func neweyWest(lags: Int) throws {
    let y = try Reference.series("monthly").map(naturalLog)
    let fit = try #require(NeweyWest(RegressionTests.design(y.count), y, lags: lags))
    let entry = "R its_\(lags)"
    expectClose(fit.estimates, try Reference.numbers(entry, "params"), 1e-9)
    expectClose((0..<8).map(fit.standardError), try Reference.numbers(entry, "bse"), 1e-9)
    expectClose((0..<8).map(fit.p), try Reference.numbers(entry, "pvalues"), 1e-6, floor: 1e-30)
    let ci = try Reference.rows(entry, "ci")
    expectClose((0..<8).map { fit.interval($0).lowerBound }, ci.map { $0[0] }, 1e-8)
    expectClose((0..<8).map { fit.interval($0).upperBound }, ci.map { $0[1] }, 1e-8)
  }

  @Test(arguments: [1, 3])
  func prewhitenedCrossCorrelation(order: Int) throws {
    let entry = "R prewhitened_\(order)"
    let x = try Reference.series("lead_x")
    expectClose(
      try #require(Autoregression(x, order: order)).coefficients, try Reference.numbers(entry, "ar"), 1e-9)
    let r = try #require(
      CrossCorrelation.prewhitened(x, try Reference.series("lead_y"), limit: 6, order: order))
    let lags = try Reference.numbers(entry, "lag").map { Int($0) }
    expectClose(lags.map { r.values[$0] ?? .nan }, try Reference.numbers(entry, "acf"), 1e-9)
  }

  @Test func orderByAIC() throws {
    let best = try #require(Autoregression.best(try Reference.series("lead_x"), limit: 6))
    #expect(Double(best.coefficients.count) == (try Reference.number("R ar_order", "order")))
  }

  @Test(arguments: [1, 2, 3])
  func granger(lags: Int) throws {
    let r = try #require(
      Granger(try Reference.series("lead_x"), foretells: try Reference.series("lead_y"), lags: lags))
    let entry = "R granger_\(lags)"
    #expect(isClose(r.f, try Reference.number(entry, "F"), 1e-9))
    #expect(isClose(r.p, try Reference.number(entry, "p"), 1e-6, floor: 1e-30))
    #expect(Double(r.degreesOfFreedom) == (try Reference.number(entry, "df")))
  }

  /// Two bootstraps of 20,000 and 4,000 draws: their 95% quantiles agree but for Monte Carlo error, which for ours is
  /// about 0.006 (√(0.05 · 0.95 / 4,000) over a density of about 0.6 at the quantile), so 0.02 is over three of it.
  @Test func bootstrapBar() throws {
    let r = try #require(
      CrossCorrelation(
        try Reference.series("lead_x"), try Reference.series("lead_y"), limit: 6, resamples: 4_000))
    #expect(abs((r.bar ?? 0) - (try Reference.number("R bootstrap", "bar"))) < 0.02)
    #expect(abs((r.band?.lowerBound ?? 0) - (try Reference.number("R bootstrap", "low"))) < 0.025)
    #expect(abs((r.band?.upperBound ?? 0) - (try Reference.number("R bootstrap", "high"))) < 0.025)
  }

  /// With R's fitted states and parameters, the same fit, likelihood, forecast and interval. R's likelihood leaves out the
  /// constants n/2 (1 + log 2π − log n).
  @Test(arguments: ["ets_aada", "ets_aadn"])
  func exponentialSmoothing(entry: String) throws {
    let y = try ETSTests.data()
    func r(_ key: String) throws -> Double { try Reference.number("R " + entry, key) }
    let seasonal = try Reference.numbers("R " + entry, "seasonal")
    let start = ETS.Start(
      season: ETSTests.model(entry), period: seasonal.isEmpty ? 1 : 12, level: try r("level"), slope: try r("slope"),
      seasonal: seasonal.isEmpty ? [0] : seasonal)
    let parameters = ETS.Parameters(
      alpha: try r("alpha"), beta: try r("beta"), gamma: try r("gamma"), phi: try r("phi"))
    let fit = try #require(ETS(y, start, parameters))
    expectClose(fit.fitted, try Reference.numbers("R " + entry, "fitted"), 1e-6)
    let n = Double(y.count)
    let constant = n / 2 * (1 + naturalLog(2 * .pi) - naturalLog(n))
    #expect(isClose(fit.logLikelihood + constant, try r("loglik"), 1e-6))
    expectClose(fit.forecast(18), try Reference.numbers("R " + entry, "forecast"), 1e-6)
    #expect(isClose(fit.meanSquaredError, try r("mse"), 1e-6))
    let wider = (try r("sigma2") / (try r("mse"))).squareRoot()
    let mine = fit.interval(18, level: 0.8)
    expectClose(mine.map { $0.value + wider * ($0.low - $0.value) }, try Reference.numbers("R " + entry, "low80"), 1e-6)
    expectClose(
      mine.map { $0.value + wider * ($0.high - $0.value) }, try Reference.numbers("R " + entry, "high80"), 1e-6)
  }

  @Test(arguments: [("naive", ForecastMethod.newestMonth), ("snaive", .sameMonthLastYear)])
  func plainGuesses(entry: String, method: ForecastMethod) throws {
    let f = try #require(Forecast(method, try ETSTests.data(), steps: 18))
    expectClose(f.steps.map(\.value), try Reference.numbers("R " + entry, "forecast"), 1e-9)
    expectClose(f.steps.map(\.low), try Reference.numbers("R " + entry, "low80"), 1e-6)
    expectClose(f.steps.map(\.high), try Reference.numbers("R " + entry, "high80"), 1e-6)
  }
}
