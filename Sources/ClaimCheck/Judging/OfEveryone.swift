import BorderData
import BorderTrends

/// "Arrests of Central American migrants rose to 172,331 in March", which is the number of all that were arrested: a count that
/// is told of one group and is that of everyone was most likely put down to them by the way (CLAIMS: an exact number shows what
/// was meant). It does not bear the statement out, and does not count against it either.
enum OfEveryone {
  /// By how much of it a count may miss the figure of everyone, as a first release may.
  private static let off = 0.02

  static func doubt(_ d: Draft, _ specs: [ReadingSpec], _ bench: Workbench) -> Doubt? {
    guard d.who.first != .everyone || !d.demographics.isEmpty, let number = exactCount(d) else { return nil }
    let isIt = specs.contains { spec in
      guard spec.weight > 0, let when = spec.when else { return false }
      var all = spec.selection
      all.who = .everyone
      all.demographics = .everyone
      guard case .success(let f) = bench.whole(all, when) else { return false }
      return abs(Double(f.value) - number) <= off * number
    }
    return isIt ? "The number is that of everyone, and not of those named." : nil
  }

  /// The exact count that a claim tells, or that its change ends in.
  private static func exactCount(_ d: Draft) -> Double? {
    switch d.assertion {
    case .level(let q) where q.isExactCount: q.value
    case .change(_, _, _, _, let to?) where to.isExactCount: to.value
    default: nil
    }
  }
}
