import Testing

/// `crosscheck load` as a process: what it says, how it ends, and that no input makes it trap.
@Suite struct LoadTests {
  static let header =
    "Fiscal Year,Month Grouping,Month (abbv),Component,Land Border Region,Area of Responsibility,AOR (Abbv),"
    + "Demographic,Citizenship,Title of Authority,Encounter Type,Encounter Count\n"

  /// Made-up counts in CBP's layout.
  static func row(_ year: String = "2023", _ month: String = "OCT", country: String = "HONDURAS", count: String = "7")
    -> String
  {
    "\(year),FYTD,\(month),U.S. Border Patrol,Southwest Land Border,Tucson Sector,TCA,Single Adults,\(country),"
      + "Title 8,Apprehensions,\(count)\n"
  }

  static let good = header + row() + row(country: "GUATEMALA", count: "12") + row("2024", "NOV", count: "30")

  let scratch = Scratch()

  private func load(_ arguments: String..., input: String? = nil) -> Program.Result {
    Program.run(["load", "--store", scratch.store] + arguments, input: input)
  }

  @Test func saysWhatItLoaded() {
    let r = load(scratch.write("aor.csv", Self.good))
    #expect(r.status == 0)
    #expect(r.errors == "")
    #expect(r.output.contains("3 in = 3 stored + 0 merged + 0 refused"))
    #expect(r.output.contains("Oct 2022–Nov 2023"))
    #expect(r.output.contains("total 49 encounters"))
  }

  @Test func theSameBytesAgainChangeNothing() {
    _ = load(scratch.write("aor.csv", Self.good))
    let again = load(scratch.write("copy.csv", Self.good))
    #expect(again.status == 0)
    #expect(again.output.contains("nothing was changed"))
  }

  @Test func readsStandardInput() {
    let r = load("-", input: Self.good)
    #expect(r.status == 0)
    #expect(r.output.contains("3 stored"))
  }

  @Test func aRefusedRowIsNamedWithLineAndReason() {
    var text = Self.header
    for i in 0..<400 { text += Self.row(count: "\(i + 1)").replacing("TCA", with: "TCA") }
    text += Self.row(country: "CUBA", count: "many")
    let r = load(scratch.write("aor.csv", text))
    #expect(r.output.contains("line 402"))
    #expect(r.output.contains("many"))
    #expect(r.signal == 0)
  }

  struct Bad: CustomTestStringConvertible {
    var name: String
    var bytes: [UInt8]
    var says: String
    init(_ name: String, _ text: String, says: String = "") {
      self.init(name, Array(text.utf8), says: says)
    }
    init(_ name: String, _ bytes: [UInt8], says: String = "") {
      self.name = name
      self.bytes = bytes
      self.says = says
    }
    var testDescription: String { name }
  }

  static let bad: [Bad] = [
    Bad("an empty file", ""),
    Bad("only a header", header),
    Bad("a header nobody knows", "a,b,c\n1,2,3\n"),
    Bad(
      "a header that lacks a column", good.replacing("Citizenship,", with: ""), says: "Citizenship"),
    Bad("rows with too few fields", header + "2023,FYTD,OCT\n2023\n"),
    Bad("rows with too many fields", header + row().dropLast() + ",1,2,3\n"),
    Bad("counts that are no numbers", header + row(count: "x") + row("2024", count: "?")),
    Bad("an unclosed quote", header + row() + "2023,FYTD,OCT,\"U.S. Border Patrol,Southwest\n"),
    Bad("bytes that are not UTF-8", Array((header + row()).utf8) + [0x48, 0xFF, 0xFE, 0xC3, 0x28] + Array(row().utf8)),
    Bad("a NUL byte", Array(header.utf8) + Array(row().utf8) + [0] + Array(row().utf8)),
    Bad("a binary file", (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 197 &+ $0 >> 3) }),
    Bad("UTF-16", good.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
    Bad("a very long line", Array(header.utf8) + Array(repeating: 0x78, count: 40_000_000)),
    Bad("a very long quoted field", Array(header.utf8) + [0x22] + Array(repeating: 0x78, count: 40_000_000)),
    Bad("ten thousand columns", String(repeating: "a,", count: 10_000) + "a\n"),
    Bad("a million empty lines", String(repeating: "\n", count: 1_000_000)),
  ]

  @Test(arguments: bad)
  func badInputIsOneLineAndTheRightStatus(_ b: Bad) {
    let r = load(scratch.write("bad.csv", b.bytes))
    #expect(r.signal == 0)
    #expect(r.status == 65, "\(r.output)")
    #expect(r.errorLines.count == 1, "\(r.errors.prefix(2000))")
    #expect(r.errors.hasPrefix("crosscheck: "))
    #expect(r.errors.contains("bad.csv"))
    #expect(r.errors.contains(b.says))
    #expect(r.errors.utf8.count < 1_500)
    #expect(!r.errors.contains("Fatal error"))
  }

  @Test(arguments: ["no-such-file.csv", "no-such-folder/"])
  func whatIsNotThereIsMissingInput(_ name: String) {
    let r = load(scratch.path(name))
    #expect(r.status == 66)
    #expect(r.errorLines.count == 1)
    #expect(r.errors.contains(name))
  }

  @Test func aFolderWithoutFiguresIsMissingInput() {
    let r = load(Scratch().root)
    #expect(r.status == 66)
    #expect(r.errorLines.count == 1)
  }

  @Test func aBadFileDoesNotKeepTheOthersOut() {
    scratch.write("a.csv", Self.good)
    scratch.write("b.csv", "a,b\n1,2\n")
    let r = load(scratch.root)
    #expect(r.status == 65)
    #expect(r.output.contains("3 stored"))
    #expect(r.errors.contains("b.csv"))
  }

  @Test func controlCharactersInNamesDoNotReachTheTerminal() {
    let r = load(scratch.path("a\u{1B}[2Jb.csv"))
    #expect(r.status == 66)
    #expect(!r.errors.contains("\u{1B}"))
  }
}
