import ArgumentParser
import BorderData
import BorderTrends
import ClaimCheck
import CrosscheckReports

enum EvaluationFormat: String, CaseIterable, ExpressibleByArgument { case text, md, json }

/// The scores of an evaluation as tables.
enum EvaluationOutput {
  static func text(_ e: Evaluation, _ format: EvaluationFormat, misses: Bool) -> String {
    switch format {
    case .text: plain(e, misses: misses)
    case .md: markdown(e, misses: misses)
    case .json: json(e).text() + "\n"
    }
  }

  private static let names: [Evaluation.Score: String] = [
    .recall: "claims found, recall", .precision: "precision on quiet sentences", .f1: "F1", .kind: "kind right",
    .measure: "measure right", .who: "who right", .where: "where right", .when: "when right",
    .allSlots: "all slots right", .verdictStrict: "verdict right, strict",
    .verdictLenient: "verdict right, or defensible",
  ]

  private struct Scored {
    var score: Evaluation.Score
    var name: String
    var value: String
    var interval: String
    var baseline: String
    var note: String
  }

  private static func scores(_ e: Evaluation) -> [Scored] {
    let intervals = e.intervals()
    return Evaluation.Score.allCases.map { s in
      Scored(
        score: s, name: names[s] ?? s.rawValue, value: share(e.value(s)), interval: interval(intervals[s]),
        baseline: share(e.baseline(s)), note: note(s, e))
    }
  }

  private static func note(_ s: Evaluation.Score, _ e: Evaluation) -> String {
    switch s {
    case .recall: "\(e.foundCount) of \(e.rows.count)"
    case .precision: "\(e.falseFindings.count) findings on \(e.quiet)"
    case .f1: ""
    case .kind, .measure, .who, .where, .when, .allSlots: "of \(e.answerable.count) found and answerable"
    case .verdictStrict, .verdictLenient: "of \(e.foundCount) found"
    }
  }

  private static func share(_ x: Double?) -> String { x.map { Digits.fixed(100 * $0, decimals: 1) + "%" } ?? "–" }
  private static func interval(_ r: ClosedRange<Double>?) -> String {
    guard let r else { return "–" }
    return Digits.fixed(100 * r.lowerBound, decimals: 1) + "–" + Digits.fixed(100 * r.upperBound, decimals: 1)
  }

  private static let method =
    "Interval: the middle 95% when whole articles are drawn anew 1,000 times. Baseline: every sentence is a claim, and each slot and the verdict are always the label that is the most frequent."

  private static func counts(_ e: Evaluation) -> [(String, Int)] {
    [
      ("wrongful contradictions", e.wrongfulContradictions.count),
      ("verdicts given though unanswerable", e.answeredThoughUnanswerable.count),
    ]
  }

  private static func plain(_ e: Evaluation, misses: Bool) -> String {
    var out = pad("", 32) + pad(left: "score", 7) + pad(left: "interval", 12) + pad(left: "baseline", 10) + "\n"
    for s in scores(e) {
      out +=
        pad(s.name, 32) + pad(left: s.value, 7) + pad(left: s.interval, 12) + pad(left: s.baseline, 10)
        + (s.note.isEmpty ? "" : "  \(s.note)") + "\n"
    }
    for (name, n) in counts(e) { out += pad(name, 34) + pad(left: "\(n)", 5) + "\n" }
    out += "\n\(method)\n\nVerdicts, gold down and given across\n" + pad("", 14)
    for v in Verdict.allCases { out += pad(left: v.rawValue, 14) }
    out += "\n"
    for row in e.confusion {
      out += pad(row.gold, 14) + row.given.map { pad(left: "\($0)", 14) }.joined() + "\n"
    }
    for (title, groups) in breakdowns(e) {
      out += "\nBy \(title)\n"
      for g in groups {
        out +=
          pad("  \(g.name)", 14) + pad(left: "\(g.part.rows.count)", 5) + " claims, found" + pad(left: g.found, 7)
          + ", slots right" + pad(left: g.slots, 7) + ", verdict right" + pad(left: g.verdict, 7)
          + pad(left: "(\(g.interval))", 13) + ", always “\(g.part.majorityVerdict ?? "–")”" + pad(left: g.baseline, 7)
          + "\n"
      }
    }
    if misses { out += "\n" + missLines(e) }
    return out
  }

  private static func markdown(_ e: Evaluation, misses: Bool) -> String {
    var out = "# Evaluation\n\n| | score | interval | baseline | |\n|---|---:|---:|---:|---|\n"
    for s in scores(e) { out += "| \(s.name) | \(s.value) | \(s.interval) | \(s.baseline) | \(s.note) |\n" }
    for (name, n) in counts(e) { out += "| \(name) | \(n) | | | |\n" }
    out += "\n\(method)\n"
    out +=
      "\n| gold \\ given | " + Verdict.allCases.map(\.rawValue).joined(separator: " | ")
      + " |\n|---|---:|---:|---:|---:|\n"
    for row in e.confusion { out += "| \(row.gold) | " + row.given.map(String.init).joined(separator: " | ") + " |\n" }
    for (title, groups) in breakdowns(e) {
      out +=
        "\n| \(title) | claims | found | all slots right | verdict right | interval | always the same verdict |\n|---|---:|---:|---:|---:|---:|---|\n"
      for g in groups {
        out +=
          "| \(g.name) | \(g.part.rows.count) | \(g.found) | \(g.slots) | \(g.verdict) | \(g.interval) | \(g.baseline), \(g.part.majorityVerdict ?? "–") |\n"
      }
    }
    if misses { out += "\n## Misses\n\n```\n\(missLines(e))```\n" }
    return out
  }

  // MARK: Parts

  private struct Group {
    var name: String
    var part: Evaluation
    var found: String { share(part.value(.recall)) }
    var slots: String { share(part.value(.allSlots)) }
    var verdict: String { share(part.value(.verdictLenient)) }
    var interval: String { EvaluationOutput.interval(part.intervals()[.verdictLenient]) }
    var baseline: String { share(part.baseline(.verdictLenient)) }
  }

  private static func breakdowns(_ e: Evaluation) -> [(String, [Group])] {
    func groups(_ names: (Evaluation.Row) -> [String]) -> [Group] {
      var all: Set<String> = []
      for r in e.rows { all.formUnion(names(r)) }
      let made = all.map { name in Group(name: name, part: e.only { names($0).contains(name) }) }
      return made.sorted { ($1.part.rows.count, $0.name) < ($0.part.rows.count, $1.name) }
    }
    return [("language", groups { [$0.language] }), ("kind", groups(\.kinds))]
  }

  private static func missLines(_ e: Evaluation) -> String {
    var out = ""
    for r in e.rows {
      let verdictRight = r.isVerdictRight
      guard !r.found || !verdictRight || (r.goldVerdict != "unanswerable" && !r.allSlots) else { continue }
      let what = !r.found ? "not found" : verdictRight ? "slots" : "verdict \(r.verdict ?? "none")"
      out += "[\(r.article)] \(what), gold \(r.goldVerdict)\n  “\(r.quote)”\n  wanted \(r.goldShown)\n"
      if r.found { out += "  given  \(r.shown)\n" }
      for reading in r.readings.prefix(6) { out += "    \(reading)\n" }
    }
    for f in e.falseFindings {
      out += "[\(f.article)] found on a quiet sentence\n  “\(f.sentence)”\n  given  “\(f.quote)”\n"
    }
    return SafeText.visible(out)
  }

  private static func json(_ e: Evaluation) -> JSONValue {
    var pairs: [JSONValue.Member] = []
    pairs.append(JSONValue.Member("claims", .number(Double(e.rows.count))))
    pairs.append(JSONValue.Member("quiet", .number(Double(e.quiet))))
    let intervals = e.intervals()
    for s in Evaluation.Score.allCases {
      pairs.append(JSONValue.Member(s.rawValue, scored(e.value(s), intervals[s], e.baseline(s))))
    }
    for (title, groups) in breakdowns(e) {
      var members: [JSONValue.Member] = []
      for g in groups {
        let part = g.part
        members.append(
          JSONValue.Member(
            g.name,
            .object([
              JSONValue.Member("claims", .number(Double(part.rows.count))),
              JSONValue.Member("recall", part.value(.recall).map { .number($0) } ?? .null),
              JSONValue.Member("allSlots", part.value(.allSlots).map { .number($0) } ?? .null),
              JSONValue.Member(
                "verdictLenient",
                scored(
                  part.value(.verdictLenient), part.intervals()[.verdictLenient],
                  part.baseline(.verdictLenient))),
            ])))
      }
      pairs.append(JSONValue.Member(title == "kind" ? "byKind" : "byLanguage", .object(members)))
    }
    pairs.append(JSONValue.Member("wrongfulContradictions", .number(Double(e.wrongfulContradictions.count))))
    pairs.append(JSONValue.Member("answeredThoughUnanswerable", .number(Double(e.answeredThoughUnanswerable.count))))
    var confusion: [JSONValue.Member] = []
    for row in e.confusion {
      var given: [JSONValue.Member] = []
      for (verdict, n) in zip(Verdict.allCases, row.given) {
        given.append(JSONValue.Member(verdict.rawValue, .number(Double(n))))
      }
      confusion.append(JSONValue.Member(row.gold, .object(given)))
    }
    pairs.append(JSONValue.Member("confusion", .object(confusion)))
    pairs.append(JSONValue.Member("rows", .array(e.rows.map { json($0) })))
    return .object(pairs)
  }

  private static func scored(_ value: Double?, _ interval: ClosedRange<Double>?, _ baseline: Double?) -> JSONValue {
    func number(_ x: Double?) -> JSONValue { x.map { .number($0) } ?? .null }
    return .object([
      JSONValue.Member("score", number(value)), JSONValue.Member("low", number(interval?.lowerBound)),
      JSONValue.Member("high", number(interval?.upperBound)), JSONValue.Member("baseline", number(baseline)),
    ])
  }

  private static func json(_ r: Evaluation.Row) -> JSONValue {
    var slots: [JSONValue.Member] = []
    slots.append(JSONValue.Member("kind", .bool(r.kindRight)))
    slots.append(JSONValue.Member("measure", .bool(r.measureRight)))
    slots.append(JSONValue.Member("who", .bool(r.whoRight)))
    slots.append(JSONValue.Member("where", .bool(r.placeRight)))
    slots.append(JSONValue.Member("when", .bool(r.whenRight)))
    var pairs: [JSONValue.Member] = []
    pairs.append(JSONValue.Member("article", .string(r.article)))
    pairs.append(JSONValue.Member("language", .string(r.language)))
    pairs.append(JSONValue.Member("quote", .string(r.quote)))
    pairs.append(JSONValue.Member("kinds", .array(r.kinds.map { JSONValue.string($0) })))
    pairs.append(JSONValue.Member("found", .bool(r.found)))
    pairs.append(JSONValue.Member("slots", .object(slots)))
    pairs.append(JSONValue.Member("gold", .string(r.goldVerdict)))
    pairs.append(JSONValue.Member("also", .array(r.also.map { JSONValue.string($0) })))
    pairs.append(JSONValue.Member("verdict", r.verdict.map { JSONValue.string($0) } ?? .null))
    pairs.append(JSONValue.Member("wanted", .string(r.goldShown)))
    pairs.append(JSONValue.Member("given", .string(r.shown)))
    pairs.append(JSONValue.Member("readings", .array(r.readings.map { JSONValue.string($0) })))
    return .object(pairs)
  }

  private static func pad(_ s: String, _ n: Int) -> String { s + String(repeating: " ", count: max(1, n - s.count)) }
  private static func pad(left s: String, _ n: Int) -> String { String(repeating: " ", count: max(0, n - s.count)) + s }
}
