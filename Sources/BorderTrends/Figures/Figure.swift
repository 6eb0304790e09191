public import BorderData

/// One number with where it came from.
///
/// What it is of and where it came from lie apart: figures are handed about far more often than that is looked into.
public struct Figure: Hashable, Sendable {
  public let period: Period
  /// The sum over the months that are published.
  public let value: Int
  /// Of `period.length`.
  public let publishedMonths: Int
  private let source: Source

  public var selection: Selection { source.selection }
  public var parts: [Part] { source.parts }
  /// The tables behind it, usually one; more means a seam inside the period.
  public var tables: [TableInfo] { source.tables }

  public struct Part: Hashable, Sendable {
    /// Index into `Cube.tables`.
    public let table: Int
    public var months: ClosedRange<YearMonth>
  }

  private final class Source: Sendable {
    let selection: Selection
    let parts: [Part]
    let tables: [TableInfo]

    init(_ selection: Selection, _ parts: [Part], _ tables: [TableInfo]) {
      self.selection = selection
      self.parts = parts
      self.tables = tables
    }
  }

  init(
    selection: Selection, period: Period, value: Int, publishedMonths: Int, parts: [Part], tables: [TableInfo]
  ) {
    self.period = period
    self.value = value
    self.publishedMonths = publishedMonths
    source = Source(selection, parts, tables)
  }

  public static func == (a: Self, b: Self) -> Bool {
    a.value == b.value && a.period == b.period && a.publishedMonths == b.publishedMonths
      && (a.source === b.source
        || a.selection == b.selection && a.parts == b.parts && a.tables == b.tables)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(selection)
    hasher.combine(period)
    hasher.combine(value)
  }

  /// True when every month of the period is published.
  public var isWhole: Bool { publishedMonths >= period.length }
  public var crossesSeam: Bool { tables.count > 1 }
  /// The coarsest rounding among the tables.
  public var roundedTo: Int { tables.map(\.roundedTo).max() ?? 1 }
}

/// Counts in time order for one selection.
public struct Series: Sendable, Hashable {
  public let selection: Selection
  public let grain: Grain
  public let points: [Point]

  public struct Point: Sendable, Hashable {
    public let period: Period
    /// Nil where nothing was published: a gap, not a zero.
    public let figure: Figure?
    /// Kept rather than read through `figure`: Swift 6.3.1's optimiser crashes on the chain `point(p)?.value.map`.
    public let value: Int?
    /// A period with all its months.
    public var isWhole: Bool { figure?.isWhole ?? false }
    /// The value, unless the period is only partly published.
    public var wholeValue: Int? { isWhole ? value : nil }
    public init(period: Period, figure: Figure?) {
      self.period = period
      self.figure = figure
      value = figure?.value
    }
  }

  public init(selection: Selection, grain: Grain, points: [Point]) {
    self.selection = selection
    self.grain = grain
    self.points = points
  }

  public func point(_ p: Period) -> Point? { points.first { $0.period == p } }
  public var firstPeriod: Period? { points.first?.period }
  public var lastPeriod: Period? { points.last?.period }

  /// Where neighbouring points come from different tables.
  public var seams: [Period] {
    zip(points, points.dropFirst()).compactMap { a, b in
      guard let f = a.figure, let g = b.figure, f.tables.last?.id != g.tables.first?.id else { return nil }
      return b.period
    }
  }
}

/// File and lines that a figure was summed from.
public struct Receipt: Sendable, Hashable {
  public let entries: [Entry]
  public struct Entry: Sendable, Hashable {
    public let info: TableInfo
    public let release: ReleaseInfo
    public let months: ClosedRange<YearMonth>
    /// Line numbers, ascending, neighbours joined.
    public let lines: [ClosedRange<Int>]
    /// Lines that were summed too but are not kept by number (see `CubeTable.linesPerRow`).
    public let furtherLines: Int
    public var lineCount: Int { lines.reduce(furtherLines) { $0 + $1.count } }
    /// `4–9, 12, 40–41 and 310 more`.
    public func linesLabel(atMost limit: Int = 3) -> String {
      let shown = lines.prefix(limit).map {
        $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)"
      }
      let rest = lines.dropFirst(limit).reduce(furtherLines) { $0 + $1.count }
      return shown.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
    }
  }
}

/// Why there is no figure, from the least to the most near to one.
public enum NoFigure: Error, Hashable, Sendable {
  case noSuchData
  case placeNotCovered
  case componentNotCovered
  /// The publisher does not list the country: it is inside its OTHER.
  /// Kept apart, as below: a table's description is large, and reasons are handed on far more often than looked into.
  indirect case countryNotListed([CountryCode], TableInfo)
  case notPublishedThatWay(String)
  indirect case outsideCoverage(ClosedRange<YearMonth>, TableInfo)

  init(_ r: TableRefusal, _ info: TableInfo) {
    switch r {
    case .otherMeasure: self = .noSuchData
    case .placeNotCovered: self = .placeNotCovered
    case .componentNotCovered: self = .componentNotCovered
    case .countryNotListed(let c): self = .countryNotListed(c, info)
    case .notBrokenOut: self = .notPublishedThatWay("\(info.title) is not broken out that way")
    }
  }

  private var nearness: Int {
    switch self {
    case .noSuchData: 0
    case .placeNotCovered: 1
    case .componentNotCovered: 2
    case .notPublishedThatWay: 3
    case .countryNotListed: 4
    case .outsideCoverage: 5
    }
  }

  func nearer(_ other: NoFigure) -> NoFigure {
    // Years and months of one table are told together.
    if case .outsideCoverage(let a, let info) = self, case .outsideCoverage(let b, let same) = other, info.id == same.id
    {
      return .outsideCoverage(min(a.lowerBound, b.lowerBound)...max(a.upperBound, b.upperBound), info)
    }
    return other.nearness > nearness ? other : self
  }
}

extension CubeTable {
  /// Lines of the rows that the selection takes in the months, ascending, neighbours joined; and how many more there
  /// are that have no number.
  func lines(of s: Selection, in months: ClosedRange<YearMonth>) -> (lines: [ClosedRange<Int>], further: Int) {
    guard let f = try? RowFilter(s, self) else { return ([], 0) }
    var found: [Int] = []
    var further = 0
    let (first, last) = (months.lowerBound.index, months.upperBound.index)
    let (asksCitizen, group) = (!f.citizenMatches.isEmpty, f.demographics.rawValue)
    withBuffers { t in
      func take(_ rows: Range<Int>) {
        for i in rows {
          guard !asksCitizen || f.citizenMatches[Int(t.citizenship[i])], t.month[i] >= first, t.month[i] <= last,
            f.placeMatches[Int(t.place[i])], f.component == 0 || t.component[i] == f.component,
            f.authority == 0 || t.authority[i] == f.authority,
            group == 0 || group & (1 << UInt32(t.demographic[i])) != 0
          else { continue }
          found.append(Int(t.line[i]))
          if let linesPerRow { further += max(0, Int(linesPerRow[i]) - 1) }
        }
      }
      guard asksCitizen else { return take(0..<t.count) }
      // Most rows are of another citizenship: eight are looked at, without a branch for each, before anything else of
      // them is.
      f.citizenMatches.withUnsafeBufferPointer { matches in
        var i = 0
        while i + 8 <= t.count {
          var matching: UInt8 = 0
          for k in 0..<8 { matching |= matches[Int(t.citizenship[i &+ k])] ? 1 : 0 }
          if matching != 0 { take(i..<(i + 8)) }
          i += 8
        }
        take(i..<t.count)
      }
    }
    found.sort()
    let merged = self.merged.lines(into: found)
    if !merged.isEmpty { found = (found + merged).sorted() }
    var ranges: [ClosedRange<Int>] = []
    for l in found {
      if let last = ranges.last, l <= last.upperBound + 1 {
        ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, l)
      } else {
        ranges.append(l...l)
      }
    }
    return (ranges, further)
  }
}
