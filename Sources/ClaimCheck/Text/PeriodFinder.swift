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
    return joined(out)
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
    // "en lo corrido de este 2023".
    if ["este", "this"].contains(text(j)), sentence.range.contains(j + 1), isYear(text(j + 1)) { return j + 1 }
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
    // "broke the record that August had set": whose record.
    if ["that", "aquel", "ese"].contains(tokens[i].text), let (m, e) = month(i + 1), year(skipOf(e)) == nil,
      !["had", "has", "set", "saw", "brought"].contains(text(e))
    {
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

  /// A name that is no president's of the United States, before its "'s".
  private func isOfOtherName(before i: Int) -> Bool {
    guard i - 2 >= sentence.range.lowerBound, text(i - 1) == "'s", tokens[i - 2].isCapital else { return false }
    return sentence.phrase(endingAt: i - 1)?.terms.contains { if case .president = $0 { true } else { false } } != true
  }

  /// Whether a token is the sentence's first word, past quotation marks.
  private func opensSentence(_ i: Int) -> Bool {
    (sentence.range.lowerBound..<i).allSatisfy { tokens[$0].kind != .word && tokens[$0].kind != .number }
  }

  /// "at the beginning of the last …".
  func isPart(before i: Int) -> Bool {
    let j = ["the", "la"].contains(text(i - 1)) ? i - 2 : i - 1
    return ["of", "de"].contains(text(j))
      && ["beginning", "start", "end", "turn", "comienzo", "inicio", "principio", "final"].contains(text(j - 1))
  }

  private static let subjects: Set<String> = [
    "he", "she", "they", "it", "the", "trump", "biden", "obama", "mr", "president", "covid", "title", "his", "its",
  ]

  func wordForm(_ w: TimeWord, _ i: Int, _ e: Int) -> (PeriodForm, Int)? {
    switch w {
    case .fiscalYear, .calendarYear:
      let kind: YearKind = w == .fiscalYear ? .fiscal : .calendar
      let j = skipOf(e)
      if let (y, e2) = year(j, short: true) {
        // "fiscal years 2021 and 2022", "fiscal 2015-2018".
        return spanTail(.year(y, kind), e2)
      }
      // "in the same fiscal year".
      if ["that", "same", "ese", "mismo"].contains(text(i - 1)) { return (.thatYear, e) }
      if ["this", "current", "este", "actual", "presente"].contains(text(i - 1)) { return (.word(.thisFiscalYear), e) }
      if ["last", "previous", "pasado"].contains(text(i - 1)) { return (.word(.lastFiscalYear), e) }
      if ["that", "which", "ended"].contains(text(e)), text(e) == "ended" || text(e + 1) == "ended" {
        return (.word(.lastFiscalYear), e)
      }
      // "the most for any fiscal year", "a record for a fiscal year": no one year.
      if ["any", "a", "single", "un", "cualquier"].contains(text(i - 1)) { return nil }
      // "con lo que el año fiscal terminó en 2,47 millones".
      if w == .fiscalYear, text(e - 1) == "fiscal", ["en", "con"].contains(text(e + 1)),
        ["termino", "cerro", "concluyo", "acabo", "finalizo"].contains(text(e))
      {
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
    // "the last full year before he was sworn in": before what comes next, and not before the time spoken of.
    case .yearEarlier where text(e - 1) == "before" && Self.subjects.contains(text(e)): return nil
    // "respecto al año fiscal 2000": that year, and not the one before.
    case .yearEarlier where text(i) == "respecto" && e - i == 3 && (text(e) == "fiscal" || year(e) != nil): return nil
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
      // "Up to now about 19,000 migrants have come into Panama": a sentence that opens so tells of the year.
      return opensSentence(i) ? (.yearToDate(.open), e) : nil
    case .samePeriod where text(i) == "that" || text(i) == "this": return (.thatPeriod, e)
    // "In the last of those months, Guatemalans accounted for 20,260": the one that the words before end with.
    case .samePeriod where text(i) == "those" && text(i - 1) == "of" && ["last", "latest"].contains(text(i - 2)):
      return (.thatMonth, e)
    case .samePeriod:
      // "At the same time, entries fell": meanwhile.
      if text(e - 1) == "time" || text(e - 1) == "tiempo", text(e) == "," { return nil }
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
      // "CBP recorded 166,010 encounters the same month", "The same month, agents made 128,895": the one just spoken of.
      let isHeld =
        isCompared(before: opener) || isCompared(before: opener + 1)
        || ["of", "for", "in", "de", "del", "en"].contains(text(opener))
      if ["month", "mes"].contains(text(e - 1)), !isHeld { return (.thatMonth, e) }
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
    // "In the five years of Nayib Bukele's presidency": of another country's.
    case .tenure where isOfOtherName(before: i): return nil
    case .tenure: return (.sinceTenure(nil), pastItsMonth(e))
    case .summer, .winter, .spring, .autumn:
      // "The summer before, the total was 54,412".
      if text(i - 1) == "the", text(e) == "before", text(e + 1) != "the" { return (.word(.yearEarlier), e + 1) }
      let j = skipOf(e)
      if let (y, e2) = year(j) { return (.season(w, year: y), e2) }
      // "the fall of the regime".
      if text(i) == "the", text(i + 1) == "fall" { return nil }
      return (.season(w, year: nil), e)
    default: return nil
    }
  }
}
