import BorderData

/// When, for a claim whose sentence does not say: what the text has been speaking of, or the newest.
extension ClaimFinder {
  func inheritWhen(_ d: inout Draft, _ v: SentenceView) {
    // "Mexicans, who represented 98 percent in 2000, were just 18 percent": of the time before the one told in passing.
    if let last = drafts.last, last.sentence == d.sentence, let m = period(statedBy: last.whenOrigin, v),
      isInRelative(m, before: v.mention(of: d.stated)?.tokens.lowerBound ?? d.tokens.lowerBound, v),
      !context.whenBefore.isEmpty
    {
      d.when = context.whenBefore
      d.whenOrigin = .earlier(context.whenSpan ?? TextSpan(0, 0))
      return
    }
    // "… 188 people over the past two days. Guatemalans numbered 149": of those days still.
    if d.stated?.unit == .count, let last = drafts.last, last.fineGrained, last.stated?.unit == .count,
      d.sentence - last.sentence <= 1, v.s.periods.isEmpty || d.sentence == last.sentence
    {
      d.fineGrained = true
    }
    if let above = timeOfHeading(d, v) {
      d.when = others(above.when, [context.when], d)
      d.whenOrigin = .earlier(above.span)
      return
    }
    if let named = yearJustNamed(d, v) {
      d.when = others(named.when, [context.when, context.main], d)
      d.whenOrigin = .earlier(named.span)
      return
    }
    let long = (context.when.first?.period.length ?? 0) > 12 && d.kind != .cumulative && d.sentence != context.sentence
    // "We are seeing …": of now, not of a time long past that the words before spoke of.
    let newest = min(date?.newestMonth ?? newestData, newestData)
    let stale =
      d.sentence != context.sentence && d.stated == nil && speaksOfNow(d, v)
      && (context.when.first.map { isLongPast($0.period, newest) } ?? false)
    let open = defaultWhen(isUS: d.measure?.isUS ?? true, kind: d.kind)
    // A new paragraph returns from an older time, looked back at, to the one that the text is about.
    // And years in a row end with the last one.
    if v.s.sentence.paragraph != context.paragraph || d.kind == .streak, !stale, let main = context.main.first?.period,
      main.length <= 12,
      let near = context.when.first?.period, near.last < main.last
    {
      d.when = others(context.main, [context.when, open], d)
      d.whenOrigin = .article("the period that it begins with")
      return
    }
    if !long, !stale, !context.when.isEmpty, v.s.sentence.paragraph - context.paragraph <= 1,
      d.sentence - context.sentence <= 3
    {
      d.when = others(context.when, [context.whenBefore, context.main, open], d)
      d.whenOrigin = .earlier(context.whenSpan ?? TextSpan(0, 0))
      // Asylum applications are published by the year.
      if d.measure?.measure == .asylum, let month = d.when.first, month.period.length == 1 {
        d.when = [
          PeriodChoice(period: .calendarYear(month.period.last.year), weight: 1, why: "the year of the time spoken of")
        ]
      }
      return
    }
    // Where nothing near says when, the time that the text as a whole is about comes before the newest figures.
    if !stale, !context.main.isEmpty, context.main.allSatisfy({ $0.period.length <= 12 }) {
      d.when = others(context.main, [open], d)
      d.whenOrigin = .article("the period that it begins with")
      return
    }
    d.when = open
    d.whenOrigin = .open
    if let ahead = timeAhead(d) {
      d.when =
        ahead.map {
          PeriodChoice(period: $0.period, weight: $0.weight * 0.65, why: "the time that the text goes on to name")
        }
        + open.filter { c in !ahead.contains { $0.period == c.period } }.map {
          PeriodChoice(period: $0.period, weight: $0.weight * 0.35, why: $0.why)
        }
    }
  }

  /// A headline and a first sentence often leave it to the next to say when: the first time that is told there with a count.
  private func timeAhead(_ d: Draft) -> [PeriodChoice]? {
    guard d.sentence <= 1, context.when.isEmpty, context.main.isEmpty, date != nil else { return nil }
    for i in d.sentence + 1..<max(d.sentence + 1, min(d.sentence + 4, views.count)) {
      let v = views[i]
      let counts = v.s.quantities.contains {
        [.count, .percent].contains($0.quantity.unit) && $0.duration == nil && !$0.isMoney && $0.quantity.value >= 10
      }
      guard counts, v.s.phrases.contains(where: { $0.measure != nil || $0.relation != nil }) else { continue }
      let named = v.s.periods.first { m in
        guard m.role == .main else { return false }
        switch m.form {
        case .month, .monthSpan, .firstMonths, .yearToDate, .quarter: return true
        case .year(_, .fiscal), .word(.lastMonth), .word(.lastFiscalYear), .word(.thisFiscalYear): return true
        default: return false
        }
      }
      guard let named else { return nil }
      let choices = resolver(isUS: d.measure?.isUS ?? true).choices(named.form).flatMap { clip($0) }
      return choices.isEmpty ? nil : choices
    }
    return nil
  }

  /// A number that is exact may show that another time that the text has spoken of was meant: those are readings too.
  func others(_ first: [PeriodChoice], _ more: [[PeriodChoice]], _ d: Draft) -> [PeriodChoice] {
    guard let q = d.stated, q.unit == .count, q.digits >= 2, q.upper == nil else { return first }
    var out = first.map { PeriodChoice(period: $0.period, weight: $0.weight * 0.7, why: $0.why) }
    let rest = more.flatMap { list in
      list.map { PeriodChoice(period: $0.period, weight: $0.weight / Double(max(1, list.count)), why: $0.why) }
    }
    .filter { c in !first.contains { $0.period == c.period } }
    let kept = rest.distinct
    let total = kept.reduce(0) { $0 + $1.weight }
    guard total > 0 else { return first }
    out += kept.map { PeriodChoice(period: $0.period, weight: 0.3 * $0.weight / total, why: $0.why) }
    return out
  }

  /// Whether "is" and "now" can no longer mean a time: a month of half a year ago, a year that another has followed. The last
  /// year that is whole is what a report on it calls now, months after its end.
  func isLongPast(_ p: Period, _ newest: YearMonth) -> Bool {
    p.length == 12 ? p.shifted(years: 1).last <= newest : p.last < newest.advanced(by: -4)
  }

  func speaksOfNow(_ d: Draft, _ v: SentenceView) -> Bool {
    let c = v.clauseOf(d.tokens.lowerBound)
    return d.tokens.contains { i in
      v.clauseOf(i) == c
        // "That is 7 percent more": of what was just told.
        && !v.says(Self.pointers, at: i - 1)
        && ["is", "are", "'re", "continues", "continue", "remain", "remains", "esta", "estan", "sigue", "siguen"]
          .contains(
            v.text(i))
    }
  }

  private static let pointers: WordSet = ["that", "this", "which", "eso", "esto", "ello"]

  /// Nothing says when: the newest month, the year so far and the last whole year on the date.
  func defaultWhen(isUS: Bool, kind: ClaimKind) -> [PeriodChoice] {
    let r = resolver(isUS: isUS)
    var out: [PeriodChoice] = []
    if isUS {
      out += r.choices(.word(.lastFiscalYear)).map { PeriodChoice(period: $0.period, weight: 0.4, why: $0.why) }
    }
    out += r.choices(.word(.now)).map { PeriodChoice(period: $0.period, weight: 0.3, why: $0.why) }
    if date == nil || date?.yearOnly == true {
      let y = date?.month.year ?? newestData.year
      out =
        r.choices(.year(y, .open)).map { PeriodChoice(period: $0.period, weight: $0.weight * 0.5, why: $0.why) } + out
    }
    out += r.choices(.yearToDate(.open)).map { PeriodChoice(period: $0.period, weight: 0.15, why: $0.why) }
    return out
  }

  /// A year that was still running on the date is its months so far.
  func clip(_ c: PeriodChoice) -> [PeriodChoice] {
    switch c.period {
    case .fiscalYear, .calendarYear: break
    default: return [c]
    }
    guard let date, !date.yearOnly else { return [c] }
    let newest = min(date.newestMonth, newestData)
    guard c.period.last > newest, c.period.first <= newest else { return [c] }
    let soFar = PeriodChoice(
      period: Period.exactly(c.period.first...newest), weight: c.weight, why: c.why + ", so far as it had run by then")
    // A year that ends with the month of the date may also be meant whole.
    let isFiscal = if case .fiscalYear = c.period { true } else { false }
    let run = isFiscal ? resolver(isUS: true).releasedLater([soFar]) : [soFar]
    guard c.period.last <= date.month else { return run }
    return run.map { PeriodChoice(period: $0.period, weight: $0.weight * 0.6, why: $0.why) } + [
      PeriodChoice(period: c.period, weight: c.weight * 0.4, why: c.why)
    ]
  }
}
