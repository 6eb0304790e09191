import BorderData
import BorderTrends
import Testing

@testable import ClaimCheck

/// Findings on the bundled figures, from slots given outright: what comes after reading is tested apart from it.
enum Finished {
  static let cube: Cube? = {
    var path = #filePath
    for _ in 0..<4 { path = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? path }
    return try? DataFolder(path: path + "/data").cube()
  }()
  static let figures: Figures? = cube.map { Figures($0) }
  static let cache = figures.map { SeriesCache($0) }

  /// What a claim is made of. `others` are further periods that the text leaves open.
  struct Ask {
    var kind: ClaimKind
    var assertion: Assertion
    var selection: Selection
    var when: Period
    var versus: Period?
    var others: [(when: Period, versus: Period?)] = []
    var newest = YearMonth(index: 2025 * 12 + 10)
    var old = false
  }

  static func finding(_ a: Ask) throws -> Finding {
    let figures = try #require(figures)
    let cache = try #require(cache)
    let bench = Workbench(figures: figures, thresholds: Thresholds(), newest: a.newest)
    var d = Draft(kind: a.kind, tokens: 0..<1, sentence: 0, assertion: a.assertion)
    d.measure = MeasureSense(measure: a.selection.measure, words: "encounters", strong: true)
    d.place = a.selection.place
    d.placeOrigin = .stated(TextSpan(0, 1))
    d.who = [a.selection.who]
    d.when =
      [PeriodChoice(period: a.when, weight: 1, why: "")]
      + a.others.map { PeriodChoice(period: $0.when, weight: 1, why: "") }
    d.whenOrigin = .stated(TextSpan(0, 1))
    let pairs = [(when: a.when, versus: a.versus)] + a.others
    if let v = a.versus { d.versus = .choices([PeriodChoice(period: v, weight: 1, why: "")]) }
    let specs = pairs.enumerated().map { i, p in
      ReadingSpec(
        selection: a.selection, when: p.when, versus: p.versus, weight: (i == 0 ? 2 : 1) / Double(pairs.count + 1),
        why: [])
    }
    let computed = specs.map { Checks.compute(d, $0, bench) }
    let j = Judge(thresholds: Thresholds(), hasOldDate: a.old).judge(d, specs, computed)
    var order = Array(specs.indices)
    order.sort { a, b in a == j.favoured ? b != j.favoured : b == j.favoured ? false : a < b }
    let readings = order.map { i in
      Reading(
        selection: specs[i].selection, when: specs[i].when, versus: specs[i].versus, weight: specs[i].weight, why: "",
        words: Words.reading(specs[i]), outcome: computed[i].outcome, figures: computed[i].figures,
        result: computed[i].result, actual: computed[i].actual)
    }
    let claim = Claim(
      number: 1, span: TextSpan(0, 1), quote: "", kind: a.kind, measure: Slot(a.selection.measure, .open),
      measureWords: "encounters", component: Slot(a.selection.component, .open),
      authority: Slot(a.selection.authority, .open), who: Slot(a.selection.who, .open),
      demographics: Slot(a.selection.demographics, .open), place: Slot(a.selection.place, .open),
      when: Slot(a.when, .open), versus: Slot(a.versus, .open), assertion: a.assertion)
    var f = Finding(claim: claim, readings: readings, verdict: j.verdict, abstention: j.abstention, why: j.why)
    Finishing(
      figures: figures, bench: bench, draft: d, remarks: j.remarks, cache: cache, hasOldDate: a.old
    ).finish(&f)
    return f
  }

  static func count(_ x: Double, step: Double = 1, digits: Int = 6, hedge: Hedge = .none) -> Quantity {
    Quantity(value: x, unit: .count, step: step, digits: digits, hedge: hedge, span: TextSpan(0, 1), words: "")
  }

  static func percent(_ x: Double, step: Double = 1, hedge: Hedge = .none) -> Quantity {
    Quantity(value: x, unit: .percent, step: step, digits: 2, hedge: hedge, span: TextSpan(0, 1), words: "")
  }

  static func month(_ y: Int, _ m: Int) -> Period { .month(YearMonth(index: Int32(y * 12 + m - 1))) }
  static let northernTriangle = Selection(.encounters, place: .us, who: .only(CountryCode.northernTriangle))
  static let southwest = Selection(.encounters, place: .southwest)
  static let us = Selection(.encounters, place: .us)
  static let darien = Selection(.transits, place: .darien)

  static func level(
    _ x: Double, _ s: Selection, _ p: Period, step: Double = 1, digits: Int = 6, hedge: Hedge = .none, old: Bool = false
  ) -> Ask {
    Ask(
      kind: .level, assertion: .level(count(x, step: step, digits: digits, hedge: hedge)), selection: s, when: p,
      old: old)
  }

  static func change(
    _ d: Direction, _ s: Selection, _ p: Period, _ v: Period, by amount: Quantity? = nil, strength: Strength = .plain
  ) -> Ask {
    Ask(
      kind: .change, assertion: .change(direction: d, amount: amount, strength: strength, from: nil, to: nil),
      selection: s, when: p, versus: v)
  }
}

extension Finding {
  func caveat(_ id: String) -> String? { caveats.first { $0.id == id }?.text }
}
