/// Two publishers' totals of the same measure and place that differ: both are shown, never an average.
public enum SourcesDisagreeRule: TablesRule {
  /// Differences up to this share are timing.
  static let tolerance = 0.001

  public static func issues(_ new: CubeTable, against earlier: [CubeTable]) -> [DataIssue] {
    var found: [DataIssue] = []
    for other in earlier
    where other.info.id != new.info.id && other.info.publisher != new.info.publisher
      && other.info.measure == new.info.measure && other.info.component == new.info.component
      && other.grain == new.grain
    {
      for place in new.info.wholes where other.info.wholes.contains(place) {
        if let issue = issue(new, other, place) { found.append(issue) }
      }
    }
    return found
  }

  private static func issue(_ new: CubeTable, _ other: CubeTable, _ place: PlaceID) -> DataIssue? {
    let x = MonthTotals.of(new, in: place)
    let y = MonthTotals.of(other, in: place)
    let differing = x.keys.filter { m in
      guard let p = x[m], let q = y[m] else { return false }
      // Each row may be off by half of what it was rounded to.
      let rounding = (new.info.roundedTo - 1) * p.rows + (other.info.roundedTo - 1) * q.rows
      return Double((p.count - q.count).magnitude) > tolerance * Double(max(p.count, q.count)) + Double(rounding) / 2
    }.sorted()
    guard let first = differing.first, let last = differing.last, let a = x[first], let b = y[first] else { return nil }
    let period = new.grain.period(from: YearMonth(index: first)).shortLabel
    return DataIssue(
      .sourcesDisagree,
      "\(new.info.publisher) and \(other.info.publisher) differ on \(new.info.measure.name) (\(place.text)) in "
        + "\(differing.count) periods, first \(period): \(a.count) and \(b.count)",
      months: YearMonth(index: first)...YearMonth(index: last + Int32(new.grain.months - 1)))
  }
}
