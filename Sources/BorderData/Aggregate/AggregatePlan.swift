/// What is read of each record and where its sum goes: made from the header, shared by the chunks.
struct AggregatePlan: Sendable {
  let path: String
  let fileName: String
  let layout: any Layout
  let info: TableInfo
  let header: [String]
  /// Where the file has the layout's columns.
  let positions: [Int]
  let year: Int
  let month: Int
  /// -1 where the layout has none.
  let component: Int
  let region: Int
  /// Area of responsibility or state.
  let area: Int
  let demographic: Int
  let citizenship: Int
  let authority: Int
  let count: Int
  let keeping: Aggregate.Dimensions

  let width: Int
  /// First of the neighbouring columns that `what` reads.
  let firstOfWhat: Int

  /// Nil when the file is not in one of CBP's nationwide layouts, or cannot be read: the loader says why.
  init?(path: String, keeping: Aggregate.Dimensions) {
    guard var source = FileSource(path: path, hashing: false) else { return nil }
    var header: [String] = []
    do throws(CSVError) {
      var reader = try CSVReader()
      try reader.read(&source) { row in
        header = (0..<row.count).map { row.text($0) }
        return false
      }
    } catch {
      return nil
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard case .found(let layout, let match) = Layouts.recognise(header, fileName: name), match.isExact else {
      return nil
    }
    let c = match.positions
    if layout is CBPAreaLayout {
      (component, region, area, demographic, citizenship, authority, count) = (
        c[3], c[4], c[5], c[7], c[8], c[9], c[11]
      )
      info = CBPAreaLayout.info
    } else if layout is CBPStateLayout {
      (component, region, area, demographic, citizenship, authority, count) = (-1, c[3], c[4], c[5], c[6], c[7], c[8])
      info = CBPStateLayout.info
      if keeping.contains(.component) { return nil }
    } else {
      return nil
    }
    // The sums read neighbouring columns as one.
    guard authority == citizenship + 1 else { return nil }
    year = c[0]
    month = c[2]
    positions = c
    width = header.count
    firstOfWhat = component >= 0 ? component : region
    self.header = header
    self.path = path
    fileName = name
    self.layout = layout
    self.keeping = keeping
  }

  // MARK: What neighbouring columns mean together

  /// Fiscal years that have a code.
  static let years = 2010..<2042

  /// Year and month: the month in the low four bits.
  func when(_ row: CSVRecord) -> UInt16 {
    guard let y = FieldText.fiscalYear(row[year]), Self.years.contains(y), let m = FieldText.monthNumber(row[month])
    else { return FieldCodes.refused }
    return UInt16((y - Self.years.lowerBound) << 4 | m)
  }

  static func month(when code: Int) -> YearMonth? {
    FieldText.month(code & 15, ofFiscalYear: code >> 4 + years.lowerBound)
  }

  /// Region, component and demographic as far as they are kept; all are checked.
  func what(_ row: CSVRecord) -> UInt16 {
    guard let place = CBPFields.region(row[region]), let group = CBPFields.demographic(row[demographic]) else {
      return FieldCodes.refused
    }
    var part = Component.all
    if component >= 0 {
      guard let found = CBPFields.component(row[component]), CBPAreaLayout.Decoder.area(row.text(area), found) != nil
      else { return FieldCodes.refused }
      part = found
    } else if CBPStateLayout.Decoder.state(row[area]) == nil {
      return FieldCodes.refused
    }
    let r = keeping.contains(.region) ? Self.regions.firstIndex(of: place) ?? 0 : 0
    let c = keeping.contains(.component) ? Int(part.rawValue) : 0
    let d = keeping.contains(.demographic) ? Int(group.rawValue) : 0
    return UInt16(r | c << 2 | d << 4)
  }

  /// Codes of `what` are below this.
  static let whats = 1 << 7
  private static let regions: [PlaceID] = [.us, .southwest, .northern, .otherUS]

  static func parts(what code: Int) -> (place: PlaceID, component: Component, demographic: Demographic) {
    (
      regions[code & 3], Component(rawValue: UInt8(code >> 2 & 3)) ?? .all,
      Demographic(rawValue: UInt8(code >> 4 & 7)) ?? .all
    )
  }

  /// Checked always, told apart only when kept.
  func authority(_ row: CSVRecord) -> UInt16 {
    guard let found = CBPFields.authority(row[authority]) else { return FieldCodes.refused }
    return keeping.contains(.authority) ? UInt16(found.rawValue) : 0
  }
}

extension AggregatePlan {
  /// The chunks' sums as one table.
  ///
  /// - Throws: what the loader throws for a file without rows, or with too many that are refused.
  func outcome(
    _ results: [AggregateChunk.Result], sha256: String, options: LoadOptions
  ) throws(LoadError) -> Aggregate.Outcome {
    var account = RowAccount()
    var refusals: [Refusal] = []
    var sums: [Key: Total] = [:]
    var firstLine = 0
    for r in results {
      account.rowsIn += r.rows
      account.refused += r.refused
      account.setAside += r.setAside
      refusals += r.refusals.map {
        Refusal(line: $0.line + firstLine, column: $0.column, value: $0.value, reason: $0.reason, kind: $0.kind)
      }
      for cell in r.cells {
        let who = keeping.contains(.citizenship) ? cell.citizen : .everyone
        let key = Key(when: cell.when, what: cell.what, authority: cell.authority, citizen: who.packed)
        sums[key, default: Total(line: cell.line + firstLine)].add(cell)
      }
      firstLine += r.lines
    }
    account.stored = account.rowsIn - account.refused
    refusals = Array(refusals.prefix(RowSink.keptRefusals))
    try account.check(path: path, refusals: refusals, options: options)
    return Aggregate.Outcome(
      layout: layout.id, table: table(sums, sha256, published: options.published), account: account,
      refusals: refusals)
  }

  private struct Key: Hashable {
    let when: Int
    let what: Int
    let authority: Int
    let citizen: UInt16
  }

  private struct Total {
    var count: Int64 = 0
    var rows = 0
    let line: Int
    init(line: Int) { self.line = line }
    mutating func add(_ cell: AggregateChunk.Cell) {
      count &+= cell.sum
      rows += cell.rows
    }
  }

  private func table(_ sums: [Key: Total], _ sha256: String, published: String?) -> CubeTable {
    var columns = TableColumns()
    var rows: [UInt32] = []
    for (key, sum) in sums.sorted(by: { $0.value.line < $1.value.line }) {
      let (place, component, demographic) = Self.parts(what: key.what)
      guard let month = Self.month(when: key.when), let place = columns.intern(place) else { continue }
      columns.append(
        month: month, place: place, component: component,
        authority: Authority(rawValue: UInt8(key.authority)) ?? .all, demographic: demographic,
        citizenship: CountryCode(packed: key.citizen), count: sum.count, line: UInt32(clamping: sum.line))
      rows.append(UInt32(clamping: sum.rows))
    }
    let newest = columns.month.max().map { ReleaseDate.inferred(newest: YearMonth(index: $0)) }
    let release = ReleaseInfo(
      file: fileName, sha256: sha256, published: published ?? newest ?? "", publishedIsInferred: published == nil)
    return columns.table(info: info, release: release, grain: .month, linesPerRow: rows)
  }
}
