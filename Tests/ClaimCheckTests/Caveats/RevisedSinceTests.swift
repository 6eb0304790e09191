import BorderData
import BorderTrends
import Testing

@testable import ClaimCheck

struct RevisedSinceTests {
  /// October 2023 nationwide: 309,221 in CBP's release of November 2023, 309,024 since.
  @Test func bothReleases() throws {
    let f = try Finished.finding(Finished.level(309_221, Finished.us, Finished.month(2023, 10)))
    #expect(f.verdict == .supported)
    #expect(
      f.caveat("revised-since")
        == "Revised since: Oct 2023 was 309,221 in the release of 2023-11-20; the latest says 309,024.")
  }

  @Test func silentWhereNothingChanged() throws {
    #expect(
      try Finished.finding(Finished.level(3_201_144, Finished.us, .fiscalYear(2023), digits: 7)).caveat("revised-since")
        == nil)
  }
}
