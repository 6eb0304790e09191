import Glibc

/// Somewhere that bytes come from, block by block.
public protocol ByteSource: ~Copyable {
  /// Fills the front of `buffer`; 0 at the end, negative on failure.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int
}

/// An open file or standard input, hashed as it is read.
public struct FileSource: ByteSource, ~Copyable {
  private let descriptor: Int32
  private let owned: Bool
  public private(set) var hash = SHA256()
  public private(set) var byteCount = 0
  private let hashes: Bool
  private let progress: (@Sendable (_ bytesRead: Int) -> Void)?

  /// Nil when it cannot be opened; `errno` says why.
  ///
  /// - Parameter progress: called with the bytes read so far, for every block.
  public init?(path: String, hashing: Bool = true, progress: (@Sendable (_ bytesRead: Int) -> Void)? = nil) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    owned = true
    hashes = hashing
    self.progress = progress
    if descriptor < 0 { return nil }
  }

  public init(standardInputHashing: Bool) {
    descriptor = STDIN_FILENO
    owned = false
    hashes = standardInputHashing
    progress = nil
  }

  deinit { if owned && descriptor >= 0 { close(descriptor) } }

  public mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    while true {
      let n = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if n < 0 && errno == EINTR { continue }
      if n > 0 {
        byteCount += n
        progress?(byteCount)
        if hashes { hash.update(UnsafeRawBufferPointer(rebasing: buffer[..<n])) }
      }
      return n
    }
  }

  /// Everything that is left.
  public mutating func readAll(limit: Int = .max) -> [UInt8]? {
    var all: [UInt8] = []
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 64)
    defer { block.deallocate() }
    while true {
      let n = read(into: block)
      if n < 0 { return nil }
      if n == 0 { return all }
      if all.count + n > limit { return nil }
      all.append(contentsOf: UnsafeRawBufferPointer(rebasing: block[..<n]))
    }
  }
}
