import BorderData
import BorderTrends

/// A period as the text puts it, in plain words.
enum PeriodWords {
  static func words(_ m: PeriodMention) -> String {
    let role =
      switch m.role {
      case .main: "when"
      case .versus: "compared with when"
      case .since: "since when"
      case .until: "until when"
      }
    return "\(role): \(words(m.form))"
  }

  private static func words(_ f: PeriodForm) -> String {
    switch f {
    case .year(let y, let kind): return "\(y)\(words(kind))"
    case .month(let m, let year):
      return name(m) + words(year)
    case .monthSpan(let a, let y, let b, let z): return "\(name(a))\(words(y)) to \(name(b))\(words(z))"
    case .yearSpan(let a, let b, let kind): return "\(a) to \(b)\(words(kind))"
    case .firstMonths(let n, let inner):
      let of = inner.map { " of " + words($0) } ?? ""
      return n > 0
        ? "the first \(n) months\(of)"
        : n == 0 ? "so far in\(inner.map { " " + words($0) } ?? " the year")" : "the same months\(of)"
    case .lastMonths(let n): return "the last \(n) months"
    case .lastYears(let n): return "the last \(n) years"
    case .decade(let y): return "the \(y)s"
    case .quarter(let n, let inner): return "quarter \(n)" + (inner.map { " of " + words($0) } ?? "")
    case .half(let n, let inner): return "half \(n)" + (inner.map { " of " + words($0) } ?? "")
    case .yearTo(let m, let year): return "the twelve months to \(name(m))\(words(year))"
    case .word(let w): return "“\(w)”, counted from the date of the article"
    case .tenure(let p): return "the term of \(p)"
    case .term(let p, let n): return "term \(n) of \(p)"
    case .sinceTenure(let p): return "since \(p.map { String(describing: $0) } ?? "the president") took office"
    case .since(let inner): return "since " + words(inner)
    case .lastNamed(let m): return "the last \(name(m)) before the date of the article"
    case .monthsAgo(let n): return "\(n) months before the date of the article"
    case .yearsAgo(let n): return "\(n) years before the date of the article"
    case .yearsLater(let n): return "\(n) years after the period spoken of"
    case .monthsLater(let n): return "\(n) months after the month spoken of"
    case .thatMonth: return "the month spoken of"
    case .thatYear: return "the year spoken of"
    case .namedBefore(let m): return "the \(YearMonth.longNames[m - 1]) before"
    case .nextMonths(let n): return "the \(n) months after the one spoken of"
    case .thatPeriod: return "the time spoken of"
    case .thatNamed(let m): return "the \(name(m)) spoken of"
    case .nextNamed(let m): return "the \(name(m)) after the period spoken of"
    case .day(let y, let m, let d): return "\(d) \(name(m))\(words(y)), a day: only its month is published"
    case .weeks: return "weeks or days, which are not published"
    case .yearToDate(let kind): return "the year to date\(words(kind))"
    case .season(let w, let y): return "\(w)\(words(y))"
    }
  }

  private static func name(_ month: Int) -> String {
    YearMonth.longNames.indices.contains(month - 1) ? YearMonth.longNames[month - 1] : "month \(month)"
  }

  /// 0 and −1 are the year of the article and the one before.
  private static func words(_ year: Int?) -> String {
    switch year {
    case nil: ", its year not said"
    case .some(0): " of the year of the article"
    case .some(-1): " of the year before the article"
    case .some(let y): " \(y)"
    }
  }

  private static func words(_ k: YearKind) -> String {
    switch k {
    case .open: ", fiscal or calendar not said"
    case .fiscal: ", fiscal"
    case .calendar: ", calendar"
    }
  }
}
