import BorderData
import Testing

@testable import CrosscheckWeb

@Suite struct SiteTests {
  static let addresses = [
    "/", "/check", "/trend", "/trend?subject=darien", "/trend?subject=venezuela&measure=transits&by=month", "/compare",
    "/compare?subject=darien&subject=southwest-border", "/facts", "/facts?subject=darien&limit=3", "/data",
    "/data/panama-darien", "/rows?measure=transits&where=darien&period=CY2023",
  ]

  @Test(arguments: addresses) func everyPageIsWholeAndSafe(_ address: String) async throws {
    let a = try await SampleSite.get(address)
    #expect(a.status == 200)
    #expect(a.body.hasPrefix("<!doctype html>\n<html lang=\"en\">"))
    // The policy forbids them, so that a page with one would be broken.
    #expect(!a.body.contains("<style") && !a.body.contains(" style=") && !a.body.contains(" onclick="))
    #expect(!a.body.contains("<b>nothing</b>"))
    let scripts = a.body.matches(of: /<script[^>]*>/).map { String($0.0) }
    #expect(scripts == ["<script src=\"/script.js\" defer>"])
    let ids = a.body.matches(of: /\bid="([^"]+)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    for label in a.body.matches(of: /<label for="([^"]+)"/) { #expect(ids.contains(String(label.1))) }
  }

  /// Addresses inside a page lead to pages.
  @Test(arguments: addresses) func everyLinkLeadsSomewhere(_ address: String) async throws {
    let a = try await SampleSite.get(address)
    var links = Set(a.body.matches(of: /(?:href|src)="(\/[^"#]*)"/).map { String($0.1) })
    links = Set(links.map { $0.replacing("&amp;", with: "&") })
    #expect(links.count > 5)
    for link in links.sorted().prefix(25) {
      let b = try await SampleSite.get(link)
      #expect(b.status == 200, "\(link) on \(address)")
    }
  }

  @Test(arguments: [
    "/index", "/trend?subject=darien", "/compare?subject=darien&subject=southwest-border", "/facts?limit=5", "/data",
    "/data/panama-darien", "/rows?measure=transits&where=darien&period=CY2023",
  ])
  func everyPageHasTwins(_ address: String) async throws {
    let parts = address.split(separator: "?", maxSplits: 1).map(String.init)
    let query = parts.count > 1 ? "?" + parts[1] : ""
    let json = try await SampleSite.get(parts[0] + ".json" + query)
    #expect(json.status == 200 && json.contentType.hasPrefix("application/json"))
    let value = try #require(JSONValue(parsing: Array(json.body.utf8)))
    #expect(value["schema"]?.string?.hasPrefix("crosscheck/") == true)
    let csv = try await SampleSite.get(parts[0] + ".csv" + query)
    #expect(csv.status == 200 && csv.contentType.hasPrefix("text/csv"))
    #expect(csv.body.split(separator: "\r\n").count > 1)
  }

  /// Panama's total for 2023, as published: 520,085.
  @Test func theRowsBehindAFigureAddUpToIt() async throws {
    let csv = try await SampleSite.get("/rows.csv?measure=transits&where=darien&period=CY2023").body
    let counts = csv.split(separator: "\r\n").dropFirst().compactMap { Int($0.split(separator: ",").last ?? "") }
    #expect(counts.reduce(0, +) == 520_085)
    let page = try await SampleSite.get("/rows?measure=transits&where=darien&period=CY2023").body
    #expect(page.contains("520,085 in 2023") && page.contains("crosscheck trend darien --by cy --period CY2023"))
  }

  @Test(arguments: [
    ("/trend.json?subject=atlantis", 422, "unknown-subject"),
    ("/trend.json?subject=darien&measure=ships", 422, "bad-value"),
    ("/trend.json?subject=darien&where=moon", 422, "unknown-place"),
    ("/trend.json?subject=darien&table=none", 422, "unknown-table"),
    ("/trend.json?subject=darien&period=1802", 422, "outside-coverage"),
    ("/trend.json?subject=darien&measure=asylum", 422, "no-such-data"),
    ("/trend.json", 422, "no-subject"), ("/compare.json?subject=darien", 422, "no-subject"),
    ("/facts.json?subject=atlantis", 422, "unknown-subject"), ("/nothing.json", 404, "not-found"),
    ("/data/none.json", 404, "not-found"), ("/check/0123.json", 404, "forgotten"),
    ("/rows.json?measure=transits&where=darien", 400, "bad-address"),
    ("/rows.json?measure=transits&where=darien&period=CY1950", 422, "outside-coverage"),
    ("/facts.svg", 404, "not-found"),
  ])
  func whatCannotBeAnsweredSaysWhy(_ address: String, _ status: Int, _ reason: String) async throws {
    let a = try await SampleSite.get(address)
    #expect(a.status == status)
    let value = try #require(JSONValue(parsing: Array(a.body.utf8)))
    #expect(value["reason"]?.string == reason)
    #expect(value["message"]?.string?.isEmpty == false)
  }

  @Test func aTroubledChoiceIsSaidBesideTheForm() async throws {
    let a = try await SampleSite.get("/trend?subject=%3Cscript%3E")
    #expect(a.status == 422)
    #expect(a.body.contains("role=\"alert\"") && !a.body.contains("<script>"))
    #expect(a.body.contains("value=\"&lt;script&gt;\""))
  }
}
