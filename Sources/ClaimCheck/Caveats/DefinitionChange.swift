import BorderData
import BorderTrends

/// Since March 2020 CBP publishes encounters, which add Title 42 expulsions to what was published before.
struct DefinitionChange: CaveatRule {
  /// CBP began to report encounters, Title 8 and Title 42 together, with March 2020 (CBP, Nationwide Encounters, notes).
  static let encountersSince = YearMonth(index: 2020 * 12 + 2)

  static func crosses(_ periods: [Period]) -> (before: Period, after: Period)? {
    guard let before = periods.min(by: { $0.last < $1.last }), before.last < encountersSince,
      let after = periods.max(by: { $0.last < $1.last }), after.last >= encountersSince
    else { return nil }
    return (before, after)
  }

  func caveat(for f: Finding, _ c: Finishing) -> Caveat? {
    guard f.verdict != .unanswerable, let r = c.computed(f), r.selection.measure == .encounters,
      r.selection.authority == .all, let (before, after) = Self.crosses(Title42Crossed.periods(f, c))
    else { return nil }
    let what = r.selection.component == .borderPatrol ? "apprehensions" : "apprehensions and inadmissibles"
    return Caveat(
      id: "definition-change",
      text:
        "\(before.shortLabel) counts \(what); since March 2020 the figures are encounters, so \(after.shortLabel) also counts expulsions under Title 42 where there were any."
    )
  }
}
