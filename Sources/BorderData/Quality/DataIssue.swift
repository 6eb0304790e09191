/// Something about figures that a reader should know: found by a rule at load, kept with the release, cited by
/// verdicts that use the cells.
public struct DataIssue: Sendable, Hashable {
  public enum Rule: String, Sendable, Hashable, CaseIterable {
    case unknownName, duplicateKey, pseudoTotal, suspiciousValue, labelChange, coverageGap, overlap,
      sourcesDisagree, mojibake, roundedSource, headerChanged
  }
  public let rule: Rule
  public let message: String
  /// Lines that show it, at most a handful.
  public let lines: [Int]
  /// Months it touches, where it touches only some.
  public let months: ClosedRange<YearMonth>?

  public init(_ rule: Rule, _ message: String, lines: [Int] = [], months: ClosedRange<YearMonth>? = nil) {
    self.rule = rule
    self.message = OneLine.of(message)
    self.lines = lines
    self.months = months
  }
}

/// Gathers issues while rows stream by: one per rule and subject, with its first lines and how often.
public struct IssueLog: Sendable {
  private struct Entry {
    var rule: DataIssue.Rule
    var subject: String
    var lines: [Int] = []
    var count = 0
    var first: YearMonth?
    var last: YearMonth?
  }
  private var entries: [Entry] = []
  private var index: [String: Int] = [:]

  public init() {}

  public mutating func note(_ rule: DataIssue.Rule, _ subject: String, line: Int? = nil, month: YearMonth? = nil) {
    let key = rule.rawValue + subject
    let i: Int
    if let known = index[key] {
      i = known
    } else {
      i = entries.count
      // A file of nothing but oddities must not fill memory with them.
      guard i < 500 else { return }
      index[key] = i
      entries.append(Entry(rule: rule, subject: subject))
    }
    entries[i].count += 1
    if let line, entries[i].lines.count < 5 { entries[i].lines.append(line) }
    if let month {
      entries[i].first = min(entries[i].first ?? month, month)
      entries[i].last = max(entries[i].last ?? month, month)
    }
  }

  public var issues: [DataIssue] {
    entries.map { e in
      let months: ClosedRange<YearMonth>? = if let a = e.first, let b = e.last { a...b } else { nil }
      return DataIssue(
        e.rule, e.count > 1 ? e.subject + " (\(e.count) times)" : e.subject, lines: e.lines, months: months)
    }
  }
}
