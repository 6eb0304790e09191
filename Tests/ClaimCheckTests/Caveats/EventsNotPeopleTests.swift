import BorderData
import BorderTrends
import Testing

@testable import ClaimCheck

struct EventsNotPeopleTests {
  @Test(arguments: [
    (Finished.us, Period.fiscalYear(2024), "encounters"), (Finished.darien, .calendarYear(2023), "transits"),
    (Selection(.apprehensions, place: .us), .fiscalYear(2010), "apprehensions"),
  ])
  func namesWhatIsCounted(_ s: Selection, _ p: Period, _ what: String) throws {
    let text = try Finished.finding(Finished.level(1000, s, p, hedge: .moreThan)).caveat("events-not-people")
    #expect(text == "Counts are of \(what), not people: the same person may be counted more than once.")
  }
}
