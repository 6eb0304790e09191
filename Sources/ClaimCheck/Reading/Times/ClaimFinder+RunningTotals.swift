import BorderData

/// Counts that run up to the day on which they were told.
extension ClaimFinder {
  /// "so far this year", "since the fiscal year began", "had by June 16", or a time that an earlier count of that sort left open.
  func runsToDate(_ d: Draft, _ v: SentenceView) -> Bool {
    guard case .level = d.assertion, let date, !date.yearOnly, !d.when.isEmpty else { return false }
    if let m = period(statedBy: d.whenOrigin, v) {
      // "so far 844,300; at that point last year the figure was 830,460".
      if isSamePoint(m) { return lastDraft(since: max(0, d.sentence - 1)) { $0.tellsCount }?.runsToDate ?? false }
      return isOpenEnded(m) || isUpToDay(v)
    }
    if d.kind == .cumulative || isUpToDay(v) { return true }
    return lastDraft(since: max(0, d.sentence - 3)) { $0.when.first?.period == d.when.first?.period }?.runsToDate
      ?? false
  }

  /// "The fiscal year began on October 1. Since then agents have made 106,561 arrests": from the time just spoken of on.
  func countedSinceThen(_ d: inout Draft, _ v: SentenceView, _ r: PeriodResolver) -> Bool {
    guard d.stated?.unit == .count, d.kind == .level || d.kind == .cumulative, saysSinceThen(v), current > 0 else {
      return false
    }
    let named = views[current - 1].s.periods.last { $0.role != .versus }.flatMap { r.choices($0.form).first?.period }
    guard let then = named ?? context.when.first?.period, then.first < r.newest else { return false }
    let start = PeriodChoice(period: .month(then.first), weight: 1, why: "from the time spoken of")
    d.when = r.releasedLater([r.since(start)])
    d.whenOrigin = .earlier(context.whenSpan ?? TextSpan(0, 0))
    if d.kind == .level { d.kind = .cumulative }
    return true
  }

  private func isSamePoint(_ m: PeriodMention) -> Bool {
    switch m.form {
    case .word(.samePeriodLastYear), .word(.yearEarlier), .firstMonths(..<0, _): true
    default: false
    }
  }

  func isOpenEnded(_ m: PeriodMention) -> Bool {
    switch m.form {
    case .yearToDate, .since, .sinceTenure, .firstMonths(0, _), .word(.soFar), .word(.thisYear), .word(.thisFiscalYear),
      .word(.yearToDate):
      true
    default: m.role == .since
    }
  }

  /// "had crossed by Sunday", "hasta el martes", and a day of the month in which it was told: "through July 31", told in September, is
  /// all of July.
  private func isUpToDay(_ v: SentenceView) -> Bool {
    v.s.range.contains { i in
      v.says(Self.untils, at: i)
        && (v.s.periods.contains { m in
          guard case .day(_, let month, let day) = m.form else { return false }
          // "As of Aug. 19", whenever it was told.
          if v.text(i) == "of" {
            return m.tokens.lowerBound == i + 1 && isAsOf(m, v) && day < Self.lateDay
          }
          return (0...2).contains(m.tokens.lowerBound - i - 1) && month == date?.month.month
        } || v.says(Self.daysOfWeek, at: i + 1) || v.says(Self.daysOfWeek, at: i + 2))
    }
  }

  private static let untils: WordSet = ["by", "through", "until", "to", "hasta", "al", "of"]
  private static let daysOfWeek: WordSet = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "lunes", "martes",
    "miercoles", "jueves", "viernes", "sabado", "domingo", "ayer",
  ]
}
