import BorderData
import BorderTrends

/// "fell by a quarter from a year earlier", "doubled": from one period to another.
struct ChangeCheck: Check {
  func compute(_ d: Draft, _ r: ReadingSpec, _ w: Workbench) -> Computed? {
    guard case .change = d.assertion else { return nil }
    guard let p = r.when, let v = r.versus else { return .none(.noSuchData) }
    let base = r.versusSelection ?? r.selection
    switch (w.whole(r.selection, p), w.whole(base, v)) {
    case (.success(let new), .success(let old)):
      guard let made = judge(d, new, old, w) else { return nil }
      guard made.outcome == .fails || made.outcome == .imprecise, !d.ofShare else { return made }
      // Whether another table says so is told by its counts; its figures are made where it does.
      let mayHold = w.figures.layers(r.selection).anyTable(
        says: { a, b in bare(d, (a, p.length), (b, v.length), w)?.outcome == .holds }, of: p, and: v,
        in: w.figures.layers(base))
      guard mayHold else { return made }
      // What another table says of both times is as well published.
      for a in w.figures.everyFigure(r.selection, p) where a.tables != new.tables {
        guard let b = w.figures.everyFigure(base, v).first(where: { $0.tables == a.tables }),
          var other = judge(d, a, b, w), other.outcome == .holds
        else { continue }
        other.remark = "of another source"
        other.figures += made.figures
        return other
      }
      return made
    case (.failure(let why), _), (_, .failure(let why)): return .none(why)
    }
  }

  private func judge(_ d: Draft, _ new: Figure, _ old: Figure, _ w: Workbench) -> Computed? {
    guard case .change(let direction, _, let strength, _, _) = d.assertion else { return nil }
    if d.ofShare { return share(new, old, direction ?? .up, strength, w) }
    let lengths = (new.period.length, old.period.length)
    guard let made = bare(d, (new.value, lengths.0), (old.value, lengths.1), w) else {
      return .none(.notPublishedThatWay("the base is zero"))
    }
    return Computed(
      made.outcome, [new, old], words(d, new, old, w), actual: made.actual, remark: made.remark)
  }

  private func words(_ d: Draft, _ new: Figure, _ old: Figure, _ w: Workbench) -> String {
    if isOfAverages(d, new.period.length, old.period.length) {
      let f = Double(new.value) / Double(new.period.length)
      let b = Double(old.value) / Double(old.period.length)
      return
        "\(Say.number(f)) a month against \(Say.number(b)) a month: \(Say.percent((f / b - 1) * 100, signed: true))"
    }
    guard w.wantsWords else { return "" }
    let change = Double(new.value) / Double(old.value) - 1
    return "\(Say.number(new.value)) against \(Say.number(old.value)): \(Say.percent(change * 100, signed: true))"
  }

  /// Windows of unequal length are compared by their monthly averages.
  private func isOfAverages(_ d: Draft, _ new: Int, _ old: Int) -> Bool {
    guard new != old, d.kind == .change, case .change(_, nil, _, _, nil) = d.assertion else { return false }
    return true
  }

  /// How a change comes out by its two counts, each with the months that it is of; nil where it starts from zero.
  func bare(_ d: Draft, _ new: (count: Int, months: Int), _ old: (count: Int, months: Int), _ w: Workbench) -> (
    outcome: Outcome, actual: Double?, remark: String?
  )? {
    guard case .change(let direction, let amount, let strength, let from, let to) = d.assertion, old.count > 0 else {
      return nil
    }
    if isOfAverages(d, new.months, old.months) {
      let f = Double(new.count) / Double(new.months)
      let b = Double(old.count) / Double(old.months)
      let made = plain(f / b - 1, direction ?? .up, strength, w.thresholds)
      return (made.outcome, (f / b - 1) * 100, made.remark)
    }
    let f = Double(new.count)
    let b = Double(old.count)
    let change = f / b - 1
    var made: Tolerance.Result
    var actual: Double? = change * 100
    if let amount {
      let wanted: Double = direction == .down ? -1 : 1
      switch amount.unit {
      case .percent, .points:
        made = w.tolerance.percent(wanted * change * 100, amount)
        if made.outcome == .fails, direction == .up, w.tolerance.percent(f / b * 100, amount).outcome == .holds,
          amount.value >= 100
        {
          made.remark = "the percent seems to be a ratio"
        }
      case .factor:
        let ratio = amount.value < 1 ? f / b : direction == .down ? b / f : f / b
        made = w.tolerance.factor(ratio, amount)
        actual = ratio
      case .count, .ordinal:
        made = w.tolerance.count(wanted * (f - b), amount)
        actual = f - b
      }
      if made.outcome == .holds || made.outcome == .nearMiss, wanted * change < 0, amount.unit != .factor {
        made.outcome = .fails
      }
    } else if let from, let to {
      let a = w.tolerance.count(b, from).outcome
      let c = w.tolerance.count(f, to).outcome
      made = Tolerance.Result(worse(a, c))
      // "rose from 43,570 to 28,111": both counts are right, and the word is not.
      if direction == .up && f < b || direction == .down && f > b { made.outcome = .fails }
      actual = f
    } else {
      made = plain(change, direction ?? .up, strength, w.thresholds)
      if d.kind == .comparison, direction == .up, strength == .plain {
        made.outcome = f > b ? .holds : f > b * 0.99 ? .nearMiss : .fails
      }
    }
    return (made.outcome, actual, made.remark)
  }

  /// A change in the group's part of everyone.
  private func share(_ new: Figure, _ old: Figure, _ direction: Direction, _ strength: Strength, _ w: Workbench)
    -> Computed
  {
    var parts: [Double] = []
    for f in [new, old] {
      var all = f.selection
      all.who = .everyone
      all.demographics = .everyone
      guard all != f.selection, case .success(let whole) = w.whole(all, f.period), whole.value > 0 else {
        return .none(.notPublishedThatWay("the part is not a group that is published"))
      }
      parts.append(100 * Double(f.value) / Double(whole.value))
    }
    guard parts[1] > 0 else { return .none(.notPublishedThatWay("the base is zero")) }
    let made = plain(parts[0] / parts[1] - 1, direction, strength, w.thresholds)
    return Computed(
      made.outcome, [new, old], "\(Say.percent(parts[0])) of all against \(Say.percent(parts[1]))", actual: parts[0],
      remark: made.remark)
  }

  private func worse(_ a: Outcome, _ b: Outcome) -> Outcome {
    func rank(_ o: Outcome) -> Int {
      switch o {
      case .holds: 0
      case .nearMiss: 1
      case .imprecise: 2
      case .fails: 3
      case .notComputable: 4
      }
    }
    return rank(a) > rank(b) ? a : b
  }

  /// A direction in words; shared with trends.
  func plain(_ change: Double, _ direction: Direction, _ strength: Strength, _ t: Thresholds) -> Tolerance.Result {
    switch direction {
    case .flat:
      let limit = strength == .comparable ? t.comparable : t.flat
      return Tolerance.Result(abs(change) <= limit ? .holds : abs(change) <= 2 * limit ? .imprecise : .fails)
    case .up, .down:
      let c = direction == .up ? change : -change
      if c < 0 { return Tolerance.Result(c > -t.change ? .imprecise : .fails) }
      if c < t.change { return Tolerance.Result(.imprecise) }
      if strength == .strong, c < t.strong { return Tolerance.Result(.imprecise, "overstated") }
      if strength == .slight, c > t.slight {
        return Tolerance.Result(c > 2 * t.slight ? .imprecise : .nearMiss, "understated")
      }
      return Tolerance.Result(.holds)
    }
  }
}
