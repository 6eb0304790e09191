public import BorderData

/// A run of neighbouring periods of which the same can be said.
public struct Streak: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// Each period above the one before it.
    case rising
    case falling
    case above(Int)
    case below(Int)
  }
  public let kind: Kind
  public let first: Period
  public let last: Period
  /// Periods in the run: for rising and falling, the number of steps.
  public let length: Int

  /// `fell for 7 months in a row`, `stayed above 150,000 for 16 months in a row`.
  public func clause(_ grain: Grain) -> String {
    let unit = grain == .month ? "month" : "year"
    let n = NumberText.count(length) + " " + unit + (length == 1 ? "" : "s")
    switch kind {
    case .rising: return "rose for \(n) in a row"
    case .falling: return "fell for \(n) in a row"
    case .above(let x): return "stayed above \(NumberText.grouped(x)) for \(n) in a row"
    case .below(let x): return "stayed below \(NumberText.grouped(x)) for \(n) in a row"
    }
  }
}

/// Streaks in a series. A gap or a partly published period ends a run: nothing is known across it.
public struct Streaks: Sendable {
  private let points: [Series.Point]

  public init(_ s: Series) { points = s.points }

  /// Every run of the kind, of `atLeast` periods or more, in time order.
  public func all(_ kind: Streak.Kind, atLeast minimum: Int = 2) -> [Streak] {
    var found: [Streak] = []
    var start: Int?
    func close(_ end: Int) {
      if let s = start, end - s >= minimum {
        found.append(Streak(kind: kind, first: points[s].period, last: points[end - 1].period, length: end - s))
      }
      start = nil
    }
    for i in points.indices {
      if holds(kind, i) { start = start ?? i } else { close(i) }
    }
    close(points.count)
    return found
  }

  /// The run that the last whole period belongs to; nil where it belongs to none.
  public func current(_ kind: Streak.Kind) -> Streak? {
    guard let last = points.last(where: { $0.isWhole })?.period else { return nil }
    return all(kind, atLeast: 1).last { $0.last == last }
  }

  public func longest(_ kind: Streak.Kind) -> Streak? {
    all(kind, atLeast: 1).max { ($0.length, $1.first.first) < ($1.length, $0.first.first) }
  }

  private func holds(_ kind: Streak.Kind, _ i: Int) -> Bool {
    guard let v = points[i].wholeValue else { return false }
    switch kind {
    case .above(let x): return v > x
    case .below(let x): return v < x
    case .rising: return i > 0 && points[i - 1].wholeValue.map { v > $0 } ?? false
    case .falling: return i > 0 && points[i - 1].wholeValue.map { v < $0 } ?? false
    }
  }
}
