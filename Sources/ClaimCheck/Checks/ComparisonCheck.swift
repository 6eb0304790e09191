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
      let near = abs(Double(a.value - b.value)) <= 0.01 * Double(max(a.value, b.value))
      return Computed(holds ? .holds : near ? .nearMiss : .fails, [a, b], text, actual: Double(a.value - b.value))
    }
  }
}
