import BorderData

extension ClaimFinder {
  /// Claims that a number makes: a level, a rate, a change, a share.
  mutating func quantityClaims(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>
  ) -> [Draft] {
    if q.duration != nil || q.ordinal != nil { return [] }
    if isLawOrUnit(q, v) { return [] }
    if let d = comparedGroups(q, v, index, &used) { return [d] }
    if let d = partOfYear(q, v, index, &used) { return [d] }
    if let d = shareAgain(q, v, index, &used) ?? partOfTotal(q, v, index, &used) { return [d] }
    if q.quantity.unit == .factor, let d = timesACount(q.tokens, q.quantity, v, index, &used) { return [d] }
    let made: Draft?
    switch q.quantity.unit {
    case .percent, .points: made = percentClaim(q, v, index, &used)
    case .factor: made = factorClaim(q, v, index, &used)
    case .count, .ordinal: made = countClaim(q, v, index, &used)
    }
    return made.map { [$0] } ?? []
  }

  /// "rebounded by 61% between June and August, to roughly 233,000": the number that a change ended in.
  func endOfChange(_ q: QuantityMention, _ v: SentenceView) -> Phrase? {
    guard ["to", "a"].contains(v.text(q.hedged.lowerBound - 1)), v.text(q.hedged.lowerBound - 2) == "," else {
      return nil
    }
    return v.s.phrases.last { p in
      guard p.tokens.upperBound < q.hedged.lowerBound, v.cost(q.hedged.lowerBound, p.tokens) < 22 else { return false }
      switch p.relation {
      case .change?, .factor?: return true
      default: return false
      }
    }
  }

  // MARK: Whether a number is ours

  func isLawOrUnit(_ q: QuantityMention, _ v: SentenceView) -> Bool {
    let a = q.tokens.upperBound
    // The word right after: a unit of something else.
    var j = a
    while [
      "of", "or", "the", "a", "an", "more", "-", "additional", "new", "federal", "us", "u.s", "border", "active", "de",
      "other",
    ].contains(v.text(j)), j < a + 3 {
      j += 1
    }
    if let p = v.s.phrase(startingAt: a) ?? v.s.phrase(startingAt: j), p.isBlocker, p.measure == nil { return true }
    if v.text(a) == "%" && v.s.phrase(startingAt: a + 1)?.isBlocker ?? false { return true }
    return false
  }

  /// The noun that a count counts.
  enum Head { case people(Phrase), measure(Phrase), country(Phrase), outside(Phrase), blocked, unknownNoun, none }

  func head(of q: QuantityMention, _ v: SentenceView) -> Head {
    var j = q.tokens.upperBound
    var steps = 0
    var unknown = false
    while j < v.s.range.upperBound, steps < 7 {
      let t = tokens[j]
      if t.kind == .mark {
        if t.text == "-" || t.text == "\"" {
          j += 1
          continue
        }
        if t.text == "(", steps == 0 { break }
        if t.text == "+" { j += 1; continue }
        break
      }
      if t.kind == .number { break }
      if let p = v.s.phrase(startingAt: j) {
        if p.isBlocker && p.people == nil && p.measure == nil { return .blocked }
        if p.outside != nil { return .outside(p) }
        if let m = p.measure, !m.verb, !(m.weak && m.key == .flow && p.people != nil) {
          // "243 immigration judges": the noun after it is what is counted.
          if m.weak, let next = v.s.phrase(startingAt: p.tokens.upperBound), next.isBlocker, next.people == nil {
            return .blocked
          }
          return .measure(p)
        }
        if p.people != nil { return .people(p) }
        if let c = p.country, !c.isPlace || c.code == .unknown { return .country(p) }
        if p.group != nil {
          // "Central American migrants": the people follow.
          if let next = v.s.phrase(startingAt: p.tokens.upperBound), next.people != nil { return .people(next) }
          return .country(p)
        }
        if p.measure != nil { break }
        if p.terms.contains(where: { if case .time = $0 { true } else { false } }) { break }
        if p.isCue(.illegal) || p.isCue(.total) || p.isCue(.ofWhich) || p.isCue(.borderPatrol) || p.isCue(.cbp)
          || p.isCue(.perDay)
        {
          if p.isCue(.perDay) { break }
          j = p.tokens.upperBound
          steps += 1
          continue
        }
        if v.text(j) == "more", let next = v.s.phrase(startingAt: j + 1), next.people != nil || next.country != nil {
          j += 1
          continue
        }
        if case .hedge? = p.terms.first, p.tokens.count == 1, ["some", "or so", "more"].contains(v.text(j)) {
          j = p.tokens.upperBound
          continue
        }
        if p.relation != nil || p.terms.contains(where: { if case .cue = $0 { true } else { false } }) { break }
        j = p.tokens.upperBound
        steps += 1
        continue
      }
      if Self.linkers.contains(t.text) {
        if steps > 0
          || ["in", "to", "from", "and", "by", "for", "at", "on", "en", "a", "were", "was", "fueron", "por", "y", "e"]
            .contains(t.text)
        {
          break
        }
        j += 1
        continue
      }
      unknown = true
      steps += 1
      j += 1
    }
    return unknown ? .unknownNoun : .none
  }

  static let linkers: WordSet = [
    "of", "de", "the", "los", "las", "in", "to", "from", "and", "by", "for", "at", "on", "were", "was", "who", "that",
    "are",
    "had", "have", "has", "as", "with", "en", "fueron", "por", "y", "e", "a", "eran", "son", "que", "since", "during",
    "per",
    "is", "del", "al",
  ]

  // MARK: Outside

  func nearestOutside(_ a: Int, _ v: SentenceView) -> Phrase? {
    v.s.phrases.filter {
      $0.outside != nil && !isOvertaken($0, v) && !isInReason($0.tokens, after: a, v)
        && !isInWhereClause($0.tokens, before: a, v)
        && v.cost(a, $0.tokens) < ([.criminal, .otherAgencies].contains($0.outside) ? 28 : 20)
    }.min {
      v.cost(a, $0.tokens) < v.cost(a, $1.tokens)
    }
  }

  /// "tras haber sido desplazados por los haitianos": overtaken, and not driven from home.
  func isOvertaken(_ p: Phrase, _ v: SentenceView) -> Bool {
    let words = v.words(p.tokens)
    // "11,144 people leaving the Darién Gap" came through it.
    if words.hasSuffix("leaving"),
      v.s.phrases.contains(where: {
        if case .darien? = $0.place {
          return $0.tokens.lowerBound - p.tokens.upperBound <= 2 && $0.tokens.lowerBound >= p.tokens.upperBound
        }
        return false
      })
    {
      return true
    }
    return words.hasPrefix("desplazad") && v.text(p.tokens.upperBound) == "por"
  }

  private static let placing: WordSet = [
    "placing", "place", "places", "putting", "put", "puts", "enrolling", "enrolled", "enroll",
  ]

  func isOutside(_ h: Head, _ o: Phrase, _ m: Phrase?, _ a: Int, _ v: SentenceView) -> Bool {
    // "placing more than 970 individuals encountered at the border into the process".
    if v.says(Self.placing, at: (v.s.quantities.first { $0.tokens.lowerBound == a }?.hedged.lowerBound ?? a) - 1) {
      return true
    }
    // What was done to them decides: "3.1m border-crossers have been admitted", "individuals on the watchlist".
    let before = v.text(o.tokens.lowerBound - 1)
    if o.tokens.lowerBound > a, o.tokens.lowerBound - a < 9,
      ["been", "were", "was", "fueron", "sido"].contains(before)
        || ["been", "were", "was"].contains(v.text(o.tokens.lowerBound)),
      v.clauseOf(o.tokens.lowerBound) == v.clauseOf(a)
    {
      return true
    }
    // "228 gang members out of 303,916 migrants": the second number counts everyone.
    if v.text(a - 1) == "of", v.text(a - 2) == "out", case .people = h { return false }
    if o.outside == .otherAgencies { return true }
    // Buses, flights and the way back south are never the border's count.
    if o.outside == .relocations || o.outside == .southward, v.clauseOf(o.tokens.lowerBound) == v.clauseOf(a) {
      return true
    }
    if o.outside == .criminal, v.clauseOf(o.tokens.lowerBound) == v.clauseOf(a) { return true }
    // "Los ingresos de peatones por los puertos llegaron a 2.292.300": whatever verb it is told by.
    if o.outside == .admissions, o.tokens.upperBound <= a, v.clauseOf(o.tokens.lowerBound) == v.clauseOf(a),
      !v.s.phrases.contains(where: {
        $0.measure.map { !$0.weak } ?? false && $0.tokens.lowerBound >= o.tokens.upperBound && $0.tokens.lowerBound <= a
      })
    {
      return true
    }
    switch h {
    case .outside: return true
    case .measure(let p): return v.cost(a, o.tokens) < v.cost(a, p.tokens)
    case .unknownNoun: return v.cost(a, o.tokens) < 8 && (m.map { v.cost(a, o.tokens) < v.cost(a, $0.tokens) } ?? true)
    case .none, .people, .country:
      guard let m else { return true }
      let mc = v.cost(a, m.tokens) + ((m.measure?.weak ?? false) ? 5 : 0) + (m.people != nil ? 8 : 0)
      return v.cost(a, o.tokens) <= mc
    case .blocked: return false
    }
  }

  func outsideDraft(_ o: Phrase, _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ h: Head) -> Draft? {
    guard let topic = o.outside, !v.has(.lawOrPlan, in: v.clauseRange(q.tokens.lowerBound)), !v.has(.aim) else {
      return nil
    }
    if topic == .removals, let d = returnsToGuatemala(q, v, index) { return d }
    var d = Draft(
      kind: q.quantity.unit == .percent ? .share : .level, tokens: v.clauseRange(q.tokens.lowerBound), sentence: index,
      assertion: .level(q.quantity))
    if let band = q.band {
      d.kind = .magnitude
      d.assertion = .magnitude(low: band.low, high: band.high, words: original(q.tokens))
    }
    d.outside = topic
    d.reason = .noSuchData
    fillWho(&d, anchor: q.tokens.lowerBound, v)
    fillWhen(&d, anchor: q.tokens.lowerBound, v)
    return d
  }
}
