/// CBP, Southwest Land Border Encounters: five groups of citizenship (the Northern Triangle's three, Mexico, other).
struct SBOLayout: Layout {
  let id = "cbp-southwest-groupings"
  let title = "CBP Southwest Land Border Encounters by citizenship grouping"
  let columns = [
    LayoutColumn("Fiscal Year"), LayoutColumn("Month Grouping", required: false),
    LayoutColumn("Month (abbv)", or: ["Month"]), LayoutColumn("Component"), LayoutColumn("Demographic"),
    LayoutColumn("Citizenship Grouping"), LayoutColumn("Title of Authority"),
    LayoutColumn("Encounter Type", required: false), LayoutColumn("Encounter Count"),
  ]

  static let info: TableInfo = {
    var info = IOMSouthwestLayout.info
    info.id = "cbp-southwest-groupings"
    info.publisher = CBPFields.publisher
    info.title = "Southwest Land Border Encounters by citizenship grouping"
    info.rank = 35
    info.notes =
      CBPFields.notes.dropLast() + ["Names Mexico, Guatemala, Honduras and El Salvador; all others are OTHER."]
    return info
  }()

  func decoder(_ context: DecodeContext) -> any RowDecoder { Decoder(width: context.header.count) }

  struct Decoder: RowDecoder {
    let width: Int
    private var fields = CBPFields()
    private var table: Int?
    init(width: Int) { self.width = width }

    mutating func decode(_ row: CSVRecord, at c: [Int], into sink: inout RowSink) {
      let t = table ?? sink.addTable(SBOLayout.info, .month)
      table = t
      guard CBPFields.widthIsRight(row, width, &sink),
        let month = fields.month(row, year: c[0], month: c[2], ("Fiscal Year", "Month (abbv)"), &sink),
        let component = fields.component(row, c[3], &sink),
        let demographic = fields.demographic(row, c[4], month, &sink),
        let who = fields.citizenship(row, c[5], "Citizenship Grouping", &sink),
        let authority = fields.authority(row, c[6], &sink),
        let n = CBPFields.count(row, c[8], "Encounter Count", &sink)
      else { return }
      sink.store(
        table: t, month: month, place: sink.intern(.southwest, table: t), component: component, authority: authority,
        demographic: demographic, citizenship: who, count: n, line: row.line, repeats: .keep)
    }
  }
}
