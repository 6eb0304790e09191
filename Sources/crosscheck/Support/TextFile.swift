import Glibc

/// Reads a text file: a gold file, or the bytes of an article.
enum TextFile {
  /// More than any article; a file of this size is a mistake.
  static let limit = 64 << 20

  /// - Parameter path: `-` for standard input.
  /// - Throws: `CommandFailure`: missing, a folder, empty, too long, not UTF-8, not text.
  static func read(_ path: String, limit: Int = limit) throws -> String {
    let bytes = try self.bytes(path, limit: limit)
    let name = self.name(path)
    guard bytes.contains(where: { $0 > 32 }) else {
      throw CommandFailure(.badData, "\(name): nothing is written there")
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw CommandFailure(.badData, "\(name): the text is UTF-16", remedy: "save it as UTF-8")
    }
    if let at = bytes.firstIndex(of: 0) {
      throw CommandFailure(
        .badData, "\(name):\(place(of: at, in: bytes)): a NUL byte, so this is no text",
        remedy: "give plain text, Markdown or HTML")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandFailure(
        .badData, "\(name):\(place(of: firstInvalid(bytes), in: bytes)): bytes that are not UTF-8",
        remedy: "save the text as UTF-8, or convert it with iconv -f latin1 -t utf8")
    }
    return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
  }

  static func name(_ path: String) -> String { path == "-" ? "standard input" : path }

  /// What stands in a file or comes on standard input.
  static func bytes(_ path: String, limit: Int = limit) throws -> [UInt8] {
    let name = self.name(path)
    let fd = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard fd >= 0 else {
      throw CommandFailure(
        .missingInput, "\(name): \(errno == ENOENT ? "no such file" : reason())", remedy: "check the name")
    }
    defer { if path != "-" { close(fd) } }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let n = Glibc.read(fd, &buffer, buffer.count)
      if n < 0 && errno == EINTR { continue }
      if n < 0 && errno == EISDIR {
        throw CommandFailure(.missingInput, "\(name): this is a folder", remedy: "name a file in it")
      }
      guard n >= 0 else { throw CommandFailure(.missingInput, "\(name): \(reason())") }
      if n == 0 { return bytes }
      bytes += buffer[..<n]
      guard bytes.count <= limit else {
        throw CommandFailure(
          .badData, "\(name): more than \(limit >> 20) MB", remedy: "give one article, not a collection")
      }
    }
  }

  private static func reason() -> String { String(cString: strerror(errno)) }

  /// `LINE:COLUMN` in bytes, from 1.
  static func place(of offset: Int, in bytes: [UInt8]) -> String {
    var line = 1
    var start = 0
    for (i, b) in bytes[..<offset].enumerated() where b == 10 {
      line += 1
      start = i + 1
    }
    return "\(line):\(offset - start + 1)"
  }

  private static func firstInvalid(_ bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let s): offset += UTF8.width(s)
      case .emptyInput, .error: return min(offset, bytes.count)
      }
    }
  }
}
