import BorderData
import Testing

@testable import ClaimCheck

/// Records that are told by what was not: none higher, never so many, one only further. The expected slots follow from the
/// words; the figures are the Border Patrol's (southwest border, July 2024 56,400 and September 2020 54,771; September 2024
/// 53,858; August 2024 58,009; fiscal 2017 303,916; fiscal 2015 331,333 and fiscal 2011 327,577; El Paso, November 2022
/// 53,529, Del Rio 48,196; April 2020 16,182, the fifth-lowest month from May 2000 on), CBP's (southwest border, June 2022
/// 207,834, Junes before at most 189,034; June 2025 9,300), Panama's (Darién, January 2024 36,001, November 2023 37,231,
/// December 2023 24,626) and Mexico's (2024 1,231,320, the most from 2018 on).
struct NegatedRecordTests {
  struct Told: Sendable {
    var text: String
    var date: String
    var kind: ClaimKind = .extreme
    var end: End
    var when: String
    var place: String
    var verdict: Verdict = .supported
  }

  static let told: [Told] = [
    Told(
      text:
        "Border Patrol encounters fell to 56,400 in July. No month since September 2020 had been lower on the southwest border.",
      date: "2024-08-16", end: .lowest, when: "Jul 2024", place: "us-southwest"),
    Told(
      text: "CBP met migrants 207,834 times at the southwest border in June, and no June has been busier.",
      date: "2022-07-22", end: .highest, when: "Jun 2022", place: "us-southwest"),
    Told(
      text:
        "In the El Paso sector agents made 53,000 arrests in November 2022. No sector on the Mexican border was busier.",
      date: "2022-12-22", kind: .rank, end: .highest, when: "Nov 2022", place: "sector:el-paso"),
    // The month looked back at is not the one that the next sentence is about.
    Told(
      text:
        "Border Patrol agents made 53,858 arrests on the southwest border in September. In August there had been 58,009. No month has seen fewer since August 2020.",
      date: "2024-10-22", end: .lowest, when: "Sep 2024", place: "us-southwest"),
    Told(
      text: "With the exception of one year, southwest border apprehensions are at their lowest level in 40 years.",
      date: "2015-12-23", end: .lowest, when: "FY2015", place: "us-southwest"),
    Told(
      text:
        "In April 2020 there were 16,182 Border Patrol arrests at the southwest border, among the lowest monthly figures in two decades.",
      date: "2022-05-20", end: .lowest, when: "Apr 2020", place: "us-southwest"),
    Told(
      text: "Never had so many migrants been detained in Mexico as in 2024.",
      date: "2025-02-10", end: .highest, when: "2024", place: "mexico"),
    Told(
      text: "Nunca se había detenido a tantos migrantes en México como en 2024.",
      date: "2025-02-10", end: .highest, when: "2024", place: "mexico"),
    Told(
      text: "Desde 1971 no se veían tan pocas aprehensiones en la frontera sur, según la Patrulla Fronteriza.",
      date: "2017-12-10", end: .lowest, when: "FY2017", place: "us-southwest"),
    Told(
      text: "Jamás se habían contado tan pocos encuentros en la frontera suroeste como en junio de 2025.",
      date: "2025-07-10", end: .lowest, when: "Jun 2025", place: "us-southwest"),
    Told(
      text: "En junio, el mes pasado, hubo menos cruces ilegales que nunca en la frontera suroeste.",
      date: "2025-07-10", end: .lowest, when: "Jun 2025", place: "us-southwest"),
    // December was lower: a record that is none.
    Told(
      text: "En enero cruzaron el Darién 36.001 personas. Ningún mes desde octubre de 2023 ha sido más bajo.",
      date: "2024-02-20", end: .lowest, when: "Jan 2024", place: "darien", verdict: .depends),
  ]

  @Test(arguments: told) func theOrderIsThatOfTheDenial(_ t: Told) throws {
    let f = try Read.finding(t.text, on: t.date, kind: t.kind)
    #expect(f.when == t.when)
    #expect(f.place == t.place)
    switch f.claim.assertion {
    case .extreme(let end, _, _, _), .rank(_, let end, _, _): #expect(end == t.end)
    default: Issue.record("no order: \(f.claim.assertion)")
    }
    #expect(f.verdict == t.verdict, "\(f.why)")
  }

  @Test func amongTheLowestHoldsForATenthOfThePeriods() throws {
    // Of the 64 months to September 2024 January 2024 (124,215 Border Patrol arrests) is far from the lowest tenth.
    let wrong = try Read.finding(
      "In December 2023 there were 249,740 Border Patrol arrests at the southwest border, among the lowest monthly figures in two decades.",
      on: "2024-05-20", kind: .extreme)
    #expect(wrong.verdict != .supported)
    #expect(Assertion.few(of: 12) == 3)
    #expect(Assertion.few(of: 264) == 27)
  }

  /// Border Patrol, southwest border: February 2025 8,347, lower than every month from October 1999 on; June 2024 83,532, the
  /// fourth fall in a row and the lowest since January 2021 (75,316). Tucson, January 2024 50,560, San Diego 24,709.
  @Test(arguments: [
    (
      "In February there were 8,347 Border Patrol arrests at the southwest border. It was the lowest monthly total since at least 2000.",
      "2025-03-05", ClaimKind.extreme, "Feb 2025"
    ),
    (
      "Border Patrol arrests at the southwest border fell for the fourth month in a row in June, to 83,536, a 29% drop from May and the lowest since January 2021.",
      "2024-07-16", .streak, "Mar 2024–Jun 2024"
    ),
    (
      "June was the slowest month for the Border Patrol at the southwest border since Joe Biden took office.",
      "2024-07-16", .extreme, "Jun 2024"
    ),
    (
      "Agents in the Tucson sector made 50,565 arrests in January, more than any other sector.", "2024-02-10", .rank,
      "Jan 2024"
    ),
    (
      "Among the nine sectors along the southwest border, San Diego came in fourth for apprehensions in fiscal 2015.",
      "2016-08-23", .rank, "FY2015"
    ),
  ]) func ordersRunFromWhereTheyAreSaidTo(text: String, date: String, kind: ClaimKind, when: String) throws {
    let f = try Read.finding(text, on: date, kind: kind)
    #expect(f.when == when)
    #expect(f.verdict == .supported, "\(f.why)")
  }

  @Test func aPercentsOrderIsNoOrderOfCounts() throws {
    let text =
      "So far in fiscal year 2022 apprehensions have grown by 67% along the southwest border; in the Yuma sector the growth is 400%, the biggest of any sector."
    #expect(try Read.findings(text, on: "2022-05-18").allSatisfy { $0.verdict != .contradicted })
  }
}
