import BorderData
import BorderTrends
import CrosscheckReports

/// The first page: a place for an article, and the ways to everything else.
struct HomePage: Page {
  let name = ""
  let forms: [PageForm] = [.html, .json, .csv]

  func answer(_ ask: PageAsk) throws(Refusal) -> Answer {
    guard ask.route.rest.isEmpty else { throw .notFound("There is no page at this address.") }
    let d = ask.site.directory
    switch ask.form {
    case .json:
      return Answer(
        JSONValue.object([
          ("schema", .string("crosscheck/subjects")), ("version", .int(1)),
          (
            "subjects",
            .array(
              (d.routes + d.countries).map { s in
                .object([
                  ("code", .string(s.code)), ("name", .string(s.name)), ("address", .string(d.address(s))),
                  ("note", .string(s.note)),
                ])
              })
          ),
        ]).document(), .json)
    case .csv:
      return Answer(
        CSVText.table(
          head: ["code", "name", "address", "note"],
          rows: (d.routes + d.countries).map { [$0.code, $0.name, d.address($0), $0.note] }), .csv)
    default:
      return Answer(
        SiteFrame.page(
          title: "Check what an article says about border crossings", kicker: "article check",
          lead: "Every statement about counts is held against the figures that governments publish, and shown with "
            + "the file and the lines that they came from.",
          here: "/", main: CheckForm.markup(CheckForm.Values()) + subjects(d) + SiteFrame.twins(ask, forms)), .html)
    }
  }

  private func subjects(_ d: Directory) -> String {
    func links(_ list: [Subject]) -> String {
      list.map {
        "<li><a href=\"\(HTMLPage.esc(d.address($0)))\">\(HTMLPage.esc($0.name.capitalisedFirst))</a></li>\n"
      }.joined()
    }
    var out = "<section aria-labelledby=\"trends\"><h2 id=\"trends\">Trends</h2>\n"
    out += "<ul class=\"columns\">\n\(links(d.routes))</ul>\n"
    out += "<details class=\"more\"><summary>By country of citizenship (\(d.countries.count))</summary>\n"
    out += "<ul class=\"columns\">\n\(links(d.countries))</ul></details>\n"
    out += "<p><a href=\"/facts\">What is worth telling in the newest figures</a> · "
    out += "<a href=\"/data\">What is loaded, and how good it is</a></p></section>\n"
    return out
  }
}

/// The form for an article.
enum CheckForm {
  struct Values {
    var text = ""
    var date = ""
    var language = ""
    /// What is wrong with what was sent.
    var trouble = ""
  }

  static func markup(_ v: Values) -> String {
    var out = "<form class=\"check\" action=\"/check\" method=\"post\" enctype=\"multipart/form-data\">\n"
    if !v.trouble.isEmpty { out += "<p class=\"trouble\" role=\"alert\">\(HTMLPage.esc(v.trouble))</p>\n" }
    out += "<div class=\"field\"><label for=\"f-text\">The article</label>"
    out += "<textarea id=\"f-text\" name=\"text\" rows=\"12\" aria-describedby=\"f-text-h\">\n"
    out += "\(HTMLPage.esc(v.text))</textarea>"
    out += "<p class=\"hint\" id=\"f-text-h\">Paste it, or choose a file. English or Spanish. It is read on this "
    out += "computer, kept in memory only, and sent nowhere.</p></div>\n"
    out += "<div class=\"field\"><label for=\"f-file\">Or a file: text, Markdown or a saved web page</label>"
    out += "<input type=\"file\" id=\"f-file\" name=\"file\" "
    out += "accept=\".txt,.md,.markdown,.html,.htm,text/plain,text/html\"></div>\n<div class=\"fields\">"
    out += Field.input("date", "Day of publication", value: v.date, hint: "2025-01-23, or as much as is known")
    out += Field.select(
      "language", "Language",
      [
        (
          "",
          [.init(code: "", name: "Found out"), .init(code: "en", name: "English"), .init(code: "es", name: "Spanish")]
        )
      ],
      chosen: v.language)
    return out + "</div>\n<button type=\"submit\">Check the article</button>\n</form>\n"
  }
}
