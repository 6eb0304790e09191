import BorderData
import BorderTrends
import Testing

@testable import ClaimCheck

/// Sentences checked word by word; their numbers are control totals that CBP and Panama publish.
struct ClosestTrueTests {
  private func sentence(_ a: Finished.Ask) throws -> String? { try Finished.finding(a).closestTrue }

  @Test func level() throws {
    let text = try sentence(Finished.level(3_000_000, Finished.us, .fiscalYear(2024), step: 1_000_000, digits: 1))
    #expect(
      text
        == "There were 2,901,142 CBP encounters nationwide in FY2024, according to U.S. Customs and Border Protection.")
  }

  @Test func magnitudeTogether() throws {
    let ask = Finished.Ask(
      kind: .magnitude, assertion: .magnitude(low: 10_000, high: 100_000, words: "tens of thousands"),
      selection: Finished.northernTriangle, when: .fiscalYear(2024))
    let text = try sentence(ask)
    #expect(text?.hasPrefix("Together it was hundreds of thousands: 408,551 CBP encounters with Guatemalans,") == true)
    #expect(text?.contains("Guatemala 206,971, Honduras 144,373, El Salvador 57,207") == true)
  }

  @Test func changeAfterARun() throws {
    let text = try sentence(Finished.change(.up, Finished.darien, .calendarYear(2024), .calendarYear(2023)))
    #expect(
      text?.hasPrefix(
        "Crossings of the Darién fell 41.9% in 2024, to 302,203 from 520,085 a year earlier, after rising every year from 2021 to 2023"
      ) == true)
  }

  @Test func changeByAFactor() throws {
    let q = Quantity(value: 3, unit: .factor, step: 1, digits: 1, span: TextSpan(0, 1), words: "")
    let text = try sentence(Finished.change(.up, Finished.darien, .calendarYear(2023), .calendarYear(2022), by: q))
    #expect(text?.contains("rose 109.5% in 2023, to 520,085 from 248,284 a year earlier, 2.1 times as many") == true)
  }

  @Test func trendAsItTurned() throws {
    let p = Period.span(YearMonth(index: 2021 * 12)...YearMonth(index: 2024 * 12 + 11))
    let ask = Finished.Ask(
      kind: .trend, assertion: .trend(direction: .up, strength: .plain, everyStep: true), selection: Finished.darien,
      when: p, newest: YearMonth(index: 2024 * 12 + 11))
    #expect(
      try sentence(ask)?.hasPrefix(
        "Crossings of the Darién rose every year from 133,726 in 2021 to 520,085 in 2023, then fell to 302,203 in 2024")
        == true)
  }

  @Test func extreme() throws {
    let ask = Finished.Ask(
      kind: .extreme, assertion: .extreme(end: .highest, position: 1, scope: .everything, value: nil),
      selection: Finished.southwest, when: Finished.month(2023, 12))
    #expect(
      try sentence(ask)?.hasPrefix(
        "The 301,981 CBP encounters at the southwest border in December 2023 were the highest for any month since ")
        == true)
  }

  @Test func rankOfAnother() throws {
    var s = Finished.darien
    s.who = .only([.known("ECU")])
    let ask = Finished.Ask(
      kind: .rank, assertion: .rank(position: 1, end: .highest, among: [], value: nil), selection: s,
      when: .calendarYear(2023))
    #expect(
      try sentence(ask)?.hasPrefix(
        "Ecuadorians were the second-largest group in crossings of the Darién in 2023, with 57,250, after Venezuelans with 328,650"
      ) == true)
  }

  @Test func share() throws {
    var s = Finished.darien
    s.who = .only([.known("VEN")])
    let ask = Finished.Ask(
      kind: .share, assertion: .share(Finished.percent(50), most: nil, of: nil), selection: s, when: .calendarYear(2023)
    )
    #expect(
      try sentence(ask)?.hasPrefix(
        "Venezuelans made up 63.2% of crossings of the Darién in 2023, 328,650 of 520,085") == true)
  }

  @Test func nothingWhereNothingWasComputed() throws {
    let f = try Finished.finding(Finished.level(1, Finished.darien, .calendarYear(1990)))
    #expect(f.verdict == .unanswerable)
    #expect(f.closestTrue == nil)
  }

  @Test(arguments: [
    (7, "fewer than a hundred"), (999, "hundreds"), (1_000, "thousands"), (99_999, "tens of thousands"),
    (408_551, "hundreds of thousands"), (2_901_142, "millions"),
  ])
  func bands(_ n: Int, _ words: String) { #expect(ClosestTrue.band(n) == words) }
}
