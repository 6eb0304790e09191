import BorderData
import BorderTrends
import Testing

@testable import ClaimCheck

struct RoundedSourceTests {
  @Test(arguments: [1, 10]) func saidWhereThePublisherRounds(_ to: Int) throws {
    var c = TableColumns()
    let interned = c.intern(.us)
    let p = try #require(interned)
    let m = YearMonth(index: 2022 * 12)
    c.append(month: m, place: p, count: 120, line: 2)
    let info = TableInfo(id: "o", publisher: "OHSS", title: "T", measure: .encounters, wholes: [.us], roundedTo: to)
    let figures = Figures(Cube(tables: [c.table(info: info, release: ReleaseInfo(file: "f"), grain: .month)]))
    let f = try figures.figure(Finished.us, .month(m))
    var finding = try Finished.finding(Finished.level(900, Finished.us, Finished.month(2023, 1), hedge: .moreThan))
    finding.readings[0].figures = [f]
    let d = Draft(kind: .level, tokens: 0..<1, sentence: 0, assertion: finding.claim.assertion)
    let bench = Workbench(figures: figures, thresholds: Thresholds(), newest: m)
    let c2 = Finishing(
      figures: figures, bench: bench, draft: d, remarks: [], cache: SeriesCache(figures), hasOldDate: false)
    #expect(
      (RoundedSource().caveat(for: finding, c2)?.text.contains("OHSS rounds each published count to 10") ?? false)
        == (to == 10))
  }
}
