import BorderData
import BorderTrends
import Testing

@testable import ClaimCheck

struct FirstReleaseTests {
  private func verdict(_ factor: Double, old: Bool) throws -> Verdict {
    let x = (2_135_005 * factor).rounded()
    return try Finished.finding(Finished.level(x, Finished.southwest, .fiscalYear(2024), digits: 7, old: old)).verdict
  }

  @Test func withinTwoPercentOfAnOlderArticle() throws {
    #expect(try verdict(1.018, old: true) == .supported)
    #expect(try verdict(1.03, old: true) != .supported)
    #expect(try verdict(1.018, old: false) != .supported)
  }
}
