import BorderData
import Testing

@testable import BorderTrends

/// What mathematics says must happen to each statistic when a constant is added, everything is scaled, time runs
/// backwards or groups change places. Values against references stand in the other files.
@Suite struct PropertyTests {
  static let k = 3.7
  static let c = 250.0
  static func y() throws -> [Double] { try Reference.series("monthly") }
  static func moved(_ y: [Double]) -> [Double] { y.map { k * $0 + c } }

  // MARK: Trend

  @Test func theilSen() throws {
    let y = try Self.y()
    let a = try #require(TheilSen(y))
    let b = try #require(TheilSen(Self.moved(y)))
    expectClose([b.slope, b.low, b.high], [a.slope, a.low, a.high].map { Self.k * $0 }, 1e-12)
    #expect(isClose(b.intercept, Self.k * a.intercept + Self.c, 1e-12))
    let back = try #require(TheilSen(y.reversed()))
    #expect(isClose(back.slope, -a.slope, 1e-12))
    // The interval's ranks are rounded apart, so that mirrored ends may differ by one of 5,778 slopes.
    #expect(isClose(back.low, -a.high, 0.01) && isClose(back.high, -a.low, 0.01))
  }

  static let tests: [@Sendable ([Double?]) -> MannKendall?] = [
    { MannKendall.plain($0) }, { MannKendall.hamedRao($0, lags: 12) }, { MannKendall.seasonal($0) },
    { MannKendall.correlatedSeasonal($0) },
  ]

  @Test(arguments: 0..<4)
  func mannKendall(_ which: Int) throws {
    let test = Self.tests[which]
    let y = try Self.y()
    let a = try #require(test(y))
    let b = try #require(test(Self.moved(y)))
    #expect(a.s == b.s && isClose(a.z, b.z, 1e-9))
    // Upside down and backwards each turn the sign.
    #expect(try #require(test(y.map { -$0 })).s == -a.s)
    let back = try #require(test(y.reversed()))
    #expect(back.s == -a.s && isClose(back.variance, a.variance, 1e-9))
    // Only the order counts, but where the trend is first taken out.
    if which != 1 { #expect(test(y.map(naturalLog)) == a) }
  }

  /// Renaming the months changes nothing between years.
  @Test(arguments: [2, 3])
  func seasonalTestsDoNotCareWhichMonthIsWhich(_ which: Int) throws {
    let y = try Self.y()
    let order = [7, 2, 11, 0, 5, 9, 1, 10, 3, 8, 4, 6]
    let renamed: [Double?] = y.indices.map { y[$0 / 12 * 12 + order[$0 % 12]] }
    let a = try #require(Self.tests[which](y))
    let b = try #require(Self.tests[which](renamed))
    #expect(a.s == b.s && isClose(a.variance, b.variance, 1e-12))
  }

  @Test func verdict() throws {
    let y = (0..<96).map { i in 1_000 * exponential(0.02 * Double(i) + 0.2 * sine(Double(i))) }
    func verdict(_ y: [Double]) throws -> TrendVerdict {
      let s = ControlCube.monthly(y.map { Int($0.rounded()) })
      return try #require(TrendVerdict(monthly: s, yearly: s))
    }
    let a = try verdict(y.map { $0 * 100 })
    let b = try verdict(y.map { $0 * 400 })
    #expect(a.direction == .rising && b.direction == .rising)
    // Rounding to whole people is all that differs.
    #expect(isClose(a.yearly, b.yearly, 1e-3) && isClose(a.p, b.p, 1e-9))
    #expect(try verdict(y.reversed().map { $0 * 100 }).direction == .falling)
  }

  // MARK: Season, breaks

  @Test(arguments: [false, true])
  func stl(robust: Bool) throws {
    let y = try Self.y().map(naturalLog)
    let a = try #require(STL(y, robust: robust))
    let b = try #require(STL(Self.moved(y), robust: robust))
    expectClose(b.trend, a.trend.map { Self.k * $0 + Self.c }, 1e-9)
    expectClose(b.seasonal, a.seasonal.map { Self.k * $0 }, 1e-8, floor: 1)
    expectClose(b.weights, a.weights, 1e-6, floor: 1)
    let back = try #require(STL(y.reversed(), robust: robust))
    expectClose(back.trend.reversed(), a.trend, 1e-8)
    expectClose(back.seasonal.reversed(), a.seasonal, 1e-8, floor: 0.1)
  }

  @Test func segmentation() throws {
    let y = try Reference.series("logy")
    let a = Segmentation.pelt(y, penalty: 2)
    #expect(!a.isEmpty)
    #expect(Segmentation.pelt(Self.moved(y), penalty: 2 * Self.k * Self.k) == a)
    for cuts in [1, 2, 4] {
      let e = Segmentation.exact(y, cuts: cuts)
      #expect(Segmentation.exact(Self.moved(y), cuts: cuts) == e)
      #expect(Segmentation.exact(y.reversed(), cuts: cuts).map { y.count - $0 }.reversed() == e)
    }
  }

  @Test func breaksAreInPercent() throws {
    func breaks(_ k: Double) throws -> Breaks {
      let s = BreaksTests.stepped().points.map { Int((k * Double($0.value ?? 0)).rounded()) }
      return try #require(Breaks(ControlCube.monthly(s)))
    }
    let a = try breaks(10)
    let b = try breaks(50)
    #expect(a.all.map(\.month) == b.all.map(\.month) && a.all.count == 1)
    expectClose(a.all.map(\.change), b.all.map(\.change), 1e-3)
    expectClose(b.levels, a.levels.map { 5 * $0 }, 1e-3)
  }

  // MARK: Regression, effect

  @Test func neweyWest() throws {
    let y = try Self.y().map(naturalLog)
    let x = RegressionTests.design(y.count)
    let a = try #require(NeweyWest(x, y, lags: 4))
    let b = try #require(NeweyWest(x, Self.moved(y), lags: 4))
    for i in 0..<8 {
      #expect(isClose(b.estimates[i], Self.k * a.estimates[i] + (i == 0 ? Self.c : 0), 1e-9))
      #expect(isClose(b.standardError(i), Self.k * a.standardError(i), 1e-9))
      if i > 0 { #expect(isClose(b.p(i), a.p(i), 1e-6, floor: 1e-30)) }
    }
    // Columns in another order, and one of them in other units.
    let order = [3, 0, 7, 1, 6, 2, 5, 4]
    let shuffled = try #require(NeweyWest(x.map { row in order.map { row[$0] * ($0 == 1 ? 12 : 1) } }, y, lags: 4))
    for (new, old) in order.enumerated() {
      let units = old == 1 ? 12.0 : 1
      #expect(isClose(shuffled.estimates[new], a.estimates[old] / units, 1e-9))
      #expect(isClose(shuffled.standardError(new), a.standardError(old) / units, 1e-9))
    }
  }

  @Test func effectOfAnEventIsInPercent() throws {
    let y = try Self.y()
    let e = try #require(KnownEvent(id: "e", date: "2003-05-03", name: "something", source: "none"))
    func effect(_ k: Double) throws -> InterruptedSeries {
      let s = MonthlyStretch(first: YearMonth(index: 2000 * 12), values: y.map { k * $0 })
      return try #require(InterruptedSeries(s, event: e, place: .us, events: KnownEvents([e])))
    }
    let a = try effect(1)
    let b = try effect(Self.k)
    expectClose([a.effect, a.low, a.high, a.p], [b.effect, b.low, b.high, b.p], 1e-8)
    expectClose(b.counterfactual.map(\.value), a.counterfactual.map { Self.k * $0.value }, 1e-9)
  }

  // MARK: Expectation

  @Test(arguments: ForecastMethod.allCases)
  func forecasts(method: ForecastMethod) throws {
    let y = try Self.y().map(naturalLog)
    // A factor on the counts is a constant on their logarithms.
    let a = try #require(Forecast(method, y, steps: 12))
    let b = try #require(Forecast(method, y.map { $0 + naturalLog(Self.k) }, steps: 12))
    expectClose(b.steps.map(\.value), a.steps.map { $0.value + naturalLog(Self.k) }, 1e-5)
    expectClose(b.steps.map(\.low), a.steps.map { $0.low + naturalLog(Self.k) }, 1e-5)
    // Farther ahead is never surer.
    let widths = a.steps.map { $0.high - $0.low }
    #expect(zip(widths, widths.dropFirst()).allSatisfy { $0 <= $1 + 1e-12 })
  }

  @Test func backtestsAreInPercent() throws {
    let y = try Self.y().map(naturalLog)
    let a = try #require(Backtest(y))
    let b = try #require(Backtest(y.map { $0 + naturalLog(Self.k) }))
    #expect(a.best == b.best && a.tried == b.tried)
    for m in ForecastMethod.allCases { #expect(isClose(a.errors[m] ?? .nan, b.errors[m] ?? 0, 1e-3)) }
  }

  // MARK: Lead

  @Test func crossCorrelation() throws {
    let x = try Reference.series("lead_x")
    let y = try Reference.series("lead_y")
    let a = try #require(CrossCorrelation(x, y, limit: 8))
    let moved = try #require(CrossCorrelation(Self.moved(x), y.map { 9 - 0.1 * $0 }, limit: 8))
    let back = try #require(CrossCorrelation(x.reversed(), y.reversed(), limit: 8))
    for lag in -8...8 {
      let r = try #require(a.values[lag])
      #expect(isClose(moved.values[lag] ?? .nan, -r, 1e-9))
      #expect(isClose(back.values[-lag] ?? .nan, r, 1e-9))
    }
    let white = try #require(CrossCorrelation.prewhitened(x, y, limit: 6))
    let whiteMoved = try #require(CrossCorrelation.prewhitened(Self.moved(x), Self.moved(y), limit: 6))
    for lag in -6...6 { #expect(isClose(white.values[lag] ?? .nan, whiteMoved.values[lag] ?? 0, 1e-8)) }
  }

  @Test func granger() throws {
    let x = try Reference.series("lead_x")
    let y = try Reference.series("lead_y")
    let a = try #require(Granger(x, foretells: y, lags: 2))
    let b = try #require(Granger(Self.moved(x), foretells: y.map { 9 - 0.1 * $0 }, lags: 2))
    #expect(isClose(a.f, b.f, 1e-8) && isClose(a.p, b.p, 1e-6, floor: 1e-30))
  }

  @Test func leadOfCountsIsInPercent() throws {
    var g = SeededGenerator(seed: 4)
    var level = 9.0
    let x = (0..<60).map { _ -> Double in
      level += 0.2 * g.normal()
      return 1_000 * exponential(level)
    }
    let y = x.indices.map { i in x[max(0, i - 2)] * exponential(0.05 * g.normal()) }
    func lead(_ a: Double, _ b: Double) throws -> LeadLag {
      try #require(
        LeadLag(
          ControlCube.monthly(x.map { Int(a * $0) }), ControlCube.monthly(y.map { Int(b * $0) }), resamples: 0))
    }
    let one = try lead(1, 1)
    let other = try lead(5, 0.5)
    #expect(one.changes.bestPositive?.lag == 2)
    for lag in -8...8 {
      #expect(isClose(one.changes.values[lag] ?? .nan, other.changes.values[lag] ?? 0, 1e-4, floor: 0.1))
    }
    #expect(one.halves.map(\.lag) == other.halves.map(\.lag))
  }

  // MARK: Description

  @Test(arguments: [(100, 150), (150, 100), (0, 7), (7, 0)])
  func change(_ from: Int, _ to: Int) {
    let p = Period.fiscalYear(2023)
    let q = Period.fiscalYear(2024)
    let a = Change(period: q, versus: p, from: Double(from), to: Double(to))
    let scaled = Change(period: q, versus: p, from: Double(from) * 1_000, to: Double(to) * 1_000)
    #expect(a.fraction == scaled.fraction && a.factor == scaled.factor && scaled.amount == 1_000 * a.amount)
    let back = Change(period: p, versus: q, from: Double(to), to: Double(from))
    #expect(back.amount == -a.amount)
    if let f = a.factor, let b = back.factor, f > 0 { #expect(isClose(f * b, 1, 1e-12)) }
  }

  @Test func extremes() throws {
    let v = try Self.y().map { Int($0) }
    let a = try #require(Extremes(ControlCube.monthly(v)))
    let b = try #require(Extremes(ControlCube.monthly(v.map { 3 * $0 + 50 })))
    #expect(a.highest.map(\.period) == b.highest.map(\.period) && a.lowest.map(\.period) == b.lowest.map(\.period))
    #expect(b.highest.map(\.value) == a.highest.map { 3 * $0.value + 50 })
    // Upside down the highest is the lowest.
    let top = v.max() ?? 0
    let down = try #require(Extremes(ControlCube.monthly(v.map { top + 1 - $0 })))
    #expect(down.lowest.map(\.period) == a.highest.map(\.period))
  }
}
