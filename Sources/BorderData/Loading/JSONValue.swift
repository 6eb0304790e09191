/// JSON, read and written (RFC 8259): for `datapackage.json`, without Foundation's start-up.
public enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  /// In the order of the text.
  case object([Member])

  public struct Member: Sendable, Hashable {
    public let key: String
    public let value: JSONValue
    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  public subscript(key: String) -> JSONValue? {
    if case .object(let members) = self { return members.first { $0.key == key }?.value }
    return nil
  }
  public var string: String? { if case .string(let s) = self { s } else { nil } }
  public var array: [JSONValue] { if case .array(let a) = self { a } else { [] } }
  public var strings: [String] { array.compactMap(\.string) }
  public var bool: Bool? { if case .bool(let b) = self { b } else { nil } }
  public var int: Int? {
    if case .number(let n) = self, n == n.rounded(), abs(n) < 1e15 { return Int(n) }
    return nil
  }

  /// Nil unless the text is exactly one JSON value.
  public init?(parsing text: [UInt8]) {
    var p = JSONParser(text)
    guard let value = p.document() else { return nil }
    self = value
  }

  /// On one line without blanks, for JSON Lines.
  public func line() -> String {
    var out = ""
    appendLine(to: &out)
    return out
  }

  private func appendLine(to out: inout String) {
    switch self {
    case .null, .bool, .number: out += text()
    case .string(let s): out += Self.quoted(s)
    case .array(let items):
      out += "["
      for (i, item) in items.enumerated() {
        if i > 0 { out += "," }
        item.appendLine(to: &out)
      }
      out += "]"
    case .object(let members):
      out += "{"
      for (i, member) in members.enumerated() {
        if i > 0 { out += "," }
        out += Self.quoted(member.key)
        out += ":"
        member.value.appendLine(to: &out)
      }
      out += "}"
    }
  }

  /// Indented by two blanks, with a final newline at the top.
  public func text(indent: Int = 0) -> String {
    var pad: String { String(repeating: " ", count: indent + 2) }
    var close: String { String(repeating: " ", count: indent) }
    switch self {
    case .null: return "null"
    case .bool(let b): return b ? "true" : "false"
    case .number(let n): return n == n.rounded() && abs(n) < 1e15 ? String(Int(n)) : "\(n)"
    case .string(let s): return Self.quoted(s)
    case .array(let a):
      if a.isEmpty { return "[]" }
      let pad = pad
      return "[\n" + a.map { pad + $0.text(indent: indent + 2) }.joined(separator: ",\n") + "\n\(close)]"
    case .object(let o):
      if o.isEmpty { return "{}" }
      let pad = pad
      return "{\n"
        + o.map { pad + Self.quoted($0.key) + ": " + $0.value.text(indent: indent + 2) }.joined(separator: ",\n")
        + "\n\(close)}"
    }
  }

  /// As `quoted`, behind what has been written already: for output of which there is a lot.
  package static func append(quoted s: String, to out: inout [UInt8]) {
    var copy = s
    copy.withUTF8 { bytes in
      out.append(UInt8(ascii: "\""))
      // A run without escapes is taken whole; most strings are one.
      var start = 0
      for i in bytes.indices where bytes[i] < 0x20 || bytes[i] == 0x22 || bytes[i] == 0x5C {
        out.append(contentsOf: bytes[start..<i])
        start = i + 1
        escape(bytes[i], to: &out)
      }
      out.append(contentsOf: bytes[start...])
      out.append(UInt8(ascii: "\""))
    }
  }

  private static func escape(_ c: UInt8, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\\"))
    switch c {
    case 0x0A: out.append(UInt8(ascii: "n"))
    case 0x0D: out.append(UInt8(ascii: "r"))
    case 0x09: out.append(UInt8(ascii: "t"))
    case 0x22, 0x5C: out.append(c)
    default:
      let hex = String(c, radix: 16)
      out += (hex.utf8.count < 2 ? "u000" : "u00").utf8
      out += hex.utf8
    }
  }

  public static func quoted(_ s: String) -> String {
    // Most strings need no escape: told from the bytes, far faster than scalar by scalar.
    if s.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }) { return "\"" + s + "\"" }
    var out: [UInt8] = []
    append(quoted: s, to: &out)
    return String(decoding: out, as: UTF8.self)
  }
}

private struct JSONParser {
  let b: [UInt8]
  var i = 0
  var depth = 0
  init(_ bytes: [UInt8]) { b = bytes }

  mutating func document() -> JSONValue? {
    guard let v = value() else { return nil }
    blanks()
    return i == b.count ? v : nil
  }

  private mutating func blanks() {
    while i < b.count, b[i] == 0x20 || b[i] == 0x0A || b[i] == 0x0D || b[i] == 0x09 { i += 1 }
  }

  private mutating func take(_ c: UInt8) -> Bool {
    blanks()
    guard i < b.count, b[i] == c else { return false }
    i += 1
    return true
  }

  private mutating func word(_ w: String, _ v: JSONValue) -> JSONValue? {
    let u = Array(w.utf8)
    guard i + u.count <= b.count, Array(b[i..<(i + u.count)]) == u else { return nil }
    i += u.count
    return v
  }

  private mutating func value() -> JSONValue? {
    blanks()
    guard i < b.count, depth < 100 else { return nil }
    depth += 1
    defer { depth -= 1 }
    switch b[i] {
    case UInt8(ascii: "{"):
      i += 1
      var members: [JSONValue.Member] = []
      if take(UInt8(ascii: "}")) { return .object([]) }
      repeat {
        blanks()
        guard let key = text(), take(UInt8(ascii: ":")), let v = value() else { return nil }
        members.append(.init(key, v))
      } while take(UInt8(ascii: ","))
      return take(UInt8(ascii: "}")) ? .object(members) : nil
    case UInt8(ascii: "["):
      i += 1
      var items: [JSONValue] = []
      if take(UInt8(ascii: "]")) { return .array([]) }
      repeat {
        guard let v = value() else { return nil }
        items.append(v)
      } while take(UInt8(ascii: ","))
      return take(UInt8(ascii: "]")) ? .array(items) : nil
    case UInt8(ascii: "\""): return text().map { .string($0) }
    case UInt8(ascii: "t"): return word("true", .bool(true))
    case UInt8(ascii: "f"): return word("false", .bool(false))
    case UInt8(ascii: "n"): return word("null", .null)
    default:
      let start = i
      while i < b.count, "+-.eE0123456789".utf8.contains(b[i]) { i += 1 }
      return Double(String(decoding: b[start..<i], as: UTF8.self)).map { .number($0) }
    }
  }

  private mutating func text() -> String? {
    guard i < b.count, b[i] == UInt8(ascii: "\"") else { return nil }
    i += 1
    var out: [UInt8] = []
    while i < b.count {
      // A run without escapes is taken whole.
      var end = i
      while end < b.count, b[end] >= 0x20, b[end] != UInt8(ascii: "\""), b[end] != UInt8(ascii: "\\") { end += 1 }
      out.append(contentsOf: b[i..<end])
      i = end
      guard i < b.count else { return nil }
      let c = b[i]
      i += 1
      if c == UInt8(ascii: "\"") { return String(validating: out, as: UTF8.self) }
      if c < 0x20 { return nil }
      guard c == UInt8(ascii: "\\") else {
        out.append(c)
        continue
      }
      guard i < b.count else { return nil }
      let e = b[i]
      i += 1
      switch e {
      case UInt8(ascii: "n"): out.append(10)
      case UInt8(ascii: "r"): out.append(13)
      case UInt8(ascii: "t"): out.append(9)
      case UInt8(ascii: "b"): out.append(8)
      case UInt8(ascii: "f"): out.append(12)
      case UInt8(ascii: "u"):
        guard var unit = hex4() else { return nil }
        if (0xD800...0xDBFF).contains(unit), i + 1 < b.count, b[i] == UInt8(ascii: "\\"), b[i + 1] == UInt8(ascii: "u")
        {
          i += 2
          guard let low = hex4(), (0xDC00...0xDFFF).contains(low) else { return nil }
          unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(unit) else { return nil }
        out.append(contentsOf: String(scalar).utf8)
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(e)
      default: return nil
      }
    }
    return nil
  }

  private mutating func hex4() -> UInt32? {
    guard i + 4 <= b.count, let v = UInt32(String(decoding: b[i..<(i + 4)], as: UTF8.self), radix: 16) else {
      return nil
    }
    i += 4
    return v
  }
}
