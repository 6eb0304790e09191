/// Panama, irregular transit through the Darién by sex and age.
///
/// Until 2022 `men` and `women` add up to the month's total: boys and girls are inside them. They are stored as males
/// and females, so that a question about children before 2023 is unanswerable rather than answered with zero.
struct PanamaDemographicLayout: Layout {
  let id = "panama-darien-demographics"
  let title = "Panama, irregular transit through the Darién by sex and age"
  let columns = [LayoutColumn("t"), LayoutColumn("q"), LayoutColumn("demog"), LayoutColumn("n")]

  static let info: TableInfo = {
    var info = PanamaNationalityLayout.info
    info.id = "panama-darien-demographics"
    info.title = "Irregular transit through the Darién by sex and age"
    info.rank = 30
    info.listsEveryCountry = false
    info.notes = [
      "Counts arrivals registered at Panama's reception stations.",
      "Boys and girls are told apart from men and women from January 2023.",
    ]
    return info
  }()

  func decoder(_ context: DecodeContext) -> any RowDecoder { Decoder(width: context.header.count) }

  struct Decoder: RowDecoder {
    let width: Int
    private var table: Int?
    /// Whether each month has rows of boys or girls is known only at its end.
    private var held: [(month: YearMonth, group: Demographic, count: Int64, line: Int)] = []

    init(width: Int) { self.width = width }

    mutating func decode(_ row: CSVRecord, at c: [Int], into sink: inout RowSink) {
      guard CBPFields.widthIsRight(row, width, &sink) else { return }
      guard let month = FieldText.yearMonth(row[c[0]]) else {
        sink.refuse(row, column: "t", value: row[c[0]].shown, reason: "not a month")
        return
      }
      let group: Demographic
      switch row.text(c[2]) {
      case "men": group = .men
      case "women": group = .women
      case "boys": group = .boys
      case "girls": group = .girls
      default:
        sink.refuse(row, column: "demog", value: row[c[2]].shown, reason: "unknown demographic")
        return
      }
      guard let count = CBPFields.count(row, c[3], "n", &sink) else { return }
      held.append((month, group, count, row.line))
      sink.settleWithoutRow()
    }

    mutating func finish(into sink: inout RowSink) {
      let t = sink.addTable(PanamaDemographicLayout.info, .month)
      let withChildren = Set(held.filter { $0.group == .boys || $0.group == .girls }.map(\.month))
      let place = sink.intern(.darien, table: t)
      for h in held {
        let told = withChildren.contains(h.month)
        let group: Demographic = told ? h.group : h.group == .men ? .males : .females
        sink.storeHeld(table: t, month: h.month, place: place, demographic: group, count: h.count, line: h.line)
      }
    }
  }
}
