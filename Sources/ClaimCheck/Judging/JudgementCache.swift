import BorderTrends

/// What is the same for a claim wherever it stands. A class: it is handed to many claims and copied into each once.
final class Judged: Sendable {
  /// The reading that the claim's slots are shown by.
  let spec: ReadingSpec?
  /// Nothing that its own words allow bears the claim out: it is judged again with what the text has told before.
  let wantsTold: Bool
  private let of: Finding

  init(spec: ReadingSpec?, of: Finding, wantsTold: Bool = false) {
    self.spec = spec
    self.of = of
    self.wantsTold = wantsTold
  }

  func finding(_ claim: Claim) -> Finding {
    var f = of
    f.claim = claim
    return f
  }
}

/// Claims judged before: news repeats itself, and agencies' sentences stand in many papers.
typealias JudgementCache = RecentAnswers<ClaimQuestion, Judged>
