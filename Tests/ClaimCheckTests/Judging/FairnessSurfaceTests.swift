import BorderData
import BorderTrends
import Testing

@testable import ClaimCheck

struct FairnessSurfaceTests {
  private func point(_ y: Int, _ n: Int?) throws -> Series.Point {
    let figures = try #require(Finished.figures)
    let whole = try figures.figure(Finished.darien, .calendarYear(2023))
    return Series.Point(period: .calendarYear(y), figure: n == nil ? nil : whole)
  }

  @Test func aGapEndsARunAndNotASeries() throws {
    let series = Series(
      selection: Finished.darien, grain: .calendarYear,
      points: [try point(2018, 1), try point(2019, nil), try point(2020, 1), try point(2021, 1)])
    let known = YearMonth(index: 2021 * 12 + 11)
    #expect(FairnessSurface.whole(series, through: known).count == 3)
    #expect(FairnessSurface.unbroken(series, through: known).count == 2)
    #expect(FairnessSurface.whole(series, through: known.advanced(by: -1)).count == 2)
  }

  @Test(arguments: [(1, "the most favourable"), (2, "the second most favourable"), (7, "the least favourable")])
  func placesInWords(_ rank: Int, _ words: String) { #expect(FairnessSurface.place(rank, of: 7) == words) }
}
