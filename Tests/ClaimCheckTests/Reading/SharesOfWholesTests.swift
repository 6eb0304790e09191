import BorderData
import Testing

@testable import ClaimCheck

/// Which words of a share name the part and which the whole. What a share comes to was worked out from the publishers'
/// own files with pandas: CBP nationwide encounters by component and by state, the Border Patrol's totals by sector.
struct SharesOfWholesTests {
  @Test func aSectorsPartOfAGroupIsOfTheGroupOnTheBorder() throws {
    // 15,951 of 17,594 Haitians whom the Border Patrol met on the southwest border in September 2021: 90.7%.
    let f = try Read.finding(
      "In September 2021 the Border Patrol apprehended 17,594 Haitians at the southwest border; nine in ten of them were caught in the Del Rio sector.",
      on: "2021-10-25", number: 90)
    #expect(f.place == "sector:del-rio")
    #expect(f.codes == ["HTI"])
    #expect(f.verdict == .supported, "\(f.why)")
  }

  @Test func thoseAtPortsAreAPartOfAllThatWereMet() throws {
    // 49,801 of 106,322 in October 2024: 46.8%.
    let f = try Read.finding(
      "There were 106,322 encounters at the southwest border in October 2024. 47% of those took place at ports of entry.",
      on: "2024-11-25", number: 47)
    #expect(f.claim.component.value == .fieldOperations)
    #expect(f.verdict == .supported, "\(f.why)")
  }

  @Test func oneBordersPartIsOfTheWholeCountry() throws {
    // 447,731 of 463,382 in fiscal 2010: 96.6%.
    let f = try Read.finding(
      "The Border Patrol apprehended 463,382 people in fiscal 2010, of whom nearly 97 percent were caught on the border with Mexico.",
      on: "2011-02-01", number: 97)
    #expect(f.place == "us-southwest")
    #expect(f.verdict == .supported, "\(f.why)")
  }

  @Test func thoseExpelledAreAPartOfThoseMet() throws {
    // 15,522 of 17,106 in April 2020: 90.7%.
    let f = try Read.finding(
      "CBP encountered 17,106 people at the southwest border in April 2020. Ninety-one percent of those encountered were expelled.",
      on: "2020-05-20", number: 91)
    #expect(f.claim.authority.value == .title42)
    #expect(f.verdict == .supported, "\(f.why)")
  }

  @Test func theGroupAfterTheVerbIsThePart() throws {
    // 209,897 Venezuelans of 302,203 in 2024: 69.5%.
    let f = try Read.finding(
      "En 2024 cruzaron el Darién 302.203 personas. Casi siete de cada diez migrantes que cruzaron el Darién en 2024 eran venezolanos.",
      on: "2025-02-10", number: 70)
    #expect(f.codes == ["VEN"])
    #expect(f.verdict == .supported, "\(f.why)")
  }

  @Test func countriesOfADemographicAreNotItsWhole() throws {
    // Unaccompanied children by nationality are published from October 2019 only: no figure, and so no contradiction.
    let f = try Read.finding(
      "El Salvador, Guatemala, and Honduras accounted for roughly 40% of the unaccompanied minors apprehended at the southwest border in FY2014.",
      on: "2014-12-01", number: 40)
    #expect(f.verdict == .unanswerable, "\(f.why)")
  }

  @Test func twoNumbersShareTheirPercentAndTheirGroupsInOrder() throws {
    // CBP, southwest border, July against June 2022: Cubans 20,098 against 16,172, Venezuelans 17,647 against 13,199.
    let text =
      "At the southwest border in July 2022, encounters with Cubans and Venezuelans increased by 24 and 34 percent, respectively."
    let cubans = try Read.finding(text, on: "2022-08-20", number: 24)
    let venezuelans = try Read.finding(text, on: "2022-08-20", number: 34)
    #expect(cubans.codes == ["CUB"] && cubans.verdict == .supported)
    #expect(venezuelans.codes == ["VEN"] && venezuelans.verdict == .supported)
  }

  @Test func percentsInBracketsAfterAWordOfChangeAreChanges() throws {
    // Southwest border, December 2023 against August 2024: Guatemalans 34,693 fell to 6,526 and so on; the kind is asked.
    let f = try Read.finding(
      "Encounters at the southwest border fell in August 2024. The sharpest drops were among Guatemalans (81%) and Hondurans (76%).",
      on: "2024-09-25", number: 81)
    #expect(f.claim.kind == .change)
    #expect(f.codes == ["GTM"])
  }
}
