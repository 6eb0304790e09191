import BorderData

/// Times told by another ("the same month", "a year earlier", "the previous fiscal year") where the text has spoken of more than
/// one: what they are counted from is open, and a precise number settles it.
extension ClaimFinder {
  /// Adds the same time as counted from what the text is about, and from what its last claim was of.
  func orOfOtherTimes(_ d: inout Draft, _ v: SentenceView) {
    orOfYearSpokenOf(&d, v)
    guard let m = period(statedBy: d.whenOrigin, v), m.role == .main || isRightBehind(m, d, v) || m.role == .versus,
      isCounted(m, v), d.stated != nil, !d.when.isEmpty, d.when.count <= 3
    else { return }
    // In a sentence with a time of its own it is counted from that.
    if v.s.periods.contains(where: {
      $0.tokens != m.tokens && $0.role == .main && $0.tokens.upperBound <= m.tokens.lowerBound
    }) {
      return
    }
    var bases: [Period] = []
    func add(_ p: Period?) {
      guard let p, !bases.contains(p) else { return }
      bases.append(p)
    }
    add(context.main.first?.period)
    add(
      drafts.suffix(12).last { !$0.isBase && $0.outside == nil && $0.sentence < d.sentence && !$0.when.isEmpty }?.when
        .first?.period)
    // "So far this year, 87,400 people have crossed, compared with 13,800 over the same period last year": of each end that the
    // count's time may have.
    if let count = drafts.last, count.sentence == d.sentence, !count.isBase, count.when.count > 1, count.when.count <= 4
    {
      count.when.forEach { add($0.period) }
    }
    add(context.periodBefore)
    // As it was read it holds: then that was meant.
    guard let recogniser, !recogniser.holds(d) else { return }
    for base in bases {
      guard let p = time(m, from: base, v), !d.when.contains(where: { $0.period == p }) else { continue }
      var other = d
      other.when = [PeriodChoice(period: p, weight: 1, why: "counted from \(base.shortLabel)")]
      guard recogniser.holds(other) else { continue }
      let isPrecise = d.stated.map { NumberRecogniser.bounds($0) != nil } ?? false
      let all = d.when.reduce(0) { $0 + $1.weight }
      let found = PeriodChoice(period: p, weight: 0.6, why: other.when[0].why)
      let read = d.when.map { PeriodChoice(period: $0.period, weight: 0.4 * $0.weight / all, why: $0.why) }
      // A number of few digits comes near by chance: then it is only another reading.
      d.when = isPrecise ? [found] + read : read + [found]
      return
    }
  }

  /// Whether a time is told by another.
  private func isCounted(_ m: PeriodMention, _ v: SentenceView) -> Bool {
    switch m.form {
    case .thatMonth, .thatPeriod, .thatYear, .month(_, nil), .half(_, nil), .quarter(_, nil), .firstMonths(1..., nil):
      true
    case .word(.samePeriod), .word(.monthEarlier), .word(.yearEarlier), .word(.samePeriodLastYear): true
    case .yearToDate, .word(.thisYear): saysTheYear(m, v)
    case .word(.lastFiscalYear), .lastMonths: v.s.range.contains(m.tokens.lowerBound) && saysPrevious(m, v)
    default: false
    }
  }

  /// "The year's total was 2,275,496": of the year that the text has told of.
  private func saysTheYear(_ m: PeriodMention, _ v: SentenceView) -> Bool {
    v.text(m.tokens.lowerBound) == "the" || v.text(m.tokens.lowerBound - 1) == "the"
      || ["del", "el"].contains(v.text(m.tokens.lowerBound - 1))
  }

  private static let previous: WordSet = [
    "previous", "preceding", "prior", "before", "anterior", "anteriores", "previo", "previos",
  ]

  private func saysPrevious(_ m: PeriodMention, _ v: SentenceView) -> Bool {
    (m.tokens.lowerBound..<min(m.tokens.upperBound + 1, v.s.range.upperBound)).contains {
      v.says(Self.previous, at: $0)
    }
  }

  /// What a mention is of, counted from a time; nil where it cannot be.
  private func time(_ m: PeriodMention, from base: Period, _ v: SentenceView) -> Period? {
    switch m.form {
    case .thatMonth: base.length == 1 ? base : nil
    case .thatYear: base.length == 12 ? base : base.length < 12 ? .calendarYear(base.last.year) : nil
    case .half(let k, nil): part(k - 1, of: 6, base)
    case .quarter(let k, nil): part(k - 1, of: 3, base)
    case .firstMonths(let n, nil) where (1...11).contains(n):
      base.length == 12 ? .exactly(base.first...base.first.advanced(by: n - 1)) : nil
    case .thatPeriod, .word(.samePeriod): base
    case .word(.monthEarlier), .word(.yearEarlier), .word(.samePeriodLastYear): counted(m.form, from: base)
    case .yearToDate, .word(.thisYear): base.length < 12 ? .calendarYear(base.last.year) : base
    case .word(.lastFiscalYear): .fiscalYear(base.last.fiscalYear - 1)
    case .month(let n, nil): month(n, from: base)
    case .lastMonths(let n): Period.exactly(base.first.advanced(by: -n)...base.first.advanced(by: -1))
    default: nil
    }
  }

  private func part(_ k: Int, of months: Int, _ year: Period) -> Period? {
    guard year.length == 12, (0..<12 / months).contains(k) else { return nil }
    let first = year.first.advanced(by: k * months)
    return .exactly(first...first.advanced(by: months - 1))
  }

  /// "188,858 in 2022. The peak came in October": within the year or the quarter; in a text that has gone back to a month, the
  /// one nearest to that.
  private func month(_ n: Int, from base: Period) -> Period? {
    if (3...12).contains(base.length) { return base.months.first { $0.month == n }.map { .month($0) } }
    guard base.length == 1 else { return nil }
    return (-5...6).map { base.first.advanced(by: $0) }.first { $0.month == n }.map { .month($0) }
  }

  /// "The year's total was 2,275,496", "the total for the year": of the year of the months that the text has told of.
  private func orOfYearSpokenOf(_ d: inout Draft, _ v: SentenceView) {
    guard d.stated?.unit == .count, period(statedBy: d.whenOrigin, v) == nil, let base = context.main.first?.period,
      base.length < 12, let recogniser,
      v.s.range.contains(where: { i in
        v.text(i) == "year" && v.text(i + 1) == "'s" && v.says(Self.totals, at: i + 2)
          || v.says(Self.totals, at: i)
            && (v.words(i + 1..<i + 4) == "for the year" || v.words(i + 1..<i + 3) == "del ano")
      }), !recogniser.holds(d)
    else { return }
    for year in [Period.calendarYear(base.last.year), .fiscalYear(base.last.fiscalYear)] {
      var other = d
      other.when = [PeriodChoice(period: year, weight: 1, why: "the year of the months spoken of")]
      guard recogniser.holds(other) else { continue }
      d.when =
        [PeriodChoice(period: year, weight: 0.6, why: "the year of the months spoken of")]
        + d.when.map { PeriodChoice(period: $0.period, weight: 0.4 * $0.weight, why: $0.why) }
      d.kind = .level
      return
    }
  }

  private static let totals: WordSet = ["total", "tally", "count", "figure", "cifra"]
}
