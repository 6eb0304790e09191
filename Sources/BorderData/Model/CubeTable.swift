/// One release of one table with rows of one grain, dictionary-encoded in columns: the form that every question is
/// answered from.
///
/// A zero in `component`, `authority`, `demographic` or `citizenship` means that the row is not broken out by it.
public struct CubeTable: Sendable {
  public let info: TableInfo
  public let release: ReleaseInfo
  public let grain: Grain
  /// What `place` indexes.
  public let places: [PlaceID]

  /// `YearMonth.index` of the first month of the row's period.
  public let month: Column<Int32>
  public let place: Column<UInt16>
  public let component: Column<UInt8>
  public let authority: Column<UInt8>
  public let demographic: Column<UInt8>
  /// `CountryCode.packed`.
  public let citizenship: Column<UInt16>
  public let count: Column<Int64>
  /// Line in the release's file, from 1; a row that several lines were summed into has the first of them.
  public let line: Column<UInt32>
  /// Lines that were added to another's row, ascending by that row's line.
  public let merged: MergedLines
  /// What the quality rules found at load, in its release.
  public let issues: [DataIssue]
  /// How many lines each row was summed from, where only the first is known by its number; nil elsewhere.
  public let linesPerRow: Column<UInt32>?

  public var rows: Int { month.count }

  public init(
    info: TableInfo, release: ReleaseInfo, grain: Grain, places: [PlaceID], month: Column<Int32>,
    place: Column<UInt16>, component: Column<UInt8>, authority: Column<UInt8>, demographic: Column<UInt8>,
    citizenship: Column<UInt16>, count: Column<Int64>, line: Column<UInt32>, merged: MergedLines = MergedLines([]),
    issues: [DataIssue] = [], linesPerRow: Column<UInt32>? = nil
  ) {
    self.info = info
    self.release = release
    self.grain = grain
    self.places = places
    self.month = month
    self.place = place
    self.component = component
    self.authority = authority
    self.demographic = demographic
    self.citizenship = citizenship
    self.count = count
    self.line = line
    self.merged = merged
    self.issues = issues
    self.linesPerRow = linesPerRow
  }
}

extension CubeTable {
  /// The same with more that is known of it.
  public func noting(_ more: [DataIssue]) -> CubeTable {
    guard !more.isEmpty else { return self }
    return CubeTable(
      info: info, release: release, grain: grain, places: places, month: month, place: place, component: component,
      authority: authority, demographic: demographic, citizenship: citizenship, count: count, line: line,
      merged: merged, issues: issues + more, linesPerRow: linesPerRow)
  }
}

/// Pairs of a line and the line whose row it was added to.
public struct MergedLines: Sendable {
  public let line: Column<UInt32>
  public let into: Column<UInt32>
  public var count: Int { line.count }

  init(line: Column<UInt32>, into: Column<UInt32>) {
    self.line = line
    self.into = into
  }

  public init(_ lines: [MergedLine]) {
    let sorted = lines.sorted { ($0.into, $0.line) < ($1.into, $1.line) }
    line = Column(sorted.map { UInt32(clamping: $0.line) })
    into = Column(sorted.map { UInt32(clamping: $0.into) })
  }

  /// Those added to rows of these lines, which ascend.
  public func lines(into rows: [Int]) -> [Int] {
    guard count > 0, let first = rows.first, let last = rows.last else { return [] }
    var found: [Int] = []
    var k = 0
    line.withBuffer { line in
      into.withBuffer { into in
        for i in 0..<into.count where into[i] >= first && into[i] <= last {
          while k < rows.count, rows[k] < into[i] { k += 1 }
          if k < rows.count, rows[k] == into[i] { found.append(Int(line[i])) }
        }
      }
    }
    return found
  }
}

/// Columns that still grow: what a layout adapter writes into, one append per row.
public struct TableColumns: Sendable {
  public private(set) var places: [PlaceID] = []
  private var placeIndex: [String: UInt16] = [:]
  public private(set) var month: [Int32] = []
  public private(set) var place: [UInt16] = []
  public private(set) var component: [UInt8] = []
  public private(set) var authority: [UInt8] = []
  public private(set) var demographic: [UInt8] = []
  public private(set) var citizenship: [UInt16] = []
  public private(set) var count: [Int64] = []
  public private(set) var line: [UInt32] = []

  public init() {}
  public var rows: Int { month.count }

  /// The index of a place, added when new. Nil when there are more than 65,535.
  public mutating func intern(_ id: PlaceID) -> UInt16? {
    if let i = placeIndex[id.text] { return i }
    guard let i = UInt16(exactly: places.count) else { return nil }
    places.append(id)
    placeIndex[id.text] = i
    return i
  }

  public mutating func append(
    month m: YearMonth, place p: UInt16, component c: Component = .all, authority a: Authority = .all,
    demographic d: Demographic = .all, citizenship k: CountryCode = .everyone, count n: Int64, line l: UInt32
  ) {
    month.append(m.index)
    place.append(p)
    component.append(c.rawValue)
    authority.append(a.rawValue)
    demographic.append(d.rawValue)
    citizenship.append(k.packed)
    count.append(n)
    line.append(l)
  }

  /// Adds to a row already there.
  public mutating func add(_ n: Int64, toRow i: Int) { count[i] += n }

  public func table(
    info: TableInfo, release: ReleaseInfo, grain: Grain, merged: [MergedLine] = [], issues: [DataIssue] = [],
    linesPerRow: [UInt32]? = nil
  ) -> CubeTable {
    CubeTable(
      info: info, release: release, grain: grain, places: places, month: Column(month), place: Column(place),
      component: Column(component), authority: Column(authority), demographic: Column(demographic),
      citizenship: Column(citizenship), count: Column(count), line: Column(line), merged: MergedLines(merged),
      issues: issues, linesPerRow: linesPerRow.map { Column($0) })
  }
}

/// Everything loaded: one `CubeTable` per table, grain and release.
public struct Cube: Sendable {
  public let tables: [CubeTable]
  public init(tables: [CubeTable]) { self.tables = tables }
}
