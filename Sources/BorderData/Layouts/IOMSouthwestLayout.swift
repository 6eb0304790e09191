/// CBP, Southwest Land Border Encounters by month from FY2018, as tidied by IOM. Before October 2019 neither
/// nationality nor area is given.
struct IOMSouthwestLayout: Layout {
  let id = "iom-southwest"
  let title = "CBP Southwest Land Border Encounters by month (tidied by IOM)"
  let columns = [
    LayoutColumn("t"), LayoutColumn("t_fy", required: false), LayoutColumn("component"), LayoutColumn("area"),
    LayoutColumn("authority"), LayoutColumn("type", required: false), LayoutColumn("demog"), LayoutColumn("nat"),
    LayoutColumn("n"),
  ]

  static let info = TableInfo(
    id: "cbp-southwest-monthly", publisher: CBPFields.publisher + " (via IOM)",
    title: "Southwest Land Border Encounters by month", measure: .encounters, wholes: [.southwest], rank: 30,
    licence: CBPFields.licence, url: "https://www.cbp.gov/newsroom/stats/southwest-land-border-encounters",
    citation: "U.S. Customs and Border Protection, Southwest Land Border Encounters.", notes: CBPFields.notes)

  func decoder(_ context: DecodeContext) -> any RowDecoder { Decoder(width: context.header.count) }

  struct Decoder: RowDecoder {
    let width: Int
    private var fields = CBPFields()
    private var months = ByteMap<YearMonth?>(capacity: 128)
    private var places = ByteMap<UInt16?>(capacity: 64)
    private var joined: [UInt8] = []
    private var table: Int?
    init(width: Int) { self.width = width }

    mutating func decode(_ row: CSVRecord, at c: [Int], into sink: inout RowSink) {
      let t = table ?? sink.addTable(IOMSouthwestLayout.info, .month)
      table = t
      guard CBPFields.widthIsRight(row, width, &sink) else { return }
      guard let month = months.value(row[c[0]], { FieldText.yearMonth($0) }) else {
        sink.refuse(row, column: "t", value: row[c[0]].shown, reason: "not a month")
        return
      }
      guard let component = fields.component(row, c[2], &sink),
        let authority = fields.authority(row, c[4], &sink),
        let demographic = fields.demographic(row, c[6], month, &sink)
      else { return }
      var who = CountryCode.everyone
      if !row[c[7]].isEmpty {
        guard let code = fields.citizenship(row, c[7], "nat", &sink) else { return }
        who = code
      }
      joined.removeAll(keepingCapacity: true)
      joined.append(component.rawValue)
      joined.append(contentsOf: row[c[3]])
      let place = joined.withUnsafeBufferPointer { key in
        places.value(key) { _ in
          if row[c[3]].isEmpty { return sink.intern(.southwest, table: t) }
          return CBPAreaLayout.Decoder.area(row.text(c[3]), component)
            .map { sink.intern(PlaceID("us-southwest/\($0)"), table: t) }
        }
      }
      guard let place else {
        sink.refuse(row, column: "area", value: row[c[3]].shown, reason: "unknown area")
        return
      }
      guard let n = CBPFields.count(row, c[8], "n", &sink) else { return }
      sink.store(
        table: t, month: month, place: place, component: component, authority: authority, demographic: demographic,
        citizenship: who, count: n, line: row.line)
    }
  }
}
