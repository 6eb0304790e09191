import BorderData
import BorderTrends
import ClaimCheck
import Testing

@testable import CrosscheckReports

struct WordingTests {
  static let span = TextSpan(0, 0)
  static func quantity(
    _ v: Double, _ unit: Quantity.Unit = .count, step: Double = 1, digits: Int = 3, hedge: Hedge = .none,
    upper: Double? = nil
  ) -> Quantity {
    Quantity(value: v, upper: upper, unit: unit, step: step, digits: digits, hedge: hedge, span: span, words: "")
  }

  @Test(arguments: [
    (quantity(520_085), "520,085"), (quantity(2_500_000, step: 100_000, digits: 2, hedge: .about), "about 2.5 million"),
    (quantity(40, .percent, hedge: .nearly), "nearly 40%"), (quantity(12.5, .percent, step: 0.1), "12.5%"),
    (quantity(3, .points), "3 percentage points"), (quantity(2.5, .factor, step: 0.1), "2.5 times"),
    (quantity(2, .ordinal), "2nd"), (quantity(36_000, step: 1_000, hedge: .moreThan), "more than 36,000"),
    (quantity(10_000, upper: 20_000), "10,000 to 20,000"), (quantity(1_400.5, step: 0.1), "1,400.5"),
  ])
  func quantities(q: Quantity, words: String) { #expect(Wording.quantity(q) == words) }

  static func claim(_ kind: ClaimKind, _ a: Assertion) -> Claim {
    var c = SampleChecks.claim(
      "x", in: "x", kind, a, measure: .transits, who: .only([.honduras]), place: .darien, when: .calendarYear(2023))
    if kind == .change { c.versus.value = .calendarYear(2022) }
    if kind == .comparison || kind == .share { c.versusSelection = SampleCube.transits }
    return c
  }

  /// One of every kind: no slot's Swift name, no empty hole, one sentence that ends.
  @Test(arguments: [
    (
      claim(.level, .level(quantity(520_085))),
      "Irregular transits of people from Honduras in the Darién came to 520,085 in 2023."
    ),
    (
      claim(.magnitude, .magnitude(low: 10_000, high: 100_000, words: "tens of thousands")),
      "Irregular transits of people from Honduras in the Darién came to tens of thousands (10,000 to 99,999) in 2023."
    ),
    (
      claim(.change, .change(direction: .down, amount: quantity(25, .percent), strength: .strong, from: nil, to: nil)),
      "Irregular transits of people from Honduras in the Darién plunged by 25% in 2023, compared with 2022."
    ),
    (
      claim(.trend, .trend(direction: .up, strength: .steady, everyStep: true)),
      "Irregular transits of people from Honduras in the Darién rose steadily in every step in 2023."
    ),
    (
      claim(.extreme, .extreme(end: .lowest, position: 2, scope: .inYears(5), value: nil)),
      "In 2023, irregular transits of people from Honduras in the Darién were at their 2nd-lowest in 5 years."
    ),
    (
      claim(.rank, .rank(position: 1, end: .highest, among: [.honduras, .guatemala], value: nil)),
      "Irregular transits of people from Honduras in the Darién ranked highest among Honduras and Guatemala in 2023."
    ),
    (
      claim(.share, .share(quantity(40, .percent), most: nil, of: nil)),
      "Irregular transits of people from Honduras in the Darién made up 40% of irregular transits in the Darién in 2023."
    ),
    (
      claim(.comparison, .comparison(greater: false, factor: nil)),
      "Irregular transits of people from Honduras in the Darién were fewer than irregular transits in the Darién in 2023."
    ),
    (
      claim(.rate, .rate(quantity(1_400, hedge: .about), per: .day)),
      "Irregular transits of people from Honduras in the Darién averaged about 1,400 a day in 2023."
    ),
    (
      claim(.streak, .streak(length: 16, direction: nil, beyond: quantity(150_000), above: true)),
      "Irregular transits of people from Honduras in the Darién stayed above 150,000 for 16 periods in a row in 2023."
    ),
    (
      claim(.lead, .lead(of: .darien, before: .southwest)),
      "What happens in the Darién runs ahead of what happens at the southwest border."
    ),
    (
      claim(.internal, .internal(.init(stated: "three countries", worksOutTo: "two", agrees: false, against: []))),
      "The article states three countries."
    ),
  ])
  func claims(c: Claim, words: String) { #expect(Wording.claim(c) == words) }

  @Test func everyVerdictReasonAndOutcomeHasWords() {
    for v in Verdict.allCases {
      #expect(!Wording.verdict(v).label.isEmpty && Wording.verdict(v).meaning.hasSuffix("."))
    }
    #expect(Set(Verdict.allCases.map { Wording.verdict($0).sign }).count == Verdict.allCases.count)
    for a in Abstention.allCases { #expect(Wording.abstention(a).hasSuffix(".")) }
    for k in ClaimKind.allCases { #expect(!Wording.kind(k).isEmpty) }
  }

  @Test func summaryCounts() {
    #expect(
      Wording.summary(SampleChecks.full.findings)
        == "5 claims found: 2 contradicted, 1 depends on how it is read, 1 supported, 1 could not be checked.")
    #expect(Wording.summary([]).hasPrefix("No claim"))
  }

  @Test func tallySaysWhatCannotBeWorkedOut() {
    #expect(
      Wording.tally(SampleChecks.magnitude.readings) == "Holds in 1 of 2 readings; 1 cannot be worked out.")
    #expect(Wording.tally([SampleChecks.fiscal]) == nil)
  }

  static let triangle = Who.only(CountryCode.northernTriangle)
  @Test(arguments: [
    (
      Selection(.encounters, place: .us, who: triangle), Period.fiscalYear(2024),
      "crosscheck trend northern-triangle --by fy --period FY2024" as String?
    ),
    (Selection(.transits, place: .darien), .calendarYear(2023), "crosscheck trend darien --by cy --period CY2023"),
    (
      Selection(.apprehensions, place: .southwest, who: .only([.honduras]), demographics: .families),
      .month(YearMonth(index: 2023 * 12 + 11)),
      "crosscheck trend hnd --where us-southwest --component usbp --who families --by month --period 2023-12"
    ),
    (
      Selection(.transits, place: .darien, who: .only([.known("VEN")])), .calendarYear(2023),
      "crosscheck trend ven --measure transits --where darien --by cy --period CY2023"
    ),
    (
      Selection(.encounters, place: .southwest), .fiscalYear(2023),
      "crosscheck trend southwest-border --by fy --period FY2023"
    ),
    (Selection(.encounters, place: .us, who: .except([.honduras])), .fiscalYear(2023), nil as String?),
  ])
  func commands(s: Selection, p: Period, words: String?) { #expect(Wording.command(s, p) == words) }

  /// A command says its selection in full: read back as the command line will, it gives the selection again.
  @Test(arguments: [
    Selection(.encounters, place: .us, who: triangle), Selection(.transits, place: .darien),
    Selection(.encounters, place: .southwest), Selection(.encounters, place: .northern, who: .only([.elSalvador])),
    Selection(.transits, place: .darien, who: .only([.known("HTI"), .known("VEN")])),
    Selection(.detections, place: .mexico), Selection(.encounters, place: PlaceID("sector:tucson")),
    Selection(.expulsions, place: .southwest), Selection(.asylum, place: .world, who: .only([.honduras])),
  ])
  func commandsNameTheirSelection(s: Selection) throws {
    let words = try #require(Wording.command(s, .fiscalYear(2023))).split(separator: " ").map(String.init)
    func option(_ name: String) -> String? { words.firstIndex(of: name).map { words[$0 + 1] } }
    let request = TrendRequest(
      try Subjects.resolve(words[2]), measure: option("--measure").flatMap(Measure.init(rawValue:)),
      place: option("--where").map { PlaceID($0) },
      component: Component.allCases.first { $0.code == option("--component") } ?? .all,
      authority: Authority.allCases.first { $0.code == option("--authority") } ?? .all)
    #expect(request.selection == s)
  }

  @Test func receiptsNameFileLinesAndPublisher() throws {
    let f = try SampleCube.figures.figure(SampleCube.transits, .calendarYear(2023))
    let e = try #require(SampleCube.figures.receipt(for: f).entries.first)
    #expect(
      Wording.receipt(e)
        == "panama-darien.csv, line 9 (Panama, Servicio Nacional de Migración, Irregular transit through the Darién)")
    #expect(Wording.released(e.release) == "2 May 2025")
    #expect(Wording.figure(f) == "520,085 in 2023")
  }

  @Test(arguments: [("2025-01-23", "23 January 2025"), ("2025-01", "2025-01"), ("2025-13-01", "2025-13-01"), ("", "")])
  func days(iso: String, words: String) { #expect(Wording.day(iso) == words) }
}
