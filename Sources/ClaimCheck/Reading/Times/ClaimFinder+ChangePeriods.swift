import BorderData

/// What a change is measured from and to, as the sentence puts it.
extension ClaimFinder {
  mutating func changeDraft(
    _ q: QuantityMention?, _ direction: Direction, _ strength: Strength, _ v: SentenceView, _ index: Int,
    _ sense: MeasureSense, _ link: Phrase?, _ used: inout Set<Int>, at: Int? = nil
  ) -> Draft {
    let a = at ?? q?.tokens.lowerBound ?? v.s.range.lowerBound
    var dir = direction
    if negated(a, v), q == nil { dir = direction == .up ? .down : direction == .down ? .up : .flat }
    var d = draft(
      .change, .change(direction: dir, amount: q.map(amount), strength: strength, from: nil, to: nil), q, v, index,
      sense, link, &used, at: a)
    if let q, let part = partReached(q, dir, v) {
      d.assertion = .change(direction: dir, amount: part, strength: strength, from: nil, to: nil)
    }
    if let count = countPointedAt(v, index), v.clauseOf(a) == v.clauseOf(v.s.range.lowerBound),
      !(v.s.range.lowerBound..<a).contains(where: { v.says(Self.whos, at: $0) })
    {
      d.measure = count.measure
      d.take(slotsOf: count)
      d.whenOrigin = .earlier(context.whenSpan ?? TextSpan(0, 0))
    }
    if q == nil { endsInItsNumber(&d, a, v) }
    let said = timeBesideVerb(d, a, v)
    ofCountBeside(&d, q, v)
    // The period of a change is what it ends in; a span named by its ends gives both.
    splitSpan(&d, a, v)
    if case .none = d.versus { fillVersus(&d, anchor: a, v) }
    if case .stated = d.whenOrigin {
    } else if case .choices = d.versus, !context.when.isEmpty, index - context.sentence <= 2 {
      // A count earlier in the sentence may be that of the period compared with.
      // "recorded 1.65 million in the first ten months, a decline of 9% from the same period of 2022": that of the count.
      let before =
        ofCountWithSamePeriod(d, v)
        ?? (index == context.sentence && !context.whenBefore.isEmpty ? context.whenBefore : context.when)
      let newest = min(date?.newestMonth ?? newestData, newestData)
      let stale = speaksOfNow(d, v) && (before.first.map { isLongPast($0.period, newest) } ?? false)
      d.when = stale ? resolver(isUS: d.measure?.isUS ?? true).choices(.word(.now)) : before
      d.whenOrigin = .earlier(context.whenSpan ?? TextSpan(0, 0))
      fillVersus(&d, anchor: a, v)
    }
    if case .stated(let s) = d.whenOrigin, let count = drafts.last, case .stated(s) = count.whenOrigin,
      let before = ofCountWithSamePeriod(d, v)
    {
      d.when = before
    }
    ofSameTimes(&d, v)
    ofWholeYear(&d, v)
    timesWhatCameBefore(&d, v)
    ofCountSince(&d, v)
    overDuration(&d, a, v)
    overYears(&d, v)
    namedEnds(&d, a, v)
    sinceStart(&d, a, v)
    sincePeak(&d, a, v)
    sinceThen(&d, a, v)
    fromNumberOfTime(&d, v)
    againstTopic(&d, v)
    againstRunBefore(&d, v)
    ofTimeBefore(&d, a, v)
    betweenTimesTold(&d, a, v)
    ofMonthComparedWith(&d, v)
    sinceNamedMonth(&d, v)
    fromCountBefore(&d, a, v)
    if let said {
      d.when = said.when
      d.whenOrigin = said.origin
      d.versus = .open
      d.versusOrigin = .open
    }
    markForecast(&d, a, v)
    return d
  }

  /// "dropped in May to 3,813; in the previous month they had come to some 4,500": the time right behind the verb is the
  /// change's, and what is counted back past a semicolon is of another statement.
  private func timeBesideVerb(_ d: Draft, _ a: Int, _ v: SentenceView) -> (when: [PeriodChoice], origin: SlotOrigin)? {
    guard
      let m = v.s.periods.first(where: {
        guard $0.role == .main, $0.tokens.lowerBound > a, $0.tokens.lowerBound - a <= 3 else { return false }
        switch $0.form {
        case .month, .year: return ["in", "en", "during", "durante"].contains(v.text($0.tokens.lowerBound - 1))
        default: return false
        }
      }),
      let mark = (m.tokens.upperBound..<v.s.range.upperBound).first(where: { v.text($0) == ";" }),
      [d.whenOrigin, d.versusOrigin].contains(where: {
        period(statedBy: $0, v).map { $0.tokens.lowerBound > mark } ?? false
      })
    else { return nil }
    let choices = resolver(isUS: d.measure?.isUS ?? true).choices(m.form).flatMap { clip($0) }
    guard !choices.isEmpty else { return nil }
    return (choices, .stated(span(m.tokens)))
  }

  /// "unos cientos más que en agosto": anything of that order.
  func amount(_ q: QuantityMention) -> Quantity {
    guard let band = q.band else { return q.quantity }
    return quantity(low: band.low, high: band.high, q)
  }

  /// "El saldo bajó desde los 526 de 2019": the time of the number that it fell from is what it is held against.
  private func fromNumberOfTime(_ d: inout Draft, _ v: SentenceView) {
    guard d.kind == .change, d.stated == nil, let m = period(statedBy: d.whenOrigin, v),
      let spokenOf = [context.when, context.whenBefore].first(where: {
        !$0.isEmpty && $0.first?.period != d.when.first?.period
      }),
      let q = v.s.quantities.last(where: {
        $0.quantity.unit == .count && $0.duration == nil && $0.tokens.upperBound <= m.tokens.lowerBound
      }),
      m.tokens.lowerBound - q.tokens.upperBound <= 2
    else { return }
    var j = q.hedged.lowerBound - 1
    if ["los", "las", "the"].contains(v.text(j)) { j -= 1 }
    guard ["desde", "from"].contains(v.text(j)),
      !v.s.quantities.contains(where: { $0.quantity.unit == .count && $0.hedged.lowerBound > q.tokens.upperBound })
    else { return }
    d.versus = .choices(d.when)
    d.versusOrigin = d.whenOrigin
    d.when = spokenOf
    d.whenOrigin = .earlier(context.whenSpan ?? TextSpan(0, 0))
  }

  /// The time of the count that the sentence tells before a change from "the same period" of another year.
  private func ofCountWithSamePeriod(_ d: Draft, _ v: SentenceView) -> [PeriodChoice]? {
    guard let count = drafts.last, count.sentence == d.sentence, !count.isBase, !count.when.isEmpty,
      count.kind == .level || count.kind == .cumulative, case .stated = count.whenOrigin,
      let m = period(statedBy: d.versusOrigin, v)
    else { return nil }
    switch m.form {
    case .firstMonths(-1, _), .word(.samePeriodLastYear): return count.when
    default: return nil
    }
  }

  /// "rose 18% in April, after having fallen 5% the month before": of that month, and not of April.
  private func ofTimeBefore(_ d: inout Draft, _ a: Int, _ v: SentenceView) {
    guard
      (max(v.s.range.lowerBound, a - 4)..<a + 1).contains(where: {
        ["having", "haber", "had", "habia", "habian"].contains(v.text($0))
      }),
      let m = v.s.periods.first(where: {
        guard $0.tokens.lowerBound > a, $0.tokens.lowerBound - a <= 8 else { return false }
        switch $0.form {
        case .word(.monthEarlier), .word(.yearEarlier):
          return ![$0.tokens.lowerBound - 1, $0.tokens.lowerBound].contains {
            ["from", "than", "over", "respecto", "que", "to", "with", "al", "del", "of", "de", "as"].contains(
              v.text($0))
          }
        default: return false
        }
      }), let now = d.when.first?.period
    else { return }
    let isMonth = m.form == .word(.monthEarlier)
    guard !isMonth || now.length == 1 else { return }
    let then: Period = isMonth ? .month(now.first.advanced(by: -1)) : now.yearBefore
    d.when = [PeriodChoice(period: then, weight: 1, why: "the time before the one spoken of")]
    d.versus = isMonth ? .previous : .open
    d.versusOrigin = .stated(span(m.tokens))
  }

  /// "17,611 times in August, nearly five times as many as in January": right behind a count and its time, of that time.
  private func ofCountBeside(_ d: inout Draft, _ q: QuantityMention?, _ v: SentenceView) {
    guard let q, let count = drafts.last, count.sentence == d.sentence, case .level = count.assertion, !count.isBase,
      let m = period(statedBy: count.whenOrigin, v), m.role == .main, m.tokens.upperBound <= q.hedged.lowerBound,
      q.hedged.lowerBound - m.tokens.upperBound <= 3, v.text(m.tokens.upperBound) == ",", !count.when.isEmpty
    else { return }
    d.when = count.when
    d.whenOrigin = count.whenOrigin
  }

  /// "which had numbered 30,055 in 2016, dropped to 6,780 in 2017": the time right behind the number that a change came to.
  private func endsInItsNumber(_ d: inout Draft, _ a: Int, _ v: SentenceView) {
    guard
      let to = v.s.quantities.first(where: {
        $0.quantity.unit == .count && !$0.isMoney && $0.duration == nil && $0.hedged.lowerBound > a
          && $0.hedged.lowerBound - a <= 5 && ["to", "a"].contains(v.text($0.hedged.lowerBound - 1))
      }),
      let m = v.s.periods.first(where: {
        $0.tokens.lowerBound >= to.tokens.upperBound && $0.tokens.lowerBound - to.tokens.upperBound <= 2
          && $0.role == .main
      })
    else { return }
    let base = drafts.last.flatMap { $0.sentence == d.sentence ? context.period : nil }
    let choices = resolver(isUS: d.measure?.isUS ?? true, context: base).choices(m.form)
    guard !choices.isEmpty else { return }
    d.when = choices.flatMap { clip($0) }
    d.whenOrigin = .stated(span(m.tokens))
  }

  /// "has counted 400,000 people since January, which is 65 percent more than in all of last year": of all that were counted
  /// since, and not of the month that they are counted from.
  private func ofCountSince(_ d: inout Draft, _ v: SentenceView) {
    guard case .stated = d.versusOrigin, let m = period(statedBy: d.whenOrigin, v), m.role == .since,
      let count = drafts.last, count.sentence == d.sentence, case .level = count.assertion,
      period(statedBy: count.whenOrigin, v)?.tokens == m.tokens, count.when.first.map({ $0.period.length > 1 }) ?? false
    else { return }
    d.when = count.when
  }

  /// "Since 2021 more than 1.2 million have come, over ten times as many as in the decade before": all of them against what is
  /// named behind the number, and not the year that they are counted from against the last.
  private func timesWhatCameBefore(_ d: inout Draft, _ v: SentenceView) {
    guard let q = v.mention(of: d.stated), d.kind == .change, let count = drafts.last, count.sentence == d.sentence,
      case .level = count.assertion, let m = period(statedBy: count.whenOrigin, v), m.role == .since,
      m.tokens.upperBound <= q.hedged.lowerBound,
      (q.tokens.upperBound..<min(q.tokens.upperBound + 5, v.s.range.upperBound)).contains(where: {
        ["as", "than", "que"].contains(v.text($0))
      })
    else { return }
    d.when = count.when
    d.whenOrigin = count.whenOrigin
    let base = v.s.periods.first { $0.tokens.lowerBound >= q.tokens.upperBound && $0.role != .since }
    guard let base else {
      d.versus = .open
      d.doubts.append("What it is compared with is not sure.")
      return
    }
    compare(&d, with: base, v)
    d.kind = .comparison
    d.versusIsWhole = true
  }

  /// "nearly double the total for all of fiscal 2023": the year as a whole, and not as far as this one has run.
  func ofWholeYear(_ d: inout Draft, _ v: SentenceView) {
    guard d.kind == .change, let m = period(statedBy: d.versusOrigin, v), saysWhole(before: m, v) else { return }
    d.versusIsWhole = true
    if d.stated?.unit != .percent { d.kind = .comparison }
    // "64 percent more than in all of last year".
    if case .word(.lastYear) = m.form, let when = d.when.first?.period, when.length < 12 {
      let last = resolver(isUS: d.measure?.isUS ?? true).choices(m.form).filter { $0.period.last < when.first }
      if !last.isEmpty { d.versus = .choices(last) }
    }
  }

  /// "all of 2022", "the whole of last year", "todo 2022".
  private func saysWhole(before m: PeriodMention, _ v: SentenceView) -> Bool {
    (m.tokens.lowerBound - 4...m.tokens.lowerBound).contains { i in
      v.says(Self.wholes, at: i)
        && (i + 1..<max(i + 1, m.tokens.lowerBound)).allSatisfy { v.says(Self.ofs, at: $0) }
    }
  }

  private static let wholes: WordSet = [
    "all", "whole", "entire", "entirety", "full", "todo", "toda", "entero", "completo",
  ]
  private static let ofs: WordSet = [
    "of", "the", "in", "de", "del", "el", "la", "year", "ano", "ese", "aquel", "este", "that",
  ]

  private static let multiples: WordSet = ["times", "twice", "veces"]

  private func saysTimes(_ v: SentenceView) -> Bool { v.says(Self.multiples) }

  /// "Entre junio y agosto sumaron 71.048, por encima de los 44.522 del mismo trimestre de 2021": all of the months against
  /// as many.
  func spanAgainstSpan(_ d: inout Draft, _ v: SentenceView) {
    guard case .choices(let list) = d.versus, let other = list.first?.period, other.length > 1, other.length < 12,
      d.when.first?.period.length == 1, let m = period(statedBy: d.whenOrigin, v), case .monthSpan = m.form
    else { return }
    let whole = resolver(isUS: d.measure?.isUS ?? true).choices(m.form)
    if whole.first?.period.length == other.length { d.when = whole }
  }

  /// "decreased 15 percent, from 13,268 in July to 11,341, and encounters of adults rose 5 percent over the same period":
  /// held against what the change before was.
  private func ofSameTimes(_ d: inout Draft, _ v: SentenceView) {
    guard let m = period(statedBy: d.whenOrigin, v), m.form == .thatPeriod,
      let before = drafts.suffix(64).last(where: {
        $0.sentence == d.sentence && $0.kind == .change && $0.outside == nil
      })
    else { return }
    switch before.versus {
    case .none, .open: return
    default: break
    }
    d.when = before.when
    d.versus = before.versus
    d.versusOrigin = before.versusOrigin
  }

  /// "March of 2000 saw twice as many arrests": an older period that the sentence names is held against the one spoken of.
  func againstTopic(_ d: inout Draft, _ v: SentenceView) {
    guard case .open = d.versus, case .stated = d.whenOrigin, let mine = d.when.first?.period,
      case .change(_, .some(let q), _, _, _) = d.assertion, q.unit == .factor, q.value > 1,
      // "tripled in 2021": how it moved then, and no count held against another.
      !d.tokens.contains(where: { v.says(Self.multiplying, at: $0) }),
      // "in 2000, when apprehensions were four times greater": than in the year that the text is about, or the last one.
      let topic = [
        context.when, saysTimes(v) ? context.main : [],
        saysTimes(v) && mine.length == 12 ? resolver(isUS: d.measure?.isUS ?? true).choices(.word(.lastYear)) : [],
      ].first(where: { list in
        list.first.map { $0.period.last > mine.last && $0.period.length == mine.length } ?? false
      })
    else { return }
    d.versus = .choices(topic)
    d.versusOrigin = .earlier(context.whenSpan ?? TextSpan(0, 0))
  }

  /// "fell to less than half", "se redujeron a un tercio": what part is left, and not by what part it fell.
  private func partReached(_ q: QuantityMention, _ direction: Direction, _ v: SentenceView) -> Quantity? {
    guard direction == .down, q.quantity.unit == .percent, q.quantity.step == 6, q.quantity.value < 100,
      ["to", "a", "hasta"].contains(v.text(q.hedged.lowerBound - 1)),
      v.s.phrases.contains(where: { p in
        guard case .change? = p.relation else { return false }
        return (1...3).contains(q.hedged.lowerBound - p.tokens.upperBound)
      })
    else { return nil }
    var part = q.quantity
    part.unit = .factor
    part.value /= 100
    part.step = 1
    return part
  }

  private static let multiplying: WordSet = [
    "doubled", "tripled", "quadrupled", "quintupled", "duplico", "duplicaron", "triplico", "triplicaron", "cuadruplico",
    "cuadruplicaron", "quintuplico", "quintuplicaron", "multiplico", "multiplicaron",
  ]

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
    // "no higher than in April": not up.
    v.text(a - 1) == "no"
      || v.s.phrases.contains { $0.isCue(.negation) && $0.tokens.upperBound <= a && a - $0.tokens.upperBound <= 2 }
  }

  /// "a 75 percent drop …, ever since the numbers peaked at 130,000 in May", "down since peaking in December": from the
  /// peak to the newest month.
  func sincePeak(_ d: inout Draft, _ a: Int, _ v: SentenceView) {
    guard
      let peak = v.s.phrases.first(where: { p in
        p.relation == .peak && p.tokens.lowerBound > a
          && (max(a, p.tokens.lowerBound - 6)..<p.tokens.lowerBound).contains {
            ["since", "desde"].contains(v.text($0))
          }
      }),
      let m = v.s.periods.first(where: {
        $0.tokens.lowerBound >= peak.tokens.upperBound && $0.tokens.lowerBound - peak.tokens.upperBound < 9
      })
    else { return }
    let r = resolver(isUS: d.measure?.isUS ?? true)
    let from = r.choices(m.form).filter { $0.period.length == 1 }
    guard !from.isEmpty else { return }
    d.when = r.choices(.word(.now))
    d.whenOrigin = .convention("to the newest on the date")
    d.versus = .choices(from)
    d.versusOrigin = .stated(span(m.tokens))
  }

  /// "since January", "since 2018": from that month or year to the newest of the same kind.
  func sinceStart(_ d: inout Draft, _ a: Int, _ v: SentenceView) {
    guard let m = v.s.periods.filter({ $0.role == .since }).min(by: { v.cost(a, $0.tokens) < v.cost(a, $1.tokens) }),
      v.cost(a, m.tokens) < 24
    else { return }
    if let role = d.versusRole, role != .since { return }
    if !owns(m, a, v) || isFirstTime(m, v) { return }
    // "have now declined for three years and are down 39% since fiscal 2005": now is when it is said.
    let isNow = period(statedBy: d.whenOrigin, v)?.form == .word(.now)
    if case .stated = d.whenOrigin, !isNow { return }
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
      // "jumped after Russia invaded Ukraine": at once, or in the end.
      let next = first.period.last.advanced(by: 1)
      if isAfter(m, v), let now = d.when.first?.period, next < now.last {
        d.when = [
          PeriodChoice(period: .month(next), weight: 0.6, why: "the month after"),
          PeriodChoice(period: now, weight: 0.4, why: "the newest month on the date"),
        ]
      }
    } else {
      d.when =
        isUS
        ? r.choices(.word(.lastFiscalYear))
          + r.choices(.word(.lastYear)).filter { if case .calendarYear = $0.period { true } else { false } }
        : r.choices(.word(.lastYear))
    }
    d.whenOrigin = .convention("to the newest on the date")
    // "are down 93 percent since he took office": as officials put it, often against the same month of the year before.
    if isTenure(m.form), d.stated?.unit == .percent, let now = d.when.first?.period, now.length == 1 {
      starts.append(PeriodChoice(period: now.yearBefore, weight: 0.4, why: "the same month of the year before"))
    }
    d.versus = .choices(starts)
    d.versusOrigin = .stated(span(m.tokens))
  }
}
