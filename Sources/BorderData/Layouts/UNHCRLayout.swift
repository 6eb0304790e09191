/// UNHCR Refugee Data Finder, asylum applications by origin and country of asylum, yearly.
///
/// Origins and countries go by their ISO codes (`coo_iso`): UNHCR's own are not ISO. Two tables come out: first
/// applications (new, new and repeated together, or not told apart), which is what a "new applications" figure
/// means, and all, with appeals and repeated ones. Persons and cases are both in: cases carry that demographic.
struct UNHCRLayout: Layout {
  let id = "unhcr-asylum"
  let title = "UNHCR, asylum applications by origin and country of asylum"
  let columns = [
    LayoutColumn("year"), LayoutColumn("coo_name", required: false), LayoutColumn("coo", required: false),
    LayoutColumn("coo_iso"), LayoutColumn("coa_name", required: false), LayoutColumn("coa", required: false),
    LayoutColumn("coa_iso"), LayoutColumn("procedure_type", required: false), LayoutColumn("app_type"),
    LayoutColumn("dec_level", required: false), LayoutColumn("app_pc"), LayoutColumn("applied"),
  ]

  static func info(_ id: String, _ title: String, rank: Int, _ notes: [String]) -> TableInfo {
    TableInfo(
      id: id, publisher: "UNHCR", title: title, measure: .asylum, wholes: [.world], listsEveryCountry: true,
      rank: rank, licence: "CC BY 4.0", url: "https://www.unhcr.org/refugee-statistics/",
      citation: "UNHCR Refugee Data Finder, asylum applications.",
      notes: [
        "Some countries count cases, which may hold several people, and they are added to persons here as UNHCR does.",
        "The year in progress may be a part of one.",
      ] + notes)
  }
  static let first = info(
    "unhcr-asylum", "First asylum applications by origin and country of asylum", rank: 10,
    ["Leaves out appeals, repeated and reopened applications."])
  static let all = info(
    "unhcr-asylum-all", "All asylum applications by origin and country of asylum", rank: 20,
    ["Appeals, repeated and reopened applications are in."])

  /// New, new and repeated together, various, not stated (UNHCR, Refugee Data Finder, "application type").
  static let firstKinds: Set<String> = ["N", "NR", "V", "NA"]

  func decoder(_ context: DecodeContext) -> any RowDecoder { Decoder(width: context.header.count) }

  struct Decoder: RowDecoder {
    let width: Int
    private var names = ByteMap<CountryCode?>(capacity: 512)
    private var hosts = ByteMap<(first: UInt16, all: UInt16)?>(capacity: 512)
    private var kinds = ByteMap<Bool>(capacity: 16)
    private var tables: (first: Int, all: Int)?
    init(width: Int) { self.width = width }

    mutating func decode(_ row: CSVRecord, at c: [Int], into sink: inout RowSink) {
      if tables == nil {
        tables = (sink.addTable(UNHCRLayout.first, .calendarYear), sink.addTable(UNHCRLayout.all, .calendarYear))
      }
      guard let tables, CBPFields.widthIsRight(row, width, &sink) else { return }
      guard let y = FieldText.integer(row[c[0]]), FieldText.plausible(y) else {
        sink.refuse(row, column: "year", value: row[c[0]].shown, reason: "not a year")
        return
      }
      guard let who = names.value(row[c[3]], { Country.code(named: String(decoding: $0, as: UTF8.self)) }) else {
        Names.refuseUnknown(row, c[3], "coo_iso", &sink)
        return
      }
      let host = hosts.value(row[c[6]]) { b in
        guard let code = Country.code(named: String(decoding: b, as: UTF8.self)) else { return nil }
        let place = PlaceID("host:\(code.text)")
        return (sink.intern(place, table: tables.first), sink.intern(place, table: tables.all))
      }
      guard let host else {
        Names.refuseUnknown(row, c[6], "coa_iso", &sink)
        return
      }
      let unit: Demographic
      if row[c[10]].equals("P") {
        unit = .all
      } else if row[c[10]].equals("C") {
        unit = .cases
      } else {
        sink.refuse(row, column: "app_pc", value: row[c[10]].shown, reason: "neither P (persons) nor C (cases)")
        return
      }
      guard let n = CBPFields.count(row, c[11], "applied", &sink) else { return }
      let month = Period.calendarYear(y).first
      sink.store(
        table: tables.all, month: month, place: host.all, demographic: unit, citizenship: who, count: n, line: row.line,
        repeats: .sum)
      if kinds.value(row[c[8]], { UNHCRLayout.firstKinds.contains(String(decoding: $0, as: UTF8.self)) }) {
        sink.store(
          table: tables.first, month: month, place: host.first, demographic: unit, citizenship: who, count: n,
          line: row.line, repeats: .sum)
      }
    }
  }
}
