import BorderData

/// Periods in a row: "fell for five months running", "the third consecutive annual decline", "sixteen straight months
/// above 150,000", "por quinto mes consecutivo".
extension ClaimFinder {
  /// A number that months are past: "above 150,000", "more than 100,000", "of 200,000".
  private func isLine(_ q: QuantityMention, _ v: SentenceView) -> Bool {
    switch q.quantity.hedge {
    case .moreThan, .atLeast, .lessThan, .atMost: return true
    default:
      // "por encima de los 100 mil".
      let before = q.hedged.lowerBound - (["los", "las", "the"].contains(v.text(q.hedged.lowerBound - 1)) ? 2 : 1)
      if v.text(before) == "de", ["encima", "debajo", "arriba", "abajo"].contains(v.text(before - 1)) { return true }
      return ["above", "below", "over", "under", "of", "exceeding", "topping", "past", "de", "than"].contains(
        v.text(q.hedged.lowerBound - 1))
    }
  }

  mutating func streak(_ p: Phrase, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>) -> Draft? {
    let a = p.tokens.lowerBound
    guard let n = lengthOfStreak(p, v) else { return nil }
    let yearly = isYearly(p, v) || n.duration == .year
    let length = n.ordinal ?? Length.whole(n.quantity.value)
    let beyond = v.s.quantities.first {
      $0.quantity.unit == .count && $0.duration == nil && $0.tokens != n.tokens && $0.quantity.value > 100
        && isLine($0, v)
        && v.cost(a, $0.tokens) < 18
    }
    var sense = measure(for: a, v, limit: 22)?.sense
    if sense == nil || !(sense?.strong ?? false), index - context.sentence <= 6, let m = context.measure { sense = m }
    guard let sense else { return nil }
    let change = changeOfStreak(a, v)
    guard beyond != nil || change != nil else { return nil }
    var d = draft(
      .streak,
      .streak(
        length: length, direction: change?.direction, beyond: beyond?.quantity,
        above: beyond?.quantity.hedge != .lessThan), nil, v, index, sense, nil, &used, at: a)
    endStreak(&d, length, yearly: yearly, p, v)
    // "ending a streak of three straight monthly increases": up to the time before.
    if (max(v.s.range.lowerBound, n.tokens.lowerBound - 5)..<n.tokens.lowerBound).contains(where: {
      v.says(Self.endingOf, at: $0)
    }) {
      let back = yearly ? 12 : 1
      d.when = d.when.map { c in
        let from = c.period.first.advanced(by: -back)
        return PeriodChoice(
          period: .exactly(from...c.period.last.advanced(by: -back)), weight: c.weight, why: "up to the time before")
      }
    }
    if let beyond { for i in beyond.tokens { used.insert(i) } }
    // "fell in July, the fifth straight month": the word of change is the streak's.
    if let change, n.ordinal != nil, change.phrase.tokens.lowerBound > a {
      used.insert(change.phrase.tokens.lowerBound)
    }
    drafts.removeAll { $0.sentence == index && $0.kind == .level && beyond?.quantity.span == $0.stated?.span }
    return d
  }

  /// The number of periods, right before the words or a noun of change before them: "five months running", "tercer
  /// descenso anual consecutivo".
  private func lengthOfStreak(_ p: Phrase, _ v: SentenceView) -> QuantityMention? {
    let a = p.tokens.lowerBound
    return v.s.quantities.last { n in
      guard (n.ordinal.map(Double.init) ?? n.quantity.value) >= 2, n.tokens.lowerBound < a,
        n.tokens.upperBound <= a || n.duration != nil && n.tokens.upperBound <= p.tokens.upperBound
      else { return false }
      let gap = n.tokens.upperBound..<max(a, n.tokens.upperBound)
      return gap.count <= 1 || n.ordinal != nil && gap.count <= 3 && gap.allSatisfy { !v.says(Self.breaks, at: $0) }
    }
  }

  private static let breaks: WordSet = [",", ";", "in", "en", "of", "de", "and", "y", "(", "~"]

  private func isYearly(_ p: Phrase, _ v: SentenceView) -> Bool {
    let around = max(v.s.range.lowerBound, p.tokens.lowerBound - 2)..<min(v.s.range.upperBound, p.tokens.upperBound + 1)
    return around.contains { v.says(Self.yearly, at: $0) }
  }

  private static let endingOf: WordSet = [
    "ending", "ended", "snapping", "snapped", "breaking", "broke", "halting", "interrupting", "rompio", "puso",
  ]
  private static let yearly: WordSet = ["year", "years", "annual", "yearly", "ano", "anos", "anual", "anuales"]

  /// The nearest word of change: what went on period after period.
  private func changeOfStreak(_ a: Int, _ v: SentenceView) -> (direction: Direction, phrase: Phrase)? {
    let all = v.s.phrases.compactMap { q -> (direction: Direction, phrase: Phrase)? in
      if case .change(let d, _)? = q.relation, d != .flat, v.cost(a, q.tokens) < 24 { return (d, q) }
      return nil
    }
    let nearest = all.min { v.cost(a, $0.phrase.tokens) < v.cost(a, $1.phrase.tokens) }
    guard let nearest else { return nil }
    // Further off only where no other word says the opposite.
    if v.cost(a, nearest.phrase.tokens) >= 10, all.contains(where: { $0.direction != nearest.direction }) { return nil }
    return nearest
  }

  /// "fell in each of the four months that followed", where the sentence or the one before names a month: those months, each
  /// against the one before it.
  func stepsThatFollowed(_ d: inout Draft, _ direction: Direction, _ a: Int, _ v: SentenceView) -> Bool {
    guard direction != .flat,
      let m = v.s.periods.first(where: {
        guard case .nextMonths = $0.form else { return false }
        return $0.tokens.lowerBound > a && v.clauseOf($0.tokens.lowerBound) == v.clauseOf(a)
      }), case .nextMonths(let n) = m.form
    else { return false }
    let isUS = d.measure?.isUS ?? true
    let named = v.s.periods.last { $0.role == .main && $0.tokens.upperBound <= a }
    let here = named.flatMap { resolver(isUS: isUS).choices($0.form).first?.period }
    guard let from = here ?? context.period, from.length == 1,
      let months = resolver(isUS: isUS, context: from).choices(m.form).first
    else { return false }
    d.kind = .streak
    d.assertion = .streak(length: n, direction: direction, beyond: nil, above: true)
    d.when = [months]
    d.whenOrigin = .stated(span(m.tokens))
    d.versus = .none
    return true
  }

  /// "rose in each month after April 2020 and came to 73,994 in December": from that month to the next that is named, or to the
  /// newest.
  func stepsAfter(_ d: inout Draft, _ direction: Direction, _ a: Int, _ v: SentenceView) -> Bool {
    guard direction != .flat,
      let i = (a..<min(a + 5, v.s.range.upperBound)).first(where: { v.says(Self.eachOnes, at: $0) }),
      ["month", "mes"].contains(v.text(i + 1)),
      ["after", "following", "tras"].contains(v.text(i + 2))
        || v.text(i + 2) == "despues" && v.text(i + 3) == "de",
      let m = v.s.periods.first(where: { $0.tokens.lowerBound > i && $0.tokens.lowerBound - i <= 5 })
    else { return false }
    let r = resolver(isUS: d.measure?.isUS ?? true)
    guard let from = r.choices(m.form).first?.period, from.length == 1 else { return false }
    let next = v.s.periods.first {
      guard case .month = $0.form else { return false }
      return $0.tokens.lowerBound >= m.tokens.upperBound
    }
    let named = next.flatMap { resolver(isUS: d.measure?.isUS ?? true, context: from).choices($0.form) }?
      .map(\.period.last).filter { $0 > from.last }.min()
    let end = named ?? r.newest
    let steps = Int(end.index - from.last.index)
    guard steps >= 2, steps <= 60 else { return false }
    d.kind = .streak
    d.assertion = .streak(length: steps, direction: direction, beyond: nil, above: true)
    d.when = [PeriodChoice(period: .exactly(from.last.advanced(by: 1)...end), weight: 1, why: "the months after it")]
    d.whenOrigin = .stated(span(m.tokens))
    d.versus = .none
    return true
  }

  private static let eachOnes: WordSet = ["each", "every", "cada"]

  /// "After falling for six straight years, …": told before the main clause, as what came before it.
  private func isPrelude(_ p: Phrase, _ v: SentenceView) -> Bool {
    guard p.tokens.lowerBound - v.s.range.lowerBound <= 7,
      let comma = (p.tokens.upperBound..<min(v.s.range.upperBound, p.tokens.upperBound + 3)).first(where: {
        v.text($0) == ","
      })
    else { return false }
    return (v.s.range.lowerBound..<comma).prefix(2).contains { v.says(Self.afters, at: $0) }
  }

  /// "has declined for two months in a row after its August record", "since peaking in May": the month that the periods
  /// follow.
  private func startOfStreak(_ p: Phrase, _ v: SentenceView) -> (month: YearMonth, tokens: Range<Int>)? {
    let m = v.s.periods.first { m in
      guard m.tokens.lowerBound >= p.tokens.upperBound, case .month = m.form else { return false }
      // "…, and the lowest since January 2021": the start of a record.
      if v.s.phrases.contains(where: { x in
        if case .extreme? = x.relation {
          return x.tokens.lowerBound >= p.tokens.upperBound && x.tokens.upperBound <= m.tokens.lowerBound
        }
        return false
      }) {
        return false
      }
      return (max(p.tokens.upperBound, m.tokens.lowerBound - 3)..<m.tokens.lowerBound).contains {
        v.says(Self.afters, at: $0) || v.says(Self.startings, at: $0)
      }
    }
    guard let m, let latest = resolver(isUS: true).choices(m.form).first?.period, latest.length == 1 else { return nil }
    var month = latest
    // Of the year that the text is about.
    if case .month(let n, nil) = m.form,
      let year = (context.when + context.main).first(where: { $0.period.length == 12 })?.period,
      !year.months.contains(latest.first), let own = year.months.first(where: { $0.month == n })
    {
      month = .month(own)
    }
    // "for eight consecutive months starting in January": from that month on.
    let isFirst = (m.tokens.lowerBound - 3..<m.tokens.lowerBound).contains { v.says(Self.startings, at: $0) }
    return (isFirst ? month.last.advanced(by: -1) : month.last, m.tokens)
  }

  private static let startings: WordSet = ["starting", "beginning"]
  private static let afters: WordSet = ["after", "following", "since", "tras", "desde", "despues"]

  /// The periods are those up to the one that the sentence names beside the words, or else to the newest on the date.
  private func endStreak(_ d: inout Draft, _ length: Int, yearly: Bool, _ p: Phrase, _ v: SentenceView) {
    let r = resolver(isUS: d.measure?.isUS ?? true)
    func isEnd(_ list: [PeriodChoice]) -> Bool {
      !list.isEmpty && list.allSatisfy { $0.period.length == (yearly ? 12 : 1) && $0.period.isPlain }
    }
    func run(to list: [PeriodChoice]) -> [PeriodChoice] {
      list.map { c in
        let first = c.period.first.advanced(by: -(yearly ? 12 : 1) * (length - 1))
        return PeriodChoice(period: .exactly(first...c.period.last), weight: c.weight, why: c.why)
      }
    }
    if !yearly, let start = startOfStreak(p, v) {
      let months = start.month.advanced(by: 1)...start.month.advanced(by: length)
      d.when = [PeriodChoice(period: .exactly(months), weight: 1, why: "the months after the one named")]
      d.whenOrigin = .stated(span(start.tokens))
      return
    }
    // "had declined for eight straight months through January".
    if let m = v.s.periods.first(where: {
      $0.role == .until && $0.tokens.lowerBound >= p.tokens.upperBound
        && $0.tokens.lowerBound - p.tokens.upperBound <= 2
    }) {
      let ends = r.choices(m.form)
      if isEnd(ends) {
        d.when = run(to: ends)
        d.whenOrigin = .stated(span(m.tokens))
        return
      }
    }
    if let m = period(statedBy: d.whenOrigin, v), m.role == .main, m.form != .word(.now),
      m.tokens.upperBound <= p.tokens.lowerBound
        || m.tokens.lowerBound >= p.tokens.upperBound && m.tokens.lowerBound - p.tokens.upperBound <= 2, isEnd(d.when)
    {
      d.when = run(to: d.when)
      return
    }
    // "After falling for six straight years, apprehensions ticked up in fiscal 2012": the years before that one.
    if isPrelude(p, v),
      let turn = v.s.periods.first(where: { $0.role == .main && $0.tokens.lowerBound > p.tokens.upperBound })
    {
      let ends = r.choices(turn.form).filter { $0.period.length == (yearly ? 12 : 1) && $0.period.isPlain }.map {
        PeriodChoice(period: $0.period.previous, weight: $0.weight, why: "up to the time of the turn")
      }
      if !ends.isEmpty {
        d.when = run(to: ends)
        d.whenOrigin = .stated(span(turn.tokens))
        return
      }
    }
    // "It was also the fourth straight month of declines": the month just spoken of.
    let here = lastDraft(since: d.sentence) {
      $0.tokens.upperBound <= p.tokens.lowerBound && !$0.isBase && isEnd($0.when)
    }
    let spokenOf = here?.when ?? (d.sentence - context.sentenceBefore <= 1 ? context.whenBefore : [])
    if isEnd(spokenOf) {
      // "In December, a record month, there were 250,000. It was the fifth straight month of declines": of the month that the
      // text is about again.
      let isOlder =
        here == nil && isEnd(context.main) && isAnaphoric(v)
        && (context.main.first.map { m in spokenOf.allSatisfy { $0.period.last < m.period.last } } ?? false)
      d.when = run(to: isOlder ? context.main : spokenOf)
      d.whenOrigin = .earlier(context.whenSpan ?? TextSpan(0, 0))
      return
    }
    // In a text that is about an older month: up to that, or to the newest.
    if !yearly, isEnd(context.main), let main = context.main.first?.period,
      main.last.advanced(by: 3) < (date?.newestMonth ?? newestData)
    {
      d.when =
        run(to: context.main).map {
          PeriodChoice(period: $0.period, weight: 0.6, why: "up to the month that the text is about")
        }
        + r.choices(.lastMonths(length)).map { PeriodChoice(period: $0.period, weight: 0.4, why: $0.why) }
      d.whenOrigin = .article("its subject")
      return
    }
    d.when = yearly ? r.choices(.lastYears(length)) : r.choices(.lastMonths(length))
    d.whenOrigin = .convention(yearly ? "counted back from the last whole year" : "counted back from the newest month")
  }

  /// "Every month this year more than 24,000 people", "from January to June no month had fewer than 110,000": every month of the
  /// time is past the line, and nothing is added up.
  func eachMonth(_ d: inout Draft, _ q: QuantityMention, _ v: SentenceView) {
    guard case .level = d.assertion, q.quantity.unit == .count, d.outside == nil, d.reason == nil,
      let span = d.when.first?.period, (2...60).contains(span.length), let words = monthsTold(near: q, v)
    else { return }
    let isAbove: Bool
    switch q.quantity.hedge {
    case .moreThan, .atLeast: isAbove = !words.isDenied
    case .lessThan, .atMost: isAbove = words.isDenied
    default:
      let before = q.hedged.lowerBound - 1
      guard words.isDenied else { return }
      if v.says(Self.under, at: before) {
        isAbove = true
      } else if v.says(Self.passed, at: before) || v.text(before) == "de" && v.says(Self.passed, at: before - 1) {
        // "no han pasado de 13,000 en ningún mes", "have not topped 13,000 in any month".
        isAbove = false
      } else {
        return
      }
    }
    d.kind = .streak
    d.assertion = .streak(length: span.length, direction: nil, beyond: q.quantity, above: isAbove)
    d.when = d.when.filter { $0.period.length == span.length }
    d.atPeak = false
  }

  /// "every month", "each of the last four months", "no month", "never … in any month" in the clause of a number.
  private func monthsTold(near q: QuantityMention, _ v: SentenceView) -> (at: Int, isDenied: Bool)? {
    for i in v.clauseRange(q.tokens.lowerBound) where ["month", "months", "mes", "meses"].contains(v.text(i)) {
      let before = max(v.s.range.lowerBound, i - 6)..<i
      if v.says(Self.nones, at: i - 1) { return (i, true) }
      if v.text(i - 1) == "any" || v.text(i - 2) == "any",
        (max(v.s.range.lowerBound, i - 14)..<i).contains(where: { v.says(Self.never, at: $0) })
      {
        return (i, true)
      }
      if let each = before.first(where: { v.says(Self.eaches, at: $0) }),
        !(each..<i).contains(where: { v.text($0) == "," })
      {
        return (i, false)
      }
    }
    return nil
  }

  private static let nones: WordSet = ["no", "ningun"]
  private static let eaches: WordSet = ["every", "each", "cada", "todos"]
  private static let passed: WordSet = [
    "pasado", "superado", "rebasado", "sobrepasado", "alcanzado", "llegado", "topped", "exceeded", "surpassed",
    "passed",
    "reached", "hit",
  ]
  private static let under: WordSet = ["below", "under", "beneath", "debajo"]
}
