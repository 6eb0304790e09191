import BorderData
import BorderTrends
import Testing

@testable import ClaimCheck

struct FiscalAndCalendarTests {
  /// Control totals of CBP's Nationwide Encounters: 408,551 against 500,723 by fiscal year; 298,161 against 569,067.
  @Test func bothChangesAreGiven() throws {
    var ask = Finished.change(.down, Finished.northernTriangle, .fiscalYear(2024), .fiscalYear(2023))
    ask.others = [(.calendarYear(2024), .calendarYear(2023))]
    let text = try Finished.finding(ask).caveat("fiscal-and-calendar-differ")
    #expect(text == "Fiscal and calendar year differ here: FY2024 fell 18.4%, calendar 2024 fell 47.6%.")
  }

  @Test func silentWhereTheTextNamesTheKindOfYear() throws {
    let ask = Finished.change(.down, Finished.northernTriangle, .fiscalYear(2024), .fiscalYear(2023))
    #expect(try Finished.finding(ask).caveat("fiscal-and-calendar-differ") == nil)
  }

  @Test func levelsToo() throws {
    var ask = Finished.level(3_201_144, Finished.us, .fiscalYear(2023))
    ask.others = [(.calendarYear(2023), nil)]
    // Calendar 2023: 3,324,323 (control total), 3.7% apart: not much.
    #expect(try Finished.finding(ask).caveat("fiscal-and-calendar-differ")?.contains("3,324,323") == true)
  }
}
