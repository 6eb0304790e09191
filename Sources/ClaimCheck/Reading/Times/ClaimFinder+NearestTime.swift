import BorderData

/// Which of the times that a sentence names is a claim's own.
extension ClaimFinder {
  /// The nearest time that is no other number's, no bound and no date of telling, with how far off it stands.
  func nearestTime(_ d: Draft, _ a: Int, _ v: SentenceView) -> (cost: Int, m: PeriodMention)? {
    var best: (cost: Int, m: PeriodMention)?
    for found in v.s.periods {
      guard found.role == .main || found.role == .until, usable(found.form, for: d.kind) || goesBackADecade(found, d, v)
      else { continue }
      let m = spelledOut(found, v) ?? found
      if isOfAnother(m, d, a, v) || opensNextStatement(m, after: a, v) { continue }
      var c = v.costPastNumbers(a, m.tokens)
      if isDayOfTelling(m, v) { c += 16 }
      // "after climbing to a record at the end of 2023": right behind the word, its own.
      let isRightBehind =
        m.tokens.lowerBound > a
        && m.tokens.lowerBound - a <= (d.kind == .extreme && isHighOfNumber(a, m, v) ? 10 : 6)
        && !(a..<m.tokens.lowerBound).contains { v.text($0) == "," }
        && v.clauseOf(m.tokens.lowerBound) == v.clauseOf(a)
      if d.kind == .extreme, m.tokens.lowerBound > a, !isRightBehind { c += 8 }
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
        v.s.quantities.contains(where: { q in
          [.count, .percent].contains(q.quantity.unit) && q.duration == nil
            && q.tokens.upperBound <= m.tokens.lowerBound
            // "8,594; in 2021 there were 133,726": past a semicolon it is no longer that number's.
            && !(q.tokens.upperBound..<m.tokens.lowerBound).contains { v.text($0) == ";" }
        })
      {
        c += 5
      }
      if best.map({ c < $0.cost }) ?? true { best = (c, m) }
    }
    return best
  }

  /// "En noviembre el flujo se desplomó un 70 por ciento y en diciembre volvió a bajar": the time of what comes after the "and",
  /// where what stands before has one of its own.
  private func opensNextStatement(_ m: PeriodMention, after a: Int, _ v: SentenceView) -> Bool {
    let low = m.tokens.lowerBound
    guard low > a, v.says(Self.duringWords, at: low - 1), v.says(Self.nextOnes, at: low - 2) else { return false }
    let hasVerb = (m.tokens.upperBound..<min(m.tokens.upperBound + 3, v.s.range.upperBound)).contains { i in
      v.s.phrase(startingAt: i)?.relation != nil || v.says(Self.goingOnVerbs, at: i)
    }
    return hasVerb && v.s.periods.contains { $0.role == .main && $0.tokens.upperBound <= a }
  }

  private static let duringWords: WordSet = ["in", "en", "during", "durante"]
  private static let nextOnes: WordSet = ["and", "y", "but", "pero", "while", "mientras"]
  private static let goingOnVerbs: WordSet = [
    "volvio", "volvieron", "it", "they", "fue", "fueron", "was", "were", "had", "se", "hubo", "llego", "llegaron",
  ]

  /// "reached an all-time high of 103,027 in September": the time right behind the number of the record.
  private func isHighOfNumber(_ a: Int, _ m: PeriodMention, _ v: SentenceView) -> Bool {
    v.s.quantities.contains { q in
      q.quantity.unit == .count && q.tokens.lowerBound > a && q.tokens.upperBound <= m.tokens.lowerBound
        && m.tokens.lowerBound - q.tokens.upperBound <= 2 && ["of", "de"].contains(v.text(q.hedged.lowerBound - 1))
    }
  }

  /// "sumaron 50.036, todavía lejos de los casi 69.000 de la crisis de 2014": of the number that the claim's is held against.
  private func isOfNumberHeldAgainst(_ m: PeriodMention, _ d: Draft, _ v: SentenceView) -> Bool {
    guard d.kind == .level || d.kind == .cumulative || d.kind == .extreme, let own = v.mention(of: d.stated) else {
      return false
    }
    return v.s.quantities.contains { other in
      guard other.quantity.unit == .count, other.duration == nil, !other.isMoney,
        other.hedged.lowerBound > own.tokens.upperBound, other.tokens.upperBound <= m.tokens.lowerBound,
        m.tokens.lowerBound - other.tokens.upperBound <= 6,
        (other.tokens.upperBound..<m.tokens.lowerBound).contains(where: {
          ["of", "in", "from", "de", "en", "del", "recorded", "made", "set", "logged", "during", "reached", "seen"]
            .contains(v.text($0))
        })
      else { return false }
      // "59,692, still below the 68,541 of fiscal 2014": the word may be read as a hedge of the number's.
      let between = own.tokens.upperBound..<other.tokens.lowerBound
      return between.contains { v.says(Self.farFrom, at: $0) }
        && between.contains { v.text($0) == "," || v.says(Self.farFrom, at: $0) }
    }
  }

  private static let farFrom: WordSet = [
    "lejos", "debajo", "encima", "far", "short", "below", "above", "than", "frente", "compared", "against", "shy",
    "fraction", "versus", "tops", "topping", "beats", "beating", "eclipses", "eclipsing", "surpasses", "surpassing",
    "exceeds", "exceeding", "supera", "superando",
  ]

  /// "from July, the month after he ended the practice": which July that was, and no time of its own.
  private func isRemark(onTimeBefore m: PeriodMention, _ v: SentenceView) -> Bool {
    let low = ["the", "el"].contains(v.text(m.tokens.lowerBound - 1)) ? m.tokens.lowerBound - 1 : m.tokens.lowerBound
    // "By December, Mr. Biden's last full month in office, apprehensions stood at …".
    if let comma = (max(v.s.range.lowerBound, m.tokens.lowerBound - 6)..<m.tokens.lowerBound).last(where: {
      v.text($0) == ","
    }),
      v.s.periods.contains(where: { p in
        if case .month = p.form { return p.tokens.upperBound == comma }
        return false
      }),
      (comma + 1..<min(comma + 9, v.s.range.upperBound)).contains(where: { i in
        v.says(Self.unitsOfTime, at: i) && v.says(Self.insOffice, at: i + 1)
      })
    {
      return true
    }
    guard v.text(low - 1) == ",", v.s.periods.contains(where: { $0.tokens.upperBound == low - 1 }) else { return false }
    return (low..<min(low + 4, v.s.range.upperBound)).contains {
      ["after", "before", "when", "siguiente", "anterior"].contains(v.text($0)) && v.says(Self.unitsOfTime, at: $0 - 1)
    }
  }

  /// "in July 2024, under Biden, they were lower, at approximately 57,000", "from FY 2021 to FY 2024 under the Biden administration":
  /// whose term it was is no time where one is named.
  private func isTermBesideTime(_ m: PeriodMention, _ d: Draft, _ v: SentenceView) -> Bool {
    guard isTenure(m.form), d.stated?.unit == .count, !v.text(m.tokens.lowerBound - 1).hasPrefix("since"),
      m.role != .since
    else { return false }
    return v.s.periods.contains { other in
      guard other.role == .main, !isTenure(other.form), other.tokens != m.tokens else { return false }
      let gap =
        other.tokens.upperBound <= m.tokens.lowerBound
        ? m.tokens.lowerBound - other.tokens.upperBound : other.tokens.lowerBound - m.tokens.upperBound
      guard gap <= 4 else { return false }
      switch other.form {
      case .month, .monthSpan, .yearSpan, .year: return true
      default: return false
      }
    }
  }

  /// "the 131,448 cases of 2021": the time of the number before it.
  private func isOfNumber(_ m: PeriodMention, _ v: SentenceView) -> Bool {
    ["of", "in", "de", "del", "en"].contains(v.text(m.tokens.lowerBound - 1))
      && v.s.quantities.contains {
        $0.quantity.unit == .count && $0.duration == nil && (1...3).contains(m.tokens.lowerBound - $0.tokens.upperBound)
      }
  }

  /// "In July, the most recent month of the 2021 fiscal year, there were 212,672": the year that the month named before lies in.
  private func isYearOfMonth(_ m: PeriodMention, _ v: SentenceView) -> Bool {
    switch m.form {
    case .year, .thatYear, .word(.thisYear), .word(.thisFiscalYear), .word(.fiscalYear), .word(.lastFiscalYear): break
    default: return false
    }
    var j = m.tokens.lowerBound - 1
    if ["the", "el", "its", "their"].contains(v.text(j)) { j -= 1 }
    guard ["of", "in", "de", "del"].contains(v.text(j)), ["month", "mes"].contains(v.text(j - 1)) else { return false }
    return v.s.periods.contains { p in
      guard case .month = p.form, p.tokens.upperBound < j else { return false }
      return v.text(p.tokens.upperBound) == ","
    }
  }

  /// "have made 106,561 arrests, the November report shows": which report, and not when.
  private func isOfReport(_ m: PeriodMention, _ v: SentenceView) -> Bool {
    // "according to November's Southwest Land Border Encounters Report".
    if case .month = m.form, v.text(m.tokens.upperBound) == "'s",
      (m.tokens.upperBound + 1..<min(m.tokens.upperBound + 7, v.s.range.upperBound)).contains(where: {
        v.says(Self.reports, at: $0) && tokens[$0].isCapital
      })
    {
      return true
    }
    guard case .month = m.form, ["the", "its"].contains(v.text(m.tokens.lowerBound - 1)) else { return false }
    let j = m.tokens.upperBound
    return v.says(Self.reports, at: j) && v.says(Self.showings, at: j + 1)
      || v.says(Self.reports, at: j + 1) && v.says(Self.showings, at: j + 2)
  }

  private static let reports: WordSet = ["report", "update", "release", "bulletin", "statement"]
  private static let showings: WordSet = [
    "shows", "showed", "said", "says", "states", "stated", "put", "puts", "reveals",
  ]

  private static let insOffice: WordSet = ["in", "of", "as", "en", "de"]
  private static let unitsOfTime: WordSet = ["month", "year", "mes", "ano"]

  /// Whether a time belongs to something else that the sentence tells: another number, an order's bound, a day of telling.
  private func isOfAnother(_ m: PeriodMention, _ d: Draft, _ a: Int, _ v: SentenceView) -> Bool {
    if isInWhereClause(m.tokens, before: a, v) || isRemark(onTimeBefore: m, v) || isOfNumberHeldAgainst(m, d, v) {
      return true
    }
    // "at 479,728, did not reach the 2019 level of 527,112": of the number behind it.
    if v.text(m.tokens.lowerBound - 1) == "the" || v.text(m.tokens.upperBound) == "'s",
      let of = (m.tokens.upperBound..<min(m.tokens.upperBound + 3, v.s.range.upperBound)).first(where: {
        ["of", "de"].contains(v.text($0)) && v.says(Self.marks, at: $0 - 1)
      }), v.s.quantities.contains(where: { $0.hedged.lowerBound == of + 1 && $0.quantity.span != d.stated?.span })
    {
      return true
    }
    if isOfReport(m, v) || isYearOfMonth(m, v) || isTermBesideTime(m, d, v) { return true }
    // "the highest after the 131,448 cases of 2021, and it is the second year in a row": of another clause.
    if d.kind == .streak, m.tokens.upperBound <= a,
      v.clauseOf(m.tokens.lowerBound) != v.clauseOf(a),
      isOfNumber(m, v)
    {
      return true
    }
    if isOfPolicy(m, d, after: a, v) || isOfWhatWas(m, d, v) || isOfTimeBefore(m, d, after: a, v) { return true }
    // "For the first time in recent years": how long it had not been so.
    if case .word(.recentYears) = m.form, isFirstTime(m, v) { return true }
    // "half of December's record and the lowest since February": of what it is held against.
    if v.text(m.tokens.upperBound) == "'s", v.says(Self.marks, at: m.tokens.upperBound + 1),
      d.kind == .extreme || m.tokens.lowerBound > a && v.text(m.tokens.lowerBound - 1) == "of"
    {
      return true
    }
    // "solo por debajo de la cifra récord de 2021", "behind only 2021": of what stood higher.
    if d.kind == .extreme,
      (m.tokens.lowerBound - 7..<m.tokens.lowerBound).contains(where: { v.says(Self.behinds, at: $0) && $0 > a })
    {
      return true
    }
    if d.kind == .extreme, isScope(m, after: a, v) { return true }
    // "Southwest border: 9,300 (May: 12,450)": the label of another number.
    if ["(", "["].contains(v.text(m.tokens.lowerBound - 1)), v.text(m.tokens.upperBound) == ":",
      m.tokens.lowerBound > a
    {
      return true
    }
    // "The highest number was reached in 2023, with 140,979; in 2024 they fell": past the semicolon.
    if m.tokens.lowerBound > a, (a..<m.tokens.lowerBound).contains(where: { v.text($0) == ";" }) {
      return true
    }
    // "They are now the fourth-largest": in a text on the last whole year, in that year.
    if case .word(.now) = m.form, d.stated?.unit != .count, let year = context.when.first?.period, year.length == 12,
      !isLongPast(year, min(date?.newestMonth ?? newestData, newestData))
    {
      return true
    }
    // "have now made 600,000 arrests since October": the start says more than "now".
    if case .word(let w) = m.form, w == .now || w == .soFar, d.stated?.unit == .count,
      v.s.periods.contains(where: { other in
        // "have now been below 40,000 in each of the last four months".
        if case .lastMonths = other.form { return v.cost(a, other.tokens) < 16 }
        return other.role == .since && v.cost(a, other.tokens) < 16
      })
    {
      return true
    }
    // "the second-highest on record, after May 2022": the one that stands above it.
    if case .extreme(_, 2..., _, _) = d.assertion,
      m.tokens.lowerBound > a,
      (max(a, m.tokens.lowerBound - 7)..<m.tokens.lowerBound).contains(where: {
        ["after", "behind", "tras", "despues", "detras"].contains(v.text($0))
      })
    {
      return true
    }
    // "El año anterior fueron más de 248 mil y en 2021, más de 130,000": of the number behind it.
    if m.tokens.lowerBound > a, v.says(Self.andsOfNext, at: m.tokens.lowerBound - 2),
      v.s.quantities.contains(where: {
        $0.quantity.unit == .count && $0.duration == nil && $0.hedged.lowerBound >= m.tokens.upperBound
          && $0.hedged.lowerBound - m.tokens.upperBound <= 1
      })
    {
      return true
    }
    // "modern data collection (2012)" dates the collection, not the record.
    if d.kind == .extreme, v.text(m.tokens.lowerBound - 1) == "(", v.text(m.tokens.upperBound) == ")" { return true }
    if isOfEvent(m, v) { return true }
    // "was lower than FY14, and a fraction of what was seen through 2008": past what it is held against.
    if d.kind == .change, m.role == .until, m.tokens.lowerBound > a,
      v.s.periods.contains(where: {
        $0.role == .versus && $0.tokens.lowerBound > a && $0.tokens.upperBound <= m.tokens.lowerBound
      })
    {
      return true
    }
    // "the agency said this week": when it was said.
    switch m.form {
    case .weeks, .day:
      if v.says(Self.tellings, at: m.tokens.lowerBound - 1)
        || v.text(m.tokens.lowerBound - 1) == "on" && v.says(Self.tellings, at: m.tokens.lowerBound - 2)
      {
        return true
      }
    default: break
    }
    // "after May 12" bounds a time and is none.
    if case .day = m.form,
      ["after", "following", "before", "until", "through", "to", "by", "since", "tras", "hasta", "from"].contains(
        v.text(m.tokens.lowerBound - 1))
    {
      return true
    }
    // "double what was recorded last year, and last year's number was itself 77% up": of another change.
    if d.kind != .level, d.kind != .cumulative, isOfOtherChange(m, d, a, v) { return true }
    if isOfEarlierTries(m, v) || isOfOlderMark(m, d, v) || isOfNumberCompared(m, after: a, v)
      || isInApposition(m, before: a, v)
      || isInRelative(m, before: a, v)
      || isOfLaterCount(m, after: a, v)
      || isOfLaterChange(m, after: a, v)
    {
      return true
    }
    // "the lowest monthly figure so far this year": what the order runs over.
    if d.kind == .extreme, m.tokens.lowerBound > a, case .yearToDate = m.form { return true }
    return false
  }

  /// "Over the past three months of data (March through May)": which they are is told in the parenthesis.
  private func spelledOut(_ m: PeriodMention, _ v: SentenceView) -> PeriodMention? {
    switch m.form {
    case .lastMonths, .lastYears, .word(.lastYear): break
    default: return nil
    }
    return v.s.periods.first { p in
      guard case .monthSpan = p.form else { return false }
      // "in each of his last four months in office, October 2020 through January 2021".
      if v.text(p.tokens.lowerBound - 1) == ",", case .lastMonths = m.form {
        return p.tokens.lowerBound > m.tokens.lowerBound && p.tokens.lowerBound - m.tokens.upperBound <= 4
      }
      return v.text(p.tokens.lowerBound - 1) == "(" && p.tokens.lowerBound > m.tokens.lowerBound
        && (p.tokens.lowerBound - m.tokens.upperBound <= 4
          || v.text(p.tokens.upperBound) == ")" && v.clauseOf(m.tokens.lowerBound) == v.clauseOf(v.s.range.lowerBound))
    }
  }

  /// "A decade ago, it caught barely 15,000", "Hace 10 años, las capturas apenas pasaban de 15 mil": at the head of the sentence, of
  /// what is counted and not of what it is held against.
  private func goesBackADecade(_ m: PeriodMention, _ d: Draft, _ v: SentenceView) -> Bool {
    m.form == .word(.decadeAgo) && d.stated?.unit == .count && m.tokens.lowerBound - v.s.range.lowerBound <= 1
  }

  /// "In May …, the highest monthly total of the fiscal year so far", "June was the quietest month of the year so far", "el más alto
  /// en lo que va de 2023": what it is the highest of, and not when.
  private func isScope(_ m: PeriodMention, after a: Int, _ v: SentenceView) -> Bool {
    switch m.form {
    case .yearToDate, .word(.soFar), .firstMonths(0, _): break
    // "busiest month of the fiscal year".
    case .word(.fiscalYear), .thatYear:
      guard (a..<max(a, m.tokens.lowerBound)).contains(where: { ["of", "de", "del"].contains(v.text($0)) }) else {
        return false
      }
    // "in record numbers this year" is when.
    case .word(.thisYear), .word(.thisFiscalYear):
      guard (a..<max(a, m.tokens.lowerBound)).contains(where: { ["month", "mes", "monthly"].contains(v.text($0)) })
      else {
        return false
      }
    default: return false
    }
    return m.tokens.lowerBound > a && m.tokens.lowerBound - a <= 8
  }

  /// A time of a later clause that tells a change, or a share, of its own.
  private func isOfOtherChange(_ m: PeriodMention, _ d: Draft, _ a: Int, _ v: SentenceView) -> Bool {
    let c = v.clauseOf(m.tokens.lowerBound)
    guard m.tokens.lowerBound > a, c != v.clauseOf(a) else { return false }
    let isSubject = v.text(m.tokens.upperBound) == "'s"
    return v.s.phrases.contains { p in
      guard v.clauseOf(p.tokens.lowerBound) == c else { return false }
      switch p.relation {
      case .change?, .factor?: return isSubject && p.tokens.lowerBound > m.tokens.upperBound
      // "the rise is 58.5%, and the number exceeds all that was counted from 2010 to 2019".
      case .exceed?: return p.tokens.lowerBound > a && p.tokens.upperBound <= m.tokens.lowerBound
      default: return false
      }
    }
  }

  /// "were expelled under Title 42, the authority first invoked in March 2020", "dropped to 3,700 after the government began expelling
  /// them in mid-October": when something was done that is not counted.
  private func isOfPolicy(_ m: PeriodMention, _ d: Draft, after a: Int, _ v: SentenceView) -> Bool {
    // Days are of what was done, months may be of what followed: "fell after the order was signed in June".
    let isDay: Bool
    if case .day = m.form { isDay = true } else { isDay = false }
    guard m.tokens.lowerBound > a, isDay || d.kind != .change && d.kind != .trend,
      let verb = (max(a + 1, m.tokens.lowerBound - 8)..<max(a + 1, m.tokens.lowerBound)).last(where: {
        v.says(Self.decidings, at: $0) || takesEffect($0, v)
      }),
      (max(a, verb - 9)..<verb).contains(where: { v.text($0) == "," || v.says(Self.openersOfPolicy, at: $0) })
    else { return false }
    return !(verb..<m.tokens.lowerBound).contains { v.text($0) == "," }
      && !v.s.quantities.contains { $0.tokens.lowerBound > verb && $0.tokens.upperBound <= m.tokens.lowerBound }
  }

  /// "down 70% from July and a tenth of what they saw in December": of what the part beside it is of.
  private func isOfWhatWas(_ m: PeriodMention, _ d: Draft, _ v: SentenceView) -> Bool {
    guard
      let what = (max(v.s.range.lowerBound, m.tokens.lowerBound - 6)..<m.tokens.lowerBound).last(where: {
        ["what", "que"].contains(v.text($0)) && ["of", "de", "lo"].contains(v.text($0 - 1))
      })
    else { return false }
    return v.s.quantities.contains { q in
      [.percent, .factor].contains(q.quantity.unit) && q.tokens.upperBound <= what && what - q.tokens.upperBound <= 2
        && q.quantity.span != d.stated?.span
    }
  }

  /// "detained fewer than 15,000 migrants, after averaging more than 100,000 a month in 2024": how it had been before.
  private func isOfTimeBefore(_ m: PeriodMention, _ d: Draft, after a: Int, _ v: SentenceView) -> Bool {
    guard d.stated?.unit == .count, m.tokens.lowerBound > a,
      let after = (a..<m.tokens.lowerBound).last(where: {
        ["after", "tras"].contains(v.text($0)) && v.text($0 - 1) == ","
      }), v.text(after + 1).hasSuffix("ing") || ["haber", "having"].contains(v.text(after + 1))
    else { return false }
    return v.s.quantities.contains {
      $0.tokens.lowerBound > after && $0.tokens.upperBound <= m.tokens.lowerBound && $0.quantity.unit == .count
    }
  }

  /// "took effect", "entró en vigor".
  private func takesEffect(_ i: Int, _ v: SentenceView) -> Bool {
    v.says(Self.goings, at: i) && (i + 1...i + 2).contains { v.says(Self.effects, at: $0) }
  }

  private static let goings: WordSet = [
    "took", "takes", "taking", "went", "goes", "going", "came", "entered", "entro", "entra",
  ]
  private static let effects: WordSet = ["effect", "force", "vigor"]
  private static let decidings: WordSet = [
    "invoked", "imposed", "enacted", "introduced", "adopted", "implemented", "launched", "instituted", "issued",
    "unveiled", "expelling", "requiring", "sending", "signed", "lifted", "expired", "expires", "expire", "reinstated",
    "restored", "reimposed", "tightened", "vence", "expira", "invocado", "invocada",
    "implementado",
    "implementada", "impuesto", "impuesta", "adoptado", "adoptada", "firmado", "firmada", "lanzado", "lanzada",
  ]
  private static let openersOfPolicy: WordSet = ["after", "when", "which", "that", "since", "tras", "cuando", "que"]

  private static let andsOfNext: WordSet = ["and", "y", "but", "pero"]
  private static let tellings: WordSet = [
    "said", "says", "announced", "reported", "released", "published", "told", "showed", "shows", "dijo", "informo",
    "anuncio", "publico", "divulgo", "confirmo",
  ]
  private static let behinds: WordSet = ["behind", "below", "debajo", "detras", "except", "salvo"]
  private static let marks: WordSet = ["record", "total", "peak", "high", "low", "number", "figure", "level", "count"]
}
