/// Where a decoder puts what it makes of a file's records, and where it says what it could not use.
///
/// Every record ends up in exactly one of: stored, merged into a row that is named, or refused.
public struct RowSink {
  public internal(set) var builders: [TableBuilder] = []
  public internal(set) var account = RowAccount()
  public internal(set) var refusals: [Refusal] = []
  public internal(set) var issues: IssueLog = IssueLog()
  /// A table met more than 65,536 places.
  public private(set) var placesAreFull = false
  private var nearestNames: [String: String?] = [:]
  /// Per record: did the decoder say what became of it?
  private var settled = false

  /// Refusals that are kept word by word; the rest are only counted.
  static let keptRefusals = 1000

  public struct TableBuilder {
    public var info: TableInfo
    public let grain: Grain
    public var columns = TableColumns()
    /// Row of each key, where a layout sums repeated keys.
    var index = RowIndex()
    var merged: [MergedLine] = []
  }

  /// What a repeated key means in a layout.
  public enum Repeats: Sendable {
    /// Every record is a row of its own.
    case keep
    /// The counts are summed into the first row, and both lines are kept.
    case sum
    /// The same count again is the same row again, and left out; another count is summed and said aloud.
    case sumUnlessEqual
  }

  public mutating func addTable(_ info: TableInfo, _ grain: Grain) -> Int {
    builders.append(TableBuilder(info: info, grain: grain))
    return builders.count - 1
  }

  /// The nearest known country name, looked for once a name and for the first hundred only: the search is long, and a
  /// file of nothing but unknown names must not take hours.
  mutating func nearest(to name: String) -> String? {
    if let known = nearestNames[name] { return known }
    guard nearestNames.count < 100 else { return nil }
    let found = Country.nearestName(to: name)
    nearestNames[name] = .some(found)
    return found
  }

  mutating func begin() {
    account.rowsIn += 1
    settled = false
  }

  mutating func end(_ row: CSVRecord) {
    if !settled { refuse(row, column: "", value: row[0].shown, reason: "the row could not be placed", kind: .bad) }
  }

  /// The number of a place in a table. Where a table has more places than can be numbered, `placesAreFull` says so, and
  /// the file is not taken: its rows would be stored as another place's.
  public mutating func intern(_ place: PlaceID, table: Int = 0) -> UInt16 {
    if let number = builders[table].columns.intern(place) { return number }
    placesAreFull = true
    return 0
  }

  @inline(__always)
  public mutating func store(
    table: Int = 0, month: YearMonth, place: UInt16, component: Component = .all, authority: Authority = .all,
    demographic: Demographic = .all, citizenship: CountryCode = .everyone, count: Int64, line: Int,
    repeats: Repeats = .keep
  ) {
    if repeats != .keep {
      let key = RowIndex.key(month, place, component, authority, demographic, citizenship)
      let next = builders[table].columns.rows
      if let first = builders[table].index.find(key, orInsert: next) {
        if repeats == .sumUnlessEqual {
          let into = builders[table].columns.line[first]
          if builders[table].columns.count[first] == count {
            issues.note(.duplicateKey, "rows that stand twice are counted once", line: line, month: month)
            refuseRepeated(line: line, of: Int(into))
            return
          }
          issues.note(
            .duplicateKey, "a key stands twice with different counts, which are summed", line: line, month: month)
        }
        builders[table].columns.add(count, toRow: first)
        let into = Int(builders[table].columns.line[first])
        builders[table].merged.append(MergedLine(line: line, into: into))
        if !settled { account.merged += 1 }
        settled = true
        return
      }
    }
    builders[table].columns.append(
      month: month, place: place, component: component, authority: authority, demographic: demographic,
      citizenship: citizenship, count: count, line: UInt32(clamping: line))
    if !settled { account.stored += 1 }
    settled = true
  }

  /// A row of a record that was settled before, or one of several rows of a record.
  public mutating func storeHeld(
    table: Int, month: YearMonth, place: UInt16, component: Component = .all, authority: Authority = .all,
    demographic: Demographic = .all, citizenship: CountryCode = .everyone, count: Int64, line: Int
  ) {
    builders[table].columns.append(
      month: month, place: place, component: component, authority: authority, demographic: demographic,
      citizenship: citizenship, count: count, line: UInt32(clamping: line))
  }

  /// A record that counted as stored so far is set aside after all.
  public mutating func setAside(line: Int, column: String, value: String, reason: String, kind: Refusal.Kind) {
    account.stored -= 1
    account.refused += 1
    account.setAside += 1
    if refusals.count < 4 * Self.keptRefusals {
      refusals.append(Refusal(line: line, column: column, value: value, reason: reason, kind: kind))
    }
  }

  private mutating func refuseRepeated(line: Int, of first: Int) {
    guard !settled else { return }
    settled = true
    account.refused += 1
    account.setAside += 1
    if refusals.count < 4 * Self.keptRefusals {
      refusals.append(
        Refusal(line: line, column: "", value: "", reason: "the same row as line \(first)", kind: .repeated))
    }
  }

  /// A record that is right but holds no count to store (a published blank).
  public mutating func settleWithoutRow() {
    if !settled { account.stored += 1 }
    settled = true
  }

  /// Sets a record of nothing but separators aside, as spreadsheets leave them below a table; false for any other.
  mutating func setAsideIfBlank(_ row: CSVRecord) -> Bool {
    guard row[0].isEmpty, row.fields.allSatisfy(\.isEmpty) else { return false }
    refuse(row, column: "", value: "", reason: "an empty row", kind: .blank)
    return true
  }

  public mutating func refuse(
    _ row: CSVRecord, column: String, value: String, reason: String, kind: Refusal.Kind = .bad
  ) {
    guard !settled else { return }
    settled = true
    account.refused += 1
    if kind != .bad { account.setAside += 1 }
    let bad = account.refused - account.setAside
    if kind == .bad ? bad <= Self.keptRefusals : refusals.count < 4 * Self.keptRefusals {
      refusals.append(Refusal(line: row.line, column: column, value: value, reason: reason, kind: kind))
    }
  }
}

/// What became of a file's records.
public struct RowAccount: Sendable, Hashable {
  /// Records after the header.
  public internal(set) var rowsIn = 0
  public internal(set) var stored = 0
  /// Added to a row already there.
  public internal(set) var merged = 0
  public internal(set) var refused = 0
  /// Of `refused`: printed totals and headers inside the data, which are used as checks, and empty rows: no faults.
  public internal(set) var setAside = 0

  public var balances: Bool { rowsIn == stored + merged + refused }
  /// Refused for a fault, as a share of all records.
  public var faultShare: Double { rowsIn == 0 ? 0 : Double(refused - setAside) / Double(rowsIn) }
}

public struct MergedLine: Sendable, Hashable {
  public let line: Int
  /// Line of the row that it was added to.
  public let into: Int

  public init(line: Int, into: Int) {
    self.line = line
    self.into = into
  }
}

/// A record that was not stored, with what was wrong.
public struct Refusal: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case bad
    /// A total among the rows: checked against them.
    case printedTotal
    /// A header in the middle of the data.
    case headerInData
    /// The same row once more.
    case repeated
    /// The publisher says that there is no figure (`NA`).
    case notPublished
    /// Nothing stands in any field.
    case blank
  }
  public let line: Int
  public let column: String
  public let value: String
  public let reason: String
  public let kind: Kind
}

extension Refusal: CustomStringConvertible {
  public var description: String {
    let place = column.isEmpty ? "line \(line)" : "line \(line), \(column)"
    return value.isEmpty ? "\(place): \(reason)" : "\(place): \(reason) (“\(value)”)"
  }
}
