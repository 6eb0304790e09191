/// Foreign text made safe to put into a terminal or a page.
public enum SafeText {
  /// Control characters that could drive a terminal become U+FFFD, and the controls that reverse the reading direction
  /// (Unicode TR 36, section 2.10) are written out, so that nobody reads an order of words that the bytes do not have.
  public static func visible(_ text: some StringProtocol) -> String {
    var out = String.UnicodeScalarView()
    var changed = false
    for s in text.unicodeScalars {
      switch s.value {
      case 0x09, 0x0A: out.append(s)
      case 0x0D: changed = true
      case 0...0x1F, 0x7F...0x9F, 0xFFF9...0xFFFB, 0xFEFF:
        out.append("\u{FFFD}")
        changed = true
      case 0x202A...0x202E, 0x2066...0x2069, 0xE0000...0xE007F:
        out.append(contentsOf: "⟨U+\(String(s.value, radix: 16, uppercase: true))⟩".unicodeScalars)
        changed = true
      default: out.append(s)
      }
    }
    return changed ? String(out) : String(text)
  }

  /// One line: newlines, tabs and runs of blanks become single blanks.
  public static func oneLine(_ text: some StringProtocol) -> String {
    visible(text).split { $0.isWhitespace }.joined(separator: " ")
  }

  /// At most `limit` characters, cut between words where it can be, with an ellipsis.
  public static func shortened(_ text: String, to limit: Int) -> String {
    guard text.count > limit, limit > 1 else { return text }
    let cut = text.prefix(limit - 1)
    if let blank = cut.lastIndex(of: " "), cut.distance(from: cut.startIndex, to: blank) > limit / 2 {
      return cut[..<blank] + "…"
    }
    return cut + "…"
  }

  /// For element content and quoted attribute values in HTML, SVG and XML.
  public static func markup(_ text: some StringProtocol) -> String {
    var out = ""
    out.reserveCapacity(text.utf8.count + 16)
    for c in visible(text).unicodeScalars {
      switch c {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      default: out.unicodeScalars.append(c)
      }
    }
    return out
  }
}
