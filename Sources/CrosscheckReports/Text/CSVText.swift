/// CSV as RFC 4180 has it, with cells that a spreadsheet would run as a formula made harmless.
package enum CSVText {
  package static func table(head: [String], rows: [[String]]) -> String {
    ([head] + rows).map { $0.map(cell).joined(separator: ",") }.joined(separator: "\r\n") + "\r\n"
  }

  /// A cell that begins like a formula (OWASP, "CSV Injection") gets an apostrophe before it; plain numbers do not.
  static func cell(_ s: String) -> String {
    var t = s
    if let first = s.unicodeScalars.first, "=+-@\t\r\n|％＝＋－＠".unicodeScalars.contains(first), Double(s) == nil {
      t = "'" + s
    }
    t = SafeText.visible(t)
    guard t.unicodeScalars.contains(where: { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" }) else { return t }
    return "\"" + t.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }

  /// A number for machines: no separators, no minus sign of its own kind.
  package static func number(_ x: Double?) -> String {
    guard let x, x.isFinite else { return "" }
    return x == x.rounded() && abs(x) < 1e15 ? String(Int(x)) : "\(x)"
  }
}
