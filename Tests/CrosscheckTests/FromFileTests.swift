import Glibc
import Testing

/// `trend --from FILE` sums a CBP file without loading it. What it says is what it says of the loaded file: naming the
/// release makes the program load the file.
@Suite struct FromFileTests {
  let scratch = Scratch()

  /// Made-up counts with everything that a row can differ in, and with rows that nothing can be made of.
  private func mixedFile(end: String = "\n") -> String {
    let countries = ["HONDURAS", "\"CHINA, PEOPLES REPUBLIC OF\"", "OTHER", "CUBA", "EL SALVADOR", "\"GUATEMALA\""]
    let months = ["OCT", "NOV", "DEC", "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP"]
    let places = [
      "U.S. Border Patrol,Southwest Land Border,Tucson Sector,TCA",
      "Office of Field Operations,Southwest Land Border,Laredo Field Office,LAREDO",
      "U.S. Border Patrol,Northern Land Border,Swanton Sector,SWB",
      "Office of Field Operations,Other,\"Miami\nField Office\",MIAMI",
      "\"U.S. Border Patrol\",\"Other\",Miami Sector,MIP",
    ]
    let groups = ["Accompanied Minors", "FMUA", "Single Adults", "UC / Single Minors", "UAC"]
    let authorities = ["Title 8,Apprehensions", "Title 42,Expulsions", "Title 8,Inadmissibles"]
    var text = LoadTests.header
    for i in 0..<9_000 {
      text += "\(2020 + i / 7 % 4),FYTD,\(months[i / 28 % 12]),\(places[i % 5]),\(groups[i / 3 % 5]),"
      text += "\(countries[i % 6]),\(authorities[i / 2 % 3]),\(i * 37 % 1_999)\n"
      if i % 3_000 == 1_500 { text += LoadTests.header }
      if i % 1_000 == 500 { text += LoadTests.row(country: "ATLANTIS") + LoadTests.row(count: "many") + "2023,FYTD\n" }
      if i == 2_500 { text += LoadTests.row().replacing("Tucson Sector", with: "") + "\n" }
      if i == 7_000 { text += LoadTests.row().replacing("U.S. Border Patrol", with: "Coast Guard") }
    }
    return scratch.write("aor.csv", text.replacing("\n", with: end))
  }

  private func both(_ file: String, _ name: String, _ question: [String]) -> (
    summed: Program.Result, loaded: Program.Result
  ) {
    let ask = question + ["--from", file, "--format", "csv"]
    return (Program.run(ask), Program.run(ask + ["--release", name]))
  }

  static let questions: [[String]] = [
    ["trend", "nationwide"], ["trend", "honduras"], ["trend", "southwest-border", "--by", "month"],
    ["trend", "northern-border", "--by", "cy"], ["trend", "northern-triangle", "--component", "usbp"],
    ["trend", "china", "--where", "us-other", "--authority", "title42"], ["trend", "cuba", "--who", "families"],
    ["trend", "nationwide", "--who", "unaccompanied,accompanied-minors", "--component", "ofo", "--by", "month"],
    ["trend", "nationwide", "--measure", "expulsions"], ["trend", "nationwide", "--period", "FY2022"],
    ["trend", "honduras", "--where", "sector:tucson"], ["trend", "venezuela"], ["trend", "darien"],
    ["compare", "honduras", "el salvador", "--where", "southwest-border"],
  ]

  @Test(arguments: questions)
  func whatIsSummedIsWhatIsLoaded(_ question: [String]) {
    for end in ["\n", "\r\n"] {
      let file = mixedFile(end: end)
      let (summed, loaded) = both(file, "aor.csv", question)
      #expect(summed.status == loaded.status && summed.signal == 0)
      #expect(summed.output == loaded.output)
      #expect(summed.errors == loaded.errors)
      #expect(summed.errors.contains("32 of 9,032 rows refused; the first: line "), "\(summed.errors)")
    }
  }

  @Test func theReceiptCountsEveryLine() {
    let text = LoadTests.header + LoadTests.row() + LoadTests.row(country: "CUBA") + LoadTests.row() + LoadTests.row()
    let r = Program.run(["trend", "honduras", "--from", scratch.write("aor.csv", text)])
    #expect(r.status == 0)
    #expect(r.output.contains("aor.csv, lines 2 and 2 more"), "\(r.output)")
  }

  @Test func tooManyRefusedRowsAreAnError() {
    let file = scratch.write("aor.csv", LoadTests.good + LoadTests.row(country: "ATLANTIS"))
    let (summed, loaded) = both(file, "aor.csv", ["trend", "honduras"])
    #expect(summed.status == 65 && summed.errors == loaded.errors)
    #expect(summed.errors.contains("ATLANTIS"))
  }

  /// A year without a code of its own: the loader's.
  @Test func yearsBeforeItsTimeAreNotLost() {
    let file = scratch.write("aor.csv", LoadTests.good + LoadTests.row("1999", count: "123"))
    let (summed, loaded) = both(file, "aor.csv", ["trend", "honduras"])
    #expect(summed.output == loaded.output && summed.output.contains("123"))
  }

  /// Totals that CBP prints (`DATA.md`'s source: the CBP dashboard) from its real file.
  @Test(.enabled(if: access(real, R_OK) == 0, "the publisher's files are not beside the project"))
  func controlTotalsOfTheRealFile() {
    let (summed, loaded) = both(
      Self.real, Self.real.split(separator: "/").last.map(String.init) ?? "", ["trend", "nationwide"])
    #expect(summed.output == loaded.output)
    for total in ["1956519", "2766582", "3201144", "2901142"] { #expect(summed.output.contains(total)) }
  }

  static let real = Program.packageRoot + "/../shared/data/cbp/nationwide-encounters-fy21-fy24-aor.csv"
}
