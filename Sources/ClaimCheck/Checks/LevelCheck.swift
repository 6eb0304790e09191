import BorderData
import BorderTrends

/// "520,085 people crossed the Darién in 2023": the figure equals the number, as hedged.
struct LevelCheck: Check {
  func compute(_ d: Draft, _ r: ReadingSpec, _ w: Workbench) -> Computed? {
    guard case .level(let q) = d.assertion else { return nil }
    guard let p = r.when else { return .none(.noSuchData) }
    if d.atPeak, p.length > 1, let peak = peak(r.selection, p, q, w) { return peak }
    switch w.whole(r.selection, p) {
    case .failure(let why): return .none(why)
    case .success(let f):
      var made = w.tolerance.count(Double(f.value), q)
      var figures = [f]
      if made.outcome != .holds {
        // An exact number of an earlier release was right when it was written.
        for e in w.figures.earlier(r.selection, p) where w.tolerance.count(Double(e.value), q).outcome == .holds {
          made = Tolerance.Result(.holds, "revised")
          figures.append(e)
          break
        }
      }
      return Computed(made.outcome, figures, Say.number(f.value), actual: Double(f.value), remark: made.remark)
    }
  }

  /// The highest month of the period, when its figure is nearer to the number than the whole is.
  private func peak(_ s: Selection, _ p: Period, _ q: Quantity, _ w: Workbench) -> Computed? {
    var best: Figure?
    for m in p.months {
      guard case .success(let f) = w.whole(s, .month(m)) else { continue }
      if best.map({ f.value > $0.value }) ?? true { best = f }
    }
    guard let best else { return nil }
    if case .success(let all) = w.whole(s, p), abs(Double(all.value) - q.value) < abs(Double(best.value) - q.value) { return nil }
    let made = w.tolerance.count(Double(best.value), q)
    var c = Computed(made.outcome, [best], "\(Say.number(best.value)) in \(best.period.label), the highest month", actual: Double(best.value), remark: made.remark)
    c.when = best.period
    return c
  }
}
