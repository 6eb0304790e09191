public import BorderData

/// What was usual for a calendar month in the years before.
public struct UsualForMonth: Hashable, Sendable {
  public let month: YearMonth
  public let value: Double
  /// The same month of the years before, newest first.
  public let earlier: [Double]
  public var middle: Double { median(earlier) }
  public var low: Double { earlier.min() ?? .nan }
  public var high: Double { earlier.max() ?? .nan }

  public static let method = MethodNote(
    id: "usual", name: "Usual for the month",
    plain:
      "Sets a month beside the same month of the five years before: the lowest, the middle and the highest of them.",
    source: "the range and median of the earlier years")

  /// Nil for fewer than three earlier years with that month published.
  public init?(_ s: Series, month: YearMonth, years: Int = 5) {
    guard s.grain == .month, let value = s.point(.month(month))?.wholeValue else { return nil }
    earlier = (1...max(1, years)).compactMap {
      s.point(.month(month.advanced(by: -12 * $0)))?.wholeValue.map(Double.init)
    }
    guard earlier.count >= 3 else { return nil }
    self.month = month
    self.value = Double(value)
  }

  public var sentence: String {
    let name = YearMonth.longNames[month.month - 1]
    let place =
      value < low
      ? "below every one of them" : value > high ? "above every one of them" : "inside that range"
    return
      "\(month.label): \(NumberText.grouped(value)). In the \(NumberText.count(earlier.count)) years before, \(name) "
      + "had between \(NumberText.grouped(low)) and \(NumberText.grouped(high)), typically \(NumberText.grouped(middle)): "
      + "this one is \(place)."
  }
}
