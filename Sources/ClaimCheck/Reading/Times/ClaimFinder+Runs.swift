import BorderData

/// Runs of months that are told by others: those before, and those together with what was just counted.
extension ClaimFinder {
  /// "Together with the two previous years, that makes 1,070,572": the years before and the one spoken of.
  func withTimeSpokenOf(_ m: PeriodMention, _ v: SentenceView) -> [PeriodChoice]? {
    guard case .lastYears(let n) = m.form, let base = context.main.first?.period ?? context.period, base.length >= 3,
      base.length <= 12,
      (max(v.s.range.lowerBound, m.tokens.lowerBound - 4)..<m.tokens.lowerBound).contains(where: {
        v.says(Self.withs, at: $0) && ["with", "con", "to", "a"].contains(v.text($0 + 1))
      })
    else { return nil }
    // "In the first half of 2024 …; together with the two years before": whole years, and the part of this one.
    guard base.length == 12 || [1, 10].contains(base.first.month) else { return nil }
    let span = Period.span(base.first.advanced(by: -12 * n)...base.last)
    return [PeriodChoice(period: span, weight: 1, why: "the year spoken of and those before it")]
  }

  private static let withs: WordSet = [
    "together", "combined", "along", "added", "junto", "sumado", "sumados", "sumada",
  ]

  /// "In the last twelve months they add up to 321,980, 37.6% fewer than in the twelve before": as many months against those
  /// before them.
  func againstRunBefore(_ d: inout Draft, _ v: SentenceView) {
    guard d.kind == .change || d.kind == .comparison, let q = v.mention(of: d.stated), q.quantity.unit == .percent,
      let m = v.s.periods.last(where: { m in
        guard case .lastMonths(let n) = m.form else { return false }
        return n > 1 && m.tokens.upperBound <= q.hedged.lowerBound
      }),
      (q.tokens.upperBound..<min(q.tokens.upperBound + 9, v.s.range.upperBound)).contains(where: {
        v.says(Self.earlier, at: $0)
      }),
      (q.tokens.upperBound..<min(q.tokens.upperBound + 5, v.s.range.upperBound)).contains(where: {
        ["than", "que", "with", "from"].contains(v.text($0))
      })
    else { return }
    let run = resolver(isUS: d.measure?.isUS ?? true).choices(m.form)
    guard !run.isEmpty else { return }
    d.when =
      drafts.suffix(64).last { $0.sentence == d.sentence && $0.whenOrigin == .stated(span(m.tokens)) }?.when ?? run
    d.whenOrigin = .stated(span(m.tokens))
    d.versus = .previous
    d.versusOrigin = .convention("the months before")
  }

  private static let earlier: WordSet = [
    "anteriores", "previos", "precedentes", "before", "prior", "preceding", "previous",
  ]
}
