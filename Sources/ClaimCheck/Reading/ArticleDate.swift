public import BorderData

/// The day that "last month" counts from.
public struct ArticleDate: Hashable, Sendable {
  public var month: YearMonth
  /// Nil when only the month is known.
  public var day: Int?
  /// True when only the year is known: the month is then December of it.
  public var yearOnly: Bool
  /// Where it came from: "--date", "dateline", "metadata".
  public var origin: String

  public init(month: YearMonth, day: Int? = nil, yearOnly: Bool = false, origin: String) {
    self.month = month
    self.day = day
    self.yearOnly = yearOnly
    self.origin = origin
  }

  /// Reads `2025-01-23`, `2025-01` or `2025`; of a span of years (`2013-2014`) the later one. Nil for anything else.
  public init?(_ text: String, origin: String) {
    let parts = text.split(separator: "-").map(String.init)
    guard let first = parts.first, first.count == 4, let y = Int(first) else { return nil }
    if parts.count == 1 {
      guard let m = YearMonth(year: y, month: 12) else { return nil }
      self.init(month: m, yearOnly: true, origin: origin)
    } else if parts[1].count == 4, let y2 = Int(parts[1]), let m = YearMonth(year: y2, month: 12) {
      self.init(month: m, yearOnly: true, origin: origin)
    } else if let mm = Int(parts[1]), let m = YearMonth(year: y, month: mm) {
      let day = parts.count > 2 ? Int(parts[2].prefix(2)) : nil
      if let day, day < 1 || day > m.days { return nil }
      self.init(month: m, day: day, origin: origin)
    } else {
      return nil
    }
  }

  /// `2025-01-23`, as exact as known.
  public var text: String {
    if yearOnly { return String(month.year) }
    guard let day else { return month.description }
    return month.description + (day < 10 ? "-0" : "-") + String(day)
  }

  /// The newest month whose figures can have been out: the calendar's last month.
  var newestMonth: YearMonth { yearOnly ? month : month.advanced(by: -1) }

  /// The newest month whose figures surely were out. CBP publishes a month's in the middle of the next one ("Monthly
  /// Operational Update"), Panama in its first days.
  var publishedMonth: YearMonth { day.map { $0 < 15 } ?? false ? newestMonth.advanced(by: -1) : newestMonth }
}
