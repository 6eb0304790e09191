import BorderData
import BorderTrends
public import ClaimCheck

/// The one place that turns verdicts, readings, caveats and receipts into words; every format writes these.
public enum Wording {
  public struct VerdictWords: Hashable, Sendable {
    public let label: String
    /// One character that tells the verdicts apart without colour.
    public let sign: String
    /// What the verdict means, for someone who reads it for the first time.
    public let meaning: String
  }

  public static func verdict(_ v: Verdict) -> VerdictWords {
    switch v {
    case .supported:
      VerdictWords(
        label: "Supported", sign: "✓", meaning: "The figures bear the claim out in every reading that carries weight.")
    case .contradicted:
      VerdictWords(
        label: "Contradicted", sign: "✗", meaning: "No way of reading the claim agrees with the published figures.")
    case .depends:
      VerdictWords(
        label: "Depends", sign: "◐",
        meaning: "It holds in some readings and fails in others, or is only roughly right; the readings say which.")
    case .unanswerable:
      VerdictWords(
        label: "Could not be checked", sign: "?",
        meaning: "The figures loaded here cannot settle it. That says nothing against the claim.")
    }
  }

  /// Why nothing was checked, as a sentence.
  public static func abstention(_ a: Abstention) -> String {
    switch a {
    case .noSuchData: "No loaded table counts this."
    case .outsideCoverage: "The published figures do not reach that period or group."
    case .tooVague: "The words state no number, direction or order that figures could show true or false."
    case .forecast: "It is about the future; there is nothing to count yet."
    case .causalOnly: "It states a cause; figures can show a change, not what brought it about."
    case .notPublishedThatWay: "The publisher does not break its figures out that way."
    }
  }

  public static func kind(_ k: ClaimKind) -> String {
    switch k {
    case .level: "how many"
    case .threshold: "past a line"
    case .magnitude: "order of size"
    case .change: "change"
    case .trend: "direction over several periods"
    case .extreme: "highest or lowest"
    case .rank: "place in an order"
    case .share: "part of a whole"
    case .comparison: "one against another"
    case .rate: "average"
    case .cumulative: "total over a span"
    case .streak: "periods in a row"
    case .lead: "one series ahead of another"
    case .internal: "the article against itself"
    }
  }

  public static func outcome(_ o: Outcome) -> (sign: String, label: String) {
    switch o {
    case .holds: ("✓", "holds")
    case .nearMiss: ("✓", "holds, a near miss")
    case .imprecise: ("≈", "roughly right")
    case .fails: ("✗", "fails")
    case .notComputable(let why): ("–", "cannot be worked out: \(why.words)")
    }
  }

  public static func hedge(_ h: Hedge) -> String {
    switch h {
    case .none: ""
    case .about: "about "
    case .nearly: "nearly "
    case .moreThan: "more than "
    case .atLeast: "at least "
    case .lessThan: "fewer than "
    case .atMost: "at most "
    case .upTo: "up to "
    }
  }

  /// A stated quantity with its hedge and unit: `about 40%`, `520,085`, `more than 2.5 million`.
  public static func quantity(_ q: Quantity) -> String {
    hedge(q.hedge) + number(q.value, like: q) + (q.upper.map { " to " + number($0, like: q) } ?? "")
  }

  /// A value written in a quantity's unit.
  static func number(_ value: Double, like q: Quantity) -> String {
    let decimals = q.step >= 1 || q.step <= 0 ? 0 : q.step >= 0.099 ? 1 : 2
    switch q.unit {
    case .count:
      if q.step >= 100_000 && abs(value) >= 1_000_000 {
        return Digits.trimmed(value / 1_000_000, decimals: 2) + " million"
      }
      return Digits.fixed(value, decimals: value == value.rounded() ? 0 : decimals)
    case .percent: return Digits.trimmed(value, decimals: max(1, decimals)) + "%"
    case .points: return Digits.trimmed(value, decimals: max(1, decimals)) + " percentage points"
    case .factor: return Digits.trimmed(value, decimals: 2) + " times"
    case .ordinal: return value >= 0 && value < 1e6 ? NumberText.ordinal(Int(value)) : Digits.fixed(value)
    }
  }

  /// How many of the readings hold: "Holds in 2 of 3 readings".
  public static func tally(_ readings: [Reading]) -> String? {
    let known = readings.filter {
      if case .notComputable = $0.outcome { return false }
      return true
    }
    guard readings.count > 1, !known.isEmpty else { return nil }
    let holding = known.filter { $0.outcome == .holds || $0.outcome == .nearMiss }.count
    let rough = known.filter { $0.outcome == .imprecise }.count
    var s = "Holds in \(holding) of \(known.count) reading\(known.count == 1 ? "" : "s")"
    if rough > 0 { s += ", roughly right in \(rough)" }
    if known.count < readings.count { s += "; \(readings.count - known.count) cannot be worked out" }
    return s + "."
  }

  /// The counts per verdict in a line: "4 claims found: 1 supported, 2 depend on the reading, 1 could not be checked."
  public static func summary(_ findings: [Finding]) -> String {
    guard !findings.isEmpty else {
      return "No claim about border, route or migration figures was found in this text."
    }
    var parts: [String] = []
    for v in [Verdict.contradicted, .depends, .supported, .unanswerable] {
      let n = findings.filter { $0.verdict == v }.count
      guard n > 0 else { continue }
      switch v {
      case .contradicted: parts.append("\(n) contradicted")
      case .depends: parts.append("\(n) depend\(n == 1 ? "s" : "") on how it is read")
      case .supported: parts.append("\(n) supported")
      case .unanswerable: parts.append("\(n) could not be checked")
      }
    }
    return "\(findings.count) claim\(findings.count == 1 ? "" : "s") found: " + parts.joined(separator: ", ") + "."
  }

  /// Where the date comes from, as a sentence; said also when there is none.
  public static func date(_ check: ArticleCheck) -> String {
    guard let date = check.date else {
      return "The article gives no date, so “last year” and the like were read in every plausible way."
    }
    return "Read as of \(day(date))" + (check.dateOrigin.isEmpty ? "." : " (\(check.dateOrigin)).")
  }

  /// `2025-01-23` as `23 January 2025`.
  public static func day(_ iso: String) -> String {
    let p = iso.split(separator: "-")
    guard p.count == 3, let m = Int(p[1]), (1...12).contains(m), let d = Int(p[2]) else { return iso }
    return "\(d) \(YearMonth.longNames[m - 1]) \(p[0])"
  }

  /// What every report says of itself at its end.
  public static let method =
    "Each claim is read in every way that its words admit; each reading is a question that the published figures "
    + "answer. A claim is called contradicted only when no reading saves it. The figures count events, not people, "
    + "unless it is said otherwise. The checker can misread a sentence: the reading is printed so that you can see it."
}
