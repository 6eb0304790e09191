import BorderData
import BorderTrends

extension TrendDocument {
  /// Version of the JSON form; it goes up when a key is removed or changes its meaning.
  public static let jsonVersion = 1

  /// The report as JSON, described by `data/schemas/trend.schema.json`.
  public func json() -> String {
    JSONValue.object([
      ("schema", .string("crosscheck/trend")), ("version", .int(Self.jsonVersion)),
      (
        "subject",
        .object([
          ("code", .string(report.subject.code)), ("name", .string(report.subject.name)),
          ("note", .string(report.subject.note)),
        ])
      ),
      ("selection", FigureJSON.selection(report.selection)), ("grain", .string(Self.grain(report.grain))),
      ("title", .string(report.title)), ("subtitle", .string(report.subtitle)),
      ("series", .array(([report.headline] + report.members).map(Self.series))),
      (
        "sections",
        .array(
          report.sections.map { s in
            .object([
              ("kind", .string(s.kind.rawValue)), ("title", .string(s.title)),
              (
                "statements",
                .array(s.statements.map { .object([("text", .string($0.text)), ("method", .text($0.method))]) })
              ),
            ])
          })
      ),
      ("tables", .array(report.tables.map(Self.table))),
      (
        "charts",
        .array(
          charts.map {
            .object([
              ("id", .string($0.id)), ("title", .string($0.chart.title)), ("subtitle", .string($0.chart.subtitle)),
              ("alt", .string($0.chart.alt)),
            ])
          })
      ),
      (
        "methods",
        .array(
          report.methods.map {
            .object([
              ("id", .string($0.id)), ("name", .string($0.name)), ("plain", .string($0.plain)),
              ("source", .string($0.source)),
            ])
          })
      ),
      (
        "sources",
        .array(
          report.sources.map { s in
            .object(
              [
                ("source", FigureJSON.source(s.info, s.release)),
                ("firstMonth", .string(s.months.lowerBound.description)),
                ("lastMonth", .string(s.months.upperBound.description)),
                ("lines", .string(FigureJSON.lines(s.lines))),
              ] + (s.furtherLines > 0 ? [("furtherLines", .int(s.furtherLines))] : []))
          })
      ),
      ("command", .text(command)),
    ]).document()
  }

  private static func grain(_ g: Grain) -> String {
    switch g {
    case .month: "month"
    case .calendarYear: "cy"
    case .fiscalYear: "fy"
    }
  }

  private static func series(_ s: ReportSeries) -> JSONValue {
    .object([
      ("label", .string(s.label)), ("selection", FigureJSON.selection(s.selection)), ("shareOf", .text(s.shareOf)),
      ("rankAmong", .text(s.rankAmong)),
      (
        "rows",
        .array(
          s.rows.map { r in
            .object([
              ("period", .string(r.period.code)), ("value", r.value.map(JSONValue.int) ?? .null),
              ("publishedMonths", .int(r.figure?.publishedMonths ?? 0)), ("months", .int(r.period.length)),
              ("change", .finite(r.change?.fraction)),
              ("timesFirst", .finite(r.timesFirst)),
              ("share", .finite(r.share)), ("rank", r.rank.map(JSONValue.int) ?? .null),
              ("flags", .strings(r.flags.sorted().map(\.rawValue))),
              ("tables", .strings((r.figure?.tables ?? []).map(\.id))),
            ])
          })
      ),
    ])
  }

  private static func table(_ t: ReportTable) -> JSONValue {
    .object([
      ("id", .string(t.id)), ("title", .string(t.title)), ("caption", .string(t.caption)),
      (
        "columns",
        .array(
          t.columns.map {
            .object([("key", .string($0.key)), ("name", .string($0.name)), ("number", .bool($0.isNumber))])
          })
      ),
      (
        "rows",
        .array(
          t.rows.map { row in
            .array(
              row.cells.map { c in
                .object([("text", .string(c.text)), ("number", .finite(c.number))])
              })
          })
      ),
    ])
  }
}
