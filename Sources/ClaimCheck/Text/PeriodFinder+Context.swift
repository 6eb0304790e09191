/// Periods that are not what they look like by themselves: the one just spoken of, and the run of a fiscal year.
extension PeriodFinder {
  /// "Over the same period families fell by a third": the time just spoken of, where nothing is held against another.
  func isSameAsSpokenOf(_ i: Int) -> Bool {
    guard let (w, e) = time(i), w == .samePeriod, time(skipOf(e)) == nil, year(skipOf(e)) == nil,
      time(i + 1)?.word != .samePeriodLastYear, fiscalShort(text(skipOf(e))) == nil,
      // "over the same months" is of a time that was told by months.
      text(e - 1) != "months", text(e - 1) != "meses"
    else { return false }
    let j = ["the", "el", "los", "ese", "esos", "este", "las"].contains(text(i - 1)) ? i - 2 : i - 1
    return ["in", "over", "during", "within", "for", "en", "durante"].contains(text(j))
  }

  /// "the fiscal year, which began in October", "el año fiscal, que concluye el 30 de septiembre": how a fiscal year runs,
  /// which is no time that something is said of.
  func datesFiscalYear(_ i: Int, _ form: PeriodForm) -> Bool {
    switch form {
    case .day, .month(_, nil): break
    // "que empezó en octubre del año pasado".
    case .month(_, .some(...0)): break
    default: return false
    }
    // "the January enforcement measures", "the June rule": which measures.
    if case .month = form, let e = month(i)?.end, text(i - 1) == "the" || text(i - 1) == "its",
      Self.policies.contains(tokens[min(e, end - 1)]) || e + 1 < end && Self.policies.contains(tokens[e + 1])
    {
      return true
    }
    var j = i - 1
    while ["on", "in", "the", "el", "en", "at", "of", "last", "this", "pasado"].contains(text(j)), j > i - 4 { j -= 1 }
    guard Self.running.contains(tokens[max(j, 0)]), j > sentence.range.lowerBound else { return false }
    return (max(sentence.range.lowerBound, j - 6)..<j).contains { k in
      ["fiscal", "ejercicio"].contains(text(k))
        // "fiscal year 2023, which began in October": an aside on the year just named.
        && (["which", "que", "that"].contains(text(j - 1))
          || (k..<j).allSatisfy { sentence.range.contains($0) && tokens[$0].kind != .number })
    }
  }

  private static let policies: WordSet = [
    "measures", "measure", "rule", "rules", "order", "proclamation", "policy", "policies", "agreement", "deal",
    "restrictions", "restriction", "law", "directive", "ruling", "election", "deadline", "crackdown", "executive",
  ]

  private static let running: WordSet = [
    "began", "begins", "begin", "started", "starts", "ends", "runs", "concluye", "termina", "finaliza", "cierra",
    "comenzo", "comienza", "empezo", "empieza", "inicio", "arranco", "concluira", "terminara",
  ]

  /// "than in the same nine months", "compared with the same two months".
  func isCompared(before i: Int) -> Bool {
    (max(sentence.range.lowerBound, i - 3)..<max(sentence.range.lowerBound, i)).contains {
      ["than", "que", "from", "with", "to", "as", "con", "a"].contains(text($0))
    }
  }

  /// "August of that year", "octubre de ese mismo año": where the words end.
  func thatYear(after e: Int) -> Int? {
    guard ["of", "de", "del"].contains(text(e)) else { return nil }
    var j = e + 1
    while ["that", "the", "same", "ese", "aquel", "mismo", "este"].contains(text(j)), j <= e + 3 { j += 1 }
    guard j > e + 1, text(j) == "year" || text(j) == "ano", text(e + 1) != "the" || text(e + 2) == "same" else {
      return nil
    }
    return j + 1
  }
}
