/// Bytes into text, by the encoding that they declare.
enum ArticleEncoding {
  /// UTF-8 unless a byte-order mark or the page says otherwise. What declares nothing, is no UTF-8 and holds none is
  /// read as Windows-1252, as browsers do, and that is noted. A page that is UTF-8 but for stray bytes is mended and
  /// noted; plain text with them is refused, since nothing says what they mean.
  static func decode(_ bytes: [UInt8], isHTML: Bool) throws(ArticleInputError) -> (text: String, notes: [String]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try utf8(bytes.dropFirst(3), isHTML: isHTML, shift: 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (utf16(bytes, bigEndian: false), ["Read as UTF-16."]) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (utf16(bytes, bigEndian: true), ["Read as UTF-16."]) }
    guard isHTML, let name = declared(bytes) else { return try utf8(bytes[...], isHTML: isHTML, shift: 0) }
    // Names as the WHATWG Encoding Standard maps them: Latin-1 is read as Windows-1252.
    switch name {
    case "utf-8", "utf8": return try utf8(bytes[...], isHTML: true, shift: 0)
    case "iso-8859-1", "latin1", "latin-1", "l1", "windows-1252", "cp1252", "ascii", "us-ascii", "x-cp1252":
      return (single(bytes, windows1252), ["Read as \(name)."])
    case "iso-8859-15", "latin-9", "latin9", "l9": return (single(bytes, latin9), ["Read as \(name)."])
    // A page that can be read to this point is not UTF-16, whatever it says (HTML Standard, 13.2.3.2).
    case "utf-16", "utf-16le", "utf-16be": return try utf8(bytes[...], isHTML: true, shift: 0)
    default: throw .unknownEncoding(name)
    }
  }

  private static func utf8(_ b: ArraySlice<UInt8>, isHTML: Bool, shift: Int) throws(ArticleInputError) -> (
    text: String, notes: [String]
  ) {
    if let s = String(validating: b, as: UTF8.self) { return (s, []) }
    if shift == 0, isLikelyWindows1252(b) {
      return (
        single(Array(b), windows1252),
        ["Not UTF-8, and no encoding is declared: read as windows-1252. Check the accents."]
      )
    }
    guard isHTML else { throw .notUTF8(offset: firstBad(b) + shift) }
    return (String(decoding: b, as: UTF8.self), ["Some bytes of the page are not UTF-8; they stand as �."])
  }

  /// True where no two bytes above 0x7F make a UTF-8 character, each means something in Windows-1252, and most are
  /// letters or the punctuation of prose.
  private static func isLikelyWindows1252(_ b: ArraySlice<UInt8>) -> Bool {
    var decoder = UTF8()
    var i = b.makeIterator()
    var hasUTF8 = false
    loop: while true {
      switch decoder.decode(&i) {
      case .scalarValue(let s): if s.value > 0x7F { hasUTF8 = true }
      case .error: continue
      case .emptyInput: break loop
      }
      if hasUTF8 { return false }
    }
    var high = 0
    var usual = 0
    for byte in b where byte >= 0x80 {
      high += 1
      switch byte {
      case 0x81, 0x8D, 0x8F, 0x90, 0x9D: return false
      // Euro, quotes, dashes, bullet, ellipsis; no-break space, ¡, «, °, º, ª, », ¿, £, §; letters.
      case 0x80, 0x82, 0x84, 0x85, 0x91...0x97, 0xA0, 0xA1, 0xA3, 0xA7, 0xAA, 0xAB, 0xB0, 0xBA, 0xBB, 0xBF, 0xC0...0xD6,
        0xD8...0xF6, 0xF8...0xFF:
        usual += 1
      default: break
      }
    }
    return usual * 10 >= high * 9
  }

  private static func firstBad(_ b: ArraySlice<UInt8>) -> Int {
    var decoder = UTF8()
    var i = b.makeIterator()
    var at = 0
    while true {
      switch decoder.decode(&i) {
      case .scalarValue(let s): at += UTF8.width(s)
      case .emptyInput, .error: return at
      }
    }
  }

  private static func utf16(_ b: [UInt8], bigEndian: Bool) -> String {
    var units: [UInt16] = []
    units.reserveCapacity(b.count / 2)
    var i = 2
    while i + 1 < b.count {
      units.append(bigEndian ? UInt16(b[i]) << 8 | UInt16(b[i + 1]) : UInt16(b[i + 1]) << 8 | UInt16(b[i]))
      i += 2
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static func single(_ b: [UInt8], _ special: (UInt8) -> UInt32?) -> String {
    var out = String.UnicodeScalarView()
    for byte in b { out.append(Unicode.Scalar(special(byte) ?? UInt32(byte)) ?? "\u{FFFD}") }
    return String(out)
  }

  /// 0x80 to 0x9F of Windows-1252 (WHATWG Encoding Standard, index windows-1252).
  private static let upper: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E,
    0x178,
  ]
  private static func windows1252(_ b: UInt8) -> UInt32? { (0x80...0x9F).contains(b) ? upper[Int(b) - 0x80] : nil }
  private static func latin9(_ b: UInt8) -> UInt32? {
    switch b {
    case 0xA4: 0x20AC
    case 0xA6: 0x160
    case 0xA8: 0x161
    case 0xB4: 0x17D
    case 0xB8: 0x17E
    case 0xBC: 0x152
    case 0xBD: 0x153
    case 0xBE: 0x178
    default: nil
    }
  }

  /// The name after `charset=` (or XML's `encoding=`) in the first 4,096 bytes.
  private static func declared(_ bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(4096).map { $0 < 0x80 ? $0 : 0x20 }, as: UTF8.self).lowercased()
    for key in ["charset", "encoding"] {
      var rest = head[...]
      while let r = rest.firstRange(of: key) {
        rest = rest[r.upperBound...]
        let after = rest.drop { $0 == " " }
        guard after.first == "=" else { continue }
        let value = after.dropFirst().drop { $0 == " " || $0 == "\"" || $0 == "'" }
          .prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
        if !value.isEmpty { return String(value) }
      }
    }
    return nil
  }
}
