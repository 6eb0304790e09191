import BorderData
import BorderTrends

/// "520,085 people crossed the Darién in 2023": the figure equals the number, as hedged.
struct LevelCheck: Check {
  /// Whether `compute` holds or just misses, without its words: asked of every reading of every number in a text.
  static func agrees(_ q: Quantity, _ r: ReadingSpec, _ w: Workbench) -> Bool {
    guard let p = r.when, let value = w.figures.layers(r.selection).wholeValue(p) else { return false }
    switch w.tolerance.count(Double(value), q).outcome {
    case .holds, .nearMiss: return true
    default:
      return w.figures.earlier(r.selection, p).contains { w.tolerance.count(Double($0.value), q).outcome == .holds }
    }
  }

  /// Whether `compute` holds outright, without its words.
  static func holds(_ q: Quantity, _ r: ReadingSpec, _ w: Workbench) -> Bool {
    guard let p = r.when, let value = w.figures.layers(r.selection).wholeValue(p) else { return false }
    return w.tolerance.count(Double(value), q).outcome == .holds
      || w.figures.earlier(r.selection, p).contains { w.tolerance.count(Double($0.value), q).outcome == .holds }
  }

  func compute(_ d: Draft, _ r: ReadingSpec, _ w: Workbench) -> Computed? {
    guard case .level(let q) = d.assertion else { return nil }
    guard let p = r.when else { return .none(.noSuchData) }
    if r.each, case .only(let list) = r.selection.who { return each(list, q, r, p, w) }
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
      if made.outcome == .fails || made.outcome == .imprecise {
        // What another table says is as well published: both figures are shown.
        for other in w.figures.everyFigure(r.selection, p)
        where other.value != f.value && w.tolerance.count(Double(other.value), q).outcome == .holds {
          return Computed(
            .holds, [other] + figures, Say.number(other.value), actual: Double(other.value), remark: "of another source"
          )
        }
      }
      if made.outcome == .fails || made.outcome == .imprecise,
        let between = RunningTotal.within(q, p, f, d, r, w)
      {
        return between
      }
      return Computed(made.outcome, figures, Say.number(f.value), actual: Double(f.value), remark: made.remark)
    }
  }

  /// "Ecuadorians and Colombians each numbered about 17,000": true of every one of them, and as good as of the worst.
  private func each(_ list: [CountryCode], _ q: Quantity, _ r: ReadingSpec, _ p: Period, _ w: Workbench) -> Computed {
    var figures: [Figure] = []
    var parts: [String] = []
    var worst: Outcome = .holds
    for c in list {
      var s = r.selection
      s.who = .only([c])
      guard case .success(let f) = w.whole(s, p) else { return .none(.noSuchData) }
      figures.append(f)
      parts.append("\(Country[c]?.name ?? c.text) \(Say.number(f.value))")
      switch (w.tolerance.count(Double(f.value), q).outcome, worst) {
      case (.fails, _): worst = .fails
      case (.imprecise, .holds), (.imprecise, .nearMiss): worst = .imprecise
      case (.nearMiss, .holds): worst = .nearMiss
      default: break
      }
    }
    return Computed(worst, figures, parts.joined(separator: ", "))
  }
}
