public import BorderData

/// An open year beside the same months of the years before it, which is the only fair comparison for a part.
public struct YearToDate: Hashable, Sendable {
  /// The year, `FY2026`.
  public let year: Period
  /// The months published so far, from the year's first.
  public let months: ClosedRange<YearMonth>
  public let value: Int
  /// The same months of earlier years, newest first, where all of them are published.
  public let earlier: [Part]
  public struct Part: Hashable, Sendable {
    public let year: Period
    public let months: ClosedRange<YearMonth>
    public let value: Int
  }

  /// From a monthly series. Nil where the year's first month is not published or the year is complete.
  public init?(monthly s: Series, year: Period) {
    var byMonth: [YearMonth: Int] = [:]
    for p in s.points where p.period.length == 1 { byMonth[p.period.first] = p.value }
    var total = 0
    var m = year.first
    while m <= year.last, let v = byMonth[m] {
      total += v
      m = m.advanced(by: 1)
    }
    guard m > year.first, m <= year.last else { return nil }
    let last = m.advanced(by: -1)
    self.year = year
    months = year.first...last
    value = total
    var parts: [Part] = []
    for back in 1...60 {
      let range = year.first.advanced(by: -12 * back)...last.advanced(by: -12 * back)
      var sum = 0
      var complete = true
      for i in range.lowerBound.index...range.upperBound.index {
        guard let v = byMonth[YearMonth(index: i)] else {
          complete = false
          break
        }
        sum += v
      }
      if !complete { break }
      parts.append(Part(year: year.shifted(years: -back), months: range, value: sum))
    }
    earlier = parts
  }

  /// Against the same months of the year before.
  public var change: Change? {
    earlier.first.map {
      Change(period: .exactly(months), versus: .exactly($0.months), from: Double($0.value), to: Double(value))
    }
  }

  public var sentence: String {
    let span = Period.exactly(months).label
    let so = "\(year.shortLabel) so far (\(span)): \(NumberText.grouped(value))"
    guard let change, let before = earlier.first else { return so + "." }
    let against = "the same months of \(before.year.shortLabel) (\(NumberText.grouped(before.value)))"
    guard let f = change.fraction else { return "\(so), against \(against)." }
    if abs(f) < 0.0005 { return "\(so), the same as in \(against)." }
    if f >= 1.995 { return "\(so), \(NumberText.times(f + 1)) \(against)." }
    return "\(so), \(f > 0 ? "up" : "down") \(NumberText.percent(abs(f))) on \(against)."
  }
}
