import BorderData

/// Times told by another ("the same month", "a year earlier", "the previous fiscal year") where the text has spoken of more than
/// one: what they are counted from is open, and a precise number settles it.
extension ClaimFinder {
  /// Adds the same time as counted from what the text is about, and from what its last claim was of.
  func orOfOtherTimes(_ d: inout Draft, _ v: SentenceView) {
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
    case .thatMonth, .thatPeriod, .thatYear, .month(_, nil): true
    case .word(.samePeriod), .word(.monthEarlier), .word(.yearEarlier), .word(.samePeriodLastYear): true
    case .word(.lastFiscalYear), .lastMonths: v.s.range.contains(m.tokens.lowerBound) && saysPrevious(m, v)
    default: false
    }
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
    case .thatYear: base.length == 12 ? base : nil
    case .thatPeriod, .word(.samePeriod): base
    case .word(.monthEarlier): base.length == 1 ? .month(base.first.advanced(by: -1)) : nil
    case .word(.yearEarlier), .word(.samePeriodLastYear): base.yearBefore
    case .word(.lastFiscalYear): .fiscalYear(base.last.fiscalYear - 1)
    case .month(let n, nil): month(n, from: base)
    case .lastMonths(let n): Period.exactly(base.first.advanced(by: -n)...base.first.advanced(by: -1))
    default: nil
    }
  }

  /// "188,858 in 2022. The peak came in October": within the year or the quarter; in a text that has gone back to a month, the
  /// one nearest to that.
  private func month(_ n: Int, from base: Period) -> Period? {
    if (3...12).contains(base.length) { return base.months.first { $0.month == n }.map { .month($0) } }
    guard base.length == 1, base.first.advanced(by: 11) < (date?.month ?? newestData) else { return nil }
    return (-5...6).map { base.first.advanced(by: $0) }.first { $0.month == n }.map { .month($0) }
  }
}
