/// Writes CSV with LF line ends (RFC 4180 otherwise).
///
/// A text cell that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@`, a tab or a carriage
/// return) gets an apostrophe in front (OWASP, "CSV Injection"); numbers are written as they are.
public struct CSVWriter: Sendable {
  public private(set) var bytes: [UInt8] = []
  private var atStart = true

  public init() {}

  public mutating func text(_ s: String) {
    separate()
    var utf8 = Array(s.utf8)
    if let first = utf8.first, [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains(first) { utf8.insert(0x27, at: 0) }
    let needsQuotes =
      utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D } || utf8.first == 0x20 || utf8.last == 0x20
    guard needsQuotes else {
      bytes.append(contentsOf: utf8)
      return
    }
    bytes.append(0x22)
    for b in utf8 {
      if b == 0x22 { bytes.append(0x22) }
      bytes.append(b)
    }
    bytes.append(0x22)
  }

  public mutating func number(_ n: some BinaryInteger) {
    separate()
    bytes.append(contentsOf: String(n).utf8)
  }

  public mutating func endRecord() {
    bytes.append(0x0A)
    atStart = true
  }

  public mutating func record(_ cells: [String]) {
    for c in cells { text(c) }
    endRecord()
  }

  public var string: String { String(decoding: bytes, as: UTF8.self) }

  private mutating func separate() {
    if !atStart { bytes.append(0x2C) }
    atStart = false
  }
}
