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

  private struct Score {
    var name: String
    var key: String
    var value: Double
    var note = ""
  }

  private static func scores(_ e: Evaluation) -> [Score] {
    let answerable = "of \(e.answerable.count) found and answerable"
    return [
      Score(name: "claims found, recall", key: "recall", value: e.recall, note: "\(e.foundCount) of \(e.rows.count)"),
      Score(
        name: "precision on quiet sentences", key: "precision", value: e.precision,
        note: "\(e.falseFindings.count) findings on \(e.quiet)"),
      Score(name: "F1", key: "f1", value: e.f1),
      Score(name: "kind right", key: "kind", value: e.share(\.kindRight), note: answerable),
      Score(name: "measure right", key: "measure", value: e.share(\.measureRight), note: answerable),
      Score(name: "who right", key: "who", value: e.share(\.whoRight), note: answerable),
      Score(name: "where right", key: "where", value: e.share(\.placeRight), note: answerable),
      Score(name: "when right", key: "when", value: e.share(\.whenRight), note: answerable),
      Score(name: "all slots right", key: "allSlots", value: e.share(\.allSlots), note: answerable),
      Score(
        name: "verdict right, strict", key: "verdictStrict", value: e.strictVerdicts, note: "of \(e.foundCount) found"),
      Score(name: "verdict right, or defensible", key: "verdictLenient", value: e.lenientVerdicts),
      Score(name: "always “supported” (majority)", key: "majority", value: e.majority),
    ]
  }

  private static func counts(_ e: Evaluation) -> [(String, Int)] {
    [
      ("wrongful contradictions", e.wrongfulContradictions.count),
      ("verdicts given though unanswerable", e.answeredThoughUnanswerable.count),
    ]
  }

  private static func plain(_ e: Evaluation, misses: Bool) -> String {
    var out = ""
    for s in scores(e) { out += pad(s.name, 34) + percent(s.value) + (s.note.isEmpty ? "" : "  \(s.note)") + "\n" }
    for (name, n) in counts(e) { out += pad(name, 34) + pad(left: "\(n)", 6) + "\n" }
    out += "\nVerdicts, gold down and given across\n" + pad("", 14)
    for v in Verdict.allCases { out += pad(left: v.rawValue, 14) }
    out += "\n"
    for row in e.confusion {
      out += pad(row.gold, 14) + row.given.map { pad(left: "\($0)", 14) }.joined() + "\n"
    }
    for (title, groups) in breakdowns(e) {
      out += "\nBy \(title)\n"
      for g in groups {
        out +=
          pad("  \(g.name)", 16) + pad(left: "\(g.claims)", 6) + " claims, found " + percent(g.recall)
          + ", verdict right " + percent(g.lenient) + "\n"
      }
    }
    if misses { out += "\n" + missLines(e) }
    return out
  }

  private static func markdown(_ e: Evaluation, misses: Bool) -> String {
    var out = "# Evaluation\n\n| | | |\n|---|---:|---|\n"
    for s in scores(e) { out += "| \(s.name) | \(percent(s.value).trimmed) | \(s.note) |\n" }
    for (name, n) in counts(e) { out += "| \(name) | \(n) | |\n" }
    out +=
      "\n| gold \\ given | " + Verdict.allCases.map(\.rawValue).joined(separator: " | ")
      + " |\n|---|---:|---:|---:|---:|\n"
    for row in e.confusion { out += "| \(row.gold) | " + row.given.map(String.init).joined(separator: " | ") + " |\n" }
    for (title, groups) in breakdowns(e) {
      out += "\n| \(title) | claims | found | verdict right |\n|---|---:|---:|---:|\n"
      for g in groups {
        out += "| \(g.name) | \(g.claims) | \(percent(g.recall).trimmed) | \(percent(g.lenient).trimmed) |\n"
      }
    }
    if misses { out += "\n## Misses\n\n```\n\(missLines(e))```\n" }
    return out
  }

  // MARK: Parts

  private struct Group {
    var name: String
    var claims: Int
    var recall: Double
    var lenient: Double
  }

  private static func breakdowns(_ e: Evaluation) -> [(String, [Group])] {
    func groups(_ names: (Evaluation.Row) -> [String]) -> [Group] {
      var rows: [String: [Evaluation.Row]] = [:]
      for r in e.rows { for n in names(r) { rows[n, default: []].append(r) } }
      return rows.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map { name, rows in
        var part = e
        part.rows = rows
        return Group(name: name, claims: rows.count, recall: part.recall, lenient: part.lenientVerdicts)
      }
    }
    return [("language", groups { [$0.language] }), ("kind", groups(\.kinds))]
  }

  private static func missLines(_ e: Evaluation) -> String {
    var out = ""
    for r in e.rows {
      let verdictRight = r.verdict == r.goldVerdict || r.also.contains(r.verdict ?? "")
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
    for s in scores(e) { pairs.append(JSONValue.Member(s.key, .number(s.value))) }
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

  private static func percent(_ x: Double) -> String { pad(left: Digits.fixed(100 * x, decimals: 1) + "%", 6) }
  private static func pad(_ s: String, _ n: Int) -> String { s + String(repeating: " ", count: max(1, n - s.count)) }
  private static func pad(left s: String, _ n: Int) -> String { String(repeating: " ", count: max(0, n - s.count)) + s }
}

extension String {
  fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
