import BorderData
import Testing

@testable import ClaimCheck

/// True statements in forms that a reader of articles meets and a parser trips over: none may be contradicted. The figures
/// are those under data/ (Panama's transits 248,284 in 2022 and 520,085 in 2023, 328,650 of them Venezuelans; CBP's
/// 1,734,686 encounters at the southwest border in fiscal 2021, 655,594 with Mexicans; the Border Patrol's 1,659,206,
/// 608,037 of them Mexicans).
struct TrueStatementsTests {
  @Test(arguments: [
    // A whole with a part beside it.
    ("Most of the 520,085 people who walked the Darién Gap in 2023 were Venezuelans.", "2024-02-01"),
    ("A large share of the 520,085 people who walked the Darién Gap in 2023 were Venezuelans.", "2024-02-01"),
    (
      "Border Patrol agents made 1,659,206 arrests at the southwest border in fiscal year 2021, 608,037 of them of Mexicans.",
      "2021-11-20"
    ),
    ("Mexicans were behind 655,594 of the 1,734,686 encounters at the southwest border in fiscal 2021.", "2021-11-20"),
    ("En 2023 cruzaron el Darién 520.085 personas, de las cuales 328.650 eran venezolanas.", "2024-02-01"),
    ("Out of 520,085 people who walked the Darién Gap in 2023, 328,650 were Venezuelans.", "2024-02-01"),
    // Differences.
    ("En 2023 hubo 271.801 cruces más por el Darién que en 2022.", "2024-02-01"),
    ("En 2023 hubo 271.801 cruces por el Darién más que en 2022.", "2024-02-01"),
    ("The rise in Darién crossings between 2022 and 2023 was 271,801.", "2024-02-01"),
    ("El aumento de cruces por el Darién entre 2022 y 2023 fue de 271.801.", "2024-02-01"),
    // Bounds that were never passed.
    ("Crossings of the Darién Gap never fell below 20,000 in a month of 2023.", "2024-02-01"),
    ("In no month of 2023 did crossings of the Darién Gap pass 90,000.", "2024-02-01"),
    // Totals that a month brings a longer time to: 87,390 from January to March 2023.
    ("In March, 38,099 migrants crossed the Darién Gap, bringing the total for the year to 87,390.", "2023-04-09"),
    // The Rio Grande Valley's 468,124 and San Diego's 176,290 in fiscal 2022.
    ("Los sectores de San Diego y Rio Grande Valley sumaron 644.414 detenciones en el año fiscal 2022.", "2022-11-20"),
    // Records within a bound: 3,321 is the lowest of the twelve months to February 2023.
    (
      "Encounters with Nicaraguans nationwide in February 2023, at 3,321, were the lowest in over a year.", "2023-03-24"
    ),
    ("Encounters with Nicaraguans nationwide in February 2023, at 3,321, were the lowest in 12 months.", "2023-03-24"),
    // 71,929 in October 2020, which is the first month of fiscal 2021.
    (
      "CBP encounters at the southwest border came to 1,734,686 in fiscal 2021. The slowest month was October, with 71,929.",
      "2021-10-27"
    ),
    // Two statements in one sentence, each of its own place and people.
    (
      "While Border Patrol arrests in the Del Rio sector rose 49 percent in June 2022 from a year earlier, encounters with Salvadorans at the southern border fell 21 percent.",
      "2022-07-26"
    ),
    // A percent with a base of its own, behind two counts: 59,915 in January 2024, 69,041 in December, 62,265 a year before.
    (
      "CBP encounters with Mexicans at the southwest border declined to 59,915 in January, from 69,041 in December, leaving the monthly total 4% below that of January 2023.",
      "2024-02-10"
    ),
    // 1,561 is above the Januaries of 2018 and 2019, and below other months.
    (
      "Honduras registered 1,561 irregular entries of migrants in January 2020, the highest number for a month of January since at least 2018.",
      "2020-02-14"
    ),
    // 634 Cubans in April 2022; Venezuelans were more.
    (
      "574 Cubans crossed the Darién Gap in July 2022, the second-highest monthly total of the year, behind only April, when there were 634.",
      "2022-08-19"
    ),
    // Everyone but Hondurans, 168,296 and 179,822.
    (
      "CBP encounters with Hondurans at the southwest border fell to 20,340 in July 2022 from 45,297 a year earlier, while those with all other nationalities rose from 168,296 to 179,822.",
      "2022-08-24"
    ),
    // A calendar half against its like: 1,138,501 in the first half of 2022.
    (
      "La Patrulla Fronteriza registró 878.547 detenciones en la frontera suroeste de Estados Unidos en el primer semestre de 2023, un 23 por ciento menos que en el mismo semestre de 2022, cuando fueron 1.138.501.",
      "2023-07-25"
    ),
    // 81,777 in July 2019, before the pandemic.
    (
      "CBP registró 73,994 encuentros en la frontera suroeste de Estados Unidos en diciembre de 2020, la cifra mensual más alta desde que comenzó la pandemia, en marzo de 2020.",
      "2021-01-25"
    ),
    // A part with its whole, told by a verb that is not "were".
    (
      "About one in three of the 176,195 encounters recorded by CBP at the southwest border in January 2024 involved Mexicans (59,915).",
      "2024-02-22"
    ),
    // The year before the one spoken of, and the month before.
    (
      "In fiscal year 2023 the Border Patrol encountered 621,311 people in family units at the southwest border; the previous fiscal year it had been 482,962.",
      "2023-10-25"
    ),
    (
      "Irregular entries of Cubans into Honduras rose by 18% to 638 in April, after having fallen by 5% the month before.",
      "2021-05-17"
    ),
    // January of the year that the sentence is of: 3,382 in January 2023.
    (
      "The busiest month of 2023 was December, when CBP recorded 8,283 encounters with Nicaraguans at the southwest border, followed by November, with 4,435, and January, with 3,382.",
      "2024-01-12"
    ),
    (
      "Honduras registró 3,581 entradas irregulares de ecuatorianos en octubre de 2023, más del doble de los 1.692 que se contaron en abril de 2023.",
      "2023-11-17"
    ),
    (
      "En el sector de Tucson los encuentros bajaron de 30,000 en junio de 2023 por primera vez desde febrero de 2023, al sumar 24.359.",
      "2023-07-14"
    ),
    // The year that the sentence names is that of its months: 2,946 in January 2021.
    (
      "In 2021, Border Patrol encounters in the El Centro sector bottomed out at 2,946 in January before recovering to 6,211 in March.",
      "2022-03-18"
    ),
    ("In 2022 Border Patrol encounters in the El Centro sector hit a low of 4,830 in January.", "2023-02-12"),
    // 571,205 in July to September 2022.
    ("Border Patrol apprehensions at the southwest border totaled 571,205 in Q3 2022.", "2022-10-23"),
    // 249,740 in December 2023 was the most.
    (
      "At no point in 2023 did Border Patrol apprehensions at the southwest border exceed 250,000 in a month.",
      "2024-02-14"
    ),
    // 12,901 and 34,370 are the least and the most of the year's months.
    (
      "A lo largo de 2023, los encuentros de la Patrulla Fronteriza en el sector de San Diego oscilaron entre un mínimo de 12,901 en junio y un máximo de 34.370 en diciembre.",
      "2024-02-11"
    ),
    // 15,633 in June and 22,822 in July 2022.
    (
      "Un aumento del 46 por ciento en los cruces por la selva del Darién entre junio y julio de 2022 dejó el total mensual en 22.822, desde los 15.633 anteriores.",
      "2022-08-15"
    ),
    // 40,931 in Del Rio and 14,616 in San Diego.
    (
      "El sector de Del Rio registró en abril de 2022 26.315 encuentros de la Patrulla Fronteriza más que el de San Diego.",
      "2022-05-16"
    ),
    // The aside's group is not the sentence's: 31,049 and 30,747 of everyone.
    (
      "The 31,049 crossings of the Darién Gap recorded in June 2024 — 1,074 by Chinese nationals, 29,975 by people of all other nationalities — were more than the 30,747 of the month before.",
      "2024-07-22"
    ),
    ("37,166 migrants crossed the Darién Gap in February 2024. The February before, it was 24,657.", "2024-03-19"),
    (
      "Over the summer months of June, July and August 2022, 69,559 migrants crossed the Darién Gap. The summer before, the total was 54,412.",
      "2022-10-22"
    ),
    (
      "Honduras registró 2,116 entradas irregulares de migrantes en abril de 2025. En el mismo mes de 2024 habían sido 40.230 y en el de 2023, 22,878.",
      "2025-05-24"
    ),
    // 71,048 from June to August 2022 and 44,522 a year before.
    (
      "Entre junio y agosto de 2022, los encuentros de la Patrulla Fronteriza en el sector de Yuma sumaron 71.048, por encima de los 44,522 del mismo trimestre de 2021.",
      "2022-10-24"
    ),
  ])
  func areNotContradicted(_ text: String, _ date: String) throws {
    let found = try Read.findings(text, on: date)
    #expect(!found.isEmpty)
    for f in found { #expect(f.verdict != .contradicted, "\(f.claim.quote): \(f.why)") }
  }

  @Test(arguments: [
    ("Most of the 520,085 people who walked the Darién Gap in 2023 were Venezuelans.", "2024-02-01", 520_085.0),
    (
      "Border Patrol agents made 1,659,206 arrests at the southwest border in fiscal year 2021, 608,037 of them of Mexicans.",
      "2021-11-20", 1_659_206
    ),
    (
      "Mexicans were behind 655,594 of the 1,734,686 encounters at the southwest border in fiscal 2021.", "2021-11-20",
      1_734_686
    ),
    ("En 2023 cruzaron el Darién 520.085 personas, de las cuales 328.650 eran venezolanas.", "2024-02-01", 520_085),
  ])
  func theWholeIsOfEveryone(_ text: String, _ date: String, _ number: Double) throws {
    let f = try Read.finding(text, on: date, number: number)
    #expect(f.codes == [])
    #expect(f.verdict == .supported, "\(f.why)")
  }

  @Test(arguments: [
    ("En 2023 hubo 271.801 cruces más por el Darién que en 2022.", 271_801.0, Verdict.supported),
    ("En 2023 hubo 350.000 cruces más por el Darién que en 2022.", 350_000, .contradicted),
    ("The rise in Darién crossings between 2022 and 2023 was 271,801.", 271_801, .supported),
    ("The rise in Darién crossings between 2022 and 2023 was 150,000.", 150_000, .contradicted),
  ])
  func amountsOfChangeAreChecked(_ text: String, _ number: Double, _ verdict: Verdict) throws {
    let f = try Read.finding(text, on: "2024-02-01", number: number)
    #expect(f.claim.kind == .change)
    #expect(f.verdict == verdict, "\(f.why)")
  }

  /// A falsehood in the same forms is still told: 3,321 was above July 2022's … and the year's lowest is no record of five.
  @Test func aRecordOfAYearIsNoRecordOfFive() throws {
    let f = try Read.finding(
      "Encounters with Nicaraguans nationwide in February 2023, at 3,321, were the lowest in five years.",
      on: "2023-03-24", kind: .extreme)
    #expect(f.verdict != .supported, "\(f.why)")
  }

  @Test func theMainClauseHasItsOwnPlaceAndPeople() throws {
    let text =
      "While arrests in the Del Rio sector rose 49 percent in June 2022 from a year earlier, arrests of Cubans in the Yuma sector rose 90 percent."
    let first = try Read.finding(text, on: "2022-07-26", number: 49)
    #expect(first.codes == [])
    #expect(first.claim.place.value == PlaceID("sector:del-rio"))
    let second = try Read.finding(text, on: "2022-07-26", number: 90)
    #expect(second.codes == ["CUB"])
    #expect(second.claim.place.value == PlaceID("sector:yuma"))
  }
}
