import BorderData

/// Whose count a number is, where the counter stands right before its verb.
extension ClaimFinder {
  /// "…, while the Border Patrol recorded 1,662,167": the Border Patrol's, whoever counted before it in the sentence.
  func ofCounter(_ d: inout Draft, _ q: QuantityMention, _ v: SentenceView) {
    guard d.measure?.measure == .encounters, d.measure?.authority == .all,
      let by = v.s.phrases.last(where: {
        ($0.isCue(.borderPatrol) || $0.isCue(.atPorts)) && $0.tokens.upperBound <= q.hedged.lowerBound
      })
    else { return }
    let between = by.tokens.upperBound..<q.hedged.lowerBound
    guard (1...3).contains(between.count), between.contains(where: { v.says(Self.countings, at: $0) }),
      between.allSatisfy({ v.says(Self.countings, at: $0) || v.says(Self.smalls, at: $0) }),
      // Only where the sentence names the other as well: "encounters" of one counter are read as that already.
      v.s.phrases.contains(where: { $0.isCue(by.isCue(.borderPatrol) ? .atPorts : .borderPatrol) })
    else { return }
    d.measure?.component = by.isCue(.borderPatrol) ? .borderPatrol : .fieldOperations
    d.measure?.saysBoth = false
  }

  private static let countings: WordSet = [
    "recorded", "made", "logged", "counted", "reported", "registered", "tallied", "had", "saw", "encountered",
    "stopped", "caught", "arrested", "apprehended", "registro", "sumo", "conto", "reporto", "hizo", "tuvo", "detuvo",
    "encontro", "contabilizo",
  ]
  private static let smalls: WordSet = [
    "has", "had", "also", "alone", "itself", "ha", "habia", "a", "its", "own", "sola",
  ]
}
