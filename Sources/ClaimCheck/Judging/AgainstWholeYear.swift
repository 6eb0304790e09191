import BorderData
import BorderTrends

/// "So far this year nearly 20,000, 95% more than last year", held against all of last year: like is not held against like
/// (CLAIMS, time: a part of a year never goes with a whole one), and whoever does so is told that, and not contradicted.
enum AgainstWholeYear {
  /// A doubt where a change of a part of a year comes out against the whole of the year before.
  static func doubt(_ d: Draft, _ specs: [ReadingSpec], _ bench: Workbench) -> Doubt? {
    guard case .change(_, .some, _, nil, _) = d.assertion, d.isAgainstLastYear else { return nil }
    var bare = BareLook(bench)
    let holds = specs.contains { spec in
      guard spec.weight > 0, let part = spec.when, (2...11).contains(part.length) else { return false }
      // And to the month before, whose figures may have been the newest.
      let parts = [part, .exactly(part.first...part.last.advanced(by: -1))]
      let years = [Period.fiscalYear(part.last.fiscalYear - 1), .calendarYear(part.last.year - 1)]
      return parts.contains { when in
        years.contains { year in
          var whole = spec
          whole.when = when
          whole.versus = year
          return bare.isBorneOut(d, whole)
        }
      }
    }
    return holds
      ? "Against the same months of the year before it does not hold; against the whole of that year it does." : nil
  }
}
