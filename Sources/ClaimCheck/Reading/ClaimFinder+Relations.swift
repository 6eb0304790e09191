import BorderData

extension ClaimFinder {
  /// Claims without a number of their own: "crossings fell in 2024", "a record", "most of them", "overtook".
  mutating func relationClaim(
    _ r: Relation, _ p: Phrase, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>
  ) -> Draft? {
    var made = relationTold(r, p, v, index, &used)
    if made?.kind == .rank || made?.kind == .extreme { made?.isDenied = isDenied(p, v) }
    return made
  }

  private mutating func relationTold(
    _ r: Relation, _ p: Phrase, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>
  ) -> Draft? {
    let a = p.tokens.lowerBound
    if isAim(p, v) || isSupposed(a, v) && !v.has(.comparedTo) { return nil }
    switch r {
    case .change(let direction, let strength): return plainChange(p, direction, strength, v, index, &used)
    case .factor(let low, let high, let up): return factorWord(p, low, high, up, v, index, &used)
    case .extreme(let end): return extreme(p, end, v, index, &used)
    case .peak: return peakTime(p, v, index, &used)
    case .most(let share): return most(p, share, v, index, &used)
    case .rank(let position) where isOfPeriods(p, v) && (position ?? 1) > 1:
      return extreme(
        p, v.words(p.tokens).includes("lowest") ? .lowest : .highest, v, index, &used, position: position ?? 2)
    case .rank(let position):
      if let d = rank(p, position ?? 1, v, index, &used) { return d }
      // "the second-highest monthly figure": an order of periods where no group is named.
      guard let position, position > 1 else { return nil }
      return extreme(p, v.words(p.tokens).includes("lowest") ? .lowest : .highest, v, index, &used, position: position)
    case .exceed: return exceed(p, v, index, &used)
    case .streak: return streak(p, v, index, &used)
    case .everyStep, .shareVerb: return nil
    case .comparable: return comparable(p, v, index, &used)
    case .lead: return lead(p, v, index, &used)
    }
  }

  /// "the second-highest monthly total of the year": an order of months, whoever else is named.
  private func isOfPeriods(_ p: Phrase, _ v: SentenceView) -> Bool {
    let tail = p.tokens.lowerBound..<min(v.s.range.upperBound, p.tokens.upperBound + 2)
    if ["on", "in"].contains(v.text(p.tokens.upperBound)),
      ["record", "history"].contains(v.text(p.tokens.upperBound + 1))
    {
      return true
    }
    return tail.contains { ["monthly", "month", "mensual", "annual", "yearly"].contains(v.text($0)) }
      && !tail.contains { ["group", "nationality", "country", "grupo", "nacionalidad", "pais"].contains(v.text($0)) }
  }

  /// "if crossings fall", "could rise": said of what might be. What is to follow from an "if" is a forecast ("If this goes on,
  /// we will see numbers that eclipse those of 2014"), and "I should say that" only opens a statement.
  private func isSupposed(_ a: Int, _ v: SentenceView) -> Bool {
    let clause = v.clauseRange(a)
    guard v.has(.hypothetical, in: clause) else { return false }
    let supposing = v.s.phrases.filter { p in
      guard p.isCue(.hypothetical), clause.overlaps(p.tokens) else { return false }
      let isOpening = v.text(p.tokens.upperBound - 1) == "should" && v.says(Self.saying, at: p.tokens.upperBound)
      let isCondition =
        p.tokens.upperBound <= a && forecastBefore(a, v)
        && (p.tokens.upperBound..<a).contains { v.text($0) == "," }
      return !isOpening && !isCondition
    }
    return !supposing.isEmpty
  }

  private static let saying: WordSet = ["say", "note", "add", "mention", "point", "stress", "clarify"]

  /// "assuming that 2,000 people a day …": what a sentence supposes, it does not say.
  func isAssumed(_ a: Int, _ v: SentenceView) -> Bool {
    v.s.phrases.contains {
      $0.isCue(.hypothetical) && $0.tokens.upperBound <= a && a - $0.tokens.upperBound < 12
        && ["assuming", "supposing", "suppose", "supposedly", "imagine", "supongamos", "imaginemos"].contains(
          v.text($0.tokens.upperBound - 1))
    }
  }

  /// "aimed at curbing", "to reduce", "will stop": a purpose and not an outcome.
  func isAim(_ p: Phrase, _ v: SentenceView) -> Bool {
    let before = v.text(p.tokens.lowerBound - 1)
    let before2 = v.text(p.tokens.lowerBound - 2)
    // "contrary to claims of a drop": said by others.
    if (max(v.s.range.lowerBound, p.tokens.lowerBound - 4)..<p.tokens.lowerBound).contains(where: {
      v.says(Self.hearsay, at: $0) && ["of", "about", "de"].contains(v.text($0 + 1))
    }) {
      return true
    }
    if before == "to", v.says(Self.baseForms, at: p.tokens.lowerBound),
      ![
        "continue", "continues", "continued", "appear", "began", "begun", "started", "start", "seem", "seems",
        "appears", "up", "due",
      ].contains(before2)
    {
      // "to record levels" is no infinitive.
      if case .change? = p.relation, v.s.phrase(startingAt: p.tokens.lowerBound)?.measure == nil {
        return !["record", "lows", "highs"].contains(v.text(p.tokens.lowerBound))
      }
    }
    return v.s.phrases.contains {
      $0.isCue(.aim) && $0.tokens.upperBound <= p.tokens.lowerBound && p.tokens.lowerBound - $0.tokens.upperBound < 4
    }
  }

  private static let hearsay: WordSet = [
    "claims", "talk", "fears", "promises", "promise", "predictions", "prediction", "warnings", "rumors", "hopes",
    "accusations", "denials",
  ]

  static let baseForms: WordSet = [
    "rise", "increase", "grow", "climb", "decrease", "decline", "drop", "fall", "reduce", "cut", "slow", "ease",
    "surge", "soar",
    "double", "plunge", "halve", "shrink", "surpass", "exceed", "crush", "curb",
  ]

  /// The thing that a verb or noun of change is said of.
  func subject(of p: Phrase, _ v: SentenceView, _ index: Int, reach: Int) -> (
    sense: MeasureSense, phrase: Phrase?
  )? {
    let a = p.tokens.lowerBound
    let c = v.clauseOf(a)
    let evidence = borderEvidence(v)
    var best: (cost: Int, phrase: Phrase)?
    for m in v.s.phrases {
      guard let word = m.measure, m.tokens != p.tokens else { continue }
      let group = m.people != nil && word.weak
      if word.weak && !evidence { continue }
      if word.weak, v.says(Self.notFlow, at: m.tokens.upperBound) { continue }
      if word.verb && word.weak && m.people == nil && !hasPeople(near: m, v) { continue }
      if isBareNumberOf(m, v) || stoppedDoing(m, v) { continue }
      var cost = v.cost(a, m.tokens) + (word.weak ? 3 : 0) + (group ? 1 : 0)
      // "…, which has increased": the subject stands before the relative clause.
      let relative =
        m.tokens.upperBound <= a && ["which", "que"].contains(v.text(a - 2))
        || ["which", "que"].contains(v.text(a - 1))
      if relative || isThoseOf(m, before: a, v), !word.weak {
        cost /= 3
      } else if v.clauseOf(m.tokens.lowerBound) != c {
        cost += 4
      }
      if cost > reach { continue }
      if best.map({ cost < $0.cost }) ?? true { best = (cost, m) }
    }
    if let best, let w = best.phrase.measure {
      if let (head, word) = headMeasure(before: best.phrase, w, v) {
        return (ofWay(told: a, sense(word, head, v), head, v), head)
      }
      return (ofWay(told: a, sense(w, best.phrase, v), best.phrase, v), best.phrase)
    }
    // "the increase in unaccompanied minors", "more Chinese migrants": a group, where the text is about a border.
    guard evidence else { return nil }
    let group = v.s.phrases.filter { g in
      (!(g.people ?? []).isEmpty || g.country?.isPlace == false || g.group != nil)
        && v.clauseOf(g.tokens.lowerBound) == c
        && g.tokens.lowerBound >= p.tokens.upperBound && g.tokens.lowerBound - p.tokens.upperBound <= 2
        && !v.says(Self.notPeople, at: g.tokens.upperBound)
    }.first
    guard let group else { return nil }
    return (sense(MeasureWord(key: .flow, weak: true), group, v), group)
  }

  /// "Encounters at ports of entry edged down, while those between ports rose": of what the clause before counts.
  func isThoseOf(_ m: Phrase, before a: Int, _ v: SentenceView) -> Bool {
    let c = v.clauseRange(a)
    return m.tokens.upperBound <= c.lowerBound && a - c.lowerBound <= 8
      && c.prefix(3).contains { v.says(Self.thoseAgain, at: $0) }
  }

  private static let thoseAgain: WordSet = ["those", "aquellos", "aquellas"]

  /// The way that a clause says its people were met, where what is counted is named in another.
  func ofWay(told a: Int, _ sense: MeasureSense, _ m: Phrase, _ v: SentenceView) -> MeasureSense {
    let c = v.clauseRange(a)
    guard sense.measure == .encounters, sense.authority == .all, !c.contains(m.tokens.lowerBound) else { return sense }
    var out = sense
    switch (v.has(.atPorts, in: c), v.has(.betweenPorts, in: c)) {
    case (true, false): out.component = .fieldOperations
    case (false, true): out.component = .borderPatrol
    default: break
    }
    return out
  }

  /// "number of" counts nothing by itself: people must follow.
  func isBareNumberOf(_ m: Phrase, _ v: SentenceView) -> Bool {
    guard ["number of", "numbers of", "numero de"].contains(v.words(m.tokens)) else { return false }
    let next = v.s.phrases.first {
      $0.tokens.lowerBound >= m.tokens.upperBound && $0.tokens.lowerBound - m.tokens.upperBound <= 2
    }
    guard let next, !next.isBlocker else { return true }
    return next.people == nil && next.country == nil && next.group == nil && next.measure == nil
  }

  func hasPeople(near m: Phrase, _ v: SentenceView) -> Bool {
    v.s.phrases.contains {
      ($0.people != nil || $0.country != nil || $0.group != nil) && v.cost(m.tokens.lowerBound, $0.tokens) < 9
    }
  }

  func outsideNear(_ a: Int, _ v: SentenceView, _ reach: Int = 10) -> Phrase? {
    v.s.phrases.filter {
      $0.outside != nil && !isOvertaken($0, v) && v.cost(a, $0.tokens) < reach && !isPastRelative($0, a, v)
        && !isInWhereClause($0.tokens, before: a, v)
        && !isInReason($0.tokens, after: a, v)
    }.min {
      v.cost(a, $0.tokens) < v.cost(a, $1.tokens)
    }
  }

  /// "Children, who came in record numbers this year, are exempt from Remain in Mexico": what stands after the comma that
  /// ends the relative clause is said of the subject, and not of what the clause tells.
  private func isPastRelative(_ o: Phrase, _ a: Int, _ v: SentenceView) -> Bool {
    guard o.tokens.lowerBound > a,
      let comma = (a..<o.tokens.lowerBound).first(where: { v.text($0) == "," }),
      let who = (max(v.s.range.lowerBound, a - 12)..<a).last(where: {
        ["who", "which", "que", "quienes"].contains(v.text($0))
      })
    else { return false }
    return v.text(who - 1) == "," && (who..<a).allSatisfy { v.text($0) != "," }
      && ["are", "is", "were", "was", "have", "has", "son", "fueron", "estan", "no"].contains(v.text(comma + 1))
  }

  func outsideClaim(_ o: Phrase, _ kind: ClaimKind, _ p: Phrase, _ v: SentenceView, _ index: Int) -> Draft? {
    guard let topic = o.outside, topic != .custody, topic != .parole else { return nil }
    var d = Draft(
      kind: kind, tokens: v.clauseRange(p.tokens.lowerBound), sentence: index,
      assertion: .trend(direction: .up, strength: .plain, everyStep: false))
    d.outside = topic
    d.reason = .noSuchData
    fillWhen(&d, anchor: p.tokens.lowerBound, v)
    return d
  }

  // MARK: Shares and ranks in words

  mutating func most(
    _ p: Phrase, _ share: Double, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>
  ) -> Draft? {
    let a = p.tokens.lowerBound
    // "more than half" is read by the number finder.
    if v.s.quantities.contains(where: { $0.hedged.overlaps(p.tokens) && $0.quantity.unit == .percent }) { return nil }
    let next = v.text(p.tokens.upperBound)
    if [
      "likely", "important", "recent", "dangerous", "part", "common", "notably", "powerful", "vulnerable", "popular",
      "of which", "often", "frequently", "frequent", "days", "comprehensive", "senior", "significant", "trusted",
      "efficient", "famous", "basic",
    ].contains(next) {
      return nil
    }
    // "Mexicans, who used to be the majority": when is not said.
    if (max(v.s.range.lowerBound, a - 4)..<a).contains(where: { v.text($0) == "used" && v.text($0 + 1) == "to" }) {
      return nil
    }
    // "February was the month with the most Ecuadorians": an order of months, of that group.
    if [
      "month with the", "year with the", "mes con", "ano con", "month that saw the", "mes en que", "year that saw the",
    ]
    .contains(where: { w in v.words(max(v.s.range.lowerBound, a - 4)..<a).hasSuffix(w) }) {
      return extreme(p, .highest, v, index, &used)
    }
    // "mayoría relativa": the largest group, and no half of them.
    if next == "relativa" || v.words(p.tokens).includes("plurality") { return rank(p, 1, v, index, &used) }
    if isMostOfTimes(p, v) || isMostOfSectors(p, v) { return extreme(p, .highest, v, index, &used) }
    // "accounted for the most encounters", "filed the most asylum claims": first among the groups, and no half of them.
    if v.text(a - 1) == "the", v.words(p.tokens) == "most", !["of", "part", "recent"].contains(next) {
      if next == "from" || v.s.periods.contains(where: { $0.role == .since }) || v.says(Self.everWords) { return nil }
      return rank(p, 1, v, index, &used)
    }
    // "cayeron más de la mitad": how far they fell.
    if v.s.phrases.contains(where: {
      if case .change? = $0.relation { return $0.tokens.upperBound == a } else { return false }
    }) {
      return nil
    }
    // "were expelled, most of them within hours": how long it took.
    let after = (p.tokens.upperBound..<min(v.s.range.upperBound, p.tokens.upperBound + 3)).first {
      ["within", "after", "before"].contains(v.text($0))
    }
    if let after, ["them", "whom", "which"].contains(v.text(after - 1)) { return nil }
    // "rose, predominantly in South Texas": where, not whose.
    if ["predominantly", "mainly", "mostly", "chiefly", "largely", "primarily", "principalmente"].contains(
      v.words(p.tokens)),
      ["in", "at", "along", "near", "through", "because", "due", "by", "en", "por"].contains(next)
    {
      return nil
    }
    // "Citizens of Cuba, most of whom never set foot in the Darién": of a group's members, not of everyone.
    if (p.tokens.upperBound - 1...p.tokens.upperBound + 1).contains(where: {
      ["whom", "quienes", "cuales"].contains(v.text($0))
    }),
      !["were", "are", "came", "is", "was", "eran", "son", "from"].contains(where: { w in
        (p.tokens.upperBound..<min(v.s.range.upperBound, p.tokens.upperBound + 4)).contains { v.text($0) == w }
      })
    {
      return nil
    }
    if let n = v.s.phrase(startingAt: p.tokens.upperBound), n.isBlocker { return nil }
    guard
      v.s.phrases.contains(where: {
        ($0.country != nil || $0.group != nil || !($0.people ?? []).isEmpty) && v.cost(a, $0.tokens) < 20
          || ($0.outside != nil && (v.cost(a, $0.tokens) < 12 || isDone($0, to: a, v)))
          || ($0.measure?.key == .expulsions && v.cost(a, $0.tokens) < 12)
          || ($0.isCue(.atPorts) || $0.isCue(.betweenPorts)) && $0.tokens.lowerBound - p.tokens.upperBound <= 3
            && ["them", "ellos", "ellas", "whom"].contains(v.text(p.tokens.upperBound + 1))
      })
    else { return nil }
    var found = subject(of: p, v, index, reach: 14)
    if let o = outsideNear(a, v, 14),
      found == nil || v.cost(a, o.tokens) <= v.cost(a, found?.phrase?.tokens ?? a..<a + 1) + 2
    {
      return outsideClaim(o, .share, p, v, index)
    }
    if found == nil, index - context.sentence <= 2, let m = context.measure { found = (m, nil) }
    if let o = v.s.phrases.first(where: {
      $0.outside != nil && $0.tokens.lowerBound > a
        && ["were", "was", "been", "are"].contains(v.text($0.tokens.lowerBound - 1))
    }) {
      return outsideClaim(o, .share, p, v, index)
    }
    guard let found, found.sense.strong || borderEvidence(v) else { return nil }
    var d = draft(.share, .share(nil, most: share, of: nil), nil, v, index, found.sense, found.phrase, &used, at: a)
    shareByComponent(&d, p.tokens, v)
    if !d.isOfComponents, ["of", "de"].contains(v.text(p.tokens.upperBound)),
      ["them", "ellos", "ellas"].contains(v.text(p.tokens.upperBound + 1))
    {
      // "Nearly all of them now come through the San Diego sector": those spoken of, by where they came.
      shareOfGroupAtPlace(&d, p.tokens, v)
    }
    shareByCount(&d, p.tokens, v)
    mostOfSet(&d, p, v)
    negateGroup(&d, a, v)
    if d.who.first == .everyone && d.demographics.isEmpty && d.measure?.authority == .all && !d.isOfComponents {
      return nil
    }
    d.kind = .share
    return d
  }

  /// "Most migrants from the Northern Triangle came from Guatemala": of the people of the set, those of one of its countries.
  private func mostOfSet(_ d: inout Draft, _ p: Phrase, _ v: SentenceView) {
    guard
      let whole = v.s.phrases.first(where: {
        $0.group != nil && $0.tokens.lowerBound > p.tokens.upperBound - 1
          && $0.tokens.lowerBound - p.tokens.upperBound <= 5
      }), let g = whole.group,
      let part = v.s.phrases.first(where: { c in
        guard c.country != nil, c.tokens.lowerBound > whole.tokens.upperBound else { return false }
        return (whole.tokens.upperBound..<c.tokens.lowerBound).contains {
          v.says(Self.beingVerbs, at: $0) || ["came", "provenian", "vinieron"].contains(v.text($0))
        }
      }), let code = part.country?.code
    else { return }
    let members = membersOf(g, whole, v)
    guard members.count > 1, members.contains(code) else { return }
    d.who = [.only([code])]
    d.whoOrigin = .stated(span(part.tokens))
    d.wholeWho = .only(members)
    d.topic = nil
  }

  /// "The majority of all those encountered between 2021 and 2023 were removed, returned or expelled": however far off.
  private func isDone(_ o: Phrase, to a: Int, _ v: SentenceView) -> Bool {
    o.tokens.lowerBound > a
      && ["were", "was", "been", "are", "fueron", "son"].contains(v.text(o.tokens.lowerBound - 1))
      && !(a..<o.tokens.lowerBound).contains { [";", ":", "but", "while"].contains(v.text($0)) }
  }

  /// "Most of the migrants were not Mexican": everyone but them.
  func negateGroup(_ d: inout Draft, _ a: Int, _ v: SentenceView) {
    negatePeople(&d, a, v)
    guard case .only(let list)? = d.who.first,
      let p = v.s.phrases.first(where: {
        $0.tokens.lowerBound > a && $0.country.map { list.contains($0.code) } ?? false
      }),
      (max(a, p.tokens.lowerBound - 3)..<p.tokens.lowerBound).contains(where: {
        ["not", "n't", "no"].contains(v.text($0))
      })
        || v.s.phrases.contains(where: {
          $0.isCue(.otherThan) && $0.tokens.lowerBound > a && $0.tokens.upperBound <= p.tokens.lowerBound
            && p.tokens.lowerBound - $0.tokens.upperBound <= 1
        })
    else { return }
    d.who = [.except(list)]
  }

  /// "Most of those stopped were not single adults": families and children.
  private func negatePeople(_ d: inout Draft, _ a: Int, _ v: SentenceView) {
    let people = d.demographics
    guard !people.isEmpty, d.measure?.measure == .encounters,
      let p = v.s.phrases.first(where: { $0.tokens.lowerBound > a && $0.people == people }),
      (max(a, p.tokens.lowerBound - 3)..<p.tokens.lowerBound).contains(where: {
        ["not", "n't", "no", "neither"].contains(v.text($0))
      })
    else { return }
    d.demographics = Self.familiesChildrenAdults.subtracting(people)
  }

  private static let everWords: WordSet = ["ever", "record", "history", "years", "decade", "decades", "month", "year"]

  private static let familiesChildrenAdults: DemographicSet = [
    .families, .unaccompanied, .singleAdults, DemographicSet(.accompaniedMinors),
  ]
}
