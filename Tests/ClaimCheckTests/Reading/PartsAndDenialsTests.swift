import BorderData
import Testing

@testable import ClaimCheck

/// True statements on parts, wholes, several places and what did not happen, none of which may come out contradicted, and
/// what of them is read to the end. CBP's figures were summed from its nationwide encounters by area of responsibility
/// (fiscal 2021–2024) with Python's csv module; Panama's are those of its migration service (520,085 crossed the Darién
/// in 2023, 248,284 in 2022, 408,000 from January to September 2023), Mexico's those of its Unidad de Política Migratoria.
struct PartsAndDenialsTests {
  @Test(arguments: [
    // Border Patrol, southwest, September 2024: 53,858 of 101,790; ports, August 2024: 49,464 of 107,473.
    (
      "Of the 101,790 encounters at the southwest border in September 2024, 53,858 — 53% — took place between ports.",
      "2024-10-20"
    ),
    ("August 2024: 107,473 encounters at the southwest border, including 49,464 at ports of entry.", "2024-10-02"),
    ("101,790 southwest border encounters in September 2024 (Border Patrol: 53,858)", "2024-10-20"),
    ("Border Patrol and ports of entry combined, southwest border, September 2024: 101,790 encounters.", "2024-10-20"),
    // El Paso sector, fiscal 2024: 50,527 Venezuelans of 256,102.
    (
      "One in five people encountered by the Border Patrol in El Paso in fiscal 2024 were from Venezuela.", "2024-10-27"
    ),
    // July 2024, Tucson: 11,723; June 2023, Yuma: 8,969.
    ("Tucson did not reach 15,000 apprehensions in July 2024, the Border Patrol says.", "2024-08-19"),
    ("In June 2023 the Yuma sector failed to reach 10,000 apprehensions.", "2023-07-19"),
    // Fiscal 2022: Tucson 251,984, San Diego 176,290.
    ("Tucson finished fiscal year 2022 ahead of San Diego by 75,694 Border Patrol encounters.", "2022-10-22"),
    ("Del Rio plus Tucson equals 732,915 Border Patrol encounters in fiscal 2022.", "2022-10-22"),
    // Darién, 2023: 328,650 Venezuelans of 520,085.
    ("Darién crossings in 2023, excluding Venezuelans: 191,435", "2024-01-23"),
    ("Darién crossings went from 22,102 in 2019 to 520,085 in 2023 – 24 times as many.", "2024-01-30"),
    // Mexico: 535,979 from July to December 2023, 268,460 in the same months of 2022.
    (
      "En el segundo semestre de 2023 hubo en México 535,979 eventos de migración irregular. En el segundo semestre del año anterior fueron 268,460.",
      "2024-01-25"
    ),
  ])
  func trueStatementsAreNotContradicted(_ text: String, _ date: String) throws {
    let all = try Read.findings(text, on: date)
    #expect(!all.isEmpty)
    for f in all { #expect(f.verdict != .contradicted, "\(f.claim.quote): \(f.why)") }
  }

  @Test(arguments: [
    (
      "Some 408,000 people crossed the Darién from January to September, 64 percent more than in all of last year.",
      "2022"
    ),
    (
      "Some 408,000 people crossed the Darién from January to September, 64 percent above the total for all of 2022.",
      "2022"
    ),
    ("Unas 408.000 personas cruzaron el Darién de enero a septiembre, un 64 % más que en todo 2022.", "2022"),
  ])
  func aPartOfAYearMayBeHeldAgainstAllOfAnother(_ text: String, _ versus: String) throws {
    let f = try Read.finding(text, on: "2023-10-24", kind: .change)
    #expect(f.versus == versus)
    #expect(f.verdict == .supported, "\(f.why)")
  }

  @Test func theSameMonthsAreStillComparedWhereNothingSaysAll() throws {
    let f = try Read.finding(
      "Some 408,000 people crossed the Darién from January to September, 165 percent more than last year.",
      on: "2023-10-24", kind: .change)
    #expect(f.versus != "2022")
  }

  @Test func thoseThatFollowTheFirstAreRankedToo() throws {
    // Southwest, December 2023: Mexico 69,041, Venezuela 57,847, Guatemala 35,351.
    let all = try Read.findings(
      "CBP recorded 302,034 encounters at the southwest border in December. Mexicans were the largest group, followed by Venezuelans.",
      on: "2024-01-26")
    let ranks = all.filter { $0.claim.kind == .rank }
    #expect(ranks.map(\.codes) == [["MEX"], ["VEN"]])
    #expect(ranks.allSatisfy { $0.verdict == .supported })
    let wrong = try Read.findings(
      "CBP recorded 302,034 encounters at the southwest border in December. Mexicans were the largest group, followed by Hondurans.",
      on: "2024-01-26")
    #expect(wrong.contains { $0.codes == ["HND"] && $0.verdict != .supported })
  }

  @Test func aSectorThatLeadsTheNationIsRankedAmongSectors() throws {
    // Fiscal 2022, Border Patrol: Del Rio 480,931, Rio Grande Valley 468,124.
    for text in [
      "The Del Rio sector led the nation in Border Patrol apprehensions in fiscal year 2022.",
      "Del Rio recorded more apprehensions than any other Border Patrol sector in fiscal 2022.",
    ] {
      let f = try Read.finding(text, on: "2022-10-27", kind: .rank)
      #expect(f.place == "sector:del-rio")
      #expect(f.verdict == .supported, "\(f.why)")
    }
  }

  @Test func anUnnamedSectorIsNotTheBorder() throws {
    let all = try Read.findings(
      "The Border Patrol sector that watches over Clinton County finished fiscal 2024 with 18 times what it saw in fiscal 2022.",
      on: "2024-10-30")
    for f in all { #expect(f.verdict != .contradicted) }
  }

  @Test func theMonthOfLastYearIsTheYearBeforeTheMonthJustNamed() throws {
    // Nationwide, December 2020: 92,746; December 2019: 56,186 (CBP, fiscal 2020–2023).
    let f = try Read.finding(
      "CBP recorded 92,746 encounters nationwide in December. In December of last year it was 56,186.",
      on: "2021-01-25", number: 56_186)
    #expect(f.when == "Dec 2019")
    #expect(f.verdict == .supported, "\(f.why)")
  }

  @Test(arguments: [
    "About one in five of those crossing the Darién in 2023 was a child, half of them under the age of five.",
    "We have encountered 180 groups of more than 100 people at the southwest border in fiscal 2019.",
    "Guatemala turned back 22,000 at its own border in 2022.",
    "Net migration between Mexico and the United States fell to zero in 2010.",
  ])
  func whatNoTableTellsApartIsNotAnswered(_ text: String) throws {
    let all = try Read.findings(text, on: "2024-02-10")
    let last = try #require(all.last)
    #expect(last.verdict == .unanswerable, "\(last.claim.quote): \(last.why)")
  }
}
