import BorderTrends

/// What is the same for a claim wherever it stands. A class: it is handed to many claims and copied into each once.
final class Judged: Sendable {
  /// The reading that the claim's slots are shown by.
  let spec: ReadingSpec?
  private let of: Finding

  init(spec: ReadingSpec?, of: Finding) {
    self.spec = spec
    self.of = of
  }

  func finding(_ claim: Claim) -> Finding {
    var f = of
    f.claim = claim
    return f
  }
}

/// Claims judged before: news repeats itself, and agencies' sentences stand in many papers.
typealias JudgementCache = RecentAnswers<ClaimQuestion, Judged>
