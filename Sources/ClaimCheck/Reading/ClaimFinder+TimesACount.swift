import BorderData

/// Changes that are told by what a count is held against.
extension ClaimFinder {
  /// "more than four times the 57,674 in September 2020", "nearly triple the 19,470 recorded in December 2021", "more than twice
  /// February's 28,403": so many times the count of another time.
  mutating func timesACount(
    _ at: Range<Int>, _ amount: Quantity, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>
  ) -> Draft? {
    guard amount.value > 1 else { return nil }
    var j = at.upperBound
    if v.says(Self.ofOthers, at: j) { j += 1 }
    let owner = v.s.periods.first { $0.tokens.lowerBound == j }
    guard owner != nil || v.says(Self.ofOthers, at: j - 1),
      let base = v.s.quantities.first(where: {
        $0.quantity.unit == .count && !$0.isMoney && $0.duration == nil && $0.ordinal == nil
          && $0.hedged.lowerBound >= j && $0.hedged.lowerBound - (owner?.tokens.upperBound ?? j) <= 2
      }),
      let m = owner
        ?? v.s.periods.first(where: { m in
          m.tokens.lowerBound >= base.tokens.upperBound && m.tokens.lowerBound - base.tokens.upperBound <= 6
            && !(base.tokens.upperBound..<m.tokens.lowerBound).contains { [",", ";", "and"].contains(v.text($0)) }
        }),
      let before = drafts.last(where: { d in
        d.sentence == index && d.outside == nil && !d.isBase && d.tokens.lowerBound < at.lowerBound
          && (v.mention(of: d.stated).map { $0.tokens.upperBound <= at.lowerBound } ?? true)
          && (d.kind == .level || d.kind == .cumulative || d.kind == .change)
      }) ?? totalBefore(at, v, index), let sense = before.measure, !before.when.isEmpty,
      let from = before.sentence == index ? v.mention(of: before.stated)?.tokens.upperBound : v.s.range.lowerBound,
      from <= at.lowerBound,
      !v.s.phrases.contains(where: { p in
        p.tokens.lowerBound >= from && p.tokens.upperBound <= at.lowerBound
          && (p.country != nil || !(p.people ?? []).isEmpty || p.borderOrSector != nil)
      })
    else { return nil }
    var d = Draft(
      kind: .change, tokens: at.lowerBound..<max(base.tokens.upperBound, m.tokens.upperBound), sentence: index,
      assertion: .change(direction: .up, amount: amount, strength: .plain, from: nil, to: nil))
    d.measure = sense
    d.take(slotsOf: before)
    compare(&d, with: m, v)
    if case .none = d.versus { return nil }
    if case .open = d.versus { return nil }
    for i in at { used.insert(i) }
    return d
  }

  /// "twice the 248,284 of the year before": so many times, in a word that is no number elsewhere ("he tried twice").
  mutating func twiceACount(_ v: SentenceView, _ index: Int, _ used: inout Set<Int>) -> Draft? {
    guard let i = v.s.range.first(where: { v.text($0) == "twice" && !used.contains($0) }),
      !v.s.phrases.contains(where: { $0.tokens.contains(i) && $0.relation != nil })
    else { return nil }
    let two = Quantity(
      value: 2, unit: .factor, step: 1, digits: 1, hedge: hedge(before: i, v), span: span(i..<i + 1), words: "twice")
    return timesACount(i..<i + 1, two, v, index, &used)
  }

  /// "The total nearly tripled the 6,925 apprehensions of the year before": the count of the sentence before.
  private func totalBefore(_ at: Range<Int>, _ v: SentenceView, _ index: Int) -> Draft? {
    let low = v.s.range.lowerBound
    // "That was more than twice the 248,284 of the year before".
    let isThat = v.says(Self.pointing, at: low) && v.says(Self.amountings, at: low + 1)
    guard v.says(Self.ofOthers, at: low) || v.says(Self.pointing, at: low), v.says(Self.totals, at: low + 1) || isThat,
      at.lowerBound - low <= 4
    else { return nil }
    return drafts.last { d in
      guard index - d.sentence == 1, case .level = d.assertion else { return false }
      return d.outside == nil && !d.isBase
    }
  }

  private static let totals: WordSet = ["total", "figure", "number", "count", "tally", "cifra", "numero"]
  private static let ofOthers: WordSet = ["the", "its", "their", "los", "las", "of", "de"]

  /// "That was 4% more than in November": of the count that the sentence before ended with.
  func countPointedAt(_ v: SentenceView, _ index: Int) -> Draft? {
    let low = v.s.range.lowerBound
    guard v.says(Self.pointing, at: low), v.says(Self.amountings, at: low + 1),
      let count = drafts.last(where: { d in
        guard case .level = d.assertion else { return false }
        return d.sentence < index && !d.isBase
      }), index - count.sentence == 1, count.outside == nil, count.reason == nil, count.measure != nil,
      // Of a sector; what else a text goes on about is known better by what it has said on the whole.
      let place = count.place, place.isSector,
      drafts.suffix(24).allSatisfy({ $0.sentence != index - 1 || $0.place == place || $0.place == nil }),
      !v.s.phrases.contains(where: { p in
        p.tokens.lowerBound - low <= 12 && (p.country?.isPlace == false || !(p.people ?? []).isEmpty || p.isSector)
      })
    else { return nil }
    return count
  }

  private static let pointing: WordSet = ["that", "this", "it", "eso", "esto", "ello"]
  private static let amountings: WordSet = [
    "was", "is", "represents", "represented", "marks", "marked", "amounts", "amounted", "'s", "equals", "es", "fue",
    "supone", "representa", "equivale", "represento", "supuso",
  ]

  /// "That is nearly half of the 408,870 people caught along the entire border": the part is the count just told, and the whole
  /// what the sentence names.
  func shareOfCountPointedAt(_ d: inout Draft, _ v: SentenceView) {
    guard d.kind == .share, let count = countPointedAt(v, d.sentence), let place = count.place, place.isSector,
      let whole = d.place, !whole.isSector, d.placeOrigin.isStated, d.wholePlace == nil || d.wholePlace == .us
    else { return }
    d.wholePlace = whole
    d.take(slotsOf: count)
  }

  /// "That was 11 percent of all encounters of families along the border", after those of a sector: the same people, in the sector and
  /// along the border.
  func shareOfSameGroup(_ d: inout Draft, _ v: SentenceView) {
    let low = v.s.range.lowerBound
    guard d.kind == .share, let whole = d.place, !whole.isSector, d.placeOrigin.isStated, d.sentence > 0,
      v.says(Self.pointing, at: low), let q = v.mention(of: d.stated),
      ["of", "de", "del"].contains(v.text(q.tokens.upperBound)),
      let told = drafts.last(where: { c in
        guard c.sentence < d.sentence, d.sentence - c.sentence <= 2, c.outside == nil, !c.isBase, !c.isEndOfYear,
          c.measure != nil
        else { return false }
        switch c.assertion {
        case .level, .change: return true
        default: return false
        }
      }), let place = told.place, !told.who.isEmpty, told.who.first != .everyone || !told.demographics.isEmpty
    else { return }
    let isSame = d.who.first == told.who.first && d.demographics == told.demographics
    if place.isSector, isSame {
      let measure = d.measure
      d.take(slotsOf: told)
      d.measure = measure
      d.wholePlace = whole
    } else if place == whole, told.who.first != .everyone, d.who.first == .everyone,
      d.demographics == told.demographics,
      !d.demographics.isEmpty
    {
      // "12 percent of all families", after the families of one nation.
      d.wholePeople = d.demographics
      d.who = told.who
      d.whoOrigin = .earlier(told.stated?.span ?? span(told.tokens))
    } else if place == whole, d.who.first == .everyone, d.demographics.isEmpty {
      // "6 percent of all encounters there", after those of one nation.
      d.who = told.who
      d.demographics = told.demographics
      d.whoOrigin = .earlier(told.stated?.span ?? span(told.tokens))
      d.demographicsOrigin = d.whoOrigin
    }
  }
}
