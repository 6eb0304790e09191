public import BorderData

/// The newest unbroken run of whole months of a series: what methods that bear no gaps are given.
public struct MonthlyStretch: Hashable, Sendable {
  public let first: YearMonth
  public let values: [Double]
  public var last: YearMonth { first.advanced(by: values.count - 1) }
  public var months: ClosedRange<YearMonth> { first...last }

  /// Nil when the series is not by month or has no published month.
  public init?(_ s: Series) {
    guard s.grain == .month else { return nil }
    var run: [Double] = []
    var end: YearMonth?
    for p in s.points.reversed() {
      guard let v = p.wholeValue else {
        if end == nil { continue }
        break
      }
      if end == nil { end = p.period.first }
      run.append(Double(v))
    }
    guard let end, !run.isEmpty else { return nil }
    values = run.reversed()
    first = end.advanced(by: 1 - run.count)
  }

  public init(first: YearMonth, values: [Double]) {
    self.first = first
    self.values = values
  }

  public func month(_ i: Int) -> YearMonth { first.advanced(by: i) }

  /// Natural logarithms, in which equal percentages are equal steps. Nil where a month counts nobody.
  public var logs: [Double]? { values.allSatisfy { $0 > 0 } ? values.map(naturalLog) : nil }

  /// Logarithms with the season taken out; as they are where there are fewer than three years to learn it from. The
  /// season is held nearly the same in all years (a span far beyond the series): one that may drift would take in part
  /// of a change of level.
  public var adjustedLogs: [Double]? {
    guard let logs else { return nil }
    guard logs.count >= 36, let stl = STL(logs, seasonalSpan: 2 * logs.count + 1, robust: true) else { return logs }
    return zip(logs, stl.seasonal).map { $0 - $1 }
  }

  /// Without the months up to the last one below 100 in the first quarter: percentages of a few people are chance.
  var fromSizeable: MonthlyStretch {
    guard let i = values.prefix(values.count / 4).lastIndex(where: { $0 < 100 }) else { return self }
    return MonthlyStretch(first: month(i + 1), values: Array(values[(i + 1)...]))
  }

  func within(_ months: ClosedRange<YearMonth>) -> MonthlyStretch? {
    let low = max(first, months.lowerBound)
    let high = min(last, months.upperBound)
    guard low <= high else { return nil }
    let a = first.distance(to: low)
    return MonthlyStretch(first: low, values: Array(values[a...(a + low.distance(to: high))]))
  }
}
