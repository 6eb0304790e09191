import BorderData
import Testing

@testable import ClaimCheck

/// Orders whose members are the Border Patrol's sectors, whoever is counted in them. The figures are those under data/: families met in
/// September 2022 in El Paso 12,242, Del Rio 10,022 and Yuma 9,089 of 44,579; unaccompanied children in fiscal 2014 in the Rio
/// Grande Valley 49,959 and Tucson 8,262; arrests in October 2006 in Tucson 25,135 and San Diego 9,494; in fiscal 2012 in Tucson
/// 120,000 and the Rio Grande Valley 97,762; families in Yuma 8,647 of 76,572 in July 2021 and 6,813 of 48,297 in April.
struct OrdersOfSectorsTests {
  static let told: [Told] = [
    Told(
      "In September 2022 agents met 44,579 families at the southwest border. The El Paso sector had the most encounters of families, with 12,242.",
      on: "2022-10-30", kind: .rank, when: "2022-09", place: "sector:el-paso", people: .families),
    Told(
      "In September 2022 agents met 44,579 families at the southwest border. The El Paso sector had the most encounters of families, with 12,242. Del Rio came second and Yuma third.",
      on: "2022-10-30", holding: "Del Rio came second", kind: .rank, place: "sector:del-rio", people: .families),
    Told(
      "El sector con más aprehensiones de menores no acompañados en el año fiscal 2014 fue Rio Grande Valley, con 49.959, seguido de Tucson, con 8.262.",
      on: "2014-11-24", kind: .rank, when: "FY2014", place: "sector:rio-grande-valley", people: .unaccompanied),
    Told(
      "Border Patrol agents made 25,135 apprehensions in the Tucson sector in October. That was the most of any sector on the southwest border.",
      on: "2006-11-29", kind: .rank, when: "2006-10", place: "sector:tucson"),
    Told(
      "The Border Patrol made 356,873 arrests on the southwest border in fiscal 2012. Tucson had the most that year, with 120,000, followed by Rio Grande Valley, with 97,762.",
      on: "2012-12-08", number: 120_000, place: "sector:tucson"),
    // Groups of people within a sector, and no order of sectors.
    Told(
      "In the El Paso sector, single adults were the largest group of those met in September 2022.", on: "2022-10-30",
      kind: .rank, place: "sector:el-paso", people: .singleAdults),
    Told(
      "Encounters of families in the Yuma sector grew in July to 8,647. That was 11 percent of all Border Patrol encounters of families along the southwest border. In April the share had been 14 percent.",
      on: "2021-08-18", number: 11, kind: .share, when: "2021-07", place: "sector:yuma", people: .families),
    Told(
      "Encounters of families in the Yuma sector grew in July to 8,647. That was 11 percent of all Border Patrol encounters of families along the southwest border. In April the share had been 14 percent.",
      on: "2021-08-18", number: 14, kind: .share, when: "2021-04", place: "sector:yuma", people: .families),
  ]

  @Test(arguments: told)
  func sectorsAreOrderedByThoseCounted(_ t: Told) throws { try t.check() }
}
