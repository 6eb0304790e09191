import BorderData
import GRDB

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The record of everything loaded: one SQLite file, its schema described in the file itself.
///
/// A load is one transaction. Killed at any moment, with a full disk or beside another load, the file is as it was
/// before or as it is after: SQLite's rollback journal sees to it. Questions are answered from the cube (`cube(at:)`), a
/// derived file that lies beside it.
public final class Store: Sendable {
  public let path: String
  let queue: DatabaseQueue
  private let id: FileID?

  /// Opens the store, making it when it is missing.
  ///
  /// - Parameters:
  ///   - waiting: how long to wait for another load, in seconds.
  ///   - onWait: called once when it has been waiting for a second.
  public convenience init(_ path: String, waiting: Int = 30, onWait: @escaping @Sendable () -> Void = {})
    throws(StoreError)
  {
    try self.init(path, waiting: waiting, onWait: onWait, maximumPages: nil)
  }

  /// - Parameter maximumPages: for tests of a full disk.
  init(
    _ path: String, waiting: Int = 30, onWait: @escaping @Sendable () -> Void = {}, maximumPages: Int?
  ) throws(StoreError) {
    self.path = path
    try Self.makeFolder(of: path)
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT != S_IFDIR else {
        throw StoreError(.notAStore, path: path, "is a folder", remedy: "name a file with --store")
      }
    }
    do {
      (queue, id) = try OpenStores.opening(path) {
        let queue = try DatabaseQueue(path: path, configuration: Self.configuration(waiting, onWait, maximumPages))
        try queue.writeWithoutTransaction { db in try Self.prepare(db, path: path) }
        return queue
      }
    } catch {
      throw StoreError(error, path: path)
    }
  }

  deinit { if let id { OpenStores.close(id) } }

  /// Opens a store that exists.
  public static func existing(_ path: String) throws(StoreError) -> Store {
    guard access(path, F_OK) == 0 else {
      throw StoreError.nothingLoaded(path)
    }
    return try Store(path)
  }

  private static func configuration(
    _ waiting: Int, _ onWait: @escaping @Sendable () -> Void, _ maximumPages: Int?
  ) -> Configuration {
    var c = Configuration()
    c.label = "crosscheck store"
    c.busyMode = .callback { attempt in
      if attempt == 100 { onWait() }
      usleep(10_000)
      return attempt < waiting * 100
    }
    c.foreignKeysEnabled = false
    c.prepareDatabase { db in
      // Larger pages make a bulk load a fifth faster; they count only before the first table is made.
      try db.execute(sql: "PRAGMA page_size = 8192")
      // A load up to this size (KiB) is written in one go at its end, so that readers wait only for that.
      try db.execute(sql: "PRAGMA cache_size = -262144")
      try db.execute(sql: "PRAGMA synchronous = FULL")
      if let maximumPages { try db.execute(sql: "PRAGMA max_page_count = \(maximumPages)") }
    }
    return c
  }

  /// Makes the tables in an empty file; refuses a file of another program or of a later version.
  private static func prepare(_ db: Database, path: String) throws {
    func pragma(_ name: String) throws -> Int32 { try Int32.fetchOne(db, sql: "PRAGMA \(name)") ?? 0 }
    if try pragma("application_id") == Schema.applicationID {
      let version = try pragma("user_version")
      guard version <= Schema.version else {
        throw StoreError(
          .notAStore, path: path, "was made by a later version of crosscheck (schema \(version))",
          remedy: "use that version, or name another file with --store")
      }
      return
    }
    try db.inTransaction(.immediate) {
      // Another process may have made them while this one waited for the lock.
      if try pragma("application_id") == Schema.applicationID { return .commit }
      guard try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0 else {
        throw StoreError(
          .notAStore, path: path, "is a database of another program", remedy: "name another file with --store")
      }
      unlink(cubePath(path))
      try db.execute(sql: Schema.tables)
      try db.execute(sql: Schema.views)
      try Vocabulary.fill(db)
      try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
      try db.execute(sql: "PRAGMA user_version = \(Schema.version)")
      return .commit
    }
  }

  private static func makeFolder(of path: String) throws(StoreError) {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
    let folder = String(path[..<slash])
    var made = ""
    for piece in folder.split(separator: "/", omittingEmptySubsequences: false) {
      made += made.isEmpty && !folder.hasPrefix("/") ? piece : "/" + piece
      if made.isEmpty || made == "/" || made == "//" {
        made = ""
        continue
      }
      guard mkdir(made, 0o755) == 0 || errno == EEXIST || errno == EROFS || errno == EACCES else {
        throw StoreError(
          .notWritable, path: folder, "cannot make this folder (\(String(cString: strerror(errno))))",
          remedy: "name another file with --store")
      }
    }
  }

  /// Where the cube of a store lies.
  public static func cubePath(_ store: String) -> String {
    (store.hasSuffix(".sqlite") ? String(store.dropLast(7)) : store) + ".cube"
  }
}

extension Store {
  static func removeFile(_ path: String) { unlink(path) }
}
