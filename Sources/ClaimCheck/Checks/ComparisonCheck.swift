import BorderData
import BorderTrends

/// "more Hondurans than Guatemalans": one group or place against another.
struct ComparisonCheck: Check {
  func compute(_ d: Draft, _ r: ReadingSpec, _ w: Workbench) -> Computed? {
    guard case .comparison(let greater, let factor) = d.assertion else { return nil }
    guard let p = r.when, let other = r.versusSelection else { return .none(.noSuchData) }
    switch (w.whole(r.selection, p), w.whole(other, p)) {
    case (.failure(let why), _), (_, .failure(let why)): return .none(why)
    case (.success(let a), .success(let b)):
      let text = "\(Say.number(a.value)) against \(Say.number(b.value))"
      if let factor, b.value > 0 {
        let ratio = Double(a.value) / Double(b.value)
        return Computed(w.tolerance.factor(ratio, factor).outcome, [a, b], text, actual: ratio)
      }
      let holds = greater ? a.value > b.value : a.value < b.value
      if holds, d.isFirstTime, let before = earlier(than: p, r.selection, other, greater, w) {
        // It is so, and it was so before.
        return Computed(
          .fails, [a, b] + before,
          "\(text), and \(before.map { Say.number($0.value) }.joined(separator: " against ")) in \(before[0].period.shortLabel)",
          actual: Double(a.value - b.value))
      }
      let near = abs(Double(a.value - b.value)) <= 0.01 * Double(max(a.value, b.value))
      return Computed(holds ? .holds : near ? .nearMiss : .fails, [a, b], text, actual: Double(a.value - b.value))
    }
  }

  /// The latest earlier period in which the same was so: years among years, months among months.
  private func earlier(than p: Period, _ mine: Selection, _ other: Selection, _ greater: Bool, _ w: Workbench)
    -> [Figure]?
  {
    guard p.length == 1 || p.length == 12 else { return nil }
    var then = p.previous
    while case (.success(let a), .success(let b)) = (w.whole(mine, then), w.whole(other, then)) {
      if greater ? a.value > b.value : a.value < b.value { return [a, b] }
      then = then.previous
    }
    return nil
  }
}
