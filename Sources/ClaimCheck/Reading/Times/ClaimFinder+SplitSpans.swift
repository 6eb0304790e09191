import BorderData

/// Changes told by the two ends of a span.
extension ClaimFinder {
  private static let thans: WordSet = ["than", "above", "below", "encima", "debajo"]

  /// "From October through December agents made 137,000 arrests, up by a third": all of the months of the count beside it.
  private func isTimeOfCountBeside(_ m: PeriodMention, _ d: Draft, _ v: SentenceView) -> Bool {
    guard let count = drafts.last, count.sentence == d.sentence, case .level = count.assertion,
      let n = v.mention(of: count.stated), count.tokens.lowerBound < d.tokens.upperBound
    else { return false }
    // "made 186,830 apprehensions from October 2015 through September, an increase of 27 percent": between the count and a comma.
    let isBehind =
      m.tokens.lowerBound >= n.tokens.upperBound && v.text(m.tokens.upperBound) == ","
      && d.tokens.lowerBound >= n.hedged.lowerBound - 40
      && (v.mention(of: d.stated).map { $0.hedged.lowerBound > m.tokens.upperBound } ?? false)
    guard isBehind || m.tokens.upperBound <= n.hedged.lowerBound else { return false }
    return period(statedBy: count.whenOrigin, v)?.tokens == m.tokens
  }

  /// "from December to March", "between June and August", "from fiscal 2021 to fiscal 2023".
  func splitSpan(_ d: inout Draft, _ a: Int, _ v: SentenceView) {
    // "by more than four-fifths" compares nothing.
    let compares = v.s.phrases.contains { p in
      p.isCue(.than) && v.clauseOf(p.tokens.lowerBound) == v.clauseOf(a)
        && !v.s.quantities.contains { $0.hedged.overlaps(p.tokens) && !$0.tokens.overlaps(p.tokens) }
    }
    if compares || v.has(.comparedTo)
      || (a..<min(a + 9, v.s.range.upperBound)).contains(where: { i in
        // "fell by more than 160,000 from FY 2022 to FY 2023": of a number's own words.
        v.says(Self.thans, at: i)
          && !v.s.quantities.contains { $0.hedged.contains(i) && !$0.tokens.contains(i) && $0.duration == nil }
      })
      || v.s.periods.contains(where: {
        $0.role == .versus && v.cost(a, $0.tokens) < 20 && v.clauseOf($0.tokens.lowerBound) == v.clauseOf(a)
      })
    {
      return
    }
    for m in v.s.periods where v.cost(a, m.tokens) < 26 && !isOfLaterChange(m, after: a, v) {
      let before = v.text(m.tokens.lowerBound - 1)
      let named =
        ["from", "between", "entre", "de", "desde"].contains(before)
        || ["between", "from", "entre", "desde"].contains(v.text(m.tokens.lowerBound - 2))
      guard named, !isTimeOfCountBeside(m, d, v) else { continue }
      let r = resolver(isUS: d.measure?.isUS ?? true)
      switch m.form {
      case .yearSpan(let x, let y, let kind):
        d.when = r.choices(.year(y, kind)).flatMap { clip($0) }
        d.versus = .choices(r.choices(.year(x, kind)))
      case .monthSpan(let m1, let y1, let m2, let y2):
        var (y1, y2) = (y1, y2)
        // "in 2018 apprehensions slipped 15 percent from May to June".
        if y1 == nil, y2 == nil, m1 <= m2,
          let year = v.s.periods.last(where: {
            guard case .year = $0.form, $0.role == .main else { return false }
            return $0.tokens.upperBound <= m.tokens.lowerBound
              && v.clauseOf($0.tokens.lowerBound) == v.clauseOf(m.tokens.lowerBound)
          }), case .year(let y, _) = year.form
        {
          (y1, y2) = (y, y)
        }
        guard let whole = r.choices(.monthSpan(m1, y1, m2, y2)).first else { continue }
        d.when = [PeriodChoice(period: .month(whole.period.last), weight: 1, why: "the end of the span")]
        d.versus = .choices([PeriodChoice(period: .month(whole.period.first), weight: 1, why: "its start")])
      default: continue
      }
      d.whenOrigin = .stated(span(m.tokens))
      d.versusOrigin = .stated(span(m.tokens))
      return
    }
  }
}
