import BorderData

extension ClaimFinder {
  func fillWho(_ d: inout Draft, anchor a: Int, _ v: SentenceView) {
    if let sum = groupsAdded(d, v) {
      d.who = [.only(sum.codes)]
      d.whoOrigin = .stated(span(sum.tokens))
      return
    }
    let c = v.clauseOf(a)
    var codes: [CountryCode] = []
    var groups: [GroupWord] = []
    var demographics: DemographicSet = .everyone
    var low: Int?
    var high = 0
    var complement = false
    var demographicCost = 99
    var lastPlace: Range<Int>?
    let unit = d.stated?.unit
    // Of a change, a trend or a record the group is not one that a later clause brings in.
    let isOfFirstClause = [.change, .trend, .extreme].contains(d.kind) && unit == nil
    let ownBefore =
      [.change, .trend].contains(d.kind) && unit != .count
      && v.s.phrases.contains {
        $0.country?.isPlace == false && $0.tokens.upperBound <= a && a - $0.tokens.upperBound <= 4
          && v.clauseOf($0.tokens.lowerBound) == c
      }
    for p in v.s.phrases {
      let isNext = isNextInList(p, after: lastPlace, v)
      let near = isNext ? 0 : min(v.cost(a, p.tokens), costOfList(a, p, v))
      guard near < 24, !isPastSemicolon(p, from: a, v), !isOfNextCount(p, d, v), !isOfPart(p, d, v),
        !isOfLaterChange(p, d, v), !isOfStatementBefore(p, d, a, v)
      else { continue }
      if isOfFirstClause, p.tokens.lowerBound - a > 9 { continue }
      // "second only to Mexicans", "who now rank second behind Mexicans": what stands above.
      if p.country != nil, standsAbove(p, v) || isBehind(p, v) { continue }
      if unit == .count, belongsToLaterCount(p, d, v) { continue }
      if isPastThose(p, d, a, v) || d.kind == .rank && isOvertakenInRank(p, v) { continue }
      // "Salvadorans more than tripled, whereas Hondurans fell": of its own clause.
      if ownBefore, p.tokens.lowerBound > a, v.clauseOf(p.tokens.lowerBound) != c { continue }
      if isOfWhichAside(p, before: a, v) || d.kind == .share && isFollower(p, after: a, v) { continue }
      if isInAside(p, after: a, isCount: unit == .count, v) { continue }
      if let country = p.country {
        if country.isPlace,
          !namesPeople(p, v) && !isNext || isOnRoute(p, d, v) || isInDateline(p, v)
        {
          continue
        }
        // Of asylum a country's name is where they applied, unless they are "from" it.
        if country.isPlace, d.measure?.measure == .asylum, d.place != .world,
          !["from", "of", "de"].contains(v.text(p.tokens.lowerBound - 1))
        {
          continue
        }
        if v.says(Self.notPeople, at: p.tokens.upperBound) || isExample(p, v) { continue }
        if near > 16 && v.clauseOf(p.tokens.lowerBound) != c { continue }
        codes.append(country.code)
        if country.isPlace { lastPlace = p.tokens }
        low = min(low ?? p.tokens.lowerBound, p.tokens.lowerBound)
        high = max(high, p.tokens.upperBound)
      } else if let g = p.group {
        if v.says(Self.notPeople, at: p.tokens.upperBound) || isUniverse(p, v) { continue }
        if near > 16, v.clauseOf(p.tokens.lowerBound) != c, isJoinedToCountry(p, v) { continue }
        if g == .listed {
          codes += listedCountries(p, v)
        } else {
          groups.append(g)
        }
        low = min(low ?? p.tokens.lowerBound, p.tokens.lowerBound)
        high = max(high, p.tokens.upperBound)
      }
      if let who = p.people, !who.isEmpty, near < 14 || headsList(p, v) || isOfNation(p, v),
        isDemographicWord(p, who, v), !hasCountOfItsOwn(p, d, v)
      {
        if headsList(p, v) {
          demographics.formUnion(who)
          demographicCost = min(demographicCost, near)
        } else if v.clauseOf(p.tokens.lowerBound) == c || v.clauseOf(p.tokens.upperBound - 1) == c || near < 6 {
          if near < demographicCost || joinedByAnd(p, v) {
            if near + 4 < demographicCost && !joinedByAnd(p, v) { demographics = [] }
            demographics.formUnion(who)
            demographicCost = min(demographicCost, near)
          }
        }
      }
    }
    if codes.isEmpty, groups.isEmpty, demographics.isEmpty,
      let subject = subjectPastRelative(a, v) ?? subjectBeforeColon(d, a, v)
    {
      if let c = subject.country { codes = [c.code] } else { demographics = subject.people ?? .everyone }
      (low, high) = (subject.tokens.lowerBound, subject.tokens.upperBound)
    }
    if codes.isEmpty, groups.isEmpty {
      codes = pickedOut(v)
      if !codes.isEmpty { (low, high) = (low ?? a, max(high, a + 1)) }
    }
    if codes.count > 1, groups.isEmpty, let own = ownSubjects(d, a, v) { codes = codes.filter { own.contains($0) } }
    demographics.formUnion(joined(to: demographics, a, v))
    if let own = ownPeople(d, a, v), demographics.isSuperset(of: own) { demographics = own }
    // "Cubans fell to 6,462, and those with Nicaraguans dropped": the group of the number's own clause.
    if d.stated?.unit == .count {
      let own = v.s.phrases.filter { p in
        v.clauseOf(p.tokens.lowerBound) == c && namesNationals(p, v)
          && !v.says(Self.notPeople, at: p.tokens.upperBound) && !isExample(p, v)
      }.compactMap { $0.country?.code }
      if !own.isEmpty, Set(own).isStrictSubset(of: Set(codes)), groups.isEmpty {
        codes = codes.filter { own.contains($0) }
      }
    }
    // "encounters with Cubans came to 42,654 and those with Nicaraguans …": of the groups between the number before and
    // this one, where the number has no noun of its own.
    if let unit = d.stated?.unit, [.count, .percent].contains(unit), d.kind != .share, groups.isEmpty,
      let m = v.mention(of: d.stated),
      unit == .percent || isHeadless(m, v), !v.has(.each)
    {
      let from = v.s.quantities.last { $0.quantity.unit == unit && $0.tokens.upperBound <= m.hedged.lowerBound }?
        .tokens.upperBound
      let own = v.s.phrases.filter { p in
        p.tokens.lowerBound >= from ?? v.s.range.lowerBound && p.tokens.upperBound <= m.hedged.lowerBound
          && namesNationals(p, v) && !isExample(p, v)
      }.compactMap { $0.country?.code }
      if !own.isEmpty, Set(own).isStrictSubset(of: Set(codes)) { codes = codes.filter { own.contains($0) } }
    }
    if codes.count > 1, groups.isEmpty, let own = groupInvolved(d, v), Set(own).isStrictSubset(of: Set(codes)) {
      codes = own
    }
    if let one = respective(d, v, codes), groups.isEmpty { codes = [one] }
    if let low,
      let cue = v.phrases({ if case .cue(.otherThan) = $0 { true } else { false } }).first(where: {
        $0.tokens.lowerBound < high
      }),
      low - cue.tokens.upperBound < 6
    {
      complement = cue.tokens.upperBound <= low || cue.tokens.contains(low)
    }
    if !codes.isEmpty || !groups.isEmpty {
      d.who = Self.readings(codes: codes, groups: groups, complement: complement)
      d.whoOrigin = .stated(span((low ?? a)..<max(high, (low ?? a) + 1)))
    }
    if !demographics.isEmpty {
      d.demographics = demographics
      d.demographicsOrigin = .stated(span(a..<(a + 1)))
    }
    if codes.isEmpty, groups.isEmpty, demographics.isEmpty, [.change, .trend, .extreme].contains(d.kind),
      let own = groupOfMeasure(d, before: a, v)
    {
      d.demographics = own.people
      d.demographicsOrigin = .stated(own.span)
    }
    if [.change, .trend, .extreme].contains(d.kind), d.stated?.unit != .count, !namesThoseOf(codes, before: a, v),
      let subject = antecedent(of: a, v)
    {
      d.who = subject.codes.isEmpty ? [.everyone] : [.only(subject.codes)]
      d.demographics = subject.people
      if !subject.codes.isEmpty { d.whoOrigin = .stated(subject.span) }
      if !subject.people.isEmpty { d.demographicsOrigin = .stated(subject.span) }
    }
    if isOfAllOthers(a, d, v), d.stated?.unit != .count || codes.isEmpty {
      let named = v.s.phrases.filter { $0.country?.isPlace == false && $0.tokens.upperBound <= a }.compactMap {
        $0.country?.code
      }
      d.who = [named.isEmpty ? context.who : .except(named)]
      d.whoOrigin = .stated(span(a..<a + 1))
      return
    }
    if codes.isEmpty, groups.isEmpty, opensTogether(v), d.sentence - context.listedSentence == 1 {
      // "Together they came to 571,159": those that the sentence before has listed.
      d.who = [.only(context.listed)]
      d.whoOrigin = .earlier(d.sentenceSpan)
      return
    }
    inheritWho(&d, anchor: a, v)
  }

  /// "520,000 crossed the Darién in 2023, 50,000 children among them": those of the number right before them.
  private func hasCountOfItsOwn(_ p: Phrase, _ d: Draft, _ v: SentenceView) -> Bool {
    guard let own = d.stated, own.unit == .count else { return false }
    return v.s.quantities.contains { q in
      q.quantity.unit == .count && q.duration == nil && !q.isMoney && q.quantity.span != own.span
        && q.tokens.upperBound == p.tokens.lowerBound
    }
  }

  /// "family units from Venezuela": as near as the nation whose they are.
  private func isOfNation(_ p: Phrase, _ v: SentenceView) -> Bool {
    ["from", "de"].contains(v.text(p.tokens.upperBound))
      && v.s.phrase(startingAt: p.tokens.upperBound + 1)?.country != nil
  }

  private func opensWithThey(_ v: SentenceView) -> Bool {
    let low = v.s.range.lowerBound
    return ["they", "these", "ellos", "ellas", "estos", "estas"].contains(v.text(low))
      && v.says(Self.amountings, at: low + 1)
  }

  private static let amountings: WordSet = [
    "accounted", "account", "made", "make", "numbered", "totaled", "totalled", "represented", "represent", "comprised",
    "sumaron", "representaron", "representan", "suman", "fueron", "were",
  ]

  private func opensTogether(_ v: SentenceView) -> Bool {
    let low = v.s.range.lowerBound
    return v.says(Self.togethers, at: low) || v.says(Self.togethers, at: low + 1)
      || v.text(low) == "between" && v.text(low + 1) == "them"
      || v.text(low) == "entre" && v.says(Self.alls, at: low + 1)
  }

  private static let togethers: WordSet = ["together", "combined", "collectively", "jointly", "juntos", "juntas"]
  private static let alls: WordSet = ["todos", "todas", "ambos", "ambas", "los"]

  /// "CBP encounters, of which 35,951 involved Mexicans, fell to 101,790": the group of an aside that is closed.
  private func isOfWhichAside(_ p: Phrase, before a: Int, _ v: SentenceView) -> Bool {
    guard p.tokens.upperBound < a,
      let cue = v.s.phrases.last(where: { $0.isCue(.ofWhich) && $0.tokens.upperBound <= p.tokens.lowerBound }),
      v.text(cue.tokens.lowerBound - 1) == ","
    else { return false }
    return (p.tokens.upperBound..<a).contains { v.text($0) == "," }
  }

  /// "Salvadorans tripled, Colombians nearly doubled, Haitians fell": of a change that says no count, the names right before its
  /// verb, past no other verb.
  private func ownSubjects(_ d: Draft, _ a: Int, _ v: SentenceView) -> Set<CountryCode>? {
    guard [.change, .trend].contains(d.kind), d.stated?.unit != .count else { return nil }
    let named = v.s.phrases.filter { p in namesNationals(p, v) }
    guard let last = named.last(where: { $0.tokens.upperBound <= a && a - $0.tokens.upperBound <= 3 }) else {
      return nil
    }
    func isParted(_ r: Range<Int>) -> Bool { r.contains { v.says(Self.joints, at: $0) } }
    let verb = v.s.phrases.last {
      guard $0.tokens.upperBound <= last.tokens.lowerBound else { return false }
      switch $0.relation {
      case .change?, .factor?: return isParted($0.tokens.upperBound..<last.tokens.lowerBound)
      default: return false
      }
    }
    let own = named.filter { p in
      p.tokens.upperBound <= a
        ? p.tokens.lowerBound >= verb?.tokens.upperBound ?? 0 : !isParted(a..<p.tokens.lowerBound)
    }
    return Set(own.compactMap { $0.country?.code })
  }

  /// "unaccompanied children are down for the year, single adults by a fifth": the people right before the verb, and not
  /// those that another part of the sentence counts.
  private func ownPeople(_ d: Draft, _ a: Int, _ v: SentenceView) -> DemographicSet? {
    guard [.change, .trend].contains(d.kind), d.stated?.unit != .count else { return nil }
    let named = v.s.phrases.filter { p in p.people.map { !$0.isEmpty && isDemographicWord(p, $0, v) } ?? false }
    // "Single adults (164,907 encounters) were up".
    let bracket = (max(v.s.range.lowerBound, a - 3)..<max(v.s.range.lowerBound, a)).last { v.text($0) == ")" }
    let before = bracket.map { behindBracket($0 + 1, v) } ?? a
    guard
      let last = named.last(where: {
        $0.tokens.upperBound <= a && (a - $0.tokens.upperBound <= 2 || $0.tokens.upperBound == before)
      })
    else { return nil }
    let start = (v.s.range.lowerBound..<last.tokens.lowerBound).last { v.text($0) == "," }
    // A list of several of them is of all.
    guard
      named.allSatisfy({ p in
        p.tokens == last.tokens || p.tokens.lowerBound > a && (a..<p.tokens.lowerBound).contains { v.text($0) == "," }
          // "… are up 249 percent and single adults 137 percent": with a number of its own.
          || p.tokens.lowerBound > a
            && v.s.quantities.contains {
              $0.quantity.unit == .percent && (0...1).contains($0.hedged.lowerBound - p.tokens.upperBound)
            }
          || start.map { s in
            p.tokens.upperBound <= s
              && v.s.phrases.contains {
                if case .change? = $0.relation {
                  return $0.tokens.lowerBound >= p.tokens.upperBound && $0.tokens.upperBound <= s
                }
                return false
              }
          } ?? false
      })
    else { return nil }
    return last.people
  }

  private static let joints: WordSet = [",", "and", "while", "but", "y", "mientras", "pero"]

  /// "Mexico and the Northern Triangle fell, and they …": from far off, both names or neither.
  private func isJoinedToCountry(_ p: Phrase, _ v: SentenceView) -> Bool {
    let j = v.text(p.tokens.lowerBound - 1) == "the" ? p.tokens.lowerBound - 2 : p.tokens.lowerBound - 1
    return ["and", "y"].contains(v.text(j)) && v.s.phrases.contains { $0.country != nil && $0.tokens.upperBound == j }
  }

  /// "while those with all other nationalities rose": of everyone but those named before.
  private func isOfAllOthers(_ a: Int, _ d: Draft, _ v: SentenceView) -> Bool {
    let c = v.clauseOf(a)
    // "62% were with people from other countries, compared with 35 percent": of the same people.
    let isBase = v.mention(of: d.stated).map { isCompared($0, v) } ?? false
    return (max(v.s.range.lowerBound, a - 9)..<min(v.s.range.upperBound, a + 22)).contains { i in
      (v.clauseOf(i) == c || isBase && i < a) && Self.befores.contains(tokens[i]) && v.says(Self.others, at: i + 1)
        && v.says(Self.lands, at: i + 2)
        && !(max(v.s.range.lowerBound, i - 3)..<i).contains { ["and", "y", "or"].contains(v.text($0)) }
        // "las de mexicanos bajaron un 7 %, las de ciudadanos de otros países subieron": of the next statement.
        && !(i > a
          && (a..<i).contains {
            v.text($0) == "," && v.says(Self.pronounsOfCounts, at: $0 + 1)
              && ["of", "from", "with", "de"].contains(v.text($0 + 2))
          })
    }
  }

  /// "all other nationalities", "from other countries".
  private static let befores: WordSet = ["all", "from", "of", "de"]
  private static let others: WordSet = ["other", "otros", "otras"]
  private static let lands: WordSet = [
    "nationalities", "countries", "groups", "nations", "paises", "nacionalidades",
  ]

  /// "The number of people apprehended as families, 107,212, was a record": the group right behind what is counted, however
  /// far the verb.
  private func groupOfMeasure(_ d: Draft, before a: Int, _ v: SentenceView) -> (people: DemographicSet, span: TextSpan)?
  {
    guard let at = d.measure?.tokens, v.s.range.contains(at.lowerBound), at.upperBound <= a,
      v.clauseOf(at.lowerBound) == v.clauseOf(a),
      let p = v.s.phrases.first(where: {
        $0.tokens.lowerBound >= at.upperBound && $0.tokens.lowerBound - at.upperBound <= 3 && $0.tokens.upperBound <= a
          && !($0.people ?? []).isEmpty
      }), let people = p.people, isDemographicWord(p, people, v),
      (at.upperBound..<p.tokens.lowerBound).allSatisfy({ ![",", ";", "(", "and", "or", "from"].contains(v.text($0)) })
    else { return nil }
    return (people, span(p.tokens))
  }

  private static let theirs: WordSet = [
    "they", "them", "their", "these", "those", "ellos", "ellas", "sus", "estos", "estas",
  ]

  /// "a 9% decrease", "their numbers": whose, when the clause does not say, is what the words before spoke of.
  func inheritWho(_ d: inout Draft, anchor a: Int, _ v: SentenceView) {
    guard case .open = d.whoOrigin, case .open = d.demographicsOrigin else { return }
    // "Traffic peaked in August": all of it again.
    if v.s.range.prefix(4).contains(where: { v.says(Self.traffic, at: $0) }) { return }
    // "In fiscal 2003 we apprehended some 5,200 of them".
    let ofThem =
      v.mention(of: d.stated).map { q in
        ["of", "de"].contains(v.text(q.tokens.upperBound))
          && ["them", "ellos", "ellas"].contains(v.text(q.tokens.upperBound + 1))
      } ?? false
    if ofThem, let m = context.mentioned, d.sentence - m.sentence == 1 {
      take(m, into: &d)
      return
    }
    guard d.sentence - context.sentence <= 2, v.s.sentence.paragraph - context.paragraph <= 1 else { return }
    if let told = groupTold(d, v) {
      d.who = told.who
      d.demographics = told.demographics
      d.whoOrigin = .earlier(told.stated?.span ?? span(told.tokens))
      d.demographicsOrigin = d.whoOrigin
      return
    }
    let ownSubject =
      d.measure?.tokens.map { v.s.range.contains($0.lowerBound) && v.clauseOf($0.lowerBound) == v.clauseOf(a) } ?? false
    let sameSentence = d.sentence == context.sentence && !ownSubject
    let words = v.sentenceWords
    // "their apprehensions in the sector were up": of those spoken of.
    let isTheirs = d.measure?.tokens.map { ["their", "sus"].contains(v.text($0.lowerBound - 1)) } ?? false
    let pronoun =
      v.has(.anaphor) && !ownSubject || isTheirs || ofThem || words.includes("their numbers")
      || words.includes("su numero")
    // "In August more than 31,000 made the trip": a number without a noun counts whom the sentence before counted.
    let bareNumber =
      d.stated.map { q in
        v.s.quantities.contains {
          $0.quantity.span == q.span && isNounless($0, v)
        }
      } ?? false
    if bareNumber || d.stated != nil && pronoun, let m = context.mentioned, m.sentence > context.sentence,
      d.sentence - m.sentence <= 1
    {
      take(m, into: &d)
      return
    }
    // "They accounted for 110,443 encounters": those of whom the sentence before spoke.
    if opensWithThey(v), d.stated != nil, context.topic.groupSentence == d.sentence - 1,
      d.sentence - context.sentence == 1,
      context.topic.who != .everyone || !context.topic.demographics.isEmpty
    {
      d.who = [context.topic.who]
      d.demographics = context.topic.demographics
      d.whoOrigin = .earlier(context.whoSpan ?? d.sentenceSpan)
      d.demographicsOrigin = d.whoOrigin
      return
    }
    // A new paragraph speaks of everyone again, unless it says "they" or "that figure".
    let isOfTotal = opensWithTotal(d, v)
    if v.s.sentence.paragraph != context.paragraph, !v.says(Self.theirs), !goesOnWithFigure(d, v), !isOfTotal { return }
    // "On the northern border the count was down": of everyone there.
    // "Only 37 came by the northern border": a number without a noun is still of those.
    if !sameSentence, !bareNumber, case .stated = d.placeOrigin, !words.includes("their"), !v.has(.ofWhich) { return }
    guard sameSentence || pronoun || isOfTotal || bareNumber && d.sentence - context.sentence <= 1 else { return }
    if context.who != .everyone {
      d.who = [context.who]
      d.whoOrigin = .earlier(context.whoSpan ?? TextSpan(0, 0))
    }
    if !context.demographics.isEmpty {
      d.demographics = context.demographics
      d.demographicsOrigin = .earlier(context.whoSpan ?? TextSpan(0, 0))
    }
  }

  private static let traffic: WordSet = ["traffic", "flow", "flows", "flujo", "transito", "transitos"]

  private func take(
    _ m: (codes: [CountryCode], people: DemographicSet, sentence: Int, span: TextSpan), into d: inout Draft
  ) {
    if !m.codes.isEmpty {
      d.who = [.only(m.codes)]
      d.whoOrigin = .earlier(m.span)
    }
    if !m.people.isEmpty {
      d.demographics = m.people
      d.demographicsOrigin = .earlier(m.span)
    }
  }

  /// "April's figure represents the second highest": of the count that the line before gave.
  private func goesOnWithFigure(_ d: Draft, _ v: SentenceView) -> Bool {
    let low = v.s.range.lowerBound
    return d.sentence - context.sentence == 1
      && (low..<min(low + 4, v.s.range.upperBound)).contains { v.says(Self.figures, at: $0) }
      && ["this", "that", "'s"].contains { w in (low..<min(low + 3, v.s.range.upperBound)).contains { v.text($0) == w }
      }
  }

  /// "The total was up 13 percent from August": of those whom the sentence before counted.
  private func opensWithTotal(_ d: Draft, _ v: SentenceView) -> Bool {
    let low = v.s.range.lowerBound
    guard d.sentence - context.sentence == 1, ["the", "la", "el"].contains(v.text(low)),
      v.says(Self.figures, at: low + 1)
    else { return false }
    return v.says(Self.beingVerbs, at: low + 2) || v.says(Self.auxiliaries, at: low + 2)
      || v.s.phrase(startingAt: low + 2)?.relation != nil
  }

  private static let figures: WordSet = ["figure", "number", "total", "count", "tally", "cifra"]

  private static let auxiliaries: WordSet = [
    "were", "was", "have", "has", "had", "been", "fueron", "han", "habian", "sido", "se",
  ]

  private func isNounless(_ q: QuantityMention, _ v: SentenceView) -> Bool {
    guard q.quantity.unit == .count, case .none = head(of: q, v) else { return false }
    // A verb right after the number; "of" would bring the whole in.
    var j = q.tokens.upperBound
    while v.says(Self.auxiliaries, at: j), j - q.tokens.upperBound < 3 { j += 1 }
    guard let next = v.s.phrase(startingAt: j) else { return false }
    return next.measure?.verb ?? false
  }
}
