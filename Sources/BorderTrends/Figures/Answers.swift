import BorderData
import Synchronization

/// What was asked before and what came out, shared by every thread: articles, and the readings of one claim, ask for the
/// same few figures again and again.
///
/// It lies in several parts, each with a lock of its own, so that two threads seldom wait for one another; and in each
/// part the answers used of late outlive those that nobody asked for again. There are never more than the limit: a stream
/// of articles never fills memory.
package final class Answers<Question: Hashable & Sendable, Answer: Sendable>: Sendable {
  private static var parts: Int { 8 }
  private let parts: [Part]

  package init(limit: Int) {
    parts = (0..<Self.parts).map { _ in Part(limit: limit / (2 * Self.parts)) }
  }

  package func answer(to question: Question, _ workOut: () -> Answer) -> Answer {
    let mark = question.hashValue
    let part = parts[mark & (Self.parts - 1)]
    if let hit = part.find(mark), hit.question == question { return hit.answer }
    // Worked out unlocked: two threads may do the same work once, none waits for another.
    let made = workOut()
    part.keep(Known(question, made), for: mark)
    return made
  }

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
        }
        $0.young[mark] = one
      }
      dropped.removeAll()
    }
  }
}

/// A selection and a period that a figure was asked of.
struct FigureQuestion: Hashable, Sendable {
  let selection: Selection
  let period: Period

  func hash(into hasher: inout Hasher) {
    let months = period.months
    let span = UInt64(UInt32(bitPattern: months.lowerBound.index)) << 32
    hasher.combine(selection.mark ^ (span | UInt64(UInt32(bitPattern: months.upperBound.index))))
  }
}

/// A selection and a grain that a series was asked of.
struct SeriesQuestion: Hashable, Sendable {
  let selection: Selection
  let grain: Grain
  let splice: Bool
}

/// A table and a selection whose counts in it were asked.
struct TableQuestion: Hashable, Sendable {
  let table: Int
  let selection: Selection

  func hash(into hasher: inout Hasher) { hasher.combine(selection.mark ^ UInt64(truncatingIfNeeded: table)) }
}
