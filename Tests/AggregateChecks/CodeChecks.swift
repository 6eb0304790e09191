import BorderData

/// The codes of texts against a dictionary's.
enum CodeChecks {
  /// The bytes are read as texts: a byte of length and as many bytes. A length beyond 127 means as many texts less 127,
  /// each with its number behind it, so that the table grows.
  static func check(_ bytes: [UInt8]) throws {
    var codes = FieldCodes()
    var known: [[UInt8]: UInt16] = [:]
    var texts: [[UInt8]] = []
    var rest = bytes[...]
    while let length = rest.popFirst() {
      let text = Array(rest.prefix(Int(length & 0x7F)))
      rest = rest.dropFirst(text.count)
      if length < 0x80 {
        texts.append(text)
      } else {
        for i in 0..<Int(length & 0x7F) { texts.append(text + [UInt8(truncatingIfNeeded: texts.count), UInt8(i)]) }
      }
    }
    for text in texts {
      let found = find(text, in: codes)
      guard found == known[text] else { throw wrong(text, found, known[text]) }
      if found == nil {
        let code = UInt16(truncatingIfNeeded: known.count)
        keep(text, code, in: &codes)
        if known.count < FieldCodes.limit { known[text] = code }
      }
    }
    for text in texts {
      let found = find(text, in: codes)
      guard found == known[text] else { throw wrong(text, found, known[text]) }
    }
  }

  private static func wrong(_ text: [UInt8], _ found: UInt16?, _ known: UInt16?) -> AggregateChecks.Failure {
    AggregateChecks.Failure(
      description: "\(text) has code \(found.map { "\($0)" } ?? "none"), not \(known.map { "\($0)" } ?? "none")")
  }

  private static func find(_ text: [UInt8], in codes: FieldCodes) -> UInt16? {
    withRoom(text) { codes.find($0, text.count) }
  }

  private static func keep(_ text: [UInt8], _ code: UInt16, in codes: inout FieldCodes) {
    withRoom(text) { codes.keep($0, text.count, code) }
  }

  /// The text in memory of its own, with what may be read behind it and no byte more. That holds anything.
  private static func withRoom<R>(_ text: [UInt8], _ body: (UnsafePointer<UInt8>) -> R) -> R {
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: text.count + FieldCodes.room)
    defer { memory.deallocate() }
    memory.initialize(repeating: UInt8(truncatingIfNeeded: text.count &* 31 | 1), count: text.count + FieldCodes.room)
    memory.update(from: text, count: text.count)
    return body(memory)
  }
}
