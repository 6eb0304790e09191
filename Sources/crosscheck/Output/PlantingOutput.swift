import BorderData
import ClaimCheck
import CrosscheckReports

/// How many planted errors were told, and those that were not.
enum PlantingOutput {
  static func text(_ p: Planting, _ format: EvaluationFormat) -> String {
    switch format {
    case .text: plain(p)
    case .md: "# Planted errors\n\n```\n\(plain(p))```\n"
    case .json: json(p).text() + "\n"
    }
  }

  private static let bar = 0.95

  private static func plain(_ p: Planting) -> String {
    var out = line("errors planted", p.rows, bar: true)
    for kind in Planting.Kind.allCases { out += line("  \(kind.rawValue)", p.rows.filter { $0.kind == kind }) }
    var byClaim: [ClaimKind: [Planting.Row]] = [:]
    for r in p.rows { byClaim[r.claim, default: []].append(r) }
    out += "in a claim of\n"
    for k in ClaimKind.allCases { if let rows = byClaim[k] { out += line("  \(k.rawValue)", rows) } }
    out += "verdicts now\n"
    for v in Verdict.allCases { out += count("  \(v.rawValue)", p.rows.filter { $0.verdict == v }.count) }
    out += count("  no finding", p.rows.filter { $0.verdict == nil }.count)
    out +=
      "\nDrawn from \(p.possible) errors that the figures deny, in \(p.usable) claims of \(p.labelled) labelled supported (the others are not called supported to begin with).\n"
    let missed = p.rows.filter { !$0.isTold }
    if !missed.isEmpty { out += "\nNot told\n" }
    for r in missed {
      out +=
        "[\(r.article)] \(r.kind.rawValue): “\(r.from)” became “\(r.to)”, now \(r.verdict?.rawValue ?? "not found")\n  “\(r.quote)”\n"
      if !r.shown.isEmpty { out += "  given  \(r.shown)\n" }
    }
    return SafeText.visible(out)
  }

  private static func line(_ name: String, _ rows: [Planting.Row], bar: Bool = false) -> String {
    guard !rows.isEmpty else { return "" }
    let told = rows.filter(\.isTold).count
    let share = Digits.fixed(100 * Double(told) / Double(rows.count), decimals: 1)
    let aim = bar ? ", bar \(Digits.fixed(100 * Self.bar, decimals: 0))%" : ""
    return pad(name) + "told \(told) of \(rows.count), \(share)%\(aim)\n"
  }

  private static func count(_ name: String, _ n: Int) -> String { pad(name) + "\(n)\n" }
  private static func pad(_ s: String) -> String { s + String(repeating: " ", count: max(1, 18 - s.count)) }

  private static func json(_ p: Planting) -> JSONValue {
    func pair(_ key: String, _ v: JSONValue) -> JSONValue.Member { JSONValue.Member(key, v) }
    return .object([
      pair("planted", .number(Double(p.rows.count))), pair("told", .number(Double(p.told))),
      pair("share", p.rows.isEmpty ? .null : .number(Double(p.told) / Double(p.rows.count))), pair("bar", .number(bar)),
      pair("possible", .number(Double(p.possible))), pair("usable", .number(Double(p.usable))),
      pair("labelled", .number(Double(p.labelled))),
      pair(
        "rows",
        .array(
          p.rows.map { r in
            .object([
              pair("article", .string(r.article)), pair("language", .string(r.language)),
              pair("error", .string(r.kind.rawValue)), pair("claim", .string(r.claim.rawValue)),
              pair("quote", .string(r.quote)), pair("from", .string(r.from)), pair("to", .string(r.to)),
              pair("verdict", r.verdict.map { .string($0.rawValue) } ?? .null),
            ])
          })),
    ])
  }
}
