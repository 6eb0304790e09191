import BorderData
import BorderTrends

/// "topped 300,000 for the first time", "below two million for the first time since 2021": past a line that no period before it
/// was past, or only so many of them.
struct ThresholdCheck: Check {
  func compute(_ d: Draft, _ r: ReadingSpec, _ w: Workbench) -> Computed? {
    guard case .threshold(let line, let above, let nth, let scope) = d.assertion else { return nil }
    guard let when = r.when else { return .none(.noSuchData) }
    let mine: Figure
    switch w.whole(r.selection, when) {
    case .failure(let why): return .none(why)
    case .success(let f): mine = f
    }
    let before: [Figure]
    let reaches: YearMonth
    switch PeerPeriods(selection: r.selection, period: when, bench: w).others(scope) {
    case .failure(let why): return .none(why)
    case .success(let found):
      before = found.figures.filter { $0.period.last < when.first }
      reaches = found.first
    }
    guard !before.isEmpty else { return .none(.noSuchData) }
    func past(_ value: Double, by slack: Double = 0) -> Bool {
      above ? value > line.value * (1 + slack) : value < line.value * (1 - slack)
    }
    let near = w.thresholds.nearMiss
    let earlier = before.filter { past(Double($0.value)) }
    let outcome: Outcome
    if !past(Double(mine.value)) {
      outcome = past(Double(mine.value), by: -near) ? .nearMiss : .fails
    } else if earlier.count + 1 == nth {
      outcome = .holds
    } else if earlier.count + 1 > nth, before.count(where: { past(Double($0.value), by: near) }) + 1 == nth {
      outcome = .nearMiss
    } else {
      outcome = .fails
    }
    let side = above ? "above" : "below"
    var text = "\(Say.number(mine.value)) in \(when.shortLabel)"
    if past(Double(mine.value)) { text += ", \(side) \(Say.number(Int(line.value)))" }
    let unit = when.length == 1 ? "months" : when.length == 12 ? "years" : "such spans"
    text += "; of \(before.count) \(unit) before it since \(reaches.label) "
    if let last = earlier.last {
      text +=
        "\(earlier.count) \(earlier.count == 1 ? "was" : "were"), last \(last.period.shortLabel) with \(Say.number(last.value))"
    } else {
      text += "none was \(side) \(Say.number(Int(line.value)))"
    }
    var made = Computed(outcome, [mine] + earlier.suffix(1), text, actual: Double(mine.value))
    made.reach = reaches
    return made
  }
}
