import Testing

@testable import BorderTrends

/// Exponential smoothing against statsmodels' ETSModel with known heuristic states (reference.json, entries ets_…).
@Suite struct ETSTests {
  static func model(_ entry: String) -> ETS.Season {
    entry == "ets_aada" ? .additive : .none
  }
  static func data() throws -> [Double] {
    try Reference.series("monthly").map(naturalLog)
  }
  static func fixed(_ entry: String) -> ETS.Parameters {
    .init(alpha: 0.4, beta: 0.05, gamma: entry == "ets_aadn" ? 0 : 0.1, phi: 0.95)
  }

  @Test(arguments: ["ets_aada", "ets_aadn"])
  func smoothing(entry: String) throws {
    let y = try Self.data()
    let start = try #require(ETS.Start(y, season: Self.model(entry), period: 12))
    #expect(isClose(start.level, try Reference.number(entry, "level"), 1e-9))
    #expect(isClose(start.slope, try Reference.number(entry, "trend"), 1e-9))
    let seasonal = try Reference.numbers(entry, "seasonal")
    if !seasonal.isEmpty { expectClose(start.seasonal, seasonal, 1e-9) }
    let r = try #require(ETS(y, season: Self.model(entry), parameters: Self.fixed(entry)))
    expectClose(r.fitted, try Reference.numbers(entry, "fitted"), 1e-9)
    #expect(isClose(r.logLikelihood, try Reference.number(entry, "llf"), 1e-9))
    expectClose(r.forecast(18), try Reference.numbers(entry, "forecast"), 1e-9)
  }

  @Test(arguments: ["ets_aada", "ets_aadn"])
  func interval(entry: String) throws {
    let r = try #require(ETS(try Self.data(), season: Self.model(entry), parameters: Self.fixed(entry)))
    expectClose(r.interval(18, level: 0.8).map(\.low), try Reference.numbers(entry, "low80"), 1e-6)
    expectClose(r.interval(18, level: 0.8).map(\.high), try Reference.numbers(entry, "high80"), 1e-6)
  }

  /// The likelihood has a flat top: the parameters may differ a little, the height may not.
  @Test(arguments: ["ets_aada", "ets_aadn"])
  func fittedIsAtLeastAsLikely(entry: String) throws {
    let r = try #require(ETS(try Self.data(), season: Self.model(entry)))
    let best = try Reference.number(entry, "best_llf")
    #expect(r.logLikelihood >= best - 1e-6 * abs(best), "\(r.logLikelihood) against \(best): \(r.parameters)")
  }

  @Test func shiftingAnAdditiveModelShiftsTheForecast() throws {
    let y = try Self.data()
    let a = try #require(ETS(y, season: .additive, parameters: Self.fixed("ets_aada")))
    let b = try #require(ETS(y.map { $0 + 3 }, season: .additive, parameters: Self.fixed("ets_aada")))
    expectClose(b.forecast(12), a.forecast(12).map { $0 + 3 }, 1e-9)
  }

  /// The plain guesses to the last digit; smoothing to where two searches for the same top end (statsmodels' stops
  /// earlier on a flat likelihood).
  @Test func backtest() throws {
    let b = try #require(Backtest(try Self.data()))
    for method in ForecastMethod.allCases {
      let reference = try Reference.number("backtest", method.rawValue)
      let plain = method == .newestMonth || method == .sameMonthLastYear
      #expect(isClose(b.errors[method] ?? .nan, reference, plain ? 1e-9 : 0.01), "\(method)")
    }
    #expect(b.origins == 24)
  }
}
