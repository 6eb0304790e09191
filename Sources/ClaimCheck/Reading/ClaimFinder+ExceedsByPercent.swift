import BorderData

/// "El número supera en 18,7 por ciento al de 2022": a change, told by a verb of passing.
extension ClaimFinder {
  mutating func exceedsByPercent(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ found: (sense: MeasureSense, phrase: Phrase?)?,
    _ used: inout Set<Int>
  ) -> Draft? {
    let verb = q.hedged.lowerBound - 2
    guard q.quantity.unit == .percent, v.text(verb + 1) == "en", v.says(Self.passings, at: verb),
      ["al", "a"].contains(v.text(q.tokens.upperBound)),
      let m = v.s.periods.first(where: { (1...4).contains($0.tokens.lowerBound - q.tokens.upperBound) })
    else { return nil }
    let told = index - context.sentence <= 1 ? context.measure : nil
    guard let sense = (found?.sense.strong ?? false ? found?.sense : nil) ?? told ?? found?.sense else { return nil }
    // Read without the time that is passed.
    var sentence = v.s
    sentence.periods.removeAll { $0.tokens == m.tokens }
    let rest = SentenceView(tokens: tokens, sentence)
    var d = draft(
      .change, .change(direction: .up, amount: q.quantity, strength: .plain, from: nil, to: nil), q, rest, index, sense,
      found?.phrase, &used, at: verb)
    if d.when.isEmpty { return nil }
    compare(&d, with: m, v)
    used.insert(verb)
    return d
  }

  private static let passings: WordSet = [
    "supera", "supero", "superan", "superaron", "rebasa", "rebaso", "rebasan", "rebasaron",
  ]

  /// "De los salvadoreños capturados, 17,512 eran menores": of whom the sentence opens.
  func takeThoseOf(_ d: inout Draft, _ v: SentenceView) {
    let low = v.s.range.lowerBound
    guard d.who.first == .everyone, !d.demographics.isEmpty, d.kind == .level || d.kind == .share || d.kind == .change,
      ["de", "of"].contains(v.text(low)), ["los", "las", "the", "all", "those"].contains(v.text(low + 1)),
      let p = v.s.phrases.first(where: { $0.country?.isPlace == false && (2...3).contains($0.tokens.lowerBound - low) }
      ),
      let code = p.country?.code, d.tokens.upperBound > p.tokens.upperBound
    else { return }
    d.who = [.only([code])]
    d.whoOrigin = .stated(span(p.tokens))
    if d.kind == .share { d.wholeWho = .only([code]) }
    d.topic = nil
  }

  /// Applications for asylum are published by the year: a month that the text goes on from stands for its year, where a year is what
  /// it is held against.
  func byYearOnly(_ d: inout Draft) {
    guard d.measure?.measure == .asylum, !d.whenOrigin.isStated, d.when.contains(where: { $0.period.length == 1 })
    else {
      return
    }
    d.when = d.when.map { c in
      c.period.length == 1
        ? PeriodChoice(
          period: .calendarYear(c.period.last.year), weight: c.weight, why: "the year of the time spoken of")
        : c
    }
  }
}
