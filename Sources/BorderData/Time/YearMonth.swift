/// A calendar month, the atom of every series: a year, fiscal or calendar, is a sum of months.
///
/// Stored as `year * 12 + (month - 1)` so that arithmetic and comparison are those of integers.
public struct YearMonth: Hashable, Comparable, Sendable, Strideable {
  /// `year * 12 + (month - 1)`; the form kept in columns.
  public let index: Int32

  public init(index: Int32) { self.index = index }

  /// Nil when `month` is not 1…12 or `year` not 1…9998.
  public init?(year: Int, month: Int) {
    guard (1...12).contains(month), (1...9998).contains(year) else { return nil }
    self.index = Int32(year * 12 + month - 1)
  }

  public var year: Int { Int(index) / 12 }
  /// 1 for January to 12 for December.
  public var month: Int { Int(index) % 12 + 1 }

  /// The US federal fiscal year that the month belongs to: October 2023 is in 2024.
  public var fiscalYear: Int { month >= 10 ? year + 1 : year }

  public static func < (a: Self, b: Self) -> Bool { a.index < b.index }
  public func distance(to other: Self) -> Int { Int(other.index) - Int(index) }
  public func advanced(by n: Int) -> Self { Self(index: index + Int32(n)) }

  /// Days in the month, Gregorian.
  public var days: Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  public static let shortNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  public static let longNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}

extension YearMonth: CustomStringConvertible {
  /// `2023-12`, as in the tidy files.
  public var description: String {
    let y = String(year)
    return String(repeating: "0", count: max(0, 4 - y.count)) + y + (month < 10 ? "-0" : "-") + String(month)
  }
  /// `Dec 2023`.
  public var label: String { Self.shortNames[month - 1] + " " + String(year) }

  /// Reads `2023-12`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      let y = Int(parts[0]), let m = Int(parts[1])
    else { return nil }
    self.init(year: y, month: m)
  }
}
