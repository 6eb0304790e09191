import BorderData
import Testing

@testable import ClaimCheck

/// Words that say what is counted, and of what: deaths, children on their own, shares that were reached, months that follow
/// on, ports counted in. Figures were read from the publishers' files with pandas.
struct WordsOfCountsTests {
  @Test func deathsAreDeathsHoweverTheyAreNamed() throws {
    // Missing Migrants Project, Darién: 51 in 2021, 146 in 2022; US–Mexico border: 628 in 2023.
    let rise = try Read.findings("Deaths in the Darién rose from 51 in 2021 to 146 in 2022.", on: "2023-05-01")
    #expect(rise.first?.claim.measure.value == .deaths)
    #expect(rise.first?.verdict == .supported)
    let died = try Read.finding(
      "In 2023 628 people died at the US-Mexico border, IOM said.", on: "2024-05-01", number: 628)
    #expect(died.verdict == .supported, "\(died.why)")
  }

  @Test func deathsAreContradictedOnlyWhereTheTextSaysWhoseCountItIs() throws {
    let open = try Read.finding("About 350 people died at the US-Mexico border in 2023.", on: "2024-05-01", number: 350)
    let named = try Read.finding(
      "About 350 people died at the US-Mexico border in 2023, according to IOM.", on: "2024-05-01", number: 350)
    #expect(open.verdict == .depends)
    #expect(named.verdict == .contradicted)
  }

  @Test func childrenOnTheirOwnAreNotPanamasChildren() throws {
    let all = try Read.findings(
      "Some 302,203 people crossed the Darién in 2024. Unaccompanied children numbered 110,000 in fiscal 2024.",
      on: "2025-01-20")
    #expect(all.allSatisfy { $0.verdict != .contradicted })
    let said = try Read.finding(
      "Some 3,000 unaccompanied children crossed the Darién in 2023.", on: "2024-01-20", number: 3_000)
    #expect(said.verdict == .unanswerable)
  }

  @Test func aShareThatWasReachedIsOfItsOwnWhole() throws {
    // Southwest border, fiscal 2024: 53,888 Salvadorans of 398,619 from the three countries, 13.5%.
    let f = try Read.finding(
      "El Salvador's share of Northern Triangle encounters dropped to 13 percent in fiscal 2024.", on: "2025-01-20",
      number: 13)
    #expect(f.claim.kind == .share)
    #expect(f.codes == ["SLV"])
    #expect(f.verdict == .supported, "\(f.why)")
  }

  @Test func aMonthMayFollowOnFromTheOneBefore() throws {
    // Panama: 81,946 in August 2023, 75,268 in September 2023, 25,111 in September 2024.
    let f = try Read.finding(
      "August 2023 was the busiest month in the Darién: 81,946 people. September's total slipped to 75,268.",
      on: "2025-01-15", number: 75_268)
    #expect(f.verdict == .supported, "\(f.why)")
  }

  @Test func portsCountedInMakeItAllOfCBP() throws {
    // Southwest border, June 2024: Border Patrol 83,532, with the ports 130,415.
    let f = try Read.finding(
      "Border Patrol apprehended 83,532 people in June on the southwest border. Counting those let in at ports, the June total was about 130,000.",
      on: "2024-07-16", number: 130_000)
    #expect(f.verdict == .supported, "\(f.why)")
  }

  @Test func aPartOfWhatWasCountedInAYearIsOfThatYear() throws {
    // OHSS, southwest border, fiscal 2015: 186,017 Mexicans of 331,333, 56.1%.
    let all = try Read.findings(
      "Mexicans represented a little over half of all apprehensions in 2015 and a smaller part in fiscal 2014.",
      on: "2016-08-20")
    #expect(all.first?.verdict == .supported, "\(all.first?.why ?? "")")
  }
}
