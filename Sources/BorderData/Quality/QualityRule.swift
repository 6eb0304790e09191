/// A check of a loaded file's rows. Rules about single records (unknown names, printed totals, labels) speak while
/// the file is read; these look at the whole.
protocol QualityRule: Sendable {
  func issues(in table: LoadedTable, of file: LoadedFile) -> [DataIssue]
}

/// A check of a table against those loaded before it.
public protocol TablesRule {
  static func issues(_ new: CubeTable, against earlier: [CubeTable]) -> [DataIssue]
}

public enum QualityRules {
  static let all: [any QualityRule] = [CoverageGapRule(), SuspiciousValueRule(), RoundedSourceRule()]

  /// Everything found by setting a table beside those loaded before it.
  public static func issues(_ new: CubeTable, against earlier: [CubeTable]) -> [DataIssue] {
    let rules: [any TablesRule.Type] = [OverlapRule.self, SourcesDisagreeRule.self]
    return rules.flatMap { $0.issues(new, against: earlier) }
  }

  /// Everything the rules find in a file, each finding once.
  static func issues(in file: LoadedFile) -> [DataIssue] {
    var found: [DataIssue] = []
    for table in file.tables {
      for rule in all {
        for issue in rule.issues(in: table, of: file) where !found.contains(issue) { found.append(issue) }
      }
    }
    return found
  }
}
