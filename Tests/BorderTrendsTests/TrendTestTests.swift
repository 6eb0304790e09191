import Testing

@testable import BorderTrends

/// Theil–Sen against SciPy, Mann–Kendall against pymannkendall (reference.json); and what mathematics says of both.
@Suite struct TrendTestTests {
  @Test(arguments: ["short", "monthly"])
  func theilSen(name: String) throws {
    let r = try #require(TheilSen(try Reference.series(name)))
    let entry = "theilslopes_" + name
    #expect(isClose(r.slope, try Reference.number(entry, "slope"), 1e-12))
    #expect(isClose(r.intercept, try Reference.number(entry, "intercept"), 1e-12))
    #expect(isClose(r.low, try Reference.number(entry, "low"), 1e-12))
    #expect(isClose(r.high, try Reference.number(entry, "high"), 1e-12))
  }

  static let variants = [
    "mk_short", "mk_monthly", "mk_hamed_rao_short", "mk_hamed_rao3_monthly", "mk_seasonal_monthly",
    "mk_seasonal_gappy", "mk_correlated_seasonal_monthly",
  ]

  @Test(arguments: variants)
  func mannKendall(entry: String) throws {
    let data: [Double?] =
      entry.hasSuffix("short")
      ? try Reference.series("short")
      : entry.hasSuffix("gappy") ? try Reference.optionals("gappy", "values") : try Reference.series("monthly")
    let result: MannKendall? =
      if entry.contains("hamed_rao3") { MannKendall.hamedRao(data, lags: 3) } else if entry.contains("hamed_rao") {
        MannKendall.hamedRao(data, lags: nil)
      } else if entry.contains("correlated") { MannKendall.correlatedSeasonal(data) } else if entry.contains("seasonal")
      { MannKendall.seasonal(data) } else { MannKendall.plain(data) }
    let r = try #require(result)
    #expect(r.s == (try Reference.number(entry, "s")))
    #expect(isClose(r.variance, try Reference.number(entry, "var_s"), 1e-10))
    #expect(isClose(r.z, try Reference.number(entry, "z"), 1e-10))
    #expect(isClose(r.p, try Reference.number(entry, "p"), 1e-8))
    #expect(isClose(r.tau, try Reference.number(entry, "tau"), 1e-10))
  }

  @Test func constantAndScale() throws {
    let y = try Reference.series("monthly")
    let a = try #require(TheilSen(y))
    let b = try #require(TheilSen(y.map { 3 * $0 + 1_000 }))
    #expect(isClose(b.slope, 3 * a.slope, 1e-12))
    #expect(MannKendall.plain(y) == MannKendall.plain(y.map { 2 * $0 + 5 }))
    #expect(MannKendall.seasonal(y) == MannKendall.seasonal(y.map { 2 * $0 + 5 }))
  }

  @Test func reversingTimeTurnsTheSign() throws {
    let y = try Reference.series("short")
    let back = Array(y.reversed())
    #expect(isClose(try #require(TheilSen(back)).slope, -(try #require(TheilSen(y)).slope), 1e-12))
    #expect(try #require(MannKendall.plain(back)).s == -(try #require(MannKendall.plain(y)).s))
  }
}
