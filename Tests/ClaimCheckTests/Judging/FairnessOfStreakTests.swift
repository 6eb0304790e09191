import BorderData
import BorderTrends
import Testing

@testable import ClaimCheck

struct FairnessOfStreakTests {
  @Test func countsTheRuns() throws {
    let figures = try #require(Finished.figures)
    let last = YearMonth(index: 2023 * 12 + 11)
    let ask = Finished.Ask(
      kind: .streak, assertion: .streak(length: 6, direction: nil, beyond: Finished.count(200_000), above: true),
      selection: Finished.southwest, when: .month(last), newest: last)
    let f = try #require(try Finished.finding(ask).fairness)
    // The same count, month by month.
    var expected = 0
    for c in f.cells {
      let run = try (0..<6).map { try figures.figure(Finished.southwest, .month(c.start.first.advanced(by: $0))).value }
      if run.allSatisfy({ $0 > 200_000 }) { expected += 1 }
    }
    #expect(f.holding == expected)
    #expect(f.cells.filter(\.isStated).count == 1)
  }
}
