import BorderData
import BorderTrends

/// A small cube of real yearly totals, the CBP ones spread over their months so that fiscal years sum exactly.
enum SampleCube {
  static let triangle: [(CountryCode, [Int64])] = [
    (.guatemala, [49_436, 284_291, 233_061, 221_849, 206_971]),
    (.honduras, [43_357, 321_149, 214_975, 216_028, 144_373]),
    (.elSalvador, [17_713, 99_463, 97_797, 62_846, 57_207]),
  ]
  static let darien: [(Int, Int64)] = [
    (2016, 30_055), (2017, 6_780), (2018, 9_222), (2019, 22_102), (2020, 6_465), (2021, 133_726), (2022, 248_284),
    (2023, 520_085), (2024, 302_203),
  ]

  static let figures: Figures = {
    // Hundredths of a year by month, October first; what rounding leaves is added to October.
    let season: [Int64] = [9, 8, 7, 6, 7, 9, 9, 10, 9, 9, 9, 8]
    var cbp = TableColumns()
    var line: UInt32 = 2
    if let us = cbp.intern(.us) {
      for (country, years) in triangle {
        for (k, total) in years.enumerated() {
          let first = Period.fiscalYear(2020 + k).first
          for m in 0..<12 {
            let n = total * season[m] / 100 + (m == 0 ? total - season.reduce(0) { $0 + total * $1 / 100 } : 0)
            cbp.append(month: first.advanced(by: m), place: us, citizenship: country, count: n, line: line)
            line += 1
          }
        }
      }
    }
    var panama = TableColumns()
    if let p = panama.intern(.darien) {
      for (k, row) in darien.enumerated() {
        panama.append(
          month: Period.calendarYear(row.0).first, place: p, citizenship: .everyone, count: row.1, line: UInt32(k + 2))
      }
    }
    return Figures(
      Cube(tables: [
        cbp.table(
          info: TableInfo(
            id: "cbp-nationwide", publisher: "U.S. Customs and Border Protection", title: "Nationwide Encounters",
            measure: .encounters, wholes: [.us], licence: "US government work, public domain",
            url: "https://www.cbp.gov/newsroom/stats/nationwide-encounters",
            citation: "U.S. Customs and Border Protection, Nationwide Encounters, release of 15 November 2024."),
          release: ReleaseInfo(
            file: "cbp-nationwide.csv", sha256: String(repeating: "0123456789abcdef", count: 4),
            published: "2024-11-15"), grain: .month),
        panama.table(
          info: TableInfo(
            id: "panama-darien", publisher: "Panama, Servicio Nacional de Migración",
            title: "Irregular transit through the Darién", measure: .transits, wholes: [.darien],
            notes: ["Years before 2020 are published as years only."]),
          release: ReleaseInfo(
            file: "panama-darien.csv", sha256: String(repeating: "fedcba9876543210", count: 4),
            published: "2025-05-02", publishedIsInferred: false), grain: .calendarYear),
      ]))
  }()

  static let northernTriangle = Selection(.encounters, place: .us, who: .only(CountryCode.northernTriangle))
  static let transits = Selection(.transits, place: .darien)

  static func figure(_ s: Selection, _ p: Period) -> [Figure] { (try? figures.figure(s, p)).map { [$0] } ?? [] }
}
