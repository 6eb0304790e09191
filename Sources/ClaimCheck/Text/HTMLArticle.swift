/// Finds title, date and body of an article in a saved page.
enum HTMLArticle {
  static func read(_ source: String) -> ArticleInput {
    let tree = HTMLTree(source)
    var a = ArticleInput(text: "", format: .html)
    let head = Head(tree)
    a.language = head.language
    a.date = head.date
    a.dateOrigin = head.dateOrigin
    let body = container(tree)
    var paragraphs = self.paragraphs(tree, body)
    a.title = head.title(firstHeading: tree.firstHeading(in: body) ?? tree.firstHeading(in: 0))
    if let t = a.title, !paragraphs.prefix(3).contains(t) { paragraphs.insert(t, at: 0) }
    if a.date == nil, let found = DateFinder.inHeading(paragraphs) {
      (a.date, a.dateOrigin) = (found, "the page’s own date line")
    }
    if paragraphs == [a.title].compactMap({ $0 }) { paragraphs = self.paragraphs(tree, 0) }
    a.text = paragraphs.joined(separator: "\n\n") + (paragraphs.isEmpty ? "" : "\n")
    return a
  }

  // MARK: Which part of the page

  /// Elements that hold no article text.
  private static let dropped: Set<String> = [
    "script", "style", "noscript", "template", "nav", "footer", "aside", "form", "button", "svg", "iframe", "select",
    "figure", "figcaption", "dialog", "menu", "textarea", "video", "audio", "object", "canvas", "head",
  ]
  /// Words in `class` or `id` of boxes around an article.
  private static let droppedWords: Set<String> = [
    "nav", "navbar", "navigation", "menu", "share", "sharing", "social", "related", "recommended", "recirc",
    "newsletter", "promo", "advert", "advertisement", "ad", "ads", "comments", "comment", "cookie", "cookies",
    "breadcrumb", "breadcrumbs", "subscribe", "subscription", "sidebar", "footer", "banner", "popup", "modal",
    "paywall",
    "caption", "credit", "toolbar", "widget", "tags", "outbrain", "taboola", "trending", "skip", "byline", "author",
  ]

  private static func isDropped(_ tree: HTMLTree, _ i: Int) -> Bool {
    let n = tree.nodes[i]
    if n.isText { return false }
    if dropped.contains(n.name) || n.attributes["hidden"] != nil || n.attributes["aria-hidden"] == "true" {
      return true
    }
    if let role = n.attributes["role"],
      ["navigation", "banner", "complementary", "contentinfo", "search", "dialog", "menu"].contains(role)
    {
      return true
    }
    // The whole page may carry such a word ("has-sidebar"); only boxes inside it are judged.
    guard n.name != "body", n.name != "html", n.name != "main", n.name != "article" else { return false }
    let names = ((n.attributes["class"] ?? "") + " " + (n.attributes["id"] ?? "")).lowercased()
    for name in names.split(separator: " ") {
      // Block__element--modifier and hyphens: the last part of a name says what the box is.
      let parts = name.split { $0 == "-" || $0 == "_" }.map(String.init)
      if let last = parts.last, droppedWords.contains(last) { return true }
      if let first = parts.first, parts.count <= 2, droppedWords.contains(first), !name.contains("body") { return true }
    }
    return false
  }

  /// The element that holds the article: marked as its body, or the article or main element with most text in
  /// paragraphs; the whole page where none holds a third of it.
  private static func container(_ tree: HTMLTree) -> Int {
    var score: [Int: Int] = [:]
    var open: [Int] = []
    var candidates: [(node: Int, rank: Int)] = []
    var inParagraph = 0
    tree.walk(0, enters: { !isDropped(tree, $0) }) { i, begins in
      let n = tree.nodes[i]
      if n.isText {
        guard begins, inParagraph > 0 else { return }
        let length = n.text.utf8.count
        for o in open { score[o, default: 0] += length }
        return
      }
      let rank: Int? =
        (n.attributes["itemprop"]?.contains("articleBody") ?? false)
        ? 0
        : n.name == "article" || n.attributes["role"] == "article"
          ? 1 : n.name == "main" || n.attributes["role"] == "main" ? 2 : i == 0 ? 3 : nil
      if n.name == "p" { inParagraph += begins ? 1 : -1 }
      guard let rank else { return }
      if begins {
        // Nested articles (comments, cards) beyond a few levels are no article.
        if open.count < 16 { open.append(i) }
        candidates.append((i, rank))
      } else if open.last == i {
        open.removeLast()
      }
    }
    let all = score[0] ?? 0
    guard all > 0 else { return 0 }
    let fit = candidates.filter { (score[$0.node] ?? 0) * 3 >= all }
    let best = fit.min { ($0.rank, -(score[$0.node] ?? 0), $0.node) < ($1.rank, -(score[$1.node] ?? 0), $1.node) }
    return best?.node ?? 0
  }

  // MARK: Its paragraphs

  private static let blocks: Set<String> = [
    "p", "div", "section", "article", "main", "header", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl",
    "dt",
    "dd", "table", "caption", "tr", "td", "th", "blockquote", "pre", "address", "body", "html", "hr", "#root", "center",
  ]

  /// Words from which on a cell is read as a sentence.
  private static let cellWords = 7

  static func paragraphs(_ tree: HTMLTree, _ from: Int) -> [String] {
    var out: [String] = []
    var text = ""
    var linked = 0
    var inLink = 0
    var inList = 0
    var inTable = 0
    func flush() {
      let words = Blanks.collapsed(text)
      let linkShare = Double(linked) / Double(max(1, words.utf8.count))
      text = ""
      linked = 0
      guard !words.isEmpty,
        words.unicodeScalars.contains(where: { $0.properties.isAlphabetic || ("0"..."9").contains($0) })
      else { return }
      // A cell of figures is no sentence; a page laid out as a table has its paragraphs in cells.
      if inTable > 0 && words.split(separator: " ").count < cellWords { return }
      // What is nearly all link is navigation: "Read more: …", lists of other stories.
      if linkShare > 0.7 && (words.utf8.count < 200 || inList > 0) { return }
      if out.last != words { out.append(words) }
    }
    tree.walk(from, enters: { !isDropped(tree, $0) }) { i, begins in
      let n = tree.nodes[i]
      if n.isText {
        guard begins else { return }
        text += n.text
        if inLink > 0 { linked += n.text.utf8.count }
        return
      }
      if n.name == "a" { inLink += begins ? 1 : -1 }
      if n.name == "br" && begins { text += " " }
      guard blocks.contains(n.name) else { return }
      flush()
      if n.name == "ul" || n.name == "ol" { inList += begins ? 1 : -1 }
      if n.name == "table" { inTable += begins ? 1 : -1 }
    }
    flush()
    return out
  }

  // MARK: Head

  /// What the page says of itself.
  struct Head {
    var ogTitle: String?
    var headline: String?
    var titleElement: String?
    var language: String?
    var date: String?
    var dateOrigin = ""

    init(_ tree: HTMLTree) {
      var rank = Int.max
      func offer(_ value: String?, _ r: Int, _ origin: String, to head: inout Head) {
        guard r < rank, let value, let found = DateFinder.find(in: value) else { return }
        (head.date, head.dateOrigin, rank) = (found, origin, r)
      }
      for n in tree.nodes {
        switch n.name {
        case "html": language = language ?? n.attributes["lang"].map { String($0.prefix(2)).lowercased() }
        case "title": titleElement = titleElement ?? n.children.first.map { tree.nodes[$0].text.collapsed }
        case "meta":
          let key = (n.attributes["property"] ?? n.attributes["name"] ?? n.attributes["itemprop"] ?? "").lowercased()
          let value = n.attributes["content"]
          switch key {
          case "og:title": ogTitle = ogTitle ?? value?.collapsed
          case "article:published_time", "og:article:published_time":
            offer(value, 0, "the page’s published time", to: &self)
          case "datepublished", "parsely-pub-date", "sailthru.date", "publishdate", "publish-date", "pubdate",
            "cxenseparse:recs:publishtime":
            offer(value, 2, "the page’s published time", to: &self)
          case "date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.created":
            offer(value, 3, "the page’s date", to: &self)
          default: break
          }
        case "script" where (n.attributes["type"] ?? "").lowercased().contains("ld+json"):
          let json = n.children.first.map { tree.nodes[$0].text } ?? ""
          offer(Self.value("datePublished", in: json), 1, "the page’s structured data", to: &self)
          if headline == nil { headline = Self.value("headline", in: json).map { HTMLEntities.decode($0).collapsed } }
        case "time":
          let isPublished = n.attributes["itemprop"]?.lowercased() == "datepublished" || n.attributes["pubdate"] != nil
          offer(n.attributes["datetime"], isPublished ? 2 : 4, "the page’s time element", to: &self)
        default: break
        }
      }
    }

    /// A string value in JSON, by its key; only what stands between plain quotes, with the usual escapes.
    private static func value(_ key: String, in json: String) -> String? {
      guard let r = json.firstRange(of: "\"\(key)\"") else { return nil }
      let rest = json[r.upperBound...].drop { $0.isWhitespace || $0 == ":" }
      guard rest.first == "\"" else { return nil }
      var out = ""
      var escaped = false
      for c in rest.dropFirst().prefix(600) {
        if escaped {
          out.append(c == "n" ? " " : c)
          escaped = false
        } else if c == "\\" {
          escaped = true
        } else if c == "\"" {
          return out
        } else {
          out.append(c)
        }
      }
      return nil
    }

    /// The heading where it agrees with what the page calls itself; else that name without the site's.
    func title(firstHeading: String?) -> String? {
      let named = [ogTitle, headline, titleElement].compactMap { $0 }.filter { !$0.isEmpty }
      if let h = firstHeading, !h.isEmpty, named.isEmpty || named.contains(where: { $0.contains(h) || h.contains($0) })
      {
        return h
      }
      guard let name = named.first else { return firstHeading }
      for bar in [" | ", " – ", " — ", " - ", " · "] {
        if let r = name.firstRange(of: bar), name.distance(from: name.startIndex, to: r.lowerBound) >= 20 {
          return String(name[..<r.lowerBound])
        }
      }
      return name
    }
  }
}

extension HTMLTree {
  /// The words of the first h1 under a node.
  func firstHeading(in from: Int) -> String? {
    var found: Int?
    walk(from, enters: { _ in found == nil }) { i, begins in
      if begins && found == nil && nodes[i].name == "h1" { found = i }
    }
    return found.map(words).flatMap { $0.isEmpty ? nil : $0 }
  }
}

extension String {
  fileprivate var collapsed: String { Blanks.collapsed(self) }
}
