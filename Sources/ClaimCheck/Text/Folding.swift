/// Decodes UTF-8 one scalar at a time and folds it for matching; broken bytes decode as U+FFFD, one each.
struct ScalarReader {
  let bytes: UnsafeBufferPointer<UInt8>
  var at = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next scalar and the number of bytes it takes; nil at the end.
  func peek(_ i: Int) -> (UInt32, Int)? {
    guard i < bytes.count else { return nil }
    let b0 = bytes[i]
    if b0 < 0x80 {
      if b0 == UInt8(ascii: "&"), let entity = entity(at: i) { return entity }
      return (UInt32(b0), 1)
    }
    func continuation(_ k: Int) -> UInt32? {
      guard i + k < bytes.count, bytes[i + k] & 0xC0 == 0x80 else { return nil }
      return UInt32(bytes[i + k] & 0x3F)
    }
    if b0 & 0xE0 == 0xC0, let c1 = continuation(1) { return (UInt32(b0 & 0x1F) << 6 | c1, 2) }
    if b0 & 0xF0 == 0xE0, let c1 = continuation(1), let c2 = continuation(2) {
      return (UInt32(b0 & 0x0F) << 12 | c1 << 6 | c2, 3)
    }
    if b0 & 0xF8 == 0xF0, let c1 = continuation(1), let c2 = continuation(2), let c3 = continuation(3) {
      return (UInt32(b0 & 0x07) << 18 | c1 << 12 | c2 << 6 | c3, 4)
    }
    return (0xFFFD, 1)
  }

  /// A character written as an HTML entity, as in text copied out of a page's source.
  private func entity(at i: Int) -> (UInt32, Int)? {
    var end = i + 1
    while end < bytes.count, end - i < 10, bytes[end] != UInt8(ascii: ";") {
      let b = bytes[end]
      guard (b >= 48 && b <= 57) || (b | 0x20 >= 97 && b | 0x20 <= 122) || b == UInt8(ascii: "#") else { return nil }
      end += 1
    }
    guard end < bytes.count, bytes[end] == UInt8(ascii: ";"), end > i + 1 else { return nil }
    let name = String(decoding: bytes[(i + 1)..<end], as: UTF8.self)
    let length = end - i + 1
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
      return UInt32(name.dropFirst(2), radix: 16).map { ($0, length) }
    }
    if name.hasPrefix("#") { return UInt32(name.dropFirst()).map { ($0, length) } }
    return Self.entities[name].map { ($0, length) }
  }

  private static let entities: [String: UInt32] = [
    "amp": 38, "lt": 60, "gt": 62, "quot": 34, "apos": 39, "nbsp": 32, "rsquo": 39, "lsquo": 39, "rdquo": 34,
    "ldquo": 34, "ndash": 0x2013, "mdash": 0x2014, "hellip": 0x2026, "aacute": 97, "eacute": 101, "iacute": 105,
    "oacute": 111, "uacute": 117, "ntilde": 110, "uuml": 117, "Aacute": 65, "Eacute": 69, "Iacute": 73, "Oacute": 79,
    "Uacute": 85, "Ntilde": 78, "thinsp": 32, "ensp": 32, "emsp": 32, "shy": 0xAD,
  ]
}

enum Fold {
  /// What a scalar is to the tokenizer.
  enum Class { case letter(UInt8), otherLetter, digit(UInt8), space, newline, nothing, mark(UInt8) }

  /// Folds to ASCII: accents go, curly quotes and all dashes become plain.
  static func classify(_ s: UInt32) -> Class {
    if s < 0x80 {
      switch UInt8(s) {
      case 97...122: return .letter(UInt8(s))
      case 65...90: return .letter(UInt8(s) | 0x20)
      case 48...57: return .digit(UInt8(s) - 48)
      case 10, 11, 12: return .newline
      case 9, 13, 32: return .space
      case 0...8, 14...31, 127: return .nothing
      default: return .mark(UInt8(s))
      }
    }
    if s >= 0xC0 && s <= 0x24F { return latin(s) }
    switch s {
    case 0x300...0x36F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFE00...0xFE0F,
      0xFEFF:
      return .nothing
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .space
    case 0x85, 0x2028, 0x2029: return .newline
    case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0xB4, 0x2BC: return .mark(39)
    case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0xAB, 0xBB: return .mark(34)
    case 0x2010, 0x2011: return .mark(45)
    // En dash, em dash, minus, bar: a break between phrases rather than a joint inside a word.
    case 0x2012...0x2015, 0x2212: return .mark(126)
    // An arrow leads from one number to the next, or stands before an item.
    case 0x2190...0x2199, 0x21D2, 0x2794, 0x27A1: return .mark(62)
    case 0x2026: return .mark(46)
    case 0x2022, 0x25CF, 0x25AA, 0xB7: return .mark(42)
    // º and ª, as in "1º de julio".
    case 0xAA: return .letter(97)
    case 0xBA: return .letter(111)
    // Opening ¿ and ¡ end no sentence.
    case 0xA1, 0xBF: return .mark(34)
    case 0xBD, 0xBC, 0xBE: return .mark(UInt8(s - 0x3C))
    // Full-width forms are their ASCII originals.
    case 0xFF01...0xFF5E: return classify(s - 0xFEE0)
    case 0xA3, 0x20AC, 0xA5: return .mark(36)
    default:
      if (0x370...0x1FFF).contains(s) || (0x2C00...0xD7FF).contains(s) { return .otherLetter }
      return .mark(63)
    }
  }

  private static func latin(_ s: UInt32) -> Class {
    switch s {
    case 0xC0...0xC6, 0xE0...0xE6, 0x100...0x105: return .letter(97)
    case 0xC7, 0xE7, 0x106...0x10D: return .letter(99)
    case 0xC8...0xCB, 0xE8...0xEB, 0x112...0x11B: return .letter(101)
    case 0xCC...0xCF, 0xEC...0xEF, 0x128...0x131: return .letter(105)
    case 0xD1, 0xF1, 0x143...0x148: return .letter(110)
    case 0xD2...0xD6, 0xD8, 0xF2...0xF6, 0xF8, 0x14C...0x153: return .letter(111)
    case 0xD9...0xDC, 0xF9...0xFC, 0x168...0x173: return .letter(117)
    case 0xDD, 0xFD, 0xFF: return .letter(121)
    case 0xDF, 0x15A...0x161: return .letter(115)
    case 0x179...0x17E: return .letter(122)
    case 0xD7, 0xF7: return .mark(63)
    default: return .otherLetter
    }
  }
}
