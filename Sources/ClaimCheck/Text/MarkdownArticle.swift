/// Markdown into plain text: one paragraph per line.
enum MarkdownArticle {
  static func read(_ source: String) -> ArticleInput {
    var a = ArticleInput(text: "", format: .markdown)
    var lines = Blanks.lines(source)
    if lines.first?.trimmed == "---", let end = lines.dropFirst().firstIndex(where: { $0.trimmed == "---" }) {
      for line in lines[1..<end] { frontMatter(line, &a) }
      lines.removeSubrange(0...end)
    }
    var paragraphs: [String] = []
    var open: [String] = []
    var fence: String?
    var isComment = false
    func flush() {
      let text = inline(open.joined(separator: " "))
      if !text.isEmpty { paragraphs.append(text) }
      open = []
    }
    for raw in lines {
      var line = String(raw.trimmed)
      if let f = fence {
        if line.hasPrefix(f) { fence = nil }
        continue
      }
      if isComment {
        isComment = !line.contains("-->")
        continue
      }
      if line.hasPrefix("```") || line.hasPrefix("~~~") {
        flush()
        fence = String(line.prefix(3))
        continue
      }
      if line.hasPrefix("<!--") {
        flush()
        isComment = !line.contains("-->")
        continue
      }
      if line.hasPrefix(">") { line = String(line.drop { $0 == ">" || $0 == " " }) }
      if line.isEmpty || line.hasPrefix("|") {
        flush()
        continue
      }
      if !open.isEmpty, line.allSatisfy({ $0 == "=" }) || (line.count > 1 && line.allSatisfy { $0 == "-" }) {
        // A heading underlined.
        if a.title == nil { a.title = inline(open.joined(separator: " ")) }
        flush()
        continue
      }
      if line.count >= 3, line.allSatisfy({ "*-_ ".contains($0) }) {
        flush()
        continue
      }
      let hashes = line.prefix { $0 == "#" }
      if !hashes.isEmpty, hashes.count <= 6, line.dropFirst(hashes.count).first == " " {
        flush()
        var heading = String(line.dropFirst(hashes.count).trimmed)
        while heading.last == "#" { heading.removeLast() }
        let text = inline(heading)
        if a.title == nil && hashes.count == 1 { a.title = text }
        if !text.isEmpty { paragraphs.append(text) }
        continue
      }
      if let item = listItem(line) {
        flush()
        line = item
      }
      open.append(line)
    }
    flush()
    a.text = paragraphs.joined(separator: "\n\n") + (paragraphs.isEmpty ? "" : "\n")
    if a.date == nil, let found = DateFinder.inHeading(paragraphs) {
      (a.date, a.dateOrigin) = (found, "the text’s own date line")
    }
    return a
  }

  private static func frontMatter(_ line: String, _ a: inout ArticleInput) {
    guard let colon = line.firstIndex(of: ":"), line.first != " " else { return }
    let key = line[..<colon].trimmed.lowercased()
    var value = String(line[line.index(after: colon)...].trimmed)
    if value.count > 1, let q = value.first, q == "\"" || q == "'", value.last == q {
      value = String(value.dropFirst().dropLast())
    }
    guard !value.isEmpty else { return }
    switch key {
    case "title": a.title = value
    case "date", "published":
      if let found = DateFinder.find(in: value) { (a.date, a.dateOrigin) = (found, "the front matter") }
    case "lang", "language": a.language = value
    default: break
    }
  }

  private static func listItem(_ line: String) -> String? {
    for mark in ["- ", "* ", "+ "] where line.hasPrefix(mark) { return String(line.dropFirst(2).trimmed) }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(digits.count)
    // A line that begins with a year and a full stop is a sentence, no list.
    guard (1...2).contains(digits.count), rest.hasPrefix(". ") || rest.hasPrefix(") ") else { return nil }
    return String(rest.dropFirst(2).trimmed)
  }

  /// Links become their words, pictures go, emphasis and code marks go, escapes and entities become characters.
  static func inline(_ s: String) -> String {
    var out = String.UnicodeScalarView()
    let c = Array(s.unicodeScalars)
    var i = 0
    // Each bracket that opens no link costs a look ahead; a text of nothing but brackets is not worth more of them.
    var missed = 0
    func isWord(_ k: Int) -> Bool { c.indices.contains(k) && (c[k].properties.isAlphabetic || c[k].isDigit) }
    func words(_ r: Range<Int>) -> String {
      var v = String.UnicodeScalarView()
      v.append(contentsOf: c[r])
      return String(v)
    }
    while i < c.count {
      let ch = c[i]
      if ch == "\\", i + 1 < c.count, c[i + 1].isASCIIPunctuation {
        out.append(c[i + 1])
        i += 2
      } else if ch == "!" && i + 1 < c.count && c[i + 1] == "[" && missed < 200, let end = link(c, i + 1) {
        i = end.after
      } else if ch == "[" && missed < 200, let end = link(c, i) {
        out.append(contentsOf: inline(words((i + 1)..<end.text)).unicodeScalars)
        i = end.after
      } else if ch == "<", let close = c[i...].prefix(200).firstIndex(of: ">"), i + 1 < c.count,
        c[i + 1].properties.isAlphabetic || c[i + 1] == "/"
      {
        let inside = words((i + 1)..<close)
        if inside.hasPrefix("http") { out.append(contentsOf: inside.unicodeScalars) }
        i = close + 1
      } else if ch == "*" || ch == "`" || (ch == "~" && i + 1 < c.count && c[i + 1] == "~")
        || (ch == "_" && !(isWord(i - 1) && isWord(i + 1)))
      {
        // An asterisk between blanks is one, not a mark.
        let isBare = ch == "*" && (i == 0 || c[i - 1] == " ") && (i + 1 == c.count || c[i + 1] == " ")
        if isBare { out.append(ch) }
        i += ch == "~" ? 2 : 1
      } else {
        if ch == "[" { missed += 1 }
        out.append(ch)
        i += 1
      }
    }
    return Blanks.collapsed(HTMLEntities.decode(String(out)))
  }

  /// `[text](address)` or `[text][label]`: where the text ends and where all of it ends.
  private static func link(_ c: [Unicode.Scalar], _ start: Int) -> (text: Int, after: Int)? {
    var depth = 0
    var i = start
    let limit = min(c.count, start + 2_000)
    while i < limit {
      if c[i] == "\\" { i += 2; continue }
      if c[i] == "[" { depth += 1 }
      if c[i] == "]" {
        depth -= 1
        if depth == 0 { break }
      }
      i += 1
    }
    guard i < limit, i + 1 < c.count, c[i + 1] == "(" || c[i + 1] == "[" else { return nil }
    let close: Unicode.Scalar = c[i + 1] == "(" ? ")" : "]"
    // Brackets inside an address stand in pairs.
    var inside = 0
    for k in (i + 2)..<min(c.count, i + 2_000) {
      if c[k] == c[i + 1] { inside += 1 }
      if c[k] == close {
        if inside == 0 { return (i, k + 1) }
        inside -= 1
      }
    }
    return nil
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var isASCIIPunctuation: Bool {
    switch value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
