import BorderData
import Glibc
import Testing

@testable import crosscheck

/// A person decides: pins, dismissals and the file that remembers them; statements; explanations.
@Suite struct DecisionTests {
  // CBP's nationwide encounters by citizenship: Honduras 216,028 in FY2023, 144,373 in FY2024 (Nationwide Encounters
  // data portal); Panama 520,085 in 2023.
  private static let text = """
    In 2023, 520,085 people crossed the Darién.

    Encounters with Hondurans fell from fiscal year 2023 to fiscal year 2024.

    Encounters with Hondurans reached 140,000 in fiscal year 2024.
    """

  private func run(_ arguments: String..., input: String? = nil) -> Program.Result {
    Program.run(arguments + ["--store", CheckTests.scratch.path("bundled.sqlite")], input: input)
  }

  private func findings(_ path: String, _ more: String...) throws -> [JSONValue] {
    let r = Program.run(
      ["check", path, "--format", "json", "--store", CheckTests.scratch.path("bundled.sqlite")] + more)
    #expect([0, 1, 2].contains(r.status), "\(r.errors)")
    return try #require(JSONValue(parsing: Array(r.output.utf8)))["findings"]?.array ?? []
  }

  private func slot(_ name: String, of f: JSONValue?) -> JSONValue? {
    f?["slots"]?.array.first { $0["name"]?.string == name }
  }

  @Test func aPinSettlesASlotAndIsRemembered() throws {
    let own = Scratch()
    let path = own.write("article.txt", Self.text)
    let pinned = try findings(path, "--pin", "2:where=us-southwest,component=usbp")
    #expect(pinned[1]["where"]?.string == "us-southwest")
    #expect(slot("Where", of: pinned[1])?["origin"]?.string == "set by you")
    #expect(pinned[1]["readings"]?.array.count == 1, "nothing is left open")
    #expect(try findings(path) == pinned, "the file beside the article remembers")
    #expect(own.read("article.claims.json").contains("us-southwest"))
    #expect(try findings(path, "--restore", "2")[1]["readings"]?.array.count == 4)
  }

  @Test func aPinOutlivesEditsElsewhereAndSaysWhenItFitsNoMore() throws {
    let own = Scratch()
    let path = own.write("article.txt", Self.text)
    _ = try findings(path, "--pin", "2:where=us-southwest")
    own.write(
      "article.txt",
      "A new headline\n\nIn 2022, 248,284 people crossed the Darién.\n\n"
        + Self.text.replacing("Encounters with Hondurans fell", with: "Encounters  with Hondurans\nfell"))
    let moved = try findings(path)
    #expect(slot("Where", of: moved[2])?["origin"]?.string == "set by you")
    own.write("article.txt", Self.text.replacing("fell from", with: "dropped from"))
    let r = run("check", path)
    #expect(r.errors.contains("a decision no longer fits"))
    #expect(r.errors.contains("Encounters with Hondurans fell"))
  }

  @Test func aDismissedFindingIsLeftOutAndKeepsItsNumber() throws {
    let own = Scratch()
    let path = own.write("article.txt", Self.text)
    let before = try findings(path)
    let after = try findings(path, "--dismiss", "1")
    #expect(after.map { $0["number"]?.int } == [2, 3])
    #expect(after.map { $0["quote"]?.string } == before.dropFirst().map { $0["quote"]?.string })
    #expect(run("check", path).errors.contains("left out as dismissed: 1"))
    #expect(try findings(path, "--restore", "1").count == 3)
  }

  @Test func aDamagedFileOfDecisionsIsTold() {
    let own = Scratch()
    let path = own.write("article.txt", Self.text)
    own.write("article.claims.json", "{}")
    let r = run("check", path)
    #expect(r.status == 65)
    #expect(r.errorLines.count == 1 && r.errors.contains("article.claims.json"))
  }

  @Test func whatCannotBePinnedIsRefused() {
    let own = Scratch()
    let path = own.write("article.txt", Self.text)
    for pin in ["2:wher=us", "2:where=mars", "2:when=soon", "where=us", "2:who=QQQ", "9:where=us"] {
      let r = run("check", path, "--pin", pin)
      #expect(r.status == 64, "\(pin)")
      #expect(r.errorLines.count == 1, "\(pin): \(r.errors)")
    }
    #expect(access(own.path("article.claims.json"), F_OK) != 0, "nothing is written")
  }

  // Guatemalans nationwide by the same table: 221,849 in FY2023, 206,971 in FY2024.
  @Test func aStatementIsChecked() {
    let fell = run("claim", "Guatemala encounters fell in FY2024")
    #expect(fell.status == 0)
    #expect(fell.output.contains("SUPPORTED") && fell.output.contains("Guatemala"))
    #expect(
      run("claim", "Encounters with Guatemalans rose by 10 percent from fiscal year 2023 to fiscal year 2024").status
        == 1)
    #expect(run("claim", "Good morning").status == 2)
    let pinned = run("claim", "Border crossings fell in FY2024", "--pin", "where=us-northern")
    #expect(pinned.output.contains("northern border"))
  }

  @Test func anExplanationGoesTheWholeWay() {
    let own = Scratch()
    let path = own.write("article.txt", Self.text)
    let r = run("explain", path + ":2")
    #expect(r.status == 0, "\(r.errors)")
    for part in [
      "1. The words", "a nationality: Honduras", "2. The claim", "3. The readings", "4. The figures", "144,373",
      "cbp-nationwide-state.csv, lines", "crosscheck trend hnd --by fy --period FY2024", "5. The verdict",
      "Not “contradicted”", "where=us-southwest", "change = 0.01",
    ] { #expect(r.output.contains(part), "\(part)") }
    #expect(run("explain", path + ":9").status == 64)
    #expect(run("explain", path).status == 64)
  }

  /// What an explanation says to run gives the figure that it stands under.
  @Test func theCommandOfAFigureGivesTheFigure() throws {
    let own = Scratch()
    let path = own.write("article.txt", Self.text)
    var tried = 0
    for finding in try findings(path) {
      for figure in finding["readings"]?.array.flatMap({ $0["figures"]?.array ?? [] }) ?? [] {
        guard let command = figure["command"]?.string, let value = figure["value"]?.int else { continue }
        let words = command.split(separator: " ").dropFirst().map(String.init)
        let r = Program.run(words + ["--format", "csv", "--store", CheckTests.scratch.path("bundled.sqlite")])
        #expect(r.output.contains("\(value)"), "\(command): \(r.errors)")
        tried += 1
      }
    }
    #expect(tried >= 8)
  }

  @Test func aTableOverridesTheThresholds() throws {
    let own = Scratch()
    #expect(run("data").status == 0, "the figures that ship are loaded before the data folder is another")
    for name in ["articles", "codes", "schemas"] { mkdir(own.path(name), 0o755) }
    let data = Program.packageRoot + "/data"
    own.write("datapackage.json", Scratch.contents(data + "/datapackage.json"))
    let table = Scratch.contents(data + "/codes/thresholds.csv")
    let path = own.write("article.txt", "In fiscal year 2024, encounters nationwide plunged against fiscal year 2023.")
    func verdict(_ table: String) -> Program.Result {
      own.write("codes/thresholds.csv", table)
      return Program.run(
        ["check", path, "--store", CheckTests.scratch.path("bundled.sqlite")],
        environment: ["CROSSCHECK_DATA": own.root])
    }
    // 2,901,142 against 3,201,144 is −9.4%: no plunge at a quarter, one at a twentieth.
    #expect(verdict(table).output.contains("DEPENDS"))
    #expect(verdict(table.replacing("strong,0.25", with: "strong,0.05")).output.contains("SUPPORTED"))
    let bad = verdict(table + "stronk,0.05,x\n")
    #expect(bad.status == 65)
    #expect(bad.errors.contains("thresholds.csv:21: there is no threshold “stronk”"))
  }
}
