import BorderData

/// "the most" of an order rather than of a whole.
extension ClaimFinder {
  /// "851,508 apprehensions, the most in 12 years", "the most in a month since July 2014", "the most for any year": of times.
  func isMostOfTimes(_ p: Phrase, _ v: SentenceView) -> Bool {
    guard v.text(p.tokens.lowerBound - 1) == "the", v.words(p.tokens) == "most",
      ["in", "for", "during", "of"].contains(v.text(p.tokens.upperBound))
    else { return false }
    let tail = p.tokens.upperBound + 1..<min(v.s.range.upperBound, p.tokens.upperBound + 6)
    // "the most for an August since 2006".
    if v.text(p.tokens.upperBound) == "for",
      v.s.phrases.contains(where: { $0.isMonth && tail.prefix(2).contains($0.tokens.lowerBound) })
    {
      return true
    }
    guard let unit = tail.first(where: { v.says(Self.unitsOfOrder, at: $0) }) else { return false }
    return (tail.lowerBound..<unit).allSatisfy { i in
      tokens[i].number != nil || v.says(Self.countersOfOrder, at: i)
        || v.s.quantities.contains { $0.tokens.contains(i) } || v.s.periods.contains { $0.tokens.contains(i) }
    }
  }

  /// "recorded the most encounters of any sector", "the most arrests among the nine sectors": of sectors, where one is named.
  func isMostOfSectors(_ p: Phrase, _ v: SentenceView) -> Bool {
    guard v.text(p.tokens.lowerBound - 1) == "the", v.words(p.tokens) == "most",
      v.s.phrases.contains(where: { $0.isSector && $0.tokens.upperBound <= p.tokens.lowerBound })
    else { return false }
    let tail = p.tokens.upperBound..<min(v.s.range.upperBound, p.tokens.upperBound + 6)
    return tail.contains { v.says(Self.sectorsOfOrder, at: $0) && $0 > tail.lowerBound }
  }

  private static let unitsOfOrder: WordSet = ["year", "years", "month", "months", "decade", "decades"]
  private static let countersOfOrder: WordSet = [
    "a", "any", "one", "single", "many", "several", "at", "least", "more", "than", "over", "nearly", "almost", "about",
    "two",
    "three", "fiscal", "calendar",
  ]
  private static let sectorsOfOrder: WordSet = ["sector", "sectors", "stretch"]
}
