import BorderData
import BorderTrends
import ClaimCheck

/// Markdown that keeps foreign text text.
enum Markdown {
  /// Backslashes before everything that CommonMark or GitHub's tables could take for markup, entities for HTML.
  static func esc(_ s: some StringProtocol) -> String {
    var out = ""
    for c in SafeText.oneLine(s).unicodeScalars {
      switch c {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "|", "#", "~", "!", "$": out += "\\\(c)"
      case "@": out += "&#64;"
      default: out.unicodeScalars.append(c)
      }
    }
    // A line that begins like a list would become one.
    if let f = out.first, f == "-" || f == "+" { return "\\" + out }
    return out
  }

  static func table(head: [String], rows: [[String]], numeric: [Bool] = []) -> String {
    var out = "| " + head.map(esc).joined(separator: " | ") + " |\n|"
    for i in head.indices { out += numeric.indices.contains(i) && numeric[i] ? "---:|" : "---|" }
    out += "\n"
    for r in rows { out += "| " + r.map(esc).joined(separator: " | ") + " |\n" }
    return out
  }

  static func code(_ s: String) -> String { "`" + SafeText.oneLine(s).filter { $0 != "`" } + "`" }
}

extension WordedCheck {
  /// - Parameter chartPath: where the chart of a finding's number stands, relative to the document; nil for no picture.
  public func markdown(chartPath: (Int) -> String? = { _ in nil }) -> String {
    var out = "# \(Markdown.esc(title))\n\n\(Markdown.esc(date))\n\n**\(Markdown.esc(summary))**\n"
    if !findings.isEmpty {
      out +=
        "\n"
        + Markdown.table(
          head: ["", "Verdict", "Claim"],
          rows: findings.map {
            ["\($0.number)", "\($0.verdict.sign) \($0.verdict.label)", SafeText.shortened($0.quote, to: 160)]
          })
    }
    for f in findings { out += "\n" + f.markdown(chartPath(f.number)) }
    out += "\n## Sources and method\n\n\(Markdown.esc(Wording.method))\n"
    if !sources.isEmpty { out += "\n" }
    for s in sources {
      let cite = Wording.citation(s.info)
      out += "- \(Markdown.esc(cite)) File \(Markdown.code(s.release.file)), sha256 \(Markdown.code(s.release.sha256))"
      out += s.info.licence.isEmpty ? "\n" : ". Licence: \(Markdown.esc(s.info.licence))\n"
    }
    return out
  }
}

extension WordedFinding {
  fileprivate func markdown(_ chartFile: String?) -> String {
    let esc: (String) -> String = { Markdown.esc($0) }
    var out = "## \(number). \(verdict.sign) \(verdict.label)\n\n> \(esc(quote))\n\n"
    out += "**Read as:** \(esc(claim))\n"
    if let figure { out += "\n**Figure:** \(esc(figure))\n" }
    let reason = [abstention, why].compactMap { $0 }.filter { !$0.isEmpty }
    if !reason.isEmpty { out += "\n" + esc(reason.joined(separator: " ")) + "\n" }
    if let closestTrue { out += "\n**Closest true statement:** \(esc(closestTrue))\n" }
    if let chart, let chartFile { out += "\n![\(esc(chart.alt))](\(chartFile))\n" }
    if !readings.isEmpty {
      out +=
        "\n"
        + Markdown.table(
          head: ["Reading", "Outcome", "The figures give", "Why this reading"],
          rows: readings.map { [$0.words, "\($0.sign) \($0.outcome)", $0.result.isEmpty ? "–" : $0.result, $0.why] })
    }
    if let fairness { out += "\n**How fair is the comparison?** \(esc(fairness))\n" }
    if !caveats.isEmpty || !setAside.isEmpty { out += "\n" }
    for c in caveats { out += "- \(esc(c))\n" }
    for s in setAside { out += "- Set aside, not checked: \(esc(s))\n" }
    if !receipts.isEmpty { out += "\n**Receipts**\n\n" }
    for r in receipts {
      let files = r.receipt.entries.map(Wording.receipt).joined(separator: "; ")
      out += "- \(esc(r.words)): \(esc(r.what)). \(esc(files))"
      out += (r.command.map { ". " + Markdown.code($0) } ?? "") + "\n"
    }
    return out
  }
}
