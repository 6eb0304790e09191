public import BorderData
import GRDB

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What became of one file of a load.
public struct LoadReceipt: Hashable, Sendable {
  public var file: String
  public var outcome: Outcome
  /// What was found by setting the file beside what was loaded before it.
  public var issues: [DataIssue] = []

  public enum Outcome: Hashable, Sendable {
    /// The same bytes were loaded before, at this time (UTC), under this name.
    case alreadyLoaded(at: String, as: String)
    case stored([Superseded])
  }

  /// Periods that an older release, or this one, no longer answers for.
  public struct Superseded: Hashable, Sendable {
    public var table: String
    public var olderFile: String
    public var newerFile: String
    public var periods: Int
    /// Sum over those periods in the older and in the newer release.
    public var olderTotal: Int64
    public var newerTotal: Int64
  }
}

extension Store {
  /// Runs one load: everything that `body` adds is stored together, or nothing of it.
  ///
  /// Another load that is under way is waited for first. When `body` throws, the store is as it was before.
  public func load<R>(_ body: (Load) throws -> R) throws -> R {
    do {
      var loaded: (tables: [CubeTable], key: CubeFile.Key?, before: [CubeTable]?)?
      let result = try queue.writeWithoutTransaction { db in
        var made: R?
        try db.inTransaction(.immediate) {
          // The lock is held: what the header says now stays so until the commit.
          let before = StoreFile(db, path: path)?.key
          let wasEmpty = try Int.fetchOne(db, sql: "SELECT count(*) FROM (SELECT 1 FROM part LIMIT 1)") == 0
          let cube = before.flatMap { try? CubeFile.open(Self.cubePath(path), key: $0) }
          let there = wasEmpty ? [] : cube?.tables
          let load = Load(db, path: path, earlier: try there ?? CubeReader(db).tables())
          made = try body(load)
          guard !load.tables.isEmpty else { return .rollback }
          loaded = (load.tables, before, there)
          return .commit
        }
        return made
      }
      if let loaded { refreshCube(loaded.tables, keyBefore: loaded.key, tablesBefore: loaded.before) }
      guard let result else { throw StoreError(.other, path: path, "the load gave no result") }
      return result
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    }
  }

  /// Writes the cube for the state after a commit, if no other process has committed since; it is a derived file, so
  /// that a failure here costs the next reader some time and nothing else.
  private func refreshCube(_ added: [CubeTable], keyBefore: CubeFile.Key?, tablesBefore: [CubeTable]?) {
    guard let keyBefore, let now = try? presentKey(),
      now.changeCounter == keyBefore.changeCounter &+ 1, let tablesBefore
    else {
      _ = try? rebuildCube()
      return
    }
    try? CubeFile.write(tablesBefore + added, to: Self.cubePath(path), key: now)
  }
}

/// One load under way.
public final class Load {
  private let db: Database
  private let path: String
  private var placeIDs: [String: Int64] = [:]
  private var vocabulary: Vocabulary?
  /// What was in the store when the load began.
  private let earlier: [CubeTable]
  private(set) var tables: [CubeTable] = []
  /// Called with the rows written of the file under way.
  public var progress: (Int) -> Void = { _ in }

  init(_ db: Database, path: String, earlier: [CubeTable]) {
    self.db = db
    self.path = path
    self.earlier = earlier
  }

  /// Whether these bytes are loaded, and since when.
  public func existing(sha256: String) throws(StoreError) -> (at: String, as: String)? {
    do {
      return try Row.fetchOne(db, sql: "SELECT loaded_at, file FROM release WHERE sha256 = ?", arguments: [sha256])
        .map { ($0[0], $0[1]) }
    } catch { throw StoreError(error, path: path) }
  }

  /// Adds a file, unless its bytes are loaded already.
  public func add(_ file: LoadedFile) throws(StoreError) -> LoadReceipt {
    if let already = try existing(sha256: file.release.sha256) {
      return LoadReceipt(file: file.release.file, outcome: .alreadyLoaded(at: already.at, as: already.as))
    }
    do {
      let release = try insertRelease(file)
      var superseded: [LoadReceipt.Superseded] = []
      let made = file.cubeTables().filter { $0.rows > 0 }
      // Two tables of one file may show the same.
      let beside = made.flatMap { QualityRules.issues($0, against: earlier + tables) }.reduce(into: [DataIssue]()) {
        if !$0.contains($1) { $0.append($1) }
      }
      try insert(beside, release: release)
      for table in made.map({ $0.noting(beside) }) {
        let source = try sourceTable(table.info)
        let part = try insertPart(table, release: release, source: source)
        superseded += try Supersession.update(
          db, source: source, name: table.info.id, grain: table.grain, newPart: part)
        tables.append(table)
      }
      return LoadReceipt(file: file.release.file, outcome: .stored(superseded), issues: beside)
    } catch { throw StoreError(error, path: path) }
  }

  private func insertRelease(_ f: LoadedFile) throws -> Int64 {
    try db.execute(
      sql: "INSERT INTO release VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        f.release.file, f.release.sha256, f.release.published, f.release.publishedIsInferred, f.layout,
        Clock.now(), f.account.rowsIn, f.account.stored, f.account.merged, f.account.refused, f.total,
      ])
    let id = db.lastInsertedRowID
    for s in f.release.sources {
      try db.execute(sql: "INSERT INTO release_source VALUES (?, ?, ?)", arguments: [id, s.file, s.sha256])
    }
    try insertNotes(f, release: id)
    return id
  }

  private func sourceTable(_ t: TableInfo) throws -> Int64 {
    // What is said of a table is what its newest load says.
    try db.execute(
      sql: """
        INSERT INTO source_table VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (name) DO UPDATE SET publisher = excluded.publisher, title = excluded.title,
          wholes = excluded.wholes, component = excluded.component, rounded_to = excluded.rounded_to,
          lists_every_country = excluded.lists_every_country, rank = excluded.rank, licence = excluded.licence,
          url = excluded.url, citation = excluded.citation, notes = excluded.notes
        """,
      arguments: [
        t.id, t.publisher, t.title, t.measure.rawValue, t.wholes.map(\.text).joined(separator: " "),
        t.component.code, t.roundedTo, t.listsEveryCountry, t.rank, t.licence, t.url, t.citation,
        t.notes.joined(separator: "\n"),
      ])
    return try Int64.fetchOne(db, sql: "SELECT id FROM source_table WHERE name = ?", arguments: [t.id]) ?? 0
  }

  private func insertPart(_ t: CubeTable, release: Int64, source: Int64) throws -> Int64 {
    let sums = PeriodSums(t)
    try db.execute(
      sql: "INSERT INTO part VALUES (NULL, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        release, source, t.grain.sqlName, t.rows, sums.total, sums.periods.first?.month, sums.periods.last?.month,
      ])
    let part = db.lastInsertedRowID
    for p in sums.periods {
      try db.execute(
        sql: "INSERT INTO period VALUES (?, ?, ?, ?, NULL)", arguments: [part, p.month, p.rows, p.total])
    }
    let places = try t.places.map(placeID)
    try insertCountries(t)
    let words = try vocabulary ?? Vocabulary(addingTo: db)
    vocabulary = words
    try BulkInsert(db).insert(t, part: part, places: places, words: words, progress: progress)
    return part
  }

  private func placeID(_ place: PlaceID) throws -> Int64 {
    if let id = placeIDs[place.text] { return id }
    try db.execute(sql: "INSERT OR IGNORE INTO place VALUES (NULL, ?)", arguments: [place.text])
    let id = try Int64.fetchOne(db, sql: "SELECT id FROM place WHERE code = ?", arguments: [place.text]) ?? 0
    placeIDs[place.text] = id
    return id
  }

  private func insertCountries(_ t: CubeTable) throws {
    var seen = [Bool](repeating: false, count: 1 << 16)
    t.citizenship.withBuffer { column in
      for c in column { seen[Int(c)] = true }
    }
    for (packed, isSeen) in seen.enumerated() where isSeen {
      let code = CountryCode(packed: UInt16(packed))
      try db.execute(
        sql: "INSERT OR IGNORE INTO country VALUES (?, ?, ?)",
        arguments: [packed, code == .everyone ? "" : code.text, Country[code]?.name ?? code.text])
    }
  }

  private func insertNotes(_ f: LoadedFile, release: Int64) throws {
    for r in f.refusals {
      try db.execute(
        sql: "INSERT INTO refused_row VALUES (?, ?, ?, ?, ?)",
        arguments: [release, r.line, r.column, r.value, r.reason])
    }
    for m in f.tables.flatMap(\.merged) {
      try db.execute(sql: "INSERT INTO merged_row VALUES (?, ?, ?)", arguments: [release, m.line, m.into])
    }
    try insert(f.issues, release: release)
  }

  private func insert(_ issues: [DataIssue], release: Int64) throws {
    for i in issues {
      try db.execute(
        sql: "INSERT INTO data_issue VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [
          release, i.rule.rawValue, i.message, i.lines.map(String.init).joined(separator: " "),
          i.months.map { sqlMonth($0.lowerBound) }, i.months.map { sqlMonth($0.upperBound) },
        ])
    }
  }
}

/// `202310` for October 2023.
func sqlMonth(_ m: YearMonth) -> Int { m.year * 100 + m.month }

/// Rows and total of each period of a table.
struct PeriodSums {
  private(set) var periods: [(month: Int, rows: Int, total: Int64)] = []
  private(set) var total: Int64 = 0

  init(_ t: CubeTable) {
    t.month.withBuffer { month in
      t.count.withBuffer { count in
        guard let low = month.min(), let high = month.max() else { return }
        var rows = [Int](repeating: 0, count: Int(high - low) + 1)
        var sums = [Int64](repeating: 0, count: rows.count)
        for i in 0..<month.count {
          let m = Int(month[i] - low)
          rows[m] += 1
          // A file can hold counts that no sum could; the loader warns of such values.
          sums[m] = sums[m].addingReportingOverflow(count[i]).partialValue
        }
        for (k, n) in rows.enumerated() where n > 0 {
          let m = Int(low) + k
          periods.append((m / 12 * 100 + m % 12 + 1, n, sums[k]))
          total = total.addingReportingOverflow(sums[k]).partialValue
        }
      }
    }
  }
}

extension Grain {
  var sqlName: String {
    switch self {
    case .month: "month"
    case .calendarYear: "calendar year"
    case .fiscalYear: "fiscal year"
    }
  }

  init?(sqlName: String) {
    guard let found = Grain.allCases.first(where: { $0.sqlName == sqlName }) else { return nil }
    self = found
  }
}

enum Clock {
  /// UTC, `2025-01-23T10:15:00Z`.
  static func now() -> String {
    var seconds = time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    func two(_ n: Int32) -> String { n < 10 ? "0\(n)" : "\(n)" }
    return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
      + "T\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))Z"
  }
}
