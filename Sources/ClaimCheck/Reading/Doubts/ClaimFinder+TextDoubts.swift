import BorderData

/// What the rest of the sentence and of the text names beside the slots of a claim: while any of it may be meant, the
/// claim is not held to the slots that were taken.
extension ClaimFinder {
  func textDoubts(of d: Draft, _ v: SentenceView, _ a: Int) -> [Doubt] {
    var out: [Doubt] = []
    if let other = otherCountingPlace(d) {
      out.append(Doubt("The text also speaks of \(other), and this may be of what is counted there.", of: .place))
    }
    if let country = countedIn(v), d.measure?.measure != .asylum, country != d.place {
      out.append(
        "The sentence speaks of what \(country == .honduras ? "Honduras" : country == .mexico ? "Mexico" : "another country") counts, and this may be of that."
      )
    }
    if d.measure?.measure == .deaths,
      namesOtherRegion(v) || d.sentence - (context.deathsElsewhere ?? -100) <= 3 && !mentionsBorder(v)
    {
      out.append("The sentence names a wider or another region than the route whose deaths are loaded.")
    } else if d.measure?.measure == .deaths, !namesMissingMigrants {
      // The Border Patrol, medical examiners and relief groups count their own dead, and find other numbers.
      out.append(
        "Several bodies count the dead, and the text does not say that the number is the Missing Migrants Project’s.")
    }
    if d.place == PlaceID("guatemala"), tellsWhereFrom(upTo: d.sentence) {
      out.append("The text tells of those returned from one country, and the figures are of all.")
    }
    if homeNation != nil, case .open = d.whoOrigin, d.who.first == .everyone, d.demographics.isEmpty, !saysEveryone(v) {
      out.append("The text as a whole is about people of one nationality, and this may be of them.")
    }
    if let country = countryOnTheWay(d, v) {
      out.append(Doubt("The text has turned to \(country), which counts for itself.", of: .place))
    }
    if let p = unreadGroup(d, v, a) {
      out.append(Doubt("The sentence also names “\(original(p))”, and the number may be of them.", of: .group))
    }
    return out
  }

  /// Costa Rica, Nicaragua or Colombia, where the sentence or the four before it name one of them as a place and not the Darién.
  private func countryOnTheWay(_ d: Draft, _ v: SentenceView) -> String? {
    guard d.measure?.measure == .transits, !d.placeOrigin.isStated else { return nil }
    let near = views[max(0, d.sentence - 4)...d.sentence]
    guard !near.contains(where: { sentencePlace($0) == .darien }) else { return nil }
    for view in near.reversed() {
      if let p = view.s.phrases.first(where: { p in
        p.country.map { $0.isPlace && Self.onTheWay.contains($0.code.text) } ?? false && !namesPeople(p, view)
      }) {
        return original(p.tokens)
      }
    }
    return nil
  }

  private static let onTheWay: Set<String> = ["CRI", "NIC", "COL"]

  /// "received 3,231 of its citizens returned from the United States".
  private func tellsWhereFrom(upTo sentence: Int) -> Bool {
    let froms: [StaticString] = [
      "from the u.s", "from the united states", "from mexico", "desde estados unidos", "desde ee.uu", "desde mexico",
      "de estados unidos", "de ee.uu",
    ]
    return views.prefix(sentence + 1).suffix(8).contains { v in froms.contains { v.sentenceWords.includes($0) } }
  }

  /// Regions and ways whose dead are not loaded, or are only a part of what is.
  private static let otherRegions: WordSet = [
    "continente", "americas", "continent", "mundo", "world", "worldwide", "hemisphere", "hemisferio", "caribbean",
    "caribe", "region", "desert", "desierto", "desiertos", "mediterranean", "mediterraneo", "canaries", "canary",
    "sea", "maritime", "maritima", "mar", "rico", "dominicana", "dominican", "canarias", "sahara", "atlantic",
    "atlantica", "atlantico", "europe", "europa", "africa", "asia",
  ]

  func namesOtherRegion(_ v: SentenceView) -> Bool { v.says(Self.otherRegions) }

  private static let migrationOrganization: WordSet = ["iom", "oim"]

  /// The text names the International Organization for Migration or its project, whose figures are loaded.
  static func namesMissingMigrants(_ tokens: [Token]) -> Bool {
    tokens.indices.contains { i in
      migrationOrganization.contains(tokens[i])
        || tokens[i].text == "organization" && i + 2 < tokens.count && tokens[i + 2].text == "migration"
        || tokens[i].text == "missing" && i + 1 < tokens.count && tokens[i + 1].text == "migrants"
        || tokens[i].text == "migrantes" && i + 1 < tokens.count && tokens[i + 1].text == "desaparecidos"
        || tokens[i].text == "organizacion" && i + 2 < tokens.count && tokens[i + 2].text == "para"
    }
  }

  /// Another place that people are counted at, named before in the text, where the sentence itself names none.
  private func otherCountingPlace(_ d: Draft) -> String? {
    guard let m = d.measure, m.measure != .asylum, m.measure != .deaths else { return nil }
    if case .stated = d.placeOrigin { return nil }
    let mine: PlaceID? = m.measure == .transits ? .darien : m.measure == .detections ? m.country ?? .mexico : d.place
    return countingPlaces.first { named in
      guard named.sentence <= d.sentence, named.place != mine else { return false }
      // "Encounters with Hondurans": a word of the American count is of no other country's.
      let isAmerican = named.place.text.hasPrefix("us") || named.place.isSector
      if m.measure == .encounters, !isAmerican, !d.isElliptic, m.strong { return false }
      // The border and the country as a whole are readings of an American count anyway.
      return !(m.measure == .encounters && [PlaceID.southwest, .us].contains(named.place))
    }?.words
  }

  /// A group that stands in the sentence near the number and that the claim was read without.
  private func unreadGroup(_ d: Draft, _ v: SentenceView, _ a: Int) -> Range<Int>? {
    guard let measure = d.measure?.measure, measure != .deaths, measure != .asylum else { return nil }
    let c = v.clauseOf(a)
    var codes: Set<CountryCode> = []
    for who in d.who + [d.versusWho, d.wholeWho].compactMap({ $0 }) {
      switch who {
      case .only(let list), .except(let list): codes.formUnion(list)
      case .everyone: break
      }
    }
    if case .rank(_, _, let among, _) = d.assertion { codes.formUnion(among) }
    let people = d.demographics.union(d.wholePeople ?? .everyone)
    return v.s.phrases.first(where: {
      isUnread($0, codes, people, d, v) && (v.clauseOf($0.tokens.lowerBound) == c || v.cost(a, $0.tokens) < 12)
    })?
    .tokens
  }

  private func isUnread(
    _ p: Phrase, _ codes: Set<CountryCode>, _ people: DemographicSet, _ d: Draft, _ v: SentenceView
  ) -> Bool {
    let a = d.tokens.lowerBound
    // Most phrases name no group at all.
    guard p.country != nil || p.group != nil || !(p.people ?? []).isEmpty else { return false }
    if isExample(p, v) || v.says(Self.notPeople, at: p.tokens.upperBound)
      || isInAside(p, after: a, isCount: d.stated?.unit == .count, v)
    {
      return false
    }
    if let who = p.people, !who.isEmpty, isDemographicWord(p, who, v) {
      let children: DemographicSet = DemographicSet(.boys).union(DemographicSet(.girls)).union(.unaccompanied)
      return !people.isSuperset(of: who) && !(people == .children && children.isSuperset(of: who))
    }
    if let country = p.country, !country.isPlace || namesPeople(p, v) {
      return !codes.contains(country.code) && !isOnRoute(p, d, v)
    }
    if let g = p.group, g != .listed,
      case .only(let list)? = Self.readings(codes: [], groups: [g], complement: false).first
    {
      return codes.isDisjoint(with: list)
    }
    return false
  }
}
