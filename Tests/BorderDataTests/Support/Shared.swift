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
