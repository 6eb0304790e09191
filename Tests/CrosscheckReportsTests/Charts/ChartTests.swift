import Foundation
import Testing

@testable import CrosscheckReports

struct ChartTests {
  @Test(arguments: SampleCharts.all.map(\.0), [680, 340])
  func drawnAsRecorded(name: String, width: Int) throws {
    let chart = try #require(SampleCharts.all.first { $0.0 == name }?.1)
    let svg = chart.svg(width: width)
    #expect(svg == chart.svg(width: width))
    expectSnapshot(svg, named: "chart-\(name)-\(width).svg")
  }
}
