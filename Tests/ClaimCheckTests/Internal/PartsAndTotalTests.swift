import Testing

@testable import ClaimCheck

struct PartsAndTotalTests {
  @Test(arguments: [
    (
      "Agents counted 1,220 single adults, 705 people in families and 110 children, for a total of 2,035.",
      Verdict.supported
    ),
    ("The 2,035 migrants were 1,220 adults, 705 family members and 110 children.", .supported),
    (
      "Agents counted 1,220 single adults, 705 people in families and 110 children, for a total of 2,335.",
      .contradicted
    ),
    (
      "The agency reported 2,335 crossings, made up of 1,220 adults, 705 family members and 110 children.",
      .contradicted
    ),
  ])
  func sums(_ text: String, _ verdict: Verdict) throws { #expect(try Inside.verdict(text) == verdict) }

  @Test(arguments: [
    // Part of the whole only.
    "The agency reported 2,335 crossings, including 1,220 adults, 705 family members and 110 children.",
    // No word says that these are all.
    "There were 2,335 crossings, 1,220 adults, 705 family members and 110 children.",
    // Rounded.
    "Agents counted about 1,200 adults, 700 family members and 100 children, for a total of 2,335.",
    "Agents counted 1,220 adults, 705 family members and other groups, and 110 in May, for a total of 2,335.",
  ])
  func silent(_ text: String) throws { #expect(try Inside.verdict(text) == nil) }
}
