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
      return v.cost(a, m.tokens) < 14 && ["of", "de", "del"].contains(v.text(j)) && isOfTime
    }) {
      d.fineGrained = true
    }
    // "On Monday, agents apprehended more than 1,300": of one day; "officials said on Monday" dates the words.
    if d.stated?.unit == .count,
      let day = v.s.range.first(where: { v.says(Self.weekdays, at: $0) && v.text($0 - 1) == "on" }),
      day <= v.s.range.lowerBound + 1, v.clauseOf(day) == v.clauseOf(a)
    {
      d.fineGrained = true
    }
    let isUS = d.measure?.isUS ?? true
    let r = resolver(isUS: isUS)
    var best: (cost: Int, m: PeriodMention)?
    // "279 a day in April, down from 4,300 in April of last year": right behind the rate that another is held against.
    if d.kind == .rate, let q = v.mention(of: d.stated), ["from", "against"].contains(v.text(q.hedged.lowerBound - 1)),
      let m = v.s.periods.first(where: {
        $0.role == .versus && $0.tokens.lowerBound > q.tokens.upperBound
          && $0.tokens.lowerBound - q.tokens.upperBound <= 3
      }), case let choices = r.choices(m.form), !choices.isEmpty
    {
      d.when = choices
      d.whenOrigin = .stated(span(m.tokens))
      d.isBase = true
      return
    }
    for m in v.s.periods {
      guard m.role == .main || m.role == .until, usable(m.form, for: d.kind) else { continue }
      // "have now made 600,000 arrests since October": the start says more than "now".
      if case .word(let w) = m.form, w == .now || w == .soFar, d.stated?.unit == .count,
        v.s.periods.contains(where: { $0.role == .since && v.cost(a, $0.tokens) < 16 })
      {
        continue
      }
      // "modern data collection (2012)" dates the collection, not the record.
      if d.kind == .extreme, v.text(m.tokens.lowerBound - 1) == "(", v.text(m.tokens.upperBound) == ")" { continue }
      // "after May 12" bounds a time and is none.
      if case .day = m.form,
        ["after", "following", "before", "until", "through", "to", "by", "since", "tras", "hasta", "from"].contains(
          v.text(m.tokens.lowerBound - 1))
      {
        continue
      }
      if isOfNumberCompared(m, after: a, v) || isInApposition(m, before: a, v) || isOfLaterCount(m, after: a, v)
        || isOfLaterChange(m, after: a, v)
      {
        continue
      }
      // "the lowest monthly figure so far this year": what the order runs over.
      if d.kind == .extreme, m.tokens.lowerBound > a, case .yearToDate = m.form { continue }
      var c = v.costPastNumbers(a, m.tokens)
      if isDayOfTelling(m, v) { c += 16 }
      if d.kind == .extreme, m.tokens.lowerBound > a { c += 8 }
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
        v.s.quantities.contains(where: {
          [.count, .percent].contains($0.quantity.unit) && $0.duration == nil
            && $0.tokens.upperBound <= m.tokens.lowerBound
        })
      {
        c += 5
      }
      if best.map({ c < $0.cost }) ?? true { best = (c, m) }
    }
    // "the May peak of 132,870", "September's total of 4,300": the period before the noun is the number's own.
    if d.stated?.unit == .count, v.text(numberStart(d, v) - 1) == "of",
      let m = v.s.periods.first(where: { m in
        let gap = numberStart(d, v) - 1 - m.tokens.upperBound
        return gap >= 1 && gap <= 3
          && ["peak", "high", "low", "total", "figure", "count", "number", "tally", "level", "record"].contains(
            v.text(numberStart(d, v) - 2))
      })
    {
      let choices = r.choices(m.form)
      if !choices.isEmpty {
        d.when = choices
        d.whenOrigin = .stated(span(m.tokens))
        d.isBase = m.role == .versus
        return
      }
    }
    // "the previous monthly high of 76,245, set in March 2000": when the number was reached.
    if d.stated?.unit == .count, let q = v.mention(of: d.stated),
      let m = v.s.periods.first(where: { m in
        m.tokens.lowerBound > q.tokens.upperBound && m.tokens.lowerBound - q.tokens.upperBound <= 4
          && (q.tokens.upperBound..<m.tokens.lowerBound).contains {
            ["set", "reached", "hit", "alcanzado", "alcanzada", "registrado"].contains(v.text($0))
          }
          // "los 1.692 que se contaron en abril".
          || m.tokens.lowerBound > q.tokens.upperBound && m.tokens.lowerBound - q.tokens.upperBound <= 6
            && ["the", "los", "las"].contains(v.text(q.hedged.lowerBound - 1))
            && ["that", "que", "who"].contains(v.text(q.tokens.upperBound))
            && (q.tokens.upperBound..<m.tokens.lowerBound).allSatisfy { v.text($0) != "," }
      })
    {
      let choices = r.choices(m.form)
      if !choices.isEmpty {
        d.when = choices
        d.whenOrigin = .stated(span(m.tokens))
        d.isBase = true
        return
      }
    }
    // "May 2024, when 117,905 were caught": the period before "when" is the clause's, whatever part it plays outside.
    if let m = v.s.periods.last(where: { m in
      let j = v.text(m.tokens.upperBound) == "," ? m.tokens.upperBound + 1 : m.tokens.upperBound
      let yearIn = ["ano", "mes"].contains(v.text(j)) && v.text(j + 1) == "en"
      // "marzo, que con 7.182 aprehensiones había marcado".
      let isQue: Bool
      if case .month = m.form { isQue = v.text(j) == "que" && j > m.tokens.upperBound } else { isQue = false }
      return (["when", "cuando", "which"].contains(v.text(j)) || yearIn || isQue) && j < a
        && v.clauseOf(yearIn ? j + 2 : j) == v.clauseOf(a)
    }) {
      let choices = r.choices(m.form)
      if !choices.isEmpty {
        d.when = choices.flatMap { clip($0) }
        // "between May and June 2023, when 20,453 came": in the last of them.
        if case .monthSpan = m.form, !isWhich(m, v), let last = choices.first?.period.last {
          d.when = [PeriodChoice(period: .month(last), weight: 1, why: "the end of the span")]
        }
        d.whenOrigin = .stated(span(m.tokens))
        // "the lowest since February 2021, when 97,643 were caught": beside what the sentence goes on about.
        if m.role == .since { d.isBase = true }
        return
      }
    }
    // "at 381,000 since October, a third of the pace of fiscal 2000": the start right after the count is its own.
    let start = v.s.periods.filter { $0.role == .since && !isTenure($0.form) }.min {
      v.cost(a, $0.tokens) < v.cost(a, $1.tokens)
    }
    if let m = earlierTime(d, v, a), best.map({ v.cost(a, m.tokens) < $0.cost }) ?? true,
      let base = (context.when.first ?? context.main.first ?? r.choices(.word(.now)).first)?.period
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
        d.whenOrigin = .stated(span(m.tokens))
        d.isBase = true
        return
      }
    }
    let startIsNearer =
      d.stated?.unit == .count && d.kind != .extreme && d.kind != .change
      && start.map { s in v.cost(a, s.tokens) < 6 && (best.map { v.cost(a, s.tokens) + 4 < $0.cost } ?? true) } ?? false
    if let best, !startIsNearer, best.cost < (d.kind == .extreme ? 22 : 36) {
      if case .weeks = best.m.form { d.fineGrained = best.cost < 14 }
      if case .day = best.m.form,
        !(v.text(best.m.tokens.lowerBound - 1) == "of" && v.text(best.m.tokens.lowerBound - 2) == "as"), best.cost < 14
      {
        d.fineGrained = true
      }
      var choices = r.choices(best.m.form)
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
      // "A year ago, 66,412 were encountered in November".
      if case .month(_, nil) = best.m.form,
        v.s.periods.contains(where: {
          $0.tokens.lowerBound <= v.s.range.lowerBound + 1 && [.word(.yearEarlier), .yearsAgo(1)].contains($0.form)
        })
      {
        choices = choices.map { PeriodChoice(period: $0.period.yearBefore, weight: $0.weight, why: "a year ago") }
      }
      // "A month before, in April, crossings had fallen by half": of the older time that the text has gone back to.
      if case .month(let n, nil) = best.m.form, let then = context.periodBefore ?? context.period,
        let named = choices.first?.period, then.last.advanced(by: 8) < named.first,
        v.clauseRange(a).contains(where: { ["had", "habia", "habian"].contains(v.text($0)) })
      {
        choices = resolver(isUS: isUS, context: then).choices(.thatNamed(n))
      }
      // "peaked in December last year, and were lowest in January": of the year named before, or the newest.
      if case .month(let n, nil) = best.m.form, choices.count == 1,
        let named = v.s.periods.last(where: {
          guard $0.tokens.upperBound <= best.m.tokens.lowerBound, case .month(_, .some) = $0.form else { return false }
          return true
        }), case .month(_, let year?) = named.form
      {
        let same = r.choices(.month(n, year: year)).filter { c in !choices.contains { $0.period == c.period } }
        choices = (choices + same).map {
          PeriodChoice(period: $0.period, weight: $0.weight / Double(1 + same.count), why: $0.why)
        }
      }
      if best.m.role == .until, case .month = best.m.form, let end = choices.first?.period.last {
        choices = toDate(end, isUS: isUS)
      }
      if !choices.isEmpty {
        d.when = choices.flatMap { clip($0) }
        d.whenOrigin = .stated(span(best.m.tokens))
        return
      }
      if d.fineGrained { return }
    }
    // "since January 2021": from there to the newest month.
    if d.kind == .cumulative || d.kind == .level || d.kind == .share || d.kind == .streak || d.kind == .trend
      || d.kind == .threshold
      || d.kind == .extreme,
      let m = v.s.periods.filter({
        ($0.role == .since || isTenure($0.form)) && !boundsRecord($0, d, v) && !isAfter($0, v)
      }).min(by: {
        v.cost(a, $0.tokens) < v.cost(a, $1.tokens)
      }),
      d.kind != .extreme || isTenure(m.form)
    {
      let choices = r.choices(m.form).map { isTenure(m.form) ? $0 : r.since($0) }
      if !choices.isEmpty {
        d.when = choices
        d.whenOrigin = .stated(span(m.tokens))
        return
      }
    }
    inheritWhen(&d, v)
  }

  private func numberStart(_ d: Draft, _ v: SentenceView) -> Int {
    v.mention(of: d.stated)?.hedged.lowerBound ?? -10
  }

  /// "A year ago, same month, it was 117,905": of a level or a share, "a year earlier" is when, not what is compared with.
  private func earlierTime(_ d: Draft, _ v: SentenceView, _ a: Int) -> PeriodMention? {
    guard [.level, .cumulative, .share, .rate].contains(d.kind) else { return nil }
    return v.s.periods.first { m in
      switch m.form {
      case .word(.yearEarlier), .word(.samePeriodLastYear), .word(.monthEarlier): break
      default: return false
      }
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

  private static let afters: WordSet = ["after", "following", "tras", "despues"]

  func isTenure(_ f: PeriodForm) -> Bool {
    switch f {
    case .sinceTenure, .tenure: true
    default: false
    }
  }

  func usable(_ f: PeriodForm, for kind: ClaimKind) -> Bool {
    switch f {
    case .word(.yearEarlier), .word(.monthEarlier), .word(.samePeriodLastYear), .word(.ever), .word(.decadeAgo),
      .word(.each):
      false
    case .word(.recentYears) where kind == .extreme: false
    case .sinceTenure, .tenure: kind == .cumulative || kind == .level || kind == .trend || kind == .threshold
    case .lastYears where kind == .extreme: false
    default: true
    }
  }

  func inheritWhen(_ d: inout Draft, _ v: SentenceView) {
    let long = (context.when.first?.period.length ?? 0) > 12 && d.kind != .cumulative && d.sentence != context.sentence
    // "We are seeing …": of now, not of a time long past that the words before spoke of.
    let newest = min(date?.newestMonth ?? newestData, newestData)
    let stale =
      d.sentence != context.sentence && d.stated == nil && speaksOfNow(d, v)
      && (context.when.first.map { $0.period.last < newest.advanced(by: -4) } ?? false)
    let open = defaultWhen(isUS: d.measure?.isUS ?? true, kind: d.kind)
    // A new paragraph returns from an older time, looked back at, to the one that the text is about.
    if v.s.sentence.paragraph != context.paragraph, !stale, let main = context.main.first?.period, main.length <= 12,
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
  }

  /// A number that is exact may show that another time that the text has spoken of was meant: those are readings too.
  private func others(_ first: [PeriodChoice], _ more: [[PeriodChoice]], _ d: Draft) -> [PeriodChoice] {
    guard let q = d.stated, q.unit == .count, q.digits >= 2, q.upper == nil else { return first }
    var out = first.map { PeriodChoice(period: $0.period, weight: $0.weight * 0.7, why: $0.why) }
    let rest = more.flatMap { list in
      list.map { PeriodChoice(period: $0.period, weight: $0.weight / Double(max(1, list.count)), why: $0.why) }
    }
    .filter { c in !first.contains { $0.period == c.period } }
    var seen: Set<Period> = []
    let kept = rest.filter { seen.insert($0.period).inserted }
    let total = kept.reduce(0) { $0 + $1.weight }
    guard total > 0 else { return first }
    out += kept.map { PeriodChoice(period: $0.period, weight: 0.3 * $0.weight / total, why: $0.why) }
    return out
  }

  func speaksOfNow(_ d: Draft, _ v: SentenceView) -> Bool {
    let c = v.clauseOf(d.tokens.lowerBound)
    return d.tokens.contains { i in
      v.clauseOf(i) == c
        && ["is", "are", "'re", "continues", "continue", "remain", "remains", "esta", "estan", "sigue", "siguen"]
          .contains(
            v.text(i))
    }
  }

  /// Nothing says when: the newest month, the year so far and the last whole year on the date.
  func defaultWhen(isUS: Bool, kind: ClaimKind) -> [PeriodChoice] {
    let r = resolver(isUS: isUS)
    var out: [PeriodChoice] = []
    out += r.choices(.word(.lastFiscalYear)).map {
      PeriodChoice(period: $0.period, weight: isUS ? 0.4 : 0, why: $0.why)
    }.filter { _ in isUS }
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
    if c.period.last <= date.month {
      return [
        PeriodChoice(period: soFar.period, weight: c.weight * 0.6, why: soFar.why),
        PeriodChoice(period: c.period, weight: c.weight * 0.4, why: c.why),
      ]
    }
    return [soFar]
  }

  // MARK: Versus

  /// The period compared with, for a change or an excess.
  func fillVersus(_ d: inout Draft, anchor a: Int, _ v: SentenceView) {
    guard !d.when.isEmpty else {
      d.versus = .open
      return
    }
    var best: (cost: Int, m: PeriodMention)?
    for m in v.s.periods {
      var c = v.costPastNumbers(a, m.tokens)
      switch m.form {
      case .word(.yearEarlier), .word(.monthEarlier), .word(.samePeriodLastYear), .word(.decadeAgo): break
      case .yearsAgo, .monthsAgo: c += 2
      default: guard m.role == .versus || m.role == .since else { continue }
      }
      if case .stated(let s) = d.whenOrigin, s == span(m.tokens) { continue }
      if m.role == .since, !owns(m, a, v) || isFirstTime(m, v) { continue }
      if m.role == .since { c += 4 }
      // What it is compared with stands after the number; before it, another number's.
      if m.tokens.upperBound <= a, v.s.quantities.count > 1 { c += 8 }
      if best.map({ c < $0.cost }) ?? true { best = (c, m) }
    }
    guard let best, best.cost < 30 else {
      d.versus = .open
      return
    }
    compare(&d, with: best.m)
  }

  /// Holds a claim against the period that a mention names, counted from the claim's own where it is relative.
  func compare(_ d: inout Draft, with m: PeriodMention) {
    guard let when = d.when.first?.period else { return }
    let isUS = d.measure?.isUS ?? true
    var r = resolver(isUS: isUS, context: when)
    r.date = ArticleDate(month: when.last, origin: "the period spoken of")
    var choices = r.choices(m.form)
    if case .word(.decadeAgo) = m.form { choices = resolver(isUS: isUS).choices(m.form) }
    if case .yearsAgo = m.form { choices = resolver(isUS: isUS).choices(m.form) }
    if case .monthsAgo = m.form { choices = resolver(isUS: isUS).choices(m.form) }
    if case .tenure = m.form { choices = [] }
    if case .sinceTenure = m.form {
      // "since the election", "since taking office": the month before the term began.
      choices = choices.map {
        PeriodChoice(period: .month($0.period.first), weight: $0.weight, why: "the start of the term")
      }
    }
    d.versusRole = m.role
    if case .firstMonths(-1, .year(let y, .open)) = m.form, d.when.count > 1,
      d.when.allSatisfy({ $0.period.last.year - y == 1 || $0.period.last.fiscalYear - y == 1 })
    {
      // "the same quarter of 2022", where the quarter itself is of the fiscal or the calendar year: each with its like.
      d.versus = .yearBefore
    } else if case .lastMonths(let n) = m.form, n == when.length, n > 1,
      ["previous", "prior", "preceding", "anteriores", "previos"].contains(where: { w in
        m.tokens.contains { tokens[$0].text == w }
      })
    {
      // "the fiscal year that ended in September, 8 percent fewer than in the previous 12 months".
      d.versus = .previous
    } else if case .word(.lastYear) = m.form, when.length < 12, when.length > 1 {
      // "totals through June are the same as last year's".
      d.versus = .yearBefore
    } else if case .word(.yearEarlier) = m.form {
      d.versus = .yearBefore
    } else if case .word(.samePeriodLastYear) = m.form {
      d.versus = .yearBefore
    } else if case .word(.monthEarlier) = m.form {
      d.versus = .previous
    } else if !choices.isEmpty {
      d.versus = .choices(choices)
    } else {
      d.versus = .open
    }
    d.versusOrigin = .stated(span(m.tokens))
  }

  /// Whether a "since" is said of what stands at a token, rather than of another word of change or record nearer to it:
  /// "fell to 56,400, the lowest since September 2020".
  func owns(_ m: PeriodMention, _ a: Int, _ v: SentenceView) -> Bool {
    let rivals = v.s.phrases.filter { p in
      switch p.relation {
      case .extreme?, .change?, .factor?, .streak?: return p.tokens.upperBound <= m.tokens.lowerBound
      default: return false
      }
    }
    guard let nearest = rivals.max(by: { $0.tokens.upperBound < $1.tokens.upperBound }) else { return true }
    if nearest.tokens.lowerBound <= a { return true }
    // A word of change that the number at `a` belongs to is no rival.
    if case .extreme? = nearest.relation { return false }
    return v.clauseOf(nearest.tokens.lowerBound) == v.clauseOf(a) && nearest.tokens.lowerBound - a < 6
  }

  func span(_ r: Range<Int>) -> TextSpan {
    guard !r.isEmpty else { return TextSpan(0, 0) }
    return TextSpan(tokens[r.lowerBound].span.lower, tokens[r.upperBound - 1].span.upper)
  }

  /// "On Monday, agents apprehended": a count of one day.
  private static let weekdays: WordSet = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
}
