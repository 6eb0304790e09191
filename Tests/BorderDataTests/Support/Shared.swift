import BorderData
import Glibc

/// Publishers' files that stand beside the package on a developer's machine.
enum Shared {
  static let packageRoot: String = {
    var path = #filePath
    for _ in 0..<4 { path = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? path }
    return path
  }()
  static let data = packageRoot + "/../shared/data"
  static let isThere = access(data, R_OK) == 0
  static func path(_ file: String) -> String { data + "/" + file }
  static let bundled = packageRoot + "/data"
}

enum Folder {
  static func bytes(_ path: String) -> [UInt8]? {
    guard var source = FileSource(path: path, hashing: false) else { return nil }
    return source.readAll()
  }

  static func names(_ path: String) -> [String]? {
    guard let d = opendir(path) else { return nil }
    defer { closedir(d) }
    var names: [String] = []
    while let e = readdir(d) {
      let name = withUnsafeBytes(of: e.pointee.d_name) { raw in String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// Removes a folder of plain files.
  static func remove(_ path: String) {
    for name in names(path) ?? [] { unlink(path + "/" + name) }
    rmdir(path)
  }
}
