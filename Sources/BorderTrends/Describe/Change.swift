public import BorderData

/// From one figure to another: amount, fraction, factor.
public struct Change: Hashable, Sendable {
  public let period: Period
  public let versus: Period
  public let from: Double
  public let to: Double
  /// Either period is only partly published; then the change is shown as such and never headlined.
  public let isPartial: Bool

  /// Below this many, one or two events move a percentage; such a change is flagged.
  public static let lowBaseLimit = 100.0

  public init(period: Period, versus: Period, from: Double, to: Double, isPartial: Bool = false) {
    self.period = period
    self.versus = versus
    self.from = from
    self.to = to
    self.isPartial = isPartial
  }

  public init(from a: Figure, to b: Figure) {
    self.init(
      period: b.period, versus: a.period, from: Double(a.value), to: Double(b.value),
      isPartial: !a.isWhole || !b.isWhole)
  }

  public var amount: Double { to - from }
  /// Nil from zero: there is no percentage of nothing.
  public var fraction: Double? { from > 0 ? (to - from) / from : nil }
  public var factor: Double? { from > 0 ? to / from : nil }
  public var isLowBase: Bool { from < Self.lowBaseLimit }

  /// The steady yearly growth that leads from one to the other over the years between them: (to/from)^(1/years) − 1.
  /// Nil where either is zero or less, or the periods do not stand at least a year apart.
  public var compoundYearlyRate: Double? {
    let years = Double(versus.first.distance(to: period.first)) / 12
    guard from > 0, to > 0, years >= 1 else { return nil }
    return power(to / from, 1 / years) - 1
  }

  /// `down 18.4% on FY2023`, `up 2.3 times`… as a clause without its subject.
  public var clause: String {
    let base = versus.shortLabel
    guard let fraction else { return to > 0 ? "up from none in \(base)" : "as in \(base)" }
    if to == 0 { return "after \(NumberText.grouped(from)) in \(base)" }
    if abs(fraction) < 0.0005 { return "unchanged on \(base)" }
    if fraction >= 1.995 { return "\(NumberText.times(fraction + 1)) \(base)" }
    return (fraction > 0 ? "up " : "down ") + NumberText.percent(abs(fraction)) + " on \(base)"
  }

  /// The clause with what a reader must be warned of.
  public var sentence: String {
    var s = "\(period.shortLabel): \(NumberText.grouped(to)), \(clause) (\(NumberText.grouped(from)))"
    if isPartial { s += "; one of the two is only partly published" }
    if isLowBase, from > 0 || to > 0 { s += "; a low base, so the percentage means little" }
    return s + "."
  }
}

/// What a change can be measured against.
public enum Baseline: Hashable, Sendable {
  case previousPeriod
  case samePeriodYearBefore
  case peak
  case trough
  case first
  /// The mean of this many whole periods of the same name in the years just before.
  case averageOfYearsBefore(Int)
  case period(Period)
}

extension Series {
  /// The change at a period against a baseline; nil where either is not published, or not whole while the other is.
  ///
  /// Part of a period is never set against a whole one: use `YearToDate` for that.
  public func change(at p: Period, against baseline: Baseline) -> Change? {
    guard let to = point(p)?.figure else { return nil }
    switch baseline {
    case .previousPeriod: return change(to, p.previous)
    case .samePeriodYearBefore: return change(to, p.yearBefore)
    case .period(let q): return change(to, q)
    case .first: return points.first { $0.isWhole }.flatMap { change(to, $0.period) }
    case .peak: return Extremes(self)?.highest.first.flatMap { change(to, $0.period) }
    case .trough: return Extremes(self)?.lowest.first.flatMap { change(to, $0.period) }
    case .averageOfYearsBefore(let n):
      let earlier = (1...max(1, n)).compactMap { point(p.shifted(years: -$0)) }
      let values = earlier.filter { $0.figure?.selection.countsTheSame(as: to.selection) ?? false }
        .compactMap(\.wholeValue)
      guard to.isWhole, values.count == n, let first = earlier.last?.period.first, let last = earlier.first?.period.last
      else { return nil }
      let mean = Double(values.reduce(0, +)) / Double(n)
      return Change(period: p, versus: .exactly(first...last), from: mean, to: Double(to.value))
    }
  }

  private func change(_ to: Figure, _ q: Period) -> Change? {
    // Across a seam where something else is counted there is no change to speak of.
    guard q != to.period, let from = point(q)?.figure, from.isWhole, to.isWhole,
      from.selection.countsTheSame(as: to.selection)
    else { return nil }
    return Change(from: from, to: to)
  }
}
