import BorderData

/// Times that run up to what has come out on the date.
extension PeriodResolver {
  /// A month's US figures come out towards the middle of the next, and Panama's in its first days, or later: until then what has run
  /// "so far" may end with the month before, and so says a number that is exact.
  func releasedLater(_ list: [PeriodChoice]) -> [PeriodChoice] {
    guard let date, !date.yearOnly, date.newestMonth == newest, date.publishedMonth < newest else {
      return list
    }
    // Hardly ever in the first days.
    let late = (date.day ?? 1) < 6 ? 0.7 : 0.4
    return list.flatMap { c -> [PeriodChoice] in
      guard c.period.last == newest, c.period.length > 1, c.period.length != 12 else { return [c] }
      let end = newest.advanced(by: -1)
      return [
        PeriodChoice(period: c.period, weight: c.weight * (1 - late), why: c.why),
        PeriodChoice(
          period: Period.exactly(c.period.first...end), weight: c.weight * late,
          why: "to \(end.label): the next month's figures may not have been out"),
      ]
    }
  }

  /// From a start through the newest month out on the date.
  func since(_ start: PeriodChoice) -> PeriodChoice {
    let end = max(newest, start.period.first)
    return PeriodChoice(
      period: Period.exactly(start.period.first...end), weight: start.weight,
      why: "from \(start.period.first.label) to \(end.label), the newest month on the date")
  }

  /// From a time on, to the newest month.
  func running(from form: PeriodForm) -> [PeriodChoice] {
    let starts = choices(form)
    guard case .day(_, _, let day) = form, day > 1 else { return releasedLater(starts.map { since($0) }) }
    return releasedLater(sinceDay(day, starts))
  }

  /// "Since March 21": months are what is published, so from that month or from the next, the likelier of which has more of its
  /// days inside (CLAIMS has the same of terms of office).
  private func sinceDay(_ day: Int, _ starts: [PeriodChoice]) -> [PeriodChoice] {
    let own = day <= 15 ? 0.6 : 0.4
    return starts.flatMap { start -> [PeriodChoice] in
      let whole = since(start)
      guard whole.period.length > 1 else { return [whole] }
      let later = Period.exactly(whole.period.first.advanced(by: 1)...whole.period.last)
      return [
        PeriodChoice(period: whole.period, weight: whole.weight * own, why: whole.why),
        PeriodChoice(
          period: later, weight: whole.weight * (1 - own), why: "from the first whole month since the day named"),
      ].sorted { $0.weight > $1.weight }
    }
  }
}
