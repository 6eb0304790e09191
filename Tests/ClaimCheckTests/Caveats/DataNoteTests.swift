import BorderData
import BorderTrends
import Testing

@testable import ClaimCheck

struct DataNoteTests {
  @Test(arguments: [(0, true), (1, false)]) func saidOfTheMonthsThatItTouches(_ away: Int, _ said: Bool) throws {
    var c = TableColumns()
    let interned = c.intern(.us)
    let p = try #require(interned)
    let m = YearMonth(index: 2022 * 12)
    c.append(month: m, place: p, count: 120, line: 2)
    let info = TableInfo(id: "o", publisher: "P", title: "T", measure: .encounters, wholes: [.us])
    let noted = m.advanced(by: away)
    let issues = [
      DataIssue(.overlap, "said by another caveat", months: m...m),
      DataIssue(.suspiciousValue, "a count that no month has", lines: [2], months: noted...noted),
    ]
    let table = c.table(info: info, release: ReleaseInfo(file: "f.csv"), grain: .month, issues: issues)
    let figures = Figures(Cube(tables: [table]))
    var finding = try Finished.finding(Finished.level(900, Finished.us, Finished.month(2023, 1), hedge: .moreThan))
    finding.readings[0].figures = [try figures.figure(Finished.us, .month(m))]
    let d = Draft(kind: .level, tokens: 0..<1, sentence: 0, assertion: finding.claim.assertion)
    let bench = Workbench(figures: figures, thresholds: Thresholds(), newest: m)
    let f = Finishing(
      figures: figures, bench: bench, draft: d, remarks: [], cache: SeriesCache(figures), hasOldDate: false)
    let text = DataNote().caveat(for: finding, f)?.text
    #expect(text == (said ? "Noted when f.csv was loaded: a count that no month has (line 2)." : nil))
  }
}
