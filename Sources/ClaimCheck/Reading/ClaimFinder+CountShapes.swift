import BorderData

extension ClaimFinder {
  /// "3,600+ fewer than December", "19,000 less than last January".
  mutating func difference(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ sense: MeasureSense, _ link: Phrase?,
    _ used: inout Set<Int>
  ) -> Draft? {
    let j = q.tokens.upperBound
    let up: Direction
    switch v.text(j) {
    case "fewer", "less", "menos", "lower", "smaller", "inferior": up = .down
    case "more", "mas", "higher", "greater", "superior": up = .up
    default: return nil
    }
    guard v.text(j + 1) == "than" || v.text(j + 1) == "que" || v.text(j + 2) == "than" || v.text(j + 1) == "a" else {
      return nil
    }
    var d = draft(
      .change, .change(direction: up, amount: amount(q), strength: .plain, from: nil, to: nil), q, v, index, sense,
      link, &used)
    // "the number in November 2022 was 3,680 higher": of the time that its own words name before it.
    let isTold = period(statedBy: d.whenOrigin, v).map {
      $0.role == .main && $0.tokens.upperBound <= q.hedged.lowerBound
    }
    if isTold != true {
      d.when = context.when
      d.whenOrigin = .earlier(context.whenSpan ?? TextSpan(0, 0))
      if d.when.isEmpty { inheritWhen(&d, v) }
    }
    fillVersus(&d, anchor: j + 1, v)
    used.insert(j)
    return d
  }

  /// "down 53 percent, from 977,509 to 458,088", "went from 4,764 that October to nearly 19,000 the following March": one
  /// change, stated by its ends. The draft is nil for the second number, which the first has taken with it.
  mutating func fromTo(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ sense: MeasureSense, _ link: Phrase?,
    _ used: inout Set<Int>
  ) -> (draft: Draft?, Bool)? {
    let counts = v.s.quantities.filter {
      $0.quantity.unit == .count && !$0.isMoney && $0.duration == nil && $0.band == nil
    }
    guard let k = counts.firstIndex(where: { $0.tokens == q.tokens }) else { return nil }
    func opens(_ m: QuantityMention) -> Bool {
      startOfFrom(m, v).map { !isRange(before: $0, v) } ?? false && !v.has(.average)
    }
    func closes(_ m: QuantityMention, after first: QuantityMention) -> Bool {
      ["to", "a"].contains(v.text(m.hedged.lowerBound - 1)) && m.tokens.lowerBound - first.tokens.upperBound < 12
        && v.clauseOf(m.tokens.lowerBound) == v.clauseOf(first.tokens.lowerBound)
    }
    if k > 0, opens(counts[k - 1]), closes(q, after: counts[k - 1]), used.contains(counts[k - 1].tokens.lowerBound) {
      return (nil, true)
    }
    if k > 0, reverses(counts[k - 1], q, v), used.contains(counts[k - 1].tokens.lowerBound) { return (nil, true) }
    if k + 1 < counts.count, reverses(q, counts[k + 1], v) {
      return (toFrom(q, counts[k + 1], v, index, sense, link, &used), true)
    }
    guard k + 1 < counts.count, opens(q), closes(counts[k + 1], after: q) else { return nil }
    let last = counts[k + 1]
    let verb = startOfFrom(q, v).flatMap { changeSaid(before: $0, v) }
    var d = draft(
      .change,
      .change(
        direction: direction(verb, from: q, to: last, v), amount: nil, strength: .plain, from: q.quantity,
        to: last.quantity),
      q, v, index, sense, link, &used, at: last.tokens.lowerBound)
    let between = v.s.periods.last {
      $0.tokens.lowerBound >= q.tokens.upperBound && $0.tokens.upperBound <= last.hedged.lowerBound
    }
    let after = v.s.periods.first {
      $0.tokens.lowerBound >= last.tokens.upperBound && $0.tokens.lowerBound - last.tokens.upperBound < 5
    }
    let r = resolver(isUS: sense.isUS)
    if let between {
      var start = besideDatedMonth(between, r.choices(between.form), v, r)
      if let after {
        d.when = resolver(isUS: sense.isUS, context: start.first?.period).choices(after.form).flatMap { clip($0) }
        d.whenOrigin = .stated(span(after.tokens))
      } else if case .stated(let s) = d.whenOrigin, s == span(between.tokens), let p = start.first?.period {
        // "from 635,000 in fiscal 2022 to 838,000": in the year after.
        d.when = [
          PeriodChoice(period: p.shifted(years: 1), weight: 1, why: "the year after the one that it starts from")
        ]
        d.whenOrigin = .convention("the year after")
      }
      // "climbed from 339 the month before to just under 360 last month": counted back from where it ends.
      if let now = d.when.first?.period, after != nil, let then = counted(between.form, from: now) {
        start = [PeriodChoice(period: then, weight: 1, why: "counted back from where the change ends")]
      }
      if !start.isEmpty {
        d.versus = .choices(start)
        d.versusOrigin = .stated(span(between.tokens))
      }
    }
    // "Between fiscal 2022 and fiscal 2023, encounters grew from 109,535 to 189,402": the span's ends are the numbers'.
    if between == nil, after.map({ isSpan($0.form) }) ?? true { splitSpan(&d, last.tokens.lowerBound, v) }
    if case .none = d.versus { fillVersus(&d, anchor: last.tokens.lowerBound, v) }
    for i in last.tokens { used.insert(i) }
    if let verb { used.insert(verb.tokens.lowerBound) }
    return (d, true)
  }

  private func isSpan(_ f: PeriodForm) -> Bool {
    switch f {
    case .yearSpan, .monthSpan: true
    default: false
    }
  }

  /// "ranged in 2021 from 1,071 in January to 25,900 in October": between which numbers it moved, and no change.
  private func isRange(before from: Int, _ v: SentenceView) -> Bool {
    (max(v.s.range.lowerBound, from - 5)..<from).contains { v.says(Self.ranging, at: $0) }
  }

  static let ranging: WordSet = [
    "ranged", "ranging", "ranges", "varied", "varying", "fluctuated", "swung", "oscillated", "oscilo", "oscilaron",
    "vario",
    "variaron", "oscilan",
  ]

  /// The "from" of "from 14,000", "from a record of almost 250,000", "from an all-time high of 250,000"; nil where none
  /// stands before the number.
  func startOfFrom(_ m: QuantityMention, _ v: SentenceView) -> Int? {
    var j = m.hedged.lowerBound - 1
    if ["of", "de"].contains(v.text(j)), v.says(Self.marks, at: j - 1) {
      j -= 2
      while v.says(Self.beforeMarks, at: j), m.hedged.lowerBound - j < 9 { j -= 1 }
    }
    return ["from", "de", "desde"].contains(v.text(j)) ? j : nil
  }

  private static let marks: WordSet = [
    "record", "peak", "high", "low", "total", "maximum", "number", "figure", "level", "maximo", "pico",
    "tope", "minimo",
  ]
  private static let beforeMarks: WordSet = [
    "a", "an", "the", "its", "their", "all", "time", "-", "monthly", "record", "historic", "recent", "previous", "peak",
    "un", "el", "su", "historico", "anterior",
  ]

  /// "crecieron de 109.535 a 189.402", "aumentaron un tercio: de 470.449 en 1999 a 616.346": the first of a change's two numbers.
  func opensChange(_ q: QuantityMention, _ v: SentenceView) -> Bool {
    guard let from = startOfFrom(q, v) else { return false }
    if changeSaid(before: from, v) != nil { return true }
    return v.text(from - 1) == ":"
      && v.s.quantities.contains {
        $0.quantity.unit == .count && $0.duration == nil && ["to", "a"].contains(v.text($0.hedged.lowerBound - 1))
          && (1..<12).contains($0.tokens.lowerBound - q.tokens.upperBound)
      }
  }

  /// The word right before "from" that says which way it went.
  func changeSaid(before from: Int, _ v: SentenceView) -> Phrase? {
    v.s.phrases.first { p in
      guard p.tokens.upperBound <= from, from - p.tokens.upperBound <= 1 else { return false }
      if case .change? = p.relation { return true }
      return false
    }
  }

  /// Which way the word says that it went; where none does, which way the numbers go.
  private func direction(_ verb: Phrase?, from: QuantityMention, to: QuantityMention, _ v: SentenceView) -> Direction {
    if let verb, case .change(let way, _)? = verb.relation, way != .flat, !negated(verb.tokens.lowerBound, v) {
      return way
    }
    // "pasaron de más de 63 000 a cerca de 63 000": rounded alike, and which way is not said.
    if to.quantity.value == from.quantity.value { return .flat }
    return to.quantity.value > from.quantity.value ? .up : .down
  }

  /// "dropped to 3,382 from more than 35,000 a month earlier": the end first.
  private func reverses(_ to: QuantityMention, _ from: QuantityMention, _ v: SentenceView) -> Bool {
    ["to", "a"].contains(v.text(to.hedged.lowerBound - 1))
      && ["from", "de", "desde"].contains(v.text(from.hedged.lowerBound - 1))
      && from.hedged.lowerBound - to.tokens.upperBound < 8
      && v.clauseOf(from.tokens.lowerBound) == v.clauseOf(to.tokens.lowerBound)
  }

  private mutating func toFrom(
    _ to: QuantityMention, _ from: QuantityMention, _ v: SentenceView, _ index: Int, _ sense: MeasureSense,
    _ link: Phrase?, _ used: inout Set<Int>
  ) -> Draft {
    let verb = changeSaid(before: to.hedged.lowerBound - 1, v)
    var d = draft(
      .change,
      .change(
        direction: direction(verb, from: from, to: to, v), amount: nil, strength: .plain, from: from.quantity,
        to: to.quantity),
      to, v, index, sense, link, &used)
    fillVersus(&d, anchor: from.tokens.lowerBound, v)
    for i in from.tokens { used.insert(i) }
    return d
  }

  /// "tens of thousands each year".
  mutating func internalBand(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ sense: MeasureSense, _ link: Phrase?,
    _ used: inout Set<Int>
  ) -> Draft? {
    guard let band = q.band else { return nil }
    let words = original(q.tokens)
    if band.low < 1000 { return nil }
    if q.tokens.upperBound < v.s.range.upperBound, case .unknownNoun = head(of: q, v) { return nil }
    var d = draft(.magnitude, .magnitude(low: band.low, high: band.high, words: words), q, v, index, sense, link, &used)
    // "each year": of whole years, the last of them and those before.
    if v.s.phrases.contains(where: {
      $0.isCue(.perYear) && v.clauseOf($0.tokens.lowerBound) == v.clauseOf(q.tokens.lowerBound)
    }) {
      if case .stated = d.whenOrigin, d.when.first.map({ $0.period.length >= 12 }) ?? false {
      } else {
        let r = resolver(isUS: sense.isUS)
        d.when =
          (sense.isUS ? r.choices(.word(.lastFiscalYear)) : [])
          + r.choices(.word(.lastYear)).filter { if case .calendarYear = $0.period { true } else { false } }
        d.whenOrigin = .convention("a year, the last whole one on the date")
      }
    }
    if v.cue(.perDay, near: q.tokens.lowerBound, within: 16) != nil {
      d.kind = .rate
      d.assertion = .rate(quantity(low: band.low, high: band.high, q), per: .day)
    } else if v.cue(.perWeek, near: q.tokens.lowerBound, within: 16) != nil {
      d.kind = .rate
      d.assertion = .rate(quantity(low: band.low, high: band.high, q), per: .week)
    } else if v.cue(.perMonth, near: q.tokens.lowerBound, within: 16) != nil {
      d.kind = .rate
      d.assertion = .rate(quantity(low: band.low, high: band.high, q), per: .month)
    }
    return d
  }

  func quantity(low: Double, high: Double, _ q: QuantityMention) -> Quantity {
    var made = q.quantity
    made.value = low
    made.upper = high
    made.hedge = .none
    return made
  }

  private static let marksOfTime: WordSet = [
    "high", "low", "record", "peak", "maximum", "minimum", "when", "that", "where", "cuando", "maximo", "minimo",
  ]
  private static let howLong: WordSet = ["in", "than", "over", "within", "nearly", "almost", "about", "en", "de"]

  /// "about 1,400 a day", "averaged 200,000 a month".
  private func isInRecord(_ p: Phrase, _ v: SentenceView) -> Bool {
    v.s.phrases.contains { x in
      switch x.relation {
      case .extreme?, .rank?, .peak?: break
      default: return false
      }
      return x.tokens.overlaps(p.tokens) || x.tokens.upperBound == p.tokens.lowerBound
        || x.tokens.lowerBound - p.tokens.upperBound <= 2 && x.tokens.lowerBound >= p.tokens.upperBound
    }
  }

  /// "the most in a month", "the fewest for one month".
  private func isOfRecordIn(_ p: Phrase, _ v: SentenceView) -> Bool {
    ["in", "for", "of", "en"].contains(v.text(p.tokens.lowerBound - 1))
      && v.says(Self.superlatives, at: p.tokens.lowerBound - 2)
  }

  private static let superlatives: WordSet = ["most", "fewest", "highest", "lowest", "mas", "menos"]

  mutating func rate(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ sense: MeasureSense, _ link: Phrase?,
    _ used: inout Set<Int>
  ) -> Draft? {
    let a = q.tokens.upperBound - 1
    let options: [(Cue, RateUnit)] = [(.perDay, .day), (.perWeek, .week), (.perMonth, .month), (.perYear, .year)]
    for (cue, unit) in options {
      guard let p = v.cue(cue, near: a, within: unit == .day || v.has(.average) ? 14 : 8) else { continue }
      // "36,841 people in March, an average of 1,190 per day": the rate is of the number nearer to it.
      if v.s.quantities.contains(where: {
        $0.quantity.unit == .count && !$0.isMoney && $0.duration == nil && $0.tokens.lowerBound > a
          && $0.tokens.upperBound <= p.tokens.lowerBound
      }) {
        continue
      }
      // "An average of 412 a day: that is what 150,327 come to": the rate is of the number right before its words.
      if p.tokens.upperBound <= q.hedged.lowerBound,
        v.s.quantities.contains(where: {
          $0.quantity.unit == .count && $0.duration == nil
            && (0...2).contains(p.tokens.lowerBound - $0.tokens.upperBound)
        })
      {
        continue
      }
      // "the most in a month since 2006": of the months that it is the highest of.
      if unit == .month, isInRecord(p, v) || isOfRecordIn(p, v) { continue }
      // "the lowest in a year", "in more than a year": how long, and not how often.
      if unit == .year, v.says(Self.howLong, at: p.tokens.lowerBound - 1) { continue }
      // "a yearly high of 53,400", "in a month when crossings taper off": neither says how often.
      if v.says(Self.marksOfTime, at: p.tokens.upperBound) { continue }
      let words = v.words(p.tokens)
      // "178,416 times, the highest monthly count": of the months that it is the highest of.
      if words == "monthly" || words == "mensual", isInRecord(p, v) { continue }
      if unit == .month && !v.has(.average) && !(p.tokens.lowerBound >= a && p.tokens.lowerBound - a < 8) { continue }
      if unit == .year {
        if words == "annual" || words == "a year" && p.tokens.lowerBound < a { continue }
        var d = draft(.level, .rate(q.quantity, per: .year), q, v, index, sense, link, &used)
        d.kind = .rate
        return d
      }
      var d = draft(.rate, .rate(q.quantity, per: unit), q, v, index, sense, link, &used)
      // "declined every month after peaking in May at 125,302": of one month, and so no rate by the month.
      if unit == .month, !v.has(.average), case .stated = d.whenOrigin, !d.when.isEmpty,
        d.when.allSatisfy({ $0.period.length == 1 })
      {
        d.kind = .level
        d.assertion = .level(q.quantity)
      }
      // A single day is not a daily average.
      let all = v.sentenceWords
      if all.includes("seven day average") || all.includes("7 day average") || all.includes("- day average") {
        d.fineGrained = true
      }
      if words.includes("single day") || words == "one day" || words == "in a day" || words.includes("24") {
        d.fineGrained = true
      }
      markForecast(&d, a, v)
      return d
    }
    return nil
  }

  /// "peaked at 1.6 million", "a record 2.4m", "the May peak of 132,870".
  mutating func peakLevel(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ sense: MeasureSense, _ link: Phrase?,
    _ used: inout Set<Int>
  ) -> Draft? {
    let a = q.hedged.lowerBound
    guard
      let p = v.s.phrases.first(where: { p in
        guard let r = p.relation else { return false }
        switch r {
        case .peak: return p.tokens.upperBound <= a && a - p.tokens.upperBound <= 3
        // "The agency records 7,209 deaths": a verb.
        case .extreme: return p.tokens.upperBound <= a && a - p.tokens.upperBound <= 1 && v.words(p.tokens) != "records"
        default: return false
        }
      })
    else { return nil }
    // "down 62% from the May peak of 132,870": the number belongs to the base of a change.
    if v.s.quantities.contains(where: {
      $0.quantity.unit == .percent && $0.tokens.upperBound <= p.tokens.lowerBound
        && p.tokens.lowerBound - $0.tokens.upperBound < 8
    }) {
      return nil
    }
    let end: End
    if case .extreme(let e)? = p.relation { end = e ?? .highest } else { end = .highest }
    // "peaked in August at close to 82,000": a count, and when it was highest.
    if p.relation != .peak || !isPlainPeak(p, v) { used.insert(p.tokens.lowerBound) }
    var d = draft(
      .extreme, .extreme(end: end, position: 1, scope: .everything, value: q.quantity), q, v, index, sense, link, &used)
    d.kind = .level
    d.assertion = .level(q.quantity)
    d.atPeak = p.relation == .peak
    return d
  }
}
