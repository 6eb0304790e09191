/// A period's total a hundred times its neighbours', or a count that is a limit of a computer's numbers.
struct SuspiciousValueRule: QualityRule {
  /// Largest values of signed and unsigned words of 16 and 32 bits, and the filler of nines.
  static let limits: Set<Int64> = [32_767, 65_535, 2_147_483_647, 4_294_967_295, 9_999_999, 99_999_999, 999_999_999]
  static let factor: Int64 = 100
  /// Below this a leap is no sign of anything.
  static let least: Int64 = 10_000

  func issues(in table: LoadedTable, of file: LoadedFile) -> [DataIssue] {
    var found: [DataIssue] = []
    let c = table.columns
    var totals: [Int32: Int64] = [:]
    for i in 0..<c.rows {
      totals[c.month[i], default: 0] += c.count[i]
      // Five digits of one kind occur by chance; ten do not.
      if c.count[i] > 100_000, Self.limits.contains(c.count[i]), found.count < 20 {
        let m = YearMonth(index: c.month[i])
        found.append(
          DataIssue(
            .suspiciousValue, "a count of \(c.count[i]) is a limit of number storage rather than a figure",
            lines: [Int(c.line[i])], months: m...m))
      }
    }
    let months = totals.keys.sorted()
    for (k, m) in months.enumerated().dropFirst().dropLast() {
      guard let here = totals[m], here >= Self.least, let before = totals[months[k - 1]],
        let after = totals[months[k + 1]], max(before, after) > 0, here / Self.factor >= max(before, after)
      else { continue }
      let month = YearMonth(index: m)
      let label = table.grain.period(from: month).shortLabel
      found.append(
        DataIssue(
          .suspiciousValue, "\(table.info.title): \(label) is over \(Self.factor) times the periods around it",
          months: month...month))
    }
    return found
  }
}
