public import BorderData
import GRDB
import GRDBSQLite

extension Store {
  /// The cube of a store, from the file beside it where that is of the store's present state; else built from the
  /// store and put there.
  ///
  /// - Throws: `StoreError.Kind.missing` when there is no store or nothing in it.
  public static func cube(at path: String) throws(StoreError) -> Cube {
    if let file = StoreFile(path), file.isSettled, file.isOurs, file.version <= UInt32(Schema.version),
      let cube = try? CubeFile.open(cubePath(path), key: file.key)
    {
      return cube
    }
    let cube = try Store.existing(path).currentCube()
    guard !cube.tables.isEmpty else { throw StoreError.nothingLoaded(path) }
    return cube
  }

  /// As `cube(at:)`, of an open store.
  public func currentCube() throws(StoreError) -> Cube {
    do {
      let key = try presentKey()
      if let key, let cube = try? CubeFile.open(Self.cubePath(path), key: key) { return cube }
      return try rebuildCube()
    } catch { throw StoreError(error, path: path) }
  }

  /// The state of the last finished transaction.
  func presentKey() throws -> CubeFile.Key? {
    try queue.inDatabase { db in
      var key: CubeFile.Key?
      try db.inTransaction(.deferred) {
        // Takes the read lock, under which the header does not change.
        _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master")
        key = StoreFile(db, path: path)?.key
        return .commit
      }
      return key
    }
  }

  /// Reads every row of the store into a new cube, and writes it beside the store where that may be written.
  @discardableResult
  public func rebuildCube() throws(StoreError) -> Cube {
    do {
      let (tables, key) = try queue.inDatabase { db in
        var tables: [CubeTable] = []
        var key: CubeFile.Key?
        try db.inTransaction(.deferred) {
          tables = try CubeReader(db).tables()
          key = StoreFile(db, path: path)?.key
          return .commit
        }
        return (tables, key)
      }
      if let key { try? CubeFile.write(tables, to: Self.cubePath(path), key: key) }
      return Cube(tables: tables)
    } catch { throw StoreError(error, path: path) }
  }
}

/// Reads the rows of a store back into columns.
struct CubeReader {
  private let db: Database
  init(_ db: Database) { self.db = db }

  func tables() throws -> [CubeTable] {
    let releases = try self.releases()
    let infos = try self.infos()
    let places = try Dictionary(
      uniqueKeysWithValues: Row.fetchAll(db, sql: "SELECT id, code FROM place").map {
        ($0[0] as Int64, PlaceID($0[1] as String))
      })
    let parts = try Row.fetchAll(db, sql: "SELECT id, release, source_table, grain FROM part ORDER BY id")
    let merged = try self.merged()
    let issues = try Store.issues(db)
    var columns: [Int64: TableColumns] = [:]
    for part in parts { columns[part[0]] = TableColumns() }
    try read(places, into: &columns)
    return parts.compactMap { part in
      guard let info = infos[part[2]], let release = releases[part[1]], let grain = Grain(sqlName: part[3]) else {
        return nil
      }
      return columns[part[0]]?.table(
        info: info, release: release, grain: grain, merged: merged[part[1]] ?? [], issues: issues[part[1]] ?? [])
    }
  }

  /// By release.
  private func merged() throws -> [Int64: [MergedLine]] {
    var found: [Int64: [MergedLine]] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT release, line, into_line FROM merged_row") {
      found[row[0], default: []].append(MergedLine(line: row[1], into: row[2]))
    }
    return found
  }

  /// Row by row through SQLite's own interface: a GRDB row costs several times the reading.
  private func read(_ places: [Int64: PlaceID], into columns: inout [Int64: TableColumns]) throws {
    let statement = try db.makeStatement(
      sql: """
        SELECT part, month, place, component, authority, demographic, citizenship, count, line
        FROM observation ORDER BY rowid
        """)
    let s = statement.sqliteStatement
    let components = try Vocabulary.rawValues(db, "component") { code in
      Component.allCases.first { $0.code == code }?.rawValue
    }
    let authorities = try Vocabulary.rawValues(db, "authority") { code in
      Authority.allCases.first { $0.code == code }?.rawValue
    }
    let demographics = try Vocabulary.rawValues(db, "demographic") { Demographic(code: $0)?.rawValue }
    func raw(_ values: [UInt8], _ column: Int32) -> UInt8 {
      let id = sqlite3_column_int64(s, column)
      return id >= 0 && id < values.count ? values[Int(id)] : 0
    }
    // Rows of a part stand together; its columns are taken out of the dictionary while they grow, for a copy of them
    // at each row would be quadratic.
    var part: Int64 = -1
    var growing = TableColumns()
    var interned: [Int64: UInt16] = [:]
    var code = sqlite3_step(s)
    while code == SQLITE_ROW {
      let p = sqlite3_column_int64(s, 0)
      if p != part {
        if part >= 0 { columns[part] = growing }
        growing = columns.removeValue(forKey: p) ?? TableColumns()
        part = p
        interned = [:]
      }
      // Whoever edits a store by hand may put anything into it: out of range is cut off, never a trap.
      let month = min(max(sqlite3_column_int64(s, 1), 101), 999_812)
      let placeID = sqlite3_column_int64(s, 2)
      if interned[placeID] == nil { interned[placeID] = growing.intern(places[placeID] ?? PlaceID("")) }
      growing.append(
        month: YearMonth(index: Int32(month / 100 * 12 + min(max(month % 100, 1), 12) - 1)),
        place: interned[placeID] ?? 0,
        component: Component(rawValue: raw(components, 3)) ?? .all,
        authority: Authority(rawValue: raw(authorities, 4)) ?? .all,
        demographic: Demographic(rawValue: raw(demographics, 5)) ?? .all,
        citizenship: CountryCode(packed: UInt16(min(max(sqlite3_column_int64(s, 6), 0), 17_576))),
        count: sqlite3_column_int64(s, 7), line: UInt32(truncatingIfNeeded: sqlite3_column_int64(s, 8)))
      code = sqlite3_step(s)
    }
    guard code == SQLITE_DONE else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    if part >= 0 { columns[part] = growing }
  }

  func infos() throws -> [Int64: TableInfo] {
    var found: [Int64: TableInfo] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT * FROM source_table") {
      guard let measure = Measure(rawValue: row["measure"]) else { continue }
      let component: String = row["component"]
      let wholes: String = row["wholes"]
      let notes: String = row["notes"]
      found[row["id"]] = TableInfo(
        id: row["name"], publisher: row["publisher"], title: row["title"], measure: measure,
        wholes: wholes.split(separator: " ").map { PlaceID(String($0)) },
        component: Component.allCases.first { $0.code == component } ?? .all, roundedTo: row["rounded_to"],
        listsEveryCountry: row["lists_every_country"], rank: row["rank"], licence: row["licence"], url: row["url"],
        citation: row["citation"], notes: notes.split(separator: "\n").map(String.init))
    }
    return found
  }

  func releases() throws -> [Int64: ReleaseInfo] {
    var sources: [Int64: [ReleaseInfo.Source]] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT * FROM release_source ORDER BY rowid") {
      sources[row["release"], default: []].append(ReleaseInfo.Source(file: row["file"], sha256: row["sha256"]))
    }
    var found: [Int64: ReleaseInfo] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT * FROM release") {
      let id: Int64 = row["id"]
      found[id] = ReleaseInfo(
        file: row["file"], sha256: row["sha256"], published: row["published"],
        publishedIsInferred: row["published_is_inferred"], sources: sources[id] ?? [])
    }
    return found
  }
}
