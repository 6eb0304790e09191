/// Foreign text made safe to put into a terminal or a page.
public enum SafeText {
  /// Control characters that could drive a terminal become U+FFFD, and the controls that reverse the reading direction
  /// (Unicode TR 36, section 2.10) are written out, so that nobody reads an order of words that the bytes do not have.
  public static func visible(_ text: some StringProtocol) -> String { cleaned(text, escaping: false) }

  /// Byte by byte: whole articles go through here.
  private static func cleaned(_ text: some StringProtocol, escaping: Bool) -> String {
    var text = String(text)
    return text.withUTF8 { b in
      var out: [UInt8] = []
      out.reserveCapacity(b.count + 16)
      var i = 0
      func at(_ k: Int) -> UInt8 { k < b.count ? b[k] : 0 }
      while i < b.count {
        let c = b[i]
        if c < 0x80 {
          if escaping, let entity = entity(c) {
            out += entity.utf8
          } else if c >= 0x20 && c != 0x7F || c == 0x0A || c == 0x09 {
            out.append(c)
          } else if c != 0x0D {
            out += "\u{FFFD}".utf8
          }
          i += 1
          continue
        }
        let length = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2
        let isC1 = c == 0xC2 && at(i + 1) < 0xA0
        let isMark =
          c == 0xEF
          && (at(i + 1) == 0xBB && at(i + 2) == 0xBF || at(i + 1) == 0xBF && (0xB9...0xBB).contains(at(i + 2)))
        let isDirection =
          c == 0xE2
          && (at(i + 1) == 0x80 && (0xAA...0xAE).contains(at(i + 2))
            || at(i + 1) == 0x81 && (0xA6...0xA9).contains(at(i + 2)))
        let isTag = c == 0xF3 && at(i + 1) == 0xA0 && (0x80...0x81).contains(at(i + 2))
        if isC1 || isMark {
          out += "\u{FFFD}".utf8
        } else if isDirection || isTag {
          let scalar = String(decoding: b[i..<min(b.count, i + length)], as: UTF8.self).unicodeScalars.first?.value ?? 0
          out += "⟨U+\(String(scalar, radix: 16, uppercase: true))⟩".utf8
        } else {
          for k in i..<min(b.count, i + length) { out.append(b[k]) }
        }
        i += length
      }
      return String(decoding: out, as: UTF8.self)
    }
  }

  private static func entity(_ c: UInt8) -> String? {
    switch c {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }

  /// One line: newlines, tabs and runs of blanks become single blanks.
  public static func oneLine(_ text: some StringProtocol) -> String {
    var copy = String(text)
    if copy.withUTF8({ isPlainLine($0) }) { return copy }
    return visible(text).split { $0.isWhitespace }.joined(separator: " ")
  }

  /// Most texts are one line already, without a character that needs care: told from the bytes. False where in doubt.
  private static func isPlainLine(_ b: UnsafeBufferPointer<UInt8>) -> Bool {
    var wasBlank = true
    for (i, c) in b.enumerated() {
      if c == 0x20 {
        if wasBlank { return false }
        wasBlank = true
        continue
      }
      wasBlank = false
      switch c {
      case 0x21..<0x7F, 0x80...0xC1, 0xC3...0xE0, 0xE4...0xEE: continue
      case 0xC2: guard i + 1 < b.count, b[i + 1] > 0xA0 else { return false }
      case 0xE2:
        // General punctuation: the dashes and quotes of U+2010…U+2027, and U+2030…U+203F.
        guard i + 2 < b.count else { return false }
        if b[i + 1] == 0x80 {
          guard (0x90...0xA7).contains(b[i + 2]) || b[i + 2] >= 0xB0 else { return false }
        } else if b[i + 1] == 0x81 {
          return false
        }
      default: return false
      }
    }
    return !wasBlank
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
  public static func markup(_ text: some StringProtocol) -> String { cleaned(text, escaping: true) }
}
