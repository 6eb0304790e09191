public import BorderData

/// Members of a group in order, period by period, with each one's share and every change of place.
public struct Ranking: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    public let country: CountryCode
    public let value: Int
    /// 1 for the largest; ties share the better place.
    public let rank: Int
    /// Of the total that the ranking was given, else of the members' sum.
    public let share: Double?
  }
  public struct Row: Hashable, Sendable {
    public let period: Period
    public let isWhole: Bool
    /// Largest first; equal values by code, so that the order is the same every time.
    public let entries: [Entry]
    public func entry(_ c: CountryCode) -> Entry? { entries.first { $0.country == c } }
  }
  public let rows: [Row]

  /// - Parameters:
  ///   - members: each member's series, all of one grain. A publisher's "other" takes no place in an order and is left
  ///     out of it.
  ///   - total: the series that shares are of; nil for the members' sum.
  public init(members: [(country: CountryCode, series: Series)], total: Series? = nil) {
    let unnamed = Subjects.unnamed
    var periods: Set<Period> = []
    var byPeriod: [Period: [(CountryCode, Int)]] = [:]
    var incomplete: Set<Period> = []
    for (country, series) in members {
      for p in series.points {
        periods.insert(p.period)
        guard let v = p.value else { continue }
        byPeriod[p.period, default: []].append((country, v))
        if !p.isWhole { incomplete.insert(p.period) }
      }
    }
    var totals: [Period: Int] = [:]
    for p in total?.points ?? [] { totals[p.period] = p.value }
    rows = periods.sorted { $0.first < $1.first }.map { period in
      let values = byPeriod[period] ?? []
      let whole = total == nil ? values.reduce(0) { $0 + $1.1 } : totals[period] ?? 0
      let ordered = values.filter { !unnamed.contains($0.0) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
      var entries: [Entry] = []
      for (i, (country, value)) in ordered.enumerated() {
        let rank = i > 0 && ordered[i - 1].1 == value ? entries[i - 1].rank : i + 1
        entries.append(
          Entry(country: country, value: value, rank: rank, share: whole > 0 ? Double(value) / Double(whole) : nil))
      }
      return Row(period: period, isWhole: !incomplete.contains(period), entries: entries)
    }
  }

  public func row(_ p: Period) -> Row? { rows.first { $0.period == p } }

  /// One member that stood behind another in a period and ahead of it in the next.
  public struct Overtake: Hashable, Sendable {
    public let period: Period
    public let before: Period
    public let winner: CountryCode
    public let loser: CountryCode
    /// The winner's place afterwards.
    public let rank: Int
    public let winnerValue: Int
    public let loserValue: Int
    public let isWhole: Bool
  }

  /// Every change of order between neighbouring whole periods among the first `top` places, in time order.
  public func overtakes(top: Int = .max) -> [Overtake] {
    let whole = rows.filter(\.isWhole)
    var found: [Overtake] = []
    for (a, b) in zip(whole, whole.dropFirst()) where a.period.last.advanced(by: 1) == b.period.first {
      var before: [CountryCode: Int] = [:]
      for e in a.entries { before[e.country] = e.value }
      for (i, w) in b.entries.enumerated() where w.rank <= top {
        guard let wWas = before[w.country] else { continue }
        for l in b.entries[(i + 1)...] where l.value < w.value {
          guard let lWas = before[l.country], lWas > wWas else { continue }
          // Both must have stood where someone looks: the loser among the first places before.
          guard a.entry(l.country).map({ $0.rank <= top }) ?? false else { continue }
          found.append(
            Overtake(
              period: b.period, before: a.period, winner: w.country, loser: l.country, rank: w.rank,
              winnerValue: w.value, loserValue: l.value, isWhole: b.isWhole))
        }
      }
    }
    return found
  }

  /// Who led in each period, as runs: `Honduras in FY2021, Guatemala since FY2022`.
  public var leaders: [(country: CountryCode, from: Period, to: Period)] {
    var runs: [(country: CountryCode, from: Period, to: Period)] = []
    for row in rows where row.isWhole {
      guard let first = row.entries.first, first.value > 0 else { continue }
      if let last = runs.last, last.country == first.country {
        runs[runs.count - 1].to = row.period
      } else {
        runs.append((first.country, row.period, row.period))
      }
    }
    return runs
  }
}
