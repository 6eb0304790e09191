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
    guard let best = times.max(by: { ($0.value, $1.key.text) < ($1.value, $0.key.text) }), opening.contains(best.key)
    else { return nil }
    let all = times.values.reduce(0, +)
    return best.value >= 4 && all < 2 * best.value || best.value >= 2 && all == best.value ? best.key : nil
  }

  /// The one sector that the text has been about since its beginning: it goes on about it where it names no other border.
  func homeSector(at sentence: Int) -> PlaceID? {
    let named = countingPlaces.filter { $0.sentence <= sentence }
    guard let first = named.first, first.sentence <= 3 else { return nil }
    guard first.place.isSector else {
      // The whole border is named first, and from then on one sector, three times and more.
      guard let sector = named.first(where: { $0.place.isSector }), sector.sentence <= 4, sector.times >= 3,
        countingPlaces.allSatisfy({ $0.place == sector.place || $0.times * 2 <= sector.times })
      else { return nil }
      return sector.place
    }
    if first.times > 1, named.count(where: { $0.place.isSector }) == 1 { return first.place }
    // "The Tucson sector made 616,346 arrests …, more than San Diego and El Paso together.": the one that the text opens
    // with, and comes back to more often than to any other.
    let others = countingPlaces.lazy.filter { $0.place.isSector && $0.place != first.place }
    return first.times > 2 && others.allSatisfy { $0.times * 2 <= first.times } ? first.place : nil
  }

  /// "Agents here made 480,931", "arrests in the sector tripled": the sector that the text opens with, or the last that it
  /// named.
  func sectorSpokenOf(_ v: SentenceView) -> PlaceID? {
    guard speaksOfTheSector(v), !v.s.phrases.contains(where: \.isSector) else { return nil }
    // "Agents there apprehended 6,159": of the one named last.
    if v.s.range.contains(where: { v.text($0) == "agents" && v.text($0 + 1) == "there" }), let last = lastSector {
      return last
    }
    if let first = countingPlaces.first, first.place.isSector, first.sentence < current {
      return homeSector(at: current) ?? context.topic.place ?? first.place
    }
    return homeSector(at: current) ?? (saysSector(v) || v.s.range.contains { saysItsAgents($0, v) } ? lastSector : nil)
  }

  /// The sector that the sentences before named last; where the last of them named several, the one named the most.
  private var lastSector: PlaceID? {
    var times: [PlaceID: Int] = [:]
    var nearest: Set<PlaceID> = []
    for k in stride(from: current - 1, through: max(0, current - Self.sectorReach), by: -1) {
      var named: Set<PlaceID> = []
      for p in views[k].s.phrases where p.isSector && !isDatelinePlace(p, views[k]) {
        guard case .place(let id)? = p.place else { continue }
        named.insert(PlaceID(id))
        times[PlaceID(id), default: 0] += 1
      }
      if nearest.isEmpty { nearest = named }
    }
    if nearest.count == 1 { return nearest.first }
    let most = times.values.max() ?? 0
    let best = times.filter { $0.value == most }
    return best.count == 1 ? best.first?.key : nil
  }

  /// How many sentences back "the sector" may mean.
  private static let sectorReach = 10

  /// "In March the sector logged 33,000, more than a third of the border's total": the border is named for what comes after.
  ///
  /// - Parameter isShare: what is named behind a share is what it is of: "The sector accounts for 73 percent of all on the border".
  func tellsOfSector(before a: Int, isShare: Bool = false, _ v: SentenceView) -> Bool {
    guard let i = v.s.range.first(where: { v.text($0) == "sector" && v.text($0 - 1) == "the" }), i < a else {
      return false
    }
    return !v.s.phrases.contains { p in
      let isApart =
        p.tokens.lowerBound > a
        && (a..<p.tokens.lowerBound).contains { v.text($0) == "," || isShare && ["of", "de"].contains(v.text($0)) }
      guard !isApart, !isInWhoClause(p, before: a, v) else { return false }
      switch p.place {
      case .border?: return true
      case .place(let id)?: return id.hasPrefix("us")
      default: return false
      }
    }
  }

  private func saysSector(_ v: SentenceView) -> Bool {
    v.s.range.contains { i in
      ["sector", "sector's"].contains(v.text(i))
        && ["the", "this", "that", "el", "ese", "este"].contains(v.text(i - 1))
    }
  }

  /// "its agents apprehended", "his agents", "agents there".
  private func saysItsAgents(_ i: Int, _ v: SentenceView) -> Bool {
    ["its", "his", "her"].contains(v.text(i)) && v.text(i + 1) == "agents"
      || v.text(i) == "agents" && v.text(i + 1) == "there"
  }

  private func speaksOfTheSector(_ v: SentenceView) -> Bool {
    v.s.range.contains { i in
      v.text(i) == "here" && v.says(Self.agents, at: i - 1)
        || saysItsAgents(i, v)
        || v.text(i) == "sector" && ["the", "this", "its", "our", "el", "ese", "este"].contains(v.text(i - 1))
    }
  }

  private static let agents: WordSet = [
    "agents", "arrests", "apprehensions", "encounters", "crossings", "caught", "arrested", "apprehended",
  ]

  /// "according to CBP's Nationwide Encounters report", "November's Southwest Land Border Encounters Report": a word of a title.
  func isInTitleOfReport(_ p: Phrase, _ v: SentenceView) -> Bool {
    guard p.place != nil, v.s.range.contains(p.tokens.lowerBound), tokens[p.tokens.lowerBound].isCapital else {
      return false
    }
    var j = p.tokens.upperBound
    while v.says(Self.titleWords, at: j), j < p.tokens.upperBound + 5 { j += 1 }
    return v.says(Self.reports, at: j)
  }

  private static let titleWords: WordSet = [
    "land", "border", "encounters", "encounter", "migration", "apprehensions", "enforcement", "by", "sector", "monthly",
  ]
  private static let reports: WordSet = ["report", "reports", "dashboard", "page", "dataset"]

  func mentionsBorder(_ v: SentenceView) -> Bool {
    v.s.phrases.contains { p in
      if isInTitleOfReport(p, v) { return false }
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
    // A precise number may be of the group over the end of a paragraph too: news has a paragraph for every sentence.
    if case .open = d.whoOrigin, case .open = d.demographicsOrigin, !saysEveryone(v),
      v.s.sentence.paragraph == context.paragraph && d.sentence - t.groupSentence <= 4
        && v.s.sentence.paragraph == t.groupParagraph
        || exact && (d.stated?.digits ?? 0) >= 4 && d.sentence - t.groupSentence <= 3
    {
    } else {
      t.who = .everyone
      t.demographics = .everyone
    }
    // A new paragraph that tells of nationalities tells of the whole border again.
    let isOfNations =
      v.s.sentence.paragraph != context.placeParagraph && v.s.sentence.paragraph != context.paragraph
      && d.who.first != .everyone && homeSector(at: d.sentence) == nil
    if isOfNations || d.place != nil || d.sentence - t.placeSentence > 3 || d.measure?.measure != .encounters
      || mentionsBorder(v)
    {
      t.place = nil
    }
    if t.who == .everyone, t.demographics.isEmpty, case .open = d.whoOrigin, case .open = d.demographicsOrigin,
      !saysEveryone(v)
    {
      t.demographics = homeGroup
      if homeGroup.isEmpty, let homeNation { t.who = .only([homeNation]) }
    }
    if t.place == nil, d.place == nil, d.measure?.measure == .encounters, !mentionsBorder(v) {
      t.place = homeSector(at: d.sentence)
    }
    return t.who == .everyone && t.demographics.isEmpty && t.place == nil ? nil : t
  }
}
