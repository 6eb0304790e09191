import BorderData
import BorderTrends
import Testing

@testable import ClaimCheck

struct PercentIsRatioTests {
  /// 1,956,519 is 302.5% of 646,822, and 202.5% more (control totals).
  @Test(arguments: [(302.0, true), (202.0, false)]) func ratioForAnIncrease(_ stated: Double, _ said: Bool) throws {
    let q = Finished.percent(stated)
    let f = try Finished.finding(Finished.change(.up, Finished.us, .fiscalYear(2021), .fiscalYear(2020), by: q))
    #expect((f.caveat("percent-is-ratio")?.contains("302.5% of FY2020, which is 202.5% more") ?? false) == said)
  }
}
