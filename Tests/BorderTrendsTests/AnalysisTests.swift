import BorderData
import Testing

@testable import BorderTrends

@Suite struct BreaksTests {
  /// A level of 1,000 with a little noise that halves at month 40.
  static func stepped(_ at: Int = 40, _ n: Int = 80) -> Series {
    var g = SeededGenerator(seed: 3)
    return ControlCube.monthly((0..<n).map { i in Int((i < at ? 1_000 : 500) * exponential(0.05 * g.normal())) })
  }

  @Test func findsAStepAndIsSureOfIt() throws {
    let b = try #require(Breaks(Self.stepped()))
    #expect(b.all.count == 1)
    let one = try #require(b.all.first)
    #expect(one.month == YearMonth(index: 2000 * 12 + 40))
    #expect(one.certainty > 0.95)
    #expect(abs(one.change + 0.5) < 0.03)
  }

  @Test func findsNothingInNoise() throws {
    var falseOnes = 0
    for seed in 0..<40 {
      var g = SeededGenerator(seed: UInt64(seed))
      var e = 0.0
      let values = (0..<72).map { _ -> Int? in
        e = 0.5 * e + 0.1 * g.normal()
        return Int(5_000 * exponential(e))
      }
      if let b = Breaks(ControlCube.monthly(values)), !b.all.isEmpty { falseOnes += 1 }
    }
    // Autocorrelated noise without a break: at most one in ten may show one.
    #expect(falseOnes <= 4, "\(falseOnes) of 40")
  }

  @Test func aMonthWithNobodyIsNotDrawnOnALogarithm() {
    #expect(Breaks(ControlCube.monthly((0..<40).map { $0 == 20 ? 0 : 100 })) == nil)
  }
}

@Suite struct KnownEventTests {
  @Test func theFileAndTheCompiledListAreEqual() throws {
    let path = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let file = try #require(ControlFile.text("/" + path + "/data/codes/events.csv"))
    #expect(KnownEvents(csv: file) == KnownEvents.standard)
    #expect(KnownEvents.problems(inCSV: file).isEmpty)
    #expect(KnownEvents.standard.all.count >= 10)
    #expect(KnownEvents.standard.all.allSatisfy { !$0.source.isEmpty && $0.checked.hasPrefix("https://") })
    #expect(Set(KnownEvents.standard.all.map(\.id)).count == KnownEvents.standard.all.count)
  }

  @Test func datesOfTheBrief() {
    let ids = Dictionary(uniqueKeysWithValues: KnownEvents.standard.all.map { ($0.id, $0.date) })
    #expect(ids["title42-begins"] == "2020-03-21")
    #expect(ids["title42-ends"] == "2023-05-11")
    #expect(ids["us-panama-arrangement"] == "2024-07-01")
  }

  @Test func badLinesAreNamed() {
    let csv = """
      date,id,name,places,people,weight,source,checked
      2020-13-01,a,b,,,1,c,d
      2020-01-01,a,b
      2020-01-01,a,b,,nowhere,1,c,d
      2020-01-02,x,"y, z",us|darien,VEN|CUB,2,s,https://example.org
      """
    #expect(KnownEvents.problems(inCSV: csv).map(\.line) == [2, 3, 4])
    let e = KnownEvents(csv: csv).all
    #expect(e.count == 1 && e[0].name == "y, z" && e[0].places == [.us, .darien])
  }

  @Test func oneAboutSomeNationalitiesIsNotNamedForOthers() throws {
    let cuba = try #require(CountryCode("CUB"))
    let e = try #require(
      KnownEvent(id: "a", date: "2021-11-22", name: "n", places: [.us], people: [cuba], source: "s"))
    #expect(e.matters(at: .southwest) && e.matters(at: .southwest, to: .only([cuba, .guatemala])))
    #expect(!e.matters(at: .southwest, to: .only([.guatemala])) && !e.matters(at: .darien))
  }

  @Test func firstMonthAfter() throws {
    let late = try #require(KnownEvent(id: "a", date: "2025-01-20", name: "", source: ""))
    #expect(late.firstMonthAfter.description == "2025-02")
    let early = try #require(KnownEvent(id: "a", date: "2023-05-11", name: "", source: ""))
    #expect(early.firstMonthAfter.description == "2023-05")
  }
}

@Suite struct InterruptedSeriesTests {
  @Test func measuresAStepThatIsThere() throws {
    var g = SeededGenerator(seed: 11)
    let values = (0..<60).map { i in
      10_000 * exponential(0.01 * Double(i) + 0.05 * g.normal()) * (i >= 40 ? 0.6 : 1)
    }
    let s = MonthlyStretch(first: YearMonth(index: 2000 * 12), values: values)
    let e = try #require(KnownEvent(id: "e", date: "2003-05-03", name: "something", source: "none"))
    let r = try #require(InterruptedSeries(s, event: e, place: .us, events: KnownEvents([e])))
    #expect(r.low < -0.4 && r.high > -0.4 && abs(r.effect + 0.4) < 0.08)
    #expect(r.p < 0.01)
    #expect(r.counterfactual.count == 12)
    #expect(r.sentence.contains("timing, not proof of a cause"))
  }

  @Test func tooLittleBeforeOrAfterIsNil() throws {
    let s = MonthlyStretch(first: YearMonth(index: 2000 * 12), values: Array(repeating: 100, count: 30))
    let e = try #require(KnownEvent(id: "e", date: "2001-02-03", name: "x", source: ""))
    #expect(InterruptedSeries(s, event: e, place: .us) == nil)
  }
}

@Suite struct ExpectationTests {
  @Test func aPlainSeasonIsForetold() throws {
    let values = (0..<72).map { i in Int((1_000 * (1 + 0.5 * sine(2 * .pi * Double(i) / 12))).rounded()) }
    let e = try #require(Expectation(ControlCube.monthly(values)))
    for (h, m) in e.months.enumerated() {
      let truth = 1_000 * (1 + 0.5 * sine(2 * .pi * Double(72 + h) / 12))
      #expect(isClose(m.value, truth, 0.03))
      #expect(m.low <= m.value && m.value <= m.high)
    }
    let b = try #require(e.backtest)
    // A season that repeats exactly: the same month of the year before is never wrong, and smoothing with it hardly.
    #expect(e.method == .sameMonthLastYear)
    #expect((b.errors[.sameMonthLastYear] ?? 1) < 1e-9 && (b.errors[.newestMonth] ?? 0) > 0.2)
    #expect((b.errors[.seasonalSmoothing] ?? 1) < 0.03)
  }

  @Test func aRandomWalkIsBestLeftAsItIs() throws {
    var g = SeededGenerator(seed: 5)
    var x = 8.0
    let values = (0..<72).map { _ -> Int? in
      x += 0.3 * g.normal()
      return Int(exponential(x))
    }
    let e = try #require(Expectation(ControlCube.monthly(values)))
    let b = try #require(e.backtest)
    #expect(e.method == .newestMonth)
    #expect(b.errors.values.min() == b.errors[.newestMonth])
    #expect(
      b.sentence.contains("24 earlier months, up to three months ahead: taking the newest month as it is was off by"))
    // 80% of 72, the forecasts of neighbouring months resembling each other.
    #expect((40...72).contains(b.inside) && b.tried == 72)
  }
}

@Suite struct TrendVerdictTests {
  @Test func risingFallingUnclear() throws {
    func verdict(_ f: (Int) -> Double) -> TrendVerdict? {
      let s = ControlCube.monthly((0..<96).map { Int(f($0)) })
      return TrendVerdict(monthly: s, yearly: s)
    }
    let up = try #require(verdict { 1_000 * exponential(0.02 * Double($0)) })
    #expect(up.direction == .rising)
    #expect(isClose(up.yearly, exponential(0.24) - 1, 0.02))
    #expect(try #require(verdict { 9_000 * exponential(-0.02 * Double($0)) }).direction == .falling)
    let wave = try #require(verdict { 1_000 * (1 + 0.5 * sine(2 * .pi * Double($0) / 40)) })
    #expect(wave.direction == .unclear)
    #expect(wave.sentence.contains("no clear trend"))
  }

  @Test func sixYearsAreTooFewByYear() throws {
    let s = try ControlCube.figures.series(
      Selection(.encounters, place: .us, who: .only([.guatemala])), by: .fiscalYear)
    #expect(TrendVerdict(monthly: nil, yearly: s) == nil)
  }
}

@Suite struct OverlapTests {
  @Test func twoTablesOfTheSameYears() throws {
    func table(_ id: String, _ counts: [Int64]) -> CubeTable {
      var c = TableColumns()
      if let p = c.intern(.darien) {
        for (i, n) in counts.enumerated() {
          c.append(month: Period.calendarYear(2021 + i).first, place: p, count: n, line: UInt32(i + 2))
        }
      }
      return c.table(
        info: TableInfo(
          id: id, publisher: id, title: id, measure: .transits, wholes: [.darien], rank: id == "a" ? 1 : 2),
        release: ReleaseInfo(file: id), grain: .calendarYear)
    }
    // Darién 2022 as Panama and as another compilation count it.
    let f = Figures(Cube(tables: [table("a", [100, 248_284]), table("b", [100, 246_133])]))
    let o = try #require(f.overlaps(Selection(.transits, place: .darien), by: .calendarYear).first)
    #expect(o.equal == 1 && o.periods.count == 2)
    #expect(o.largestGapPeriod == .calendarYear(2022))
    #expect(isClose(o.largestGap, 2_151.0 / 248_284, 1e-9))
  }
}

@Suite struct FactTests {
  @Test func rarestFirstWithFigures() throws {
    let r = ControlCube.trends.facts(limit: 50)
    #expect(!r.facts.isEmpty)
    #expect(zip(r.facts, r.facts.dropFirst()).allSatisfy { $0.rarity <= $1.rarity })
    #expect(r.facts.allSatisfy { !$0.figures.isEmpty && $0.asStrong >= 1 && $0.asStrong <= $0.among })
  }

  @Test func theNorthernTriangleIsAtItsLowest() throws {
    let r = ControlCube.trends.facts(about: [try Subjects.resolve("northern-triangle")], limit: 50, perSeries: 9)
    let all = r.facts.map(\.sentence).joined(separator: "\n")
    #expect(all.contains("91,570 in FY2025, the lowest year of the series, which begins in FY2020"), "\(all)")
  }

  /// A table of asylum applications whose newest year still grows: a record high is told, a record low is not. And a
  /// nationality of which the newest month has no line, while others have, is a zero.
  @Test func whatMayGrowAndWhatIsZero() throws {
    func table(_ id: String, _ m: Measure, _ place: PlaceID, _ grain: Grain, _ rows: [(CountryCode, [Int64])])
      -> CubeTable
    {
      var c = TableColumns()
      let info = TableInfo(
        id: id, publisher: id, title: id, measure: m, wholes: [place], listsEveryCountry: true, rank: 1)
      guard let p = c.intern(place) else { return c.table(info: info, release: ReleaseInfo(file: id), grain: grain) }
      var line: UInt32 = 2
      for (code, counts) in rows {
        for (i, n) in counts.enumerated() where n > 0 {
          c.append(
            month: YearMonth(index: 2015 * 12).advanced(by: i * grain.months), place: p, citizenship: code, count: n,
            line: line)
          line += 1
        }
      }
      return c.table(info: info, release: ReleaseInfo(file: id), grain: grain)
    }
    let high = (0..<10).map { Int64(1_000 + 100 * $0) }
    let low = (0..<10).map { Int64(5_000 - 300 * $0) }
    let months = (0..<119).map { Int64(900 + ($0 * 37) % 200) }
    let cube = Cube(tables: [
      table("asylum", .asylum, .world, .calendarYear, [(.guatemala, high), (.honduras, low)]),
      table("transits", .transits, .darien, .month, [(.guatemala, months + [950]), (.honduras, months + [0])]),
    ])
    let facts = Trends(Figures(cube)).facts(limit: 99, perSeries: 9, perKind: 9).facts
    let asylum = facts.filter { $0.selection.measure == .asylum }
    #expect(asylum.contains { $0.sentence.contains("from Guatemala") && $0.kind == .high })
    #expect(!asylum.contains { [.low, .falling, .overtake].contains($0.kind) })
    #expect(asylum.allSatisfy { $0.isPreliminary && $0.fairness.contains("may still grow") })
    let none = try #require(
      facts.first { $0.kind == .low && $0.grain == .month && $0.selection.who == .only([.honduras]) })
    #expect(none.sentence.contains("none in Dec 2024, the lowest month of the series"))
    #expect(none.fairness.contains("a line still to come would look the same"))
  }

  /// Against a plain recount: how long since a value at least as high.
  @Test func strengthsAgreeWithARecount() throws {
    var g = SeededGenerator(seed: 21)
    let v = (0..<60).map { _ in (1_000 * g.uniform()).rounded() }
    let s = BareSeries(
      selection: Selection(.transits, place: .darien), grain: .month, first: YearMonth(index: 24_000), values: v)
    let scan = try #require(FactScan(s))
    for i in v.indices {
      var back = 0
      while i - back - 1 >= 0, v[i - back - 1] < v[i] { back += 1 }
      #expect(scan.strengths[.high]?[i] == Double(back))
    }
  }

  @Test func nationalitiesInOnePassEqualOneByOne() throws {
    let s = Selection(.encounters, place: .us)
    let fresh = Figures(ControlCube.make())
    for (country, series) in fresh.nationalities(s, by: .fiscalYear) {
      var one = s
      one.who = .only([country])
      let alone = try Figures(ControlCube.make()).series(one, by: .fiscalYear)
      #expect(series == alone)
    }
  }
}

@Suite struct CompareTests {
  @Test func sideBySide() throws {
    let r = try ControlCube.trends.compare([
      TrendRequest(try Subjects.resolve("guatemala")), TrendRequest(try Subjects.resolve("honduras")),
    ])
    #expect(r.title == "FY2025: Guatemala 40,617, Honduras 36,732")
    #expect(r.members.count == 2)
    #expect(r.tables[0].rows.count == 7)
    // The open year is marked in both columns.
    #expect(r.tables[0].rows[6].cells[1].text.hasSuffix("*"))
  }

  @Test func differentThingsAreNotAdded() throws {
    let r = try ControlCube.trends.compare([
      TrendRequest(try Subjects.resolve("darien")), TrendRequest(try Subjects.resolve("southwest-border")),
    ])
    #expect(r.sections.flatMap(\.statements).contains { $0.text.contains("not added or subtracted") })
  }
}
