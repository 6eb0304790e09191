import BorderData
import BorderTrends

/// A month held against the one before: part of such a change is the season's.
struct SeasonalMonths: CaveatRule {
  func caveat(for f: Finding, _ c: Finishing) -> Caveat? {
    guard f.verdict != .unanswerable, c.computed(f) != nil, let (new, old) = f.pair, case .month(let m) = new.period,
      case .month(let n) = old.period, m.month != n.month, abs(n.distance(to: m)) < 12,
      new.value != old.value, let series = c.series(new.selection, by: .month), let start = series.firstPeriod?.first
    else { return nil }
    let gap = n.distance(to: m)
    guard gap > 0 else { return nil }
    var same = 0
    var years = 0
    for back in 1...20 {
      let i = start.distance(to: m.advanced(by: -12 * back))
      guard i - gap >= 0, i < series.points.count, let a = series.points[i].value, let b = series.points[i - gap].value
      else { continue }
      years += 1
      if (a > b) == (new.value > old.value) { same += 1 }
    }
    guard years >= 3 else { return nil }
    let names = YearMonth.longNames
    return Caveat(
      id: "seasonal-months",
      text:
        "Different months are compared, and numbers move with the season: from \(names[n.month - 1]) to \(names[m.month - 1]) they \(new.value > old.value ? "rose" : "fell") in \(same) of the \(years) earlier years published."
    )
  }
}
