/// Names and values in order, as a form or an address gives them (WHATWG URL Standard, section 5).
public struct Parameters: Hashable, Sendable {
  public private(set) var pairs: [(name: String, value: String)] = []

  public init() {}

  /// Reads `name=value&…`; bytes that are not UTF-8 become U+FFFD.
  public init(encoded text: some Collection<UInt8>) {
    for piece in text.split(separator: UInt8(ascii: "&")) {
      let equals = piece.firstIndex(of: UInt8(ascii: "="))
      let name = Self.decoded(piece[..<(equals ?? piece.endIndex)])
      let value = equals.map { Self.decoded(piece[piece.index(after: $0)...]) } ?? ""
      pairs.append((name, value))
    }
  }

  /// The first value of a name that is not empty.
  public subscript(name: String) -> String? { pairs.first { $0.name == name && !$0.value.isEmpty }?.value }

  public func all(_ name: String) -> [String] { pairs.filter { $0.name == name && !$0.value.isEmpty }.map(\.value) }

  public mutating func add(_ name: String, _ value: String?) {
    if let value, !value.isEmpty { pairs.append((name, value)) }
  }

  /// `name=value&…`, empty values left out.
  public var encoded: String {
    pairs.filter { !$0.value.isEmpty }.map { Self.encoded($0.name) + "=" + Self.encoded($0.value) }.joined(
      separator: "&")
  }

  /// `path?query`, or the path alone.
  public func address(_ path: String) -> String {
    let query = encoded
    return query.isEmpty ? path : path + "?" + query
  }

  public static func == (a: Self, b: Self) -> Bool {
    a.pairs.elementsEqual(b.pairs) { $0.name == $1.name && $0.value == $1.value }
  }

  public func hash(into hasher: inout Hasher) {
    for p in pairs {
      hasher.combine(p.name)
      hasher.combine(p.value)
    }
  }

  /// `%41` and `+` undone.
  static func decoded(_ text: some Sequence<UInt8>, plusIsBlank: Bool = true) -> String {
    var out: [UInt8] = []
    let bytes = Array(text)
    var i = 0
    while i < bytes.count {
      let c = bytes[i]
      if c == UInt8(ascii: "%"), i + 2 < bytes.count, let high = hex(bytes[i + 1]), let low = hex(bytes[i + 2]) {
        out.append(high << 4 | low)
        i += 3
        continue
      }
      out.append(plusIsBlank && c == UInt8(ascii: "+") ? UInt8(ascii: " ") : c)
      i += 1
    }
    return String(decoding: out, as: UTF8.self)
  }

  static func encoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var out: [UInt8] = []
    for c in text.utf8 {
      switch c {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "*"), UInt8(ascii: "/"):
        out.append(c)
      default: out += [UInt8(ascii: "%"), digits[Int(c >> 4)], digits[Int(c & 15)]]
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func hex(_ c: UInt8) -> UInt8? {
    switch c {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): c - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): c - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): c - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
