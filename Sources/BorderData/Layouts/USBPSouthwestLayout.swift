/// U.S. Border Patrol, southwest apprehensions by sector and fiscal year from 1960. The rows of `southwest border`
/// are printed totals.
struct USBPSouthwestLayout: Layout {
  let id = "usbp-southwest-sector"
  let title = "U.S. Border Patrol, southwest apprehensions by sector and fiscal year"
  let columns = [LayoutColumn("sector"), LayoutColumn("fiscal_year"), LayoutColumn("total_apprehensions")]

  static let info = USBPTables.info(
    "usbp-southwest-sector", "Southwest border apprehensions by sector and fiscal year", wholes: [.southwest], rank: 62)

  func decoder(_ context: DecodeContext) -> any RowDecoder { Decoder(width: context.header.count) }

  struct Decoder: RowDecoder {
    let width: Int
    private var table: Int?
    private var totals = TotalCheck()
    init(width: Int) { self.width = width }

    mutating func decode(_ row: CSVRecord, at c: [Int], into sink: inout RowSink) {
      let t = table ?? sink.addTable(USBPSouthwestLayout.info, .fiscalYear)
      table = t
      guard CBPFields.widthIsRight(row, width, &sink) else { return }
      guard let y = FieldText.fiscalYear(row[c[1]]) else {
        sink.refuse(row, column: "fiscal_year", value: row[c[1]].shown, reason: "not a fiscal year")
        return
      }
      if row[c[2]].equals("NA") || row[c[2]].isEmpty {
        sink.refuse(row, column: "total_apprehensions", value: "", reason: "not published", kind: .notPublished)
        return
      }
      guard let n = CBPFields.count(row, c[2], "total_apprehensions", &sink) else { return }
      let name = row.text(c[0])
      if Names.slug(name) == "southwest-border" {
        totals.print("FY\(y)", n, line: row.line)
        sink.refuse(row, column: "sector", value: name, reason: "a printed total", kind: .printedTotal)
        return
      }
      guard let place = Names.sector(name) else {
        sink.refuse(row, column: "sector", value: row[c[0]].shown, reason: "unknown sector")
        return
      }
      totals.add("FY\(y)", n)
      sink.store(
        table: t, month: Period.fiscalYear(y).first, place: sink.intern(place, table: t), component: .borderPatrol,
        count: n, line: row.line)
    }

    mutating func finish(into sink: inout RowSink) { totals.report(into: &sink.issues) }
  }
}
