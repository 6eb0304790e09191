import BorderData
import Testing

@testable import ClaimCheck

/// Whose group, place and time a claim has where the sentence names others beside its own.
///
/// Figures: U.S. Border Patrol, apprehensions by sector and month; CBP, Southwest Land Border Encounters; Unidad de Política
/// Migratoria (Mexico); Instituto Nacional de Migración de Honduras; Servicio Nacional de Migración de Panamá.
@Suite struct OwnClausesTests {
  static let told: [Told] = [
    // A clause on the place names a group or a time of its own.
    Told(
      "Border Patrol agents apprehended 12,195 people at the southwest border in March 2017. In the Rio Grande Valley, where most families cross, agents made 4,147 arrests in the month.",
      on: "2017-04-06", number: 4147, when: "2017-03", place: "sector:rio-grande-valley", people: .everyone),
    Told(
      "Border Patrol agents made 47,283 apprehensions at the southwest border in August 2020. The Tucson sector, where it was hot all this summer, had 6,766 apprehensions.",
      on: "2020-09-18", number: 6766, when: "2020-08", place: "sector:tucson"),
    // Whose authorities count is said at the head of the sentence, or by an adjective.
    Told(
      "In Mexico, meanwhile, authorities reported 1,231,320 migrant encounters in 2024, a 58 percent increase compared with 2023.",
      on: "2025-02-06", number: 58, when: "CY2024", place: "mexico", versus: "CY2023"),
    Told(
      "In September 2022, Honduran authorities registered 21,594 irregular entries. Venezuelans were the largest group.",
      on: "2022-10-29", kind: .rank, when: "2022-09", place: "honduras", codes: ["VEN"]),
    // "Those" of the second statement.
    Told(
      "Encounters with Hondurans at the southwest border rose 31 percent in July 2021 from June, and those with Guatemalans rose 21 percent.",
      on: "2021-08-12", number: 21, when: "2021-07", place: "us-southwest", codes: ["GTM"], versus: "2021-06"),
    // What it is held against stands behind "what it was in", and behind "as many as".
    Told(
      "Border Patrol agents caught 77,674 people in families on the Southwest border in fiscal 2016. In El Paso, the number of family members was more than twice what it was in fiscal 2015.",
      on: "2016-10-18", holding: "El Paso", when: "FY2016", place: "sector:el-paso", people: .families, versus: "FY2015"
    ),
    Told(
      "The Border Patrol made 540,865 arrests on the southwest border in fiscal 2009. The Tucson sector had 241,673 arrests, more than twice as many as San Diego.",
      on: "2009-11-29", kind: .comparison, when: "FY2009", place: "sector:tucson"),
    // A region outnumbers a nation.
    Told(
      "Border Patrol agents made 408,870 apprehensions on the Southwest border in fiscal 2016. For the second time, Central Americans outnumbered Mexicans.",
      on: "2016-10-18", kind: .comparison, when: "FY2016", codes: ["GTM", "HND", "SLV"]),
    // An order of all other years; a personal "a" before the number.
    Told(
      "La Patrulla Fronteriza registró 1,659,206 encuentros en la frontera suroeste en el año fiscal 2021, más que en cualquier otro año desde que hay registros.",
      on: "2021-10-23", kind: .extreme, when: "FY2021"),
    Told(
      "Panamá recibió entre enero y octubre a 121,770 migrantes irregulares por la selva de Darién.", on: "2021-11-19",
      number: 121_770, when: "2021-01..2021-10", place: "darien"),
    // Places added in are not where it was; whom an order sets above is not whom it is of.
    Told(
      "Agents made 118,721 arrests in San Diego in fiscal 2009. Counting the Canadian border and the coasts, the Border Patrol arrested 556,041 people that year, the fewest since 1973.",
      on: "2009-11-29", kind: .extreme, when: "FY2009", place: "us"),
    Told(
      "CBP met 213,593 migrants at the southwest border in July 2021. Guatemalans were the most numerous after Hondurans, with roughly 36,000 encounters.",
      on: "2021-08-12", number: 36_000, when: "2021-07", codes: ["GTM"]),
    // What the text is about it says by name, and not with "these days".
    Told(
      "Agents are catching the fewest people in decades these days. In the fiscal year that ended in September they made 340,252 arrests. Apprehensions in the Tucson sector dropped 42 percent.",
      on: "2011-12-11", number: 42, when: "FY2011", place: "sector:tucson", versus: "FY2010"),
    // The country that was the origin: Mexicans 608,037 of the Border Patrol's 1,659,206.
    Told(
      "In fiscal 2021 there were 1,659,206 Border Patrol encounters at the southwest border. Mexico was still the most common origin country, with around 608,000 encounters.",
      on: "2021-11-01", number: 608_000, when: "FY2021", codes: ["MEX"]),
    // From the month of a day, or from the next.
    Told(
      "CBP counted 458,088 encounters at the southwest border in fiscal 2020. Since March 21, agents have carried out some 197,000 expulsions there.",
      on: "2020-10-20", number: 197_000, when: "2020-04..2020-09", place: "us-southwest"),
    // A remark on the time before it.
    Told(
      "The number of migrant families taken into custody along the Mexico border jumped to 16,658 in September.\n\nThe total was up 80 percent from July, the month after the practice was ended.",
      on: "2018-10-24", number: 80, when: "2018-09", people: .families, versus: "2018-07"),
  ]

  @Test(arguments: told)
  func isOfItsOwn(_ t: Told) throws { try t.check() }

  /// "un año récord": what stands before the word that begins the record was once looked for behind it, and stopped the program.
  @Test(arguments: [
    "Los encuentros en la frontera suroeste fueron 1.734.686 en el año fiscal 2021, que ya fue un año récord.",
    "With 1,734,686 encounters at the southwest border, fiscal 2021 was a year record.",
  ])
  func rangesThatEndBeforeTheyBeginAreEmpty(_ text: String) throws {
    #expect(try !Read.findings(text, on: "2022-10-23").isEmpty)
    let (from, to) = (5, 3)
    #expect((from..<to).isEmpty)
  }
}
