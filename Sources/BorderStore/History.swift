public import BorderData

/// What one release of a table changed of the one before it.
public struct ReleaseChange: Sendable, Hashable {
  public var info: TableInfo
  public var grain: Grain
  public var older: ReleaseInfo
  public var newer: ReleaseInfo
  /// Periods that both have and whose figures differ.
  public var revised: [Revision]
  /// Periods that both have, all told.
  public var common: Int
  /// Periods that only the newer has; nil where there is none.
  public var added: ClosedRange<YearMonth>?
  public var addedPeriods: Int

  /// One period's figures before and after.
  public struct Revision: Sendable, Hashable {
    public var month: YearMonth
    public var before: Int64
    public var after: Int64
    /// Cells (place × component × authority × demographic × citizenship) that differ, of those in either.
    public var cellsChanged: Int
    public var cells: Int
  }
}

extension Store {
  /// Each release against the one published before it, per table, oldest first.
  public func history() throws(StoreError) -> [ReleaseChange] { ReleaseChanges.between(try currentCube()) }
}

enum ReleaseChanges {
  static func between(_ cube: Cube) -> [ReleaseChange] {
    var families: [String: [CubeTable]] = [:]
    for t in cube.tables { families["\(t.info.rank) \(t.info.id) \(t.grain.rawValue)", default: []].append(t) }
    return families.sorted { $0.key < $1.key }.flatMap { _, releases in
      let ordered = releases.sorted { $0.release.published < $1.release.published }
      return zip(ordered, ordered.dropFirst()).map { change(from: $0, to: $1) }
    }
  }

  private static func change(from a: CubeTable, to b: CubeTable) -> ReleaseChange {
    let before = cells(a)
    let after = cells(b)
    var revised: [ReleaseChange.Revision] = []
    var common = 0
    var added: [YearMonth] = []
    for (month, new) in after.sorted(by: { $0.key < $1.key }) {
      guard let old = before[month] else {
        added.append(YearMonth(index: month))
        continue
      }
      common += 1
      var changed = 0
      for (key, n) in new where old[key] != n { changed += 1 }
      for key in old.keys where new[key] == nil { changed += 1 }
      guard changed > 0 else { continue }
      revised.append(
        ReleaseChange.Revision(
          month: YearMonth(index: month), before: sum(old), after: sum(new), cellsChanged: changed,
          cells: Set(old.keys).union(new.keys).count))
    }
    let range = added.first.flatMap { first in added.last.map { first...$0.advanced(by: b.grain.months - 1) } }
    return ReleaseChange(
      info: b.info, grain: b.grain, older: a.release, newer: b.release, revised: revised, common: common,
      added: range, addedPeriods: added.count)
  }

  private static func sum(_ cells: [Cell: Int64]) -> Int64 {
    cells.values.reduce(0) { $0.addingReportingOverflow($1).partialValue }
  }

  private struct Cell: Hashable {
    var place: PlaceID
    var slots: UInt64
  }

  /// Counts by month and cell; rows that share a cell are summed, zero and absent are the same.
  private static func cells(_ t: CubeTable) -> [Int32: [Cell: Int64]] {
    var found: [Int32: [Cell: Int64]] = [:]
    for i in 0..<t.rows where t.count[i] != 0 {
      let slots =
        UInt64(t.component[i]) << 48 | UInt64(t.authority[i]) << 40 | UInt64(t.demographic[i]) << 32
        | UInt64(t.citizenship[i])
      let cell = Cell(place: t.places[Int(t.place[i])], slots: slots)
      let now = found[t.month[i], default: [:]][cell] ?? 0
      found[t.month[i], default: [:]][cell] = now.addingReportingOverflow(t.count[i]).partialValue
    }
    return found
  }
}
