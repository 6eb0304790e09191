import BorderData
import Synchronization

/// What was asked before and what came out, shared by every thread: articles, and the readings of one claim, ask for the
/// same few figures again and again.
///
/// Emptied when it has grown to its limit: a stream of articles never fills memory.
package final class Answers<Question: Hashable & Sendable, Answer: Sendable>: Sendable {
  private let limit: Int
  private let known = Mutex<[Question: Answer]>([:])

  package init(limit: Int) { self.limit = limit }

  package func answer(to question: Question, _ workOut: () -> Answer) -> Answer {
    if let hit = known.withLock({ $0[question] }) { return hit }
    // Worked out unlocked: two threads may do the same work once, none waits for another.
    let made = workOut()
    known.withLock {
      if $0.count >= limit { $0.removeAll(keepingCapacity: true) }
      $0[question] = made
    }
    return made
  }
}

/// A selection and a period that a figure was asked of.
struct FigureQuestion: Hashable, Sendable {
  let selection: Selection
  let period: Period
}

/// A selection and a grain that a series was asked of.
struct SeriesQuestion: Hashable, Sendable {
  let selection: Selection
  let grain: Grain
  let splice: Bool
}
