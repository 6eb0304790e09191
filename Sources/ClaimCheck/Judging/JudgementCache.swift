import BorderTrends
import Synchronization

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
///
/// As `Answers`, which another module keeps: a question here is so large that hashing it through that module's witness
/// tables takes several times as long.
final class JudgementCache: Sendable {
  /// Emptied when it has grown to this many: a stream of articles never fills memory.
  private static let limit = 1 << 12
  private let known = Mutex<[ClaimQuestion: Judged]>([:])

  func answer(to question: ClaimQuestion, _ judge: () -> Judged) -> Judged {
    if let hit = known.withLock({ $0[question] }) { return hit }
    // Worked out unlocked: two threads may do the same work once, none waits for another.
    let made = judge()
    known.withLock {
      if $0.count >= Self.limit { $0.removeAll(keepingCapacity: true) }
      $0[question] = made
    }
    return made
  }
}
