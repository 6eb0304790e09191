import BorderData
import Testing

@testable import ClaimCheck

/// Orders told in other words than "ranked". The figures: UNHCR's 31,092 applications of Hondurans in Mexico in 2022, the most there;
/// U.S. Customs and Border Protection's 33,804 encounters of Venezuelans in September 2022, after 63,431 of Mexicans, and 9,475 of
/// Salvadorans in March 2021, the fourth; the Border Patrol's 259,294 in Del Rio in fiscal 2021, after the Rio Grande Valley's 549,077.
struct OrdersOfGroupsTests {
  static let told: [Told] = [
    Told(
      "Hondurans filed the most asylum claims in Mexico in 2022.", on: "2023-08-01", kind: .rank, codes: ["HND"]),
    Told(
      "Hondurans lodged more asylum claims in Mexico in 2022 than any other nationality.", on: "2023-08-01",
      kind: .rank,
      codes: ["HND"]),
    Told(
      "Mexicans accounted for the most encounters at the southwest border in August 2023.", on: "2023-10-01",
      kind: .rank,
      codes: ["MEX"]),
    Told(
      "Salvadorans were the fourth most numerous nationality met at the southwest border in March 2021.",
      on: "2021-05-01",
      kind: .rank, codes: ["SLV"]),
    Told(
      "In September 2022 Venezuelans were encountered 33,804 times at the southwest border, behind only Mexicans.",
      on: "2022-11-01", kind: .rank, codes: ["VEN"]),
    Told(
      "The Del Rio sector closed fiscal 2021 with 259,294 Border Patrol apprehensions, second only to the Rio Grande Valley.",
      on: "2021-11-01", kind: .rank, place: "sector:del-rio"),
    Told(
      "In September 2022, migrants from Cuba, Venezuela and Nicaragua were encountered at the southwest border more often than those from Guatemala, Honduras and El Salvador.",
      on: "2022-11-01", kind: .comparison, codes: ["CUB", "NIC", "VEN"]),
    Told(
      "En septiembre de 2023 la Patrulla Fronteriza detuvo a 54.833 venezolanos, que superaron a los mexicanos como la nacionalidad más detenida.",
      on: "2023-11-01", kind: .rank, codes: ["VEN"]),
    Told(
      "Of the three groups, single adults were the largest at the southwest border in April 2024, with 109,496 encounters.",
      on: "2024-06-01", kind: .rank, people: .singleAdults),
    Told(
      "Los ecuatorianos son mayoría relativa en el Darién: 7.821 cruzaron en diciembre de 2022.", on: "2023-02-01",
      number: 7_821, codes: ["ECU"]),
    Told(
      "Mexico was the origin of 808,339 of the migrants encountered on the southwest border in fiscal year 2022.",
      on: "2022-11-09", number: 808_339, when: "FY2022", codes: ["MEX"]),
    Told(
      "En el año fiscal 2019 la Patrulla Fronteriza detuvo en la frontera suroeste a 264.168 guatemaltecos. Los mexicanos sumaron 166.458 y los salvadoreños no llegaron a 90 mil.",
      on: "2019-10-30", number: 90_000, when: "FY2019", codes: ["SLV"]),
    Told(
      "Of the 204,087 encounters at the southern border in August, 42 percent were with Mexicans and 12 percent with Venezuelans.",
      on: "2022-09-17", number: 12, kind: .share, when: "2022-08", codes: ["VEN"]),
  ]

  @Test(arguments: told)
  func areRead(_ t: Told) throws { try t.check() }
}
