import BorderData

/// A count held against the same at another time in words alone: "58,009 in August, slightly more than in July",
/// "261,045, somewhat fewer than the year before", "689, slightly down on 2021".
extension ClaimFinder {
  /// For every such comparison of the sentence a change from what it names to what was counted.
  mutating func comparedCounts(_ v: SentenceView, _ index: Int, _ used: inout Set<Int>) -> [Draft] {
    guard let last = drafts.last, index - last.sentence <= 1, !v.s.periods.isEmpty else { return [] }
    var out: [Draft] = []
    for i in v.s.range where v.says(Self.comparatives, at: i) && !used.contains(i) {
      if let d = comparedCount(at: i, v, index, &used) {
        // "6,754 children and 13,124 people in families, both up from the month before": of each.
        if v.text(i - 1) == "both", let other = countBesides(d, v, index) { out.append(other) }
        out.append(d)
      }
    }
    for i in v.s.range where ["up", "down"].contains(v.text(i)) && v.text(i + 1) == "from" && !used.contains(i) {
      if let d = changeFromCount(at: i, v, index, &used) { out.append(d) }
    }
    return out
  }

  /// "more than 200,000, up from about 68,000 in the same stretch a year ago": both ends of a change are counted.
  private mutating func changeFromCount(
    at i: Int, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>
  ) -> Draft? {
    guard
      let q = v.s.quantities.first(where: {
        $0.quantity.unit == .count && !$0.isMoney && $0.duration == nil && $0.hedged.lowerBound == i + 2
      }),
      let m = v.s.periods.first(where: {
        $0.tokens.lowerBound >= q.tokens.upperBound && $0.tokens.lowerBound - q.tokens.upperBound <= 5
          && isOnePeriod($0.form)
      }),
      let base = countBefore(i, v, index), let sense = base.draft.measure, let to = base.draft.stated,
      !drafts.suffix(64).contains(where: {
        if case .change = $0.assertion {
          $0.sentence == index && $0.versusOrigin == .stated(span(m.tokens))
        } else {
          false
        }
      }),
      // "up 12 percent from": the percent is the change.
      !v.s.quantities.contains(where: { $0.tokens.lowerBound >= base.end && $0.tokens.upperBound <= i })
    else { return nil }
    var d = changeDraft(nil, v.text(i) == "up" ? .up : .down, .plain, v, index, sense, nil, &used, at: i)
    d.take(slotsOf: base.draft)
    d.versus = .none
    compare(&d, with: m, v)
    if case .none = d.versus { return nil }
    if case .open = d.versus { return nil }
    d.assertion = .change(
      direction: v.text(i) == "up" ? .up : .down, amount: nil, strength: .plain, from: q.quantity, to: to)
    used.insert(i)
    return d
  }

  private mutating func comparedCount(
    at i: Int, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>
  ) -> Draft? {
    let goesWithThan = v.text(i) != "up" && v.text(i) != "down"
    guard v.says(goesWithThan ? Self.than : Self.onto, at: i + 1),
      let m = period(after: i + 2, v) ?? periodOfCount(after: i + 2, v),
      let base = countBefore(i, v, index) ?? countOfSentenceBefore(i, v, index), let sense = base.draft.measure,
      !drafts.suffix(64).contains(where: { $0.sentence == index && $0.versusOrigin == .stated(span(m.tokens)) })
    else { return nil }
    // "3,600 fewer than in December", "30 percent more than": an amount is said, and read elsewhere.
    if v.s.quantities.contains(where: { $0.tokens.upperBound > base.end && $0.tokens.upperBound <= i + 1 }) {
      return nil
    }
    let strength: Strength =
      v.says(Self.slightly, at: i - 1) ? .slight : v.says(Self.strongly, at: i - 1) ? .strong : .plain
    let direction: Direction = v.says(Self.lesser, at: i) ? .down : .up
    var d = changeDraft(nil, direction, strength, v, index, sense, nil, &used, at: i)
    d.kind = .change
    d.take(slotsOf: base.draft)
    d.versus = .none
    compare(&d, with: m, v)
    if case .none = d.versus { return nil }
    used.insert(i)
    return d
  }

  /// The same comparison of the other of two counts.
  private func countBesides(_ d: Draft, _ v: SentenceView, _ index: Int) -> Draft? {
    guard
      let other = drafts.suffix(6).last(where: { c in
        guard c.sentence == index, case .level = c.assertion, c.outside == nil, c.when == d.when else { return false }
        return c.who != d.who || c.demographics != d.demographics
      }), other.measure == d.measure || other.measure?.measure == d.measure?.measure
    else { return nil }
    var out = d
    out.take(slotsOf: other)
    return out
  }

  /// The period that begins at the token or a word or two later: "in July", "the year before".
  private func period(after j: Int, _ v: SentenceView) -> PeriodMention? {
    v.s.periods.first { m in
      m.tokens.lowerBound >= j && m.tokens.lowerBound - j <= 3 && isOnePeriod(m.form)
        && (j..<m.tokens.lowerBound).allSatisfy { v.says(Self.small, at: $0) }
    }
  }

  /// "than the 10,578 picked up in May", "que los 29.289 del año anterior": of the count that it is held against.
  private func periodOfCount(after j: Int, _ v: SentenceView) -> PeriodMention? {
    guard ["the", "los", "las"].contains(v.text(j)),
      let q = v.s.quantities.first(where: {
        $0.quantity.unit == .count && $0.hedged.lowerBound > j && $0.hedged.lowerBound - j <= 2
      })
    else { return nil }
    return v.s.periods.first { m in
      m.tokens.lowerBound >= q.tokens.upperBound && m.tokens.lowerBound - q.tokens.upperBound <= 6
        && isOnePeriod(m.form)
        && (q.tokens.upperBound..<m.tokens.lowerBound).allSatisfy { ![",", ";", "but", "pero"].contains(v.text($0)) }
    }
  }

  /// "That is barely more than …": the last count of the sentence before.
  private func countOfSentenceBefore(_ i: Int, _ v: SentenceView, _ index: Int) -> (draft: Draft, end: Int)? {
    guard v.says(Self.thatOne, at: v.s.range.lowerBound), i - v.s.range.lowerBound <= 4, let d = drafts.last,
      d.sentence == index - 1, [.level, .cumulative, .threshold].contains(d.kind), d.outside == nil, !d.isBase
    else { return nil }
    return (d, v.s.range.lowerBound)
  }

  private static let thatOne: WordSet = ["that", "it", "this", "eso", "esto"]

  /// "than in the last three years", "than in recent years": more than one, which other words say how to take together.
  private func isOnePeriod(_ f: PeriodForm) -> Bool {
    switch f {
    case .lastYears, .lastMonths, .decade, .yearSpan, .monthSpan, .weeks, .day, .tenure, .term, .sinceTenure, .since,
      .word(.recentYears), .word(.recentMonths), .word(.ever), .word(.each):
      false
    default: true
    }
  }

  /// The count of the same sentence that the comparison is said of: the one before it, with no other between.
  func countBefore(_ i: Int, _ v: SentenceView, _ index: Int) -> (draft: Draft, end: Int)? {
    let counts = drafts.suffix(12).reversed().prefix { $0.sentence == index }.compactMap {
      d -> (draft: Draft, end: Int)? in
      guard [.level, .cumulative, .threshold].contains(d.kind), d.outside == nil,
        let q = v.mention(of: d.stated), q.tokens.upperBound <= i,
        i - q.tokens.upperBound < 26
      else { return nil }
      return (d, q.tokens.upperBound)
    }
    // "The 31,049 crossings — 1,074 by Chinese nationals — were more than": past the aside.
    if let outer = counts.first(where: { v.clauseOf($0.end - 1) == v.clauseOf(i) && !isIncluded($0.end, before: i, v) })
    {
      return outer
    }
    return counts.first { i - $0.end < 16 }
  }

  /// ", including 1,074 by Chinese nationals, were": a part, told in passing.
  private func isIncluded(_ end: Int, before i: Int, _ v: SentenceView) -> Bool {
    (max(v.s.range.lowerBound, end - 5)..<end).contains { v.says(Self.includings, at: $0) }
      && (end..<i).contains { v.text($0) == "," }
  }

  private static let includings: WordSet = ["including", "incluidos", "incluidas", "incluyendo", "among"]

  private static let comparatives: WordSet = [
    "more", "fewer", "less", "higher", "lower", "greater", "smaller", "larger", "up", "down",
  ]
  private static let lesser: WordSet = ["fewer", "less", "lower", "smaller", "down"]
  private static let than: WordSet = ["than"]
  private static let onto: WordSet = ["on", "from"]
  private static let small: WordSet = ["in", "the", "it", "was", "were", "during", "for", "at", "of", "that", "those"]
  private static let slightly: WordSet = [
    "slightly", "somewhat", "marginally", "little", "bit", "barely", "fractionally",
  ]
  private static let strongly: WordSet = [
    "far", "much", "well", "considerably", "significantly", "sharply", "substantially", "dramatically",
  ]
}

extension Draft {
  /// Whom, where and when, from a count that this is said of.
  mutating func take(slotsOf other: Draft) {
    who = other.who
    whoOrigin = other.whoOrigin
    demographics = other.demographics
    demographicsOrigin = other.demographicsOrigin
    place = other.place
    placeOrigin = other.placeOrigin
    southwestFirst = other.southwestFirst
    when = other.when
    whenOrigin = other.whenOrigin
  }
}
