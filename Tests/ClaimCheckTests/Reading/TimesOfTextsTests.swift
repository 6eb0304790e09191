import BorderData
import Testing

@testable import ClaimCheck

/// Which time a claim is of where the text tells it by an event, by how long a change took, or by what it has spoken of.
/// The figures are those under data/: the Darién's 81,946 in August 2023 and 16,603 in August 2024; the Border Patrol's
/// 249,740 arrests in December 2023 and 83,532 in June 2024; the Tucson sector's 80,184 in December 2023 and 68,480 in
/// the first quarter of fiscal 2023.
struct TimesOfTextsTests {
  struct Case: Sendable {
    var text: String
    var date: String
    /// The words that the claim's quotation holds.
    var holding: String
    var when: String
    var versus: String?
    var kind: ClaimKind?
  }

  @Test(arguments: [
    // Events.
    Case(
      text: "Border arrests have more than doubled since the pandemic began.", date: "2023-12-10", holding: "doubled",
      when: "2023-11", versus: "2020-03"),
    Case(
      text: "The number of Russians at the southern border jumped after Russia invaded Ukraine.", date: "2023-10-10",
      holding: "jumped", when: "2022-03", versus: "2022-02"),
    Case(
      text: "Encounters at the southwest border have risen since Title 42 ended.", date: "2023-12-10", holding: "risen",
      when: "2023-11", versus: "2023-05"),
    // How long a change took.
    Case(
      text:
        "Agents made 83,532 arrests at the southwest border in June. Arrests have shrunk by about two thirds in six months.",
      date: "2024-07-16", holding: "shrunk", when: "2024-06", versus: "2023-12"),
    Case(
      text:
        "After peaking at 38,446 in June, arrests in the Rio Grande Valley sector fell by two thirds in three months.",
      date: "2014-10-20", holding: "fell", when: "2014-09", versus: "2014-06"),
    // What is compared with a time of the text.
    Case(
      text:
        "Agents caught 303,916 people at the southwest border in fiscal 2017. That represents a steep fall from 2000.",
      date: "2017-12-20", holding: "steep fall", when: "FY2017", versus: "FY2000", kind: .change),
    Case(
      text:
        "Apprehensions peaked in May at the southern border. In the months since, border apprehensions have plummeted.",
      date: "2019-12-10", holding: "plummeted", when: "2019-05..2019-11", kind: .trend),
    Case(
      text:
        "In the first quarter of fiscal 2024 agents in the Tucson sector made 200,043 arrests, up from about 68,000 in the same stretch a year earlier.",
      date: "2024-01-29", holding: "up from", when: "2023-10..2023-12", versus: "2022-10..2022-12", kind: .change),
    // The time of a part of the sentence that is not the claim's.
    Case(
      text: "En agosto pasaron por el Darién 536 personas al día en promedio, cuando en julio eran unas 660.",
      date: "2024-09-05", holding: "536", when: "2024-08"),
    Case(
      text:
        "In the Darién in 2023, arrivals of Chinese nationals increased more than twelvefold, a flow that rose every month between January and November.",
      date: "2024-02-08", holding: "twelvefold", when: "CY2023", versus: "CY2022"),
    Case(
      text:
        "En agosto cruzaron el Darién 16.603 personas, la cifra mensual más baja en lo que va del año.",
      date: "2024-09-06",
      holding: "más baja", when: "2024-08", kind: .extreme),
    // Back to the main time with a new paragraph.
    Case(
      text:
        "Border arrests rose in August 2023. In the same month of 2022 there had been 181,774.\n\nFamilies numbered 93,111, nearly three times as many as in June.",
      date: "2023-09-23", holding: "three times", when: "2023-08", versus: "2023-06"),
    // An older month in the past perfect.
    Case(
      text:
        "Encounters at the southwest border rose in May 2020. A month before, in April, crossings had fallen by half.",
      date: "2021-08-20", holding: "by half", when: "2020-04"),
  ])
  func areRead(_ c: Case) throws {
    let found = try Read.findings(c.text, on: c.date)
    let matching = found.filter { $0.claim.quote.contains(c.holding) && (c.kind == nil || $0.claim.kind == c.kind) }
    #expect(
      matching.contains { f in
        f.claim.when.value?.code == c.when && (c.versus == nil || f.claim.versus.value?.code == c.versus)
      }, "\(found.map { "\($0.claim.quote): \($0.claim.kind) \($0.claim.when) \($0.claim.versus)" })")
    for f in found { #expect(f.verdict != .contradicted, "\(f.claim.quote): \(f.why)") }
  }
}
