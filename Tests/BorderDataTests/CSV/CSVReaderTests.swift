import Testing

@testable import BorderData

/// Records with their lines, for comparing.
struct Read: Equatable, CustomStringConvertible {
  var line: Int
  var fields: [String]
  var description: String { "\(line):\(fields)" }
}

func readAll(_ bytes: [UInt8]) throws(CSVError) -> [Read] {
  var found: [Read] = []
  var reader = try CSVReader()
  var source = MemorySource(bytes)
  try reader.read(&source) { r in
    found.append(Read(line: r.line, fields: (0..<r.count).map { r.text($0) }))
    return true
  }
  return found
}

struct CSVReaderTests {
  @Test(arguments: [
    ("a,b\n1,2\n", [Read(line: 1, fields: ["a", "b"]), Read(line: 2, fields: ["1", "2"])]),
    ("a,b\r\n1,2", [Read(line: 1, fields: ["a", "b"]), Read(line: 2, fields: ["1", "2"])]),
    ("a\rb\r", [Read(line: 1, fields: ["a"]), Read(line: 2, fields: ["b"])]),
    (
      "a\rb\nc\r\nd",
      [
        Read(line: 1, fields: ["a"]), Read(line: 2, fields: ["b"]), Read(line: 3, fields: ["c"]),
        Read(line: 4, fields: ["d"]),
      ]
    ),
    ("\n\n a , b\t\n", [Read(line: 3, fields: ["a", "b"])]),
    ("\"x\ny\",2\n3,4\n", [Read(line: 1, fields: ["x\ny", "2"]), Read(line: 3, fields: ["3", "4"])]),
    (
      "\"CHINA, PEOPLES REPUBLIC OF\",\"he said \"\"no\"\"\"\n",
      [
        Read(line: 1, fields: ["CHINA, PEOPLES REPUBLIC OF", "he said \"no\""])
      ]
    ),
    (",,\n", [Read(line: 1, fields: ["", "", ""])]),
    ("\u{FEFF}a,b\n", [Read(line: 1, fields: ["a", "b"])]),
  ])
  func records(_ text: String, _ expected: [Read]) throws {
    #expect(try readAll(Array(text.utf8)) == expected)
  }

  @Test(arguments: [
    ("a,b\nx\"y,1\n", CSVError.Kind.strayQuote, 2), ("a\n\"b,c\nd\n", .unclosedQuote, 2),
    ("a\n\"b\"c\n", .strayQuote, 2),
  ])
  func quotesAreStrict(_ text: String, _ kind: CSVError.Kind, _ line: Int) {
    let error = #expect(throws: CSVError.self) { try readAll(Array(text.utf8)) }
    #expect(error?.kind == kind)
    #expect(error?.line == line)
  }

  @Test func whatIsNoUTF8TextIsNamed() {
    func kind(_ bytes: [UInt8]) -> CSVError.Kind? {
      do throws(CSVError) { _ = try readAll(bytes) } catch { return error.kind }
      return nil
    }
    #expect(kind(Array("a,b\n1,".utf8) + [0, 0x31, 10]) == .nulByte)
    #expect(kind(Array("a,b\n1,".utf8) + [0xE9, 10]) == .notUTF8)
    #expect(kind([0xFF, 0xFE, 0x61, 0, 10, 0]) == .utf16)
    #expect(kind([0xFE, 0xFF, 0, 0x61, 0, 10]) == .utf16)
    // Overlong, surrogate and out-of-range forms (Unicode Standard, table 3-7).
    #expect(kind([0xC0, 0x80, 10]) == .notUTF8)
    #expect(kind([0xED, 0xA0, 0x80, 10]) == .notUTF8)
    #expect(kind([0xF4, 0x90, 0x80, 0x80, 10]) == .notUTF8)
    #expect(kind(Array("é,ñ,€,😀\n".utf8)) == nil)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func whatIsNoTextIsNamedByItsLine(_ end: String) {
    for (bad, column) in [([0x78, 0xE9], 2), ([0], 1)] as [([UInt8], Int)] {
      let error = #expect(throws: CSVError.self) { try readAll(Array("a\(end)b\(end)".utf8) + bad + Array(end.utf8)) }
      #expect(error?.line == 3 && error?.column == column, "\(error.map { "\($0)" } ?? "")")
    }
  }

  @Test func anEndlessLineIsRefusedWithinAFewMegabytes() {
    struct Endless: ByteSource {
      var given = 0
      mutating func read(into b: UnsafeMutableRawBufferPointer) -> Int {
        b.initializeMemory(as: UInt8.self, repeating: 0x61)
        given += b.count
        return given > 1 << 30 ? 0 : b.count
      }
    }
    var source = Endless()
    let error = #expect(throws: CSVError.self) {
      var reader = try CSVReader()
      try reader.read(&source) { _ in true }
    }
    #expect(error?.kind == .lineTooLong)
    #expect(source.given < 8 << 20)
  }

  @Test func anEndlessQuotedFieldIsRefusedWithinAFewMegabytes() {
    struct Endless: ByteSource {
      var given = 0
      mutating func read(into b: UnsafeMutableRawBufferPointer) -> Int {
        for i in 0..<b.count { b[i] = i % 50 == 49 ? 10 : 0x61 }
        if given == 0 { b[0] = 0x22 }
        given += b.count
        return given > 1 << 30 ? 0 : b.count
      }
    }
    var source = Endless()
    let error = #expect(throws: CSVError.self) {
      var reader = try CSVReader()
      try reader.read(&source) { _ in true }
    }
    #expect(error?.kind == .lineTooLong)
    #expect(error?.line == 1)
    #expect(source.given < 16 << 20)
  }

  @Test func aMillionEmptyLinesAndTenThousandColumns() throws {
    let empty = [UInt8](repeating: 10, count: 1_000_000) + Array("a,b\n".utf8)
    #expect(try readAll(empty) == [Read(line: 1_000_001, fields: ["a", "b"])])
    let wide = Array((0..<10_000).map { "column \($0)" }.joined(separator: ",").utf8)
    #expect(try readAll(wide)[0].fields.count == 10_000)
  }

  /// The direct path must give what libcsv gives, for every input: random texts of the bytes that matter, read both
  /// ways. A fixed seed, so that a failure can be seen again.
  @Test func theDirectPathAgreesWithLibCSV() throws {
    var seed: UInt64 = 20_250_123
    func random(_ n: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % n
    }
    let alphabet: [UInt8] = Array("ab1,,,\n\n\r \t\"".utf8)
    var compared = 0
    for _ in 0..<20_000 {
      let quotes = random(3) == 0
      let bytes = (0..<random(24)).map { _ in alphabet[random(alphabet.count - (quotes ? 0 : 1))] }
      let direct: [[String]]?
      do throws(CSVError) { direct = try readAll(bytes).map(\.fields) } catch { direct = nil }
      let reference = libCSVAlone(bytes)
      #expect(direct == reference, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
      if direct != reference { return }
      if reference != nil { compared += 1 }
    }
    #expect(compared > 6_000)
  }

  /// Everything through libcsv in one piece; nil when it refuses.
  private func libCSVAlone(_ bytes: [UInt8]) -> [[String]]? {
    guard let lib = LibCSV() else { return nil }
    let ok = bytes.withUnsafeBufferPointer { lib.parse($0) == nil }
    guard ok, lib.finish() else { return nil }
    var rows: [[String]] = []
    lib.drain { rows.append($0.map { String(decoding: $0, as: UTF8.self) }) }
    return rows
  }
}
