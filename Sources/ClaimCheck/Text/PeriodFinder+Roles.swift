import BorderData

/// The part that a period plays, by the words before it.
extension PeriodFinder {
  func startToken(of e: Int, kind: YearKind) -> Int {
    var i = e - 1
    if kind != .open {
      while i > sentence.range.lowerBound,
        !["fiscal", "fiscales", "calendar", "calendario", "fy"].contains(text(i)) && !text(i).hasPrefix("fy")
      { i -= 1 }
      while ["el", "los", "ano", "anos", "ejercicio"].contains(text(i - 1)) { i -= 1 }
    }
    return i
  }

  // MARK: Roles

  /// What may stand between a number and the period that it is of.
  static let counted: WordSet = [
    "apprehended", "encountered", "arrested", "recorded", "registered", "reported", "seen", "stopped", "people",
    "migrants", "individuals", "apprehensions", "encounters", "arrests", "crossings", "detenidos", "personas",
    "migrantes", "encuentros", "registrados", "registradas", "cruces", "extranjeros", "llegados", "contados", "vistos",
    "arrived", "registered", "counted", "detected",
  ]

  /// A word of change just before a token: "a jump on February", "up on a year before".
  func isChange(before j: Int) -> Bool {
    guard let p = sentence.phrase(endingAt: j) else { return false }
    return p.terms.contains { if case .relation(.change) = $0 { true } else { false } }
  }

  func isSpan(_ f: PeriodForm) -> Bool {
    switch f {
    case .monthSpan, .yearSpan, .lastYears, .lastMonths, .word(.recentMonths), .word(.recentYears): true
    default: false
    }
  }

  /// "el doble de las 248.284 de 2022", "triple the number recorded in 2021", "el triple de los que pasaron en 2021": what
  /// follows the multiple is what is compared with.
  private func followsMultiple(_ i: Int) -> Bool {
    // "twice as many crossed in 2023 as in 2022": of two times the second is what is compared with.
    if (i + 1..<min(sentence.range.upperBound, i + 6)).contains(where: {
      ["as", "than", "que"].contains(text($0))
        && (["in", "during", "en"].contains(text($0 + 1)) || isYear(text($0 + 1)))
    }) {
      return false
    }
    var j = i - 1
    while j > sentence.range.lowerBound, i - j <= 9 {
      let w = text(j)
      if [",", ";", ":", "(", ")", "and", "y", "but", "pero"].contains(w) { return false }
      if ["doble", "triple", "cuadruple", "quintuple", "double", "twice", "quadruple", "thrice"].contains(w) {
        return ["de", "que", "del", "the", "that", "what", "its", "their", "as"].contains(text(j + 1))
      }
      j -= 1
    }
    return false
  }

  /// "six times the number caught here in 1993", "less than a quarter of the number apprehended in 2000", "a fifth of what they
  /// were at their peak in fiscal 2000": what a multiple or a part is taken of is what is compared with.
  private func followsPartOfNumber(_ i: Int) -> Bool {
    var j = i - 1
    while j > sentence.range.lowerBound, i - j <= 12 {
      if Self.numberNouns.contains(tokens[j]) || tokens[j].number.map({ $0.value >= 100 }) ?? false,
        isTaken(before: j)
      {
        return true
      }
      guard
        Self.withinNumber.contains(tokens[j]) || Self.counted.contains(tokens[j])
          || Self.numberNouns.contains(tokens[j])
      else { return false }
      j -= 1
    }
    return false
  }

  /// "times the", "a quarter of the", "80 percent of" right before the noun at a token.
  private func isTaken(before noun: Int) -> Bool {
    var j = noun - 1
    if ["the", "las", "los", "la", "el", "lo"].contains(text(j)) { j -= 1 }
    if text(j) == "times" || text(j) == "veces" { return true }
    guard ["of", "de", "del"].contains(text(j)) else { return false }
    return Self.partNouns.contains(text(j - 1))
  }

  private static let numberNouns: WordSet = [
    "number", "numbers", "total", "totals", "figure", "figures", "level", "levels", "count", "rate", "what", "cifra",
    "total", "numero", "nivel",
  ]
  private static let withinNumber: WordSet = [
    "the", "in", "at", "during", "of", "for", "they", "it", "we", "were", "was", "had", "has", "been", "their", "its",
    "peak", "high", "height", "here", "there", "caught", "arrested", "detained", "taken", "made", "who", "that",
    "same", "fiscal", "year", "month", "back", "only", "just", "crossing", "crossed", "border", "agents", "posted",
    "de", "del", "el", "la", "en", "que", "se", "fue", "era", "habia",
  ]
  private static let partNouns: WordSet = [
    "half", "third", "thirds", "quarter", "quarters", "fourth", "fifth", "fifths", "sixth", "seventh", "eighth",
    "ninth", "tenth", "percent", "%", "fraction", "mitad", "tercio", "tercios", "cuarto", "cuarta", "quinto", "quinta",
    "decima", "ciento",
  ]

  /// "twice as many arrests as it did in all of the last fiscal year", "ten times as often as in April".
  private func followsAs(_ i: Int) -> Bool {
    var j = i - 1
    while j > sentence.range.lowerBound, i - j <= 8, Self.smallWords.contains(tokens[j]) { j -= 1 }
    guard text(j) == "as", text(j + 1) != "of" else { return false }
    return (max(sentence.range.lowerBound, j - 7)..<j).contains {
      text($0) == "as" && Self.muchWords.contains(tokens[$0 + 1])
    }
  }

  /// "than in any month of 2022", "más que en cualquier otro mes de 2023": what is looked through, not when it was.
  private func followsAny(_ i: Int) -> Bool {
    guard
      let j = (max(sentence.range.lowerBound, i - 5)..<i).last(where: {
        ["any", "every", "cualquier", "cualquiera", "ningun"].contains(text($0))
      })
    else { return false }
    return (max(sentence.range.lowerBound, j - 3)..<j).contains { ["than", "que"].contains(text($0)) }
      && (j..<i).allSatisfy { ![",", ";", "and", "y"].contains(text($0)) }
  }

  /// "a monthly high in data that begin in October 2019", "a record in figures going back to 2000", "en una serie que empieza en 2012":
  /// since when there are figures.
  private func isStartOfData(_ i: Int) -> Bool {
    var j = i - 1
    if ["the", "el"].contains(text(j)) { j -= 1 }
    guard ["in", "to", "en", "a", "hasta", "with"].contains(text(j)) else { return false }
    let before = max(sentence.range.lowerBound, j - 6)..<j
    return before.contains { Self.beginnings.contains(tokens[$0]) }
      && (max(sentence.range.lowerBound, j - 8)..<j).contains { Self.dataNouns.contains(tokens[$0]) }
  }

  private static let beginnings: WordSet = [
    "begin", "begins", "began", "beginning", "start", "starts", "started", "starting", "back", "dating", "extending",
    "reaching", "empieza", "empiezan", "comienza", "comienzan", "arranca", "arrancan", "inicia", "remonta", "remontan",
  ]
  private static let dataNouns: WordSet = [
    "data", "figures", "records", "series", "statistics", "datos", "registros", "serie", "cifras", "estadisticas",
  ]

  /// "running ahead of last year's pace", "below the year before's level": what is passed or not.
  private func isMarkOfTime(_ i: Int) -> Bool {
    guard let mark = (i + 1..<min(i + 5, sentence.range.upperBound)).first(where: { Self.marks.contains(tokens[$0]) }),
      tokens[mark - 1].kind == .possessive
    else { return false }
    return (max(sentence.range.lowerBound, i - 2)..<i).contains { Self.passing.contains(tokens[$0]) }
  }

  /// "surpassing the previous record, set in fiscal 2014", "edging past the high reached in March": when what is passed was set.
  private func isOfMarkPassed(_ i: Int) -> Bool {
    let low = sentence.range.lowerBound
    guard ["in", "en", "back"].contains(text(i - 1)),
      let set = (max(low, i - 4)..<i).last(where: { Self.settings.contains(tokens[$0]) }),
      let mark = (max(low, set - 4)..<set).last(where: { Self.marksPassed.contains(tokens[$0]) })
    else { return false }
    return (max(low, mark - 6)..<mark).contains { Self.passings.contains(tokens[$0]) }
  }

  private static let settings: WordSet = [
    "set", "reached", "hit", "recorded", "established", "posted", "alcanzado", "establecido", "fijado", "registrado",
  ]
  private static let marksPassed: WordSet = ["record", "high", "peak", "mark", "maximum", "maximo", "pico"]
  private static let passings: WordSet = [
    "surpassing", "surpassed", "surpasses", "past", "passing", "passed", "topping", "topped", "exceeding", "exceeded",
    "breaking", "broke", "beating", "beat", "eclipsing", "eclipsed", "above", "shattering", "shattered", "supera",
    "supero", "superando", "superaron", "rebasa", "rebaso", "rebasando",
  ]

  private static let marks: WordSet = ["pace", "level", "levels", "rate", "mark"]
  private static let passing: WordSet = [
    "ahead", "behind", "above", "below", "under", "beyond", "past", "exceeding", "exceed", "surpassing", "outpacing",
    "outpace", "matching",
  ]

  /// "since the policy began in March 2020", "desde que empezó la medida en marzo".
  private func sinceSomethingBegan(_ i: Int) -> Bool {
    // "since the inauguration in January 2021", "since the exodus got going in November".
    if ["in", "on", "en"].contains(text(i - 1)),
      let since = (max(sentence.range.lowerBound, i - 8)..<i).last(where: { ["since", "desde"].contains(text($0)) }),
      since + 2 < i - 1,
      (since + 1..<i - 1).allSatisfy({
        ![",", ";", "and", "y", "then", "entonces"].contains(text($0)) && tokens[$0].kind != .number && month($0) == nil
          && time($0)?.word != .lastYear
      })
    {
      return true
    }
    // "since President Joe Biden's June 4 proclamation": the day of a deed told behind its doer.
    if tokens.indices.contains(i - 1), tokens[i - 1].kind == .possessive,
      let since = (max(sentence.range.lowerBound, i - 7)..<i).last(where: { ["since", "desde"].contains(text($0)) }),
      (since + 1..<i - 1).allSatisfy({ tokens[$0].isCapital || text($0) == "the" || text($0) == "." })
    {
      return true
    }
    guard
      let j = (max(sentence.range.lowerBound, i - 4)..<i).last(where: {
        ["began", "begun", "started", "launched", "ended", "lifted", "empezo", "comenzo", "inicio"].contains(text($0))
      })
    else { return false }
    return (max(sentence.range.lowerBound, j - 5)..<j).contains { ["since", "desde"].contains(text($0)) }
      && (j..<i).allSatisfy { ![",", ";", "and", "y"].contains(text($0)) }
  }

  private static let smallWords: WordSet = [
    "in", "all", "of", "the", "it", "they", "there", "we", "did", "had", "has", "were", "was", "for", "during",
    "entire",
    "whole", "last", "same",
  ]
  private static let muchWords: WordSet = [
    "many", "much", "often", "high", "low", "large", "big", "few", "great", "frequently",
  ]

  func isYear(_ word: String) -> Bool {
    word.utf8.count == 4 && Int(word).map { (1900...2100).contains($0) } ?? false
  }

  /// A fraction that says what part something is of a whole.
  private func isShare(at fraction: Int) -> Bool {
    text(fraction + 1) == "of"
      && sentence.phrases.contains { p in
        p.tokens.upperBound <= fraction && fraction - p.tokens.upperBound <= 5
          && p.terms.contains { $0 == .relation(.shareVerb) }
      }
  }

  /// "encountered them 17,611 times in August", "14 percent fewer times in June": a count, and no multiple.
  private func countsTimes(_ j: Int) -> Bool {
    if text(j) == "times", ["fewer", "more", "many", "of"].contains(text(j - 1)) { return true }
    guard text(j) == "times", sentence.range.contains(j - 1), let n = tokens[j - 1].number else { return false }
    return n.value >= 1000
  }

  private func isPercent(before j: Int) -> Bool {
    guard sentence.range.contains(j - 1) else { return false }
    return ["percent", "%"].contains(text(j - 1)) || tokens[j - 1].number?.suffix == "%"
  }

  private static let magnitudes: WordSet = ["million", "millions", "thousand", "billion", "millon", "millones", "mil"]
  private static let belowOrAbove: WordSet = ["below", "above", "under", "over", "beneath"]
  private static let insideOf: WordSet = ["in", "during", "en", "durante"]

  func role(before i: Int, form: PeriodForm) -> PeriodMention.Role {
    if followsMultiple(i) || followsPartOfNumber(i) || followsAs(i) || followsAny(i) || followsThan(i, form) {
      return .versus
    }
    // "a third of July's arrests": when they were.
    if text(i - 1) == "of", sentence.range.contains(i + 1), tokens[i + 1].kind == .possessive {
      // "fell to about half of December's": of its count, which is compared with.
      let isAlone = !sentence.range.contains(i + 2) || tokens[i + 2].kind == .mark
      return isAlone ? .versus : .main
    }
    if sinceSomethingBegan(i) { return .since }
    if isMarkOfTime(i) || isOfMarkPassed(i) { return .versus }
    if isStartOfData(i) { return .since }
    // "Desde febrero de 2021 hasta noviembre de 2023": with its end named, a time like any other.
    switch form {
    case .monthSpan, .yearSpan: if ["desde", "since", "from"].contains(text(i - 1)) { return .main }
    default: break
    }
    // "16 percent fewer over the first 11 months of the fiscal year": of the year that runs nothing is held against.
    if case .firstMonths(1..., let year) = form, time(i)?.word == .first,
      ["over", "during"].contains(text(i - 1)) || text(i - 1) == "the" && text(i - 2) == "over"
    {
      switch year {
      case nil, .word(.thisFiscalYear)?, .word(.thisYear)?, .word(.fiscalYear)?: return .main
      // "a monthly average of 53,609 over the first five months of fiscal 2019": behind no word of change.
      case .year?:
        let over = text(i - 1) == "the" ? i - 2 : i - 1
        if !isChange(before: over), !isPercent(before: over) { return .main }
      default: break
      }
    }
    // "Over the 12 months ending in July, apprehensions were more than triple": a sentence that opens so tells when.
    let opener = text(i - 1) == "the" ? i - 2 : i - 1
    if text(opener) == "over", opener == sentence.range.lowerBound || [":", ";"].contains(text(opener - 1)) {
      return .main
    }
    var j = i - 1
    var steps = 0
    var overNumber = false
    var overFactor = false
    while j >= sentence.range.lowerBound, steps < 9 {
      let w = text(j)
      // "con relación a enero": the cue ends in a word that is else passed over.
      if w == "a", let p = sentence.phrase(endingAt: j + 1), p.tokens.count > 1,
        p.terms.contains(where: { if case .cue(.comparedTo) = $0 { true } else { false } })
      {
        return .versus
      }
      // "the highest since 2000 in fiscal 2021": past another time.
      if steps > 0, year(j) != nil, Self.insideOf.contains(tokens[i - 1]) { return .main }
      // "from the 137,473 apprehended in March 2024", "compared with 154,874 encounters in January 2022".
      if tokens[j].kind == .number, tokens[j].number.map({ $0.value >= 100 }) ?? false, steps > 0 {
        overNumber = true
        j -= 1
        steps += 1
        continue
      }
      // "from 1.6 million in fiscal 2000".
      if steps > 0, Self.magnitudes.contains(w), tokens[j - 1].kind == .number {
        overNumber = true
        j -= 2
        steps += 1
        continue
      }
      if steps > 0 || w == "in" || w == "during", Self.counted.contains(w) {
        j -= 1
        steps += 1
        continue
      }
      // "through the end of June, 201,063 people crossed", "By the end of July a quarter of a million had crossed".
      if w == "of" || w == "de", ["end", "close", "finales", "fines"].contains(text(j - 1)) {
        let before = text(["the", "el"].contains(text(j - 2)) ? j - 3 : j - 2)
        if ["through", "until", "hasta"].contains(before) || before == "by" && saysHad(after: j) { return .until }
      }
      // "desde, por lo menos, 2010", "since, at least, fiscal 2020".
      if w == ",", steps < 6, ["least", "menos", "since", "desde"].contains(text(j - 1)) {
        j -= 1
        continue
      }
      if w == "menos", text(j - 1) == "lo", text(j - 2) == "por" {
        j -= 3
        steps += 1
        continue
      }
      // "since at least 2000".
      if w == "least" && text(j - 1) == "at" || w == "menos" && text(j - 1) == "al" {
        j -= 2
        steps += 1
        continue
      }
      if overNumber, let p = sentence.phrase(endingAt: j + 1),
        p.terms.contains(where: { if case .hedge = $0 { true } else { false } })
      {
        // "79 percent below the 38,637 detained in May".
        if Self.belowOrAbove.contains(tokens[p.tokens.lowerBound]), isPercent(before: p.tokens.lowerBound) {
          return .versus
        }
        j = p.tokens.lowerBound - 1
        steps += 1
        continue
      }
      if ["half", "double", "twice", "triple", "third", "quarter", "times"].contains(w), !countsTimes(j) {
        // "was applied to about a third of migrants encountered in September": of people, and no multiple.
        if text(j + 1) == "of", ["migrants", "people", "immigrants", "crossers"].contains(text(j + 2)) { return .main }
        // "fell by more than half in fiscal 2020" says when; "half as many as in" compares.
        if (max(sentence.range.lowerBound, j - 5)..<j).contains(where: { text($0) == "by" }) || isFallenBy(at: j) {
          return .main
        }
        // "fell to less than half in January".
        if j == i - 2, Self.insideOf.contains(tokens[i - 1]),
          (max(sentence.range.lowerBound, j - 4)..<j).contains(where: { text($0) == "to" })
        {
          return .main
        }
        // "accounted for a little more than half of arrests in 2015" is a part of what was counted then.
        if isShare(at: j) { return .main }
        overFactor = true
      }
      // "lower than the previous record set in March".
      if steps >= (["than", "above", "below", "beyond", "que"].contains(w) ? 7 : 5), !overNumber {
        return overFactor ? .versus : .main
      }
      // "la de 2022", "al del año anterior": the same count in another period.
      // "La de agosto es la cifra más baja" begins with its own time.
      if w == "de" || w == "del", ["la", "el", "los", "las"].contains(text(j - 1)), j - 1 == sentence.range.lowerBound,
        (i + 1...i + 3).contains(where: { ["es", "fue", "era", "son", "fueron", "eran"].contains(text($0)) })
      {
        return .main
      }
      if w == "de" || w == "del", ["la", "el", "al", "los", "las", "del"].contains(text(j - 1)) { return .versus }
      if [
        "the", "a", "an", "in", "of", "that", "all", "late", "early", "mid", "its", "their", "just", "levels", "level",
        "el", "la", "los", "las", "en", "del", "al", "mes", "ano", "fiscal", "peak", "month", "pico", "summer", "full",
        "entire", "day", "my", "start", "double", "triple", "twice", "half", "number", "same", "total", "began",
        "begun", "started", "counting", "count", "series", "launch", "our", "operation", "mid", "records", "publishing",
        "tally", "time", "high", "record",
        "previous", "old", "earlier", "former", "modern", "-", "low", "for", "their", "his", "pre", "post",
        "mismo", "pasado", "todo", "lo", "whole", "entero", "durante", "registrado",
        "experienced", "set", "his", "around", "about", "during", "entirety", "height", "'s", "recorded", "tallied",
        "seen",
        "reached", "those", "figure", "figures",
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
          case .month, .year, .word(.monthEarlier), .word(.yearEarlier), .word(.samePeriodLastYear), .firstMonths,
            .word(.lastYear), .word(.lastFiscalYear):
            // "up 109 percent on those months of last year".
            return isChange(before: j) || isPercent(before: j) ? .versus : .main
          default: return .main
          }
        }
        // "menos que en noviembre" compares.
        if w == "que" {
          return [
            "menos", "mas", "mayor", "menor", "superior", "inferior", "doble", "triple", "alto", "bajo", "cantidad",
            "cifra",
            "numero", "nivel", "igual", "tantos", "tantas", "ritmo",
          ].contains(text(j - 1))
            ? .versus : .main
        }
        return w == "desde" ? .since : .versus
      // "above all in the spring".
      case "above" where text(j + 1) == "all": return .main
      case "below", "above", "beyond": return .versus
      // "four times what it was in 2015", "where they stood in fiscal 2005".
      case _ where Self.verbsOfBase.contains(w) && ["what", "where"].contains(text(j - 2)): return .versus
      // "969 por ciento por encima de enero de 2022".
      case "de" where ["encima", "debajo", "arriba", "abajo"].contains(text(j - 1)): return .versus
      // "half as many as in February".
      case "as":
        return ["many", "much", "high", "low", "large", "big", "few", "same"].contains(text(j - 1)) ? .versus : .main
      case "since": return .since
      // "73 people came through in April".
      case "through" where text(j + 1) == "in": return .main
      case "until", "through", "hasta": return .until
      // "arrested up to September this year".
      case "to" where text(j - 1) == "up" && steps == 0: return .until
      default: return overFactor ? .versus : .main
      }
    }
    return overFactor ? .versus : .main
  }

  private func saysHad(after i: Int) -> Bool {
    (i..<min(i + 14, sentence.range.upperBound)).contains { ["had", "have"].contains(text($0)) }
  }

  private static let verbsOfBase: Set<String> = ["was", "were", "stood", "had"]

  /// "fell more than half", "dropped nearly one-third": by what part, with the verb right before it.
  private func isFallenBy(at half: Int) -> Bool {
    var k = half
    while k > sentence.range.lowerBound, half - k < 5,
      ["more", "than", "nearly", "almost", "about", "over", "one", "two", "-", "a", "roughly", "some"].contains(
        text(k - 1))
    {
      k -= 1
    }
    guard let p = sentence.phrase(endingAt: k) else { return false }
    return p.terms.contains {
      if case .relation(.change) = $0 { true } else { false }
    }
  }
}
