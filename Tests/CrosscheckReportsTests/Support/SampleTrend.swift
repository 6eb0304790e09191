import BorderData

@testable import BorderTrends

/// A trend report made by hand, so that what is recorded of it changes only with the writers.
enum SampleTrend {
  static func rows(_ s: Selection, share whole: [Int: Int] = [:]) -> ReportSeries {
    let series =
      (try? SampleCube.figures.series(s, by: .fiscalYear)) ?? Series(selection: s, grain: .fiscalYear, points: [])
    var rows: [ReportRow] = []
    var before: Figure?
    for p in series.points {
      let change = before.flatMap { b in p.figure.map { Change(from: b, to: $0) } }
      let year = p.period.last.year
      rows.append(
        ReportRow(
          period: p.period, figure: p.figure, change: change, timesFirst: nil,
          share: p.value.flatMap { v in whole[year].map { Double(v) / Double($0) } }, rank: nil,
          flags: year == 2021 ? [.highest] : year == 2020 ? [.lowest, .preliminary] : []))
      before = p.figure
    }
    return ReportSeries(
      label: Names.who(s.who), selection: s, series: series, rows: rows, shareOf: whole.isEmpty ? nil : "of the group",
      rankAmong: nil)
  }

  static let report: TrendReport = {
    let headline = rows(SampleCube.northernTriangle)
    let totals = Dictionary(uniqueKeysWithValues: headline.rows.map { ($0.period.last.year, $0.value ?? 0) })
    let members = CountryCode.northernTriangle.map {
      rows(Selection(.encounters, place: .us, who: .only([$0])), share: totals)
    }
    func points(_ s: ReportSeries) -> [ReportChart.Point] {
      s.rows.map { .init($0.period, $0.value.map(Double.init)) } + [.init(.fiscalYear(2025), 40_000, state: .partial)]
    }
    let monthly =
      (try? SampleCube.figures.series(SampleCube.northernTriangle, by: .month))?.points.map {
        ReportChart.Point($0.period, $0.value.map(Double.init))
      } ?? []
    let last = monthly.last?.period.first ?? YearMonth(index: 0)
    let ahead = (1...6).map { i in
      ReportChart.Point(
        .month(last.advanced(by: i)), 33_000, low: 33_000 - Double(i) * 3_000, high: 33_000 + Double(i) * 4_000,
        state: .expected)
    }
    let levels = monthly.map { p in
      ReportChart.Point(p.period, p.period.first.fiscalYear == 2020 ? 9_000 : 45_000)
    }
    let title = "The Northern Triangle: 408,551 encounters in FY2024, down 18.4% on FY2023"
    return TrendReport(
      subject: Subject(
        code: "northern-triangle", name: "the Northern Triangle", selection: SampleCube.northernTriangle,
        grain: .fiscalYear, members: CountryCode.northernTriangle, note: "Always these three countries."),
      selection: SampleCube.northernTriangle, grain: .fiscalYear, title: title,
      subtitle: "CBP encounters of people from Guatemala, Honduras and El Salvador, nationwide, by US fiscal year",
      headline: headline, members: members,
      sections: [
        ReportSection(
          kind: .whatHappened,
          statements: [Statement("FY2024: 408,551 encounters, down 18.4%."), Statement("FY2021 is the highest year.")]),
        ReportSection(kind: .careful, statements: [Statement("Encounters are events, not people.")]),
      ],
      tables: [
        ReportTable(
          id: "series", title: "By year", caption: "Change is on the year before.",
          columns: [
            .init("Year", key: "period", isNumber: false), .init("Encounters", key: "count"),
            .init("Change", key: "change_percent"), .init("Note", key: "note", isNumber: false),
          ],
          rows: headline.rows.map { r in
            .init([
              .init(r.period.shortLabel),
              .init(r.value.map { NumberText.grouped($0) } ?? "–", r.value.map(Double.init)),
              .init(r.change?.fraction.map { NumberText.signedPercent($0) } ?? "", r.change?.fraction),
              .init(r.flags.sorted().map(\.words).joined(separator: "; ")),
            ])
          })
      ],
      charts: [
        ReportChart(
          id: "series", kind: .bars, title: title, subtitle: "CBP encounters by fiscal year", alt: "",
          unit: "encounters",
          lines: [.init("The three", role: .main, points: points(headline))]),
        ReportChart(
          id: "members", kind: .stackedBars, title: "Guatemala is the largest of them in FY2024, with 50.7%",
          subtitle: "CBP encounters by citizenship", alt: "", unit: "encounters",
          lines: zip(["Guatemala", "Honduras", "El Salvador"], members).map {
            .init($0, role: .member, points: points($1))
          }),
        ReportChart(
          id: "levels", kind: .line, title: "The level changed once, in Oct 2020", subtitle: "CBP encounters by month",
          alt: "", unit: "encounters",
          lines: [
            .init("By month", role: .main, points: monthly), .init("Typical level", role: .trend, points: levels),
            .init("Expectation", role: .expectation, points: ahead),
          ],
          marks: [
            .init(YearMonth(index: 2020 * 12 + 2), "Title 42 begins", kind: .event),
            .init(YearMonth(index: 2020 * 12 + 9), "level changes", kind: .change),
            .init(YearMonth(index: 2023 * 12 + 4), "Title 42 ends", kind: .event),
          ]),
      ],
      methods: [
        MethodNote(
          id: "theil-sen", name: "Theil–Sen slope", plain: "The middle one of all slopes between two periods.",
          source: "Sen, Journal of the American Statistical Association 63 (1968).")
      ],
      sources: headline.rows.last?.figure.map { f in
        SampleCube.figures.receipt(for: f).entries.map {
          ReportSource(
            info: $0.info, release: $0.release, months: $0.months, lines: $0.lines, linesLabel: $0.linesLabel())
        }
      } ?? [])
  }()
}
