import BorderData
import BorderTrends

/// "520,085 people crossed the Darién in 2023": the figure equals the number, as hedged.
struct LevelCheck: Check {
  /// Whether `compute` holds or just misses, without its words: asked of every reading of every number in a text.
  static func agrees(_ q: Quantity, _ r: ReadingSpec, _ w: Workbench) -> Bool {
    let layers = w.figures.layers(r.selection)
    guard let p = r.when, let value = layers.wholeValue(p) else { return false }
    let tolerance = w.tolerance
    switch tolerance.count(Double(value), q).outcome {
    case .holds, .nearMiss: return true
    default: return layers.anyRelease(says: { tolerance.count(Double($0), q).outcome == .holds }, of: p)
    }
  }

  /// Whether `compute` holds outright, without its words.
  static func holds(_ q: Quantity, _ r: ReadingSpec, _ w: Workbench) -> Bool {
    let layers = w.figures.layers(r.selection)
    guard let p = r.when, let value = layers.wholeValue(p) else { return false }
    let tolerance = w.tolerance
    return tolerance.count(Double(value), q).outcome == .holds
      || layers.anyRelease(says: { tolerance.count(Double($0), q).outcome == .holds }, of: p)
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
      // Whether others say so is told by their counts; their figures are made where one does.
      func isIt(_ n: Int) -> Bool { w.tolerance.count(Double(n), q).outcome == .holds }
      let layers = w.figures.layers(r.selection)
      if made.outcome != .holds, layers.anyRelease(says: isIt, of: p) {
        // An exact number of an earlier release was right when it was written.
        for e in w.figures.earlier(r.selection, p) where w.tolerance.count(Double(e.value), q).outcome == .holds {
          made = Tolerance.Result(.holds, "revised")
          figures.append(e)
          break
        }
      }
      if made.outcome == .fails || made.outcome == .imprecise, layers.anyTable(says: isIt, of: p) {
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
