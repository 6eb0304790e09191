import BorderData
import BorderTrends
import Foundation
import Testing

@testable import CrosscheckReports

struct TrendDocumentTests {
  static let names = ["northern-triangle", "darien", "honduras"]
  /// Worked out once: full reports take seconds in a debug build.
  static let documents: [String: TrendDocument] = {
    var made: [String: TrendDocument] = [:]
    for n in names { made[n] = try? make(n) }
    return made
  }()

  static func document(_ name: String) throws -> TrendDocument { try #require(documents[name]) }

  static func make(_ name: String) throws -> TrendDocument {
    let request = TrendRequest(try Subjects.resolve(name), depth: .full)
    return TrendDocument(try Trends(SampleCube.figures).report(request), command: "crosscheck report \(name)")
  }

  @Test func asRecorded() throws {
    let d = TrendDocument(SampleTrend.report, command: "crosscheck trend northern-triangle")
    expectSnapshot(d.html(), named: "trend.html")
    expectSnapshot(d.text(), named: "trend.txt")
    expectSnapshot(d.markdown { "\($0).svg" }, named: "trend.md")
    expectSnapshot(d.json(), named: "trend.json")
    expectSnapshot(d.csv(), named: "trend.csv")
    for c in d.charts { expectSnapshot(try #require(d.svg(c.id)), named: "trend-\(c.id).svg") }
  }

  @Test(.enabled(if: Tools.hasJSONSchema, "Python's jsonschema is not installed"), arguments: names)
  func jsonKeepsItsSchema(name: String) throws {
    #expect(Tools.schemaErrors(try Self.document(name).json(), schema: "trend.schema.json") == "")
  }

  /// The Northern Triangle nationwide by fiscal year, as CBP published it (control totals, sum of the three countries).
  @Test func everyFormatShowsTheFigures() throws {
    let d = try Self.document("northern-triangle")
    for text in [d.text(), d.markdown(), d.html(), try #require(d.svg())] {
      for n in ["110,506", "704,903", "545,833", "500,723", "408,551"] { #expect(text.contains(n), "\(n)") }
    }
    for n in ["110506", "704903", "545833", "500723", "408551"] {
      #expect(d.csv().contains(",\(n),") && d.json().contains("\"value\": \(n),"))
    }
  }

  @Test func anUnknownChartIsNoChart() throws {
    let d = try Self.document("darien")
    #expect(d.svg("no such chart") == nil)
    #expect(d.svg()?.contains("<title") == true)
  }

  @Test func idsOfThePageAreUnique() throws {
    let html = try Self.document("northern-triangle").html()
    let ids = html.matches(of: /\bid="([^"]+)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: [44, 60, 80, 120])
  func terminalKeepsItsWidth(width: Int) throws {
    let text = try Self.document("northern-triangle").text(TerminalStyle(width: width))
    for l in text.split(separator: "\n") {
      #expect(l.count <= width, "\(l)")
    }
  }
}
