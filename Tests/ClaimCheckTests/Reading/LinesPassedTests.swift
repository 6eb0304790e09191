import BorderData
import Testing

@testable import ClaimCheck

/// Lines that a count is said to have passed for the first time, or last time. The figures are those under data/: encounters at the
/// southwest border 252,315 in December 2022; Border Patrol arrests there 249,740 in December 2023, 56,400 in July 2024, 851,508 in
/// fiscal 2019, 479,371 in fiscal 2014 and 540,865 in fiscal 2009 (463,382, 327,577, 356,873 and 414,397 between); in the Laredo
/// sector 5,855 in February 2007 and 2,890 in December 2006.
struct LinesPassedTests {
  static let told: [Told] = [
    Told(
      "CBP recorded 252,315 encounters at the southwest border in December 2022. It was the first time that a monthly total topped 250,000.",
      on: "2023-01-25", kind: .threshold, when: "2022-12", place: "us-southwest"),
    Told(
      "The Border Patrol recorded 249,740 encounters along the southwest border in December 2023, the first time since 2019 that the monthly total passed 240,000.",
      on: "2024-01-30", kind: .threshold, when: "2023-12"),
    // The months of 2021 and 2022 passed it as well.
    Told(
      "The Border Patrol recorded 249,740 encounters along the southwest border in December 2023, the first time that the monthly total passed 200,000.",
      on: "2024-01-30", kind: .threshold, when: "2023-12", verdict: .contradicted),
    Told(
      "Border Patrol encounters on the southwest border fell to 56,400 in July, the first time since September 2020 that they were below 60,000.",
      on: "2024-08-30", kind: .threshold, when: "2024-07"),
    Told(
      "En diciembre de 2023 hubo 249.740 encuentros de la Patrulla Fronteriza en la frontera suroeste. Fue la primera vez que la cifra mensual superó los 245.000.",
      on: "2024-01-30", kind: .threshold, when: "2023-12"),
    Told(
      "In fiscal year 2019 the Border Patrol made 851,508 apprehensions on the southwest border. It was the first year with more than 800,000 since fiscal 2007.",
      on: "2019-11-10", kind: .threshold, when: "FY2019"),
    // Past an aside on another month.
    Told(
      "Border Patrol agents recorded 5,855 arrests in the Laredo sector in February 2007. The figure for December 2006 was 2,890. It was the first time since August 2006 that the number of arrests in the sector topped 5,000.",
      on: "2007-03-20", kind: .threshold, when: "2007-02", place: "sector:laredo"),
    Told(
      "The Border Patrol recorded 479,371 arrests on the southwest border in fiscal 2014. In July there were 40,708. The last time the number of arrests there was higher was fiscal 2009.",
      on: "2014-12-07", kind: .extreme, when: "FY2014"),
    Told(
      "CBP met 2,475,669 migrants at the southwest border in fiscal 2023. It was the most for any fiscal year on record.",
      on: "2023-11-09", kind: .extreme, when: "FY2023"),
  ]

  @Test(arguments: told)
  func aLineIsPassedOrNot(_ t: Told) throws { try t.check() }
}
