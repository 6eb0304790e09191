extension Evaluation {
  /// What someone scores who never reads: every sentence is a claim, and each slot and the verdict are always the value
  /// that is the most frequent among the labels. Nil where nothing can be guessed.
  public func baseline(_ s: Score) -> Double? {
    let answerable = self.answerable
    func share(_ values: (Row) -> [String], of rows: [Row]) -> Double? {
      guard !rows.isEmpty, let guess = Self.mostFrequent(values, rows) else { return nil }
      return Double(rows.filter { values($0).contains(guess) }.count) / Double(rows.count)
    }
    let t = tally
    switch s {
    case .recall: return t.claims > 0 ? 1 : nil
    case .precision: return t.claims + t.quiet > 0 ? Double(t.claims) / Double(t.claims + t.quiet) : nil
    case .f1:
      guard let p = baseline(.precision) else { return nil }
      return 2 * p / (p + 1)
    case .kind: return share(\.kinds, of: answerable)
    case .measure: return share(\.acceptable.measure, of: answerable)
    case .who: return share(\.acceptable.who, of: answerable)
    case .where: return share(\.acceptable.place, of: answerable)
    case .when: return share(\.acceptable.when, of: answerable)
    case .allSlots:
      let slots: [(Row) -> [String]] = [
        \.kinds, \.acceptable.measure, \.acceptable.who, \.acceptable.place, \.acceptable.when,
      ]
      let guesses = slots.map { Self.mostFrequent($0, answerable) }
      guard !answerable.isEmpty else { return nil }
      let right = answerable.filter { r in
        zip(slots, guesses).allSatisfy { slot, guess in guess.map { slot(r).contains($0) } ?? false }
      }
      return Double(right.count) / Double(answerable.count)
    case .verdictStrict: return share({ [$0.goldVerdict] }, of: found)
    case .verdictLenient: return share({ [$0.goldVerdict] + $0.also }, of: found)
    }
  }

  /// The verdict that most of the found claims are labelled with.
  public var majorityVerdict: String? { Self.mostFrequent({ [$0.goldVerdict] }, found) }

  private static func mostFrequent(_ values: (Row) -> [String], _ rows: [Row]) -> String? {
    var counts: [String: Int] = [:]
    for r in rows { for v in Set(values(r)) { counts[v, default: 0] += 1 } }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
