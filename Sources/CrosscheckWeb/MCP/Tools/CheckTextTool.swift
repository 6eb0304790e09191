import BorderData
import BorderTrends
import ClaimCheck
import CrosscheckReports

/// Checks a text claim by claim.
struct CheckTextTool: MCPTool {
  let name = "check_text"
  let title = "Check an article"
  let description =
    "Finds every statement about border-crossing counts in a text and checks each against published figures. A verdict "
    + "is supported, contradicted, depends (on the reading), or unanswerable with a reason. Give the date of the text: "
    + "“last year” counts from it."
  let parameters = [
    MCPParameter("text", .text(longest: CheckDesk.textLimit), needed: true, "The text, English or Spanish."),
    MCPParameter("date", .text(longest: 20), "Day of publication: 2025-01-23, 2025-01 or 2025."),
    MCPParameter("language", .choice(["en", "es"]), "Of the text; found out unless said."),
    MCPParameter("title", .text(longest: 500), "Of the text."),
  ]
  let output = MCPFinding.output

  func call(_ a: MCPArguments, _ site: Site) async throws(Refusal) -> JSONValue {
    try await MCPFinding.check(
      a.text("text") ?? "", title: a.text("title"), date: a.text("date"), language: a.text("language"), site)
  }
}

/// Checks one statement.
struct CheckClaimTool: MCPTool {
  let name = "check_claim"
  let title = "Check one claim"
  let description =
    "Checks one statement about border-crossing counts, such as “Panama counted 520,085 people crossing the Darién in "
    + "2023.” Say what is counted, whom, where and when in the sentence itself; what is left out is read in each way "
    + "that the words allow."
  let parameters = [
    MCPParameter("claim", .text(longest: 2_000), needed: true, "One or two sentences, English or Spanish."),
    MCPParameter("date", .text(longest: 20), "The day that it was said: 2025-01-23, 2025-01 or 2025."),
    MCPParameter("language", .choice(["en", "es"]), "Of the claim; found out unless said."),
  ]
  let output = MCPFinding.output

  func call(_ a: MCPArguments, _ site: Site) async throws(Refusal) -> JSONValue {
    try await MCPFinding.check(
      a.text("claim") ?? "", title: nil, date: a.text("date"), language: a.text("language"), site)
  }
}

/// Findings as tools give them.
enum MCPFinding {
  static let output: [(String, JSONValue)] = [
    ("summary", MCPSchema.text("Counts per verdict.")),
    ("date", MCPSchema.optionalText),
    ("method", MCPSchema.text("What a verdict says and does not say.")),
    (
      "findings",
      MCPSchema.list(
        of: MCPSchema.object(
          [
            ("quote", MCPSchema.plain), ("readAs", MCPSchema.plain),
            ("verdict", .object([("enum", .strings(Verdict.allCases.map(\.rawValue)))])),
            ("reason", MCPSchema.optionalText), ("why", MCPSchema.plain), ("figure", MCPSchema.optionalText),
            ("closestTrue", MCPSchema.optionalText),
            (
              "readings",
              MCPSchema.list(
                of: MCPSchema.object(
                  [("words", MCPSchema.plain), ("outcome", MCPSchema.plain), ("result", MCPSchema.plain)],
                  needed: ["words", "outcome"]), "The likeliest first.")
            ),
            ("caveats", MCPSchema.list(of: MCPSchema.plain, "To be said beside the verdict.")),
            (
              "figures",
              MCPSchema.list(
                of: MCPSchema.object(
                  [
                    ("words", MCPSchema.plain), ("what", MCPSchema.plain), ("value", MCPSchema.number),
                    ("period", MCPSchema.plain), ("receipts", MCPSchema.list(of: MCPSchema.receipt, "Where from.")),
                    ("command", MCPSchema.optionalText),
                  ], needed: ["words", "value", "period", "receipts"]), "Of the likeliest reading.")
            ),
          ], needed: ["quote", "verdict", "why", "readings", "figures"]), "In the order of the text.")
    ),
  ]

  static func check(_ text: String, title: String?, date: String?, language: String?, _ site: Site)
    async throws(Refusal) -> JSONValue
  {
    var day: ArticleDate?
    if let date {
      day = ArticleDate(date, origin: "as given")
      guard day != nil else { throw Refusal(400, "argument", "The date is 2025-01-23, 2025-01 or 2025.") }
    }
    let article = Article(text: text, title: title, date: day, language: language)
    let report = WordedCheck(await site.desk.check(article, with: site.checker), figures: site.figures)
    guard !report.findings.isEmpty else {
      return MCPTools.abstained(
        "no-claim-found",
        "No statement about counts that the loaded figures cover was found. That says nothing about the text.",
        [("findings", .array([]))])
    }
    let pairs: [(String, JSONValue)] = [
      ("summary", .string(report.summary)), ("date", .text(report.check.date)), ("method", .string(Wording.method)),
      ("findings", .array(report.findings.map(json))),
    ]
    // One reason for the whole only where nothing at all could be checked.
    let reasons = Set(report.findings.compactMap(\.finding.abstention))
    if report.count(.unanswerable) == report.findings.count, let first = report.findings.first {
      return MCPTools.abstained(
        reasons.count == 1 ? code(reasons.first ?? .tooVague) : "several",
        first.abstention ?? first.why, pairs)
    }
    return MCPTools.answered(pairs)
  }

  private static func json(_ f: WordedFinding) -> JSONValue {
    .object([
      ("quote", .string(f.quote)), ("readAs", .string(f.claim)), ("verdict", .string(f.finding.verdict.rawValue)),
      ("reason", .text(f.finding.abstention.map(code))),
      ("why", .string([f.abstention ?? "", f.why].filter { !$0.isEmpty }.joined(separator: " "))),
      ("figure", .text(f.figure)), ("closestTrue", .text(f.closestTrue)),
      (
        "readings",
        .array(
          f.readings.map {
            .object([("words", .string($0.words)), ("outcome", .string($0.outcome)), ("result", .string($0.result))])
          })
      ),
      ("caveats", .strings(f.caveats)),
      (
        "figures",
        .array(
          f.receipts.map { r in
            .object([
              ("words", .string(r.words)), ("what", .string(r.what)), ("value", .int(r.figure.value)),
              ("period", .string(r.figure.period.code)), ("receipts", MCPReceipt.of(r.receipt)),
              ("command", .text(r.command)),
            ])
          })
      ),
    ])
  }

  static func code(_ a: Abstention) -> String {
    switch a {
    case .noSuchData: "no-such-data"
    case .outsideCoverage: "outside-coverage"
    case .tooVague: "too-vague"
    case .forecast: "forecast"
    case .causalOnly: "causal-only"
    case .notPublishedThatWay: "not-published-that-way"
    }
  }
}
