import BorderData
import Testing

@testable import ClaimCheck

/// Counts told by a time that is counted back from the sentence's own, ends of changes, parts that are left, and multiples each held
/// against a time of its own. The figures are those under data/: encounters at the southwest border 51,862 in May 2018 and 144,116 in
/// May 2019; Border Patrol 26,666 in February and 37,390 in March 2018; irregular entries into Honduras 6,373 in 2018 and 34,206 in
/// 2019; Darién 37,231 in November and 24,626 in December 2023, 520,085, 248,284 and 133,726 in 2023, 2022 and 2021; arrests at the
/// southwest border 1,643,679 in fiscal 2000 and 356,873 in fiscal 2012, 249,740 in December 2023 and 124,215 in January 2024.
struct CountedBackTests {
  static let told: [Told] = [
    Told(
      "After 51,862 a year earlier, CBP encounters along the southwest border climbed to 144,116 in May 2019.",
      on: "2019-06-28", number: 51_862, when: "2018-05"),
    Told(
      "Where in the previous month there were 26,666 Border Patrol apprehensions at the southwest border, in March there were 37,390.",
      on: "2018-05-05", number: 26_666, when: "2018-02"),
    Told(
      "After 6,373 the year before, irregular entries into Honduras increased to 34,200 in 2019.", on: "2020-06-28",
      number: 6_373, when: "CY2018"),
    Told(
      "While 37,231 irregular crossings of the Darién Gap were recorded the month before, the number in December was 24,626.",
      on: "2024-01-19", number: 37_231, when: "2023-11"),
    Told(
      "Si en el mismo mes de 2018 hubo 51.862 encuentros de la CBP en la frontera suroeste, en mayo fueron 144.116.",
      on: "2019-06-28", number: 51_862, when: "2018-05"),
    Told(
      "Apprehensions by the Border Patrol fell to 356,873 in fiscal 2012 from 1.6 million in fiscal 2000. That is a drop of 78 percent.",
      on: "2013-02-11", number: 78, kind: .change, when: "FY2012", versus: "FY2000"),
    Told(
      "In 2023, 520,085 people crossed the Darién. That was more than twice as many as in 2022, nearly four times as many as in 2021.",
      on: "2024-02-10", number: 4, kind: .change, when: "CY2023", versus: "CY2021"),
    Told(
      "In January, Border Patrol arrests on the southwest border fell to about half of December's.", on: "2024-02-24",
      kind: .change, when: "2024-01", versus: "2023-12"),
    Told(
      "CBP encounters at the southwest border came to 1,734,686 in fiscal 2021, nearly four times the fiscal 2020 total and 77 percent more than in 2019.",
      on: "2021-10-25", number: 4, kind: .change, when: "FY2021", versus: "FY2020"),
    Told(
      "The January-to-March total of irregular crossings of the Darién Gap was at least 110,000, up from nearly 88,000 in the same period of 2023.",
      on: "2024-04-27", number: 110_000, when: "2024-01..2024-03"),
    Told(
      "Diciembre, con 24.626 cruces por el Darién, estuvo un 140 por ciento por encima del de 2022.", on: "2024-01-27",
      number: 24_626, when: "2023-12"),
    Told(
      "CBP recorded 2.4 million encounters at the southwest border in the fiscal year to September.", on: "2022-10-24",
      number: 2_400_000, when: "FY2022"),
  ]

  @Test(arguments: told)
  func timesAreCountedFromTheSentencesOwn(_ t: Told) throws { try t.check() }
}
