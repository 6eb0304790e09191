import BorderData
import BorderTrends

/// Records: each period as the end, looked back from to each start.
enum FairnessOfExtreme {
  static func make(_ f: Finding, _ c: Finishing) -> Fairness? {
    guard case .extreme(let end, let position, let scope, _) = f.claim.assertion, let r = c.computed(f),
      let mine = r.figures.first, var surface = FairnessSurface.around(mine.period, nil, mine.selection, c)
    else { return nil }
    var all = surface.steps
    if let series = c.series(mine.selection, by: mine.period.grain()),
      mine.period.grain() != .month || mine.period.length == 1
    {
      all = FairnessSurface.whole(series, through: max(c.bench.newest, mine.period.last))
    }
    if case .sameMonthSince = scope { all = all.filter { $0.period.first.month == mine.period.first.month } }
    guard let at = all.firstIndex(where: { $0.period == mine.period }) else { return nil }
    let from: YearMonth?
    switch scope {
    case .everything, .within: from = nil
    case .since(let m): from = m.advanced(by: 1)
    case .sameMonthSince(let m): from = m
    case .inYears(let n): from = mine.period.first.advanced(by: -12 * n + 1)
    }
    let start = from.map { m in all.firstIndex { $0.period.first >= m } ?? at } ?? 0
    let reach = surface.unit == "month" ? FairnessSurface.months : FairnessSurface.years
    let low = max(0, min(start, at - reach + 1))
    surface.steps = Array(all[low...at])
    surface.stated = (start - low, at - low)
    let steps = surface.steps
    // What came after, and was known when it was said, counts against it too.
    let later = all[(at + 1)...].filter { end == .highest ? $0.value > mine.value : $0.value < mine.value }.count
    return surface.fairness(
      evaluate: { i, j in
        let value = steps[j].value
        var beaten = j == steps.count - 1 ? later : 0
        var best = steps[i].value
        for k in i..<j {
          if end == .highest ? steps[k].value > value : steps[k].value < value { beaten += 1 }
          best = end == .highest ? max(best, steps[k].value) : min(best, steps[k].value)
        }
        guard best > 0 else { return nil }
        return FairnessSurface.Value(
          value: Double(value) / Double(best) - 1,
          holds: beaten < (position == Assertion.among ? Assertion.few(of: j - i + 1) : position))
      }, score: { end == .highest ? $0 : -$0 },
      shown: {
        "\(Say.percent(100 * $0, signed: true)) against the \(end == .highest ? "highest" : "lowest") before it"
      },
      orStronger: false)
  }
}
