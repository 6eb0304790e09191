import BorderData
import GRDB
import Glibc
import Testing

@testable import BorderStore

@Suite struct CubeCacheTests {
  let folder = Folder()

  private func loaded() throws -> Store {
    let store = try Store(folder.store)
    _ = try store.load { try $0.add(Made.file(columns: Made.columns())) }
    return store
  }

  private func cubeIsOfPresentState() -> Bool {
    guard let key = try? Store(folder.store).presentKey() else { return false }
    return (try? CubeFile.open(Store.cubePath(folder.store), key: key)) != nil
  }

  @Test func aLoadLeavesACubeThatIsOfTheStoresState() throws {
    _ = try loaded()
    #expect(cubeIsOfPresentState())
    #expect(folder.files == ["store.cube", "store.sqlite"])
    try CubeFile.verify(Store.cubePath(folder.store), key: nil)
  }

  @Test func aSecondLoadAddsToTheCube() throws {
    let store = try loaded()
    _ = try store.load { try $0.add(Made.file("second.csv", published: "2025-01-01", columns: Made.columns(base: 5))) }
    #expect(cubeIsOfPresentState())
    #expect(try Store.cube(at: folder.store).tables.map(\.release.file) == ["made.csv", "second.csv"])
  }

  @Test func aChangeByAnotherProgramMakesItStaleAndItIsRebuilt() throws {
    let store = try loaded()
    try store.queue.write { try $0.execute(sql: "UPDATE observation SET count = 1 WHERE line = 2") }
    #expect(!cubeIsOfPresentState())
    #expect(try Store.cube(at: folder.store).tables.first?.count[0] == 1)
    #expect(cubeIsOfPresentState())
  }

  @Test func aCubeOfAnotherStoreIsNotUsed() throws {
    _ = try loaded()
    let other = Folder()
    _ = try Store(other.store).load { try $0.add(Made.file(columns: Made.columns(base: 9_000))) }
    rename(Store.cubePath(other.store), Store.cubePath(folder.store))
    #expect(try Store.cube(at: folder.store).tables.first?.count[0] == 100)
  }

  @Test(arguments: [0, 8, 30, 50, 70, 200])
  func aDamagedHeadOfTheCubeIsSeenAndItIsRebuilt(at offset: Int) throws {
    _ = try loaded()
    flip(byteAt: offset)
    #expect(!cubeIsOfPresentState())
    #expect(try Store.cube(at: folder.store).tables.first?.allRows.count == 144)
    #expect(cubeIsOfPresentState())
  }

  @Test func damageInAColumnIsFoundByTheFullCheck() throws {
    _ = try loaded()
    var status = stat()
    stat(Store.cubePath(folder.store), &status)
    flip(byteAt: Int(status.st_size) - 100)
    #expect(throws: CubeFile.Failure.self) { try CubeFile.verify(Store.cubePath(folder.store), key: nil) }
  }

  @Test(arguments: [0, 63, 64, 300])
  func aShortenedCubeIsRebuilt(length: Int) throws {
    _ = try loaded()
    truncate(Store.cubePath(folder.store), off_t(length))
    #expect(try Store.cube(at: folder.store).tables.first?.allRows.count == 144)
  }

  /// The quick look at the file must not be taken while this process has it open: closing it would give up SQLite's locks.
  @Test func theFileIsNotOpenedBehindSQLitesBack() throws {
    let store = try loaded()
    #expect(StoreFile(folder.store)?.key == nil)
    withExtendedLifetime(store) {}
    #expect(try Store.cube(at: folder.store).tables.count == 1)
  }

  @Test func theQuickLookAgreesWithSQLite() throws {
    let key = try loaded().presentKey()
    #expect(StoreFile(folder.store)?.key == key)
    #expect(StoreFile(folder.store)?.isSettled == true)
  }

  @Test func aStoreInWALModeIsReadWithoutACube() throws {
    try loaded().queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    #expect(try Store.cube(at: folder.store).tables.first?.rows == 144)
  }

  @Test func withoutACubeTheRowsAreRead() throws {
    _ = try loaded()
    unlink(Store.cubePath(folder.store))
    #expect(try Store.cube(at: folder.store).tables.first?.rows == 144)
    #expect(cubeIsOfPresentState())
  }

  private func flip(byteAt offset: Int) {
    let fd = open(Store.cubePath(folder.store), O_RDWR)
    var byte: UInt8 = 0
    pread(fd, &byte, 1, off_t(offset))
    byte ^= 0x5A
    pwrite(fd, &byte, 1, off_t(offset))
    close(fd)
  }
}
