import Synchronization

/// Answers to questions asked of late, shared by every thread.
///
/// As `Answers`, which another module keeps: a question here is so large that hashing it through that module's witness
/// tables takes several times as long. It lies in several parts, each with a lock of its own, so that two threads seldom
/// wait for one another; and in each part the answers used of late outlive those that nobody asked for again, where
/// emptying it would have the same articles read anew.
final class RecentAnswers<Question: Hashable & Sendable, Answer: AnyObject & Sendable>: Sendable {
  private static var parts: Int { 8 }
  private let parts: [Part]

  /// - Parameter limit: most answers that are kept: a stream of articles never fills memory.
  init(limit: Int) {
    parts = (0..<Self.parts).map { _ in Part(limit: limit / (2 * Self.parts)) }
  }

  func answer(to question: Question, _ workOut: () -> Answer) -> Answer {
    let part = parts[question.hashValue & (Self.parts - 1)]
    if let hit = part.find(question) { return hit }
    // Worked out unlocked: two threads may do the same work once, none waits for another.
    let made = workOut()
    part.keep(made, for: question)
    return made
  }

  private struct Generations: Sendable {
    var young: [Question: Answer] = [:]
    var old: [Question: Answer] = [:]
  }

  private final class Part: Sendable {
    private let limit: Int
    private let known = Mutex(Generations())

    init(limit: Int) { self.limit = max(1, limit) }

    func find(_ question: Question) -> Answer? {
      var found: Answer?
      var isOld = false
      known.withLock {
        found = $0.young[question]
        if found == nil {
          found = $0.old[question]
          isOld = found != nil
        }
      }
      if isOld, let found { keep(found, for: question) }
      return found
    }

    func keep(_ answer: Answer, for question: Question) {
      // What is dropped is given back after the lock is: that takes as long as making it did.
      var dropped: [Question: Answer] = [:]
      known.withLock {
        if $0.young.count >= limit {
          swap(&dropped, &$0.old)
          swap(&$0.old, &$0.young)
          $0.young.reserveCapacity(limit)
        }
        $0.young[question] = answer
      }
      dropped.removeAll()
    }
  }
}
