/// World Bank, population by country and year. Rows of regions and income groups are sums of countries: set aside.
struct PopulationLayout: Layout {
  let id = "worldbank-population"
  let title = "World Bank, population by country"
  let columns = [
    LayoutColumn("Country Name"), LayoutColumn("Country Code"), LayoutColumn("Year"), LayoutColumn("Value"),
  ]

  static let info = TableInfo(
    id: "population", publisher: "World Bank", title: "Population by country", measure: .population, wholes: [.world],
    rank: 10, licence: "CC BY 4.0", url: "https://data.worldbank.org/indicator/SP.POP.TOTL",
    citation: "World Bank, World Development Indicators, Population, total (SP.POP.TOTL).",
    notes: ["Mid-year estimates; the country stands as the citizenship."])

  func decoder(_ context: DecodeContext) -> any RowDecoder { Decoder(width: context.header.count) }

  struct Decoder: RowDecoder {
    let width: Int
    private var table: Int?
    private var names = ByteMap<CountryCode?>(capacity: 512)
    init(width: Int) { self.width = width }

    mutating func decode(_ row: CSVRecord, at c: [Int], into sink: inout RowSink) {
      let t = table ?? sink.addTable(PopulationLayout.info, .calendarYear)
      table = t
      guard CBPFields.widthIsRight(row, width, &sink) else { return }
      guard let y = FieldText.integer(row[c[2]]), FieldText.plausible(y) else {
        sink.refuse(row, column: "Year", value: row[c[2]].shown, reason: "not a year")
        return
      }
      let who = names.value(row[c[1]]) { b in
        CountryCode(String(decoding: b, as: UTF8.self)).flatMap { Country[$0] == nil ? nil : $0 }
      }
      guard let who else {
        sink.refuse(
          row, column: "Country Code", value: row[c[0]].shown, reason: "a group of countries", kind: .printedTotal)
        return
      }
      if row[c[3]].isEmpty {
        sink.refuse(row, column: "Value", value: "", reason: "not published", kind: .notPublished)
        return
      }
      guard let n = CBPFields.count(row, c[3], "Value", &sink) else { return }
      sink.store(
        table: t, month: Period.calendarYear(y).first, place: sink.intern(.world, table: t), citizenship: who, count: n,
        line: row.line, repeats: .sum)
    }
  }
}
