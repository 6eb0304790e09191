import BorderData

/// Reads the periods of a sentence and the part each plays ("from", "compared with", "since").
struct PeriodFinder {
  let tokens: [Token]
  let sentence: ParsedSentence

  func find() -> [PeriodMention] {
    var out: [PeriodMention] = []
    var i = sentence.range.lowerBound
    while i < sentence.range.upperBound {
      if let (form, end) = form(at: i) {
        out.append(PeriodMention(tokens: i..<end, form: form, role: role(before: i, form: form)))
        i = end
      } else {
        i += 1
      }
    }
    return out
  }

  private var end: Int { sentence.range.upperBound }
  private func text(_ i: Int) -> String { i < end && i >= sentence.range.lowerBound ? tokens[i].text : "" }

  private func term(_ i: Int, _ pick: (Term) -> Bool) -> Int? {
    guard i < end, let p = sentence.phrase(startingAt: i), p.terms.contains(where: pick) else { return nil }
    return p.tokens.upperBound
  }

  func time(_ i: Int) -> (word: TimeWord, end: Int)? {
    guard i < end, let p = sentence.phrase(startingAt: i) else { return nil }
    for t in p.terms { if case .time(let w) = t { return (w, p.tokens.upperBound) } }
    return nil
  }

  private func month(_ i: Int) -> (month: Int, end: Int)? {
    guard i < end, let p = sentence.phrase(startingAt: i) else { return nil }
    for t in p.terms {
      if case .month(let m) = t {
        var e = p.tokens.upperBound
        if text(e) == "." { e += 1 }
        return (m, e)
      }
    }
    return nil
  }

  /// A year in digits: 2023, '23 after a fiscal word.
  private func year(_ i: Int, short: Bool = false) -> (year: Int, end: Int)? {
    guard i < end else { return nil }
    // A number of more digits need not fit into an integer.
    if tokens[i].kind == .number, let n = tokens[i].number, n.suffix.isEmpty, n.decimals == 0, !n.grouped,
      n.digits.utf8.count <= 4
    {
      let v = Int(n.value)
      if n.digits.count == 4, (1900...2100).contains(v) { return (v, i + 1) }
      if short, n.digits.count == 2 { return (v > 60 ? 1900 + v : 2000 + v, i + 1) }
    }
    if short, text(i) == "'", i + 1 < end, let found = year(i + 1, short: true) { return found }
    return nil
  }

  /// A count of months or years: "three", "11".
  private func smallNumber(_ i: Int) -> (n: Int, end: Int)? {
    guard i < end else { return nil }
    if tokens[i].kind == .number, let n = tokens[i].number, n.decimals == 0, n.value <= 60, n.suffix.isEmpty {
      return (Int(n.value), i + 1)
    }
    if let p = sentence.phrase(startingAt: i) {
      for t in p.terms { if case .number(.unit(let v)) = t { return (Int(v), p.tokens.upperBound) } }
    }
    return nil
  }

  private func skipOf(_ i: Int) -> Int {
    var j = i
    while ["of", "in", "the", "de", "del", "el", ",", "al", "en", "la"].contains(text(j)), j < i + 3 {
      // "of the previous fiscal year": the phrase of time begins with the article.
      if j > i, time(j) != nil { break }
      j += 1
    }
    return j
  }

  /// The digits of "fy21", "fy2021": no more than a year has.
  private func fiscalShort(_ word: String) -> Int? {
    guard word.hasPrefix("fy"), (3...6).contains(word.utf8.count) else { return nil }
    return Int(word.dropFirst(2)).flatMap { $0 >= 0 ? $0 : nil }
  }

  // MARK: Forms

  private func form(at i: Int) -> (PeriodForm, Int)? {
    let t = tokens[i]
    if t.kind == .word, let v = fiscalShort(t.text) {
      let y = v < 100 ? 2000 + v : v
      return spanTail(.year(y, .fiscal), i + 1)
    }
    if t.kind == .number, let n = t.number, n.suffix == "s", n.digits.count == 4, (1900...2100).contains(n.value) {
      return (.decade(Int(n.value)), i + 1)
    }
    if let (y, e) = year(i) {
      if let (w, e2) = time(e), w == .fiscalYear || w == .calendarYear {
        return (.year(y, w == .fiscalYear ? .fiscal : .calendar), e2)
      }
      let whole = spanTail(.year(y, .open), e)
      guard case (.year, _) = whole else { return whole }
      if let part = partOfYear(before: i) { return (.quarter(part, .year(y, .calendar)), e) }
      return whole
    }
    if let found = dayFirst(i) { return found }
    // "los años 90", "la década de los 80".
    if t.kind == .number, let n = t.number, n.digits.count == 2, n.suffix.isEmpty, n.value >= 50,
      Int(n.value) % 10 == 0,
      text(i - 1) == "anos" || (text(i - 1) == "los" && text(i - 3) == "decada")
    {
      return (.decade(1900 + Int(n.value)), i + 1)
    }
    // "that October": the one of the time spoken of.
    if ["that", "aquel", "ese"].contains(t.text), let (m, e) = month(i + 1), year(skipOf(e)) == nil {
      return (.thatNamed(m), e)
    }
    if let (m, e) = month(i) { return monthForm(m, e, from: i) }
    if let found = countedForm(i) { return found }
    guard let (w, e) = time(i) else { return presidentForm(i) }
    if let found = endedForm(w, e) { return found }
    return wordForm(w, i, e)
  }

  /// "the fiscal year that ended Sept. 30", "the 12 months ended in August 2023", "fiscal 2018 (which ended on
  /// September 30 of last year)": the twelve months to there. A fiscal year with its number keeps it.
  private func endedForm(_ w: TimeWord, _ e: Int) -> (PeriodForm, Int)? {
    guard [.fiscalYear, .thisFiscalYear, .lastFiscalYear, .year].contains(w) else { return nil }
    var j = e
    let named = year(skipOf(e), short: w == .fiscalYear)
    if let named { j = named.end }
    while ["(", ",", "that", "which", "que", "just", "has", "had"].contains(text(j)), j < e + 5 { j += 1 }
    guard ["ended", "ending", "ends", "end", "closed", "finalizo", "termino", "concluyo"].contains(text(j)) else {
      return nil
    }
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

  /// "19 de septiembre de 2013", "1º de julio", "del 1 al 15 de agosto": the day before its month, as in Spanish.
  private func dayFirst(_ i: Int) -> (PeriodForm, Int)? {
    guard tokens[i].kind == .number, let n = tokens[i].number, n.decimals == 0, !n.grouped, n.digits.count <= 2,
      (1...31).contains(n.value), ["", "o", "ro", "ero", "er", "de"].contains(n.suffix)
    else { return nil }
    var j = i + 1
    // The other end of a run of days.
    if ["al", "y", "-", "a"].contains(text(j)) {
      var k = j + 1
      while ["el", "al", "al dia"].contains(text(k)), k < j + 3 { k += 1 }
      if k < end, tokens[k].kind == .number, let last = tokens[k].number, last.digits.count <= 2,
        (1...31).contains(last.value)
      {
        j = k + 1
      }
    }
    if n.suffix != "de" {
      if text(j) == "de" {
        j += 1
      } else if month(j) == nil {
        return nil
      }
    }
    guard let (m, e) = month(j) else { return nil }
    // "some 20 March" is no day; "7 October 2016" is, and "7 October" after a preposition.
    if text(j - 1) != "de", n.suffix == "", year(skipOf(e)) == nil,
      !["on", "(", "to", "from", "by", "since", "until", "of", "-", "~"].contains(text(i - 1))
    {
      return nil
    }
    if let (y, e2) = year(skipOf(e)) { return (.day(year: y, month: m, day: Int(n.value)), e2) }
    return (.day(year: nil, month: m, day: Int(n.value)), e)
  }

  private func presidentForm(_ i: Int) -> (PeriodForm, Int)? {
    guard i < end, let p = sentence.phrase(startingAt: i) else { return nil }
    for t in p.terms {
      if case .president(let who) = t {
        // Only where it says a time: "under Biden", "since Biden took office", "during the Trump administration".
        let before = text(i - 1)
        let before2 = text(i - 2)
        let preps = ["under", "since", "during", "durante", "bajo", "after", "throughout", "desde"]
        if let (w, e) = time(p.tokens.upperBound), w == .tenure { return (.sinceTenure(who), e) }
        if text(p.tokens.upperBound) == "'s", let (w, e) = time(p.tokens.upperBound + 1), w == .tenure {
          return (.sinceTenure(who), e)
        }
        if preps.contains(before)
          || (preps.contains(before2) && ["the", "el", "la", "mr", "president"].contains(before))
        {
          if before == "since" || before == "desde" { return (.sinceTenure(who), p.tokens.upperBound) }
          return (.tenure(who), p.tokens.upperBound)
        }
      }
    }
    return nil
  }

  private func wordForm(_ w: TimeWord, _ i: Int, _ e: Int) -> (PeriodForm, Int)? {
    // "at the beginning of the last decade" is no span of years.
    if w == .recentYears, text(i - 1) == "of", ["beginning", "start", "end", "turn"].contains(text(i - 2)) {
      return nil
    }
    switch w {
    case .fiscalYear, .calendarYear:
      let kind: YearKind = w == .fiscalYear ? .fiscal : .calendar
      let j = skipOf(e)
      if let (y, e2) = year(j, short: true) {
        // "fiscal years 2021 and 2022", "fiscal 2015-2018".
        return spanTail(.year(y, kind), e2)
      }
      if text(i - 1) == "that" { return (.thatYear, e) }
      if ["this", "current", "este", "actual", "presente"].contains(text(i - 1)) { return (.word(.thisFiscalYear), e) }
      if ["last", "previous", "pasado"].contains(text(i - 1)) { return (.word(.lastFiscalYear), e) }
      if ["that", "which", "ended"].contains(text(e)), text(e) == "ended" || text(e + 1) == "ended" {
        return (.word(.lastFiscalYear), e)
      }
      return w == .fiscalYear ? (.word(.thisFiscalYear), e) : nil
    case .lastYear, .thisYear, .lastMonth, .thisMonth, .lastFiscalYear, .thisFiscalYear, .yearEarlier, .monthEarlier,
      .samePeriodLastYear, .recentMonths, .recentYears, .decadeAgo, .ever, .now, .each:
      return (.word(w), e)
    case .yearToDate:
      let j = skipOf(e)
      let fiscal = text(e - 1) == "fiscal" || (text(e - 1) == "year" && text(e - 2) == "fiscal")
      if let (y, e2) = year(j) { return (.firstMonths(0, .year(y, fiscal ? .fiscal : .open)), e2) }
      return (.yearToDate(fiscal ? .fiscal : .open), e)
    case .soFar:
      let j = skipOf(e)
      if let (y, e2) = year(j) { return (.firstMonths(0, .year(y, .open)), e2) }
      if let (tw, e2) = time(j), tw == .thisYear || tw == .thisFiscalYear || tw == .fiscalYear {
        return (.yearToDate(tw == .thisYear ? .open : .fiscal), e2)
      }
      return nil
    case .samePeriod:
      let j = skipOf(e)
      if let (y, e2) = year(j) { return (.firstMonths(-1, .year(y, .open)), e2) }
      if let (tw, e2) = time(j) {
        if tw == .fiscalYear, let (y, e3) = year(skipOf(e2), short: true) {
          return (.firstMonths(-1, .year(y, .fiscal)), e3)
        }
        if [.lastYear, .yearEarlier, .lastFiscalYear].contains(tw) { return (.word(.samePeriodLastYear), e2) }
      }
      if let v = fiscalShort(text(j)) {
        return (.firstMonths(-1, .year(v < 100 ? 2000 + v : v, .fiscal)), j + 1)
      }
      return (.word(.samePeriodLastYear), e)
    case .lastWeek: return (.weeks, e)
    case .thatMonth: return (.thatMonth, e)
    case .thatYear: return (.thatYear, e)
    case .yearLater: return (.yearsLater(1), e)
    case .monthLater: return (.monthsLater(1), e)
    case .century: return (.year(2000, .open), e)
    case .following: return month(e).map { (.nextNamed($0.month), $0.end) }
    case .tenure: return (.sinceTenure(nil), e)
    case .summer, .winter, .spring, .autumn:
      let j = skipOf(e)
      if let (y, e2) = year(j) { return (.season(w, year: y), e2) }
      return (.season(w, year: nil), e)
    default: return nil
    }
  }

  /// "last three months", "first eight months of 2023", "three years ago", "the year to September", "last October".
  private func countedForm(_ i: Int) -> (PeriodForm, Int)? {
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
              return (.firstMonths(n, nil), e3)
            }
            return (.lastMonths(n), e3)
          }
          if unit == .year { return (.lastYears(n), e3) }
          if unit == .decade { return (.lastYears(n * 10), e3) }
          if unit == .week || unit == .day { return (.weeks, e3) }
        }
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
      if w == .last, let (m, e2) = month(j) { return (.lastNamed(m), e2) }
      if w == .last, let (s, e2) = time(j), [.summer, .winter, .spring, .autumn].contains(s) {
        return (.season(s, year: nil), e2)
      }
      if w == .first, let (s, e2) = time(j), s == .quarter {
        let y = skipOf(e2)
        if let (inner, e4) = yearLike(y) { return (.quarter(1, inner), e4) }
        return (.quarter(1, nil), e2)
      }
    }
    if w == .half {
      if let (inner, e4) = yearLike(skipOf(e)) { return (.half(1, inner), e4) }
      return nil
    }
    if w == .this, let (m, e2) = month(e) { return (.month(m, year: nil), e2) }
    return agoForm(i)
  }

  private func agoForm(_ i: Int) -> (PeriodForm, Int)? {
    if let found = countBefore(i) { return found }
    // "two years later", "three years on", "two years afterwards".
    if let (n, e) = smallNumber(i), let (unit, e2) = time(e), ["later", "on", "after", "afterwards"].contains(text(e2))
    {
      if unit == .year { return (.yearsLater(n), e2 + 1) }
      if unit == .month { return (.monthsLater(n), e2 + 1) }
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

  /// "los tres primeros meses de 2024", "los 12 últimos meses", "hace cinco años": the count before its word.
  private func countBefore(_ i: Int) -> (PeriodForm, Int)? {
    if text(i) == "hace", let (n, e) = smallNumber(i + 1), let (unit, e2) = time(e) {
      switch unit {
      case .year: return (.yearsAgo(n), e2)
      case .month: return (.monthsAgo(n), e2)
      case .decade: return (.yearsAgo(n * 10), e2)
      case .week, .day: return (.weeks, e2)
      default: return nil
      }
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
    default: return nil
    }
  }

  /// A year as the tail of "of …".
  private func yearLike(_ i: Int) -> (PeriodForm, Int)? {
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
    case .thisFiscalYear, .thisYear, .lastYear, .lastFiscalYear: return (.word(w), e)
    case .this:
      if let (w2, e2) = time(e), w2 == .fiscalYear { return (.word(.thisFiscalYear), e2) }
      return nil
    case .year where text(i - 1) == "the": return (.word(.thisYear), e)
    case .thatYear: return (.thatYear, e)
    default: return nil
    }
  }

  /// "… of my administration", "… of the Biden presidency", "… in office".
  private func term(of i: Int) -> (PeriodForm, Int)? {
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

  private func monthForm(_ m: Int, _ e: Int, from i: Int) -> (PeriodForm, Int)? {
    // A day: "June 28, 2023", "1 de julio de 2023", "May 12".
    if e < end, tokens[e].kind == .number, let n = tokens[e].number, n.decimals == 0, !n.grouped, n.value >= 1,
      n.value <= 31,
      n.digits.count <= 2, n.suffix.isEmpty || ["st", "nd", "rd", "th"].contains(n.suffix)
    {
      var k = e + 1
      if text(k) == "," { k += 1 }
      if let (y, e2) = year(k) { return (.day(year: y, month: m, day: Int(n.value)), e2) }
      return (.day(year: nil, month: m, day: Int(n.value)), e + 1)
    }
    var yearFound: Int?
    var last = e
    let k = skipOf(e)
    if let (y, e2) = year(k) {
      yearFound = y
      last = e2
    } else if let (w, e2) = time(k) {
      // A year counted from the date: 0 this one, −1 the last.
      if [.lastYear, .yearEarlier, .lastFiscalYear].contains(w) {
        yearFound = -1
        last = e2
      } else if w == .thisYear {
        yearFound = 0
        last = e2
      }
    }
    // "between October last year, when the scheme began, and February 2023": over an aside.
    if ["between", "entre"].contains(text(i - 1)), text(last) == "," {
      var k = last + 1
      while k < min(end, last + 16) {
        if text(k) == ",", ["and", "y"].contains(text(k + 1)), let (m2, e2) = month(k + 2) {
          let y2 = year(skipOf(e2))
          return (.monthSpan(m, yearFound, m2, y2?.year), y2?.end ?? e2)
        }
        k += 1
      }
    }
    // "June to August", "October–March 2023", "December 2023 through June 2024", "June and August".
    var j = last
    let between = text(i - 1) == "between" || text(i - 1) == "entre"
    if ["to", "~", "-", "through", "until", "a", "hasta", "thru"].contains(text(j))
      || (between && ["and", "y"].contains(text(j)))
    {
      j += 1
      if let (m2, e2) = month(j) {
        var y2: Int?
        var last2 = e2
        if let (y, e3) = year(skipOf(e2)) {
          y2 = y
          last2 = e3
        } else if let (w, e3) = time(skipOf(e2)), w == .thisYear || w == .lastYear {
          y2 = w == .thisYear ? 0 : -1
          last2 = e3
        }
        return (.monthSpan(m, yearFound, m2, y2), last2)
      }
    }
    return (.month(m, year: yearFound), last)
  }

  /// "2014 to 2021", "2015–2018", "between 2019 and 2022", "fiscal year 2021 to fiscal year 2023".
  private func spanTail(_ start: PeriodForm, _ e: Int) -> (PeriodForm, Int) {
    guard case .year(let a, let kind) = start else { return (start, e) }
    var j = e
    let link = text(j)
    let startToken = startToken(of: e, kind: kind)
    let between = ["between", "entre"].contains(text(startToken - 1))
    guard
      ["to", "~", "-", "through", "until", "a", "al", "hasta"].contains(link)
        || (between && ["and", "y"].contains(link))
    else {
      return (start, e)
    }
    j += 1
    if ["el", "los", "del"].contains(text(j)) { j += 1 }
    var k = kind
    if let (w, e2) = time(j), w == .fiscalYear || w == .calendarYear {
      k = w == .fiscalYear ? .fiscal : .calendar
      j = skipOf(e2)
    }
    if let v = fiscalShort(text(j)) {
      return (.yearSpan(a, v < 100 ? 2000 + v : v, .fiscal), j + 1)
    }
    if let (b, e2) = year(j, short: k == .fiscal || link == "-" || link == "~"), b > a {
      return (.yearSpan(a, b, k), e2)
    }
    return (start, e)
  }

  private func startToken(of e: Int, kind: YearKind) -> Int {
    var i = e - 1
    if kind != .open {
      while i > sentence.range.lowerBound,
        !["fiscal", "fiscales", "calendar", "calendario", "fy"].contains(text(i)) && !text(i).hasPrefix("fy")
      { i -= 1 }
      while ["el", "los", "ano", "anos", "ejercicio"].contains(text(i - 1)) { i -= 1 }
    }
    return i
  }

  /// "early 2018" is its first three months, "late 2023" and "the end of 2023" its last.
  private func partOfYear(before i: Int) -> Int? {
    var j = i - 1
    while ["in", "of", "the", "de", "del", "-"].contains(text(j)), j > i - 4 { j -= 1 }
    switch text(j) {
    case "early", "beginning", "start", "principios", "inicios", "comienzos": return 1
    case "late", "end", "finales", "fines": return 4
    default: return nil
    }
  }

  // MARK: Roles

  /// What may stand between a number and the period that it is of.
  private static let counted: Set<String> = [
    "apprehended", "encountered", "arrested", "recorded", "registered", "reported", "seen", "stopped", "people",
    "migrants", "individuals", "apprehensions", "encounters", "arrests", "crossings", "detenidos", "personas",
    "migrantes", "encuentros", "registrados", "registradas", "cruces",
  ]

  /// A word of change just before a token: "a jump on February", "up on a year before".
  private func isChange(before j: Int) -> Bool {
    guard let p = sentence.phrase(endingAt: j) else { return false }
    return p.terms.contains { if case .relation(.change) = $0 { true } else { false } }
  }

  private func isSpan(_ f: PeriodForm) -> Bool {
    switch f {
    case .monthSpan, .yearSpan, .lastYears, .lastMonths, .word(.recentMonths), .word(.recentYears): true
    default: false
    }
  }

  private func role(before i: Int, form: PeriodForm) -> PeriodMention.Role {
    var j = i - 1
    var steps = 0
    var overNumber = false
    var overFactor = false
    while j >= sentence.range.lowerBound, steps < 9 {
      let w = text(j)
      // "from the 137,473 apprehended in March 2024", "compared with 154,874 encounters in January 2022".
      if tokens[j].kind == .number, tokens[j].number.map({ $0.value >= 100 }) ?? false, steps > 0 {
        overNumber = true
        j -= 1
        steps += 1
        continue
      }
      if steps > 0 || w == "in" || w == "during", Self.counted.contains(w) {
        j -= 1
        steps += 1
        continue
      }
      if overNumber, let p = sentence.phrase(endingAt: j + 1),
        p.terms.contains(where: { if case .hedge = $0 { true } else { false } })
      {
        j = p.tokens.lowerBound - 1
        steps += 1
        continue
      }
      if ["half", "double", "twice", "triple", "third", "quarter", "times"].contains(w) { overFactor = true }
      if steps >= 5, !overNumber { return overFactor ? .versus : .main }
      // "la de 2022", "al del año anterior": the same count in another period.
      if w == "de" || w == "del", ["la", "el", "al", "los", "las"].contains(text(j - 1)) { return .versus }
      if [
        "the", "a", "an", "in", "of", "that", "all", "late", "early", "mid", "its", "their", "just", "levels", "level",
        "el", "la", "los", "las", "en", "del", "al", "mes", "ano", "fiscal", "peak", "month", "pico", "summer", "full",
        "entire", "day", "my", "start", "double", "triple", "twice", "half", "number", "same", "total", "began",
        "begun", "started", "counting", "count", "series", "launch", "our", "operation", "mid", "records", "publishing",
        "tally", "time", "high", "record",
        "previous", "-", "low", "their", "his", "pre", "post",
        "mismo", "pasado", "todo", "lo", "durante", "registrado",
        "experienced", "his", "around", "about", "during", "entirety", "height", "'s", "recorded", "tallied", "seen",
        "reached",
      ].contains(w) {
        j -= 1
        steps += 1
        continue
      }
      if isSpan(form), ["over", "during", "in", "durante"].contains(w) { return .main }
      if let p = sentence.phrase(endingAt: j + 1) {
        for t in p.terms {
          switch t {
          case .cue(.comparedTo), .cue(.than): return .versus
          case .time(.since): return .since
          case .hedge(.moreThan) where p.tokens.count == 1 && w == "over":
            return .versus
          default: break
          }
        }
      }
      if isSpan(form), ["from", "desde", "over", "between", "entre", "de"].contains(w) { return .main }
      switch w {
      case "from", "desde", "than", "que", "against", "over", "respecto", "frente", "vs", "versus", "on":
        // "a 39 percent jump on February" compares; "on June 3" dates.
        if w == "on" {
          switch form {
          case .month, .year, .word(.monthEarlier), .word(.yearEarlier): return isChange(before: j) ? .versus : .main
          default: return .main
          }
        }
        if w == "que" { return .main }
        return w == "desde" ? .since : .versus
      case "below", "above", "beyond": return .versus
      case "since": return .since
      case "until", "through", "hasta": return .until
      default: return overFactor ? .versus : .main
      }
    }
    return overFactor ? .versus : .main
  }
}
