import ArgumentParser
import BorderTrends
import ClaimCheck
import CrosscheckReports

/// Forms in which a check is given.
enum CheckFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, md, html, csv, sarif, annotations, claimreview
}

/// Which writer a form is.
enum CheckOutput {
  /// - Parameter path: of the article, for the forms that point into it.
  static func text(_ check: ArticleCheck, _ figures: Figures, _ format: CheckFormat, path: String) -> String {
    let worded = WordedCheck(check, figures: figures, allReceipts: format == .json)
    switch format {
    case .text: return worded.text(TerminalStyle(width: Terminal.width, usesColor: Terminal.colour))
    case .json: return worded.json()
    case .md: return worded.markdown()
    case .html: return worded.html()
    case .csv: return worded.csv()
    case .sarif: return worded.sarif(path: path, version: Crosscheck.configuration.version)
    case .annotations: return worded.githubAnnotations(path: path)
    case .claimreview: return worded.claimReview()
    }
  }

  /// The page, the text, the data and a chart of each finding into a folder.
  static func write(_ check: ArticleCheck, _ figures: Figures, to folder: OutputFolder) throws {
    let worded = WordedCheck(check, figures: figures, allReceipts: true)
    var charts: [Int: String] = [:]
    for finding in check.findings {
      guard let chart = ClaimChart.chart(finding) else { continue }
      let path = "charts/claim-\(finding.claim.number).svg"
      try folder.write(path, chart.svg(id: "claim-\(finding.claim.number)"))
      charts[finding.claim.number] = path
    }
    try folder.write("report.md", worded.markdown { charts[$0] })
    try folder.write("report.json", worded.json())
    try folder.write("report.csv", worded.csv())
    try folder.write("report.html", worded.html())
  }
}
