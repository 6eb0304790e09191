public import ClaimCheck

/// A text cut where marks begin and end.
public struct MarkedText: Hashable, Sendable {
  public struct Segment: Hashable, Sendable {
    public var text: String
    /// Ids of the marks over it, the widest first.
    public var marks: [Int]
    /// Marks that end with this segment.
    public var ending: [Int]
  }
  /// A paragraph of segments; marks that cross its end go on in the next one.
  public struct Paragraph: Hashable, Sendable {
    public var segments: [Segment]
    public var ending: [Int] { segments.flatMap(\.ending) }
  }

  public let paragraphs: [Paragraph]

  /// Cuts a text at the spans of marks, which may nest, overlap, be empty, run past the end or cut through a character:
  /// they are clamped to the text and widened to whole characters. Joined, the segments give the text again, line
  /// ends aside.
  public init(_ text: String, marks: [(id: Int, span: TextSpan)]) {
    let bytes = Array(text.utf8)
    let spans = marks.compactMap { m -> (id: Int, span: TextSpan)? in
      let s = Self.fitted(m.span, bytes)
      return s.lower < s.upper ? (m.id, s) : nil
    }
    .sorted { ($0.span.lower, -$0.span.upper, $0.id) < ($1.span.lower, -$1.span.upper, $1.id) }

    var made: [Paragraph] = []
    var ended: Set<Int> = []
    for lines in Self.paragraphs(bytes) {
      var segments: [Segment] = []
      var cuts: Set<Int> = [lines.lower, lines.upper]
      let here = spans.filter { $0.span.overlaps(lines) }
      for m in here {
        for at in [m.span.lower, m.span.upper] where at > lines.lower && at < lines.upper { cuts.insert(at) }
      }
      let order = cuts.sorted()
      for (a, z) in zip(order, order.dropFirst()) {
        let over = here.filter { $0.span.lower <= a && $0.span.upper >= z }
        // What ends in the line end behind the paragraph ends with its last segment.
        let ending = over.filter { $0.span.upper == z || ($0.span.upper > z && Self.blank(bytes, z, $0.span.upper)) }
          .map(\.id).filter { ended.insert($0).inserted }
        segments.append(
          Segment(text: String(decoding: bytes[a..<z], as: UTF8.self), marks: over.map(\.id), ending: ending))
      }
      made.append(Paragraph(segments: segments))
    }
    paragraphs = made
  }

  /// The words of a span.
  public static func slice(_ text: String, _ span: TextSpan) -> String {
    let u = text.utf8
    let a = min(max(0, span.lower), u.count)
    let z = min(max(a, span.upper), u.count)
    // A few bytes more at either end, so that a cut character can be made whole.
    let from = max(0, a - 4)
    let to = min(u.count, z + 4)
    let bytes = Array(u[u.index(u.startIndex, offsetBy: from)..<u.index(u.startIndex, offsetBy: to)])
    let s = fitted(TextSpan(a - from, z - from), bytes)
    return s.lower < s.upper ? String(decoding: bytes[s.lower..<s.upper], as: UTF8.self) : ""
  }

  private static func fitted(_ s: TextSpan, _ bytes: [UInt8]) -> TextSpan {
    var a = min(max(0, s.lower), bytes.count)
    var z = min(max(a, s.upper), bytes.count)
    func continues(_ i: Int) -> Bool { i > 0 && i < bytes.count && bytes[i] & 0xC0 == 0x80 }
    while continues(a) { a -= 1 }
    while continues(z) { z += 1 }
    return TextSpan(a, z)
  }

  private static func blank(_ bytes: [UInt8], _ a: Int, _ z: Int) -> Bool {
    bytes[a..<z].allSatisfy { $0 == 10 || $0 == 13 || $0 == 32 || $0 == 9 }
  }

  /// Line by line; text broken at a fixed width by blank line.
  private static func paragraphs(_ bytes: [UInt8]) -> [TextSpan] {
    var lines: [TextSpan] = []
    var start = 0
    for i in 0...bytes.count where i == bytes.count || bytes[i] == 10 {
      var end = i
      while end > start, bytes[end - 1] == 13 { end -= 1 }
      lines.append(TextSpan(start, end))
      start = i + 1
    }
    func isEmpty(_ l: TextSpan) -> Bool { blank(bytes, l.lower, l.upper) }
    let filled = lines.filter { !isEmpty($0) }
    let wrapped =
      filled.count < lines.count - 1 && filled.allSatisfy { $0.upper - $0.lower <= 100 }
      && filled.count > 2 && filled.filter { $0.upper - $0.lower >= 50 }.count * 2 > filled.count
    guard wrapped else { return filled }
    var out: [TextSpan] = []
    var open: TextSpan?
    for l in lines {
      if isEmpty(l) {
        if let o = open { out.append(o) }
        open = nil
      } else {
        open = open.map { TextSpan($0.lower, l.upper) } ?? l
      }
    }
    if let o = open { out.append(o) }
    return out
  }
}
