import BorderData
import Testing

@testable import ClaimCheck

/// What a count is held against is no time, place or rank of its own. The figures are those under data/: the Border Patrol's
/// 2,206,436 arrests at the southwest border in fiscal 2022 against 1,960,873 in the four years to September 2019; 520,085
/// transits of the Darién in 2023 against 382,010 in the two years before; 241,136 encounters in May 2022, 180,597 a year before.
struct HeldAgainstTests {
  static let told: [Told] = [
    Told(
      "Border Patrol arrests passed 2.2 million last fiscal year, more than in the years 2016 through 2019 combined.",
      on: "2022-12-01", kind: .comparison, when: "FY2022"),
    Told(
      "Encounters at the southwest border passed 2.3 million, more than in 2016 and 2017 together.",
      on: "2022-12-01", number: 2_300_000),
    Told(
      "En 2023 cruzaron el Darién 520.085 personas, más que en 2021 y 2022 juntos.",
      on: "2024-12-01", kind: .comparison, when: "CY2023", versus: "2021-01..2022-12"),
    Told(
      "In August 2023, 81,946 people crossed the Darién, more than in June and July combined.",
      on: "2024-01-20", kind: .comparison, when: "2023-08", versus: "2023-06..2023-07", verdict: .contradicted),
    Told(
      "Migrant encounters at the southwest border stood at 241,136 vs 180,597 (May 2022 vs May 2021).",
      on: "2022-06-20", number: 180_597, when: "2021-05"),
    Told(
      "Encounters rose nationwide. Encounters with migrants, May 2022 vs. May 2021: 274,992 vs. 198,459.",
      on: "2022-06-20", number: 274_992, when: "2022-05"),
    Told(
      "In fiscal 2022, arrests in the Del Rio sector passed 480,000. The sector came second only to the Rio Grande Valley in 2021.",
      on: "2022-12-20", kind: .rank, when: "FY2021", place: "sector:del-rio"),
    Told(
      "The Big Bend sector had the fewest arrests in fiscal 2023.", on: "2023-12-01", kind: .rank, when: "FY2023",
      place: "sector:big-bend"),
    Told(
      "In the Yuma sector there were 114,488 encounters in fiscal 2021. The month with the most encounters in the sector was September 2021, with 22,438.",
      on: "2022-12-01", number: 22_438, when: "2021-09", place: "sector:yuma"),
    Told(
      "The highest month of 2023 at the southwest border was December (301,981) and the lowest was June (144,556).",
      on: "2025-02-01", holding: "highest month", kind: .extreme, when: "2023-12"),
    Told(
      "The highest month of 2023 at the southwest border was December (301,981) and the lowest was June (144,556).",
      on: "2025-02-01", holding: "lowest", kind: .extreme, when: "2023-06"),
    Told(
      "El mes más alto de 2022 en la frontera suroeste fue diciembre, con 252.315, y el más bajo, enero, con 154.874.",
      on: "2025-07-01", holding: "más bajo", kind: .extreme, when: "2022-01"),
  ]

  @Test(arguments: told)
  func isNotTheCountsOwn(_ t: Told) throws { try t.check() }

  /// An order with no word on what it is an order of is not called wrong.
  @Test func anOrderSaidOfASectorAloneMayBeOneOfSectors() throws {
    let f = try Read.finding(
      "Arrests in the Big Bend sector were the lowest in fiscal 2023.", on: "2023-12-01", kind: .extreme)
    #expect(f.verdict == .depends, "\(f.why)")
  }
}
