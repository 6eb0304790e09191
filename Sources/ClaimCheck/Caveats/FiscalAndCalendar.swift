import BorderData
import BorderTrends

/// The text leaves the kind of year open, and the two give much different figures.
struct FiscalAndCalendar: CaveatRule {
  /// Points of a change, and share of a level, from which the two "differ much".
  static let points = 5.0
  static let share = 0.05

  func caveat(for f: Finding, _ c: Finishing) -> Caveat? {
    guard f.verdict != .unanswerable, let r = c.computed(f), let when = r.when, let other = twin(when),
      c.draft.when.contains(where: { $0.period == when }), c.draft.when.contains(where: { $0.period == other }),
      let o = f.readings.first(where: { $0.selection == r.selection && $0.when == other && !$0.figures.isEmpty })
    else { return nil }
    let text: String
    if f.pair != nil, let a = change(r), let b = change(o) {
      guard a * b < 0 || abs(a - b) >= Self.points || !Self.agree(r.outcome, o.outcome) else { return nil }
      text = "\(when.sideLabel) \(went(a)), \(other.sideLabel) \(went(b))."
    } else {
      guard let a = r.figures.first, let b = o.figures.first, a.period == when, b.period == other else { return nil }
      let off = abs(Double(a.value - b.value)) / Double(max(1, max(a.value, b.value)))
      guard off >= Self.share || !Self.agree(r.outcome, o.outcome) else { return nil }
      text = "\(when.sideLabel) is \(Say.number(a.value)), \(other.sideLabel) \(Say.number(b.value))."
    }
    return Caveat(
      id: "fiscal-and-calendar-differ",
      text: "Fiscal and calendar year differ here: \(text)")
  }

  private func twin(_ p: Period) -> Period? {
    switch p {
    case .fiscalYear(let y): .calendarYear(y)
    case .calendarYear(let y): .fiscalYear(y)
    default: nil
    }
  }

  private func change(_ r: Reading) -> Double? {
    guard r.figures.count >= 2, r.figures[1].value > 0 else { return nil }
    return 100 * (Double(r.figures[0].value) / Double(r.figures[1].value) - 1)
  }

  private func went(_ x: Double) -> String { (x < 0 ? "fell " : "rose ") + Say.percent(abs(x)) }

  static func agree(_ a: Outcome, _ b: Outcome) -> Bool {
    func holds(_ o: Outcome) -> Bool { o == .holds || o == .nearMiss }
    return holds(a) == holds(b)
  }
}
