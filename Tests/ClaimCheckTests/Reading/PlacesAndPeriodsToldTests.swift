import BorderData
import Testing

@testable import ClaimCheck

/// Places and times told in passing, by others, or once for several sentences. The figures are those under data/.
struct PlacesAndPeriodsToldTests {
  static let told: [Told] = [
    // Places.
    Told(
      "In February 2022, 90,526 migrants were encountered at the border in Texas. The month before, it was 83,017.",
      on: "2022-03-20", number: 83_017, when: "2022-01", place: "us-southwest/state:TX"),
    Told(
      "Venezuelans filed 264,001 asylum applications worldwide in 2022.", on: "2023-09-02", number: 264_001,
      place: "world"),
    Told(
      "In 2021, Mexico's refugee commission received 131,418 asylum applications.", on: "2022-09-01", number: 131_418,
      place: "host:MEX"),
    Told(
      "Border agents met 45,532 Haitians at the southwest border in fiscal 2021; in the Darién, Panama counted 82,952 Haitians in calendar 2021.",
      on: "2022-01-20", number: 82_952, when: "CY2021", place: "darien", codes: ["HTI"]),
    Told(
      "In fiscal 2021, the Office of Field Operations, the branch at ports of entry, recorded 294,352 encounters nationwide, while the Border Patrol recorded 1,662,167.",
      on: "2023-09-05", number: 1_662_167, when: "FY2021", place: "us"),
    Told(
      "CBP met migrants 176,195 times along the southwest border in January 2024, a figure that includes 124,215 encounters by the Border Patrol between ports of entry.",
      on: "2024-09-05", number: 176_195, when: "2024-01"),
    Told(
      "In fiscal 2014 agents caught 252,600 migrants from countries other than Mexico at the southwest border.",
      on: "2014-11-01", number: 252_600, when: "FY2014"),
    // Times.
    Told(
      "In 2024 through the end of June, 201,063 people crossed the Darién.", on: "2024-07-20", number: 201_063,
      when: "2024-01..2024-06"),
    Told(
      "In the first half of 2024, 201,063 people crossed the Darién. Together with the two previous years, it comes to 969,432.",
      on: "2024-08-10", number: 969_432, when: "2022-01..2024-06"),
    Told(
      "In July 2024, 20,519 people crossed the Darién. That month a year earlier, it was 55,387.", on: "2024-08-10",
      number: 55_387, when: "2023-07"),
    Told(
      "Down from 205,134 a year ago, Border Patrol arrests at the southwest border came to 188,749 in October 2023.",
      on: "2023-11-20", number: 205_134, when: "2022-10"),
    Told(
      "Having come to 200,162 in July 2022, encounters at the southwest border stood at 204,087 in August.",
      on: "2022-10-25", number: 200_162, when: "2022-07"),
    Told(
      "Since the start of fiscal 2021, and through September 2024, 182,628 encounters of Chinese nationals were recorded nationwide.",
      on: "2024-11-20", number: 182_628, when: "2020-10..2024-09", codes: ["CHN"]),
    Told(
      "Encounters in the Tucson sector came to 373,625 in the fiscal year that ended Sept. 30, 2023.", on: "2025-02-01",
      number: 373_625, when: "FY2023", place: "sector:tucson"),
    Told(
      "The northern border had 27,180 encounters in fiscal 2021. At the southwest border CBP recorded 1,734,686 in the same fiscal year.",
      on: "2024-03-05", number: 1_734_686, when: "FY2021"),
    Told(
      "In the first ten months of fiscal 2023, which began in October, the Border Patrol recorded 1,646,021 encounters at the southwest border, a decline of 9 percent from the same period of fiscal 2022.",
      on: "2023-08-20", number: 9, kind: .change, when: "2022-10..2023-07", versus: "2021-10..2022-07"),
    Told(
      "In 2024, 302,203 people crossed the Darién. The first quarter of 2024 saw 110,008 crossings and the last quarter 38,907.",
      on: "2025-02-17", number: 38_907, when: "2024-10..2024-12"),
    Told(
      "A total of 248,284 migrants crossed the Darién Gap in 2022. Of the total, 198,832 crossed in the second half of the year.",
      on: "2023-03-21", number: 198_832, when: "2022-07..2022-12"),
    Told(
      "Encounters at the southwest border came to 1,734,686 in fiscal year 2021. The first six months of the fiscal year produced 551,517.",
      on: "2021-12-18", number: 551_517, when: "2020-10..2021-03"),
    Told(
      "Germany received 142,505 asylum applications in 2019. The year before, the country received 161,902.",
      on: "2020-09-14", number: 161_902, when: "CY2018", place: "host:DEU"),
    Told(
      "The country that received the most asylum applications in 2021 was the United States, with 188,860, followed by Germany, with 148,221.",
      on: "2022-09-01", number: 188_860, place: "host:USA"),
    Told(
      "In fiscal 2022, CBP counted 53,910 encounters with Haitians on the southwest border, ports of entry included.",
      on: "2022-11-22", number: 53_910, codes: ["HTI"]),
    Told(
      "Ports of entry accounted for 36 percent of the 130,415 encounters at the southwest border in June 2024.",
      on: "2024-07-23", number: 130_415, when: "2024-06"),
    Told(
      "While 36,003 Mexicans were apprehended at the southwest border in July, the number of Guatemalans was 21,490.",
      on: "2023-08-27", number: 21_490, codes: ["GTM"]),
    Told(
      "Panamá registró 520.085 cruces del Darién en 2023. Es la cifra anual más alta desde, por lo menos, 2010.",
      on: "2024-04-19", kind: .extreme, when: "CY2023"),
    // Months one by one.
    Told(
      "Every month since January, more than 16,000 people have crossed the Darién.", on: "2024-11-10", kind: .streak,
      when: "2024-01..2024-10"),
    Told(
      "So far in 2024, no month has seen fewer than 29,000 migrants cross the Darién.", on: "2024-05-10", kind: .streak,
      when: "2024-01..2024-04"),
    // Changes in a list.
    Told(
      "In July 2021 agents met 213,593 migrants at the southwest border, up 13 percent from June, with Cubans up by 16 percent.",
      on: "2021-08-20", number: 16, kind: .change, when: "2021-07", codes: ["CUB"], versus: "2021-06"),
    Told(
      "En agosto de 2024 cruzaron el Darién 16.603 personas. De Venezuela provenían 11.733.", on: "2024-09-05",
      number: 11_733, when: "2024-08", codes: ["VEN"]),
  ]

  @Test(arguments: told)
  func areRead(_ t: Told) throws { try t.check() }

  @Test(arguments: [
    // Quarters, of which the numbers are told one by one.
    "Quarter by quarter, fiscal 2023's southwest border encounters ran 719,017, about 507,000, a little over 563,000 and 686,177.",
    // Printed two months after the month that it is about.
    "In September 2024, 25,111 people crossed the Darién. So far in 2024, 263,000 people have crossed.",
    // Everyone but those before.
    "Venezuelans made 328,650 of the Darién crossings in 2023 and everyone else 191,435.",
    // One country's count against another's, one sector against the others.
    "Honduras counted 59,426 fewer irregular entries in 2022 than Panama counted Darién crossings.",
    "Migrants from Russia were stopped by the Border Patrol in fiscal 2022. The Yuma sector saw more Russians than any other Border Patrol sector, 2,701.",
    "La OIM documentó 465 muertes de migrantes en la frontera entre México y Estados Unidos en 2020. El saldo bajó desde los 526 de 2019.",
    // Whose count it is, is carried to another place.
    "La Patrulla Fronteriza detuvo a 25.529 indios en la frontera suroeste en el año fiscal 2024. Fueron más que los peruanos, que sumaron 39.200 en todo el país en el mismo año fiscal.",
  ])
  func whatMayBeMeantOtherwiseIsNotContradicted(_ text: String) throws {
    try Uncontradicted.check(text, on: "2025-04-15")
  }
}
