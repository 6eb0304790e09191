import Testing

@testable import BorderData

/// Bad input: one clear line and the right exit code, never a trap.
struct BadInputTests {
  static let header = "sector,fiscal_year,total_apprehensions\n"

  private func failure(_ body: () throws(LoadError) -> LoadedFile) -> LoadError? {
    do throws(LoadError) { _ = try body() } catch { return error }
    return nil
  }

  @Test(arguments: [("/nowhere/at/all.csv", LoadError.Kind.missing), ("/tmp", .notAFile)])
  func paths(_ path: String, _ kind: LoadError.Kind) {
    let e = failure { () throws(LoadError) in try Loader.load(path: path) }
    #expect(e?.kind == kind)
    #expect(e?.exitCode == 66)
  }

  @Test(arguments: [
    ("", LoadError.Kind.empty, "empty"), ("\n\n\n", .empty, "empty"), (header, .empty, "no rows"),
    (header + "yuma,2019,\"5\n", .notCSV, "never closed"), (header + "yuma,2019,5\u{0}\n", .notCSV, "NUL"),
    ("foo,bar\n1,2\n", .unknownHeader, "nearest"), ("t,nat,n\n2023-01,CUB,1\n", .ambiguousHeader, "--layout"),
    (header + "yuma,2019\ntucson,2019,5\n", .tooManyRefused, "2 fields where the header has 3"),
    (header + "yuma,2019,many\n", .tooManyRefused, "not a whole number"),
    (header + "yuma,2019,-5\n", .tooManyRefused, "negative"), (header + "yuma,2019,NaN\n", .tooManyRefused, "whole"),
    (header + "yuma,2019,1000000000000000000000000000000\n", .tooManyRefused, "too large"),
    (header + "yuma,0000,5\n", .tooManyRefused, "not a fiscal year"),
    (header + "yuma,9999,5\n", .tooManyRefused, "not a fiscal year"),
    (header + "\u{202E}amuy,2019,5\n", .tooManyRefused, "unknown sector"),
  ])
  func texts(_ text: String, _ kind: LoadError.Kind, _ says: String) {
    let e = failure { () throws(LoadError) in try loadText(text) }
    #expect(e?.kind == kind, "\(e.map { "\($0)" } ?? "loaded")")
    #expect(e?.exitCode == 65)
    #expect(e?.description.contains(says) ?? false, "\(e.map { "\($0)" } ?? "")")
    #expect(e?.description.contains("\n") == false)
  }

  @Test(
    arguments: [
      [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0], [0x50, 0x4B, 3, 4, 0x14, 0, 6, 0], [0xFF, 0xFE, 0x61, 0],
      Array("sector,fiscal_year,total_apprehensions\nyuma\u{0}".utf8), Array("a,b\n".utf8) + [0xE9, 10],
    ] as [[UInt8]])
  func bytes(_ b: [UInt8]) {
    let e = failure { () throws(LoadError) in try Loader.load(bytes: b, name: "x.csv") }
    #expect(e?.kind == .notCSV)
    #expect(e?.exitCode == 65)
  }

  @Test func aHeaderInTheMiddleIsSetAside() throws {
    let f = try loadText(
      TrapTests.state + "2023,FYTD,MAY,Other,FL,FMUA,CUBA,Title 8,1\n" + TrapTests.state
        + "2023,FYTD,MAY,Other,FL,FMUA,CUBA,Title 8,2\n")
    #expect(f.total == 3)
    #expect(f.refusals.map(\.kind) == [.headerInData])
  }

  @Test func allowRefusedLoadsTheRest() throws {
    let f = try loadText(Self.header + "yuma,2019,5\natlantis,2019,7\n") { $0.allowRefused = true }
    #expect(f.total == 5)
    #expect(f.refusals.first?.description == "line 3, sector: unknown sector (“atlantis”)")
  }

  @Test func nearMissesOfAHeader() throws {
    // A column renamed, moved and added: loads, and says so.
    let f = try loadText("fiscal_year,sector,total_apprehension,note\n2019,yuma,5,x\n") { $0.allowRefused = true }
    #expect(f.layout == "usbp-southwest-sector" && f.total == 5)
    let said = try #require(f.issues.first { $0.rule == .headerChanged })
    #expect(said.message.contains("“total_apprehensions” is called “total_apprehension”"))
    #expect(said.message.contains("another order") && said.message.contains("extra “note”"))
    // A column gone: refused, with the difference.
    let e = failure { () throws(LoadError) in
      try loadText(
        "Fiscal Year,Month Grouping,Month (abbv),Land Border Region,State,Demographic,Citizenship,Encounter Count\n"
          + "2023,FYTD,MAY,Other,FL,FMUA,CUBA,1\n")
    }
    #expect(e?.description.contains("cbp-nationwide-state") ?? false)
    #expect(e?.description.contains("missing “Title of Authority”") ?? false)
  }

  @Test func theSnakeCaseHeaderIsTheSameLayout() throws {
    let f = try loadText(
      "fiscal_year,month_grouping,month_abbv,component,land_border_region,area_of_responsibility,aor_abbv,demographic,"
        + "citizenship,title_of_authority,encounter_type,encounter_count\n2023,FYTD,MAY,U.S. Border Patrol,"
        + "Southwest Land Border,Tucson Sector,TCA,FMUA,CUBA,Title 8,Apprehensions,1\n")
    #expect(f.layout == "cbp-nationwide-aor" && f.issues.isEmpty)
  }

  @Test func anyoneCanMapTheirOwnColumns() throws {
    let text = "Month,Country,Office,Total\nDec 2023,Honduras,North,\"1,200\"\n2024-01,Cuba,South,7\nFY2022,Cuba,x,1\n"
    let f = try loadText(text) { $0.map = ["period": "Month", "citizenship": "Country", "count": "Total"] }
    #expect(f.layout == "tidy" && f.total == 1208)
    #expect(f.tables.map(\.grain) == [.month, .fiscalYear])
    let e = failure { () throws(LoadError) in try loadText(text) { $0.map = ["period": "When", "count": "Total"] } }
    #expect(e?.description.contains("no column “When”") ?? false)
  }

  /// Whatever the bytes, loading ends in rows or in a reason.
  @Test func randomDamageNeverTraps() {
    var seed: UInt64 = 7
    func random(_ n: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % n
    }
    let good = Array((TrapTests.state + "2023,FYTD,MAY,Other,FL,FMUA,\"CHINA, PEOPLES REPUBLIC OF\",Title 8,1\n").utf8)
    var ended = 0
    for _ in 0..<400 {
      var bytes = good
      for _ in 0...random(6) { bytes[random(bytes.count)] = UInt8(random(256)) }
      if let f = try? Loader.load(bytes: bytes, name: "x.csv") { #expect(f.account.balances) }
      ended += 1
    }
    #expect(ended == 400)
  }
}
