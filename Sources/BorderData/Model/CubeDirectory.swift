/// The part of a cube file that says what its columns are.
extension CubeFile {
  /// The codes in the order of their raw values, which are what columns hold: another version of the program may
  /// number them otherwise, and must not read these.
  static let vocabulary =
    (Component.allCases.map(\.code) + Authority.allCases.map(\.code) + Demographic.allCases.map(\.code))
    .joined(separator: " ")

  /// - Parameter columnsAt: where in the file the first column begins.
  /// - Returns: the directory, padded, and where the last column ends.
  static func directory(_ tables: [CubeTable], columnsAt start: Int) -> (bytes: [UInt8], end: Int) {
    var w = CubeDirectoryWriter()
    var offset = start
    w.string(vocabulary)
    w.word32(UInt32(tables.count))
    for t in tables {
      w.info(t.info)
      w.release(t.release)
      w.issues(t.issues)
      w.word32(UInt32(t.grain.rawValue))
      w.strings(t.places.map(\.text))
      w.word64(UInt64(t.rows))
      for width in CubeDirectoryReader.widths {
        w.word64(UInt64(offset))
        offset += padded(width * t.rows)
      }
      w.word64(UInt64(t.merged.count))
      for _ in 0..<2 {
        w.word64(UInt64(offset))
        offset += padded(4 * t.merged.count)
      }
    }
    w.pad(to: alignment)
    return (w.bytes, offset)
  }
}

struct CubeDirectoryWriter {
  private(set) var bytes: [UInt8] = []

  mutating func raw(_ b: [UInt8]) { bytes += b }
  mutating func word32(_ v: UInt32) { withUnsafeBytes(of: v.littleEndian) { bytes += $0 } }
  mutating func word64(_ v: UInt64) { withUnsafeBytes(of: v.littleEndian) { bytes += $0 } }
  mutating func string(_ s: String) {
    word32(UInt32(s.utf8.count))
    bytes += s.utf8
  }
  mutating func strings(_ list: [String]) {
    word32(UInt32(list.count))
    for s in list { string(s) }
  }
  mutating func pad(to n: Int) {
    while bytes.count % n != 0 { bytes.append(0) }
  }

  mutating func info(_ t: TableInfo) {
    string(t.id)
    string(t.publisher)
    string(t.title)
    string(t.measure.rawValue)
    strings(t.wholes.map(\.text))
    word32(UInt32(t.component.rawValue))
    word32(UInt32(clamping: t.roundedTo))
    word32(t.listsEveryCountry ? 1 : 0)
    word32(UInt32(clamping: t.rank))
    string(t.licence)
    string(t.url)
    string(t.citation)
    strings(t.notes)
  }

  mutating func release(_ r: ReleaseInfo) {
    string(r.file)
    string(r.sha256)
    string(r.published)
    word32(r.publishedIsInferred ? 1 : 0)
    word32(UInt32(r.sources.count))
    for s in r.sources {
      string(s.file)
      string(s.sha256)
    }
  }
}

extension CubeDirectoryWriter {
  mutating func issues(_ issues: [DataIssue]) {
    word32(UInt32(issues.count))
    for i in issues {
      string(i.rule.rawValue)
      string(i.message)
      word32(UInt32(i.lines.count))
      for l in i.lines { word32(UInt32(clamping: l)) }
      word32(i.months == nil ? 0 : 1)
      if let months = i.months {
        word32(UInt32(clamping: months.lowerBound.index))
        word32(UInt32(clamping: months.upperBound.index))
      }
    }
  }
}

struct CubeDirectoryReader {
  /// Bytes per row of the columns, in the order in which they stand.
  static let widths = [4, 2, 1, 1, 1, 2, 8, 4]
  private let bytes: UnsafeRawBufferPointer
  private var at = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  private func need(_ n: Int) throws(CubeFile.Failure) {
    guard n >= 0, at + n <= bytes.count else { throw .damaged("its directory ends too early") }
  }

  private mutating func word32() throws(CubeFile.Failure) -> Int {
    try need(4)
    defer { at += 4 }
    return Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self)))
  }

  private mutating func word64() throws(CubeFile.Failure) -> Int {
    try need(8)
    defer { at += 8 }
    let v = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
    guard let n = Int(exactly: v) else { throw .damaged("a number in its directory is out of range") }
    return n
  }

  private mutating func string() throws(CubeFile.Failure) -> String {
    let n = try word32()
    try need(n)
    defer { at += n }
    return String(decoding: UnsafeRawBufferPointer(rebasing: bytes[at..<at + n]), as: UTF8.self)
  }

  private mutating func strings() throws(CubeFile.Failure) -> [String] {
    let n = try word32()
    try need(n * 4)
    var list: [String] = []
    list.reserveCapacity(n)
    for _ in 0..<n { list.append(try string()) }
    return list
  }

  mutating func tables(in owner: ColumnOwner) throws(CubeFile.Failure) -> [CubeTable] {
    guard try string() == CubeFile.vocabulary else {
      throw .damaged("it was made by a version that numbers groups otherwise")
    }
    var tables: [CubeTable] = []
    for _ in 0..<(try word32()) { tables.append(try table(in: owner)) }
    return tables
  }

  private mutating func table(in owner: ColumnOwner) throws(CubeFile.Failure) -> CubeTable {
    let info = try info()
    let release = try release()
    let issues = try issues()
    guard let grain = Grain(rawValue: UInt8(truncatingIfNeeded: try word32())) else {
      throw .damaged("it names a grain that this version does not know")
    }
    let places = try strings().map { PlaceID($0) }
    let rows = try word64()
    guard rows <= owner.byteCount else { throw .damaged("it says more rows than it can hold") }
    return CubeTable(
      info: info, release: release, grain: grain, places: places, month: try column(owner, rows),
      place: try column(owner, rows), component: try column(owner, rows), authority: try column(owner, rows),
      demographic: try column(owner, rows), citizenship: try column(owner, rows), count: try column(owner, rows),
      line: try column(owner, rows), merged: try merged(owner), issues: issues)
  }

  private mutating func issues() throws(CubeFile.Failure) -> [DataIssue] {
    var issues: [DataIssue] = []
    for _ in 0..<(try word32()) {
      guard let rule = DataIssue.Rule(rawValue: try string()) else {
        throw .damaged("it names a quality rule that this version does not know")
      }
      let message = try string()
      var lines: [Int] = []
      for _ in 0..<(try word32()) { lines.append(try word32()) }
      var months: ClosedRange<YearMonth>?
      if try word32() == 1 {
        let first = YearMonth(index: Int32(clamping: try word32()))
        months = first...max(first, YearMonth(index: Int32(clamping: try word32())))
      }
      issues.append(DataIssue(rule, message, lines: lines, months: months))
    }
    return issues
  }

  private mutating func merged(_ owner: ColumnOwner) throws(CubeFile.Failure) -> MergedLines {
    let count = try word64()
    guard count <= owner.byteCount else { throw .damaged("it says more merged lines than it can hold") }
    return MergedLines(line: try column(owner, count), into: try column(owner, count))
  }

  private mutating func column<T>(_ owner: ColumnOwner, _ rows: Int) throws(CubeFile.Failure) -> Column<T> {
    let offset = try word64()
    guard offset <= owner.byteCount, let column = Column<T>(owner: owner, offset: offset, count: rows) else {
      throw .damaged("a column lies outside the file")
    }
    return column
  }

  private mutating func info() throws(CubeFile.Failure) -> TableInfo {
    let id = try string()
    let publisher = try string()
    let title = try string()
    guard let measure = Measure(rawValue: try string()) else {
      throw .damaged("it names a measure that this version does not know")
    }
    let wholes = try strings().map { PlaceID($0) }
    guard let component = Component(rawValue: UInt8(truncatingIfNeeded: try word32())) else {
      throw .damaged("it names a component that this version does not know")
    }
    let rounded = try word32()
    let every = try word32() == 1
    let rank = try word32()
    return TableInfo(
      id: id, publisher: publisher, title: title, measure: measure, wholes: wholes, component: component,
      roundedTo: rounded, listsEveryCountry: every, rank: rank, licence: try string(), url: try string(),
      citation: try string(), notes: try strings())
  }

  private mutating func release() throws(CubeFile.Failure) -> ReleaseInfo {
    let file = try string()
    let sha256 = try string()
    let published = try string()
    let inferred = try word32() == 1
    var sources: [ReleaseInfo.Source] = []
    for _ in 0..<(try word32()) {
      let name = try string()
      sources.append(ReleaseInfo.Source(file: name, sha256: try string()))
    }
    return ReleaseInfo(
      file: file, sha256: sha256, published: published, publishedIsInferred: inferred, sources: sources)
  }
}
