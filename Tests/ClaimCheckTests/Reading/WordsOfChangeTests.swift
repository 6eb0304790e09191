import BorderData
import Testing

@testable import ClaimCheck

/// Words of change and of order, with and without digits, in both languages. Figures: CBP and the Border Patrol, Panama,
/// as bundled under data/.
struct WordsOfChangeTests {
  @Test func underIsNotFell() throws {
    // 112,590 of 178,795 in April 2021: 63.0%, within what “nearly two thirds” allows.
    let f = try Read.finding(
      "En abril de 2021 hubo 178.795 encuentros en la frontera suroeste. De ellos, casi dos tercios terminaron en expulsión bajo el Título 42.",
      on: "2021-05-12", kind: .share)
    #expect(f.claim.authority.value == .title42)
    #expect(f.verdict == .supported, "\(f.why)")
  }

  @Test func theDayOfTellingIsNotTheTimeCounted() throws {
    let f = try Read.finding(
      "La Oficina de Aduanas informó este martes de 178.622 encuentros en la frontera con México durante abril.",
      on: "2021-05-12", number: 178_622)
    #expect(f.when == "Apr 2021")
    #expect(f.verdict == .supported, "\(f.why)")
  }

  @Test(arguments: [
    ("En 2023 cruzaron el Darién 520.085 personas, más del doble que en 2022.", "2024-01-20"),
    ("Traffic through the Darién Gap has collapsed since January 2025.", "2025-05-10"),
    (
      "Border Patrol apprehensions at the southwest border fell by more than half in fiscal 2020, ending a long rise.",
      "2020-11-04"
    ),
  ])
  func isFoundAndHolds(_ text: String, _ date: String) throws {
    let all = try Read.findings(text, on: date)
    let f = try #require(all.first { [.change, .trend].contains($0.claim.kind) }, "no change in “\(text)”")
    #expect(f.verdict == .supported, "\(f.why)")
  }

  @Test func anOrderWithoutACountOfItsOwnIsOfTheCountBefore() throws {
    // Rio Grande Valley 90,206, Tucson 66,076 in fiscal 2020.
    let f = try Read.finding(
      "Border Patrol apprehensions at the southwest border fell in fiscal 2020. The Rio Grande Valley stayed the busiest sector.",
      on: "2020-11-20", kind: .rank)
    #expect(f.place == "sector:rio-grande-valley")
    #expect(f.verdict == .supported, "\(f.why)")
  }

  @Test(arguments: [
    "More than 62,000 of those encountered were released into the United States in February 2022.",
    "Texas has bused over 100,000 migrants from the border to other cities.",
    "Unos 1.900 migrantes entraron a Panamá en flujo inverso en enero de 2025.",
    "Nearly 11,000 children remained in government shelters near the border in October 2021.",
  ])
  func countsOfOtherThingsHaveNoFigure(_ text: String) throws {
    for f in try Read.findings(text, on: "2025-02-20") where (f.claim.assertion.stated?.value ?? 0) >= 1_000 {
      #expect(f.verdict == .unanswerable, "\(f.why)")
    }
  }

  @Test(arguments: [
    "Agents say that migrants are more easily apprehended in open desert at the southwest border.",
    "It is unclear whether the June increase at the southwest border will last.",
    "The plan includes increased immigration enforcement along the southwest border.",
  ])
  func wordsOfChangeThatAreSaidOfNoCountMakeNoClaim(_ text: String) throws {
    let found = try Read.findings(text, on: "2021-07-20").filter { [.change, .trend].contains($0.claim.kind) }
    #expect(found.isEmpty, "\(found.map(\.claim.quote))")
  }
}
