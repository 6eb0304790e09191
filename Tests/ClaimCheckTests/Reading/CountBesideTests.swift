import BorderData
import Testing

@testable import ClaimCheck

/// What is said of a count in one breath with it is of whatever its number is the figure of: with nothing left open it is held to its
/// words. The figures are those under data/: Cubans at the southwest border 9,721 in January and 16,557 in February 2022; the northern
/// border 109,535 in fiscal 2022 and 189,402 in fiscal 2023.
struct CountBesideTests {
  static let told: [Told] = [
    Told(
      "Title 42 was used in half of all cases. CBP encountered 16,557 Cubans at the border in February, about three times as many as in January.",
      on: "2022-03-20", number: 3, kind: .change, when: "2022-02", codes: ["CUB"], verdict: .contradicted),
    Told(
      "Families crossed in greater numbers in Texas. CBP recorded 189,402 encounters on the northern border in fiscal 2023, up 173 percent from a year earlier.",
      on: "2023-11-20", number: 173, kind: .change, when: "FY2023", verdict: .contradicted),
    Told(
      "Families crossed in greater numbers in Texas. CBP recorded 189,402 encounters on the northern border in fiscal 2023, up 73 percent from a year earlier.",
      on: "2023-11-20", number: 73, kind: .change, when: "FY2023"),
  ]

  @Test(arguments: told)
  func aCountBesideSaysWhatAStatementIsOf(_ t: Told) throws { try t.check() }
}
