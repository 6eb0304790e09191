import BorderData
import Glibc
import RowChecks
import Testing

/// What the fuzzer was started from, and what it found that was worth keeping, asked again.
struct CorpusTests {
  static let folder = Shared.packageRoot + "/Tests/BorderDataTests/Fuzz/corpus/"

  @Test func everyInputHolds() throws {
    let names = try #require(Folder.names(Self.folder))
    var layouts: Set<Int> = []
    for name in names {
      let bytes = try #require(Folder.bytes(Self.folder + name))
      #expect(throws: Never.self, "\(name)") { try RowChecks.check(bytes) }
      if let first = bytes.first { layouts.insert(Int(first) % (Layouts.all.count + 1)) }
    }
    // One for each layout, and files with headers of their own.
    #expect(layouts.count == Layouts.all.count + 1)
  }
}
