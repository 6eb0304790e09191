import BorderData
import BorderTrends
import Testing

/// Totals that publishers print, against the bundled figures. CBP: Nationwide Encounters and Southwest Land Border
/// Encounters dashboards; Panama: Tránsito irregular por Darién; U.S. Border Patrol: annual statistics.
struct ControlTotalsTests {
  static let figures: Figures? = {
    var path = #filePath
    for _ in 0..<3 { path = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? path }
    guard let cube = try? DataFolder(path: path + "/data").cube() else { return nil }
    return Figures(cube)
  }()

  private func value(_ s: Selection, _ p: Period) throws -> Int {
    try #require(Self.figures).figure(s, p).value
  }

  @Test(arguments: [
    (2020, 646_822, 458_088, 32_376), (2021, 1_956_519, 1_734_686, 27_180), (2022, 2_766_582, 2_378_944, 109_535),
    (2023, 3_201_144, 2_475_669, 189_402), (2024, 2_901_142, 2_135_005, 198_929), (2025, 691_906, 443_671, 85_746),
  ])
  func encountersByBorder(_ fy: Int, _ us: Int, _ southwest: Int, _ northern: Int) throws {
    #expect(try value(Selection(.encounters, place: .us), .fiscalYear(fy)) == us)
    #expect(try value(Selection(.encounters, place: .southwest), .fiscalYear(fy)) == southwest)
    #expect(try value(Selection(.encounters, place: .northern), .fiscalYear(fy)) == northern)
  }

  @Test(arguments: [
    (2020, 49_436, 43_357, 17_713, 110_506, 106_762), (2021, 284_291, 321_149, 99_463, 704_903, 701_049),
    (2022, 233_061, 214_975, 97_797, 545_833, 541_618), (2023, 221_849, 216_028, 62_846, 500_723, 495_286),
    (2024, 206_971, 144_373, 57_207, 408_551, 398_619), (2025, 40_617, 36_732, 14_221, 91_570, -1),
  ])
  func northernTriangle(_ fy: Int, _ gtm: Int, _ hnd: Int, _ slv: Int, _ us: Int, _ southwest: Int) throws {
    let p = Period.fiscalYear(fy)
    #expect(try value(Selection(.encounters, place: .us, who: .only([.guatemala])), p) == gtm)
    #expect(try value(Selection(.encounters, place: .us, who: .only([.honduras])), p) == hnd)
    #expect(try value(Selection(.encounters, place: .us, who: .only([.elSalvador])), p) == slv)
    let three = Who.only(CountryCode.northernTriangle)
    #expect(try value(Selection(.encounters, place: .us, who: three), p) == us)
    if southwest >= 0 { #expect(try value(Selection(.encounters, place: .southwest, who: three), p) == southwest) }
  }

  @Test(arguments: [
    (2021, 1_662_167, 294_352), (2022, 2_214_652, 551_930), (2023, 2_063_692, 1_137_452),
    (2024, 1_557_319, 1_343_823),
  ])
  func components(_ fy: Int, _ patrol: Int, _ office: Int) throws {
    #expect(try value(Selection(.apprehensions, place: .us), .fiscalYear(fy)) == patrol)
    #expect(try value(Selection(.inadmissibles, place: .us), .fiscalYear(fy)) == office)
  }

  @Test(arguments: [(2021, 1_071_075), (2022, 1_103_966), (2023, 579_084)])
  func title42(_ fy: Int, _ n: Int) throws {
    #expect(try value(Selection(.expulsions, place: .us), .fiscalYear(fy)) == n)
  }

  @Test func monthsAndCalendarYears() throws {
    let december = Period.month(YearMonth(index: 2023 * 12 + 11))
    #expect(try value(Selection(.encounters, place: .southwest), december) == 301_981)
    #expect(try value(Selection(.encounters, place: .us), .calendarYear(2023)) == 3_324_323)
  }

  @Test(arguments: [
    (2010, 559), (2011, 283), (2012, 1_777), (2013, 3_051), (2014, 6_175), (2015, 29_289), (2016, 30_055),
    (2017, 6_780), (2018, 9_222), (2019, 22_102), (2020, 6_465), (2021, 133_726), (2022, 248_284), (2023, 520_085),
    (2024, 302_203), (2025, 2_904),
  ])
  func darien(_ year: Int, _ n: Int) throws {
    let f = try #require(Self.figures).figure(Selection(.transits, place: .darien), .calendarYear(year))
    #expect(f.value == n)
    // 2020 lacks April, May and July; 2025 ends in April.
    #expect(f.publishedMonths == (year == 2020 ? 9 : year == 2025 ? 4 : 12))
  }

  @Test(arguments: [("VEN", 328_650), ("ECU", 57_250), ("HTI", 46_422), ("CHN", 25_565), ("COL", 18_841)])
  func darien2023ByNationality(_ code: String, _ n: Int) throws {
    let who = Who.only([try #require(CountryCode(code))])
    #expect(try value(Selection(.transits, place: .darien, who: who), .calendarYear(2023)) == n)
  }

  @Test func darienPeak() throws {
    let series = try #require(Self.figures).series(Selection(.transits, place: .darien), by: .month)
    let peak = series.points.max { ($0.value ?? 0) < ($1.value ?? 0) }
    #expect(peak?.period == .month(YearMonth(index: 2023 * 12 + 7)))
    #expect(peak?.value == 81_946)
  }

  @Test(arguments: [(2000, 1_676_438), (2007, 876_704), (2019, 859_501), (2020, 405_036)])
  func borderPatrol(_ fy: Int, _ n: Int) throws {
    #expect(try value(Selection(.apprehensions, place: .us), .fiscalYear(fy)) == n)
  }

  /// DHS Office of Inspector General and CBP: families and unaccompanied children, southwest, FY2019.
  @Test func familiesAndChildrenOnTheSouthwestBorder() throws {
    let families = Selection(.apprehensions, place: .southwest, demographics: .families)
    let children = Selection(.apprehensions, place: .southwest, demographics: .unaccompanied)
    #expect(try value(families, .fiscalYear(2019)) == 473_682)
    #expect(try value(children, .fiscalYear(2019)) == 76_020)
    #expect(try value(children, .fiscalYear(2010)) == 18_411)
    // Before FY2013 families were not counted apart: missing, not zero.
    #expect(throws: NoFigure.self) { try value(families, .fiscalYear(2012)) }
    #expect(throws: NoFigure.self) { try value(children, .fiscalYear(2009)) }
  }

  @Test func aSectorIsUnanswerableWhereOnlyTheBorderWasPublished() throws {
    let tucson = Selection(.apprehensions, place: PlaceID("sector:tucson"), table: "cbp-southwest-monthly")
    #expect(throws: NoFigure.self) { try value(tucson, .fiscalYear(2019)) }
    #expect(try value(tucson, .fiscalYear(2024)) == 463_567)
  }

  /// CBP's first and second releases of October 2023, and the latest.
  @Test func earlierReleasesAreKept() throws {
    let figures = try #require(Self.figures)
    let october = Period.month(YearMonth(index: 2023 * 12 + 9))
    let s = Selection(.encounters, place: .us)
    #expect(try figures.figure(s, october).value == 309_024)
    #expect(Set(figures.earlier(s, october).map(\.value)) == [309_221, 309_137])
  }

  @Test func childrenInTheDarienBefore2023AreUnanswerable() throws {
    let s = Selection(.transits, place: .darien, demographics: .children)
    #expect(throws: NoFigure.self) { try value(s, .calendarYear(2022)) }
    #expect(try value(s, .calendarYear(2023)) > 100_000)
  }
}
