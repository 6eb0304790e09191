import BorderData
import BorderTrends
import Testing

@testable import ClaimCheck

struct UnderstatedTests {
  @Test func byHowMuch() throws {
    let f = try Finished.finding(
      Finished.level(1_000_000, Finished.us, .fiscalYear(2023), step: 1_000_000, digits: 1, hedge: .moreThan))
    #expect(f.caveat("understated") == "Understated: the figure is 3,201,144, 3.2 times the number stated.")
  }

  @Test func notWithinHalfAsMuchAgain() throws {
    let f = try Finished.finding(
      Finished.level(3_000_000, Finished.us, .fiscalYear(2023), step: 1_000_000, digits: 1, hedge: .moreThan))
    #expect(f.caveat("understated") == nil)
  }
}
