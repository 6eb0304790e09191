import BorderData
import Testing

@testable import ClaimCheck

/// Records by their bounds, streaks by what they end in, and orders of groups and sectors. Figures: the Border Patrol's by
/// month and sector, CBP's by nationality, as bundled under data/.
struct OrdersAndRowsTests {
  @Test(arguments: [
    // 92,833 in March 2019; 104,465 in April 2007 was higher, and no month of ten years was.
    (
      "Border Patrol apprehensions at the southwest border reached their highest monthly level in more than a decade in March.",
      "2019-04-12"
    ),
    // 22,822 in July 2022, after 23,194 in October 2021.
    ("Panama counted 22,822 migrants in the Darién in July 2022, the most since October 2021.", "2022-08-05"),
    (
      "The Border Patrol made 92,833 arrests on the southwest border in March, a 39 percent jump on February and the busiest month in eleven years.",
      "2019-04-12"
    ),
    // September's 53,858 was lower, and not out on 2 October.
    (
      "Border Patrol arrests at the southwest border fell to 56,400 in July, the lowest since September 2020.",
      "2024-10-02"
    ),
    (
      "CBP encountered migrants 252,315 times on the southwest border in December, more than in any earlier month.",
      "2023-01-26"
    ),
  ])
  func recordsAreHeldToTheirBounds(_ text: String, _ date: String) throws {
    let f = try Read.finding(text, on: date, kind: .extreme)
    #expect(f.verdict == .supported, "\(f.why)")
  }

  /// A bound that is no number of years is not held against anyone.
  @Test func vagueBoundsAreNeverContradicted() throws {
    let f = try Read.finding(
      "Border Patrol apprehensions at the southwest border reached their highest level in a generation in March 2019.",
      on: "2019-04-12", kind: .extreme)
    #expect(f.verdict != .contradicted, "\(f.why)")
  }

  @Test(arguments: [
    "The raid ended with agents seizing company business records near the southwest border.",
    "The drop in border arrests was steepest for the nationalities that the measures target.",
    "The steepest fall in border arrests was in the Del Rio sector in January 2024.",
    "For the first time on record, Border Patrol agents at the southwest border asked for help in January 2024.",
  ])
  func theseAreNoRecords(_ text: String) throws {
    let found = try Read.findings(text, on: "2024-02-20")
    #expect(!found.contains { $0.claim.kind == .extreme }, "\(found.map(\.claim.quote))")
  }

  @Test(arguments: [
    (
      "Border Patrol arrests on the southwest border fell in July, the fifth straight monthly decline.", "2024-11-20",
      "Mar 2024–Jul 2024"
    ),
    (
      "En julio cayeron las detenciones de la Patrulla Fronteriza en la frontera suroeste por quinto mes consecutivo.",
      "2024-11-20", "Mar 2024–Jul 2024"
    ),
    // 47,211 in November 2016, then 43,251, 31,576, 18,754 and 12,195.
    (
      "Border Patrol agents apprehended 12,195 people along the southwest border last month. It was also the fourth straight month of declines, after apprehensions hit 47,211 in November.",
      "2017-04-05", "Dec 2016–Mar 2017"
    ),
  ])
  func streaksEndInThePeriodNamed(_ text: String, _ date: String, _ when: String) throws {
    let f = try Read.finding(text, on: date, kind: .streak)
    #expect(f.when == when)
    #expect(f.verdict == .supported, "\(f.why)")
  }

  /// "A third consecutive month" is no third.
  @Test func ordinalsAreNoFractions() throws {
    for f in try Read.findings(
      "The number of unaccompanied children at the southwest border fell for a third consecutive month in April 2022.",
      on: "2022-05-18")
    {
      #expect(f.claim.assertion.stated?.unit != .percent)
    }
  }

  @Test func everyOtherNationalityButOneIsTheSecond() throws {
    // September 2022: Mexico 63,431, Venezuela 33,804, Cuba 26,178.
    let f = try Read.finding(
      "At the southwest border, Venezuelans outnumbered every other nationality but Mexicans in September 2022.",
      on: "2022-10-30", kind: .rank)
    #expect(f.verdict == .supported, "\(f.why)")
  }

  @Test func theSecondMostOfABorderIsAnOrderOfSectors() throws {
    // December 2018: Rio Grande Valley 18,372, El Paso 9,450, San Diego 5,816.
    let f = try Read.finding(
      "El Paso's sector had the second-most arrests on the border in December.", on: "2019-01-20", kind: .rank)
    #expect(f.place == "sector:el-paso")
    #expect(f.verdict == .supported, "\(f.why)")
  }
}
