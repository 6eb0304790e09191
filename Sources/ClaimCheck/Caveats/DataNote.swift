import BorderData
import BorderTrends

/// Something was found at load about the very figures that a verdict rests on.
struct DataNote: CaveatRule {
  /// What other caveats do not say in words of their own.
  static let rules: Set<DataIssue.Rule> = [
    .suspiciousValue, .unknownName, .duplicateKey, .pseudoTotal, .mojibake, .headerChanged,
  ]

  func caveat(for f: Finding, _ c: Finishing) -> Caveat? {
    guard f.verdict != .unanswerable, let r = c.computed(f) else { return nil }
    for figure in r.figures {
      guard let (release, issue) = c.figures.issues(behind: figure).first(where: { Self.rules.contains($0.issue.rule) })
      else { continue }
      let lines = issue.lines.isEmpty ? "" : " (line \(issue.lines.prefix(3).map(String.init).joined(separator: ", ")))"
      return Caveat(id: "data-note", text: "Noted when \(release.file) was loaded: \(issue.message)\(lines).")
    }
    return nil
  }
}
