import BorderData

/// Times counted back from another: "a year earlier", "the month before".
extension ClaimFinder {
  /// Gives a claim the time that is told by another one, where such words stand nearest; false where none do.
  func takeEarlierTime(
    _ d: inout Draft, _ a: Int, _ v: SentenceView, _ r: PeriodResolver, nearerThan cost: Int?
  ) -> Bool {
    guard let m = earlierTime(d, v, a), cost.map({ v.cost(a, m.tokens) < $0 }) ?? true,
      let base =
        (thatBefore(m, d, v) ?? besideInSentence(d, v) ?? context.when.first ?? context.main.first
        ?? r.choices(.word(.now)).first)?
        .period
    else { return false }
    let monthly: Bool
    if case .word(.monthEarlier) = m.form { monthly = true } else { monthly = false }
    // "In the previous fiscal year", where no year has been spoken of.
    if m.tokens.contains(where: { v.text($0) == "fiscal" }), base.length != 12 {
      d.when = r.choices(.word(.lastFiscalYear))
      d.whenOrigin = .stated(span(m.tokens))
      return true
    }
    guard !monthly || base.length == 1 else { return false }
    d.when = [
      PeriodChoice(
        period: monthly ? .month(base.first.advanced(by: -1)) : base.yearBefore, weight: 1,
        why: monthly ? "the month before the one spoken of" : "the same time a year before")
    ]
    // "January …. In December, 1,113 crossed. A year earlier, 7,482": a year before the last, or before what the text is about.
    if !monthly, d.sentence != context.sentence, let main = context.main.first?.period, main != base,
      main.length == base.length, v.text(m.tokens.upperBound) != "that"
    {
      d.when[0].weight = 0.6
      d.when.append(PeriodChoice(period: main.yearBefore, weight: 0.4, why: "a year before what the text is about"))
    }
    d.whenOrigin = .stated(span(m.tokens))
    d.isBase = true
    return true
  }

  /// "The year before, there were 458,088; the year before that, 977,509": counted from the one just told.
  private func thatBefore(_ m: PeriodMention, _ d: Draft, _ v: SentenceView) -> PeriodChoice? {
    guard v.text(m.tokens.upperBound) == "that" || v.text(m.tokens.upperBound - 1) == "that", let last = drafts.last,
      last.sentence == d.sentence, case .level = last.assertion
    else { return nil }
    return last.when.first
  }

  /// The time of the count that the sentence has just told and that this one is held against.
  private func besideInSentence(_ d: Draft, _ v: SentenceView) -> PeriodChoice? {
    if let both = beforeEarlierTimes(d, v) { return both }
    guard let last = countJustTold(d.sentence), !last.isBase, case .stated = last.whenOrigin else { return nil }
    return last.when.first
  }

  /// "The number was 130,415 a month earlier and 183,479 a year earlier": both counted from what the words before tell of.
  func beforeEarlierTimes(_ d: Draft, _ v: SentenceView) -> PeriodChoice? {
    guard let last = countJustTold(d.sentence), case .stated = last.whenOrigin else { return nil }
    switch period(statedBy: last.whenOrigin, v)?.form {
    case .word(.monthEarlier), .word(.yearEarlier):
      return drafts.suffix(12).last {
        !$0.isBase && $0.outside == nil && $0.sentence < d.sentence && d.sentence - $0.sentence <= 2 && !$0.when.isEmpty
      }?.when.first
    default: return nil
    }
  }

  /// "from the year before, to some 57,200": a number right behind what the change is from.
  private func isReached(from m: PeriodMention, _ d: Draft, _ v: SentenceView) -> Bool {
    guard let q = v.mention(of: d.stated), m.tokens.upperBound <= q.hedged.lowerBound else { return false }
    let between = m.tokens.upperBound..<q.hedged.lowerBound
    return between.count <= 6 && ["to", "a", "hasta", "reaching", "and"].contains(v.text(between.upperBound - 1))
      && !between.contains { [";", "."].contains(v.text($0)) }
      && v.s.phrases.contains {
        guard case .change? = $0.relation else { return false }
        return $0.tokens.upperBound <= m.tokens.lowerBound && m.tokens.lowerBound - $0.tokens.upperBound <= 10
          && !($0.tokens.upperBound..<m.tokens.lowerBound).contains { v.text($0) == ";" }
      }
  }

  /// "A year ago, same month, it was 117,905": of a level or a share, "a year earlier" is when, not what is compared with.
  private func earlierTime(_ d: Draft, _ v: SentenceView, _ a: Int) -> PeriodMention? {
    guard [.level, .cumulative, .share, .rate].contains(d.kind) else { return nil }
    let earlier = v.s.periods.filter { m in
      switch m.form {
      case .word(.yearEarlier), .word(.samePeriodLastYear), .word(.monthEarlier): break
      default: return false
      }
      // "rose 95% from the year before, to some 57,200": what the change came to is of now.
      if isReached(from: m, d, v) { return false }
      // "un poco más que los 29.289 del año anterior": right behind the number, its own.
      if isRightBehind(m, d, v) { return true }
      guard v.cost(a, m.tokens) < 14, m.role != .versus else { return false }
      // "up 12 percent from a year earlier, to 5,000" speaks of now.
      // "stopped over 100,000 a month just a year ago, and now stop fewer than 10,000".
      let isPast =
        v.text(m.tokens.upperBound - 1) == "ago" && m.tokens.lowerBound > a
        && v.s.range.contains { $0 > m.tokens.upperBound && v.text($0) == "now" }
      let open =
        isPast || m.tokens.lowerBound <= v.s.range.lowerBound + 2
        || v.clauseOf(m.tokens.lowerBound) == v.clauseOf(a) && m.tokens.upperBound <= a
      return open
        && !v.s.phrases.contains {
          guard case .change? = $0.relation, v.cost(a, $0.tokens) < 8 else { return false }
          // "dropped in May to 3,813; in the previous month they had come to 4,500": of another statement.
          let between = $0.tokens.upperBound..<max($0.tokens.upperBound, m.tokens.lowerBound)
          return !between.contains { v.text($0) == ";" }
        }
    }
    return earlier.min { v.cost(a, $0.tokens) < v.cost(a, $1.tokens) }
  }
}
