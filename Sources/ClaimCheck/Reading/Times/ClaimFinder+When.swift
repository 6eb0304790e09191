import BorderData

extension ClaimFinder {
  // MARK: When

  func fillWhen(_ d: inout Draft, anchor a: Int, _ v: SentenceView) {
    // "in the first week of January": the month is named, the count is of the week.
    if v.s.periods.contains(where: { m in
      guard case .weeks = m.form, m.role == .main else { return false }
      let j = m.tokens.upperBound
      // "informó este martes de 178.622 encuentros" is of no week.
      let isOfTime = v.s.periods.contains { $0.tokens.lowerBound > j && $0.tokens.lowerBound - j <= 2 }
      // "40.230 en abril y 27.276 en los primeros 19 días de mayo": of the number right before it.
      let isOfOther = v.s.quantities.contains {
        $0.quantity.unit == .count && $0.duration == nil && $0.tokens.lowerBound > a
          && $0.tokens.upperBound <= m.tokens.lowerBound
      }
      return v.cost(a, m.tokens) < 14 && ["of", "de", "del"].contains(v.text(j)) && isOfTime && !isOfOther
    }) {
      d.fineGrained = true
    }
    // "On Monday, agents apprehended more than 1,300": of one day; "officials said on Monday" dates the words.
    if d.stated?.unit == .count,
      let day = v.s.range.first(where: { v.says(Self.weekdays, at: $0) && ["on", "last"].contains(v.text($0 - 1)) }),
      opens(day - 1, v), v.clauseOf(day) == v.clauseOf(a)
    {
      d.fineGrained = true
    }
    // "en marzo van 24,551 hasta el día 21": of part of a month.
    if d.stated?.unit == .count, v.s.range.contains(where: { upToDay($0, v) && abs($0 - a) <= 9 }) {
      d.fineGrained = true
    }
    // "On some days more than 1,200 people walked through".
    if d.stated?.unit == .count,
      v.s.range.contains(where: { v.says(Self.someDays, at: $0) && v.text($0 + 1) == "days" && v.text($0 - 1) == "on" })
    {
      d.fineGrained = true
    }
    let isUS = d.measure?.isUS ?? true
    let r = resolver(isUS: isUS)
    if timeBesideNumber(&d, a, v, r) { return }
    var best: (cost: Int, m: PeriodMention)?
    for found in v.s.periods {
      guard found.role == .main || found.role == .until, usable(found.form, for: d.kind) || goesBackADecade(found, d, v)
      else { continue }
      let m = spelledOut(found, v) ?? found
      // "For the first time in recent years": how long it had not been so.
      if case .word(.recentYears) = m.form, isFirstTime(m, v) { continue }
      // "half of December's record and the lowest since February": of what it is held against.
      if v.text(m.tokens.upperBound) == "'s", v.says(Self.marks, at: m.tokens.upperBound + 1),
        d.kind == .extreme || m.tokens.lowerBound > a && v.text(m.tokens.lowerBound - 1) == "of"
      {
        continue
      }
      // "solo por debajo de la cifra récord de 2021", "behind only 2021": of what stood higher.
      if d.kind == .extreme,
        (m.tokens.lowerBound - 7..<m.tokens.lowerBound).contains(where: { v.says(Self.behinds, at: $0) && $0 > a })
      {
        continue
      }
      if d.kind == .extreme, isScope(m, after: a, v) { continue }
      // "Southwest border: 9,300 (May: 12,450)": the label of another number.
      if ["(", "["].contains(v.text(m.tokens.lowerBound - 1)), v.text(m.tokens.upperBound) == ":",
        m.tokens.lowerBound > a
      {
        continue
      }
      // "The highest number was reached in 2023, with 140,979; in 2024 they fell": past the semicolon.
      if m.tokens.lowerBound > a, (a..<m.tokens.lowerBound).contains(where: { v.text($0) == ";" }) {
        continue
      }
      // "They are now the fourth-largest": in a text on the last whole year, in that year.
      if case .word(.now) = m.form, d.stated?.unit != .count, let year = context.when.first?.period, year.length == 12,
        !isLongPast(year, min(date?.newestMonth ?? newestData, newestData))
      {
        continue
      }
      // "have now made 600,000 arrests since October": the start says more than "now".
      if case .word(let w) = m.form, w == .now || w == .soFar, d.stated?.unit == .count,
        v.s.periods.contains(where: { other in
          // "have now been below 40,000 in each of the last four months".
          if case .lastMonths = other.form { return v.cost(a, other.tokens) < 16 }
          return other.role == .since && v.cost(a, other.tokens) < 16
        })
      {
        continue
      }
      // "the second-highest on record, after May 2022": the one that stands above it.
      if case .extreme(_, 2..., _, _) = d.assertion,
        m.tokens.lowerBound > a,
        (max(a, m.tokens.lowerBound - 7)..<m.tokens.lowerBound).contains(where: {
          ["after", "behind", "tras", "despues", "detras"].contains(v.text($0))
        })
      {
        continue
      }
      // "El año anterior fueron más de 248 mil y en 2021, más de 130,000": of the number behind it.
      if m.tokens.lowerBound > a, v.says(Self.andsOfNext, at: m.tokens.lowerBound - 2),
        v.s.quantities.contains(where: {
          $0.quantity.unit == .count && $0.duration == nil && $0.hedged.lowerBound >= m.tokens.upperBound
            && $0.hedged.lowerBound - m.tokens.upperBound <= 1
        })
      {
        continue
      }
      // "modern data collection (2012)" dates the collection, not the record.
      if d.kind == .extreme, v.text(m.tokens.lowerBound - 1) == "(", v.text(m.tokens.upperBound) == ")" { continue }
      if isOfEvent(m, v) { continue }
      // "was lower than FY14, and a fraction of what was seen through 2008": past what it is held against.
      if d.kind == .change, m.role == .until, m.tokens.lowerBound > a,
        v.s.periods.contains(where: {
          $0.role == .versus && $0.tokens.lowerBound > a && $0.tokens.upperBound <= m.tokens.lowerBound
        })
      {
        continue
      }
      // "the agency said this week": when it was said.
      switch m.form {
      case .weeks, .day:
        if v.says(Self.tellings, at: m.tokens.lowerBound - 1)
          || v.text(m.tokens.lowerBound - 1) == "on" && v.says(Self.tellings, at: m.tokens.lowerBound - 2)
        {
          continue
        }
      default: break
      }
      // "after May 12" bounds a time and is none.
      if case .day = m.form,
        ["after", "following", "before", "until", "through", "to", "by", "since", "tras", "hasta", "from"].contains(
          v.text(m.tokens.lowerBound - 1))
      {
        continue
      }
      // "double what was recorded last year, and last year's number was itself 77% up": of another change.
      if d.kind != .level, d.kind != .cumulative, isOfOtherChange(m, d, a, v) { continue }
      if isOfEarlierTries(m, v) || isOfOlderMark(m, d, v) || isOfNumberCompared(m, after: a, v)
        || isInApposition(m, before: a, v)
        || isInRelative(m, before: a, v)
        || isOfLaterCount(m, after: a, v)
        || isOfLaterChange(m, after: a, v)
      {
        continue
      }
      // "the lowest monthly figure so far this year": what the order runs over.
      if d.kind == .extreme, m.tokens.lowerBound > a, case .yearToDate = m.form { continue }
      var c = v.costPastNumbers(a, m.tokens)
      if isDayOfTelling(m, v) { c += 16 }
      // "after climbing to a record at the end of 2023": right behind the word, its own.
      let isRightBehind =
        m.tokens.lowerBound > a && m.tokens.lowerBound - a <= 6
        && !(a..<m.tokens.lowerBound).contains { v.text($0) == "," }
        && v.clauseOf(m.tokens.lowerBound) == v.clauseOf(a)
      if d.kind == .extreme, m.tokens.lowerBound > a, !isRightBehind { c += 8 }
      // "although April, at 29,259, was the slowest month": the month that the clause is about.
      if d.kind == .extreme, m.tokens.lowerBound < a, case .month = m.form,
        v.clauseOf(m.tokens.lowerBound) == v.clauseOf(a) || a - m.tokens.upperBound <= 6
      {
        c = min(c, v.cost(a, m.tokens))
      }
      // A later clause's time is its own: "came to 53,000, which sounds like a lot until one recalls that in May …".
      if d.stated?.unit == .count, m.tokens.lowerBound > a, v.clauseOf(m.tokens.lowerBound) != v.clauseOf(a), c >= 18 {
        continue
      }
      if ["after", "tras", "despues"].contains(v.text(m.tokens.lowerBound - 1)), v.text(m.tokens.lowerBound - 2) == "("
      {
        continue
      }
      // "30,721 in June and 38,347 in July": a period before goes with the number before it.
      if m.tokens.upperBound <= a,
        v.s.quantities.contains(where: { q in
          [.count, .percent].contains(q.quantity.unit) && q.duration == nil
            && q.tokens.upperBound <= m.tokens.lowerBound
            // "8,594; in 2021 there were 133,726": past a semicolon it is no longer that number's.
            && !(q.tokens.upperBound..<m.tokens.lowerBound).contains { v.text($0) == ";" }
        })
      {
        c += 5
      }
      if best.map({ c < $0.cost }) ?? true { best = (c, m) }
    }
    // "at 381,000 since October, a third of the pace of fiscal 2000": the start right after the count is its own.
    let start = v.s.periods.filter { $0.role == .since && !isTenure($0.form) }.min {
      v.cost(a, $0.tokens) < v.cost(a, $1.tokens)
    }
    if let m = earlierTime(d, v, a), best.map({ v.cost(a, m.tokens) < $0.cost }) ?? true,
      let base =
        (thatBefore(m, d, v) ?? besideInSentence(d, v) ?? context.when.first ?? context.main.first
        ?? r.choices(.word(.now)).first)?
        .period
    {
      let monthly: Bool
      if case .word(.monthEarlier) = m.form { monthly = true } else { monthly = false }
      // "In the previous fiscal year", where no year has been spoken of.
      if m.tokens.contains(where: { v.text($0) == "fiscal" }), base.length != 12 {
        d.when = r.choices(.word(.lastFiscalYear))
        d.whenOrigin = .stated(span(m.tokens))
        return
      }
      if !monthly || base.length == 1 {
        d.when = [
          PeriodChoice(
            period: monthly ? .month(base.first.advanced(by: -1)) : base.yearBefore, weight: 1,
            why: monthly ? "the month before the one spoken of" : "the same time a year before")
        ]
        // "January …. In December, 1,113 crossed. A year earlier, 7,482": a year before the last, or before what the text is about.
        if !monthly, d.sentence != context.sentence, let main = context.main.first?.period, main != base,
          main.length == base.length, v.text(m.tokens.upperBound) != "that"
        {
          d.when[0].weight = 0.6
          d.when.append(PeriodChoice(period: main.yearBefore, weight: 0.4, why: "a year before what the text is about"))
        }
        d.whenOrigin = .stated(span(m.tokens))
        d.isBase = true
        return
      }
    }
    let startIsNearer =
      d.stated?.unit == .count && d.kind != .extreme && d.kind != .change
      && start.map { s in v.cost(a, s.tokens) < 6 && (best.map { v.cost(a, s.tokens) + 4 < $0.cost } ?? true) } ?? false
    if let best, !startIsNearer, best.cost < (d.kind != .extreme ? 36 : best.m.tokens.lowerBound > a ? 28 : 22) {
      if case .weeks = best.m.form { d.fineGrained = best.cost < 14 }
      if case .day = best.m.form,
        !(v.text(best.m.tokens.lowerBound - 1) == "of" && v.text(best.m.tokens.lowerBound - 2) == "as"), best.cost < 14
      {
        d.fineGrained = true
      }
      var choices = withTimeSpokenOf(best.m, v) ?? r.choices(best.m.form)
      // "1.4 million in the first seven months of 2023, compared with 1.2 million in the same span of 2022".
      if case .firstMonths(..<0, .year?) = best.m.form, let last = drafts.last, last.sentence == d.sentence,
        case .level = last.assertion, let base = last.when.first?.period
      {
        choices = resolver(isUS: isUS, context: base).choices(best.m.form)
      }
      // "In the first nine months of 2022 …. In the same months of 2021 …": of the calendar's or of the fiscal year's, as the ones
      // before may have been.
      if case .firstMonths(..<0, .year?) = best.m.form, isUS, let spokenOf = context.periodBefore ?? context.period {
        let others = monthsOfOtherYear(spokenOf).flatMap { resolver(isUS: isUS, context: $0).choices(best.m.form) }
        if !others.isEmpty {
          choices = (choices + others).map {
            PeriodChoice(period: $0.period, weight: $0.weight / Double(1 + others.count), why: $0.why)
          }
        }
      }
      // "416 in December, up from 55 twelve months earlier", "404 in fiscal 2020, and 6,200 the following year": counted
      // from the time just given.
      switch best.m.form {
      case .monthsLater, .yearsLater, .nextMonths:
        if let last = drafts.last, last.sentence == d.sentence, case .stated(let s) = last.whenOrigin,
          s.upper <= span(best.m.tokens).lower, let base = context.period
        {
          choices = resolver(isUS: isUS, context: base).choices(best.m.form)
        }
      default: break
      }
      // "In November 2018 agents caught 51,856, up from 29,085 the November before".
      if case .namedBefore = best.m.form, let last = drafts.last, last.sentence == d.sentence,
        let base = last.when.first?.period
      {
        choices = resolver(isUS: isUS, context: base).choices(best.m.form)
      }
      // "a first wave in the summer of 2021; in August of that year": of the year that the sentence has named.
      if case .thatNamed = best.m.form,
        let named = v.s.periods.last(where: { $0.role == .main && $0.tokens.upperBound <= best.m.tokens.lowerBound }),
        let base = r.choices(named.form).first?.period
      {
        choices = resolver(isUS: isUS, context: base).choices(best.m.form)
      }
      // "A year ago, 66,412 were encountered in November".
      if case .month(_, nil) = best.m.form, !["this", "este"].contains(v.text(best.m.tokens.lowerBound - 1)),
        !best.m.tokens.contains(where: { ["this", "este"].contains(v.text($0)) }),
        v.s.periods.contains(where: {
          $0.tokens.lowerBound <= v.s.range.lowerBound + 2 && [.word(.yearEarlier), .yearsAgo(1)].contains($0.form)
        })
      {
        choices = choices.map { PeriodChoice(period: $0.period.yearBefore, weight: $0.weight, why: "a year ago") }
      }
      // "A month before, in April, crossings had fallen by half": of the older time that the text has gone back to.
      if case .month(let n, nil) = best.m.form, let then = context.periodBefore ?? context.period,
        let named = choices.first?.period, then.last.advanced(by: 8) < named.first,
        v.clauseRange(a).contains(where: { ["had", "habia", "habian"].contains(v.text($0)) })
      {
        // "peaked in December 2023; by October they had dropped": of what came after, as late as the date or before that.
        if v.text(best.m.tokens.lowerBound - 1) == "by" {
          let next = resolver(isUS: isUS, context: then).choices(.nextNamed(n))
          choices = (choices + next.filter { c in !choices.contains { $0.period == c.period } }).map {
            PeriodChoice(period: $0.period, weight: 0.5, why: $0.why)
          }
        } else {
          choices = resolver(isUS: isUS, context: then).choices(.thatNamed(n))
        }
      }
      // "In 2021 encounters bottomed out at 2,946 in January": of the year that the sentence names.
      if case .month(let n, nil) = best.m.form, let named = yearNamed(beside: best.m, v) {
        let inYear = named.filter { !$0.period.months.isEmpty }.compactMap { c in
          c.period.months.first { $0.month == n }.map {
            PeriodChoice(period: .month($0), weight: c.weight, why: "in the year that the sentence names")
          }
        }
        let newest = min(date?.month ?? newestData, newestData)
        var seen: Set<Period> = []
        let kept = inYear.filter { $0.period.last <= newest && seen.insert($0.period).inserted }
        if !kept.isEmpty { choices = kept }
      }
      choices = besideDatedMonth(best.m, choices, v, r)
      if best.m.role == .until, case .month = best.m.form, let end = choices.first?.period.last {
        choices = toDate(end, isUS: isUS)
      }
      if let run = yearThrough(best.m, d, v, r) { choices = run }
      if let run = monthsListed(with: best.m, d, choices, v) { choices = run }
      if !choices.isEmpty {
        d.when = choices.flatMap { clip($0) }
        d.whenOrigin = .stated(span(best.m.tokens))
        return
      }
      if d.fineGrained { return }
    }
    // "since January 2021": from there to the newest month; "have fallen since 2004, to 266,000" adds nothing up.
    if !isReached(d, v),
      d.kind == .cumulative || d.kind == .level || d.kind == .share || d.kind == .streak || d.kind == .trend
        || d.kind == .threshold
        || d.kind == .extreme,
      let m = v.s.periods.filter({
        ($0.role == .since || isTenure($0.form)) && !boundsRecord($0, d, v) && !isAfter($0, v) && !isFirstTime($0, v)
      }).min(by: {
        v.cost(a, $0.tokens) < v.cost(a, $1.tokens)
      }),
      d.kind != .extreme || isTenure(m.form)
    {
      let choices = isTenure(m.form) ? r.choices(m.form) : r.releasedLater(r.choices(m.form).map { r.since($0) })
      if !choices.isEmpty {
        d.when = choices
        d.whenOrigin = .stated(span(m.tokens))
        return
      }
    }
    inheritWhen(&d, v)
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

  /// "dropped again, to fewer than 266,000": what a change came to.
  private func isReached(_ d: Draft, _ v: SentenceView) -> Bool {
    guard d.kind == .level || d.kind == .cumulative || d.kind == .threshold, let q = v.mention(of: d.stated) else {
      return false
    }
    let j = q.hedged.lowerBound
    return ["to", "a", "hasta"].contains(v.text(j - 1))
      && v.s.phrases.contains {
        guard case .change? = $0.relation else { return false }
        return $0.tokens.upperBound < j && j - $0.tokens.upperBound <= 4
      }
  }

  /// "Over the past three months of data (March through May)": which they are is told in the parenthesis.
  private func spelledOut(_ m: PeriodMention, _ v: SentenceView) -> PeriodMention? {
    switch m.form {
    case .lastMonths, .lastYears, .word(.lastYear): break
    default: return nil
    }
    return v.s.periods.first { p in
      guard case .monthSpan = p.form else { return false }
      // "in each of his last four months in office, October 2020 through January 2021".
      if v.text(p.tokens.lowerBound - 1) == ",", case .lastMonths = m.form {
        return p.tokens.lowerBound > m.tokens.lowerBound && p.tokens.lowerBound - m.tokens.upperBound <= 4
      }
      return v.text(p.tokens.lowerBound - 1) == "(" && p.tokens.lowerBound > m.tokens.lowerBound
        && (p.tokens.lowerBound - m.tokens.upperBound <= 4
          || v.text(p.tokens.upperBound) == ")" && v.clauseOf(m.tokens.lowerBound) == v.clauseOf(v.s.range.lowerBound))
    }
  }

  /// "The year before, there were 458,088; the year before that, 977,509": counted from the one just told.
  private func thatBefore(_ m: PeriodMention, _ d: Draft, _ v: SentenceView) -> PeriodChoice? {
    guard v.text(m.tokens.upperBound) == "that" || v.text(m.tokens.upperBound - 1) == "that", let last = drafts.last,
      last.sentence == d.sentence, case .level = last.assertion
    else { return nil }
    return last.when.first
  }

  /// The time of the count that the sentence has just told and that this one is held against.
  private func besideInSentence(_ d: Draft, _ v: SentenceView) -> PeriodChoice? {
    if let both = beforeEarlierTimes(d, v) { return both }
    guard let last = drafts.last, last.sentence == d.sentence, case .level = last.assertion, last.outside == nil,
      !last.isBase, case .stated = last.whenOrigin
    else { return nil }
    return last.when.first
  }

  /// "The number was 130,415 a month earlier and 183,479 a year earlier": both counted from what the words before tell of.
  func beforeEarlierTimes(_ d: Draft, _ v: SentenceView) -> PeriodChoice? {
    guard let last = drafts.last, last.sentence == d.sentence, case .level = last.assertion, last.outside == nil,
      case .stated = last.whenOrigin
    else { return nil }
    switch period(statedBy: last.whenOrigin, v)?.form {
    case .word(.monthEarlier), .word(.yearEarlier):
      return drafts.suffix(12).last {
        !$0.isBase && $0.outside == nil && $0.sentence < d.sentence && d.sentence - $0.sentence <= 2 && !$0.when.isEmpty
      }?.when.first
    default: return nil
    }
  }

  /// "from the year before, to some 57,200": a number right behind what the change is from.
  private func isReached(from m: PeriodMention, _ d: Draft, _ v: SentenceView) -> Bool {
    guard let q = v.mention(of: d.stated), m.tokens.upperBound <= q.hedged.lowerBound else { return false }
    let between = m.tokens.upperBound..<q.hedged.lowerBound
    return between.count <= 6 && ["to", "a", "hasta", "reaching", "and"].contains(v.text(between.upperBound - 1))
      && !between.contains { [";", "."].contains(v.text($0)) }
      && v.s.phrases.contains {
        guard case .change? = $0.relation else { return false }
        return $0.tokens.upperBound <= m.tokens.lowerBound && m.tokens.lowerBound - $0.tokens.upperBound <= 10
      }
  }

  /// "A year ago, same month, it was 117,905": of a level or a share, "a year earlier" is when, not what is compared with.
  private func earlierTime(_ d: Draft, _ v: SentenceView, _ a: Int) -> PeriodMention? {
    guard [.level, .cumulative, .share, .rate].contains(d.kind) else { return nil }
    let earlier = v.s.periods.filter { m in
      switch m.form {
      case .word(.yearEarlier), .word(.samePeriodLastYear), .word(.monthEarlier): break
      default: return false
      }
      // "rose 95% from the year before, to some 57,200": what the change came to is of now.
      if isReached(from: m, d, v) { return false }
      // "un poco más que los 29.289 del año anterior": right behind the number, its own.
      if isRightBehind(m, d, v) { return true }
      guard v.cost(a, m.tokens) < 14, m.role != .versus else { return false }
      // "up 12 percent from a year earlier, to 5,000" speaks of now.
      // "stopped over 100,000 a month just a year ago, and now stop fewer than 10,000".
      let isPast =
        v.text(m.tokens.upperBound - 1) == "ago" && m.tokens.lowerBound > a
        && v.s.range.contains { $0 > m.tokens.upperBound && v.text($0) == "now" }
      let open =
        isPast || m.tokens.lowerBound <= v.s.range.lowerBound + 2
        || v.clauseOf(m.tokens.lowerBound) == v.clauseOf(a) && m.tokens.upperBound <= a
      return open
        && !v.s.phrases.contains { if case .change? = $0.relation { v.cost(a, $0.tokens) < 8 } else { false } }
    }
    return earlier.min { v.cost(a, $0.tokens) < v.cost(a, $1.tokens) }
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

  /// "after Title 42 ended": a bound, from which nothing is added up.
  func isAfter(_ m: PeriodMention, _ v: SentenceView) -> Bool {
    (max(v.s.range.lowerBound, m.tokens.lowerBound - 3)..<m.tokens.lowerBound).contains { v.says(Self.afters, at: $0) }
  }

  private static let andsOfNext: WordSet = ["and", "y", "but", "pero"]
  private static let afters: WordSet = ["after", "following", "tras", "despues"]

  /// "A decade ago, it caught barely 15,000", "Hace 10 años, las capturas apenas pasaban de 15 mil": at the head of the sentence, of
  /// what is counted and not of what it is held against.
  private func goesBackADecade(_ m: PeriodMention, _ d: Draft, _ v: SentenceView) -> Bool {
    m.form == .word(.decadeAgo) && d.stated?.unit == .count && m.tokens.lowerBound - v.s.range.lowerBound <= 1
  }

  func isTenure(_ f: PeriodForm) -> Bool {
    switch f {
    case .sinceTenure, .tenure, .term: true
    default: false
    }
  }

  func usable(_ f: PeriodForm, for kind: ClaimKind) -> Bool {
    switch f {
    case .word(.yearEarlier), .word(.monthEarlier), .word(.samePeriodLastYear), .word(.ever), .word(.decadeAgo),
      .word(.each):
      false
    case .word(.recentYears) where kind == .extreme: false
    case .sinceTenure, .tenure, .term: kind == .cumulative || kind == .level || kind == .trend || kind == .threshold
    case .lastYears where kind == .extreme: false
    default: true
    }
  }

  // MARK: Versus

  func span(_ r: Range<Int>) -> TextSpan {
    guard !r.isEmpty else { return TextSpan(0, 0) }
    return TextSpan(tokens[r.lowerBound].span.lower, tokens[r.upperBound - 1].span.upper)
  }

  /// "In May …, the highest monthly total of the fiscal year so far", "June was the quietest month of the year so far", "el más alto
  /// en lo que va de 2023": what it is the highest of, and not when.
  private func isScope(_ m: PeriodMention, after a: Int, _ v: SentenceView) -> Bool {
    switch m.form {
    case .yearToDate, .word(.soFar), .firstMonths(0, _): break
    // "busiest month of the fiscal year".
    case .word(.fiscalYear), .thatYear:
      guard (a..<max(a, m.tokens.lowerBound)).contains(where: { ["of", "de", "del"].contains(v.text($0)) }) else {
        return false
      }
    // "in record numbers this year" is when.
    case .word(.thisYear), .word(.thisFiscalYear):
      guard (a..<max(a, m.tokens.lowerBound)).contains(where: { ["month", "mes", "monthly"].contains(v.text($0)) })
      else {
        return false
      }
    default: return false
    }
    return m.tokens.lowerBound > a && m.tokens.lowerBound - a <= 8
  }

  private static let tellings: WordSet = [
    "said", "says", "announced", "reported", "released", "published", "told", "showed", "shows", "dijo", "informo",
    "anuncio", "publico", "divulgo", "confirmo",
  ]
  private static let behinds: WordSet = ["behind", "below", "debajo", "detras", "except", "salvo"]
  private static let someDays: WordSet = ["some", "certain", "many", "most", "busy", "several", "recent", "other"]

  /// "hasta el día 21", "al día 21".
  private func upToDay(_ i: Int, _ v: SentenceView) -> Bool {
    guard v.text(i) == "dia" || v.text(i) == "al dia", ["el", "al", "hasta"].contains(v.text(i - 1)),
      tokens.indices.contains(i + 1),
      let n = tokens[i + 1].number
    else { return false }
    return n.digits.count <= 2 && n.decimals == 0 && (1...31).contains(n.value)
      && (max(v.s.range.lowerBound, i - 3)..<i).contains { ["hasta", "al"].contains(v.text($0)) }
  }

  private static let marks: WordSet = ["record", "total", "peak", "high", "low", "number", "figure", "level", "count"]

  /// A time of a later clause that tells a change, or a share, of its own.
  private func isOfOtherChange(_ m: PeriodMention, _ d: Draft, _ a: Int, _ v: SentenceView) -> Bool {
    let c = v.clauseOf(m.tokens.lowerBound)
    guard m.tokens.lowerBound > a, c != v.clauseOf(a) else { return false }
    let isSubject = v.text(m.tokens.upperBound) == "'s"
    return v.s.phrases.contains { p in
      guard v.clauseOf(p.tokens.lowerBound) == c else { return false }
      switch p.relation {
      case .change?, .factor?: return isSubject && p.tokens.lowerBound > m.tokens.upperBound
      // "the rise is 58.5%, and the number exceeds all that was counted from 2010 to 2019".
      case .exceed?: return p.tokens.lowerBound > a && p.tokens.upperBound <= m.tokens.lowerBound
      default: return false
      }
    }
  }

  /// Whether a token begins its sentence, past quotation marks and a "just"; "Speaking on Wednesday" dates the speaking.
  private func opens(_ i: Int, _ v: SentenceView) -> Bool {
    i <= v.s.range.lowerBound + 1
      && (v.s.range.lowerBound..<max(v.s.range.lowerBound, i)).allSatisfy {
        tokens[$0].kind != .word || ["just", "only", "but", "and"].contains(v.text($0))
      }
  }

  /// "On Monday, agents apprehended": a count of one day.
  private static let weekdays: WordSet = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
}
