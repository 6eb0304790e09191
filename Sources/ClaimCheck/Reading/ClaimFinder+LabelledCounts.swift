import BorderData

/// Numbers behind a label in the sentence, whose people the label names.
extension ClaimFinder {
  /// "Border Patrol encounters of family unit members from El Salvador nationwide: 4,543", "asylum applications by people from
  /// Honduras in Mexico (529)": whoever the noun before the mark is of, however far before it.
  func ofLabel(_ d: inout Draft, _ q: QuantityMention, _ v: SentenceView) {
    let mark = q.hedged.lowerBound - 1
    guard q.quantity.unit == .count, v.s.range.contains(mark), [":", "("].contains(v.text(mark)) else { return }
    let low = labelStart(before: mark, v)
    let named = v.s.phrases.filter { $0.tokens.lowerBound >= low && $0.tokens.upperBound <= mark }
    guard
      let noun = named.first(where: { p in p.measure.map { !$0.verb && $0.key != .deaths } ?? false }),
      noun.tokens.lowerBound - low <= Self.mostBeforeNoun,
      !named.contains(where: { p in
        if case .change? = p.relation { return true }
        return p.outside != nil || p.group != nil
      }),
      v.text(mark) == "(" || !(low..<mark).contains(where: { v.says(Self.tellings, at: $0) })
    else { return }
    let people = named.filter { !($0.people ?? []).isEmpty }
    if let first = people.first, d.demographics.isEmpty, !d.demographicsOrigin.isStated {
      d.demographics = people.reduce(.everyone) { $0.union($1.people ?? []) }
      d.demographicsOrigin = .stated(span(first.tokens))
    }
    let origins = named.filter { namesNationals($0, v) }
    if let first = origins.first, d.who == [.everyone] {
      let codes = origins.compactMap { $0.country?.code }
      d.who = [.only(codes)]
      d.whoOrigin = .stated(span(first.tokens))
      // "by people from Russia": whose they are, and not where they applied.
      if let place = d.place, codes.contains(where: { place == PlaceID("host:\($0.text)") }) {
        d.place = PlaceID("world")
        d.placeOrigin = .open
      }
    }
  }

  /// Where the noun that stands before a mark begins: behind the last thing that parts it from what comes before.
  private func labelStart(before mark: Int, _ v: SentenceView) -> Int {
    let part = (v.s.range.lowerBound..<mark).last { i in
      [",", ";", "~", "(", ")", ":", "\""].contains(v.text(i)) || v.s.quantities.contains { $0.tokens.contains(i) }
    }
    return part.map { $0 + 1 } ?? v.s.range.lowerBound
  }

  private static let mostBeforeNoun = 6

  /// Verbs that make a sentence of what stands before a colon.
  private static let tellings: WordSet = [
    "is", "are", "was", "were", "has", "had", "have", "says", "said", "show", "shows", "es", "son", "fue", "fueron",
    "hay", "hubo", "muestran", "dijo",
  ]
}
