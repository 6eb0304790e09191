import BorderData
import Testing

@testable import ClaimCheck

/// Whose count a text is about, told from its words and, where those are silent, from its numbers. The numbers are those
/// of Panama's, Honduras's and Mexico's own publications as bundled under data/.
struct CountedByNumbersTests {
  @Test func panamasServiceCountsInTheDarienThoughItIsNotNamed() throws {
    let f = try Read.finding(
      "El Servicio Nacional de Migración registró 87.390 ingresos irregulares en el primer trimestre de 2023. En febrero fueron 24.657 y en enero 24.634.",
      on: "2023-04-03", number: 24_657)
    #expect(f.place == "darien")
    #expect(f.verdict == .supported, "\(f.why)")
  }

  @Test func numbersTellWhoseInstituteItIs() throws {
    // Honduras: 38,495 in January and 49,357 in February 2024. Mexico has an institute of the same name.
    let f = try Read.finding(
      "El Instituto Nacional de Migración (INM) reporta 38,495 ingresos irregulares en enero, 49,357 en febrero y 45,666 en marzo de 2024.",
      on: "2024-05-20", number: 49_357)
    #expect(f.place == "honduras")
    #expect(f.verdict == .supported, "\(f.why)")
  }

  @Test func aTextThatNamesTheAmericanBorderIsReadByItsWords() throws {
    let f = try Read.finding(
      "U.S. Customs and Border Protection reported 24,657 encounters at the southwest border in February 2023. The Border Patrol made 24,634 arrests in January, CBP said.",
      on: "2023-04-03", number: 24_657)
    #expect(f.place != "darien")
  }

  @Test func theBorderOfATextOnTheDarienIsPanamas() throws {
    let f = try Read.finding(
      "Panama's migration authorities counted 36,841 migrants in the Darién Gap in March 2024. In February 37,166 people crossed the border.",
      on: "2024-04-20", number: 37_166)
    #expect(f.place == "darien")
  }

  @Test func whatANumberIsOfGoesForWhatFollowsFromIt() throws {
    // 486,651 is the Border Patrol's count of the whole country in fiscal 2014, 479,371 that of the southwest border.
    let f = try Read.finding(
      "The Border Patrol arrested 486,651 people in fiscal year 2014, its highest total since 2009.",
      on: "2014-12-10", kind: .extreme)
    #expect(f.place == "us")
    #expect(f.verdict == .supported, "\(f.why)")
  }
}
