import BorderData
import BorderTrends
import Testing

/// Months before CBP's own tables begin are answered from the older ones that have them, and only then.
/// Expected values: U.S. Border Patrol, apprehensions by citizenship and sector, summed with Python's csv module.
@Suite struct OlderTablesTests {
  private static func months(_ y: Int) throws -> ClosedRange<YearMonth> {
    try #require(YearMonth(year: y - 1, month: 10))...(try #require(YearMonth(year: y, month: 9)))
  }

  @Test(arguments: [("honduras", 2014, 91_475), ("guatemala", 2014, 81_116), ("mexico", 2014, 229_178)])
  func aYearBeforeTheNewestTableHasItsFigure(_ country: String, _ year: Int, _ count: Int) throws {
    let request = TrendRequest(
      try Subjects.resolve(country), grain: .fiscalYear, place: .us, component: .borderPatrol,
      months: try Self.months(year))
    let report = try BundledFiguresTests.all().report(request)
    #expect(report.headline.rows.first { $0.period == .fiscalYear(year) }?.value == count)
  }

  @Test func theNewestTableStaysWhereItHasTheMonths() throws {
    let request = TrendRequest(
      try Subjects.resolve("honduras"), grain: .fiscalYear, place: .us, months: try Self.months(2024))
    let report = try BundledFiguresTests.all().report(request)
    // CBP Nationwide Encounters, FY2024.
    #expect(report.headline.rows.first { $0.period == .fiscalYear(2024) }?.value == 144_373)
    #expect(report.selection.table == nil)
  }

  @Test func nationalitiesOfOlderTablesAreListed() throws {
    let figures = try BundledFiguresTests.all().figures
    let listed = figures.countries(
      of: Selection(.encounters, place: .us, component: .borderPatrol), in: .fiscalYear(2014))
    let all: Set<CountryCode> = [.known("MEX"), .known("HND"), .known("GTM"), .known("SLV")]
    #expect(all.isSubset(of: listed))
  }
}
