import BorderData
import Testing

@testable import ClaimCheck

/// A country picked out of a set that is named beside it. The figures are U.S. Customs and Border Protection's: in February 2024 at
/// the southwest border 23,786 encounters of Guatemalans, among 38,392 of the three northern countries of Central America and after
/// Mexico's 62,994; in fiscal 2022 nationwide 233,061 of 521,280, after 823,057; in December 2021 20,986 of 48,024.
struct SetOfCountriesTests {
  static let told: [Told] = [
    Told(
      "Guatemalans, the largest group from the Northern Triangle, were encountered 23,786 times at the southwest border in February 2024.",
      on: "2024-03-20", number: 23_786, when: "2024-02", codes: ["GTM"]),
    Told(
      "Guatemalans, the largest group from the Northern Triangle, were encountered 23,786 times at the southwest border in February 2024.",
      on: "2024-03-20", kind: .rank, codes: ["GTM"]),
    Told(
      "Among the three Northern Triangle countries, Guatemala had the most encounters nationwide in fiscal 2022.",
      on: "2022-12-01", kind: .rank, codes: ["GTM"]),
    Told(
      "Honduras, one of the Northern Triangle countries, accounted for 11,232 encounters at the southwest border in January 2021.",
      on: "2021-03-10", number: 11_232, codes: ["HND"]),
    Told(
      "Most migrants from the Northern Triangle who were encountered at the southwest border in February 2024 came from Guatemala.",
      on: "2024-03-20", kind: .share, codes: ["GTM"]),
    Told(
      "Of the 48,024 Guatemalans, Hondurans and Salvadorans encountered at the southwest border in December 2021, 44 percent were Guatemalans.",
      on: "2022-02-01", number: 44, kind: .share, codes: ["GTM"]),
    Told(
      "CBP met 521,280 migrants from the Northern Triangle nationwide in fiscal 2022. The largest group was Guatemalans.",
      on: "2022-12-01", kind: .rank, codes: ["GTM"]),
    // Named alone, the set is still whose people are counted.
    Told(
      "CBP met 521,280 migrants from the Northern Triangle nationwide in fiscal 2022.", on: "2022-12-01",
      number: 521_280,
      codes: ["GTM", "HND", "SLV"]),
  ]

  @Test(arguments: told)
  func isCountedAndRankedByItself(_ t: Told) throws { try t.check() }
}
