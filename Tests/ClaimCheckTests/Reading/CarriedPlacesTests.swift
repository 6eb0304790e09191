import BorderData
import Testing

@testable import ClaimCheck

/// Where something was counted, carried from the words before or told in passing. The figures are the Border Patrol's by sector:
/// Rio Grande Valley 154,453 in fiscal 2013 (57,624 Mexicans) and 148,305 from November 2013 to May 2014; Big Bend 1,680 in August
/// 2021; and CBP's 8,218,591 encounters at the southwest border from February 2021 to July 2024.
struct CarriedPlacesTests {
  static let told: [Told] = [
    Told(
      "From February 2021 through July 2024, CBP recorded about 10.2 million encounters nationwide, 8,218,591 of them at the southern border.",
      on: "2024-09-11", number: 8_218_591, when: "2021-02..2024-07", place: "us-southwest"),
    Told(
      "Arrests in the Rio Grande Valley sector rose to 154,453 in fiscal 2013. More than six in 10 of those caught in the Valley were from countries other than Mexico.",
      on: "2014-06-01", kind: .share, place: "sector:rio-grande-valley"),
    Told(
      "El Valle del Río Grande desplazó a Tucson como el principal punto de ingreso, según la Patrulla Fronteriza.\n\nEn los últimos siete meses fueron detenidos en esa zona más de 148 mil indocumentados.",
      on: "2014-06-05", number: 148_000, when: "2013-11..2014-05", place: "sector:rio-grande-valley"),
    Told(
      "The Big Bend Sector covers West Texas. In the Big Bend Sector, agents made 34,694 apprehensions in the first 11 months of fiscal 2021. The Big Bend Sector has never been this busy, its chief said. In August, agents made 1,680 arrests.",
      on: "2021-09-22", number: 1_680, when: "2021-08", place: "sector:big-bend"),
    Told(
      "In FY2014 the Rio Grande Valley sector recorded 49,959 UAC apprehensions, nearly three-quarters of the Southwest total and more than twice its count a year earlier.",
      on: "2017-01-18", kind: .comparison, place: "sector:rio-grande-valley"),
    Told(
      "En marzo la Patrulla Fronteriza detuvo a 12.195 personas en la frontera suroeste. El Valle del Río Grande siguió siendo el sector más activo, con un tercio de los arrestos, aunque allí el descenso interanual fue del 69 %.",
      on: "2017-04-10", number: 69, kind: .change, when: "2017-03", place: "sector:rio-grande-valley"),
    Told(
      "México detuvo a más de 778.000 migrantes en 2023. Honduras, por donde muchos pasan, registró más de 540.000 ingresos irregulares ese año.",
      on: "2024-02-07", number: 778_000, place: "mexico"),
    Told(
      "En el año fiscal 2022, la CBP encontró a 224.607 cubanos en Estados Unidos. El 98% lo hizo por la frontera con México.",
      on: "2022-10-22", number: 98, kind: .share, place: "us-southwest", codes: ["CUB"]),
    // What was done with those met in a sector is told of them.
    Told(
      "In September, one in four migrants encountered in the El Paso sector was expelled under Title 42.",
      on: "2022-10-22", kind: .share, when: "2022-09", place: "sector:el-paso"),
    Told(
      "A record number of Indian nationals have been caught walking across the border from Canada into the United States this year.",
      on: "2024-08-21", kind: .extreme, place: "us-northern", codes: ["IND"]),
  ]

  @Test(arguments: told)
  func isWhereItWasCounted(_ t: Told) throws { try t.check() }
}
