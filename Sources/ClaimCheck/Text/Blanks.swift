/// Blanks, told by scalar: whole pages are read this way, and grapheme breaking costs ten times as much.
enum Blanks {
  /// Unicode's White_Space property (PropList.txt).
  static func isBlank(_ s: Unicode.Scalar) -> Bool {
    switch s.value {
    case 0x20, 9...13, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Runs of blanks become one space, those at either end go.
  static func collapsed(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    var pending = false
    for s in text.unicodeScalars {
      if isBlank(s) {
        pending = true
      } else {
        if pending && !out.isEmpty { out.append(" ") }
        pending = false
        out.append(s)
      }
    }
    return String(out)
  }

  /// Lines without their ends, which are LF, CR LF or CR.
  static func lines(_ text: String) -> [String] {
    var out: [String] = []
    var line: [UInt8] = []
    var wasReturn = false
    for b in text.utf8 {
      if b == 10 && wasReturn {
        wasReturn = false
        continue
      }
      wasReturn = b == 13
      if b == 10 || b == 13 {
        out.append(String(decoding: line, as: UTF8.self))
        line.removeAll(keepingCapacity: true)
      } else {
        line.append(b)
      }
    }
    out.append(String(decoding: line, as: UTF8.self))
    return out
  }
}
