import BorderData
import BorderTrends

/// A cube made of control totals: the publishers' yearly counts (CBP nationwide encounters by citizenship, Panama's
/// transits), each spread over the twelve months of its year so that the months sum to it.
enum ControlCube {
  /// FY2020…FY2025: Guatemala, Honduras, El Salvador, everyone nationwide (CBP, Nationwide Encounters).
  static let encounters: [(fy: Int, gtm: Int, hnd: Int, slv: Int, all: Int)] = [
    (2020, 49_436, 43_357, 17_713, 646_822), (2021, 284_291, 321_149, 99_463, 1_956_519),
    (2022, 233_061, 214_975, 97_797, 2_766_582), (2023, 221_849, 216_028, 62_846, 3_201_144),
    (2024, 206_971, 144_373, 57_207, 2_901_142), (2025, 40_617, 36_732, 14_221, 691_906),
  ]
  /// Transits by calendar year from 2010 (Panama, Servicio Nacional de Migración).
  static let transits = [
    559, 283, 1_777, 3_051, 6_175, 29_289, 30_055, 6_780, 9_222, 22_102, 6_465, 133_726, 248_284, 520_085, 302_203,
  ]

  /// Twelve counts that sum to `total`, uneven on purpose.
  static func spread(_ total: Int) -> [Int] {
    let weights = [9, 8, 10, 7, 8, 9, 10, 8, 7, 9, 8, 7]
    var parts = weights.map { total * $0 / 100 }
    parts[0] += total - parts.reduce(0, +)
    return parts
  }

  static func info(
    _ id: String, _ measure: Measure, _ wholes: [PlaceID], publisher: String = "CBP", listsEveryCountry: Bool = false
  ) -> TableInfo {
    TableInfo(
      id: id, publisher: publisher, title: id, measure: measure, wholes: wholes, listsEveryCountry: listsEveryCountry,
      rank: 10)
  }

  static func make() -> Cube {
    var us = TableColumns()
    var line: UInt32 = 2
    if let sw = us.intern(.southwest), let rest = us.intern(.northern) {
      for year in encounters {
        let others = year.all - year.gtm - year.hnd - year.slv
        for (code, total) in [
          (CountryCode.guatemala, year.gtm), (.honduras, year.hnd), (.elSalvador, year.slv), (.other, others),
        ] {
          for (k, n) in spread(total).enumerated() {
            let m = Period.fiscalYear(year.fy).first.advanced(by: k)
            for (place, count) in [(sw, n * 9 / 10), (rest, n - n * 9 / 10)] {
              us.append(month: m, place: place, citizenship: code, count: Int64(count), line: line)
              line += 1
            }
          }
        }
      }
      // Two months of an open year.
      for k in 0..<2 {
        for (code, n) in [(CountryCode.guatemala, 2_100), (.honduras, 1_900), (.elSalvador, 700), (.other, 40_000)] {
          us.append(
            month: Period.fiscalYear(2026).first.advanced(by: k), place: sw, citizenship: code, count: Int64(n),
            line: line)
          line += 1
        }
      }
    }
    let encountersTable = us.table(
      info: info("encounters", .encounters, [.us, .southwest, .northern]),
      release: ReleaseInfo(file: "encounters.csv", published: "2025-12-15"), grain: .month)

    var byYear = TableColumns()
    var byMonth = TableColumns()
    if let a = byYear.intern(.darien), let b = byMonth.intern(.darien) {
      for (i, total) in transits.enumerated() {
        let year = 2010 + i
        let first = Period.calendarYear(year).first
        if year < 2020 {
          byYear.append(month: first, place: a, citizenship: .other, count: Int64(total), line: UInt32(i + 2))
          continue
        }
        // Panama published nine months of 2020: April, May and July are absent.
        let months = year == 2020 ? [0, 1, 2, 5, 7, 8, 9, 10, 11] : Array(0..<12)
        let counts = spread(total)
        var left = total
        for (n, k) in months.enumerated() {
          let c = n == months.count - 1 ? left : counts[k]
          left -= c
          byMonth.append(
            month: first.advanced(by: k), place: b, citizenship: .known("VEN"), count: Int64(c / 2),
            line: UInt32(100 + n))
          byMonth.append(
            month: first.advanced(by: k), place: b, citizenship: .known("ECU"), count: Int64(c - c / 2),
            line: UInt32(100 + n))
        }
      }
    }
    let darien = info("darien", .transits, [.darien], publisher: "SNM", listsEveryCountry: true)
    return Cube(tables: [
      encountersTable,
      byYear.table(info: darien, release: ReleaseInfo(file: "darien-years.csv"), grain: .calendarYear),
      byMonth.table(info: darien, release: ReleaseInfo(file: "darien-months.csv"), grain: .month),
    ])
  }

  static let figures = Figures(make())
  static let trends = Trends(figures)

  /// A series of one value per month from January 2000 (nil for a gap).
  static func monthly(_ values: [Int?]) -> Series {
    var columns = TableColumns()
    if let p = columns.intern(.darien) {
      for (i, v) in values.enumerated() {
        guard let v else { continue }
        columns.append(month: YearMonth(index: Int32(2000 * 12 + i)), place: p, count: Int64(v), line: UInt32(i + 2))
      }
    }
    let table = columns.table(
      info: info("synthetic", .transits, [.darien]), release: ReleaseInfo(file: "synthetic.csv"), grain: .month)
    let s = Selection(.transits, place: .darien)
    return (try? Figures(Cube(tables: [table])).series(s, by: .month))
      ?? Series(selection: s, grain: .month, points: [])
  }
}
