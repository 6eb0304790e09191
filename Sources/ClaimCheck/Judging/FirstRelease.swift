import BorderData
import BorderTrends

/// An exact number of an older article that misses today's figure by very little: publishers revise the open year, and
/// not every first release is loaded. CLAIMS calls such a claim supported, "may quote a first release".
enum FirstRelease {
  static let remark = "may quote a first release"

  static func apply(_ f: inout Finding, _ c: Finishing) {
    guard f.verdict == .contradicted || f.verdict == .depends, c.hasOldDate, case .level(let q) = f.claim.assertion,
      isExact(q), case .stated = c.draft.whenOrigin
    else { return }
    // Of several readings within reach the weightiest, then the nearest.
    let near = f.readings.indices.filter { i in
      guard let actual = f.readings[i].actual, f.readings[i].weight >= 0.05 else { return false }
      return abs(actual - q.value) <= c.bench.thresholds.firstRelease * q.value
    }
    guard let best = near.max(by: { f.readings[$0].weight < f.readings[$1].weight }) else { return }
    var r = f.readings.remove(at: best)
    r.outcome = .nearMiss
    f.readings.insert(r, at: 0)
    f.verdict = .supported
    f.abstention = nil
    let off = 100 * abs((r.actual ?? 0) - q.value) / q.value
    f.why =
      "The latest figure is \(r.result), \(Say.percent(off)) from what is stated; the article is older than that release and may quote a first one."
  }

  /// Three digits and more: "393", "169,000".
  static func isExact(_ q: Quantity) -> Bool {
    q.unit == .count && q.upper == nil && q.digits >= 3
      && q.hedge == .none
  }
}
