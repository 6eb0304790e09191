import BorderData
import BorderStore
import BorderTrends
import CrosscheckReports

/// What is loaded, as data: tables with their releases and what is to be known of them.
struct CatalogueDocument {
  /// One table or all.
  let releases: [StoredRelease]

  init(_ releases: [StoredRelease], table: String? = nil) {
    self.releases = table.map { t in releases.filter { $0.info.id == t } } ?? releases
  }

  /// Tables in their order, each with its releases, newest first.
  var tables: [(info: TableInfo, releases: [StoredRelease])] {
    var order: [String] = []
    var groups: [String: [StoredRelease]] = [:]
    for r in releases {
      if groups[r.info.id] == nil { order.append(r.info.id) }
      groups[r.info.id, default: []].append(r)
    }
    return order.compactMap { id in
      guard let g = groups[id], let first = g.first else { return nil }
      return (first.info, g)
    }
  }

  /// Described by `data/schemas/catalogue.schema.json`.
  var value: JSONValue {
    .object([
      ("schema", .string("crosscheck/catalogue")), ("version", .int(1)),
      (
        "tables",
        .array(
          tables.map { t in
            .object([
              ("table", .string(t.info.id)), ("publisher", .string(t.info.publisher)), ("title", .string(t.info.title)),
              ("measure", .string(t.info.measure.rawValue)), ("covers", .strings(t.info.wholes.map(\.text))),
              ("component", .string(t.info.component.code)), ("roundedTo", .int(t.info.roundedTo)),
              ("licence", .string(t.info.licence)), ("url", .string(t.info.url)),
              ("citation", .string(t.info.citation)), ("notes", .strings(t.info.notes)),
              ("releases", .array(t.releases.map(Self.release))),
            ])
          })
      ),
    ])
  }

  private static func release(_ r: StoredRelease) -> JSONValue {
    .object([
      ("file", .string(r.release.file)), ("sha256", .string(r.release.sha256)),
      ("published", r.release.published.isEmpty ? .null : .string(r.release.published)),
      ("publishedIsInferred", .bool(r.release.publishedIsInferred)), ("loadedAt", .string(r.loadedAt)),
      ("grain", .string(["month", "cy", "fy"][Int(r.grain.rawValue)])),
      ("firstMonth", .string(r.months.lowerBound.description)), ("lastMonth", .string(r.months.upperBound.description)),
      ("rows", .int(r.rows)), ("total", .int(Int(r.total))), ("rowsIn", .int(r.rowsIn)), ("merged", .int(r.merged)),
      ("refused", .int(r.refused)), ("periods", .int(r.periods)), ("supersededPeriods", .int(r.supersededPeriods)),
      (
        "compiledFrom",
        .array(r.release.sources.map { .object([("file", .string($0.file)), ("sha256", .string($0.sha256))]) })
      ),
      (
        "quality",
        .array(
          r.issues.map { i in
            .object([
              ("rule", .string(i.rule.rawValue)), ("message", .string(SafeText.oneLine(i.message))),
              ("lines", .array(i.lines.map(JSONValue.int))),
              ("firstMonth", .text(i.months?.lowerBound.description)),
              ("lastMonth", .text(i.months?.upperBound.description)),
            ])
          })
      ),
    ])
  }

  /// One row per release.
  func csv() -> String {
    CSVText.table(
      head: [
        "table", "publisher", "title", "measure", "covers", "first_month", "last_month", "file", "sha256", "published",
        "rows", "total", "refused", "superseded_periods", "periods", "quality_notes", "licence", "url",
      ],
      rows: releases.map { r in
        [
          r.info.id, r.info.publisher, r.info.title, r.info.measure.rawValue,
          r.info.wholes.map(\.text).joined(separator: " "), r.months.lowerBound.description,
          r.months.upperBound.description, r.release.file, r.release.sha256, r.release.published, String(r.rows),
          String(r.total), String(r.refused), String(r.supersededPeriods), String(r.periods), String(r.issues.count),
          r.info.licence, r.info.url,
        ]
      })
  }
}
