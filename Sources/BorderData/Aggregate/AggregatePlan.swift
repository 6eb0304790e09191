/// What is read of each record and where its sum goes: made from the header, shared by the chunks.
struct AggregatePlan: Sendable {
  let path: String
  let layout: String
  let info: TableInfo
  let width: Int
  let year: Int
  let month: Int
  let citizenship: Int
  let region: Int
  let component: Int
  let authority: Int
  let demographic: Int
  let count: Int
  let keeping: Aggregate.Dimensions

  /// Sums stand in one array: citizenship in the low bits, then month of the fiscal year, fiscal year, and the rest.
  static let citizenBits = 8
  static let monthBits = 4
  static let yearBits = 5
  static let baseYear = 2010

  var bits: Int {
    Self.citizenBits + Self.monthBits + Self.yearBits + (keeping.contains(.region) ? 2 : 0)
      + (keeping.contains(.component) ? 2 : 0) + (keeping.contains(.authority) ? 2 : 0)
      + (keeping.contains(.demographic) ? 3 : 0)
  }

  init?(path: String, keeping: Aggregate.Dimensions) throws(LoadError) {
    guard var source = FileSource(path: path, hashing: false) else { return nil }
    var header: [String] = []
    do throws(CSVError) {
      var reader = try CSVReader()
      try reader.read(&source) { row in
        header = (0..<row.count).map { row.text($0) }
        return false
      }
    } catch {
      throw LoadError(path: path, kind: .notCSV, message: error.description)
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard case .found(let layout, let match) = Layouts.recognise(header, fileName: name), match.isExact else {
      return nil
    }
    let c = match.positions
    if layout is CBPAreaLayout {
      (component, region, demographic, citizenship, authority, count) = (c[3], c[4], c[7], c[8], c[9], c[11])
      info = CBPAreaLayout.info
    } else if layout is CBPStateLayout {
      (component, region, demographic, citizenship, authority, count) = (-1, c[3], c[5], c[6], c[7], c[8])
      info = CBPStateLayout.info
      if keeping.contains(.component) { return nil }
    } else {
      return nil
    }
    year = c[0]
    month = c[2]
    width = header.count
    self.path = path
    self.layout = layout.id
    self.keeping = keeping
  }

  func outcome(_ results: [AggregateChunk.Result], path: String, options: LoadOptions) throws(LoadError)
    -> Aggregate.Outcome
  {
    var columns = TableColumns()
    var sums: [Int: (count: Int64, line: Int)] = [:]
    var rows = 0
    var refused = 0
    var refusals: [Refusal] = []
    var firstLine = 0
    for r in results {
      rows += r.rows
      refused += r.refused
      refusals += r.refusals.map {
        Refusal(line: $0.line + firstLine, column: $0.column, value: $0.value, reason: $0.reason, kind: $0.kind)
      }
      // Chunks number their citizenships as they meet them.
      for cell in r.cells {
        let citizen = r.citizens[cell.index & (1 << Self.citizenBits - 1)]
        let key = ((cell.index >> Self.citizenBits) << 16) | Int(citizen.packed)
        let before = sums[key]
        sums[key] = ((before?.count ?? 0) + cell.sum, before?.line ?? cell.line + firstLine)
      }
      firstLine += r.lines
    }
    guard rows > 0 else { throw LoadError(path: path, kind: .empty, message: "the file has a header and no rows") }
    if !options.allowRefused && Double(refused) > options.faultShareLimit * Double(rows) {
      let first = refusals.first.map { "; the first: \($0)" } ?? ""
      throw LoadError(
        path: path, kind: .tooManyRefused, message: "\(refused) of \(rows) rows cannot be used\(first)",
        refusals: refusals)
    }
    for (key, sum) in sums.sorted(by: { $0.key < $1.key }) { append(key, sum, to: &columns) }
    let newest = columns.month.max().map { ReleaseDate.inferred(newest: YearMonth(index: $0)) } ?? ""
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return Aggregate.Outcome(
      layout: layout,
      table: columns.table(info: info, release: ReleaseInfo(file: file, published: newest), grain: .month),
      rows: rows, refused: refused, refusals: refusals)
  }

  private func append(_ key: Int, _ sum: (count: Int64, line: Int), to columns: inout TableColumns) {
    let citizen = CountryCode(packed: UInt16(key & 0xFFFF))
    var rest = key >> 16
    func take(_ bits: Int) -> Int {
      defer { rest >>= bits }
      return rest & (1 << bits - 1)
    }
    let m = take(Self.monthBits)
    let y = take(Self.yearBits) + Self.baseYear
    let region = keeping.contains(.region) ? [PlaceID.us, .southwest, .northern, .otherUS][take(2)] : .us
    let component = keeping.contains(.component) ? Component(rawValue: UInt8(take(2))) ?? .all : .all
    let authority = keeping.contains(.authority) ? Authority(rawValue: UInt8(take(2))) ?? .all : .all
    let demographic = keeping.contains(.demographic) ? Demographic(rawValue: UInt8(take(3))) ?? .all : .all
    guard let month = FieldText.month(m, ofFiscalYear: y), let place = columns.intern(region) else { return }
    columns.append(
      month: month, place: place, component: component, authority: authority, demographic: demographic,
      citizenship: keeping.contains(.citizenship) ? citizen : .everyone, count: sum.count,
      line: UInt32(clamping: sum.line))
  }
}
