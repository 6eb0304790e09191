import BorderData

/// Two numbers for two times, groups or sectors that are set against each other beside them: "May 2022 vs. May 2021: 274,992
/// vs. 198,459", "1.7 times as many Haitians as Indians …: 163,781 compared with 96,917".
extension ClaimFinder {
  func ofPair(_ d: inout Draft, _ q: QuantityMention, _ v: SentenceView) {
    guard let pair = pairs(v).first(where: { $0.one.tokens == q.tokens || $0.two.tokens == q.tokens }) else { return }
    take(pair.one.tokens == q.tokens ? 0 : 1, of: pair, for: &d, v)
  }

  /// Two counts side by side, set against each other, and where the words before them end: at a colon or a bracket.
  struct CountPair {
    var one: QuantityMention
    var two: QuantityMention
    var colon: Int?
  }

  func pairs(_ v: SentenceView) -> [CountPair] {
    let counts = v.s.quantities.filter {
      $0.quantity.unit == .count && !$0.isMoney && $0.duration == nil && $0.ordinal == nil && $0.quantity.value >= 10
    }
    return zip(counts, counts.dropFirst()).compactMap { one, two in
      let gap = one.tokens.upperBound..<max(one.tokens.upperBound, two.hedged.lowerBound)
      guard (1...4).contains(gap.count), gap.allSatisfy({ v.says(Self.againsts, at: $0) || v.text($0) == "." }),
        gap.contains(where: { v.says(Self.strongly, at: $0) })
      else { return nil }
      let colon = (max(v.s.range.lowerBound, one.hedged.lowerBound - 2)..<one.hedged.lowerBound).first(where: {
        [":", "(", "~"].contains(v.text($0))
      })
      return CountPair(one: one, two: two, colon: colon)
    }
  }

  /// "May 2022 vs. May 2021: 274,992 vs. 198,459" or "274,992 vs. 198,459 (May 2022 vs. May 2021)": times for the two
  /// numbers in turn.
  private func times(of pair: CountPair, _ v: SentenceView) -> [PeriodMention]? {
    let before = v.s.periods.filter { $0.tokens.upperBound <= pair.colon ?? v.s.range.lowerBound }
    let after = v.s.periods.filter { $0.tokens.lowerBound >= pair.two.tokens.upperBound }
    return [before, after].first {
      $0.count == 2 && isAgainst($0[0].tokens.upperBound..<$0[1].tokens.lowerBound, v)
    }
  }

  /// Such times stand with numbers that have no label of their own.
  func pairsTimes(_ v: SentenceView) -> Bool {
    pairs(v).contains { pair in
      let start = pair.colon ?? pair.one.tokens.lowerBound
      let isLabelled = v.s.phrases.contains {
        (start..<pair.one.tokens.lowerBound).contains($0.tokens.lowerBound)
      }
      return !isLabelled && times(of: pair, v) != nil
    }
  }

  private func take(_ k: Int, of pair: CountPair, for d: inout Draft, _ v: SentenceView) {
    if let times = times(of: pair, v) {
      let choices = resolver(isUS: d.measure?.isUS ?? true).choices(times[k].form)
      guard !choices.isEmpty else { return }
      d.when = choices
      d.whenOrigin = .stated(span(times[k].tokens))
      d.isBase = k == 1
      return
    }
    guard let colon = pair.colon else { return }
    let head = v.s.range.lowerBound..<colon
    let named = v.s.phrases.filter { p in
      head.contains(p.tokens.lowerBound)
        && (p.country.map { !$0.isPlace || namesPeople(p, v) }
          ?? (p.people.map { isDemographicWord(p, $0, v) && !$0.isEmpty } ?? false))
    }
    if named.count == 2, isHeldAgainst(named[0], named[1], v) {
      let g = group(of: named[k], v)
      d.who = [g.who]
      d.whoOrigin = g.who == .everyone ? .open : .stated(span(named[k].tokens))
      d.demographics = g.demographics
      d.demographicsOrigin = g.demographics.isEmpty ? .open : .stated(span(named[k].tokens))
      d.topic = nil
      return
    }
    let sectors = v.s.phrases.filter { head.contains($0.tokens.lowerBound) && $0.isSector }
    if sectors.count == 2, isHeldAgainst(sectors[0], sectors[1], v), case .place(let id)? = sectors[k].place {
      d.place = PlaceID(id)
      d.placeOrigin = .stated(span(sectors[k].tokens))
    }
  }

  /// "1.7 times as many apprehensions in the Yuma sector as in the Laredo sector": one place against another.
  mutating func timesAnotherPlace(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ sense: MeasureSense, _ used: inout Set<Int>
  ) -> Draft? {
    timesAnotherPlace(q.quantity, behind: q.tokens, q, v, index, sense, &used)
  }

  /// - Parameter factor: told by a number, or by a word as "twice".
  mutating func timesAnotherPlace(
    _ factor: Quantity, behind words: Range<Int>, _ q: QuantityMention?, _ v: SentenceView, _ index: Int,
    _ sense: MeasureSense, _ used: inout Set<Int>
  ) -> Draft? {
    let places = v.s.phrases.filter { p in
      guard case .place(let id)? = p.place, !isDatelinePlace(p, v) else { return false }
      return p.isSector || id.hasPrefix("us-")
    }
    guard sense.measure == .encounters, places.count >= 2,
      let right = places.first(where: { p in
        p.tokens.lowerBound > words.upperBound
          && (p.tokens.lowerBound - 3..<p.tokens.lowerBound).contains { v.says(Self.asThan, at: $0) }
      }),
      let left = places.last(where: { $0.tokens.upperBound < right.tokens.lowerBound }),
      case .place(let here)? = left.place, case .place(let there)? = right.place, here != there
    else { return nil }
    var d = draft(
      .comparison, .comparison(greater: true, factor: factor), q, v, index, sense, nil, &used, at: words.lowerBound)
    d.place = PlaceID(here)
    d.placeOrigin = .stated(span(left.tokens))
    d.versusPlace = PlaceID(there)
    d.versus = .none
    return d
  }

  private func isAgainst(_ gap: Range<Int>, _ v: SentenceView) -> Bool {
    (1...4).contains(gap.count) && gap.allSatisfy { v.says(Self.againsts, at: $0) || v.text($0) == "." }
  }

  private func isHeldAgainst(_ a: Phrase, _ b: Phrase, _ v: SentenceView) -> Bool {
    (a.tokens.upperBound..<b.tokens.lowerBound).contains {
      v.says(Self.asThan, at: $0) || v.says(Self.strongly, at: $0)
    }
  }

  private static let asThan: WordSet = ["as", "than", "que", "como", "outnumbered", "surpassed", "superaron"]
  private static let strongly: WordSet = ["vs", "versus", "compared", "against", "frente", "contra", "to"]
  private static let againsts: WordSet = [
    "vs", "versus", "compared", "with", "to", "against", "frente", "a", "contra", ",", "the", "los", "con",
  ]
}
