import BorderData
import BorderTrends
import Testing

@testable import ClaimCheck

struct SeasonalMonthsTests {
  @Test func monthAgainstTheOneBefore() throws {
    let s = Selection(.apprehensions, place: .southwest)
    let text = try Finished.finding(Finished.change(.up, s, Finished.month(2023, 3), Finished.month(2023, 2))).caveat(
      "seasonal-months")
    #expect(text?.contains("from February to March they rose in") == true)
  }

  @Test func sameMonthOfAnotherYear() throws {
    let f = try Finished.finding(Finished.change(.up, Finished.us, Finished.month(2023, 3), Finished.month(2022, 3)))
    #expect(f.caveat("seasonal-months") == nil)
  }
}
