import BorderData
import Testing

@testable import BorderTrends

/// The lines behind a figure, looked for eight rows at a time: no row at the end of a block or of a table is lost.
struct ReceiptLinesTests {
  private func table(_ citizens: [CountryCode]) -> CubeTable {
    var c = TableColumns()
    let place = c.intern(.us) ?? 0
    for (i, who) in citizens.enumerated() {
      // A blank line between any two, so that no two lines join.
      c.append(month: YearMonth(index: 2024 * 12), place: place, citizenship: who, count: 1, line: UInt32(2 + 2 * i))
    }
    return c.table(
      info: TableInfo(id: "t", publisher: "P", title: "T", measure: .encounters, wholes: [.us]),
      release: ReleaseInfo(file: "t.csv", sha256: "", published: "2024-02-20", publishedIsInferred: false),
      grain: .month)
  }

  @Test func everyMatchingRowWhereverItStands() {
    let months = YearMonth(index: 2024 * 12)...YearMonth(index: 2024 * 12)
    for count in 0...25 {
      for only in 0..<max(1, count) {
        let rows: [CountryCode] = (0..<count).map { $0 == only ? .honduras : .guatemala }
        let t = table(rows)
        var who = Selection(.encounters, place: .us)
        who.who = .only([.honduras])
        #expect(t.lines(of: who, in: months).lines == (count == 0 ? [] : [(2 + 2 * only)...(2 + 2 * only)]))
        who.who = .only([.guatemala])
        #expect(t.lines(of: who, in: months).lines.count == max(0, count - 1))
        who.who = .everyone
        #expect(t.lines(of: who, in: months).lines.count == count)
      }
    }
  }
}
