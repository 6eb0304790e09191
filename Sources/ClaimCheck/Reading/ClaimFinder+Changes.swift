import BorderData

extension ClaimFinder {
  static let bare: WordSet = [
    "up", "down", "more", "less", "fewer", "higher", "lower", "continued", "cut", "cutting", "slow", "slowed", "worse",
    "expanded",
    "eased", "ease", "boom", "elevated", "mounting", "growing", "reduce", "reduced", "reducing", "increasing", "rising",
    "falling",
  ]

  private static let goOns: WordSet = ["on", "kept", "keep", "keeps"]

  private static let demonstratives: WordSet = ["esa", "ese", "esta", "este", "dicha", "dicho", "tal", "aquella"]

  mutating func plainChange(
    _ p: Phrase, _ direction: Direction, _ strength: Strength, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>
  ) -> Draft? {
    let a = p.tokens.lowerBound
    if isHedgeUse(p, v) || isNoCount(p, v) { return nil }
    // "cayeron en agosto en manos de la Patrulla Fronteriza": were caught.
    if (p.tokens.upperBound..<min(v.s.range.upperBound, p.tokens.upperBound + 6)).contains(where: {
      v.text($0) == "en" && v.text($0 + 1) == "manos"
    }) {
      return nil
    }
    if ["comes", "came", "coincides", "coincided"].contains(v.text(p.tokens.upperBound)),
      ["at", "as", "amid", "after", "with", "despite", "days", "weeks"].contains(v.text(p.tokens.upperBound + 1))
    {
      return nil
    }
    // "increased for four months in a row": the run says it.
    if v.s.phrases.contains(where: { s in
      s.relation == .streak && v.cost(a, s.tokens) < 9
        && v.s.quantities.contains {
          $0.quantity.value >= 2 && $0.tokens.lowerBound < s.tokens.lowerBound
            && s.tokens.lowerBound - $0.tokens.upperBound <= 1
        }
    }) {
      return nil
    }
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
    // "has gone on rising", "kept falling": the verb of the sentence.
    let bare = Self.bare.contains(w) && !v.says(Self.goOns, at: a - 1)
    var found = subject(of: p, v, index, reach: bare ? 6 : 13)
    if bare, let f = found?.phrase, f.tokens.lowerBound > p.tokens.lowerBound,
      f.tokens.lowerBound - p.tokens.upperBound > 3
    {
      found = nil
    }
    // "more Mexicans have gone home than have come": of those who left.
    if ["more", "fewer"].contains(w), let than = v.s.range.first(where: { $0 > a && v.text($0) == "than" }),
      let o = v.s.phrases.first(where: {
        $0.outside == .southward && $0.tokens.lowerBound > a && $0.tokens.upperBound <= than
      })
    {
      return outsideClaim(o, .comparison, p, v, index)
    }
    if ["more", "fewer", "mas", "menos"].contains(w), let groups = groupsCompared(p, v),
      let sense = (measure(for: a, v, limit: 22)?.sense ?? (index - context.sentence <= 2 ? context.measure : nil))
    {
      var d = draft(
        .comparison, .comparison(greater: direction == .up, factor: nil), nil, v, index, sense, nil, &used, at: a)
      d.who = [.only(groups.left)]
      d.versusWho = .only(groups.right)
      return d
    }
    // "expulsiones bajo esa norma": under it.
    if w == "bajo", v.says(Self.demonstratives, at: p.tokens.upperBound) { return nil }
    // "has picked up some 47,000 children": caught them.
    if p.measure != nil,
      v.s.quantities.contains(where: {
        $0.hedged.lowerBound >= p.tokens.upperBound && $0.hedged.lowerBound - p.tokens.upperBound <= 1
      }) || v.s.phrase(startingAt: p.tokens.upperBound).map({ $0.people != nil || $0.country != nil }) ?? false
    {
      return nil
    }
    // "rose in only two of the nine sectors": in how many of them, which is not checked.
    if v.text(p.tokens.upperBound) == "in",
      let n = v.s.quantities.first(where: {
        $0.tokens.lowerBound > p.tokens.upperBound && $0.tokens.lowerBound - p.tokens.upperBound <= 3
      }), ["of", "sectors", "countries"].contains(v.text(n.tokens.upperBound)),
      (n.tokens.upperBound..<min(v.s.range.upperBound, n.tokens.upperBound + 7)).contains(where: {
        ["sectors", "countries", "nationalities", "months"].contains(v.text($0))
      })
    {
      return nil
    }
    // "more Mexicans than any other nationality": an order, which is read as one.
    if ["more", "fewer"].contains(w),
      v.s.phrases.contains(where: {
        if case .rank? = $0.relation {
          return $0.tokens.lowerBound > a && $0.tokens.lowerBound - a <= 5
        } else {
          return false
        }
      })
    {
      return nil
    }
    if ["more", "fewer", "mas", "menos"].contains(w), let d = comparedPlaces(p, direction, v, index, &used) {
      return d
    }
    if ["more", "fewer", "less"].contains(w) || ["mas", "menos"].contains(w) && v.text(p.tokens.upperBound) != "que",
      let n = v.s.phrase(startingAt: p.tokens.upperBound), n.isBlocker
    {
      return nil
    }
    let isOfGroup =
      ["mas", "menos"].contains(w)
      && v.s.periods.contains { $0.tokens.lowerBound > a && v.cost(a, $0.tokens) < 16 }
      && (p.tokens.upperBound..<v.s.range.upperBound).contains { v.text($0) == "que" }
    if ["more", "fewer", "less"].contains(w) || isOfGroup {
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
    // "los venezolanos se desplomaron", "Hondurans have doubled": the group before the verb, where the text has been counting.
    if found == nil, !bare, index - context.sentence <= 2, v.s.sentence.paragraph - context.paragraph <= 1,
      let m = context.measure,
      v.s.phrases.contains(where: {
        ($0.country?.isPlace == false || !($0.people ?? []).isEmpty || $0.isSector) && $0.tokens.upperBound <= a
          && (a - $0.tokens.upperBound <= 2 || isAsideBetween($0.tokens.upperBound, a, v))
          && v.clauseOf($0.tokens.lowerBound) == v.clauseOf(a)
      })
    {
      found = (m, nil)
    }
    // "261,045 in fiscal 2024, slightly fewer than the year before": of the count just given.
    if found == nil, bare, ["than", "que"].contains(v.text(p.tokens.upperBound)), index == context.sentence,
      let m = context.measure,
      v.s.periods.contains(where: {
        $0.tokens.lowerBound > p.tokens.upperBound && $0.tokens.lowerBound - p.tokens.upperBound <= 4
      })
    {
      found = (m, nil)
    }
    // "En 2024 fueron más que en el mismo trimestre de 2023": of what the text has been counting.
    if found == nil, w.hasSuffix("que") || ["than", "que"].contains(v.text(p.tokens.upperBound)),
      let m = context.measure,
      index - context.sentence <= 1, v.says(Self.beings, at: a - 1),
      v.s.periods.contains(where: {
        $0.tokens.lowerBound > a && $0.tokens.lowerBound - p.tokens.upperBound <= 5
      })
    {
      found = (m, nil)
    }
    if found == nil, let group = numberOfGroup(before: a, v) {
      found = (sense(MeasureWord(key: .flow), group, v), group)
    }
    // "…, marking a steep fall from 2000": of the count just given.
    if found == nil, !bare, index - context.sentence <= 1, let m = context.measure, marksChange(p, v) {
      found = (m, nil)
    }
    // "It rose every single year": the pronoun right before the verb.
    if found == nil, let m = context.measure, isAboutTopic(v, index),
      (max(v.s.range.lowerBound, a - 4)..<a).contains(where: {
        ["it", "they", "number", "numbers", "count", "total", "figure", "flow"].contains(v.text($0))
      })
    {
      found = (m, nil)
    }
    guard var found else { return nil }
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
      // "migrants" near a word of change, with no border in the sentence: too thin, but where the text has been counting.
      if f.measure?.verb != true && f.country == nil {
        guard index - context.sentence <= 1, let m = context.measure, !(f.people ?? []).isEmpty else { return nil }
        found.sense = m
      }
    }
    var dir = direction
    // "never fell below 100,000": of a bound, and no change.
    if v.says(Self.never, at: a - 1),
      (a + 1..<min(a + 4, v.s.range.upperBound)).contains(where: { v.says(Self.bounds, at: $0) })
    {
      return nil
    }
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
      case .monthSpan(_, _, _, _) where ["between", "entre", "from"].contains(v.text(m.tokens.lowerBound - 1)): false
      // "went up from fiscal 2011 to fiscal 2012": from the one year to the next.
      case .yearSpan(let x, let y, _)
      where y == x + 1 && ["between", "entre", "from", "de"].contains(v.text(m.tokens.lowerBound - 1)): false
      case .yearSpan, .monthSpan, .lastYears, .lastMonths, .nextMonths, .decade, .word(.recentYears),
        .word(.recentMonths), .tenure, .term,
        .sinceTenure:
        v.cost(a, m.tokens) < 24
      default: false
      }
    }
    let every = v.s.phrases.contains { $0.relation == .everyStep && v.cost(a, $0.tokens) < 10 } || strength == .steady
    let progressive = [
      "has", "have", "continues", "continue", "continued", "growing", "increasing", "rising", "falling", "surge",
      "influx", "began", "going", "sigue", "siguen", "siguio", "continua", "continuan", "continuo", "creciente",
      "crecientes", "ido", "viene", "vienen",
    ]
    .contains { word in v.clauseRange(a).contains { v.text($0) == word } }
    let since = v.s.periods.contains { $0.role == .since }
    // "have been rising ever since 2011".
    let isUnderWay = ["been", "ido", "venido"].contains(v.text(a - 1)) && since
    let goesOn = progressive && saysSinceThen(v)
    if every || goesOn || isUnderWay || Self.courses.contains(w) && !explicit || several && !since && !explicit
      || (progressive && !explicit
        && !v.s.periods.contains {
          $0.role == .main && v.clauseOf($0.tokens.lowerBound) == v.clauseOf(a) && isPoint($0.form)
        })
    {
      var d = draft(
        .trend, .trend(direction: dir, strength: strength, everyStep: every), nil, v, index, found.sense, found.phrase,
        &used, at: a)
      if every, betweenNumbers(&d, v) || stepsThatFollowed(&d, dir, a, v) || stepsAfter(&d, dir, a, v) { return d }
      if since, let m = v.s.periods.first(where: { $0.role == .since }) {
        let r = resolver(isUS: d.measure?.isUS ?? true)
        d.when = r.choices(m.form).map { every ? wholeYears(r.since($0), of: $0, r, v) : r.since($0) }
        d.whenOrigin = .stated(span(m.tokens))
      }
      d.versus = .open
      d.ofShare = ofShare(p, v)
      if let then = timeBefore(a, v) {
        let r = resolver(isUS: d.measure?.isUS ?? true)
        d.when = [r.since(PeriodChoice(period: .month(then.last), weight: 1, why: "from the time spoken of"))]
        d.whenOrigin = .earlier(context.whenSpan ?? TextSpan(0, 0))
      } else {
        windows(&d)
      }
      markForecast(&d, a, v)
      return d
    }
    // A negation before the word is turned round by the draft itself.
    var d = changeDraft(nil, direction, strength, v, index, found.sense, found.phrase, &used, at: a)
    sinceThen(&d, a, v)
    if ["more", "fewer", "less"].contains(w), v.has(.than) { d.kind = .comparison }
    if daily,
      v.s.quantities.contains(where: { $0.quantity.unit == .count && $0.duration == nil && v.cost(a, $0.tokens) < 24 })
    {
      d.fineGrained = true
    }
    if ofShare(p, v) { d.ofShare = true }
    // "The influx continued in April": a course that goes on, though it is held against one month.
    if d.kind == .change, v.clauseRange(a).contains(where: { v.says(Self.goingOn, at: $0) }) { d.kind = .trend }
    return d
  }

  /// Words of a course rather than of a step.
  private static let courses: Set<String> = [
    "on the decline", "on the rise", "trended down", "uptrend", "downtrend", "upward", "downward", "resurgence",
  ]

  private static let beings: WordSet = ["was", "were", "is", "are", "fue", "fueron", "son", "es", "eran", "era"]

  static let never: WordSet = ["never", "nunca", "jamas"]
  private static let bounds: WordSet = ["below", "under", "above", "past", "debajo", "encima"]

  /// "a far higher share of arrivals": what changed is a part of the whole.
  func ofShare(_ p: Phrase, _ v: SentenceView) -> Bool {
    (p.tokens.upperBound..<min(v.s.range.upperBound, p.tokens.upperBound + 3)).contains {
      ["share", "proportion", "percentage", "proporcion", "porcentaje"].contains(v.text($0))
    }
  }

  /// A trend with no period of its own: the last year, three years and five years, each a reading.
  func windows(_ d: inout Draft) {
    if case .stated = d.whenOrigin { return }
    d.whenOrigin = .open
    let r = resolver(isUS: d.measure?.isUS ?? true)
    var out: [PeriodChoice] = []
    func add(_ choices: [PeriodChoice], _ weight: Double) {
      let new = choices.filter { c in !out.contains { $0.period == c.period } }
      out += new.map { PeriodChoice(period: $0.period, weight: weight / Double(new.count), why: $0.why) }
    }
    // What the text has been speaking of, as long as it is of late; then the newest month, the year to date, the last
    // whole year, and the last years together.
    let newest = min(date?.newestMonth ?? newestData, newestData)
    let topic = context.when.isEmpty ? context.main : context.when
    if let p = topic.first?.period, p.last >= newest.advanced(by: -15) { add(Array(topic.prefix(1)), 0.3) }
    add(r.choices(.word(.now)), 0.2)
    add(Array(r.choices(.yearToDate(.open)).prefix(1)), 0.15)
    for (n, weight) in [(2, 0.2), (3, 0.1), (4, 0.1), (5, 0.05)] {
      add(Array(r.choices(.lastYears(n)).prefix(1)), weight)
    }
    d.when = out
  }

  private static let goingOn: WordSet = [
    "continued", "continues", "continue", "sigue", "siguen", "siguio", "continua", "continuan",
  ]

  func isPoint(_ f: PeriodForm) -> Bool {
    switch f {
    case .month, .year, .word(.lastYear), .word(.lastMonth), .word(.thisYear): true
    default: false
    }
  }

  /// "has since crept up": from the time just spoken of to the newest month.
  func sinceThen(_ d: inout Draft, _ a: Int, _ v: SentenceView) {
    guard let then = timeBefore(a, v) else { return }
    // "Since then agents have made 106,561 arrests, up from 29,539 in the same period last year": that time is the count's.
    if d.versusOrigin.isStated, d.stated != nil,
      v.s.phrases.contains(where: { $0.isTime(.samePeriodLastYear) || $0.isTime(.samePeriod) })
    {
      return
    }
    d.when = resolver(isUS: d.measure?.isUS ?? true).choices(.word(.now))
    d.whenOrigin = .convention("to the newest on the date")
    d.versus = .choices([PeriodChoice(period: .month(then.last), weight: 1, why: "the time spoken of before")])
    d.versusOrigin = .earlier(context.whenSpan ?? TextSpan(0, 0))
  }

  /// The time spoken of before, where the words go on from it: "has since", "since then", "in the months since".
  private func timeBefore(_ a: Int, _ v: SentenceView) -> Period? {
    if v.text(a - 1) == "since", ["has", "have", "had"].contains(v.text(a - 2)) { return context.when.first?.period }
    guard saysSinceThen(v) else { return nil }
    // "peaked in May, and have fallen every month since".
    if let peak = drafts.last, peak.sentence == current, peak.kind == .extreme, peak.when.first?.period.length == 1 {
      return peak.when.first?.period
    }
    // A claim of the same sentence may have turned to another time.
    return (context.sentence == current && !context.whenBefore.isEmpty ? context.whenBefore : context.when).first?
      .period
  }

  /// "since then", "have fallen every month since": from the time just spoken of.
  func saysSinceThen(_ v: SentenceView) -> Bool {
    if Self.sinceThatTime.contains(where: { v.sentenceWords.includes($0) }) { return true }
    return v.s.range.contains { i in
      v.text(i) == "since" && ["month", "year"].contains(v.text(i - 1)) && ["each", "every"].contains(v.text(i - 2))
        && (i + 1 >= v.s.range.upperBound || [",", ".", ";"].contains(v.text(i + 1)))
    }
  }

  private static let sinceThatTime: [StaticString] = [
    "since then", "desde entonces", "in the months since", "in the years since", "a partir de entonces",
  ]

  /// "fell to 128,410", "from 6,465 to 520,085": the counts are the change.
  mutating func changeWithCounts(
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

  mutating func factorWord(
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
    if sense == nil || !(sense?.strong ?? false),
      isAnaphoric(v) || v.has(.average) || sense == nil && isAboutTopic(v, index), index - context.sentence <= 2
    {
      sense = context.measure ?? sense
    }
    // "La cifra de 2023 en el Darién es el doble": no count is named, and a place with one is.
    if sense == nil, v.s.periods.contains(where: { v.cost(a, $0.tokens) < 16 }) {
      sense = topicMeasure(v, index)?.sense
    }
    guard let sense, sense.strong || borderEvidence(v) else { return nil }
    var hedge = hedge(before: a, v)
    // "se duplicaron con creces".
    if v.text(p.tokens.upperBound) == "con", v.text(p.tokens.upperBound + 1) == "creces" { hedge = .moreThan }
    let middle = (low + high) / 2
    let value =
      low > 1 ? (middle < 2.5 ? 2.0 : middle < 3.5 ? 3.0 : middle < 4.5 ? 4.0 : max(5, middle.rounded())) : 0.5
    let q = Quantity(
      value: value, unit: .factor, step: 1, digits: 1, hedge: hedge, span: span(p.tokens), words: v.words(p.tokens))
    if up, let d = timesACount(p.tokens, q, v, index, &used) { return d }
    if up, let d = timesAnotherPlace(q, behind: p.tokens, nil, v, index, sense, &used) { return d }
    var d = changeDraft(nil, up ? .up : .down, .plain, v, index, sense, found?.phrase, &used, at: a)
    d.assertion = .change(direction: up ? .up : .down, amount: q, strength: .plain, from: nil, to: nil)
    againstTopic(&d, v)
    return d
  }

  func hedge(before a: Int, _ v: SentenceView) -> Hedge {
    // "se ha más que duplicado".
    if v.text(a - 1) == "que", v.text(a - 2) == "mas" { return .moreThan }
    for p in v.s.phrases where p.tokens.upperBound == a {
      for t in p.terms { if case .hedge(let h) = t { return h } }
    }
    return .none
  }
}
