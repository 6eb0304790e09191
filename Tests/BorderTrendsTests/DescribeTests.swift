import BorderData
import Testing

@testable import BorderTrends

@Suite struct ChangeTests {
  /// CBP nationwide encounters of the Northern Triangle, FY2023 to FY2024 and FY2020 to FY2024.
  @Test func amountPercentFactor() {
    let c = Change(period: .fiscalYear(2024), versus: .fiscalYear(2023), from: 500_723, to: 408_551)
    #expect(c.amount == -92_172)
    #expect(isClose(c.fraction ?? 0, -0.184_077_823_467_266_3, 1e-12))
    #expect(c.clause == "down 18.4% on FY2023")
    let long = Change(period: .fiscalYear(2024), versus: .fiscalYear(2020), from: 110_506, to: 408_551)
    #expect(NumberText.times(long.factor ?? 0) == "3.7 times")
    // (408551/110506)^(1/4) − 1, worked out in Python.
    #expect(isClose(long.compoundYearlyRate ?? 0, 0.386_644_408_405_49, 1e-12))
  }

  @Test func noPercentageFromNothing() {
    let c = Change(period: .calendarYear(2024), versus: .calendarYear(2023), from: 0, to: 12)
    #expect(c.fraction == nil && c.factor == nil && c.isLowBase)
    #expect(c.clause == "up from none in 2023")
  }

  @Test func partsAreNeverSetAgainstWholes() throws {
    let s = try ControlCube.figures.series(
      Selection(.encounters, place: .us, who: .only(CountryCode.northernTriangle)), by: .fiscalYear)
    #expect(s.change(at: .fiscalYear(2026), against: .previousPeriod) == nil)
    #expect(s.change(at: .fiscalYear(2024), against: .previousPeriod)?.to == 408_551)
    #expect(s.change(at: .fiscalYear(2024), against: .peak)?.from == 704_903)
    #expect(s.change(at: .fiscalYear(2024), against: .first)?.from == 110_506)
    let mean = s.change(at: .fiscalYear(2024), against: .averageOfYearsBefore(3))?.from
    #expect(isClose(mean ?? 0, Double(704_903 + 545_833 + 500_723) / 3, 1e-12))
  }
}

@Suite struct ExtremesTests {
  @Test func highestLowestSince() throws {
    let s = try ControlCube.figures.series(Selection(.transits, place: .darien), by: .calendarYear)
    let e = try #require(Extremes(s))
    #expect(e.highest.map(\.period) == [.calendarYear(2023)])
    #expect(e.lowest.map(\.period) == [.calendarYear(2011)])
    // 2020 has nine months and takes no part.
    #expect(e.rankFromTop(.calendarYear(2020)) == nil)
    #expect(e.rankFromTop(.calendarYear(2024)) == 2)
    #expect(e.clause(.calendarYear(2023), .highest) == "the highest of the series, which begins in 2010")
    // 2016 was a record until 2021.
    #expect(e.clause(.calendarYear(2016), .highest) == "the highest up to then")
    #expect(e.clause(.calendarYear(2018), .highest) == nil)
    #expect(e.clause(.calendarYear(2019), .highest) == "the highest since 2016")
  }

  @Test func tiesShareARank() throws {
    let e = try #require(Extremes(ControlCube.monthly([5, 9, 9, 1])))
    #expect(e.highest.count == 2)
    #expect(e.rankFromTop(.month(YearMonth(index: 2000 * 12 + 2))) == 1)
    #expect(e.rankFromTop(.month(YearMonth(index: 2000 * 12))) == 3)
  }

  @Test func addingAConstantMovesNoRecord() throws {
    let values = [3, 8, 2, 9, 4, 7].map(Optional.some)
    let a = try #require(Extremes(ControlCube.monthly(values)))
    let b = try #require(Extremes(ControlCube.monthly(values.map { ($0 ?? 0) + 100 })))
    #expect(a.highest.map(\.period) == b.highest.map(\.period))
    #expect(a.compared.map { a.rankFromTop($0.period) } == b.compared.map { b.rankFromTop($0.period) })
  }
}

@Suite struct StreakTests {
  @Test func runsEndAtGaps() throws {
    let s = Streaks(ControlCube.monthly([1, 2, 3, nil, 4, 5, 6, 7]))
    #expect(s.current(.rising)?.length == 3)
    #expect(s.longest(.rising)?.length == 3)
    #expect(s.all(.above(2), atLeast: 1).map(\.length) == [1, 4])
    #expect(s.current(.falling) == nil)
    #expect(s.current(.rising)?.clause(.month) == "rose for three months in a row")
  }

  @Test func reversingTimeTurnsRisesIntoFalls() {
    let values = [5, 1, 2, 3, 9, 4].map(Optional.some)
    let up = Streaks(ControlCube.monthly(values)).longest(.rising)?.length
    let down = Streaks(ControlCube.monthly(values.reversed())).longest(.falling)?.length
    #expect(up == down && up == 3)
  }
}

@Suite struct RankingTests {
  private func members(_ order: [CountryCode]) throws -> [(country: CountryCode, series: Series)] {
    try order.map {
      ($0, try ControlCube.figures.series(Selection(.encounters, place: .us, who: .only([$0])), by: .fiscalYear))
    }
  }

  @Test func guatemalaAndHonduras() throws {
    let r = Ranking(members: try members(CountryCode.northernTriangle))
    #expect(r.row(.fiscalYear(2021))?.entries.first?.country == .honduras)
    #expect(r.row(.fiscalYear(2022))?.entries.first?.country == .guatemala)
    let o = try #require(r.overtakes().last)
    #expect(o.period == .fiscalYear(2022) && o.winner == .guatemala && o.loser == .honduras)
    #expect(r.leaders.map(\.country) == [.guatemala, .honduras, .guatemala])
    let shares = try #require(r.row(.fiscalYear(2024))).entries.compactMap(\.share)
    #expect(isClose(shares.reduce(0, +), 1, 1e-12))
  }

  @Test func orderOfMembersDoesNotMatter() throws {
    let a = Ranking(members: try members([.guatemala, .honduras, .elSalvador]))
    let b = Ranking(members: try members([.elSalvador, .guatemala, .honduras]))
    #expect(a == b)
  }
}

@Suite struct RateTests {
  @Test func perDayCountsLeapDays() throws {
    let s = Selection(.transits, place: .darien)
    let f = try ControlCube.figures.figure(s, .calendarYear(2024))
    #expect(Rate(f).days == 366)
    #expect(isClose(Rate(f).per(.day) ?? 0, 302_203.0 / 366, 1e-12))
    #expect(isClose(Rate(f).per(.week) ?? 0, 302_203.0 * 7 / 366, 1e-12))
    #expect(isClose(Rate(f).per(.month) ?? 0, 302_203.0 / 12, 1e-12))
    // Guatemala 2024: 18,406,359 inhabitants would make 100,000 · 302,203 / 18,406,359.
    #expect(isClose(Rate(f).per100k(population: 18_406_359) ?? 0, 1_641.840_192_294_4, 1e-9))
    let part = try ControlCube.figures.figure(s, .calendarYear(2020))
    #expect(Rate(part).per(.day) == nil)
    #expect(isClose(Rate(part).per(.month) ?? 0, 6_465.0 / 9, 1e-12))
  }
}

@Suite struct YearToDateTests {
  @Test func sameMonthsOfTheYearBefore() throws {
    let s = try ControlCube.figures.series(
      Selection(.encounters, place: .us, who: .only([.guatemala])), by: .month)
    let y = try #require(YearToDate(monthly: s, year: .fiscalYear(2026)))
    #expect(y.value == 4_200)
    #expect(y.earlier.first?.year == .fiscalYear(2025))
    // October and November are 9 and 8 hundredths of the year in the made-up spread; October takes the remainder.
    let spread = ControlCube.spread(40_617)
    #expect(y.earlier.first?.value == spread[0] + spread[1])
    #expect(YearToDate(monthly: s, year: .fiscalYear(2025)) == nil)
  }
}

@Suite struct NumberTextTests {
  @Test(arguments: [
    (0.0, "0.0%"), (-0.184_078, "−18.4%"), (5.3789, "538%"), (0.000_4, "0.0%"), (-0.000_4, "0.0%"), (1.2, "120.0%"),
  ])
  func percent(x: Double, text: String) { #expect(NumberText.percent(x) == text) }

  @Test func words() {
    #expect(NumberText.grouped(1_234_567) == "1,234,567")
    #expect(NumberText.grouped(-999) == "−999")
    #expect(NumberText.signedPercent(0.123) == "+12.3%")
    #expect(
      [1, 2, 3, 4, 11, 12, 13, 21, 102, 111].map(NumberText.ordinal) == [
        "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "102nd", "111th",
      ])
    #expect(NumberText.list(["a", "b", "c"]) == "a, b and c")
    #expect(NumberText.probability(0.000_01) == "below 0.001")
  }
}
