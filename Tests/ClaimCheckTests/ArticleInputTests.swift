import Testing

@testable import ClaimCheck

struct ArticleInputTests {
  private func read(_ s: String, name: String? = nil) throws -> ArticleInput {
    try ArticleInput(bytes: Array(s.utf8), name: name)
  }

  static let page = """
    <!DOCTYPE html><html lang="en-GB" class="has-sidebar"><head>
    <meta charset="utf-8"><title>Crossings fell sharply in the autumn | The Daily Sample</title>
    <meta property="article:published_time" content="2025-01-23T05:00:00Z">
    <meta property="og:title" content="Crossings fell sharply in the autumn">
    <script>if (a < b && c > d) document.write("<p>80,000 crossed in script</p>");</script>
    <style>p > a { color: red }</style></head><body class="page has-sidebar">
    <nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
    <header class="site-header"><div class="newsletter-signup"><p>Join 90,000 readers of our letter.</p></div></header>
    <main><article>
    <h1>Crossings fell sharply in the autumn</h1>
    <p class="byline">By A. Writer</p>
    <p>Officials counted <b>46,612</b> encounters in November&nbsp;2024, half as many as a year before &amp; the fewest
       since July.</p>
    <figure><img src="x.jpg"><figcaption>A bridge, crossed by 10,000 a day.</figcaption></figure>
    <aside class="related-links"><p>Read more: <a href="/x">70,000 people crossed last spring</a></p></aside>
    <p>&ldquo;It&#8217;s quieter,&rdquo; said a guard.<p>No end tag here &#x2014; and it still ends.
    <div class="share-tools"><p>Share this with 5 friends</p></div>
    <p><a href="/y">Also read: how 30,000 people came to wait</a></p>
    </article></main>
    <footer><p>Reg. no. 12,345</p></footer>
    <!-- <p>60,000 in a comment</p> --></body></html>
    """

  @Test func aSavedPageGivesItsArticle() throws {
    let a = try read(Self.page)
    #expect(a.format == .html)
    #expect(a.title == "Crossings fell sharply in the autumn")
    #expect(a.date == "2025-01-23")
    #expect(a.dateOrigin == "the page’s published time")
    #expect(a.language == "en")
    #expect(
      a.text == """
        Crossings fell sharply in the autumn

        Officials counted 46,612 encounters in November 2024, half as many as a year before & the fewest since July.

        “It’s quieter,” said a guard.

        No end tag here — and it still ends.

        """)
  }

  @Test(arguments: [
    ("<article><p>One claim is here, in the first article on the page, which is long.</p></article>", "One claim"),
    ("<body><div><p>No article element at all, only paragraphs in boxes.</p></div></body>", "No article element"),
    (
      "<body><div itemprop=\"articleBody\"><p>The body is marked.</p></div><p>Not this.</p></body>",
      "The body is marked"
    ),
    ("<html><body>Bare text without any element around it.</body></html>", "Bare text"),
  ])
  func bodiesAreFound(html: String, words: String) throws {
    let a = try read(html, name: "a.html")
    #expect(a.text.contains(words))
    #expect(!a.text.contains("Not this"))
  }

  @Test(arguments: [
    (
      "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\": \"2024-11-02T01:00\"}</script>",
      "2024-11-02"
    ),
    ("<meta name=\"pubdate\" content=\"2024-11-03\">", "2024-11-03"),
    ("<time datetime=\"2024-11-04T10:00\">4 Nov</time>", "2024-11-04"),
    ("<p>Published November 5, 2024</p>", "2024-11-05"),
    ("<p>Publicado el 6 de noviembre de 2024</p>", "2024-11-06"),
  ])
  func datesOfPages(mark: String, date: String) throws {
    #expect(try read("<html><head>\(mark)</head><body>\(mark)<p>Some text.</p></body></html>").date == date)
  }

  @Test func markdownBecomesPlainText() throws {
    let a = try read(
      """
      ---
      title: "A quieter year"
      date: 2025-02-03
      ---
      # A quieter year

      Encounters **fell** by [a fifth](https://example.org/a_(b)) in
      *fiscal year* 2024, the agency said.

      ![A chart of 9,000 things](c.png)

      > “Fewer came,” she said.

      - first point
      - second_point stays

      | a | b |
      |---|---|
      | 1 | 2 |

      ```
      7,000 in code
      ```
      2023. That was the year. 5 \\* 3 &amp; more
      """, name: "a.md")
    #expect(a.title == "A quieter year")
    #expect(a.date == "2025-02-03")
    #expect(
      a.text == """
        A quieter year

        Encounters fell by a fifth in fiscal year 2024, the agency said.

        “Fewer came,” she said.

        first point

        second_point stays

        2023. That was the year. 5 * 3 & more

        """)
  }

  @Test func plainTextIsLeftAsItIs() throws {
    let text =
      "Fewer cross the jungle\n\nPANAMA CITY, Jan. 5, 2025 (AP) — Some text.\r\n  Indented <b>not markup</b> &amp; *stars*.\n"
    let a = try read(text, name: "a.txt")
    #expect(a.text == text)
    #expect(a.title == "Fewer cross the jungle")
    #expect(a.date == "2025-01-05")
  }

  @Test func aFirstSentenceIsNoTitle() throws {
    #expect(try read("Officials counted 4,000 people.\n\nMore.").title == nil)
    #expect(try read("One line only, which goes on").title == nil)
  }

  @Test(arguments: [
    ("2025-01-23", "2025-01-23"), ("Thu January 23, 2025", "2025-01-23"), ("23 January 2025", "2025-01-23"),
    ("23 de enero de 2025", "2025-01-23"), ("Jan. 3rd, 2025", "2025-01-03"), ("2024-02-30T01:00", "2024-02-30"),
    ("3/4/2025", nil), ("January 2025", nil), ("May the 5th be", nil), ("", nil), ("99 March 2024", nil),
  ])
  func datesInWords(text: String, date: String?) { #expect(DateFinder.find(in: text) == date) }

  // MARK: Encodings

  @Test func declaredEncodingsAreHonoured() throws {
    let latin =
      Array("<html><head><meta charset=\"ISO-8859-1\"></head><body><p>Dari".utf8) + [0xE9] + Array("n ".utf8)
      + [0x93] + Array("gap".utf8) + [0x94] + Array("</p></body></html>".utf8)
    #expect(try ArticleInput(bytes: latin).text == "Darién “gap”\n")
    let nine = Array("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-15\"><p>5 ".utf8) + [0xA4]
    #expect(try ArticleInput(bytes: nine).text == "5 €\n")
    let units = "<html><p>Darién</p></html>".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    let sixteen: [UInt8] = [0xFF, 0xFE] + units
    #expect(try ArticleInput(bytes: sixteen).text == "Darién\n")
    #expect(try ArticleInput(bytes: [0xEF, 0xBB, 0xBF] + Array("Text.".utf8)).text == "Text.")
  }

  @Test(arguments: [
    ([UInt8](), ArticleInputError.empty), (Array(" \n\t ".utf8), .noText),
    ([0x1F, 0x8B, 8, 0], .binary("a gzip archive")),
    (Array("ab\0c".utf8), .binary("binary data (it holds NUL bytes)")),
    (Array("é caf".utf8) + [0xE9, 0x20], .notUTF8(offset: 6)),
    (Array("<html><meta charset=big5><p>x</p>".utf8), .unknownEncoding("big5")),
    (Array("<html><script>only this</script></html>".utf8), .noText),
    (Array("%PDF-1.7".utf8), .binary("a PDF")),
  ])
  func whatIsNoArticleIsRefused(bytes: [UInt8], error: ArticleInputError) {
    #expect(throws: error) { try ArticleInput(bytes: bytes) }
    #expect(!error.message.isEmpty && !error.message.contains("\n"))
  }

  @Test func strayBytesInAPageAreMendedAndSaid() throws {
    let a = try ArticleInput(bytes: Array("<html><p>é Dari".utf8) + [0xE9] + Array("n</p></html>".utf8))
    #expect(a.text == "é Dari\u{FFFD}n\n")
    #expect(a.notes.count == 1)
  }

  /// Bytes of Windows-1252 as the WHATWG Encoding Standard's index gives them.
  @Test(arguments: ["<html><p>", ""]) func whatIsNoUTF8AndDeclaresNothingIsReadAsWindows1252(start: String) throws {
    let bytes = Array((start + "Dari").utf8) + [0xE9] + Array("n, ".utf8) + [0x93, 0x35, 0x94, 0x96, 0x20, 0xBF]
    let a = try ArticleInput(bytes: bytes)
    #expect(a.text.hasPrefix("Darién, “5”– ¿"))
    #expect(a.notes.count == 1 && a.notes[0].contains("windows-1252"))
  }

  @Test(arguments: [[0x81], [0x80, 0x83, 0x86, 0x87, 0x88], [0xFF, 0x8D]] as [[UInt8]])
  func bytesThatNoTextHasAreRefused(bytes: [UInt8]) {
    #expect(throws: ArticleInputError.notUTF8(offset: 4)) { try ArticleInput(bytes: Array("text".utf8) + bytes) }
  }

  @Test func proseInTablesIsKeptAndCellsOfFiguresAreNot() throws {
    let page = """
      <html><body><article><p>Before the table.</p><table><caption>Encounters</caption>
      <tr><th>Year</th><th>Count</th></tr><tr><td>2023</td><td>144,373</td></tr></table>
      <table><tr><td><p>Panama counted 520,085 people crossing the Darién in 2023.</p>
      <p>It was the most that were ever counted there.</p></td></tr></table></article></body></html>
      """
    let a = try ArticleInput(bytes: Array(page.utf8))
    #expect(
      a.text == """
        Before the table.

        Panama counted 520,085 people crossing the Darién in 2023.

        It was the most that were ever counted there.

        """)
  }

  @Test(arguments: [
    ("&amp;lt; &eacute; &#233; &#xE9; &#146; &bogus; &", "&lt; é é é ’ &bogus; &"), ("AT&T &copy 5", "AT&T &copy 5"),
    ("&#0; &#x110000;", "\u{FFFD} \u{FFFD}"), ("&ampx", "&ampx"),
  ])
  func entities(raw: String, text: String) { #expect(HTMLEntities.decode(raw) == text) }

  // MARK: Hostile input

  @Test(arguments: [
    String(repeating: "<div>", count: 60_000) + "<p>deep</p>", "<p>" + String(repeating: "<", count: 60_000),
    String(repeating: "<a href=\"", count: 20_000), "<p>x</p><!--" + String(repeating: "-", count: 60_000),
    "<p>x" + String(repeating: "</div>", count: 60_000),
    "<p>x</p><script>" + String(repeating: "</scrip", count: 30_000),
    "<p>" + String(repeating: "&", count: 60_000), String(repeating: "[", count: 20_000) + "\n# t",
    String(repeating: ">", count: 60_000),
  ])
  func hostilePagesCostNoMoreThanOthers(source: String) {
    let clock = ContinuousClock()
    let took = clock.measure {
      for name in ["a.html", "a.md", "a.txt"] { _ = try? ArticleInput(bytes: Array(source.utf8), name: name) }
    }
    #expect(took < .seconds(20), "debug build")
  }

  @Test func everyTruncationReads() {
    let bytes = Array(Self.page.utf8)
    for end in stride(from: 0, to: bytes.count, by: 37) {
      _ = try? ArticleInput(bytes: Array(bytes[..<end]), name: "a.html")
    }
    #expect(throws: Never.self) { try ArticleInput(bytes: Array(bytes[..<(bytes.count / 2)]), name: "a.html") }
  }
}
