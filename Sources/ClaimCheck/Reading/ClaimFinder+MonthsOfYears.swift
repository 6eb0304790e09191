import BorderData

/// The month that a year's order is said of: "the highest month of fiscal 2021 was August".
extension ClaimFinder {
  /// Takes the month behind the verb as the claim's time, and the year before it as what the order runs over.
  func takeMonthOfYear(_ d: inout Draft, _ p: Phrase, _ v: SentenceView) {
    guard case .extreme(let end, let position, _, let value) = d.assertion, let named = monthNamed(for: p, v) else {
      return
    }
    let r = resolver(isUS: d.measure?.isUS ?? true)
    let years: [PeriodChoice]
    if let m = yearNamed(before: named, p, v) {
      if case .year(let y, .open) = m.form {
        // A month of a year that is not called fiscal is one of the calendar's.
        years = [PeriodChoice(period: .calendarYear(y), weight: 1, why: "the year of the month named")]
      } else {
        years = r.choices(m.form)
      }
    } else if let before = drafts.suffix(64).last(where: { $0.kind == .extreme }), before.sentence == d.sentence,
      case .extreme(_, _, .within(let year), _) = before.assertion
    {
      // "…, and the lowest was June (144,556)": of the same year.
      years = [PeriodChoice(period: year, weight: 1, why: "the year that the sentence names")]
    } else {
      return
    }
    guard case .month(let n, let stated) = named.form else { return }
    // The writer gives the month as it lies in the year that was meant.
    let found = years.lazy.compactMap { c -> (year: Period, month: YearMonth)? in
      guard c.period.isPlain, c.period.length == 12, let month = c.period.months.first(where: { $0.month == n }),
        stated.map({ $0 <= 0 || $0 == month.year }) ?? true
      else { return nil }
      return (c.period, month)
    }.first
    guard let found else { return }
    d.when = [PeriodChoice(period: .month(found.month), weight: 1, why: "the month that the order is said of")]
    d.whenOrigin = .stated(span(named.tokens))
    d.assertion = .extreme(end: end, position: position, scope: .within(found.year), value: value)
  }

  /// "…month of fiscal 2021 … was August", "el más bajo, enero, con 154.874".
  private func monthNamed(for p: Phrase, _ v: SentenceView) -> PeriodMention? {
    let saysMonth = ordersMonths(p, v)
    let isSecond = drafts.last.map { $0.kind == .extreme && $0.sentence == current } ?? false
    guard saysMonth || isSecond else { return nil }
    return v.s.periods.first { m in
      guard case .month = m.form, m.tokens.lowerBound >= p.tokens.upperBound else { return false }
      let before = m.tokens.lowerBound - 1
      if v.says(Self.monthVerbs, at: before) { return m.tokens.lowerBound - p.tokens.upperBound <= 24 }
      return isSecond && m.tokens.lowerBound - p.tokens.upperBound <= 2 && v.text(before) == ","
    }
  }

  /// "The highest month", "the month with the most encounters", "el mes con más encuentros".
  func ordersMonths(_ p: Phrase, _ v: SentenceView) -> Bool {
    let low = max(v.s.range.lowerBound, p.tokens.lowerBound - 3)
    let before = (low..<p.tokens.lowerBound).contains {
      ["month", "mes"].contains(v.text($0)) && ["with", "con", "of", "de", "mas"].contains(v.text($0 + 1))
    }
    let within = (p.tokens.lowerBound..<min(p.tokens.upperBound + 1, v.s.range.upperBound)).contains {
      ["month", "mes"].contains(v.text($0))
    }
    return before || within || v.text(p.tokens.lowerBound - 1) == "mes"
  }

  private func yearNamed(before month: PeriodMention, _ p: Phrase, _ v: SentenceView) -> PeriodMention? {
    v.s.periods.first { m in
      guard m.tokens.lowerBound >= p.tokens.upperBound, m.tokens.upperBound <= month.tokens.lowerBound,
        m.role == .main
      else { return false }
      let j = m.tokens.lowerBound - 1
      guard ["of", "in", "de", "en", "del", "the", "ese", "that"].contains(v.text(j)) else { return false }
      switch m.form {
      case .year, .thatYear, .word(.lastYear), .word(.lastFiscalYear), .word(.thisYear), .word(.thisFiscalYear):
        return true
      default: return false
      }
    }
  }

  private static let monthVerbs: WordSet = ["was", "were", "is", "fue", "es", "came"]
}
