import BorderData
import BorderTrends
import CrosscheckReports

/// What is worth telling in the newest figures.
struct FactsTool: MCPTool {
  let name = "facts"
  let title = "Facts worth telling"
  let description =
    "Records, reversals, streaks and overtakings in the newest figures, the rarest first, each with how rare it is and "
    + "its receipt."
  let parameters = [
    MCPParameter("subjects", .list(longest: 8), "Only about these routes, borders or countries."),
    MCPParameter("limit", .whole(1...100), "How many; 10 unless said."),
  ]
  let output: [(String, JSONValue)] = [
    ("title", MCPSchema.plain), ("found", MCPSchema.number),
    (
      "facts",
      MCPSchema.list(
        of: MCPSchema.object(
          [
            ("kind", MCPSchema.plain), ("sentence", MCPSchema.plain), ("period", MCPSchema.plain),
            ("rarity", MCPSchema.number), ("howRare", MCPSchema.plain), ("fairness", MCPSchema.plain),
            ("preliminary", .object([("type", .string("boolean"))])),
            ("receipts", MCPSchema.list(of: MCPSchema.receipt, "Where from.")), ("command", MCPSchema.optionalText),
          ], needed: ["sentence", "period", "receipts"]), "The rarest first.")
    ),
  ]

  func call(_ a: MCPArguments, _ site: Site) throws(Refusal) -> JSONValue {
    let d = try FactsPage.document(site, subjects: a.list("subjects"), limit: a.whole("limit") ?? 10)
    guard !d.facts.isEmpty else {
      return MCPTools.abstained("nothing-found", "Nothing stands out in the newest figures of that.")
    }
    return MCPTools.answered([
      ("title", .string(d.report.title)), ("found", .int(d.report.found)),
      (
        "facts",
        .array(
          d.facts.map { f in
            .object([
              ("kind", .string(f.fact.kind.rawValue)), ("sentence", .string(SafeText.oneLine(f.fact.sentence))),
              ("period", .string(f.fact.period.code)), ("rarity", .finite(f.fact.rarity)),
              ("howRare", .string(f.fact.raritySentence)), ("fairness", .string(f.fact.fairness)),
              ("preliminary", .bool(f.fact.isPreliminary)),
              ("receipts", f.receipt.map(MCPReceipt.of) ?? .array([])), ("command", .text(f.command)),
            ])
          })
      ),
    ])
  }
}
