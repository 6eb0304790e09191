import Testing

@testable import BorderData

struct QualityRuleTests {
  private func rules(_ f: LoadedFile) -> [DataIssue.Rule] { f.issues.map(\.rule) }

  @Test func coverageGap() throws {
    let f = try loadText("period,count\n2020-01,5\n2020-02,5\n2020-05,5\n")
    let gap = try #require(f.issues.first { $0.rule == .coverageGap })
    #expect(gap.message.hasSuffix("nothing published for Mar 2020, Apr 2020"))
    #expect(gap.months.map { "\($0)" } == "2020-03...2020-04")
    #expect(!rules(try loadText("period,count\n2020-01,5\n2020-02,5\n")).contains(.coverageGap))
    // One of two places ends earlier: that is no zero.
    let two = try loadText("period,place,count\n2020-01,mexico,5\n2020-01,honduras,5\n2020-02,mexico,5\n") {
      $0.described = TableInfo(
        id: "t", publisher: "P", title: "T", measure: .detections, wholes: [.mexico, .honduras])
    }
    #expect(two.issues.map(\.message) == ["T: nothing published of honduras for Feb 2020"])
  }

  @Test func suspiciousValues() throws {
    #expect(rules(try loadText("period,count\n2020-01,5\n2020-02,2147483647\n")).contains(.suspiciousValue))
    #expect(rules(try loadText("period,count\n2020-01,500\n2020-02,60000\n2020-03,500\n")).contains(.suspiciousValue))
    #expect(!rules(try loadText("period,count\n2020-01,500\n2020-02,40000\n2020-03,500\n")).contains(.suspiciousValue))
  }

  @Test func roundedSource() throws {
    let f = try loadText("\"Fiscal\nYear\",Month,Region,Quantity\n2000,01 October,Coastal Border,740\n")
    #expect(rules(f).contains(.roundedSource))
  }

  @Test func labelChange() throws {
    let f = try loadText(
      TrapTests.state
        + "2023,FYTD,MAY,Other,FL,UC / Single Minors,CUBA,Title 8,1\n2024,FYTD,MAY,Other,FL,UAC,CUBA,Title 8,2\n")
    #expect(f.issues.first { $0.rule == .labelChange }?.lines == [3])
  }

  @Test func unknownNameWithTheNearest() throws {
    let f = try loadText("period,citizenship,count\n2020-01,Hondurass,5\n2020-01,Cuba,1\n") { $0.allowRefused = true }
    #expect(f.issues.first { $0.rule == .unknownName }?.message.contains("nearest known one is Honduras") ?? false)
  }

  @Test func overlapAndDisagreement() throws {
    func table(_ id: String, _ publisher: String, _ n: Int, _ day: String) throws -> CubeTable {
      var f = try loadText("period,count\n2020-01,\(n)\n2020-02,10\n") {
        $0.described = TableInfo(id: id, publisher: publisher, title: id, measure: .transits, wholes: [.darien])
      }
      f.release.published = day
      return try #require(f.cubeTables().first)
    }
    let overlap = OverlapRule.issues(
      try table("a", "P", 1000, "2020-02-20"), against: [try table("a", "P", 990, "2020-03-20")])
    #expect(overlap.count == 1 && overlap[0].message.contains("share 2 periods; totals of 1 were revised"))
    let differ = SourcesDisagreeRule.issues(try table("a", "P", 1000, ""), against: [try table("b", "Q", 990, "")])
    #expect(differ.count == 1 && differ[0].message.contains("1000 and 990"))
    #expect(SourcesDisagreeRule.issues(try table("a", "P", 1000, ""), against: [try table("b", "Q", 1000, "")]).isEmpty)
    // One publisher's two tables are for the overlap rule.
    #expect(SourcesDisagreeRule.issues(try table("a", "P", 1000, ""), against: [try table("b", "P", 990, "")]).isEmpty)
  }

  @Test(arguments: [
    ("cafÃ©", true), ("itâ€™s", true), ("\u{FFFD}uba", true), ("café", false), ("São Paulo", false), ("", false),
  ])
  func mojibake(_ text: String, _ damaged: Bool) {
    var t = text
    #expect(t.withUTF8 { Mojibake.isIn($0) } == damaged)
  }
}
