import BorderData
import BorderTrends
import ClaimCheck

/// The card of one claim: closed it says the verdict, opened it shows the work.
extension WordedFinding {
  private func esc(_ s: some StringProtocol) -> String { SafeText.markup(s) }

  /// - Parameter quoted: false where the quote stands above the card, for several claims of one clause.
  func card(_ frame: PageFrame, quoted: Bool = true) -> String {
    let v = finding.verdict.rawValue
    var out = "<details class=\"card c-\(v)\" lang=\"en\">\n<summary><span class=\"tag t-\(v)\">\(number). "
    out += "<span aria-hidden=\"true\">\(verdict.sign)</span> \(esc(verdict.label))</span>"
    if let figure { out += "<span class=\"fig\">\(esc(figure))</span>" }
    if quoted { out += shortQuote }
    out += "</summary>\n"
    out += "<div class=\"body\" id=\"\(anchor)\">\n"
    out += "<p><b>Read as:</b> \(esc(claim))</p>\n"
    if let abstention { out += "<p><b>\(esc(abstention))</b></p>\n" }
    if !why.isEmpty { out += "<p>\(esc(why))</p>\n" }
    if let closestTrue {
      out += "<p class=\"true\"><b>Closest true statement</b> \(esc(closestTrue))</p>\n"
    }
    if let chart { out += HTMLPage.chart(chart, id: "c\(number)") }
    if !caveats.isEmpty { out += "<h3>To know beside it</h3>\n" + HTMLPage.list(caveats) }
    if !setAside.isEmpty { out += "<h3>Set aside, not checked</h3>\n" + HTMLPage.list(setAside) }
    out += readingsTable
    if let fairness {
      out += "<h3>How fair is the comparison?</h3>\n<p>\(esc(fairness))</p>\n"
      if let heat { out += HTMLPage.chart(heat, id: "h\(number)") }
    }
    out += slotsTable + receiptsBlock(frame)
    return out + "</div>\n</details>\n"
  }

  /// One clause that makes several claims: its quote once, a card for each.
  static func clause(_ findings: [WordedFinding], _ frame: PageFrame) -> String {
    guard let first = findings.first, findings.count > 1 else {
      return findings.map { $0.card(frame) }.joined()
    }
    return "<div class=\"clause\" lang=\"en\">\(first.shortQuote)\n"
      + findings.map { $0.card(frame, quoted: false) }.joined() + "</div>\n"
  }

  private var shortQuote: String { "<q dir=\"auto\">\(esc(SafeText.shortened(quote, to: 160)))</q>" }

  private var readingsTable: String {
    guard !readings.isEmpty else { return "" }
    var out = "<h3>\(readings.count == 1 ? "The reading" : "All \(readings.count) readings")</h3>\n"
    if let tally { out += "<p>\(esc(tally)) The likeliest reading stands first.</p>\n" }
    out += HTMLPage.table(
      head: ["What the words can mean", "Outcome", "The figures give", "Why this reading"],
      rows: readings.map { [$0.words, "\($0.sign) \($0.outcome)", $0.result.isEmpty ? "–" : $0.result, $0.why] },
      caption: "Readings of claim \(number), with which hold and which fail", cls: "stack",
      firstIsStrong: readings.count > 1)
    return out
  }

  private var slotsTable: String {
    guard !slots.isEmpty else { return "" }
    return "<details class=\"more\"><summary>How the sentence was read, part by part (\(esc(kind)))</summary>\n"
      + HTMLPage.table(
        head: ["Part", "Read as", "Because"], rows: slots.map { [$0.name, $0.value, $0.origin] },
        caption: "The parts of claim \(number)", cls: "stack") + "</details>\n"
  }

  private func receiptsBlock(_ frame: PageFrame) -> String {
    guard !receipts.isEmpty else { return "" }
    var out = "<h3>Where the figures come from</h3>\n"
    for r in receipts {
      out += "<div class=\"receipt\"><b>\(esc(r.words))</b><br>\(esc(r.what))\n"
      for e in r.receipt.entries {
        out += "<br><span class=\"sum\">\(esc(Wording.receipt(e)))</span>"
        if !e.release.sha256.isEmpty {
          out += "<br><span class=\"sum soft small\">sha256 \(esc(e.release.sha256))</span>"
        }
      }
      if let link = frame.figureLink(r.figure) {
        out += "<br><a href=\"\(esc(link))\">The rows behind \(esc(r.words))</a>"
      }
      if let c = r.command { out += "<code class=\"cmd\">\(esc(c))</code>" }
      out += "</div>\n"
    }
    let rest = readings.dropFirst().flatMap(\.commands).filter { c in !receipts.contains { $0.command == c } }
    var seen: Set<String> = []
    let more = rest.filter { seen.insert($0).inserted }
    if !more.isEmpty {
      out += "<details class=\"more\"><summary>Commands for the figures of the other readings</summary>\n"
      out += more.map { "<code class=\"cmd\">\(esc($0))</code>\n" }.joined() + "</details>\n"
    }
    return out
  }
}
