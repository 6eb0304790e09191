import BorderData
import Testing

@testable import ClaimCheck

/// True statements in forms that a reader of articles meets and a parser trips over: none may be contradicted. The figures
/// are those under data/ (Panama's transits 248,284 in 2022 and 520,085 in 2023, 328,650 of them Venezuelans; CBP's
/// 1,734,686 encounters at the southwest border in fiscal 2021, 655,594 with Mexicans; the Border Patrol's 1,659,206,
/// 608,037 of them Mexicans).
struct TrueStatementsTests {
  @Test(arguments: [
    // A whole with a part beside it.
    ("Most of the 520,085 people who walked the Darién Gap in 2023 were Venezuelans.", "2024-02-01"),
    ("A large share of the 520,085 people who walked the Darién Gap in 2023 were Venezuelans.", "2024-02-01"),
    (
      "Border Patrol agents made 1,659,206 arrests at the southwest border in fiscal year 2021, 608,037 of them of Mexicans.",
      "2021-11-20"
    ),
    ("Mexicans were behind 655,594 of the 1,734,686 encounters at the southwest border in fiscal 2021.", "2021-11-20"),
    ("En 2023 cruzaron el Darién 520.085 personas, de las cuales 328.650 eran venezolanas.", "2024-02-01"),
    ("Out of 520,085 people who walked the Darién Gap in 2023, 328,650 were Venezuelans.", "2024-02-01"),
    // Differences.
    ("En 2023 hubo 271.801 cruces más por el Darién que en 2022.", "2024-02-01"),
    ("En 2023 hubo 271.801 cruces por el Darién más que en 2022.", "2024-02-01"),
    ("The rise in Darién crossings between 2022 and 2023 was 271,801.", "2024-02-01"),
    ("El aumento de cruces por el Darién entre 2022 y 2023 fue de 271.801.", "2024-02-01"),
    // Bounds that were never passed.
    ("Crossings of the Darién Gap never fell below 20,000 in a month of 2023.", "2024-02-01"),
    ("In no month of 2023 did crossings of the Darién Gap pass 90,000.", "2024-02-01"),
    // Totals that a month brings a longer time to: 87,390 from January to March 2023.
    ("In March, 38,099 migrants crossed the Darién Gap, bringing the total for the year to 87,390.", "2023-04-09"),
    // The Rio Grande Valley's 468,124 and San Diego's 176,290 in fiscal 2022.
    ("Los sectores de San Diego y Rio Grande Valley sumaron 644.414 detenciones en el año fiscal 2022.", "2022-11-20"),
    // Records within a bound: 3,321 is the lowest of the twelve months to February 2023.
    (
      "Encounters with Nicaraguans nationwide in February 2023, at 3,321, were the lowest in over a year.", "2023-03-24"
    ),
    ("Encounters with Nicaraguans nationwide in February 2023, at 3,321, were the lowest in 12 months.", "2023-03-24"),
    // 71,929 in October 2020, which is the first month of fiscal 2021.
    (
      "CBP encounters at the southwest border came to 1,734,686 in fiscal 2021. The slowest month was October, with 71,929.",
      "2021-10-27"
    ),
    // Two statements in one sentence, each of its own place and people.
    (
      "While Border Patrol arrests in the Del Rio sector rose 49 percent in June 2022 from a year earlier, encounters with Salvadorans at the southern border fell 21 percent.",
      "2022-07-26"
    ),
  ])
  func areNotContradicted(_ text: String, _ date: String) throws {
    let found = try Read.findings(text, on: date)
    #expect(!found.isEmpty)
    for f in found { #expect(f.verdict != .contradicted, "\(f.claim.quote): \(f.why)") }
  }

  @Test(arguments: [
    ("Most of the 520,085 people who walked the Darién Gap in 2023 were Venezuelans.", "2024-02-01", 520_085.0),
    (
      "Border Patrol agents made 1,659,206 arrests at the southwest border in fiscal year 2021, 608,037 of them of Mexicans.",
      "2021-11-20", 1_659_206
    ),
    (
      "Mexicans were behind 655,594 of the 1,734,686 encounters at the southwest border in fiscal 2021.", "2021-11-20",
      1_734_686
    ),
    ("En 2023 cruzaron el Darién 520.085 personas, de las cuales 328.650 eran venezolanas.", "2024-02-01", 520_085),
  ])
  func theWholeIsOfEveryone(_ text: String, _ date: String, _ number: Double) throws {
    let f = try Read.finding(text, on: date, number: number)
    #expect(f.codes == [])
    #expect(f.verdict == .supported, "\(f.why)")
  }

  @Test(arguments: [
    ("En 2023 hubo 271.801 cruces más por el Darién que en 2022.", 271_801.0, Verdict.supported),
    ("En 2023 hubo 350.000 cruces más por el Darién que en 2022.", 350_000, .contradicted),
    ("The rise in Darién crossings between 2022 and 2023 was 271,801.", 271_801, .supported),
    ("The rise in Darién crossings between 2022 and 2023 was 150,000.", 150_000, .contradicted),
  ])
  func amountsOfChangeAreChecked(_ text: String, _ number: Double, _ verdict: Verdict) throws {
    let f = try Read.finding(text, on: "2024-02-01", number: number)
    #expect(f.claim.kind == .change)
    #expect(f.verdict == verdict, "\(f.why)")
  }

  /// A falsehood in the same forms is still told: 3,321 was above July 2022's … and the year's lowest is no record of five.
  @Test func aRecordOfAYearIsNoRecordOfFive() throws {
    let f = try Read.finding(
      "Encounters with Nicaraguans nationwide in February 2023, at 3,321, were the lowest in five years.",
      on: "2023-03-24", kind: .extreme)
    #expect(f.verdict != .supported, "\(f.why)")
  }

  @Test func theMainClauseHasItsOwnPlaceAndPeople() throws {
    let text =
      "While arrests in the Del Rio sector rose 49 percent in June 2022 from a year earlier, arrests of Cubans in the Yuma sector rose 90 percent."
    let first = try Read.finding(text, on: "2022-07-26", number: 49)
    #expect(first.codes == [])
    #expect(first.claim.place.value == PlaceID("sector:del-rio"))
    let second = try Read.finding(text, on: "2022-07-26", number: 90)
    #expect(second.codes == ["CUB"])
    #expect(second.claim.place.value == PlaceID("sector:yuma"))
  }
}
