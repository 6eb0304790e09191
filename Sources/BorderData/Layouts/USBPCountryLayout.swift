/// U.S. Border Patrol, apprehensions by citizenship and sector, FY2007–FY2020, one row a cell. A blank is zero.
///
/// FY2018–2020 hold rows of country `Total` (printed totals, which would double the year) and `Citizenship` (the
/// header of the printed table).
struct USBPCountryLayout: Layout {
  let id = "usbp-country-sector"
  let title = "U.S. Border Patrol, apprehensions by citizenship and sector"
  let columns = [
    LayoutColumn("year"), LayoutColumn("country"), LayoutColumn("region"), LayoutColumn("border"),
    LayoutColumn("migrants"),
  ]

  static let info = USBPTables.info(
    "usbp-country-sector", "Apprehensions by citizenship and sector",
    wholes: [.us, .southwest, .northern, .otherUS], rank: 65, listsEveryCountry: true)

  func decoder(_ context: DecodeContext) -> any RowDecoder { Decoder(width: context.header.count) }

  struct Decoder: RowDecoder {
    let width: Int
    private var table: Int?
    private var check = TotalCheck()
    private var names = ByteMap<CountryCode?>(capacity: 512)
    private var places = ByteMap<UInt16?>(capacity: 64)
    init(width: Int) { self.width = width }

    mutating func decode(_ row: CSVRecord, at c: [Int], into sink: inout RowSink) {
      let t = table ?? sink.addTable(USBPCountryLayout.info, .fiscalYear)
      table = t
      guard CBPFields.widthIsRight(row, width, &sink) else { return }
      if row[c[1]].equals("Citizenship") {
        sink.refuse(
          row, column: "country", value: "Citizenship", reason: "a header inside the data", kind: .headerInData)
        return
      }
      guard let y = FieldText.fiscalYear(row[c[0]]) else {
        sink.refuse(row, column: "year", value: row[c[0]].shown, reason: "not a fiscal year")
        return
      }
      var n: Int64 = 0
      if !row[c[4]].isEmpty {
        guard let given = CBPFields.count(row, c[4], "migrants", &sink) else { return }
        n = given
      }
      let key = "FY\(y), \(row.text(c[3]))"
      if row[c[1]].equals("Total") {
        check.print(key, n, line: row.line)
        sink.refuse(row, column: "country", value: "Total", reason: "a printed total", kind: .printedTotal)
        return
      }
      guard let who = names.value(row[c[1]], { Country.code(named: String(decoding: $0, as: UTF8.self)) }) else {
        Names.refuseUnknown(row, c[1], "country", &sink)
        return
      }
      let place = places.value(row[c[3]]) { b in
        Names.sectorCodes[String(decoding: b, as: UTF8.self)].flatMap { Names.sector($0) }
          .map { sink.intern($0, table: t) }
      }
      guard let place else {
        sink.refuse(row, column: "border", value: row[c[3]].shown, reason: "unknown sector code")
        return
      }
      check.add(key, n)
      sink.store(
        table: t, month: Period.fiscalYear(y).first, place: place, component: .borderPatrol, citizenship: who, count: n,
        line: row.line, repeats: .sum)
    }

    mutating func finish(into sink: inout RowSink) { check.report(into: &sink.issues) }
  }
}
