import BorderData
import BorderTrends
import ClaimCheck

/// Checked articles made by hand: every verdict, overlapping claims, none at all, Spanish, hostile text.
enum SampleChecks {
  static func span(of words: String, in text: String) -> TextSpan {
    guard let r = text.firstRange(of: words) else { return TextSpan(0, 0) }
    let u = text.utf8
    return TextSpan(
      u.distance(from: u.startIndex, to: r.lowerBound), u.distance(from: u.startIndex, to: r.upperBound))
  }

  static func claim(
    _ words: String, in text: String, _ kind: ClaimKind, _ assertion: Assertion, measure: Measure? = .encounters,
    who: Who = .everyone, place: PlaceID? = .us, when: Period? = nil, versus: Period? = nil,
    attribution: String? = nil, setAside: [String] = []
  ) -> Claim {
    let s = span(of: words, in: text)
    return Claim(
      number: 0, span: s, quote: words, kind: kind, measure: Slot(measure, .stated(s)), measureWords: "",
      component: Slot(.all, .open), authority: Slot(.all, .open),
      who: Slot(who, .article("the three countries named in the headline")),
      demographics: Slot(.everyone, .open), place: Slot(place, .open), when: Slot(when, .stated(s)),
      versus: Slot(versus, .convention("the year before")), assertion: assertion, attribution: attribution,
      setAside: setAside)
  }

  static func count(_ v: Double, digits: Int, step: Double, hedge: Hedge = .none) -> Quantity {
    Quantity(value: v, unit: .count, step: step, digits: digits, hedge: hedge, span: TextSpan(0, 0), words: "")
  }

  static let text = """
    Fewer families set out from the Northern Triangle
    Border encounters with people from Guatemala, Honduras and El Salvador fell by nearly a fifth in fiscal year 2024, \
    according to the customs agency, after the new patrols began.
    Tens of thousands of people from the three countries arrive each year.
    In the jungle of the Darién the numbers kept climbing: 520,000 people crossed it in 2024, more than ever before.
    “We expect half as many next year,” said a minister who asked for more money.
    """

  static let fiscal: Reading = {
    let now = SampleCube.figure(SampleCube.northernTriangle, .fiscalYear(2024))
    let before = SampleCube.figure(SampleCube.northernTriangle, .fiscalYear(2023))
    return Reading(
      selection: SampleCube.northernTriangle, when: .fiscalYear(2024), versus: .fiscalYear(2023), weight: 0.7,
      why: "The sentence says fiscal year.",
      words: "CBP encounters of people from Guatemala, Honduras and El Salvador, nationwide, FY2024 against FY2023",
      outcome: .holds, figures: now + before, result: "408,551 against 500,723: −18.4%", actual: -18.4)
  }()

  static let fairness: Fairness = {
    let values: [Int: Double] = [2020: 110_506, 2021: 704_903, 2022: 545_833, 2023: 500_723, 2024: 408_551]
    var cells: [Fairness.Cell] = []
    for a in 2020...2023 {
      for z in (a + 1)...2024 {
        let change = ((values[z] ?? 0) - (values[a] ?? 1)) / (values[a] ?? 1)
        cells.append(
          .init(
            start: .fiscalYear(a), end: .fiscalYear(z), value: change, holds: change < -0.01,
            isStated: a == 2023 && z == 2024))
      }
    }
    return Fairness(
      cells: cells, holding: cells.filter(\.holds).count, rank: 4,
      sentence: "Encounters fell in 6 of the 10 windows; the stated one is the fourth most favourable.")
  }()

  static let change = Finding(
    claim: claim(
      "encounters with people from Guatemala, Honduras and El Salvador fell by nearly a fifth in fiscal year 2024",
      in: text, .change,
      .change(
        direction: .down,
        amount: Quantity(
          value: 20, unit: .percent, step: 1, digits: 2, hedge: .nearly, span: TextSpan(0, 0), words: "nearly a fifth"),
        strength: .plain, from: nil, to: nil), who: .only(CountryCode.northernTriangle), when: .fiscalYear(2024),
      versus: .fiscalYear(2023), attribution: "according to the customs agency",
      setAside: ["“after the new patrols began”: a cause, which figures cannot show"]),
    readings: [fiscal], verdict: .supported,
    why: "The fall was 18.4%, which “nearly a fifth” covers.",
    caveats: [
      Caveat(id: "events-not-people", text: "Encounters count events: one person can be encountered several times.")
    ], closestTrue: "Encounters with people from the three countries fell by 18% in fiscal year 2024.",
    fairness: fairness, series: try? SampleCube.figures.series(SampleCube.northernTriangle, by: .fiscalYear))

  static let magnitude: Finding = {
    let now = SampleCube.figure(SampleCube.northernTriangle, .fiscalYear(2024))
    let one = Selection(.encounters, place: .us, who: .only([.elSalvador]))
    let alone = SampleCube.figure(one, .fiscalYear(2024))
    return Finding(
      claim: claim(
        "Tens of thousands of people from the three countries arrive each year", in: text, .magnitude,
        .magnitude(low: 10_000, high: 100_000, words: "tens of thousands"), who: .only(CountryCode.northernTriangle)),
      readings: [
        Reading(
          selection: SampleCube.northernTriangle, when: .fiscalYear(2024), versus: nil, weight: 0.6,
          why: "“The three countries” names them together.",
          words: "CBP encounters of people from the three countries together, nationwide, FY2024", outcome: .fails,
          figures: now, result: "408,551", actual: 408_551),
        Reading(
          selection: one, when: .fiscalYear(2024), versus: nil, weight: 0.3, why: "Each country by itself.",
          words: "CBP encounters of people from El Salvador, nationwide, FY2024", outcome: .holds, figures: alone,
          result: "57,207", actual: 57_207),
        Reading(
          selection: one, when: .fiscalYear(2031), versus: nil, weight: 0.1, why: "The year to come.",
          words: "CBP encounters of people from El Salvador, nationwide, FY2031",
          outcome: .notComputable(.noSuchData), figures: [], result: ""),
      ], verdict: .depends,
      why: "Together it is hundreds of thousands, understated about fourfold; for El Salvador alone it holds.",
      caveats: [Caveat(id: "understated", text: "The stated band is well below the figure for the three together.")],
      closestTrue: "Hundreds of thousands of encounters a year involve people from the three countries.",
      series: try? SampleCube.figures.series(SampleCube.northernTriangle, by: .fiscalYear))
  }()

  static let level = Finding(
    claim: claim(
      "520,000 people crossed it in 2024, more than ever before", in: text, .level,
      .level(count(520_000, digits: 2, step: 10_000)), measure: .transits, place: .darien, when: .calendarYear(2024)),
    readings: [
      Reading(
        selection: SampleCube.transits, when: .calendarYear(2024), versus: nil, weight: 1,
        why: "Panama counts by calendar year.", words: "irregular transits in the Darién, 2024", outcome: .fails,
        figures: SampleCube.figure(SampleCube.transits, .calendarYear(2024)), result: "302,203", actual: 302_203)
    ], verdict: .contradicted, why: "Panama counted 302,203 transits in 2024. 520,085 is the figure for 2023.",
    closestTrue: "Panama counted 520,085 irregular transits of the Darién in 2023 and 302,203 in 2024.",
    series: try? SampleCube.figures.series(SampleCube.transits, by: .calendarYear))

  static let record = Finding(
    claim: claim(
      "in 2024, more than ever before", in: text, .extreme,
      .extreme(end: .highest, position: 1, scope: .everything, value: nil), measure: .transits, place: .darien,
      when: .calendarYear(2024)), readings: [], verdict: .contradicted,
    why: "The highest year is 2023, with 520,085.")

  static let forecast = Finding(
    claim: claim(
      "We expect half as many next year", in: text, .change,
      .change(direction: .down, amount: nil, strength: .plain, from: nil, to: nil), measure: nil, place: nil,
      when: .calendarYear(2026)), readings: [], verdict: .unanswerable, abstention: .forecast,
    why: "The speaker looks ahead to 2026.")

  static let full = ArticleCheck(
    title: "Fewer families set out from the Northern Triangle", date: "2025-01-23", dateOrigin: "given with --date",
    language: "en", text: text, findings: [change, magnitude, level, record, forecast])

  static let none = ArticleCheck(
    title: nil, date: nil, dateOrigin: "", language: "en", text: "The canal was opened in 1914.\n", findings: [])

  static let spanishText =
    "En 2023 cruzaron el Darién 520.085 personas, según Migración Panamá.\n\nEl ministro pidió más fondos.\n"
  static let spanish = ArticleCheck(
    title: "El Darién, en cifras", date: "2024-02-01", dateOrigin: "from the page", language: "es", text: spanishText,
    findings: [
      Finding(
        claim: claim(
          "cruzaron el Darién 520.085 personas", in: spanishText, .level,
          .level(count(520_085, digits: 6, step: 1)), measure: .transits, place: .darien, when: .calendarYear(2023)),
        readings: [
          Reading(
            selection: SampleCube.transits, when: .calendarYear(2023), versus: nil, weight: 1,
            why: "Panama counts by calendar year.", words: "irregular transits in the Darién, 2023", outcome: .holds,
            figures: SampleCube.figure(SampleCube.transits, .calendarYear(2023)), result: "520,085", actual: 520_085)
        ], verdict: .supported, why: "The published figure is the same, digit for digit.",
        series: try? SampleCube.figures.series(SampleCube.transits, by: .calendarYear))
    ])

  static let hostileText =
    "<script>alert(1)</script> In 2023, \"520,085\" & more <img src=x onerror=alert(2)> \u{202E}desrever\u{1B}[31m red"
    + " |pipe| *star* `tick` =1+1 ::error:: ]]> </style> -->\n"
  static let hostile: ArticleCheck = {
    let words = "\"520,085\" & more <img src=x onerror=alert(2)> \u{202E}desrever\u{1B}[31m red |pipe| *star* `tick`"
    var f = level
    f.claim = claim(
      words, in: hostileText, .level, .level(count(520_085, digits: 6, step: 1)), measure: .transits, place: .darien,
      when: .calendarYear(2023), attribution: "<b>x</b>")
    f.why = "=HYPERLINK(\"http://x\") <script>alert(3)</script> | and\nmore"
    f.closestTrue = "</details></script><script>alert(4)</script>"
    f.caveats = [Caveat(id: "x", text: "<svg onload=alert(5)>")]
    return ArticleCheck(
      title: "</title><script>alert(0)</script>", date: "2025-01-23", dateOrigin: "<i>", language: "en\"><script>",
      text: hostileText, findings: [f])
  }()

  static let all: [(String, ArticleCheck)] = [
    ("full", full), ("none", none), ("spanish", spanish), ("hostile", hostile),
  ]
}
