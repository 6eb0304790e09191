import BorderData
import BorderTrends

/// The exact number of an older article is very near the latest figure, and the release it may quote is not loaded.
struct FirstReleaseCaveat: CaveatRule {
  func caveat(for f: Finding, _ c: Finishing) -> Caveat? {
    guard f.verdict == .supported, c.hasOldDate, let r = c.computed(f), r.outcome == .nearMiss,
      case .level(let q) = f.claim.assertion, FirstRelease.isExact(q), let now = r.figures.first
    else { return nil }
    return Caveat(
      id: "first-release",
      text:
        "The stated \(Say.number(q.value)) may quote a first release: the latest says \(Say.number(now.value)), and the first one is not loaded."
    )
  }
}
