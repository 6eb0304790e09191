#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The cube as a file: a derived form of a store that questions are answered from without reading the store.
///
/// Layout, little-endian, every part padded with zeros to 64 bytes:
///
/// | at | bytes | what |
/// |---|---|---|
/// | 0 | 8 | `XCCUBE`, 0, format version |
/// | 8 | 16 | the state of the store that it was made from (`Key`) |
/// | 24 | 8 | length of the directory |
/// | 32 | 8 | length of the file |
/// | 40 | 8 | checksum of everything from byte 64 |
/// | 48 | 8 | checksum of bytes 0–47 and the directory |
/// | 64 | | the directory: tables, releases, places, offsets of the columns |
/// | | | the columns |
///
/// A file is written under another name and renamed, so that a reader sees an old one or a new one. What is read is
/// mapped, not copied: opening costs the same for a thousand rows and for a hundred million.
public enum CubeFile {
  static let magic: [UInt8] = Array("XCCUBE".utf8) + [0, 2]
  static let headerLength = 64
  static let alignment = 64

  /// What tells one state of a store from another.
  public struct Key: Hashable, Sendable {
    /// SQLite's file change counter: one more with every transaction that wrote.
    public var changeCounter: UInt32
    /// Pages of the store.
    public var pages: UInt32
    /// Tells a store from another put in its place.
    public var inode: UInt64
    public init(changeCounter: UInt32, pages: UInt32, inode: UInt64) {
      self.changeCounter = changeCounter
      self.pages = pages
      self.inode = inode
    }
  }

  /// Why a file cannot be used. All but `system` mean: make it anew.
  public enum Failure: Error, Hashable, Sendable {
    case missing, otherStore, damaged(String)
    /// What was tried and `errno`.
    case system(String, Int32)
  }

  // MARK: Reading

  /// Maps the file.
  ///
  /// The header and the directory are checked; the columns are not (`verify` does), for that would read all of them.
  /// - Parameter key: the state that the store is in now; nil accepts any.
  public static func open(_ path: String, key: Key?) throws(Failure) -> Cube {
    let mapped = try map(path)
    return try mapped.withBytes { bytes throws(Failure) in
      let header = try Header(bytes, key: key)
      var reader = CubeDirectoryReader(
        UnsafeRawBufferPointer(rebasing: bytes[headerLength..<headerLength + header.directoryLength]))
      return Cube(tables: try reader.tables(in: mapped))
    }
  }

  /// Reads the whole file and compares its checksum.
  public static func verify(_ path: String, key: Key?) throws(Failure) {
    let mapped = try map(path)
    try mapped.withBytes { bytes throws(Failure) in
      let header = try Header(bytes, key: key)
      var sum = Checksum()
      sum.add(UnsafeRawBufferPointer(rebasing: bytes[headerLength...]))
      guard sum.value == header.checksum else { throw .damaged("its checksum is not that of its content") }
    }
  }

  private static func map(_ path: String) throws(Failure) -> ColumnOwner {
    let fd = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard fd >= 0 else {
      if errno == ENOENT { throw .missing }
      throw .system("open \(path)", errno)
    }
    defer { close(fd) }
    var status = stat()
    guard fstat(fd, &status) == 0 else { throw .system("read the size of \(path)", errno) }
    let length = Int(status.st_size)
    guard length >= headerLength else { throw .damaged("it is shorter than its header") }
    guard let base = mmap(nil, length, PROT_READ, MAP_PRIVATE, fd, 0), base != MAP_FAILED else {
      throw .system("map \(path)", errno)
    }
    return ColumnOwner(taking: UnsafeRawPointer(base), byteCount: length) { base, length in
      munmap(UnsafeMutableRawPointer(mutating: base), length)
    }
  }

  private struct Header {
    let directoryLength: Int
    let checksum: UInt64

    init(_ bytes: UnsafeRawBufferPointer, key: Key?) throws(Failure) {
      guard bytes.prefix(8).elementsEqual(CubeFile.magic) else {
        throw .damaged("it is no cube file of this version")
      }
      func word(_ at: Int) -> UInt64 { UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)) }
      func half(_ at: Int) -> UInt32 { UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self)) }
      guard let directory = Int(exactly: word(24)), word(32) == UInt64(bytes.count),
        directory <= bytes.count - headerLength
      else { throw .damaged("its length is not what its header says") }
      var sum = Checksum()
      sum.add(UnsafeRawBufferPointer(rebasing: bytes[0..<48]))
      sum.add(UnsafeRawBufferPointer(rebasing: bytes[headerLength..<headerLength + directory]))
      guard sum.value == word(48) else { throw .damaged("its header is damaged") }
      let found = Key(changeCounter: half(8), pages: half(12), inode: word(16))
      guard key == nil || key == found else { throw .otherStore }
      directoryLength = directory
      checksum = word(40)
    }
  }

  // MARK: Writing

  /// Writes the cube beside `path` and renames it there.
  public static func write(_ tables: [CubeTable], to path: String, key: Key) throws(Failure) {
    let temporary = "\(path).\(getpid()).tmp"
    let fd = Glibc.open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard fd >= 0 else { throw .system("write \(temporary)", errno) }
    do throws(Failure) {
      defer { close(fd) }
      try writeBytes(tables, fd: fd, name: temporary, key: key)
      guard fdatasync(fd) == 0 else { throw .system("write \(temporary)", errno) }
    } catch {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, path) == 0 else {
      let code = errno
      unlink(temporary)
      throw .system("rename \(temporary)", code)
    }
  }

  private static func writeBytes(_ tables: [CubeTable], fd: Int32, name: String, key: Key) throws(Failure) {
    // The directory's length does not depend on the offsets in it, so that a first one with zeros gives it.
    let length = directory(tables, columnsAt: 0).bytes.count
    let made = directory(tables, columnsAt: headerLength + length)
    var sum = Checksum()
    var offset = headerLength
    func put(_ bytes: UnsafeRawBufferPointer) throws(Failure) {
      try writeAll(bytes, fd: fd, at: offset, name: name)
      sum.add(bytes)
      offset += padded(bytes.count)
    }
    try made.bytes.withBytes { bytes throws(Failure) in try put(bytes) }
    for t in tables {
      try t.month.withRawBytes { bytes throws(Failure) in try put(bytes) }
      try t.place.withRawBytes { bytes throws(Failure) in try put(bytes) }
      try t.component.withRawBytes { bytes throws(Failure) in try put(bytes) }
      try t.authority.withRawBytes { bytes throws(Failure) in try put(bytes) }
      try t.demographic.withRawBytes { bytes throws(Failure) in try put(bytes) }
      try t.citizenship.withRawBytes { bytes throws(Failure) in try put(bytes) }
      try t.count.withRawBytes { bytes throws(Failure) in try put(bytes) }
      try t.line.withRawBytes { bytes throws(Failure) in try put(bytes) }
      try t.merged.line.withRawBytes { bytes throws(Failure) in try put(bytes) }
      try t.merged.into.withRawBytes { bytes throws(Failure) in try put(bytes) }
    }
    guard offset == made.end, ftruncate(fd, off_t(offset)) == 0 else { throw .system("write \(name)", errno) }

    var header = CubeDirectoryWriter()
    header.raw(magic)
    header.word32(key.changeCounter)
    header.word32(key.pages)
    header.word64(key.inode)
    header.word64(UInt64(length))
    header.word64(UInt64(offset))
    header.word64(sum.value)
    var headerSum = Checksum()
    header.bytes.withUnsafeBytes { headerSum.add($0) }
    made.bytes.withUnsafeBytes { headerSum.add($0) }
    header.word64(headerSum.value)
    try header.bytes.withBytes { bytes throws(Failure) in try writeAll(bytes, fd: fd, at: 0, name: name) }
  }

  static func padded(_ n: Int) -> Int { (n + alignment - 1) / alignment * alignment }

  private static func writeAll(_ bytes: UnsafeRawBufferPointer, fd: Int32, at start: Int, name: String)
    throws(Failure)
  {
    guard let base = bytes.baseAddress else { return }
    var done = 0
    while done < bytes.count {
      let n = pwrite(fd, base + done, bytes.count - done, off_t(start + done))
      if n < 0 {
        if errno == EINTR { continue }
        throw .system("write \(name)", errno)
      }
      done += n
    }
  }
}

extension ColumnOwner {
  func withBytes<R, E: Error>(_ body: (UnsafeRawBufferPointer) throws(E) -> R) throws(E) -> R {
    defer { withExtendedLifetime(self) {} }
    return try body(UnsafeRawBufferPointer(start: base, count: byteCount))
  }
}

extension Column {
  /// Typed throws, which `withBuffer` does not have.
  fileprivate func withRawBytes<E: Error>(_ body: (UnsafeRawBufferPointer) throws(E) -> Void) throws(E) {
    let outcome = withBuffer { buffer in
      Result { () throws(E) in try body(UnsafeRawBufferPointer(buffer)) }
    }
    try outcome.get()
  }
}

extension [UInt8] {
  fileprivate func withBytes<E: Error>(_ body: (UnsafeRawBufferPointer) throws(E) -> Void) throws(E) {
    let outcome = withUnsafeBytes { buffer in
      Result { () throws(E) in try body(buffer) }
    }
    try outcome.get()
  }
}
