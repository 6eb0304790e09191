import Foundation
import Testing

@testable import ClaimCheck

@Suite struct ThresholdsTableTests {
  /// The table that ships says what the program does without it, name by name.
  @Test func theTableThatShipsHoldsTheDefaults() throws {
    var path = #filePath
    for _ in 0..<3 { path = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? path }
    let bytes = Array(try String(contentsOfFile: path + "/data/codes/thresholds.csv", encoding: .utf8).utf8)
    #expect(try ThresholdsTable.read(bytes) == Thresholds())
    let text = String(decoding: bytes, as: UTF8.self)
    for name in Thresholds.names.keys {
      #expect(text.contains("\n\(name),"), "\(name)")
      #expect(Thresholds.meanings[name] != nil, "\(name)")
    }
  }

  @Test(arguments: [
    ("name,value\n", 1), ("name,value,meaning\nabout\n", 2), ("name,value,meaning\nabout,x,\n", 2),
    ("name,value,meaning\nabout,-1,\n", 2), ("name,value,meaning\n\nabout,0.1,\nabout,0.1,\n", 4),
    ("name,value,meaning\nnone,1,\n", 2),
  ])
  func aWrongLineIsNamed(text: String, line: Int) {
    do {
      _ = try ThresholdsTable.read(Array(text.utf8))
      Issue.record("read")
    } catch { #expect(error.line == line, "\(error)") }
  }

  @Test func aLineLeftOutKeepsItsDefault() throws {
    let t = try ThresholdsTable.read(Array("name,value,meaning\r\nabout,0.2,\"a, b\"\r\n".utf8))
    #expect(t.about == 0.2)
    #expect(t.strong == Thresholds().strong)
  }
}
