import BorderData
import BorderTrends
import CrosscheckReports

/// Receipts as tools give them.
enum MCPReceipt {
  static func of(_ r: Receipt) -> JSONValue {
    .array(r.entries.map { entry($0.info, $0.release, $0.months, $0.lines) })
  }

  static func of(_ s: ReportSource) -> JSONValue { entry(s.info, s.release, s.months, s.lines) }

  private static func entry(
    _ info: TableInfo, _ release: ReleaseInfo, _ months: ClosedRange<YearMonth>, _ lines: [ClosedRange<Int>]
  ) -> JSONValue {
    .object([
      ("table", .string(info.id)), ("publisher", .string(info.publisher)), ("title", .string(info.title)),
      ("file", .string(release.file)), ("sha256", .string(release.sha256)), ("lines", .string(runs(lines))),
      ("lineCount", .int(lines.reduce(0) { $0 + $1.count })), ("firstMonth", .string(months.lowerBound.description)),
      ("lastMonth", .string(months.upperBound.description)), ("url", .string(info.url)),
      ("citation", .string(Wording.citation(info))),
    ])
  }

  /// The first runs of lines; a reader of a tool's answer needs no thousands of them.
  private static func runs(_ lines: [ClosedRange<Int>]) -> String {
    let shown = lines.prefix(12).map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
    return shown.joined(separator: ",") + (lines.count > 12 ? ",…" : "")
  }
}
