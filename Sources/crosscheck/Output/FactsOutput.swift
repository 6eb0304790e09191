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
    let facts = r.facts.map { json($0, figures) }
    let all = [
      JSONValue.Member("title", .string(r.title)), .init("found", .number(Double(r.found))),
      .init("series", .number(Double(r.seriesCount))), .init("facts", .array(facts)),
    ]
    return JSONValue.object(all).text() + "\n"
  }

  private static func json(_ f: Fact, _ figures: Figures) -> JSONValue {
    let values: [JSONValue] = f.figures.map { JSONValue.number(Double($0.value)) }
    let from: [JSONValue] = sources(f, figures).map { JSONValue.string($0) }
    var pairs: [JSONValue.Member] = []
    pairs.append(JSONValue.Member("kind", .string(f.kind.rawValue)))
    pairs.append(JSONValue.Member("sentence", .string(f.sentence)))
    pairs.append(JSONValue.Member("period", .string(f.period.code)))
    pairs.append(JSONValue.Member("rarity", .number(f.rarity)))
    pairs.append(JSONValue.Member("asStrong", .number(Double(f.asStrong))))
    pairs.append(JSONValue.Member("among", .number(Double(f.among))))
    pairs.append(JSONValue.Member("fairness", .string(f.fairness)))
    pairs.append(JSONValue.Member("preliminary", .bool(f.isPreliminary)))
    pairs.append(JSONValue.Member("values", .array(values)))
    pairs.append(JSONValue.Member("sources", .array(from)))
    return .object(pairs)
  }
}
