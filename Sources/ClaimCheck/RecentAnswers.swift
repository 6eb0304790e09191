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
    let mark = question.hashValue
    if let hit = part(mark).find(mark), hit.question == question { return hit.answer }
    // Worked out unlocked: two threads may do the same work once, none waits for another.
    let made = workOut()
    part(mark).keep(Known(question, made), for: mark)
    return made
  }

  func keep(_ answer: Answer, for question: Question) {
    let mark = question.hashValue
    part(mark).keep(Known(question, answer), for: mark)
  }

  private func part(_ mark: Int) -> Part { parts[mark & (Self.parts - 1)] }

  /// An answer with its question. It is found by the question's hash, and only then, unlocked, are the two questions
  /// compared: of several that had the same hash the last would be kept.
  private final class Known: Sendable {
    let question: Question
    let answer: Answer

    init(_ question: Question, _ answer: Answer) {
      self.question = question
      self.answer = answer
    }
  }

  private struct Generations: Sendable {
    var young: [Int: Known] = [:]
    var old: [Int: Known] = [:]
  }

  private final class Part: Sendable {
    private let limit: Int
    private let known = Mutex(Generations())

    init(limit: Int) { self.limit = max(1, limit) }

    func find(_ mark: Int) -> Known? {
      var isOld = false
      let found = known.withLock { known -> Known? in
        if let hit = known.young[mark] { return hit }
        guard let hit = known.old[mark] else { return nil }
        isOld = true
        return hit
      }
      if isOld, let found { keep(found, for: mark) }
      return found
    }

    func keep(_ one: Known, for mark: Int) {
      // What is dropped is given back after the lock is: that takes as long as making it did.
      var dropped: [Int: Known] = [:]
      known.withLock {
        if $0.young.count >= limit {
          swap(&dropped, &$0.old)
          swap(&$0.old, &$0.young)
          $0.young.reserveCapacity(limit)
        }
        $0.young[mark] = one
      }
      dropped.removeAll()
    }
  }
}
