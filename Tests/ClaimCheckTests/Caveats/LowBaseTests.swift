import BorderData
import BorderTrends
import Testing

@testable import ClaimCheck

struct LowBaseTests {
  /// April 2020, the first whole month of the pandemic, against the five months before it.
  @Test func aBaseLowForItsSeries() throws {
    let text = try Finished.finding(
      Finished.change(.up, Finished.southwest, Finished.month(2021, 4), Finished.month(2020, 4))
    )
    .caveat("low-base")
    #expect(
      text?.hasPrefix("Measured from a low base, ") == true
        && text?.contains("in Apr 2020: the middle of the 5 months before it") == true)
  }

  @Test func silentOnAFallAndAnOrdinaryBase() throws {
    #expect(
      try Finished.finding(Finished.change(.down, Finished.darien, .calendarYear(2024), .calendarYear(2023))).caveat(
        "low-base") == nil)
    #expect(
      try Finished.finding(Finished.change(.up, Finished.us, .fiscalYear(2023), .fiscalYear(2022))).caveat("low-base")
        == nil)
  }
}
