/// CBP, Nationwide Encounters by state: 9 columns, without component.
struct CBPStateLayout: Layout {
  let id = "cbp-nationwide-state"
  let title = "CBP Nationwide Encounters by state"
  let columns = [
    LayoutColumn("Fiscal Year"), LayoutColumn("Month Grouping", required: false),
    LayoutColumn("Month (abbv)", or: ["Month"]), LayoutColumn("Land Border Region"), LayoutColumn("State"),
    LayoutColumn("Demographic"), LayoutColumn("Citizenship"), LayoutColumn("Title of Authority"),
    LayoutColumn("Encounter Count"),
  ]

  static let info = TableInfo(
    id: "cbp-nationwide-state", publisher: CBPFields.publisher, title: "Nationwide Encounters by state",
    measure: .encounters, wholes: [.us, .southwest, .northern, .otherUS], rank: 10, licence: CBPFields.licence,
    url: "https://www.cbp.gov/document/stats/nationwide-encounters",
    citation: "U.S. Customs and Border Protection, Nationwide Encounters (by state).", notes: CBPFields.notes)

  func decoder(_ context: DecodeContext) -> any RowDecoder { Decoder(width: context.header.count) }

  struct Decoder: RowDecoder {
    let width: Int
    private var fields = CBPFields()
    private var places = ByteMap<UInt16?>(capacity: 256)
    private var joined: [UInt8] = []
    private var table: Int?

    init(width: Int) { self.width = width }

    mutating func decode(_ row: CSVRecord, at c: [Int], into sink: inout RowSink) {
      let t = table ?? sink.addTable(CBPStateLayout.info, .month)
      table = t
      guard CBPFields.widthIsRight(row, width, &sink),
        let month = fields.month(row, year: c[0], month: c[2], ("Fiscal Year", "Month (abbv)"), &sink),
        let place = place(row, c, t, &sink),
        let demographic = fields.demographic(row, c[5], month, &sink),
        let citizenship = fields.citizenship(row, c[6], "Citizenship", &sink),
        let authority = fields.authority(row, c[7], &sink),
        let count = CBPFields.count(row, c[8], "Encounter Count", &sink)
      else { return }
      sink.store(
        table: t, month: month, place: place, authority: authority, demographic: demographic,
        citizenship: citizenship, count: count, line: row.line)
    }

    private mutating func place(_ row: CSVRecord, _ c: [Int], _ t: Int, _ sink: inout RowSink) -> UInt16? {
      joined.removeAll(keepingCapacity: true)
      joined.append(contentsOf: row[c[3]])
      joined.append(0)
      joined.append(contentsOf: row[c[4]])
      let found = joined.withUnsafeBufferPointer { key in
        places.value(key) { _ in
          guard let region = CBPFields.region(row[c[3]]), let state = Self.state(row[c[4]]) else { return nil }
          return sink.intern(PlaceID("\(region.text)/state:\(state)"), table: t)
        }
      }
      if found == nil {
        let regionIsKnown = CBPFields.region(row[c[3]]) != nil
        sink.refuse(
          row, column: regionIsKnown ? "State" : "Land Border Region", value: row[regionIsKnown ? c[4] : c[3]].shown,
          reason: regionIsKnown ? "not a two-letter state" : "unknown region")
      }
      return found
    }

    static func state(_ b: Bytes) -> String? {
      // A few rows of preclearance abroad have no state.
      if b.isEmpty { return "none" }
      guard b.count == 2, b.allSatisfy({ $0 >= 65 && $0 <= 90 }) else { return nil }
      return String(decoding: b, as: UTF8.self)
    }
  }
}
