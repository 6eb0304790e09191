/// U.S. Border Patrol, nationwide apprehensions by fiscal year from 1925.
struct USBPNationwideLayout: Layout {
  let id = "usbp-nationwide"
  let title = "U.S. Border Patrol, nationwide apprehensions by fiscal year"
  let columns = [LayoutColumn("fiscal_year"), LayoutColumn("total_apprehensions")]

  static let info = USBPTables.info(
    "usbp-nationwide", "Nationwide apprehensions by fiscal year", wholes: [.us], rank: 60,
    notes: ["Fiscal years 1925–1976 ran from July to June; they are kept under their year."])

  func decoder(_ context: DecodeContext) -> any RowDecoder { Decoder(width: context.header.count) }

  struct Decoder: RowDecoder {
    let width: Int
    private var table: Int?
    init(width: Int) { self.width = width }

    mutating func decode(_ row: CSVRecord, at c: [Int], into sink: inout RowSink) {
      let t = table ?? sink.addTable(USBPNationwideLayout.info, .fiscalYear)
      table = t
      guard CBPFields.widthIsRight(row, width, &sink) else { return }
      guard let y = FieldText.fiscalYear(row[c[0]]) else {
        sink.refuse(row, column: "fiscal_year", value: row[c[0]].shown, reason: "not a fiscal year")
        return
      }
      guard let n = CBPFields.count(row, c[1], "total_apprehensions", &sink) else { return }
      sink.store(
        table: t, month: Period.fiscalYear(y).first, place: sink.intern(.us, table: t), component: .borderPatrol,
        count: n,
        line: row.line)
    }
  }
}
