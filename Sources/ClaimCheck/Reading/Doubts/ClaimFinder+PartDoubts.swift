import BorderData

/// What is said of a part, or of all but a part, and may have been read as said of the whole.
extension ClaimFinder {
  func partDoubts(of d: Draft, _ v: SentenceView) -> [Doubt] {
    var out: [Doubt] = []
    if let words = saidOfOtherNumber(d, v) {
      out.append("“\(words)” stands beside another number of the sentence, and may be said of that one only.")
    }
    if isPartUnread(d, v) { out.append("The number is of a part, and which part was not read.") }
    if leavesGroupOut(d, v) { out.append("The group is named as what is left out.") }
    if isUnsaidBase(d, v) { out.append("When the number compared with was counted is not said.") }
    if isOfThoseWho(d, v) { out.append("The group named may be the whole, and not the part.") }
    if isOfOtherBorder(d, v) { out.append("Another border is named, and the statement may be of that.") }
    if d.kind == .change, v.s.range.contains(where: { v.text($0) == "peso" && ["de", "del"].contains(v.text($0 + 1)) })
    {
      out.append("It may be of a part of the whole, and not of a count.")
    }
    if isAtBorderOfOther(d, v) { out.append("It may be of another country’s border.") }
    if isLabelledWithCountry(d, v) {
      out.append("The country may be the one that counts, and not where the people are from.")
    }
    if countsOwnNationals(d) {
      out.append("The country named is the one that counts, and need not be where the people are from.")
    }
    return out
  }

  /// "170,716 encounters (Border Patrol: 117,905)", "78,414 encounters, among them 40,793 of Mexicans", "Of 104,100
  /// encounters, 47,700 were at ports of entry": what a whole and its part are told of in one breath goes with the number
  /// that it stands nearer to.
  private func saidOfOtherNumber(_ d: Draft, _ v: SentenceView) -> String? {
    guard case .level = d.assertion, let own = v.mention(of: d.stated) else { return nil }
    let others = v.s.quantities.filter {
      $0.quantity.unit == .count && !$0.isMoney && $0.duration == nil && $0.ordinal == nil && $0.band == nil
        && $0.tokens != own.tokens && $0.quantity.value >= 10 && $0.quantity.value != own.quantity.value
    }
    guard !others.isEmpty, tellsParts(v) else { return nil }
    let words = v.s.phrases.filter { p in
      if p.isCue(.borderPatrol) || p.isCue(.atPorts) || p.isCue(.betweenPorts) {
        return d.measure?.component != .all && !(d.measure?.saysBoth ?? false)
      }
      if p.isCue(.title42) || p.isCue(.title8) || p.measure?.key == .expulsions { return d.measure?.authority != .all }
      if let c = p.country, case .only(let list)? = d.who.first { return list.contains(c.code) }
      if let who = p.people, !who.isEmpty { return !d.demographics.isEmpty && d.demographics.isSuperset(of: who) }
      return false
    }
    func gap(_ p: Phrase, _ q: QuantityMention) -> Int {
      p.tokens.lowerBound >= q.tokens.upperBound
        ? p.tokens.lowerBound - q.tokens.upperBound : q.hedged.lowerBound - p.tokens.upperBound
    }
    // "45,128 de los 59,455 mexicanos llegaron entre puertos", "of the 101,790, 53,858 took place between ports": what is
    // said of them is said of the part.
    let of =
      v.says(Self.articles2, at: own.hedged.lowerBound - 1) ? own.hedged.lowerBound - 2 : own.hedged.lowerBound - 1
    if v.says(Self.ofs, at: of),
      others.contains(where: { $0.tokens.upperBound == of || $0.tokens.lowerBound > own.tokens.upperBound }),
      let p = words.first(where: { p in
        p.country == nil && p.tokens.lowerBound > (others.first { $0.tokens.lowerBound > of } ?? own).tokens.lowerBound
      })
    {
      return original(p.tokens)
    }
    return words.first { p in
      !p.tokens.overlaps(own.tokens) && others.contains { gap(p, $0) < gap(p, own) }
    }.map { original($0.tokens) }
  }

  /// "107,473 encounters, including 49,464 at ports of entry", read as of everyone and everywhere.
  private func isPartUnread(_ d: Draft, _ v: SentenceView) -> Bool {
    guard case .level(let q) = d.assertion, let own = v.mention(of: q), d.who.first == .everyone,
      d.demographics.isEmpty,
      d.measure?.component == .all, d.measure?.authority == .all, !(d.place?.isSector ?? false)
    else { return false }
    let before = own.hedged.lowerBound - 1
    return ["including", "among", "incluidos", "incluidas", "incluyendo"].contains(v.text(before))
      || ["them", "which", "those", "ellos", "cuales"].contains(v.text(before))
        && ["among", "including", "of", "entre", "los"].contains(v.text(before - 1))
  }

  /// A word or a bracket that parts a number from a part of it.
  private func tellsParts(_ v: SentenceView) -> Bool {
    v.has(.ofWhich)
      || v.s.range.contains { i in
        v.says(Self.partWords, at: i)
          || v.says(Self.ofs, at: i)
            && v.s.quantities.contains { q in
              let j = q.hedged.lowerBound
              return q.quantity.unit == .count && (j == i + 1 || j == i + 2 && v.says(Self.articles2, at: i + 1))
            }
      }
  }

  private static let partWords: WordSet = [
    "(", "[", "including", "among", "incluidos", "incluidas", "entre", "rest", "remaining", "other", "others", "resto",
    "otros", "restantes", "minus",
  ]
  private static let ofs: WordSet = ["of", "de", "sobre"]
  private static let articles2: WordSet = ["the", "los", "las", "those", "all"]

  /// "excluding Venezuelans", "encounters not involving Mexicans", "Venezuelans not included", "people who were not Mexican".
  private func leavesGroupOut(_ d: Draft, _ v: SentenceView) -> Bool {
    guard case .only(let list)? = d.who.first else { return saysOutRightBefore(d, v) }
    return v.s.phrases.contains { p in
      guard let c = p.country?.code, list.contains(c) else { return false }
      let before = max(v.s.range.lowerBound, p.tokens.lowerBound - 4)..<p.tokens.lowerBound
      let after = p.tokens.upperBound..<min(v.s.range.upperBound, p.tokens.upperBound + 3)
      return before.contains { v.says(Self.leaving, at: $0) }
        || after.contains { ["excluded", "excluidos", "excluidas", "aside", "apart", "aparte"].contains(v.text($0)) }
        || after.contains { ["not", "no"].contains(v.text($0)) }
          && after.contains { ["included", "counted", "incluidos", "incluidas", "contados"].contains(v.text($0 + 1)) }
    }
  }

  /// "Leave out Mexicans, and encounters number 63,161": of all but those, though read as of everyone.
  private func saysOutRightBefore(_ d: Draft, _ v: SentenceView) -> Bool {
    guard d.who.first == .everyone else { return false }
    if ["strip", "subtract", "resta"].contains(v.text(v.s.range.lowerBound)) { return true }
    return v.s.phrases.contains { p in
      p.country != nil
        && (max(v.s.range.lowerBound, p.tokens.lowerBound - 4)..<p.tokens.lowerBound).contains {
          v.says(Self.leavingOut, at: $0)
        }
    }
  }

  private static let leaving: WordSet = [
    "excluding", "without", "not", "non", "leave", "leaving", "except", "minus", "sin", "excluyendo", "excepto",
    "salvo", "menos", "no", "exclude",
  ]
  private static let leavingOut: WordSet = [
    "excluding", "without", "non", "leave", "leaving", "except", "minus", "sin", "excluyendo", "excepto", "exclude",
    "not",
  ]

  /// "Ports of entry: 604,482, up from 429,831", and no time near it: of a time before, which is not said.
  private func isUnsaidBase(_ d: Draft, _ v: SentenceView) -> Bool {
    guard case .level = d.assertion, let q = v.mention(of: d.stated), isFromNumber(q, v) else { return false }
    guard let m = period(statedBy: d.whenOrigin, v) else {
      // Counted back from the time of the number that it is compared with.
      return d.when.first.map { w in drafts.suffix(12).contains { $0.sentence == d.sentence && $0.when.first == w } }
        ?? true
        || !v.s.periods.contains { $0.role == .versus }
    }
    // The one time that the sentence names is that of the number before it.
    return m.tokens.upperBound <= q.hedged.lowerBound
      && !v.s.periods.contains { $0.tokens.lowerBound >= q.tokens.upperBound }
  }

  private func isFromNumber(_ q: QuantityMention, _ v: SentenceView) -> Bool {
    let j = q.hedged.lowerBound - 1
    return ["from", "desde", "against"].contains(v.text(j)) || v.text(j) == "the" && v.text(j - 1) == "from"
  }

  /// "La mayoría de los cubanos que llegaron … lo hicieron por los puertos", "most of the Cubans who came".
  private func isOfThoseWho(_ d: Draft, _ v: SentenceView) -> Bool {
    guard d.kind == .share else { return false }
    return v.s.phrases.contains { p in
      (p.country != nil || !(p.people ?? []).isEmpty)
        && ["the", "los", "las", "those"].contains(v.text(p.tokens.lowerBound - 1))
        && ["of", "de", "todos", "todas", "all"].contains(v.text(p.tokens.lowerBound - 2))
        && (["who", "whom", "that", "que"].contains(v.text(p.tokens.upperBound)) || v.has(.atPorts))
        && p.tokens.lowerBound - v.s.range.lowerBound <= 8
    }
  }

  /// "en la frontera norte a 30,010 indios; en la frontera suroeste, a 41,770": the one that stands before the number.
  private func isOfOtherBorder(_ d: Draft, _ v: SentenceView) -> Bool {
    guard d.measure?.measure == .encounters, d.stated != nil || d.kind == .change || d.kind == .comparison else {
      return false
    }
    return v.s.phrases.contains { p in
      if case .place("us-northern")? = p.place { return d.place != PlaceID("us-northern") }
      // "La frontera norte" of a Spanish text may be Mexico's or that with Canada.
      return d.place != PlaceID("us-northern") && v.text(p.tokens.lowerBound) == "frontera"
        && (v.text(p.tokens.upperBound) == "norte" || v.text(p.tokens.upperBound - 1) == "norte")
    }
      && !v.s.phrases.contains { p in
        guard case .place(let id)? = p.place, id.hasPrefix("us"), PlaceID(id) == d.place else { return false }
        // Its own border right beside the number.
        let at = v.mention(of: d.stated)?.tokens.lowerBound ?? d.tokens.lowerBound
        return v.clauseOf(p.tokens.lowerBound) == v.clauseOf(at) && abs(p.tokens.lowerBound - at) <= 7
      }
  }

  /// "entraron por la frontera sur de Honduras".
  private func isAtBorderOfOther(_ d: Draft, _ v: SentenceView) -> Bool {
    guard d.measure?.measure == .encounters else { return false }
    return v.s.phrases.contains { p in
      guard let c = p.country, c.isPlace, c.code != .known("USA"), c.code != .known("MEX"), c.code != .known("CAN")
      else { return false }
      return v.s.phrases.contains { b in
        guard b.tokens.upperBound < p.tokens.lowerBound, p.tokens.lowerBound - b.tokens.upperBound <= 1 else {
          return false
        }
        return ["de", "of", "with", "con"].contains(v.text(b.tokens.upperBound))
          && b.tokens.contains { ["frontera", "border"].contains(v.text($0)) }
      }
    }
  }

  /// "Mexico: 43,329 encounters of irregular migrants by the migration authorities".
  private func isLabelledWithCountry(_ d: Draft, _ v: SentenceView) -> Bool {
    guard case .only(let list)? = d.who.first, list.count == 1,
      [CountryCode.honduras, .known("MEX"), .known("GTM"), .known("PAN")].contains(list[0])
    else { return false }
    return v.s.phrases.contains { p in
      p.country.map { $0.isPlace && $0.code == list[0] } ?? false && p.tokens.lowerBound <= v.s.range.lowerBound + 1
        && [":", "|", "~"].contains(v.text(p.tokens.upperBound))
        && v.s.phrases.contains { $0.measure != nil && $0.tokens.lowerBound > p.tokens.upperBound }
    }
  }

  /// "Los venezolanos pesan más en los eventos en México: 29% en 2023": nobody registers its own nationals.
  private func countsOwnNationals(_ d: Draft) -> Bool {
    guard d.measure?.measure == .detections, case .only(let list)? = d.who.first, let place = d.place else {
      return false
    }
    return place == .mexico && list.contains(.known("MEX")) || place == .honduras && list.contains(.honduras)
      || place == PlaceID("guatemala") && list.contains(.known("GTM"))
  }
}
