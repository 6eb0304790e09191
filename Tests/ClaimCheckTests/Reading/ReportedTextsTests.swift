import BorderData
import Testing

@testable import ClaimCheck

/// How reporters leave slots to the sentences around. The figures are those under data/; each number is the publisher's, unless the
/// verdict says otherwise.
struct ReportedTextsTests {
  static let groups: [Told] = [
    Told(
      "En 2022 pasaron por el Darién 248.284 migrantes, un récord empujado por el éxodo de los venezolanos.",
      on: "2023-03-01", number: 248_284, when: "CY2022", codes: []),
    Told(
      "Honduras registró en 2021 a 17.590 migrantes, haitianos y cubanos los más.", on: "2022-03-01", number: 17_590,
      codes: []),
    Told(
      "In June 2020 CBP encountered 32,990 single adults, families and unaccompanied children at the southwest border.",
      on: "2020-07-20", number: 32_990, people: [.singleAdults, .families, .unaccompanied]),
    Told(
      "Agents in the El Paso sector apprehended 16,936 Brazilians in fiscal 2019. They made up nine percent of the 182,143 migrants whom agents in the sector apprehended.",
      on: "2019-11-20", number: 182_143, place: "sector:el-paso", codes: []),
    Told(
      "CBP met 17,559 Cubans in June. Only 37 came by the northern border with Canada.", on: "2024-07-20", number: 37,
      place: "us-northern", codes: ["CUB"]),
    Told(
      "Between October 2022 and September 2023 CBP met 96,917 Indians, a record. Of the 96,917 arrested up to September, 30,010 were caught at the border with Canada and 41,770 at the one with Mexico.",
      on: "2023-11-03", number: 30_010, when: "FY2023", place: "us-northern", codes: ["IND"]),
    Told(
      "In December encounters at the southwest border rose over November in every group. Single adults (164,881 encounters) were up 31.5%, families (123,498) 18.6%, unaccompanied children (13,462) 5.2%.",
      on: "2024-01-29", number: 18.6, kind: .change, people: .families),
  ]

  static let places: [Told] = [
    Told(
      "More came through the El Paso Sector, its chief says. In the first two months of fiscal 2023 his agents apprehended 106,847 migrants, according to November's Southwest Land Border Encounters Report.",
      on: "2022-12-31", number: 106_847, when: "2022-10..2022-11", place: "sector:el-paso"),
    Told(
      "Swanton Sector agents had their busiest month in June. According to CBP's Nationwide Encounters report, its agents apprehended 3,310 migrants.",
      on: "2024-07-21", number: 3_310, place: "sector:swanton"),
    Told(
      "In the Tucson sector apprehensions of unaccompanied children fell. In all, they went from 38,759 in fiscal 2013 to 68,541 in fiscal 2014.",
      on: "2014-11-10", holding: "38,759", place: "us-southwest"),
    Told(
      "Apprehensions in the Tucson sector, the busiest in the country, rose 41.6 percent in fiscal 2004.",
      on: "2004-12-10",
      holding: "busiest", kind: .rank, place: "sector:tucson"),
    Told(
      "In March 2018 agents caught 37,390 people at the southwest border. The Rio Grande Valley sector apprehends more families than any other.",
      on: "2018-04-16", holding: "more families", kind: .rank, place: "sector:rio-grande-valley", people: .families),
    Told(
      "The Border Patrol met 249,740 migrants on the southwest border in December 2023. Tucson came first among the sectors; San Diego came third.",
      on: "2024-02-02", holding: "San Diego came third", kind: .rank, place: "sector:san-diego"),
  ]

  static let times: [Told] = [
    Told(
      "CBP encountered 96,917 Indians nationwide in fiscal 2023. In 2019-20 there were 19,883 of them.",
      on: "2023-11-03", number: 19_883,
      when: "FY2020", codes: ["IND"]),
    Told(
      "Apprehensions in the Yuma sector rose slightly from fiscal 2011 to fiscal 2012, yet agents call it no less secure than in recent years.",
      on: "2012-11-01", kind: .change, when: "FY2012", versus: "FY2011"),
    Told(
      "The total exceeds that of fiscal 2011; in that year apprehensions by the Border Patrol at the southwest border had been the lowest since 1972.",
      on: "2013-01-29", holding: "lowest since", kind: .extreme, when: "FY2011"),
    Told(
      "In August agents in the Rio Grande Valley apprehended more unaccompanied children than in any other month of 2016.",
      on: "2016-09-20", kind: .extreme, when: "2016-08"),
    Told(
      "La CBP tuvo 269.735 encuentros en la frontera suroeste en septiembre, con lo que el año fiscal terminó en 2,48 millones de encuentros.",
      on: "2023-10-25", number: 2_480_000, when: "FY2023"),
    Told(
      "In August 81,946 migrants crossed the Darién. The monthly record until then, from October 2022, was 59,773.",
      on: "2023-10-16", kind: .extreme, when: "2022-10"),
    Told(
      "Border Patrol encounters at the southwest border fell by more than 160,000 from fiscal 2022 to fiscal 2023.",
      on: "2023-11-16", number: 160_000, kind: .change, when: "FY2023", versus: "FY2022"),
    Told(
      "Encounters on the southwest border rose in each month after April 2020 and came to 73,994 in December.",
      on: "2021-02-20", kind: .streak, when: "2020-05..2020-12"),
    Told(
      "En agosto hubo menos encuentros en la frontera suroeste que un año antes.", on: "2024-09-20", kind: .change,
      when: "2024-08", versus: "2023-08"),
    // What it is compared with is not read: no contradiction.
    Told(
      "Apprehensions on the southwest border were 14.7% higher in Trump's final year than in the last full year before he was sworn in.",
      on: "2021-02-20", number: 14.7, kind: .change, verdict: .depends),
  ]

  static let measures: [Told] = [
    Told(
      "The number of migrants who apply for refugee or asylum status in Mexico has doubled. Hondurans filed 36,361 applications in 2021, up from 30,093 in 2019.",
      on: "2022-01-10", number: 36_361, when: "CY2021", place: "host:MEX", codes: ["HND"]),
    Told(
      "Guatemala recibió en 2022 a 40.713 deportados desde Estados Unidos, según el Instituto Guatemalteco de Migración.",
      on: "2023-02-10", number: 40_713, when: "CY2022"),
    // Another number of those sent back may be of other flights, and is no table's here.
    Told(
      "Guatemala recibió en 2022 a 45.713 deportados desde Estados Unidos, según el Instituto Guatemalteco de Migración.",
      on: "2023-02-10", number: 45_713, verdict: .unanswerable),
    Told(
      "In fiscal 2017 CBP apprehended or turned back 415,517 people at the southwest border.", on: "2018-12-20",
      number: 415_517, verdict: .unanswerable),
  ]

  @Test(arguments: groups)
  func whoseTheCountIs(_ t: Told) throws { try t.check() }

  @Test(arguments: places)
  func whereItWasCounted(_ t: Told) throws { try t.check() }

  @Test(arguments: times)
  func whenItWas(_ t: Told) throws { try t.check() }

  @Test(arguments: measures)
  func whatIsCounted(_ t: Told) throws { try t.check() }
}
