import BorderData
import BorderTrends

/// "tens of thousands each year": the figure lies in a band.
struct MagnitudeCheck: Check {
  func compute(_ d: Draft, _ r: ReadingSpec, _ w: Workbench) -> Computed? {
    guard case .magnitude(let low, let high, _) = d.assertion else { return nil }
    guard let p = r.when else { return .none(.noSuchData) }
    if r.each, case .only(let list) = r.selection.who { return each(list, low, high, r, p, w) }
    switch w.whole(r.selection, p) {
    case .failure(let why): return .none(why)
    case .success(let f):
      return Computed(
        outcome(Double(f.value), low, high, w), [f], Say.number(f.value), actual: Double(f.value),
        remark: remark(Double(f.value), high))
    }
  }

  private func outcome(_ f: Double, _ low: Double, _ high: Double, _ w: Workbench) -> Outcome {
    // "Thousands" alone, which CLAIMS gives no band, is said of tens of thousands as well.
    if f >= low && f < (high <= 10_000 ? 10 * high : high) { return .holds }
    if f >= high && f < high * w.thresholds.bandUnderstated { return .imprecise }
    // "Thousands crossed" says that they were many; three hundred thousand do not belie it.
    return f >= high && high <= 10_000 ? .imprecise : .fails
  }

  private func remark(_ f: Double, _ high: Double) -> String? { f >= high ? "understated" : nil }

  private func each(_ list: [CountryCode], _ low: Double, _ high: Double, _ r: ReadingSpec, _ p: Period, _ w: Workbench)
    -> Computed
  {
    var figures: [Figure] = []
    var held = 0
    var parts: [String] = []
    for c in list {
      var s = r.selection
      s.who = .only([c])
      guard case .success(let f) = w.whole(s, p) else { continue }
      figures.append(f)
      if outcome(Double(f.value), low, high, w) == .holds { held += 1 }
      parts.append("\(Country[c]?.name ?? c.text) \(Say.number(f.value))")
    }
    guard !figures.isEmpty else { return .none(.noSuchData) }
    let outcome: Outcome = held == list.count ? .holds : held > 0 ? .imprecise : .fails
    return Computed(outcome, figures, parts.joined(separator: ", "))
  }
}
