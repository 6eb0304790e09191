import BorderData

extension ClaimFinder {
  /// "The same three months a year earlier had 231,529, 235,173 and 252,315": as many numbers as months, each of its own.
  func respectiveMonth(_ d: inout Draft, _ q: QuantityMention, _ v: SentenceView) {
    guard let (row, k) = rowOfCounts(q, v) else { return }
    if k > 0 {
      guard let first = firstOfRow(row), first.isOfRow else { return }
      d.when = first.when.map {
        PeriodChoice(period: .month($0.period.first.advanced(by: k)), weight: $0.weight, why: $0.why)
      }
      d.whenOrigin = first.whenOrigin
    } else {
      guard let span = d.when.first?.period, span.length == row.count,
        d.when.allSatisfy({ $0.period.length == row.count })
      else { return }
      d.when = d.when.map {
        PeriodChoice(period: .month($0.period.first), weight: $0.weight, why: "each number is of its own month")
      }
    }
    d.isOfRow = true
    d.kind = .level
  }

  /// The numbers that stand in a row with nothing but commas and an "and" between, and the place of one of them.
  func rowOfCounts(_ q: QuantityMention, _ v: SentenceView) -> (row: [QuantityMention], at: Int)? {
    let row = v.s.quantities.filter { $0.quantity.unit == .count && $0.duration == nil && $0.quantity.digits >= 3 }
    guard (2...6).contains(row.count), let k = row.firstIndex(where: { $0.tokens == q.tokens }),
      zip(row, row.dropFirst()).allSatisfy({ a, b in
        b.hedged.lowerBound - a.tokens.upperBound <= 2
          && (a.tokens.upperBound..<b.hedged.lowerBound).allSatisfy { v.says(Self.joiners, at: $0) }
      })
    else { return nil }
    return (row, k)
  }

  func firstOfRow(_ row: [QuantityMention]) -> Draft? {
    lastDraft(since: current) { $0.stated?.span == row[0].quantity.span }
  }

  /// "En el primer semestre fueron 26.216 y en el segundo, 107.510", "the first quarter brought 5,622, the second 20,594": the
  /// part of the year after that of the number before.
  func nextPart(_ d: inout Draft, _ q: QuantityMention, _ v: SentenceView) {
    guard let before = drafts.last, before.sentence == d.sentence, let last = v.mention(of: before.stated),
      let part = before.when.first?.period, [3, 6].contains(part.length), last.tokens.upperBound <= q.hedged.lowerBound,
      let i = (last.tokens.upperBound..<min(q.tokens.upperBound + 4, v.s.range.upperBound)).first(where: {
        (v.says(Self.nexts, at: $0) || v.says(Self.lasts, at: $0))
          && !["month", "mes", "year", "ano"].contains(v.text($0 + 1))
      }), q.hedged.lowerBound - last.tokens.upperBound <= 8, i < q.hedged.lowerBound || i - q.tokens.upperBound <= 3,
      !v.s.periods.contains(where: { $0.tokens.contains(i) || abs($0.tokens.lowerBound - i) <= 1 })
    else { return }
    let isLast = v.says(Self.lasts, at: i)
    d.when = before.when.map { c in
      // "…, and the last quarter 38,907": of the year that the part before is of.
      let start = c.period.first
      let year = start.month == 10 ? Period.fiscalYear(start.fiscalYear) : Period.calendarYear(start.year)
      let first = isLast ? year.last.advanced(by: 1 - part.length) : start.advanced(by: part.length)
      let last = isLast ? year.last : c.period.last.advanced(by: part.length)
      return PeriodChoice(
        period: .exactly(first...last), weight: c.weight,
        why: isLast ? "the last part of the year" : "the part of the year after that")
    }
    d.whenOrigin = .stated(span(i..<i + 1))
    d.kind = .level
  }

  private static let lasts: WordSet = ["last", "ultimo", "ultima", "final"]
  private static let nexts: WordSet = [
    "second", "third", "fourth", "segundo", "segunda", "tercero", "tercer", "cuarto",
  ]
}
