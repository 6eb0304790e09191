import Glibc

/// The folder of bundled figures: `datapackage.json` and its tidy tables.
public struct DataFolder: Sendable {
  public let path: String

  public init(path: String) { self.path = path }

  /// The folder to use: the one given, else `$CROSSCHECK_DATA`, else `data` in the working directory, beside the
  /// executable or above it. Nil when none holds a `datapackage.json`.
  public static func locate(explicit: String? = nil) -> DataFolder? {
    if let explicit { return hasPackage(explicit) ? DataFolder(path: explicit) : nil }
    if let set = getenv("CROSSCHECK_DATA") {
      let p = String(cString: set)
      if !p.isEmpty { return hasPackage(p) ? DataFolder(path: p) : nil }
    }
    var candidates = ["data"]
    if var folder = executableFolder() {
      candidates += ["\(folder)/data", "\(folder)/../share/crosscheck/data"]
      // `.build/release/crosscheck` stands three folders below the package; a debug build four.
      for _ in 0..<4 {
        guard let slash = folder.lastIndex(of: "/"), slash != folder.startIndex else { break }
        folder = String(folder[..<slash])
        candidates.append("\(folder)/data")
      }
    }
    return candidates.first(where: hasPackage).map(DataFolder.init(path:))
  }

  private static func hasPackage(_ folder: String) -> Bool { access(folder + "/datapackage.json", R_OK) == 0 }

  private static func executableFolder() -> String? {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let n = buffer.withUnsafeMutableBytes { raw in
      guard let base = raw.baseAddress else { return 0 }
      return readlink("/proc/self/exe", base.assumingMemoryBound(to: CChar.self), raw.count)
    }
    guard n > 0 else { return nil }
    let text = String(decoding: buffer[..<n], as: UTF8.self)
    return text.lastIndex(of: "/").map { String(text[..<$0]) }
  }

  public func package() throws(LoadError) -> DataPackage {
    guard var source = FileSource(path: path + "/datapackage.json", hashing: false),
      let bytes = source.readAll(limit: 16 << 20)
    else {
      throw LoadError(path: path, kind: .missing, message: "no datapackage.json that can be read")
    }
    return try DataPackage(parsing: bytes)
  }

  /// All tables in memory. The files' hashes are taken from the package, not computed again.
  public func cube() throws(LoadError) -> Cube {
    let resources = try package().resources
    let results = resources.map { _ in Slot<Result<[CubeTable], LoadError>>() }
    Workers.forEach(resources.count) { i in
      do throws(LoadError) { results[i].put(.success(try load(resources[i]))) } catch {
        results[i].put(.failure(error))
      }
    }
    var tables: [CubeTable] = []
    for slot in results {
      if let result = slot.take() { tables += try result.get() }
    }
    return Cube(tables: tables)
  }

  public func load(_ resource: DataPackage.Resource) throws(LoadError) -> [CubeTable] {
    var options = LoadOptions()
    options.layout = "tidy"
    options.described = resource.info
    options.published = resource.release.published
    let file = path + "/" + resource.path
    guard var source = FileSource(path: file, hashing: false) else {
      throw LoadError(path: file, kind: .missing, message: "listed in datapackage.json but cannot be read")
    }
    var loaded = try Loader.load(&source, name: resource.path, path: file, options) { _ in resource.release.sha256 }
    loaded.release = resource.release
    return loaded.cubeTables()
  }
}
