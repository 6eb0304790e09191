import BorderData
import Testing

@testable import ClaimCheck

/// What had run of a year when a text was written, and other times that hang on its date. The figures are the Border Patrol's
/// (El Paso sector, people in families, October 2014 to July 2015 826, to August 1,011; unaccompanied children, the same
/// months 1,258; southwest border, October 2016 to March 2017 199,171 and a year before 185,722; March 2017 12,195) and CBP's
/// (southwest border, fiscal 2024 2,135,005, expulsions March 2020 to February 2022 1,708,044).
struct RunningYearTests {
  /// A month's figures come out in the course of the next: in its first days the year so far may end a month earlier.
  @Test func aYearSoFarEndsWithWhatWasOut() throws {
    let f = try Read.finding(
      "The El Paso Border Patrol detained 826 family units in fiscal year 2015.", on: "2015-09-04", number: 826)
    #expect(f.when == "Oct 2014–Jul 2015")
    #expect(f.verdict == .supported, "\(f.why)")
  }

  @Test func aRoundPercentIsOfTheReleaseThatItFits() throws {
    let f = try Read.finding(
      "So far this fiscal year, Border Patrol apprehensions at the southwest border are up about 7 percent.",
      on: "2017-04-08", kind: .change)
    #expect(f.when == "Oct 2016–Mar 2017")
    #expect(f.verdict == .supported, "\(f.why)")
  }

  /// In the middle of a month only one end is left.
  @Test func laterInTheMonthTheYearEndsWithTheLastMonth() throws {
    let f = try Read.finding(
      "The El Paso Border Patrol detained 1,011 family units so far in fiscal year 2015.", on: "2015-09-24",
      number: 1011)
    #expect(f.when == "Oct 2014–Aug 2015")
  }

  @Test func lastMarchIsHardlyTheMonthThatHasJustClosed() throws {
    let f = try Read.finding(
      "Last March Border Patrol agents made 12,195 arrests on the southwest border.", on: "2018-04-10", number: 12195)
    #expect(f.when == "Mar 2017")
    #expect(f.verdict == .supported, "\(f.why)")
  }

  @Test func theFiscalYearIsTheOneThatHasJustClosed() throws {
    let f = try Read.finding(
      "CBP had 2.1 million encounters at the southwest border in the fiscal year.", on: "2024-11-20", number: 2_100_000)
    #expect(f.when == "FY2024")
  }

  @Test func speakingOnAWeekdayDatesTheSpeaking() throws {
    let f = try Read.finding(
      "Speaking on Wednesday, Kelly said there were fewer than 17,000 Border Patrol apprehensions at the southwest border in March.",
      on: "2017-04-05", number: 17000)
    #expect(f.when == "Mar 2017")
    #expect(f.verdict == .supported, "\(f.why)")
  }

  /// A president's deed dates; his time in office is another thing.
  @Test(arguments: [
    (
      "Crossings of the southwest border went on falling after Donald Trump won the election, to 46,610 Border Patrol arrests in November.",
      "2024-12-20", "Nov 2024"
    ),
    (
      "Since the inauguration in January 2021, agents of the Yuma sector have made 288,000 apprehensions.",
      "2022-05-18", "Jan 2021–Apr 2022"
    ),
    (
      "Agents arrested 15,527 migrants on the southwest border in the administration's first two full months.",
      "2025-04-17", "Feb 2025–Mar 2025"
    ),
  ]) func presidentsTimes(text: String, date: String, when: String) throws {
    let counts = try Read.findings(text, on: date).filter { $0.claim.assertion.stated?.unit == .count }
    #expect(counts.first?.when == when)
  }

  /// Nobody was expelled under Title 42 before March 2020.
  @Test func expulsionsBeginWithTheirOrder() throws {
    let f = try Read.finding(
      "While Trump was in office 83 percent of encounters at the southwest border ended in expulsion under Title 42.",
      on: "2022-04-20", number: 83)
    #expect(f.when == "Mar 2020–Jan 2021")
    #expect(f.verdict == .supported, "\(f.why)")
  }

  /// A headline takes the time that the next sentences name.
  @Test func aHeadlineIsOfTheTimeBelowIt() throws {
    let all = try Read.findings(
      "El Paso sector sees Border Patrol arrests climb\n\nAgents of the El Paso sector made 11,615 arrests between Oct. 1, 2014, and July 31, 2015, up from 10,394 in the same months a year before.",
      on: "2015-09-04")
    #expect(all.first?.claim.kind == .change)
    #expect(all.first?.when == "Oct 2014–Jul 2015")
  }

  @Test func measuresNamedByTheirMonthAreNoTime() throws {
    let f = try Read.finding(
      "The Border Patrol had 162,317 encounters on the southwest border in March 2023. That is a 25% rise on February's 130,024, but the agency says the January enforcement measures are still holding.",
      on: "2023-04-18", kind: .change)
    #expect(f.when == "Mar 2023")
    #expect(f.versus == "Feb 2023")
  }

  /// As many numbers as months: October to December 2022 231,529, 235,173 and 252,315 encounters, a year later 240,927,
  /// 242,399 and 301,981.
  @Test func aRowOfNumbersIsOfARowOfMonths() throws {
    let all = try Read.findings(
      "CBP encounters with migrants at the southwest border came to 240,927, 242,399 and 301,981 from October to December 2023. The same three months a year earlier had 231,529, 235,173 and 252,315.",
      on: "2024-01-26")
    #expect(all.map(\.when) == ["Oct 2023", "Nov 2023", "Dec 2023", "Oct 2022", "Nov 2022", "Dec 2022"])
    for f in all { #expect(f.verdict == .supported, "\(f.why)") }
  }

  @Test func whatIsSaidOfSomeMonthsIsNotHeldAgainstOne() throws {
    let f = try Read.finding(
      "The Border Patrol made 6,070 arrests on the southwest border in June 2024 on a single day. In many of those months agents on the southern border averaged more than 6,000 apprehensions every day.",
      on: "2025-07-02", kind: .rate)
    #expect(f.verdict != .contradicted)
  }

  @Test func fewerTimesInJuneIsNoMultipleOfJune() throws {
    let f = try Read.finding(
      "CBP said migrants were encountered 14 percent fewer times at the southwest border in June than in May, though no June has been busier.",
      on: "2022-07-22", kind: .change)
    #expect(f.when == "Jun 2022")
    #expect(f.versus == "May 2022")
  }
}
