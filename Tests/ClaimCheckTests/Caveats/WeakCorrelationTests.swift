import BorderData
import BorderTrends
import Testing

@testable import ClaimCheck

struct WeakCorrelationTests {
  @Test func sharedVariance() throws {
    let p = Period.span(YearMonth(index: 2021 * 12)...YearMonth(index: 2024 * 12 + 11))
    let f = try Finished.finding(
      Finished.Ask(kind: .lead, assertion: .lead(of: .darien, before: .southwest), selection: Finished.darien, when: p))
    #expect(f.caveat("weak-correlation")?.hasSuffix("of their variance, and shows no cause.") == true)
  }
}
