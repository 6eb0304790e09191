import ArgumentParser
import BorderTrends
import CrosscheckReports

enum FactsFormat: String, CaseIterable, ExpressibleByArgument { case text, md, json, csv }

/// Facts as the program gives them.
enum FactsOutput {
  static func text(_ r: FactReport, _ figures: Figures, _ format: FactsFormat) -> String {
    let document = FactsDocument(r, figures: figures)
    switch format {
    case .text: return lines(document)
    case .md: return document.markdown()
    case .json: return document.json()
    case .csv: return document.csv()
    }
  }

  private static func lines(_ d: FactsDocument) -> String {
    var out = Style.bold(d.report.title) + "\n"
    for (i, f) in d.facts.enumerated() {
      out += "\n\(i + 1). \(f.fact.sentence)\(f.fact.isPreliminary ? " (Preliminary.)" : "")\n"
      for more in [f.fact.raritySentence, f.fact.fairness] where !more.isEmpty { out += "   \(Style.dim(more))\n" }
      for s in f.sources { out += "   \(Style.dim("Source: " + s))\n" }
    }
    return out + "\n\(d.footer)\n"
  }
}
