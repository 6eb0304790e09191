import BorderData

/// "In August, September and October more than 76,000 people crossed": one number of several months.
extension ClaimFinder {
  /// The months that stand in one list with a month, from the first to the last, where they follow one another and a single count is
  /// told of them; nil for a month by itself, for "each of", and where every month has a number of its own.
  func monthsListed(with m: PeriodMention, _ d: Draft, _ choices: [PeriodChoice], _ v: SentenceView) -> [PeriodChoice]?
  {
    guard [.level, .cumulative, .threshold].contains(d.kind), d.stated?.unit == .count, case .month = m.form,
      !v.says(Self.eachOne)
    else { return nil }
    let months = v.s.periods.filter { if case .month = $0.form { true } else { false } }
    guard let at = months.firstIndex(where: { $0.tokens == m.tokens }) else { return nil }
    func isJoined(_ i: Int) -> Bool {
      let gap = months[i].tokens.upperBound..<max(months[i].tokens.upperBound, months[i + 1].tokens.lowerBound)
      guard case .month(let x, _) = months[i].form, case .month(let y, _) = months[i + 1].form else { return false }
      return (1...3).contains(gap.count) && gap.allSatisfy { v.says(Self.listJoints, at: $0) } && y == x % 12 + 1
    }
    var low = at
    var high = at
    while low > 0, isJoined(low - 1) { low -= 1 }
    while high + 1 < months.count, isJoined(high) { high += 1 }
    let count = high - low + 1
    guard count >= 3, let last = choices.first, last.period.length == 1 else { return nil }
    // The year is that of the last one named.
    let end = last.period.last.advanced(by: high - at)
    return [
      PeriodChoice(
        period: Period.exactly(end.advanced(by: 1 - count)...end), weight: 1, why: "the months of the list together")
    ]
  }

  private static let listJoints: WordSet = [",", "and", "y", "e", "&", "in", "en"]
  private static let eachOne: WordSet = ["each", "every", "both", "respectively", "cada", "respectivamente", "ambos"]
}
