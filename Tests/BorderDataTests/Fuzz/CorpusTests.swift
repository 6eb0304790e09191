import BorderData
import RowChecks
import Testing

/// What the fuzzer was started from, and what it found that took a new way, asked again.
struct CorpusTests {
  static let folder = Shared.packageRoot + "/Tests/BorderDataTests/Fuzz/corpus/"
  /// One input a line, in hex digits (`Fuzz/corpus.py`).
  static let found = "found.hex"

  @Test func everyInputHolds() throws {
    let names = try #require(Folder.names(Self.folder)).filter { $0 != Self.found }
    var layouts: Set<Int> = []
    for name in names {
      let bytes = try #require(Folder.bytes(Self.folder + name))
      #expect(throws: Never.self, "\(name)") { try RowChecks.check(bytes) }
      if let first = bytes.first { layouts.insert(Int(first) % (Layouts.all.count + 1)) }
    }
    // One for each layout, and files with headers of their own.
    #expect(layouts.count == Layouts.all.count + 1)
  }

  @Test func everyInputThatWasFoundHolds() throws {
    let lines = try #require(Folder.bytes(Self.folder + Self.found)).split(separator: 10)
    #expect(lines.count > 500)
    for line in lines {
      let bytes = try #require(Self.bytes(hex: line))
      #expect(throws: Never.self, "\(String(decoding: line, as: UTF8.self))") { try RowChecks.check(bytes) }
    }
  }

  static func bytes(hex: some Collection<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    var rest = Array(hex)[...]
    while rest.count >= 2 {
      guard let b = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else { return nil }
      bytes.append(b)
      rest = rest.dropFirst(2)
    }
    return rest.isEmpty ? bytes : nil
  }
}
