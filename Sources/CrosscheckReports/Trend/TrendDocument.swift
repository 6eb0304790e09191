public import BorderTrends

/// A trend report in each form that it is written in.
public struct TrendDocument: Sendable {
  public let report: TrendReport
  /// The command that made it, printed with it.
  public let command: String?
  /// The charts with their ids; the first is the headline chart.
  public let charts: [(id: String, chart: Chart)]

  public init(_ report: TrendReport, command: String? = nil) {
    self.report = report
    self.command = command
    charts = report.charts.enumerated().map { i, c in
      let chart = Chart(c, sources: report.sources)
      return (SafeText.oneLine(c.id), i == 0 ? Self.withShares(chart, report) : chart)
    }
  }

  /// The headline chart, or the one of that id; nil where there is none.
  public func svg(_ id: String? = nil, width: Int = 680) -> String? {
    let found = id.map { wanted in charts.first { $0.id == wanted } } ?? charts.first
    return found.map { $0.chart.svg(width: width, id: "trend-\($0.id)") }
  }

  /// Flags that occur, each with its sign in tables.
  static func legend(_ rows: [ReportTable.Row]) -> [String] {
    Set(rows.flatMap(\.flags)).sorted().map(\.words)
  }
}
