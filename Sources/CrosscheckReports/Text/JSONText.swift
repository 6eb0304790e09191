package import BorderData

extension JSONValue {
  package static func object(_ pairs: [(String, JSONValue)]) -> JSONValue {
    .object(pairs.map { Member($0.0, $0.1) })
  }
  package static func text(_ s: String?) -> JSONValue { s.map(JSONValue.string) ?? .null }
  package static func strings(_ s: [String]) -> JSONValue { .array(s.map(JSONValue.string)) }
  package static func int(_ n: Int) -> JSONValue { .number(Double(n)) }
  /// JSON has no infinities.
  package static func finite(_ x: Double?) -> JSONValue {
    guard let x, x.isFinite else { return .null }
    return .number(x)
  }

  /// The document with a final newline, fit for a page: `<`, `>`, `&`, control characters, the line separators of
  /// JavaScript and the controls of reading direction are escaped. They can stand in strings only, so the meaning
  /// stays.
  package func document() -> String {
    var out = String.UnicodeScalarView()
    for u in text().unicodeScalars {
      switch u.value {
      case 0x3C, 0x3E, 0x26, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069:
        let hex = String(u.value, radix: 16)
        out.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - hex.count) + hex).unicodeScalars)
      default: out.append(u)
      }
    }
    out.append("\n")
    return String(out)
  }
}
