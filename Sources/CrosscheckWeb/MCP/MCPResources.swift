import BorderData
import CrosscheckReports

/// The catalogue as resources: one for all of it, one for each table.
enum MCPResources {
  private static let root = "crosscheck://data"

  static func list(_ site: Site) -> JSONValue {
    let document = CatalogueDocument(site.catalogue)
    let all = resource(root, name: "catalogue", title: "All tables that are loaded", "\(document.tables.count) tables")
    return .object([
      (
        "resources",
        .array(
          [all]
            + document.tables.map { t in
              resource("\(root)/\(t.info.id)", name: t.info.id, title: t.info.title, t.info.publisher)
            })
      )
    ])
  }

  static let templates = JSONValue.object([
    (
      "resourceTemplates",
      .array([
        .object([
          ("uriTemplate", .string(root + "/{table}")), ("name", .string("table")),
          ("description", .string("Coverage, releases, quality notes and citation of one table.")),
          ("mimeType", .string("application/json")),
        ])
      ])
    )
  ])

  private static func resource(_ uri: String, name: String, title: String, _ description: String) -> JSONValue {
    .object([
      ("uri", .string(uri)), ("name", .string(name)), ("title", .string(title)), ("description", .string(description)),
      ("mimeType", .string("application/json")),
    ])
  }

  static func read(_ uri: String, _ site: Site) -> JSONValue? {
    let table: String?
    if uri == root {
      table = nil
    } else {
      guard uri.hasPrefix(root + "/") else { return nil }
      table = String(uri.dropFirst(root.count + 1))
    }
    let document = CatalogueDocument(site.catalogue, table: table)
    guard !document.releases.isEmpty else { return nil }
    return .object([
      (
        "contents",
        .array([
          .object([
            ("uri", .string(uri)), ("mimeType", .string("application/json")), ("text", .string(document.value.line())),
          ])
        ])
      )
    ])
  }
}
