import BorderTrends
import Synchronization

/// Facts by what was asked, worked out once each: they take a look at every series that is loaded.
final class FactsShelf: Sendable {
  private struct Key: Hashable {
    let subjects: [Subject]
    let limit: Int
  }
  /// Emptied when it has grown to this many.
  private static let limit = 64

  private let trends: Trends
  private let state = Mutex<[Key: FactReport]>([:])

  init(_ trends: Trends) { self.trends = trends }

  func facts(_ subjects: [Subject], limit: Int) -> FactReport {
    let key = Key(subjects: subjects, limit: limit)
    if let hit = state.withLock({ $0[key] }) { return hit }
    let made = trends.facts(about: subjects, limit: limit)
    state.withLock {
      if $0.count >= Self.limit { $0.removeAll() }
      $0[key] = made
    }
    return made
  }
}
