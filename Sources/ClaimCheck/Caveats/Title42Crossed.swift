import BorderData
import BorderTrends

/// One period of a comparison lies under Title 42 and another does not.
struct Title42Crossed: CaveatRule {
  /// 21 March 2020 to 11 May 2023: months of which more than half were under the order, and those cut by it.
  static let months = YearMonth(index: 2020 * 12 + 2)...YearMonth(index: 2023 * 12 + 4)

  /// Fewer expulsions than this share of the count change little.
  static let share = 0.05

  /// Every period that the favoured reading stands on.
  static func periods(_ f: Finding, _ c: Finishing) -> [Period] {
    guard let r = f.favoured else { return [] }
    var periods = r.figures.map(\.period)
    if case .extreme(_, _, let scope, _) = f.claim.assertion, let series = f.series {
      // A record runs over the series from where its scope begins.
      let first: YearMonth? =
        switch scope {
        case .everything, .within: series.firstPeriod?.first
        case .since(let m): m
        case .sameMonthSince(let m): m ?? series.firstPeriod?.first
        case .inYears(let n): r.when?.first.advanced(by: -12 * n)
        }
      if let first, let point = series.points.first(where: { $0.period.first >= first && $0.isWhole }) {
        periods.append(point.period)
      }
    }
    return periods
  }

  func caveat(for f: Finding, _ c: Finishing) -> Caveat? {
    guard f.verdict != .unanswerable, let r = c.computed(f), r.selection.measure == .encounters,
      r.selection.authority == .all, r.figures.count >= 2
    else { return nil }
    switch f.claim.assertion {
    case .change, .trend, .extreme, .comparison, .streak: break
    default: return nil
    }
    let periods = Self.periods(f, c)
    guard DefinitionChange.crosses(periods) == nil else { return nil }
    func share(_ p: Period) -> Double {
      let inside = p.months.filter { Self.months.contains($0) }.count
      return Double(inside) / Double(p.length)
    }
    guard let most = periods.max(by: { share($0) < share($1) }), let least = periods.min(by: { share($0) < share($1) }),
      share(most) - share(least) >= 0.4
    else { return nil }
    var expelled = r.selection
    expelled.authority = .title42
    guard case .success(let part) = c.bench.whole(expelled, most),
      case .success(let all) = c.bench.whole(r.selection, most),
      Double(part.value) >= Self.share * Double(all.value)
    else { return nil }
    let text =
      "Title 42 (21 March 2020–11 May 2023) falls in \(most.shortLabel) and not, or less, in \(least.shortLabel): \(Say.number(part.value)) of the \(Say.number(all.value)) in \(most.shortLabel) were expulsions, which left people free to try again and added repeat crossings."
    return Caveat(id: "title-42", text: text)
  }
}
