package import BorderData
public import BorderTrends

/// Facts in each form that they are written in: a sentence, how rare, how fair, where from.
public struct FactsDocument: Sendable {
  public let report: FactReport
  public let facts: [WordedFact]

  /// A fact with its receipt looked up.
  public struct WordedFact: Sendable {
    public let fact: Fact
    /// Of the figure that it is about.
    public let receipt: Receipt?
    /// File and lines: "panama-darien.csv, lines 4–9".
    public let sources: [String]
    public let command: String?
  }

  /// - Parameter figures: what the facts were found in.
  public init(_ report: FactReport, figures: Figures) {
    self.report = report
    facts = report.facts.map { f in
      let receipt = f.figures.first.map(figures.receipt)
      return WordedFact(
        fact: f, receipt: receipt,
        sources: (receipt?.entries ?? []).map(Self.source),
        command: Wording.command(f.selection, f.period))
    }
  }

  private static func source(_ e: Receipt.Entry) -> String {
    e.lineCount == 0
      ? "\(e.release.file), no line (a published zero)"
      : "\(e.release.file), \(e.lineCount == 1 ? "line" : "lines") \(e.linesLabel())"
  }

  /// "20 of 1,204 found in 5,000 series."
  public var footer: String {
    "\(NumberText.grouped(report.facts.count)) of \(NumberText.grouped(report.found)) found in "
      + "\(NumberText.grouped(report.seriesCount)) series."
  }

  public func markdown() -> String {
    var out = "# \(Markdown.esc(report.title))\n\n"
    for f in facts {
      out += "1. **\(Markdown.esc(f.fact.sentence))**\(f.fact.isPreliminary ? " (Preliminary.)" : "") "
      out += "\(Markdown.esc(f.fact.raritySentence)) \(Markdown.esc(f.fact.fairness))"
      out += " *\(Markdown.esc(f.sources.joined(separator: "; ")))*\n"
    }
    return out + "\n\(footer)\n"
  }

  /// Described by `data/schemas/facts.schema.json`.
  public func json() -> String { value.document() }

  package var value: JSONValue {
    .object([
      ("schema", .string("crosscheck/facts")), ("version", .int(1)), ("title", .string(report.title)),
      ("found", .int(report.found)), ("series", .int(report.seriesCount)), ("facts", .array(facts.map(Self.json))),
    ])
  }

  private static func json(_ f: WordedFact) -> JSONValue {
    let fact = f.fact
    return .object([
      ("kind", .string(fact.kind.rawValue)), ("sentence", .string(SafeText.oneLine(fact.sentence))),
      ("period", .string(fact.period.code)), ("selection", FigureJSON.selection(fact.selection)),
      ("rarity", .finite(fact.rarity)), ("asStrong", .int(fact.asStrong)), ("among", .int(fact.among)),
      ("fairness", .string(SafeText.oneLine(fact.fairness))), ("preliminary", .bool(fact.isPreliminary)),
      ("values", .array(fact.figures.map { .int($0.value) })), ("sources", .strings(f.sources)),
      ("receipt", f.receipt.map(FigureJSON.receipt) ?? .null), ("command", .text(f.command)),
    ])
  }

  public func csv() -> String {
    CSVText.table(
      head: [
        "kind", "sentence", "period", "measure", "place", "value", "rarity", "as_strong", "among", "preliminary",
        "sources",
      ],
      rows: facts.map { f in
        [
          f.fact.kind.rawValue, SafeText.oneLine(f.fact.sentence), f.fact.period.code,
          f.fact.selection.measure.rawValue, f.fact.selection.place.text,
          f.fact.figures.first.map { String($0.value) } ?? "", CSVText.number(f.fact.rarity),
          String(f.fact.asStrong), String(f.fact.among), f.fact.isPreliminary ? "true" : "false",
          f.sources.joined(separator: "; "),
        ]
      })
  }

  /// The list itself, without a page around it.
  package func list(in frame: PageFrame) -> String {
    var out = "<ol class=\"facts\">\n"
    for f in facts {
      out += "<li><p><b>\(SafeText.markup(f.fact.sentence))</b>"
      if f.fact.isPreliminary { out += " <span class=\"soft\">Preliminary.</span>" }
      out += "</p>\n"
      let more = [f.fact.raritySentence, f.fact.fairness].filter { !$0.isEmpty }.joined(separator: " ")
      out += "<p class=\"soft small\">\(SafeText.markup(more))</p>\n"
      let words = SafeText.markup(f.sources.joined(separator: "; "))
      let link = f.fact.figures.first.flatMap(frame.figureLink)
      out += "<p class=\"small\">Source: "
      out += link.map { "<a href=\"\(SafeText.markup($0))\">\(words)</a>" } ?? words
      out += "</p></li>\n"
    }
    return out + "</ol>\n"
  }
}
