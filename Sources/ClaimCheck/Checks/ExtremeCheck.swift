import BorderData
import BorderTrends

/// "the lowest monthly figure since August 2017", "a record": a place at the end of an order of periods.
struct ExtremeCheck: Check {
  func compute(_ d: Draft, _ r: ReadingSpec, _ w: Workbench) -> Computed? {
    guard case .extreme(let end, let position, let scope, let q) = d.assertion else { return nil }
    guard let stated = r.when else { return .none(.noSuchData) }
    let p = stated.length > 12 ? bestYear(in: stated, r.selection, end, w) ?? stated : stated
    let mine: Figure
    switch w.whole(r.selection, p) {
    case .failure(let why): return .none(why)
    case .success(let f): mine = f
    }
    let peers: [Figure]
    let reaches: YearMonth
    switch PeerPeriods(selection: r.selection, period: p, bench: w, isAgainstFullYears: d.isAgainstFullYears).others(
      scope)
    {
    case .failure(let why): return .none(why)
    case .success(let found):
      peers = found.figures
      reaches = found.first
    }
    guard !peers.isEmpty else { return .none(.noSuchData) }
    let beaten = peers.filter { end == .highest ? $0.value > mine.value : $0.value < mine.value }
    var outcome: Outcome = beaten.count + 1 == position || (position == 1 && beaten.isEmpty) ? .holds : .fails
    if position == Assertion.among {
      let few = Assertion.few(of: peers.count + 1)
      outcome = beaten.count < few ? .holds : beaten.count < 2 * few ? .imprecise : .fails
    }
    if outcome == .fails, position == 1, beaten.count == 1, let b = beaten.first,
      abs(Double(b.value - mine.value)) <= Double(mine.value) * 0.01
    {
      outcome = .nearMiss
    }
    // Beaten only at the far edge of the years named: a year too many, not an untruth.
    if outcome == .fails, position == 1, peers.count > 6, !beaten.isEmpty {
      let edge = peers.prefix(max(1, peers.count / 20)).map(\.period)
      if beaten.allSatisfy({ edge.contains($0.period) }) { outcome = .imprecise }
    }
    // "July was the lowest since September 2020", said on 2 October: September's figures were not out.
    if outcome == .fails, let published = w.published, p.last <= published,
      beaten.count(where: { $0.period.last <= published }) + 1 == position
    {
      outcome = .holds
    }
    // "July was the worst month in 21 years", said then: what came later is no objection to the one who said it.
    var remark: String?
    if outcome == .fails, beaten.count(where: { $0.period.first < p.first }) + 1 == position,
      peers.contains(where: { $0.period.last < p.first })
    {
      outcome = w.dateIsExact ? .imprecise : .holds
      remark = "passed since"
    }
    if let q, outcome == .holds { outcome = w.tolerance.count(Double(mine.value), q).outcome }
    let rank = beaten.count + 1
    let what = end == .highest ? "highest" : "lowest"
    var text =
      "\(Say.number(mine.value)) in \(p.shortLabel) is the \(rank == 1 ? "" : Say.ordinal(rank) + "-")\(what) of \(peers.count + 1) since \(reaches.label)"
    if let b = beaten.last { text += "; \(Say.number(b.value)) in \(b.period.shortLabel)" }
    var made = Computed(outcome, [mine] + beaten.suffix(1), text, actual: Double(rank), remark: remark)
    made.reach = reaches
    return made
  }

  /// Of a longer span ("under the administration"), the fiscal year that stands out.
  private func bestYear(in p: Period, _ s: Selection, _ end: End, _ w: Workbench) -> Period? {
    var best: Figure?
    for y in p.first.fiscalYear...p.last.fiscalYear {
      guard case .success(let f) = w.whole(s, .fiscalYear(y)) else { continue }
      if best.map({ end == .highest ? f.value > $0.value : f.value < $0.value }) ?? true { best = f }
    }
    return best?.period
  }
}
