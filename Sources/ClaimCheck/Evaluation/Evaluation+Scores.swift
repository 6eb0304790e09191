extension Evaluation {
  public var foundCount: Int { rows.filter(\.found).count }
  public var recall: Double { ratio(foundCount, rows.count) }
  /// Found claims against them and the findings on quiet sentences.
  public var precision: Double { ratio(foundCount, foundCount + falseFindings.count) }
  public var f1: Double { precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0 }

  /// Found claims that the figures can answer, by their label.
  public var answerable: [Row] { rows.filter { $0.found && $0.goldVerdict != "unanswerable" } }
  public var found: [Row] { rows.filter(\.found) }

  public func share(_ path: KeyPath<Row, Bool>) -> Double {
    ratio(answerable.filter { $0[keyPath: path] }.count, answerable.count)
  }
  public var strictVerdicts: Double { ratio(found.filter { $0.verdict == $0.goldVerdict }.count, found.count) }
  public var lenientVerdicts: Double {
    ratio(found.filter { $0.verdict == $0.goldVerdict || $0.also.contains($0.verdict ?? "") }.count, found.count)
  }
  public var majority: Double { ratio(found.filter { $0.goldVerdict == "supported" }.count, found.count) }
  public var wrongfulContradictions: [Row] {
    found.filter {
      $0.verdict == "contradicted" && $0.goldVerdict != "contradicted" && !$0.also.contains("contradicted")
    }
  }
  public var answeredThoughUnanswerable: [Row] {
    found.filter {
      $0.goldVerdict == "unanswerable" && $0.verdict != "unanswerable" && !$0.also.contains($0.verdict ?? "")
    }
  }

  /// Rows of the confusion matrix: gold verdict, then counts by verdict given.
  public var confusion: [(gold: String, given: [Int])] {
    Verdict.allCases.map { g in
      (
        g.rawValue,
        Verdict.allCases.map { v in found.filter { $0.goldVerdict == g.rawValue && $0.verdict == v.rawValue }.count }
      )
    }
  }

  func ratio(_ a: Int, _ b: Int) -> Double { b == 0 ? 0 : Double(a) / Double(b) }
}
