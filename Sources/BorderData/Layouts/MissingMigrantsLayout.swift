/// IOM Missing Migrants Project: one record an incident, dead and missing by route. Two header sets, the older with
/// or without `Web ID`; a record may span lines; dates come in several styles.
struct MissingMigrantsLayout: Layout {
  let id = "iom-missing-migrants"
  let title = "IOM Missing Migrants Project, incidents"
  let hasFixedOrder = false
  let columns = [
    LayoutColumn("Web ID", required: false), LayoutColumn("Reported Date", required: false),
    LayoutColumn("Reported Year", required: false), LayoutColumn("Reported Month", required: false),
    LayoutColumn("Total Dead and Missing"), LayoutColumn("Migration Route"),
    LayoutColumn("Region of Incident", or: ["region"]), LayoutColumn("Cause of Death", or: ["cause_death"]),
    LayoutColumn("Number Dead"), LayoutColumn("Number of Survivors"),
    LayoutColumn("Number of Males", required: false, or: ["number_of_male"]),
    LayoutColumn("Number of Children"), LayoutColumn("Location Description"), LayoutColumn("Information Source"),
    LayoutColumn("Source Quality"), LayoutColumn("URL", required: false),
    LayoutColumn("Minimum Estimated Number of Missing", or: ["number_missing"]),
    LayoutColumn("Number of Females", required: false, or: ["number_of_female"]),
    LayoutColumn("Location Coordinates", required: false, or: ["location_coodinates"]),
    LayoutColumn("UNSD Geographical Grouping", required: false, or: ["unsd_geographic_grouping"]),
    LayoutColumn("country_of_incident", required: false), LayoutColumn("region_origin", required: false),
    LayoutColumn("country_origin", required: false),
  ]

  static let info = TableInfo(
    id: "missing-migrants", publisher: "IOM Missing Migrants Project", title: "Dead and missing migrants by route",
    measure: .deaths, wholes: [.world], rank: 10, licence: "CC BY 4.0", url: "https://missingmigrants.iom.int",
    citation: "International Organization for Migration, Missing Migrants Project.",
    notes: ["A minimum: many deaths are never recorded.", "Counts people, by the month in which they were reported."])

  func decoder(_ context: DecodeContext) -> any RowDecoder { Decoder(width: context.header.count) }

  struct Decoder: RowDecoder {
    let width: Int
    private var table: Int?
    private var places = ByteMap<UInt16>(capacity: 64)
    private var ids = ByteMap<Int>(capacity: 1024)
    private var records = 0
    init(width: Int) { self.width = width }

    mutating func decode(_ row: CSVRecord, at c: [Int], into sink: inout RowSink) {
      let t = table ?? sink.addTable(MissingMigrantsLayout.info, .month)
      table = t
      guard CBPFields.widthIsRight(row, width, &sink) else { return }
      guard let month = Self.month(row, c) else {
        let i = c[1] >= 0 ? c[1] : c[2]
        sink.refuse(row, column: "Reported Date", value: row[i].shown, reason: "not a date")
        return
      }
      if row[c[4]].equals("NULL") || row[c[4]].isEmpty {
        sink.refuse(row, column: "Total Dead and Missing", value: row[c[4]].shown, reason: "no count")
        return
      }
      guard let n = CBPFields.count(row, c[4], "Total Dead and Missing", &sink) else { return }
      if c[0] >= 0, !row[c[0]].isEmpty {
        records += 1
        let me = records
        if ids.value(row[c[0]], { _ in me }) != me {
          sink.issues.note(.duplicateKey, "an incident number stands more than once; both are kept", line: row.line)
        }
      }
      for i in [c[5], c[12], c[13]] where Mojibake.isIn(row[i]) {
        sink.issues.note(
          .mojibake, "text that was decoded wrongly once: get the file again from the publisher", line: row.line)
        sink.refuse(
          row, column: "text", value: row[i].shown, reason: "damaged text (UTF-8 once read as Windows-1252)")
        return
      }
      let place = places.value(row[c[5]]) { b in
        sink.intern(Self.route(String(decoding: b, as: UTF8.self)), table: t)
      }
      sink.store(table: t, month: month, place: place, count: n, line: row.line)
    }

    private static func route(_ text: String) -> PlaceID {
      let slug = Names.slug(text)
      switch slug {
      case "", "null", "na": return .world
      case "darien-gap": return PlaceID("world/route:darien")
      default: return PlaceID("world/route:\(slug)")
      }
    }

    /// Year and month columns where filled, else the date: `2014-12-31`, `December 30, 2019`, `1-Sep-20`.
    static func month(_ row: CSVRecord, _ c: [Int]) -> YearMonth? {
      if c[2] >= 0, c[3] >= 0, let y = FieldText.integer(row[c[2]]), FieldText.plausible(y),
        let m = FieldText.monthNumber(row[c[3]])
      {
        return YearMonth(year: y, month: m)
      }
      guard c[1] >= 0 else { return nil }
      if let m = FieldText.yearMonth(row[c[1]]) { return m }
      let words = row.text(c[1]).split { $0 == " " || $0 == "," || $0 == "-" || $0 == "/" }
      guard words.count == 3, var year = Int(words[2]) else { return nil }
      if year < 100 { year += 2000 }
      var name = String(words[0])
      if Int(name) != nil { name = String(words[1]) }
      guard FieldText.plausible(year), let m = name.withUTF8({ FieldText.monthNumber($0) }) else { return nil }
      return YearMonth(year: year, month: m)
    }
  }
}
