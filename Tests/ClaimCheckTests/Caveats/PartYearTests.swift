import BorderData
import BorderTrends
import Testing

@testable import ClaimCheck

struct PartYearTests {
  private let start = YearMonth(index: 2023 * 12 + 9)

  @Test func saysHowMuchOfTheYear() throws {
    let p = Period.span(start...start.advanced(by: 5))
    let text = try Finished.finding(Finished.level(1000, Finished.us, p, hedge: .moreThan)).caveat("part-year")
    #expect(text == "Covers Oct 2023–Mar 2024, 6 of the 12 months of FY2024.")
  }

  @Test func aYearToDateCalledAYear() throws {
    let figures = try #require(Finished.figures)
    let part = try figures.figure(Finished.us, .span(start...start.advanced(by: 7))).value
    let text = try Finished.finding(Finished.level(Double(part), Finished.us, .fiscalYear(2024), digits: 7)).caveat(
      "part-year")
    #expect(text?.hasSuffix("is the count for Oct 2023–May 2024, not for all of FY2024.") == true)
  }

  @Test func silentOnWholeYears() throws {
    #expect(
      try Finished.finding(Finished.level(2_901_142, Finished.us, .fiscalYear(2024), digits: 7)).caveat("part-year")
        == nil)
  }
}
