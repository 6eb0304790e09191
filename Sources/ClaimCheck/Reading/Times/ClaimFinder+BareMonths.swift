import BorderData

/// Months named without a year, beside others that have one.
extension ClaimFinder {
  /// "Its January total was 585 in 2024, 367 in 2023": the month of the years that the numbers are of.
  func monthOfYears(_ d: inout Draft, _ q: QuantityMention, _ v: SentenceView) {
    guard let m = period(statedBy: d.whenOrigin, v), case .year(let y, _) = m.form,
      m.tokens.lowerBound >= q.tokens.upperBound, m.tokens.lowerBound - q.tokens.upperBound <= 2,
      let named = v.s.periods.first(where: {
        guard case .month(_, nil) = $0.form else { return false }
        return $0.tokens.upperBound < q.hedged.lowerBound && v.says(Self.monthTotals, at: $0.tokens.upperBound)
      }), case .month(let n, nil) = named.form,
      let choice = resolver(isUS: d.measure?.isUS ?? true).choices(.month(n, year: y)).first
    else { return }
    d.when = [choice]
    d.kind = .level
  }

  private static let monthTotals: WordSet = ["total", "figure", "count", "number", "tally", "encounters", "arrests"]

  /// "ranged in 2022 from 4,262 in February to 59,773 in October": months of the year that the sentence names.
  func monthOfRange(_ d: inout Draft, _ q: QuantityMention, _ v: SentenceView) {
    guard let own = rangeMonth(q, v),
      let choice = resolver(isUS: d.measure?.isUS ?? true).choices(.month(own.month, year: own.year)).first
    else { return }
    d.when = [choice]
    d.whenOrigin = .stated(own.span)
    d.kind = .level
  }

  /// The month right behind a number that a count is said to have ranged from or to, of the year named before.
  private func rangeMonth(_ q: QuantityMention, _ v: SentenceView) -> (month: Int, year: Int, span: TextSpan)? {
    guard ["from", "to", "between", "and", "de", "entre", "y", "a"].contains(v.text(q.hedged.lowerBound - 1)),
      let verb = (v.s.range.lowerBound..<q.hedged.lowerBound).last(where: { v.says(Self.ranging, at: $0) }),
      let m = v.s.periods.first(where: {
        $0.tokens.lowerBound >= q.tokens.upperBound && $0.tokens.lowerBound - q.tokens.upperBound <= 2
      }), case .month(let n, nil) = m.form,
      let whole = v.s.periods.first(where: {
        guard case .year(_, let kind) = $0.form, kind != .fiscal else { return false }
        return $0.tokens.upperBound <= q.hedged.lowerBound && abs($0.tokens.lowerBound - verb) <= 20
      }), case .year(let y, _) = whole.form
    else { return nil }
    return (n, y, span(m.tokens))
  }

  func besideDatedMonth(
    _ m: PeriodMention, _ choices: [PeriodChoice], _ v: SentenceView, _ r: PeriodResolver
  ) -> [PeriodChoice] {
    guard case .month(let n, nil) = m.form, !choices.isEmpty else { return choices }
    // "peaked in December last year, and were lowest in January": of the year named before, or the newest.
    if choices.count == 1,
      let named = v.s.periods.last(where: {
        guard $0.tokens.upperBound <= m.tokens.lowerBound, case .month(_, .some) = $0.form else { return false }
        return true
      }), case .month(_, let year?) = named.form
    {
      let same = r.choices(.month(n, year: year)).filter { c in !choices.contains { $0.period == c.period } }
      return (choices + same).map {
        PeriodChoice(period: $0.period, weight: $0.weight / Double(1 + same.count), why: $0.why)
      }
    }
    // "Having reached 238,929 in July, encounters grew to 251,521 in August 2022": before the one that has its year.
    guard
      let named = v.s.periods.first(where: {
        guard $0.role == .main, $0.tokens.lowerBound >= m.tokens.upperBound, case .month(_, .some) = $0.form else {
          return false
        }
        return true
      }),
      let then = r.choices(named.form).first?.period, then.length == 1,
      let before = (1...11).map({ then.first.advanced(by: -$0) }).first(where: { $0.month == n }),
      !choices.contains(where: { $0.period == .month(before) })
    else { return choices }
    return [PeriodChoice(period: .month(before), weight: 0.7, why: "before the month that has its year")]
      + choices.map { PeriodChoice(period: $0.period, weight: 0.3 * $0.weight, why: $0.why) }
  }
}
