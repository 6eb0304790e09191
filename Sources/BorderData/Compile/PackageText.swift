/// The text of `datapackage.json` (Frictionless Data Package 1, tabular data resources).
enum PackageText {
  private static func object(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
    .object(members.map { .init($0.key, $0.value) })
  }
  private static func strings(_ list: [String]) -> JSONValue { .array(list.map { .string($0) }) }

  static func package(resources: [JSONValue], madeBy command: String = "crosscheck compile") -> JSONValue {
    object([
      "profile": .string("data-package"),
      "name": .string("crosscheck-figures"),
      "title": .string("Border crossings, transits and asylum as governments publish them"),
      "description": .string(
        "Compiled by \(command) from publishers' files, whose sha256 stands with each table."),
      "resources": .array(resources),
    ])
  }

  static func resource(
    path: String, info: TableInfo, sources: [ReleaseInfo.Source], published: String, coverage: String,
    columns: [String],
    bytes: Int, sha256: String
  ) -> JSONValue {
    let stem = path.hasSuffix(".csv") ? String(path.dropLast(4)) : path
    return object([
      "profile": .string("tabular-data-resource"),
      "name": .string(stem),
      "path": .string(path),
      "title": .string(info.title),
      "format": .string("csv"),
      "mediatype": .string("text/csv"),
      "encoding": .string("utf-8"),
      "bytes": .number(Double(bytes)),
      "hash": .string("sha256:" + sha256),
      "licenses": .array([object(["name": .string(licenceName(info.licence)), "title": .string(info.licence)])]),
      "sources": .array([object(["title": .string(info.publisher), "path": .string(info.url)])]),
      "schema": object([
        "fields": .array(columns.map(field)),
        "missingValues": strings([""]),
      ]),
      "crosscheck": object([
        "table": .string(info.id),
        "publisher": .string(info.publisher),
        "measure": .string(info.measure.rawValue),
        "wholes": strings(info.wholes.map(\.text)),
        "component": .string(info.component.code),
        "roundedTo": .number(Double(info.roundedTo)),
        "listsEveryCountry": .bool(info.listsEveryCountry),
        "rank": .number(Double(info.rank)),
        "citation": .string(info.citation),
        "coverage": .string(coverage),
        "published": .string(published),
        "publishedIsInferred": .bool(true),
        "notes": strings(info.notes),
        "sourceFiles": .array(
          sources.map { object(["file": .string($0.file), "sha256": .string($0.sha256)]) }),
      ]),
    ])
  }

  private static func licenceName(_ licence: String) -> String {
    if licence.contains("CC BY 4.0") { return "CC-BY-4.0" }
    return licence.contains("Public domain") ? "other-pd" : "other-at"
  }

  private static func field(_ name: String) -> JSONValue {
    let description =
      switch name {
      case "period": "Month (2023-12), calendar year (CY2015) or US fiscal year (FY2019, October to September)"
      case "place": "Where it was counted: a border, sector, state, port, route or country"
      case "component": "Part of CBP: usbp is the Border Patrol, ofo the Office of Field Operations"
      case "authority": "title8 or title42"
      case "demographic": "Demographic group; empty where not broken out"
      case "citizenship": "ISO 3166-1 alpha-3, or OTH other, STA stateless, UNK unknown; empty where not broken out"
      default: "The count"
      }
    return object([
      "name": .string(name), "type": .string(name == "count" ? "integer" : "string"),
      "description": .string(description),
    ])
  }
}
