/// IOM, irregular movements by country and nationality: a second source, which disagrees with the publishers' own in
/// places and is broken for Honduras from February 2025.
struct LighthouseLayout: Layout {
  let id = "iom-lighthouse"
  let title = "IOM, irregular movements by country and nationality"
  let columns = [LayoutColumn("t"), LayoutColumn("geo"), LayoutColumn("nat"), LayoutColumn("n")]

  static func info(_ id: String, _ title: String, _ measure: Measure, _ wholes: [PlaceID]) -> TableInfo {
    TableInfo(
      id: id, publisher: "International Organization for Migration", title: title, measure: measure, wholes: wholes,
      listsEveryCountry: true, rank: 80, licence: "IOM open data, reuse with attribution", url: "https://dtm.iom.int",
      citation: "International Organization for Migration, irregular movements in the Americas.",
      notes: [
        "A second source beside the governments' own figures, which it may differ from.",
        "Rows for Honduras from February 2025 are several times too large in the source.",
      ])
  }
  static let darien = info("iom-darien", "Irregular transit through the Darién (IOM)", .transits, [.darien])
  static let countries = info(
    "iom-detections", "Irregular migrants registered (IOM)", .detections, [.mexico, .honduras, PlaceID("colombia")])

  func decoder(_ context: DecodeContext) -> any RowDecoder { Decoder(width: context.header.count) }

  struct Decoder: RowDecoder {
    let width: Int
    private var names = ByteMap<CountryCode?>(capacity: 256)
    private var months = ByteMap<YearMonth?>(capacity: 64)
    private var tables: (darien: Int, countries: Int)?
    init(width: Int) { self.width = width }

    mutating func decode(_ row: CSVRecord, at c: [Int], into sink: inout RowSink) {
      if tables == nil {
        tables = (sink.addTable(LighthouseLayout.darien, .month), sink.addTable(LighthouseLayout.countries, .month))
      }
      guard let tables, CBPFields.widthIsRight(row, width, &sink) else { return }
      guard let month = months.value(row[c[0]], { FieldText.yearMonth($0) }) else {
        sink.refuse(row, column: "t", value: row[c[0]].shown, reason: "not a month")
        return
      }
      let place: PlaceID
      switch row.text(c[1]) {
      case "PAN": place = .darien
      case "MEX": place = .mexico
      case "HND": place = .honduras
      case "COL": place = PlaceID("colombia")
      default:
        sink.refuse(row, column: "geo", value: row[c[1]].shown, reason: "not PAN, MEX, HND or COL")
        return
      }
      guard let who = names.value(row[c[2]], { Country.code(named: String(decoding: $0, as: UTF8.self)) }) else {
        Names.refuseUnknown(row, c[2], "nat", &sink)
        return
      }
      guard let n = CBPFields.count(row, c[3], "n", &sink) else { return }
      let t = place == .darien ? tables.darien : tables.countries
      sink.store(
        table: t, month: month, place: sink.intern(place, table: t), citizenship: who, count: n, line: row.line,
        repeats: .sum)
    }
  }
}
