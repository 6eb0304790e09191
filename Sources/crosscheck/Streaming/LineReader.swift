import Glibc

/// Lines of a file descriptor, in batches of what has arrived: a program that writes a line and waits for its answer gets
/// it, and one that writes without pause is read a megabyte at a time.
struct LineReader {
  /// A line from 1, as its bytes; nil where it was longer than `longest` and was passed over.
  struct Line: Sendable {
    var number: Int
    var bytes: [UInt8]?
  }

  /// Longer lines are no articles; they are passed over without being kept in memory.
  static let longest = 64 << 20
  private static let batch = 1 << 20

  private let descriptor: Int32
  private var rest: [UInt8] = []
  /// Up to where `rest` is known to hold no line break.
  private var searched = 0
  private var skipping = false
  private var number = 0
  private var ended = false
  private var buffer = [UInt8](repeating: 0, count: 1 << 18)

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// The next lines, at least one; nil at the end.
  ///
  /// - Throws: `CommandFailure` when the descriptor cannot be read.
  mutating func next() throws(CommandFailure) -> [Line]? {
    var lines: [Line] = []
    var taken = 0
    while !ended {
      let n = read(descriptor, &buffer, buffer.count)
      if n < 0 && errno == EINTR { continue }
      guard n >= 0 else {
        throw CommandFailure(.missingInput, "standard input: \(String(cString: strerror(errno)))")
      }
      ended = n == 0
      taken += n
      rest += buffer[..<n]
      cut(into: &lines)
      if !lines.isEmpty, taken >= Self.batch || !isWaiting() { return lines }
    }
    if skipping || !rest.isEmpty {
      number += 1
      lines.append(Line(number: number, bytes: skipping ? nil : rest))
      rest = []
      skipping = false
    }
    return lines.isEmpty ? nil : lines
  }

  private mutating func cut(into lines: inout [Line]) {
    var start = 0
    while let end = rest[max(start, searched)...].firstIndex(of: 10) {
      number += 1
      lines.append(Line(number: number, bytes: skipping ? nil : Array(rest[start..<end])))
      skipping = false
      start = end + 1
    }
    rest.removeFirst(start)
    if rest.count > Self.longest { skipping = true }
    if skipping { rest.removeAll() }
    searched = rest.count
  }

  /// More can be read at once.
  private func isWaiting() -> Bool {
    var p = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&p, 1, 0) > 0 && p.revents & Int16(POLLIN) != 0
  }
}
