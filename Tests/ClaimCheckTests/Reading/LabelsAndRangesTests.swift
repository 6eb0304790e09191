import BorderData
import Testing

@testable import ClaimCheck

/// Whose a number behind a label is, and of when numbers are that are told as a range, a span or a run of times. The figures are
/// those of the tables as loaded, which the sentences state.
struct LabelsAndRangesTests {
  static let labels: [Told] = [
    Told(
      "Border Patrol encounters of family unit members from El Salvador nationwide: 4,543 in September.",
      on: "2023-10-23", number: 4_543, codes: ["SLV"], people: .families),
    Told(
      "New asylum applications in Mexico in 2013 came to 1,275. New asylum applications by people from Honduras in Mexico in 2013 (529) were up.",
      on: "2014-06-15", number: 529, place: "host:MEX", codes: ["HND"]),
    Told(
      "New asylum applications worldwide by people from Russia (16,069 in 2009) fell.", on: "2010-07-05",
      number: 16_069,
      place: "world", codes: ["RUS"]),
    Told(
      "Of the 18,328 CBP encounters at ports of entry along the southwest border in July 2022, 1,119 involved migrants from Russia.",
      on: "2022-08-26", number: 1_119, codes: ["RUS"]),
  ]

  @Test(arguments: labels)
  func aLabelTellsWhoseANumberIs(_ t: Told) throws { try t.check() }

  static let times: [Told] = [
    Told(
      "The monthly count of irregular crossings of the Darién jungle ranged in 2022 from 4,262 in February to 59,773 in October.",
      on: "2023-09-17", number: 4_262, when: "2022-02", place: "darien"),
    Told(
      "Entre el año fiscal 2022 y el año fiscal 2023, los encuentros de la CBP en la frontera norte de Estados Unidos crecieron de 109.535 a 189.402.",
      on: "2023-12-22", kind: .change, when: "FY2023", versus: "FY2022"),
    Told(
      "CBP encounters at the northern border grew from 109,535 to 189,402 between fiscal year 2022 and fiscal year 2023.",
      on: "2023-12-22", kind: .change, when: "FY2023", versus: "FY2022"),
    Told(
      "After 25,361 in August came upwards of 33,000 CBP encounters with Venezuelans along the U.S. southwest border in September.",
      on: "2022-12-04", number: 33_000, when: "2022-09"),
    Told(
      "The last three months' counts of Border Patrol apprehensions nationwide: 31,930 (May), 29,807 (June), 28,936 (July).",
      on: "2015-08-26", number: 31_930, when: "2015-05"),
    Told(
      "From 1,028 a year earlier, irregular entries into Honduras by migrants from Haiti declined to 836 in August.",
      on: "2022-09-23", kind: .change, when: "2022-08", versus: "2021-08"),
    Told(
      "Border Patrol apprehensions in the Laredo sector dropped in May to 3,813; in the previous month they had come to some 4,500.",
      on: "2010-06-23", number: 4_500, when: "2010-04"),
    Told(
      "Crossings of the Darien Gap by Venezuelans climbed from 339 the month before to just under 360 last month.",
      on: "2021-12-25", kind: .change, when: "2021-11", versus: "2021-10"),
    Told(
      "Between March and April, pedestrian entries through land ports on the southwest border went down. In the same month, U.S. Border Patrol agents encountered some 91,600 migrants along the southwest border.",
      on: "2008-05-28", number: 91_600, when: "2008-04"),
    Told(
      "The 14,699 irregular entries into Honduras by Colombians from January through September already exceed the 13,136 recorded in all of 2023.",
      on: "2024-10-23", kind: .comparison, when: "2024-01..2024-09", versus: "CY2023"),
    Told(
      "Las detenciones de la Patrulla Fronteriza en todo el país se incrementaron cerca de un 143% en el año fiscal 1986 respecto al año fiscal 1976.",
      on: "1987-02-07", kind: .change, when: "FY1986", versus: "FY1976"),
  ]

  static let pairs: [Told] = [
    Told(
      "Las detenciones de la Patrulla Fronteriza en el sector de Tucson aumentaron un tercio en el año fiscal 2000: de 470.449 en el año fiscal 1999 a 616.346.",
      on: "2001-02-12", holding: "616.346", kind: .change, when: "FY2000", versus: "FY1999"),
    Told(
      "Y ahora México: 5.898 eventos de personas en situación irregular en abril, frente a 114.344 doce meses antes.",
      on: "2025-05-10", number: 114_344, when: "2024-04", place: "mexico", codes: []),
  ]

  @Test(arguments: pairs)
  func pairsOfNumbersHaveTheirOwnTimes(_ t: Told) throws { try t.check() }

  @Test(arguments: times)
  func eachNumberHasItsOwnTime(_ t: Told) throws { try t.check() }

  static let subjects: [Told] = [
    Told(
      "Of the 49,256 crossings of the Darién Gap in October, 34,594 involved Venezuelan nationals. For the first time since June 2023, irregular crossings of the Darién Gap between Colombia and Panama were below 50,000 in a month: 49,256 in October.",
      on: "2023-11-28", kind: .threshold, when: "2023-10", codes: []),
    Told(
      "Irregular entries into Honduras were 102,008 in October.", on: "2023-11-28", number: 102_008, place: "honduras",
      codes: []),
    Told(
      "September brought 19,950 CBP encounters at ports of entry along the southwest border, according to CBP, and irregular entries into Honduras by Haitians numbered approximately 860 last month.",
      on: "2022-10-24", number: 860, place: "honduras", codes: ["HTI"]),
    Told(
      "About 2,900 people came through the Darién in the first four months of 2025.", on: "2025-06-10", number: 2_900,
      place: "darien"),
    Told(
      "The Border Patrol and officers at ports of entry had 209,840 encounters at the southwest border in August.",
      on: "2021-09-20", number: 209_840, place: "us-southwest"),
    Told(
      "El Valle del Río Grande fue en abril el sector más activo de la Patrulla Fronteriza. Los guatemaltecos quedaron en segundo lugar.",
      on: "2017-05-20", holding: "guatemaltecos", kind: .rank, place: "us-southwest", codes: ["GTM"]),
  ]

  @Test(arguments: subjects)
  func aStatementIsOfWhatItNames(_ t: Told) throws { try t.check() }

  @Test func entriesOfPedestriansAreNoEncounters() throws {
    let found = try Read.findings(
      "Los ingresos de peatones por los puertos terrestres de la frontera suroeste llegaron a 2.292.300 durante mayo.",
      on: "2021-06-25")
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.verdict == .unanswerable })
  }
}
