/// Guatemala, Instituto Guatemalteco de Migración: Guatemalans returned, by sex, age and the country that they were
/// returned from (tidied by IOM).
struct GuatemalaLayout: Layout {
  let id = "guatemala-returns"
  let title = "Guatemala, nationals returned by sex, age and country"
  let columns = [
    LayoutColumn("t"), LayoutColumn("sex"), LayoutColumn("age"), LayoutColumn("origin"), LayoutColumn("n"),
  ]

  static let info = TableInfo(
    id: "guatemala-returns", publisher: "Guatemala, Instituto Guatemalteco de Migración (via IOM)",
    title: "Guatemalans returned by sex, age and country returned from", measure: .detections, wholes: [.guatemala],
    rank: 10, licence: "Official statistics, reuse with attribution", url: "https://igm.gob.gt/estadisticas/",
    citation: "Instituto Guatemalteco de Migración, Estadísticas de retornados.",
    notes: [
      "Counts Guatemalans returned from Mexico and the United States, not people crossing Guatemala.",
      "From 2024 the rows that earlier named the United States name no country.",
      "Accompanied children are not published for 2025.",
    ])

  func decoder(_ context: DecodeContext) -> any RowDecoder { Decoder(width: context.header.count) }

  struct Decoder: RowDecoder {
    let width: Int
    private var table: Int?
    init(width: Int) { self.width = width }

    mutating func decode(_ row: CSVRecord, at c: [Int], into sink: inout RowSink) {
      let t = table ?? sink.addTable(GuatemalaLayout.info, .month)
      table = t
      guard CBPFields.widthIsRight(row, width, &sink) else { return }
      guard let month = FieldText.yearMonth(row[c[0]]) else {
        sink.refuse(row, column: "t", value: row[c[0]].shown, reason: "not a month")
        return
      }
      let isMale = row[c[1]].equals("male")
      guard isMale || row[c[1]].equals("female") else {
        sink.refuse(row, column: "sex", value: row[c[1]].shown, reason: "neither male nor female")
        return
      }
      let group: Demographic
      switch row.text(c[2]) {
      case "adult": group = isMale ? .men : .women
      case "accompanied child": group = .accompaniedMinors
      case "unaccompanied child": group = .unaccompanied
      default:
        sink.refuse(row, column: "age", value: row[c[2]].shown, reason: "unknown age group")
        return
      }
      let origin: String
      if row[c[3]].isEmpty {
        origin = "unstated"
      } else if let code = Country.code(named: row.text(c[3])) {
        origin = code.text
      } else {
        Names.refuseUnknown(row, c[3], "origin", &sink)
        return
      }
      guard let n = CBPFields.count(row, c[4], "n", &sink) else { return }
      sink.store(
        table: t, month: month, place: sink.intern(PlaceID("guatemala/origin:\(origin)"), table: t), demographic: group,
        citizenship: .guatemala, count: n, line: row.line, repeats: .sum)
    }
  }
}
