import BorderData
import BorderTrends
import Testing

/// The facts that a report must bring out unasked, on the publishers' control totals.
@Suite struct TrendReportTests {
  static func text(_ code: String) throws -> String {
    let report = try ControlCube.trends.report(TrendRequest(try Subjects.resolve(code)))
    let words = report.sections.flatMap(\.statements).map(\.text)
    return ([report.title, report.subtitle] + words).joined(separator: "\n")
  }

  @Test(arguments: [
    "91,570 encounters in FY2025, down 77.6% on FY2024, and the lowest of the series, which begins in FY2020",
    "FY2024: 408,551 encounters, down 18.4% on FY2023 (500,723) and still 3.7 times FY2020 (110,506)",
    "Guatemala overtook Honduras in FY2022 (233,061 against 214,975); in FY2021 Honduras was ahead.",
    "Encounters are events, not people",
  ])
  func northernTriangle(fact: String) throws {
    let text = try Self.text("northern-triangle")
    #expect(text.contains(fact), "\(text)")
  }

  @Test(arguments: [
    "302,203 irregular transits in 2024, down 41.9% on 2023, the highest year of the series",
    "2020 (9 of 12 months)",
  ])
  func darien(fact: String) throws {
    let text = try Self.text("darien")
    #expect(text.contains(fact), "\(text)")
  }

  @Test func rowsCarryShareRankAndFlags() throws {
    let report = try ControlCube.trends.report(TrendRequest(try Subjects.resolve("guatemala")))
    let row = try #require(report.headline.rows.first { $0.period == .fiscalYear(2024) })
    // 206,971 of 2,901,142 (CBP).
    #expect(abs((row.share ?? 0) - 206_971.0 / 2_901_142.0) < 1e-12)
    #expect(row.rank == 1)
    let open = try #require(report.headline.rows.last)
    #expect(open.period == .fiscalYear(2026))
    #expect(open.flags.isSuperset(of: [.partial, .preliminary]))
    #expect(open.change == nil)
  }

  @Test func gapsAreNotZero() throws {
    let report = try ControlCube.trends.report(TrendRequest(try Subjects.resolve("darien"), grain: .month))
    let row = try #require(report.headline.rows.first { $0.period.code == "2020-04" })
    #expect(row.value == nil)
    #expect(row.flags.contains(.gap))
  }

  @Test func sourcesNameFileAndLines() throws {
    let report = try ControlCube.trends.report(TrendRequest(try Subjects.resolve("guatemala")))
    let source = try #require(report.sources.first)
    #expect(source.release.file == "encounters.csv")
    // Six years of twelve months at two places, and two months at one.
    #expect(source.lines.reduce(0) { $0 + $1.count } == 6 * 12 * 2 + 2)
  }
}
