import BorderData

/// Parts of a whole: which group or place is the part, and of what.
extension ClaimFinder {
  /// "about 0.4% of Haiti's population": a part of those who live there.
  private func isOfInhabitants(_ q: QuantityMention, _ v: SentenceView) -> Bool {
    (q.tokens.upperBound..<min(q.tokens.upperBound + 7, v.s.range.upperBound)).contains {
      v.says(Self.inhabitants, at: $0)
    }
  }

  private static let inhabitants: WordSet = ["population", "inhabitants", "residents", "poblacion", "habitantes"]

  /// "62% of all persons", "made up 63 percent", "family units (62%)".
  mutating func shareClaim(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ found: (sense: MeasureSense, phrase: Phrase?)?,
    _ used: inout Set<Int>
  ) -> Draft? {
    let a = q.tokens.lowerBound
    let share = v.s.phrases.first { p in
      if case .shareVerb? = p.relation { return v.cost(a, p.tokens) < 12 }
      return false
    }
    let after = v.text(q.tokens.upperBound)
    let labelled = isLabelled(q, v)
    guard
      share != nil || after == "of" || after == "de" || labelled || v.has(.ofWhich)
        || [
          "were", "are", "was", "eran", "se", "lo", "took", "occurred", "happened", "came", "crossed", "llegaron",
          "llego",
          "ocurrio", "ocurrieron", "entra", "entran", "enter", "cross", "cruza", "cruzan", "travel", "viaja", "viajan",
          "va", "van",
        ]
        .contains(after)
        || q.hedged.lowerBound - v.s.range.lowerBound < 3
        // "In September, one in three migrants encountered in the El Paso sector was Venezuelan".
        || v.text(q.tokens.upperBound - 2) == "in" && v.s.phrase(startingAt: q.tokens.upperBound)?.people != nil
        || drafts.last?.kind == .share && index - context.sentence <= 1
          && ["been", "was", "were", "at", "is", "are", "it", "only"].contains(v.text(q.hedged.lowerBound - 1))
    else { return nil }
    // "cayeron más de la mitad": how far they fell.
    if v.s.phrases.contains(where: {
      if case .change? = $0.relation {
        // "dropped to 13 percent" is what it came to.
        return abs($0.tokens.upperBound - q.hedged.lowerBound) <= 1
          && !["to", "a", "al", "hasta"].contains(v.text(q.hedged.lowerBound - 1))
      } else {
        return false
      }
    }) {
      return nil
    }
    if !isPartOfOurs(q, v) || isOfInhabitants(q, v) { return nil }
    var sense = found?.sense
    if sense == nil, index - context.sentence <= 2 { sense = context.measure }
    // "two in five Border Patrol arrests": right behind the part, what it is a part of.
    if let p = v.s.phrase(startingAt: q.tokens.upperBound) ?? v.s.phrase(startingAt: q.tokens.upperBound + 1),
      let m = p.measure, !m.weak || p.tokens.count > 1
    {
      sense = self.sense(m, p, v)
    }
    guard let sense else { return nil }
    if let f = found?.phrase, v.cost(a, f.tokens) > 20, index - context.sentence > 2 { return nil }
    if let share { used.insert(share.tokens.lowerBound) }
    var d = draft(.share, .share(q.quantity, most: nil, of: nil), q, v, index, sense, found?.phrase, &used)
    if let own = shareGroup(q, v) { own.apply(&d, span(q.tokens)) }
    if d.who.first == .everyone, let origin = origin(before: a, v) {
      d.who = [.only([origin.0])]
      d.whoOrigin = .stated(span(origin.1))
    }
    if isOfSector(d, a, v) {
      // "Swanton alone accounts for over 90 percent": of the sector, whoever was spoken of before.
      d.who = [.everyone]
      d.demographics = .everyone
      d.topic = nil
    }
    if let whole = wholeGroup(q, d, v) {
      d.wholeWho = whole
      if case .only(let list)? = d.who.first, case .only(let all) = whole,
        Set(list) == Set(all) || Set(list).isSuperset(of: all)
      {
        // The part was read with the whole: it is the group before the number.
        let before = v.s.phrases.filter { $0.country?.isPlace == false && $0.tokens.upperBound <= q.hedged.lowerBound }
          .compactMap { $0.country?.code }
        if !before.isEmpty { d.who = [.only(before)] }
      }
    }
    // "98 percent of whom were working-age men": a trait that is not published.
    if ["who", "whom", "which"].contains(v.text(q.tokens.upperBound + 1)),
      !v.s.phrases.contains(where: {
        ($0.country != nil || $0.group != nil || !($0.people ?? []).isEmpty)
          && $0.tokens.lowerBound > q.tokens.upperBound && $0.tokens.lowerBound - q.tokens.upperBound < 7
      })
    {
      d.reason = .notPublishedThatWay
    }
    d.isOfWholeAtPlace = settleWhole(&d, q.tokens, v)
    settleShareOf(&d, q.tokens, v)
    shareByComponent(&d, q.tokens, v)
    shareOfTotal(&d, q.tokens, v)
    if !d.isOfWholeAtPlace, !d.isOfComponents, d.wholePlace == nil, !tellsOfExpulsion(q.tokens, v) {
      shareOfPlace(&d, q.tokens, v)
      shareOfGroupAtPlace(&d, q.tokens, v)
    }
    shareParts(&d, q, v)
    shareByCount(&d, q.tokens, v)
    takePart(&d, q, v)
    negateGroup(&d, a, v)
    shareOfAllOthers(&d, q, v)
    settleNamedWhole(&d, q, v)
    d.atPeak = isAtPeak(a, v, index)
    return d
  }

  /// "Venezuela was the origin of 14 percent".
  func origin(before a: Int, _ v: SentenceView) -> (CountryCode, Range<Int>)? {
    guard
      let noun = (max(v.s.range.lowerBound, a - 5)..<a).last(where: {
        ["origin", "source", "origen", "home"].contains(v.text($0))
      }),
      let p = v.s.phrases.last(where: {
        $0.tokens.upperBound <= noun && noun - $0.tokens.upperBound <= 5 && $0.country?.isPlace ?? false
      }), let c = p.country
    else { return nil }
    return (c.code, p.tokens)
  }

  /// A sector stands before the part as what it is said of, and the clause names no group.
  private func isOfSector(_ d: Draft, _ a: Int, _ v: SentenceView) -> Bool {
    let c = v.clauseOf(a)
    if case .stated = d.whoOrigin { return false }
    return v.s.phrases.contains { p in
      if case .place(let id)? = p.place {
        return id.hasPrefix("sector:") && p.tokens.upperBound <= a && v.clauseOf(p.tokens.lowerBound) == c
          && a - p.tokens.upperBound < 8
          && v.s.phrases.contains {
            if case .shareVerb? = $0.relation {
              return $0.tokens.lowerBound >= p.tokens.upperBound && $0.tokens.upperBound <= a
            }
            return false
          }
      }
      return false
    }
  }

  /// "The sector accounts for seven in ten of all arrests along the Canadian line": a sector's part of its border.
  func shareOfPlace(_ d: inout Draft, _ number: Range<Int>, _ v: SentenceView) {
    guard d.measure?.measure == .encounters, d.measure?.authority == .all else { return }
    if d.who.first != .everyone || !d.demographics.isEmpty {
      // "17,638 Haitians …; nine in ten were met in the Del Rio sector": of the group spoken of, by where it came.
      let c = v.clauseOf(number.lowerBound)
      guard
        !v.s.phrases.contains(where: {
          ($0.country?.isPlace == false || !($0.people ?? []).isEmpty) && v.clauseOf($0.tokens.lowerBound) == c
        }),
        let p = v.s.phrases.first(where: { $0.borderOrSector != nil && $0.tokens.lowerBound > number.upperBound }),
        isMadeSomewhere(number, p, v), let place = p.borderOrSector
      else { return }
      d.place = place
      d.placeOrigin = .stated(span(p.tokens))
      d.wholePlace = place.isSector ? Self.border(of: place) : .us
      return
    }
    let places = v.s.phrases.compactMap { p -> (id: PlaceID, tokens: Range<Int>)? in
      if case .place(let id)? = p.place { (PlaceID(id), p.tokens) } else { nil }
    }
    // "199,000 encounters at the northern border, about 7% of the national total": a border's part of all.
    if let border = d.place, border == .northern || border == .southwest, !places.contains(where: { $0.id.isSector }),
      saysNational(after: number, v)
    {
      d.wholePlace = .us
      return
    }
    let whole = places.first { !$0.id.isSector && $0.id.text.hasPrefix("us") }?.id
    var part = places.first { $0.id.isSector }
    if part == nil, let c = context.place, c.isSector,
      saysTheRegion(v) || d.sentence - context.placeSentence <= 1 && isSaidOfIt(before: number.lowerBound, v)
    {
      part = (c, number)
      d.placeOrigin = .earlier(context.placeSpan ?? TextSpan(0, 0))
    }
    guard let part else {
      // "El 98% lo hizo por la frontera con México": of all of them, wherever they came in.
      if let border = v.s.phrases.first(where: { p in
        if case .place(let id)? = p.place { return id.hasPrefix("us-") && p.tokens.lowerBound > number.upperBound }
        return false
      }), case .place(let id)? = border.place, v.says(Self.didSo, at: number.upperBound),
        isMadeSomewhere(number, border, v)
      {
        d.place = PlaceID(id)
        d.placeOrigin = .stated(span(border.tokens))
        d.wholePlace = .us
      }
      return
    }
    d.place = part.id
    d.wholePlace = whole ?? Self.border(of: part.id)
  }

  /// "Even so, it accounted for more than a third of the arrests along the border": of what was spoken of.
  private func isSaidOfIt(before number: Int, _ v: SentenceView) -> Bool {
    v.s.phrases.contains { p in
      guard case .shareVerb? = p.relation, p.tokens.upperBound <= number, number - p.tokens.upperBound <= 4 else {
        return false
      }
      return v.text(p.tokens.lowerBound - 1) == "it"
        || v.says(["still", "alone"], at: p.tokens.lowerBound - 1) && v.text(p.tokens.lowerBound - 2) == "it"
    }
  }

  /// "of the national total", "of its nationwide apprehensions", "of all encounters in the country".
  private func saysNational(after number: Range<Int>, _ v: SentenceView) -> Bool {
    guard ["of", "de", "del"].contains(v.text(number.upperBound)) else { return false }
    return (number.upperBound..<min(number.upperBound + 5, v.s.range.upperBound)).contains {
      v.says(Self.nationals, at: $0)
    }
  }

  /// Said of those just counted: "98 percent came", "el 98 % lo hizo".
  private static let didSo: WordSet = [
    "lo", "came", "entered", "crossed", "arrived", "did", "llego", "llegaron", "entro", "entraron", "cruzo", "cruzaron",
  ]
  private static let nationals: WordSet = ["national", "nationwide", "nation", "nacional", "country"]

  /// "27 percent of the migrants encountered in the El Paso sector were expelled": of those met there, by what was done with them.
  private func tellsOfExpulsion(_ number: Range<Int>, _ v: SentenceView) -> Bool {
    guard
      let place = v.s.phrases.first(where: { $0.borderOrSector != nil && $0.tokens.lowerBound >= number.upperBound })
    else { return false }
    return v.s.phrases.contains { p in
      (p.measure?.key == .expulsions || p.isCue(.title42)) && p.tokens.lowerBound >= place.tokens.upperBound
        && (place.tokens.upperBound..<p.tokens.lowerBound).allSatisfy { ![",", ";"].contains(v.text($0)) }
    }
  }

  /// "nearly half of them on the border with Canada", "one in six of the Indians encountered" on the northern border: what
  /// follows "of" is the whole, and the place says which part.
  func shareOfGroupAtPlace(_ d: inout Draft, _ number: Range<Int>, _ v: SentenceView) {
    let j = number.upperBound
    guard ["of", "de"].contains(v.text(j)), d.measure?.measure == .encounters, d.wholeWho == nil, d.wholePlace == nil,
      d.wholePeople == nil
    else { return }
    let a = number.lowerBound
    // "167,000 in the El Paso sector; three-quarters of them were families": by who they were, and not by where.
    if v.says(Self.those, at: j + 1),
      v.s.phrases.contains(where: {
        ($0.country?.isPlace == false || !($0.people ?? []).isEmpty) && $0.tokens.lowerBound > j + 1
          && $0.tokens.lowerBound - j <= 6 && v.clauseOf($0.tokens.lowerBound) == v.clauseOf(j)
      })
    {
      return
    }
    if ["them", "ellos", "ellas"].contains(v.text(j + 1)), let before = drafts.last, before.sentence == d.sentence,
      case .level = before.assertion
    {
      // "29,470 encounters nationwide, more than half of them at the southern border": of those.
      d.who = before.who
      d.whoOrigin = before.whoOrigin
      d.demographics = before.demographics
      d.demographicsOrigin = before.demographicsOrigin
      d.topic = nil
    }
    guard let p = v.s.phrases.first(where: { $0.borderOrSector != nil && v.cost(a, $0.tokens) < 24 }),
      let place = p.borderOrSector
    else { return }
    let pronoun =
      ["them", "those", "these", "ellos", "ellas"].contains(v.text(j + 1))
      && v.s.phrase(startingAt: j + 2)?.people == nil
    let group = v.s.phrases.first {
      ($0.country?.isPlace == false || !($0.people ?? []).isEmpty) && $0.tokens.lowerBound > j
        && $0.tokens.lowerBound - j <= 3
    }
    if pronoun {
      // In one sentence "them" is whom the clause before counted.
      guard let them = pronounGroup() else { return }
      d.who = [them.who]
      d.demographics = them.demographics
      d.whoOrigin = .earlier(context.whoSpan ?? TextSpan(0, 0))
    } else if let group {
      d.who = [group.country.map { .only([$0.code]) } ?? .everyone]
      d.demographics = group.people ?? .everyone
      d.whoOrigin = .stated(span(group.tokens))
    } else {
      return
    }
    // "The sector accounts for 73 percent of all UAC apprehensions on the southwest border": the border is that of the whole.
    if let own = d.place, own.isSector, !place.isSector, p.tokens.lowerBound > j {
      d.wholePlace = place
      return
    }
    d.place = place
    d.placeOrigin = .stated(span(p.tokens))
    d.wholePlace = place.isSector ? Self.border(of: place) : .us
  }

  /// Whom "them" means: the group of the last claim, else that of the sentences just before.
  func pronounGroup() -> (who: Who, demographics: DemographicSet)? {
    if context.who != .everyone || !context.demographics.isEmpty { return (context.who, context.demographics) }
    guard current - context.topic.groupSentence <= 4 else { return nil }
    return (context.topic.who, context.topic.demographics)
  }

  /// The border that a sector lies on; coastal sectors are part of the whole country only.
  static func border(of sector: PlaceID) -> PlaceID {
    switch sector.text.dropFirst(7) {
    case "big-bend", "del-rio", "el-centro", "el-paso", "laredo", "rio-grande-valley", "san-diego", "tucson", "yuma":
      .southwest
    case "miami", "new-orleans", "ramey": .us
    default: PlaceID("us-northern")
    }
  }

  /// "Sixty-one percent of registered voters", "a third of the world's solar panels", "48 percent told us": parts of
  /// something that is not counted here.
  func isPartOfOurs(_ q: QuantityMention, _ v: SentenceView) -> Bool {
    let j = q.tokens.upperBound
    guard ["of", "de", "del"].contains(v.text(j)) else {
      // Nothing says of what: a verb that migrants do or are must follow, or a mark.
      let next = v.text(j)
      guard q.hedged.lowerBound - v.s.range.lowerBound < 3, tokens.indices.contains(j), tokens[j].kind == .word,
        v.s.range.contains(j), v.s.phrase(startingAt: j) == nil
      else { return true }
      return [
        "were", "are", "was", "is", "had", "have", "came", "come", "eran", "son", "fueron", "crossed", "went", "to",
        "lo",
        "entered", "arrived",
      ]
      .contains(next)
    }
    // "a quarter of what it was before".
    if v.text(j + 1) == "what" { return false }
    for i in j + 1..<max(j + 1, min(j + 8, v.s.range.upperBound)) {
      if v.says(Self.ours, at: i) { return true }
      if let p = v.s.phrase(startingAt: i) {
        if p.isBlocker, p.measure == nil, p.people == nil { return false }
        if p.measure != nil || p.people != nil || p.country?.isPlace == false || p.group != nil || p.outside != nil
          || p.isCue(.anaphor) || p.isCue(.total) || p.isCue(.ofWhich) || p.isCue(.illegal) || p.isCue(.borderPatrol)
          || p.isCue(.cbp)
        {
          return true
        }
        if let place = p.place, place != .us { return true }
      }
    }
    return false
  }

  /// The group that a share is of, where the sentence names several: the nearest before the number with no other
  /// number between ("Central Americans about two percent"), or what follows "were" or "from".
  func shareGroup(_ q: QuantityMention, _ v: SentenceView) -> OwnGroup? {
    let groups = v.s.phrases.filter { $0.country != nil || $0.group != nil || !($0.people ?? []).isEmpty }
    guard groups.count > 1 else { return nil }
    // "12,8 % ecuatorianos, 10,5 % cubanos": the noun of the percent.
    if let p = v.s.phrase(startingAt: q.tokens.upperBound), let c = p.country, !c.isPlace {
      return OwnGroup(who: [.only([c.code])])
    }
    func own(_ p: Phrase) -> OwnGroup? {
      if let c = p.country { return !c.isPlace || namesPeople(p, v) ? OwnGroup(who: [.only([c.code])]) : nil }
      if let g = p.group {
        return g == .listed ? nil : OwnGroup(who: Self.readings(codes: [], groups: [g], complement: false))
      }
      return OwnGroup(demographics: p.people)
    }
    // "30 percent were with Mexicans and 12 percent with Venezuelans": each of its own group.
    var j = q.tokens.upperBound
    while v.says(Self.beingVerbs, at: j) || v.says(Self.withs, at: j), j < q.tokens.upperBound + 2 { j += 1 }
    if j > q.tokens.upperBound, let p = v.s.phrase(startingAt: j), let c = p.country, !c.isPlace || namesPeople(p, v),
      v.s.quantities.contains(where: { $0.quantity.unit == .percent && $0.hedged.lowerBound > p.tokens.upperBound })
    {
      return OwnGroup(who: [.only([c.code])])
    }
    let before = groups.last {
      $0.tokens.upperBound <= q.hedged.lowerBound && q.hedged.lowerBound - $0.tokens.upperBound <= 3
    }
    if let before, !joined(before, groups, v) { return own(before) }
    return nil
  }

  private static let withs: WordSet = ["with", "from", "of", "con", "de"]

  /// The group that a share is a share of: "half of the Northern Triangle's encounters", "a third of the three
  /// countries' total". Nil where it is everyone.
  func wholeGroup(_ q: QuantityMention, _ d: Draft, _ v: SentenceView) -> Who? {
    guard case .only? = d.who.first,
      let p = v.s.phrases.first(where: {
        $0.group != nil && $0.tokens.lowerBound >= q.tokens.upperBound && $0.tokens.lowerBound - q.tokens.upperBound < 8
          && v.clauseOf($0.tokens.lowerBound) == v.clauseOf(q.tokens.lowerBound)
      }), let g = p.group,
      // "98 percent of the total and Central Americans two": past "and" another part is named.
      !(q.tokens.upperBound..<p.tokens.lowerBound).contains(where: { ["and", "y", "while"].contains(v.text($0)) }),
      v.s.phrases.contains(where: { $0.country?.isPlace == false && $0.tokens.upperBound <= q.hedged.lowerBound })
    else { return nil }
    if g == .listed { return context.listed.isEmpty ? .only(CountryCode.northernTriangle) : .only(context.listed) }
    return Self.readings(codes: [], groups: [g], complement: false).first
  }

  /// True when the group is one of a list that is meant together.
  func joined(_ p: Phrase, _ groups: [Phrase], _ v: SentenceView) -> Bool {
    let isArticle = ["the", "el", "la", "los", "las"].contains(v.text(p.tokens.lowerBound - 1))
    let start = p.tokens.lowerBound - (isArticle ? 1 : 0)
    return ["and", "or", "&", "y", "o", "e"].contains(v.text(start - 1))
      && groups.contains { $0.tokens.upperBound <= start && start - $0.tokens.upperBound <= 2 }
  }

  /// Sorts out which group is the part and which the whole.
  func shareParts(_ d: inout Draft, _ q: QuantityMention?, _ v: SentenceView) {
    if d.measure?.authority == .title42 || (v.has(.title42) && d.who.first == .everyone && d.demographics.isEmpty) {
      d.measure?.authority = .title42
    }
    if d.who.first == .everyone, d.demographics.isEmpty, d.measure?.authority == .all,
      d.sentence - context.sentence <= 1,
      let before = context.measure?.authority, before != .all
    {
      d.measure?.authority = before
    }
    if isOfEveryone(v) || isOfAllInNewParagraph(q, v) { return }
    if let q, d.isOfComponents, isOfAllCounted(q.tokens, v) { return }
    if d.who.first == .everyone, d.demographics.isEmpty, d.measure?.authority == .all, !context.demographics.isEmpty,
      d.sentence - context.sentence <= 1
    {
      d.demographics = context.demographics
      d.demographicsOrigin = .earlier(context.whoSpan ?? TextSpan(0, 0))
    }
    if d.who.first == .everyone, d.demographics.isEmpty, d.measure?.authority == .all, context.who != .everyone,
      d.sentence - context.sentence <= 1
    {
      d.who = [context.who]
      d.whoOrigin = .earlier(context.whoSpan ?? TextSpan(0, 0))
    }
  }

  /// "A third of the encounters took place in the Tucson sector", opening a paragraph: of all, whoever the one before was about.
  private func isOfAllInNewParagraph(_ q: QuantityMention?, _ v: SentenceView) -> Bool {
    guard let q, v.s.sentence.paragraph != context.paragraph, ["of", "de"].contains(v.text(q.tokens.upperBound)) else {
      return false
    }
    let from = q.tokens.upperBound + 1
    return v.s.phrases.contains { p in
      (p.measure.map { !$0.weak && !$0.verb } ?? false) && p.tokens.lowerBound >= from
        && p.tokens.lowerBound - from <= 4
        && (from..<p.tokens.lowerBound).allSatisfy { v.says(Self.wordsOfAll, at: $0) }
    }
  }

  private static let wordsOfAll: WordSet = [
    "the", "all", "los", "las", "todos", "todas", "year", "month", "'s", "fiscal", "year's", "month's", "border",
    "patrol",
  ]

  /// After "of": those that are counted here.
  private static let ours: WordSet = [
    "them", "those", "these", "all", "total", "whole", "that", "which", "whom", "who", "everyone", "everybody",
    "migrants", "people", "ellos", "ellas", "los", "las", "todos", "todas", "quienes", "cases", "casos", "flow", "it",
    "such", "overall", "this", "that's", "esos", "esas", "cuales",
  ]
}
