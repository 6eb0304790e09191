import CLibCSV
import Glibc

/// Refuses what is no UTF-8 text before any of it is taken for figures.
enum TextCheck {
  static func check(_ b: Bytes, firstLine: Int) throws(CSVError) {
    guard let base = b.baseAddress, !b.isEmpty, crosscheck_suspect(base, b.count) != 0 else { return }
    if let p = memchr(base, 0, b.count) {
      let at = UnsafePointer<UInt8>(p.assumingMemoryBound(to: UInt8.self)) - base
      let (line, column) = place(b, at, firstLine)
      throw CSVError(
        .nulByte, line: line, column: column,
        advice: "export it as CSV in UTF-8 (a spreadsheet or UTF-16 file must be converted first)")
    }
    if let at = firstInvalid(b) {
      let (line, column) = place(b, at, firstLine)
      throw CSVError(
        .notUTF8, line: line, column: column, value: "byte 0x" + String(b[at], radix: 16, uppercase: true),
        advice: "it may be Windows-1252 or Latin-1: iconv -f WINDOWS-1252 -t UTF-8 FILE")
    }
  }

  private static func place(_ b: Bytes, _ at: Int, _ firstLine: Int) -> (line: Int, column: Int) {
    var line = firstLine
    var start = 0
    for i in 0..<at where b[i] == 10 || (b[i] == 13 && i + 1 < b.count && b[i + 1] != 10) {
      line += 1
      start = i + 1
    }
    return (line, at - start + 1)
  }

  /// Offset of the first byte that begins no well-formed sequence (Unicode Standard, table 3-7).
  static func firstInvalid(_ b: Bytes) -> Int? {
    var i = 0
    let n = b.count
    func tail(_ k: Int, _ low: UInt8 = 0x80, _ high: UInt8 = 0xBF) -> Bool { k < n && b[k] >= low && b[k] <= high }
    while i < n {
      let c = b[i]
      switch c {
      case 0..<0x80: i += 1
      case 0xC2...0xDF:
        guard tail(i + 1) else { return i }
        i += 2
      case 0xE0...0xEF:
        let low: UInt8 = c == 0xE0 ? 0xA0 : 0x80
        let high: UInt8 = c == 0xED ? 0x9F : 0xBF
        guard tail(i + 1, low, high), tail(i + 2) else { return i }
        i += 3
      case 0xF0...0xF4:
        let low: UInt8 = c == 0xF0 ? 0x90 : 0x80
        let high: UInt8 = c == 0xF4 ? 0x8F : 0xBF
        guard tail(i + 1, low, high), tail(i + 2), tail(i + 3) else { return i }
        i += 4
      default: return i
      }
    }
    return nil
  }
}
