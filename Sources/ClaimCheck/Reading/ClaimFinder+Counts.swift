import BorderData

extension ClaimFinder {
  mutating func countClaim(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>
  ) -> Draft? {
    let a = q.tokens.lowerBound
    let h = head(of: q, v)
    if case .blocked = h { return nil }
    if q.quantity.value < 10 && q.band == nil && q.quantity.digits == 1 { return nil }
    if isLawOrPlan(v.clauseRange(a), v) || isAssumed(a, v) || isMargin(q, v) { return nil }
    if v.text(q.hedged.lowerBound - 1) == "per" || v.says(Self.notEvents, at: q.hedged.lowerBound - 1) {
      return nil
    }
    let found = measure(for: a, v)
    let outside = nearestOutside(a, v)
    // "A caravan set out. The number could be about 2,000": of that.
    if outside == nil, found == nil, let told = context.spokenOf, index - told.sentence == 1, tellsSize(q, v) {
      return outsideDraft(told.phrase, q, v, index, h)
    }
    // A count of something that no table here publishes.
    if let o = outside, isOutside(h, o, found?.phrase, a, v) {
      return outsideDraft(o, q, v, index, h)
    }
    if let o = admission(of: q, v) { return outsideDraft(o, q, v, index, h) }
    var sense: MeasureSense?
    var link: Phrase?
    switch h {
    case .measure(let p):
      guard let m = p.measure, !m.weak || borderEvidence(v) || goesOnOf(m, v, index), !isOfOneEvent(m, v) else {
        return nil
      }
      sense = self.sense(m, p, v)
      link = p
      if let verb = found?.phrase, let w = verb.measure, w.verb, v.cost(a, verb.tokens) < 10 {
        sense?.words = v.words(p.tokens)
      }
    case .people, .country:
      if let found, v.cost(a, found.phrase?.tokens ?? a..<a + 1) < 22 {
        sense = found.sense
        link = found.phrase
        if found.phrase?.measure?.verb == false, case .people(let p) = h, found.phrase?.tokens == p.tokens {
          // The group itself ("migrants") is the only name: it needs a verb or a list.
          sense =
            verbOrList(a, v) ?? (isLabelled(q, v) ? context.measure : nil) ?? (isAtBorder(q, v) ? found.sense : nil)
            ?? (isCountedOnTheWay(q, v) ? self.sense(MeasureWord(key: .flow), nil, v) : nil)
        }
      } else if isContinuation(q, v, index) {
        sense = context.measure
        // A new group of the same count is of everyone, not of those expelled.
        if !v.has(.title42) { sense?.authority = .all }
      } else if isCountedByAgents(q, v) {
        sense = context.measure ?? self.sense(MeasureWord(key: .flow), nil, v)
      } else if isAtBorder(q, v) || isCountedOnTheWay(q, v) || v.has(.panamaAuthority) && sentencePlace(v) == .darien {
        // "Panama counted 11,144 people leaving the Darién Gap": whatever verb they are told by.
        sense = self.sense(MeasureWord(key: .flow), nil, v)
      }
    case .none where towardNumber(q, v) != nil:
      if let verb = towardNumber(q, v), let subject = measure(for: verb.tokens.lowerBound, v, limit: 46) {
        sense = subject.sense
        link = subject.phrase
      } else if index - context.sentence <= 2, index == context.sentence || isAboutTopic(v, index) {
        sense = context.measure
      }
    case .none:
      if isLabelled(q, v) || isContinuation(q, v, index) {
        // "689 died, the Missing Migrants Project says, compared with 734 in 2021": of what the number before counts.
        let isSame = index == context.sentence && isCompared(q, v) && found?.phrase?.measure?.weak ?? false
        sense = isSame ? context.measure : found.map(\.sense) ?? context.measure
        link = found?.phrase
      } else if let found,
        v.cost(a, found.phrase?.tokens ?? a..<a + 1)
          < (isTimes(q, v) || isSummedUp(q, v) || opensChange(q, v)
            ? 30 : 12)
      {
        sense = found.sense
        link = found.phrase
      }
    case .unknownNoun:
      if let found, found.sense.strong, v.cost(a, found.phrase?.tokens ?? a..<a + 1) < 7 {
        sense = found.sense
        link = found.phrase
      } else if let found, ["ocasiones", "occasions"].contains(v.text(q.tokens.upperBound)), q.quantity.value >= 200,
        v.cost(a, found.phrase?.tokens ?? a..<a + 1) < 24
      {
        // "En 572.500 ocasiones los agentes procesaron": a count of events.
        sense = found.sense
        link = found.phrase
      } else if found?.sense.measure == .detections, found?.phrase?.measure?.weak == false {
        sense = found?.sense
      }
    case .outside, .blocked: return nil
    }
    if sense == nil, case .none = h, index - context.sentence <= 3,
      ["fewer", "less", "more", "menos", "mas"].contains(v.text(q.tokens.upperBound)),
      ["than", "que"].contains(v.text(q.tokens.upperBound + 1))
    {
      sense = context.measure
    }
    if sense == nil, countsMembers(q, v, index) {
      sense = context.measure
      if !v.has(.title42) { sense?.authority = .all }
    }
    if sense == nil, let part = componentOfThose(q, v, index) { sense = part }
    if sense == nil, index - context.sentence <= 1, v.s.sentence.paragraph - context.paragraph <= 1,
      opensWithThose(q, v) || index == context.sentence && isAverageBeside(q, v)
    {
      sense = context.measure
    }
    if sense == nil, case .unknownNoun = h, index - context.sentence <= 2,
      v.says(Self.casesCounted, at: q.tokens.upperBound),
      v.s.phrases.allSatisfy({ $0.outside == nil })
    {
      sense = context.measure
    }
    // "y en los primeros ocho meses de 2023 ya lo hicieron más de 333.000": as those before did.
    if sense == nil, index - context.sentence <= 1, v.text(q.hedged.lowerBound - 2) == "lo",
      v.says(Self.didSo, at: q.hedged.lowerBound - 1)
    {
      sense = context.measure
    }
    if sense == nil, case .none = h, isCoordinate(q, v, index) { sense = countJustTold(index)?.measure }
    if sense == nil { sense = ellipticMeasure(q, h, v, index) }
    if sense == nil, case .none = h, q.quantity.value >= 100, index - context.sentence <= 3, isCountedByAgents(q, v) {
      sense = context.measure
    }
    guard var sense else { return recognised(q, h, v, index, &used) }
    if isBetweenPorts(q, sense, v) {
      sense.component = .borderPatrol
      sense.saysBoth = false
    }
    if isAtPorts(a, sense, v) {
      sense.component = .fieldOperations
      sense.borderPatrolFirst = false
    }
    if v.s.phrases.contains(where: {
      $0.isCue(.speculative) && $0.tokens.upperBound <= a && a - $0.tokens.upperBound < 5
    }) {
      var d = draft(.level, .level(q.quantity), q, v, index, sense, link, &used)
      d.reason = .tooVague
      return d
    }
    if v.has(.unique) {
      var d = draft(.level, .level(q.quantity), q, v, index, sense, link, &used)
      d.reason = .notPublishedThatWay
      return d
    }
    if let pair = fromTo(q, v, index, sense, link, &used) { return pair.draft }
    if let change = changeByCount(q, v, index, sense, link, &used) { return change }
    if let change = difference(q, v, index, sense, link, &used) { return change }
    if var d = internalBand(q, v, index, sense, link, &used)
      ?? (q.band == nil ? rate(q, v, index, sense, link, &used) : nil)
    {
      if isElsewhere(d, v, index) { d.reason = .noSuchData }
      return d
    }
    if q.band != nil { return nil }
    if let d = peakLevel(q, v, index, sense, link, &used) { return d }
    let kind: ClaimKind = cumulative(q, v) ? .cumulative : .level
    let own = ownGroup(q, h, v)
    var d = draft(kind, .level(q.quantity), q, v, index, sense, link, &used)
    if let change = endOfChange(q, v) {
      var end = d
      splitSpan(&end, change.tokens.lowerBound, v)
      if end.when != d.when {
        d.when = end.when
        d.kind = .level
      }
    }
    // "at the peak … in one month": the highest month of the period.
    d.atPeak =
      isAtPeak(a, v, index) || saysSingleMonth(v) && d.when.allSatisfy { $0.period.length > 1 } && !d.when.isEmpty
    widenPeak(&d)
    if isElsewhere(d, v, index) { d.reason = .noSuchData }
    if let own { own.apply(&d, span(q.tokens)) }
    // "ahead of Germany with 217,800": where they applied.
    if d.measure?.measure == .asylum, case .only(let list)? = d.who.first, list.count == 1,
      d.place == PlaceID("host:\(list[0].text)")
    {
      d.who = [.everyone]
      d.whoOrigin = .open
    }
    d.isBase = d.isBase || isCompared(q, v)
    ofGroupComparedWith(&d, q, v)
    takeGroupPastSemicolon(&d, a, v)
    ownPeriod(&d, q, v)
    respectiveMonth(&d, q, v)
    nextPart(&d, q, v)
    monthOfYears(&d, q, v)
    monthOfRange(&d, q, v)
    ofPair(&d, q, v)
    ofLabel(&d, q, v)
    ofWholeBefore(&d, q, v, index)
    takeCountRepeated(&d, q, v)
    ofWholeOfShare(&d, q, v)
    ofCounter(&d, q, v)
    ofGroupsSinceNumber(&d, q, v)
    ofWholeBehindShare(&d, q, v)
    ofDarienPart(&d, q, v)
    ofPeopleByCountry(&d, q, v)
    // A single month or a whole year is no running total, whatever sentence names it.
    if d.kind == .cumulative, !d.when.isEmpty, d.when.allSatisfy({ $0.period.isPlain }) { d.kind = .level }
    ofAllOthers(&d, q, v)
    markForecast(&d, a, v)
    eachMonth(&d, q, v)
    return d
  }

  /// "La cifra de cubanos que entraron desde octubre ascendió a 177.848": what a verb of summing up brings, of its subject.
  private func isSummedUp(_ q: QuantityMention, _ v: SentenceView) -> Bool {
    let to = q.hedged.lowerBound - 1
    guard ["a", "to"].contains(v.text(to)) else { return false }
    // "ascendió en julio a": past a time.
    return v.s.phrase(endingAt: to + 1)?.isCue(.total) ?? false
      || (max(v.s.range.lowerBound, to - 4)..<to).contains { v.says(Self.summing, at: $0) }
  }

  private static let summing: WordSet = [
    "ascendio", "ascendieron", "asciende", "ascienden", "amounted", "came", "ran", "rose", "climbed", "llego",
    "llegaron",
    "subio", "subieron",
  ]

  /// "2.8 million times": a count of what a verb somewhere in the sentence tells.
  private func isTimes(_ q: QuantityMention, _ v: SentenceView) -> Bool {
    ["times", "veces"].contains(v.text(q.tokens.upperBound - 1))
  }

  /// A clause on a law, a plan or a limit; "fell after the order took effect" only dates by it.
  func isLawOrPlan(_ r: Range<Int>, _ v: SentenceView) -> Bool {
    v.s.phrases.contains {
      $0.isCue(.lawOrPlan) && r.overlaps($0.tokens) && !isContribution($0, v)
        && !v.says(Self.datedBy, at: $0.tokens.lowerBound - 1)
        && !v.says(Self.datedBy, at: $0.tokens.lowerBound - 2)
    }
  }

  /// "Venezuela aportó 187.516": sent them, and gave no money.
  private func isContribution(_ p: Phrase, _ v: SentenceView) -> Bool {
    v.says(Self.contributing, at: p.tokens.lowerBound)
      && v.s.phrases.contains { $0.country != nil && $0.tokens.upperBound == p.tokens.lowerBound }
  }

  private static let datedBy: WordSet = ["after", "since", "following", "tras", "desde"]

  /// "another 88,000 people presented themselves at official crossings", "the ports of entry, where 45,000 were
  /// processed": met at the ports, not between them.
  private func isAtPorts(_ a: Int, _ m: MeasureSense, _ v: SentenceView) -> Bool {
    // "132.887 fueron arrestadas por la Patrulla Fronteriza y 11.391 se presentaron en los puertos": right behind its own number.
    if m.measure == .encounters, m.authority == .all,
      let q = v.s.quantities.first(where: { $0.tokens.contains(a) }),
      let ports = v.s.phrases.first(where: { $0.isCue(.atPorts) && $0.tokens.lowerBound >= q.tokens.upperBound }),
      ports.tokens.lowerBound - q.tokens.upperBound <= 5,
      v.s.quantities.contains(where: {
        $0.quantity.unit == .count && $0.duration == nil && $0.tokens.upperBound <= q.hedged.lowerBound
      }),
      !v.s.quantities.contains(where: {
        $0.tokens.lowerBound >= q.tokens.upperBound && $0.tokens.upperBound <= ports.tokens.lowerBound
      }), v.s.phrases.contains(where: { $0.isCue(.borderPatrol) && $0.tokens.upperBound <= q.hedged.lowerBound })
    {
      return true
    }
    // "Another 47,700 people were processed at legal ports of entry, bringing total encounters to 104,100".
    if m.measure == .encounters, m.authority == .all, !includesPorts(v), !v.has(.betweenPorts),
      let q = v.s.quantities.first(where: { $0.tokens.contains(a) }),
      let ports = v.s.phrases.first(where: { $0.isCue(.atPorts) && $0.tokens.lowerBound >= q.tokens.upperBound }),
      ports.tokens.lowerBound - q.tokens.upperBound <= 6, !isOfPartOfThem(ports, v),
      !(q.tokens.upperBound..<ports.tokens.lowerBound).contains(where: { [",", ";", "and", "y"].contains(v.text($0)) })
    {
      return true
    }
    guard m.measure == .encounters, m.authority == .all, !m.saysBoth, !v.has(.betweenPorts),
      !v.has(.borderPatrol, in: v.clauseRange(a)), !includesPorts(v),
      m.tokens.map({ !v.s.range.contains($0.lowerBound) || v.clauseOf($0.lowerBound) != v.clauseOf(a) }) ?? true
    else { return false }
    // "199,000 encounters, most of them at ports of entry": of a part.
    return v.s.phrases.contains { $0.isCue(.atPorts) && v.cost(a, $0.tokens) < 16 && !isOfPartOfThem($0, v) }
  }

  /// "Of those, 218,763 occurred between ports of entry": of a count of both, the part that the Border Patrol made.
  private func isBetweenPorts(_ q: QuantityMention, _ m: MeasureSense, _ v: SentenceView) -> Bool {
    guard m.measure == .encounters, m.component == .all, m.authority == .all, opensWithThose(q, v) else { return false }
    return v.s.phrases.contains {
      $0.isCue(.betweenPorts) && $0.tokens.lowerBound >= q.tokens.upperBound
        && $0.tokens.lowerBound - q.tokens.upperBound <= 6
    }
  }

  /// "En marzo hubo 5.579 casos": nouns that name again what has been counted.
  private static let casesCounted: WordSet = [
    "casos", "eventos", "cases", "events", "instances", "registros", "incidents",
  ]

  /// Verbs before a number of people that tell of no crossing: "We interviewed 404 children".
  static let notEvents: WordSet = [
    "am", "interviewed", "surveyed", "polled", "questioned", "sampled", "employs", "employed", "hires", "hired",
    "houses",
    "housed", "feeds", "fed", "serves", "served", "sheltered", "shelters", "hosts", "hosted", "accommodates", "trained",
    "recruited", "sponsored", "placed", "fund", "funds", "funding", "funded", "finance", "finances", "financed", "hire",
    "hiring", "financia", "financiar", "financio", "contrata", "contratar", "contrato", "duermen", "viven", "alberga",
    "albergan", "atiende", "atienden", "entrevisto",
    "encuesto", "aloja", "alojan", "hospeda",
  ]

  /// "at the peak … in one month": the highest month of the period, and for what the same sentence says of it.
  func isAtPeak(_ a: Int, _ v: SentenceView, _ index: Int) -> Bool {
    v.s.phrases.contains {
      $0.relation == .peak && ($0.tokens.upperBound <= a || v.cost(a, $0.tokens) < 10) && v.cost(a, $0.tokens) < 40
    }
      && !v.s.phrases.contains { $0.relation == .peak && v.text($0.tokens.lowerBound - 1) == "from" }
  }

  /// "As many as 25,048 in a single month of 2023".
  private func saysSingleMonth(_ v: SentenceView) -> Bool {
    v.s.range.contains { ["month", "mes"].contains(v.text($0)) && v.says(Self.singles, at: $0 - 1) }
  }

  private static let singles: WordSet = ["single", "one", "solo", "unico"]

  /// "fell to 128,410", "reaching about 33,000": the verb whose subject the number is of.
  func towardNumber(_ q: QuantityMention, _ v: SentenceView) -> Phrase? {
    let j = q.hedged.lowerBound
    if v.text(j - 1) == "reaching" || v.text(j - 1) == "hitting" {
      return v.s.phrases.last { $0.tokens.upperBound <= j }
    }
    if let change = endOfChange(q, v) { return change }
    // "have fallen from an all-time high of 250,000".
    if let from = startOfFrom(q, v), from < j - 1, let change = changeSaid(before: from, v) { return change }
    guard ["to", "a", "at", "en"].contains(v.text(j - 1)) else { return nil }
    return v.s.phrases.last { p in
      guard p.tokens.upperBound <= j, j - p.tokens.upperBound <= 3 else { return false }
      switch p.relation {
      case .change?, .factor?, .peak?: return true
      default: return false
      }
    }
  }

  private static let comparers: WordSet = ["from", "de", "desde", "than", "que"]

  /// "from 14,000", "compared with 1,000": the number is the one compared with.
  func isCompared(_ q: QuantityMention, _ v: SentenceView) -> Bool {
    let before = q.hedged.lowerBound - 1
    // "registró el ingreso de 188.858 migrantes" compares nothing; "cayó de 14.000 a 3.000" does.
    if v.text(before) == "de", changeSaid(before: before, v) == nil, !goesTo(after: q, v) { return false }
    // "fewer than the 136,000 caught a year earlier".
    return v.says(Self.comparers, at: before)
      || ["the", "los", "las"].contains(v.text(before))
        && (["than", "que"].contains(v.text(before - 1)) || v.says(QuantityFinder.passing, at: before - 1))
      || v.s.phrases.contains { $0.isCue(.comparedTo) && $0.tokens.upperBound == q.hedged.lowerBound }
  }

  /// "de 14.000 en mayo a 3.000": another number that it went to.
  private func goesTo(after q: QuantityMention, _ v: SentenceView) -> Bool {
    v.s.quantities.contains {
      $0.quantity.unit == .count && $0.duration == nil && $0.tokens.lowerBound > q.tokens.upperBound
        && $0.tokens.lowerBound - q.tokens.upperBound < 14 && ["a", "hasta"].contains(v.text($0.hedged.lowerBound - 1))
    }
  }

  /// "agents recorded more than 1.6 million", "the Border Patrol documented 16,658 Guatemalans": a verb of counting, and who counts.
  private func isCountedByAgents(_ q: QuantityMention, _ v: SentenceView) -> Bool {
    let j = q.hedged.lowerBound - 1
    guard topical, v.says(Self.countingVerbs, at: j) || v.text(j) == "in" && v.text(j - 1) == "took" else {
      return false
    }
    return (max(v.s.range.lowerBound, j - 5)..<j).contains { v.says(Self.counters, at: $0) }
      || v.s.phrases.contains {
        ($0.isCue(.borderPatrol) || $0.isCue(.cbp) || $0.isSector) && $0.tokens.upperBound <= j
          && j - $0.tokens.upperBound <= 3
      }
  }

  private static let countingVerbs: WordSet = [
    "recorded", "registered", "logged", "tallied", "documented", "reported", "processed", "handled", "met", "counted",
    "saw", "made", "registro", "registraron", "contabilizo", "contabilizaron", "documento", "proceso", "procesaron",
  ]
  private static let counters: WordSet = [
    "agents", "officers", "authorities", "agency", "officials", "patrol", "cbp", "agentes", "autoridades", "oficiales",
    "sector",
  ]

  /// "700 Ecuadorians a day at our border", "9,000 illegals all of 2020": no verb, but a border, or a period right after.
  func isAtBorder(_ q: QuantityMention, _ v: SentenceView) -> Bool {
    let a = q.tokens.upperBound - 1
    let border = v.s.phrases.contains { ph in
      switch ph.place {
      case .border?: return v.cost(a, ph.tokens) < 9
      case .place(let id)?: return id.hasPrefix("us") && v.cost(a, ph.tokens) < 9
      default: return false
      }
    }
    let illegal = (q.tokens.upperBound..<min(q.tokens.upperBound + 3, v.s.range.upperBound)).contains {
      v.text($0).hasPrefix("illegal")
    }
    return border
      || illegal && topical && v.s.periods.contains { $0.tokens.lowerBound > a && $0.tokens.lowerBound - a <= 5 }
  }

  /// "some 531,000 people have arrived since early last year under a parole program": let in, and not met at the border.
  private func admission(of q: QuantityMention, _ v: SentenceView) -> Phrase? {
    v.s.phrases.first { o in
      guard o.outside == .parole, o.tokens.lowerBound >= q.tokens.upperBound,
        o.tokens.lowerBound - q.tokens.upperBound <= 24
      else { return false }
      let between = q.tokens.upperBound..<o.tokens.lowerBound
      return between.suffix(3).contains { v.says(Self.byWayOf, at: $0) }
        && between.contains { v.says(Self.comings, at: $0) }
        && between.allSatisfy { ![";", "(", "while", "but"].contains(v.text($0)) }
    }
  }

  /// "agents made 1.6 million arrests in 2000, and fewer than 400,000 last year": the same of another time.
  private func isCoordinate(_ q: QuantityMention, _ v: SentenceView, _ index: Int) -> Bool {
    guard let before = countJustTold(index), let n = v.mention(of: before.stated),
      n.tokens.upperBound <= q.hedged.lowerBound, q.hedged.lowerBound - n.tokens.upperBound <= 14,
      ["and", "but", "y", "pero"].contains(v.text(q.hedged.lowerBound - 1)), v.text(q.hedged.lowerBound - 2) == ",",
      v.s.periods.contains(where: { m in
        m.tokens.lowerBound >= q.tokens.upperBound && m.tokens.lowerBound - q.tokens.upperBound <= 3
      })
    else { return false }
    return !v.s.phrases.contains { p in
      p.tokens.lowerBound >= n.tokens.upperBound && p.tokens.upperBound <= q.hedged.lowerBound
        && (p.outside != nil || p.isBlocker && p.people == nil)
    }
  }

  private static let didSo: WordSet = ["hicieron", "hizo", "hacian", "hacen"]
  private static let byWayOf: WordSet = ["under", "through", "via", "by", "bajo", "mediante", "con", "using"]
  private static let comings: WordSet = [
    "arrived", "arrive", "entered", "enter", "came", "come", "admitted", "flown", "llegado", "llegaron", "entraron",
    "entrado", "ingresaron", "ingresado",
  ]

  /// A peak with no period of its own is that of the last years.
  func widenPeak(_ d: inout Draft) {
    guard d.atPeak else { return }
    if case .stated = d.whenOrigin { return }
    if case .earlier = d.whenOrigin, d.sentence == context.sentence { return }
    d.when = resolver(isUS: d.measure?.isUS ?? true).choices(.lastYears(5))
    d.whenOrigin = .open
  }

  /// A verb of crossing or catching in the clause, for a number of "migrants".
  func verbOrList(_ a: Int, _ v: SentenceView) -> MeasureSense? {
    let p = v.s.phrases.filter {
      ($0.measure.map { $0.verb && !isOfOneEvent($0, v) } ?? false) && v.cost(a, $0.tokens) < 18
    }
    .min { v.cost(a, $0.tokens) < v.cost(a, $1.tokens) }
    guard let p, let m = p.measure, !m.weak || borderEvidence(v) else { return nil }
    return sense(m, p, v)
  }
}
