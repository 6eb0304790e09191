import BorderData
import BorderTrends
import Testing

@testable import ClaimCheck

struct SourcesDisagreeTests {
  /// Two tables of one month that differ by 2%, made up for the test.
  private func figures(_ a: Int64, _ b: Int64) throws -> Figures {
    var tables: [CubeTable] = []
    for (i, n) in [a, b].enumerated() {
      var c = TableColumns()
      let interned = c.intern(.darien)
      let p = try #require(interned)
      c.append(month: YearMonth(index: 2022 * 12), place: p, count: n, line: 2)
      let info = TableInfo(
        id: "t\(i)", publisher: ["Panama", "IOM"][i], title: "T\(i)", measure: .transits, wholes: [.darien],
        listsEveryCountry: true, rank: i)
      tables.append(c.table(info: info, release: ReleaseInfo(file: "f"), grain: .month))
    }
    return Figures(Cube(tables: tables))
  }

  @Test(arguments: [(1000 as Int64, 1020 as Int64, true), (1000, 1001, false)])
  func bothAreShown(_ a: Int64, _ b: Int64, _ said: Bool) throws {
    let figures = try figures(a, b)
    let p = Finished.month(2022, 1)
    let s = Finished.darien
    let q = Finished.count(900, hedge: .moreThan)
    let d = Draft(kind: .level, tokens: 0..<1, sentence: 0, assertion: .level(q))
    let f = try figures.figure(s, p)
    var finding = try Finished.finding(Finished.level(900, s, Finished.month(2023, 1), hedge: .moreThan))
    finding.readings = [
      Reading(
        selection: s, when: p, versus: nil, weight: 1, why: "", words: "", outcome: .holds, figures: [f],
        result: "1,000",
        actual: 1000)
    ]
    let bench = Workbench(figures: figures, thresholds: Thresholds(), newest: p.last)
    let finishing = Finishing(
      figures: figures, bench: bench, draft: d, remarks: [], cache: SeriesCache(figures), hasOldDate: false)
    let text = SourcesDisagree().caveat(for: finding, finishing)?.text
    #expect(text == (said ? "Sources disagree on Jan 2022: Panama says 1,000, IOM 1,020." : nil))
  }
}
