import BorderData

/// Times that the words leave unsure, and one that they leave to the number before.
extension ClaimFinder {
  func timeDoubts(of d: Draft, _ v: SentenceView) -> [Doubt] {
    var out: [Doubt] = []
    if isMonthOfYearBefore(d, v) { out.append(Doubt("The month may be that of the year named before it.", of: .time)) }
    if case .change = d.assertion, period(statedBy: d.whenOrigin, v)?.form == .thatPeriod,
      d.when.contains(where: { $0.period.length > 1 })
    {
      out.append("It may be how far the count moved from the beginning of that time to its end.")
    }
    if isMonthOfHeading(d, v) {
      out.append(Doubt("The month may be that of the year that the lines above name.", of: .time))
    }
    if isMonthBesideYear(d, v) { out.append(Doubt("Which year’s month is meant is not sure.", of: .time)) }
    if isOfSamePeriod(d, v) {
      out.append(Doubt("It may be of as many months of that year, and not of all of it.", of: .time))
    }
    if isOfWholeSpan(d, v) {
      out.append(Doubt("It may be of all the months named, and not of the last of them.", of: .time))
    }
    if isStartingPoint(d, v) { out.append("The number may be where the count began, and not where it ended.") }
    if isHeldAgainstToday(d, v) {
      out.append("It holds an older time against today, and may be read the wrong way round.")
    }
    if isHeldAgainstUnreadTime(d, v) { out.append("What it is compared with is told in words that were not read.") }
    if isOfSomeOfThem(d, v) { out.append("It is said of some of the times only, and which is not told.") }
    if d.kind == .rate, d.when.contains(where: { $0.period.length > 1 }),
      period(statedBy: d.whenOrigin, v).map({ isOpenEnded($0) }) ?? false
    {
      out.append("What has run “so far” may end with an earlier month, and the average with it.")
    }
    if endsWithMonthOfText(d, v) {
      out.append("What has run “so far” may end with the month that the text is about.")
    }
    return out
  }

  /// A text on September, printed in late November: "So far in 2023, nearly 410,000" may be to September.
  private func endsWithMonthOfText(_ d: Draft, _ v: SentenceView) -> Bool {
    guard d.stated?.unit == .count, let m = period(statedBy: d.whenOrigin, v),
      let month = context.main.first?.period, month.length == 1,
      d.when.contains(where: {
        $0.period.length > 1 && $0.period.first <= month.first && month.last < $0.period.last
          && $0.period.last <= month.last.advanced(by: 3)
      })
    else { return false }
    switch m.form {
    case .yearToDate, .word(.soFar), .firstMonths(0, _), .since: return true
    default: return m.role == .since
    }
  }

  /// "14.7% higher in the final year than in the last full year before he was sworn in": a time behind "than" that was not read.
  private func isHeldAgainstUnreadTime(_ d: Draft, _ v: SentenceView) -> Bool {
    guard d.kind == .change || d.kind == .comparison, !d.versusOrigin.isStated, d.versusWho == nil, d.versusPlace == nil
    else { return false }
    let a = v.mention(of: d.stated)?.tokens.lowerBound ?? d.tokens.lowerBound
    return v.s.range.contains { i in
      i > a && v.says(Self.thansOfTime, at: i) && v.says(Self.insOfTime, at: i + 1)
        && !v.s.periods.contains { (0...6).contains($0.tokens.lowerBound - i - 1) }
    }
  }

  private static let thansOfTime: WordSet = ["than", "que"]
  private static let insOfTime: WordSet = ["in", "during", "under", "at", "en", "durante", "bajo"]

  /// "In many of those months agents made more than 6,000 arrests a day".
  private func isOfSomeOfThem(_ d: Draft, _ v: SentenceView) -> Bool {
    let c = v.clauseOf(v.mention(of: d.stated)?.tokens.lowerBound ?? d.tokens.lowerBound)
    return v.s.range.contains { i in
      v.says(Self.someWords, at: i) && ["of", "de"].contains(v.text(i + 1)) && v.clauseOf(i) == c
        && (i + 2...i + 4).contains { v.says(Self.timeNouns, at: $0) }
    }
  }

  private static let someWords: WordSet = [
    "many", "most", "some", "several", "few", "half", "muchos", "algunos", "varios", "pocos", "mayoria",
  ]
  private static let timeNouns: WordSet = [
    "months", "years", "quarters", "weeks", "days", "meses", "anos", "semanas", "dias",
  ]

  /// "two years earlier, ten times as many as today", "five times what they are now".
  private func isHeldAgainstToday(_ d: Draft, _ v: SentenceView) -> Bool {
    guard case .change(_, let amount?, _, _, _) = d.assertion, amount.unit == .factor,
      let q = v.mention(of: amount)
    else { return false }
    let tail = q.tokens.upperBound..<min(v.s.range.upperBound, q.tokens.upperBound + 8)
    return tail.contains { v.says(Self.nows, at: $0) }
  }

  private static let nows: WordSet = ["today", "now", "hoy", "ahora", "currently"]

  /// "1,734,686 in fiscal 2021. The slowest month was October, with 71,929", written in October 2021.
  private func isMonthOfYearBefore(_ d: Draft, _ v: SentenceView) -> Bool {
    guard let m = period(statedBy: d.whenOrigin, v),
      case .month(let number, nil) = m.form,
      let before = drafts.suffix(12).last(where: { $0.sentence < d.sentence && d.sentence - $0.sentence <= 1 }),
      let year = before.when.first?.period, year.length == 12,
      let own = year.months.first(where: { $0.month == number })
    else { return false }
    return !d.when.contains { $0.period.months.contains(own) }
  }

  /// "2023 in the Darién", and under it "January: 24,634", written in January 2024.
  private func isMonthOfHeading(_ d: Draft, _ v: SentenceView) -> Bool {
    guard let m = period(statedBy: d.whenOrigin, v), case .month(_, nil) = m.form,
      let year = context.periodBefore, year.length == 12, let mine = d.when.first?.period, mine.length == 1
    else { return false }
    return mine.first > year.last
  }

  /// "peaked in December last year, and were lowest in January": of that year or of this one.
  private func isMonthBesideYear(_ d: Draft, _ v: SentenceView) -> Bool {
    guard d.kind == .extreme, let m = period(statedBy: d.whenOrigin, v), case .month(_, nil) = m.form else {
      return false
    }
    return v.s.periods.contains { if case .month(_, .some) = $0.form { true } else { false } }
  }

  /// "Between June and August the encounters came to 2,247, above the 1,598 of the same quarter".
  private func isOfWholeSpan(_ d: Draft, _ v: SentenceView) -> Bool {
    guard [.change, .comparison].contains(d.kind), d.when.first?.period.length == 1 else { return false }
    return v.s.periods.contains { if case .monthSpan = $0.form { true } else { false } }
      && v.s.phrases.contains { $0.isTime(.samePeriod) || $0.isTime(.samePeriodLastYear) }
  }

  /// "El año fiscal pasado, a estas fechas, llevaba 1,226,254".
  private func isOfSamePeriod(_ d: Draft, _ v: SentenceView) -> Bool {
    guard d.when.first?.period.length == 12 else { return false }
    let c = v.clauseOf(v.mention(of: d.stated)?.tokens.lowerBound ?? d.tokens.lowerBound)
    return v.s.phrases.contains {
      ($0.isTime(.samePeriod) || $0.isTime(.samePeriodLastYear))
        && (v.clauseOf($0.tokens.lowerBound) == c || d.kind == .change || d.kind == .comparison)
    }
  }

  /// "it omits the starting point, which was 545,043".
  private func isStartingPoint(_ d: Draft, _ v: SentenceView) -> Bool {
    guard let q = v.mention(of: d.stated) else { return false }
    return (q.hedged.lowerBound - 6..<q.hedged.lowerBound).contains { i in
      v.text(i) == "baseline"
        || ["starting point", "point of", "punto de"].contains("\(v.text(i)) \(v.text(i + 1))")
          && ["point", "departure", "partida"].contains(v.text(i + (v.text(i) == "starting" ? 1 : 2)))
    }
  }

  /// "The count was 92,746 in December. In December of last year it was 56,186.", written in January: of a year before the
  /// month that the number before is of.
  func monthOfYearBefore(_ d: inout Draft, _ v: SentenceView) {
    guard case .level = d.assertion, let m = period(statedBy: d.whenOrigin, v), case .month(_, -1) = m.form,
      let mine = d.when.first?.period, mine.length == 1, let before = drafts.last, d.sentence - before.sentence <= 1,
      before.outside == nil, before.when.first?.period == mine, before.stated?.value != d.stated?.value
    else { return }
    d.when = [PeriodChoice(period: mine.yearBefore, weight: 1, why: "the same month a year before")]
    d.isBase = true
  }
}
