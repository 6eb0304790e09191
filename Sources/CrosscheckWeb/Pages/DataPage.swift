import BorderData
import BorderStore
import BorderTrends
import CrosscheckReports

/// What is loaded: the catalogue, and a page for each table with its releases and quality notes.
struct DataPage: Page {
  let name = "data"
  let forms: [PageForm] = [.html, .json, .csv]

  func answer(_ ask: PageAsk) throws(Refusal) -> Answer {
    let table = ask.route.rest.isEmpty ? nil : ask.route.rest
    let document = CatalogueDocument(ask.site.catalogue, table: table)
    if let table, document.releases.isEmpty { throw .notFound("No table is called “\(SafeText.oneLine(table))”.") }
    switch ask.form {
    case .json: return Answer(document.value.document(), .json)
    case .csv: return Answer(document.csv(), .csv)
    default:
      guard let one = document.tables.first, table != nil else { return Answer(list(document, ask), .html) }
      return Answer(page(of: one.info, one.releases, ask), .html)
    }
  }

  private func esc(_ s: some StringProtocol) -> String { HTMLPage.esc(s) }

  private func list(_ d: CatalogueDocument, _ ask: PageAsk) -> String {
    var main = ""
    var publishers: [String] = []
    for t in d.tables where !publishers.contains(t.info.publisher) { publishers.append(t.info.publisher) }
    for p in publishers {
      main += "<h2>\(esc(p))</h2>\n<ul class=\"tables\">\n"
      for t in d.tables where t.info.publisher == p {
        let months = t.releases.map(\.months)
        let first = months.map(\.lowerBound).min()
        let last = months.map(\.upperBound).max()
        main += "<li><a href=\"/data/\(Parameters.encoded(t.info.id))\">\(esc(t.info.title))</a><br>"
        main += "<span class=\"soft small\">\(esc(t.info.measure.name.capitalisedFirst))"
        if let first, let last { main += ", \(esc(first.label)) to \(esc(last.label))" }
        main += ", \(t.releases.count == 1 ? "one release" : "\(t.releases.count) releases")</span></li>\n"
      }
      main += "</ul>\n"
    }
    return SiteFrame.page(
      title: "What is loaded", kicker: "data",
      lead: "\(d.tables.count) tables of \(publishers.count) publishers. Each answer names the file and the lines that "
        + "it came from.", here: "/data", main: main + SiteFrame.twins(ask, forms))
  }

  private func page(of info: TableInfo, _ releases: [StoredRelease], _ ask: PageAsk) -> String {
    var main = "<dl class=\"pairs\">\n"
    func pair(_ name: String, _ markup: String) {
      if !markup.isEmpty { main += "<dt>\(name)</dt><dd>\(markup)</dd>\n" }
    }
    pair("Counts", esc(info.measure.name.capitalisedFirst))
    pair("Covers", esc(NumberText.list(info.wholes.map(Names.place))))
    pair("Rounded to", info.roundedTo > 1 ? String(info.roundedTo) : "")
    pair("Licence", esc(info.licence.isEmpty ? "not stated" : info.licence))
    pair("Cite as", esc(info.citation))
    if info.url.hasPrefix("https://") || info.url.hasPrefix("http://") {
      pair("Publisher’s page", "<a href=\"\(esc(info.url))\" rel=\"noreferrer\">\(esc(info.url))</a>")
    }
    main += "</dl>\n" + HTMLPage.list(info.notes)
    main += trends(info)
    for r in releases { main += release(r) }
    return SiteFrame.page(
      title: info.title, kicker: "data", lead: info.publisher, here: "/data", main: main + SiteFrame.twins(ask, forms))
  }

  /// The table's own trends: each whole that it covers.
  private func trends(_ info: TableInfo) -> String {
    let links = info.wholes.compactMap { place -> String? in
      let base = Subjects.named.first { $0.selection.who == .everyone && $0.selection.place == place }
      var p = Parameters()
      p.add("subject", base?.code ?? "nationwide")
      p.add("measure", info.measure.rawValue)
      if base == nil { p.add("where", place.text) }
      p.add("component", info.component.code)
      p.add("table", info.id)
      return "<a href=\"\(esc(p.address("/trend")))\">\(esc(Names.place(place)))</a>"
    }
    return links.isEmpty ? "" : "<p>Trend in this table alone: \(links.joined(separator: " · "))</p>\n"
  }

  private func release(_ r: StoredRelease) -> String {
    var out = "<section class=\"release\"><h2 class=\"minor\">\(esc(r.release.file))</h2>\n"
    let day = r.release.published.isEmpty ? "day unknown" : Wording.released(r.release) ?? r.release.published
    out += "<p>\(esc(r.grain == .month ? "Months" : "Years")) \(esc(r.months.lowerBound.label)) to "
    out += "\(esc(r.months.upperBound.label)), total \(NumberText.grouped(Int(r.total))); published \(esc(day)); "
    out += "\(NumberText.grouped(r.rowsIn)) rows in = \(NumberText.grouped(r.stored)) stored + "
    out += "\(NumberText.grouped(r.merged)) merged + \(NumberText.grouped(r.refused)) refused.</p>\n"
    if r.isSuperseded {
      out += "<p>A newer release answers for all of it.</p>\n"
    } else if r.supersededPeriods > 0 {
      out += "<p>A newer release answers for \(r.supersededPeriods) of its \(r.periods) periods.</p>\n"
    }
    out += "<p class=\"sum small soft\">sha256 \(esc(r.release.sha256))</p>\n"
    for s in r.release.sources {
      out += "<p class=\"sum small soft\">Compiled from \(esc(s.file)), sha256 \(esc(s.sha256))</p>\n"
    }
    guard !r.issues.isEmpty else { return out + "</section>\n" }
    let notes = r.issues.map { i in
      SafeText.oneLine(i.message)
        + (i.lines.isEmpty ? "" : " (lines \(i.lines.map(String.init).joined(separator: ", ")))")
    }
    out += "<h3>Quality notes</h3>\n" + HTMLPage.list(Array(notes.prefix(8)))
    if notes.count > 8 {
      out += "<details class=\"more\"><summary>\(notes.count - 8) more</summary>"
      out += HTMLPage.list(Array(notes.dropFirst(8))) + "</details>\n"
    }
    return out + "</section>\n"
  }
}
