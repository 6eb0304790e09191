import BorderData

/// A change told by how many more or fewer there were: "rose by 27,894 in 2023, to 57,250", "aumentaron en 2.100".
extension ClaimFinder {
  mutating func changeByCount(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ sense: MeasureSense, _ link: Phrase?,
    _ used: inout Set<Int>
  ) -> Draft? {
    if let d = countMore(q, v, index, sense, link, &used) ?? amountOfChange(q, v, index, sense, link, &used) {
      return d
    }
    let by = q.hedged.lowerBound - 1
    guard q.band == nil, ["by", "en"].contains(v.text(by)),
      let p = v.s.phrases.last(where: { p in
        guard case .change(let d, _)? = p.relation, d != .flat else { return false }
        return p.tokens.upperBound <= by && by - p.tokens.upperBound <= 8
          && (by - p.tokens.upperBound <= 2
            || v.s.periods.contains { $0.tokens.lowerBound >= p.tokens.upperBound && $0.tokens.upperBound <= by })
          && !v.s.quantities.contains {
            $0.duration == nil && $0.tokens.lowerBound >= p.tokens.upperBound && $0.tokens.upperBound <= by
          }
      }), case .change(let direction, let strength)? = p.relation
    else { return nil }
    // "subieron en 2023" is a year, and "aumentaron en unos 2.100 encuentros" says by how many.
    if v.text(by) == "en", q.quantity.value < 10 { return nil }
    let d = changeDraft(q, direction, strength, v, index, sense, link, &used, at: p.tokens.lowerBound)
    used.insert(p.tokens.lowerBound)
    for i in q.tokens { used.insert(i) }
    return d
  }

  /// "Compared with fiscal 2020, authorities stopped 1,276,598 more people in fiscal 2021".
  private mutating func countMore(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ sense: MeasureSense, _ link: Phrase?,
    _ used: inout Set<Int>
  ) -> Draft? {
    guard q.band == nil, let j = wordOfMore(behind: q, v), namesBase(after: j, v) else { return nil }
    let direction: Direction = ["more", "mas"].contains(v.text(j)) ? .up : .down
    let d = changeDraft(q, direction, .plain, v, index, sense, link, &used)
    used.insert(j)
    return d
  }

  /// "1,276,598 more people", "271.801 cruces más que en 2022": the word that says more or fewer of whom.
  private func wordOfMore(behind q: QuantityMention, _ v: SentenceView) -> Int? {
    let j = q.tokens.upperBound
    if ["more", "fewer"].contains(v.text(j)) { return v.text(j + 1) == "than" ? nil : j }
    for k in j..<min(j + 18, v.s.range.upperBound) {
      // Farther off only where "que" follows at once: "hubo 810.063 encuentros en todo el país más que en 2021".
      if ["mas", "menos"].contains(v.text(k)), v.text(k + 1) != "de", k < j + 4 || v.text(k + 1) == "que" { return k }
      if [",", ";", "("].contains(v.text(k)) { return nil }
    }
    return nil
  }

  /// "The increase in crossings between 2022 and 2023 was 271,801": a noun of change, and what it came to.
  private mutating func amountOfChange(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ sense: MeasureSense, _ link: Phrase?,
    _ used: inout Set<Int>
  ) -> Draft? {
    let low = q.hedged.lowerBound
    let be = v.text(low - 1) == "de" ? low - 2 : low - 1
    guard q.band == nil, ["was", "fue", "is"].contains(v.text(be)), q.quantity.value >= 100,
      let noun = (v.s.range.lowerBound..<be).last(where: { v.says(Self.rises, at: $0) || v.says(Self.falls, at: $0) }),
      ["the", "el", "la"].contains(v.text(noun - 1)), ["in", "en", "of", "de", "del"].contains(v.text(noun + 1)),
      !v.s.quantities.contains(where: {
        $0.duration == nil && $0.tokens.lowerBound >= noun && $0.tokens.upperBound <= be
      })
    else { return nil }
    let direction: Direction = v.says(Self.rises, at: noun) ? .up : .down
    let d = changeDraft(q, direction, .plain, v, index, sense, link, &used, at: noun)
    for i in noun - 1...noun { used.insert(i) }
    return d
  }

  private static let rises: WordSet = ["increase", "rise", "growth", "aumento", "incremento", "alza", "crecimiento"]
  private static let falls: WordSet = [
    "decrease", "drop", "fall", "decline", "reduction", "descenso", "caida", "reduccion", "disminucion",
  ]

  /// "compared with fiscal 2020", or "than in 2021" behind the noun.
  private func namesBase(after j: Int, _ v: SentenceView) -> Bool {
    v.s.periods.contains { m in
      v.s.phrases.contains {
        $0.isCue(.comparedTo) && $0.tokens.upperBound <= m.tokens.lowerBound
          && m.tokens.lowerBound - $0.tokens.upperBound <= 3
      }
        || m.tokens.lowerBound > j
          && isBehindThan(m, from: j, v)
    }
  }

  /// "than in 2021", "than they did in 2012".
  private func isBehindThan(_ m: PeriodMention, from j: Int, _ v: SentenceView) -> Bool {
    var i = m.tokens.lowerBound - 1
    while i > j, m.tokens.lowerBound - i <= 6, v.says(Self.thenWords, at: i) { i -= 1 }
    return i > j && ["than", "que"].contains(v.text(i))
  }

  private static let thenWords: WordSet = [
    "in", "during", "the", "they", "it", "we", "did", "had", "were", "there", "of", "all", "for", "en", "el", "la",
    "los",
    "durante", "fiscal", "year", "ano",
  ]

  /// "exceeded those with Salvadorans by 30,889": by how much one is ahead of another.
  func isMargin(_ q: QuantityMention, _ v: SentenceView) -> Bool {
    v.text(q.hedged.lowerBound - 1) == "by"
      && v.s.phrases.contains { $0.relation == .exceed && $0.tokens.upperBound <= q.hedged.lowerBound }
  }
}
