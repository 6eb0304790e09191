import BorderData

/// One place in time that a phrase may mean.
struct PeriodChoice: Hashable, Sendable {
  var period: Period
  var weight: Double
  var why: String
}

extension [PeriodChoice] {
  /// Each period once, as the first of several has it.
  var distinct: [PeriodChoice] {
    var seen: Set<Period> = []
    return filter { seen.insert($0.period).inserted }
  }
}

/// Turns period phrases into months, against the article's date, the periods named before, and the source's
/// convention (CLAIMS: US figures fiscal then calendar, all others calendar).
struct PeriodResolver {
  var date: ArticleDate?
  /// US figures: a year without a word may be fiscal.
  var fiscalFirst: Bool
  /// The period last spoken of.
  var context: Period?
  /// The newest month that the figures have: what "last month" is bounded by when no date is known.
  var newestData: YearMonth

  private var now: YearMonth { date?.month ?? newestData.advanced(by: 1) }
  var newest: YearMonth { min(date?.newestMonth ?? newestData, newestData) }

  func choices(_ form: PeriodForm) -> [PeriodChoice] {
    switch form {
    case .year(let y, let kind): return years(y, kind)
    case .month(let m, let y):
      if let y { return exact(month(y, m), "named") }
      return yearless(m)
    case .lastNamed(let m):
      // Beside figures of that very month it is the one a year before.
      let p = month(m < now.month ? now.year : now.year - 1, m)
      if let context, context == p { return exact(p.yearBefore, "the one before the month spoken of") }
      // Of the month that has just closed one says "in March"; "last March" is then rather the one before.
      if p == .month(newest), date != nil {
        return [
          PeriodChoice(period: p.yearBefore, weight: 0.6, why: "the \(YearMonth.longNames[m - 1]) of the year before"),
          PeriodChoice(period: p, weight: 0.4, why: "the latest \(YearMonth.longNames[m - 1]) before the date"),
        ]
      }
      return exact(p, "the latest \(YearMonth.longNames[m - 1]) before the date")
    case .monthSpan(let a, let ya, let b, let yb): return span(a, ya, b, yb)
    case .yearSpan(let a, let b, let kind): return yearSpan(a, b, kind)
    case .firstMonths(let n, let inner): return n == 0 ? releasedLater(firstMonths(n, inner)) : firstMonths(n, inner)
    case .lastMonths(let n):
      guard n > 0 else { return [] }
      return exact(.span(newest.advanced(by: 1 - n)...newest), "the \(n) months to \(newest.label)")
    case .lastYears(let n): return lastYears(n)
    case .decade(let d) where !fiscalFirst:
      return exact(.span(calendar(d).first...calendar(d + 9).last), "its ten years")
    case .decade(let d):
      return [
        PeriodChoice(period: .span(fiscal(d).first...fiscal(d + 9).last), weight: 0.5, why: "fiscal years"),
        PeriodChoice(period: .span(calendar(d).first...calendar(d + 9).last), weight: 0.5, why: "calendar years"),
      ]
    case .quarter(let q, let inner): return part(of: inner, months: 3, index: q - 1)
    case .half(let h, let inner): return part(of: inner, months: 6, index: h - 1)
    case .yearTo(let m, let y):
      let end = month(y ?? latestYear(of: m), m).last
      if m == 9, fiscalFirst { return exact(fiscal(end.year), "the fiscal year that ended then") }
      return exact(Period.exactly(end.advanced(by: -11)...end), "the twelve months to \(end.label)")
    case .word(let w): return w == .thisYear || w == .thisFiscalYear ? releasedLater(word(w)) : word(w)
    case .tenure(let who), .sinceTenure(.some(let who)): return releasedLater(tenure(who))
    case .term(let who, let n):
      let starts = who.terms.flatMap { stride(from: $0.from, to: $0.to, by: 4) }
      guard starts.indices.contains(n - 1) else { return [] }
      return releasedLater(inOffice(from: starts[n - 1], to: starts[n - 1] + 4))
    case .sinceTenure(nil): return presidentInOffice().map { releasedLater(tenure($0)) } ?? []
    case .since(.month(let m, nil)) where date != nil && date?.yearOnly != true:
      return releasedLater([
        since(PeriodChoice(period: month(latestYear(of: m), m), weight: 1, why: "the latest such month"))
      ])
    case .since(let inner): return running(from: inner)
    case .monthsAgo(let n): return exact(.month(now.advanced(by: -n)), "counted back from the date")
    case .yearsAgo(let n):
      return years(now.year - n, .open).map {
        PeriodChoice(period: $0.period, weight: $0.weight * 0.7, why: "\(n) years before the date")
      }
        + [
          PeriodChoice(
            period: .month(newest.advanced(by: -12 * n)), weight: 0.3, why: "the same month \(n) years before")
        ]
    case .yearsLater(let n):
      guard let context else { return n < 0 ? choices(.yearsAgo(-n)) : [] }
      return exact(
        context.shifted(years: n),
        "\(abs(n)) year\(abs(n) == 1 ? "" : "s") \(n < 0 ? "before" : "after") the one spoken of")
    case .monthsLater(let n):
      guard let context, context.length == 1 else { return n < 0 ? choices(.monthsAgo(-n)) : [] }
      return exact(.month(context.first.advanced(by: n)), "\(n) month\(n == 1 ? "" : "s") after the one spoken of")
    case .thatMonth:
      guard let context, context.length == 1 else { return [] }
      return exact(context, "the month spoken of")
    case .namedBefore(let m):
      guard let context else {
        return exact(.month(month(latestYear(of: m), m).first.advanced(by: -12)), "a year before")
      }
      let same = month(context.first.year, m).first
      return exact(
        .month(same < context.first ? same : same.advanced(by: -12)), "the \(YearMonth.longNames[m - 1]) before")
    case .nextMonths(let n):
      guard let context, n > 1, n < 60 else { return [] }
      let first = context.last.advanced(by: 1)
      return exact(Period.exactly(first...first.advanced(by: n - 1)), "the \(n) months after the one spoken of")
    case .thatPeriod:
      guard let context else { return [] }
      return exact(context, "the time spoken of")
    case .thatYear:
      guard let context else { return [] }
      if context.length == 12 { return exact(context, "the year spoken of") }
      return fiscalFirst ? years(context.last.fiscalYear, .open) : years(context.last.year, .open)
    case .thatNamed(let m):
      guard let context else { return yearless(m) }
      let near = [-1, 0, 1].map { month(context.first.year + $0, m).first }
      let inside = near.first { context.first <= $0 && $0 <= context.last }
      let chosen =
        inside ?? near.min { abs($0.index - context.first.index) < abs($1.index - context.first.index) }
        ?? context.first
      return exact(.month(chosen), "the \(YearMonth.longNames[m - 1]) of the time spoken of")
    case .nextNamed(let m):
      guard let context else { return yearless(m) }
      let same = month(context.last.year, m).first
      let next = same > context.last ? same : same.advanced(by: 12)
      // No month that is still to come on the date.
      if next > newest { return exact(.month(next.advanced(by: -12)), "the latest \(YearMonth.longNames[m - 1])") }
      return exact(.month(next), "the first \(YearMonth.longNames[m - 1]) after")
    case .day(let y, let m, _): return exact(month(y ?? latestYear(of: m), m), "the month of that day")
    case .weeks: return []
    case .yearToDate(let kind): return releasedLater(yearToDate(kind))
    case .season(let s, let y): return season(s, y)
    }
  }

  private func fiscal(_ y: Int) -> Period { .fiscalYear(y) }
  private func calendar(_ y: Int) -> Period { .calendarYear(y) }
  /// A year of 0 or less counts from that of the date.
  private func month(_ y: Int, _ m: Int) -> Period {
    .month(YearMonth(index: Int32((y > 0 ? y : now.year + y) * 12 + m - 1)))
  }
  private func exact(_ p: Period, _ why: String) -> [PeriodChoice] { [PeriodChoice(period: p, weight: 1, why: why)] }

  private func years(_ y: Int, _ kind: YearKind) -> [PeriodChoice] {
    switch kind {
    case .fiscal: return exact(fiscal(y), "the text says fiscal")
    case .calendar: return exact(calendar(y), "the text says calendar")
    case .open:
      guard fiscalFirst else { return exact(calendar(y), "the source publishes calendar years") }
      return [
        PeriodChoice(period: fiscal(y), weight: 0.6, why: "US border figures are published by fiscal year"),
        PeriodChoice(period: calendar(y), weight: 0.4, why: "a year without a word may be the calendar's"),
      ]
    }
  }

  /// The latest such month before the date.
  private func latestYear(of m: Int) -> Int { m <= now.month ? now.year : now.year - 1 }

  private func yearless(_ m: Int) -> [PeriodChoice] {
    var y = latestYear(of: m)
    var why = "the latest \(YearMonth.longNames[m - 1]) before the date"
    // A date that is only a year, or none: the neighbours' year is the better guide.
    if date == nil || date?.yearOnly == true, let context {
      y = context.last.year
      if month(y, m).first > context.last, context.length > 1 { y = context.first.year }
      why = "in the year spoken of before"
    } else if let context, context.length == 1, case let next = context.last.advanced(by: 1), next.month == m,
      next.year < y
    {
      // "August 2023 was the busiest month. September's total …": the story may go on from there.
      return [
        PeriodChoice(period: month(y, m), weight: 0.5, why: why),
        PeriodChoice(period: .month(next), weight: 0.5, why: "the month after the one spoken of"),
      ]
    } else if let context, context.length == 1, let near = nearest(m, to: context.first), near.year < y {
      // "74,000 in December 2020. That compares with 72,113 in November": of the time the text has gone back to.
      return [
        PeriodChoice(period: month(y, m), weight: 0.5, why: why),
        PeriodChoice(
          period: .month(near), weight: 0.5, why: "the \(YearMonth.longNames[m - 1]) nearest the month spoken of"),
      ]
    }
    // Of a month that has hardly begun no count is told; what happens in it may be.
    if m == now.month, y == now.year, let date, !date.yearOnly, let day = date.day, day <= 20 {
      return [
        PeriodChoice(period: month(y - 1, m), weight: 0.5, why: "the last whole \(YearMonth.longNames[m - 1])"),
        PeriodChoice(period: month(y, m), weight: 0.5, why: why),
      ]
    }
    return exact(month(y, m), why)
  }

  /// Such a month within half a year of one that lies almost a year back or more, or that one itself.
  private func nearest(_ m: Int, to then: YearMonth) -> YearMonth? {
    guard then.advanced(by: 11) < now else { return nil }
    return (-5...6).map { then.advanced(by: $0) }.first { $0.month == m && ($0 != then || then.advanced(by: 13) < now) }
  }

  private func span(_ a: Int, _ ya: Int?, _ b: Int, _ yb: Int?) -> [PeriodChoice] {
    let ya = ya.map { $0 > 0 ? $0 : now.year + $0 }
    let yb = yb.map { $0 > 0 ? $0 : now.year + $0 }
    let endYear = yb ?? ya.map { b >= a ? $0 : $0 + 1 } ?? latestYear(of: b)
    let startYear = ya ?? (a <= b ? endYear : endYear - 1)
    let first = month(startYear, a).first
    let last = month(endYear, b).first
    guard first <= last else { return [] }
    // "than in Trump's last year in office": the twelve months to its end, or the calendar year before, as is often meant.
    if a == 2, b == 1, let from = ya, let to = yb, to == from + 1 {
      return [
        PeriodChoice(period: Period.exactly(first...last), weight: 0.5, why: "the twelve months to its end"),
        PeriodChoice(period: .calendarYear(from), weight: 0.5, why: "the calendar year before its end"),
      ]
    }
    // "From February 2021 through July", written in 2024: July of the year of the date, or of the one named.
    if ya != nil, yb == nil, latestYear(of: b) > endYear, now.year - endYear <= 8 {
      let late = month(latestYear(of: b), b).first
      return [
        PeriodChoice(
          period: Period.exactly(first...late), weight: 0.5, why: "to the latest such month before the date"),
        PeriodChoice(period: Period.exactly(first...last), weight: 0.5, why: "within the year named"),
      ]
    }
    return exact(Period.exactly(first...last), "named")
  }

  private func yearSpan(_ a: Int, _ b: Int, _ kind: YearKind) -> [PeriodChoice] {
    guard a <= b else { return [] }
    let f = PeriodChoice(period: .span(fiscal(a).first...fiscal(b).last), weight: 0.6, why: "fiscal years")
    let c = PeriodChoice(period: .span(calendar(a).first...calendar(b).last), weight: 0.4, why: "calendar years")
    switch kind {
    case .fiscal: return [f]
    case .calendar: return [c]
    case .open: return fiscalFirst ? [f, c] : [c]
    }
  }

  /// `n` 0 is "so far in", −1 "the same period of": as many months as the context has.
  private func firstMonths(_ n: Int, _ inner: PeriodForm?) -> [PeriodChoice] {
    let base = inner.map { choices($0) } ?? (n > 0 ? yearsSpokenOf() : yearsNow())
    if n > 0, case .sinceTenure? = inner {
      return base.compactMap { choice in
        let last = choice.period.first.advanced(by: n - 1)
        guard n <= 96, last <= newestData else { return nil }
        return PeriodChoice(
          period: Period.exactly(choice.period.first...last), weight: choice.weight, why: choice.why)
      }
    }
    // "the same half of 2019": the months spoken of, in the year named.
    if n < 0, case .year(let y, let kind)? = inner, let context, context.length <= 12 {
      let calendar = context.shifted(years: y - context.last.year)
      let fiscal = context.shifted(years: y - context.last.fiscalYear)
      if kind == .calendar || kind == .open && !fiscalFirst || fiscal == calendar {
        return exact(kind == .fiscal ? fiscal : calendar, "the same months")
      }
      if kind == .fiscal { return exact(fiscal, "the same months") }
      // "October and November 2012 …, the same two months of 2011": the year before, and not two years before.
      if y == context.last.year - 1 {
        return [
          PeriodChoice(period: calendar, weight: 0.85, why: "the same months of the year"),
          PeriodChoice(period: fiscal, weight: 0.15, why: "the same months of the fiscal year"),
        ]
      }
      return [
        PeriodChoice(period: fiscal, weight: 0.6, why: "the same months of the fiscal year"),
        PeriodChoice(period: calendar, weight: 0.4, why: "the same months of the year"),
      ]
    }
    let made: [PeriodChoice] = base.compactMap { choice in
      var p = choice.period
      if case .span(let r) = p, r.count < 12 {
        p = r.lowerBound.month == 10 ? fiscal(r.lowerBound.year + 1) : calendar(r.lowerBound.year)
      }
      let whole = p.months
      if n == 0 {
        let end = min(newest, whole.upperBound)
        guard end >= whole.lowerBound else { return nil }
        return PeriodChoice(
          period: Period.exactly(whole.lowerBound...end), weight: choice.weight, why: "to \(end.label)")
      }
      if n < 0 {
        guard let context, context.length <= 12 else { return choice }
        let back = context.first.year - whole.lowerBound.year
        return PeriodChoice(
          period: context.shifted(years: -back), weight: choice.weight, why: "the same months")
      }
      guard n <= 12 else { return nil }
      return PeriodChoice(
        period: Period.exactly(whole.lowerBound...whole.lowerBound.advanced(by: n - 1)), weight: choice.weight,
        why: "its first \(n) months")
    }
    // "The first six months of the fiscal year", said in its third: of the year before.
    if n > 0, case .word? = inner { return notPastDate(made) }
    guard n == 0, !fiscalFirst, let date else { return made }
    return made.flatMap { c in
      c.period.first.month == 1 && c.period.first.year == date.month.year ? withMonthOfDate(c) : [c]
    }
  }

  private func part(of inner: PeriodForm?, months n: Int, index: Int) -> [PeriodChoice] {
    let parts = (inner.map { choices($0) } ?? yearsSpokenOf()).map { choice in
      var whole = choice.period
      if case .span(let r) = whole {
        whole = r.lowerBound.month == 10 ? fiscal(r.lowerBound.year + 1) : calendar(r.lowerBound.year)
      }
      let first = whole.first.advanced(by: n * index)
      return PeriodChoice(
        period: Period.exactly(first...first.advanced(by: n - 1)), weight: choice.weight, why: "part of it")
    }
    // What has not been by then is told of by nobody.
    return notPastDate(parts)
  }

  /// What has not been by then is told of by nobody: "in the second half of the year", said in March, is of the year before.
  private func notPastDate(_ parts: [PeriodChoice]) -> [PeriodChoice] {
    let past = parts.filter { $0.period.last <= newest }
    guard past.isEmpty else { return past }
    let back = parts.map { PeriodChoice(period: $0.period.shifted(years: -1), weight: $0.weight, why: "a year before") }
    return back.allSatisfy { $0.period.last <= newest } ? back : parts
  }

  /// The year that the text has spoken of, where that is another than the date's, and the date's.
  private func yearsSpokenOf() -> [PeriodChoice] {
    let now = yearsNow()
    guard let context, context.length == 12 || context.length < 12 && context.last.advanced(by: 12) < self.now else {
      return now
    }
    var spoken = [context]
    if context.length < 12 {
      spoken = [calendar(context.last.year)] + (fiscalFirst ? [fiscal(context.last.fiscalYear)] : [])
    }
    let others = now.filter { c in !spoken.contains(c.period) }
    return spoken.map { PeriodChoice(period: $0, weight: 0.6 / Double(spoken.count), why: "the year spoken of") }
      + others.map { PeriodChoice(period: $0.period, weight: 0.4 / Double(others.count), why: $0.why) }
  }

  private func yearsNow() -> [PeriodChoice] {
    let c = PeriodChoice(period: calendar(now.year), weight: 0.5, why: "the year of the date")
    guard fiscalFirst else { return [c] }
    return [PeriodChoice(period: fiscal(now.fiscalYear), weight: 0.5, why: "the fiscal year of the date"), c]
  }

  private func lastYears(_ n: Int) -> [PeriodChoice] {
    guard n > 0, n < 200 else { return [] }
    let fy = lastFiscal()
    let f = PeriodChoice(
      period: .span(fiscal(fy - n + 1).first...fiscal(fy).last), weight: 0.5, why: "the last \(n) fiscal years")
    let cy = newest.month == 12 ? newest.year : newest.year - 1
    let c = PeriodChoice(
      period: .span(calendar(cy - n + 1).first...calendar(cy).last), weight: 0.5, why: "the last \(n) years")
    return fiscalFirst ? [f, c] : [c]
  }

  /// The newest fiscal year that had ended by the date.
  private func lastFiscal() -> Int { newest.month == 9 ? newest.fiscalYear : newest.fiscalYear - 1 }

  private func yearToDate(_ kind: YearKind) -> [PeriodChoice] {
    let fy = Period.fiscalYear(newest.fiscalYear).first
    let cy = Period.calendarYear(newest.year).first
    let f = PeriodChoice(period: Period.exactly(fy...newest), weight: 0.5, why: "the fiscal year to \(newest.label)")
    let c = PeriodChoice(period: Period.exactly(cy...newest), weight: 0.5, why: "the year to \(newest.label)")
    switch kind {
    case .fiscal: return [f]
    case .calendar: return [c]
    case .open: return fiscalFirst ? [f, c] : withMonthOfDate(c)
    }
  }

  /// Panama, Mexico and Honduras give out their counts day by day: late in a month "so far" holds part of it.
  private func withMonthOfDate(_ c: PeriodChoice) -> [PeriodChoice] {
    guard let date, !date.yearOnly, (date.day ?? 20) > 5, date.month <= newestData, date.month > newest else {
      return [c]
    }
    let to = Period.exactly(Period.calendarYear(date.month.year).first...date.month)
    return [
      PeriodChoice(period: c.period, weight: c.weight * 0.7, why: c.why),
      PeriodChoice(period: to, weight: c.weight * 0.3, why: "the year to \(date.month.label), the month of the date"),
    ]
  }

  private func word(_ w: TimeWord) -> [PeriodChoice] {
    switch w {
    case .lastYear:
      if date?.yearOnly == true { return years(now.year - 1, .open) }
      guard fiscalFirst else { return years(now.year - 1, .open) }
      let f = now.month >= 10 ? now.year : now.year - 1
      return [
        PeriodChoice(period: fiscal(f), weight: 0.6, why: "the last fiscal year ended by the date"),
        PeriodChoice(period: calendar(now.year - 1), weight: 0.4, why: "the last calendar year"),
      ]
    case .lastFiscalYear: return exact(fiscal(lastFiscal()), "the last fiscal year ended by the date")
    case .thisYear:
      // With a date that is only a year, or late in it, the year itself.
      if date?.yearOnly == true || date == nil { return years(now.year, .open) }
      if fiscalFirst, (10...12).contains(now.month) {
        return [PeriodChoice(period: fiscal(now.year), weight: 0.5, why: "the fiscal year that ended in it")]
          + yearToDate(.open).map { PeriodChoice(period: $0.period, weight: $0.weight * 0.5, why: $0.why) }
      }
      return yearToDate(.open)
    case .fiscalYear:
      let running = choices(.word(.thisFiscalYear))
      guard let date, !date.yearOnly, (10...12).contains(date.month.month) else { return running }
      return [PeriodChoice(period: fiscal(lastFiscal()), weight: 0.65, why: "the fiscal year that has just closed")]
        + running.map { PeriodChoice(period: $0.period, weight: $0.weight * 0.35, why: $0.why) }
    case .thisFiscalYear:
      if date?.yearOnly == true { return exact(fiscal(now.year), "the fiscal year of the date") }
      return yearToDate(.fiscal)
    case .lastMonth:
      if date == nil || date?.yearOnly == true, let context, context.length == 1 {
        return exact(context, "the month spoken of")
      }
      return exact(.month(newest), "the month before the date")
    case .thisMonth:
      return exact(.month(min(now, newestData)), "the month of the date")
    case .now, .soFar:
      // Late in a month "now" may be that month.
      if let date, let day = date.day, day > 20, date.month <= newestData {
        return [
          PeriodChoice(period: .month(newest), weight: 0.5, why: "the newest month on the date"),
          PeriodChoice(period: .month(date.month), weight: 0.5, why: "the month of the date"),
        ]
      }
      return exact(.month(newest), "the newest month on the date")
    case .recentMonths:
      return [
        PeriodChoice(period: .span(newest.advanced(by: -2)...newest), weight: 0.6, why: "the last three months"),
        PeriodChoice(period: .span(newest.advanced(by: -5)...newest), weight: 0.4, why: "the last six months"),
      ]
    case .recentYears: return lastYears(5)
    case .decadeAgo:
      let f = lastFiscal()
      return [PeriodChoice(period: fiscal(f - 10), weight: 1, why: "ten years before")]
    case .yearEarlier, .samePeriodLastYear:
      guard let context else { return [] }
      return exact(context.yearBefore, "a year before")
    case .monthEarlier:
      guard let context else { return [] }
      return exact(.month(context.first.advanced(by: -1)), "the month before")
    default: return []
    }
  }

  private func presidentInOffice() -> President? {
    for who in [President.biden, .trump, .obama, .bush, .clinton] {
      for t in who.terms where (t.from...t.to).contains(now.year) {
        let from = YearMonth(index: Int32(t.from * 12))
        let to = YearMonth(index: Int32(t.to * 12))
        if now >= from, now < to { return who }
      }
    }
    return nil
  }

  /// A term of office counts a month when more than half of it falls inside; inauguration is on 20 January, so the
  /// first whole month is February and January is the other choice.
  private func tenure(_ who: President) -> [PeriodChoice] {
    let terms = who.terms.filter { YearMonth(index: Int32($0.from * 12)) <= now }
    guard let term = terms.last else { return [] }
    return inOffice(from: term.from, to: term.to)
  }

  private func inOffice(from: Int, to: Int) -> [PeriodChoice] {
    let end = min(newest, YearMonth(index: Int32(to * 12)))
    let feb = YearMonth(index: Int32(from * 12 + 1))
    let jan = YearMonth(index: Int32(from * 12))
    guard end >= jan else { return [] }
    return [
      PeriodChoice(
        period: Period.exactly(min(feb, end)...end), weight: 0.55, why: "from the first whole month in office"),
      PeriodChoice(period: Period.exactly(jan...end), weight: 0.45, why: "with the January of the inauguration"),
    ]
  }

  /// Meteorological seasons; summer is June to August.
  private func season(_ s: TimeWord, _ y: Int?) -> [PeriodChoice] {
    let start: Int
    switch s {
    case .spring: start = 3
    case .summer: start = 6
    case .autumn: start = 9
    default: start = 12
    }
    var year = y ?? (start + 2 <= now.month ? now.year : now.year - 1)
    if start == 12 { year -= 1 }
    let first = YearMonth(index: Int32(year * 12 + start - 1))
    return exact(Period.exactly(first...first.advanced(by: 2)), "its three months")
  }
}
