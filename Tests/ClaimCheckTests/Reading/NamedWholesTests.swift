import BorderData
import Testing

@testable import ClaimCheck

/// Shares of one group: the whole is that group in all the places or ways it was met, and not everyone. The percents were
/// computed from the files under data/ with pandas: the Border Patrol's monthly figures by demographic and citizenship, CBP's
/// nationwide encounters by component, and UNHCR's applications.
struct NamedWholesTests {
  static let told: [Told] = [
    // 15,473 of the 95,930 Salvadorans whom the Border Patrol arrested there.
    Told(
      "Among the Salvadorans whom the Border Patrol caught at the southwest border in fiscal 2021, 16 percent were unaccompanied children.",
      on: "2022-01-20", number: 16, kind: .share, when: "FY2021", place: "us-southwest", codes: ["SLV"],
      people: .unaccompanied),
    Told(
      "Entre los mexicanos detenidos por agentes de la Patrulla Fronteriza en la frontera suroeste en el año fiscal 2024, el 39 % eran familias.",
      on: "2025-01-20", number: 39, kind: .share, when: "FY2024", codes: ["MEX"], people: .families),
    Told(
      "At the southwest border CBP met 27,687 Brazilians in fiscal 2023, or 85 percent of the nationwide total.",
      on: "2023-12-20", number: 85, kind: .share, when: "FY2023", place: "us-southwest", codes: ["BRA"]),
    Told(
      "En el año fiscal 2023 la CBP encontró a 216.028 hondureños en todo el país. Los hondureños que viajaban en familia sumaron 97.641 en ese año fiscal, el 45,2 % del total nacional de hondureños.",
      on: "2023-12-20", number: 45.2, kind: .share, when: "FY2023", place: "us", codes: ["HND"], people: .families),
    Told(
      "In fiscal 2021, ports of entry took in 96 percent of the nationwide encounters of Russians.",
      on: "2022-01-20", number: 96, kind: .share, when: "FY2021", place: "us", codes: ["RUS"]),
    Told(
      "The United States received half of the asylum claims that Russians made worldwide in 2022.",
      on: "2023-09-20", kind: .share, when: "CY2022", codes: ["RUS"]),
    Told(
      "Del total mundial de solicitudes de asilo de salvadoreños en 2024, el 63,4 % se presentó en Estados Unidos.",
      on: "2025-09-20", number: 63.4, kind: .share, when: "CY2024", codes: ["SLV"]),
    Told(
      "Russians lodged 36,488 applications for asylum around the world in 2022.",
      on: "2023-09-20", number: 36_488, when: "CY2022", place: "world", codes: ["RUS"]),
    // 2,206,436 of 2,378,944.
    Told(
      "In fiscal 2022, 2,378,944 migrants were encountered at the southwest border, and 93 percent of them were caught between ports of entry.",
      on: "2022-11-20", number: 2_378_944, when: "FY2022"),
    Told(
      "In fiscal 2022, 2,378,944 migrants were encountered at the southwest border, and 93 percent of them were caught between ports of entry.",
      on: "2022-11-20", number: 93, kind: .share),
    // 7,406 of 7,427.
    Told(
      "In February 2023, CBP met 7,427 Haitians at the southwest border, and 99 percent of them were at ports of entry.",
      on: "2023-03-20", number: 99, kind: .share, when: "2023-02", codes: ["HTI"]),
    Told(
      "Of the people met at southwest ports of entry in fiscal 2022, 45 percent came as families. On that border alone, 93 percent of encounters that year took place between ports of entry.",
      on: "2022-12-20", number: 93, kind: .share, people: .everyone),
    // 109,535 of 2,766,582.
    Told(
      "Northern encounters came to 109,535 in fiscal 2022, 4 percent of the national total.",
      on: "2022-11-20", number: 4, kind: .share, place: "us-northern"),
    Told(
      "The largest numbers of people traveling in family units encountered by agents of the Border Patrol at the southwest border in fiscal 2021 came from Honduras (147,416), Guatemala (80,150) and Brazil (43,734).",
      on: "2021-11-20", number: 80_150, when: "FY2021", codes: ["GTM"], people: .families),
  ]

  @Test(arguments: told)
  func areOfTheGroupNamed(_ t: Told) throws { try t.check() }

  /// What the whole is must decide: 16 percent of all arrests would be 265,000 children.
  @Test func aWrongShareOfTheGroupIsContradicted() throws {
    try Told(
      "Among the Salvadorans whom the Border Patrol caught at the southwest border in fiscal 2021, 61 percent were unaccompanied children.",
      on: "2022-01-20", number: 61, kind: .share, codes: ["SLV"], verdict: .contradicted
    ).check()
  }
}
