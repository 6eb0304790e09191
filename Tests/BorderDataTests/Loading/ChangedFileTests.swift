import Glibc
import Testing

@testable import BorderData

/// A file that somebody writes to while it is read is not taken for figures.
struct ChangedFileTests {
  private func append(_ text: String, to path: String) {
    guard let f = fopen(path, "a") else { return }
    fputs(text, f)
    fclose(f)
  }

  private func file() -> String {
    let path = "/tmp/crosscheck-changed-\(UInt32.random(in: 0...UInt32.max)).csv"
    append("period,count\n", to: path)
    for i in 0..<240 { append("\(2000 + i / 12)-\(i % 12 < 9 ? "0" : "")\(i % 12 + 1),\(i)\n", to: path) }
    return path
  }

  @Test func aFileThatGrowsWhileItIsReadIsRefused() {
    let path = file()
    defer { unlink(path) }
    var options = LoadOptions()
    options.progress = { bytes in if bytes < 10_000 { append("2030-01,5\n", to: path) } }
    let error = #expect(throws: LoadError.self) { try Loader.load(path: path, options: options) }
    #expect(error?.kind == .changedWhileRead && error?.exitCode == 65)
    #expect((try? Loader.load(path: path))?.account.rowsIn ?? 0 > 240)
  }

  @Test func aFileThatIsReplacedWhileItIsReadIsRefused() throws {
    let path = file()
    let other = file()
    defer { unlink(path) }
    var options = LoadOptions()
    options.progress = { _ in _ = rename(other, path) }
    let error = #expect(throws: LoadError.self) { try Loader.load(path: path, options: options) }
    #expect(error?.kind == .changedWhileRead)
  }
}
