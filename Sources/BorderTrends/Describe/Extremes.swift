public import BorderData

/// Highest and lowest of a series, and where each period stands among all.
///
/// Only whole periods take part: a part of a year is no record low. The one exception is a part that already exceeds
/// every whole (`partAboveRecord`).
public struct Extremes: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    public let period: Period
    public let value: Int
  }
  /// Every period that has the highest value, earliest first; more than one only when tied.
  public let highest: [Entry]
  public let lowest: [Entry]
  /// Whole periods that were compared, in time order.
  public let compared: [Entry]
  /// A partly published period that is above every whole one.
  public let partAboveRecord: Entry?

  /// Nil when no period is whole.
  public init?(_ s: Series) {
    let whole = s.points.compactMap { p in p.wholeValue.map { Entry(period: p.period, value: $0) } }
    guard let high = whole.map(\.value).max(), let low = whole.map(\.value).min() else { return nil }
    compared = whole
    highest = whole.filter { $0.value == high }
    lowest = whole.filter { $0.value == low }
    partAboveRecord = s.points.last { !$0.isWhole && ($0.value ?? 0) > high }
      .map { Entry(period: $0.period, value: $0.value ?? 0) }
  }

  /// First of the periods compared: what "ever" reaches back to.
  public var since: Period { compared[0].period }

  /// 1 for the highest; ties share the better rank. Nil for a period that is not compared.
  public func rankFromTop(_ p: Period) -> Int? {
    guard let v = compared.first(where: { $0.period == p })?.value else { return nil }
    return 1 + compared.count(where: { $0.value > v })
  }

  public func rankFromBottom(_ p: Period) -> Int? {
    guard let v = compared.first(where: { $0.period == p })?.value else { return nil }
    return 1 + compared.count(where: { $0.value < v })
  }

  /// The latest period before `p` with a value at least as high (or as low): `p` is "the highest since" it.
  /// Nil when there is none, so that `p` is a record over everything before it.
  public func last(beyond p: Period, _ end: ExtremeEnd) -> Entry? {
    guard let i = compared.firstIndex(where: { $0.period == p }) else { return nil }
    let v = compared[i].value
    return compared[..<i].last { end == .highest ? $0.value >= v : $0.value <= v }
  }

  /// `the highest of the series, which begins in FY2020`, `the lowest since Mar 2021`, `the highest up to then` for a
  /// record that fell later; nil where that is only the period before and so says nothing.
  public func clause(_ p: Period, _ end: ExtremeEnd) -> String? {
    guard let i = compared.firstIndex(where: { $0.period == p }), i > 0 else { return nil }
    if let earlier = last(beyond: p, end) {
      let between = compared[..<i].count(where: { $0.period.first > earlier.period.first })
      return between >= 2 ? "the \(end.rawValue) since \(earlier.period.shortLabel)" : nil
    }
    let v = compared[i].value
    let surpassed = compared[i...].contains { end == .highest ? $0.value > v : $0.value < v }
    return surpassed
      ? "the \(end.rawValue) up to then" : "the \(end.rawValue) of the series, which begins in \(since.shortLabel)"
  }

  /// Periods of the same month, for "the highest February".
  public func sameMonth(as p: Period) -> [Entry] {
    compared.filter { $0.period.first.month == p.first.month && $0.period.length == p.length }
  }
}

public enum ExtremeEnd: String, Hashable, Sendable, CaseIterable { case highest, lowest }
