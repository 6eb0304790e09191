/// This project's own layout, and the one that anyone's table is mapped to: `period` and `count`, and between them
/// any of `place`, `component`, `authority`, `demographic`, `citizenship`.
///
/// A period is a code of `Period` (`2023-12`, `CY2015`, `FY2019`, a bare `2015` for the calendar year), a date, or
/// `Dec 2023`. An empty cell means "not broken out".
struct TidyLayout: Layout {
  let id = "tidy"
  let title = "tidy table (period, place, component, authority, demographic, citizenship, count)"
  let hasFixedOrder = false
  let columns = [
    LayoutColumn("period"), LayoutColumn("place", required: false), LayoutColumn("component", required: false),
    LayoutColumn("authority", required: false), LayoutColumn("demographic", required: false),
    LayoutColumn("citizenship", required: false), LayoutColumn("count"),
  ]

  /// The words in which a map may name the columns: their own, and those of the command line's selections.
  static let mappable = ["period", "place", "component", "authority", "demographic", "citizenship", "count"]
  private static let words = ["where": "place", "who": "citizenship", "value": "count"]

  static func column(_ name: String) -> String? {
    let key = name.lowercased()
    return mappable.contains(key) ? key : words[key]
  }

  func decoder(_ context: DecodeContext) -> any RowDecoder {
    Decoder(width: context.header.count, info: context.described ?? Self.undescribed(context.fileName))
  }

  /// What is assumed of a table that nothing describes. Its id is none of a publisher's: whatever the file is called, it
  /// must not take the place of a published table.
  static func undescribed(_ fileName: String) -> TableInfo {
    let stem = fileName.split(separator: "/").last.map(String.init) ?? fileName
    let name = stem.hasSuffix(".csv") ? String(stem.dropLast(4)) : stem
    let slug = Names.slug(name)
    return TableInfo(
      id: slug.isEmpty ? "own-table" : "own-\(slug)", publisher: "unknown", title: name, measure: .encounters,
      wholes: [.us],
      rank: 90)
  }

  struct Decoder: RowDecoder {
    let width: Int
    let info: TableInfo
    private var periods = ByteMap<(month: YearMonth, grain: Grain)?>(capacity: 256)
    private var interned: [ByteMap<UInt16>] = Array(repeating: ByteMap(capacity: 256), count: 3)
    private var components = ByteMap<Component?>(capacity: 8)
    private var authorities = ByteMap<Authority?>(capacity: 8)
    private var demographics = ByteMap<Demographic?>(capacity: 32)
    private var citizens = ByteMap<CountryCode?>(capacity: 512)
    private var tables = [-1, -1, -1]

    init(width: Int, info: TableInfo) {
      self.width = width
      self.info = info
    }

    mutating func decode(_ row: CSVRecord, at c: [Int], into sink: inout RowSink) {
      guard CBPFields.widthIsRight(row, width, &sink) else { return }
      guard let (month, grain) = periods.value(row[c[0]], { Self.period($0) }) else {
        sink.refuse(
          row, column: "period", value: row[c[0]].shown,
          reason: "not a month (2024-12, Dec 2024), calendar year (2024) or fiscal year (FY2024)")
        return
      }
      let g = Int(grain.rawValue)
      if tables[g] < 0 { tables[g] = sink.addTable(info, grain) }
      let t = tables[g]
      let home = info.wholes.first ?? .us
      let place = interned[g].value(row[c[1]]) { b in
        let id = b.isEmpty ? home : PlaceID(String(decoding: b, as: UTF8.self))
        if !id.isKnown && !info.wholes.contains(id) {
          // Kept: it may be a place that only this table has. Said, since it may as well be a typing error.
          sink.issues.note(
            .unknownName, "place “\(b.shown)” is none known here; its counts are in no border's or route's total",
            line: row.line)
        }
        return sink.intern(id, table: t)
      }
      guard let component = components.value(row[c[2]], { b in Component.allCases.first { b.equals($0.code) } }) else {
        sink.refuse(row, column: "component", value: row[c[2]].shown, reason: "not usbp, ofo or empty")
        return
      }
      guard let authority = authorities.value(row[c[3]], { b in Authority.allCases.first { b.equals($0.code) } }) else {
        sink.refuse(row, column: "authority", value: row[c[3]].shown, reason: "not title8, title42 or empty")
        return
      }
      guard let group = demographics.value(row[c[4]], { Demographic(code: String(decoding: $0, as: UTF8.self)) }) else {
        sink.refuse(row, column: "demographic", value: row[c[4]].shown, reason: "unknown demographic")
        return
      }
      let who = citizens.value(row[c[5]]) { b in
        b.isEmpty ? CountryCode.everyone : Country.code(named: String(decoding: b, as: UTF8.self))
      }
      guard let who else {
        Names.refuseUnknown(row, c[5], "citizenship", &sink)
        return
      }
      guard let n = CBPFields.count(row, c[6], "count", &sink) else { return }
      sink.store(
        table: t, month: month, place: place, component: component == .all ? info.component : component,
        authority: authority, demographic: group, citizenship: who, count: n, line: row.line)
    }

    static func period(_ b: Bytes) -> (month: YearMonth, grain: Grain)? {
      if let m = FieldText.yearMonth(b) { return (m, .month) }
      let text = String(decoding: b, as: UTF8.self)
      if let p = Period(code: text), FieldText.plausible(p.last.year) {
        switch p {
        case .month(let m): return (m, .month)
        case .calendarYear: return (p.first, .calendarYear)
        case .fiscalYear: return (p.first, .fiscalYear)
        case .span: return nil
        }
      }
      let words = text.split { $0 == " " || $0 == "-" }
      guard words.count == 2, let y = Int(words[1]), FieldText.plausible(y) else { return nil }
      var name = String(words[0])
      return name.withUTF8 { FieldText.monthNumber($0) }.flatMap { YearMonth(year: y, month: $0) }
        .map { ($0, .month) }
    }
  }
}

extension Bytes {
  fileprivate func equals(_ text: String) -> Bool { elementsEqual(text.utf8) }
}
