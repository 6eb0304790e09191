import BorderData

/// Whose count a number is, where the counter stands right before its verb.
extension ClaimFinder {
  /// "…, while the Border Patrol recorded 1,662,167": the Border Patrol's, whoever counted before it in the sentence.
  func ofCounter(_ d: inout Draft, _ q: QuantityMention, _ v: SentenceView) {
    guard d.measure?.measure == .encounters, d.measure?.authority == .all, !namesBothComponents(v),
      let by = v.s.phrases.last(where: {
        ($0.isCue(.borderPatrol) || $0.isCue(.atPorts)) && $0.tokens.upperBound <= q.hedged.lowerBound
      })
    else { return }
    let between = by.tokens.upperBound..<q.hedged.lowerBound
    guard (1...3).contains(between.count), between.contains(where: { v.says(Self.countings, at: $0) }),
      between.allSatisfy({ v.says(Self.countings, at: $0) || v.says(Self.smalls, at: $0) }),
      // Only where the sentence names the other as well: "encounters" of one counter are read as that already.
      v.s.phrases.contains(where: { $0.isCue(by.isCue(.borderPatrol) ? .atPorts : .borderPatrol) })
    else { return }
    d.measure?.component = by.isCue(.borderPatrol) ? .borderPatrol : .fieldOperations
    d.measure?.saysBoth = false
  }

  private static let countings: WordSet = [
    "recorded", "made", "logged", "counted", "reported", "registered", "tallied", "had", "saw", "encountered",
    "stopped", "caught", "arrested", "apprehended", "registro", "sumo", "conto", "reporto", "hizo", "tuvo", "detuvo",
    "encontro", "contabilizo",
  ]
  private static let smalls: WordSet = [
    "has", "had", "also", "alone", "itself", "ha", "habia", "a", "its", "own", "sola",
  ]

  /// "While 36,003 Mexicans were apprehended, the number of Guatemalans was 21,490": of those named since the number before.
  func ofGroupsSinceNumber(_ d: inout Draft, _ q: QuantityMention, _ v: SentenceView) {
    guard case .only(let all)? = d.who.first, all.count > 1,
      let before = v.s.quantities.last(where: {
        $0.quantity.unit == .count && !$0.isMoney && $0.duration == nil && $0.tokens.upperBound <= q.hedged.lowerBound
      }),
      let comma = (before.tokens.upperBound..<q.hedged.lowerBound).last(where: { [",", ";"].contains(v.text($0)) })
    else { return }
    let since = nationalities(in: comma..<q.hedged.lowerBound, v)
    let behind = nationalities(in: q.tokens.upperBound..<min(q.tokens.upperBound + 3, v.s.range.upperBound), v)
    let earlier = nationalities(in: v.s.range.lowerBound..<comma, v)
    guard !since.isEmpty, behind.isEmpty, !earlier.isEmpty, Set(all).isSubset(of: Set(earlier + since)),
      !v.says(Self.jointly)
    else { return }
    d.who = [.only(since)]
  }

  private static let jointly: WordSet = [
    "together", "combined", "juntos", "juntas", "sum", "total", "suman", "sumaron",
  ]

  /// "Ports of entry accounted for 36% of the 130,415 encounters": the whole was met in either way.
  func ofWholeBehindShare(_ d: inout Draft, _ q: QuantityMention, _ v: SentenceView) {
    guard d.measure?.measure == .encounters, d.measure?.component == .fieldOperations,
      let share = v.s.quantities.last(where: {
        $0.quantity.unit == .percent && $0.tokens.upperBound <= q.hedged.lowerBound
      }),
      (1...3).contains(q.hedged.lowerBound - share.tokens.upperBound),
      (share.tokens.upperBound..<q.hedged.lowerBound).allSatisfy({
        ["of", "the", "de", "los", "las", "all"].contains(v.text($0))
      }),
      v.s.phrases.contains(where: { $0.isCue(.atPorts) && $0.tokens.upperBound <= share.hedged.lowerBound }),
      !v.s.phrases.contains(where: { $0.isCue(.atPorts) && $0.tokens.lowerBound >= q.tokens.upperBound })
    else { return }
    d.measure?.component = .all
    d.measure?.saysBoth = true
  }

  /// "agents encountered 45,500 Haitians in fiscal 2021; in the Darién, Panama counted nearly 83,000": a part of the sentence
  /// that names the Darién, and no word for what was counted at the border, counts those who crossed it.
  func ofDarienPart(_ d: inout Draft, _ q: QuantityMention, _ v: SentenceView) {
    guard d.measure?.measure == .encounters, let part = part(of: q.tokens.lowerBound, v),
      sentencePlace(v, in: part) == .darien,
      !v.s.phrases.contains(where: { p in
        guard part.contains(p.tokens.lowerBound) else { return false }
        if p.isCue(.borderPatrol) || p.isCue(.cbp) { return true }
        return p.measure.map { [.encounters, .apprehensions, .expulsions].contains($0.key) && !$0.weak } ?? false
      })
    else { return }
    d.measure?.measure = .transits
    d.measure?.component = .all
    d.measure?.saysBoth = false
    d.place = .darien
    d.placeOrigin = .stated(span(part.lowerBound..<part.lowerBound + 1))
  }

  /// "The largest numbers of people in families came from Honduras (147,416), Guatemala (80,150)": of the people that the
  /// sentence counts, by the country before the bracket.
  func ofPeopleByCountry(_ d: inout Draft, _ q: QuantityMention, _ v: SentenceView) {
    let open = q.hedged.lowerBound - 1
    guard d.demographics.isEmpty, v.text(open) == "(", v.text(q.tokens.upperBound) == ")",
      let country = v.s.phrase(endingAt: open), country.country != nil,
      let from = (v.s.range.lowerBound..<country.tokens.lowerBound).last(where: {
        ["from", "de"].contains(v.text($0)) && v.says(Self.beingVerbs, at: $0 - 1)
      }),
      let group = v.s.phrases.last(where: { p in
        guard let people = p.people, !people.isEmpty, p.tokens.upperBound <= from else { return false }
        return isDemographicWord(p, people, v)
      }), let people = group.people,
      !v.s.phrases.contains(where: {
        $0.tokens.lowerBound >= group.tokens.upperBound && $0.tokens.upperBound <= from
          && ($0.country?.isPlace == false || $0.group != nil)
      })
    else { return }
    d.demographics = people
    d.demographicsOrigin = .stated(span(group.tokens))
  }
}
