import BorderData

/// Periods that are counted: "the last three months", "two years later", "the year that ended in June".
extension PeriodFinder {
  func term(_ i: Int, _ pick: (Term) -> Bool) -> Int? {
    guard i < end, let p = sentence.phrase(startingAt: i), p.terms.contains(where: pick) else { return nil }
    return p.tokens.upperBound
  }

  /// "the fiscal year that ended Sept. 30", "the 12 months ended in August 2023", "fiscal 2018 (which ended on
  /// September 30 of last year)": the twelve months to there. A fiscal year with its number keeps it.
  func endedForm(_ w: TimeWord, _ e: Int) -> (PeriodForm, Int)? {
    guard [.fiscalYear, .thisFiscalYear, .lastFiscalYear, .year].contains(w) else { return nil }
    // "the fiscal year that ended" is one term.
    var j = w == .lastFiscalYear && ["ended", "termino", "concluyo", "finalizo"].contains(text(e - 1)) ? e - 1 : e
    let named = year(skipOf(e), short: w == .fiscalYear)
    if let named { j = named.end }
    while ["(", ",", "that", "which", "que", "just", "has", "had"].contains(text(j)), j < e + 5 { j += 1 }
    // "the fiscal year to September".
    let runsTo = w != .year && ["to", "through"].contains(text(j)) && month(j + 1) != nil
    guard runsTo || ["ended", "ending", "ends", "end", "closed", "finalizo", "termino", "concluyo"].contains(text(j))
    else { return nil }
    j += 1
    while ["on", "in", "el", "en", "the", "month", "of"].contains(text(j)), j < e + 9 { j += 1 }
    if text(j - 1) == "ended" || text(j - 1) == "closed", named == nil, w != .year {
      if let (t, e2) = time(j), t == .lastMonth || t == .lastWeek { return (.word(.lastFiscalYear), e2) }
      if month(j) == nil, tokens.indices.contains(j), tokens[j].kind != .number { return (.word(.lastFiscalYear), j) }
    }
    if let found = dayFirst(j), case .day(let y, let m, _) = found.0 {
      return (named.map { .year($0.year, .fiscal) } ?? .yearTo(m, year: y), found.1)
    }
    guard let (m, e2) = month(j), let (inner, last) = monthForm(m, e2, from: j) else { return nil }
    var y: Int?
    switch inner {
    case .day(let year, _, _): y = year
    case .month(_, let year): y = year
    default: return nil
    }
    if w == .year, named == nil, ![3, 6, 9, 12].contains(m), y == nil { return nil }
    return (named.map { .year($0.year, .fiscal) } ?? .yearTo(m, year: y), last)
  }

  /// "the last three months of 2016", "the final two months of fiscal 2019".
  private func endOfYear(_ n: Int, after e: Int) -> (PeriodForm, Int)? {
    guard (1...11).contains(n), ["of", "de", "del"].contains(text(e)), let (inner, end) = yearLike(skipOf(e)),
      case .year(let y, let kind) = inner
    else { return nil }
    if kind == .fiscal {
      return n <= 9 ? (.monthSpan(10 - n, y, 9, y), end) : nil
    }
    return (.monthSpan(13 - n, y, 12, y), end)
  }

  /// "last three months", "first eight months of 2023", "three years ago", "the year to September", "last October".
  func countedForm(_ i: Int) -> (PeriodForm, Int)? {
    guard let (w, e) = time(i) else { return agoForm(i) }
    var j = e
    if w == .first || w == .last || w == .previous {
      if text(j) == "full" || text(j) == "four" && text(j + 1) == "weeks" { j += text(j) == "full" ? 1 : 0 }
      if let (n, e2) = smallNumber(j) {
        var k = e2
        if ["full", "primeros", "straight", "fiscal"].contains(text(k)) { k += 1 }
        if let (unit, e3) = time(k) {
          if unit == .month {
            if w == .first {
              let y = skipOf(e3)
              if let (inner, e4) = yearLike(y) { return (.firstMonths(n, inner), e4) }
              if isOfTerm(before: i) { return (.firstMonths(n, .sinceTenure(nil)), e3) }
              return (.firstMonths(n, nil), e3)
            }
            if let found = endOfYear(n, after: e3) { return found }
            return (.lastMonths(n), e3)
          }
          if unit == .year || unit == .fiscalYear { return (.lastYears(n), e3) }
          if unit == .decade { return (.lastYears(n * 10), e3) }
          if unit == .week || unit == .day { return (.weeks, e3) }
        }
      }
      // "the past decade"; "the beginning of the last decade" is no span.
      if w == .last || w == .previous, let (unit, e3) = time(j), unit == .decade, !isPart(before: i) {
        return (.lastYears(10), e3)
      }
      // "the first full month of my administration".
      if w == .first, let (unit, e3) = time(j), unit == .month, text(e3 - 1) == "month",
        let (inner, e4) = term(of: skipOf(e3))
      {
        return (.firstMonths(1, inner), e4)
      }
      // "los primeros meses de 2024": as the first quarter.
      if w == .first, let (unit, e3) = time(j), unit == .month, text(e3 - 1) != "month", text(e3 - 1) != "mes" {
        if let (inner, e4) = yearLike(skipOf(e3)) { return (.firstMonths(3, inner), e4) }
        return (.firstMonths(3, nil), e3)
      }
      if w == .first || w == .last, let (unit, e3) = time(j), unit == .week { return (.weeks, e3) }
      if w == .last, let (m, e2) = month(j) {
        // "between last October and September": the run from the one to the other.
        if ["between", "entre"].contains(text(i - 1)), ["and", "y"].contains(text(e2)), let (m2, e3) = month(e2 + 1) {
          let y = year(skipOf(e3))
          return (.monthSpan(m, nil, m2, y?.year), y?.end ?? e3)
        }
        return (.lastNamed(m), e2)
      }
      if w == .last, let (s, e2) = time(j), [.summer, .winter, .spring, .autumn].contains(s) {
        return (.season(s, year: nil), e2)
      }
      if w == .first, let (s, e2) = time(j), s == .quarter {
        let y = skipOf(e2)
        if let (inner, e4) = yearLike(y) { return (.quarter(1, inner), e4) }
        return (.quarter(1, nil), e2)
      }
    }
    // "in the whole decade before".
    if w == .decade, text(e - 1) == "decade", ["before", "prior"].contains(text(e)) || text(e) == "preceding" {
      return (.lastYears(10), e + 1)
    }
    // "those five months".
    if w == .this, let (_, e2) = smallNumber(e), let (unit, e3) = time(e2), unit == .month { return (.thatPeriod, e3) }
    if w == .half {
      // "up from the first half of 2022 and more than in its second half": of a year that is not said here.
      if ["its", "su"].contains(text(i - 1)) { return nil }
      if let (inner, e4) = yearLike(skipOf(e)) { return (.half(1, inner), e4) }
      return nil
    }
    if w == .this, let (m, e2) = month(e) { return (.month(m, year: nil), e2) }
    return agoForm(i)
  }

  /// "four and a half months into fiscal year 2023", "with six months gone in the fiscal year".
  private func monthsInto(_ i: Int) -> (PeriodForm, Int)? {
    guard let (n, e) = smallNumber(i) else { return nil }
    var j = e
    if text(j) == "and", text(j + 1) == "a", text(j + 2) == "half" { j += 3 }
    guard let (unit, e2) = time(j), unit == .month, text(e2) == "into", let (inner, e3) = yearLike(skipOf(e2 + 1))
    else {
      return nil
    }
    // A part of a month is not published: all that has run is then meant.
    return (.firstMonths(j > e ? 0 : n, inner), e3)
  }

  func agoForm(_ i: Int) -> (PeriodForm, Int)? {
    if let found = countBefore(i) ?? monthsInto(i) { return found }
    // "los seis meses anteriores", "los dos años previos".
    if let (n, e) = smallNumber(i), let (unit, e2) = time(e),
      ["anteriores", "previos", "precedentes"].contains(text(e2))
    {
      if unit == .year { return (.lastYears(n), e2 + 1) }
      if unit == .month { return (.lastMonths(n), e2 + 1) }
    }
    // "two years later", "three years on", "two years afterwards".
    if let (n, e) = smallNumber(i), let (unit, e2) = time(e), ["later", "on", "after", "afterwards"].contains(text(e2))
    {
      if unit == .year { return (.yearsLater(n), e2 + 1) }
      if unit == .month { return (.monthsLater(n), e2 + 1) }
    }
    // "a year later", "a fiscal year later", "a month later".
    if ["a", "one", "un"].contains(text(i)), let (unit, e) = time(i + 1),
      ["later", "on", "afterwards"].contains(text(e))
    {
      if unit == .year || unit == .fiscalYear { return (.yearsLater(1), e + 1) }
    }
    // "the four months that followed", "los cuatro meses siguientes".
    if let (n, e) = smallNumber(i), let (unit, e2) = time(e), unit == .month {
      if ["that", "which", "que"].contains(text(e2)), ["followed", "siguieron"].contains(text(e2 + 1)) {
        return (.nextMonths(n), e2 + 2)
      }
      if ["siguientes", "posteriores"].contains(text(e2)) { return (.nextMonths(n), e2 + 1) }
    }
    // "dos años después", "un mes más tarde".
    if let (n, e) = smallNumber(i), let (unit, e2) = time(e),
      text(e2) == "despues" || text(e2) == "mas" && text(e2 + 1) == "tarde", text(e2 + 1) != "de"
    {
      let end = text(e2) == "mas" ? e2 + 2 : e2 + 1
      if unit == .year { return (.yearsLater(n), end) }
      if unit == .month { return (.monthsLater(n), end) }
    }
    if let (n, e) = smallNumber(i), let (unit, e2) = time(e),
      ["back"].contains(text(e2)), unit == .year
    {
      return (.yearsAgo(n), e2 + 1)
    }
    if let (n, e) = smallNumber(i), let (unit, e2) = time(e), let (w, e3) = time(e2), w == .ago || w == .earlier {
      // "two years before" is counted from the time spoken of, "two years ago" from the date.
      if unit == .year, w == .earlier { return (.yearsLater(-n), e3) }
      if unit == .month, w == .earlier { return (.monthsLater(-n), e3) }
      if unit == .year { return (.yearsAgo(n), e3) }
      if unit == .month { return (.monthsAgo(n), e3) }
      if unit == .decade { return (.yearsAgo(n * 10), e3) }
      return (.weeks, e3)
    }
    if let found = monthsEnding(i) { return found }
    // "the twelve months to September 2023", "the 12 months that ended in June".
    if let (n, e) = smallNumber(i), n == 12, let (unit, e2) = time(e), unit == .month {
      var k = e2
      while ["that", "which", "ended", "ending", "through", "to", "until", "in", "up", "a", "hasta"].contains(text(k)),
        k < e2 + 4
      { k += 1 }
      if k > e2, let (m, e3) = month(k) {
        if let (y, e4) = year(skipOf(e3)) { return (.yearTo(m, year: y), e4) }
        return (.yearTo(m, year: nil), e3)
      }
    }
    // "the year to September 2023", "the 12 months to August 2023".
    if let (w, e) = time(i), w == .year, let (u, e2) = time(e), u == .until, let (m, e3) = month(e2) {
      if let (y, e4) = year(skipOf(e3)) { return (.yearTo(m, year: y), e4) }
      return (.yearTo(m, year: nil), e3)
    }
    return nil
  }

  /// "24" as well as "three"; twelve are a year, and read elsewhere.
  private func countOfMonths(_ i: Int) -> (n: Int, end: Int)? {
    if let (n, e) = smallNumber(i), (2...11).contains(n) { return (n, e) }
    guard sentence.range.contains(i), tokens[i].kind == .number, let n = tokens[i].number, n.decimals == 0,
      (13...120).contains(n.value)
    else { return nil }
    return (Int(n.value), i + 1)
  }

  /// "the three months ending in March 2023", "three months through April 2022".
  private func monthsEnding(_ i: Int) -> (PeriodForm, Int)? {
    guard let (n, e) = countOfMonths(i), let (unit, e2) = time(e), unit == .month else { return nil }
    var j = e2
    if text(j) == "that" { j += 1 }
    guard ["ending", "ended", "to", "through", "until", "hasta"].contains(text(j)) else { return nil }
    j += 1
    while ["in", "with", "en", "the"].contains(text(j)), j < e2 + 5 { j += 1 }
    guard let (m, e3) = month(j) else { return nil }
    let y = year(skipOf(e3))
    if n > 11 {
      // "over the 24 months ending in March 2023": as many months back, in whichever year.
      guard let y else { return (.lastMonths(n), e3) }
      let start = y.year * 12 + m - n
      return (.monthSpan(start % 12 + 1, start / 12, m, y.year), y.end)
    }
    let first = (m - n + 12) % 12 + 1
    return (.monthSpan(first, y.map { first > m ? $0.year - 1 : $0.year }, m, y?.year), y?.end ?? e3)
  }

  /// "los tres primeros meses de 2024", "los 12 últimos meses", "hace cinco años": the count before its word.
  func countBefore(_ i: Int) -> (PeriodForm, Int)? {
    if text(i) == "hace", let (n, e) = smallNumber(i + 1), let (unit, e2) = time(e) {
      switch unit {
      case .year: return (.yearsAgo(n), e2)
      case .month: return (.monthsAgo(n), e2)
      case .decade: return (.yearsAgo(n * 10), e2)
      case .week, .day: return (.weeks, e2)
      default: return nil
      }
    }
    // "the three years through 2019".
    if let (n, e) = smallNumber(i), n > 1, let (w, e2) = time(e), w == .year || w == .fiscalYear,
      ["through", "to", "until", "hasta"].contains(text(e2)),
      let (y, e3) = year(skipOf(e2 + 1), short: false) ?? year(e2 + 1)
    {
      return (.yearSpan(y - n + 1, y, w == .fiscalYear || text(e3 - 2) == "fiscal" ? .fiscal : .open), e3)
    }
    // "the two previous years".
    if let (n, e) = smallNumber(i), let (w, e2) = time(e), w == .recentYears,
      ["previous", "prior", "preceding", "past", "last"].contains(text(e))
        || ["previos", "anteriores", "precedentes"].contains(text(e2 - 1))
    {
      return (.lastYears(n), e2)
    }
    guard let (n, e) = smallNumber(i), let (w, e2) = time(e), [.first, .last, .previous].contains(w),
      let (unit, e3) = time(e2)
    else { return nil }
    switch (w, unit) {
    case (.previous, .year): return (.lastYears(n), e3)
    case (.previous, .month): return (.lastMonths(n), e3)
    case (.first, .month):
      if let (inner, e4) = yearLike(skipOf(e3)) { return (.firstMonths(n, inner), e4) }
      return (.firstMonths(n, nil), e3)
    case (.last, .month): return (.lastMonths(n), e3)
    case (.last, .year): return (.lastYears(n), e3)
    // "las dos primeras semanas de octubre".
    case (.first, .week), (.last, .week), (.first, .day), (.last, .day): return (.weeks, e3)
    default: return nil
    }
  }

  /// A year as the tail of "of …".
  func yearLike(_ i: Int) -> (PeriodForm, Int)? {
    guard i < end else { return nil }
    if let (y, e) = year(i) { return (.year(y, .open), e) }
    if let v = fiscalShort(text(i)) {
      return (.year(v < 100 ? 2000 + v : v, .fiscal), i + 1)
    }
    if let found = term(of: i) { return found }
    guard let (w, e) = time(i) else { return nil }
    switch w {
    case .fiscalYear:
      if let (y, e2) = year(skipOf(e), short: true) { return (.year(y, .fiscal), e2) }
      return (.word(.thisFiscalYear), e)
    case .calendarYear:
      guard let (y, e2) = year(skipOf(e), short: true) else { return nil }
      return (.year(y, .calendar), e2)
    case .thisFiscalYear, .thisYear, .lastYear, .lastFiscalYear: return (.word(w), e)
    case .this:
      if let (w2, e2) = time(e), w2 == .fiscalYear { return (.word(.thisFiscalYear), e2) }
      return nil
    // "los primeros tres meses del año 2025".
    case .year where text(i) == "ano" && e < end && year(e) != nil: return year(e).map { (.year($0.0, .open), $0.1) }
    case .year where text(i - 1) == "the": return (.word(.thisYear), e)
    case .thatYear: return (.thatYear, e)
    default: return nil
    }
  }

  /// "the administration's first two months", "in his first four months".
  private func isOfTerm(before i: Int) -> Bool {
    if ["his", "her", "my"].contains(text(i - 1)) { return true }
    return text(i - 1) == "'s"
      && ["administration", "presidency", "president", "term", "trump", "biden", "obama", "bush", "clinton"].contains(
        text(i - 2))
  }

  /// "… of my administration", "… of the Biden presidency", "… in office".
  func term(of i: Int) -> (PeriodForm, Int)? {
    if let (w, e) = time(i), w == .tenure { return (.sinceTenure(nil), e) }
    guard i < end, let p = sentence.phrase(startingAt: i) else { return nil }
    for t in p.terms {
      if case .president(let who) = t {
        var e = p.tokens.upperBound
        if text(e) == "'s" { e += 1 }
        if let (w, e2) = time(e), w == .tenure { e = e2 }
        return (.sinceTenure(who), e)
      }
    }
    return nil
  }
}
