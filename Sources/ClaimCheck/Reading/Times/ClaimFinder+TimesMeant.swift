import BorderData

/// What a time that is named means beside what the text has told before.
extension ClaimFinder {
  /// "Between March and April, entries fell to 3.7 million. In the same month, …", "In May 2023 there were 872, and last month 1,600.
  /// In the same month, …": the last month that was told of, or one told with it; nil where one only was.
  private func monthsTold(before m: PeriodMention, _ d: Draft, _ v: SentenceView) -> [PeriodChoice]? {
    switch m.form {
    case .thatMonth, .thatPeriod, .word(.samePeriod): break
    default: return nil
    }
    guard (m.tokens.lowerBound..<m.tokens.upperBound).contains(where: { ["month", "mes"].contains(v.text($0)) }),
      !drafts.suffix(4).contains(where: { $0.sentence == d.sentence })
    else { return nil }
    var told: [Period] = []
    func tell(_ p: Period?) {
      guard let p else { return }
      let month: Period? = p.length == 1 ? p : (2...3).contains(p.length) ? .month(p.last) : nil
      if let month, !told.contains(month) { told.append(month) }
    }
    if let before = drafts.last?.sentence, d.sentence - before <= 2 {
      for draft in drafts[firstDraft(of: before)...] where draft.sentence == before { tell(draft.when.first?.period) }
      if told.count == 1, drafts[firstDraft(of: before)].when.first?.period == told[0] { return nil }
    } else if let k = (1...2).map({ d.sentence - $0 }).first(where: { $0 >= 0 && !views[$0].s.periods.isEmpty }) {
      // Times of what no table counts.
      let r = resolver(isUS: d.measure?.isUS ?? true)
      for other in views[k].s.periods where other.role == .main { tell(r.choices(other.form).first?.period) }
      if told.count < 2 { return nil }
    }
    guard let last = told.last else { return nil }
    return [PeriodChoice(period: last, weight: told.count > 1 ? 0.6 : 1, why: "the last month spoken of")]
      + told.dropLast().map {
        PeriodChoice(period: $0, weight: 0.4 / Double(told.count - 1), why: "a month spoken of before")
      }
  }

  func timesMeant(by m: PeriodMention, _ d: Draft, _ a: Int, _ v: SentenceView, _ r: PeriodResolver) -> [PeriodChoice] {
    let isUS = d.measure?.isUS ?? true
    var choices = withTimeSpokenOf(m, v) ?? r.choices(m.form)
    if let months = monthsTold(before: m, d, v) { choices = months }
    // "1.4 million in the first seven months of 2023, compared with 1.2 million in the same span of 2022".
    if case .firstMonths(..<0, .year?) = m.form,
      let last = drafts.suffix(4).last(where: { b in
        if case .level = b.assertion { return b.sentence == d.sentence && !b.isBase }
        return false
      }), let base = last.when.first?.period
    {
      choices = resolver(isUS: isUS, context: base).choices(m.form)
    }
    // "In the first nine months of 2022 …. In the same months of 2021 …": of the calendar's or of the fiscal year's, as the ones
    // before may have been.
    if case .firstMonths(..<0, .year?) = m.form, isUS, let spokenOf = context.periodBefore ?? context.period {
      let others = monthsOfOtherYear(spokenOf).flatMap { resolver(isUS: isUS, context: $0).choices(m.form) }
      if !others.isEmpty {
        choices = (choices + others).map {
          PeriodChoice(period: $0.period, weight: $0.weight / Double(1 + others.count), why: $0.why)
        }
      }
    }
    // "lower than over the same months of earlier years: 68,691 in 2022, and 88,105 in 2021": those months of each.
    if case .year = m.form, let months = sameMonths(before: m, v) {
      let then = choices.compactMap { c -> PeriodChoice? in
        guard c.period.length == 12 else { return nil }
        let period = months.shifted(years: c.period.last.year - months.last.year)
        return PeriodChoice(period: period, weight: c.weight, why: "the same months of that year")
      }
      let distinct = then.distinct
      choices =
        distinct.map { PeriodChoice(period: $0.period, weight: 0.6 / Double(distinct.count), why: $0.why) }
        + choices.map { PeriodChoice(period: $0.period, weight: 0.4 * $0.weight, why: $0.why) }
    }
    // "416 in December, up from 55 twelve months earlier", "404 in fiscal 2020, and 6,200 the following year": counted
    // from the time just given.
    switch m.form {
    case .monthsLater, .yearsLater, .nextMonths:
      if let last = drafts.last, last.sentence == d.sentence, case .stated(let s) = last.whenOrigin,
        s.upper <= span(m.tokens).lower, let base = context.period
      {
        choices = resolver(isUS: isUS, context: base).choices(m.form)
      }
    default: break
    }
    // "In November 2018 agents caught 51,856, up from 29,085 the November before".
    if case .namedBefore = m.form, let last = drafts.last, last.sentence == d.sentence,
      let base = last.when.first?.period
    {
      choices = resolver(isUS: isUS, context: base).choices(m.form)
    }
    // "The total exceeds that of fiscal 2011; in that year apprehensions had been the lowest since 1971".
    if case .thatYear = m.form,
      let named = v.s.periods.last(where: {
        guard case .year = $0.form else { return false }
        return $0.tokens.upperBound <= m.tokens.lowerBound
      })
    {
      choices = r.choices(named.form)
    }
    // "a first wave in the summer of 2021; in August of that year": of the year that the sentence has named.
    if case .thatNamed = m.form,
      let named = v.s.periods.last(where: { $0.role == .main && $0.tokens.upperBound <= m.tokens.lowerBound }),
      let base = r.choices(named.form).first?.period
    {
      choices = resolver(isUS: isUS, context: base).choices(m.form)
    }
    // "A year ago, 66,412 were encountered in November".
    if case .month(_, nil) = m.form, !["this", "este"].contains(v.text(m.tokens.lowerBound - 1)),
      !m.tokens.contains(where: { ["this", "este"].contains(v.text($0)) }),
      v.s.periods.contains(where: {
        $0.tokens.lowerBound <= v.s.range.lowerBound + 2 && [.word(.yearEarlier), .yearsAgo(1)].contains($0.form)
      })
    {
      choices = choices.map { PeriodChoice(period: $0.period.yearBefore, weight: $0.weight, why: "a year ago") }
    }
    // "A month before, in April, crossings had fallen by half": of the older time that the text has gone back to.
    if case .month(let n, nil) = m.form, let then = context.periodBefore ?? context.period,
      let named = choices.first?.period, then.last.advanced(by: 8) < named.first,
      v.clauseRange(a).contains(where: { ["had", "habia", "habian"].contains(v.text($0)) })
    {
      // "peaked in December 2023; by October they had dropped": of what came after, as late as the date or before that.
      if v.text(m.tokens.lowerBound - 1) == "by" {
        let next = resolver(isUS: isUS, context: then).choices(.nextNamed(n))
        choices = (choices + next.filter { c in !choices.contains { $0.period == c.period } }).map {
          PeriodChoice(period: $0.period, weight: 0.5, why: $0.why)
        }
      } else {
        choices = resolver(isUS: isUS, context: then).choices(.thatNamed(n))
      }
    }
    // "In 2021 encounters bottomed out at 2,946 in January": of the year that the sentence names.
    if case .month(let n, nil) = m.form, let named = yearNamed(beside: m, v) {
      let inYear = named.filter { !$0.period.months.isEmpty }.compactMap { c in
        c.period.months.first { $0.month == n }.map {
          PeriodChoice(period: .month($0), weight: c.weight, why: "in the year that the sentence names")
        }
      }
      let newest = min(date?.month ?? newestData, newestData)
      let kept = inYear.filter { $0.period.last <= newest }.distinct
      if !kept.isEmpty { choices = kept }
    }
    choices = besideDatedMonth(m, choices, v, r)
    if m.role == .until, case .month = m.form, let end = choices.first?.period.last {
      choices = toDate(end, isUS: isUS)
    }
    // "As of June 30, the Border Patrol had apprehended 57,500": all of the year until then.
    if case .day(_, _, let day) = m.form, d.stated?.unit == .count,
      d.kind == .level || d.kind == .cumulative,
      isAsOf(m, v),
      v.says(Self.summedUp), let end = choices.first?.period.last
    {
      // What has been counted up to an earlier day lies between the totals of two months (see `runsToDate`).
      choices = toDate(day >= Self.lateDay ? end : end.advanced(by: -1), isUS: isUS)
    }
    if let end = endOfRun(m, d, v, r) {
      choices = choices.compactMap { c in
        guard c.period.first <= end, c.period.length > 1 else { return nil }
        return PeriodChoice(
          period: .exactly(c.period.first...end), weight: c.weight, why: "to \(end.label), as the sentence says")
      }
    }
    if let run = yearThrough(m, d, v, r) { choices = run }
    if let run = monthsListed(with: m, d, choices, v) { choices = run }
    return choices
  }

  /// "As of March 31, 2019, 361,087 have been apprehended this fiscal year, a 108 percent increase": where the year so far ends.
  private func endOfRun(_ m: PeriodMention, _ d: Draft, _ v: SentenceView, _ r: PeriodResolver) -> YearMonth? {
    guard m.form == .word(.thisFiscalYear) || m.form == .word(.thisYear) || isOpenEnded(m), m.role != .since else {
      return nil
    }
    return v.s.periods.lazy.compactMap { p -> YearMonth? in
      guard case .day(_, _, let day) = p.form, p.tokens != m.tokens, day >= Self.lateDay, isAsOf(p, v)
      else { return nil }
      return r.choices(p.form).first?.period.last
    }.first
  }

  /// The months of a part of a year that the text is about, where the sentence says "the same months" before a time.
  private func sameMonths(before m: PeriodMention, _ v: SentenceView) -> Period? {
    guard let spoken = context.periodBefore ?? context.when.first?.period, (2...11).contains(spoken.length),
      let same = v.s.phrases.first(where: {
        ($0.isTime(.samePeriod) || $0.isTime(.samePeriodLastYear)) && $0.tokens.upperBound <= m.tokens.lowerBound
      }),
      (same.tokens.upperBound..<m.tokens.lowerBound).contains(where: { v.text($0) == ":" })
    else { return nil }
    return context.when.first(where: { (2...11).contains($0.period.length) })?.period ?? spoken
  }

  /// The months of the calendar year that words may mean for those of the fiscal year, and the other way round: as many from the
  /// start of the year, or up to the same month.
  private func monthsOfOtherYear(_ p: Period) -> [Period] {
    guard (2...11).contains(p.length), p.first.month == 1 || p.first.month == 10 else { return [] }
    let first =
      p.first.month == 1
      ? YearMonth(year: p.first.year - 1, month: 10) : YearMonth(year: p.first.year + 1, month: 1)
    guard let first else { return [] }
    let asMany = Period.exactly(first...first.advanced(by: p.length - 1))
    return first <= p.last && p.last != asMany.last ? [Period.exactly(first...p.last), asMany] : [asMany]
  }

  /// "Through August, the fiscal 2021 total stood at …": the year named, as far as the month.
  private func yearThrough(_ m: PeriodMention, _ d: Draft, _ v: SentenceView, _ r: PeriodResolver) -> [PeriodChoice]? {
    guard d.kind == .level || d.kind == .cumulative, d.stated?.unit == .count,
      let end = v.s.periods.first(where: {
        guard $0.role == .until, case .month(_, nil) = $0.form else { return false }
        return true
      }), case .month(let n, nil) = end.form,
      let year = v.s.periods.first(where: {
        guard $0.role == .main, case .year = $0.form else { return false }
        return abs($0.tokens.lowerBound - end.tokens.lowerBound) <= 8
      }), m.tokens == end.tokens || m.tokens == year.tokens
    else { return nil }
    let runs = r.choices(year.form).compactMap { c -> PeriodChoice? in
      guard let last = c.period.months.first(where: { $0.month == n }) else { return nil }
      return PeriodChoice(
        period: Period.exactly(c.period.first...last), weight: c.weight, why: "the year named, to \(last.label)")
    }
    return runs.isEmpty ? nil : runs
  }

  /// "As of June 30".
  func isAsOf(_ m: PeriodMention, _ v: SentenceView) -> Bool {
    v.text(m.tokens.lowerBound - 1) == "of" && v.text(m.tokens.lowerBound - 2) == "as"
  }

  /// From this day on a month counts as a whole.
  static let lateDay = 25
  private static let summedUp: WordSet = ["had", "have", "has", "already", "total", "totaled", "totalled"]

  /// "through June": the year to the end of that month.
  private func toDate(_ end: YearMonth, isUS: Bool) -> [PeriodChoice] {
    let calendar = PeriodChoice(
      period: Period.exactly(Period.calendarYear(end.year).first...end), weight: isUS ? 0.4 : 1,
      why: "the year to \(end.label)")
    guard isUS else { return [calendar] }
    return [
      PeriodChoice(
        period: Period.exactly(Period.fiscalYear(end.fiscalYear).first...end), weight: 0.6,
        why: "the fiscal year to \(end.label)"), calendar,
    ]
  }
}
