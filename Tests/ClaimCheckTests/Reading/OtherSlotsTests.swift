import Testing

@testable import ClaimCheck

/// What a sentence leaves unsaid, or says in a way that leaves a slot in doubt, is tried with all that the text offers before the
/// claim is contradicted.
///
/// Figures: CBP, Nationwide Encounters and Southwest Land Border Encounters; OHSS Monthly Tables (sectors); Servicio Nacional de
/// Migración de Panamá; Instituto Nacional de Migración de Honduras. Shares and changes were worked out from them with pandas.
@Suite struct OtherSlotsTests {
  /// True in what the text means, and not of what the sentence alone says.
  @Test(arguments: [
    // The ports of entry of the heading: Mexicans 6,156, Haitians 3,924 of 15,435 there.
    "Ports of entry\n\nOfficers met 15,435 people at the southwest border in June 2022. Mexicans were the largest group, with 6,156, followed by Haitians, with 3,924.",
    // Of the Venezuelans, 1,633 of 5,088 in families.
    "Venezuelans\n\nEncounters on the southwest border rose to 5,088 in May 2022. Family members made up 32 percent of the total.",
    // The state of the heading.
    "Texas border\n\nEncounters dropped to 119,624 in October 2023 from 155,099 the month before. It was a decrease of 23% from September.",
    // The busiest of the sectors for Venezuelans, and not they in it.
    "Arrests of Venezuelans along the southwest border rose to 8,732 in April 2024. The El Paso sector was the busiest, with 7,563.",
    // Ecuadorians who came alone.
    "ECUADORIAN SINGLE ADULTS\n\nBorder Patrol agents recorded 7,135 encounters along the southwest border in November 2023. The figure was up 18% from the previous month.",
    // Of the fiscal year, October 2023 to July 2024.
    "Los agentes de la Patrulla Fronteriza detuvieron a 1,978 personas en el sector Laredo en julio de 2024. La cifra de julio es la más baja del año fiscal hasta ahora.",
    // Children 8,584, women 9,876 and men 20,502.
    "In May 2023, 38,962 people crossed the Darién Gap. Women numbered 9,876 and men 20,502.",
    // Of the single adults, and of the families.
    "Border Patrol agents encountered 41,676 single adults along the southwest border in August 2020. 91% were expelled under Title 42. Among the 2,609 people in families, 84% were.",
  ])
  func whatTheTextMeansIsNotContradicted(_ text: String) throws { try Uncontradicted.check(text, on: "2024-09-15") }

  /// False of everyone, everything and every time that the text speaks of.
  @Test(arguments: [
    // Darién, December 2022: Ecuador 7,821, Haiti 5,502, Venezuela 1,374.
    Told(
      "En diciembre de 2022 cruzaron el Darién 20,297 personas, y en la frontera de Estados Unidos hubo 252,315 encuentros. En diciembre los venezolanos fueron la nacionalidad más numerosa en el Darién.",
      on: "2023-01-20", holding: "nacionalidad", kind: .rank, verdict: .contradicted),
    // October to June: 1,821,642 and 1,789,492; the Border Patrol 1,362,256 and 1,513,379; the Tucson sector rose.
    Told(
      "Arrests in the Tucson sector fell in June 2024. Encounters at the southwest border are down 35 percent so far this fiscal year compared to the same period a year ago.",
      on: "2024-07-20", number: 35, verdict: .contradicted),
  ])
  func whatHoldsForNoneIsHeldToItsWords(_ t: Told) throws { try t.check() }

  /// The Border Patrol's fiscal 2022 in Yuma, 310,094, is in the text; the number is of others than those.
  @Test func othersThanThoseCountedAreNotHeldToTheCount() throws {
    let text =
      "Agents in the Yuma sector made 310,094 arrests in fiscal 2022. Another 599,000 people are known to have gotten away."
    #expect(try Read.findings(text, on: "2022-10-25").allSatisfy { $0.verdict != .contradicted })
  }
}
