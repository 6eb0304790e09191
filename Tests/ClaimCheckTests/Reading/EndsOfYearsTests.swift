import BorderData
import Testing

@testable import ClaimCheck

/// The ends and halves of a year, multiples of another time's count, and what stands behind a number's own "than". The figures are those
/// under data/: Border Patrol arrests at the southwest border 188,749 in October 2023, 53,858 in September 2024, 594,142 and 477,830 in
/// the halves of fiscal 2006, 249,740 in December 2023, 191,106 in November and 222,018 a year before, 331,333 in fiscal 2015;
/// encounters of Indians at the northern border 350 in October 2021 and 3,230 in September 2022; Darién 520,085 and 248,284 in 2023
/// and 2022; Hondurans at the southwest border 10,458 and 21,035 in May 2024 and 2023; Mexicans 3,151 of 5,724 at its ports in
/// October 2021.
struct EndsOfYearsTests {
  static let told: [Told] = [
    Told(
      "Border Patrol encounters at the southwest border fell to 1,530,523 in fiscal year 2024. The year opened with 188,749 in October and closed with 53,858 in September.",
      on: "2024-10-28", number: 188_749, when: "2023-10"),
    Told(
      "In fiscal 2022, CBP recorded 17,331 encounters of Indians along the northern border. The number went from 350 in October to 3,230 in September.",
      on: "2022-10-28", number: 3_230, when: "2022-09", place: "us-northern", codes: ["IND"]),
    Told(
      "La Patrulla Fronteriza hizo 594.142 detenciones en la frontera suroeste en la primera mitad del año fiscal 2006 y 477.830 en la segunda.",
      on: "2006-11-09", number: 477_830, when: "2006-04..2006-09"),
    Told(
      "In 2023, 520,085 people crossed the Darién Gap. In the first half of the year there were 196,371; in the second, 323,714.",
      on: "2024-02-04", number: 196_371, when: "2023-01..2023-06"),
    Told(
      "La Patrulla Fronteriza registró 249.740 encuentros en la frontera suroeste en diciembre. La cifra fue un 31% más que en noviembre y un 12% más que en diciembre de 2022.",
      on: "2024-01-21", number: 12, kind: .change, when: "2023-12", versus: "2022-12"),
    Told(
      "Border Patrol agents recorded 408,870 apprehensions on the southwest border in fiscal year 2016. The year's total was higher than the previous year's, 331,333.",
      on: "2016-10-30", number: 331_333, when: "FY2015"),
    Told(
      "Panama counted 520,085 crossings of the Darién in 2023. That was more than twice the 248,284 of the year before.",
      on: "2024-01-20", kind: .change, when: "CY2023", versus: "CY2022"),
    Told(
      "CBP recorded 10,458 encounters of Hondurans on the southwest border in May. The number of encounters of Hondurans there was about half the 21,035 of May 2023.",
      on: "2024-06-27", kind: .change, when: "2024-05", codes: ["HND"], versus: "2023-05"),
    Told(
      "Los encuentros en los puertos de entrada de la frontera suroeste bajaron a 5.724 en octubre de 2021. El 55% eran de México.",
      on: "2021-11-21", number: 55, kind: .share, when: "2021-10", codes: ["MEX"]),
    Told(
      "La Patrulla Fronteriza hizo 69.233 detenciones en la frontera suroeste en mayo. En los primeros ocho meses del año fiscal se registraron 508.430, el 59% del total del año fiscal anterior.",
      on: "2008-06-20", kind: .comparison, when: "2007-10..2008-05", versus: "FY2007"),
  ]

  @Test(arguments: told)
  func endsAndMultiplesAreOfTheirTimes(_ t: Told) throws { try t.check() }
}
