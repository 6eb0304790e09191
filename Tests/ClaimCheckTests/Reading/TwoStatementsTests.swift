import BorderData
import Testing

@testable import ClaimCheck

/// Two changes, two counts or a remark in one sentence: each keeps its own time, its own base and its own people. The figures are those
/// under data/: encounters at the southwest border 73,994 in December 2020, 78,414 in January 2021 and 36,585 a year before; Border
/// Patrol arrests there 128,895 in April 2024, 137,473 in March and 249,740 in December; arrests of Mexicans nationwide 286,154 of
/// 340,252 in fiscal 2011 and 267,734 of 420,789 in 2013, of Guatemalans, Hondurans and Salvadorans 42,132 and 138,706.
struct TwoStatementsTests {
  static let told: [Told] = [
    Told(
      "Encounters at the southwest border rose 6 percent in January, and were up 114 percent from the same month a year before.",
      on: "2021-03-09", number: 6, kind: .change, when: "2021-01"),
    Told(
      "Asylum applications in Mexico fell 41% in 2020 but were still above their level of 2018.", on: "2021-08-06",
      number: 41, kind: .change, when: "CY2020"),
    Told(
      "At the southwest border, Border Patrol arrests dropped 6% from March to April 2024, to 128,895, barely half of December's record.",
      on: "2024-05-20", number: 6, kind: .change, when: "2024-04", versus: "2024-03"),
    Told(
      "Mexicans made up 84 percent of Border Patrol arrests nationwide in fiscal 2011 but less than two-thirds in fiscal 2013, while arrests of Guatemalans, Hondurans and Salvadorans more than tripled.",
      on: "2014-07-09", holding: "tripled", kind: .change, when: "FY2013", codes: ["GTM", "HND", "SLV"],
      versus: "FY2011"),
    Told(
      "The Border Patrol made 1,676,438 apprehensions nationwide in fiscal 2000. By fiscal 2013, the number had fallen to 420,789.",
      on: "2013-12-05", holding: "had fallen", kind: .change, when: "FY2013", versus: "FY2000"),
    Told(
      "The El Paso sector made 175,447 apprehensions since last Oct. 1, more than six times the 27,191 recorded in the same 11 months of the previous fiscal year.",
      on: "2019-09-10", number: 6, kind: .change, when: "2018-10..2019-08", versus: "2017-10..2018-08"),
    Told(
      "Border Patrol arrests at the southwest border rose in September to 218,763. For the fiscal year, arrests exceeded 2 million. Agents made about 4,000 arrests of Chinese nationals, 70 percent more than in August.",
      on: "2023-10-22", number: 4_000, when: "2023-09", codes: ["CHN"]),
    Told(
      "Border Patrol arrests at the southwest border fell to 56,400 in July. Arrests of Venezuelans, who made up close to one in five of those caught in December, fell to about 600.",
      on: "2024-08-20", number: 600, when: "2024-07", codes: ["VEN"]),
    Told(
      "Encounters of family units at the southwest border fell below 750 in April, compared with more than 62,000 in the same month last year.",
      on: "2020-05-07", number: 62_000, when: "2019-04", people: .families),
    Told(
      "Encounters of Ecuadorians at the southwest border nearly quintupled in fiscal 2023 and those of Chinese nationals rose more than tenfold.",
      on: "2023-10-25", number: 10, kind: .change, when: "FY2023", codes: ["CHN"]),
    Told(
      "In August, 232,963 migrants were met at the southwest border: well ahead were Guatemalans, who numbered 37,937.",
      on: "2023-10-07", number: 37_937, codes: ["GTM"]),
    Told(
      "Las aprehensiones de mexicanos en la frontera suroeste bajaron un 7 % en el año fiscal 2012, las de ciudadanos de otros países se duplicaron.",
      on: "2013-02-01", number: 7, kind: .change, when: "FY2012", codes: ["MEX"]),
    Told(
      "En Tucson hubo 120.000 detenciones de la Patrulla Fronteriza en el año fiscal 2012, menos de la mitad que tres años antes.",
      on: "2013-02-01", kind: .change, when: "FY2012", place: "sector:tucson", versus: "FY2009"),
    Told(
      "En noviembre fueron encontrados en la frontera suroeste 3.105 salvadoreños, contra 7.389 en 2023 y 5.532 en 2022.",
      on: "2024-12-20", number: 5_532, when: "2022-11", codes: ["SLV"]),
    // A record right behind two counts is of the higher.
    Told(
      "Agents apprehended 56,400 migrants on the southern border in July, down from 249,740 in December, the highest monthly total on record.",
      on: "2024-08-21", kind: .extreme, when: "2023-12"),
    Told(
      "In fiscal 2022 there were 2.2 million Border Patrol apprehensions on the southern border. November's figure was 207,680, and it was nearly three times the number in January 2021.",
      on: "2023-01-19", kind: .change, when: "2022-11", versus: "2021-01"),
    // Times counted back from the same month, and a month of the year before.
    Told(
      "Encounters at the southern border fell to 104,100 in July. The number was 130,415 a month earlier and 183,479 a year earlier.",
      on: "2024-08-19", number: 183_479, when: "2023-07"),
    Told(
      "Agents made 179,253 encounters at the southwest border in December. The total for November was 174,845; for December a year earlier, 73,994.",
      on: "2022-01-26", number: 73_994, when: "2020-12"),
    Told(
      "Crossings through the Darién jungle in November: 16,632. October: 59,773.", on: "2022-12-25", number: 59_773,
      when: "2022-10"),
    Told(
      "Agents made 12,195 arrests at the southwest border in March. In January there were 31,580 arrests.",
      on: "2017-04-05", number: 31_580, when: "2017-01"),
    Told(
      "The Border Patrol caught 265,000 Guatemalans nationwide in fiscal 2019. A decade ago, it caught barely 15,000.",
      on: "2019-10-30", number: 15_000, when: "FY2009", codes: ["GTM"]),
    Told(
      "En diciembre fueron detenidos en la frontera suroeste 16.139 miembros de familias. El mes pasado fueron 1.126, un 93 % menos.",
      on: "2017-04-05", number: 93, kind: .change, when: "2017-03", people: .families),
    Told(
      "Border Patrol apprehensions at the southwest border fell 38 percent from December.", on: "2025-02-10",
      number: 38, kind: .change, when: "2025-01", versus: "2024-12"),
  ]

  @Test(arguments: told)
  func keepTheirOwnSlots(_ t: Told) throws { try t.check() }
}
