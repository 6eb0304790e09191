/// Reading counts and dates out of bytes.
enum FieldText {
  /// The largest count that is taken: more than all people who ever lived in the period counted.
  static let largestCount: Int64 = 100_000_000_000

  /// A count: `1302`, `1,302`, `9584.0`. Nil for anything else: negatives, `NaN`, `1e30`, fractions.
  @inline(__always)
  static func count(_ b: Bytes) -> Int64? {
    guard !b.isEmpty, b.count <= 24 else { return nil }
    var n: Int64 = 0
    var i = 0
    while i < b.count {
      let d = b[i] &- 48
      if d > 9 { return i == 0 ? nil : rest(b, i, n) }
      n = n * 10 + Int64(d)
      if n > largestCount { return nil }
      i += 1
    }
    return n
  }

  /// After the first digits: groups of three behind commas, then at most `.0`.
  private static func rest(_ b: Bytes, _ from: Int, _ start: Int64) -> Int64? {
    var n = start
    var i = from
    if b[i] == 0x2C && i <= 3 {
      while i < b.count && b[i] == 0x2C {
        guard i + 3 < b.count else { return nil }
        for k in 1...3 {
          let d = b[i + k] &- 48
          if d > 9 { return nil }
          n = n * 10 + Int64(d)
        }
        i += 4
        if n > largestCount { return nil }
      }
    }
    if i == b.count { return n }
    guard b[i] == 0x2E, i + 1 < b.count else { return nil }
    for k in (i + 1)..<b.count where b[k] != 48 { return nil }
    // `1.000` is one here and a thousand there.
    return b.count - i == 4 && i <= 3 ? nil : n
  }

  /// Why `count` was nil, for a refusal.
  static func whyNoCount(_ b: Bytes) -> String {
    if b.isEmpty { return "no count" }
    if b[0] == 0x2D { return "a count cannot be negative" }
    let digits = b.filter { $0 >= 48 && $0 <= 57 }.count
    if digits == b.count || digits > 12 { return "too large for a count" }
    if b.count <= 7, b.suffix(4).elementsEqual(".000".utf8) { return "one or a thousand, as the point is read" }
    return "not a whole number"
  }

  /// The whole field as a small number; nil unless all digits.
  static func integer(_ b: some Collection<UInt8>) -> Int? {
    guard !b.isEmpty, b.count <= 9 else { return nil }
    var n = 0
    for c in b {
      let d = c &- 48
      if d > 9 { return nil }
      n = n * 10 + Int(d)
    }
    return n
  }

  /// `2023`, `2024 (FYTD)`.
  static func fiscalYear(_ b: Bytes) -> Int? {
    guard b.count >= 4, let y = integer(b[..<4]), plausible(y) else { return nil }
    if b.count == 4 { return y }
    let rest = String(decoding: b[4...], as: UTF8.self).uppercased()
    return rest == " (FYTD)" || rest == "(FYTD)" || rest == " FYTD" ? y : nil
  }

  /// Years that a figure of migration can be of.
  static func plausible(_ year: Int) -> Bool { (1800...2100).contains(year) }

  /// `2023-12`, or `2023-12-31` for its month. Nil for a day that the month does not have: a typing error in the day may
  /// be one in the month.
  static func yearMonth(_ b: Bytes) -> YearMonth? {
    guard b.count == 7 || b.count == 10, b[4] == 0x2D, let y = integer(b[..<4]), let m = integer(b[5..<7]),
      plausible(y), let month = YearMonth(year: y, month: m)
    else { return nil }
    if b.count == 7 { return month }
    guard b[7] == 0x2D, let d = integer(b[8...]), d >= 1, d <= days(m, y) else { return nil }
    return month
  }

  /// `2024-11-15`.
  static func isDay(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { $0.count == 10 && yearMonth($0) != nil }
  }

  private static func days(_ month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// `OCT`, `October`, in any case.
  static func monthNumber(_ b: Bytes) -> Int? {
    guard b.count >= 3 else { return nil }
    let t = String(decoding: b, as: UTF8.self).lowercased()
    for (i, long) in YearMonth.longNames.enumerated() {
      let l = long.lowercased()
      if t == l || (t.count == 3 && l.hasPrefix(t)) || (t == "sept" && i == 8) { return i + 1 }
    }
    return nil
  }

  /// The month of a fiscal year: October, November and December lie in the calendar year before.
  static func month(_ m: Int, ofFiscalYear y: Int) -> YearMonth? { YearMonth(year: m >= 10 ? y - 1 : y, month: m) }
}
