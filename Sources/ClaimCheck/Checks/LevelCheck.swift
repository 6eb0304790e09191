import BorderData
import BorderTrends

/// "520,085 people crossed the Darién in 2023": the figure equals the number, as hedged.
struct LevelCheck: Check {
  func compute(_ d: Draft, _ r: ReadingSpec, _ w: Workbench) -> Computed? {
    guard case .level(let q) = d.assertion else { return nil }
    guard let p = r.when else { return .none(.noSuchData) }
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
}
