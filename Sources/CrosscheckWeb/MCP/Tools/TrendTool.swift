import BorderData
import BorderTrends
import CrosscheckReports

/// A series of counts with what matters beside it.
struct TrendTool: MCPTool {
  let name = "trend"
  let title = "Trend of a route or country"
  let description =
    "Published counts of a route, a border or a country of citizenship over time, with changes, records, what is partial "
    + "or not published, and receipts. A gap is not a zero."
  let parameters = [
    MCPParameter(
      "subject", .text(longest: 200), needed: true,
      "northern-triangle, darien, southwest-border, northern-border, nationwide, mexico-transit, honduras-transit, "
        + "guatemala-transit, or a country by name or alpha-3 code; commas join countries."),
    MCPParameter("by", .choice(RequestWords.by.allowed), "US fiscal year, calendar year or month."),
    MCPParameter("measure", .choice(RequestWords.measure.allowed), "What is counted, where not the usual."),
    MCPParameter(
      "where", .text(longest: 80), "southwest-border, nationwide, darien, mexico, sector:tucson, state:TX …"),
    MCPParameter("who", .text(longest: 200), "Demographic groups joined by commas: families, unaccompanied …"),
    MCPParameter("component", .choice(RequestWords.component.allowed), "Border Patrol or Field Operations alone."),
    MCPParameter("authority", .choice(RequestWords.authority.allowed), "Title of authority."),
    MCPParameter("period", .text(longest: 40), "FY2024, 2024, 2023-12 or 2021-01..2024-12."),
    MCPParameter("table", .text(longest: 80), "One table alone, by its id in list_data."),
    MCPParameter("splice", .yesNo, "Longer series across definitions, seams marked."),
  ]
  let output: [(String, JSONValue)] = [
    ("title", MCPSchema.text("The message.")), ("subtitle", MCPSchema.text("What is counted, and of when.")),
    ("unit", MCPSchema.plain),
    (
      "points",
      MCPSchema.list(
        of: MCPSchema.object(
          [
            ("period", MCPSchema.plain), ("value", MCPSchema.optionalNumber),
            ("changePercent", MCPSchema.optionalNumber), ("publishedMonths", MCPSchema.number),
            ("months", MCPSchema.number), ("flags", MCPSchema.list(of: MCPSchema.plain, "Why it looks different.")),
          ], needed: ["period", "value"]), "In time order; a value of null is not published.")
    ),
    ("statements", MCPSchema.list(of: MCPSchema.plain, "What can be said of it.")),
    ("careful", MCPSchema.list(of: MCPSchema.plain, "What to be careful of.")),
    ("receipts", MCPSchema.list(of: MCPSchema.receipt, "Where the counts came from.")),
    ("command", MCPSchema.plain),
  ]

  func call(_ a: MCPArguments, _ site: Site) throws(Refusal) -> JSONValue {
    var p = Parameters()
    p.add("subject", a.text("subject"))
    for w in RequestWords.allCases where w != .splice { p.add(w.rawValue, a.text(w.rawValue)) }
    if a.yes("splice") { p.add("splice", "on") }
    let question = TrendQuestion(parameters: p)
    let r = try question.report(site)
    return MCPTools.answered([
      ("title", .string(r.title)), ("subtitle", .string(r.subtitle)), ("unit", .string(Names.unit(r.selection))),
      (
        "points",
        .array(
          r.headline.rows.map { row in
            .object([
              ("period", .string(row.period.code)), ("value", row.value.map(JSONValue.int) ?? .null),
              ("changePercent", .finite((row.change?.fraction).map { $0 * 100 })),
              ("publishedMonths", .int(row.figure?.publishedMonths ?? 0)), ("months", .int(row.period.length)),
              ("flags", .strings(row.flags.sorted().map(\.rawValue))),
            ])
          })
      ),
      (
        "statements",
        .strings(r.sections.filter { $0.kind != .careful }.flatMap(\.statements).map { SafeText.oneLine($0.text) })
      ),
      (
        "careful",
        .strings(r.sections.filter { $0.kind == .careful }.flatMap(\.statements).map { SafeText.oneLine($0.text) })
      ),
      ("receipts", .array(r.sources.map(MCPReceipt.of))), ("command", .string(question.command("trend"))),
    ])
  }
}
