import BorderData

/// Groups that a claim has from what its sentence, or the one before, has told of a count; and names that go on in a list.
extension ClaimFinder {
  /// "61,515 encounters with Salvadorans, a fall of 37% and the lowest figure in three years": a record of the very count that
  /// the sentence has told is of its group.
  func groupTold(_ d: Draft, _ v: SentenceView) -> Draft? {
    guard [.extreme, .streak].contains(d.kind), let words = d.measure?.tokens, v.s.range.contains(words.lowerBound)
    else {
      return nil
    }
    let same = drafts.suffix(8).filter { $0.sentence == d.sentence && $0.measure?.tokens == words && $0.outside == nil }
    guard let first = same.first, case .level = first.assertion, first.tokens.lowerBound <= d.tokens.lowerBound,
      same.allSatisfy({ $0.who == first.who && $0.demographics == first.demographics })
    else { return nil }
    if case .stated = first.whoOrigin { return first }
    return ofTopic(first)
  }

  /// The count as one of the group that the sentences before speak of, where its number is of them and not of everyone.
  func ofTopic(_ count: Draft) -> Draft? {
    guard case .open = count.whoOrigin, count.who == [.everyone], count.demographics.isEmpty, let recogniser,
      let topic = count.topic, topic.who != .everyone || !topic.demographics.isEmpty
    else { return nil }
    var all = count
    all.topic?.who = .everyone
    all.topic?.demographics = .everyone
    var theirs = all
    theirs.who = [topic.who]
    theirs.demographics = topic.demographics
    return recogniser.holdsPlainly(theirs) && !recogniser.holds(all) ? theirs : nil
  }

  /// "from countries other than Mexico, Guatemala, Honduras and El Salvador": however far the list runs.
  func isNextInList(_ p: Phrase, after last: Range<Int>?, _ v: SentenceView) -> Bool {
    guard let last, p.country?.isPlace ?? false, p.tokens.lowerBound >= last.upperBound,
      p.tokens.lowerBound - last.upperBound <= 2, p.tokens.lowerBound > last.upperBound
    else { return false }
    return (last.upperBound..<p.tokens.lowerBound).allSatisfy { v.says(Self.listMarks, at: $0) }
  }

  /// How far off the last of the nationalities is that a name begins to list: "Mexicans, Venezuelans, Haitians, Cubans and
  /// Guatemalans — accounted for …" are near together or not at all.
  func costOfList(_ a: Int, _ p: Phrase, _ v: SentenceView) -> Int {
    guard p.country?.isPlace == false else { return .max }
    var last = p
    while true {
      var j = last.tokens.upperBound
      while v.says(Self.listMarks, at: j), j - last.tokens.upperBound < 2 { j += 1 }
      guard j > last.tokens.upperBound, let next = v.s.phrase(startingAt: j), next.country?.isPlace == false else {
        break
      }
      last = next
    }
    return last.tokens == p.tokens ? .max : v.cost(a, last.tokens)
  }

  private static let listMarks: WordSet = [",", "and", "or", "y", "o", "e", "&"]
}
