/// The parts of a form with files (RFC 7578). The body is in memory and bounded before it comes here.
struct Multipart {
  struct Part {
    var name: String
    /// As the browser names the file; nil for a plain field, empty where no file was chosen.
    var fileName: String?
    var bytes: ArraySlice<UInt8>
  }

  /// More parts than any form of this program sends.
  static let limit = 20

  let parts: [Part]

  /// Nil unless the text is well formed to its closing boundary.
  init?(_ body: [UInt8], contentType: String) {
    guard let boundary = Self.parameter("boundary", of: contentType), (1...70).contains(boundary.utf8.count) else {
      return nil
    }
    let mark = Array("--\(boundary)".utf8)
    guard body.starts(with: mark) else { return nil }
    var found: [Part] = []
    var at = mark.count
    let inner = [13, 10] + mark
    while true {
      let rest = body[at...]
      if rest.starts(with: [UInt8(ascii: "-"), UInt8(ascii: "-")]) { break }
      guard rest.starts(with: [13, 10]), found.count < Self.limit,
        let blank = Self.find([13, 10, 13, 10], in: body, from: at),
        let end = Self.find(inner, in: body, from: blank + 2)
      else { return nil }
      if let part = Self.part(head: body[(at + 2)..<max(at + 2, blank)], bytes: body[min(blank + 4, end)..<end]) {
        found.append(part)
      }
      at = end + inner.count
    }
    parts = found
  }

  private static func part(head: ArraySlice<UInt8>, bytes: ArraySlice<UInt8>) -> Part? {
    for line in String(decoding: head, as: UTF8.self).split(separator: "\r\n") {
      guard line.lowercased().hasPrefix("content-disposition:"), let name = parameter("name", of: String(line)) else {
        continue
      }
      return Part(name: name, fileName: parameter("filename", of: String(line)), bytes: bytes)
    }
    return nil
  }

  /// `value` of `; key="value"` or `; key=value`.
  static func parameter(_ key: String, of header: String) -> String? {
    for piece in header.split(separator: ";").dropFirst() {
      let pair = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2, pair[0].filter({ $0 != " " }).lowercased() == key else { continue }
      var value = pair[1].drop { $0 == " " }
      while value.last == " " { value.removeLast() }
      if value.count > 1, value.first == "\"", value.last == "\"" { value = value.dropFirst().dropLast() }
      return String(value)
    }
    return nil
  }

  private static func find(_ wanted: [UInt8], in body: [UInt8], from start: Int) -> Int? {
    guard let first = wanted.first else { return nil }
    return body.withUnsafeBufferPointer { b in
      var i = start
      while i + wanted.count <= b.count {
        if b[i] == first, wanted.indices.allSatisfy({ b[i + $0] == wanted[$0] }) { return i }
        i += 1
      }
      return nil
    }
  }
}
