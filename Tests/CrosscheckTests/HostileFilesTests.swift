import Glibc
import Testing

/// What a file, a folder or a pipe can be at its worst: each ends in one line that says where and what to do, and what
/// was in the store before is all that is in it after.
@Suite struct HostileFilesTests {
  let scratch = Scratch()

  private func load(_ arguments: String...) -> Program.Result {
    Program.run(["load", "--store", scratch.store] + arguments)
  }

  private func expectOneLine(_ r: Program.Result, _ status: Int32, _ says: String...) {
    #expect(r.status == status && r.signal == 0, "\(r.status): \(r.errors)")
    #expect(r.errorLines.count == 1 && r.errors.hasPrefix("crosscheck: "), "\(r.errors)")
    for words in says { #expect(r.errors.contains(words), "\(r.errors)") }
  }

  /// Releases in the store, and whether it is sound.
  private func releases() -> Int {
    #expect(Program.run(["data", "--verify", "--store", scratch.store]).status == 0)
    let list = Program.run(["data", "--store", scratch.store]).output
    return list.split(separator: "\n").count { $0.contains("release") && $0.contains("loaded") }
  }

  // MARK: Files

  struct Bad: CustomTestStringConvertible {
    var name: String
    var text: String
    var says: [String]
    var testDescription: String { name }
  }

  private static func area(_ row: String) -> String { LoadTests.header + LoadTests.row() + row }

  static let bad: [Bad] =
    [
      Bad(
        name: "a negative count", text: area(LoadTests.row(count: "-5")), says: ["line 3", "cannot be negative (“-5”)"]),
      Bad(
        name: "a percentage", text: area(LoadTests.row(count: "45%")), says: ["line 3", "not a whole number (“45%”)"]),
      Bad(name: "a point for thousands", text: area(LoadTests.row(count: "1.302")), says: ["line 3", "“1.302”"]),
      Bad(
        name: "a blank for thousands", text: area(LoadTests.row(count: "1\u{A0}302")), says: ["line 3", "not a whole"]),
      Bad(name: "groups of two", text: area(LoadTests.row(count: "\"12,34\"")), says: ["line 3", "“12,34”"]),
      Bad(name: "Arabic digits", text: area(LoadTests.row(count: "١٢٣")), says: ["line 3", "“١٢٣”"]),
      Bad(
        name: "an unclosed quote in the middle",
        text: area(LoadTests.row(country: "\"CUBA") + String(repeating: LoadTests.row(), count: 500)),
        says: ["line 3", "never closed"]),
      Bad(
        name: "two columns of one name", text: area("").replacing("AOR (Abbv)", with: "Citizenship"),
        says: ["more than one column is called “Citizenship”"]),
      Bad(
        name: "a field of a megabyte",
        text: area(LoadTests.row(country: String(repeating: "H", count: 900_000))), says: ["line 3", "HHH…"]),
      Bad(
        name: "marks that nobody sees in an unknown name",
        text: area(LoadTests.row(country: "ATLA\u{200B}N\u{202E}TIS")),
        says: ["line 3, Citizenship", "“ATLA⟨U+200B⟩N⟨U+202E⟩TIS”"]),
      Bad(
        name: "letters of another alphabet", text: area(LoadTests.row(country: "H\u{41E}NDURAS")),
        says: ["line 3, Citizenship", "nearest known one is Honduras"]),
    ]
    + ["2024-13", "2024-00", "2024-02-30", "2023-02-29", "2024-12-99", "2024-12X01", "13/2024", "20244", "FY99"].map {
      Bad(name: "the period \($0)", text: "period,count\n2024-01,5\n\($0),7\n", says: ["line 3, period", "(“\($0)”)"])
    }

  @Test(arguments: bad)
  func aBadRowIsNamed(_ b: Bad) {
    #expect(load(scratch.write("good.csv", LoadTests.good)).status == 0)
    let r = load(scratch.write("bad.csv", b.text))
    expectOneLine(r, 65, "bad.csv: ")
    for words in b.says { #expect(r.errors.contains(words), "\(r.errors)") }
    #expect(releases() == 1)
  }

  @Test func theLastDayOfEachMonthIsADay() {
    let days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    let rows = days.enumerated().map { "2024-\($0.offset < 9 ? "0" : "")\($0.offset + 1)-\($0.element),1\n" }
    let r = load(scratch.write("days.csv", "period,count\n" + rows.joined()))
    #expect(r.status == 0 && r.output.contains("total 12 encounters"), "\(r.errors)")
  }

  @Test func twoColumnsThatAMapCouldMean() {
    let file = scratch.write("own.csv", "Month,Month,Total\n2024-01,2024-02,5\n")
    expectOneLine(load("--map", "period=Month,count=Total", file), 65, "more than one column is called “Month”")
    let one = scratch.write("one.csv", "A,B\n2024-01,5\n")
    expectOneLine(load("--map", "period=A,count=A", one), 65, "takes both count and period from “A”")
  }

  @Test func aPlaceThatNobodyKnowsIsKeptAndSaid() {
    let text = "period,place,count\n2024-01,narnia,5\n2024-01,us-southwest/sector:tucson,6\n2024-01,el-salvador,7\n"
    let r = load(scratch.write("places.csv", text))
    #expect(r.status == 0 && r.output.contains("3 in = 3 stored"))
    let notes = r.output.split(separator: "\n").filter { $0.contains("none known here") }
    #expect(notes.count == 1 && notes.first?.contains("“narnia”") ?? false, "\(r.output)")
  }

  @Test func aSectorThatNobodyKnowsIsKeptAndSaid() {
    let r = load(
      scratch.write("aor.csv", LoadTests.good + LoadTests.row().replacing("Tucson Sector", with: "Tuscon Sector")))
    #expect(r.status == 0 && r.output.contains("4 in = 4 stored"))
    #expect(r.output.contains("“Tuscon Sector” is no sector known here (line 5)"), "\(r.output)")
  }

  /// As spreadsheets leave them below a table: no faults, and nothing is made of them.
  @Test func emptyRowsAreSetAside() {
    let empty = String(repeating: ",", count: 11) + "\n"
    let file = scratch.write("aor.csv", LoadTests.good + empty + LoadTests.row() + empty)
    let r = load(file)
    #expect(r.status == 0 && r.output.contains("6 in = 4 stored + 0 merged + 2 refused"), "\(r.errors)")
    #expect(r.output.contains("line 5: an empty row"))
    let summed = Program.run(["trend", "honduras", "--from", file, "--format", "csv"])
    #expect(summed.status == 0 && summed.errors.contains("2 of 6 rows refused; the first: line 5: an empty row"))
    expectOneLine(load(scratch.write("none.csv", LoadTests.header + empty + empty)), 65, "a header and no rows")
    // A row that lacks but its count is a fault.
    expectOneLine(load(scratch.write("one.csv", LoadTests.good + LoadTests.row(count: ""))), 65, "line 5", "no count")
  }

  @Test(arguments: ["sep=;\n", "Nationwide Encounters\n"])
  func aLineAboveTheHeaderIsSaid(_ line: String) {
    let text = line + LoadTests.good.replacing(",", with: ";")
    expectOneLine(load(scratch.write("aor.csv", text)), 65, "take out what stands above it")
  }

  // MARK: Folders

  /// Two links back: without care there are as many paths as two to the fortieth.
  @Test(.timeLimit(.minutes(1))) func linksThatLeadBackAreFollowedOnce() {
    scratch.makeFolder("in")
    scratch.makeFolder("in/sub")
    scratch.write("in/sub/a.csv", LoadTests.good)
    symlink("..", scratch.path("in/sub/loop"))
    symlink("../sub", scratch.path("in/sub/again"))
    let r = load(scratch.path("in"))
    #expect(r.status == 0 && r.errorLines.isEmpty, "\(r.errors)")
    #expect(r.output.split(separator: "\n").count { $0.hasSuffix("a.csv") } == 1, "\(r.output)")
    #expect(load(scratch.path("in"), scratch.path("in")).output.contains("nothing was changed"))
  }

  @Test func aFolderCalledLikeAFileAndALinkToNothing() {
    scratch.makeFolder("in")
    scratch.makeFolder("in/x.csv")
    scratch.write("in/a.csv", LoadTests.good)
    symlink("nowhere", scratch.path("in/dangling.csv"))
    let r = load(scratch.path("in"))
    expectOneLine(r, 66, "in/dangling.csv: no such file")
    #expect(r.output.contains("3 stored") && releases() == 1)
    expectOneLine(load(scratch.path("in/x.csv")), 66, "no file of figures in this folder")
    expectOneLine(Program.run(["trend", "honduras", "--from", scratch.path("in/x.csv")]), 66, "no file of figures")
  }

  /// Root may read anything: another user asks, where there is a program to become one.
  @Test(.enabled(if: getuid() != 0 || access("/usr/bin/setpriv", X_OK) == 0))
  func whatMayNotBeReadIsNotPassedOver() {
    chmod(scratch.root, 0o777)
    scratch.makeFolder("in")
    scratch.makeFolder("in/closed")
    scratch.write("in/a.csv", LoadTests.good)
    scratch.write("in/closed/b.csv", LoadTests.good.replacing(",7", with: ",8"))
    chmod(scratch.write("secret.csv", LoadTests.good), 0)
    chmod(scratch.path("in/closed"), 0)
    defer { chmod(scratch.path("in/closed"), 0o755) }
    expectOneLine(asNobody("load", "--store", scratch.store, scratch.path("secret.csv")), 66, "Permission denied")
    let r = asNobody("load", "--store", scratch.store, scratch.path("in"))
    expectOneLine(r, 66, "in/closed: the folder cannot be read: Permission denied; make it readable")
    let own = Program.run(["load", "--store", "/proc/nowhere/s.sqlite", scratch.path("in/a.csv")])
    #expect(own.status == 74 && own.errorLines.count == 1, "\(own.errors)")
  }

  private func asNobody(_ arguments: String...) -> Program.Result {
    getuid() == 0
      ? Program.run(arguments, as: ["/usr/bin/setpriv", "--reuid=65534", "--clear-groups"]) : Program.run(arguments)
  }

  // MARK: Descriptions beside files

  @Test func aDescriptionThatOtherProgramsMadeIsNoneOfOurs() {
    scratch.write("datapackage.json", "{\"name\": \"x\", \"resources\": [{\"path\": \"a.csv\", \"name\": \"a\"}]}")
    let r = load(scratch.write("a.csv", LoadTests.good))
    #expect(r.status == 0 && r.output.contains("3 stored"), "\(r.errors)")
    scratch.write("datapackage.json", "{")
    expectOneLine(
      load(scratch.path("a.csv")), 65, scratch.path("datapackage.json") + ": this is not JSON; mend it, or move it")
  }

  /// A table of one's own that happens to be called like a published one, which ships with the program.
  @Test func anOwnTableDoesNotTakeThePlaceOfAPublishedOne() {
    func darien() -> String {
      let ask = ["trend", "darien", "--by", "month", "--period", "2024-01", "--format", "csv"]
      return Program.run(ask + ["--store", scratch.store]).output
    }
    let before = darien()
    #expect(before.contains("panama-darien"))
    let r = load(
      "--map", "period=Month,who=Who,count=N", "--published", "2030-01-01",
      scratch.write("panama-darien.csv", "Month,Who,N\n2024-01,Venezuela,5\n"))
    #expect(r.status == 0 && r.output.contains("own-panama-darien") && !r.output.contains("now answers"), "\(r.output)")
    #expect(darien() == before)
  }

  @Test func aDayOfPublicationThatIsNoneIsRefused() {
    scratch.write(
      "datapackage.json",
      """
      {"resources": [{"path": "gap.csv",
       "crosscheck": {"table": "t", "measure": "transits", "published": "2024-13-01"}}]}
      """)
    expectOneLine(
      load(scratch.write("gap.csv", "period,count\n2024-01,5\n")), 65, "“2024-13-01” is no day of publication")
  }

  // MARK: Pipes

  @Test func aNamedPipeIsReadToItsEnd() {
    mkfifo(scratch.path("pipe"), 0o600)
    let pid = Program.spawn(
      ["load", "--store", scratch.store, scratch.path("pipe")], output: scratch.path("out"), errors: scratch.path("err")
    )
    // Written after the program has begun to wait, which is what changes the pipe's time.
    usleep(200_000)
    scratch.write("pipe", LoadTests.good)
    let r = Program.finish(pid, output: scratch.path("out"), errors: scratch.path("err"))
    #expect(r.status == 0 && r.errors.isEmpty && r.output.contains("3 stored"), "\(r.errors)")
  }

  @Test(.enabled(if: access("/dev/full", W_OK) == 0)) func anAnswerThatCannotBeWrittenIsNoSuccess() {
    let file = scratch.write("a.csv", LoadTests.good)
    for command in [["load", "--store", scratch.store, file], ["trend", "honduras", "--from", file]] {
      let pid = Program.spawn(command, output: "/dev/full", errors: scratch.path("err"))
      let r = Program.finish(pid, output: "/dev/null", errors: scratch.path("err"))
      expectOneLine(r, 74, "standard output", "No space left on device")
    }
    #expect(releases() == 1)
  }
}
