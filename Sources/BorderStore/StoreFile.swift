import BorderData
import GRDB
import GRDBSQLite
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What the first hundred bytes of a SQLite file say (sqlite.org/fileformat2.html, "The Database Header"): enough to
/// know whether the cube beside it is of the same state, in microseconds instead of the milliseconds of an open.
struct StoreFile {
  let key: CubeFile.Key
  /// False while a transaction is being written, or was cut short, or the file is in WAL mode: SQLite must be asked.
  let isSettled: Bool
  let applicationID: UInt32
  let version: UInt32

  var isOurs: Bool { applicationID == UInt32(bitPattern: Schema.applicationID) }

  /// Reads the file without SQLite. Nil when there is none, or none that SQLite made, or when this process has it open:
  /// closing any descriptor of a file gives up all locks that the process holds on it, SQLite's too
  /// (sqlite.org/howtocorrupt.html, section 2.2).
  init?(_ path: String) {
    let read = OpenStores.whileNotOpen(path) { () -> StoreFile? in
      let fd = open(path, O_RDONLY | O_CLOEXEC)
      guard fd >= 0 else { return nil }
      defer { close(fd) }
      var status = stat()
      var header = [UInt8](repeating: 0, count: 100)
      guard fstat(fd, &status) == 0, status.st_mode & S_IFMT == S_IFREG, pread(fd, &header, 100, 0) == 100 else {
        return nil
      }
      return StoreFile(header, inode: UInt64(status.st_ino), path: path)
    }
    guard let read else { return nil }
    self = read
  }

  /// Reads it through an open connection. In a transaction this is the state that the transaction sees.
  init?(_ db: Database, path: String) {
    var file: UnsafeMutablePointer<sqlite3_file>?
    guard let connection = db.sqliteConnection,
      sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK, let file,
      let read = file.pointee.pMethods?.pointee.xRead
    else { return nil }
    var header = [UInt8](repeating: 0, count: 100)
    var status = stat()
    guard read(file, &header, 100, 0) == SQLITE_OK, stat(path, &status) == 0 else { return nil }
    // In WAL mode the newest state is in another file.
    guard header[18] != 2, header[19] != 2 else { return nil }
    self.init(header, inode: UInt64(status.st_ino), path: path)
  }

  private init?(_ header: [UInt8], inode: UInt64, path: String) {
    guard header.starts(with: Array("SQLite format 3".utf8)) else { return nil }
    func word(_ at: Int) -> UInt32 { header[at..<at + 4].reduce(0) { $0 << 8 | UInt32($1) } }
    key = CubeFile.Key(changeCounter: word(24), pages: word(28), inode: inode)
    let isWAL = header[18] == 2 || header[19] == 2
    // A counter that differs from "version valid for" was written by a SQLite too old to keep the page count.
    isSettled = !isWAL && word(24) == word(92) && access(path + "-journal", F_OK) != 0
    applicationID = word(68)
    version = word(60)
  }
}

/// A file or a folder, whatever the path to it; nil where there is none.
package struct FileID: Hashable, Sendable {
  let device: UInt64
  let inode: UInt64

  package init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
  }
}

/// The stores that this process has open.
enum OpenStores {
  private static let open = Mutex<[FileID: Int]>([:])

  /// Opens a store; no other part of the process can open or close the file meanwhile.
  static func opening<R: Sendable>(_ path: String, _ body: () throws -> R) throws -> (R, FileID?) {
    try open.withLock { open in
      let made = try body()
      let id = FileID(path)
      if let id { open[id, default: 0] += 1 }
      return (made, id)
    }
  }

  static func close(_ id: FileID) {
    open.withLock { open in
      open[id, default: 1] -= 1
      if open[id] == 0 { open[id] = nil }
    }
  }

  /// Runs `body` if the process does not have the store open.
  static func whileNotOpen<R: Sendable>(_ path: String, _ body: () -> R?) -> R? {
    open.withLock { open in
      if let id = FileID(path), open[id] != nil { return nil }
      return body()
    }
  }
}
