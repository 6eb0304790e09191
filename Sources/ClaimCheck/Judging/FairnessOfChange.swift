import BorderData
import BorderTrends

/// Changes and trends: from each start to each end.
enum FairnessOfChange {
  static func make(_ f: Finding, _ c: Finishing) -> Fairness? {
    guard let r = c.computed(f), r.versusSelection == nil, !c.draft.ofShare, let (new, old) = f.pair,
      new.selection == old.selection, old.period.last < new.period.last, old.period.length == new.period.length,
      let surface = FairnessSurface.around(new.period, old.period, new.selection, c)
    else { return nil }
    let steps = surface.steps
    var sign = 1.0
    var flat = false
    let holds: (Int, Int) -> Bool
    var orStronger = false
    switch f.claim.assertion {
    case .change(let direction, let amount, let strength, _, _):
      let way = direction ?? (new.value < old.value ? .down : .up)
      if let amount {
        if amount.unit == .factor, direction == nil, amount.value < 1 { sign = -1 }
        if way == .down { sign = -1 }
        orStronger = true
        let wanted = sign
        holds = { i, j in
          Self.asStrong(Double(steps[j].value), Double(steps[i].value), wanted, amount, c.bench.tolerance)
        }
      } else {
        sign = way == .down ? -1 : 1
        flat = way == .flat
        holds = { i, j in Self.plain(steps[i].value, steps[j].value, way, strength, c) }
      }
    case .trend(let way, let strength, let everyStep):
      sign = way == .down ? -1 : 1
      flat = way == .flat
      holds = { i, j in
        guard Self.plain(steps[i].value, steps[j].value, way, strength == .steady ? .plain : strength, c) else {
          return false
        }
        if !everyStep { return true }
        return (i..<j).allSatisfy {
          way == .up ? steps[$0 + 1].value > steps[$0].value : steps[$0 + 1].value < steps[$0].value
        }
      }
    default: return nil
    }
    return surface.fairness(
      evaluate: { i, j in
        guard steps[i].value > 0 else { return nil }
        return FairnessSurface.Value(value: Double(steps[j].value) / Double(steps[i].value) - 1, holds: holds(i, j))
      }, score: { flat ? -abs($0) : sign * $0 }, shown: { Say.percent(100 * $0, signed: true) }, orStronger: orStronger)
  }

  private static func plain(_ old: Int, _ new: Int, _ way: Direction, _ strength: Strength, _ c: Finishing) -> Bool {
    guard old > 0 else { return false }
    let made = ChangeCheck().plain(Double(new) / Double(old) - 1, way, strength, c.bench.thresholds)
    return made.outcome == .holds || made.outcome == .nearMiss
  }

  /// The change as stated, within rounding, or more of it.
  static func asStrong(_ new: Double, _ old: Double, _ sign: Double, _ q: Quantity, _ t: Tolerance) -> Bool {
    let value: Double
    let made: Tolerance.Result
    switch q.unit {
    case .percent, .points:
      value = sign * 100 * (new / old - 1)
      made = t.percent(value, q)
    case .factor:
      value = q.value < 1 ? old / new : sign < 0 ? old / new : new / old
      made = t.factor(q.value < 1 ? new / old : value, q)
      if q.value < 1 { return new > 0 && (Self.holds(made) || value > 1 / q.value) }
    case .count, .ordinal:
      value = sign * (new - old)
      made = t.count(value, q)
    }
    if value <= 0 { return false }
    if Self.holds(made) { return true }
    switch q.hedge {
    case .lessThan, .atMost, .upTo: return false
    default: return value > q.value
    }
  }

  private static func holds(_ r: Tolerance.Result) -> Bool { r.outcome == .holds || r.outcome == .nearMiss }
}
