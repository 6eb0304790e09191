import BorderData
import BorderTrends

/// The series of a trend as a data package: one tidy table, one table of where it came from, a description, a README.
public enum SeriesPackage {
  public static func files(_ d: TrendDocument) -> [ReportFile] {
    let command = d.command ?? "crosscheck export"
    let report = d.report
    let contents = [
      (file: "series.csv", what: report.subtitle.capitalizedFirst + ", a row for each period"),
      (file: "sources.csv", what: "the file and the lines that the counts were summed from"),
    ]
    let careful = report.sections.filter { $0.kind == .careful }.flatMap(\.statements).map(\.text)
    let readme = ExportReadme.text(
      title: report.title, contents: contents, tables: report.sources.map { ($0.info, $0.release) }, careful: careful,
      command: command)
    return [
      ReportFile(name: "series.csv", text: d.csv()), ReportFile(name: "sources.csv", text: sources(report)),
      ReportFile(name: "datapackage.json", text: description(report, command).document()),
      ReportFile(name: "README.md", text: readme),
    ]
  }

  private static let sourceFields = [
    ("table", "string", "Id of the publisher’s table"), ("publisher", "string", "Who publishes it"),
    ("title", "string", "Title of the table"), ("file", "string", "File that was loaded"),
    ("sha256", "string", "Of the file’s bytes"), ("first_month", "yearmonth", "First month used of it"),
    ("last_month", "yearmonth", "Last month used of it"), ("lines", "string", "Lines of the file, from 1"),
    ("licence", "string", "Of the publisher"), ("url", "string", "The publisher’s page"),
    ("citation", "string", "How to cite it"),
  ]

  private static func sources(_ r: TrendReport) -> String {
    CSVText.table(
      head: sourceFields.map(\.0),
      rows: r.sources.map { s in
        [
          s.info.id, s.info.publisher, s.info.title, s.release.file, s.release.sha256,
          s.months.lowerBound.description, s.months.upperBound.description, FigureJSON.lines(s.lines), s.info.licence,
          s.info.url, s.info.citation,
        ]
      })
  }

  /// As `TrendDocument.csv` writes them; a test holds the names against it.
  static let seriesFields = [
    ("series", "string", "Name of the series"),
    ("citizenship", "string", "ISO 3166-1 alpha-3 codes; * for everyone; “not” before those left out"),
    ("measure", "string", "What is counted"), ("place", "string", "Where it was counted"),
    ("period", "string", "2023-12, CY2023 or FY2023 (October 2022 to September 2023)"),
    ("first_month", "yearmonth", "First month of the period"), ("last_month", "yearmonth", "Last month of the period"),
    ("count", "integer", "Events, or people where the measure counts people; empty where not published"),
    ("months_published", "integer", "Months of the period that are published"),
    ("months", "integer", "Months of the period"),
    ("change_percent", "number", "On the period before; empty across a gap or a part"),
    ("share_percent", "number", "Of the total that the trend names"), ("rank", "integer", "Place among the series"),
    ("flags", "string", "partial, preliminary, highest, lowest, lowBase, seam, gap"),
    ("tables", "string", "Ids of the tables behind the count"),
  ]

  private static func description(_ r: TrendReport, _ command: String) -> JSONValue {
    func resource(_ name: String, _ title: String, _ fields: [(String, String, String)]) -> JSONValue {
      .object([
        ("profile", .string("tabular-data-resource")), ("name", .string(name)), ("path", .string(name + ".csv")),
        ("title", .string(title)), ("format", .string("csv")), ("mediatype", .string("text/csv")),
        ("encoding", .string("utf-8")),
        ("dialect", .object([("lineTerminator", .string("\r\n"))])),
        (
          "schema",
          .object([
            (
              "fields",
              .array(
                fields.map {
                  .object([("name", .string($0.0)), ("type", .string($0.1)), ("description", .string($0.2))])
                })
            ),
            ("missingValues", .strings([""])),
          ])
        ),
      ])
    }
    var licences: [String] = []
    for l in r.sources.map(\.info.licence) where !l.isEmpty && !licences.contains(l) { licences.append(l) }
    return .object([
      ("profile", .string("data-package")), ("name", .string("crosscheck-series")), ("title", .string(r.title)),
      ("description", .string(r.subtitle.capitalizedFirst + ". Made with " + command + ".")),
      (
        "licenses",
        .array(licences.map { .object([("name", .string("other-at")), ("title", .string($0))]) })
      ),
      (
        "sources",
        .array(
          r.sources.map { .object([("title", .string(Wording.citation($0.info))), ("path", .string($0.info.url))]) })
      ),
      (
        "resources",
        .array([
          resource("series", r.subtitle.capitalizedFirst, seriesFields),
          resource("sources", "Where the counts came from", sourceFields),
        ])
      ),
    ])
  }
}
