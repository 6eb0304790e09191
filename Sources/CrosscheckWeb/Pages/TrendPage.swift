import BorderData
import BorderTrends
import CrosscheckReports

/// A trend with its choices in the address.
struct TrendPage: Page {
  let name = "trend"
  let forms: [PageForm] = [.html, .json, .csv, .md, .svg]

  func answer(_ ask: PageAsk) throws(Refusal) -> Answer {
    guard ask.route.rest.isEmpty else { throw .notFound("A trend is asked for at /trend?subject=…") }
    let question = TrendQuestion(parameters: ask.query)
    return try TrendAnswer.answer(ask, fields: 1, kicker: "trends", title: "Trends") { () throws(Refusal) in
      TrendDocument(
        try question.report(ask.site), command: question.command(ask.query["detail"] == "full" ? "report" : "trend"))
    }
  }
}

/// Routes or countries side by side.
struct ComparePage: Page {
  let name = "compare"
  let forms: [PageForm] = [.html, .json, .csv, .md, .svg]

  func answer(_ ask: PageAsk) throws(Refusal) -> Answer {
    guard ask.route.rest.isEmpty else { throw .notFound("A comparison is asked for at /compare?subject=…&subject=…") }
    let question = TrendQuestion(parameters: ask.query)
    return try TrendAnswer.answer(ask, fields: 3, kicker: "side by side", title: "Compare") { () throws(Refusal) in
      TrendDocument(try question.comparison(ask.site), command: question.command("compare"))
    }
  }
}

/// What both have in common: the form above, the document below, and what is wrong with a choice said beside it.
enum TrendAnswer {
  static func answer(
    _ ask: PageAsk, fields: Int, kicker: String, title: String, _ document: () throws(Refusal) -> TrendDocument
  ) throws(Refusal) -> Answer {
    let address = "/" + ask.route.page
    var form = TrendForm(directory: ask.site.directory, query: ask.query, action: address, subjects: fields)
    guard ask.query["subject"] != nil || ask.form != .html else {
      return Answer(
        SiteFrame.page(title: title, kicker: kicker, here: address, main: form.markup() + examples(ask)), .html)
    }
    let d: TrendDocument
    do throws(Refusal) { d = try document() } catch {
      guard ask.form == .html, error.status == 422 else { throw error }
      form.trouble = error.message
      return Answer(
        SiteFrame.page(title: title, kicker: kicker, here: address, main: form.markup()), .html, status: error.status)
    }
    switch ask.form {
    case .json: return Answer(d.json(), .json)
    case .csv: return Answer(d.csv(), .csv)
    case .md: return Answer(d.markdown(), .md)
    case .svg:
      guard let svg = d.svg(ask.query["chart"]) else { throw .notFound("There is no chart of these figures.") }
      return Answer(svg, .svg)
    case .html:
      let tools = form.markup() + SiteFrame.twins(ask, [.json, .csv, .md, .svg])
      return Answer(d.html(in: SiteFrame.frame(here: address, tools: tools)), .html)
    }
  }

  /// Ways in, where nothing is chosen yet.
  private static func examples(_ ask: PageAsk) -> String {
    var out = "<h2>Routes and borders</h2>\n<ul class=\"columns\">\n"
    if ask.route.page == "compare" {
      for pair in [["darien", "southwest-border"], ["honduras", "guatemala", "el-salvador"], ["venezuela", "cuba"]] {
        var p = Parameters()
        for s in pair { p.add("subject", s) }
        let known = pair.compactMap { try? Subjects.resolve($0) }
        guard known.allSatisfy({ ask.site.figures.coverage($0.selection) != nil }) else { continue }
        let names = known.map(\.name)
        out += "<li><a href=\"\(HTMLPage.esc(p.address("/compare")))\">"
        out += "\(HTMLPage.esc(NumberText.list(names).capitalisedFirst))</a></li>\n"
      }
    } else {
      for s in ask.site.directory.routes {
        out +=
          "<li><a href=\"\(HTMLPage.esc(ask.site.directory.address(s)))\">\(HTMLPage.esc(s.name.capitalisedFirst))</a></li>\n"
      }
    }
    return out + "</ul>\n"
  }
}
