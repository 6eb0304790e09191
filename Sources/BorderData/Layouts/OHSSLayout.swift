/// DHS Office of Homeland Security Statistics, Border Patrol encounters: monthly or yearly, by citizenship, region,
/// both, or sector. The first header cell holds a line end (`Fiscal⏎Year`); months read `01 October`.
///
/// Rounded to tens, so that parts do not add up to totals. In the yearly cuts the newest year is a part of one and
/// no row says so: it is set aside.
struct OHSSLayout: Layout {
  let id = "ohss-border-patrol"
  let title = "OHSS, Border Patrol encounters"
  let columns = [
    LayoutColumn("Fiscal Year"), LayoutColumn("Month", required: false), LayoutColumn("Region", required: false),
    LayoutColumn("Sector", required: false), LayoutColumn("Citizenship", required: false), LayoutColumn("Quantity"),
  ]

  static func info(month: Bool, region: Bool, sector: Bool, citizenship: Bool) -> TableInfo {
    var cuts: [String] = []
    if region { cuts.append("region") }
    if sector { cuts.append("sector") }
    if citizenship { cuts.append("citizenship") }
    let id = "ohss-" + (month ? "monthly-" : "annual-") + (cuts.isEmpty ? "total" : cuts.joined(separator: "-"))
    // Fewer parts, less rounding: yearly before monthly, one cut before two.
    let rank = 70 + (month ? 2 : 0) + cuts.count
    return TableInfo(
      id: id, publisher: "DHS Office of Homeland Security Statistics",
      title: "Border Patrol encounters \(month ? "by month" : "by fiscal year")"
        + (cuts.isEmpty ? "" : " and " + cuts.joined(separator: " and ")),
      measure: .encounters, wholes: region || sector ? [.us, .southwest, .northern, .otherUS] : [.us],
      component: .borderPatrol, roundedTo: 10, rank: rank, licence: CBPFields.licence,
      url: "https://ohss.dhs.gov/topics/immigration/border-security",
      citation: "DHS Office of Homeland Security Statistics, U.S. Border Patrol encounters.",
      notes: [
        "Rounded to tens: parts do not add up to totals.",
        "Counts encounters between ports of entry, events and not people.",
      ])
  }

  func decoder(_ context: DecodeContext) -> any RowDecoder { Decoder(width: context.header.count) }

  struct Decoder: RowDecoder {
    let width: Int
    private var table: Int?
    private var names = ByteMap<CountryCode?>(capacity: 256)
    private var months = ByteMap<Int?>(capacity: 16)
    /// Yearly rows wait for the end: only then is the newest year known.
    private var held: [(year: Int, place: PlaceID, who: CountryCode, count: Int64, line: Int)] = []
    init(width: Int) { self.width = width }

    mutating func decode(_ row: CSVRecord, at c: [Int], into sink: inout RowSink) {
      let byMonth = c[1] >= 0
      let t =
        table
        ?? sink.addTable(
          OHSSLayout.info(month: byMonth, region: c[2] >= 0, sector: c[3] >= 0, citizenship: c[4] >= 0),
          byMonth ? .month : .fiscalYear)
      table = t
      guard CBPFields.widthIsRight(row, width, &sink) else { return }
      guard let y = FieldText.fiscalYear(row[c[0]]) else {
        sink.refuse(row, column: "Fiscal Year", value: row[c[0]].shown, reason: "not a fiscal year")
        return
      }
      var place = PlaceID.us
      if c[2] >= 0 {
        guard let region = CBPFields.region(row[c[2]]) ?? Self.region(row[c[2]]) else {
          sink.refuse(row, column: "Region", value: row[c[2]].shown, reason: "unknown region")
          return
        }
        place = region
      }
      if c[3] >= 0 {
        guard let sector = Names.sector(row.text(c[3]).prefix { $0 != "," }) else {
          sink.refuse(row, column: "Sector", value: row[c[3]].shown, reason: "unknown sector")
          return
        }
        place = sector
      }
      var who = CountryCode.everyone
      if c[4] >= 0 {
        let code = names.value(row[c[4]]) { Country.code(named: String(decoding: $0, as: UTF8.self)) }
        guard let code else {
          Names.refuseUnknown(row, c[4], "Citizenship", &sink)
          return
        }
        who = code
      }
      guard let n = CBPFields.count(row, c[5], "Quantity", &sink) else { return }
      guard byMonth else {
        held.append((y, place, who, n, row.line))
        sink.settleWithoutRow()
        return
      }
      let number = months.value(row[c[1]]) { b in
        b.count > 3 && b[2] == 0x20 ? FieldText.monthNumber(Bytes(rebasing: b[3...])) : FieldText.monthNumber(b)
      }
      guard let number, let month = FieldText.month(number, ofFiscalYear: y) else {
        sink.refuse(row, column: "Month", value: row[c[1]].shown, reason: "not a month")
        return
      }
      sink.store(
        table: t, month: month, place: sink.intern(place, table: t), component: .borderPatrol, citizenship: who,
        count: n,
        line: row.line, repeats: .sum)
    }

    private static func region(_ b: Bytes) -> PlaceID? { b.equals("Coastal Border") ? .otherUS : nil }

    mutating func finish(into sink: inout RowSink) {
      guard let t = table, let newest = held.map(\.year).max() else { return }
      for h in held {
        if h.year == newest {
          sink.setAside(
            line: h.line, column: "Fiscal Year", value: String(h.year),
            reason: "the newest year of a yearly cut is a part of a year", kind: .notPublished)
        } else {
          sink.storeHeld(
            table: t, month: Period.fiscalYear(h.year).first, place: sink.intern(h.place, table: t),
            component: .borderPatrol, citizenship: h.who, count: h.count, line: h.line)
        }
      }
    }
  }
}
