public import BorderData
public import BorderStore
public import BorderTrends
import ClaimCheck
import CrosscheckReports

/// Everything that pages and tools answer from: the figures, opened once, and what is made from them.
public struct Site: Sendable {
  public let figures: Figures
  let trends: Trends
  let checker: Checker
  let catalogue: [StoredRelease]
  let directory: Directory
  let shelf = ArticleShelf()
  let answers = AnswerShelf()
  let desk = CheckDesk()
  let facts: FactsShelf
  /// Of the program.
  let version: String

  public init(_ cube: Cube, catalogue: [StoredRelease], version: String) {
    figures = Figures(cube)
    trends = Trends(figures)
    checker = Checker(figures)
    self.catalogue = catalogue
    self.version = version
    directory = Directory(figures)
    facts = FactsShelf(trends)
  }

  /// The pages by the first part of their address: a new page is one file and one line here.
  static let pages: [any Page] = [
    HomePage(), CheckPage(), TrendPage(), ComparePage(), FactsPage(), DataPage(), RowsPage(),
  ]

  /// Answers a request that the gate has let in.
  public func answer(_ ask: Ask) async -> Answer {
    var form = PageForm.html
    do throws(Refusal) {
      if let file = SiteFiles.answer(ask.path) { return file }
      let route = Route(ask.path)
      form = route.form
      guard let page = Self.pages.first(where: { $0.name == route.page }) else {
        throw .notFound("There is no page at this address.")
      }
      guard page.forms.contains(form) else {
        throw .notFound("This page has no \(form.name) form; it has \(page.forms.map(\.name).joined(separator: ", ")).")
      }
      guard ask.method != "POST" || page.takesPost else {
        throw Refusal(405, "method", "Only an article can be sent here, to /check.")
      }
      guard page.isKept, ask.method != "POST" else {
        return try await page.answer(PageAsk(ask: ask, route: route, site: self))
      }
      let address = ask.query.address(ask.path)
      if let kept = answers[address] { return kept }
      let made = try await page.answer(PageAsk(ask: ask, route: route, site: self))
      if made.status == 200 { answers.put(address, made) }
      return made
    } catch { return ErrorPage.answer(error, form: form, site: self) }
  }
}

/// An address taken apart: `/data/cbp-nationwide-state.json` is page `data`, rest `cbp-nationwide-state`, form JSON.
struct Route: Hashable, Sendable {
  var page: String
  var rest: String
  var form: PageForm

  init(_ path: String) {
    var text = Parameters.decoded(path.utf8, plusIsBlank: false)
    form = .html
    if let dot = text.lastIndex(of: "."), let found = PageForm(rawValue: String(text[text.index(after: dot)...])) {
      form = found
      text = String(text[..<dot])
    }
    let parts = text.split(separator: "/", maxSplits: 1)
    page = parts.first.map(String.init) ?? ""
    if page == "index" { page = "" }
    rest = parts.count > 1 ? String(parts[1]) : ""
  }
}

/// What a page is asked.
struct PageAsk: Sendable {
  let ask: Ask
  let route: Route
  let site: Site
  var query: Parameters { ask.query }
  var form: PageForm { route.form }

  /// The same page in another form.
  func address(_ form: PageForm) -> String {
    let name = route.page.isEmpty ? "index" : route.page
    let path = "/" + name + (route.rest.isEmpty ? "" : "/" + route.rest)
    let plain = route.page.isEmpty ? "/" : path
    return query.address(form == .html ? plain : path + "." + form.rawValue)
  }
}

/// One kind of page, in every form that it has.
protocol Page: Sendable {
  /// First part of the address; empty for the first page.
  var name: String { get }
  var forms: [PageForm] { get }
  var takesPost: Bool { get }
  /// The same address always has the same page.
  var isKept: Bool { get }
  func answer(_ ask: PageAsk) async throws(Refusal) -> Answer
}

extension Page {
  var takesPost: Bool { false }
  var isKept: Bool { true }
}
