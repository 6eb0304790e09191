import BorderData
import BorderTrends
import ClaimCheck
import Testing

@testable import CrosscheckReports

struct ClaimChartTests {
  private func bars(_ c: Chart?) throws -> BarChart {
    guard case .bars(let b) = try #require(c).body else {
      Issue.record("not a bar chart")
      return BarChart(bars: [])
    }
    return b
  }

  @Test func aChangeMarksBothPeriodsAndTheStatedEnd() throws {
    let b = try bars(ClaimChart.chart(SampleChecks.change))
    #expect(b.bars.map(\.emphasis) == [.quiet, .quiet, .quiet, .versus, .strong])
    #expect(b.window == 4...4)
    // Nearly 20% down from 500,723 ends at 400,578.4.
    let c = try #require(b.claims.first)
    #expect(abs(c.low - 400_578.4) < 0.01 && c.bars == 4...4)
    #expect(c.label == "claimed: fall of nearly 20%")
    #expect(
      ClaimChart.title(SampleChecks.change) == "Down 18.4%: 408,551 in FY2024, after 500,723 in FY2023")
  }

  @Test func aLevelStandsAgainstItsBar() throws {
    let b = try bars(ClaimChart.chart(SampleChecks.level))
    #expect(b.claims == [ChartClaim(low: 520_000, label: "claimed: 520,000", bars: 8...8)])
    #expect(ClaimChart.title(SampleChecks.level) == "302,203 in 2024; the article says 520,000")
  }

  @Test func aBandWithoutAPeriodCrossesTheChart() throws {
    let b = try bars(ClaimChart.chart(SampleChecks.magnitude))
    #expect(b.claims == [ChartClaim(low: 10_000, high: 99_999, label: "claimed: tens of thousands")])
  }

  @Test func aClaimOfAMonthIsNotDrawnOnItsYear() throws {
    var f = SampleChecks.level
    f.readings[0].when = .month(YearMonth(index: 2024 * 12 + 3))
    let b = try bars(ClaimChart.chart(f))
    #expect(b.claims.isEmpty && b.window == 8...8)
  }

  @Test func withoutASeriesTheStatedStandsBesideTheActual() throws {
    var f = SampleChecks.level
    f.series = nil
    guard case .ranking(let r) = try #require(ClaimChart.chart(f)).body else {
      Issue.record("not level bars")
      return
    }
    #expect(r.rows.map(\.value) == [520_000, 302_203])
    #expect(r.rows.map(\.isClaim) == [true, false])
  }

  @Test func theWriterFindsTheSeriesThatAFindingLacks() throws {
    var f = SampleChecks.level
    f.series = nil
    let s = try #require(ClaimChart.series(f, SampleCube.figures))
    #expect(s.grain == .calendarYear && s.point(.calendarYear(2023))?.value == 520_085)
    #expect(ClaimChart.series(SampleChecks.forecast, SampleCube.figures) == nil)
  }

  @Test func nothingUsedIsNothingDrawn() { #expect(ClaimChart.chart(SampleChecks.forecast) == nil) }

  @Test func theHeatMapFramesTheStatedWindow() throws {
    let c = try #require(FairnessChart.chart(SampleChecks.fairness, source: ""))
    guard case .heat(let h) = c.body else {
      Issue.record("not a heat map")
      return
    }
    #expect(h.rows == ["FY2020", "FY2021", "FY2022", "FY2023"] && h.cells.count == 10)
    #expect(h.cells.filter(\.isStated).map { [$0.row, $0.column] } == [[3, 3]])
    #expect(c.alt.contains("holds in 6 and fails in 4"))
  }

  @Test func altTextSaysWhatIsSeen() throws {
    let alt = try #require(ClaimChart.chart(SampleChecks.level)).alt
    for words in ["Highest: 520,085 in 2023", "Latest: 302,203 in 2024", "Claimed: 520,000"] {
      #expect(alt.contains(words), "\(alt)")
    }
  }
}
