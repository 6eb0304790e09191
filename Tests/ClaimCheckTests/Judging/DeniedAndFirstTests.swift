import BorderData
import Testing

@testable import ClaimCheck

/// Orders that the words deny, first times, whole years and other tables. In August 2021 CBP met 56,397 Mexicans and 42,125 Hondurans
/// at the southwest border; the Border Patrol met more people from the Northern Triangle than Mexicans in fiscal 2014, 2016 and 2017;
/// it made 593,437 apprehensions there from October 2018 to May 2019, and 705,005 in fiscal 2008 (U.S. Border Patrol).
struct DeniedAndFirstTests {
  static let told: [Told] = [
    Told(
      "Mexicans are no longer the largest group among August's encounters at the southwest border.", on: "2021-09-20",
      kind: .rank, verdict: .contradicted),
    Told(
      "Hondurans were not the largest group among encounters at the southwest border in August 2021.", on: "2021-09-20",
      kind: .rank),
    Told(
      "Mexicans were not only the largest group among encounters at the southwest border in August 2021, they grew.",
      on: "2021-09-20", kind: .rank),
    Told(
      "Los mexicanos ya no fueron el grupo más numeroso entre los encuentros en la frontera suroeste en agosto de 2021.",
      on: "2021-09-20", kind: .rank, verdict: .contradicted),
    Told(
      "CBP encounters at the southwest border in August 2021 were not the highest on record.", on: "2021-09-20",
      kind: .extreme),
    Told(
      "Nationals of the three Northern Triangle countries surpassed Mexican nationals for the first time in FY2017 in Border Patrol apprehensions on the southwest border.",
      on: "2017-11-20", kind: .comparison, verdict: .contradicted),
    Told(
      "Nationals of the three Northern Triangle countries surpassed Mexican nationals for the first time in FY2014 in Border Patrol apprehensions on the southwest border.",
      on: "2014-11-20", kind: .comparison),
    Told(
      "Hondurans outnumbered Salvadorans by more than two to one among Border Patrol apprehensions in fiscal 2018.",
      on: "2018-11-20", kind: .comparison),
    Told(
      "Hondurans outnumbered Salvadorans by more than three to one among Border Patrol apprehensions in fiscal 2018.",
      on: "2018-11-20", kind: .comparison, verdict: .contradicted),
    Told(
      "There were more kids alone at the southwest border last month than in all of 2020.", on: "2021-04-10",
      kind: .comparison, when: "2021-03", verdict: .contradicted),
    Told(
      "The Border Patrol made fewer apprehensions on the southwest border from February through May than it did in January alone.",
      on: "2025-06-20", kind: .comparison, versus: "2025-01", verdict: .contradicted),
    Told(
      "The Border Patrol has made 593,507 apprehensions on the southwest border since October, already more than in any full year since 2009.",
      on: "2019-06-10", kind: .extreme),
    Told(
      "Border Patrol apprehensions of Chinese nationals nationwide edged down to 570 in FY2003 from 610 a year earlier.",
      on: "2003-12-18", kind: .change, when: "FY2003"),
  ]

  /// Apprehensions of Salvadorans at the southwest border: 49,760 in fiscal 2017, 31,369 in fiscal 2018 (U.S. Border Patrol); crossings
  /// of the Darién: 25,332 in August and 25,505 in September 2021 (Panama, Servicio Nacional de Migración).
  static let parts: [Told] = [
    Told(
      "Border Patrol arrests of Salvadorans on the southwest border fell by more than half in fiscal 2018.",
      on: "2018-11-10", kind: .change, when: "FY2018", verdict: .contradicted),
    Told(
      "Border Patrol arrests of Salvadorans on the southwest border dropped by more than one-third in fiscal 2018.",
      on: "2018-11-10", kind: .change, when: "FY2018"),
    Told(
      "En septiembre cruzaron el Darién 25.505 personas, unos cientos más que en agosto.", on: "2021-10-12",
      kind: .change, versus: "2021-08"),
  ]

  @Test(arguments: parts)
  func howFarItFell(_ t: Told) throws { try t.check() }

  @Test(arguments: told)
  func deniedAndFirst(_ t: Told) throws { try t.check() }

  @Test func aPartOfAYearIsNotHeldAgainstPartsOfOthers() throws {
    let found = try Read.findings(
      "The Border Patrol has made 593,507 apprehensions on the southwest border since October, already more than in any full year since 2007.",
      on: "2019-06-10")
    let order = try #require(found.first { $0.claim.kind == .extreme })
    #expect(order.verdict != .supported, "\(order.why)")
  }

  @Test func theLatterAreTheLast() throws {
    let found = try Read.findings(
      "Mexico received 4,119 asylum applications from Hondurans and 3,488 from Salvadorans in 2016; the latter were the largest group.",
      on: "2017-02-20")
    let order = try #require(found.first { $0.claim.kind == .rank })
    #expect(order.codes == ["SLV"])
    #expect(order.verdict != .supported)
  }
}
