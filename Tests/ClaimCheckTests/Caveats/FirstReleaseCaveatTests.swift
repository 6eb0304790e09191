import BorderData
import BorderTrends
import Testing

@testable import ClaimCheck

struct FirstReleaseCaveatTests {
  @Test func saidOfAnOlderArticleOnly() throws {
    let near = 2_135_005.0 * 1.006
    let old = try Finished.finding(
      Finished.level(near.rounded(), Finished.southwest, .fiscalYear(2024), digits: 7, old: true))
    #expect(old.verdict == .supported)
    #expect(old.caveat("first-release")?.contains("the latest says 2,135,005") == true)
    let new = try Finished.finding(Finished.level(near.rounded(), Finished.southwest, .fiscalYear(2024), digits: 7))
    #expect(new.caveat("first-release") == nil)
  }
}
