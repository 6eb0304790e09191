import BorderData
import Testing

@testable import ClaimCheck

/// How near a stated number must be, by the words around it. Panama's migration service counted 302,203 crossings of the
/// Darién in 2024; what each form of words allows is worked out by hand beside it.
struct WordsOfNumbersTests {
  @Test(arguments: [
    ("302,203", Outcome.holds),
    // Half a unit of the last digit said, and never more than 5%.
    ("300,000", .holds),
    ("302,000", .holds),
    ("310,000", .imprecise),  // 2.5% off, allowed 5,000
    ("340,000", .fails),
    // 5%, or a unit of the last digit said, and never more than 20%.
    ("about 290,000", .holds),  // 4.2%
    ("about 280,000", .imprecise),  // 7.9%
    ("about 200,000", .fails),  // 51% over: a unit of its one digit would allow it
    ("nearly 310,000", .holds),  // 2.5% below
    ("nearly 300,000", .nearMiss),  // 0.7% above
    ("nearly 350,000", .imprecise),  // 13.7% below
    ("more than 300,000", .holds),
    ("more than 303,000", .nearMiss),  // 0.3% short
    ("more than 350,000", .fails),
    ("fewer than 310,000", .holds),
    ("fewer than 300,000", .nearMiss),
    ("fewer than 250,000", .fails),
    ("hundreds of thousands of", .holds),
    ("thousands of", .imprecise),
    ("millions of", .fails),
  ])
  func areAsNearAsTheySay(_ number: String, _ outcome: Outcome) throws {
    let findings = try Read.findings("In 2024, \(number) people crossed the Darién.", on: "2025-02-10")
    let f = try #require(findings.first)
    #expect(f.readings.first?.outcome == outcome, "\(f.why)")
  }
}
