import Foundation

enum ControlFile {
  static func text(_ path: String) -> String? { try? String(contentsOfFile: path, encoding: .utf8) }
}
