import ArgumentParser
import BorderTrends
import CrosscheckReports

/// Forms in which a trend is given.
enum TrendFormat: String, CaseIterable, ExpressibleByArgument {
  case table, csv, json, md, html, svg, png
}

/// Which writer a form is.
enum TrendOutput {
  /// Prints a report; a picture goes to standard output as it is.
  static func show(_ report: TrendReport, _ format: TrendFormat, command: String) throws {
    let text = try text(report, format, command: command)
    guard format == .png else { return print(text, terminator: "") }
    guard !Terminal.outputIsTerminal else {
      throw CommandFailure(.usage, "a PNG is no text for a terminal", remedy: "send it into a file: > chart.png")
    }
    try Picture.writePNG(text)
  }

  static func text(_ report: TrendReport, _ format: TrendFormat, command: String) throws -> String {
    let document = TrendDocument(report, command: command)
    switch format {
    case .table:
      return document.text(TerminalStyle(width: Terminal.width, usesColor: Terminal.colour))
    case .csv: return document.csv()
    case .json: return document.json()
    case .md: return document.markdown()
    case .html: return document.html()
    case .svg, .png:
      guard let svg = document.svg() else {
        throw CommandFailure(.nothingChecked, "there is no chart of these figures", remedy: "ask for --format table")
      }
      return svg
    }
  }

  /// Every form into a folder: the page, the text, the data, the charts.
  static func write(_ report: TrendReport, to folder: OutputFolder, command: String) throws {
    let document = TrendDocument(report, command: command)
    for chart in document.charts {
      if let svg = document.svg(chart.id) { try folder.write(path(chart.id), svg) }
    }
    try folder.write("report.md", document.markdown(chartPath: path))
    try folder.write("report.json", document.json())
    try folder.write("report.csv", document.csv())
    try folder.write("report.html", document.html())
  }

  private static func path(_ chart: String) -> String { "charts/\(chart).svg" }
}
