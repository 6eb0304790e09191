import Testing

/// From files as people have them to what `trend` then answers from the store. All counts are made up; each sum is worked
/// out by hand beside it.
@Suite struct LoadEndToEndTests {
  let scratch = Scratch()

  private func load(_ arguments: String..., input: [UInt8]? = nil) -> Program.Result {
    guard let input else { return Program.run(["load", "--store", scratch.store] + arguments) }
    let pid = Program.spawn(
      ["load", "--store", scratch.store] + arguments, input: scratch.write("stdin", input), output: scratch.path("out"),
      errors: scratch.path("err"))
    return Program.finish(pid, output: scratch.path("out"), errors: scratch.path("err"))
  }

  /// Month and count of each month that the store has of a subject; empty where it has none.
  private func months(_ subject: String, _ more: String...) -> [String] {
    let r = Program.run(["trend", subject, "--by", "month", "--format", "csv", "--store", scratch.store] + more)
    return r.output.split(whereSeparator: \.isNewline).dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      return cells.count > 7 ? "\(cells[4])=\(cells[7])" : String(line)
    }
  }

  // MARK: Where files come from

  @Test func aFolderOfFoldersIsEveryFileInIt() {
    scratch.makeFolder("in")
    scratch.makeFolder("in/older")
    scratch.write("in/a.csv", LoadTests.header + LoadTests.row(count: "7"))
    scratch.write("in/older/b.TSV", (LoadTests.header + LoadTests.row("2022", count: "5")).replacing(",", with: "\t"))
    scratch.write("in/readme.txt", "no figures")
    scratch.write("in/.hidden.csv", LoadTests.header + LoadTests.row("2021", count: "1000"))
    let r = load(scratch.path("in"))
    #expect(r.status == 0 && r.errorLines.isEmpty, "\(r.errors)")
    // October of fiscal years 2022 and 2023.
    #expect(months("honduras").filter { !$0.hasSuffix("=") } == ["2021-10=5", "2022-10=7"])
  }

  /// The same two rows, packed by Python's gzip module (zlib): on standard input, and under a name that does not say so.
  @Test func gzipIsKnownByItsFirstBytes() {
    let piped = load("-", input: Self.packed)
    #expect(piped.status == 0 && piped.output.contains("standard input"), "\(piped.errors)")
    #expect(months("honduras") == ["2022-10=7"] && months("cuba") == ["2022-10=12"])
    let named = load(scratch.write("figures.csv", Self.packed))
    #expect(named.status == 0 && named.output.contains("these bytes were loaded"), "\(named.output)\(named.errors)")
    let cut = load(scratch.write("cut.csv.gz", Array(Self.packed.dropLast(20))))
    #expect(cut.status == 65 && cut.errorLines.count == 1 && cut.errors.contains("cut off or damaged"))
    #expect(cut.errors.contains(scratch.path("cut.csv.gz")))
  }

  // MARK: How a text is written

  @Test(arguments: ["\n", "\r\n", "\r"])
  func aByteOrderMarkAndAnyLineEnd(_ end: String) {
    let text = LoadTests.header + LoadTests.row() + LoadTests.row("2023", "NOV", count: "12")
    let r = load(scratch.write("aor.csv", "\u{FEFF}" + text.replacing("\n", with: end)))
    #expect(r.status == 0 && r.output.contains("2 in = 2 stored"), "\(r.errors)")
    #expect(months("honduras") == ["2022-10=7", "2022-11=12"])
  }

  @Test func aChangedHeaderIsSaidAloudAndReadRight() {
    let moved = (LoadTests.header + LoadTests.row()).split(separator: "\n").map { line in
      line.split(separator: ",").reversed().joined(separator: ",") + ",x"
    }
    let text = moved.joined(separator: "\n").replacing("Citizenship", with: "Citizenships") + "\n"
    let r = load(scratch.write("aor.csv", text.replacing("Fiscal Year,x", with: "Fiscal Year,Notes")))
    #expect(r.status == 0)
    let note = r.output.split(separator: "\n").first { $0.contains("the header differs from cbp-nationwide-aor") } ?? ""
    #expect(note.contains("“Citizenship” is called “Citizenships”") && note.contains("extra “Notes”"), "\(r.output)")
    #expect(note.contains("columns in another order"))
    #expect(months("honduras") == ["2022-10=7"])
  }

  // MARK: What stands in it

  @Test func anUnlikelyCountIsSaidAloud() {
    let limit = load(
      scratch.write("a.csv", LoadTests.header + LoadTests.row(count: "2147483647") + LoadTests.row("2023", "NOV")))
    #expect(limit.status == 0)
    #expect(limit.output.contains("a count of 2147483647 is a limit of number storage rather than a figure (line 2)"))
    // 50,000 is a hundred times 500; 49,999 is not.
    for (middle, isSaid) in [("50000", true), ("49999", false)] {
      let text =
        LoadTests.header + LoadTests.row(count: "500") + LoadTests.row("2023", "NOV", count: middle)
        + LoadTests.row("2023", "DEC", count: "500")
      let r = load(scratch.write("\(middle).csv", text))
      #expect(r.output.contains("Nov 2022 is over 100 times the periods around it") == isSaid, "\(r.output)")
    }
  }

  /// One row in a hundred may be faulty, and no more.
  @Test func moreRefusedRowsThanTheShareAllowed() {
    let good = LoadTests.header + String(repeating: LoadTests.row(), count: 98)
    let one = load(scratch.write("one.csv", good + LoadTests.row() + LoadTests.row(country: "HONDURAZ")))
    #expect(one.status == 0 && one.output.contains("100 in = 99 stored + 0 merged + 1 refused"))
    let two = scratch.write("two.csv", good + LoadTests.row(country: "HONDURAZ") + LoadTests.row(count: "many"))
    let r = load(two)
    #expect(r.status == 65 && r.errorLines.count == 1 && r.output.isEmpty)
    #expect(r.errors.contains("2 of 100 rows cannot be used, more than 1%; the first: line 100, Citizenship: unknown"))
    #expect(r.errors.contains("the nearest known one is Honduras (“HONDURAZ”)") && r.errors.contains("--allow-refused"))
    // 99 times 7: nothing of the second file.
    #expect(months("honduras") == ["2022-10=693"])
    let rest = load("--allow-refused", two)
    #expect(rest.status == 0 && rest.output.contains("100 in = 98 stored + 0 merged + 2 refused"), "\(rest.errors)")
    #expect(rest.output.contains("line 101, Encounter Count: not a whole number (“many”)"))
  }

  // MARK: Tables of one's own

  @Test func aTidyFileIsWhatTheDescriptionBesideItSays() {
    scratch.makeFolder("package")
    scratch.write(
      "package/datapackage.json",
      """
      {"resources": [{"path": "gap.csv", "title": "Made-up transits", "crosscheck": {"table": "made-up-transits",
       "publisher": "A test", "measure": "transits", "wholes": ["darien"], "published": "2024-03-15"}}]}
      """)
    let file = scratch.write(
      "package/gap.csv", "period,place,citizenship,count\n2024-01,darien,VEN,30\n2024-02,,Haiti,4\n2024-02,,VEN,5\n")
    // The file by its name, and the folder.
    for path in [file, scratch.path("package")] {
      let r = load(path)
      #expect(r.status == 0 && r.errorLines.isEmpty, "\(r.errors)")
    }
    let r = load(file)
    #expect(r.output.contains("nothing was changed"))
    // The whole stands before its parts.
    #expect(months("darien", "--table", "made-up-transits").prefix(2) == ["2024-01=30", "2024-02=9"])
    #expect(months("haiti", "--where", "darien", "--table", "made-up-transits").contains("2024-02=4"))
    let list = Program.run(["data", "--store", scratch.store]).output
    #expect(list.contains("Made-up transits") && list.contains("2024-03-15"), "\(list)")
  }

  @Test func ownColumnsByAMap() {
    let text = "Mes;País;Oficina;Total\n2024-01;Honduras;Norte;1,200\n2024-01;Cuba;Sur;7\nFeb 2024;Honduras;Sur;5\n"
    let file = scratch.write("propios.csv", text)
    let r = load("--map", "period=Mes,who=País,count=Total", file)
    #expect(r.status == 0 && r.output.contains("3 in = 3 stored"), "\(r.errors)")
    #expect(months("honduras") == ["2024-01=1200", "2024-02=5"])
    let wrong = load("--map", "period=Mes,who=Country,count=Total", file)
    #expect(wrong.status == 65 && wrong.errorLines.count == 1)
    #expect(wrong.errors.contains("no column “Country”") && wrong.errors.contains("“País”"))
  }

  private static let packed: [UInt8] = {
    let digits = Array(
      ("1f8b0800000000000203b58fbd4ec3401084fb3cc59589b48ac014d05ece841480917f8a94677bb157726e4f776b50787ace2848"
        + "6928a95623edcc7cb3a7d8d9491dd106786127a37a0a3c7b72c345ae6ddb7e6cc0f0c9b34327f06c5daf761c7a0caac481d8810e"
        + "6815bf2719d353a496269233e8a2546bfd63cff1c443b07ea40e0c097da18b2379a849265cac7a9691c3e27a741dcf4e527a7df6"
        + "7825cd7257d94d7607fb639d43616a68b6d5f617e6cd4ae0092a4e519f18455d91423d77919daab0134eca68a8d2c6d4adfb7992"
        + "0887e2356f4a5d5d881e407b1f704c98696084fbffea35cd4effd1799badbe01e402f90c9e010000").utf8)
    return stride(from: 0, to: digits.count, by: 2).map {
      UInt8(String(decoding: digits[$0...($0 + 1)], as: UTF8.self), radix: 16) ?? 0
    }
  }()
}
