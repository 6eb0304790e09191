import BorderData

extension ClaimFinder {
  private static let units: WordSet = ["month", "year", "mes", "ano", "semestre", "trimestre"]

  private static let changes: WordSet = [
    "drop", "drops", "fall", "falls", "decline", "declines", "decrease", "rise", "rises", "increase", "increases",
    "jump",
    "change",
  ]

  /// "fell to 117,905 from December's record of 249,740", "bajaron, tras alcanzar un récord de …": the record is of the time
  /// that the change is from.
  private func isRecordFallenFrom(_ p: Phrase, _ v: SentenceView) -> Bool {
    let low = p.tokens.lowerBound
    // "67 percent below their all-time high".
    var j = low - 1
    while j > low - 4, v.says(Self.whose, at: j) { j -= 1 }
    if ["below", "under", "off", "debajo"].contains(v.text(j)),
      v.s.quantities.contains(where: {
        $0.quantity.unit != .count && j - $0.tokens.upperBound <= 1 && $0.tokens.upperBound <= j
      })
    {
      return true
    }
    // "lejos del máximo de 301.981 de diciembre", "far from the peak of December".
    if (max(v.s.range.lowerBound, low - 4)..<low).contains(where: { i in
      v.says(Self.fars, at: i) && ["from", "of", "de", "del", "below"].contains(v.text(i + 1))
    }) {
      return true
    }
    // "August was far above the historic lows of Trump's first months": what it is held against.
    if ["lows", "highs", "peaks", "minimos", "maximos"].contains(v.text(p.tokens.upperBound - 1)),
      (max(v.s.range.lowerBound, low - 3)..<low).contains(where: {
        ["above", "below", "under", "over"].contains(v.text($0))
      })
    {
      return true
    }
    return (max(v.s.range.lowerBound, low - 6)..<low).contains { i in
      v.says(Self.fallenFrom, at: i)
        && v.s.phrases.contains {
          if case .change? = $0.relation { return $0.tokens.upperBound <= i } else { return false }
        }
        && (i..<low).allSatisfy { ![",", ";", "and", "y", "to", "a"].contains(v.text($0)) }
    }
  }

  /// "the steepest one-year decline": the change past the words that say over what time it is.
  private func changeNoun(behind i: Int, _ v: SentenceView) -> Bool {
    var j = i
    while j < min(i + 5, v.s.range.upperBound), v.says(Self.overTimes, at: j) || tokens[j].number != nil { j += 1 }
    return v.says(Self.changes, at: j)
  }

  private static let overTimes: WordSet = [
    "one", "two", "single", "year", "month", "monthly", "annual", "yearly", "-", "over", "to", "percentage", "week",
    "day",
    "12", "quarterly",
  ]

  /// "El Salvador, the smallest of the Northern Triangle countries", "Of the three main groups, single adults were the largest", "The
  /// highest number of encounters in April involved Mexicans": an order of groups, and none of times.
  private func ordersGroups(_ p: Phrase, _ v: SentenceView) -> Bool {
    guard !v.s.periods.contains(where: { $0.role == .since }), !v.says(Self.spansOfOrder) else { return false }
    let a = p.tokens.lowerBound
    let end = p.tokens.upperBound
    if let set = v.s.phrases.first(where: {
      $0.tokens.lowerBound >= end && $0.tokens.lowerBound - end <= 4 && isUniverse($0, v)
    }),
      (end..<set.tokens.lowerBound).contains(where: { ["of", "among", "de", "entre"].contains(v.text($0)) })
    {
      return true
    }
    func isGroup(_ q: Phrase) -> Bool { q.country?.isPlace == false || !(q.people ?? []).isEmpty }
    // The subject and a verb of being right before, nothing but a mark or a number behind.
    if let subject = v.s.phrases.last(where: { isGroup($0) && $0.tokens.upperBound <= a }),
      (subject.tokens.upperBound..<a).contains(where: { v.says(Self.beingVerbs, at: $0) }),
      a - subject.tokens.upperBound <= 3,
      end >= v.s.range.upperBound || [",", ".", "with", "at", ";"].contains(v.text(end)),
      (v.s.range.lowerBound..<subject.tokens.lowerBound).contains(where: { v.says(Self.groupsOfPeople, at: $0) })
    {
      return true
    }
    guard v.words(p.tokens).includes("number"), ["of", "de"].contains(v.text(end)),
      let group = v.s.phrases.first(where: { isGroup($0) && $0.tokens.lowerBound > end })
    else { return false }
    return (group.tokens.lowerBound - 3..<group.tokens.lowerBound).contains { v.says(Self.involvings, at: $0) }
  }

  private static let groupsOfPeople: WordSet = [
    "groups", "nationalities", "countries", "grupos", "nacionalidades", "paises",
  ]
  private static let involvings: WordSet = [
    "involved", "concerned", "came", "were", "was", "involving", "fueron", "correspondio",
  ]
  private static let spansOfOrder: WordSet = [
    "ever", "record", "history", "years", "decade", "decades", "months", "historia", "anos", "meses",
  ]

  private static let fars: WordSet = ["far", "lejos", "short", "shy", "cerca", "away"]
  private static let whose: WordSet = ["the", "their", "its", "a", "an", "del", "de", "su", "el", "all", "time"]

  private static let fallenFrom: WordSet = ["from", "after", "since", "desde", "tras", "luego"]

  /// Words before "records" that make them numbers rather than papers.
  private static let recordBreakers: WordSet = [
    "break", "breaks", "breaking", "broke", "broken", "set", "sets", "setting", "shatter", "shattered", "shattering",
    "smash", "smashed", "smashing", "beat", "beats", "beating", "beaten", "surpass", "surpassed", "surpassing",
    "exceed", "exceeded", "top", "topped", "topping", "hit", "hits", "hitting", "reach", "reached", "all", "new",
    "historic", "historical", "monthly", "annual", "yearly", "previous", "past", "time", "in", "of",
  ]

  mutating func extreme(
    _ p: Phrase, _ end: End?, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>, position stated: Int = 1
  ) -> Draft? {
    let a = p.tokens.lowerBound
    // "a record 110,000 cap", a noun that is no count: needs a measure close by.
    var found = subject(of: p, v, index, reach: 15)
    if let o = outsideNear(a, v, 14),
      v.clauseOf(o.tokens.lowerBound) == v.clauseOf(a) || v.cost(a, o.tokens) < 10,
      found == nil
        || v.cost(a, o.tokens) < v.cost(a, found?.phrase?.tokens ?? a..<a + 1)
          && !(a..<max(a, o.tokens.lowerBound)).contains(where: { v.text($0) == "," })
    {
      return outsideClaim(o, .extreme, p, v, index)
    }
    // "ICE removed 280,000 people, a record": of what the sentence has just counted, which is not counted here.
    if found == nil || !(found?.sense.strong ?? false), let before = drafts.last, before.sentence == index,
      let topic = before.outside, before.tokens.lowerBound < a
    {
      var d = Draft(
        kind: .extreme, tokens: v.clauseRange(a), sentence: index,
        assertion: .extreme(end: end ?? .highest, position: stated, scope: .everything, value: nil))
      d.outside = topic
      d.reason = .noSuchData
      d.when = before.when
      d.whenOrigin = before.whenOrigin
      return d
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
    // "The Rio Grande Valley stayed the busiest sector", "Tucson recorded its lowest total since fiscal 2000".
    if found == nil,
      v.s.phrases.contains(where: { $0.isSector })
    {
      found = topicMeasure(v, index)
    }
    // "July was the quietest month since April 2020".
    if found == nil,
      (max(v.s.range.lowerBound, a - 1)..<min(v.s.range.upperBound, p.tokens.upperBound + 1)).contains(where: {
        v.says(Self.units, at: $0)
      })
    {
      found = topicMeasure(v, index)
    }
    // "2023 marcó un récord en el Darién: más de medio millón de migrantes".
    if found == nil, sentencePlace(v) == .darien, v.s.phrases.contains(where: { $0.people != nil || $0.measure != nil })
    {
      found = (sense(MeasureWord(key: .flow), nil, v), nil)
    }
    let words = v.words(p.tokens)
    // "251,487 times, more than in any earlier month": of the count before.
    let comparesAny =
      words.hasPrefix("than") || words.hasPrefix("mas que en cualquier") || words.hasPrefix("que en cualquier")
      || words.hasPrefix("mas que cualquier")
    let counted = comparesAny ? countBefore(a, v, index)?.draft : nil
    if let sense = counted?.measure { found = (sense, nil) }
    guard let found else { return nil }
    // "more boots than at any time": what is compared stands before the words, with nothing else between.
    if words.hasPrefix("que nunca"),
      !(max(v.s.range.lowerBound, a - 14)..<a).contains(where: {
        ["mas", "menos", "mayor", "menor"].contains(v.text($0))
      })
    {
      return nil
    }
    if words.hasPrefix("than"), counted == nil {
      guard let f = found.phrase, f.tokens.upperBound <= a, v.clauseOf(f.tokens.lowerBound) == v.clauseOf(a) else {
        return nil
      }
    }
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
    if isRecordFallenFrom(p, v) { return nil }
    if ordersGroups(p, v) {
      guard var d = rank(p, stated, v, index, &used), case .rank(let n, _, let among, _) = d.assertion else {
        return nil
      }
      d.assertion = .rank(position: n, end: end ?? .highest, among: among, value: nil)
      return d
    }
    // "the drop was steepest for the nationalities …": an order of changes among groups.
    if ["steepest", "sharpest", "largest", "biggest", "greatest"].contains(words),
      (max(
        v.s.range.lowerBound, a - (["was", "were"].contains(v.text(a - 1)) ? 8 : 3))..<min(
          v.s.range.upperBound, p.tokens.upperBound + 2)).contains(where: {
          v.says(Self.changes, at: $0)
        })
        || changeNoun(behind: p.tokens.upperBound, v)
    {
      return nil
    }
    // "for the first time on record": no order of counts.
    if ["time", "vez"].contains(v.text(a - 1)), ["first", "primera"].contains(v.text(a - 2)) { return nil }
    // "seizing company business records": papers.
    if words == "records", !v.says(Self.recordBreakers, at: a - 1), !v.says(Self.recordBreakers, at: a - 2) {
      return nil
    }
    // "the previous record": of another time.
    if ["previous", "old", "earlier", "prior", "last", "former", "anterior"].contains(v.text(a - 1)),
      words.hasPrefix("record") || words.hasPrefix("maximo"), !forecastBefore(a, v)
    {
      return nil
    }
    // "fell by an unprecedented 40 percent": a word of the percent's.
    if v.s.quantities.contains(where: {
      $0.quantity.unit == .percent && $0.tokens.lowerBound - p.tokens.upperBound == 0
    }) {
      return nil
    }
    if let rank = sectorRank(p, end, v, index, found, &used, position: stated) ?? rankLike(p, v, index, found, &used) {
      return rank
    }
    var side = end ?? .highest
    if end == nil,
      v.s.phrases.contains(where: {
        if case .extreme(.lowest)? = $0.relation { v.cost(a, $0.tokens) < 5 } else { false }
      })
    {
      side = .lowest
    }
    if end == nil, ["low", "lows"].contains(v.text(p.tokens.upperBound)) { side = .lowest }
    // "fewer were caught than in any month", "lower than at any time".
    if end == nil || words.includes("than ever"),
      words.hasPrefix("than") || words.includes("than ever") || words.hasPrefix("que nunca"),
      (max(v.s.range.lowerBound, a - 14)..<a).contains(where: {
        ["fewer", "lower", "less", "smaller", "menos", "menor"].contains(v.text($0))
      })
    {
      side = .lowest
    }
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
    if position == 1, exceptsOne(v) { position = 2 }
    if position == 1, isAmong(a, v) { position = Assertion.among }
    var d = draft(
      .extreme, .extreme(end: side, position: position, scope: .everything, value: nil), nil, v, index, found.sense,
      found.phrase, &used, at: a)
    takeMonthSpokenOf(&d, p, v, index)
    ofTotalBefore(&d, p, v)
    ofTimeBefore(&d, p, v)
    ofCountBefore(&d, p, v)
    ofHigherCount(&d, p, side, v)
    if let counted { d.take(slotsOf: counted) }
    d.assertion = .extreme(end: side, position: position, scope: scope(near: a, v, d), value: nil)
    yearsForLongScopes(&d, v)
    ofEndOfYear(&d, p, v)
    ofYearNamed(&d, p, v)
    takeMonthOfYear(&d, p, v)
    doubtsOrderOfSector(&d, p, v)
    used.insert(p.tokens.lowerBound)
    if forecastBefore(a, v) || v.has(.onPace) { d.reason = .forecast }
    if v.cue(.perDay, near: a, within: 8) != nil { d.fineGrained = true }
    return d
  }

  /// "lower even than in FY2017, the year with the fewest arrests since the 1970s": the time that the words stand beside.
  private func ofTimeBefore(_ d: inout Draft, _ p: Phrase, _ v: SentenceView) {
    var i = p.tokens.lowerBound - 1
    while i > v.s.range.lowerBound, p.tokens.lowerBound - i <= 4, v.says(Self.withinRemark, at: i) { i -= 1 }
    guard ["year", "month", "quarter", "ano", "mes"].contains(v.text(i)),
      let comma = (max(v.s.range.lowerBound, i - 3)..<i).last(where: { [",", "("].contains(v.text($0)) }),
      (comma + 1..<i).allSatisfy({ ["the", "el", "fiscal", "calendar"].contains(v.text($0)) }),
      let m = v.s.periods.last(where: { $0.tokens.upperBound == comma })
    else { return }
    let choices = resolver(isUS: d.measure?.isUS ?? true).choices(m.form)
    guard !choices.isEmpty else { return }
    d.when = choices
    d.whenOrigin = .stated(span(m.tokens))
  }

  private static let withinRemark: WordSet = [
    "with", "that", "had", "saw", "when", "the", "of", "con", "de", "que", "tuvo", "el",
  ]

  /// "fell 29% in June, from 118,000 the month before to 83,500, the lowest number of Joe Biden's presidency": right behind a count,
  /// of its time, where the words themselves name none.
  private func ofCountBefore(_ d: inout Draft, _ p: Phrase, _ v: SentenceView) {
    guard
      let count = drafts.suffix(6).last(where: { b in
        guard b.sentence == d.sentence, case .level = b.assertion, b.outside == nil, let q = v.mention(of: b.stated),
          v.text(q.tokens.upperBound) == ","
        else { return false }
        return p.tokens.lowerBound > q.tokens.upperBound && p.tokens.lowerBound - q.tokens.upperBound <= 3
      }), let when = count.when.first?.period, when.length == 1, !count.isBase
    else { return }
    switch d.whenOrigin {
    case .stated where d.when.first?.period.length == 1: return
    default: break
    }
    d.when = count.when
    d.whenOrigin = count.whenOrigin
  }

  /// "2,355 in July, down from 2,851 in June, the highest monthly count on record": of the higher of two counts, where that one and
  /// its month stand right before a record.
  private func ofHigherCount(_ d: inout Draft, _ p: Phrase, _ side: End, _ v: SentenceView) {
    let levels = drafts.suffix(6).filter { b in
      guard b.sentence == d.sentence, case .level = b.assertion, b.outside == nil, b.when.first?.period.length == 1
      else { return false }
      return b.stated?.unit == .count
    }
    guard levels.count >= 2, let base = levels.last, let value = base.stated?.value, let q = v.mention(of: base.stated),
      let month = v.s.periods.first(where: {
        $0.tokens.lowerBound >= q.tokens.upperBound && $0.tokens.lowerBound - q.tokens.upperBound <= 3
      }), v.text(month.tokens.upperBound) == ",", p.tokens.lowerBound - month.tokens.upperBound <= 3,
      p.tokens.lowerBound > month.tokens.upperBound,
      levels.dropLast().allSatisfy({ b in
        b.stated.map { side == .lowest ? $0.value > value : $0.value < value } ?? false
      })
    else { return }
    d.when = base.when
    d.whenOrigin = base.whenOrigin
  }

  /// "It was the month with the most arrests so far this year": the month of the sentence before; the year is the scope.
  private func takeMonthSpokenOf(_ d: inout Draft, _ p: Phrase, _ v: SentenceView, _ index: Int) {
    let around = max(v.s.range.lowerBound, p.tokens.lowerBound - 4)..<min(v.s.range.upperBound, p.tokens.upperBound + 2)
    guard let month = context.when.first, month.period.length == 1, index - context.sentence == 1,
      v.s.sentence.paragraph == context.paragraph,
      around.contains(where: { ["month", "mes"].contains(v.text($0)) && v.says(Self.thatOne, at: $0 - 1) }),
      !v.s.periods.contains(where: { m in
        switch m.form {
        case .month, .thatNamed, .namedBefore, .nextNamed, .lastNamed: return m.role == .main
        default: return false
        }
      })
    else { return }
    d.when = context.when
    d.whenOrigin = .earlier(context.whenSpan ?? TextSpan(0, 0))
  }

  /// "among the lowest", "one of the highest", "entre las más bajas": no one place of the order.
  private func isAmong(_ a: Int, _ v: SentenceView) -> Bool {
    var j = a - 1
    while ["the", "its", "their", "las", "los", "mas", "el"].contains(v.text(j)), j > a - 4 { j -= 1 }
    guard j < a - 1 || v.text(j) == "among" || ["los", "las"].contains(v.text(a)) else {
      return false
    }
    return ["among", "entre"].contains(v.text(j))
      || ["of", "de"].contains(v.text(j)) && ["one", "some", "uno", "una"].contains(v.text(j - 1))
  }

  private static let thatOne: WordSet = ["the", "that", "el", "ese", "este", "this"]

  /// A record of many years is one of years, unless the sentence names a month: the last whole fiscal year first.
  func yearsForLongScopes(_ d: inout Draft, _ v: SentenceView) {
    guard case .extreme(_, _, let scope, _) = d.assertion else { return }
    let long: Bool
    var reach = 9_999
    switch scope {
    case .inYears(let n):
      long = n >= 5
      reach = (date?.month.year ?? newestData.year) - n
    case .since(let m):
      reach = m.year
      long = newestData.year - m.year >= 5 && (date?.month.year ?? newestData.year) - m.year >= 5
    default: long = false
    }
    guard long, !v.s.range.contains(where: { ["month", "monthly", "mes", "mensual"].contains(v.text($0)) }) else {
      return
    }
    // A year that the words before speak of stays.
    if case .earlier = d.whenOrigin, let p = d.when.first?.period {
      switch p {
      case .fiscalYear, .calendarYear: return
      default: break
      }
    }
    if case .stated(let s) = d.whenOrigin, let p = d.when.first?.period {
      // A month or a year that the sentence names stays; a president's term bounds no record of many years.
      let isTerm = v.s.periods.contains { isTenure($0.form) && span($0.tokens) == s }
      if p.length == 1, !isTerm { return }
      switch p {
      case .fiscalYear, .calendarYear: return
      default: if p.length < 12, !isTerm { return }
      }
    }
    let r = resolver(isUS: d.measure?.isUS ?? true)
    let year = d.measure?.isUS ?? true ? r.choices(.word(.lastFiscalYear)) : []
    let newest = r.choices(.word(.now))
    // "is the lowest in 17 years" is said of the newest month, "fell to a 45-year low" of the last year.
    // Months were not published before fiscal 2000: a record that reaches further back is one of years.
    let now = speaksOfNow(d, v) && reach >= 1999
    d.when =
      year.map { PeriodChoice(period: $0.period, weight: now ? 0.3 : 0.5, why: $0.why) }
      + r.choices(.word(.lastYear)).filter { if case .calendarYear = $0.period { true } else { false } }.map {
        PeriodChoice(period: $0.period, weight: now ? 0.2 : 0.25, why: $0.why)
      }
      + (reach < 1999 ? [] : newest).map {
        PeriodChoice(period: $0.period, weight: (now ? 0.5 : 0.25) / Double(max(1, newest.count)), why: $0.why)
      }
    d.whenOrigin = .open
  }

  /// "largest group", "second-highest number of migrants were Ecuadoreans".
  mutating func rankLike(
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
}
