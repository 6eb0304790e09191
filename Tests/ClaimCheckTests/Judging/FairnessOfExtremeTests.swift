import BorderData
import BorderTrends
import Testing

@testable import ClaimCheck

struct FairnessOfExtremeTests {
  private func ask(_ p: Period, _ end: End) -> Finished.Ask {
    Finished.Ask(
      kind: .extreme, assertion: .extreme(end: end, position: 1, scope: .everything, value: nil),
      selection: Finished.us,
      when: p, newest: YearMonth(index: 2024 * 12 + 8))
  }

  /// FY2023 is the highest of FY2020–FY2024, whatever the start; so was each year before it in its time.
  @Test func recordFromEveryStart() throws {
    let f = try #require(try Finished.finding(ask(.fiscalYear(2023), .highest)).fairness)
    #expect(f.holding == f.cells.count)
    #expect(f.sentence.hasPrefix("It holds for 3 of the 3 start years before FY2023"))
  }

  /// FY2022 was beaten in FY2023, which was known.
  @Test func aLaterYearCountsAgainstIt() throws {
    let f = try #require(try Finished.finding(ask(.fiscalYear(2022), .highest)).fairness)
    #expect(f.cells.filter { $0.end == .fiscalYear(2022) }.allSatisfy { !$0.holds })
  }
}
