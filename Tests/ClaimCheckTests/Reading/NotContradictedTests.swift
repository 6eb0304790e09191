import BorderData
import Testing

@testable import ClaimCheck

/// True or unsettled statements that were once contradicted, and false ones that are to be. Figures as bundled under data/.
struct NotContradictedTests {
  /// By component the figures end in May 2025 at the border, and the wider count is no stand-in for the Border Patrol's:
  /// it arrested 6,072 people in June 2025, and CBP encountered 9,300.
  @Test(arguments: [
    "In June, there were 6,070 Border Patrol apprehensions at the southwest border.",
    "In June, agents arrested 6,070 people at the southwest border.",
  ])
  func aWiderCountIsNoStandIn(_ text: String) throws {
    let f = try Read.finding(text, on: "2025-07-02", number: 6_070)
    #expect(f.verdict != .contradicted, "\(f.why)")
  }

  @Test(arguments: [
    // 821,537 against 560,646.
    ("Encounters with families at the southwest border soared by 46 percent in fiscal 2023.", "2023-11-02"),
    ("Encounters with families at the southwest border soared from 560,646 to 821,537 in fiscal 2023.", "2023-11-02"),
  ])
  func encountersWithFamiliesAreOfFamilies(_ text: String, _ date: String) throws {
    let f = try Read.finding(text, on: date, kind: .change)
    #expect(f.claim.demographics.value == .families)
    #expect(f.verdict != .contradicted, "\(f.why)")
  }

  /// Colombians rose from 125,172 to 159,572 at the southwest border in fiscal 2023, Peruvians from 50,662 to 72,557.
  @Test func aConjunctionWithAPartThatHoldsIsNotContradicted() throws {
    // Guatemalans fell, 231,565 to 220,085; Ecuadorians rose, 24,060 to 116,229.
    let f = try Read.finding(
      "Guatemalans and Ecuadorians both arrived in smaller numbers in fiscal 2023 at the southwest border.",
      on: "2023-11-02", kind: .change)
    #expect(f.verdict == .depends, "\(f.why)")
  }

  @Test(arguments: [
    // 154,572 in fiscal 2022 fell to 144,373 …: sectors and groups against the year before, plainly the other way.
    ("Las detenciones en el Valle del Río Grande subieron en el año fiscal 2024.", "2024-11-02"),
    ("Los encuentros con familias en la frontera suroeste cayeron un 30 % en el año fiscal 2023.", "2023-11-02"),
    ("Chinese transits of the Darién kept climbing in 2024.", "2025-02-02"),
  ])
  func aChangeInANamedYearIsAgainstTheYearBefore(_ text: String, _ date: String) throws {
    let f = try Read.finding(text, on: date, kind: .change)
    #expect(f.verdict == .contradicted, "\(f.why)")
  }

  @Test(arguments: [
    (
      "The number of people stopped at the southwest border fell in June for the first time since February.",
      "2018-07-06"
    ),
    (
      "About 43 percent of all encounters at the southwest border in April led to expulsion under Title 42, the lowest share since the policy began in March 2020.",
      "2022-05-18"
    ),
    (
      "The Border Patrol apprehended 140,641 people at the southwest border last month, 13 percent more than in January, with Guatemalans the second nationality after Mexicans.",
      "2024-03-15"
    ),
    (
      "Border Patrol agents made just over 252,000 arrests on the southwest border between Oct. 1 and May 31, and another 88,000 or so people presented themselves at official crossings.",
      "2018-07-06"
    ),
  ])
  func nothingInTheseIsContradicted(_ text: String, _ date: String) throws {
    for f in try Read.findings(text, on: date) {
      #expect(f.verdict != .contradicted, "“\(f.claim.quote)”: \(f.why)")
    }
  }

  @Test func aListBehindANumberIsAllOfIt() throws {
    // Cuba 42,654, Haiti 5,157, Nicaragua 35,381, Venezuela 8,187 in December 2022, to the ports and between them.
    let f = try Read.finding(
      "In December 2022, some 91,000 Cubans, Haitians, Nicaraguans and Venezuelans were encountered at the southwest border.",
      on: "2023-02-02", number: 91_000)
    #expect(f.codes == ["CUB", "HTI", "NIC", "VEN"])
  }

  @Test(arguments: [
    "Yet even assuming illegal immigration at the southwest border increases to 1 million per year, schools will manage.",
    "The bill would fund at least one million deportations a year at the border.",
    "In 2023, there were 72,776 deaths involving fentanyl, and border agents seized 1,800 pounds of it.",
    "The fire in a migrant detention centre near the U.S. border in April 2023, in which 40 people died, is before the courts.",
    "The threat of a tariff of 5 percent worried border towns.",
    "Many researchers near the border stopped applying for grants after 2022.",
  ])
  func otherPeoplesNumbersAreNoClaims(_ text: String) throws {
    let found = try Read.findings(text, on: "2025-02-20").filter { $0.verdict != .unanswerable }
    #expect(found.isEmpty, "\(found.map(\.claim.quote))")
  }

  @Test func whoEntersMexicoIsNotCounted() throws {
    let f = try Read.finding(
      "Muchos migran hacia los Estados Unidos por la frontera; cerca de 500,000 personas entran en México cada año.",
      on: "2018-10-01", number: 500_000)
    #expect(f.verdict == .unanswerable, "\(f.why)")
  }

  /// The Border Patrol made fewer arrests in fiscal 2023 than in the six years before together; but the sentence speaks of a
  /// watchlist, which no table counts.
  @Test(arguments: [
    "In fiscal 2023, 146 people on the watchlist were stopped trying to cross the border between ports of entry, more than in the previous six years combined.",
    "In ten months of FY23, 146 people on the terrorist watchlist were stopped while trying to cross the southern border, more than in FY2017.",
  ])
  func whatACountIsMoreThanIsOfWhatItCounts(_ text: String) throws {
    let all = try Read.findings(text, on: "2023-09-01")
    #expect(all.count == 2)
    #expect(all.allSatisfy { $0.verdict == .unanswerable && $0.abstention == .noSuchData })
  }
}
