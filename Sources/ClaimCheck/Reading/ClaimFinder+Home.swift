import BorderData

/// What the text as a whole is about: the places it names, the group it speaks of, its sector and its topic.
extension ClaimFinder {
  mutating func noteCountingPlaces() {
    for (i, v) in views.enumerated() {
      // "Agents here", "in the sector": the one that the text opened with, once more.
      if countingPlaces.first?.place.isSector ?? false, speaksOfTheSector(v) { countingPlaces[0].times += 1 }
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

  /// The one nationality that the text is about: named in its first sentences, often, and more often than all others.
  func nationOfText() -> CountryCode? {
    var times: [CountryCode: Int] = [:]
    var opening: Set<CountryCode> = []
    for (i, v) in views.enumerated() {
      for p in v.s.phrases {
        guard let c = p.country, !c.isPlace || namesPeople(p, v), c.code != .known("USA") else { continue }
        times[c.code, default: 0] += 1
        if i < 3 { opening.insert(c.code) }
      }
    }
    guard let best = times.max(by: { ($0.value, $1.key.text) < ($1.value, $0.key.text) }), best.value >= 4,
      opening.contains(best.key), times.values.reduce(0, +) < 2 * best.value
    else { return nil }
    return best.key
  }

  /// The one sector that the text has been about since its beginning: it goes on about it where it names no other border.
  func homeSector(at sentence: Int) -> PlaceID? {
    let named = countingPlaces.filter { $0.sentence <= sentence }
    guard let first = named.first, first.place.isSector, first.sentence <= 3 else { return nil }
    if first.times > 1, named.count(where: { $0.place.isSector }) == 1 { return first.place }
    // "The Tucson sector made 616,346 arrests …, more than San Diego and El Paso together.": the one that the text opens
    // with, and comes back to more often than to any other.
    let others = countingPlaces.lazy.filter { $0.place.isSector && $0.place != first.place }
    return first.times > 2 && others.allSatisfy { $0.times * 2 <= first.times } ? first.place : nil
  }

  /// "Agents here made 480,931", "arrests in the sector tripled": the sector that the text opens with, or the last that it
  /// named.
  func sectorSpokenOf(_ v: SentenceView) -> PlaceID? {
    guard let first = countingPlaces.first, first.place.isSector, first.sentence < current, speaksOfTheSector(v),
      !v.s.phrases.contains(where: \.isSector)
    else { return nil }
    return homeSector(at: current) ?? context.topic.place ?? first.place
  }

  private func speaksOfTheSector(_ v: SentenceView) -> Bool {
    v.s.range.contains { i in
      v.text(i) == "here" && v.says(Self.agents, at: i - 1)
        || v.text(i) == "its" && v.text(i + 1) == "agents"
        || v.text(i) == "sector" && ["the", "this", "its", "our", "el", "ese", "este"].contains(v.text(i - 1))
    }
  }

  private static let agents: WordSet = [
    "agents", "arrests", "apprehensions", "encounters", "crossings", "caught", "arrested", "apprehended",
  ]

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
