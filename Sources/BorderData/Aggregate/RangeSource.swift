import Glibc

/// A stretch of a file, widened to whole lines: it begins after the first line end at or after `from - 1` and ends
/// after the first at or after `to - 1`.
struct RangeSource: ByteSource, ~Copyable {
  private let descriptor: Int32
  private var at: Int
  private let to: Int
  private var done = false

  init?(path: String, from: Int, to: Int, isFirst: Bool) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    at = 0
    self.to = to
    guard descriptor >= 0 else { return nil }
    guard !isFirst else { return }
    // The byte before `from` may be the line end that the stretch begins after.
    at = from - 1
    var byte = [UInt8](repeating: 0, count: 4096)
    while true {
      let n = pread(descriptor, &byte, byte.count, off_t(at))
      guard n > 0 else { break }
      if let i = byte[..<n].firstIndex(of: 10) {
        at += i + 1
        break
      }
      at += n
    }
    if at >= to { done = true }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  mutating func read(into b: UnsafeMutableRawBufferPointer) -> Int {
    if done { return 0 }
    var n = 0
    repeat { n = pread(descriptor, b.baseAddress, b.count, off_t(at)) } while n < 0 && errno == EINTR
    guard n > 0 else { return n }
    if at + n >= to {
      // The stretch ends after the first line end at or after its last byte.
      var i = max(0, to - 1 - at)
      while i < n && b[i] != 10 { i += 1 }
      if i < n {
        n = i + 1
        done = true
      }
    }
    at += n
    return n
  }
}
