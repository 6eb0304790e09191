import BorderData
import BorderTrends

extension TrendDocument {
  /// The section that each chart belongs under.
  private static let home: [String: ReportSection.Kind] = [
    "months": .whatHappened, "members": .whatHappened, "levels": .howSure, "expectation": .howSure,
    "usual": .comparedWith,
  ]

  /// One page, without script.
  public func html(in frame: PageFrame = .file) -> String {
    func esc(_ s: String) -> String { SafeText.markup(s) }
    let name = report.subject.name
    let kicker = name.hasPrefix("the ") ? String(name.dropFirst(4)) : name
    var out = """
      <header>
      <p class="kicker">Crosscheck · \(esc(kicker))</p>
      <h1>\(esc(report.title))</h1>
      <p class="soft">\(esc(report.subtitle.capitalizedFirst))</p>
      </header>
      <main id="main">
      \(frame.tools)
      """
    // The page's own heading says what the headline chart's would.
    if let first = charts.first {
      out += HTMLPage.chart(first.chart, id: "t0", heading: first.chart.title != report.title)
    }
    var drawn: Set<Int> = [0]
    func draw(_ wanted: (String) -> Bool) -> String {
      var s = ""
      for (i, c) in charts.enumerated() where wanted(c.id) && drawn.insert(i).inserted {
        s += HTMLPage.chart(c.chart, id: "t\(i)")
      }
      return s
    }
    for (i, s) in report.sections.enumerated() {
      out += "<section aria-labelledby=\"s\(i)\">\n<h2 id=\"s\(i)\">\(esc(s.title))</h2>\n"
      out += HTMLPage.list(s.statements.map(\.text)) + draw { Self.home[$0] == s.kind } + "</section>\n"
    }
    let rest = draw { _ in true }
    if !rest.isEmpty {
      out += "<section aria-labelledby=\"charts\">\n<h2 id=\"charts\">More charts</h2>\n" + rest + "</section>\n"
    }
    if !report.tables.isEmpty {
      out += "<section aria-labelledby=\"tables\">\n<h2 id=\"tables\">Tables</h2>\n"
      for t in report.tables {
        out += "<h3>\(esc(t.title))</h3>\n"
        out += HTMLPage.table(
          head: t.columns.map(\.name), rows: t.rows.map { $0.cells.map(\.text) }, numeric: t.columns.map(\.isNumber),
          caption: t.caption, cls: t.columns.count > 8 ? "stack dense" : t.columns.count > 4 ? "stack" : "",
          hideCaption: false)
      }
      out += "</section>\n"
    }
    out += "<section aria-labelledby=\"method\">\n<h2 id=\"method\">Method and sources</h2>\n"
    if !report.subject.note.isEmpty { out += "<p>\(esc(report.subject.note))</p>\n" }
    for m in report.methods {
      out += "<p><b>\(esc(m.name)).</b> \(esc(m.plain)) <span class=\"soft small\">\(esc(m.source))</span></p>\n"
    }
    for s in report.sources {
      out += SourceHTML.block(s.info, s.release, frame)
      out += "<p class=\"small soft\">Lines \(esc(s.linesLabel)), \(esc(s.months.lowerBound.label)) to "
      out += "\(esc(s.months.upperBound.label)).</p>\n"
    }
    if let command { out += "<p>Made with</p><code class=\"cmd\">\(esc(command))</code>\n" }
    out += "</section>\n</main>\n"
    out += "<footer><p>Written by crosscheck from published figures.</p></footer>\n"
    return HTMLPage.page(title: report.title, description: report.subtitle, frame: frame, body: out)
  }
}
