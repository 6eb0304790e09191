import Testing

@testable import BorderTrends

/// STL against statsmodels, whose own port is tested against the authors' Fortran (reference.json, entries stl…).
@Suite struct SeasonTests {
  @Test(arguments: ["stl", "stl_robust", "stl_13"])
  func stl(entry: String) throws {
    let y = try Reference.series("monthly").map(naturalLog)
    let r = try #require(STL(y, seasonalSpan: entry == "stl_13" ? 13 : 7, robust: entry == "stl_robust"))
    expectClose(r.trend, try Reference.numbers(entry, "trend"), 1e-9)
    expectClose(r.seasonal, try Reference.numbers(entry, "seasonal"), 1e-9, floor: 0.01)
    expectClose(r.remainder, try Reference.numbers(entry, "resid"), 1e-9, floor: 0.01)
    expectClose(r.weights, try Reference.numbers(entry, "weights"), 1e-8, floor: 0.01)
  }

  @Test func partsMakeTheWholeAndFollowScale() throws {
    let y = try Reference.series("monthly")
    let a = try #require(STL(y))
    expectClose(zip(zip(a.trend, a.seasonal), a.remainder).map { $0.0 + $0.1 + $1 }, y, 1e-12)
    let b = try #require(STL(y.map { 2 * $0 + 100 }))
    expectClose(b.trend, a.trend.map { 2 * $0 + 100 }, 1e-9)
    expectClose(b.seasonal, a.seasonal.map { 2 * $0 }, 1e-9, floor: 100)
  }

  @Test func tooShortIsNil() { #expect(STL(Array(repeating: 1, count: 23)) == nil) }
}
