import BorderData

/// What a change or an excess is held against.
extension ClaimFinder {
  /// The period compared with, for a change or an excess.
  func fillVersus(_ d: inout Draft, anchor a: Int, _ v: SentenceView) {
    guard !d.when.isEmpty else {
      d.versus = .open
      return
    }
    if let m = heldAgainst(d, v) ?? multiplied(d, at: a, v) {
      compare(&d, with: m, v)
      againstPeak(&d, m, v)
      return
    }
    // "fell by more than 70% and that of families by nearly 95%, year over year": of all that the clause tells.
    if let m = yearOverYear(after: a, v) {
      compare(&d, with: m, v)
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
      if isOfOtherStatement(m, d, a, v) || isToldInPassing(m, before: a, v) { continue }
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
    compare(&d, with: best.m, v)
    againstPeak(&d, best.m, v)
  }

  /// "year over year", "interanual", said of no other comparison than the one that ends at a token.
  private func yearOverYear(after a: Int, _ v: SentenceView) -> PeriodMention? {
    guard
      let m = v.s.periods.first(where: { m in
        m.form == .word(.yearEarlier) && m.tokens.lowerBound > a
          && m.tokens.contains { v.says(Self.overYears, at: $0) }
      })
    else { return nil }
    let between = a..<m.tokens.lowerBound
    guard !between.contains(where: { [";", ":"].contains(v.text($0)) || v.says(Self.turns, at: $0) }),
      !v.s.periods.contains(where: {
        $0.role == .versus && between.contains($0.tokens.lowerBound) && $0.tokens != m.tokens
      })
    else { return nil }
    return m
  }

  private static let overYears: WordSet = ["over", "on", "interanual", "interanuales"]

  /// "31% más que en noviembre y un 13% más que un año antes": the time right behind the number's own "than".
  private func heldAgainst(_ d: Draft, _ v: SentenceView) -> PeriodMention? {
    guard let q = v.mention(of: d.stated), [.percent, .factor].contains(q.quantity.unit) else { return nil }
    if let m = fromCountThen(behind: q, v) {
      if case .stated(let s) = d.whenOrigin, s == span(m.tokens) { return nil }
      return m
    }
    var j = q.tokens.upperBound
    while j < q.tokens.upperBound + 3, v.says(Self.heightsOfNumber, at: j) { j += 1 }
    // "nearly four times as many as in 2021".
    if v.text(j) == "as", v.says(Self.amountsAs, at: j + 1), v.text(j + 2) == "as" { j += 2 }
    guard j > q.tokens.upperBound, v.says(Self.thans, at: j) || v.text(j) == "as" else { return nil }
    j += 1
    while j < q.tokens.upperBound + 6, v.says(Self.intoTime, at: j) { j += 1 }
    guard let m = v.s.periods.first(where: { $0.tokens.contains(j) || $0.tokens.lowerBound == j }),
      m.tokens.lowerBound > q.tokens.upperBound, m.role != .since
    else { return nil }
    if case .stated(let s) = d.whenOrigin, s == span(m.tokens) { return nil }
    return m
  }

  /// "a decrease of 90% from 32,346 in January and of 93% from the 49,272 of the same month last year": the time of the count that
  /// the percent is measured from.
  private func fromCountThen(behind q: QuantityMention, _ v: SentenceView) -> PeriodMention? {
    var j = q.tokens.upperBound
    guard v.says(Self.froms, at: j) else { return nil }
    j += 1
    while j < q.tokens.upperBound + 4, v.says(Self.articlesOfCounts, at: j) { j += 1 }
    guard
      let base = v.s.quantities.first(where: {
        $0.quantity.unit == .count && $0.duration == nil && $0.hedged.lowerBound <= j && j < $0.tokens.upperBound
      })
    else { return nil }
    return v.s.periods.first { m in
      m.tokens.lowerBound >= base.tokens.upperBound && m.tokens.lowerBound - base.tokens.upperBound <= 3
        && (base.tokens.upperBound..<m.tokens.lowerBound).allSatisfy { v.says(Self.intoCount, at: $0) }
    }
  }

  private static let froms: WordSet = ["from", "desde", "against"]
  private static let articlesOfCounts: WordSet = ["the", "los", "las", "a", "total", "of", "about", "some", "nearly"]

  /// "nearly triple the number from November 2022", "el doble de la cifra de 2021": the time of the count that is multiplied.
  private func multiplied(_ d: Draft, at a: Int, _ v: SentenceView) -> PeriodMention? {
    var j: Int
    if let q = v.mention(of: d.stated), q.quantity.unit == .factor {
      j = q.tokens.upperBound
    } else if let p = v.s.phrase(startingAt: a), case .factor? = p.relation {
      j = p.tokens.upperBound
    } else {
      return nil
    }
    let end = j + 6
    var isOfCount = false
    while j < end, v.says(Self.intoCount, at: j) {
      isOfCount = isOfCount || v.says(Self.countWords, at: j)
      j += 1
    }
    guard isOfCount, let m = v.s.periods.first(where: { $0.tokens.lowerBound == j }) else { return nil }
    if case .stated(let s) = d.whenOrigin, s == span(m.tokens) { return nil }
    return m
  }

  private static let countWords: WordSet = [
    "number", "numbers", "total", "figure", "level", "count", "tally", "cifra", "numero", "nivel",
  ]
  private static let intoCount: WordSet = [
    "number", "numbers", "total", "figure", "level", "count", "tally", "cifra", "numero", "nivel", "the", "that",
    "those",
    "from", "of", "in", "for", "recorded", "seen", "reported", "registered", "la", "el", "los", "las", "de", "del",
    "en",
    "registrada", "registrado", "reportada", "reportado",
  ]

  private static let amountsAs: WordSet = ["many", "much", "high", "large", "often", "big"]
  private static let heightsOfNumber: WordSet = [
    "mas", "menos", "mayor", "menor", "superior", "inferior", "alta", "alto", "baja", "bajo", "more", "fewer", "higher",
    "lower",
    "less", "larger", "smaller", "greater", "arrests", "apprehensions", "encounters", "detenciones", "encuentros",
    "aprehensiones",
  ]
  private static let thans: WordSet = ["than", "que"]
  private static let intoTime: WordSet = ["in", "en", "the", "el", "la", "los", "las", "durante", "during", "for"]

  /// "rose 6 percent in January, and were up 114% from the same month a year ago", "fell 9% in fiscal 2024 but were still above their
  /// level of fiscal 2022": what another change, or another comparison, of the sentence is held against.
  private func isOfOtherStatement(_ m: PeriodMention, _ d: Draft, _ a: Int, _ v: SentenceView) -> Bool {
    let low = min(a, m.tokens.lowerBound)
    let high = max(a, m.tokens.lowerBound)
    let between = low..<high
    if between.contains(where: { v.text($0) == ";" }) { return true }
    let own = v.mention(of: d.stated)
    // Another percent or multiple between the two has it.
    if m.tokens.lowerBound > a,
      v.s.quantities.contains(where: { q in
        [.percent, .factor].contains(q.quantity.unit) && q.tokens != own?.tokens && q.ordinal == nil
          && q.tokens.lowerBound > (own?.tokens.upperBound ?? a) - 1 && q.tokens.upperBound <= m.tokens.lowerBound
      })
    {
      return true
    }
    guard m.tokens.lowerBound > a, v.clauseOf(m.tokens.lowerBound) != v.clauseOf(a),
      let joint = between.first(where: { v.says(Self.turns, at: $0) })
    else { return false }
    return (joint..<m.tokens.lowerBound).contains { v.says(Self.heights, at: $0) }
  }

  private static let turns: WordSet = ["but", "though", "although", "yet", "while", "pero", "aunque"]
  private static let heights: WordSet = [
    "above", "below", "higher", "lower", "over", "under", "encima", "debajo", "mayor", "menor", "more", "fewer",
  ]

  /// "70 percent below the summer peak", "down from the high of 2023", said of one month: the highest month of that time.
  private func againstPeak(_ d: inout Draft, _ m: PeriodMention, _ v: SentenceView) {
    guard case .choices(let list) = d.versus, d.when.first?.period.length == 1,
      list.contains(where: { $0.period.length > 1 })
    else { return }
    let behind = m.tokens.upperBound..<min(m.tokens.upperBound + 2, v.s.range.upperBound)
    let before = max(m.tokens.lowerBound - 3, v.s.range.lowerBound)..<m.tokens.lowerBound
    d.versusAtPeak =
      behind.contains { v.says(Self.peaks, at: $0) }
      || before.contains { v.says(Self.peaks, at: $0) && v.says(Self.ofOrIn, at: $0 + 1) }
  }

  private static let peaks: WordSet = [
    "peak", "peaks", "high", "highs", "record", "maximum", "summit", "zenith", "pico", "maximo", "tope", "cima",
  ]
  private static let ofOrIn: WordSet = ["of", "in", "from", "de", "del", "en", "during"]

  /// Holds a claim against the period that a mention names, counted from the claim's own where it is relative.
  func compare(_ d: inout Draft, with m: PeriodMention, _ v: SentenceView) {
    guard let when = d.when.first?.period else { return }
    let isUS = d.measure?.isUS ?? true
    var r = resolver(isUS: isUS, context: when)
    r.date = ArticleDate(month: when.last, origin: "the period spoken of")
    var choices = r.choices(m.form)
    if case .word(.decadeAgo) = m.form { choices = resolver(isUS: isUS).choices(m.form) }
    if case .yearsAgo = m.form { choices = resolver(isUS: isUS).choices(m.form) }
    if case .monthsAgo = m.form { choices = resolver(isUS: isUS).choices(m.form) }
    if case .tenure = m.form { choices = [] }
    choices = clear(choices, of: when, m)
    if case .sinceTenure = m.form {
      // A president of two terms is the one of the article's time.
      let told = clear(resolver(isUS: isUS).choices(m.form), of: when, m)
      if !told.isEmpty { choices = told }
      // "since the election", "since taking office": the month before the term began.
      choices = choices.map {
        PeriodChoice(period: .month($0.period.first), weight: $0.weight, why: "the start of the term")
      }
    }
    d.versusRole = m.role
    // "more than in 2021 and 2022 together": the sum of them, and not so many a month.
    if (m.tokens.upperBound..<min(m.tokens.upperBound + 3, v.s.range.upperBound)).contains(where: {
      v.says(PeriodFinder.togethers, at: $0)
    }) {
      d.versusIsWhole = true
      if d.kind == .change, d.stated == nil { d.kind = .comparison }
    }
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
      d.isAgainstLastYear = true
    } else if case .word(.yearEarlier) = m.form {
      d.versus = .yearBefore
    } else if case .word(.samePeriodLastYear) = m.form {
      ofSpanTold(&d, m, v)
      d.versus = .yearBefore
    } else if case .word(.monthEarlier) = m.form {
      // "decreased 14% compared to the previous month", in a text that has just told of a year: of its last month.
      if when.length > 1, !d.whenOrigin.isStated {
        d.when =
          d.when.map { PeriodChoice(period: .month($0.period.last), weight: $0.weight, why: "its last month") }
          .distinct
      }
      d.versus = .previous
    } else if !choices.isEmpty {
      d.versus = .choices(choices)
      ofSameMonthsNow(&d, m, choices)
    } else {
      d.versus = .open
    }
    d.versusOrigin = .stated(span(m.tokens))
  }

  /// "illegal encounters are up 846% on the first four months of Fiscal Year 2022", where the sentence says no other time: those
  /// months of the year after.
  private func ofSameMonthsNow(_ d: inout Draft, _ m: PeriodMention, _ choices: [PeriodChoice]) {
    guard case .firstMonths(1..., .year?) = m.form, !d.whenOrigin.isStated,
      let base = choices.first?.period, !d.when.contains(where: { $0.period.length == base.length })
    else { return }
    let newest = min(date?.newestMonth ?? newestData, newestData)
    let next = choices.map {
      PeriodChoice(period: $0.period.shifted(years: 1), weight: $0.weight, why: "the same months, a year later")
    }
    guard next.allSatisfy({ $0.period.last <= newest }) else { return }
    d.when = next
    d.whenOrigin = .convention("the months that it is held against, a year later")
  }

  /// "triple the number for the same stretch a year ago", "the same nine months": of the months that the text has counted, and not
  /// of one of them.
  private func ofSpanTold(_ d: inout Draft, _ m: PeriodMention, _ v: SentenceView) {
    guard d.when.first?.period.length == 1, m.tokens.contains(where: { v.says(Self.severalMonths, at: $0) }),
      let told = lastDraft(
        since: d.sentence - 2,
        where: { b in
          b.outside == nil && !b.isBase && (b.when.first.map { (2...12).contains($0.period.length) } ?? false)
        })
    else { return }
    d.when = told.when
    d.whenOrigin = told.sentence == d.sentence ? told.whenOrigin : .earlier(told.stated?.span ?? span(told.tokens))
  }

  private static let severalMonths: WordSet = [
    "months", "stretch", "span", "meses", "quarter", "trimestre", "semestre",
  ]

  /// "since 2021 …, ten times as many as in the previous decade": years that come before all of the time they are held against.
  func clear(_ choices: [PeriodChoice], of when: Period, _ m: PeriodMention) -> [PeriodChoice] {
    guard case .lastYears(let n) = m.form, when.length >= 12 else { return choices }
    return choices.map { c in
      guard c.period.last >= when.first, c.period.length == 12 * n else { return c }
      let span = Period.span(when.first.advanced(by: -12 * n)...when.first.advanced(by: -1))
      return PeriodChoice(period: span, weight: c.weight, why: "the years before the time spoken of")
    }
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
}
