import BorderData

/// Which two periods a change is between, where the words leave that open and its numbers tell.
extension ClaimFinder {
  func attachedChange(_ d: Draft, _ v: SentenceView, _ recogniser: NumberRecogniser) -> Draft? {
    guard case .change(_, let amount, _, let from, let to) = d.assertion else { return nil }
    if recogniser.holds(d) || hasBothTimes(d, v) { return nil }
    let base = from ?? baseCount(d, v)
    if let found = base.flatMap({ b in recogniser.find(b, choices(for: level(b, d), b, v)) }) {
      for when in ends(d, to, v, recogniser) where when.first?.period != found.period.value {
        var out = d
        out.when = when
        if when != d.when { out.whenOrigin = .earlier(context.whenSpan ?? TextSpan(0, 0)) }
        out.versus = .choices([
          PeriodChoice(period: found.period.value, weight: 1, why: "the number is that of this time")
        ])
        out.versusOrigin = found.period.origin
        take(found, into: &out)
        if recogniser.holdsPlainly(out) { return out }
      }
    }
    if let found = fromCountBefore(d, recogniser) { return found }
    guard let amount, amount.unit == .percent, amount.digits >= 2 || amount.value >= 100,
      [.none, .about, .nearly].contains(amount.hedge)
    else { return nil }
    for pair in pairs(d, v) {
      var out = d
      out.when = pair.when
      out.whenOrigin = pair.whenOrigin
      out.versus = .choices(pair.versus)
      out.versusOrigin = pair.versusOrigin
      if recogniser.holdsPlainly(out) {
        out.isAttached = true
        return out
      }
    }
    return nil
  }

  /// "In fiscal 2000 it was 1.64 million. In fiscal 2017 it was 303,916, a decline of more than 80 percent": from the count
  /// of the sentence before, where nothing says from what and the year before it does not come out.
  private func fromCountBefore(_ d: Draft, _ recogniser: NumberRecogniser) -> Draft? {
    guard d.versusIsOpen, let when = d.when.first?.period,
      let before = drafts.suffix(64).last(where: { $0.sentence < d.sentence }), d.sentence - before.sentence == 1,
      case .level = before.assertion, before.measure?.measure == d.measure?.measure, before.who == d.who,
      before.demographics == d.demographics, let base = before.when.first?.period, base.length == when.length,
      base.last < when.last
    else { return nil }
    var out = d
    out.versus = .choices([
      PeriodChoice(period: base, weight: 1, why: "the count of the sentence before is of that time")
    ])
    out.versusOrigin = .earlier(before.stated?.span ?? span(before.tokens))
    out.isAttached = true
    return recogniser.holdsPlainly(out) ? out : nil
  }

  /// "from 109,535 in fiscal 2022 to 189,402 in fiscal 2023", "up 78% between December and September": both ends have
  /// times of their own, and the sentence names no further one.
  private func hasBothTimes(_ d: Draft, _ v: SentenceView) -> Bool {
    guard case .stated(let when) = d.whenOrigin, case .stated(let versus) = d.versusOrigin else { return false }
    if case .change(_, _, _, .some, .some) = d.assertion { return true }
    return v.s.periods.allSatisfy { m in
      if case .word = m.form { return true }
      let s = span(m.tokens)
      return s.overlaps(when) || s.overlaps(versus)
    }
  }

  private func take(_ found: NumberRecogniser.Found, into d: inout Draft) {
    if found.counted.far > 0 {
      d.measure = found.counted.value.sense
      d.place = found.counted.value.place
      d.placeOrigin = found.counted.origin
    }
    if found.group.far > 0 {
      d.who = [found.group.value.who]
      d.demographics = found.group.value.demographics
      d.whoOrigin = found.group.origin
      d.demographicsOrigin = found.group.origin
    }
    d.topic = nil
    d.isAttached = true
  }

  /// The count that a change is measured from: "14% fewer than the 13,937 of November".
  private func baseCount(_ d: Draft, _ v: SentenceView) -> Quantity? {
    let a = d.tokens.lowerBound
    return v.s.quantities.first { m in
      m.quantity.unit == .count && !m.isMoney && m.duration == nil && m.tokens.lowerBound >= a && isCompared(m, v)
    }?.quantity
      ?? v.s.quantities.first { m in
        m.quantity.unit == .count && !m.isMoney && m.duration == nil && m.tokens.lowerBound >= a
          && ["the", "los", "las"].contains(v.text(m.hedged.lowerBound - 1))
          && ["than", "que", "from", "a", "con", "de", "with", "to"].contains(v.text(m.hedged.lowerBound - 2))
      }?.quantity
  }

  private func level(_ q: Quantity, _ d: Draft) -> Draft {
    var out = d
    out.assertion = .level(q)
    out.kind = .level
    if case .choices(let list) = d.versus { out.when = list } else { out.whenOrigin = .open }
    return out
  }

  /// Periods that the change may end in: that of the number it ends in, then those of the draft and of the text.
  private func ends(_ d: Draft, _ to: Quantity?, _ v: SentenceView, _ recogniser: NumberRecogniser) -> [[PeriodChoice]]
  {
    var out: [[PeriodChoice]] = []
    if let to, let found = recogniser.find(to, choices(for: level(to, d), to, v)) {
      out.append([PeriodChoice(period: found.period.value, weight: 1, why: "the number is that of this time")])
    }
    out += [d.when, context.when, context.whenBefore, context.main].filter { !$0.isEmpty }
    return out
  }

  /// "486,651 arrests in fiscal 2011, up a sixth from a year earlier": the time of a number beside is what the change
  /// ends in, and not what it is compared with.
  private func isTaken(_ m: PeriodMention, _ d: Draft) -> Bool {
    drafts.suffix(6).contains { other in
      guard other.sentence == d.sentence, case .level = other.assertion, !other.isBase, !other.isAttached,
        case .stated(let s) = other.whenOrigin
      else { return false }
      return s == span(m.tokens)
    }
  }

  private struct Pair {
    var when: [PeriodChoice]
    var whenOrigin: SlotOrigin
    var versus: [PeriodChoice]
    var versusOrigin: SlotOrigin
  }

  /// The named period as what is compared with, and the periods that the sentence names against each other.
  private func pairs(_ d: Draft, _ v: SentenceView) -> [Pair] {
    let r = resolver(isUS: d.measure?.isUS ?? true)
    var named: [(choices: [PeriodChoice], span: TextSpan)] = []
    for m in v.s.periods where m.role != .since && !isTaken(m, d) {
      let choices = r.choices(m.form)
      if !choices.isEmpty { named.append((choices, span(m.tokens))) }
    }
    let before = SlotOrigin.earlier(context.whenSpan ?? TextSpan(0, 0))
    // Where a number of the sentence has a time of its own, the change ends in it and not in one spoken of before.
    let own = v.s.periods.first { isTaken($0, d) }.map { r.choices($0.form) }
    var out: [Pair] = []
    for n in named {
      for w in own.map({ [$0] }) ?? [context.when, context.main] where !w.isEmpty {
        out.append(Pair(when: w, whenOrigin: before, versus: n.choices, versusOrigin: .stated(n.span)))
      }
      for m in mentions.periods.reversed() where own == nil && current - m.sentence <= 2 {
        let w = r.choices(m.value)
        guard !w.isEmpty, w != n.choices, w != context.when else { continue }
        out.append(Pair(when: w, whenOrigin: .earlier(m.span), versus: n.choices, versusOrigin: .stated(n.span)))
      }
    }
    for x in named {
      for y in named where x.span != y.span {
        out.append(
          Pair(when: x.choices, whenOrigin: .stated(x.span), versus: y.choices, versusOrigin: .stated(y.span)))
      }
    }
    return Array(out.prefix(8))
  }
}
