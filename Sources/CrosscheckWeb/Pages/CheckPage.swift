import BorderData
import ClaimCheck
import CrosscheckReports

/// An article's report. A form leads to the report's own address; text sent by a program is answered at once.
struct CheckPage: Page {
  let name = "check"
  let forms: [PageForm] = [.html, .json, .csv, .md]
  let takesPost = true
  let isKept = false

  func answer(_ ask: PageAsk) async throws(Refusal) -> Answer {
    if ask.ask.method == "POST" { return try await posted(ask) }
    guard !ask.route.rest.isEmpty else {
      return Answer(
        SiteFrame.page(
          title: "Check an article", kicker: "article check", here: "/", main: CheckForm.markup(CheckForm.Values())),
        .html)
    }
    guard let shelved = ask.site.shelf[ask.route.rest] else {
      throw Refusal(
        404, "forgotten",
        "This report is no longer kept: the last \(ArticleShelf.limit) are, in memory, while the server runs. "
          + "Check the article again.")
    }
    return written(shelved, ask)
  }

  private func posted(_ ask: PageAsk) async throws(Refusal) -> Answer {
    let sent: SentArticle
    let article: Article
    let notes: [String]
    do throws(Refusal) {
      sent = try SentArticle(ask.ask)
      (article, notes) = try sent.article()
    } catch {
      // A person gets the form back with what is wrong; a program gets the reason.
      guard ask.form == .html, error.status == 422 else { throw error }
      var values = CheckForm.Values()
      values.trouble = error.message
      return Answer(
        SiteFrame.page(
          title: "Check an article", kicker: "article check", here: "/", main: CheckForm.markup(values)), .html,
        status: error.status)
    }
    let id = ArticleShelf.id(article.text, date: article.date?.text, language: article.language)
    let shelved: ArticleShelf.Shelved
    if let known = ask.site.shelf[id] {
      shelved = known
    } else {
      let check = await ask.site.desk.check(article, with: ask.site.checker)
      // Nothing is kept of what a program sends, and the lines of every reading are looked up once.
      if !sent.isForm, ask.form == .json {
        return Answer(WordedCheck(check, figures: ask.site.figures, allReceipts: true).json(), .json)
      }
      shelved = .init(report: WordedCheck(check, figures: ask.site.figures), notes: notes)
    }
    guard sent.isForm else { return written(shelved, ask) }
    ask.site.shelf.put(id, shelved)
    return .redirect("/check/" + id + (ask.form == .html ? "" : "." + ask.form.rawValue))
  }

  private func written(_ shelved: ArticleShelf.Shelved, _ ask: PageAsk) -> Answer {
    let report = shelved.report
    switch ask.form {
    case .json:
      // The lines of every reading are looked up only for a program.
      let whole = WordedCheck(report.check, figures: ask.site.figures, allReceipts: true)
      return Answer(whole.json(), .json)
    case .csv: return Answer(report.csv(), .csv)
    case .md, .svg: return Answer(report.markdown(), .md)
    case .html:
      var tools = ""
      for n in shelved.notes { tools += "<p class=\"note\">\(HTMLPage.esc(n))</p>\n" }
      if !ask.route.rest.isEmpty { tools += SiteFrame.twins(ask, forms) }
      tools += "<p class=\"twins\"><a href=\"/\">Check another article</a></p>\n"
      return Answer(report.html(in: SiteFrame.frame(here: nil, tools: tools)), .html)
    }
  }
}

/// An article as it was sent: a form, a form with a file, or bare text.
struct SentArticle {
  var bytes: [UInt8]
  /// Tells the format by its ending.
  var fileName: String?
  var date: String?
  var language: String?
  var isForm: Bool

  init(_ ask: Ask) throws(Refusal) {
    let type = ask.headers["content-type"] ?? ""
    let kind = type.lowercased().prefix { $0 != ";" }.filter { $0 != " " }
    if let coding = ask.headers["content-encoding"], coding.lowercased() != "identity" {
      throw Refusal(415, "encoding", "Send the article as it is, not packed with \(SafeText.oneLine(coding)).")
    }
    switch kind {
    case "multipart/form-data":
      guard let form = Multipart(ask.body, contentType: type) else {
        throw Refusal(400, "bad-form", "The form that was sent cannot be read.")
      }
      func field(_ name: String) -> [UInt8]? {
        form.parts.first { $0.name == name && $0.fileName == nil && !$0.bytes.isEmpty }.map { Array($0.bytes) }
      }
      isForm = true
      date = field("date").map { String(decoding: $0, as: UTF8.self) }
      language = field("language").map { String(decoding: $0, as: UTF8.self) }
      if let file = form.parts.first(where: { $0.name == "file" && !$0.bytes.isEmpty }) {
        bytes = Array(file.bytes)
        fileName = file.fileName
      } else {
        bytes = Self.plainLines(field("text") ?? [])
      }
    case "application/x-www-form-urlencoded":
      let form = Parameters(encoded: ask.body)
      isForm = true
      bytes = Self.plainLines(Array((form["text"] ?? "").utf8))
      date = form["date"]
      language = form["language"]
    case "", "text/plain", "text/html", "text/markdown", "application/octet-stream":
      isForm = false
      bytes = ask.body
      fileName = kind == "text/html" ? "page.html" : kind == "text/markdown" ? "text.md" : nil
      date = ask.query["date"]
      language = ask.query["language"]
    default:
      throw Refusal(
        415, "media-type", "Send the article as a form, or as text/plain, text/html or text/markdown.")
    }
  }

  /// Forms send lines that end in CR LF.
  private static func plainLines(_ b: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(b.count)
    for (i, c) in b.enumerated() where !(c == 13 && i + 1 < b.count && b[i + 1] == 10) { out.append(c) }
    return out
  }

  /// - Returns: the article, and what was done to read it.
  func article() throws(Refusal) -> (Article, notes: [String]) {
    guard bytes.contains(where: { $0 > 32 }) else {
      throw Refusal(422, "empty", "Nothing was sent to check: paste an article or choose a file.")
    }
    var day: ArticleDate?
    if let date {
      let text = SafeText.oneLine(date)
      day = ArticleDate(text, origin: "as given")
      guard day != nil || text.isEmpty else {
        throw Refusal(
          422, "date", "“\(SafeText.shortened(text, to: 40))” is no date: give 2025-01-23, 2025-01 or 2025.")
      }
    }
    if let language, language != "en", language != "es" {
      throw Refusal(422, "language", "The language may be en or es.")
    }
    let input: ArticleInput
    do throws(ArticleInputError) { input = try ArticleInput(bytes: bytes, name: fileName) } catch {
      throw Refusal(422, "unreadable", error.message)
    }
    guard input.text.utf8.count <= CheckDesk.textLimit else {
      throw Refusal(
        413, "too-large",
        "The article has \(input.text.utf8.count / 1000) kB of text; the page takes up to "
          + "\(CheckDesk.textLimit / 1000) kB. Check it in parts, or with crosscheck check.")
    }
    let own = input.date.flatMap { ArticleDate($0, origin: input.dateOrigin) }
    let declared = input.language.map { String($0.lowercased().prefix(2)) }
    let known = declared.flatMap { ["en", "es"].contains($0) ? $0 : nil }
    return (
      Article(text: input.text, title: input.title, date: day ?? own, language: language ?? known), input.notes
    )
  }
}
