import BorderData
import BorderTrends
import Testing

@testable import ClaimCheck

struct OverstatedTests {
  /// 2,475,669 against 2,378,944 (control totals): +4.1%.
  @Test func aSurgeOfFourPercent() throws {
    let f = try Finished.finding(
      Finished.change(.up, Finished.southwest, .fiscalYear(2023), .fiscalYear(2022), strength: .strong))
    #expect(f.verdict == .depends)
    #expect(f.caveat("overstated")?.hasPrefix("Overstated: the change is +4.1%") == true)
  }
}
