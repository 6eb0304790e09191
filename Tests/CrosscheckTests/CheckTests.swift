import Glibc
import Testing

@testable import crosscheck

/// `crosscheck check` and its neighbours as processes, on the figures that ship.
@Suite struct CheckTests {
  static let scratch = Scratch()
  static let article = Program.packageRoot + "/data/articles/sample.txt"
  static let sample = Scratch.contents(article)

  private func run(_ arguments: String..., input: String? = nil) -> Program.Result {
    Program.run(arguments + ["--store", Self.scratch.path("bundled.sqlite")], input: input)
  }

  /// The first question loads what ships, and says so on standard error alone.
  @Test func aFirstQuestionLoadsTheFiguresThatShip() {
    let own = Scratch()
    let first = Program.run(["trend", "darien", "--store", own.store, "--format", "csv"])
    #expect(first.status == 0)
    #expect(first.errors.contains("loading the figures that ship"))
    #expect(!first.output.contains("loading"))
    let second = Program.run(["trend", "darien", "--store", own.store, "--format", "csv"])
    #expect(second.errors == "")
    #expect(second.output == first.output)
    // Panama's total for 2023, as the Servicio Nacional de Migración printed it.
    #expect(first.output.contains("520085"))
  }

  @Test func theStoreIsWhereTheEnvironmentSays() {
    let own = Scratch()
    for (variable, value, file) in [
      ("CROSSCHECK_STORE", own.path("a.sqlite"), "a.sqlite"),
      ("XDG_DATA_HOME", own.path("data"), "data/crosscheck/store.sqlite"),
      ("HOME", own.path("home"), "home/.local/share/crosscheck/store.sqlite"),
    ] {
      let r = Program.run(["data"], environment: [variable: value])
      #expect(r.status == 0, "\(r.errors)")
      #expect(access(own.path(file), F_OK) == 0, "\(variable)")
    }
  }

  @Test func theSampleArticleHasAContradictionAndSaysSoByItsStatus() {
    let r = run("check", Self.article)
    #expect(r.status == 1)
    #expect(r.signal == 0)
    #expect(r.output.contains("520,085"))
    #expect(run("check", Self.article, "--fail-on", "never").status == 0)
  }

  @Test(arguments: CheckFormat.allCases)
  func everyFormIsWritten(_ format: CheckFormat) {
    let r = run("check", Self.article, "--format", format.rawValue)
    #expect(r.status == 1)
    #expect(r.output.contains("520"))
    #expect(r.output.last?.isNewline == true)
    #expect(!r.output.contains("\u{1B}"))
  }

  /// But for the picture, which is no text and has a test of its own.
  @Test(arguments: TrendFormat.allCases.filter { $0 != .png })
  func everyFormOfATrendIsWritten(_ format: TrendFormat) {
    let r = run("trend", "darien", "--format", format.rawValue)
    #expect(r.status == 0, "\(r.errors)")
    #expect(r.output.contains("2023"))
    #expect(!r.output.contains("\u{1B}"))
  }

  @Test func aTextWithoutClaimsIsNothingChecked() {
    let r = run("check", "-", input: "The weather was fine, and the ministry plans to hire 400 officers.\n")
    #expect(r.status == 2)
  }

  @Test(
    arguments: [
      ("missing.txt", nil, 66), ("empty.txt", [], 65), ("blank.txt", Array(" \n\n".utf8), 65),
      ("binary.txt", [0x41, 0, 0x42], 65), ("mixed.txt", [0xC3, 0xA9, 0x66, 0xE9, 0x20, 0x32], 65),
      ("article.pdf", Array("%PDF-1.7\n".utf8), 65),
    ] as [(String, [UInt8]?, Int32)])
  func aBadArticleIsOneLineAndTheRightStatus(name: String, bytes: [UInt8]?, status: Int32) {
    let own = Scratch()
    if let bytes { own.write(name, bytes) }
    let r = run("check", own.path(name))
    #expect(r.status == status)
    #expect(r.errorLines.count == 1)
    #expect(r.errors.hasPrefix("crosscheck: ") || r.errors.contains("\ncrosscheck: "), "\(r.errors)")
    #expect(r.errors.contains(name))
    #expect(r.output == "")
  }

  @Test func aFolderIsNoArticle() {
    #expect(run("check", "/tmp").status == 66)
  }

  @Test func placesInABadTextAreGivenByLineAndColumn() {
    let own = Scratch()
    let r = run("check", own.write("bad.txt", Array("one\né two ".utf8) + [0xE9, 0x21]))
    #expect(r.errors.contains("bad.txt:2:8:"), "\(r.errors)")
  }

  @Test func aReportIsWrittenIntoAFolderInEveryForm() {
    let own = Scratch()
    let r = run("check", Self.article, "--output", own.path("deep/report"))
    #expect(r.status == 1)
    for file in ["report.html", "report.md", "report.json", "report.csv", "charts/claim-2.svg"] {
      #expect(!own.read("deep/report/\(file)").isEmpty, "\(file)")
    }
    #expect(own.read("deep/report/report.md").contains("charts/claim-2.svg"))
  }

  @Test(
    arguments: [
      (["trend", "hondoras"], 64, "honduras"), (["trend", "bolivia"], 2, "Bolivia"),
      (["trend", "darien", "--measure", "expulsions"], 2, "darién"),
      (["trend", "darien", "--period", "1990"], 2, "1990"),
      (["trend", "darien", "--as-of", "1990-01-01"], 66, "1990-01-01"),
      (["trend", "darien", "--release", "nothing.csv"], 66, "nothing.csv"),
      (["trend", "darien", "--from", "/nonexistent.csv"], 66, "/nonexistent.csv"),
      (["evaluate", "/nonexistent.jsonl"], 66, "/nonexistent.jsonl"),
    ] as [([String], Int32, String)])
  func aWrongQuestionIsAnsweredWithWhatIsPossible(arguments: [String], status: Int32, says: String) {
    let r = Program.run(arguments + ["--store", Self.scratch.path("bundled.sqlite")])
    #expect(r.status == status)
    #expect(r.errors.lowercased().contains(says.lowercased()), "\(r.errors)")
    #expect(r.errors.hasPrefix("crosscheck: ") || r.errors.contains("\ncrosscheck: "), "\(r.errors)")
    #expect(r.signal == 0)
  }

  @Test func aBadGoldLineIsNamed() {
    let own = Scratch()
    let r = run("evaluate", own.write("gold.jsonl", "{\"text\": \"a\"}\nnot json\n"))
    #expect(r.status == 65)
    #expect(r.errors.contains("gold.jsonl:2:"))
  }

  @Test func aQuestionToAFileNeedsNoStore() {
    let own = Scratch()
    let r = Program.run([
      "trend", "honduras", "--from", own.write("aor.csv", LoadTests.good), "--store", own.path("none.sqlite"),
      "--format",
      "csv",
    ])
    #expect(r.status == 0, "\(r.errors)")
    #expect(access(own.path("none.sqlite"), F_OK) != 0)
  }

  @Test func aStoreThatCannotBeOneIsSaid() {
    let own = Scratch()
    let r = Program.run(["trend", "darien", "--store", own.write("store.sqlite", "no database, only a text")])
    #expect(r.status == 65)
    #expect(r.errorLines.count == 1)
    #expect(Program.run(["data", "--store", own.root]).status == 65)
  }
}
