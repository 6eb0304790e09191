/// Rows of one table with equal keys summed: what a tidy file is written from.
struct TidyRows {
  struct Key: Hashable, Comparable {
    let month: Int32
    let grain: UInt8
    let place: PlaceID
    let component: UInt8
    let authority: UInt8
    let demographic: UInt8
    let citizenship: UInt16

    static func < (a: Key, b: Key) -> Bool {
      if a.month != b.month { return a.month < b.month }
      if a.grain != b.grain { return a.grain > b.grain }
      if a.place != b.place { return a.place < b.place }
      return (a.component, a.authority, a.demographic, a.citizenship)
        < (b.component, b.authority, b.demographic, b.citizenship)
    }
  }

  /// By first month of the period (and grain), then by key.
  private(set) var periods: [Int64: [Key: Int64]] = [:]

  init() {}

  /// The rows of a loaded file that belong to `table`.
  init(_ file: LoadedFile, table: String, dropsZeros: Bool, bordersOnly: Bool = false) {
    for t in file.tables where t.info.id == table {
      let c = t.columns
      let places = c.places.map { p in
        guard bordersOnly, let slash = p.text.firstIndex(of: "/") else { return p }
        return PlaceID(String(p.text[..<slash]))
      }
      for i in 0..<c.rows where !(dropsZeros && c.count[i] == 0) {
        let key = Key(
          month: c.month[i], grain: t.grain.rawValue, place: places[Int(c.place[i])], component: c.component[i],
          authority: c.authority[i], demographic: c.demographic[i], citizenship: c.citizenship[i])
        periods[Self.period(key), default: [:]][key, default: 0] += c.count[i]
      }
    }
  }

  /// The rows of a table in memory.
  init(_ t: CubeTable) {
    for i in 0..<t.rows {
      let key = Key(
        month: t.month[i], grain: t.grain.rawValue, place: t.places[Int(t.place[i])], component: t.component[i],
        authority: t.authority[i], demographic: t.demographic[i], citizenship: t.citizenship[i])
      periods[Self.period(key), default: [:]][key, default: 0] += t.count[i]
    }
  }

  private static func period(_ k: Key) -> Int64 { Int64(k.month) * 4 + Int64(k.grain) }

  /// A later release over this one: whole months are replaced.
  mutating func overlay(_ newer: TidyRows) { periods.merge(newer.periods) { _, new in new } }

  /// Only the months that stand otherwise in `latest`.
  func differing(from latest: TidyRows) -> TidyRows {
    var result = TidyRows()
    for (p, rows) in periods where latest.periods[p] != rows { result.periods[p] = rows }
    return result
  }

  var isEmpty: Bool { periods.isEmpty }
  var count: Int { periods.values.reduce(0) { $0 + $1.count } }

  var sorted: [(key: Key, count: Int64)] {
    periods.keys.sorted().flatMap { p in
      (periods[p] ?? [:]).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
  }

  /// `2010–Apr 2025` and the like.
  var coverage: String {
    let keys = periods.values.compactMap { $0.keys.first }
    guard let low = keys.min(by: { $0.month < $1.month }), let high = keys.max(by: { $0.month < $1.month }) else {
      return ""
    }
    let a = Self.code(low)
    let b = Self.code(high)
    return a == b ? a : "\(a)..\(b)"
  }

  static func code(_ k: Key) -> String {
    let grain = Grain(rawValue: k.grain) ?? .month
    return grain.period(from: YearMonth(index: k.month)).code
  }

  /// The columns that hold anything, in the tidy layout's order.
  var columnsInUse: [String] {
    var used = [true, true, false, false, false, false, true]
    for rows in periods.values {
      for k in rows.keys {
        if k.component != 0 { used[2] = true }
        if k.authority != 0 { used[3] = true }
        if k.demographic != 0 { used[4] = true }
        if k.citizenship != 0 { used[5] = true }
      }
    }
    return zip(TidyLayout().columns, used).filter(\.1).map(\.0.name)
  }

  func csv() -> [UInt8] {
    let columns = columnsInUse
    var w = CSVWriter()
    w.record(columns)
    for (k, n) in sorted {
      w.text(Self.code(k))
      w.text(k.place.text)
      if columns.contains("component") { w.text(Component(rawValue: k.component)?.code ?? "") }
      if columns.contains("authority") { w.text(Authority(rawValue: k.authority)?.code ?? "") }
      if columns.contains("demographic") { w.text(Demographic(rawValue: k.demographic)?.code ?? "") }
      if columns.contains("citizenship") { w.text(k.citizenship == 0 ? "" : CountryCode(packed: k.citizenship).text) }
      w.number(n)
      w.endRecord()
    }
    return w.bytes
  }
}
