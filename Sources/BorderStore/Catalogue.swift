public import BorderData
import GRDB

/// A release in the store, with what became of its rows.
public struct StoredRelease: Sendable, Hashable {
  public var info: TableInfo
  public var grain: Grain
  public var release: ReleaseInfo
  public var layout: String
  public var loadedAt: String
  public var rowsIn: Int
  public var stored: Int
  public var merged: Int
  public var refused: Int
  /// Rows and total of this table in it.
  public var rows: Int
  public var total: Int64
  public var months: ClosedRange<YearMonth>
  /// Periods that a newer release answers for, of `periods`.
  public var supersededPeriods: Int
  public var periods: Int
  public var issues: [DataIssue]

  /// Nothing is answered from it any more.
  public var isSuperseded: Bool { supersededPeriods == periods }
}

extension Store {
  /// Everything loaded: by table in the order of rank, newest release first.
  public func catalogue() throws(StoreError) -> [StoredRelease] {
    do {
      return try queue.read { db in
        let reader = CubeReader(db)
        let infos = try reader.infos()
        let releases = try reader.releases()
        let issues = try Self.issues(db)
        let rows = try Row.fetchAll(
          db,
          sql: """
            SELECT part.*, r.layout, r.loaded_at, r.rows_in, r.stored, r.merged, r.refused, count(*) AS periods,
              count(p.superseded_by) AS superseded
            FROM part JOIN release AS r ON r.id = part.release JOIN source_table AS t ON t.id = part.source_table
              JOIN period AS p ON p.part = part.id
            GROUP BY part.id ORDER BY t.rank, t.name, part.grain DESC, r.published DESC, part.id DESC
            """)
        return rows.compactMap { row -> StoredRelease? in
          guard let info = infos[row["source_table"]], let release = releases[row["release"]],
            let grain = Grain(sqlName: row["grain"])
          else { return nil }
          let first = Self.month(row["first_month"])
          let last = Self.month(row["last_month"]).advanced(by: grain.months - 1)
          return StoredRelease(
            info: info, grain: grain, release: release, layout: row["layout"], loadedAt: row["loaded_at"],
            rowsIn: row["rows_in"], stored: row["stored"], merged: row["merged"], refused: row["refused"],
            rows: row["rows"], total: row["total"], months: first...max(first, last),
            supersededPeriods: row["superseded"], periods: row["periods"], issues: issues[row["release"]] ?? [])
        }
      }
    } catch { throw StoreError(error, path: path) }
  }

  static func issues(_ db: Database) throws -> [Int64: [DataIssue]] {
    var found: [Int64: [DataIssue]] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT * FROM data_issue ORDER BY rowid") {
      guard let rule = DataIssue.Rule(rawValue: row["rule"]) else { continue }
      let lines: String = row["lines"]
      var months: ClosedRange<YearMonth>?
      if let first = row["first_month"] as Int?, let last = row["last_month"] as Int? {
        months = month(first)...max(month(first), month(last))
      }
      found[row["release"], default: []].append(
        DataIssue(rule, row["message"], lines: lines.split(separator: " ").compactMap { Int($0) }, months: months))
    }
    return found
  }

  /// Asks SQLite whether the file is sound, and reads the cube against its checksum.
  ///
  /// - Returns: what is wrong, nothing where all is well. A wrong cube is removed: the next question makes a new one.
  public func verify() throws(StoreError) -> [String] {
    do {
      var wrong = try queue.read { db in
        try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
          + String.fetchAll(
            db,
            sql: """
              SELECT 'part ' || part.id || ' of ' || r.file || ' should have ' || part.rows || ' rows and total '
                || part.total || '; found are ' || coalesce(n, 0) || ' and ' || coalesce(c.total, 0)
              FROM part JOIN release AS r ON r.id = part.release
                LEFT JOIN (SELECT part, count(*) AS n, sum(count) AS total FROM observation GROUP BY part) AS c
                  ON c.part = part.id
              WHERE n IS NOT part.rows OR c.total IS NOT part.total
              """)
      }
      wrong += verifyCube()
      return wrong
    } catch { throw StoreError(error, path: path) }
  }

  private func verifyCube() -> [String] {
    let cube = Self.cubePath(path)
    do throws(CubeFile.Failure) {
      try CubeFile.verify(cube, key: nil)
      return []
    } catch {
      switch error {
      case .missing, .otherStore: return []
      case .damaged(let what):
        Self.removeFile(cube)
        return ["\(cube): \(what); it was removed, and the next question makes it anew from the store"]
      case .system(let what, _): return ["\(cube): cannot \(what)"]
      }
    }
  }

  static func month(_ n: Int) -> YearMonth { YearMonth(index: Int32(clamping: n / 100 * 12 + n % 100 - 1)) }
}
