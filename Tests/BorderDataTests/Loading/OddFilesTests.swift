import Testing

@testable import BorderData

/// Files as people really have them: each loads, with what is odd said, or is refused with one clear reason.
struct OddFilesTests {
  static let area = LayoutColumn.names(of: CBPAreaLayout())
  static let row =
    "2023,FYTD,OCT,U.S. Border Patrol,Southwest Land Border,Tucson Sector,TCA,FMUA,HONDURAS,Title 8,A,1302\n"

  private func refusal(_ text: String, map: [String: String] = [:]) -> String {
    do throws(LoadError) { _ = try loadText(text) { $0.map = map } } catch { return error.description }
    return "loaded"
  }

  @Test(arguments: [";", "\t"]) func otherSeparators(_ separator: String) throws {
    let f = try loadText((Self.area + Self.row).replacing(",", with: separator))
    #expect(f.layout == "cbp-nationwide-aor" && f.total == 1302)
    let quoted =
      "period\(separator)citizenship\(separator)count\n2023-01\(separator)\"CHINA, PEOPLES REPUBLIC OF\"\(separator)\"1,302\"\n"
    #expect(try loadText(quoted).total == 1302)
    // A comma anywhere in the header: commas it is.
    #expect(try loadText("period,count\n2023-01,5\n").total == 5)
  }

  @Test func everyCellQuotedBehindAByteOrderMark() throws {
    let lines = (Self.area + Self.row).split(separator: "\n").map { line in
      line.split(separator: ",").map { "\"\($0)\"" }.joined(separator: ",")
    }
    let f = try loadText("\u{FEFF}" + lines.joined(separator: "\r\n"))
    #expect(f.total == 1302 && f.issues.isEmpty)
  }

  @Test func movedAddedAndNamelessColumns() throws {
    let moved = (Self.area + Self.row).split(separator: "\n").map {
      $0.split(separator: ",").reversed().joined(separator: ",")
    }
    let f = try loadText(moved.joined(separator: "\n") + "\n")
    #expect(f.total == 1302 && f.issues.contains { $0.message.contains("another order") })
    let added = try loadText(Self.area.dropLast() + ",Notes\n" + Self.row.dropLast() + ",x\n")
    #expect(added.total == 1302 && added.issues.contains { $0.message.contains("extra “Notes”") })
    // Left behind by spreadsheets, and nothing to speak of.
    let nameless = try loadText(Self.area.dropLast() + ",,\n" + Self.row.dropLast() + ",,\n")
    #expect(nameless.total == 1302 && nameless.issues.isEmpty)
  }

  /// The Tucson sector's code is also the Turks and Caicos Islands'.
  @Test func twoColumnsOfOneNameAreRefused() {
    let says = refusal(Self.area.replacing("AOR (Abbv)", with: "Citizenship") + Self.row)
    #expect(says.contains("more than one column is called “Citizenship”"), "\(says)")
  }

  @Test func aTitleAboveTheHeader() {
    #expect(refusal("Nationwide Encounters\n\n" + Self.area + Self.row).contains("take out what stands above it"))
  }

  @Test func aShortNameTwoLettersOffIsAnotherWord() {
    #expect(refusal("period,Country\n2023-01,Honduras\n").contains("missing “count”"))
  }

  /// `1.000` is one in New York and a thousand in Berlin and San Salvador.
  @Test func aPointBeforeThreeZerosIsRefused() throws {
    #expect(refusal("period;count\n2023-01;1.000\n").contains("one or a thousand"))
    #expect(refusal("period;count\n2023-01;1.302\n").contains("not a whole number"))
    #expect(try loadText("period,count\n2023-01,9584.0\n2023-02,5.00\n").total == 9589)
  }

  @Test func aPrintedTotalIsNamed() {
    #expect(
      refusal(Self.area + Self.row + "Total,,,,,,,,,,,1302\n").contains(
        "line 3, Fiscal Year: not a fiscal year (“Total”)"))
  }

  @Test func theWordsOfAMap() throws {
    let own = "Month,Country,Where,Total\n2023-01,Honduras,us-southwest,\"1,200\"\n"
    for map in [
      ["period": "Month", "who": "Country", "where": "Where", "value": "Total"],
      ["period": "Month", "citizenship": "Country", "place": "Where", "count": "Total"],
    ] {
      let f = try loadText(own) { $0.map = map }
      #expect(f.total == 1200 && f.tables[0].columns.places == [.southwest])
      #expect(f.tables[0].columns.citizenship == [CountryCode.honduras.packed])
    }
    #expect(refusal(own, map: ["when": "Month", "count": "Total"]).contains("a map has no column “when”"))
    #expect(
      refusal(own, map: ["who": "Country", "citizenship": "Where", "period": "Month", "count": "Total"]) != "loaded")
  }

  /// Row 65,537 would be stored as the first place's.
  @Test func morePlacesThanCanBeNumberedAreRefused() throws {
    func text(_ places: Int) -> String {
      (0..<places).reduce(into: "period,place,count\n") { $0 += "2024-01,us-southwest/port:\($1),1\n" }
    }
    #expect(try loadText(text(65_536)).tables.first?.columns.places.count == 65_536)
    #expect(refusal(text(65_537)).contains("line 65538: more than 65,536 different places; check which column"))
  }

  @Test func endlessNamesOfColumnsAreCutShort() {
    let endless = String(repeating: "é", count: 200_000)
    for says in [refusal(endless + ",b\n1,2\n"), refusal(endless + ",b\n1,2\n", map: ["period": "x", "count": "b"])] {
      #expect(says.contains("ééé…”") && says.utf8.count < 600, "\(says.prefix(600))")
    }
  }

  @Test func headerCellsThatSpanLinesStayInOneLine() {
    #expect(!refusal("a,\"b\nc\"\n1,2\n").contains("\n"))
  }
}

extension LayoutColumn {
  /// A layout's header line.
  fileprivate static func names(of layout: some Layout) -> String {
    layout.columns.map(\.name).joined(separator: ",") + "\n"
  }
}
