import BorderData

/// Runs of days: whole months where they begin with a first and end with a last of a month, days otherwise.
extension PeriodFinder {
  struct Day {
    var year: Int?
    var month: Int
    var day: Int
    /// The token after it.
    var end: Int
  }

  /// "October 1 and May 31", "from January 21 through January 31", "del 1 de enero al 21 de marzo".
  func daySpan(from first: Day, startsAt i: Int) -> (PeriodForm, Int)? {
    var j = first.end
    if text(j) == ",", first.year != nil { j += 1 }
    let between = ["between", "entre"].contains(text(i - 1)) || text(i - 1) == "el" && text(i - 2) == "entre"
    let links = ["to", "through", "thru", "until", "al", "hasta", "~", "-", "a"]
    guard links.contains(text(j)) || between && ["and", "y"].contains(text(j)) else { return nil }
    j += 1
    while ["el", "dia", "al"].contains(text(j)) { j += 1 }
    guard let last = day(at: j) ?? endOfMonth(at: j) else { return nil }
    let isWhole = first.day == 1 && last.day >= Self.lastDay(last.month)
    return (isWhole ? .monthSpan(first.month, first.year, last.month, last.year) : .weeks, last.end)
  }

  /// "from Oct. 1 through the end of August".
  private func endOfMonth(at i: Int) -> Day? {
    guard let j = pastTheEndOf(i), let (m, e) = month(j) else { return nil }
    let y = year(skipOf(e))
    return Day(year: y?.year, month: m, day: 31, end: y?.end ?? e)
  }

  /// "May 31, 2014", "31 de mayo de 2014".
  private func day(at i: Int) -> Day? {
    func number(_ j: Int) -> Int? {
      guard j < end, tokens[j].kind == .number, let n = tokens[j].number, n.decimals == 0, !n.grouped,
        n.digits.count <= 2, (1...31).contains(n.value)
      else { return nil }
      return Int(n.value)
    }
    if let (m, e) = month(i), let d = number(e) {
      let y = year(text(e + 1) == "," ? e + 2 : e + 1)
      return Day(year: y?.year, month: m, day: d, end: y?.end ?? e + 1)
    }
    if let d = number(i), let (m, e) = month(text(i + 1) == "de" ? i + 2 : i + 1) {
      let y = year(skipOf(e))
      return Day(year: y?.year, month: m, day: d, end: y?.end ?? e)
    }
    return nil
  }

  private static func lastDay(_ month: Int) -> Int {
    switch month {
    case 2: 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
