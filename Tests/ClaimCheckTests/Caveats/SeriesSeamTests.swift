import BorderData
import BorderTrends
import Testing

@testable import ClaimCheck

struct SeriesSeamTests {
  @Test func twoTablesThatDoNotOverlap() throws {
    let patrol = Selection(.apprehensions, place: .us)
    let text = try Finished.finding(Finished.change(.up, patrol, .fiscalYear(2023), .fiscalYear(2010))).caveat(
      "series-break")
    #expect(text?.contains("U.S. Border Patrol") == true)
    #expect(text?.contains("U.S. Customs and Border Protection") == true)
  }

  @Test func oneTable() throws {
    #expect(
      try Finished.finding(Finished.change(.up, Finished.us, .fiscalYear(2023), .fiscalYear(2022))).caveat(
        "series-break") == nil)
  }
}
