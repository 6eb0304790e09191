import BorderData
import BorderTrends

/// A sentence that an editor could print: true by the figures, as near to the claim's own shape as they allow, with
/// its period and its source.
enum ClosestTrue {
  static func sentence(_ f: Finding, _ c: Finishing) -> String? {
    guard f.verdict != .unanswerable, let r = c.computed(f), let figure = r.figures.first else { return nil }
    let body: String?
    switch f.claim.assertion {
    case .level: body = level(r, figure)
    case .magnitude: body = magnitude(f, r, c)
    case .change: body = c.draft.ofShare ? shareChange(r, c) : change(f, c)
    case .trend: body = trend(f, c)
    case .extreme(let end, _, let scope, _): body = extreme(r, end, scope, f, c)
    case .rank(_, let end, _, _): body = rank(r, end, c)
    case .share: body = share(r)
    case .comparison: body = comparison(r)
    case .rate(_, let per): body = rate(r, figure, per)
    case .streak(let length, let direction, let beyond, let above):
      body = streak(r, length, direction, beyond, above, c)
    case .threshold: body = threshold(r)
    case .lead: body = lead(r)
    case .internal: body = nil
    }
    guard let body else { return nil }
    return body + ", according to " + source(r.figures) + "."
  }

  // MARK: Kinds

  private static func level(_ r: Reading, _ f: Figure) -> String {
    "There were \(Say.number(f.value)) \(Subject(r.selection).plain) in \(f.period.prose)"
  }

  private static func magnitude(_ f: Finding, _ r: Reading, _ c: Finishing) -> String? {
    var parts = r.figures
    var selection = r.selection
    // Each country on its own held in part: the whole is the plainer truth.
    if parts.count > 1, let when = r.when, case .success(let all) = c.bench.whole(selection, when) { parts = [all] }
    guard let figure = parts.first else { return nil }
    selection = figure.selection
    let together: Bool
    if case .only(let list) = selection.who { together = list.count > 1 } else { together = false }
    var text = together ? "Together it was \(band(figure.value))" : "It was \(band(figure.value))"
    text += ": \(Say.number(figure.value)) \(Subject(selection).plain) in \(figure.period.prose)"
    if together, case .only(let list) = selection.who, list.count <= 4 {
      let each: [(String, Int)] = list.compactMap { code in
        var s = selection
        s.who = .only([code])
        guard case .success(let one) = c.bench.whole(s, figure.period) else { return nil }
        return (Country[code]?.name ?? code.text, one.value)
      }
      if each.count == list.count {
        text += " (" + each.map { "\($0.0) \(Say.number($0.1))" }.joined(separator: ", ") + ")"
      }
    }
    return text
  }

  /// "hundreds of thousands".
  static func band(_ n: Int) -> String {
    switch n {
    case ..<100: "fewer than a hundred"
    case ..<1_000: "hundreds"
    case ..<10_000: "thousands"
    case ..<100_000: "tens of thousands"
    case ..<1_000_000: "hundreds of thousands"
    case ..<10_000_000: "millions"
    default: "tens of millions"
    }
  }

  private static func change(_ f: Finding, _ c: Finishing) -> String? {
    guard let (new, old) = f.pair, old.value > 0 else { return nil }
    if new.selection != old.selection || new.period.length != old.period.length { return comparison(new, old) }
    let subject = Subject(new.selection).capital
    var text = subject + " " + moved(new.value, old.value)
    if new.period.length == old.period.length, new.period.previous == old.period || new.period.yearBefore == old.period
    {
      let against = new.period.yearBefore == old.period ? "a year earlier" : "the month before"
      text +=
        " in \(new.period.prose), to \(Say.number(new.value)) from \(Say.number(old.value)) \(new.period.length > 1 || new.period.yearBefore == old.period ? against : "in " + old.period.prose)"
    } else {
      text += " from \(Say.number(old.value)) in \(old.period.prose) to \(Say.number(new.value)) in \(new.period.prose)"
    }
    if case .change(_, let amount?, _, _, _) = f.claim.assertion, amount.unit == .factor || amount.value >= 100 {
      let ratio = Double(new.value) / Double(old.value)
      if ratio >= 1.5 { text += ", \(Say.decimal(ratio, places: 1)) times as many" }
    }
    return text + (runBefore(new, old, c).map { ", " + $0 } ?? "")
  }

  /// "fell 41.9%"; what moves by less than one in a thousand is "unchanged".
  static func moved(_ new: Int, _ old: Int) -> String {
    let change = 100 * (Double(new) / Double(max(1, old)) - 1)
    if abs(change) < 0.05 { return "were all but unchanged" }
    return (change < 0 ? "fell " : "rose ") + Say.percent(abs(change))
  }

  /// "after rising every year from 2021 to 2023": the run the other way that a yearly change ended.
  private static func runBefore(_ new: Figure, _ old: Figure, _ c: Finishing) -> String? {
    guard new.period.previous == old.period, new.period.length == 12, new.value != old.value,
      let series = c.series(new.selection, by: new.period.grain()),
      var i = series.points.firstIndex(where: { $0.period == old.period })
    else { return nil }
    let rising = new.value < old.value
    let end = i
    while i > 0, let here = series.points[i].wholeValue, let before = series.points[i - 1].wholeValue,
      rising ? here > before : here < before
    { i -= 1 }
    guard end - i >= 2 else { return nil }
    return
      "after \(rising ? "rising" : "falling") every year from \(series.points[i].period.prose) to \(series.points[end].period.prose)"
  }

  private static func trend(_ f: Finding, _ c: Finishing) -> String? {
    guard let (new, old) = f.pair, old.value > 0 else { return nil }
    let subject = Subject(new.selection).capital
    guard new.period.length == 12, old.period.length == 12, let series = c.series(new.selection, by: new.period.grain())
    else { return change(f, c) }
    // From the first year spoken of to the newest that was known, as runs up and down.
    let known = max(c.bench.newest, new.period.last)
    let steps = FairnessSurface.whole(series, through: known).filter { $0.period.first >= old.period.first }
    guard steps.count >= 2 else { return change(f, c) }
    var turns = [0]
    for i in 1..<steps.count where i + 1 < steps.count {
      if (steps[i].value > steps[i - 1].value) != (steps[i + 1].value > steps[i].value) { turns.append(i) }
    }
    turns.append(steps.count - 1)
    if turns.count > 4 { return change(f, c) }
    var text = subject
    for (k, (a, b)) in zip(turns, turns.dropFirst()).enumerated() {
      let up = steps[b].value > steps[a].value
      let every = b - a >= 2 ? " every year" : ""
      let start = k == 0 ? " from \(Say.number(steps[a].value)) in \(steps[a].period.prose)" : ""
      text +=
        (k == 0 ? "" : ", then")
        + " \(up ? "rose" : "fell")\(every)\(start) to \(Say.number(steps[b].value)) in \(steps[b].period.prose)"
    }
    return text
  }

  private static func extreme(_ r: Reading, _ end: End, _ scope: ExtremeScope, _ f: Finding, _ c: Finishing) -> String?
  {
    guard let mine = r.figures.first, let rank = r.actual.map({ Int($0) }), rank >= 1 else { return nil }
    let what = end == .highest ? "highest" : "lowest"
    let place = rank == 1 ? what : Say.ordinal(rank) + "-" + what
    let unit = mine.period.length == 1 ? "month" : mine.period.length == 12 ? "year" : "such period"
    var text =
      "The \(Say.number(mine.value)) \(Subject(mine.selection).plain) in \(mine.period.prose) were the \(place) for any \(unit)"
    if case .sameMonthSince = scope, case .month(let m) = mine.period {
      text =
        "The \(Say.number(mine.value)) \(Subject(mine.selection).plain) in \(mine.period.prose) were the \(place) for any \(YearMonth.longNames[m.month - 1])"
    }
    // The result says where the order begins; it is the only place that knows the scope as it was applied.
    if let since = r.result.firstRange(of: " since ") {
      text += " since " + r.result[since.upperBound...].prefix { $0 != ";" }
    }
    if r.figures.count > 1, let other = r.figures.last, other.period != mine.period {
      text += rank == 1 ? "" : "; \(other.period.prose) had \(Say.number(other.value))"
    }
    return text
  }

  private static func rank(_ r: Reading, _ end: End, _ c: Finishing) -> String? {
    guard let when = r.when, let top = r.figures.first, let place = r.actual.map({ Int($0) }), place >= 1,
      case .success(let mine) = c.bench.whole(r.selection, when)
    else { return nil }
    let group = Words.group(r.selection)
    guard !group.isEmpty else { return nil }
    let largest = end == .highest ? "largest" : "smallest"
    let many: Bool
    if case .only(let list) = r.selection.who { many = list.count > 1 } else { many = false }
    var all = r.selection
    all.who = .everyone
    all.demographics = .everyone
    let subject = Subject(all).plain
    if many {
      return
        "\(group.capitalised) made up \(Say.number(mine.value)) \(subject) in \(when.prose); the largest group were \(Words.group(top.selection)) with \(Say.number(top.value))"
    }
    let position = place == 1 ? largest : Say.ordinal(place) + "-" + largest
    var text =
      "\(group.capitalised) were the \(position) group in \(subject) in \(when.prose), with \(Say.number(mine.value))"
    if place > 1 {
      text += ", after \(Words.group(top.selection)) with \(Say.number(top.value))"
    } else if r.figures.count > 1 {
      text += ", ahead of \(Words.group(r.figures[1].selection)) with \(Say.number(r.figures[1].value))"
    }
    return text
  }

  private static func share(_ r: Reading) -> String? {
    guard r.figures.count >= 2, r.figures[1].value > 0 else { return nil }
    let (part, all) = (r.figures[0], r.figures[1])
    let share = 100 * Double(part.value) / Double(all.value)
    let group = Words.group(part.selection)
    var what = group.isEmpty ? Subject(part.selection).plain : group
    if part.selection.authority != all.selection.authority { what = Subject(part.selection).plain }
    return
      "\(what.capitalised) made up \(Say.percent(share)) of \(Subject(all.selection).plain) in \(part.period.prose), \(Say.number(part.value)) of \(Say.number(all.value))"
  }

  private static func shareChange(_ r: Reading, _ c: Finishing) -> String? {
    guard r.figures.count >= 2 else { return nil }
    var shares: [Double] = []
    for f in r.figures.prefix(2) {
      var all = f.selection
      all.who = .everyone
      all.demographics = .everyone
      guard all != f.selection, case .success(let whole) = c.bench.whole(all, f.period), whole.value > 0 else {
        return nil
      }
      shares.append(100 * Double(f.value) / Double(whole.value))
    }
    var all = r.figures[0].selection
    all.who = .everyone
    all.demographics = .everyone
    return
      "\(Words.group(r.figures[0].selection).capitalised) made up \(Say.percent(shares[0])) of \(Subject(all).plain) in \(r.figures[0].period.prose), against \(Say.percent(shares[1])) in \(r.figures[1].period.prose)"
  }

  private static func comparison(_ r: Reading) -> String? {
    r.figures.count >= 2 ? comparison(r.figures[0], r.figures[1]) : nil
  }

  private static func comparison(_ a: Figure, _ b: Figure) -> String {
    let times =
      b.value > 0 && a.period.length == b.period.length && Double(a.value) >= 1.5 * Double(b.value)
      ? ", \(Say.decimal(Double(a.value) / Double(b.value), places: 1)) times as many" : ""
    let second = a.period == b.period ? "" : " in \(b.period.prose)"
    return
      "There were \(Say.number(a.value)) \(Subject(a.selection).plain) in \(a.period.prose), against \(Say.number(b.value)) \(Subject(b.selection).plain)\(second)\(times)"
  }

  private static func rate(_ r: Reading, _ f: Figure, _ per: RateUnit) -> String? {
    guard let actual = r.actual else { return nil }
    return
      "\(Subject(r.selection).capital) averaged \(Say.number(actual)) a \(per.rawValue) in \(f.period.prose), \(Say.number(f.value)) in all"
  }

  private static func streak(
    _ r: Reading, _ length: Int, _ direction: Direction?, _ beyond: Quantity?, _ above: Bool, _ c: Finishing
  ) -> String? {
    guard let held = r.actual.map({ Int($0) }), let last = r.figures.last, case .month(let m) = last.period else {
      return nil
    }
    let what: String
    if let beyond {
      what = "were \(above ? "above" : "below") \(Say.number(beyond.value))"
    } else {
      what = direction == .up ? "rose" : "fell"
    }
    let span = "\(length) months to \(Period.month(m).prose)"
    return "\(Subject(r.selection).capital) \(what) in \(held == length ? "each" : "\(held)") of the \(span)"
  }

  /// The result says of how many periods before it the same is true.
  private static func threshold(_ r: Reading) -> String? {
    guard let mine = r.figures.first, let before = r.result.firstRange(of: "; ") else { return nil }
    return level(r, mine) + "; " + r.result[before.upperBound...]
  }

  private static func lead(_ r: Reading) -> String? {
    guard r.figures.count >= 2, let when = r.when else { return nil }
    let a = Subject(r.figures[0].selection).plain
    let b = Subject(r.figures[1].selection).plain
    return "Of \(a) and \(b), \(when.prose), " + r.result
  }

  // MARK: Source

  /// The publishers, each once, whoever passed the figures on.
  private static func source(_ figures: [Figure]) -> String {
    var names: [String] = []
    for f in figures {
      for t in f.tables {
        let name = t.publisher
        if names.contains(where: { name.hasPrefix($0) }) { continue }
        names.removeAll { $0.hasPrefix(name) }
        names.append(name)
      }
    }
    return Words.join(names)
  }
}
