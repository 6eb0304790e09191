import BorderData
import Testing

@testable import ClaimCheck

/// Lists of labels and numbers. Figures were summed from CBP's nationwide encounters by state and by area of
/// responsibility (fiscal 2021–2024) with Python's csv module.
struct ListItemTests {
  /// What each item is read as, by its number.
  private func read(_ text: String, _ number: Double) throws -> (codes: [String], place: String?, when: String?) {
    let f = try Read.finding(text, on: "2024-11-20", number: number)
    #expect(f.verdict == .supported, "\(f.claim.quote): \(f.why)")
    return (f.codes, f.place, f.when)
  }

  private let september = """
    Encounters on the southwest border in September 2024
    • All: 101,790
    • Mexico: 35,951
    • Venezuela – 15,253
    • Guatemala: 6,957 (down again)
    """

  @Test func eachItemGoesOnFromTheLineAboveAndNotFromTheItemBefore() throws {
    for (number, code) in [(35_951.0, "MEX"), (15_253, "VEN"), (6_957, "GTM")] {
      let item = try read(september, number)
      #expect(item.codes == [code])
      #expect(item.when == "Sep 2024")
    }
  }

  @Test func itemsOfOneLineArePartedBySemicolons() throws {
    let text = """
      Encounters on the southwest border fell in September 2024, to 101,790.
      Mexico: 35,951; Venezuela: 15,253; Guatemala: 6,957.
      """
    #expect(try read(text, 6_957).codes == ["GTM"])
  }

  @Test func aLabelMayBeASector() throws {
    let text = """
      Border Patrol apprehensions in fiscal year 2024 by sector:
      Tucson – 463,567
      San Diego – 324,260
      """
    #expect(try read(text, 463_567).place == "sector:tucson")
    #expect(try read(text, 324_260).place == "sector:san-diego")
  }

  @Test func theTextGoesOnFromTheLineAboveTheList() throws {
    let all = try Read.findings(
      september
        + "\n\nThe count fell from August, when it was 107,473, and Border Patrol apprehensions came to 53,858.",
      on: "2024-11-20")
    let after = try #require(all.first { $0.claim.assertion.stated?.value == 53_858 })
    #expect(after.codes != ["GTM"])
  }

  @Test(arguments: [
    "Wall panels: 1,200", "Cost: $300 million", "Gotaways: 670,000", "Agents hired: 1,500", "Start: 10:30",
  ])
  func whatIsNotCountedIsNoItem(_ line: String) throws {
    let all = try Read.findings(september + "\n• " + line, on: "2024-11-20")
    #expect(all.allSatisfy { $0.claim.measure.value == nil || !$0.claim.quote.contains(line.prefix(4)) })
  }

  @Test func aNumberAfterAColonIsANumber() throws {
    let f = try Read.finding(
      "One figure stands out for the southwest border: 101,790 encounters in September 2024.", on: "2024-11-20",
      number: 101_790)
    #expect(f.verdict == .supported)
  }

  // MARK: What the lines above say

  /// Each number as it is read: group, place and period in one string.
  private func slots(_ text: String, on date: String = "2025-01-28") throws -> [Double: String] {
    var out: [Double: String] = [:]
    for f in try Read.findings(text, on: date) where f.claim.kind == .level || f.claim.kind == .cumulative {
      guard let n = f.claim.assertion.stated?.value else { continue }
      #expect(f.verdict == .supported, "\(f.claim.quote): \(f.why)")
      out[n] = [f.codes.joined(separator: "+"), f.place ?? "", f.when ?? ""].filter { !$0.isEmpty }.joined(
        separator: " ")
    }
    return out
  }

  /// Panama's transits, as its migration service publishes them by year and nationality.
  @Test func aHeadingThatOnlyNamesThePlaceSaysWhatIsCounted() throws {
    let found = try slots("The Darién by nationality\n\nCUBANS\n2023: 1,124\n\nALL NATIONALITIES\n2023: 520,085")
    #expect(found == [1_124: "CUB darien 2023", 520_085: "darien 2023"])
  }

  @Test func anItemOverridesTheSlotThatItsLabelFills() throws {
    let found = try slots(
      "Darién, 2022: 248,284 people (133,726 in 2021). Ecuadorians: 29,356 (387). Cubans: 5,961 (18,600).")
    #expect(found[133_726] == "darien 2021")
    #expect(found[29_356] == "ECU darien 2022")
    #expect(found[387] == "ECU darien 2021")
    #expect(found[18_600] == "CUB darien 2021")
  }

  @Test func twoTimesInTheHeadingAreThoseOfTwoNumbers() throws {
    let found = try slots("'23 vs '22 in the Darién: Cubans 1,124 vs 5,961; Colombians 18,841 vs 5,064")
    #expect(
      found == [
        1_124: "CUB darien 2023", 5_961: "CUB darien 2022", 18_841: "COL darien 2023", 5_064: "COL darien 2022",
      ])
  }

  @Test func rowsOfATableGoWithItsColumns() throws {
    let found = try slots(
      "| Nationality | 2023 | 2024 |\n|---|---|---|\n| India | 3,736 | 4,073 |\n| Total | 520,085 | 302,203 |\n"
        + "Table: transits through the Darién")
    #expect(found[4_073] == "IND darien 2024")
    #expect(found[520_085] == "darien 2023")
  }

  @Test func aRankIsNoNumber() throws {
    let found = try slots(
      "Migrants encountered at the southwest border, fiscal year 2021\n1. Mexico – 655,594\n2. Honduras – 319,324",
      on: "2021-10-29")
    #expect(found == [655_594: "MEX us-southwest FY2021", 319_324: "HND us-southwest FY2021"])
  }

  @Test func countriesOnTheWayCountWhereTheirNumbersSayWhat() throws {
    let found = try slots(
      "One route, three borders, 2023\nDarién (Panama): 520,085\nHonduras: 545,043 irregular entries\n"
        + "Mexico: 778,907 irregular migrants recorded")
    #expect(found == [520_085: "darien 2023", 545_043: "honduras 2023", 778_907: "mexico 2023"])
  }

  /// Mexico's irregular migrants and Panama's transits by month.
  @Test func aMonthIsOneOfTheYearAbove() throws {
    let found = try slots("2022 was a year of swings in the Darién. May: 13,894 crossings. October: 59,773.")
    #expect(found == [13_894: "darien May 2022", 59_773: "darien Oct 2022"])
  }

  @Test func aSectionTakesThePlaceOfTheOneBefore() throws {
    let found = try slots(
      "DARIÉN\nDecember 2023: 24,626 crossings\n\nMEXICO\nDecember 2023: 94,816 irregular migrants recorded",
      on: "2024-01-29")
    #expect(found == [24_626: "darien Dec 2023", 94_816: "mexico Dec 2023"])
  }

  @Test func whatIsCountedMayBeSaidBelow() throws {
    let found = try slots(
      "El Paso Sector\nFY2020: 54,396\nFY2021: 193,918\n\nLaredo Sector\nFY2021: 112,241\n\n"
        + "Figures are Border Patrol encounters.", on: "2021-10-22")
    #expect(found[193_918] == "sector:el-paso FY2021")
    #expect(found[112_241] == "sector:laredo FY2021")
  }

  @Test func aHeadingInsideALineIsOfThatLineOnly() throws {
    let found = try slots(
      "September 2023 snapshot\nDARIÉN – Venezuelans: 58,716; Colombians: 2,570\n"
        + "MEXICO – Venezuelans: 30,508; Colombians: 3,898", on: "2023-10-24")
    #expect(found[2_570] == "COL darien Sep 2023")
    #expect(found[30_508] == "VEN mexico Sep 2023")
  }

  /// 98,690 is 474.9 percent more than 17,165.
  @Test func aSignedPercentIsAChangeBetweenTheTwo() throws {
    let f = try Read.finding(
      "Encounters at the southwest border, FY2020 vs. FY2021:\n- El Salvador: 17,165 → 98,690 (+475%)",
      on: "2021-10-30", kind: .change)
    #expect(f.verdict == .supported)
    #expect(f.codes == ["SLV"])
    #expect(f.when == "FY2021")
    #expect(f.versus == "FY2020")
  }

  @Test func spanishListsAreReadAlike() throws {
    let found = try slots(
      "Cruces por el Darién por año: 2019, 22 102; 2021, 133 726; 2022, 248 284.", on: "2023-03-19")
    #expect(found[22_102] == "darien 2019")
    #expect(found[133_726] == "darien 2021")
  }

  @Test func aFalseNumberOfAFirmListIsFound() throws {
    let all = try Read.findings(
      "Transits through the Darién in 2023\nVenezuela: 328,650\nEcuador: 97,250\nHaiti: 46,422", on: "2024-01-28")
    #expect(all.first { $0.claim.assertion.stated?.value == 97_250 }?.verdict != .supported)
    #expect(all.contains { $0.claim.assertion.stated?.value == 97_250 })
  }

  @Test(arguments: [
    "Border Patrol agents at the southwest border\nFY2022: 16,654\nFY2023: 17,128",
    "Fentanyl seized at the southwest border, pounds\nFY2022: 14,104\nFY2023: 26,718",
    "Border wall funding, southwest border\nFY2019: $1,375,000\nFY2020: $1,375,000",
    "Poll: should the southwest border be closed?\nYes: 1,204\nNo: 1,310",
    "Troops sent to the southwest border\nTexas: 10,000\nFlorida: 1,100",
    "Scooters rented near the southwest border\nFY2022: 20,500\nFY2023: 31,750",
    "Migrants bused to New York from the southwest border\nFY2022: 33,400\nFY2023: 74,100",
    "Pedestrian crossings at the southwest border\nFY2022: 1,204,511\nFY2023: 1,310,222",
    "Deaths on the Mediterranean route\n2022: 2,411\n2023: 3,105",
  ])
  func otherStatisticsStayUnread(_ text: String) throws {
    let all = try Read.findings(text, on: "2024-01-28")
    #expect(all.allSatisfy { $0.verdict != .supported && $0.verdict != .contradicted }, "\(all.map(\.claim.quote))")
  }
}
