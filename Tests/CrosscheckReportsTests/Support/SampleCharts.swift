import BorderData

@testable import CrosscheckReports

/// Charts of real published totals (U.S. Customs and Border Protection; Panama, Servicio Nacional de Migración).
enum SampleCharts {
  static let cbp = "Source: U.S. Customs and Border Protection, Nationwide Encounters."
  static let panama = "Source: Panama, Servicio Nacional de Migración."

  static let triangle: [(Int, Double)] = [
    (2020, 110_506), (2021, 704_903), (2022, 545_833), (2023, 500_723), (2024, 408_551), (2025, 91_570),
  ]

  static let bars = Chart(
    title: "Encounters with people from the Northern Triangle fell by 18.4% in FY2024",
    subtitle: "CBP encounters (events, not people), nationwide, by US fiscal year (October to September)", source: cbp,
    body: .bars(
      BarChart(
        bars: triangle.map { y, v in
          .init(label: "FY\(y)", value: v, emphasis: y == 2024 ? .strong : y == 2023 ? .versus : .quiet)
        } + [.init(label: "FY2026", value: 12_345, isPartial: true, emphasis: .quiet)],
        claims: [ChartClaim(low: 300_000, label: "claimed: 300,000", bars: 4...4)],
        events: [ChartEvent(at: 3.6, label: "Title 42 ends, 11 May 2023")], window: 4...4)))

  static let gaps = Chart(
    title: "Tens of thousands a year is too small a band", subtitle: "Irregular transits, by calendar year",
    source: panama,
    body: .bars(
      BarChart(
        bars: [(2017, 6_780.0), (2018, 9_222), (2019, nil), (2020, 6_465), (2021, 133_726), (2022, 248_284)].map {
          .init(label: String($0.0), value: $0.1, isPartial: $0.0 == 2020)
        }, claims: [ChartClaim(low: 10_000, high: 99_999, label: "claimed: tens of thousands")])))

  private static func months(_ from: Int, _ values: [Double?]) -> [LineChart.Point] {
    values.enumerated().map { .init(period: .month(YearMonth(index: Int32(from * 12 + $0.offset))), value: $0.element) }
  }

  static let wave: [Double?] = (0..<48).map { i -> Double? in
    if i == 17 || i == 18 { return nil }
    let season: Double = Double((i * 7) % 12) * 5_000
    return 80_000 + season + Double(i) * 1_500
  }

  static let lines = Chart(
    title: "Two lines, a gap, an event and a stated window", subtitle: "Encounters a month", source: cbp,
    body: .lines(
      LineChart(
        lines: [
          .init(name: "Southwest border", points: months(2021, wave)),
          .init(name: "Northern border", points: months(2021, wave.map { $0.map { $0 / 3 } })),
          .init(name: "Elsewhere", points: months(2021, wave.map { $0.map { $0 / 3.2 } }), style: .quiet),
        ], events: [ChartEvent(at: 2023 * 12 + 4, label: "Title 42 ends")],
        window: YearMonth(index: 2023 * 12)...YearMonth(index: 2023 * 12 + 11))))

  static let multiples = Chart(
    title: "All three countries fell", subtitle: "CBP encounters, nationwide, by fiscal year", source: cbp,
    body: .multiples(
      SmallMultiples(
        panels: [
          ("Guatemala", [49_436.0, 284_291, 233_061, 221_849, 206_971, 40_617]),
          ("Honduras", [43_357.0, 321_149, 214_975, 216_028, 144_373, 36_732]),
          ("El Salvador", [17_713.0, 99_463, 97_797, 62_846, 57_207, 14_221]),
        ].map { name, v in
          .init(
            name: name,
            points: v.enumerated().map {
              .init(period: .fiscalYear(2020 + $0.offset), value: $0.element, isPartial: $0.offset == 5)
            })
        })))

  static let slope = Chart(
    title: "From Honduras the fall was steepest", subtitle: "CBP encounters, nationwide", source: cbp,
    body: .slope(
      SlopeChart(
        fromLabel: "FY2023", toLabel: "FY2024",
        rows: [
          .init(name: "Guatemala", from: 221_849, to: 206_971), .init(name: "Honduras", from: 216_028, to: 144_373),
          .init(name: "El Salvador", from: 62_846, to: 57_207),
        ])))

  static let ranking = Chart(
    title: "Venezuelans were by far the largest group in 2023",
    subtitle: "Irregular transits through the Darién, 2023", source: panama,
    body: .ranking(
      RankingChart(rows: [
        .init(name: "Venezuela", value: 328_650, isStrong: true), .init(name: "Ecuador", value: 57_250),
        .init(name: "Haiti", value: 46_422), .init(name: "China", value: 25_565),
        .init(name: "as claimed", value: 400_000, isClaim: true),
      ])))

  static let heat: Chart = {
    let years = Array(2014...2024)
    let value: [Int: Double] = [
      2014: 6_175, 2015: 29_289, 2016: 30_055, 2017: 6_780, 2018: 9_222, 2019: 22_102, 2020: 6_465, 2021: 133_726,
      2022: 248_284, 2023: 520_085, 2024: 302_203,
    ]
    var cells: [HeatMap.Cell] = []
    for (i, a) in years.dropLast().enumerated() {
      for (j, z) in years.dropFirst().enumerated() where z > a {
        let change = ((value[z] ?? 0) - (value[a] ?? 0)) / (value[a] ?? 1)
        cells.append(
          .init(row: i, column: j, value: change, holds: change >= 0.25, isStated: a == 2023 && z == 2024))
      }
    }
    return Chart(
      title: "It holds in most windows, not in the last year", subtitle: "Change between two calendar years",
      source: panama,
      body: .heat(
        HeatMap(rows: years.dropLast().map(String.init), columns: years.dropFirst().map(String.init), cells: cells)))
  }()

  static let stacked = Chart(
    title: "Guatemalans are the largest part", subtitle: "CBP encounters, nationwide, by fiscal year", source: cbp,
    body: .stacked(
      StackedBarChart(
        names: ["Guatemala", "Honduras", "El Salvador"],
        bars: [
          .init(label: "FY2023", parts: [221_849, 216_028, 62_846]),
          .init(label: "FY2024", parts: [206_971, 144_373, 57_207]),
          .init(label: "FY2025", parts: [40_617, 36_732, 14_221], isPartial: true),
        ])))

  static let all: [(String, Chart)] = [
    ("bars", bars), ("gaps", gaps), ("lines", lines), ("multiples", multiples), ("slope", slope), ("stacked", stacked),
    ("ranking", ranking), ("heat", heat),
  ]
}
