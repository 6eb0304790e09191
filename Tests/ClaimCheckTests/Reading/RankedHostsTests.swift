import BorderData
import Testing

@testable import ClaimCheck

/// Orders of the countries where people apply for asylum. First applications that UNHCR publishes, as loaded: in 2021 the United
/// States 188,860, Germany 148,221 and Mexico 131,418; in 2023 the United States 1,176,051 and Germany 329,104.
struct RankedHostsTests {
  static let told: [Told] = [
    Told(
      "Mexico was the third-largest recipient of asylum applications in the world in 2021, after the United States and Germany.",
      on: "2022-06-20", kind: .rank, when: "CY2021", place: "host:MEX"),
    Told(
      "México fue el tercer país receptor de solicitudes de asilo en el mundo en 2021.", on: "2022-06-20", kind: .rank,
      when: "CY2021", place: "host:MEX"),
    Told(
      "The United States was the country that received the most asylum applications in 2023, with 1.2 million, followed by Germany with 329,100.",
      on: "2024-06-20", number: 329_100, place: "host:DEU"),
    Told(
      "The United States was the country that received the most asylum applications in 2023, with 1.2 million, followed by Germany with 329,100.",
      on: "2024-06-20", number: 1_200_000, place: "host:USA"),
    Told(
      "Costa Rica was the country that received the second most asylum applications in 2022.", on: "2023-06-20",
      kind: .rank, place: "host:CRI", verdict: .contradicted),
  ]

  @Test(arguments: told)
  func countriesThatTakeApplicationsAreRanked(_ t: Told) throws { try t.check() }
}
