import BorderData
import GRDB
import Glibc
import Testing

@testable import BorderStore

@Suite struct StoreTests {
  let folder = Folder()

  @Test func whatIsLoadedComesBackRowForRow() throws {
    let columns = Made.columns()
    let receipt = try Store(folder.store).load { try $0.add(Made.file(columns: columns)) }
    #expect(receipt.outcome == .stored([]))
    let table = try #require(try Store.cube(at: folder.store).tables.first)
    let expected = columns.table(info: Made.info, release: table.release, grain: .month)
    #expect(table.allRows == expected.allRows)
    #expect(table.info == Made.info)
    #expect(table.release == Made.file(columns: columns).release)
    #expect(table.grain == .month)
  }

  @Test func theCubeReadFromTheRowsIsTheOneWrittenAtTheLoad() throws {
    let store = try Store(folder.store)
    _ = try store.load { try $0.add(Made.file(columns: Made.columns())) }
    let atLoad = try Store.cube(at: folder.store).tables.map(\.allRows)
    #expect(try store.rebuildCube().tables.map(\.allRows) == atLoad)
  }

  @Test func theSameBytesTwiceChangeNothing() throws {
    let store = try Store(folder.store)
    _ = try store.load { try $0.add(Made.file(columns: Made.columns())) }
    let before = try store.presentKey()
    let again = try store.load {
      try $0.add(Made.file("renamed.csv", sha256: "sha of made.csv", columns: Made.columns()))
    }
    guard case .alreadyLoaded(_, as: "made.csv") = again.outcome else {
      Issue.record("\(again)")
      return
    }
    #expect(try store.presentKey() == before)
  }

  @Test func aNewerReleaseSupersedesWithoutErasing() throws {
    let store = try Store(folder.store)
    // Loaded in the wrong order: the day of publication decides, not the order of loading.
    _ = try store.load {
      try $0.add(Made.file("new.csv", published: "2024-06-15", columns: Made.columns(months: 12, base: 1000)))
    }
    let receipt = try store.load {
      try $0.add(Made.file("old.csv", published: "2024-01-15", columns: Made.columns(months: 24, base: 100)))
    }
    guard case .stored(let superseded) = receipt.outcome, let s = superseded.first else {
      Issue.record("\(receipt)")
      return
    }
    #expect(superseded.count == 1)
    #expect(s.olderFile == "old.csv")
    #expect(s.newerFile == "new.csv")
    #expect(s.periods == 12)
    // 72 rows a year: 0…71 above the base.
    #expect(s.olderTotal == 72 * 100 + 2556)
    #expect(s.newerTotal == 72 * 1000 + 2556)
    try store.queue.read { db in
      #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM observation") == 72 + 144)
      #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM current_observation") == 144)
      #expect(
        try String.fetchAll(db, sql: "SELECT DISTINCT file FROM current_observation WHERE month < '2023' ORDER BY 1")
          == ["new.csv"])
      let year = try Row.fetchOne(db, sql: "SELECT * FROM by_calendar_year WHERE calendar_year = 2022")
      #expect(year?["total"] as Int? == 74_556)
      #expect(year?["months_published"] as Int? == 12)
      let fiscal = try Row.fetchOne(db, sql: "SELECT * FROM by_fiscal_year WHERE fiscal_year = 2024")
      #expect(fiscal?["months_published"] as Int? == 3)
    }
    #expect(try Store.cube(at: folder.store).tables.count == 2)
  }

  @Test func aLoadThatThrowsLeavesNothing() throws {
    struct Stop: Error {}
    let store = try Store(folder.store)
    _ = try store.load { try $0.add(Made.file(columns: Made.columns())) }
    let before = try store.presentKey()
    #expect(throws: Stop.self) {
      try store.load { load in
        _ = try load.add(Made.file("second.csv", columns: Made.columns(base: 7)))
        throw Stop()
      }
    }
    #expect(try store.presentKey() == before)
    #expect(try Store.cube(at: folder.store).tables.count == 1)
  }

  @Test func aFullDiskLeavesTheStoreAsItWas() throws {
    _ = try Store(folder.store).load { try $0.add(Made.file(columns: Made.columns())) }
    let small = try Store(folder.store, maximumPages: Int(try Store(folder.store).presentKey()?.pages ?? 0) + 2)
    let error = #expect(throws: StoreError.self) {
      try small.load { try $0.add(Made.file("big.csv", columns: Made.columns(months: 3000))) }
    }
    #expect(error?.kind == .full)
    #expect(try Store.cube(at: folder.store).tables.count == 1)
    let integrity = try small.queue.read { try String.fetchOne($0, sql: "PRAGMA integrity_check") }
    #expect(integrity == "ok")
  }

  @Test func anotherProgramsFileIsLeftAlone() throws {
    let other = try DatabaseQueue(path: folder.store)
    try other.write { try $0.execute(sql: "CREATE TABLE mine (a)") }
    try other.close()
    #expect(throws: StoreError.self) { try Store(folder.store) }
    #expect(throws: StoreError.self) { try Store.cube(at: folder.store) }
  }

  @Test(arguments: ["not a database, only text", "SQLite format 3\0 and then nothing of the kind", ""])
  func aFileThatIsNoStoreIsRefusedOrFilled(text: String) throws {
    let fd = open(folder.store, O_CREAT | O_WRONLY, 0o644)
    _ = text.withCString { write(fd, $0, text.utf8.count) }
    close(fd)
    if text.isEmpty {
      // An empty file is what SQLite itself takes for a new database.
      _ = try Store(folder.store).load { try $0.add(Made.file(columns: Made.columns())) }
      #expect(try Store.cube(at: folder.store).tables.count == 1)
    } else {
      let error = #expect(throws: StoreError.self) { try Store(folder.store) }
      #expect(error?.kind == .notAStore)
    }
  }

  @Test func nothingThereIsMissing() {
    let error = #expect(throws: StoreError.self) { try Store.cube(at: folder.store) }
    #expect(error?.kind == .missing)
    #expect(folder.files == [])
  }

  @Test func whatBecameOfEachRowIsKept() throws {
    let store = try Store(folder.store)
    _ = try store.load { try $0.add(Made.file(columns: Made.columns())) }
    let release = try #require(try store.catalogue().first)
    #expect(release.rowsIn == 147)
    #expect(release.stored == 144)
    #expect(release.merged == 1)
    #expect(release.refused == 2)
    #expect(release.issues == Made.file(columns: Made.columns()).issues)
    try store.queue.read { db in
      let refused = try Row.fetchAll(db, sql: "SELECT line, value, reason FROM refused_row ORDER BY line")
      #expect(refused.map { $0["line"] as Int } == [991, 992])
      #expect(refused.map { $0["value"] as String } == ["many", ""])
      #expect(try Int.fetchOne(db, sql: "SELECT into_line FROM merged_row WHERE line = 990") == 2)
    }
  }

  /// A later version may number its groups otherwise: what was stored must still come back as it was meant.
  @Test func groupsAreKeptByCodeNotByNumber() throws {
    let store = try Store(folder.store)
    _ = try store.load { try $0.add(Made.file(columns: Made.columns())) }
    try store.queue.write { db in
      try db.execute(sql: "UPDATE demographic SET id = 200 WHERE code = 'families'")
      try db.execute(
        sql: "UPDATE observation SET demographic = 200 WHERE demographic = ?",
        arguments: [Int(Demographic.families.rawValue)])
    }
    _ = try store.load { try $0.add(Made.file("second.csv", columns: Made.columns(base: 9))) }
    for table in try store.rebuildCube().tables {
      #expect(Set((0..<table.rows).map { table.demographic[$0] }) == [Demographic.families.rawValue])
    }
    let stored = try store.queue.read { try Int.fetchSet($0, sql: "SELECT DISTINCT demographic FROM observation") }
    #expect(stored == [200])
  }

  @Test func theSchemaSaysWhatItIs() throws {
    let store = try Store(folder.store)
    try store.queue.read { db in
      for sql in try String.fetchAll(db, sql: "SELECT sql FROM sqlite_master WHERE name IN ('observation', 'release')")
      {
        #expect(sql.contains("--"))
      }
      #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM about") == Schema.about.count)
      for view in try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'view'") {
        _ = try Row.fetchAll(db, sql: "SELECT * FROM \(view)")
      }
    }
  }
}
