import BorderData
import Testing

@testable import ClaimCheck

/// Whose a number is, by the verb that joins it to a group, by the group that it is held against, and by what a sentence names first.
/// The figures are those under data/: encounters at the southwest border in November 2023 of Venezuelans 34,061 and Cubans 14,501; in
/// January 2022 of the Northern Triangle 31,893; irregular entries into Honduras in 2023 of Colombians 13,136 and Senegalese 8,964;
/// deaths at the US–Mexico border 531 in 2014 and 347 in 2015; Darién 55,387 in July 2023; detections in Honduras 1,984 in October 2021.
struct WhoseNumberTests {
  static let told: [Told] = [
    Told(
      "In November 2023, 34,061 of the CBP encounters at the southwest border involved Venezuelans and 14,501 involved Cubans.",
      on: "2023-12-23", number: 34_061, codes: ["VEN"]),
    Told(
      "Adding Guatemalans, Hondurans and Salvadorans gives around 32,000 CBP encounters along the southwest border in January 2022.",
      on: "2022-02-26", number: 32_000, codes: ["GTM", "HND", "SLV"]),
    Told(
      "The 13,136 Colombians who entered Honduras irregularly in 2023 were 47 percent more than the 8,964 Senegalese.",
      on: "2024-01-23", holding: "47 percent", kind: .comparison, codes: ["COL"]),
    Told(
      "Deaths and disappearances of migrants on the U.S.-Mexico border crossing declined from 531 a year earlier to 347 in 2015.",
      on: "2016-02-11", kind: .change, when: "CY2015", place: "route:us-mexico-border-crossing"),
    Told(
      "Irregular crossings of the Darién Gap between Colombia and Panama, at 55,387 during July 2023, were up.",
      on: "2023-09-23", number: 55_387, codes: []),
    Told(
      "Last month, irregular crossings of the Darién Gap between Colombia and Panama by people from Colombia dropped 87% from October 2022.",
      on: "2022-12-28", number: 87, codes: ["COL"]),
  ]

  @Test(arguments: told)
  func numbersAreOfThoseWhomTheWordsJoinThemTo(_ t: Told) throws { try t.check() }

  /// Vehicles and pedestrians at the ports are no border crossers of the kind counted here, a part of a country's population is no
  /// share of those met, and a range of numbers is no change.
  @Test(arguments: [
    (
      "Nearly 2.69 million personal vehicles entered the United States through ports on the northern border in October 2011, about 8% more than a year earlier, while the Border Patrol made 448 arrests there.",
      "2011-11-26"
    ),
    (
      "In 2023, 46,422 Haitians crossed the Darién. The 46,422 irregular crossings of the jungle by Haitians in 2023 were equal to about 0.4% of Haiti's population.",
      "2024-01-26"
    ),
    (
      "Irregular entries into Honduras by Venezuelans bottomed out in January of 2023, at approximately 1,900.",
      "2024-07-08"
    ),
  ])
  func whatIsNotCountedIsNotHeldAgainst(_ text: String, _ date: String) throws {
    try Uncontradicted.check(text, on: date)
  }
}
