import BorderData
import BorderTrends
import Foundation
import Testing

@testable import ClaimCheck

/// An article written otherwise says the same: other spaces, quotes, line breaks, entities, capitals and Unicode forms
/// give the same findings, and swapping two countries changes the countries and nothing else.
@Suite struct MetamorphicTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("data/articles")

  /// The project's own articles, by file name.
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter {
    $0.hasSuffix(".txt")
  }.sorted()

  /// A way of writing a text otherwise.
  struct Rewriting: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var apply: @Sendable (String) -> String
  }

  static let rewritings: [Rewriting] = [
    Rewriting(testDescription: "two blanks for one") { $0.replacing(" ", with: "  ") },
    Rewriting(testDescription: "no-break spaces") { $0.replacing(" ", with: "\u{A0}") },
    Rewriting(testDescription: "thin spaces between words") { $0.replacing(" ", with: "\u{2009}") },
    Rewriting(testDescription: "Windows line ends") { $0.replacing("\n", with: "\r\n") },
    Rewriting(testDescription: "wrapped lines", apply: wrapped),
    Rewriting(testDescription: "curly quotes", apply: curly),
    Rewriting(testDescription: "straight quotes") {
      $0.replacing("“", with: "\"").replacing("”", with: "\"").replacing("’", with: "'").replacing("‘", with: "'")
    },
    Rewriting(testDescription: "numeric entities for letters with accents, quotes and dashes") { text in
      text.unicodeScalars.map { $0.value < 0x80 ? String($0) : "&#\($0.value);" }.joined()
    },
    Rewriting(testDescription: "hexadecimal entities") { text in
      text.unicodeScalars.map { $0.value < 0x80 ? String($0) : "&#x\(String($0.value, radix: 16));" }.joined()
    },
    Rewriting(testDescription: "no-break entities") { $0.replacing(" ", with: "&nbsp;") },
    Rewriting(testDescription: "decomposed letters (NFD)") { $0.decomposedStringWithCanonicalMapping },
    Rewriting(testDescription: "composed letters (NFC)") { $0.precomposedStringWithCanonicalMapping },
    Rewriting(testDescription: "full-width digits and percent signs") { text in
      String(
        String.UnicodeScalarView(
          text.unicodeScalars.map { s in
            (48...57).contains(s.value) || s == "%" ? Unicode.Scalar(s.value + 0xFEE0) ?? s : s
          }))
    },
    Rewriting(testDescription: "soft hyphens and zero-width spaces inside words") {
      $0.replacing("ion", with: "i\u{AD}on").replacing("er", with: "e\u{200B}r")
    },
    Rewriting(testDescription: "the headline in capitals", apply: shouted),
    Rewriting(testDescription: "blanks at the ends of lines") { $0.replacing("\n", with: "  \n") },
    Rewriting(testDescription: "a byte order mark") { "\u{FEFF}" + $0 },
  ]

  /// What a finding says, apart from where it stands and how its words are written.
  private struct Said: Equatable, CustomStringConvertible {
    var kind: ClaimKind
    var verdict: Verdict
    var measure: Measure?
    var who: Who
    var demographics: DemographicSet
    var place: PlaceID?
    var when: Period?
    var versus: Period?
    var stated: Double?
    init(_ f: Finding) {
      kind = f.claim.kind
      verdict = f.verdict
      measure = f.claim.measure.value
      who = f.claim.who.value
      demographics = f.claim.demographics.value
      place = f.claim.place.value
      when = f.claim.when.value
      versus = f.claim.versus.value
      stated = f.claim.assertion.stated?.value
    }
    var description: String { "\(kind) \(verdict) \(who) \(when?.code ?? "–") \(stated ?? 0)" }
  }

  private static let checker = Finished.figures.map { Checker($0) }

  /// A checker whose figures of two countries have changed places too: precise numbers choose among what words leave
  /// open, and only then are the two equal.
  private static func checker(swapping one: CountryCode, _ two: CountryCode) throws -> Checker {
    let cube = try #require(Finished.cube)
    return Checker(
      Figures(
        Cube(
          tables: cube.tables.map { t in
            let codes = t.citizenship.withBuffer {
              $0.map { $0 == one.packed ? two.packed : $0 == two.packed ? one.packed : $0 }
            }
            return CubeTable(
              info: t.info, release: t.release, grain: t.grain, places: t.places, month: t.month, place: t.place,
              component: t.component, authority: t.authority, demographic: t.demographic, citizenship: Column(codes),
              count: t.count, line: t.line, merged: t.merged, issues: t.issues, linesPerRow: t.linesPerRow)
          })))
  }

  private static func findings(_ text: String, _ name: String, by other: Checker? = nil) throws -> [Finding] {
    let checker = try other ?? #require(checker)
    let date = ArticleDate("2025-02-10", origin: "test")
    return checker.check(Article(text: text, date: date, language: name.hasPrefix("es-") ? "es" : "en")).findings
  }

  @Test(arguments: rewritings) func anotherFormGivesTheSameFindings(_ rewriting: Rewriting) throws {
    try #require(Self.names.count >= 9)
    var changed = 0
    for name in Self.names {
      let text = try String(contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8)
      let other = rewriting.apply(text)
      if Array(other.utf8) != Array(text.utf8) { changed += 1 }
      let before = try Self.findings(text, name).map(Said.init)
      let after = try Self.findings(other, name).map(Said.init)
      if before != after {
        let lost = before.filter { !after.contains($0) }
        let new = after.filter { !before.contains($0) }
        Issue.record("\(name): lost \(lost), new \(new)")
      }
    }
    #expect(changed > 0 || rewriting.testDescription.contains("NFC"), "nothing was written otherwise")
  }

  /// Ids, which decisions go by, do not depend on how the words are written either.
  @Test func idsStayThroughOtherForms() throws {
    let text = try String(contentsOf: Self.folder.appendingPathComponent("sample.txt"), encoding: .utf8)
    let before = try Self.findings(text, "sample").map(\.claim.id)
    for r in Self.rewritings where r.testDescription != "the headline in capitals" {
      #expect(try Self.findings(r.apply(text), "sample").map(\.claim.id) == before, "\(r.testDescription)")
    }
  }

  @Test(arguments: [
    ("Guatemala", "Honduras", "GTM", "HND"), ("Guatemala", "El Salvador", "GTM", "SLV"),
    ("Venezuela", "Colombia", "VEN", "COL"), ("Cuba", "Ecuador", "CUB", "ECU"),
  ])
  func swappingTwoCountriesChangesTheCountriesAlone(a: String, b: String, first: String, second: String) throws {
    let one = try #require(CountryCode(first))
    let two = try #require(CountryCode(second))
    let x = try #require(Country[one])
    let y = try #require(Country[two])
    // Only the forms in which two countries' words are alike: names and the four Spanish demonyms, or the English two.
    let english =
      [(x.name, y.name)] + Array(zip(x.demonyms.prefix(1), y.demonyms.prefix(1)))
      + Array(zip(x.adjectives.prefix(1), y.adjectives.prefix(1)))
    let demonyms = Array(zip(x.demonymsSpanish, y.demonymsSpanish))
    let spanish =
      [(x.nameSpanish, y.nameSpanish)] + demonyms
      + demonyms.map { ($0.prefix(1).uppercased() + $0.dropFirst(), $1.prefix(1).uppercased() + $1.dropFirst()) }
    func swapped(_ w: Who) -> Who {
      func map(_ c: [CountryCode]) -> [CountryCode] { c.map { $0 == one ? two : $0 == two ? one : $0 }.sorted() }
      return switch w {
      case .everyone: .everyone
      case .only(let c): .only(map(c))
      case .except(let c): .except(map(c))
      }
    }
    func sorted(_ w: Who) -> Who {
      switch w {
      case .everyone: .everyone
      case .only(let c): .only(c.sorted())
      case .except(let c): .except(c.sorted())
      }
    }
    func readings(_ f: Finding, _ named: (Who) -> Who) -> Set<Who> {
      Set(([f.claim.who.value] + f.readings.map(\.selection.who)).map(named))
    }
    let checker = try Self.checker(swapping: one, two)
    var met = 0
    for name in Self.names {
      let text = try String(contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8)
      let other = Self.swap(text, name.hasPrefix("es-") ? spanish : english)
      if other != text { met += 1 }
      let before = try Self.findings(text, name).filter { $0.claim.kind != .internal }
      let after = try Self.findings(other, name, by: checker).filter { $0.claim.kind != .internal }
      #expect(before.map(\.claim.kind) == after.map(\.claim.kind), "\(name)")
      for (x, y) in zip(before, after) {
        // Guatemala and Honduras count people themselves, and have places of their own in the figures.
        if first != "GTM" { #expect(x.verdict == y.verdict, "\(name): “\(y.claim.quote)”") }
        #expect(readings(x, swapped) == readings(y, sorted), "\(name): “\(y.claim.quote)”")
        #expect(
          x.claim.measure.value?.stored.measure == y.claim.measure.value?.stored.measure, "\(name): “\(y.claim.quote)”")
      }
      #expect(before.map(\.claim.assertion.stated?.value) == after.map(\.claim.assertion.stated?.value), "\(name)")
    }
    #expect(met > 0, "no article names \(a) or \(b)")
  }

  // MARK: Rewritings

  private static func swap(_ text: String, _ pairs: [(String, String)]) -> String {
    var out = text
    // Longer forms first, so that “Honduran” is not taken out of “Hondurans”.
    let sorted = pairs.sorted { $0.0.count > $1.0.count }
    for (i, (p, _)) in sorted.enumerated() { out = out.replacing(p, with: "\u{E000}\(i)\u{E001}") }
    for (i, (_, q)) in pairs.sorted(by: { $0.1.count > $1.1.count }).enumerated() {
      out = out.replacing(q, with: "\u{E002}\(i)\u{E003}")
    }
    for (i, (_, q)) in sorted.enumerated() { out = out.replacing("\u{E000}\(i)\u{E001}", with: q) }
    for (i, (p, _)) in pairs.sorted(by: { $0.1.count > $1.1.count }).enumerated() {
      out = out.replacing("\u{E002}\(i)\u{E003}", with: p)
    }
    return out
  }

  private static func wrapped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var out = ""
      var width = 0
      for word in line.split(separator: " ", omittingEmptySubsequences: false) {
        if width > 0, width + word.count > 72 {
          out += "\n"
          width = 0
        } else if width > 0 {
          out += " "
        }
        out += word
        width += word.count + 1
      }
      return out
    }.joined(separator: "\n")
  }

  private static func curly(_ text: String) -> String {
    var out = ""
    var opens = true
    for c in text {
      switch c {
      case "\"":
        out += opens ? "“" : "”"
        opens.toggle()
      case "'": out += "’"
      default: out.append(c)
      }
    }
    return out
  }

  private static func shouted(_ text: String) -> String {
    guard let end = text.firstIndex(of: "\n") else { return text }
    return text[..<end].uppercased() + text[end...]
  }
}
