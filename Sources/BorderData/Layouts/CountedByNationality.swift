/// What the files share that IOM tidies from a transit country's counts: month, group, count.
struct CountedByNationality: RowDecoder {
  let width: Int
  let info: TableInfo
  let home: PlaceID
  private var months = ByteMap<YearMonth?>(capacity: 128)
  private var nationalities = ByteMap<CountryCode?>(capacity: 256)
  private var table: Int?
  private var place: UInt16 = 0

  init(width: Int, info: TableInfo, home: PlaceID) {
    self.width = width
    self.info = info
    self.home = home
  }

  mutating func decode(_ row: CSVRecord, at c: [Int], into sink: inout RowSink) {
    let t: Int
    if let table {
      t = table
    } else {
      t = sink.addTable(info, .month)
      place = sink.intern(home, table: t)
      table = t
    }
    guard CBPFields.widthIsRight(row, width, &sink) else { return }
    guard let month = months.value(row[c[0]], { FieldText.yearMonth($0) }) else {
      sink.refuse(row, column: "t", value: row[c[0]].shown, reason: "not a month")
      return
    }
    guard let who = nationalities.value(row[c[1]], { Country.code(named: String(decoding: $0, as: UTF8.self)) }) else {
      Names.refuseUnknown(row, c[1], "nat", &sink)
      return
    }
    guard let n = CBPFields.count(row, c[2], "n", &sink) else { return }
    // A nationality listed twice in a month stands for two lines of the publisher's table: summed.
    sink.store(
      table: t, month: month, place: place, citizenship: who, count: n, line: row.line, repeats: .sum)
  }
}
