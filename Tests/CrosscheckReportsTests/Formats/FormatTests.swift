import BorderData
import ClaimCheck
import Foundation
import Testing

@testable import CrosscheckReports

/// Every format, of every sample, as it was recorded and looked at.
struct FormatTests {
  static let names = SampleChecks.all.map(\.0)
  static func worded(_ name: String) throws -> WordedCheck {
    let check = try #require(SampleChecks.all.first { $0.0 == name }?.1)
    return WordedCheck(check, figures: SampleCube.figures, allReceipts: true)
  }

  @Test(arguments: names)
  func asRecorded(name: String) throws {
    let w = try Self.worded(name)
    expectSnapshot(w.html(), named: "article-\(name).html")
    expectSnapshot(w.text(), named: "article-\(name).txt")
    expectSnapshot(w.markdown { "claim-\($0).svg" }, named: "article-\(name).md")
    expectSnapshot(w.json(), named: "article-\(name).json")
    expectSnapshot(w.csv(), named: "article-\(name).csv")
    expectSnapshot(w.claimReview(reviewed: "2025-02-01"), named: "article-\(name).claimreview.json")
    expectSnapshot(w.sarif(path: "articles/a b.txt", version: "0.1.0"), named: "article-\(name).sarif")
    expectSnapshot(w.githubAnnotations(path: "articles/a.txt"), named: "article-\(name).github.txt")
  }

  // MARK: JSON

  @Test(.enabled(if: Tools.hasJSONSchema, "Python's jsonschema is not installed"), arguments: names)
  func jsonKeepsItsSchema(name: String) throws {
    let w = try Self.worded(name)
    #expect(Tools.schemaErrors(w.json(), schema: "article-check.schema.json") == "")
  }

  @Test(.enabled(if: Tools.hasJSONSchema, "Python's jsonschema is not installed"))
  func schemaRefusesAnUnknownVerdict() throws {
    let bad = try Self.worded("full").json().replacing("\"verdict\": \"supported\"", with: "\"verdict\": \"true\"")
    #expect(Tools.schemaErrors(bad, schema: "article-check.schema.json")?.contains("'true' is not one of") == true)
  }

  @Test(arguments: names)
  func jsonReadsBack(name: String) throws {
    let w = try Self.worded(name)
    for text in [w.json(), w.claimReview(), w.sarif(path: "a", version: "1")] {
      _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
    }
    let top = try #require(try JSONSerialization.jsonObject(with: Data(w.json().utf8)) as? [String: Any])
    let findings = try #require(top["findings"] as? [[String: Any]])
    #expect(findings.count == w.check.findings.count)
    #expect(findings.map { $0["quote"] as? String } == w.findings.map { $0.quote as String? })
  }

  @Test func everyFigureInJSONHasItsReceipt() throws {
    let top = try #require(
      try JSONSerialization.jsonObject(with: Data(Self.worded("full").json().utf8)) as? [String: Any])
    var seen = 0
    for f in top["findings"] as? [[String: Any]] ?? [] {
      for r in f["readings"] as? [[String: Any]] ?? [] {
        for g in r["figures"] as? [[String: Any]] ?? [] {
          let entries = try #require(g["receipt"] as? [[String: Any]])
          #expect(!entries.isEmpty && entries.allSatisfy { ($0["lineCount"] as? Int ?? 0) > 0 })
          seen += 1
        }
      }
    }
    #expect(seen == 5)
  }

  // MARK: ClaimReview

  /// Properties that Google's guide to fact-check structured data requires or recommends.
  @Test func claimReviewHasWhatIsRequiredAndLeavesTheSignatureOpen() throws {
    let list = try #require(
      try JSONSerialization.jsonObject(with: Data(Self.worded("full").claimReview().utf8)) as? [[String: Any]])
    #expect(list.count == 4, "the forecast has no rating")
    for r in list {
      #expect(r["@type"] as? String == "ClaimReview")
      #expect((r["claimReviewed"] as? String)?.isEmpty == false)
      #expect(r["url"] as? String == "")
      let author = try #require(r["author"] as? [String: Any])
      #expect(author["name"] as? String == "")
      let rating = try #require(r["reviewRating"] as? [String: Any])
      #expect([1, 3, 5].contains(rating["ratingValue"] as? Int ?? 0))
      #expect(rating["bestRating"] as? Int == 5 && rating["worstRating"] as? Int == 1)
      #expect((rating["alternateName"] as? String)?.isEmpty == false)
      let item = try #require(r["itemReviewed"] as? [String: Any])
      #expect(item["@type"] as? String == "Claim" && item["appearance"] != nil && item["datePublished"] != nil)
    }
  }

  // MARK: CSV

  @Test(.enabled(if: run("python3", ["--version"])?.status == 0, "Python is not installed"), arguments: names)
  func csvReadsBackWithAnotherReader(name: String) throws {
    let w = try Self.worded(name)
    let program = """
      import csv, sys, io
      rows = list(csv.DictReader(io.TextIOWrapper(sys.stdin.buffer, newline="")))
      print(len(rows), all(None not in r and None not in r.values() for r in rows))
      bad = [v for r in rows for v in r.values() if v[:1] in "=+-@\\t\\r" and v]
      print(bad)
      """
    let r = try #require(run("python3", ["-c", program], input: w.csv()))
    #expect(r.output == "\(w.check.findings.count) True\n[]\n")
  }

  // MARK: Hostile text

  @Test func hostileTextNeverBecomesMarkup() throws {
    let html = try Self.worded("hostile").html()
    #expect(!html.contains("<script"))
    #expect(!html.contains("<img"))
    #expect(!html.contains("<svg onload"))
    #expect(!html.contains("\u{202E}") && !html.contains("\u{1B}"))
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    let text = try Self.worded("hostile").text()
    #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
    let md = try Self.worded("hostile").markdown()
    #expect(!md.contains("<script") && !md.contains("<img"))
  }

  @Test func annotationsStayOnOneLineEach() throws {
    let out = try Self.worded("hostile").githubAnnotations(path: "a,b:c.txt")
    let lines = out.split(separator: "\n")
    #expect(lines.count == 1)
    #expect(lines.allSatisfy { $0.hasPrefix("::error file=a%2Cb%3Ac.txt,line=1") })
  }

  @Test func annotationsPointAtTheWords() throws {
    let out = try Self.worded("full").githubAnnotations(path: "a.txt")
    #expect(out.contains("::notice file=a.txt,line=2,endLine=2,col=8,endColumn=114,title="))
    #expect(out.contains("::warning file=a.txt,line=3,endLine=3,col=1,endColumn=70,title="))
  }

  // MARK: Terminal

  @Test(arguments: [40, 60, 80, 100])
  func terminalKeepsItsWidth(width: Int) throws {
    let lines = try Self.worded("full").text(TerminalStyle(width: width)).split(separator: "\n")
    for l in lines where !l.contains("crosscheck trend") { #expect(l.count <= width, "\(l)") }
  }

  @Test func colourOnlyWhenAsked() throws {
    let w = try Self.worded("full")
    #expect(!w.text().contains("\u{1B}"))
    let coloured = w.text(TerminalStyle(usesColor: true))
    #expect(coloured.contains("\u{1B}[1;31m"))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == w.text())
  }
}

struct ReportFilesTests {
  @Test func everyPictureOfTheDocumentIsWritten() throws {
    let files = try FormatTests.worded("full").files()
    let names = Set(files.map(\.name))
    let document = try #require(files.first { $0.name == "report.md" })
    for m in document.text.matches(of: /\]\((claim-[0-9]+\.svg)\)/) { #expect(names.contains(String(m.1))) }
    #expect(names.isSuperset(of: ["report.html", "report.json", "findings.csv", "claimreview.json", "claim-1.svg"]))
    #expect(names.count == files.count)
  }

  @Test func aTrendWritesItsPicturesToo() {
    let files = TrendDocument(SampleTrend.report).files()
    #expect(
      files.map(\.name) == [
        "report.html", "report.md", "report.json", "series.csv", "series.svg", "members.svg", "levels.svg",
      ])
    for f in files { #expect(!f.text.isEmpty) }
  }
}

/// The lines of `crosscheck check --jsonl`.
struct FindingLineTests {
  @Test(.enabled(if: Tools.hasJSONSchema, "Python's jsonschema is not installed"), arguments: FormatTests.names)
  func linesKeepTheirSchema(name: String) throws {
    let check = try #require(SampleChecks.all.first { $0.0 == name }?.1)
    for (i, finding) in check.findings.enumerated() {
      var f = finding
      f.claim.number = i + 1
      f.claim.id = "0123456789"
      let line = FindingLine.text(f, id: .string("a"), line: 1, SampleCube.figures)
      #expect(!line.contains("\n"))
      #expect(Tools.schemaErrors(line, schema: "finding-line.schema.json") == "")
    }
    let bad = FindingLine.problem("no\ntext", id: .null, line: 3)
    #expect(bad == #"{"article":null,"line":3,"error":"no text"}"#)
    #expect(Tools.schemaErrors(bad, schema: "finding-line.schema.json") == "")
  }
}
