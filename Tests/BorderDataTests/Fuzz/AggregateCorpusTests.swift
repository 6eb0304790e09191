import AggregateChecks
import Testing

/// What `fuzz-aggregate` is started from, and what it found, asked again.
struct AggregateCorpusTests {
  static let folder = Shared.packageRoot + "/Tests/BorderDataTests/Fuzz/aggregate/"
  /// One input a line, in hex digits (`Fuzz/corpus.py`).
  static let found = "found.hex"

  @Test func everyInputHolds() throws {
    let names = try #require(Folder.names(Self.folder)).filter { $0 != Self.found }
    var summed = 0
    for name in names {
      let bytes = try #require(Folder.bytes(Self.folder + name))
      #expect(throws: Never.self, "\(name)") { if try AggregateChecks.check(bytes) { summed += 1 } }
    }
    // Whatever is left to the loader is not looked at: most are not.
    #expect(summed > 12 && names.count > 20)
  }

  @Test func everyInputThatWasFoundHolds() throws {
    let lines = try #require(Folder.bytes(Self.folder + Self.found)).split(separator: 10)
    #expect(lines.count > 100)
    for line in lines {
      let bytes = try #require(CorpusTests.bytes(hex: line))
      #expect(throws: Never.self, "\(String(decoding: line, as: UTF8.self))") { try AggregateChecks.check(bytes) }
    }
  }
}
