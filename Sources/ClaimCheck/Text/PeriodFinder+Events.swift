import BorderData

/// Times told by what happened: "since Title 42 ended".
extension PeriodFinder {
  /// "desde que comenzó la pandemia, en marzo de 2020": when what it is told from happened.
  func datesEvent(_ i: Int) -> Bool {
    var j = i
    while ["in", "en", ","].contains(text(j - 1)), i - j < 3 { j -= 1 }
    guard let p = sentence.phrase(endingAt: j), p.event != nil else { return false }
    let before = p.tokens.lowerBound - 1
    return Self.fromThen.contains(tokens[max(before, 0)]) || Self.fromThen.contains(tokens[max(before - 1, 0)])
  }

  /// "since Title 42 ended", "after Russia invaded Ukraine": the month of what happened. Named otherwise ("because of the
  /// invasion") it says no time.
  func eventForm(_ i: Int) -> (PeriodForm, Int)? {
    guard i < end, let p = sentence.phrase(startingAt: i), let then = p.event else { return nil }
    let j = ["the", "el", "la", "de"].contains(text(i - 1)) ? i - 2 : i - 1
    guard Self.fromThen.contains(tokens[max(j, 0)]) || text(j) == "de" && text(j - 1) == "despues" else { return nil }
    // "after Title 42 expired in May 2023": the month that is said.
    if month(skipOf(p.tokens.upperBound)) != nil { return nil }
    return (.month(then.month, year: then.year), p.tokens.upperBound)
  }

  private static let fromThen: WordSet = ["since", "after", "following", "desde", "tras"]
}
