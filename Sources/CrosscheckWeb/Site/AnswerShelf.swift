import Synchronization

/// Pages made before, by address: the figures do not change while the server runs, so neither does a page.
final class AnswerShelf: Sendable {
  /// Bytes of pages that are kept; the oldest go first. One page takes at most a part of them.
  static let byteLimit = 24_000_000
  static let pageLimit = 1_000_000

  private struct State {
    var pages: [String: Answer] = [:]
    /// Oldest first; what stands before `first` is gone.
    var order: [String] = []
    var first = 0
    var bytes = 0
  }
  private let state = Mutex(State())

  subscript(address: String) -> Answer? { state.withLock { $0.pages[address] } }

  func put(_ address: String, _ a: Answer) {
    let size = a.body.utf8.count
    guard size <= Self.pageLimit else { return }
    state.withLock { s in
      guard s.pages.updateValue(a, forKey: address) == nil else { return }
      s.order.append(address)
      s.bytes += size
      while s.bytes > Self.byteLimit, s.first < s.order.count {
        s.bytes -= s.pages.removeValue(forKey: s.order[s.first])?.body.utf8.count ?? 0
        s.first += 1
      }
      if s.first > 1_000 {
        s.order.removeFirst(s.first)
        s.first = 0
      }
    }
  }

  var bytes: Int { state.withLock { $0.bytes } }
}
