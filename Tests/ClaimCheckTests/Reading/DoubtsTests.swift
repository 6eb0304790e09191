import BorderData
import Testing

@testable import ClaimCheck

/// False as it was read, and not contradicted, since other words of the text leave open what was meant.
struct DoubtsTests {
  @Test(
    arguments: [
      // Another border is named before, and this sentence names none.
      (
        "Encounters in the Swanton sector rose in January 2023. Fiscal year to date, encounters are up 846% over the same period of fiscal 2022.",
        "2023-02-20", 846.0
      ),
      // The number is of a group that the reading did not take in.
      (
        "The border was busy in March 2024. Panama counted 36,841 people in the Darién, and Honduras, where many fly to Nicaragua, counted 45,666 in March.",
        "2024-04-20", 45_666.0
      ),
      // A part of the whole, not a count.
      (
        "CBP encounters at the southwest border fell in June 2022. The proportion of families was down to 10 percent in June.",
        "2022-07-20", 10.0
      ),
    ])
  func isNotContradicted(_ text: String, _ date: String, _ number: Double) throws {
    for f in try Read.findings(text, on: date) where f.claim.assertion.stated?.value == number {
      #expect(f.verdict != .contradicted, "\(f.why)")
    }
  }

  @Test func aPlainFalsehoodStillIs() throws {
    // CBP, southwest border, fiscal 2024: 2,135,005.
    let f = try Read.finding(
      "U.S. Customs and Border Protection recorded 1,135,005 encounters at the southwest border in fiscal year 2024.",
      on: "2024-11-20", number: 1_135_005)
    #expect(f.verdict == .contradicted, "\(f.why)")
  }

  @Test func aPeakIsNotHeldToATimeThatItDoesNotName() throws {
    let f = try Read.finding(
      "En junio de 2024 cruzaron el Darién 31.049 personas. El pico se alcanzó en marzo.", on: "2024-07-05",
      kind: .extreme)
    #expect(f.verdict == .depends, "\(f.why)")
  }
}
