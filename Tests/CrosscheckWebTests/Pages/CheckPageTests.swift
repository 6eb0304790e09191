import BorderData
import Testing

@testable import CrosscheckWeb

@Suite struct CheckPageTests {
  /// Panama counted 520,085 in 2023.
  private let right = "Panama counted 520,085 people crossing the Darién in 2023."
  private let wrong = "Panama counted 720,000 people crossing the Darién in 2023."

  private func form(_ pairs: [(String, String)]) -> String {
    var p = Parameters()
    for (name, value) in pairs { p.add(name, value) }
    return p.encoded
  }

  @Test func aFormLeadsToAReportThatCanBeGoneBackTo() async throws {
    let sent = try await SampleSite.post(
      "/check", type: "application/x-www-form-urlencoded", form([("text", wrong), ("date", "2025-01-20")]))
    let report = try await SampleSite.follow(sent)
    #expect(report.body.contains("✗") && report.body.contains("720,000"))
    #expect(report.body.contains("Read as of 20 January 2025"))
    let address = try #require(sent.headers.first?.value)
    for form in [".json", ".csv", ".md"] { #expect(try await SampleSite.get(address + form).status == 200) }
    // The rows behind the figure are one click away.
    let link = try #require(report.body.firstMatch(of: /href="(\/rows\?[^"]+)"/)).1
    let rows = try await SampleSite.get(String(link).replacing("&amp;", with: "&"))
    #expect(rows.status == 200 && rows.body.contains("panama-darien.csv"))
  }

  @Test func textFromAProgramIsAnsweredAtOnce() async throws {
    let a = try await SampleSite.post("/check.json?date=2025-01-20", type: "text/plain", right)
    #expect(a.status == 200)
    let value = try #require(JSONValue(parsing: Array(a.body.utf8)))
    #expect(value["summary"]?["supported"]?.int == 1)
    #expect(value["article"]?["date"]?.string == "2025-01-20")
  }

  @Test func anArticleIsNeverMarkup() async throws {
    let hostile =
      "<img src=x onerror=alert(1)> <script>alert(1)</script> \(right) \u{202E}gnirts\u{202C} \u{1B}[31m &amp; <b>bold</b>"
    let sent = try await SampleSite.post("/check", type: "application/x-www-form-urlencoded", form([("text", hostile)]))
    let body = try await SampleSite.follow(sent).body
    #expect(!body.contains("<img") && !body.contains("<script>alert") && !body.contains("<b>bold"))
    #expect(body.contains("&lt;script&gt;alert(1)&lt;/"))
    #expect(!body.unicodeScalars.contains("\u{202E}") && !body.unicodeScalars.contains("\u{1B}"))
  }

  @Test(arguments: [
    ("text/plain", "", 422, "empty"), ("text/plain", "  \n", 422, "empty"), ("image/png", "x", 415, "media-type"),
    ("multipart/form-data; boundary=x", "y", 400, "bad-form"),
    ("application/x-www-form-urlencoded", "text=", 422, "empty"),
    ("application/x-www-form-urlencoded", "text=a&date=tomorrow", 422, "date"),
    ("application/x-www-form-urlencoded", "text=a&language=fr", 422, "language"),
  ])
  func whatCannotBeReadSaysWhy(_ type: String, _ body: String, _ status: Int, _ reason: String) async throws {
    let a = try await SampleSite.post("/check.json", type: type, body)
    #expect(a.status == status)
    #expect(JSONValue(parsing: Array(a.body.utf8))?["reason"]?.string == reason)
  }

  @Test func aPackedArticleIsRefusedUnread() async throws {
    // The start of a gzip file; what it would unpack to is never looked at.
    let a = try await SampleSite.post(
      "/check.json", type: "application/octet-stream", [0x1F, 0x8B, 8, 0] + [UInt8](repeating: 0, count: 100))
    #expect(a.status == 422 && a.body.contains("gzip"))
    let coded = try await SampleSite.post("/check.json", type: "text/plain", "x", headers: ["content-encoding": "gzip"])
    #expect(coded.status == 415)
  }

  @Test func aVeryLongTextIsRefused() async throws {
    let a = try await SampleSite.post(
      "/check.json", type: "text/plain", [UInt8](repeating: UInt8(ascii: "x"), count: 3_900_000))
    #expect(a.status == 413)
    #expect(JSONValue(parsing: Array(a.body.utf8))?["reason"]?.string == "too-large")
  }

  @Test func theOldestReportsGoFirst() async throws {
    let site = try SampleSite.site()
    var first: String?
    for i in 0...ArticleShelf.limit {
      let sent = try await SampleSite.post(
        "/check", type: "application/x-www-form-urlencoded", form([("text", "Article number \(i) says nothing.")]))
      first = first ?? sent.headers.first?.value
    }
    #expect(try await SampleSite.get(try #require(first)).status == 404)
    #expect(site.shelf.count <= ArticleShelf.limit)
  }

  @Test func postsElsewhereAreRefused() async throws {
    #expect(try await SampleSite.post("/trend", type: "text/plain", "x").status == 405)
  }
}
