import BorderData
import Testing

@testable import ClaimCheck

/// Months that one number is of, and months with no figure in the midst of them. The figures are Servicio Nacional de Migración's:
/// 25,332, 25,505 and 25,904 transits of the Darién in August, September and October 2021; 6,465 in the nine months of 2020 that have
/// a figure; 115,199 from 2011 to 2020 against 133,726 in 2021.
struct SumsOfMonthsTests {
  static let told: [Told] = [
    Told(
      "In August, September and October more than 76,000 migrants crossed the Darién Gap.", on: "2021-11-20",
      number: 76_000, when: "2021-08..2021-10"),
    Told(
      "Solo en agosto, septiembre y octubre cruzaron el Darién más de 76 mil migrantes.", on: "2021-11-20",
      number: 76_000, when: "2021-08..2021-10"),
    Told("En todo 2020 cruzaron el Darién 6.465 migrantes.", on: "2021-11-04", number: 6_465, when: "CY2020"),
    Told(
      "133,726 people crossed the Darién Gap in 2021, more than in the whole of the previous decade.", on: "2022-01-20",
      kind: .comparison, when: "CY2021"),
    // A part of what the year came to: 59,773 and 22,658 of 248,284 and, of Ecuadorians, 29,356.
    Told(
      "In October 59,773 migrants crossed the Darién Gap, about a quarter of the year's total.", on: "2023-01-11",
      kind: .share, when: "2022-10"),
    Told(
      "Between October and December 22,658 Ecuadorians crossed the Darién Gap, three out of four of those who did so in the whole year.",
      on: "2023-01-11", kind: .share, when: "2022-10..2022-12", codes: ["ECU"]),
    Told(
      "In October 59,773 migrants crossed the Darién Gap, half of the year's total.", on: "2023-01-11",
      kind: .share, when: "2022-10", verdict: .contradicted),
    // Months without a figure tell nothing against a number.
    Told(
      "En todo 2020 cruzaron el Darién 9.465 migrantes.", on: "2021-11-04", number: 9_465, verdict: .unanswerable),
    Told(
      "Encounters at the southwest border have now been below 40,000 in each of the last four months.",
      on: "2020-05-07",
      number: 40_000, kind: .streak, when: "2020-01..2020-04"),
    Told(
      "Desde febrero, los encuentros en la frontera suroeste no han pasado de 13.000 en ningún mes.", on: "2025-08-05",
      number: 13_000, kind: .streak, when: "2025-02..2025-07"),
    // What has run so far may end with the month before the last: 100,456 and 87,390.
    Told(
      "Since Oct. 1, agents in the Tucson Sector have made nearly 101,000 apprehensions.", on: "2021-06-09",
      number: 101_000, when: "2020-10..2021-04", place: "sector:tucson"),
    Told(
      "So far this year, roughly 87,400 people have crossed the Darién, compared with about 13,800 over the same period last year.",
      on: "2023-05-10", number: 87_400, when: "2023-01..2023-03"),
  ]

  @Test(arguments: told)
  func areToldAsMeant(_ t: Told) throws { try t.check() }

  @Test func theReaderIsToldOfMonthsWithoutAFigure() throws {
    let f = try Read.finding("En todo 2020 cruzaron el Darién 6.465 migrantes.", on: "2021-11-04", number: 6_465)
    #expect(f.caveats.contains { $0.id == "months-missing" && $0.text.contains("9 of the 12 months") })
  }

  /// OHSS publishes 1,557,070 Mexicans among 1,590,340 by citizenship in fiscal 2000, where the Border Patrol's own total is 1,676,438:
  /// the part is 98 percent of what its own table adds up to.
  @Test func aShareIsFirstOfItsOwnTable() throws {
    let f = try Read.finding(
      "Mexicans made up 98 percent of Border Patrol apprehensions nationwide in fiscal 2000.", on: "2019-08-20",
      number: 98)
    #expect(f.verdict == .supported, "\(f.why)")
  }
}
