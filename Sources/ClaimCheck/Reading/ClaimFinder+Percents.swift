import BorderData

extension ClaimFinder {
  // MARK: Percents

  mutating func percentClaim(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>
  ) -> Draft? {
    let a = q.tokens.lowerBound
    if v.has(.lawOrPlan, in: v.clauseRange(a)) { return nil }
    let relation = changeWord(for: q, v)
    let outside = nearestOutside(a, v)
    let found = measure(for: a, v)
    if let o = outside, isOutside(.none, o, found?.phrase, a, v) {
      // Other statistics about the same people: found, and unanswerable.
      guard relation != nil || found != nil || borderEvidence(v) else { return nil }
      var d = outsideDraft(o, q, v, index, .none)
      if relation != nil { d?.kind = .change }
      return d
    }
    if relation != nil, found == nil, let topic = context.outside, index - context.sentence <= 2 {
      var d = Draft(kind: .change, tokens: v.clauseRange(a), sentence: index, assertion: .level(q.quantity))
      d.outside = topic
      d.reason = .noSuchData
      fillWhen(&d, anchor: a, v)
      return d
    }
    if let phrase = relation?.0, isAim(phrase, v) { return nil }
    if let d = fractionOfLevel(q, v, index, found, &used) { return d }
    if let (phrase, direction, strength) = relation, let before = drafts.last, before.sentence == index,
      before.measure != nil, ["a", "an"].contains(v.text(q.hedged.lowerBound - 1)),
      [",", "~", "("].contains(v.text(q.hedged.lowerBound - 2)), before.stated?.unit == .count,
      let sense = before.measure
    {
      // "468 members of family units, a 99% reduction": of the count just given.
      used.insert(phrase.tokens.lowerBound)
      var d = changeDraft(q, direction, strength, v, index, sense, nil, &used)
      d.who = before.who
      d.whoOrigin = before.whoOrigin
      d.demographics = before.demographics
      d.demographicsOrigin = before.demographicsOrigin
      d.place = before.place
      d.placeOrigin = before.placeOrigin
      if case .stated = d.whenOrigin {
      } else {
        d.when = before.when
        d.whenOrigin = before.whenOrigin
        if case .none = d.versus { fillVersus(&d, anchor: a, v) }
      }
      return d
    }
    if let (phrase, direction, strength) = relation {
      var sense = found?.sense
      if sense == nil || !(sense?.strong ?? false), isAnaphoric(v), index - context.sentence <= 2 {
        sense = context.measure ?? sense
      }
      if sense == nil, index - context.sentence <= 1, v.s.sentence.paragraph - context.paragraph <= 1,
        v.s.phrases.contains(where: { !($0.people ?? []).isEmpty }) || isBareChange(v)
      {
        sense = context.measure
      }
      if sense == nil, isAboutTopic(v, index) { sense = context.measure }
      if sense == nil, v.cost(a, phrase.tokens) < 6,
        v.s.phrases.contains(where: { ph in
          switch ph.place {
          case .border?: return true
          case .place(let id)?: return (id.hasPrefix("us") || id.hasPrefix("sector")) && v.cost(a, ph.tokens) < 10
          default: return false
          }
        })
      {
        sense = self.sense(MeasureWord(key: .flow), nil, v)
      }
      guard let sense else { return nil }
      if let f = found?.phrase, v.cost(a, f.tokens) > 22, !isAnaphoric(v) { return nil }
      used.insert(phrase.tokens.lowerBound)
      return changeDraft(q, direction, strength, v, index, sense, found?.phrase, &used)
    }
    return shareClaim(q, v, index, found, &used)
  }

  /// "less than one-third of their level in fiscal 2000", "a third of the pace of fiscal 2000", "one twentieth of the
  /// number of April 2024": a change, stated as the part that is left.
  mutating func fractionOfLevel(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ found: (sense: MeasureSense, phrase: Phrase?)?,
    _ used: inout Set<Int>
  ) -> Draft? {
    let j = q.tokens.upperBound
    let nouns: Set<String> = [
      "level", "levels", "pace", "number", "numbers", "total", "figure", "count", "rate", "peak", "nivel", "cifra",
    ]
    guard q.quantity.unit == .percent, ["of", "de", "the", "its", "their", "that"].contains(v.text(j)),
      let noun = (j + (["of", "de"].contains(v.text(j)) ? 1 : 0)..<min(j + 4, v.s.range.upperBound)).first(where: {
        nouns.contains(v.text($0))
      }),
      let m = v.s.periods.first(where: { $0.tokens.lowerBound > noun && $0.tokens.lowerBound - noun < 8 }),
      let sense = found?.sense.strong ?? false ? found?.sense : context.measure ?? found?.sense
    else { return nil }
    var part = q.quantity
    part.value /= 100
    part.unit = .factor
    part.step /= 100
    // Read without that period, which is the one compared with.
    var sentence = v.s
    sentence.periods.removeAll { $0.tokens == m.tokens }
    let rest = SentenceView(tokens: tokens, sentence)
    var d = draft(
      .change, .change(direction: .down, amount: part, strength: .plain, from: nil, to: nil), q, rest, index, sense,
      found?.phrase, &used)
    d.versus = .choices(resolver(isUS: sense.isUS, context: d.when.first?.period).choices(m.form))
    d.versusOrigin = .stated(span(m.tokens))
    return d
  }

  func isBareChange(_ v: SentenceView) -> Bool { v.s.range.count < 16 }

  func isAnaphoric(_ v: SentenceView) -> Bool {
    v.has(.anaphor)
      || ["that", "this", "it", "they", "those", "these", "eso", "esto"].contains(v.text(v.s.range.lowerBound))
  }

  /// The word of change that a percent belongs to.
  func changeWord(for q: QuantityMention, _ v: SentenceView) -> (Phrase, Direction, Strength)? {
    var best: (cost: Int, Phrase, Direction, Strength)?
    for p in v.s.phrases {
      guard case .change(let dir, let strength)? = p.relation, dir != .flat else { continue }
      let w = v.words(p.tokens)
      if ["more", "less", "fewer", "up", "higher", "lower", "down"].contains(w),
        p.tokens.lowerBound >= q.tokens.upperBound,
        p.tokens.lowerBound - q.tokens.upperBound > 1
      {
        continue
      }
      if isHedgeUse(p, v) { continue }
      let c =
        v.cost(q.tokens.lowerBound, p.tokens)
        - (p.tokens.lowerBound >= q.tokens.upperBound && p.tokens.lowerBound - q.tokens.upperBound < 3 ? 2 : 0)
      // "a reduction in the number of those arriving … of over 95 percent".
      let ofNoun =
        ["of", "by", "de", "del", "en"].contains(v.text(q.hedged.lowerBound - 1))
        && p.tokens.upperBound <= q.tokens.lowerBound
      if c < (ofNoun ? 26 : 14), best.map({ c < $0.cost }) ?? true { best = (c, p, dir, strength) }
    }
    // "12 percent below the same months of 2023", "a fifth above December", "nine percent ahead of last year".
    let j = q.tokens.upperBound
    let beside: Direction? =
      ["above", "over", "ahead", "beyond"].contains(v.text(j))
      ? .up
      : ["below", "under", "behind", "beneath"].contains(v.text(j)) ? .down : nil
    let than = v.text(j + 1) == "than" || v.text(j + 1) == "que"
    if than, ["more", "higher", "greater", "larger", "mas"].contains(v.text(j)) {
      return (Phrase(tokens: j..<j + 1, terms: [.relation(.change(.up, .plain))]), .up, .plain)
    }
    if than, ["fewer", "less", "lower", "smaller", "menos"].contains(v.text(j)) {
      return (Phrase(tokens: j..<j + 1, terms: [.relation(.change(.down, .plain))]), .down, .plain)
    }
    if v.text(q.hedged.lowerBound - 1) == "off"
      || v.text(q.hedged.lowerBound - 2) == "off" && v.text(q.hedged.lowerBound - 1) == "by"
    {
      let at = q.hedged.lowerBound - 1
      return (Phrase(tokens: at..<at + 1, terms: [.relation(.change(.down, .plain))]), .down, .plain)
    }
    // "down by 35 percent over August": the word before the number says which way.
    let before =
      best.map { $0.1.tokens.upperBound <= q.hedged.lowerBound && q.hedged.lowerBound - $0.1.tokens.upperBound <= 3 }
      ?? false
    if let beside, !before,
      v.text(j) == "ahead" || v.text(j) == "behind" ? v.text(j + 1) == "of" || v.text(j) == "behind" : true,
      v.s.periods.contains(where: { $0.tokens.lowerBound > j && $0.tokens.lowerBound - j < 7 })
    {
      return (Phrase(tokens: j..<j + 1, terms: [.relation(.change(beside, .plain))]), beside, .plain)
    }
    guard let best else { return nil }
    // "89 percent — were promptly turned back": a share, whatever stands further off.
    let after = v.text(q.tokens.upperBound)
    if best.cost > 5, ["of", "were", "are", "was", "de", "eran", "son"].contains(after),
      after != "of" || !v.has(.comparedTo)
    {
      if after == "of" { return nil }
      if best.cost > 8 { return nil }
    }
    return (best.1, best.2, best.3)
  }

  /// "more than", "up to", "less than" before a number are hedges; "down" in "crack down" is no direction.
  func isHedgeUse(_ p: Phrase, _ v: SentenceView) -> Bool {
    let w = v.words(p.tokens)
    let next = v.text(p.tokens.upperBound)
    let before = v.text(p.tokens.lowerBound - 1)
    // "to back up Customs and Border Protection".
    if w == "up", before == "back", v.text(p.tokens.lowerBound - 2) == "to" { return true }
    if w == "up" || w == "down" {
      if [
        "crack", "cracked", "cracking", "shut", "shutting", "break", "breaking", "broke", "sit", "set", "setting",
        "turn", "step", "stepped", "stand", "tear", "mop", "made", "make", "making", "makes", "showed", "picked",
        "show", "showing", "opened", "open", "backed", "came", "come", "ended", "end", "signed", "holed", "lined",
        "gave", "give", "grew", "wound", "hunkered", "weighed", "bog", "laid", "shot", "went", "broken", "built",
        "build", "speed", "tied", "clamp", "clamped", "clamping", "lock", "locked", "beef", "round", "rounded", "pent",
        "settled", "start", "wake", "take", "taken", "took", "follow", "bring",
      ].contains(before) {
        return !(before == "shot" || before == "went")
      }
      if w == "up" && (next == "to" || next == "and") { return true }
      if next == "the" || next == "on" { return true }
    }
    if (w == "more" || w == "less" || w == "fewer") && next == "than" {
      return v.s.quantities.contains {
        $0.hedged.lowerBound <= p.tokens.lowerBound && p.tokens.lowerBound < $0.tokens.upperBound
      }
    }
    if w == "cut" || w == "cutting" || w == "slow" || w == "slowed" { return false }
    return false
  }

  mutating func changeDraft(
    _ q: QuantityMention?, _ direction: Direction, _ strength: Strength, _ v: SentenceView, _ index: Int,
    _ sense: MeasureSense, _ link: Phrase?, _ used: inout Set<Int>, at: Int? = nil
  ) -> Draft {
    let a = at ?? q?.tokens.lowerBound ?? v.s.range.lowerBound
    var dir = direction
    if negated(a, v), q == nil { dir = direction == .up ? .down : .up }
    var d = draft(
      .change, .change(direction: dir, amount: q?.quantity, strength: strength, from: nil, to: nil), q, v, index, sense,
      link, &used, at: a)
    // The period of a change is what it ends in; a span named by its ends gives both.
    splitSpan(&d, a, v)
    if case .none = d.versus { fillVersus(&d, anchor: a, v) }
    if case .stated = d.whenOrigin {
    } else if case .choices = d.versus, !context.when.isEmpty, index - context.sentence <= 2 {
      // A count earlier in the sentence may be that of the period compared with.
      let before = index == context.sentence && !context.whenBefore.isEmpty ? context.whenBefore : context.when
      let newest = min(date?.newestMonth ?? newestData, newestData)
      let stale = speaksOfNow(d, v) && (before.first.map { $0.period.last < newest.advanced(by: -4) } ?? false)
      d.when = stale ? resolver(isUS: d.measure?.isUS ?? true).choices(.word(.now)) : before
      d.whenOrigin = .earlier(context.whenSpan ?? TextSpan(0, 0))
      fillVersus(&d, anchor: a, v)
    }
    overYears(&d, v)
    namedEnds(&d, a, v)
    sinceStart(&d, a, v)
    sinceThen(&d, a, v)
    againstTopic(&d, v)
    markForecast(&d, a, v)
    return d
  }

  /// "March of 2000 saw twice as many arrests": an older period that the sentence names is held against the one spoken of.
  func againstTopic(_ d: inout Draft, _ v: SentenceView) {
    guard case .open = d.versus, case .stated = d.whenOrigin, let mine = d.when.first?.period,
      let topic = context.when.first?.period, topic.last > mine.last, topic.length == mine.length,
      case .change(_, .some(let q), _, _, _) = d.assertion, q.unit == .factor
    else { return }
    d.versus = .choices(context.when)
    d.versusOrigin = .earlier(context.whenSpan ?? TextSpan(0, 0))
  }

  /// "have decreased 53 percent in the past three years": from the year that many years before to the last whole one.
  func overYears(_ d: inout Draft, _ v: SentenceView) {
    guard case .stated(let s) = d.whenOrigin, case .open = d.versus,
      let m = v.s.periods.first(where: { span($0.tokens) == s })
    else { return }
    let r = resolver(isUS: d.measure?.isUS ?? true)
    switch m.form {
    case .lastYears(let n) where n > 1 && n < 60:
      let ends =
        (d.measure?.isUS ?? true ? r.choices(.word(.lastFiscalYear)) : [])
        + r.choices(.word(.lastYear)).filter {
          if case .calendarYear = $0.period { true } else { false }
        }
      d.when = ends
      d.versus = .choices(
        ends.map { PeriodChoice(period: $0.period.shifted(years: -n), weight: 1, why: "\(n) years before") })
    case .lastMonths(let n) where n > 1 && n < 60:
      let ends = r.choices(.word(.now))
      d.when = ends
      d.versus = .choices(
        ends.map {
          PeriodChoice(period: .month($0.period.first.advanced(by: -n)), weight: 1, why: "\(n) months before")
        })
    default: return
    }
    d.versusOrigin = .stated(s)
  }

  /// "increased by 55%, from 60,165 in July to 93,111 in August": the periods of the two numbers are those of the change.
  func namedEnds(_ d: inout Draft, _ a: Int, _ v: SentenceView) {
    let counts = v.s.quantities.filter {
      $0.quantity.unit == .count && !$0.isMoney && $0.duration == nil && v.cost(a, $0.tokens) < 20
    }
    guard
      let from = counts.first(where: { ["from", "de", "desde"].contains(v.text($0.hedged.lowerBound - 1)) }),
      let to = counts.first(where: {
        $0.tokens.lowerBound > from.tokens.lowerBound && ["to", "a"].contains(v.text($0.hedged.lowerBound - 1))
      })
    else { return }
    func period(_ m: QuantityMention, before end: Int) -> PeriodMention? {
      v.s.periods.first {
        $0.tokens.lowerBound >= m.tokens.upperBound && $0.tokens.lowerBound - m.tokens.upperBound < 4
          && $0.tokens.upperBound <= end
      }
    }
    let r = resolver(isUS: d.measure?.isUS ?? true)
    if let first = period(from, before: to.hedged.lowerBound) {
      let choices = r.choices(first.form)
      if !choices.isEmpty {
        d.versus = .choices(choices)
        d.versusOrigin = .stated(span(first.tokens))
        if case .stated(let s) = d.whenOrigin, s == span(first.tokens) {
          d.when = context.when.isEmpty ? d.when : context.when
          d.whenOrigin = .earlier(context.whenSpan ?? TextSpan(0, 0))
        }
      }
    }
    if let last = period(to, before: v.s.range.upperBound) {
      let choices = r.choices(last.form)
      if !choices.isEmpty {
        d.when = choices.flatMap { clip($0) }
        d.whenOrigin = .stated(span(last.tokens))
      }
    }
  }

  func negated(_ a: Int, _ v: SentenceView) -> Bool {
    v.s.phrases.contains { $0.isCue(.negation) && $0.tokens.upperBound <= a && a - $0.tokens.upperBound <= 2 }
  }

  /// "from December to March", "between June and August", "from fiscal 2021 to fiscal 2023".
  func splitSpan(_ d: inout Draft, _ a: Int, _ v: SentenceView) {
    if v.has(.than) || v.has(.comparedTo)
      || v.s.periods.contains(where: { $0.role == .versus && v.cost(a, $0.tokens) < 20 })
    {
      return
    }
    for m in v.s.periods where v.cost(a, m.tokens) < 26 {
      let before = v.text(m.tokens.lowerBound - 1)
      let named =
        ["from", "between", "entre", "de", "desde"].contains(before) || v.text(m.tokens.lowerBound - 2) == "between"
        || v.text(m.tokens.lowerBound - 2) == "from"
      guard named else { continue }
      let r = resolver(isUS: d.measure?.isUS ?? true)
      switch m.form {
      case .yearSpan(let x, let y, let kind):
        d.when = r.choices(.year(y, kind)).flatMap { clip($0) }
        d.versus = .choices(r.choices(.year(x, kind)))
      case .monthSpan(let m1, let y1, let m2, let y2):
        guard let whole = r.choices(.monthSpan(m1, y1, m2, y2)).first else { continue }
        d.when = [PeriodChoice(period: .month(whole.period.last), weight: 1, why: "the end of the span")]
        d.versus = .choices([PeriodChoice(period: .month(whole.period.first), weight: 1, why: "its start")])
      default: continue
      }
      d.whenOrigin = .stated(span(m.tokens))
      d.versusOrigin = .stated(span(m.tokens))
      return
    }
  }

  /// "since January", "since 2018": from that month or year to the newest of the same kind.
  func sinceStart(_ d: inout Draft, _ a: Int, _ v: SentenceView) {
    guard let m = v.s.periods.filter({ $0.role == .since }).min(by: { v.cost(a, $0.tokens) < v.cost(a, $1.tokens) }),
      v.cost(a, m.tokens) < 24
    else { return }
    if let role = d.versusRole, role != .since { return }
    if !owns(m, a, v) { return }
    if case .stated = d.whenOrigin { return }
    if case .earlier = d.whenOrigin, d.when.first?.period.length == 1 { return }
    let isUS = d.measure?.isUS ?? true
    let r = resolver(isUS: isUS)
    var starts = r.choices(m.form)
    if isTenure(m.form), let first = starts.first {
      // "since the election", "since taking office": from the month before it to the newest.
      let january = first.period.first.month == 2 ? first.period.first.advanced(by: -1) : first.period.first
      let election = v.words(m.tokens).includes("election") || v.sentenceWords.includes("since the election")
      let from = election ? [january.advanced(by: -2)] : [january.advanced(by: -1), january]
      starts = from.map {
        PeriodChoice(period: .month($0), weight: 1 / Double(from.count), why: "before the term began")
      }
    }
    guard let first = starts.first else { return }
    if first.period.length == 1 {
      d.when = r.choices(.word(.now))
    } else {
      d.when =
        isUS
        ? r.choices(.word(.lastFiscalYear))
          + r.choices(.word(.lastYear)).filter { if case .calendarYear = $0.period { true } else { false } }
        : r.choices(.word(.lastYear))
    }
    d.whenOrigin = .convention("to the newest on the date")
    d.versus = .choices(starts)
    d.versusOrigin = .stated(span(m.tokens))
  }

  /// "62% of all persons", "made up 63 percent", "family units (62%)".
  mutating func shareClaim(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ found: (sense: MeasureSense, phrase: Phrase?)?,
    _ used: inout Set<Int>
  ) -> Draft? {
    let a = q.tokens.lowerBound
    let share = v.s.phrases.first { p in
      if case .shareVerb? = p.relation { return v.cost(a, p.tokens) < 12 }
      return false
    }
    let after = v.text(q.tokens.upperBound)
    let labelled = isLabelled(q, v)
    guard
      share != nil || after == "of" || after == "de" || labelled || v.has(.ofWhich)
        || ["were", "are", "was", "eran", "are"].contains(after)
        || q.hedged.lowerBound - v.s.range.lowerBound < 3
        || drafts.last?.kind == .share && index - context.sentence <= 1
          && ["been", "was", "were", "at", "is", "are", "it", "only"].contains(v.text(q.hedged.lowerBound - 1))
    else { return nil }
    if !isPartOfOurs(q, v) { return nil }
    var sense = found?.sense
    if sense == nil, index - context.sentence <= 2 { sense = context.measure }
    guard let sense else { return nil }
    if let f = found?.phrase, v.cost(a, f.tokens) > 20, index - context.sentence > 2 { return nil }
    if let share { used.insert(share.tokens.lowerBound) }
    var d = draft(.share, .share(q.quantity, most: nil, of: nil), q, v, index, sense, found?.phrase, &used)
    if let own = shareGroup(q, v) { own.apply(&d, span(q.tokens)) }
    if let whole = wholeGroup(q, d, v) {
      d.wholeWho = whole
      if case .only(let list)? = d.who.first, case .only(let all) = whole,
        Set(list) == Set(all) || Set(list).isSuperset(of: all)
      {
        // The part was read with the whole: it is the group before the number.
        let before = v.s.phrases.filter { $0.country?.isPlace == false && $0.tokens.upperBound <= q.hedged.lowerBound }
          .compactMap { $0.country?.code }
        if !before.isEmpty { d.who = [.only(before)] }
      }
    }
    // "98 percent of whom were working-age men": a trait that is not published.
    if ["who", "whom", "which"].contains(v.text(q.tokens.upperBound + 1)),
      !v.s.phrases.contains(where: {
        ($0.country != nil || $0.group != nil || !($0.people ?? []).isEmpty)
          && $0.tokens.lowerBound > q.tokens.upperBound && $0.tokens.lowerBound - q.tokens.upperBound < 7
      })
    {
      d.reason = .notPublishedThatWay
    }
    partAfterWhole(&d, q, v)
    shareOfPlace(&d, q.tokens, v)
    shareOfGroupAtPlace(&d, q.tokens, v)
    shareParts(&d, q, v)
    d.atPeak = isAtPeak(a, v, index)
    return d
  }

  /// "The sector accounts for seven in ten of all arrests along the Canadian line": a sector's part of its border.
  func shareOfPlace(_ d: inout Draft, _ number: Range<Int>, _ v: SentenceView) {
    guard d.who.first == .everyone, d.demographics.isEmpty, d.measure?.measure == .encounters,
      d.measure?.authority == .all
    else { return }
    let places = v.s.phrases.compactMap { p -> (id: PlaceID, tokens: Range<Int>)? in
      if case .place(let id)? = p.place { (PlaceID(id), p.tokens) } else { nil }
    }
    let whole = places.first { !$0.id.text.hasPrefix("sector:") && $0.id.text.hasPrefix("us") }?.id
    var part = places.first { $0.id.text.hasPrefix("sector:") }
    if part == nil, let c = context.place, c.text.hasPrefix("sector:"), saysTheRegion(v) {
      part = (c, number)
      d.placeOrigin = .earlier(context.placeSpan ?? TextSpan(0, 0))
    }
    guard let part else { return }
    d.place = part.id
    d.wholePlace = whole ?? Self.border(of: part.id)
  }

  /// "nearly half of them on the border with Canada", "one in six of the Indians encountered" on the northern border: what
  /// follows "of" is the whole, and the place says which part.
  func shareOfGroupAtPlace(_ d: inout Draft, _ number: Range<Int>, _ v: SentenceView) {
    let j = number.upperBound
    guard ["of", "de"].contains(v.text(j)), d.measure?.measure == .encounters, d.wholeWho == nil, d.wholePlace == nil
    else {
      return
    }
    let a = number.lowerBound
    guard
      let p = v.s.phrases.first(where: { p in
        guard case .place(let id)? = p.place, id.hasPrefix("us-") || id.hasPrefix("sector:") else { return false }
        return v.cost(a, p.tokens) < 14
      }), case .place(let id)? = p.place
    else { return }
    let pronoun = ["them", "those", "these", "ellos", "ellas"].contains(v.text(j + 1))
    let group = v.s.phrases.first {
      ($0.country?.isPlace == false || !($0.people ?? []).isEmpty) && $0.tokens.lowerBound > j
        && $0.tokens.lowerBound - j <= 3
    }
    if pronoun {
      // In one sentence "them" is whom the clause before counted.
      guard let them = pronounGroup() else { return }
      d.who = [them.who]
      d.demographics = them.demographics
      d.whoOrigin = .earlier(context.whoSpan ?? TextSpan(0, 0))
    } else if let group {
      d.who = [group.country.map { .only([$0.code]) } ?? .everyone]
      d.demographics = group.people ?? .everyone
      d.whoOrigin = .stated(span(group.tokens))
    } else {
      return
    }
    d.place = PlaceID(id)
    d.placeOrigin = .stated(span(p.tokens))
    d.wholePlace = id.hasPrefix("sector:") ? Self.border(of: PlaceID(id)) : .us
  }

  /// Whom "them" means: the group of the last claim, else that of the sentences just before.
  func pronounGroup() -> (who: Who, demographics: DemographicSet)? {
    if context.who != .everyone || !context.demographics.isEmpty { return (context.who, context.demographics) }
    guard current - context.topic.groupSentence <= 4 else { return nil }
    return (context.topic.who, context.topic.demographics)
  }

  /// The border that a sector lies on; coastal sectors are part of the whole country only.
  private static func border(of sector: PlaceID) -> PlaceID {
    switch sector.text.dropFirst(7) {
    case "big-bend", "del-rio", "el-centro", "el-paso", "laredo", "rio-grande-valley", "san-diego", "tucson", "yuma":
      .southwest
    case "miami", "new-orleans", "ramey": .us
    default: PlaceID("us-northern")
    }
  }

  /// "half of the migrants from Central America are families": the whole before the verb, the part after it.
  func partAfterWhole(_ d: inout Draft, _ q: QuantityMention, _ v: SentenceView) {
    let from = q.tokens.upperBound
    guard ["of", "de"].contains(v.text(from)),
      let verb = (from..<min(from + 14, v.s.range.upperBound)).first(where: {
        ["are", "were", "is", "was", "eran", "son", "fueron"].contains(v.text($0))
          && v.clauseOf($0) == v.clauseOf(q.tokens.lowerBound)
      })
    else { return }
    func members(_ r: Range<Int>) -> (codes: [CountryCode], groups: [GroupWord], people: DemographicSet) {
      let inside = v.s.phrases.filter { r.contains($0.tokens.lowerBound) }
      return (
        inside.filter { p in p.country.map { !$0.isPlace || namesPeople(p, v) } ?? false }.compactMap {
          $0.country?.code
        },
        inside.compactMap(\.group).filter { $0 != .listed },
        inside.reduce(DemographicSet.everyone) { $0.union($1.people ?? []) }
      )
    }
    let whole = members(from..<verb)
    let part = members(verb..<min(verb + 8, v.s.range.upperBound))
    guard !(whole.codes.isEmpty && whole.groups.isEmpty), part.codes.isEmpty, part.groups.isEmpty, !part.people.isEmpty
    else { return }
    d.wholeWho = Self.readings(codes: whole.codes, groups: whole.groups, complement: false).first
    d.who = d.wholeWho.map { [$0] } ?? d.who
    d.demographics = part.people
    d.demographicsOrigin = .stated(span(verb..<verb + 1))
  }

  /// "Sixty-one percent of registered voters", "a third of the world's solar panels", "48 percent told us": parts of
  /// something that is not counted here.
  func isPartOfOurs(_ q: QuantityMention, _ v: SentenceView) -> Bool {
    let j = q.tokens.upperBound
    let ours: Set<String> = [
      "them", "those", "these", "all", "total", "whole", "that", "which", "whom", "who", "everyone", "everybody",
      "migrants", "people", "ellos", "ellas", "los", "las", "todos", "todas", "quienes", "cases", "casos", "flow", "it",
      "such", "overall", "this", "that's", "esos", "esas", "cuales",
    ]
    guard ["of", "de", "del"].contains(v.text(j)) else {
      // Nothing says of what: a verb that migrants do or are must follow, or a mark.
      let next = v.text(j)
      guard q.hedged.lowerBound - v.s.range.lowerBound < 3, tokens.indices.contains(j), tokens[j].kind == .word,
        v.s.range.contains(j), v.s.phrase(startingAt: j) == nil
      else { return true }
      return [
        "were", "are", "was", "is", "had", "have", "came", "come", "eran", "son", "fueron", "crossed", "went", "to",
      ]
      .contains(next)
    }
    for i in j + 1..<max(j + 1, min(j + 8, v.s.range.upperBound)) {
      if ours.contains(v.text(i)) { return true }
      if let p = v.s.phrase(startingAt: i) {
        if p.isBlocker, p.measure == nil, p.people == nil { return false }
        if p.measure != nil || p.people != nil || p.country?.isPlace == false || p.group != nil || p.outside != nil
          || p.isCue(.anaphor) || p.isCue(.total) || p.isCue(.ofWhich) || p.isCue(.illegal) || p.isCue(.borderPatrol)
          || p.isCue(.cbp)
        {
          return true
        }
        if let place = p.place, place != .us { return true }
      }
    }
    return false
  }

  /// The group that a share is of, where the sentence names several: the nearest before the number with no other
  /// number between ("Central Americans about two percent"), or what follows "were" or "from".
  func shareGroup(_ q: QuantityMention, _ v: SentenceView) -> OwnGroup? {
    let groups = v.s.phrases.filter { $0.country != nil || $0.group != nil || !($0.people ?? []).isEmpty }
    guard groups.count > 1 else { return nil }
    func own(_ p: Phrase) -> OwnGroup? {
      if let c = p.country { return !c.isPlace || namesPeople(p, v) ? OwnGroup(who: [.only([c.code])]) : nil }
      if let g = p.group {
        return g == .listed ? nil : OwnGroup(who: Self.readings(codes: [], groups: [g], complement: false))
      }
      return OwnGroup(demographics: p.people)
    }
    let before = groups.last {
      $0.tokens.upperBound <= q.hedged.lowerBound && q.hedged.lowerBound - $0.tokens.upperBound <= 3
    }
    if let before, !joined(before, groups, v) { return own(before) }
    return nil
  }

  /// The group that a share is a share of: "half of the Northern Triangle's encounters", "a third of the three
  /// countries' total". Nil where it is everyone.
  func wholeGroup(_ q: QuantityMention, _ d: Draft, _ v: SentenceView) -> Who? {
    guard case .only? = d.who.first,
      let p = v.s.phrases.first(where: {
        $0.group != nil && $0.tokens.lowerBound >= q.tokens.upperBound && $0.tokens.lowerBound - q.tokens.upperBound < 8
          && v.clauseOf($0.tokens.lowerBound) == v.clauseOf(q.tokens.lowerBound)
      }), let g = p.group,
      // "98 percent of the total and Central Americans two": past "and" another part is named.
      !(q.tokens.upperBound..<p.tokens.lowerBound).contains(where: { ["and", "y", "while"].contains(v.text($0)) }),
      v.s.phrases.contains(where: { $0.country?.isPlace == false && $0.tokens.upperBound <= q.hedged.lowerBound })
    else { return nil }
    if g == .listed { return context.listed.isEmpty ? .only(CountryCode.northernTriangle) : .only(context.listed) }
    return Self.readings(codes: [], groups: [g], complement: false).first
  }

  /// True when the group is one of a list that is meant together.
  func joined(_ p: Phrase, _ groups: [Phrase], _ v: SentenceView) -> Bool {
    ["and", "or", "&", "y", "o", "e"].contains(v.text(p.tokens.lowerBound - 1))
      && groups.contains {
        $0.tokens.upperBound <= p.tokens.lowerBound && p.tokens.lowerBound - $0.tokens.upperBound <= 2
      }
  }

  /// Sorts out which group is the part and which the whole.
  func shareParts(_ d: inout Draft, _ q: QuantityMention?, _ v: SentenceView) {
    if d.measure?.authority == .title42 || (v.has(.title42) && d.who.first == .everyone && d.demographics.isEmpty) {
      d.measure?.authority = .title42
    }
    if d.who.first == .everyone, d.demographics.isEmpty, d.measure?.authority == .all,
      d.sentence - context.sentence <= 1,
      let before = context.measure?.authority, before != .all
    {
      d.measure?.authority = before
    }
    if d.who.first == .everyone, d.demographics.isEmpty, d.measure?.authority == .all, !context.demographics.isEmpty,
      d.sentence - context.sentence <= 1
    {
      d.demographics = context.demographics
      d.demographicsOrigin = .earlier(context.whoSpan ?? TextSpan(0, 0))
    }
    if d.who.first == .everyone, d.demographics.isEmpty, d.measure?.authority == .all, context.who != .everyone,
      d.sentence - context.sentence <= 1
    {
      d.who = [context.who]
      d.whoOrigin = .earlier(context.whoSpan ?? TextSpan(0, 0))
    }
  }

  // MARK: Factors

  mutating func factorClaim(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>
  ) -> Draft? {
    let a = q.tokens.lowerBound
    var named = measure(for: a, v)
    if named == nil, isAboutTopic(v, index) || index == context.sentence, let m = context.measure { named = (m, nil) }
    guard let found = named, v.cost(a, found.phrase?.tokens ?? a..<a + 1) < 20 || isAnaphoric(v) else { return nil }
    if q.quantity.value < 1.5 || v.has(.lawOrPlan) { return nil }
    let after = v.words(q.tokens.upperBound..<min(q.tokens.upperBound + 3, v.s.range.upperBound))
    var sense = found.sense
    if !sense.strong, let c = context.measure, isAnaphoric(v) { sense = c }
    if after.includes("since") || after.includes("more") || after.includes("as many") || after.includes("the")
      || after.includes("greater") || after.includes("higher") || after.includes("what") || after.includes("that")
      || v.has(.than)
      || v.s.phrases.contains(where: { if case .change? = $0.relation { v.cost(a, $0.tokens) < 6 } else { false } })
    {
      var d = changeDraft(q, .up, .plain, v, index, sense, found.phrase, &used)
      d.assertion = .change(direction: .up, amount: q.quantity, strength: .plain, from: nil, to: nil)
      // "five times as many in 2000 as we did last year": the first is held against the second.
      let after = v.s.periods.filter {
        $0.tokens.lowerBound >= q.tokens.upperBound && v.clauseOf($0.tokens.lowerBound) == v.clauseOf(a)
      }
      if after.count == 2,
        (after[0].tokens.upperBound..<after[1].tokens.lowerBound).contains(where: {
          ["as", "than"].contains(v.text($0))
        })
      {
        let r = resolver(isUS: sense.isUS)
        d.when = r.choices(after[0].form).flatMap { clip($0) }
        d.whenOrigin = .stated(span(after[0].tokens))
        d.versus = .choices(r.choices(after[1].form))
        d.versusOrigin = .stated(span(after[1].tokens))
        return d
      }
      // "four times as many as in the 2010s": the period after is the one compared with.
      if let m = v.s.periods.first(where: { $0.tokens.lowerBound >= q.tokens.upperBound }),
        case .stated(let s) = d.whenOrigin, s == span(m.tokens),
        m.role == .main,
        !context.when.isEmpty || v.s.periods.contains(where: { $0.tokens.upperBound <= a && $0.role == .main })
      {
        let r = resolver(isUS: sense.isUS)
        let choices = r.choices(m.form)
        if let before = v.s.periods.last(where: { $0.tokens.upperBound <= a && $0.role == .main }) {
          d.when = r.choices(before.form).flatMap { clip($0) }
        } else {
          d.when = context.when
        }
        d.whenOrigin = .earlier(context.whenSpan ?? TextSpan(0, 0))
        d.versus = .choices(choices)
        d.versusOrigin = .stated(span(m.tokens))
      }
      return d
    }
    return nil
  }
}
