import BorderData

/// What the text as a whole is about: the places it names, the group it speaks of, its sector and its topic.
extension ClaimFinder {
  mutating func noteCountingPlaces() {
    for (i, v) in views.enumerated() {
      for phrase in v.s.phrases {
        guard let place = countingPlace(phrase), !isDatelinePlace(phrase, v) else { continue }
        if let known = countingPlaces.firstIndex(where: { $0.place == place }) {
          countingPlaces[known].times += 1
          continue
        }
        // Mexico is named in every text on its border; what it counts itself is said with a word of counting.
        if place == .mexico, phrase.country != nil, countedIn(v) != .mexico { continue }
        countingPlaces.append((place, i, "“\(self.original(phrase.tokens))”", 1))
      }
    }
  }

  /// The one group of people that the text is about: the only one named in its first sentences, and named often.
  func groupOfText() -> DemographicSet {
    var first: DemographicSet = .everyone
    var times = 0
    var others = 0
    for (i, v) in views.enumerated() {
      for phrase in v.s.phrases {
        guard let who = phrase.people, !who.isEmpty, isDemographicWord(phrase, who, v) else { continue }
        if first.isEmpty, i < 3 { first = who }
        if who == first { times += 1 } else { others += 1 }
      }
    }
    return times >= 3 && others * 3 <= times ? first : .everyone
  }

  /// The one sector that the text has been about since its beginning: it goes on about it where it names no other border.
  func homeSector(at sentence: Int) -> PlaceID? {
    let named = countingPlaces.filter { $0.sentence <= sentence }
    guard let first = named.first, first.place.isSector, first.sentence <= 3, first.times > 1,
      named.count(where: { $0.place.isSector }) == 1
    else { return nil }
    return first.place
  }

  func mentionsBorder(_ v: SentenceView) -> Bool {
    v.s.phrases.contains { p in
      if case .place(let id)? = p.place { return id.hasPrefix("us") }
      if case .border? = p.place { return true }
      return false
    }
  }

  /// The group and the sector of the sentences just before, where this claim names neither.
  func topic(for d: Draft, _ v: SentenceView) -> Topic? {
    let exact =
      d.stated.map {
        $0.unit == .count
          && ($0.digits >= 3 && [.none, .about, .nearly].contains($0.hedge) || $0.digits >= 2 && $0.value >= 1_000)
      } ?? false
    guard d.measure != nil else { return nil }
    guard exact || d.isElliptic && d.kind != .streak else {
      guard d.stated != nil, d.place == nil, d.measure?.measure == .encounters, !mentionsBorder(v),
        let home = homeSector(at: d.sentence)
      else { return nil }
      return Topic(place: home, placeSentence: d.sentence)
    }
    var t = context.topic
    if case .open = d.whoOrigin, case .open = d.demographicsOrigin, d.sentence - t.groupSentence <= 4,
      v.s.sentence.paragraph == context.paragraph, !saysEveryone(v)
    {
    } else {
      t.who = .everyone
      t.demographics = .everyone
    }
    if d.place != nil || d.sentence - t.placeSentence > 3 || d.measure?.measure != .encounters || mentionsBorder(v) {
      t.place = nil
    }
    if t.who == .everyone, t.demographics.isEmpty, case .open = d.whoOrigin, case .open = d.demographicsOrigin,
      !saysEveryone(v)
    {
      t.demographics = homeGroup
    }
    if t.place == nil, d.place == nil, d.measure?.measure == .encounters, !mentionsBorder(v) {
      t.place = homeSector(at: d.sentence)
    }
    return t.who == .everyone && t.demographics.isEmpty && t.place == nil ? nil : t
  }
}
