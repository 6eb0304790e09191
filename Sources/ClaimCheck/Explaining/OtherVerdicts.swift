import BorderData
import BorderTrends

/// Why a finding has the verdict that it has and none of the others, from its readings.
enum OtherVerdicts {
  static func of(_ f: Finding) -> [Explanation.Against] {
    guard f.claim.kind != .internal else { return [] }
    let tally = Tally(f)
    return Verdict.allCases.filter { $0 != f.verdict }.map {
      Explanation.Against(verdict: $0, why: why(not: $0, f, tally))
    }
  }

  private struct Tally {
    var all = 0
    var holding = 0
    var rough = 0
    var failing = 0
    var missing = 0
    var holdingWeight = 0.0
    init(_ f: Finding) {
      for r in f.readings {
        all += 1
        switch r.outcome {
        case .holds, .nearMiss:
          holding += 1
          holdingWeight += r.weight
        case .imprecise: rough += 1
        case .fails: failing += 1
        case .notComputable: missing += 1
        }
      }
    }
    var computed: Int { all - missing }
    var share: String { Say.percent(100 * holdingWeight) }
  }

  private static func why(not verdict: Verdict, _ f: Finding, _ t: Tally) -> String {
    switch verdict {
    case .supported:
      if t.computed == 0 { return "No reading has a figure to hold it up." }
      if t.holding == 0 {
        return t.rough > 0
          ? "No reading gives what is stated; \(count(t.rough)) within twice of what the words allow."
          : "No reading gives what is stated."
      }
      if f.verdict == .unanswerable { return "Figures beside it agree, but they do not count quite what is said." }
      return "\(count(t.holding)), with \(t.share) of the weight: too little while others of like weight fail."
    case .contradicted:
      if t.computed == 0 { return "Without a figure nothing speaks against it." }
      if t.holding > 0 { return "\(count(t.holding)), with \(t.share) of the weight; to contradict, none may." }
      if t.rough > 0 { return "A miss of less than twice what the words allow is roughly right, never contradicted." }
      if f.verdict == .unanswerable { return "The figures do not count quite what is said." }
      return "The words leave open too much to hold the writer to them: \(lowered(f.why))"
    case .depends:
      if t.computed == 0 { return "There is nothing for it to depend on." }
      if f.verdict == .contradicted {
        return "None of the \(t.computed) readings that can be worked out comes near, and the words are plain enough."
      }
      if f.verdict == .supported {
        if t.failing + t.rough == 0 { return "Nothing that can be worked out speaks against it." }
        return
          "The readings that fail do not count: the number, or the weight of \(t.share) behind the readings that hold, shows which was meant."
      }
      return "The figures do not count quite what is said."
    case .unanswerable:
      if f.verdict == .contradicted || f.verdict == .depends || f.verdict == .supported {
        return "\(t.computed) of \(t.all) reading\(t.all == 1 ? "" : "s") can be worked out from published figures."
      }
      return ""
    }
  }

  private static func count(_ n: Int) -> String { n == 1 ? "One reading holds" : "\(n) readings hold" }
  private static func lowered(_ s: String) -> String { s.prefix(1).lowercased() + s.dropFirst() }
}
