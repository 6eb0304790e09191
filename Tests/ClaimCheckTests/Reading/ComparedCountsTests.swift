import BorderData
import Testing

@testable import ClaimCheck

/// Counts held against other times, in words alone or as a part of them. Figures: CBP's and the Border Patrol's releases,
/// IOM's Missing Migrants Project and Panama's migration service, as bundled under data/.
struct ComparedCountsTests {
  @Test(arguments: [
    // 58,009 against 56,400.
    (
      "Border Patrol arrests at the southwest border came to 58,009 in August, slightly more than in July.",
      "2024-09-20",
      "Aug 2024", "Jul 2024"
    ),
    // 261,045 against 266,071.
    (
      "Venezuelans were encountered 261,045 times at the southwest border in fiscal 2024, slightly fewer than the year before.",
      "2024-10-20", "FY2024", "FY2023"
    ),
    // 689 against 734.
    ("IOM documented 689 deaths on the US-Mexico border in 2022, slightly down on 2021.", "2023-10-20", "2022", "2021"),
    // 40,507 against 132,856.
    (
      "The Border Patrol made 40,507 arrests at the southwest border in September, less than a third of the May peak.",
      "2019-10-30", "Sep 2019", "May 2019"
    ),
    // 53,858 against 218,763.
    (
      "The Border Patrol made 53,858 arrests at the southwest border in September, less than a quarter of what it had been twelve months before.",
      "2024-10-23", "Sep 2024", "Sep 2023"
    ),
    // 691,906 against 2,901,142.
    (
      "There were 691,906 encounters nationwide in fiscal 2025, less than a quarter of the year before.", "2025-10-23",
      "FY2025", "FY2024"
    ),
    // 34,839 against 2,740 encounters with Cubans.
    (
      "Cubans were encountered 34,839 times at the southwest border in April, more than ten times as often as in April of last year.",
      "2022-05-18", "Apr 2022", "Apr 2021"
    ),
    // 520,085 against 248,284, of a year that only the number tells.
    (
      "El año 2023 quedará en la memoria del Darién. Por la selva pasaron 520.085 personas, más del doble que el año precedente.",
      "2024-01-06", "2023", "2022"
    ),
  ])
  func aCountIsHeldAgainstAnotherTime(_ text: String, _ date: String, _ when: String, _ versus: String) throws {
    let f = try Read.finding(text, on: date, kind: .change)
    #expect(f.when == when)
    #expect(f.versus == versus)
    #expect(f.verdict == .supported, "\(f.why)")
  }

  /// The number before the words keeps its own time.
  @Test func theTimeBehindANumberComparedIsItsOwn() throws {
    let text =
      "In March agents met 172,331 migrants at the southwest border. Nearly 19,000 children arriving without parents were taken in, a record, beating the 11,861 of May 2019."
    let main = try Read.finding(text, on: "2021-04-08", number: 19_000)
    #expect(main.when == "Mar 2021")
    #expect(main.verdict == .supported, "\(main.why)")
    #expect(try Read.finding(text, on: "2021-04-08", number: 11_861).when == "May 2019")
  }

  /// A decline of more than 80 percent, from 1,643,679 to 303,916: not against the year before.
  @Test func aChangeGoesFromTheCountOfTheSentenceBefore() throws {
    let f = try Read.finding(
      "In fiscal year 2000, the Border Patrol apprehended 1.64 million people at the southwest border. In fiscal year 2017 it apprehended 303,916, a decline of more than 80 percent.",
      on: "2018-02-10", kind: .change)
    #expect(f.versus == "FY2000")
    #expect(f.verdict == .supported, "\(f.why)")
  }

  @Test func januaryToDecemberIsACalendarSpan() throws {
    let f = try Read.finding(
      "From the start of 2021 through the end of 2024, the southwest border saw over 8.8 million encounters.",
      on: "2025-03-05", kind: .cumulative)
    #expect(f.when == "Jan 2021–Dec 2024")
    #expect(f.verdict == .supported, "\(f.why)")
  }
}
