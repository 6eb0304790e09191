import BorderData
import Testing

@testable import ClaimCheck

/// Counts as Spanish-language papers tell them. The figures are the Border Patrol's (southwest border, families, October 2015
/// to August 2016 68,065; unaccompanied children, fiscal 2014 68,541 and fiscal 2013 38,759; Guatemalans, fiscal 2017
/// 65,871), CBP's (southwest border, March 2021 173,277 and February 2021 101,099; December 2024 96,033; Cubans, Venezuelans and
/// Nicaraguans, fiscal 2022 572,500; Nicaraguans nationwide, August 2024 2,665), Honduras's (January 2023 18,882 and January
/// 2022 1,766; 2024 374,971) and Panama's (Darién, January to April 2025 2,229, 408, 194 and 73; men and women 2,435 of 2,904).
struct SpanishPressTests {
  struct Told: Sendable {
    var text: String
    var date: String
    var number: Double
    var place: String
    var when: String
  }

  static let told: [Told] = [
    Told(
      text:
        "Entre el 1 de octubre de 2015 y el 31 de agosto de 2016 cayeron en manos de la Patrulla Fronteriza 68 mil 65 unidades familiares en la frontera suroeste.",
      date: "2016-09-20", number: 68065, place: "us-southwest", when: "Oct 2015–Aug 2016"),
    Told(
      text:
        "Las detenciones de niños no acompañados en el límite sur de Estados Unidos crecieron 77% en el año fiscal 2014.",
      date: "2014-11-10", number: 77, place: "us-southwest", when: "FY2014"),
    Told(
      text: "Marzo dejó 173.277 indocumentados detenidos en el límite con México.",
      date: "2021-04-10", number: 173277, place: "us-southwest", when: "Mar 2021"),
    Told(
      text: "La cifra de encuentros de marzo en la frontera suroeste supera en 71,4 % los 101.099 casos de febrero.",
      date: "2021-04-10", number: 71.4, place: "us-southwest", when: "Mar 2021"),
    Told(
      text: "En enero cruzaron el Darién 2.229 migrantes; febrero dejó 408; marzo, 194; abril, 73.",
      date: "2025-05-10", number: 194, place: "darien", when: "Mar 2025"),
    Told(
      text: "Entre enero y abril de 2025 cruzaron el Darién 2.904 migrantes. El 84% son adultos.",
      date: "2025-05-10", number: 84, place: "darien", when: "Jan 2025–Apr 2025"),
    Told(
      text:
        "El primer mes de 2023 dejó en Honduras 18.882 migrantes irregulares en tránsito a Estados Unidos, 969% por encima de enero de 2022.",
      date: "2023-02-10", number: 969, place: "honduras", when: "Jan 2023"),
    // "El paso" opens a sentence; the sector is El Paso.
    Told(
      text: "El paso de migrantes irregulares por Honduras superó los 374.000 en 2024.",
      date: "2025-01-07", number: 374_000, place: "honduras", when: "2024"),
    Told(
      text:
        "En 572.500 ocasiones los agentes apostados en la frontera de Estados Unidos con México procesaron a personas de Cuba, Venezuela y Nicaragua durante el año fiscal 2022.",
      date: "2023-01-20", number: 572_500, place: "us-southwest", when: "FY2022"),
    Told(
      text: "No menos de 2.665 nicaragüenses cayeron en agosto en manos de los agentes fronterizos de Estados Unidos.",
      date: "2024-09-20", number: 2665, place: "us", when: "Aug 2024"),
    Told(
      text:
        "La Patrulla Fronteriza capturó en el límite de México con Estados Unidos a 47,260 hondureños en el año fiscal 2017. De los guatemaltecos se contaron 65,871 arrestos.",
      date: "2017-12-10", number: 65871, place: "us-southwest", when: "FY2017"),
  ]

  @Test(arguments: told) func aPapersWordsAreRead(_ t: Told) throws {
    let f = try Read.finding(t.text, on: t.date, number: t.number)
    #expect(f.place == t.place)
    #expect(f.when == t.when)
    #expect(f.verdict == .supported, "\(f.why)")
  }

  @Test func partOfAMonthIsNotPublished() throws {
    let f = try Read.finding(
      "En marzo han cruzado el Darién 24,551 migrantes hasta el día 21.", on: "2024-03-25", number: 24551)
    #expect(f.verdict == .unanswerable)
  }

  @Test(arguments: [
    "La pandilla dejó 677 muertos en junio, 250 en la primera semana de agosto.",
    "El presidente dijo que este año terminará por encima de las expectativas.",
  ]) func whatIsNoCountOfMigrantsIsNone(_ text: String) throws {
    #expect(try Read.findings(text, on: "2025-07-10").isEmpty)
  }
}
