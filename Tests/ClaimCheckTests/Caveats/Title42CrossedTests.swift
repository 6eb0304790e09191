import BorderData
import BorderTrends
import Testing

@testable import ClaimCheck

struct Title42CrossedTests {
  /// 579,084 expulsions of 3,201,144 encounters in FY2023 (control totals of CBP's Nationwide Encounters).
  @Test func givesTheExpulsions() throws {
    let text = try Finished.finding(Finished.change(.down, Finished.us, .fiscalYear(2024), .fiscalYear(2023))).caveat(
      "title-42")
    #expect(text?.contains("579,084 of the 3,201,144 in FY2023 were expulsions") == true)
  }

  @Test func silentWhereBothAreUnderIt() throws {
    #expect(
      try Finished.finding(Finished.change(.up, Finished.us, .fiscalYear(2022), .fiscalYear(2021))).caveat("title-42")
        == nil)
  }

  @Test func silentWhereHardlyAnyoneWasExpelled() throws {
    let s = Selection(.encounters, place: .southwest, who: .only([.known("VEN")]))
    #expect(
      try Finished.finding(Finished.change(.up, s, .fiscalYear(2021), .fiscalYear(2020))).caveat("title-42") == nil)
  }
}
