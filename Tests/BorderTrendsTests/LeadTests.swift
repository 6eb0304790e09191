import BorderData
import Testing

@testable import BorderTrends

/// Prewhitening, cross-correlation and Granger against statsmodels and NumPy (reference.json).
@Suite struct LeadTests {
  @Test(arguments: [1, 3])
  func prewhitened(order: Int) throws {
    let x = try Reference.series("lead_x")
    let y = try Reference.series("lead_y")
    let entry = "prewhitened_\(order)"
    let ar = try #require(Autoregression(x, order: order))
    expectClose(ar.coefficients, try Reference.numbers(entry, "rho"), 1e-9)
    let r = try #require(CrossCorrelation.prewhitened(x, y, limit: 6, order: order))
    for (lag, value) in try Reference.table(entry, "ccf") {
      #expect(isClose(r.values[lag] ?? .nan, value, 1e-9), "lag \(lag)")
    }
    // y was made from x two steps before.
    #expect(r.best?.lag == 2)
  }

  @Test(arguments: [1, 2, 3])
  func granger(lags: Int) throws {
    let r = try #require(
      Granger(try Reference.series("lead_x"), foretells: try Reference.series("lead_y"), lags: lags))
    #expect(isClose(r.f, try Reference.number("granger_\(lags)", "F"), 1e-9))
    #expect(isClose(r.p, try Reference.number("granger_\(lags)", "p"), 1e-6, floor: 1e-30))
    #expect(Double(r.degreesOfFreedom) == (try Reference.number("granger_\(lags)", "df_denom")))
  }

  @Test func swappingSeriesTurnsTheLag() throws {
    let x = try Reference.series("lead_x")
    let y = try Reference.series("lead_y")
    let a = try #require(CrossCorrelation(x, y, limit: 8))
    let b = try #require(CrossCorrelation(y, x, limit: 8))
    for lag in -8...8 { #expect(isClose(a.values[lag] ?? .nan, b.values[-lag] ?? 0, 1e-12)) }
    let scaled = try #require(CrossCorrelation(x.map { 5 * $0 - 2 }, y.map { 0.1 * $0 + 9 }, limit: 8))
    for lag in -8...8 { #expect(isClose(a.values[lag] ?? .nan, scaled.values[lag] ?? 0, 1e-9)) }
  }

  @Test func theBarHoldsForUnrelatedSeries() throws {
    var g = SeededGenerator(seed: 7)
    var over = 0
    for _ in 0..<60 {
      let x = (0..<60).map { _ in g.normal() }
      let y = (0..<60).map { _ in g.normal() }
      let r = try #require(CrossCorrelation(x, y, limit: 6, resamples: 99))
      if abs(r.best?.r ?? 0) > (r.bar ?? 0) { over += 1 }
    }
    // 5% of 60 is 3; 9 or more has a probability below 0.005.
    #expect(over <= 8)
  }

  @Test func resamplingIsTheSameOnEveryRun() throws {
    let x = try Reference.series("lead_x")
    let y = try Reference.series("lead_y")
    #expect(
      CrossCorrelation(x, y, limit: 6, resamples: 50) == CrossCorrelation(x, y, limit: 6, resamples: 50))
  }

  /// Two series of noise that share one great jump, two months apart: the match is that one coincidence.
  @Test func aMatchMadeByOneMonthIsSaidToBe() throws {
    var g = SeededGenerator(seed: 11)
    var x = 8.0
    var y = 9.0
    var a: [Int?] = []
    var b: [Int?] = []
    for i in 0..<60 {
      x += 0.1 * g.normal() - (i == 40 ? 1.5 : 0)
      y += 0.1 * g.normal() - (i == 42 ? 1.5 : 0)
      a.append(Int(exponential(x)))
      b.append(Int(exponential(y)))
    }
    let lead = try #require(LeadLag(ControlCube.monthly(a), ControlCube.monthly(b), resamples: 0))
    let best = try #require(lead.changes.bestPositive)
    #expect(best.lag == 2 && best.r > 0.5)
    let h = try #require(lead.heaviest)
    #expect(h.x == lead.months.lowerBound.advanced(by: 40) && h.y == h.x.advanced(by: 2))
    #expect(h.r < 0.35)
    #expect(lead.sentences("one", "the other").contains { $0.hasPrefix("Much of that match is one coincidence") })
  }
}
