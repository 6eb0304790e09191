import Testing

@testable import BorderData

/// The same traps against the publishers' files, on a machine that has them.
@Suite(.enabled(if: Shared.isThere, "the publishers' files are not beside the package"))
struct PublisherFileTests {
  private func load(_ file: String) throws -> LoadedFile {
    try Loader.load(path: Shared.path(file))
  }

  /// Rows are those that Python's csv module counts; totals are of the publishers or, where they print none, pandas'.
  @Test(arguments: [
    ("cbp/nationwide-encounters-fy21-fy24-aor.csv", "cbp-nationwide-aor", 58_744, 10_825_387),
    ("cbp/nationwide-encounters-fy23-fy26-nov-state.csv", "cbp-nationwide-state", 37_161, 6_855_118),
    ("cbp/iom-southwest-monthly-fy18-fy25.csv", "iom-southwest", 36_676, 11_086_194),
    ("sbo/sbo-encounters-fy19-fy22.csv", "cbp-southwest-groupings", 2_264, 5_549_227),
    ("panama/irreg_darien_nat.csv", "panama-darien-nationality", 2_387, 1_322_960),
    ("usbp/apprehensions_2007_2020_by_country_sector.csv", "usbp-country-sector", 41_400, 6_964_555),
    ("usbp/family_child_total_monthly_2000_2019.csv", "usbp-monthly", 6_487, 14_827_600),
    ("mexico/irreg_mexico_nat.csv", "mexico-nationality", 5_759, 3_266_581),
    ("honduras/irreg_honduras_nat.csv", "honduras-nationality", 4_198, 1_191_581),
    ("ohss/monthly_citizenship.csv", "ohss-border-patrol", 10_821, 22_726_500),
    ("unhcr/asylum_applications.csv", "unhcr-asylum", 120_597, 36_314_349),
    ("missing-migrants/MissingMigrants-Global-2019-12-31_correct.csv", "iom-missing-migrants", 5_987, 33_912),
    ("population/worldbank-population.csv", "worldbank-population", 17_195, 356_234_758_927),
  ])
  func everyRowIsAccountedFor(_ file: String, _ layout: String, _ rows: Int, _ total: Int64) throws {
    let f = try load(file)
    #expect(f.layout == layout)
    #expect(f.account.rowsIn == rows && f.account.balances)
    #expect(f.account.refused == f.account.setAside)
    #expect(f.total == total)
  }

  @Test func trap08TotalsThatWouldDoubleTheYear() throws {
    let f = try load("usbp/apprehensions_2007_2020_by_country_sector.csv")
    // U.S. Border Patrol, fiscal years 2018 to 2020.
    for (fy, n) in [(2018, 404_142), (2019, 859_501), (2020, 405_036)] {
      #expect(f.sum { m, _, _ in m.fiscalYear == fy } == n)
    }
    #expect(f.issues.contains { $0.message.hasPrefix("60 printed totals agree") })
  }

  @Test func trap10MexicoAndHonduras() throws {
    let mexico = try load("mexico/irreg_mexico_nat.csv")
    #expect(mexico.sum { m, _, _ in m.year == 2023 } == 778_907)
    #expect(mexico.sum { m, _, _ in m.year == 2024 } == 1_231_320)
    let honduras = try load("honduras/irreg_honduras_nat.csv")
    #expect(honduras.sum { m, _, _ in m.year == 2023 } == 545_043)
    #expect(honduras.sum { m, _, _ in m.year == 2024 } == 374_971)
  }

  @Test func trap10ExactDuplicatesOfJune2019() throws {
    let f = try load("bts/Border_Crossing_Entry_Data.csv")
    #expect(f.refusals.count(where: { $0.kind == .repeated }) == 10)
    #expect(f.tables[0].merged.count == 1)
  }

  @Test func trap14TheDarienOf2022() throws {
    let panama = try load("panama/irreg_darien_nat.csv")
    let iom = try load("conflicting/iom-lighthouse-irregular.csv")
    #expect(panama.sum(1) { m, _, _ in m.year == 2022 } == 248_284)
    #expect(iom.sum { m, _, _ in m.year == 2022 } == 246_133)
  }

  @Test func aDamagedFileIsRefusedWithItsRowsNamed() {
    let error = #expect(throws: LoadError.self) { try load("damaged/missing-migrants-mojibake.csv") }
    #expect(error?.kind == .tooManyRefused)
    #expect((error?.refusals.count ?? 0) > 900)
  }

  /// The small tables are compiled again; of all, the publishers' files are still those that were compiled.
  @Test func theBundledFiguresAreUpToDate() throws {
    let folder = "/tmp/crosscheck-compile-\(UInt32.random(in: 0...UInt32.max))"
    defer { Folder.remove(folder) }
    let small = CompileRecipe.all.filter {
      $0.table.hasPrefix("panama") || $0.table.hasPrefix("honduras") || $0.table.hasPrefix("usbp-n")
    }
    let outcomes = try DataCompiler.compile(from: Shared.data, to: folder, recipes: small)
    #expect(outcomes.count == 5)
    for name in outcomes.map(\.path) {
      let made = Folder.bytes(folder + "/" + name)
      #expect(
        made != nil && made == Folder.bytes(Shared.bundled + "/" + name), "\(name) differs: run crosscheck compile")
    }
    let paths = Dictionary(
      CompileRecipe.all.flatMap(\.files).map { (String($0.split(separator: "/")[1]), $0) },
      uniquingKeysWith: { a, _ in a })
    let package = try DataFolder(path: Shared.bundled).package()
    #expect(Set(package.resources.map(\.info.id)) == Set(CompileRecipe.all.map(\.table)))
    for source in package.resources.flatMap(\.release.sources) where !source.file.hasPrefix("Border_Crossing") {
      let path = try #require(paths[source.file])
      #expect(SHA256.hex(of: Folder.bytes(Shared.path(path)) ?? []) == source.sha256)
    }
  }
}
