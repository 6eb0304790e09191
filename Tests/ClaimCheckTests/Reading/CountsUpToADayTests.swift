import BorderData
import Testing

@testable import ClaimCheck

/// Counts up to a day are held between the months on either side of it (CLAIMS: bounds may support, they do not contradict). The
/// figures are those under data/: the Darién 333,704 from January to August 2023 and 408,972 to September; Honduras 249,972 and
/// 340,611; Chinese in the San Diego sector 18,427 from October 2023 to January 2024 and 21,880 to February; apprehensions nationwide
/// 806,623 from October 2004 to May 2005 and 898,920 to June, and 793,491 and 889,991 a year before.
struct CountsUpToADayTests {
  static let told: [Told] = [
    Told(
      "So far this year 399,600 migrants have crossed the Darién jungle, Panama said on Monday.", on: "2023-09-25",
      number: 399_600, when: "2023-01..2023-08"),
    Told(
      "En lo corrido de este 2023 han entrado a Honduras unos 308.100 migrantes irregulares.", on: "2023-09-20",
      number: 308_100, when: "2023-01..2023-08", place: "honduras"),
    Told(
      "Border agents in the San Diego sector have encountered 21,000 Chinese nationals since the fiscal year began in October.",
      on: "2024-02-20", number: 21_000, place: "sector:san-diego", codes: ["CHN"]),
    Told(
      "By June 16 agents nationwide had arrested 844,000 people so far this fiscal year; at that point last year the number was 830,400.",
      on: "2005-06-21", number: 830_400, when: "2003-10..2004-05"),
    Told(
      "Five months into fiscal year 2023, agents have made 1.03 million encounters at the southwest border.",
      on: "2023-03-20", number: 1_030_000, when: "2022-10..2023-02"),
    Told(
      "The fiscal year began in October. Since then agents in the El Paso sector have made 106,800 arrests, the November report shows.",
      on: "2022-12-20", number: 106_800, when: "2022-10..2022-11"),
    // Beyond the end of the month of the date no day bears it out.
    Told(
      "So far this year 450,600 migrants have crossed the Darién jungle, Panama said on Monday.", on: "2023-09-25",
      number: 450_600, verdict: .contradicted),
  ]

  @Test(arguments: told)
  func liesBetweenTwoMonths(_ t: Told) throws { try t.check() }

  @Test func saysThatItDoesNotShowAnExactNumber() throws {
    let found = try Read.findings("So far this year 399,600 migrants have crossed the Darién jungle.", on: "2023-09-25")
    let f = try #require(found.first)
    #expect(f.caveats.contains { $0.id == "between-months" })
    #expect(f.why == "The figure is 333,704 to Aug 2023 and 408,972 to Sep 2023.")
  }
}
