import BorderData
import BorderTrends

/// The publisher has changed the figure since an earlier release.
struct RevisedSince: CaveatRule {
  func caveat(for f: Finding, _ c: Finishing) -> Caveat? {
    guard f.verdict != .unanswerable, let r = c.computed(f), let when = r.when, let now = r.figures.first,
      now.period == when, now.selection == r.selection
    else { return nil }
    let stated = f.claim.assertion.statedCount
    let old = c.figures.earlier(r.selection, when)
    let shown = old.first { stated != nil && Double($0.value) == stated } ?? old.first
    guard let shown else { return nil }
    let day = shown.parts.first.map { c.figures.cube.tables[$0.table].release.published } ?? ""
    let release = day.isEmpty ? "an earlier release" : "the release of \(day)"
    return Caveat(
      id: "revised-since",
      text:
        "Revised since: \(when.shortLabel) was \(Say.number(shown.value)) in \(release); the latest says \(Say.number(now.value))."
    )
  }
}

extension Assertion {
  /// The exact count that the text states, for telling which release it quotes.
  var statedCount: Double? {
    switch self {
    case .level(let q): q.unit == .count ? q.value : nil
    case .change(_, _, _, _, let to): to?.value
    case .extreme(_, _, _, let q): q?.value
    default: nil
    }
  }
}
