import BorderTrends

/// Numbers for people, without Foundation.
enum Say {
  /// 408,551; a whole number with thousands separators.
  static func number(_ n: Int) -> String { NumberText.grouped(n) }

  static func number(_ x: Double) -> String { NumberText.grouped(x) }

  /// Of a percentage, not of a fraction, with one decimal: −18.4%.
  static func percent(_ x: Double, signed: Bool = false) -> String {
    (signed && x > 0 ? "+" : "") + decimal(x, places: 1) + "%"
  }

  static func decimal(_ x: Double, places: Int) -> String { NumberText.decimal(x, places) }

  /// In words up to the fifth.
  static func ordinal(_ n: Int) -> String { (2...5).contains(n) ? NumberText.ordinalWord(n) : NumberText.ordinal(n) }
}
