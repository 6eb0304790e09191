import BorderData

/// Numbers of people that no noun of counting stands beside, and what they are of.
extension ClaimFinder {
  /// "Panama recorded 520,085 migrants in the Darién", "the Tucson sector saw 80,000 people": who are counted there came
  /// there, whatever the verb.
  func isCountedOnTheWay(_ q: QuantityMention, _ v: SentenceView) -> Bool {
    let j = q.hedged.lowerBound
    // "recibió entre enero y octubre a 121,770 migrantes": a time may stand between the verb and whom it counts.
    let personal = v.text(j - 1) == "a" ? j - 1 : j
    let verb = v.s.periods.first { $0.tokens.upperBound == personal }?.tokens.lowerBound ?? personal
    guard (max(v.s.range.lowerBound, verb - 3)..<j).contains(where: { v.says(Self.counts, at: $0) }) else {
      return false
    }
    // "Honduras recorded 374,971 irregular migrants".
    if countedIn(v) != nil,
      v.s.phrase(startingAt: v.s.range.lowerBound)?.country?.isPlace ?? false
        || v.s.phrases.contains(where: {
          $0.country?.isPlace ?? false && j - $0.tokens.upperBound <= 3 && $0.tokens.upperBound < j
        })
    {
      return true
    }
    let c = v.clauseOf(j)
    // "children in need of care", "migrants with the disease": some of those who came, for another trait.
    let noun = v.s.phrase(startingAt: q.tokens.upperBound)?.tokens.upperBound ?? q.tokens.upperBound
    if v.says(Self.traits, at: noun) || v.says(Self.traits, at: noun + 1) { return false }
    // "por ese paso se contaron 97,718 personas", in a text on the Darién.
    if darienTopic, home == nil, !mentionsUS(v), context.measure?.measure == .transits { return true }
    return v.s.phrases.contains { p in
      guard v.clauseOf(p.tokens.lowerBound) == c else { return false }
      return p.place == .darien || p.isSector
    }
  }

  private static let traits: WordSet = [
    "with", "need", "needing", "who", "without", "aged", "con", "sin", "que", "enfermos", "sick",
  ]

  private static let counts: WordSet = [
    "recorded", "records", "registered", "counted", "logged", "tallied", "saw", "sees", "documented", "registro",
    "registraron", "contabilizo", "contabilizaron", "conto", "contaron", "documento", "documentaron", "vio", "vieron",
    "recibio", "recibieron", "received", "intercepto", "cerro", "acumulo", "acumula", "sumo", "suma",
  ]

  /// "The number could be about 2,000 Hondurans", "La cifra podría rondar los dos mil".
  func tellsSize(_ q: QuantityMention, _ v: SentenceView) -> Bool {
    let low = v.s.range.lowerBound
    return (low..<min(low + 3, v.s.range.upperBound)).contains { v.says(Self.sizes, at: $0) }
      && q.tokens.lowerBound - low <= 10
  }

  private static let sizes: WordSet = [
    "number", "figure", "total", "count", "cifra", "numero", "they", "suman", "eran",
  ]
}
