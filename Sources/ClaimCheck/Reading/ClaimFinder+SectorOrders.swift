import BorderData

/// An order of the Border Patrol's sectors: which of them had the most or the fewest.
extension ClaimFinder {
  /// "San Diego overtook Tucson as the busiest sector", "Tucson remained the busiest of the nine sectors": an order of
  /// sectors, of which the one that opens the sentence is meant.
  mutating func sectorRank(
    _ p: Phrase, _ end: End?, _ v: SentenceView, _ index: Int, _ found: (sense: MeasureSense, phrase: Phrase?),
    _ used: inout Set<Int>, position stated: Int
  ) -> Draft? {
    // "the busiest of Border Patrol's nine southwest sectors", and not past a comma.
    let tail = (p.tokens.upperBound..<min(v.s.range.upperBound, p.tokens.upperBound + 8)).map { v.text($0) }
      .prefix { $0 != "," && $0 != ";" }
    let ofBorder =
      ["border", "frontier", "frontera", "nation", "country", "pais"].contains { tail.contains($0) }
      || tail.first == "of" && tail.dropFirst().first == "all"
    // "The record in the Yuma sector still belongs to fiscal 2005": an order of years.
    if p.tokens.contains(where: { ["record", "records"].contains(v.text($0)) }) { return nil }
    // "El mes con más encuentros en el sector": an order of months.
    if ordersMonths(p, v) { return nil }
    // "in Yuma the growth is 400 percent, the biggest of any sector": an order of changes.
    if isOfPercentBeside(p, v) { return nil }
    let head = headOfSectors(after: p, v)
    let isBelow = ranksBelowSector(p, v)
    guard
      tail.contains(where: { ["sector", "sectors", "stretch", "corridor"].contains($0) })
        || isPlaceOfBorder(p, v) || v.words(p.tokens).hasPrefix("el que mas")
        || p.tokens.contains(where: { v.says(Self.sectorNouns, at: $0) || v.says(Self.leaders, at: $0) })
        || ofBorder && (v.words(p.tokens).includes("most") || isSaidOfSector(p, v)) || placesSector(p, v) || head != nil
        || ordersSectors(p, v) || isBelow || isBesideSector(p, v) || saysOrderOfSectors(v),
      found.sense.measure == .encounters
    else { return nil }
    // "Tucson came first among the sectors; San Diego came third": the one right before the words, where each has its own.
    let named = v.s.phrases.filter { $0.isSector && $0.tokens.upperBound <= p.tokens.lowerBound }
    let ownBefore = named.last.flatMap { q in
      named.count > 1 && p.tokens.lowerBound - q.tokens.upperBound <= 1 ? q.borderOrSector : nil
    }
    let before = ownBefore ?? named.lazy.compactMap(\.borderOrSector).first
    let spokenOf = isBelow ? context.place.flatMap { $0.isSector ? $0 : nil } : nil
    let toldBefore = saysOrderOfSectors(v) ? sectorSpokenOf(index) : nil
    guard
      let place = before ?? spokenOf ?? head ?? sectorNamed(after: p, v) ?? toldBefore
        ?? (ofBorder ? nil : context.topic.place)
    else {
      return nil
    }
    let position =
      v.s.quantities.first {
        $0.ordinal != nil && p.tokens.lowerBound - $0.tokens.upperBound <= 1
          && $0.tokens.lowerBound < p.tokens.upperBound
      }?
      .ordinal ?? stated
    var d = draft(
      .rank, .rank(position: position, end: end ?? .highest, among: [], value: nil), nil, v, index, found.sense,
      found.phrase,
      &used, at: p.tokens.lowerBound)
    d.place = place
    d.placeOrigin = .stated(span(p.tokens))
    used.insert(p.tokens.lowerBound)
    return d
  }

  /// "The Tucson Sector was once again the busiest on the southwest border": said of a sector that opens the statement.
  private func isSaidOfSector(_ p: Phrase, _ v: SentenceView) -> Bool {
    guard let sector = v.s.phrases.last(where: { $0.isSector && $0.tokens.upperBound <= p.tokens.lowerBound }) else {
      return false
    }
    let between = sector.tokens.upperBound..<p.tokens.lowerBound
    return between.contains { v.says(Self.copulas, at: $0) }
      && between.allSatisfy { i in
        v.says(Self.copulas, at: i) || v.says(Self.aroundCopulas, at: i)
          || v.s.periods.contains { $0.tokens.contains(i) }
      }
  }

  /// "in the Tucson sector, the busiest in the country,": said of the sector right before the comma.
  private func isBesideSector(_ p: Phrase, _ v: SentenceView) -> Bool {
    let low = p.tokens.lowerBound
    let comma = ["the", "el", "la"].contains(v.text(low - 1)) ? low - 2 : low - 1
    guard v.text(comma) == ",",
      v.s.phrases.contains(where: { $0.isSector && (0...1).contains(comma - $0.tokens.upperBound) })
    else { return false }
    let j = p.tokens.upperBound
    return ["in", "on", "along", "of", "de", "en"].contains(v.text(j))
      && (j + 1...j + 4).contains { v.says(Self.wholesOfSectors, at: $0) }
  }

  private static let wholesOfSectors: WordSet = [
    "country", "nation", "border", "patrol", "pais", "frontera", "sectors", "nationwide",
  ]

  /// "The Rio Grande Valley sector apprehends more families than any other", "… than any other stretch of the border": first
  /// among the sectors.
  mutating func moreThanOtherSectors(_ v: SentenceView, _ index: Int, _ used: inout Set<Int>) -> Draft? {
    guard
      let than = v.s.range.first(where: { i in
        guard ["than", "que"].contains(v.text(i)), v.says(Self.anyOnes, at: i + 1) else { return false }
        let other = ["other", "otro", "otra"].contains(v.text(i + 2)) ? i + 3 : i + 2
        return v.says(Self.stretches, at: other)
          || other > i + 2 && (other >= v.s.range.upperBound || [",", ".", ";"].contains(v.text(other)))
      }),
      let more = (max(v.s.range.lowerBound, than - 12)..<than).last(where: {
        v.says(Self.moreWords, at: $0) || v.says(Self.fewerWords, at: $0)
      }), !v.s.quantities.contains(where: { $0.hedged.contains(more) }), !used.contains(more),
      let sector = v.s.phrases.last(where: { $0.isSector && $0.tokens.upperBound <= more }),
      let place = sector.borderOrSector,
      !v.s.phrases.contains(where: {
        $0.tokens.lowerBound >= sector.tokens.upperBound && $0.tokens.upperBound <= more && $0.country != nil
      }),
      let sense = measure(for: more, v, limit: 20)?.sense ?? topicMeasure(v, index)?.sense, sense.measure == .encounters
    else { return nil }
    var d = draft(
      .rank, .rank(position: 1, end: v.says(Self.moreWords, at: more) ? .highest : .lowest, among: [], value: nil), nil,
      v, index, sense, nil, &used, at: more)
    d.place = place
    d.placeOrigin = .stated(span(sector.tokens))
    d.ranksSectors = true
    for i in more...than + 1 { used.insert(i) }
    return d
  }

  private static let anyOnes: WordSet = ["any", "all", "cualquier", "ningun", "ninguna"]
  private static let stretches: WordSet = [
    "sector", "sectors", "stretch", "section", "corridor", "part", "region", "place", "area", "tramo", "zona",
  ]
  private static let moreWords: WordSet = ["more", "mas", "busier", "higher", "larger"]
  private static let fewerWords: WordSet = ["fewer", "less", "menos", "lower", "quieter"]

  private static let copulas: WordSet = [
    "was", "were", "is", "remained", "remains", "became", "stayed", "fue", "es", "era", "sigue", "siguio", "siendo",
  ]
  private static let aroundCopulas: WordSet = [
    "sector", ",", "which", "that", "until", "in", "once", "again", "still", "also", "now", "the", "el", "la", "de",
    "nuevo", "otra", "vez", "by", "far",
  ]

  /// "El Paso was the busiest place on the U.S.-Mexico border", "the busiest spot for crossings".
  private func isPlaceOfBorder(_ p: Phrase, _ v: SentenceView) -> Bool {
    v.says(Self.placesOfBorder, at: p.tokens.upperBound)
      && ["on", "along", "of", "for", "at"].contains(v.text(p.tokens.upperBound + 1))
      && v.s.phrases.contains { $0.isSector && $0.tokens.upperBound <= p.tokens.lowerBound }
  }

  private static let placesOfBorder: WordSet = ["place", "spot", "section", "area", "region", "part", "crossing"]

  /// "came second only to the Rio Grande Valley", "second after Tucson": one sector among all, below the one named.
  private func ranksBelowSector(_ p: Phrase, _ v: SentenceView) -> Bool {
    v.s.phrases.contains { q in
      guard q.isSector, q.tokens.lowerBound >= p.tokens.upperBound, q.tokens.lowerBound - p.tokens.upperBound <= 5
      else { return false }
      return standsAbove(q, v)
        || (q.tokens.lowerBound - 2..<q.tokens.lowerBound).contains { ["after", "behind"].contains(v.text($0)) }
    }
  }

  /// "The Big Bend sector had the fewest, 8,045", "The quietest was Big Bend": one sector among all, and no time to be the lowest of.
  private func ordersSectors(_ p: Phrase, _ v: SentenceView) -> Bool {
    let j = p.tokens.upperBound
    let isSaid =
      ["the", "el", "la"].contains(v.text(p.tokens.lowerBound - 1))
      || ["the", "el", "la"].contains(v.text(p.tokens.lowerBound))
    return isSaid && v.s.phrases.count(where: \.isSector) == 1 && !ordersTimes(v)
      && (j >= v.s.range.upperBound || [",", ".", "was", "were", "is", "with"].contains(v.text(j))
        || isHadBySector(p, v))
  }

  /// A word for the times that an order runs over, or the one that it begins with.
  private func ordersTimes(_ v: SentenceView) -> Bool {
    v.says(Self.timesOfOrder) || v.s.periods.contains { $0.role == .since }
  }

  /// "The Big Bend sector had the fewest arrests", "El sector Tucson registró la mayor cantidad": a sector that has them.
  private func isHadBySector(_ p: Phrase, _ v: SentenceView) -> Bool {
    guard let sector = v.s.phrases.last(where: { $0.isSector && $0.tokens.upperBound <= p.tokens.lowerBound }) else {
      return false
    }
    // "Del Rio, in Texas, had the second-highest total".
    var from = sector.tokens.upperBound
    if v.text(from) == ",", ["in", "en"].contains(v.text(from + 1)),
      let close = (from + 2..<min(from + 5, p.tokens.lowerBound)).first(where: { v.text($0) == "," })
    {
      from = close + 1
    }
    let between = from..<p.tokens.lowerBound
    return between.count <= 4
      && between.allSatisfy { v.says(Self.havings, at: $0) || ["the", "el", "la", "sector"].contains(v.text($0)) }
      && between.contains { v.says(Self.havings, at: $0) }
  }

  private static let havings: WordSet = [
    "had", "has", "saw", "recorded", "registered", "posted", "logged", "reported", "sees", "have", "tuvo", "tiene",
    "registro", "reporto", "vio", "sumo", "registra", "conto",
  ]

  /// An order said of one sector with no word on what it is an order of may be one of sectors or one of times.
  func doubtsOrderOfSector(_ d: inout Draft, _ p: Phrase, _ v: SentenceView) {
    guard d.place?.isSector ?? false, !ordersTimes(v) || isFollowedBySector(p, v),
      !["its", "su"].contains(v.text(p.tokens.lowerBound - 1)),
      !p.tokens.contains(where: { v.says(Self.ownRecords, at: $0) })
    else { return }
    d.doubts.append("It may be the order of this sector among the others, and not of this time among others.")
  }

  /// "tuvo la mayor cantidad en 2013, 154.453, seguido por Tucson": whatever times it names, an order of sectors.
  private func isFollowedBySector(_ p: Phrase, _ v: SentenceView) -> Bool {
    v.s.phrases.contains { other in
      other.isSector && other.tokens.lowerBound > p.tokens.upperBound
        && (other.tokens.lowerBound - 4..<other.tokens.lowerBound).contains { v.says(Self.followings, at: $0) }
    }
  }

  private static let followings: WordSet = ["followed", "ahead", "seguido", "seguida", "delante", "trailed"]

  private static let ownRecords: WordSet = ["record", "records", "peak", "peaked", "high", "low", "maximo", "minimo"]

  private static let timesOfOrder: WordSet = [
    "month", "months", "year", "years", "ever", "record", "history", "decade", "since", "mes", "ano", "anos",
    "historia",
  ]

  /// "The busiest sector in the nation is now Tucson".
  private func sectorNamed(after p: Phrase, _ v: SentenceView) -> PlaceID? {
    let c = v.clauseOf(p.tokens.lowerBound)
    guard
      let found = v.s.phrases.first(where: {
        $0.isSector && $0.tokens.lowerBound >= p.tokens.upperBound && v.clauseOf($0.tokens.lowerBound) == c
      }), case .place(let id)? = found.place,
      (p.tokens.upperBound..<found.tokens.lowerBound).contains(where: { v.says(Self.ises, at: $0) })
    else { return nil }
    return PlaceID(id)
  }

  private static let ises: WordSet = ["is", "was", "remains", "remained", "became", "es", "fue", "sigue"]

  /// "highest in Tucson (48,752), Rio Grande Valley (38,301) and El Paso (30,000)": an order of sectors, told as a list.
  private func headOfSectors(after p: Phrase, _ v: SentenceView) -> PlaceID? {
    let j = p.tokens.upperBound
    guard ["in", "for", "en"].contains(v.text(j)) else { return nil }
    let named = v.s.phrases.filter { $0.isSector && $0.tokens.lowerBound > j }
    guard let first = named.first, first.tokens.lowerBound - j <= 3, case .place(let id)? = first.place else {
      return nil
    }
    let isList = named.count >= 2 && ["(", ",", "and", "y", ":"].contains(v.text(first.tokens.upperBound))
    let isBySector = v.s.range.contains {
      $0 < p.tokens.lowerBound && ["by", "por"].contains(v.text($0)) && v.text($0 + 1) == "sector"
    }
    return isList || isBySector ? PlaceID(id) : nil
  }

  /// "Among the nine sectors along the border, San Diego came in fourth".
  private func placesSector(_ p: Phrase, _ v: SentenceView) -> Bool {
    guard v.s.phrases.contains(where: { $0.isSector && $0.tokens.upperBound == p.tokens.lowerBound }) else {
      return false
    }
    // "El Paso came second": of the order that the text has spoken of.
    if case .rank(let n)? = p.relation, (n ?? 1) > 1, context.place?.isSector ?? false,
      v.says(Self.placings, at: p.tokens.lowerBound)
    {
      return true
    }
    return v.says(Self.placings, at: p.tokens.lowerBound) && v.s.range.contains { v.says(Self.sectorNouns, at: $0) }
  }

  private static let placings: WordSet = ["ranked", "ranks", "came", "comes", "placed", "finished", "stood"]

  /// Whether a percent stands right before the words, which then order percents and not counts: "rose 400 percent, the most".
  private func isOfPercentBeside(_ p: Phrase, _ v: SentenceView) -> Bool {
    v.s.quantities.contains { q in
      guard q.quantity.unit == .percent, q.tokens.upperBound <= p.tokens.lowerBound else { return false }
      return p.tokens.lowerBound - q.tokens.upperBound <= 3
        && (q.tokens.upperBound..<p.tokens.lowerBound).contains { [",", "~", "("].contains(v.text($0)) }
    }
  }

  private static let leaders: WordSet = ["led", "leads", "leading"]

  /// "second only to the Rio Grande Valley", "behind only Tucson", "solo detrás de Tucson": what ranks higher.
  func standsAbove(_ p: Phrase, _ v: SentenceView) -> Bool {
    var j = p.tokens.lowerBound - 1
    if ["the", "el", "los", "las"].contains(v.text(j)) { j -= 1 }
    let low = max(v.s.range.lowerBound, j - 3)
    guard low <= j, v.text(j) != ",", tokens[j].kind != .number else { return false }
    return (low...j).contains { v.says(Self.onlys, at: $0) }
      && (low...j).contains { v.says(Self.higherThanIt, at: $0) }
  }

  private static let higherThanIt: WordSet = [
    "to", "behind", "after", "trailing", "detras", "debajo", "despues", "tras",
  ]
}
