import Foundation
import Testing

/// Compares text with the file of that name under `Snapshots/`.
///
/// A missing file is written and the test fails, so that nobody records by accident; `RECORD_SNAPSHOTS=1` writes every
/// file anew, and fails as well.
func expectSnapshot(
  _ text: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Snapshots")
  let file = folder.appendingPathComponent(name)
  let stored = try? String(contentsOf: file, encoding: .utf8)
  let recording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
  if let stored, !recording {
    guard stored != text else { return }
    let lines = zip(
      stored.split(separator: "\n", omittingEmptySubsequences: false),
      text.split(separator: "\n", omittingEmptySubsequences: false))
    let at = lines.enumerated().first { $0.element.0 != $0.element.1 }
    let said = at.map {
      "line \($0.offset + 1):\n  stored: \($0.element.0.prefix(300))\n  now:    \($0.element.1.prefix(300))"
    }
    Issue.record("\(name) differs: \(said ?? "one is longer")", sourceLocation: sourceLocation)
    return
  }
  do {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name): look at it, then run again", sourceLocation: sourceLocation)
  } catch {
    Issue.record("cannot write \(name): \(error)", sourceLocation: sourceLocation)
  }
}
