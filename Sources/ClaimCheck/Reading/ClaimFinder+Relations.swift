import BorderData

extension ClaimFinder {
  /// Claims without a number of their own: "crossings fell in 2024", "a record", "most of them", "overtook".
  mutating func relationClaim(
    _ r: Relation, _ p: Phrase, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>
  ) -> Draft? {
    let a = p.tokens.lowerBound
    if isAim(p, v) || v.has(.hypothetical, in: v.clauseRange(a)) && !v.has(.comparedTo) { return nil }
    switch r {
    case .change(let direction, let strength): return plainChange(p, direction, strength, v, index, &used)
    case .factor(let low, let high, let up): return factorWord(p, low, high, up, v, index, &used)
    case .extreme(let end): return extreme(p, end, v, index, &used)
    case .peak: return nil
    case .most(let share): return most(p, share, v, index, &used)
    case .rank(let position):
      if let d = rank(p, position ?? 1, v, index, &used) { return d }
      // "the second-highest monthly figure": an order of periods where no group is named.
      guard let position, position > 1 else { return nil }
      return extreme(p, v.words(p.tokens).contains("lowest") ? .lowest : .highest, v, index, &used, position: position)
    case .exceed: return exceed(p, v, index, &used)
    case .streak: return streak(p, v, index, &used)
    case .everyStep, .shareVerb: return nil
    case .comparable: return comparable(p, v, index, &used)
    case .lead: return lead(p, v, index, &used)
    }
  }

  /// "aimed at curbing", "to reduce", "will stop": a purpose and not an outcome.
  private func isAim(_ p: Phrase, _ v: SentenceView) -> Bool {
    let before = v.text(p.tokens.lowerBound - 1)
    let before2 = v.text(p.tokens.lowerBound - 2)
    if before == "to", Self.baseForms.contains(v.text(p.tokens.lowerBound)),
      ![
        "continue", "continues", "continued", "appear", "began", "begun", "started", "start", "seem", "seems",
        "appears", "up", "due",
      ].contains(before2)
    {
      // "to record levels" is no infinitive.
      if case .change? = p.relation, v.s.phrase(startingAt: p.tokens.lowerBound)?.measure == nil {
        return !["record", "lows", "highs"].contains(v.text(p.tokens.lowerBound))
      }
    }
    return v.s.phrases.contains {
      $0.isCue(.aim) && $0.tokens.upperBound <= p.tokens.lowerBound && p.tokens.lowerBound - $0.tokens.upperBound < 4
    }
  }

  private static let baseForms: Set<String> = [
    "rise", "increase", "grow", "climb", "decrease", "decline", "drop", "fall", "reduce", "cut", "slow", "ease",
    "surge", "soar",
    "double", "plunge", "halve", "shrink", "surpass", "exceed", "crush", "curb",
  ]

  /// The thing that a verb or noun of change is said of.
  private func subject(of p: Phrase, _ v: SentenceView, _ index: Int, reach: Int) -> (
    sense: MeasureSense, phrase: Phrase?
  )? {
    let a = p.tokens.lowerBound
    let c = v.clauseOf(a)
    let evidence = borderEvidence(v)
    var best: (cost: Int, phrase: Phrase)?
    for m in v.s.phrases {
      guard let word = m.measure, m.tokens != p.tokens else { continue }
      let group = m.people != nil && word.weak
      if word.weak && !evidence { continue }
      if word.verb && word.weak && m.people == nil && !hasPeople(near: m, v) { continue }
      if isBareNumberOf(m, v) { continue }
      var cost = v.cost(a, m.tokens) + (word.weak ? 3 : 0) + (group ? 1 : 0)
      // "…, which has increased": the subject stands before the relative clause.
      let relative =
        m.tokens.upperBound <= a && ["which", "que"].contains(v.text(a - 2))
        || ["which", "que"].contains(v.text(a - 1))
      if relative, !word.weak { cost /= 3 } else if v.clauseOf(m.tokens.lowerBound) != c { cost += 4 }
      if cost > reach { continue }
      if best.map({ cost < $0.cost }) ?? true { best = (cost, m) }
    }
    if let best, let w = best.phrase.measure { return (sense(w, best.phrase, v), best.phrase) }
    // "the increase in unaccompanied minors", "more Chinese migrants": a group, where the text is about a border.
    guard evidence else { return nil }
    let group = v.s.phrases.filter { g in
      (!(g.people ?? []).isEmpty || g.country?.isPlace == false || g.group != nil)
        && v.clauseOf(g.tokens.lowerBound) == c
        && g.tokens.lowerBound >= p.tokens.upperBound && g.tokens.lowerBound - p.tokens.upperBound <= 2
        && !Self.notPeople.contains(v.text(g.tokens.upperBound))
    }.first
    guard let group else { return nil }
    return (sense(MeasureWord(key: .flow, weak: true), group, v), group)
  }

  /// "number of" counts nothing by itself: people must follow.
  private func isBareNumberOf(_ m: Phrase, _ v: SentenceView) -> Bool {
    guard ["number of", "numbers of", "numero de"].contains(v.words(m.tokens)) else { return false }
    let next = v.s.phrases.first {
      $0.tokens.lowerBound >= m.tokens.upperBound && $0.tokens.lowerBound - m.tokens.upperBound <= 2
    }
    guard let next, !next.isBlocker else { return true }
    return next.people == nil && next.country == nil && next.group == nil && next.measure == nil
  }

  private func hasPeople(near m: Phrase, _ v: SentenceView) -> Bool {
    v.s.phrases.contains {
      ($0.people != nil || $0.country != nil || $0.group != nil) && v.cost(m.tokens.lowerBound, $0.tokens) < 9
    }
  }

  private func outsideNear(_ a: Int, _ v: SentenceView, _ reach: Int = 10) -> Phrase? {
    v.s.phrases.filter { $0.outside != nil && v.cost(a, $0.tokens) < reach }.min {
      v.cost(a, $0.tokens) < v.cost(a, $1.tokens)
    }
  }

  private func outsideClaim(_ o: Phrase, _ kind: ClaimKind, _ p: Phrase, _ v: SentenceView, _ index: Int) -> Draft? {
    guard let topic = o.outside, topic != .custody, topic != .parole else { return nil }
    var d = Draft(
      kind: kind, tokens: v.clauseRange(p.tokens.lowerBound), sentence: index,
      assertion: .trend(direction: .up, strength: .plain, everyStep: false))
    d.outside = topic
    d.reason = .noSuchData
    fillWhen(&d, anchor: p.tokens.lowerBound, v)
    return d
  }

  // MARK: Change and trend

  private static let bare: Set<String> = [
    "up", "down", "more", "less", "fewer", "higher", "lower", "continued", "cut", "cutting", "slow", "slowed", "worse",
    "expanded",
    "eased", "ease", "boom", "elevated", "mounting", "growing", "reduce", "reduced", "reducing", "increasing", "rising",
    "falling",
  ]

  private mutating func plainChange(
    _ p: Phrase, _ direction: Direction, _ strength: Strength, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>
  ) -> Draft? {
    let a = p.tokens.lowerBound
    if isHedgeUse(p, v) { return nil }
    let w = v.words(p.tokens)
    // A number beside it has made the claim already, or is to.
    if v.s.quantities.contains(where: {
      ($0.quantity.unit == .percent || $0.quantity.unit == .points || $0.quantity.unit == .factor)
        && v.cost(a, $0.tokens) < 9
        && v.clauseOf($0.tokens.lowerBound) == v.clauseOf(a)
    }) {
      return nil
    }
    if let to = changeWithCounts(p, direction, strength, v, index, &used) { return to }
    let bare = Self.bare.contains(w)
    var found = subject(of: p, v, index, reach: bare ? 6 : 13)
    if bare, let f = found?.phrase, f.tokens.lowerBound > p.tokens.lowerBound,
      f.tokens.lowerBound - p.tokens.upperBound > 3
    {
      found = nil
    }
    if ["more", "fewer", "mas", "menos"].contains(w), let groups = groupsCompared(p, v),
      let sense = (measure(for: a, v, limit: 22)?.sense ?? (index - context.sentence <= 2 ? context.measure : nil))
    {
      var d = draft(.comparison, .comparison(greater: direction == .up, factor: nil), nil, v, index, sense, nil, &used, at: a)
      d.who = [.only(groups.left)]
      d.versusWho = .only(groups.right)
      return d
    }
    if ["more", "fewer", "less"].contains(w) {
      // "fewer family units apprehended", "far fewer Venezuelans have attempted": the group comes next.
      guard
        let next = v.s.phrases.first(where: {
          $0.tokens.lowerBound >= p.tokens.upperBound && ($0.people != nil || $0.country != nil || $0.measure != nil)
        }),
        next.tokens.lowerBound - p.tokens.upperBound <= 2
      else { return nil }
      found = found ?? measure(for: a, v, limit: 18)
    }
    if let o = outsideNear(a, v, 8),
      found == nil || v.cost(a, o.tokens) <= v.cost(a, found?.phrase?.tokens ?? a..<a + 1)
    {
      return outsideClaim(o, .change, p, v, index)
    }
    let daily = v.s.phrases.contains { $0.isCue(.perDay) && v.cost(a, $0.tokens) < 24 }
    if found == nil || !(found?.sense.strong ?? false),
      !bare || ["up", "down", "higher", "lower", "rising", "falling", "increasing"].contains(w)
    {
      let anaphor = v.s.phrases.contains {
        $0.isCue(.anaphor) && $0.tokens.upperBound <= a + 1 && a - $0.tokens.upperBound < 8
          && v.words($0.tokens) != "that is" && v.words($0.tokens) != "which is"
          && (v.words($0.tokens) != "they" || a - $0.tokens.upperBound <= 3)
      }
      if anaphor, let m = context.measure, index - context.sentence <= 3 { found = (m, nil) }
    }
    if found == nil,
      v.s.phrases.contains(where: { if case .border? = $0.place { v.cost(a, $0.tokens) < 4 } else { false } }),
      ["up", "down", "gone up", "gone down", "went up", "go down"].contains(w)
    {
      found = (sense(MeasureWord(key: .flow), nil, v), nil)
    }
    // "the border-wide decline", "the increase at the border", after the count has been named.
    if found == nil, !bare, let m = context.measure, index - context.sentence <= 4,
      v.s.phrases.contains(where: { ph in
        switch ph.place {
        case .border?: return v.cost(a, ph.tokens) < 4
        case .place(let id)?: return id.hasPrefix("us") && v.cost(a, ph.tokens) < 4
        default: return false
        }
      })
    {
      found = (m, nil)
    }
    // "plummeted …, and has since crept up again": the subject of the clause before.
    if found == nil, !bare || w.hasPrefix("crept"), index == context.sentence, let m = context.measure,
      v.s.phrases.allSatisfy({ $0.outside == nil }),
      v.clauseRange(a).count < 14
    {
      found = (m, nil)
    }
    guard let found else { return nil }
    if !found.sense.strong, let f = found.phrase, f.people != nil, !v.has(.illegal),
      v.s.phrases.allSatisfy({ !$0.isCue(.cbp) && !$0.isCue(.borderPatrol) }),
      !v.s.phrases.contains(where: {
        if case .border? = $0.place {
          true
        } else if case .darien? = $0.place {
          true
        } else if case .place? = $0.place {
          true
        } else {
          false
        }
      }),
      sentencePlace(v) != .darien
    {
      // "migrants" near a word of change, with no border in the sentence: too thin.
      if f.measure?.verb != true && f.country == nil { return nil }
    }
    var dir = direction
    if negated(a, v) { dir = direction == .up ? .down : direction == .down ? .up : .flat }
    let explicit =
      v.s.periods.contains { $0.role == .versus || $0.role == .since } || v.has(.comparedTo) || v.has(.than)
      || v.s.periods.contains {
        if case .word(let t) = $0.form {
          [.yearEarlier, .monthEarlier, .samePeriodLastYear, .decadeAgo].contains(t)
        } else {
          false
        }
      }
    let several = v.s.periods.contains { m in
      switch m.form {
      case .yearSpan, .monthSpan, .lastYears, .lastMonths, .decade, .word(.recentYears), .word(.recentMonths), .tenure,
        .sinceTenure:
        v.cost(a, m.tokens) < 24
      default: false
      }
    }
    let every = v.s.phrases.contains { $0.relation == .everyStep && v.cost(a, $0.tokens) < 10 } || strength == .steady
    let progressive = [
      "has", "have", "continues", "continue", "continued", "growing", "increasing", "rising", "falling", "surge",
      "influx", "began", "going",
    ]
    .contains { word in v.clauseRange(a).contains { v.text($0) == word } }
    let since = v.s.periods.contains { $0.role == .since }
    if every || several && !since && !explicit
      || (progressive && !explicit
        && !v.s.periods.contains {
          $0.role == .main && v.clauseOf($0.tokens.lowerBound) == v.clauseOf(a) && isPoint($0.form)
        })
    {
      var d = draft(
        .trend, .trend(direction: dir, strength: strength, everyStep: every), nil, v, index, found.sense, found.phrase,
        &used, at: a)
      if since, let m = v.s.periods.first(where: { $0.role == .since }) {
        let r = resolver(isUS: d.measure?.isUS ?? true)
        d.when = r.choices(m.form).map { r.since($0) }
        d.whenOrigin = .stated(span(m.tokens))
      }
      d.versus = .open
      d.ofShare = ofShare(p, v)
      windows(&d)
      markForecast(&d, a, v)
      return d
    }
    var d = changeDraft(nil, dir, strength, v, index, found.sense, found.phrase, &used, at: a)
    if ["more", "fewer", "less"].contains(w), v.has(.than) { d.kind = .comparison }
    if daily,
      v.s.quantities.contains(where: { $0.quantity.unit == .count && $0.duration == nil && v.cost(a, $0.tokens) < 24 })
    {
      d.fineGrained = true
    }
    if ofShare(p, v) { d.ofShare = true }
    return d
  }

  /// "a far higher share of arrivals": what changed is a part of the whole.
  private func ofShare(_ p: Phrase, _ v: SentenceView) -> Bool {
    (p.tokens.upperBound..<min(v.s.range.upperBound, p.tokens.upperBound + 3)).contains {
      ["share", "proportion", "percentage", "proporcion", "porcentaje"].contains(v.text($0))
    }
  }

  /// A trend with no period of its own: the last year, three years and five years, each a reading.
  private func windows(_ d: inout Draft) {
    if case .stated = d.whenOrigin { return }
    d.whenOrigin = .open
    let r = resolver(isUS: d.measure?.isUS ?? true)
    var out: [PeriodChoice] = []
    for (n, weight) in [(2, 0.3), (3, 0.2), (4, 0.2), (5, 0.1)] {
      out += r.choices(.lastYears(n)).prefix(1).map { PeriodChoice(period: $0.period, weight: weight, why: $0.why) }
    }
    out += r.choices(.word(.now)).map { PeriodChoice(period: $0.period, weight: 0.2, why: $0.why) }
    d.when = out
  }

  /// "more Hondurans than Guatemalans": the nationalities on either side of "than".
  private func groupsCompared(_ p: Phrase, _ v: SentenceView) -> (left: [CountryCode], right: [CountryCode])? {
    guard let than = (p.tokens.upperBound..<min(v.s.range.upperBound, p.tokens.upperBound + 8)).first(where: { ["than", "que"].contains(v.text($0)) })
    else { return nil }
    func codes(_ r: Range<Int>) -> [CountryCode] {
      v.s.phrases.filter { r.contains($0.tokens.lowerBound) && $0.country?.isPlace == false }.compactMap { $0.country?.code }
    }
    let left = codes(p.tokens.upperBound..<than)
    let right = codes(than..<min(v.s.range.upperBound, than + 5))
    return left.isEmpty || right.isEmpty ? nil : (left, right)
  }

  private func isPoint(_ f: PeriodForm) -> Bool {
    switch f {
    case .month, .year, .monthRelativeYear, .word(.lastYear), .word(.lastMonth), .word(.thisYear): true
    default: false
    }
  }

  /// "fell to 128,410", "from 6,465 to 520,085": the counts are the change.
  private mutating func changeWithCounts(
    _ p: Phrase, _ direction: Direction, _ strength: Strength, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>
  ) -> Draft? {
    let counts = v.s.quantities.filter {
      $0.quantity.unit == .count && !$0.isMoney && $0.duration == nil && $0.band == nil
        && $0.tokens.lowerBound >= p.tokens.upperBound
        && v.cost(p.tokens.lowerBound, $0.tokens) < 14
    }
    guard counts.count >= 2,
      v.text(counts[0].hedged.lowerBound - 1) == "from" || v.text(counts[0].hedged.lowerBound - 1) == "de",
      let found = measure(for: p.tokens.lowerBound, v), found.sense.strong || borderEvidence(v)
    else { return nil }
    var d = changeDraft(nil, direction, strength, v, index, found.sense, found.phrase, &used, at: p.tokens.lowerBound)
    d.assertion = .change(
      direction: direction, amount: nil, strength: strength, from: counts[0].quantity, to: counts[1].quantity)
    if v.cue(.perDay, near: p.tokens.lowerBound, within: 26) != nil { d.fineGrained = true }
    return d
  }

  private mutating func factorWord(
    _ p: Phrase, _ low: Double, _ high: Double, _ up: Bool, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>
  ) -> Draft? {
    let a = p.tokens.lowerBound
    let found = subject(of: p, v, index, reach: 14)
    if let o = outsideNear(a, v, 12),
      found == nil || v.cost(a, o.tokens) <= v.cost(a, found?.phrase?.tokens ?? a..<a + 1)
    {
      return outsideClaim(o, .change, p, v, index)
    }
    var sense = found?.sense
    if sense == nil || !(sense?.strong ?? false), isAnaphoric(v) || v.has(.average), index - context.sentence <= 2 {
      sense = context.measure ?? sense
    }
    guard let sense, sense.strong || borderEvidence(v) else { return nil }
    let hedge = hedge(before: a, v)
    let middle = (low + high) / 2
    let value = low > 1 ? (middle < 2.5 ? 2.0 : middle < 3.5 ? 3.0 : middle < 4.5 ? 4.0 : 5.0) : 0.5
    let q = Quantity(
      value: value, unit: .factor, step: 1, digits: 1, hedge: hedge, span: span(p.tokens), words: v.words(p.tokens))
    var d = changeDraft(nil, up ? .up : .down, .plain, v, index, sense, found?.phrase, &used, at: a)
    d.assertion = .change(direction: up ? .up : .down, amount: q, strength: .plain, from: nil, to: nil)
    return d
  }

  private func hedge(before a: Int, _ v: SentenceView) -> Hedge {
    for p in v.s.phrases where p.tokens.upperBound == a {
      for t in p.terms { if case .hedge(let h) = t { return h } }
    }
    return .none
  }

  // MARK: Extremes

  private mutating func extreme(
    _ p: Phrase, _ end: End?, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>, position stated: Int = 1
  ) -> Draft? {
    let a = p.tokens.lowerBound
    // "a record 110,000 cap", a noun that is no count: needs a measure close by.
    var found = subject(of: p, v, index, reach: 15)
    if let o = outsideNear(a, v, 14),
      found == nil || v.cost(a, o.tokens) < v.cost(a, found?.phrase?.tokens ?? a..<a + 1)
    {
      return outsideClaim(o, .extreme, p, v, index)
    }
    if found == nil || !(found?.sense.strong ?? false) {
      let quoteContext =
        index - context.sentence <= 2
        && (isAnaphoric(v) || index == context.sentence || v.s.quantities.contains { v.cost(a, $0.tokens) < 8 })
      if quoteContext, let m = context.measure {
        found = found.map { $0.sense.strong ? $0 : (m, $0.phrase) } ?? (m, nil)
      }
    }
    if found == nil,
      v.s.phrases.contains(where: { ph in
        if case .place(let id)? = ph.place { return id.hasPrefix("us") && v.cost(a, ph.tokens) < 14 }
        return false
      }),
      v.s.range.contains(where: { ["numbers", "number", "levels", "figures", "data", "totals"].contains(v.text($0)) })
    {
      found = (sense(MeasureWord(key: .flow), nil, v), nil)
    }
    guard let found else { return nil }
    let words = v.words(p.tokens)
    if ["records", "record", "worst", "biggest", "greatest", "largest", "highest", "smallest"].contains(words),
      !found.sense.strong, v.cost(a, found.phrase?.tokens ?? a..<a + 1) > 9
    {
      return nil
    }
    // "worst", "largest" of something else: the noun that follows must be ours.
    if words == "records" || words == "record", let next = v.s.phrase(startingAt: p.tokens.upperBound), next.isBlocker {
      return nil
    }
    if let next = v.s.phrase(startingAt: p.tokens.upperBound), next.isBlocker, next.people == nil, next.measure == nil {
      return nil
    }
    if let rank = rankLike(p, v, index, found, &used) { return rank }
    var side = end ?? .highest
    if end == nil,
      v.s.phrases.contains(where: {
        if case .extreme(.lowest)? = $0.relation { v.cost(a, $0.tokens) < 5 } else { false }
      })
    {
      side = .lowest
    }
    if end == nil, ["low", "lows"].contains(v.text(p.tokens.upperBound)) { side = .lowest }
    if v.s.phrases.contains(where: {
      if case .extreme(let e)? = $0.relation {
        e != nil && $0.tokens.lowerBound < a && used.contains($0.tokens.lowerBound) && v.cost(a, $0.tokens) < 12
      } else {
        false
      }
    }) {
      return nil
    }
    var position = stated
    if let o = v.s.quantities.first(where: {
      $0.ordinal != nil && $0.tokens.upperBound <= a && a - $0.tokens.upperBound <= 1
    })?.ordinal {
      position = o
    }
    var d = draft(
      .extreme, .extreme(end: side, position: position, scope: .everything, value: nil), nil, v, index, found.sense,
      found.phrase, &used, at: a)
    d.assertion = .extreme(end: side, position: position, scope: scope(near: a, v, d), value: nil)
    yearsForLongScopes(&d, v)
    used.insert(p.tokens.lowerBound)
    if forecastBefore(a, v) || v.has(.onPace) { d.reason = .forecast }
    if v.cue(.perDay, near: a, within: 8) != nil { d.fineGrained = true }
    return d
  }

  /// A record of many years is one of years, unless the sentence names a month: the last whole fiscal year first.
  private func yearsForLongScopes(_ d: inout Draft, _ v: SentenceView) {
    guard case .extreme(_, _, let scope, _) = d.assertion else { return }
    let long: Bool
    switch scope {
    case .inYears(let n): long = n >= 5
    case .since(let m): long = newestData.year - m.year >= 5 && (date?.month.year ?? newestData.year) - m.year >= 5
    default: long = false
    }
    guard long, !v.s.range.contains(where: { ["month", "monthly", "mes", "mensual"].contains(v.text($0)) }) else {
      return
    }
    if case .stated = d.whenOrigin, let p = d.when.first?.period {
      // A month or a year that the sentence names stays.
      if p.length == 1 { return }
      switch p {
      case .fiscalYear, .calendarYear: return
      default: if p.length < 12 { return }
      }
    }
    let r = resolver(isUS: d.measure?.isUS ?? true)
    let year = d.measure?.isUS ?? true ? r.choices(.word(.lastFiscalYear)) : []
    let newest = r.choices(.word(.now))
    d.when =
      year.map { PeriodChoice(period: $0.period, weight: 0.5, why: $0.why) }
      + r.choices(.word(.lastYear)).filter { if case .calendarYear = $0.period { true } else { false } }.map {
        PeriodChoice(period: $0.period, weight: 0.25, why: $0.why)
      }
      + newest.map { PeriodChoice(period: $0.period, weight: 0.25, why: $0.why) }
    d.whenOrigin = .open
  }

  /// "largest group", "second-highest number of migrants were Ecuadoreans".
  private mutating func rankLike(
    _ p: Phrase, _ v: SentenceView, _ index: Int, _ found: (sense: MeasureSense, phrase: Phrase?),
    _ used: inout Set<Int>
  ) -> Draft? {
    let tail = v.words(p.tokens.upperBound..<min(v.s.range.upperBound, p.tokens.upperBound + 3))
    guard
      tail.hasPrefix("group") || tail.hasPrefix("nationalit") || tail.hasPrefix("demographic")
        || tail.hasPrefix("share of")
        || tail.hasPrefix("number of migrants") && v.s.phrases.contains(where: { $0.country?.isPlace == false })
    else { return nil }
    return rank(p, 1, v, index, &used)
  }

  /// "since 2018", "in 13 years", "13-year high", "of his presidency", "highest February".
  func scope(near a: Int, _ v: SentenceView, _ d: Draft) -> ExtremeScope {
    let r = resolver(isUS: d.measure?.isUS ?? true)
    if let m = v.s.periods.filter({ $0.role == .since || $0.role == .versus }).min(by: {
      v.cost(a, $0.tokens) < v.cost(a, $1.tokens)
    }), v.cost(a, m.tokens) < 22 {
      if case .sinceTenure = m.form { return .everything }
      // Since a year: longer ago than every period after that year.
      if let c = r.choices(m.form).first { return .since(c.period.length >= 12 ? c.period.last : c.period.first) }
    }
    for q in v.s.quantities where q.duration != nil && v.cost(a, q.tokens) < 16 {
      if q.duration == .year { return .inYears(Int(q.quantity.value)) }
      if q.duration == .decade { return .inYears(Int(q.quantity.value) * 10) }
    }
    for m in v.s.periods {
      if case .lastYears(let n) = m.form, v.cost(a, m.tokens) < 16 { return .inYears(n) }
      if case .decade(let y) = m.form, v.cost(a, m.tokens) < 16 { return .since(YearMonth(index: Int32(y * 12))) }
    }
    let half = v.words(v.s.range)
    if half.contains("half century") || half.contains("half a century") { return .inYears(50) }
    if half.contains("decades"), !half.contains("two decades") {
      return half.contains("in decades") ? .inYears(20) : .everything
    }
    return .everything
  }

  // MARK: Shares and ranks in words

  private mutating func most(
    _ p: Phrase, _ share: Double, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>
  ) -> Draft? {
    let a = p.tokens.lowerBound
    // "more than half" is read by the number finder.
    if v.s.quantities.contains(where: { $0.hedged.overlaps(p.tokens) && $0.quantity.unit == .percent }) { return nil }
    let next = v.text(p.tokens.upperBound)
    if [
      "likely", "important", "recent", "dangerous", "part", "common", "notably", "powerful", "vulnerable", "popular",
      "of which", "days", "comprehensive", "senior", "significant", "trusted", "efficient", "famous", "basic",
    ].contains(next) {
      return nil
    }
    if let n = v.s.phrase(startingAt: p.tokens.upperBound), n.isBlocker { return nil }
    guard
      v.s.phrases.contains(where: {
        ($0.country != nil || $0.group != nil || !($0.people ?? []).isEmpty) && v.cost(a, $0.tokens) < 20
          || ($0.outside != nil && v.cost(a, $0.tokens) < 12)
      })
    else { return nil }
    var found = subject(of: p, v, index, reach: 14)
    if let o = outsideNear(a, v, 14),
      found == nil || v.cost(a, o.tokens) <= v.cost(a, found?.phrase?.tokens ?? a..<a + 1) + 2
    {
      return outsideClaim(o, .share, p, v, index)
    }
    if found == nil, index - context.sentence <= 2, let m = context.measure { found = (m, nil) }
    if let o = v.s.phrases.first(where: {
      $0.outside != nil && $0.tokens.lowerBound > a
        && ["were", "was", "been", "are"].contains(v.text($0.tokens.lowerBound - 1))
    }) {
      return outsideClaim(o, .share, p, v, index)
    }
    guard let found, found.sense.strong || borderEvidence(v) else { return nil }
    var d = draft(.share, .share(nil, most: share, of: nil), nil, v, index, found.sense, found.phrase, &used, at: a)
    if d.who.first == .everyone && d.demographics.isEmpty && d.measure?.authority == .all { return nil }
    d.kind = .share
    return d
  }

  private mutating func rank(
    _ p: Phrase, _ position: Int, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>
  ) -> Draft? {
    let a = p.tokens.lowerBound
    var found = measure(for: a, v)
    if found == nil || !(found?.sense.strong ?? false), index - context.sentence <= 2, let m = context.measure {
      found = (m, found?.phrase)
    }
    guard let found, found.sense.strong || borderEvidence(v) else { return nil }
    let among = v.s.phrases.filter { ($0.country != nil || !($0.people ?? []).isEmpty) && v.cost(a, $0.tokens) < 26 }
    let countries = among.filter { $0.country.map { !$0.isPlace } ?? true || namesPeople($0, v) }.compactMap { $0.country?.code }
    guard !countries.isEmpty || !among.isEmpty || context.who != .everyone else { return nil }
    let number = v.s.quantities.first {
      $0.quantity.unit == .count && $0.duration == nil && $0.tokens.lowerBound > a && v.cost(a, $0.tokens) < 14
    }
    var place = position
    if v.text(p.tokens.lowerBound - 1) == "second" || v.text(p.tokens.lowerBound - 1) == "segundo" { place = 2 }
    if v.text(p.tokens.lowerBound - 1) == "third" || v.text(p.tokens.lowerBound - 1) == "tercera" { place = 3 }
    let subject = rankSubject(p, v, countries)
    var d = draft(
      .rank, .rank(position: place, end: .highest, among: countries, value: nil), nil, v, index, found.sense,
      found.phrase, &used, at: a)
    _ = number
    if let subject { d.who = [.only(subject)] } else if countries.isEmpty, among.isEmpty { d.who = [context.who] }
    if case .rank(_, let end, let list, let value) = d.assertion {
      d.assertion = .rank(position: place, end: end, among: list, value: value)
    }
    return d
  }

  /// Of "Haiti the third most common, following Venezuela and Ecuador": Haiti.
  private func rankSubject(_ p: Phrase, _ v: SentenceView, _ countries: [CountryCode]) -> [CountryCode]? {
    guard !countries.isEmpty else { return nil }
    let cut =
      v.s.phrases.first {
        ["following", "after", "behind", "despues", "tras", "detras"].contains(v.text($0.tokens.lowerBound))
      }?.tokens.lowerBound
      ?? (v.s.range.first { ["following", "after", "behind", "despues", "tras", "detras"].contains(v.text($0)) }
        ?? v.s.range.upperBound)
    let before = v.s.phrases.filter { $0.country != nil && $0.tokens.upperBound <= cut }.compactMap { $0.country?.code }
    return before.isEmpty ? countries : before
  }

  // MARK: Comparisons

  private mutating func exceed(_ p: Phrase, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>) -> Draft? {
    let a = p.tokens.lowerBound
    if v.s.quantities.contains(where: { $0.hedged.overlaps(p.tokens) }) { return nil }
    var found = measure(for: a, v, limit: 18)
    if let o = outsideNear(a, v, 10),
      found == nil || v.cost(a, o.tokens) < v.cost(a, found?.phrase?.tokens ?? a..<a + 1)
    {
      return outsideClaim(o, .comparison, p, v, index)
    }
    if found == nil || !(found?.sense.strong ?? false), isAnaphoric(v), index - context.sentence <= 2 {
      found = context.measure.map { ($0, nil) } ?? found
    }
    guard let found else { return nil }
    let groups = v.s.phrases.filter { $0.country?.isPlace == false && v.cost(a, $0.tokens) < 14 }
    let left = groups.filter { $0.tokens.upperBound <= a }.compactMap { $0.country?.code }
    let right = groups.filter { $0.tokens.lowerBound >= p.tokens.upperBound }.compactMap { $0.country?.code }
    if !left.isEmpty, !right.isEmpty {
      var d = draft(
        .comparison, .comparison(greater: true, factor: nil), nil, v, index, found.sense, found.phrase, &used, at: a)
      d.who = [.only(left)]
      d.versusWho = .only(right)
      return d
    }
    guard v.s.periods.contains(where: { $0.tokens.lowerBound >= p.tokens.upperBound && v.cost(a, $0.tokens) < 16 })
    else {
      // "outpaced births": against something that is not counted here.
      guard found.sense.strong, let f = found.phrase, f.tokens.upperBound <= a, a - f.tokens.upperBound <= 3 else {
        return nil
      }
      var d = draft(
        .comparison, .comparison(greater: true, factor: nil), nil, v, index, found.sense, found.phrase, &used, at: a)
      d.reason = .noSuchData
      return d
    }
    var d = changeDraft(nil, .up, .plain, v, index, found.sense, found.phrase, &used, at: a)
    d.kind = .comparison
    // The period after the verb is what is exceeded, whatever word stands before it.
    if let m = v.s.periods.first(where: { $0.tokens.lowerBound >= p.tokens.upperBound }) {
      let r = resolver(isUS: d.measure?.isUS ?? true)
      let choices = r.choices(m.form)
      if !choices.isEmpty {
        if case .stated(let s) = d.whenOrigin, s == span(m.tokens) {
          d.when = context.when.isEmpty ? r.choices(.yearToDate(.open)) : context.when
          d.whenOrigin = .open
        }
        d.versus = .choices(choices)
        d.versusOrigin = .stated(span(m.tokens))
      }
    }
    if forecastBefore(a, v) { d.reason = .forecast }
    return d
  }

  /// "that's more than the previous ten years combined", "more than in all of 2015": a period, not a number, is passed.
  mutating func excessOverPeriod(_ p: Phrase, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>) -> Draft? {
    guard p.terms.contains(.hedge(.moreThan)), ["more than", "mas que", "mas de"].contains(v.words(p.tokens)),
      !v.s.quantities.contains(where: { $0.hedged.overlaps(p.tokens) }),
      let m = v.s.periods.first(where: {
        $0.tokens.lowerBound >= p.tokens.upperBound && $0.tokens.lowerBound - p.tokens.upperBound <= 4
      }),
      let sense = context.measure ?? measure(for: p.tokens.lowerBound, v)?.sense, index - context.sentence <= 2
    else { return nil }
    var d = changeDraft(nil, .up, .plain, v, index, sense, nil, &used, at: p.tokens.lowerBound)
    d.kind = .comparison
    d.when = context.when
    d.whenOrigin = .earlier(context.whenSpan ?? TextSpan(0, 0))
    if d.when.isEmpty { inheritWhen(&d, v) }
    if context.who != .everyone {
      d.who = [context.who]
      d.whoOrigin = .earlier(context.whoSpan ?? TextSpan(0, 0))
    }
    guard let when = d.when.first?.period else { return nil }
    var r = resolver(isUS: sense.isUS, context: when)
    r.date = ArticleDate(month: when.last, origin: "the period spoken of")
    let choices = r.choices(m.form)
    guard !choices.isEmpty else { return nil }
    d.versus = .choices(choices)
    d.versusOrigin = .stated(span(m.tokens))
    return d
  }

  /// "did not release a single migrant".
  func noneReleased(_ p: Phrase, _ v: SentenceView, _ index: Int) -> Draft? {
    guard let topic = p.outside, v.words(p.tokens).contains("a single") else { return nil }
    let none = Quantity(value: 0, unit: .count, step: 1, digits: 1, span: span(p.tokens), words: "a single")
    var d = Draft(kind: .level, tokens: v.clauseRange(p.tokens.lowerBound), sentence: index, assertion: .level(none))
    d.outside = topic
    d.reason = .noSuchData
    fillWhen(&d, anchor: p.tokens.lowerBound, v)
    return d
  }

  private mutating func comparable(_ p: Phrase, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>) -> Draft? {
    let a = p.tokens.lowerBound
    guard let found = subject(of: p, v, index, reach: 18), found.sense.strong else { return nil }
    var d = changeDraft(nil, .flat, .comparable, v, index, found.sense, found.phrase, &used, at: a)
    d.kind = .comparison
    return d
  }

  private mutating func streak(_ p: Phrase, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>) -> Draft? {
    let a = p.tokens.lowerBound
    guard let n = v.s.quantities.first(where: { $0.tokens.upperBound <= a && a - $0.tokens.upperBound <= 1 }),
      n.quantity.value >= 2, !v.words(p.tokens).contains("year"), !v.words(p.tokens).contains("ano"), n.duration != .year
    else { return nil }
    let beyond = v.s.quantities.first {
      $0.quantity.unit == .count && $0.duration == nil && $0.tokens.lowerBound > a && $0.quantity.value > 100
        && v.cost(a, $0.tokens) < 18
    }
    var sense = measure(for: a, v, limit: 22)?.sense
    if sense == nil || !(sense?.strong ?? false), index - context.sentence <= 6, let m = context.measure { sense = m }
    guard let sense else { return nil }
    let direction = v.s.phrases.compactMap { q -> Direction? in
      if case .change(let d, _)? = q.relation, v.cost(a, q.tokens) < 10 { return d }
      return nil
    }.first
    guard beyond != nil || direction != nil else { return nil }
    var d = draft(
      .streak,
      .streak(
        length: Int(n.quantity.value), direction: direction, beyond: beyond?.quantity,
        above: beyond?.quantity.hedge != .lessThan), nil, v, index, sense, nil, &used, at: a)
    // The months are those up to the newest on the date, whatever month stands near.
    let r = resolver(isUS: true)
    d.when = r.choices(.lastMonths(Int(n.quantity.value)))
    d.whenOrigin = .convention("counted back from the newest month")
    if let beyond { for i in beyond.tokens { used.insert(i) } }
    drafts.removeAll { $0.sentence == index && $0.kind == .level && beyond?.quantity.span == $0.stated?.span }
    return d
  }

  private mutating func lead(_ p: Phrase, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>) -> Draft? {
    let a = p.tokens.lowerBound
    guard v.s.phrases.contains(where: { $0.measure != nil }) else { return nil }
    guard sentencePlace(v) == .darien || context.place == .darien else { return nil }
    var d = Draft(
      kind: .lead, tokens: v.clauseRange(a), sentence: index, assertion: .lead(of: .darien, before: .southwest))
    d.measure = MeasureSense(measure: .transits, words: "the route", tokens: nil, strong: true)
    d.place = .darien
    d.placeOrigin = context.placeSpan.map { .earlier($0) } ?? .article("its subject is the Darién")
    d.when = resolver(isUS: false).choices(.lastYears(4))
    return d
  }
}
