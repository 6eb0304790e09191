import BorderData

/// Percents of a list: changes, by their sign or a word of change, and shares.
extension ClaimFinder {
  func percents(of item: ListItem, _ v: SentenceView, _ index: Int, _ reading: ListReading) -> [Draft] {
    item.percents.compactMap { p in
      guard let (sense, place) = counted(p.slots) else { return nil }
      let q = p.cell.quantity
      let anchor = p.cell.head.isEmpty || p.cell.isInBracket ? q.hedged.lowerBound : p.cell.head.lowerBound
      func draft(_ kind: ClaimKind, _ a: Assertion) -> Draft {
        var d = Draft(kind: kind, tokens: anchor..<q.tokens.upperBound, sentence: index, assertion: a)
        d.isListed = true
        fill(&d, p.slots, sense, place, v)
        return d
      }
      let made: Draft?
      if let direction = listDirection(p.cell, v), !p.slots.saysShare || p.slots.saysChange {
        made = change(
          draft(.change, .change(direction: direction, amount: q.quantity, strength: .plain, from: nil, to: nil)), item,
          p.own, p.slots, sense, v, reading)
      } else {
        made = share(draft(.share, .share(q.quantity, most: nil, of: nil)), item, p.own, p.slots, sense, reading)
      }
      guard let d = made else { return nil }
      guard let recogniser else { return d }
      if recogniser.holds(d) { return d }
      return p.slots.unread > p.slots.mostUnread || !d.doubts.isEmpty ? nil : d
    }
  }

  private func change(
    _ made: Draft, _ item: ListItem, _ own: ListSlots, _ s: ListSlots, _ sense: MeasureSense, _ v: SentenceView,
    _ reading: ListReading
  ) -> Draft? {
    var d = made
    let ends = item.levels.compactMap { l in l.when.first.map { ($0.period, l.when) } }
    // "200,162 in July 2022, 183,479 in July 2023 — 8% fewer": from the earlier to the later.
    if ends.count >= 2, let late = ends.max(by: { $0.0.last < $1.0.last }), own.time?.back == nil,
      let early = own.time.map({ t in
        let w = whens(t, sense, near: late.0, isBefore: true, reading)
        return (w.first?.period ?? late.0, w)
      }) ?? ends.filter({ $0.0.last < late.0.last }).max(by: { $0.0.last < $1.0.last })
    {
      d.when = late.1
      d.versus = .choices(early.1)
      return d.when == early.1 ? nil : d
    }
    // "Change: -12%", below two counts.
    if ends.isEmpty, !own.isNamed, reading.levels.count == 2 {
      let two = reading.levels.sorted {
        ($0.when.first?.period.last.index ?? 0) < ($1.when.first?.period.last.index ?? 0)
      }
      guard two[0].when.first?.period != two[1].when.first?.period, two[0].who == two[1].who,
        two[0].demographics == two[1].demographics, two[0].place == two[1].place
      else { return nil }
      d.measure = two[1].measure
      d.place = two[1].place
      d.who = two[1].who
      d.demographics = two[1].demographics
      d.when = two[1].when
      d.whenOrigin = two[1].whenOrigin
      d.versus = .choices(two[0].when)
      return d
    }
    if let t = item.slots.time ?? s.time,
      let w = ends.first?.1 ?? Optional(whens(t, sense, near: nil, isBefore: false, reading)), !w.isEmpty
    {
      d.when = w
      d.whenOrigin = origin(t.span, v)
    } else {
      return nil
    }
    let base = own.time ?? own.versus ?? s.versus
    if let base {
      let w = whens(base, sense, near: d.when.first?.period, isBefore: true, reading)
      if w.isEmpty || w.first?.period == d.when.first?.period { return nil }
      d.versus = .choices(w)
      d.versusOrigin = origin(base.span, v)
    } else {
      d.versus = .open
      d.doubts.append("Which period is compared is not said.")
    }
    return d
  }

  private func share(
    _ made: Draft, _ item: ListItem, _ own: ListSlots, _ s: ListSlots, _ sense: MeasureSense, _ reading: ListReading
  ) -> Draft? {
    guard made.who != [.everyone] || !made.demographics.isEmpty, !s.isRest else { return nil }
    var d = made
    if let w = item.levels.first?.when, own.time == nil {
      d.when = w
    } else if let t = s.time {
      d.when = whens(t, sense, near: nil, isBefore: false, reading)
    }
    guard !d.when.isEmpty else { return nil }
    d.whenOrigin = s.time.map { .earlier($0.span) } ?? .open
    // A nationality's part of its own demographic, or the other way about, is not told apart.
    if d.who != [.everyone], !d.demographics.isEmpty { return nil }
    return d
  }
}
