import BorderData

/// Reads the periods of a sentence and the part each plays ("from", "compared with", "since").
struct PeriodFinder {
  let tokens: [Token]
  let sentence: ParsedSentence

  func find() -> [PeriodMention] {
    var out: [PeriodMention] = []
    var i = sentence.range.lowerBound
    while i < sentence.range.upperBound {
      if let (found, end) = form(at: i) {
        var role = ownRole(i, found) ?? role(before: i, form: found)
        let isSame = isSameAsSpokenOf(i)
        // "rose 5 percent over the same period": during it; "over the same period of 2022" is another term.
        if isSame, role == .versus,
          text(text(i - 1) == "the" ? i - 2 : i - 1) == "over" || text(i) == "the" && text(i - 1) == "over"
        {
          role = .main
        }
        let form = role == .main && isSame ? PeriodForm.thatPeriod : found
        if !datesFiscalYear(i, form) { out.append(PeriodMention(tokens: i..<end, form: form, role: role)) }
        i = end
      } else {
        i += 1
      }
    }
    return out
  }

  /// "desde enero de 2021" is one term with its month.
  private func ownRole(_ i: Int, _ form: PeriodForm) -> PeriodMention.Role? {
    guard case .month = form else { return nil }
    return sentence.phrase(startingAt: i)?.event != nil || ["desde", "since"].contains(text(i)) || datesEvent(i)
      ? .since : nil
  }

  var end: Int { sentence.range.upperBound }
  func text(_ i: Int) -> String { i < end && i >= sentence.range.lowerBound ? tokens[i].text : "" }

  func time(_ i: Int) -> (word: TimeWord, end: Int)? {
    guard i < end, let p = sentence.phrase(startingAt: i) else { return nil }
    for t in p.terms { if case .time(let w) = t { return (w, p.tokens.upperBound) } }
    return nil
  }

  func month(_ i: Int) -> (month: Int, end: Int)? {
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
  func year(_ i: Int, short: Bool = false) -> (year: Int, end: Int)? {
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
  func smallNumber(_ i: Int) -> (n: Int, end: Int)? {
    guard i < end else { return nil }
    if tokens[i].kind == .number, let n = tokens[i].number, n.decimals == 0, n.value <= 60, n.suffix.isEmpty {
      return (Int(n.value), i + 1)
    }
    if let p = sentence.phrase(startingAt: i) {
      for t in p.terms { if case .number(.unit(let v)) = t { return (Int(v), p.tokens.upperBound) } }
    }
    return nil
  }

  func skipOf(_ i: Int) -> Int {
    var j = i
    // "fiscal year (FY) 2022".
    if text(i) == "(", ["fy", "cy", "af"].contains(text(i + 1)), text(i + 2) == ")" { return i + 3 }
    while ["of", "in", "the", "de", "del", "el", ",", "al", "en", "la"].contains(text(j)), j < i + 3 {
      // "of the previous fiscal year": the phrase of time begins with the article.
      if j > i, time(j) != nil { break }
      j += 1
    }
    return j
  }

  /// The digits of "fy21", "fy2021", in Spanish "af2021": no more than a year has.
  func fiscalShort(_ word: String) -> Int? {
    guard (3...6).contains(word.utf8.count), word.utf8.starts(with: "fy".utf8) || word.utf8.starts(with: "af".utf8)
    else { return nil }
    return Int(word.dropFirst(2)).flatMap { $0 >= 0 ? $0 : nil }
  }

  // MARK: Forms

  /// Words that begin a period without being in the language's tables. Any other word that no phrase begins with is
  /// passed over unread, as most words of a text are: a new form that begins so needs its word here.
  private static let openers: WordSet = [
    "that", "aquel", "ese", "hace", "first", "second", "third", "fourth", "primer", "primera", "segundo", "segunda",
    "tercer", "tercera", "cuarto", "ultimo", "ultima",
  ]

  private static let shortMonths = [
    "ene": 1, "jan": 1, "feb": 2, "mar": 3, "abr": 4, "apr": 4, "may": 5, "jun": 6, "jul": 7, "ago": 8, "aug": 8,
    "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dic": 12, "dec": 12,
  ]

  func form(at i: Int) -> (PeriodForm, Int)? {
    let kind = tokens[i].kind
    // "more than in its second half": of a year that is not said here.
    if ["its", "su"].contains(text(i - 1)), Self.openers.contains(tokens[i]) { return nil }
    if kind == .word, let v = fiscalShort(tokens[i].text) {
      let y = v < 100 ? 2000 + v : v
      return spanTail(.year(y, .fiscal), i + 1)
    }
    // "dic. 2021": a month cut short, in small letters, before its year.
    if kind == .word, let m = Self.shortMonths[tokens[i].text], !tokens[i].isCapital {
      let e = text(i + 1) == "." ? i + 2 : i + 1
      if year(e) != nil { return monthForm(m, e, from: i) }
    }
    // "'23 vs '22".
    if kind == .mark, tokens[i].text == "'", tokens[i].spaceBefore, i + 1 < end, !tokens[i + 1].spaceBefore,
      let (y, e) = year(i, short: true)
    {
      return (.year(y, .open), e)
    }
    // "Q3 2022", "Q3 of 2022".
    if kind == .word, text(i).utf8.count == 2, text(i).hasPrefix("q"), let n = Int(text(i).dropFirst()),
      (1...4).contains(n)
    {
      let j = skipOf(i + 1)
      if let (y, e) = year(j) { return (.quarter(n, .year(y, .open)), e) }
      return (.quarter(n, nil), i + 1)
    }
    if kind == .word, !sentence.hasPhrase(startingAt: i), !Self.openers.contains(tokens[i]) { return nil }
    if kind == .number, let n = tokens[i].number, n.suffix == "s", n.digits.count == 4, (1900...2100).contains(n.value)
    {
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
    if kind == .number, let n = tokens[i].number, n.digits.count == 2, n.suffix.isEmpty, n.value >= 50,
      Int(n.value) % 10 == 0,
      text(i - 1) == "anos" || (text(i - 1) == "los" && text(i - 3) == "decada")
    {
      return (.decade(1900 + Int(n.value)), i + 1)
    }
    // "that October": the one of the time spoken of.
    if ["that", "aquel", "ese"].contains(tokens[i].text), let (m, e) = month(i + 1), year(skipOf(e)) == nil {
      return (.thatNamed(m), e)
    }
    if let (m, e) = month(i) {
      if let end = thatYear(after: e) { return (.thatNamed(m), end) }
      if text(i - 1) == "the", text(e) == "before", text(e + 1) != "the" { return (.namedBefore(m), e + 1) }
      if text(i - 1) == "previous", year(skipOf(e)) == nil { return (.namedBefore(m), e) }
      return monthForm(m, e, from: i)
    }
    if let found = partForm(i) { return found }
    if let found = countedForm(i) { return found }
    guard let (w, e) = time(i) else { return presidentForm(i) ?? eventForm(i) }
    if let found = endedForm(w, e) { return found }
    return wordForm(w, i, e)
  }

  /// "19 de septiembre de 2013", "1º de julio", "del 1 al 15 de agosto": the day before its month, as in Spanish.
  func dayFirst(_ i: Int) -> (PeriodForm, Int)? {
    guard tokens.indices.contains(i), tokens[i].kind == .number, let n = tokens[i].number, n.decimals == 0, !n.grouped,
      n.digits.count <= 2, (1...31).contains(n.value), ["", "o", "ro", "ero", "er", "de"].contains(n.suffix)
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
    let named = year(skipOf(e))
    let first = Day(year: named?.year, month: m, day: Int(n.value), end: named?.end ?? e)
    if text(j - 1) == "de", let span = daySpan(from: first, startsAt: i) { return span }
    // "some 20 March" is no day; "7 October 2016" is, and "7 October" after a preposition.
    if text(j - 1) != "de", n.suffix == "", year(skipOf(e)) == nil,
      !["on", "(", "to", "from", "by", "since", "until", "of", "-", "~"].contains(text(i - 1))
    {
      return nil
    }
    if let (y, e2) = year(skipOf(e)) { return (.day(year: y, month: m, day: Int(n.value)), e2) }
    return (.day(year: nil, month: m, day: Int(n.value)), e)
  }

  func presidentForm(_ i: Int) -> (PeriodForm, Int)? {
    guard i < end, let p = sentence.phrase(startingAt: i) else { return nil }
    for t in p.terms {
      if case .president(let who) = t {
        // Only where it says a time: "under Biden", "since Biden took office", "during the Trump administration".
        let before = text(i - 1)
        let before2 = text(i - 2)
        let preps = ["under", "since", "during", "durante", "bajo", "after", "throughout", "desde"]
        if let (w, e) = time(p.tokens.upperBound), w == .tenure {
          // "the month Joe Biden was sworn in": that month, which is not told apart.
          if before == "month" || before2 == "month" && !["since", "after"].contains(before) { return nil }
          return (.sinceTenure(who), e)
        }
        if text(p.tokens.upperBound) == "'s", let (w, e) = time(p.tokens.upperBound + 1), w == .tenure {
          return (.sinceTenure(who), e)
        }
        if let found = termOfFour(p, who) { return found }
        // "while Trump was in office", "when Obama was president".
        let after = p.tokens.upperBound
        if ["while", "when", "mientras", "cuando"].contains(before)
          || ["president", "mr"].contains(before) && ["while", "when"].contains(before2),
          ["was", "were", "is", "sat", "estuvo", "estaba", "era", "fue"].contains(text(after))
        {
          if let (w, e) = time(after + 1), w == .tenure { return (.tenure(who), e) }
          if ["president", "presidente"].contains(text(after + 1)) { return (.tenure(who), after + 2) }
        }
        let isOfTime = ["years", "era", "presidency"].contains(text(p.tokens.upperBound - 1))
        if isOfTime, before == "the", ["in", "over", "from", "of"].contains(before2) {
          return (.tenure(who), p.tokens.upperBound)
        }
        // "after Trump won the election", "since Biden ordered …": what he did dates, not his time in office.
        if ["after", "since", "desde"].contains(before) || ["after", "since", "desde"].contains(before2),
          Self.deeds.contains(tokens[min(after, end - 1)]), after < end
        {
          continue
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

  /// "during Barack Obama's second term", "en el primer mandato de Trump": four of the years in office.
  private func termOfFour(_ p: Phrase, _ who: President) -> (PeriodForm, Int)? {
    let after = p.tokens.upperBound
    if text(after) == "'s", let n = Self.terms[text(after + 1)] {
      if text(after + 2) == "term" { return (.term(who, n), after + 3) }
      if text(after + 2) == "four", text(after + 3) == "years" { return (.term(who, n), after + 4) }
    }
    guard ["de", "of"].contains(text(p.tokens.lowerBound - 1)) else { return nil }
    let j = p.tokens.lowerBound - 2
    guard ["term", "mandato", "gobierno", "periodo"].contains(text(j)), let n = Self.terms[text(j - 1)] else {
      return nil
    }
    return (.term(who, n), after)
  }

  private static let terms: [String: Int] = [
    "first": 1, "second": 2, "primer": 1, "primero": 1, "segundo": 2,
  ]

  private static let deeds: WordSet = [
    "won", "lost", "said", "ordered", "signed", "announced", "promised", "imposed", "launched", "ended", "began", "put",
    "made", "threatened", "issued", "declared", "lifted", "defeated", "beat", "closed", "gano", "firmo", "anuncio",
    "ordeno", "dijo", "prometio", "impuso",
  ]

  /// "at the beginning of the last …".
  func isPart(before i: Int) -> Bool {
    let j = ["the", "la"].contains(text(i - 1)) ? i - 2 : i - 1
    return ["of", "de"].contains(text(j))
      && ["beginning", "start", "end", "turn", "comienzo", "inicio", "principio", "final"].contains(text(j - 1))
  }

  func wordForm(_ w: TimeWord, _ i: Int, _ e: Int) -> (PeriodForm, Int)? {
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
      return w == .fiscalYear && text(e - 1) == "year" ? (.word(.thisFiscalYear), e) : nil
    // "in the fiscal year", said when one has just closed.
    case .thisFiscalYear where text(i) == "the" && text(i + 1) == "fiscal": return (.word(.fiscalYear), e)
    // "el año que terminó el 31 de diciembre", "the year that ended on Dec. 31".
    case .lastYear where ["termino", "ended"].contains(text(e - 1)):
      let j = ["el", "on"].contains(text(e)) ? e + 1 : e
      if let (day, e2) = form(at: j), case .day = day { return (.word(w), e2) }
      return (.word(w), e)
    // "1,7 millones en el anterior": the year before, where a year is spoken of.
    case .yearEarlier where text(i) == "en" && ["anterior", "previo"].contains(text(e - 1)) && e - i == 3:
      guard ![".", ","].contains(text(i - 1)),
        (max(sentence.range.lowerBound, i - 24)..<i).contains(where: { ["ano", "ejercicio"].contains(text($0)) })
          || sentence.periods.contains(where: { if case .year = $0.form { true } else { false } })
      else { return nil }
      return (.word(.yearEarlier), e)
    case .lastYear, .thisYear, .lastMonth, .thisMonth, .lastFiscalYear, .thisFiscalYear, .yearEarlier, .monthEarlier,
      .samePeriodLastYear, .recentMonths, .recentYears, .decadeAgo, .ever, .now, .each:
      return (.word(w), e)
    case .yearToDate:
      let j = skipOf(e)
      if ["desde", "since"].contains(text(i)), let (y, e2) = year(j) { return (.month(1, year: y), e2) }
      let fiscal = text(e - 1) == "fiscal" || (text(e - 1) == "year" && text(e - 2) == "fiscal")
      if let (y, e2) = year(j) { return (.firstMonths(0, .year(y, fiscal ? .fiscal : .open)), e2) }
      return (.yearToDate(fiscal ? .fiscal : .open), e)
    case .soFar:
      let j = skipOf(e)
      // "desde enero" is this year so far; "desde enero de 2021" is since that month.
      if ["desde", "since"].contains(text(i)), let (y, e2) = year(j) { return (.month(1, year: y), e2) }
      if let (y, e2) = year(j) { return (.firstMonths(0, .year(y, .open)), e2) }
      if let (tw, e2) = time(j), tw == .thisYear || tw == .thisFiscalYear || tw == .fiscalYear {
        return (.yearToDate(tw == .thisYear ? .open : .fiscal), e2)
      }
      return nil
    case .samePeriod where text(i) == "that" || text(i) == "this": return (.thatPeriod, e)
    case .samePeriod:
      let j = skipOf(e)
      // "the same month three years earlier".
      if let (n, e2) = smallNumber(j), let (unit, e3) = time(e2), unit == .year, let (back, e4) = time(e3),
        back == .earlier || back == .ago
      {
        return (.yearsLater(-n), e4)
      }
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
      // "in the same nine months": those of the year spoken of, where nothing says of which other.
      let opener = ["the", "los", "esos"].contains(text(i - 1)) ? i - 2 : i - 1
      if text(e - 1) == "months" || text(e - 1) == "meses", let n = smallNumber(e - 2)?.n, n > 1,
        ["in", "over", "during", "en", "durante"].contains(text(opener)), !isCompared(before: opener)
      {
        return (.firstMonths(n, nil), e)
      }
      return (.word(.samePeriodLastYear), e)
    // "45 percent of the year's encounters": of the one spoken of.
    case .year where text(i - 1) == "the" && e < end && tokens[e].kind == .possessive: return (.thatYear, e)
    case .month where text(i - 1) == "the" && e < end && tokens[e].kind == .possessive: return (.thatMonth, e)
    case .lastWeek: return (.weeks, e)
    case .thatMonth: return (.thatMonth, e)
    case .thatYear: return (.thatYear, e)
    case .yearLater: return (.yearsLater(1), e)
    case .monthLater: return (.monthsLater(1), e)
    case .century: return (.year(2000, .open), e)
    case .following: return month(e).map { (.nextNamed($0.month), $0.end) }
    // "February, Trump's first full month back in office": of one month.
    case .tenure where (i - 2..<i).contains { ["month", "mes"].contains(text($0)) }: return nil
    case .tenure: return (.sinceTenure(nil), e)
    case .summer, .winter, .spring, .autumn:
      // "The summer before, the total was 54,412".
      if text(i - 1) == "the", text(e) == "before", text(e + 1) != "the" { return (.word(.yearEarlier), e + 1) }
      let j = skipOf(e)
      if let (y, e2) = year(j) { return (.season(w, year: y), e2) }
      return (.season(w, year: nil), e)
    default: return nil
    }
  }

  func monthForm(_ m: Int, _ e: Int, from i: Int) -> (PeriodForm, Int)? {
    // A day: "June 28, 2023", "1 de julio de 2023", "May 12".
    if e < end, tokens[e].kind == .number, let n = tokens[e].number, n.decimals == 0, !n.grouped, n.value >= 1,
      n.value <= 31,
      n.digits.count <= 2, n.suffix.isEmpty || ["st", "nd", "rd", "th"].contains(n.suffix)
    {
      var k = e + 1
      if text(k) == "," { k += 1 }
      let first = year(k)
      let day = Day(year: first?.year, month: m, day: Int(n.value), end: first?.end ?? e + 1)
      if let span = daySpan(from: day, startsAt: i) { return span }
      return (.day(year: day.year, month: m, day: day.day), day.end)
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
    // "de enero a la fecha", "from January to date".
    for tail in [["a", "la", "fecha"], ["hasta", "la", "fecha"], ["hasta", "ahora"], ["to", "date"]]
    where tail.indices.allSatisfy({ text(last + $0) == tail[$0] }) {
      return (.since(.month(m, year: yearFound)), last + tail.count)
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
    // "desde febrero de 2021, primer mes completo de la administración, hasta julio de 2023".
    if ["from", "since", "desde"].contains(text(i - 1)) || ["since", "desde"].contains(text(i)), text(last) == "," {
      for k in last + 1..<max(last + 1, min(end - 2, last + 16))
      where text(k) == "," && ["to", "through", "until", "hasta"].contains(text(k + 1)) {
        guard let (m2, e2) = month(k + 2) else { continue }
        let y2 = year(skipOf(e2))
        return (.monthSpan(m, yearFound, m2, y2?.year), y2?.end ?? e2)
      }
    }
    // "in January and February": the two months together.
    // And in apposition: "in just two months, August and September".
    if ["in", "during", "en", "durante", "for", "of"].contains(text(i - 1))
      || [",", "~", ":", "("].contains(text(i - 1)) && ["months", "meses"].contains(text(i - 2)), last == e,
      ["and", "y"].contains(text(last)),
      let (m2, e2) = month(last + 1), m2 == m % 12 + 1, text(e2) != "-", !isCountedAfter(e2)
    {
      let y2 = year(skipOf(e2))
      return (.monthSpan(m, m == 12 ? y2.map { $0.year - 1 } : y2?.year, m2, y2?.year), y2?.end ?? e2)
    }
    // "June to August", "October–March 2023", "December 2023 through June 2024", "June and August".
    var j = last
    let between = text(i - 1) == "between" || text(i - 1) == "entre"
    if ["to", "~", "-", "through", "until", "a", "hasta", "thru"].contains(text(j))
      || (between && ["and", "y"].contains(text(j)))
    {
      j += 1
      // "between October and the end of May".
      if let skipped = pastTheEndOf(j) { j = skipped }
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

  /// "in January and February respectively": each of its own.
  private func isCountedAfter(_ i: Int) -> Bool {
    ["respectively", "respectivamente", "each", "cada"].contains(text(i)) || text(i + 1) == "respectively"
  }

  /// "2014 to 2021", "2015–2018", "between 2019 and 2022", "fiscal year 2021 to fiscal year 2023".
  func spanTail(_ start: PeriodForm, _ e: Int) -> (PeriodForm, Int) {
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
    // "from the start of 2021 through the end of 2024".
    var k = kind
    if let skipped = pastTheEndOf(j) {
      j = skipped
      if k == .open { k = .calendar }
    }
    if let (w, e2) = time(j), w == .fiscalYear || w == .calendarYear {
      k = w == .fiscalYear ? .fiscal : .calendar
      j = skipOf(e2)
    }
    if let v = fiscalShort(text(j)) {
      return (.yearSpan(a, v < 100 ? 2000 + v : v, .fiscal), j + 1)
    }
    // "520,085 in 2023 — 24 times as many": a dash that stands apart is no span of two digits.
    let isApart = (link == "-" || link == "~") && tokens[e].spaceBefore
    if let (b, e2) = year(j, short: !isApart && (k == .fiscal || link == "-" || link == "~")), b > a {
      return (.yearSpan(a, b, k), e2)
    }
    return (start, e)
  }

  /// The token after "the end of", "finales de".
  private func pastTheEndOf(_ i: Int) -> Int? {
    let j = text(i) == "the" || text(i) == "el" ? i + 1 : i
    return ["end", "close", "final", "finales", "fines", "cierre"].contains(text(j))
      && ["of", "de"].contains(text(j + 1))
      ? j + 2 : nil
  }

  /// "early 2018" is its first three months, "late 2023" and "the end of 2023" its last.
  func partOfYear(before i: Int) -> Int? {
    var j = i - 1
    while ["in", "of", "the", "de", "del", "-"].contains(text(j)), j > i - 4 { j -= 1 }
    switch text(j) {
    case "early", "beginning", "start", "principios", "inicios", "comienzos": return 1
    case "late", "end", "finales", "fines": return 4
    default: return nil
    }
  }
}
