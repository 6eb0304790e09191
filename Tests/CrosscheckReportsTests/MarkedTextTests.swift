import ClaimCheck
import Testing

@testable import CrosscheckReports

struct MarkedTextTests {
  private func joined(_ m: MarkedText) -> String {
    m.paragraphs.map { $0.segments.map(\.text).joined() }.joined(separator: "\n")
  }
  private func shape(_ m: MarkedText) -> [String] {
    m.paragraphs.flatMap(\.segments).map { s in
      "\(s.text)|\(s.marks.map(String.init).joined(separator: ","))|\(s.ending.map(String.init).joined(separator: ","))"
    }
  }

  @Test func overlappingSpansAreCutIntoPieces() {
    let m = MarkedText("abcdefghij", marks: [(1, TextSpan(1, 6)), (2, TextSpan(4, 8))])
    #expect(shape(m) == ["a||", "bcd|1|", "ef|1,2|1", "gh|2|2", "ij||"])
  }

  @Test func nestedSpansKeepTheWiderOutside() {
    let m = MarkedText("abcdefghij", marks: [(2, TextSpan(3, 5)), (1, TextSpan(1, 8)), (3, TextSpan(1, 8))])
    #expect(shape(m) == ["a||", "bc|1,3|", "de|1,3,2|2", "fgh|1,3|1,3", "ij||"])
  }

  @Test func spansThroughACharacterAreWidened() {
    // "é" is two bytes, "🧭" four.
    let m = MarkedText("aé🧭z", marks: [(1, TextSpan(2, 5))])
    #expect(shape(m) == ["a||", "é🧭|1|1", "z||"])
  }

  @Test(arguments: [TextSpan(-5, 3), TextSpan(2, 9_999), TextSpan(7, 3), TextSpan(400, 500), TextSpan(3, 3)])
  func wildSpansAreClamped(span: TextSpan) {
    let text = "Some text.\nAnother line."
    #expect(joined(MarkedText(text, marks: [(1, span)])) == text)
  }

  @Test func aSpanOverTwoParagraphsEndsOnce() {
    let m = MarkedText("one two\n\nthree four\n", marks: [(1, TextSpan(4, 14))])
    #expect(shape(m) == ["one ||", "two|1|", "three|1|1", " four||"])
  }

  @Test func windowsLineEndsAreNoText() {
    let m = MarkedText("one\r\ntwo\r\n", marks: [(1, TextSpan(0, 4))])
    #expect(shape(m) == ["one|1|1", "two||"])
  }

  @Test func textBrokenAtAFixedWidthIsJoinedByBlankLine() {
    let line = String(repeating: "word ", count: 14)
    let text = "\(line)\n\(line)\nend.\n\n\(line)\nend.\n"
    #expect(MarkedText(text, marks: []).paragraphs.count == 2)
  }

  /// Any spans at all: joined, the segments give the text again, and every mark ends once.
  @Test(arguments: 0..<60) func anySpansLeaveTheTextWhole(seed: Int) {
    var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1
    func next(_ n: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % n
    }
    let text = "El Darién – 520.085 personas 🧭🧭 cruzaron.\nDespués, “menos”.\n¿Cuántas?"
    let length = text.utf8.count
    let marks = (0..<next(9)).map { i in
      let a = next(length + 6) - 3
      return (id: i, span: TextSpan(a, a + next(30)))
    }
    let m = MarkedText(text, marks: marks)
    #expect(joined(m) == text)
    let ending = m.paragraphs.flatMap(\.ending)
    #expect(Set(ending).count == ending.count)
    let seen = Set(m.paragraphs.flatMap { $0.segments.flatMap(\.marks) })
    #expect(seen == Set(ending))
  }

  @Test func aMegabyteInOneLineIsQuick() {
    let text = String(repeating: "word ", count: 200_000)
    let marks = (0..<200).map { (id: $0, span: TextSpan($0 * 4_000, $0 * 4_000 + 900)) }
    let clock = ContinuousClock()
    let took = clock.measure { #expect(MarkedText(text, marks: marks).paragraphs.count == 1) }
    #expect(took < .seconds(5), "debug build")
  }
}
