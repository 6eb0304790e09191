import BorderData
import Testing

@testable import ClaimCheck

/// Whom a claim counts, where its sentence names more groups than it counts, or none. The figures are the Border Patrol's
/// (southwest border, December 2023 and August 2024: Guatemalans 34,693 and 6,420, Hondurans 18,993 and 4,463, Mexicans 56,240
/// and 26,799, Venezuelans 46,917 and 626; families, fiscal 2019 473,682; Del Rio, families, October 2018 to June 2019 22,423
/// and a year before 1,829; September 2024 53,858), CBP's (fiscal 2022, Venezuelans, Cubans and Nicaraguans 572,500) and
/// Honduras's (2022 188,858; 2024 374,971, Venezuelans 187,516).
struct NamedGroupTests {
  @Test func percentsBehindNamesAreChangesAfterAWordOfChange() throws {
    let text =
      "Between December 2023 and August 2024 Border Patrol encounters at the southwest border declined sharply for several nationalities, among them Guatemala (81%), Honduras (76%) and Mexico (52%). They were steeper still for Venezuela (99%)."
    let all = try Read.findings(text, on: "2024-09-20").filter { $0.claim.assertion.stated?.unit == .percent }
    #expect(all.map(\.codes) == [["GTM"], ["HND"], ["MEX"], ["VEN"]])
    for f in all {
      #expect(f.claim.kind == .change)
      #expect(f.when == "Aug 2024")
      #expect(f.versus == "Dec 2023")
      #expect(f.verdict == .supported, "\(f.why)")
    }
  }

  @Test func withoutSuchAWordTheyAreShares() throws {
    let all = try Read.findings(
      "The main groups of migrants encountered at the southwest border in August 2024 were Mexicans (34%) and Guatemalans (12%).",
      on: "2024-09-20")
    #expect(all.map(\.claim.kind) == [.share, .share])
  }

  @Test(arguments: [
    (
      "En 2022 las autoridades hondureñas interceptaron a 188.858 migrantes, cubanos y venezolanos en su mayor parte.",
      "2023-02-07", 188_858.0, [String]()
    ),
    (
      "Honduras registró 374.971 migrantes irregulares en 2024. Venezuela aportó 187.516 de esos viajeros.",
      "2025-01-07", 187_516.0, ["VEN"]
    ),
    (
      "In fiscal 2022 CBP encountered 2,378,944 people at the southwest border, many of them from Venezuela, Cuba and Nicaragua. Together they came to 572,500.",
      "2022-11-20", 572_500.0, ["CUB", "NIC", "VEN"]
    ),
  ]) func theGroupIsThatOfTheNumber(text: String, date: String, number: Double, codes: [String]) throws {
    let f = try Read.finding(text, on: date, number: number)
    #expect(f.codes == codes)
    #expect(f.verdict == .supported, "\(f.why)")
  }

  @Test func crossingsFromMexicoAreOverItsBorder() throws {
    let f = try Read.finding(
      "September's Border Patrol arrests for illegal crossings from Mexico were down 7%, to 53,858.", on: "2024-10-22",
      number: 7)
    #expect(f.codes.isEmpty)
    #expect(f.verdict == .supported, "\(f.why)")
  }

  @Test func ofThemAndTheirAreOfThoseSpokenOf() throws {
    let of = try Read.finding(
      "Families were most of those stopped at the southwest border in fiscal 2019. The Border Patrol apprehended nearly a half-million of them in the period.",
      on: "2019-10-20", number: 500_000)
    #expect(of.claim.demographics.value == .families)
    #expect(of.verdict == .supported, "\(of.why)")
    let their = try Read.finding(
      "Border Patrol agents saw more families this year. Their apprehensions in the Del Rio Sector were up 1,126 percent from October 2018 to June 2019, compared with the same months a year before.",
      on: "2019-07-20", number: 1126)
    #expect(their.claim.demographics.value == .families)
    #expect(their.verdict == .supported, "\(their.why)")
  }

  /// CBP, southwest border, July 2021: single adults 110,835 and a month before 117,739.
  @Test func theyAreThoseOfTheSentenceBefore() throws {
    let f = try Read.finding(
      "CBP encountered 213,593 migrants at the southwest border in July. Single adults were 52 percent. They accounted for 110,835 encounters, a 6 percent drop from June.",
      on: "2021-08-13", number: 110835)
    #expect(f.claim.demographics.value == .singleAdults)
    #expect(f.verdict == .supported, "\(f.why)")
  }

  /// A text about one nationality is not contradicted by the figures of everyone.
  @Test func aTextOnOneNationalityMayMeanThem() throws {
    let text =
      "Fewer Salvadorans reach the border\n\nSalvadorans were once the third-largest group at the southwest border. In fiscal 2022 CBP met Salvadorans 97,030 times there. Encounters in fiscal 2023 were down 39% from 2022. Salvadorans who leave today often have family abroad, and Salvadorans at home say why."
    #expect(try Read.findings(text, on: "2024-06-24").allSatisfy { $0.verdict != .contradicted })
  }

  /// "more family" is no adverb.
  @Test func moreFamilyUnitsAreMore() throws {
    // Southwest border, July 2015: 4,503 people in families; June: 4,042.
    let f = try Read.finding(
      "More family units were apprehended by the Border Patrol in July than in June.", on: "2015-09-04",
      kind: .comparison)
    #expect(f.claim.demographics.value == .families)
    #expect(f.verdict == .supported, "\(f.why)")
  }
}
