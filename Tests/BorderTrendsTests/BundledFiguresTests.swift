import BorderData
import BorderTrends
import Foundation
import Testing

/// The facts that must come out of the figures that ship with the project, without being asked for.
@Suite struct BundledFiguresTests {
  /// Loaded once; nil where `data/` is not there.
  static let trends: Trends? = {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return (try? DataFolder(path: root + "/data").cube()).map { Trends(Figures($0)) }
  }()

  static func all() throws -> Trends { try #require(trends, "data/ cannot be loaded") }

  static func text(_ request: TrendRequest) throws -> String {
    let r = try all().report(request)
    return ([r.title] + r.sections.flatMap(\.statements).map(\.text)).joined(separator: "\n")
  }

  /// Control totals: CBP Nationwide Encounters (releases to November 2025) and Panama's transits.
  @Test(arguments: [
    ("darien", "2023 (520,085) is the highest year of the series"),
    ("darien", "302,203 irregular transits in 2024, down 41.9% on 2023"),
    ("darien", "Aug 2023 (81,946) is the highest month"),
    (
      "northern-triangle",
      "FY2024: 408,551 encounters, down 18.4% on FY2023 (500,723) and still 3.7 times FY2020 (110,506)"
    ),
    ("northern-triangle", "91,570 encounters in FY2025"),
    ("northern-triangle", "FY2025: 91,570 encounters, down 77.6% on FY2024 (408,551)"),
    ("northern-triangle", "It is the lowest of the series, which begins in FY2020."),
    (
      "northern-triangle",
      "Guatemala overtook Honduras in FY2022 (233,061 against 214,975); in FY2021 Honduras was ahead."
    ),
    ("northern-triangle", "By calendar year: 298,161 in 2024, down 47.6% on 2023 (569,067)."),
    ("southwest-border", "Dec 2023 (301,981) is the highest month of the series"),
    // (91,570 / 110,506)^(1/5) and (302,203 / 559)^(1/14).
    ("northern-triangle", "that is −3.7% a year if it had been steady over the five years"),
    ("darien", "that is +56.7% a year if it had been steady over the 14 years"),
  ])
  func trendSays(subject: String, fact: String) throws {
    let text = try Self.text(TrendRequest(try Subjects.resolve(subject)))
    #expect(text.contains(fact), "\(text)")
  }

  @Test func spliceReachesBackToFY1925AndMarksItsSeams() throws {
    let request = TrendRequest(try Subjects.resolve("nationwide"), measure: .apprehensions, splice: true)
    let r = try Self.all().report(request)
    #expect(r.headline.rows.first?.period == .fiscalYear(1925))
    // USBP: FY2000 1,676,438; FY2019 859,501.
    #expect(r.headline.rows.first { $0.period == .fiscalYear(2000) }?.value == 1_676_438)
    #expect(r.headline.rows.first { $0.period == .fiscalYear(2019) }?.value == 859_501)
    #expect(r.headline.rows.contains { $0.flags.contains(.seam) })
    #expect(r.sections.flatMap(\.statements).contains { $0.text.contains("The source changes at") })
    let unasked = try Self.all().report(
      TrendRequest(try Subjects.resolve("nationwide"), measure: .apprehensions))
    #expect(unasked.headline.series.seams.isEmpty)
  }

  /// Encounters begin in FY2020 (646,822 in CBP's releases); before them stand the Border Patrol's apprehensions.
  @Test func encountersGoOnWithApprehensionsOnlyOnRequest() throws {
    let r = try Self.all().report(TrendRequest(try Subjects.resolve("nationwide"), splice: true))
    let rows = Dictionary(uniqueKeysWithValues: r.headline.rows.map { ($0.period, $0) })
    #expect(rows[.fiscalYear(2000)]?.value == 1_676_438)
    #expect(rows[.fiscalYear(2019)]?.value == 859_501)
    let seam = try #require(rows[.fiscalYear(2020)])
    #expect(seam.value == 646_822)
    #expect(seam.flags.contains(.seam))
    // A change across the seam would be one of counting.
    #expect(seam.change == nil && seam.timesFirst == nil)
    #expect(rows[.fiscalYear(2021)]?.change != nil)
    #expect(r.subtitle.hasPrefix("Border Patrol apprehensions, from FY2020 on CBP encounters"))
    let text = r.sections.flatMap(\.statements).map(\.text).joined(separator: "\n")
    #expect(text.contains("Before FY2020 Border Patrol apprehensions are counted"))
    // FY2021–FY2024, Border Patrol 1,662,167, 2,214,652, 2,063,692, 1,557,319 and FY2020 405,036, of 11,472,239
    // encounters together: 68.9%; least in FY2024 (53.7%), most in FY2021 (85.0%).
    #expect(text.contains("was 68.9% of all encounters, between 53.7% and 85.0%"), "\(text)")
    #expect(Set(r.sources.map(\.info.publisher)) == ["U.S. Border Patrol", "U.S. Customs and Border Protection"])
    let plain = try Self.all().report(TrendRequest(try Subjects.resolve("nationwide")))
    #expect(plain.headline.rows.first?.period == .fiscalYear(2020))
  }

  /// Pandas, log changes 2021–2024 of Panama's transits and CBP's southwest encounters without Mexico and the Northern
  /// Triangle, numpy.correlate over the full norms: best at two months' lead.
  @Test func darienIsTwoMonthsAhead() throws {
    let months = Period.calendarYear(2021).first...Period.calendarYear(2024).last
    let figures = try Self.all().figures
    let lead = try #require(LeadLag.darienAndBorder(figures, months: months))
    #expect(lead.changes.bestPositive?.lag == 2)
    #expect((0.3...0.45).contains(lead.changes.bestPositive?.r ?? 0))
    #expect((lead.levels?.bestPositive?.lag ?? 9) <= 0)
    #expect(lead.sentences("the Darién", "the border").contains { $0.contains("shows in the changes") })
  }

  /// Where a correlation of 0.39 with the Darién two months ahead comes from: pandas, np.log(count).diff(), the Darién's
  /// changes of February 2021 to December 2024 with those of all nationalities at the southwest border two months later,
  /// `x.corr(y.shift(-2))`: 0.3898. The border's collapse of January and February 2025 makes it: with the border's
  /// changes up to December 2024 only, the same gives 0.2250, and −5 is the best lag (0.3252).
  @Test(arguments: [(2025, 2, 0.3898), (2024, 12, 0.2250)])
  func twoMonthsAheadRestsOnEarly2025(_ year: Int, _ month: Int, _ reference: Double) throws {
    let figures = try Self.all().figures
    func changes(_ s: Selection, _ a: YearMonth, _ b: YearMonth) throws -> [Double] {
      let shown = try figures.series(s, by: .month).points.filter {
        $0.period.first >= a.advanced(by: -1) && $0.period.last <= b
      }
      let logs: [Double] = shown.compactMap(\.wholeValue).map { log(Double($0)) }
      #expect(logs.count == a.distance(to: b) + 2)
      return zip(logs.dropFirst(), logs).map { $0 - $1 }
    }
    let end = YearMonth(index: Int32(year * 12 + month - 1))
    let start = YearMonth(index: 2021 * 12 + 1)
    let x = try changes(Selection(.transits, place: .darien), start, end.advanced(by: -2))
    let y = try changes(Selection(.encounters, place: .southwest), start.advanced(by: 2), end)
    let mx = x.reduce(0, +) / Double(x.count)
    let my = y.reduce(0, +) / Double(y.count)
    var xy = 0.0
    var xx = 0.0
    var yy = 0.0
    for (a, b) in zip(x, y) {
      xy += (a - mx) * (b - my)
      xx += (a - mx) * (a - mx)
      yy += (b - my) * (b - my)
    }
    #expect(abs(xy / (xx * yy).squareRoot() - reference) < 5e-5)
  }

  @Test(arguments: ["darien", "northern-triangle", "southwest-border", "guatemala", "venezuela"])
  func aFullReportIsWhole(subject: String) throws {
    let r = try Self.all().report(TrendRequest(try Subjects.resolve(subject), depth: .full))
    #expect(r.sections.map(\.kind) == ReportSection.Kind.allCases)
    #expect(!r.sources.isEmpty && r.sources.allSatisfy { !$0.lines.isEmpty })
    #expect(r.tables.allSatisfy { t in t.rows.allSatisfy { $0.cells.count == t.columns.count } })
    #expect(r.charts.allSatisfy { !$0.title.isEmpty && !$0.alt.isEmpty && !$0.lines.isEmpty })
    // Every method named is explained.
    let named = Set(r.sections.flatMap(\.statements).compactMap(\.method))
    #expect(named == Set(r.methods.map(\.id)))
  }

  @Test func theSameReportEveryTime() throws {
    let request = TrendRequest(try Subjects.resolve("darien"), depth: .full)
    let a = try Self.all().report(request)
    let b = try Trends(Figures(try Self.all().figures.cube)).report(request)
    #expect(a.sections == b.sections && a.tables == b.tables && a.charts == b.charts)
  }

  /// A table of the Border Patrol has nothing of ports of entry: no figure, not zero.
  @Test func portsOfEntryBefore2019AreUnanswerable() throws {
    let s = Selection(.inadmissibles, place: .us, who: .only([.honduras]))
    #expect(throws: NoFigure.self) { try Self.all().figures.figure(s, .fiscalYear(2015)) }
    // CBP, FY2022.
    #expect(try Self.all().figures.everyFigure(s, .fiscalYear(2022)).allSatisfy { $0.value == 15_548 })
  }

  /// What is asked wrongly is told what is possible.
  static let wrong: [(String, Measure?, Grain?, String?, String)] = [
    ("darien", .encounters, nil, nil, "no loaded table counts that there"),
    ("honduras", .asylum, .month, nil, "it is published by calendar year, not by month"),
    ("honduras", nil, nil, "ucbp-monthly", "No table called “ucbp-monthly” is loaded. Did you mean usbp-monthly?"),
    ("honduras", .deaths, nil, nil, "Deaths and disappearances are counted worldwide."),
  ]

  @Test(arguments: wrong)
  func wrongQuestions(
    _ subject: String, _ measure: Measure?, _ grain: Grain?, _ table: String?, _ words: String
  ) throws {
    let request = TrendRequest(
      try Subjects.resolve(subject), grain: grain, measure: measure, table: table)
    let e = try #require(throws: NoTrend.self) { try Self.all().report(request) }
    #expect(e.message.contains(words), "\(e.message)")
  }

  @Test func aPlaceMisspeltGetsTheNearest() throws {
    let request = TrendRequest(try Subjects.resolve("cuba"), place: PlaceID("sector:tucsonn"))
    let e = try #require(throws: NoTrend.self) { try Self.all().report(request) }
    #expect(e.message.contains("Did you mean sector:tucson"), "\(e.message)")
  }

  /// One month asked for is shown by month, and records are those of the whole series.
  @Test func aPartAskedForIsNoSeriesOfItsOwn() throws {
    let december = Period.month(YearMonth(index: 2023 * 12 + 11)).months
    let r = try Self.all().report(TrendRequest(try Subjects.resolve("darien"), months: december))
    #expect(r.grain == .month)
    #expect(r.headline.rows.map(\.value) == [24_626])
    #expect(!r.headline.rows[0].flags.contains(.preliminary) && !r.headline.rows[0].flags.contains(.highest))
    let years = try Self.text(
      TrendRequest(
        try Subjects.resolve("darien"), months: Period.calendarYear(2021).first...Period.calendarYear(2022).last))
    #expect(
      years.contains("2022: 248,284 irregular transits, up 85.7% on 2021 (133,726). It was the highest up to then."))
    #expect(years.contains("2023 (520,085) is the highest year of the series"))
  }

  /// The newest year of asylum applications still grows: it is shown, and nothing is compared with it.
  @Test func aYearThatStillGrowsIsNotCompared() throws {
    let r = try Self.all().report(TrendRequest(try Subjects.resolve("honduras"), measure: .asylum))
    #expect(r.title.hasPrefix("Honduras: 66,760 asylum applications in 2024"), "\(r.title)")
    let last = try #require(r.headline.rows.last)
    #expect(last.period == .calendarYear(2025) && last.flags.contains(.preliminary) && last.change == nil)
  }

  /// Guatemala counts its own people who are sent back, which is no stage of the road.
  @Test func returnsAreNoTransit() throws {
    let r = try Self.all().report(TrendRequest(try Subjects.resolve("guatemala-returns")))
    #expect(r.title.contains("Guatemalans returned"))
    let stages = try #require(RouteStages(try Self.all().figures))
    #expect(!stages.stages.map(\.place).contains(.guatemala))
  }
}
