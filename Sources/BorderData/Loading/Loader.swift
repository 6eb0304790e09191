import Glibc

/// From a publisher's file to rows.
public enum Loader {
  /// Loads one file; `-` is standard input.
  public static func load(path: String, options: LoadOptions = .init()) throws(LoadError) -> LoadedFile {
    if path == "-" {
      return try loadStream(FileSource(standardInputHashing: true), "standard input", "standard input", options)
    }
    let before = try status(path)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard before.isRegular else {
      // A pipe can be read once, and its time is that of the last writing to it.
      guard let source = FileSource(path: path, progress: options.progress) else { throw openFailure(path) }
      return try loadStream(source, name, path, options)
    }
    let loaded = try loadHashed(path, name, before.size, options)
    guard FileStatus(path) == before else { throw LoadError.changedWhileRead(path) }
    return loaded
  }

  /// Loads bytes that are in memory.
  public static func load(
    bytes: [UInt8], name: String, options: LoadOptions = .init()
  ) throws(LoadError) -> LoadedFile {
    try load(bytes: bytes, name, name, options)
  }

  /// The CSV files of a folder, in name order; a file itself is a list of one.
  public static func files(at path: String) throws(LoadError) -> [String] {
    if path == "-" { return ["-"] }
    var info = stat()
    guard stat(path, &info) == 0 else { throw openFailure(path) }
    guard info.st_mode & S_IFMT == S_IFDIR else { return [path] }
    guard let folder = opendir(path) else { throw openFailure(path) }
    defer { closedir(folder) }
    var found: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasPrefix(".") { continue }
      if name.hasSuffix(".csv") || name.hasSuffix(".csv.gz") || name.hasSuffix(".tsv") {
        found.append(path + "/" + name)
      }
    }
    guard !found.isEmpty else {
      throw LoadError(path: path, kind: .empty, message: "the folder holds no CSV files")
    }
    return found.sorted()
  }

  // MARK: Inside

  private static func load(
    bytes: [UInt8], _ name: String, _ path: String, _ options: LoadOptions
  ) throws(LoadError) -> LoadedFile {
    var source = MemorySource(Inflate.isGzip(bytes) ? try unpack(bytes, path) : bytes)
    return try load(&source, name: name, path: path, options) { _ in SHA256.hex(of: bytes) }
  }

  /// What can be read only once: whether it is packed shows in its first bytes.
  private static func loadStream(
    _ stream: consuming FileSource, _ name: String, _ path: String, _ options: LoadOptions
  ) throws(LoadError) -> LoadedFile {
    var source = PeekedSource(stream)
    guard Inflate.isGzip(source.front) else {
      return try load(&source, name: name, path: path, options) { $0.inner.hash.hex() }
    }
    guard let bytes = source.readAll() else { throw openFailure(path) }
    return try load(bytes: bytes, name, path, options)
  }

  /// The hash of a large file is worked out beside the parse, from a reading of its own; that both read the same bytes
  /// is what comparing the file's state before and after is for.
  private static func loadHashed(
    _ path: String, _ name: String, _ size: Int, _ options: LoadOptions
  ) throws(LoadError) -> LoadedFile {
    // By its first bytes, not by its name: people rename what they download.
    guard let opened = FileSource(path: path, hashing: false, progress: options.progress) else {
      throw openFailure(path)
    }
    var file = PeekedSource(opened)
    if Inflate.isGzip(file.front) {
      guard let bytes = file.readAll() else { throw openFailure(path) }
      return try load(bytes: bytes, name, path, options)
    }
    let hash = Slot<String>()
    let helper: Helper? =
      size < 1 << 20
      ? nil
      : Helper {
        if let hex = SHA256.hex(ofFile: path) { hash.put(hex) }
      }
    let result: Result<LoadedFile, LoadError>
    if var source = FileSource(path: path, hashing: helper == nil, progress: options.progress) {
      do throws(LoadError) {
        result = .success(try load(&source, name: name, path: path, options) { $0.hash.hex() })
      } catch { result = .failure(error) }
    } else {
      result = .failure(openFailure(path))
    }
    helper?.join()
    var loaded = try result.get()
    if helper != nil {
      guard let hex = hash.take() else { throw openFailure(path) }
      loaded.release.sha256 = hex
    }
    return loaded
  }

  private static func status(_ path: String) throws(LoadError) -> FileStatus {
    guard let status = FileStatus(path) else { throw openFailure(path) }
    guard !status.isFolder else {
      throw LoadError(path: path, kind: .notAFile, message: "this is a folder; give a file, or load the folder")
    }
    return status
  }

  private static func openFailure(_ path: String) -> LoadError {
    if errno == ENOENT || errno == ENOTDIR {
      return LoadError(path: path, kind: .missing, message: "no such file")
    }
    return LoadError(path: path, kind: .unreadable, message: "cannot be read: " + String(cString: strerror(errno)))
  }

  static func load<S: ByteSource & ~Copyable>(
    _ source: inout S, name: String, path: String? = nil, _ options: LoadOptions, sha256: (borrowing S) -> String
  ) throws(LoadError) -> LoadedFile {
    let shown = path ?? name
    var reading = Reading(name: name, path: shown, options: options)
    do throws(CSVError) {
      var reader = try CSVReader(findingSeparator: true)
      try reader.read(&source) { reading.take($0) }
    } catch {
      throw LoadError(path: shown, kind: .notCSV, message: error.description)
    }
    return try reading.finish(sha256: sha256(source))
  }
}

extension Loader {
  private static func unpack(_ bytes: [UInt8], _ path: String) throws(LoadError) -> [UInt8] {
    do throws(Inflate.Failure) { return try Inflate.gunzip(bytes) } catch {
      let why =
        switch error {
        case .notGzip: "what follows its first part is no gzip"
        case .damaged: "the gzip file is cut off or damaged"
        case .tooLarge: "it unpacks to more than \(Inflate.limit >> 30) GB"
        case .checksum: "the gzip file's checksum does not fit its text: it is damaged"
        }
      throw LoadError(path: path, kind: .notCSV, message: why + "; get it again")
    }
  }
}

/// A source whose first bytes were looked at.
struct PeekedSource: ByteSource, ~Copyable {
  var inner: FileSource
  private(set) var front: [UInt8] = []
  private var given = 0

  init(_ source: consuming FileSource) {
    inner = source
    var buffer = [UInt8](repeating: 0, count: 4)
    while front.count < 4 {
      let want = 4 - front.count
      let n = buffer.withUnsafeMutableBytes { inner.read(into: UnsafeMutableRawBufferPointer(rebasing: $0[..<want])) }
      if n <= 0 { break }
      front += buffer[..<n]
    }
  }

  mutating func read(into b: UnsafeMutableRawBufferPointer) -> Int {
    if given < front.count {
      let n = min(b.count, front.count - given)
      b.copyBytes(from: front[given..<(given + n)])
      given += n
      return n
    }
    return inner.read(into: b)
  }

  mutating func readAll() -> [UInt8]? { inner.readAll().map { front + $0 } }
}

/// Bytes in memory as a source.
public struct MemorySource: ByteSource {
  private let bytes: [UInt8]
  private var at = 0
  public init(_ bytes: [UInt8]) { self.bytes = bytes }
  public mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let n = min(buffer.count, bytes.count - at)
    if n > 0 { buffer.copyBytes(from: bytes[at..<(at + n)]) }
    at += n
    return n
  }
}
