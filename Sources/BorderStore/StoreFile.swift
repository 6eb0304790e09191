import BorderData

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

  /// Nil when there is no file, or none that SQLite made; an empty file counts as none.
  init?(_ path: String) {
    let fd = open(path, O_RDONLY | O_CLOEXEC)
    guard fd >= 0 else { return nil }
    defer { close(fd) }
    var status = stat()
    var header = [UInt8](repeating: 0, count: 100)
    guard fstat(fd, &status) == 0, status.st_mode & S_IFMT == S_IFREG, pread(fd, &header, 100, 0) == 100,
      header.starts(with: Array("SQLite format 3".utf8))
    else { return nil }
    func word(_ at: Int) -> UInt32 { header[at..<at + 4].reduce(0) { $0 << 8 | UInt32($1) } }
    key = CubeFile.Key(changeCounter: word(24), pages: word(28), inode: UInt64(status.st_ino))
    let isWAL = header[18] == 2 || header[19] == 2
    // A counter that differs from "version valid for" was written by a SQLite too old to keep the page count.
    isSettled = !isWAL && word(24) == word(92) && access(path + "-journal", F_OK) != 0
    applicationID = word(68)
    version = word(60)
  }

  var isOurs: Bool { applicationID == UInt32(bitPattern: Schema.applicationID) }
}
