import BorderData

/// "Ecuadorians, with about 51,000, were second, followed by Haitians", "San Diego was second": a place in an order told by a number
/// of order alone.
extension ClaimFinder {
  mutating func placedGroups(_ v: SentenceView, _ index: Int, _ used: inout Set<Int>) -> [Draft] {
    var out: [Draft] = []
    for q in v.s.quantities {
      guard let n = q.ordinal, (2...10).contains(n), q.tokens.count == 1, !used.contains(q.tokens.lowerBound),
        let verb = (max(v.s.range.lowerBound, q.tokens.lowerBound - 2)..<q.tokens.lowerBound).last(where: {
          v.says(Self.placings, at: $0)
        }), (verb + 1..<q.tokens.lowerBound).allSatisfy({ v.says(Self.fillers, at: $0) }),
        isEndOfPlace(q.tokens.upperBound, v),
        !v.s.phrases.contains(where: { p in
          guard p.tokens.overlaps(q.tokens) else { return false }
          if case .rank? = p.relation { return true }
          return false
        }), let subject = subjectOfPlace(before: verb, v),
        let base = drafts.last(where: { index - $0.sentence <= 2 && $0.outside == nil && $0.measure != nil }),
        let sense = base.measure
      else { continue }
      var d = draft(
        .rank, .rank(position: n, end: .highest, among: [], value: nil), nil, v, index, sense, nil, &used, at: verb)
      if case .stated = d.whenOrigin {} else { (d.when, d.whenOrigin) = (base.when, base.whenOrigin) }
      if let code = subject.country?.code {
        d.who = [.only([code])]
        d.whoOrigin = .stated(span(subject.tokens))
        if case .stated = d.placeOrigin {} else { (d.place, d.placeOrigin) = (base.place, base.placeOrigin) }
      } else if let place = subject.borderOrSector {
        d.place = place
        d.placeOrigin = .stated(span(subject.tokens))
      }
      d.tokens = subject.tokens.lowerBound..<q.tokens.upperBound
      used.insert(q.tokens.lowerBound)
      out.append(d)
      out += followers(of: d, v)
    }
    return out
  }

  /// The nationality or sector that the verb is said of, past an aside between commas.
  private func subjectOfPlace(before verb: Int, _ v: SentenceView) -> Phrase? {
    guard
      let p = v.s.phrases.last(where: {
        $0.tokens.upperBound <= verb && ($0.country.map { !$0.isPlace } ?? false || $0.isSector)
      })
    else { return nil }
    let between = (p.tokens.upperBound..<verb).filter { !v.says(Self.nouns, at: $0) }
    guard let first = between.first else { return p }
    let isAside = v.text(first) == "," && v.text(verb - 1) == "," && between.count <= 10
    return isAside ? p : nil
  }

  private func isEndOfPlace(_ i: Int, _ v: SentenceView) -> Bool {
    i >= v.s.range.upperBound || v.says(Self.ends, at: i)
  }

  private static let placings: WordSet = [
    "was", "were", "is", "are", "came", "ranked", "finished", "placed", "remained", "fue", "fueron", "eran", "son",
    "quedaron", "quedo", "es",
  ]
  private static let fillers: WordSet = ["the", "in", "a", "los", "las", "el", "la", "close", "distant", "en"]
  private static let nouns: WordSet = ["sector", "sectors", "migrants", "nationals", "citizens"]
  private static let ends: WordSet = [
    ",", ".", ";", ":", "with", "at", "and", "behind", "after", "(", "con", "y", "tras",
  ]
}
