import BorderData

/// Periods in a row: "fell for five months running", "the third consecutive annual decline", "sixteen straight months
/// above 150,000", "por quinto mes consecutivo".
extension ClaimFinder {
  /// A number that months are past: "above 150,000", "more than 100,000", "of 200,000".
  private func isLine(_ q: QuantityMention, _ v: SentenceView) -> Bool {
    switch q.quantity.hedge {
    case .moreThan, .atLeast, .lessThan, .atMost: return true
    default:
      return ["above", "below", "over", "under", "of", "exceeding", "topping", "past", "de", "than"].contains(
        v.text(q.hedged.lowerBound - 1))
    }
  }

  mutating func streak(_ p: Phrase, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>) -> Draft? {
    let a = p.tokens.lowerBound
    guard let n = lengthOfStreak(p, v) else { return nil }
    let yearly = isYearly(p, v) || n.duration == .year
    let length = n.ordinal ?? Length.whole(n.quantity.value)
    let beyond = v.s.quantities.first {
      $0.quantity.unit == .count && $0.duration == nil && $0.tokens != n.tokens && $0.quantity.value > 100
        && isLine($0, v)
        && v.cost(a, $0.tokens) < 18
    }
    var sense = measure(for: a, v, limit: 22)?.sense
    if sense == nil || !(sense?.strong ?? false), index - context.sentence <= 6, let m = context.measure { sense = m }
    guard let sense else { return nil }
    let change = changeOfStreak(a, v)
    guard beyond != nil || change != nil else { return nil }
    var d = draft(
      .streak,
      .streak(
        length: length, direction: change?.direction, beyond: beyond?.quantity,
        above: beyond?.quantity.hedge != .lessThan), nil, v, index, sense, nil, &used, at: a)
    endStreak(&d, length, yearly: yearly, p, v)
    if let beyond { for i in beyond.tokens { used.insert(i) } }
    // "fell in July, the fifth straight month": the word of change is the streak's.
    if let change, n.ordinal != nil, change.phrase.tokens.lowerBound > a {
      used.insert(change.phrase.tokens.lowerBound)
    }
    drafts.removeAll { $0.sentence == index && $0.kind == .level && beyond?.quantity.span == $0.stated?.span }
    return d
  }

  /// The number of periods, right before the words or a noun of change before them: "five months running", "tercer
  /// descenso anual consecutivo".
  private func lengthOfStreak(_ p: Phrase, _ v: SentenceView) -> QuantityMention? {
    let a = p.tokens.lowerBound
    return v.s.quantities.last { n in
      guard (n.ordinal.map(Double.init) ?? n.quantity.value) >= 2, n.tokens.lowerBound < a,
        n.tokens.upperBound <= a || n.duration != nil && n.tokens.upperBound <= p.tokens.upperBound
      else { return false }
      let gap = n.tokens.upperBound..<max(a, n.tokens.upperBound)
      return gap.count <= 1 || n.ordinal != nil && gap.count <= 3 && gap.allSatisfy { !v.says(Self.breaks, at: $0) }
    }
  }

  private static let breaks: WordSet = [",", ";", "in", "en", "of", "de", "and", "y", "(", "~"]

  private func isYearly(_ p: Phrase, _ v: SentenceView) -> Bool {
    let around = max(v.s.range.lowerBound, p.tokens.lowerBound - 2)..<min(v.s.range.upperBound, p.tokens.upperBound + 1)
    return around.contains { v.says(Self.yearly, at: $0) }
  }

  private static let yearly: WordSet = ["year", "years", "annual", "yearly", "ano", "anos", "anual", "anuales"]

  /// The nearest word of change: what went on period after period.
  private func changeOfStreak(_ a: Int, _ v: SentenceView) -> (direction: Direction, phrase: Phrase)? {
    let all = v.s.phrases.compactMap { q -> (direction: Direction, phrase: Phrase)? in
      if case .change(let d, _)? = q.relation, d != .flat, v.cost(a, q.tokens) < 24 { return (d, q) }
      return nil
    }
    let nearest = all.min { v.cost(a, $0.phrase.tokens) < v.cost(a, $1.phrase.tokens) }
    guard let nearest else { return nil }
    // Further off only where no other word says the opposite.
    if v.cost(a, nearest.phrase.tokens) >= 10, all.contains(where: { $0.direction != nearest.direction }) { return nil }
    return nearest
  }

  /// The periods are those up to the one that the sentence names beside the words, or else to the newest on the date.
  private func endStreak(_ d: inout Draft, _ length: Int, yearly: Bool, _ p: Phrase, _ v: SentenceView) {
    let r = resolver(isUS: d.measure?.isUS ?? true)
    func isEnd(_ list: [PeriodChoice]) -> Bool {
      !list.isEmpty && list.allSatisfy { $0.period.length == (yearly ? 12 : 1) && $0.period.isPlain }
    }
    func run(to list: [PeriodChoice]) -> [PeriodChoice] {
      list.map { c in
        let first = c.period.first.advanced(by: -(yearly ? 12 : 1) * (length - 1))
        return PeriodChoice(period: .exactly(first...c.period.last), weight: c.weight, why: c.why)
      }
    }
    if let m = period(statedBy: d.whenOrigin, v), m.role == .main, m.form != .word(.now),
      m.tokens.upperBound <= p.tokens.lowerBound
        || m.tokens.lowerBound >= p.tokens.upperBound && m.tokens.lowerBound - p.tokens.upperBound <= 2, isEnd(d.when)
    {
      d.when = run(to: d.when)
      return
    }
    // "It was also the fourth straight month of declines": the month just spoken of.
    let here = drafts.last {
      $0.sentence == d.sentence && $0.tokens.upperBound <= p.tokens.lowerBound && !$0.isBase && isEnd($0.when)
    }
    let spokenOf = here?.when ?? (d.sentence - context.sentenceBefore <= 1 ? context.whenBefore : [])
    if isEnd(spokenOf) {
      d.when = run(to: spokenOf)
      d.whenOrigin = .earlier(context.whenSpan ?? TextSpan(0, 0))
      return
    }
    d.when = yearly ? r.choices(.lastYears(length)) : r.choices(.lastMonths(length))
    d.whenOrigin = .convention(yearly ? "counted back from the last whole year" : "counted back from the newest month")
  }
}
