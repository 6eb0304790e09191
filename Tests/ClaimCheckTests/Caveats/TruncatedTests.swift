import BorderData
import BorderTrends
import Testing

@testable import ClaimCheck

struct TruncatedTests {
  /// 2,766,582 encounters in FY2022 put as 2.7 million.
  @Test func givesTheRoundedNumber() throws {
    let f = try Finished.finding(Finished.level(2_700_000, Finished.us, .fiscalYear(2022), step: 100_000, digits: 2))
    #expect(f.verdict == .supported)
    #expect(f.caveat("truncated") == "The number is cut off rather than rounded: 2,766,582 rounds to 2,800,000.")
    let g = try Finished.finding(Finished.level(2_800_000, Finished.us, .fiscalYear(2022), step: 100_000, digits: 2))
    #expect(g.caveat("truncated") == nil)
  }
}
