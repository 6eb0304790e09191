/// Panama, Servicio Nacional de Migración, irregular transit through the Darién by nationality, as tidied by IOM.
///
/// Years before 2020 are published as a whole and stand as their January; from 2020 the rows are months. A
/// nationality without a row in a month counted nobody; a month without any row was not published.
struct PanamaNationalityLayout: Layout {
  let id = "panama-darien-nationality"
  let title = "Panama, irregular transit through the Darién by nationality"
  let columns = [LayoutColumn("t"), LayoutColumn("q"), LayoutColumn("nat"), LayoutColumn("n")]

  static let info = TableInfo(
    id: "panama-darien", publisher: "Panama, Servicio Nacional de Migración (via IOM)",
    title: "Irregular transit through the Darién by nationality", measure: .transits, wholes: [.darien],
    listsEveryCountry: true, rank: 10, licence: "Official statistics, reuse with attribution",
    url: "https://www.migracion.gob.pa/inicio/estadisticas",
    citation: "Servicio Nacional de Migración de Panamá, Tránsito irregular por Darién.",
    notes: [
      "Counts arrivals registered at Panama's reception stations.",
      "2010–2019 are published by year only.", "April, May and July 2020 are not published.",
    ])

  func decoder(_ context: DecodeContext) -> any RowDecoder { Decoder(width: context.header.count) }

  struct Decoder: RowDecoder {
    let width: Int
    private var months = ByteMap<YearMonth?>(capacity: 128)
    private var nationalities = ByteMap<CountryCode?>(capacity: 256)
    private var tables: (year: Int, month: Int)?

    init(width: Int) { self.width = width }

    mutating func decode(_ row: CSVRecord, at c: [Int], into sink: inout RowSink) {
      if tables == nil {
        let info = PanamaNationalityLayout.info
        tables = (sink.addTable(info, .calendarYear), sink.addTable(info, .month))
      }
      guard let tables, CBPFields.widthIsRight(row, width, &sink) else { return }
      guard let month = months.value(row[c[0]], { FieldText.yearMonth($0) }) else {
        sink.refuse(row, column: "t", value: row[c[0]].shown, reason: "not a month")
        return
      }
      guard let who = nationalities.value(row[c[2]], { Country.code(named: String(decoding: $0, as: UTF8.self)) })
      else {
        Names.refuseUnknown(row, c[2], "nat", &sink)
        return
      }
      guard let count = CBPFields.count(row, c[3], "n", &sink) else { return }
      let yearly = month.year < 2020
      if yearly && month.month != 1 {
        sink.refuse(
          row, column: "t", value: row[c[0]].shown, reason: "years before 2020 are published whole, as January")
        return
      }
      let t = yearly ? tables.year : tables.month
      sink.store(
        table: t, month: month, place: sink.intern(.darien, table: t), citizenship: who, count: count, line: row.line,
        repeats: .sum)
    }
  }
}
