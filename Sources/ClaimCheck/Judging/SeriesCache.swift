import BorderData
import BorderTrends
import Synchronization

/// Series by selection and grain, worked out once: many findings of an article, and of a stream of articles, stand on
/// the same few.
final class SeriesCache: Sendable {
  private struct Key: Hashable {
    let selection: Selection
    let grain: Grain
  }

  /// Emptied when it has grown to this many: a stream of articles never fills memory.
  static let limit = 2048

  private let figures: Figures
  private let store = Mutex<[Key: Series?]>([:])

  init(_ figures: Figures) { self.figures = figures }

  /// The longest series, earlier periods from other tables with the seams marked; nil where nothing is published.
  func series(_ s: Selection, by grain: Grain) -> Series? {
    let key = Key(selection: s, grain: grain)
    if let hit = store.withLock({ $0[key] }) { return hit }
    let made = try? figures.series(s, by: grain, splice: true)
    store.withLock {
      if $0.count >= Self.limit { $0.removeAll() }
      $0[key] = .some(made)
    }
    return made
  }
}
