import BorderData
import BorderTrends
import ClaimCheck

/// The article report as one page: summary, the article with its claims marked, a card per claim where it stands.
extension WordedCheck {
  /// One self-contained file: no script, no outside resource; the article's text is never taken for markup.
  public func html(in frame: PageFrame = .file) -> String {
    HTMLPage.page(
      title: "\(title) – checked against the figures", description: summary, frame: frame,
      body: header + main(frame) + footer)
  }

  private func esc(_ s: some StringProtocol) -> String { SafeText.markup(s) }

  private var header: String {
    """
    <header>
    <p class="kicker">Crosscheck · article report</p>
    <h1 dir="auto">\(esc(title))</h1>
    <p class="soft">\(esc(date))</p>
    </header>

    """
  }

  private func main(_ frame: PageFrame) -> String {
    "<main id=\"main\">\n" + frame.tools + summarySection + articleSection(frame) + sourcesSection(frame) + "</main>\n"
  }

  private var summarySection: String {
    var out = "<section aria-label=\"Summary\">\n<p class=\"lead\">\(esc(summary))</p>\n"
    guard !findings.isEmpty else {
      return out
        + "<p>Only statements about counts that the loaded figures cover are looked for: encounters, apprehensions, "
        + "irregular transits, asylum applications and the like. Silence here says nothing about the rest of the "
        + "article.</p>\n</section>\n"
    }
    out += "<ul class=\"tally\">\n"
    for v in [Verdict.contradicted, .depends, .supported, .unanswerable] where count(v) > 0 {
      let w = Wording.verdict(v)
      out += "<li class=\"m-\(v.rawValue)\"><b class=\"t-\(v.rawValue)\">\(count(v))</b>"
      out += "<span aria-hidden=\"true\">\(w.sign)</span> \(esc(w.label))</li>\n"
    }
    out += "</ul>\n<ol class=\"claims\">\n"
    for clause in clauses { out += listed(clause) }
    out += "</ol>\n"
    let open = findings.filter { $0.finding.verdict == .unanswerable }
    if !open.isEmpty {
      out += "<h2 class=\"minor\">What could not be checked, and why</h2>\n<ul>\n"
      for f in open {
        out += "<li><a href=\"#\(f.anchor)\">Claim \(f.number)</a>: \(esc(f.abstention ?? f.why))"
        if f.abstention != nil, !f.why.isEmpty { out += " \(esc(f.why))" }
        out += "</li>\n"
      }
      out += "</ul>\n"
    }
    return out + "</section>\n"
  }

  /// Claims of one clause under its quote, each leading to its card.
  private func listed(_ clause: [WordedFinding]) -> String {
    func tag(_ f: WordedFinding) -> String {
      "\(f.number). <span aria-hidden=\"true\">\(f.verdict.sign)</span> \(esc(f.verdict.label))"
    }
    guard let first = clause.first else { return "" }
    let quote = esc(SafeText.shortened(first.quote, to: 140))
    if clause.count == 1 {
      return "<li><span class=\"tag t-\(first.finding.verdict.rawValue)\">\(tag(first))</span>"
        + "<span><a href=\"#\(first.anchor)\" dir=\"auto\">\(quote)</a></span></li>\n"
    }
    let tags = clause.map {
      "<a class=\"tag t-\($0.finding.verdict.rawValue)\" href=\"#\($0.anchor)\">\(tag($0))</a>"
    }
    return "<li><span class=\"tags\">\(tags.joined(separator: " "))</span><q dir=\"auto\">\(quote)</q></li>\n"
  }

  private func articleSection(_ frame: PageFrame) -> String {
    var out = "<section aria-labelledby=\"article-h\">\n<h2 id=\"article-h\">The article, claim by claim</h2>\n"
    let used = Set(findings.map(\.finding.verdict))
    if !used.isEmpty {
      out += "<ul class=\"key\" aria-label=\"How claims are marked\">\n"
      for v in [Verdict.contradicted, .depends, .supported, .unanswerable] where used.contains(v) {
        let w = Wording.verdict(v)
        out += "<li><mark class=\"m-\(v.rawValue)\">\(w.sign) \(esc(w.label))</mark></li>\n"
      }
      out += "</ul>\n"
    }
    let byNumber = Dictionary(uniqueKeysWithValues: findings.map { ($0.number, $0) })
    let marked = MarkedText(check.text, marks: findings.map { ($0.number, $0.finding.claim.span) })
    out += "<div class=\"text\" lang=\"\(esc(check.language))\">\n"
    var shown: Set<Int> = []
    for p in marked.paragraphs {
      out += "<p dir=\"auto\">"
      for s in p.segments {
        for m in s.marks { out += "<mark class=\"m-\(byNumber[m]?.finding.verdict.rawValue ?? "")\">" }
        out += esc(s.text)
        out += String(repeating: "</mark>", count: s.marks.count)
        for m in s.ending {
          guard let f = byNumber[m] else { continue }
          out += "<a class=\"ref t-\(f.finding.verdict.rawValue)\" href=\"#\(f.anchor)\">"
          out += "<span class=\"sr\">Claim </span>\(m)<span aria-hidden=\"true\">\(f.verdict.sign)</span>"
          out += "<span class=\"sr\"> \(esc(f.verdict.label))</span></a>"
        }
      }
      out += "</p>\n"
      let ended = p.ending.filter { shown.insert($0).inserted }.compactMap { byNumber[$0] }
      for clause in Self.clauses(ended) { out += WordedFinding.clause(clause, frame) }
    }
    // A claim whose place in the text is unknown still has its card.
    for f in findings where !shown.contains(f.number) { out += f.card(frame) }
    return out + "</div>\n</section>\n"
  }

  private func sourcesSection(_ frame: PageFrame) -> String {
    var out = "<section aria-labelledby=\"sources-h\">\n<h2 id=\"sources-h\">Sources and method</h2>\n"
    out += "<p>\(esc(Wording.method))</p>\n"
    for s in sources { out += SourceHTML.block(s.info, s.release, frame) }
    return out + "</section>\n"
  }

  private var footer: String {
    "<footer><p>Written by crosscheck from published figures. Verdicts are about numbers only, not about the "
      + "article’s opinions or causes. Check the reading before you quote a verdict.</p></footer>\n"
  }
}

/// A publisher's table and the file used of it.
enum SourceHTML {
  static func block(_ info: TableInfo, _ r: ReleaseInfo, _ frame: PageFrame) -> String {
    func esc(_ s: String) -> String { SafeText.markup(s) }
    let name = "\(esc(info.publisher)): \(esc(info.title))"
    let linked = frame.tableLink(info).map { "<a href=\"\(esc($0))\">\(name)</a>" } ?? name
    var out = "<div class=\"receipt\"><b>\(linked)</b>"
    let cite = info.citation.isEmpty ? "" : "Cite as: \(info.citation)"
    let lines = [
      "File: \(r.file)" + (Wording.released(r).map { ", published \($0)" } ?? ""),
      r.sha256.isEmpty ? "" : "sha256: \(r.sha256)", cite, info.licence.isEmpty ? "" : "Licence: \(info.licence)",
    ]
    for l in lines where !l.isEmpty { out += "<br><span class=\"sum\">\(esc(l))</span>" }
    if info.url.hasPrefix("https://") || info.url.hasPrefix("http://") {
      out += "<br><a class=\"sum\" href=\"\(esc(info.url))\" rel=\"noreferrer\">\(esc(info.url))</a>"
    }
    for s in r.sources { out += "<br><span class=\"sum\">Compiled from \(esc(s.file)), sha256 \(esc(s.sha256))</span>" }
    if !info.notes.isEmpty { out += "<br>" + info.notes.map(esc).joined(separator: " ") }
    return out + "</div>\n"
  }
}
