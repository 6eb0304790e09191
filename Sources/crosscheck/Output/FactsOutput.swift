import ArgumentParser
import BorderData
import BorderTrends
import CrosscheckReports

enum FactsFormat: String, CaseIterable, ExpressibleByArgument { case text, md, json }

/// Facts as the program gives them: a sentence, how rare, how fair, where from.
enum FactsOutput {
  static func text(_ r: FactReport, _ figures: Figures, _ format: FactsFormat) -> String {
    switch format {
    case .text: lines(r, figures)
    case .md: markdown(r, figures)
    case .json: json(r, figures)
    }
  }

  private static func lines(_ r: FactReport, _ figures: Figures) -> String {
    var out = Style.bold(r.title) + "\n"
    for (i, f) in r.facts.enumerated() {
      out += "\n\(i + 1). \(f.sentence)\(f.isPreliminary ? " (Preliminary.)" : "")\n"
      for more in [f.raritySentence, f.fairness] where !more.isEmpty { out += "   \(Style.dim(more))\n" }
      for s in sources(f, figures) { out += "   \(Style.dim("Source: " + s))\n" }
    }
    return out + "\n\(footer(r))\n"
  }

  private static func markdown(_ r: FactReport, _ figures: Figures) -> String {
    var out = "# \(r.title)\n\n"
    for f in r.facts {
      out += "1. **\(f.sentence)**\(f.isPreliminary ? " (Preliminary.)" : "") \(f.raritySentence) \(f.fairness)"
      out += " *\(sources(f, figures).joined(separator: "; "))*\n"
    }
    return out + "\n\(footer(r))\n"
  }

  private static func footer(_ r: FactReport) -> String {
    "\(NumberText.grouped(r.facts.count)) of \(NumberText.grouped(r.found)) found in "
      + "\(NumberText.grouped(r.seriesCount)) series."
  }

  private static func sources(_ f: Fact, _ figures: Figures) -> [String] {
    f.figures.prefix(1).flatMap { figures.receipt(for: $0).entries }.map {
      "\($0.release.file), lines \($0.linesLabel())"
    }
  }

  private static func json(_ r: FactReport, _ figures: Figures) -> String {
    let facts = r.facts.map { f in
      CrosscheckReports.JSONValue.object([
        ("kind", .string(f.kind.rawValue)), ("sentence", .string(f.sentence)), ("period", .string(f.period.code)),
        ("rarity", .number(f.rarity)), ("asStrong", .int(f.asStrong)), ("among", .int(f.among)),
        ("fairness", .string(f.fairness)), ("preliminary", .bool(f.isPreliminary)),
        ("values", .array(f.figures.map { .int($0.value) })),
        ("sources", .array(sources(f, figures).map { .string($0) })),
      ])
    }
    return CrosscheckReports.JSONValue.object([
      ("title", .string(r.title)), ("found", .int(r.found)), ("series", .int(r.seriesCount)), ("facts", .array(facts)),
    ]).text() + "\n"
  }
}
