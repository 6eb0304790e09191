import Testing

@testable import ClaimCheck

struct PercentOfCountsTests {
  @Test(arguments: [
    ("Encounters dropped from 500,723 to 408,551, a decrease of 18.4 percent.", Verdict.supported),
    ("Encounters fell 18% from 500,723 in fiscal 2023 to 408,551 in fiscal 2024.", .supported),
    ("Crossings rose 50% to 3,000 from 2,000.", .supported),
    ("Encounters dropped from 500,723 to 408,551, a decrease of 48.4 percent.", .contradicted),
    ("Crossings rose 150% from 2,000 to 3,000.", .contradicted),
    ("Encounters fell 16% from 2.5 million to 2.1 million.", .supported),
  ])
  func oneReading(_ text: String, _ verdict: Verdict) throws { #expect(try Inside.verdict(text) == verdict) }

  @Test(arguments: [
    // 2.5 million to 2.1 million may be anything from −12% to −20%.
    "Encounters fell 19% from 2.5 million to 2.1 million.",
    // Within a point.
    "Crossings rose 51% from 2,000 to 3,000.",
    // Another statement's percent.
    "Crossings rose from 2,000 to 3,000 in May and arrests fell 40%.",
    "Crossings rose 20% in May and from 2,000 to 3,000 in June.",
    // A share, an average, money, and two percents.
    "Crossings rose from 2,000 to 3,000, and 20% of them were children.",
    "Crossings rose by an average of 4% a year, from 2,000 to 3,000.",
    "Spending rose 20% from $2,000 to $3,000.",
    "Crossings rose 20%, then 40%, from 2,000 to 3,000.",
    // Nothing said about the direction.
    "Some 30% of crossings moved from 2,000 to 3,000.",
  ])
  func silent(_ text: String) throws { #expect(try Inside.verdict(text) == nil) }

  @Test func saysWhereThePercentMayComeFrom() throws {
    let ratio = try Inside.findings("Crossings rose 150% from 2,000 to 3,000.").first
    #expect(ratio?.why.contains("is the ratio of the two") == true)
    let base = try Inside.findings("Crossings fell 100% from 2,000 to 1,000.").first
    #expect(base?.why.contains("takes the later count as its base") == true)
  }
}
