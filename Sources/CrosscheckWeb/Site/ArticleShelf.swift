import BorderData
import ClaimCheck
import CrosscheckReports
import Synchronization

/// The articles checked last, in memory only, so that a report has an address that can be gone back to.
final class ArticleShelf: Sendable {
  /// So many reports are kept, and so many bytes of articles; the oldest go first.
  static let limit = 64
  static let byteLimit = 1_000_000

  struct Shelved: Sendable {
    let report: WordedCheck
    /// What was done to read the article, a sentence each.
    let notes: [String]
  }

  private struct State {
    var reports: [String: Shelved] = [:]
    /// Oldest first.
    var order: [String] = []
    var bytes = 0
  }
  private let state = Mutex(State())

  subscript(id: String) -> Shelved? { state.withLock { $0.reports[id] } }

  var count: Int { state.withLock { $0.order.count } }

  func put(_ id: String, _ shelved: Shelved) {
    state.withLock { s in
      guard s.reports[id] == nil else { return }
      s.reports[id] = shelved
      s.order.append(id)
      s.bytes += shelved.report.check.text.utf8.count
      while s.order.count > Self.limit || s.bytes > Self.byteLimit, s.order.count > 1 {
        let oldest = s.order.removeFirst()
        s.bytes -= s.reports.removeValue(forKey: oldest)?.report.check.text.utf8.count ?? 0
      }
    }
  }

  /// The same article with the same choices has the same address.
  static func id(_ text: String, date: String?, language: String?) -> String {
    String(SHA256.hex(of: Array("\(date ?? "")\n\(language ?? "")\n\(text)".utf8)).prefix(20))
  }
}
