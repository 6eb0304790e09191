/// Two publishers' totals of the same measure and place that differ: both are shown, never an average.
public enum SourcesDisagreeRule {
  /// Differences up to this share are rounding or timing.
  public static let tolerance = 0.001

  public static func issues(_ tables: [CubeTable]) -> [DataIssue] {
    var found: [DataIssue] = []
    for (i, a) in tables.enumerated() {
      for b in tables[(i + 1)...]
      where a.info.id != b.info.id && a.info.publisher != b.info.publisher && a.info.measure == b.info.measure
        && a.info.component == b.info.component && a.grain == b.grain && a.info.wholes == b.info.wholes
      {
        let x = MonthTotals.of(a)
        let y = MonthTotals.of(b)
        let differing = x.keys.filter { m in
          guard let p = x[m], let q = y[m] else { return false }
          return Double(abs(p - q)) > tolerance * Double(max(p, q)) + Double(max(a.info.roundedTo, b.info.roundedTo))
        }.sorted()
        guard let first = differing.first, let last = differing.last else { continue }
        found.append(
          DataIssue(
            .sourcesDisagree,
            "\(a.info.publisher) and \(b.info.publisher) differ on \(a.info.measure.name) in \(differing.count) periods, "
              + "first \(YearMonth(index: first).label): \(x[first] ?? 0) and \(y[first] ?? 0)",
            months: YearMonth(index: first)...YearMonth(index: last)))
      }
    }
    return found
  }
}
