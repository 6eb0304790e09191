import Glibc

/// A folder that a report is written into, each file whole or not at all.
struct OutputFolder {
  let path: String

  /// Makes it, and the folders above it, where missing.
  init(_ path: String) throws {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    try Self.make(self.path)
  }

  /// Writes a file into it; `name` may have a folder of its own.
  func write(_ name: String, _ text: String) throws {
    let file = path + "/" + name
    if let slash = name.lastIndex(of: "/") { try Self.make(path + "/" + name[..<slash]) }
    let temporary = file + ".\(getpid()).tmp"
    let fd = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard fd >= 0 else { throw Self.failure(file) }
    let bytes = Array(text.utf8)
    var done = 0
    while done < bytes.count {
      let n = bytes[done...].withUnsafeBytes { Glibc.write(fd, $0.baseAddress, $0.count) }
      if n < 0 && errno == EINTR { continue }
      guard n > 0 else {
        let failure = Self.failure(file)
        close(fd)
        unlink(temporary)
        throw failure
      }
      done += n
    }
    close(fd)
    guard rename(temporary, file) == 0 else { throw Self.failure(file) }
  }

  private static func make(_ path: String) throws {
    var made = path.hasPrefix("/") ? "" : "."
    for piece in path.split(separator: "/") {
      made += "/" + piece
      guard mkdir(made, 0o755) == 0 || errno == EEXIST else { throw failure(made) }
    }
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw CommandFailure(.usage, "\(path): is no folder", remedy: "name a folder with --output")
    }
  }

  private static func failure(_ path: String) -> CommandFailure {
    CommandFailure(.storeFailed, "\(path): cannot be written (\(String(cString: strerror(errno))))")
  }
}
