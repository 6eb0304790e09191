/// CBP, Nationwide Encounters by area of responsibility: 12 columns, one row for each month, area, demographic,
/// citizenship and authority with at least one encounter.
struct CBPAreaLayout: Layout {
  let id = "cbp-nationwide-aor"
  let title = "CBP Nationwide Encounters by area of responsibility"
  let columns = [
    LayoutColumn("Fiscal Year"), LayoutColumn("Month Grouping", required: false),
    LayoutColumn("Month (abbv)", or: ["Month"]), LayoutColumn("Component"), LayoutColumn("Land Border Region"),
    LayoutColumn("Area of Responsibility"), LayoutColumn("AOR (Abbv)", required: false), LayoutColumn("Demographic"),
    LayoutColumn("Citizenship"), LayoutColumn("Title of Authority"), LayoutColumn("Encounter Type", required: false),
    LayoutColumn("Encounter Count"),
  ]

  static let info = TableInfo(
    id: "cbp-nationwide-component", publisher: CBPFields.publisher,
    title: "Nationwide Encounters by component and area of responsibility", measure: .encounters,
    wholes: [.us, .southwest, .northern, .otherUS], rank: 20, licence: CBPFields.licence,
    url: "https://www.cbp.gov/document/stats/nationwide-encounters",
    citation: "U.S. Customs and Border Protection, Nationwide Encounters (by area of responsibility).",
    notes: CBPFields.notes)

  func decoder(_ context: DecodeContext) -> any RowDecoder { Decoder(width: context.header.count) }

  struct Decoder: RowDecoder {
    let width: Int
    private var fields = CBPFields()
    private var regions = ByteMap<PlaceID?>(capacity: 8)
    private var places = ByteMap<UInt16?>(capacity: 128)
    private var joined: [UInt8] = []
    private var table: Int?

    init(width: Int) { self.width = width }

    mutating func decode(_ row: CSVRecord, at c: [Int], into sink: inout RowSink) {
      let t = table ?? sink.addTable(CBPAreaLayout.info, .month)
      table = t
      guard CBPFields.widthIsRight(row, width, &sink),
        let month = fields.month(row, year: c[0], month: c[2], ("Fiscal Year", "Month (abbv)"), &sink),
        let component = fields.component(row, c[3], &sink),
        let place = place(row, c, component, t, &sink),
        let demographic = fields.demographic(row, c[7], month, &sink),
        let citizenship = fields.citizenship(row, c[8], "Citizenship", &sink),
        let authority = fields.authority(row, c[9], &sink),
        let count = CBPFields.count(row, c[11], "Encounter Count", &sink)
      else { return }
      sink.store(
        table: t, month: month, place: place, component: component, authority: authority, demographic: demographic,
        citizenship: citizenship, count: count, line: row.line)
    }

    private mutating func place(
      _ row: CSVRecord, _ c: [Int], _ component: Component, _ t: Int, _ sink: inout RowSink
    ) -> UInt16? {
      // Sectors and field offices share names: region, component and area together make the place.
      joined.removeAll(keepingCapacity: true)
      joined.append(contentsOf: row[c[4]])
      joined.append(component.rawValue)
      joined.append(contentsOf: row[c[5]])
      let found = joined.withUnsafeBufferPointer { key in
        places.value(key) { _ in
          guard let region = CBPFields.region(row[c[4]]),
            let area = Self.area(row.text(c[5]), component)
          else { return nil }
          // Counted in its region all the same; of the offices nobody has a list.
          if area.hasPrefix("sector:"), Names.sector(area.dropFirst(7)) == nil {
            sink.issues.note(
              .unknownName, "area of responsibility “\(row[c[5]].shown)” is no sector known here", line: row.line)
          }
          return sink.intern(PlaceID("\(region.text)/\(area)"), table: t)
        }
      }
      if found == nil {
        let regionIsKnown = CBPFields.region(row[c[4]]) != nil
        sink.refuse(
          row, column: regionIsKnown ? "Area of Responsibility" : "Land Border Region",
          value: row[regionIsKnown ? c[5] : c[4]].shown,
          reason: regionIsKnown ? "unknown area of responsibility" : "unknown region")
      }
      return found
    }

    /// `Tucson Sector` of the Border Patrol, `Tucson Field Office` of Field Operations.
    static func area(_ name: String, _ component: Component) -> String? {
      var slug = Names.slug(name)
      guard !slug.isEmpty else { return nil }
      let kind = component == .borderPatrol ? "sector" : "office"
      for tail in ["-sector", "-field-office"] where slug.hasSuffix(tail) { slug.removeLast(tail.utf8.count) }
      return "\(kind):\(slug)"
    }
  }
}
