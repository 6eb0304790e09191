import Testing

@testable import ClaimCheck

/// Scores, their intervals and baselines, on rows made by hand.
@Suite struct EvaluationTests {
  private static func row(
    _ article: String, _ gold: String, _ verdict: String?, kind: String = "level", right: Bool = true
  )
    -> Evaluation.Row
  {
    var r = Evaluation.Row(
      article: article, language: "en", quote: "", kinds: [kind], found: verdict != nil, goldVerdict: gold, also: [],
      verdict: verdict, shown: "", goldShown: "")
    r.kindRight = right
    r.measureRight = right
    r.whoRight = right
    r.placeRight = right
    r.whenRight = right
    return r
  }

  private static func made() -> Evaluation {
    var e = Evaluation()
    e.rows = [
      row("a", "supported", "supported"), row("a", "supported", "depends", right: false),
      row("b", "contradicted", "contradicted", kind: "change"), row("b", "unanswerable", "unanswerable"),
      row("c", "supported", nil),
    ]
    e.falseFindings = [("c", "A quiet sentence.", "quiet")]
    e.quiet = 3
    e.quietByArticle = ["c": 3]
    return e
  }

  // Worked out by hand: 4 of 5 found; 4 of 4 + 1; verdicts 3 of the 4 found; slots 2 of the 3 found and answerable.
  @Test func sharesAreThoseOfTheRows() {
    let e = Self.made()
    #expect(e.value(.recall) == 0.8)
    #expect(e.value(.precision) == 0.8)
    #expect(abs((e.value(.f1) ?? 0) - 0.8) < 1e-12)
    #expect(e.value(.verdictStrict) == 0.75)
    #expect(e.value(.allSlots) == 2.0 / 3)
    #expect(e.only { $0.kinds == ["trend"] }.value(.recall) == nil, "a share of nothing is no share")
  }

  // Always a claim: 5 of 5 + 3 quiet. Always “supported”: 2 of the 4 found. Always “level”: 2 of 3.
  @Test func theBaselineIsTheMostFrequentLabel() {
    let e = Self.made()
    #expect(e.baseline(.recall) == 1)
    #expect(e.baseline(.precision) == 0.625)
    #expect(e.majorityVerdict == "supported")
    #expect(e.baseline(.verdictStrict) == 0.5)
    #expect(e.baseline(.kind) == 2.0 / 3)
  }

  @Test func intervalsHoldTheScoreAndComeAgain() throws {
    var e = Evaluation()
    for i in 0..<40 {
      e.rows.append(Self.row("\(i)", "supported", i % 4 == 0 ? "depends" : "supported"))
    }
    let interval = try #require(e.intervals()[.verdictStrict])
    #expect(interval.contains(0.75))
    // One claim an article: the binomial with n = 40, p = 0.75. Its exact quantiles (Python, math.comb) at 2.5% and
    // 97.5% are 0.600 and 0.875.
    #expect(abs(interval.lowerBound - 0.600) <= 0.026 && abs(interval.upperBound - 0.875) <= 0.026)
    #expect(e.intervals() == e.intervals())
    #expect(Evaluation().intervals().isEmpty)
  }

  // The first numbers of the reference implementation with seed 1234567 (Vigna, splitmix64.c).
  @Test func splitMixGivesItsNumbers() {
    var g = SplitMix64(seed: 1_234_567)
    #expect(g.next() == 6_457_827_717_110_365_317)
    #expect(g.next() == 3_203_168_211_198_807_973)
  }

  // MARK: Planted errors

  // Panama: 520,085 in 2023, 248,284 in 2022; CBP nationwide, Hondurans: 216,028 in FY2023, 144,373 in FY2024.
  private static let gold = """
    {"id":"a","lang":"en","published":"2025-02-10","text":"In 2023, 520,085 people crossed the Darién. Encounters with Hondurans fell 33 percent from fiscal year 2023 to fiscal year 2024. In fiscal year 2023, CBP had 216,028 encounters with Hondurans nationwide.","claims":[{"quote":"In 2023, 520,085 people crossed the Darién","kind":"level","measure":"transits","who":["*"],"where":"darien","when":"CY2023","verdict":"supported"},{"quote":"Encounters with Hondurans fell 33 percent from fiscal year 2023 to fiscal year 2024","kind":"change","measure":"encounters","who":["HND"],"where":"us","when":"FY2024","verdict":"supported"},{"quote":"In fiscal year 2023, CBP had 216,028 encounters with Hondurans nationwide","kind":"level","measure":"encounters","who":["HND"],"where":"us","when":"FY2023","verdict":"supported"}],"quiet":[]}
    """

  @Test func plantedErrorsAreToldAndComeAgain() throws {
    let checker = Checker(try #require(Finished.figures))
    let gold = try GoldArticle.read(Self.gold)
    let p = Planting.run(gold, checker, count: 30, seed: 7)
    #expect(p.labelled == 3 && p.usable == 3)
    let kinds = Set(p.rows.map(\.kind))
    #expect(kinds == Set(Planting.Kind.allCases), "each kind of error is planted")
    let changed = p.rows.filter { $0.from != $0.to && $0.quote.contains($0.to) }
    #expect(changed.count == p.rows.count)
    let missed = p.rows.filter { !$0.isTold }.map { "\($0.from) → \($0.to): \($0.shown)" }
    #expect(missed == [])
    let again = Planting.run(gold, checker, count: 30, seed: 7)
    #expect(again.rows.map(\.to) == p.rows.map(\.to))
  }

  /// A checker that lets everything pass is found out.
  @Test func errorsThatAreNotToldAreCounted() throws {
    var lax = Thresholds()
    lax.roundedCap = 1000
    lax.nearMiss = 1000
    lax.nearMissPoints = 1000
    let strict = Checker(try #require(Finished.figures))
    let gold = try GoldArticle.read(Self.gold)
    #expect(Planting.run(gold, strict, count: 30, seed: 7).told > 0)
    let blind = Planting.run(gold, Checker(strict.figures, thresholds: lax), count: 30, seed: 7)
    #expect(blind.possible < Planting.run(gold, strict, count: 30, seed: 7).possible)
  }
}
