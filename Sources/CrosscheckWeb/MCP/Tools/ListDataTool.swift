import BorderData
import BorderTrends
import CrosscheckReports

/// What is loaded.
struct ListDataTool: MCPTool {
  let name = "list_data"
  let title = "What is loaded"
  let description =
    "The tables that answers come from: publisher, what is counted and where, coverage, releases with their sha256, "
    + "quality notes, licence and how to cite. Name a table for its releases in full."
  let parameters = [MCPParameter("table", .text(longest: 80), "One table, by its id.")]
  let output: [(String, JSONValue)] = [
    (
      "tables",
      MCPSchema.list(
        of: MCPSchema.object(
          [
            ("table", MCPSchema.plain), ("publisher", MCPSchema.plain), ("title", MCPSchema.plain),
            ("measure", MCPSchema.plain), ("covers", MCPSchema.list(of: MCPSchema.plain, "Places as wholes.")),
            ("citation", MCPSchema.plain), ("licence", MCPSchema.plain),
            (
              "releases",
              MCPSchema.list(
                of: MCPSchema.object(
                  [
                    ("file", MCPSchema.plain), ("sha256", MCPSchema.plain), ("firstMonth", MCPSchema.plain),
                    ("lastMonth", MCPSchema.plain),
                  ], needed: ["file", "sha256", "firstMonth", "lastMonth"]), "Newest first.")
            ),
          ], needed: ["table", "publisher", "title", "measure", "releases"]), "In the order of preference.")
    )
  ]

  func call(_ a: MCPArguments, _ site: Site) throws(Refusal) -> JSONValue {
    let d = CatalogueDocument(site.catalogue, table: a.text("table"))
    guard !d.releases.isEmpty else {
      throw Refusal(
        404, "unknown-table",
        "No table is called that. There are \(site.directory.tables.map(\.id).joined(separator: ", ")).")
    }
    return MCPTools.answered([("tables", d.value["tables"] ?? .array([]))])
  }
}
