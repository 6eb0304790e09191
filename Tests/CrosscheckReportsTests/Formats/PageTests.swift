import ClaimCheck
import Foundation
import Testing

@testable import CrosscheckReports

/// What the page promises beyond its bytes.
struct PageTests {
  let html: String
  init() throws { html = try FormatTests.worded("full").html() }

  @Test func isSelfContained() {
    #expect(
      !html.contains("src=") && !html.contains("<link") && !html.contains("@import") && !html.contains("url(http"))
    #expect(html.contains("default-src 'none'"))
  }

  @Test func idsAreUniqueAndEveryReferenceResolves() {
    let ids = html.matches(of: /\bid="([^"]+)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    for r in html.matches(of: /href="#([^"]+)"/) { #expect(ids.contains(String(r.1)), "\(r.1)") }
    for r in html.matches(of: /url\(#([^)]+)\)/) { #expect(ids.contains(String(r.1)), "\(r.1)") }
    for r in html.matches(of: /aria-labelledby="([^"]+)"/) {
      for id in r.1.split(separator: " ") { #expect(ids.contains(String(id)), "\(id)") }
    }
  }

  @Test func tagsAreBalanced() throws {
    let void: Set<String> = ["meta", "br", "img", "input", "hr", "link"]
    var open: [String] = []
    for m in html.matches(of: /<(\/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*?)(\/?)>/) {
      let name = String(m.2)
      if void.contains(name) || !m.4.isEmpty { continue }
      if m.1.isEmpty { open.append(name) } else { #expect(open.popLast() == name) }
    }
    #expect(open.isEmpty)
  }

  @Test func articleStandsAsWritten() throws {
    let region = try #require(html.firstRange(of: "<div class=\"text\""))
    // Cards, which nest details of their own, are taken out.
    var words = ""
    var depth = 0
    for piece in html[region.lowerBound...].split(separator: "<", omittingEmptySubsequences: false) {
      if piece.hasPrefix("details") { depth += 1 }
      if depth == 0 { words += "<" + piece }
      if piece.hasPrefix("/details") { depth -= 1 }
    }
    for line in SampleChecks.text.split(separator: "\n") {
      let inside = SafeText.markup(line)
      let plain = words.replacing(/<a class="ref[\s\S]*?<\/a>/, with: "").replacing(/<\/?mark[^>]*>/, with: "")
      #expect(plain.contains("<p dir=\"auto\">\(inside)</p>"), "\(line)")
    }
  }

  @Test func everyClaimIsMarkedLinkedAndHasACard() throws {
    for f in try FormatTests.worded("full").findings {
      #expect(html.contains("href=\"#\(f.anchor)\""))
      #expect(html.contains("<div class=\"body\" id=\"\(f.anchor)\">"))
      #expect(html.contains("<mark class=\"m-\(f.finding.verdict.rawValue)\">"))
    }
  }

  /// WCAG 2.1, 1.4.3: relative luminance and contrast of text on its ground, both ways.
  @Test func textColoursReach45To1() {
    func luminance(_ hex: String) -> Double {
      let v = Int(hex.dropFirst(), radix: 16) ?? 0
      let parts = [v >> 16 & 255, v >> 8 & 255, v & 255].map { c -> Double in
        let s = Double(c) / 255
        return s <= 0.04045 ? s / 12.92 : pow((s + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    func contrast(_ a: String, _ b: String) -> Double {
      let (x, y) = (luminance(a), luminance(b))
      return (max(x, y) + 0.05) / (min(x, y) + 0.05)
    }
    for t in [ChartTheme.ink, ChartTheme.soft, ChartTheme.claim] + ChartTheme.series {
      #expect(contrast(t.light, ChartTheme.paper.light) >= 4.5, "\(t)")
      #expect(contrast(t.dark, ChartTheme.paper.dark) >= 4.5, "\(t)")
    }
    #expect(contrast(ChartTheme.soft.light, ChartTheme.window.light) >= 4.5)
    #expect(contrast(ChartTheme.soft.dark, ChartTheme.window.dark) >= 4.5)
    // The page's own colours, read from its style sheet: text on paper, on its verdict's ground, on panels.
    let sheets = HTMLStyle.css.components(separatedBy: "@media screen and (prefers-color-scheme:dark)")
    #expect(sheets.count >= 2)
    for sheet in sheets.prefix(2) {
      var value: [String: String] = [:]
      for m in sheet.matches(of: /--([a-z]+):(#[0-9a-f]{3,6})/) where value[String(m.1)] == nil {
        let hex = String(m.2)
        value[String(m.1)] = hex.count == 4 ? "#" + hex.dropFirst().map { "\($0)\($0)" }.joined() : hex
      }
      for (text, grounds) in [
        ("ink", ["paper", "panel", "supg", "cong", "depg", "unag"]), ("soft", ["paper", "panel"]),
        ("link", ["paper", "panel"]), ("sup", ["paper", "supg"]), ("con", ["paper", "cong"]),
        ("dep", ["paper", "depg"]), ("una", ["paper", "unag"]),
      ] {
        for g in grounds {
          let ratio = contrast(value[text] ?? "#000000", value[g] ?? "#000000")
          #expect(ratio >= 4.5, "\(text) on \(g): \(ratio)")
        }
      }
    }
  }
}
