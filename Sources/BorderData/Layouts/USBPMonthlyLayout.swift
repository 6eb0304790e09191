/// U.S. Border Patrol, monthly apprehensions by sector with families and unaccompanied children.
///
/// Families were not counted apart before FY2013, unaccompanied children not before FY2010, whatever stands in the
/// cell: missing, not zero. Single adults are the remainder, and only where both others are published. Rows of
/// `yearly total` and of whole borders are printed totals.
struct USBPMonthlyLayout: Layout {
  let id = "usbp-monthly"
  let title = "U.S. Border Patrol, monthly apprehensions by sector, with families and unaccompanied children"
  let columns = [
    LayoutColumn("sector"), LayoutColumn("fiscal_year"), LayoutColumn("month"), LayoutColumn("total_apprehensions"),
    LayoutColumn("unaccompanied_child_apprehension"), LayoutColumn("family_apprehensions"),
  ]

  static let firstYearOfFamilies = 2013
  static let firstYearOfChildren = 2010

  static let totals = USBPTables.info(
    "usbp-monthly", "Monthly apprehensions by sector", wholes: [.us, .southwest, .northern, .otherUS], rank: 50)
  static let demographics = USBPTables.info(
    "usbp-monthly-demographics", "Monthly apprehensions of families and unaccompanied children by sector",
    wholes: [.us, .southwest, .northern, .otherUS], rank: 55,
    notes: [
      "Single adults are this project's remainder: the total less families and unaccompanied children.",
      "Before FY2013 families were not counted apart.",
    ])

  func decoder(_ context: DecodeContext) -> any RowDecoder { Decoder(width: context.header.count) }

  struct Decoder: RowDecoder {
    let width: Int
    private var tables: (all: Int, groups: Int)?
    private var check = TotalCheck()
    init(width: Int) { self.width = width }

    mutating func decode(_ row: CSVRecord, at c: [Int], into sink: inout RowSink) {
      if tables == nil {
        tables = (
          sink.addTable(USBPMonthlyLayout.totals, .month), sink.addTable(USBPMonthlyLayout.demographics, .month)
        )
      }
      guard let tables, CBPFields.widthIsRight(row, width, &sink) else { return }
      guard let y = FieldText.fiscalYear(row[c[1]]) else {
        sink.refuse(row, column: "fiscal_year", value: row[c[1]].shown, reason: "not a fiscal year")
        return
      }
      if Self.isMissing(row[c[3]]) {
        sink.refuse(
          row, column: "total_apprehensions", value: row[c[3]].shown, reason: "not published", kind: .notPublished)
        return
      }
      guard let total = CBPFields.count(row, c[3], "total_apprehensions", &sink) else { return }
      let name = row.text(c[0])
      let slug = Names.slug(name)
      let isYear = Names.slug(row.text(c[2])) == "yearly-total"
      let border = ["southwest-border", "northern-border", "coastal-border", "nationwide-total"].contains(slug)
      if isYear || border {
        if isYear {
          check.print("\(name), FY\(y)", total, line: row.line)
        } else {
          check.print("\(name), \(row.text(c[2])) of FY\(y)", total, line: row.line)
        }
        sink.refuse(
          row, column: isYear ? "month" : "sector", value: isYear ? row.text(c[2]) : name,
          reason: "a printed total", kind: .printedTotal)
        return
      }
      guard let m = FieldText.monthNumber(row[c[2]]), let month = FieldText.month(m, ofFiscalYear: y) else {
        sink.refuse(row, column: "month", value: row[c[2]].shown, reason: "not a month")
        return
      }
      guard let place = Names.sector(name) else {
        sink.refuse(row, column: "sector", value: row[c[0]].shown, reason: "unknown sector")
        return
      }
      let region =
        Names.southwestSectors.contains(slug)
        ? "southwest border"
        : Names.northernSectors.contains(slug) ? "northern border" : "coastal border"
      for key in [name, region, "nationwide total"] {
        check.add("\(key), FY\(y)", total)
        check.add("\(key), \(row.text(c[2])) of FY\(y)", total)
      }
      sink.store(
        table: tables.all, month: month, place: sink.intern(place, table: tables.all), component: .borderPatrol,
        count: total, line: row.line)
      let children = y < USBPMonthlyLayout.firstYearOfChildren ? nil : FieldText.count(row[c[4]])
      let families = y < USBPMonthlyLayout.firstYearOfFamilies ? nil : FieldText.count(row[c[5]])
      store(groups: tables.groups, month, place, total, children, families, row.line, &sink)
    }

    private func store(
      groups t: Int, _ month: YearMonth, _ place: PlaceID, _ total: Int64, _ children: Int64?, _ families: Int64?,
      _ line: Int, _ sink: inout RowSink
    ) {
      guard let children else { return }
      let rest = total - children - (families ?? 0)
      guard rest >= 0 else {
        sink.issues.note(
          .suspiciousValue, "families and children exceed the total of \(place)", line: line, month: month)
        return
      }
      let p = sink.intern(place, table: t)
      func put(_ d: Demographic, _ n: Int64, _ sink: inout RowSink) {
        sink.storeHeld(
          table: t, month: month, place: p, component: .borderPatrol, demographic: d, count: n, line: line)
      }
      put(.unaccompanied, children, &sink)
      if let families {
        put(.families, families, &sink)
        put(.singleAdults, rest, &sink)
      } else {
        put(.adultsAndFamilies, rest, &sink)
      }
    }

    private static func isMissing(_ b: Bytes) -> Bool { b.isEmpty || b.equals("NA") }

    mutating func finish(into sink: inout RowSink) { check.report(into: &sink.issues) }
  }
}
