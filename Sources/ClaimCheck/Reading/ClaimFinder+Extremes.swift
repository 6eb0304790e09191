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
    return (max(v.s.range.lowerBound, low - 6)..<low).contains { i in
      v.says(Self.fallenFrom, at: i)
        && v.s.phrases.contains {
          if case .change? = $0.relation { return $0.tokens.upperBound <= i } else { return false }
        }
        && (i..<low).allSatisfy { ![",", ";", "and", "y", "to", "a"].contains(v.text($0)) }
    }
  }

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
      v.s.phrases.contains(where: { if case .place(let id)? = $0.place { id.hasPrefix("sector:") } else { false } })
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
    let words = v.words(p.tokens)
    // "251,487 times, more than in any earlier month": of the count before.
    let counted = words.hasPrefix("than") ? countBefore(a, v, index)?.draft : nil
    if let sense = counted?.measure { found = (sense, nil) }
    guard let found else { return nil }
    // "more boots than at any time": what is compared stands before the words, with nothing else between.
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
    // "the drop was steepest for the nationalities …": an order of changes among groups.
    if ["steepest", "sharpest", "largest", "biggest", "greatest"].contains(words),
      (max(
        v.s.range.lowerBound, a - (["was", "were"].contains(v.text(a - 1)) ? 8 : 3))..<min(
          v.s.range.upperBound, p.tokens.upperBound + 2)).contains(where: {
          v.says(Self.changes, at: $0)
        })
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
    if end == nil || words.includes("than ever"), words.hasPrefix("than") || words.includes("than ever"),
      (max(v.s.range.lowerBound, a - 14)..<a).contains(where: {
        ["fewer", "lower", "less", "smaller"].contains(v.text($0))
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
    var d = draft(
      .extreme, .extreme(end: side, position: position, scope: .everything, value: nil), nil, v, index, found.sense,
      found.phrase, &used, at: a)
    takeMonthSpokenOf(&d, p, v, index)
    if let counted { d.take(slotsOf: counted) }
    d.assertion = .extreme(end: side, position: position, scope: scope(near: a, v, d), value: nil)
    yearsForLongScopes(&d, v)
    used.insert(p.tokens.lowerBound)
    if forecastBefore(a, v) || v.has(.onPace) { d.reason = .forecast }
    if v.cue(.perDay, near: a, within: 8) != nil { d.fineGrained = true }
    return d
  }

  /// "It was the month with the most arrests so far this year": the month of the sentence before; the year is the scope.
  private func takeMonthSpokenOf(_ d: inout Draft, _ p: Phrase, _ v: SentenceView, _ index: Int) {
    let around = max(v.s.range.lowerBound, p.tokens.lowerBound - 4)..<min(v.s.range.upperBound, p.tokens.upperBound + 2)
    guard let month = context.when.first, month.period.length == 1, index - context.sentence == 1,
      v.s.sentence.paragraph == context.paragraph,
      around.contains(where: { ["month", "mes"].contains(v.text($0)) && v.says(Self.thatOne, at: $0 - 1) }),
      !v.s.periods.contains(where: { if case .month = $0.form { $0.role == .main } else { false } })
    else { return }
    d.when = context.when
    d.whenOrigin = .earlier(context.whenSpan ?? TextSpan(0, 0))
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

  /// "San Diego overtook Tucson as the busiest sector", "Tucson remained the busiest of the nine sectors": an order of
  /// sectors, of which the one that opens the sentence is meant.
  mutating func sectorRank(
    _ p: Phrase, _ end: End?, _ v: SentenceView, _ index: Int, _ found: (sense: MeasureSense, phrase: Phrase?),
    _ used: inout Set<Int>, position stated: Int
  ) -> Draft? {
    let tail = (p.tokens.upperBound..<min(v.s.range.upperBound, p.tokens.upperBound + 5)).map { v.text($0) }
    let ofBorder = ["border", "frontier", "frontera"].contains { tail.contains($0) }
    guard
      tail.contains(where: { ["sector", "sectors", "stretch", "corridor"].contains($0) })
        || ofBorder && v.words(p.tokens).includes("most"), found.sense.measure == .encounters
    else { return nil }
    let before = v.s.phrases.compactMap { q -> PlaceID? in
      if case .place(let id)? = q.place, id.hasPrefix("sector:"), q.tokens.upperBound <= p.tokens.lowerBound {
        PlaceID(id)
      } else {
        nil
      }
    }
    guard let place = before.first ?? (ofBorder ? nil : context.topic.place) else { return nil }
    let position =
      v.s.quantities.first {
        $0.ordinal != nil && p.tokens.lowerBound - $0.tokens.upperBound <= 1
          && $0.tokens.lowerBound < p.tokens.upperBound
      }?
      .ordinal ?? stated
    var d = draft(
      .rank, .rank(position: position, end: end ?? .highest, among: [], value: nil), nil, v, index, found.sense,
      found.phrase,
      &used, at: p.tokens.lowerBound)
    d.place = place
    d.placeOrigin = .stated(span(p.tokens))
    used.insert(p.tokens.lowerBound)
    return d
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

  /// "since 2018", "in 13 years", "13-year high", "of his presidency", "highest February".
  func scope(near a: Int, _ v: SentenceView, _ d: Draft) -> ExtremeScope {
    let plain = plainScope(near: a, v, d)
    // "the lowest October total since October 2019", "the busiest February in 12 years": among Octobers only.
    let p = v.s.phrases.first { $0.tokens.contains(a) }
    let after = p?.tokens.upperBound ?? a + 1
    guard
      v.s.phrases.contains(where: { m in
        m.terms.contains { if case .month = $0 { true } else { false } } && m.tokens.lowerBound >= after
          // "the most since October 2021": that month is where the order begins.
          && !["since", "desde"].contains(v.text(m.tokens.lowerBound - 1))
          && (m.tokens.lowerBound == after || m.tokens.lowerBound == after + 1 && !v.says(Self.notOfMonth, at: after)
            || isOfThatMonth(after, m.tokens.lowerBound, v))
      }) || saysThatMonth(after, v)
    else { return plain }
    switch plain {
    case .since(let m):
      // "for any December since 2000": 2000 is a calendar year there, unless it is called fiscal.
      let isFiscal = v.s.range.contains { ["fiscal", "fy"].contains(v.text($0)) }
      return .sameMonthSince(m.month == 9 && !isFiscal && saysSinceYear(v) ? m.advanced(by: 3) : m)
    case .inYears(let n): return .sameMonthSince(d.when.first.map { $0.period.first.advanced(by: -12 * n) })
    default: return .sameMonthSince(nil)
    }
  }

  private func saysSinceYear(_ v: SentenceView) -> Bool {
    v.s.periods.contains { m in
      if case .year = m.form { return m.role == .since }
      return false
    }
  }

  /// "lowest in September", "the slowest month was November" say which month it was.
  private static let notOfMonth: WordSet = ["in", "en", "was", "were", "came", "fue", "fueron", "is", "es"]

  /// "the highest total for a February", "the most in any May".
  private func isOfThatMonth(_ from: Int, _ month: Int, _ v: SentenceView) -> Bool {
    guard month - from <= 6, ["a", "any", "the month of", "un", "cualquier", "every"].contains(v.text(month - 1)) else {
      return false
    }
    return (from..<month - 1).contains { ["for", "in", "para", "en", "of"].contains(v.text($0)) }
  }

  /// "the highest for that month", "for this time of year".
  private func saysThatMonth(_ from: Int, _ v: SentenceView) -> Bool {
    let tail = (from..<min(v.s.range.upperBound, from + 8)).map { v.text($0) }.joined(separator: " ")
    let words: [StaticString] = [
      "for that month", "for the month", "for this month", "for this time of year", "para ese mes", "para un mes de",
    ]
    return words.contains { tail.includes($0) }
  }

  /// "were lowest in September and highest in December, in fiscal 2024", "… in fiscal year 2021. The slowest month was
  /// November": the year that the months are of.
  private func yearOfMonth(near a: Int, _ v: SentenceView, _ d: Draft) -> Period? {
    guard let month = d.when.first?.period, month.length == 1,
      !v.s.periods.contains(where: { $0.role == .since || $0.role == .versus })
    else { return nil }
    for m in v.s.periods {
      guard case .year(let y, let kind) = m.form, m.role == .main else { continue }
      let year: Period = kind == .fiscal ? .fiscalYear(y) : .calendarYear(y)
      if year.months.contains(month.first) { return year }
    }
    // Of the year before in the text only where nothing bounds the order.
    let tail = a..<min(v.s.range.upperBound, a + 5)
    guard tail.contains(where: { ["month", "mes"].contains(v.text($0)) }),
      v.s.range.contains(where: {
        ["was", "were", "came", "fue", "fueron"].contains(v.text($0))
      }),
      !v.s.range.contains(where: {
        ["ever", "record", "history", "years", "decade", "decades", "anos"].contains(v.text($0))
      }),
      let year = context.whenBefore.first?.period, year.length == 12, year.isPlain, year.months.contains(month.first)
    else { return nil }
    return year
  }

  private func presidency(after a: Int, _ v: SentenceView) -> President? {
    v.s.phrases.first { p in
      p.tokens.lowerBound > a && p.tokens.lowerBound - a <= 8
        && (max(a, p.tokens.lowerBound - 2)..<p.tokens.lowerBound).contains { ["of", "under"].contains(v.text($0)) }
        && p.terms.contains { if case .president = $0 { true } else { false } }
    }?.terms.compactMap { if case .president(let who) = $0 { who } else { nil } }.first
  }

  /// "in more than a decade", "en casi una década".
  private func yearsInWords(_ a: Int, _ v: SentenceView) -> Int? {
    // "the lowest in more than a year", "en más de un año".
    if (a..<min(v.s.range.upperBound, a + 9)).contains(where: { i in
      ["year", "ano"].contains(v.text(i)) && ["a", "un"].contains(v.text(i - 1))
        && (max(a, i - 4)..<i - 1).contains { ["in", "en"].contains(v.text($0)) }
    }) {
      return 1
    }
    guard
      let i = (a..<min(v.s.range.upperBound, a + 10)).first(where: { ["decade", "decada"].contains(v.text($0)) }),
      ["a", "una", "one", "any", "last", "past", "ultima", "the", "la"].contains(v.text(i - 1))
    else { return nil }
    let isLess = (max(a, i - 3)..<i).contains { ["nearly", "almost", "casi", "about", "roughly"].contains(v.text($0)) }
    return isLess ? 9 : 10
  }

  private func plainScope(near a: Int, _ v: SentenceView, _ d: Draft) -> ExtremeScope {
    let tail = (a..<min(v.s.range.upperBound, a + 9)).map { v.text($0) }.joined(separator: " ")
    let head = (max(v.s.range.lowerBound, a - 4)..<a).map { v.text($0) }.joined(separator: " ")
    let own = v.s.phrases.first { $0.tokens.lowerBound == a }.map { v.words($0.tokens) } ?? ""
    // "the most of any month of the Biden administration".
    if let who = presidency(after: a, v), let term = resolver(isUS: true).choices(.tenure(who)).first {
      return .since(term.period.first.advanced(by: -1))
    }
    // "the quietest month of fiscal year 2024", "the busiest month in all of 2023".
    if let phrase = v.s.phrases.first(where: { $0.tokens.contains(a) }),
      let m = v.s.periods.first(where: { m in
        guard case .year = m.form else { return false }
        let from = phrase.tokens.upperBound
        return m.tokens.lowerBound >= from && m.tokens.lowerBound - from <= 5
          && ["of", "in", "del", "de"].contains(v.text(m.tokens.lowerBound - 1))
          && (from - 1..<m.tokens.lowerBound).contains { ["month", "mes"].contains(v.text($0)) }
      }), case .year(let y, let kind) = m.form, d.when.first?.period.length == 1
    {
      return .within(kind == .fiscal ? .fiscalYear(y) : .calendarYear(y))
    }
    let years: [StaticString] = [
      "of the year", "of the calendar year", "of the fiscal year", "so far this year", "va del ano", "va de ano",
    ]
    if years.contains(where: { tail.includes($0) }),
      let month = d.when.first?.period, month.length == 1
    {
      let fiscal = tail.includes("fiscal")
      return .within(fiscal ? .fiscalYear(month.last.fiscalYear) : .calendarYear(month.last.year))
    }
    if own.includes("mes con") || own.includes("month with") || head.hasSuffix("mes con") || head.hasSuffix("mes de")
      || head.hasSuffix("month with the")
      || head.hasSuffix("mes mas"),
      let month = d.when.first?.period, month.length == 1
    {
      // "February was the month with the highest flow": of its year.
      return .within(d.measure?.isUS ?? true ? .fiscalYear(month.last.fiscalYear) : .calendarYear(month.last.year))
    }
    if let year = yearOfMonth(near: a, v, d) { return .within(year) }
    let r = resolver(isUS: d.measure?.isUS ?? true)
    // What another word compares with ("down 25 percent from a year earlier and the lowest since 1971") is no scope.
    let bounds = v.s.periods.filter { m in
      if case .word = m.form, m.role == .versus { return false }
      // "a 39 percent jump on February and the busiest month in twelve years": nor what stands before it.
      return m.role == .since || m.role == .versus && m.tokens.lowerBound > a
    }
    if let m = bounds.min(by: {
      v.cost(a, $0.tokens) + ($0.role == .since ? 0 : 8) < v.cost(a, $1.tokens) + ($1.role == .since ? 0 : 8)
    }), v.cost(a, m.tokens) < 22 {
      if case .sinceTenure = m.form {
        // From the first whole month of the term.
        return r.choices(m.form).first.map { .since($0.period.first.advanced(by: -1)) } ?? .everything
      }
      // Since a year: longer ago than every period after that year.
      if let c = r.choices(m.form).first { return .since(c.period.length >= 12 ? c.period.last : c.period.first) }
    }
    for q in v.s.quantities where q.duration != nil && v.cost(a, q.tokens) < 16 {
      // "nearly 50 years": from 45.
      let least = [.nearly, .about].contains(q.quantity.hedge) ? d.nearlyShare : 1
      if q.duration == .year { return .inYears(Length.whole((q.quantity.value * least).rounded(.up))) }
      // "the lowest in 18 months".
      if q.duration == .month, ["in", "en", "of", "de"].contains(v.text(q.hedged.lowerBound - 1)),
        let month = d.when.first?.period, month.length == 1
      {
        return .since(month.first.advanced(by: -Length.whole((q.quantity.value * least).rounded(.up))))
      }
      if q.duration == .decade { return .inYears(Length.whole((q.quantity.value * 10 * least).rounded(.up))) }
    }
    if let n = yearsInWords(a, v) { return .inYears(n) }
    // "a one-year high".
    if own.includes("year"), (max(v.s.range.lowerBound, a - 2)..<a).contains(where: { v.text($0) == "one" }) {
      return .inYears(1)
    }
    for m in v.s.periods {
      if case .lastYears(let n) = m.form, v.cost(a, m.tokens) < 16 { return .inYears(n) }
      if case .decade(let y) = m.form, v.cost(a, m.tokens) < 16 { return .since(YearMonth(index: Int32(y * 12))) }
    }
    let half = v.sentenceWords
    if half.includes("half century") || half.includes("half a century") { return .inYears(50) }
    if half.includes("decades"), !half.includes("two decades") {
      return half.includes("in decades") ? .inYears(20) : .everything
    }
    return .everything
  }
}
