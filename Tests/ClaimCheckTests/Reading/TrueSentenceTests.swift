import BorderData
import ClaimCheck
import Testing

/// True sentences that a reader who takes each word for itself would refuse. The figures are those of the bundled tables: U.S.
/// Customs and Border Protection for the sectors and the border, Servicio Nacional de Migración for the Darién.
@Suite("True sentences in other words")
struct TrueSentenceTests {
  private func allHold(_ text: String, on date: String) throws {
    let all = try Read.findings(text, on: date)
    #expect(!all.isEmpty)
    for f in all { #expect(f.verdict == .supported, "\(f.claim.quote): \(f.why)") }
  }

  @Test func aListOfSectorsIsAnOrderOfSectors() throws {
    let f = try Read.finding(
      "By sector, Border Patrol encounters in February were highest in Rio Grande Valley (28,403), Tucson (14,750) and El Paso (13,184).",
      on: "2021-03-23", kind: .rank)
    guard case .rank(let position, let end, _, _) = f.claim.assertion else {
      Issue.record("read as \(f.claim.assertion)")
      return
    }
    #expect(position == 1)
    #expect(end == .highest)
    #expect(f.verdict == .supported, "\(f.why)")
  }

  /// Southwest border between ports: 83,532 in June 2024 against 249,740 in December 2023, 66.6 percent fewer.
  @Test func belowAMarkSetInAMonthIsAgainstThatMonth() throws {
    let text =
      "Border Patrol encounters along the southwest border in June 2024 were 67% below their all-time high of nearly 250,000, set in December 2023."
    let all = try Read.findings(text, on: "2024-07-23")
    #expect(all.contains { $0.claim.kind == .change })
    for f in all { #expect(f.verdict == .supported, "\(f.claim.quote): \(f.why)") }
  }

  @Test func aTermIsFourYears() throws {
    let f = try Read.finding(
      "Border Patrol encounters along the southwest border totaled 1.63 million during Barack Obama's first term.",
      on: "2025-03-20", number: 1_630_000)
    #expect(f.claim.when.value?.months.count == 48 || f.claim.when.value?.months.count == 49)
    #expect(f.verdict == .supported, "\(f.why)")
  }

  @Test func aMonthNextToOneThatTheTextHasGoneBackTo() throws {
    let text =
      "CBP reported some 74,000 encounters at the southwest border in December 2020. That compares with 72,113 in November."
    try allHold(text, on: "2023-04-17")
  }

  @Test func whatTheChangeCameToIsOfNow() throws {
    let text =
      "Panama counted 520,085 migrants crossing the Darién Gap in 2023. The number of Ecuadorians rose 95% from the year before, to some 57,200."
    try allHold(text, on: "2024-08-27")
  }

  @Test func aCountryBeforeUpOrDownIsThoseFromThere() throws {
    let all = try Read.findings(
      "Irregular crossings through the Darién rose 55% in September from August, with Ecuador up 64% and Cuba down 17%.",
      on: "2022-10-20")
    #expect(all.map { $0.claim.who.value } == [Who.everyone, .only([.known("ECU")]), .only([.known("CUB")])])
    #expect(all.allSatisfy { $0.verdict != .contradicted })
  }

  @Test func whatTheyWereAYearEarlierIsAChange() throws {
    let f = try Read.finding(
      "Border Patrol encounters in the Del Rio sector in April 2023 were about half what they were a year earlier.",
      on: "2023-06-04", kind: .change)
    #expect(f.claim.kind == .change)
    #expect(f.verdict == .supported, "\(f.why)")
  }

  @Test func estaEntreLosMasAltos() throws {
    let f = try Read.finding(
      "Los ingresos irregulares a Honduras en julio de 2022 estuvieron entre los más altos registrados.",
      on: "2022-08-25", kind: .extreme)
    #expect(f.verdict == .supported, "\(f.why)")
  }

  @Test func eseMismoMesIsTheMonthSpokenOf() throws {
    let text =
      "En junio cruzaron la selva del Darién 29.722 personas. La Patrulla Fronteriza y los puertos de entrada sumaron 144.556 encuentros en la frontera suroeste ese mismo mes."
    let f = try Read.finding(text, on: "2023-08-08", number: 144556)
    #expect(f.verdict == .supported, "\(f.why)")
  }

  @Test func throughAMonthOfTheYearNamed() throws {
    let f = try Read.finding(
      "CBP made 190,000 encounters at the southwest border in the month. Through May, the fiscal 2022 total of Border Patrol encounters stood at 1,442,832.",
      on: "2023-08-24", number: 1_442_832)
    #expect(f.claim.when.value?.last == YearMonth(year: 2022, month: 5))
  }

  @Test func whatIsSurpassedIsABound() throws {
    let all = try Read.findings(
      "Border Patrol encounters along the southwest border surpassed 40,000 in August for the first time since September 2019.",
      on: "2020-09-22")
    for f in all { #expect(f.verdict != .contradicted, "\(f.claim.quote): \(f.why)") }
  }
}
