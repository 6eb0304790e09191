/// One file of a report, by its name inside the report's folder.
public struct ReportFile: Sendable, Hashable {
  public let name: String
  public let text: String
}

extension WordedCheck {
  /// What a report folder holds: the page, the document with its pictures, the findings for programs.
  ///
  /// The JSON has the lines of every reading only if the check was worded with `allReceipts`.
  public func files() -> [ReportFile] {
    let pictures = findings.compactMap { f in
      f.chart.map { ReportFile(name: "claim-\(f.number).svg", text: $0.svg(id: "claim-\(f.number)")) }
    }
    let drawn = Set(pictures.map(\.name))
    let document = markdown { n in drawn.contains("claim-\(n).svg") ? "claim-\(n).svg" : nil }
    return [
      ReportFile(name: "report.html", text: html()), ReportFile(name: "report.md", text: document),
      ReportFile(name: "report.json", text: json()), ReportFile(name: "findings.csv", text: csv()),
      ReportFile(name: "claimreview.json", text: claimReview()),
    ] + pictures
  }
}

extension TrendDocument {
  /// What a route's report folder holds.
  public func files() -> [ReportFile] {
    [
      ReportFile(name: "report.html", text: html()), ReportFile(name: "report.md", text: markdown { "\($0).svg" }),
      ReportFile(name: "report.json", text: json()), ReportFile(name: "series.csv", text: csv()),
    ] + charts.map { ReportFile(name: "\($0.id).svg", text: $0.chart.svg(id: "trend-\($0.id)")) }
  }
}
