import BorderData
import BorderTrends
import CrosscheckReports

/// What is worth telling in the newest figures.
struct FactsPage: Page {
  let name = "facts"
  let forms: [PageForm] = [.html, .json, .csv, .md]

  /// Longest list.
  static let limit = 200

  static func document(_ site: Site, subjects: [String], limit: Int) throws(Refusal) -> FactsDocument {
    var about: [Subject] = []
    for s in subjects.prefix(8) {
      do throws(NoTrend) { about.append(try Subjects.resolve(s)) } catch { throw Refusal(error) }
    }
    return FactsDocument(site.facts.facts(about, limit: min(max(1, limit), Self.limit)), figures: site.figures)
  }

  func answer(_ ask: PageAsk) throws(Refusal) -> Answer {
    guard ask.route.rest.isEmpty else { throw .notFound("Facts are listed at /facts.") }
    let subjects = ask.query.all("subject")
    var trouble: Refusal?
    var d: FactsDocument?
    do throws(Refusal) {
      d = try Self.document(ask.site, subjects: subjects, limit: ask.query["limit"].flatMap { Int($0) } ?? 20)
    } catch {
      guard ask.form == .html else { throw error }
      trouble = error
    }
    switch ask.form {
    case .json: return Answer(d?.json() ?? "", .json)
    case .csv: return Answer(d?.csv() ?? "", .csv)
    case .md, .svg: return Answer(d?.markdown() ?? "", .md)
    case .html:
      var main = form(ask, trouble?.message ?? "")
      if let d {
        main += d.list(in: SiteFrame.frame(here: nil))
        main += "<p class=\"soft\">\(HTMLPage.esc(d.footer)) The rarest stand first.</p>\n"
        main += SiteFrame.twins(ask, forms)
      }
      return Answer(
        SiteFrame.page(
          title: d?.report.title ?? "Facts", kicker: "facts",
          lead: "Records, reversals, streaks and overtakings in the newest figures.", here: "/facts", main: main),
        .html, status: trouble?.status ?? 200)
    }
  }

  private func form(_ ask: PageAsk, _ trouble: String) -> String {
    var out = "<form class=\"choices\" action=\"/facts\" method=\"get\" aria-label=\"Choices\">\n"
    if !trouble.isEmpty { out += "<p class=\"trouble\" role=\"alert\">\(HTMLPage.esc(trouble))</p>\n" }
    out += "<div class=\"fields\">"
    out += Field.input(
      "subject", "Only about", value: ask.query["subject"], hint: "A route or a country", list: "subjects")
    out += Field.input("limit", "How many", value: ask.query["limit"], hint: "20 unless said")
    out += "</div><button type=\"submit\">Show</button>\n<datalist id=\"subjects\">"
    for s in ask.site.directory.routes + ask.site.directory.countries {
      out += "<option value=\"\(HTMLPage.esc(s.code))\">\(HTMLPage.esc(s.name.capitalisedFirst))</option>"
    }
    return out + "</datalist>\n</form>\n"
  }
}
