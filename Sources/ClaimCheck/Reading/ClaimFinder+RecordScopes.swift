import BorderData

/// Among which periods a record or an order holds: since when, in how many years, within which year.
extension ClaimFinder {
  /// "since 2018", "in 13 years", "13-year high", "of his presidency", "highest February".
  func scope(near a: Int, _ v: SentenceView, _ d: Draft) -> ExtremeScope {
    if let before = untilThen(v, d) { return .within(before) }
    let plain = plainScope(near: a, v, d)
    // "the lowest October total since October 2019", "the busiest February in 12 years": among Octobers only.
    let p = v.s.phrases.first { $0.tokens.contains(a) }
    let after = p?.tokens.upperBound ?? a + 1
    guard
      v.s.phrases.contains(where: { m in
        m.isMonth && m.tokens.lowerBound >= after
          // "the most since October 2021": that month is where the order begins.
          && !["since", "desde"].contains(v.text(m.tokens.lowerBound - 1))
          && !(["since", "desde"].contains(v.text(m.tokens.lowerBound - 2))
            && v.says(Self.lastOnes, at: m.tokens.lowerBound - 1))
          && (m.tokens.lowerBound == after || m.tokens.lowerBound == after + 1 && !v.says(Self.notOfMonth, at: after)
            || isOfThatMonth(after, m.tokens.lowerBound, v))
      }) || saysThatMonth(after, v) || isRecordOfMonth(p?.tokens.lowerBound ?? a, v)
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

  /// "The monthly record until then, from October 2022, was 59,773", "Until then the record belonged to September 2023": among
  /// the times before the one that the text has just told of.
  private func untilThen(_ v: SentenceView, _ d: Draft) -> Period? {
    let saysSo = v.s.range.contains { i in
      v.says(Self.untils, at: i) && v.text(i + 1) == "then" || v.text(i) == "hasta" && v.text(i + 1) == "entonces"
    }
    guard saysSo, let mine = d.when.first?.period,
      let now = [context.whenBefore, context.when].lazy.compactMap({ $0.first?.period }).first(where: {
        $0.length == mine.length && mine.last < $0.first
      })
    else { return nil }
    return .exactly(Self.longAgo...now.first.advanced(by: -1))
  }

  private static let untils: WordSet = ["until", "till", "before"]

  private func saysSinceYear(_ v: SentenceView) -> Bool {
    v.s.periods.contains { m in
      if case .year = m.form { return m.role == .since }
      return false
    }
  }

  private static let lastOnes: WordSet = ["last", "this", "late", "early", "mid", "el", "finales", "principios"]

  /// "lowest in September", "the slowest month was November" say which month it was.
  private static let notOfMonth: WordSet = ["in", "en", "was", "were", "came", "fue", "fueron", "is", "es"]

  /// "the highest total for a February", "the most in any May".
  private func isOfThatMonth(_ from: Int, _ month: Int, _ v: SentenceView) -> Bool {
    guard month - from <= 6,
      ["a", "any", "the month of", "un", "cualquier", "every"].contains(v.text(month - 1))
        || ["of", "de"].contains(v.text(month - 1)) && ["month", "mes"].contains(v.text(month - 2))
    else {
      return false
    }
    return (from..<month - 1).contains { ["for", "in", "para", "en", "of"].contains(v.text($0)) }
  }

  /// "the largest number for any June on record": among Junes.
  private func isRecordOfMonth(_ record: Int, _ v: SentenceView) -> Bool {
    v.s.phrases.contains { m in
      m.tokens.upperBound == record && ["any", "a", "cualquier", "every"].contains(v.text(m.tokens.lowerBound - 1))
        && m.isMonth
    }
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
    for m in v.s.periods where m.role == .main {
      let year: Period
      switch m.form {
      case .year(let y, let kind): year = kind == .fiscal ? .fiscalYear(y) : .calendarYear(y)
      case .word(.lastYear):
        guard let date else { continue }
        year = .calendarYear(date.month.year - 1)
      // "peaked in October last year and were lowest in February".
      case .month(_, .some(let y)) where v.s.phrases.contains { $0.relation == .peak }:
        guard y > 0 || date != nil else { continue }
        year = .calendarYear(y > 0 ? y : (date?.month.year ?? 0) + y)
      default: continue
      }
      if year.months.contains(month.first) { return year }
    }
    if let year = yearOfExtreme(near: a, month, v) { return year }
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

  /// "… in fiscal 2018. The numbers differ each month: the highest was in September. It was lowest in October": of the year that the
  /// sentences before count.
  private func yearOfExtreme(near a: Int, _ month: Period, _ v: SentenceView) -> Period? {
    guard let p = v.s.phrases.first(where: { $0.tokens.contains(a) }), !v.says(Self.longSpans) else { return nil }
    var j = p.tokens.upperBound
    if ["was", "were", "came", "fue", "fueron", "is"].contains(v.text(j)) { j += 1 }
    guard ["in", "en"].contains(v.text(j)),
      v.s.phrases.contains(where: { m in
        m.tokens.lowerBound == j + 1 && m.isMonth
      })
    else { return nil }
    let spokenOf =
      [context.whenBefore, context.when, context.main]
      + drafts.suffix(8).reversed().filter { current - $0.sentence <= 2 && $0.outside == nil }.map(\.when)
    return spokenOf.lazy.compactMap { $0.first?.period }.first {
      $0.length == 12 && $0.isPlain && $0.months.contains(month.first)
    }
  }

  private static let longSpans: WordSet = [
    "ever", "record", "history", "years", "decade", "decades", "anos", "historia",
  ]

  private func presidency(after a: Int, _ v: SentenceView) -> President? {
    v.s.phrases.first { p in
      p.tokens.lowerBound > a && p.tokens.lowerBound - a <= 8
        && (max(a, p.tokens.lowerBound - 2)..<p.tokens.lowerBound).contains {
          ["of", "under", "de", "bajo"].contains(v.text($0))
        }
        && p.terms.contains { if case .president = $0 { true } else { false } }
    }?.terms.compactMap { if case .president(let who) = $0 { who } else { nil } }.first
  }

  /// "more than in any year before 2022", "cualquier mes antes de marzo de 2023": among those until then.
  private func endOfOrder(after a: Int, _ v: SentenceView) -> Period? {
    let m = v.s.periods.first { m in
      let low = m.tokens.lowerBound
      return low > a && low - a <= Self.wayToScope
        && (["before", "predating"].contains(v.text(low - 1)) || v.text(low - 1) == "to" && v.text(low - 2) == "prior"
          || v.text(low - 1) == "de" && v.text(low - 2) == "antes")
        && (a..<low).contains { ["any", "every", "all", "cualquier", "todos", "ningun"].contains(v.text($0)) }
    }
    guard let m, let first = resolver(isUS: true).choices(m.form).first?.period.first else { return nil }
    return .exactly(Self.longAgo...max(Self.longAgo, first.advanced(by: -1)))
  }

  private static let wayToScope = 12
  /// Before any border count that is published.
  private static let longAgo = YearMonth(index: 1900 * 12)

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
    let end = v.s.phrases.filter { $0.tokens.contains(a) }.map(\.tokens.upperBound).max() ?? a
    let tail = (a..<min(v.s.range.upperBound, end + 8)).map { v.text($0) }.joined(separator: " ")
    let head = (max(v.s.range.lowerBound, a - 4)..<a).map { v.text($0) }.joined(separator: " ")
    let own = v.s.phrases.first { $0.tokens.lowerBound == a }.map { v.words($0.tokens) } ?? ""
    // "the most of any month of the Biden administration".
    if let who = presidency(after: a, v), let term = resolver(isUS: true).choices(.tenure(who)).first {
      return .within(term.period)
    }
    if let until = endOfOrder(after: a, v) { return .within(until) }
    // "the quietest month of fiscal year 2024", "the busiest month in all of 2023".
    let from = v.s.phrases.first { $0.tokens.contains(a) }?.tokens.upperBound ?? a + 1
    if let m = v.s.periods.first(where: { m in
      guard case .year = m.form else { return false }
      return m.tokens.lowerBound >= from && m.tokens.lowerBound - from <= 5
        && ["of", "in", "del", "de"].contains(v.text(m.tokens.lowerBound - 1))
        && (from - 1..<m.tokens.lowerBound).contains { ["month", "mes"].contains(v.text($0)) }
    }), case .year(let y, let kind) = m.form, d.when.first?.period.length == 1 {
      return .within(kind == .fiscal ? .fiscalYear(y) : .calendarYear(y))
    }
    let years: [StaticString] = [
      "of the year", "of this year", "of this fiscal year", "of this calendar year", "of the current fiscal year",
      "of the current year", "of the calendar year", "of the fiscal year", "so far this year", "va del ano",
      "va de ano",
      "va de este ano", "va del presente ano", "de este ano", "del presente ano", "del ano en curso",
    ]
    // "la cifra más baja del año", and not "del año pasado".
    let isOfYear =
      tail.includes("del ano") && !tail.includes("del ano pasado") && !tail.includes("del ano anterior")
      && !tail.includes("del ano previo") && !tail.includes("del ano fiscal")
    if years.contains(where: { tail.includes($0) }) || isOfYear,
      let month = d.when.first?.period, month.length == 1
    {
      let fiscal = tail.includes("fiscal")
      return .within(fiscal ? .fiscalYear(month.last.fiscalYear) : .calendarYear(month.last.year))
    }
    // "en lo que va de 2024".
    if let month = d.when.first?.period, month.length == 1,
      let m = v.s.periods.first(where: { $0.tokens.lowerBound >= end - 1 && $0.tokens.lowerBound - end <= 2 }),
      case .firstMonths(0, .year(let y, let kind)?) = m.form
    {
      return .within(kind == .fiscal ? .fiscalYear(y) : .calendarYear(y))
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
      // "an all-time high and double the number who arrived in February": nor what another statement compares with.
      let isOfOther =
        m.role == .versus
        && ((end..<max(end, m.tokens.lowerBound)).contains { ["and", "y", "but", "pero"].contains(v.text($0)) }
          // "una cifra sin precedentes que triplica la de 2020".
          || v.s.phrases.contains { p in
            guard p.tokens.lowerBound >= end, p.tokens.upperBound <= m.tokens.lowerBound else { return false }
            switch p.relation {
            case .factor?, .exceed?: return true
            default: return false
            }
          })
      return m.role == .since || m.role == .versus && m.tokens.lowerBound > a && !isOfOther
    }
    // "593,507 since October, more than in any full year since 2007": the bound behind the words is theirs.
    let behind = v.s.periods.first {
      $0.tokens.lowerBound >= end && $0.tokens.lowerBound - end <= 6
        && ["since", "desde"].contains(v.text($0.tokens.lowerBound - 1))
    }
    if let m = behind
      ?? bounds.min(by: {
        v.cost(a, $0.tokens) + ($0.role == .since ? 0 : 8) < v.cost(a, $1.tokens) + ($1.role == .since ? 0 : 8)
      }), v.cost(a, m.tokens) < 22
    {
      if case .sinceTenure = m.form {
        // From the first whole month of the term.
        return r.choices(m.form).first.map { .since($0.period.first.advanced(by: -1)) } ?? .everything
      }
      // "since the start of this year": its first month.
      switch m.form {
      case .word(.thisYear), .word(.thisFiscalYear), .yearToDate:
        if let c = r.choices(m.form).first { return .since(c.period.first) }
      default: break
      }
      // Since a year, or a part of one ("since early 2022"): longer ago than every period after it.
      if let c = r.choices(m.form).first { return .since(c.period.length > 1 ? c.period.last : c.period.first) }
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
