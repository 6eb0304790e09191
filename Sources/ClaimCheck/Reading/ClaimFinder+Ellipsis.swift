import BorderData

/// Sentences that go on about what the one before counted without naming it again: "Two years later it was 6,925",
/// "April brought just 73", "Venezuelans, almost two hundred thousand".
extension ClaimFinder {
  /// Words before a number that say no more than that it was so.
  private static let copulas: WordSet = [
    "was", "were", "is", "are", "at", "reached", "hit", "totaled", "totalled", "saw", "brought", "numbered", "had",
    "stood", "came", "became", "equaled", "to", "with", "from", "counted", "stands", "been", "sido", "averaged",
    "comes", "fue",
    "fueron", "era", "eran", "sumaron", "alcanzo", "hubo",
    "llego", "llegaron", "trajo", "con", "hay", "habia", "son", "sean", "ya", "suma", "sumo", "acumula", "acumulo",
    "lleva",
    "registro", "registra", "reporto", "recorded", "logged", "tallied", "posted", "registered", "conto",
  ]

  private static let totals: WordSet = ["total", "count", "tally", "number", "figure", "numbers"]

  private static let scene: WordSet = ["with", "after", "by", "con", "tras"]

  private static let pronouns: WordSet = [
    "it", "they", "that", "this", "there", "these", "those", "esto", "eso", "ellos",
  ]

  /// The sentence speaks of what the text has been counting: its subject is a pronoun, a time, a place that is
  /// counted at, or "the total", and nothing else that is counted is named.
  func isAboutTopic(_ v: SentenceView, _ index: Int) -> Bool {
    guard context.measure != nil, index - context.sentence <= 3, v.s.sentence.paragraph - context.paragraph <= 1,
      v.s.phrases.allSatisfy({ $0.outside == nil }), !v.has(.lawOrPlan)
    else { return false }
    var low = v.s.range.lowerBound
    // "With a month to go, the year's count has passed 2m": past the words that set the scene.
    if v.says(Self.scene, at: low),
      let comma = (low..<min(low + 9, v.s.range.upperBound)).first(where: { v.text($0) == "," })
    {
      low = comma + 1
    }
    // What else is counted in a later clause is not what this one is of.
    let own = v.clauseOf(low)
    if v.s.phrases.contains(where: { $0.isBlocker && $0.people == nil && v.clauseOf($0.tokens.lowerBound) == own }) {
      return false
    }
    let opening = low..<min(low + 6, v.s.range.upperBound)
    return opening.contains { v.says(Self.pronouns, at: $0) } || isAverage(v)
      || v.s.phrases.contains { p in
        guard p.tokens.lowerBound < low + 6 else { return false }
        if p.isCue(.anaphor) { return true }
        // "Border Patrol's total for the year".
        if p.isCue(.borderPatrol) || p.isCue(.cbp), v.text(p.tokens.upperBound) == "'s",
          v.says(Self.totals, at: p.tokens.upperBound + 1)
        {
          return true
        }
        if case .place(let id)? = p.place { return id.hasPrefix("sector:") || id.hasPrefix("us-") }
        return p.country?.isPlace == false || !(p.people ?? []).isEmpty
      }
      || v.s.periods.contains { $0.tokens.lowerBound < low + 4 }
  }

  /// What a number without a name counts, where the words before say it.
  func ellipticMeasure(_ q: QuantityMention, _ h: Head, _ v: SentenceView, _ index: Int) -> MeasureSense? {
    guard q.band == nil, q.quantity.value >= 30, isAboutTopic(v, index) || isFragment(v) && isTopicNear(v, index) else {
      return nil
    }
    let j = q.hedged.lowerBound
    let before = v.text(j - 1)
    switch h {
    case .none: break
    case .people(let p) where !(p.people ?? []).isEmpty: break
    // "En 2021 fueron 133.726 personas".
    case .people where q.quantity.digits >= 4 && Self.copulas.contains(before): break
    case .people where before == "de" && isAverage(v): break
    case .country: break
    default: return nil
    }
    let copular =
      Self.copulas.contains(before) || before == "de" && v.says(Self.copulas, at: j - 2) && isAverage(v)
      || (before == "," || before == "~") && v.text(j - 2) != "" && v.says(Self.copulas, at: j - 2)
    guard copular || isFragment(v) || hasOwnTime(q, h, v, index) else { return nil }
    return context.measure
  }

  /// "El promedio fue de 615 cada día", "The average for the year was more than 1,400 a day".
  private func isAverage(_ v: SentenceView) -> Bool {
    let low = v.s.range.lowerBound
    return ["el", "la", "the", "that"].contains(v.text(low)) && v.says(Self.averages, at: low + 1)
  }

  /// "fueron 39.079, un promedio de 117 cada día": by the day, of the count before it.
  func isAverageBeside(_ q: QuantityMention, _ v: SentenceView) -> Bool {
    let j = q.hedged.lowerBound
    return ["of", "de"].contains(v.text(j - 1)) && v.says(Self.averages, at: j - 2) && v.has(.perDay)
      && countJustTold(current) != nil
  }

  private static let averages: WordSet = ["promedio", "media", "average"]

  /// "Nearly 16,000 of them were Haitians", "Of those, 15,940 were from Haiti", "4.200 eran menores": some of those whom the
  /// sentence before has counted.
  func countsMembers(_ q: QuantityMention, _ v: SentenceView, _ index: Int) -> Bool {
    context.measure != nil && context.outside == nil && index - context.sentence <= 1
      && v.s.sentence.paragraph - context.paragraph <= 1 && members(of: q, v) != nil
  }

  /// "About 2.2 million of those were made by Border Patrol agents", "48,000 of them took place at the ports": which part of CBP met
  /// those whom the sentence before counts.
  func componentOfThose(_ q: QuantityMention, _ v: SentenceView, _ index: Int) -> MeasureSense? {
    let j = q.tokens.upperBound
    guard q.quantity.unit == .count, q.quantity.value >= 10, index - context.sentence <= 1, var sense = context.measure,
      sense.measure == .encounters, ["of", "de"].contains(v.text(j)), v.says(Self.those, at: j + 1),
      let way = v.s.phrases.first(where: { p in
        p.tokens.lowerBound > j && p.tokens.lowerBound - j <= 9
          && (p.isCue(.borderPatrol) || p.isCue(.atPorts) || p.isCue(.betweenPorts))
      }), !(j..<way.tokens.lowerBound).contains(where: { [",", ";"].contains(v.text($0)) })
    else { return nil }
    sense.component = way.isCue(.atPorts) ? .fieldOperations : .borderPatrol
    sense.saysBoth = false
    sense.borderPatrolFirst = false
    return sense
  }

  /// Who the counted are said to be, right behind the number: "were Haitians", "of them were from Haiti", and in one breath
  /// with another such number "57,250 from Ecuador".
  func members(of q: QuantityMention, _ v: SentenceView) -> Phrase? {
    guard q.band == nil, q.quantity.unit == .count, q.quantity.value >= 10 else { return nil }
    var j = q.tokens.upperBound
    if ["of", "de"].contains(v.text(j)), v.says(Self.those, at: j + 1) { j += 2 }
    let isElliptic =
      ["from", "de"].contains(v.text(j)) && current == context.sentence
      && (v.s.phrase(startingAt: j + 1)?.country?.isPlace ?? false)
    guard v.says(Self.beingVerbs, at: j) || v.says(Self.involving, at: j) || isElliptic else { return nil }
    j += 1
    var steps = 0
    while v.says(Self.beforeMembers, at: j), steps < 3 {
      j += 1
      steps += 1
    }
    guard let p = v.s.phrase(startingAt: j) else { return nil }
    // "25 were under 18", "1,400 were released": something else than who they are.
    if p.outside != nil || p.isBlocker && p.people == nil { return nil }
    return p.country != nil || p.group != nil || !(p.people ?? []).isEmpty ? p : nil
  }

  static let those: WordSet = ["them", "those", "these", "whom", "ellos", "ellas", "estos", "esos"]
  private static let involving: WordSet = ["involved", "concerned", "correspondieron", "correspondian", "corresponden"]
  private static let beforeMembers: WordSet = [
    "with", "from", "of", "the", "in", "part", "nationals", "citizens", "people", "de", "con", "a", "los", "ciudadanos",
    "personas",
    "all", "by",
  ]

  /// "in 2018 just under 400,000", "in fiscal 2000 it made more than 1.6 million": a time and a bare number.
  func hasOwnTime(_ q: QuantityMention, _ h: Head, _ v: SentenceView, _ index: Int) -> Bool {
    guard case .none = h, index - context.sentence <= 1, q.quantity.value >= 1_000 else { return false }
    let a = q.tokens.lowerBound
    let c = v.clauseOf(a)
    return v.s.periods.contains { v.clauseOf($0.tokens.lowerBound) == c && v.cost(a, $0.tokens) < 10 }
      && !v.s.phrases.contains { p in
        v.clauseOf(p.tokens.lowerBound) == c && (p.isBlocker || p.outside != nil || p.measure.map { !$0.weak } ?? false)
      }
  }

  private func isTopicNear(_ v: SentenceView, _ index: Int) -> Bool {
    context.measure != nil && index - context.sentence <= 2 && v.s.sentence.paragraph - context.paragraph <= 1
      && v.s.phrases.allSatisfy { $0.outside == nil && !($0.isBlocker && $0.people == nil) }
  }

  /// A few words without a verb, as people speak: "Quarter of a million this year."
  private func isFragment(_ v: SentenceView) -> Bool {
    let n = v.s.range.count
    return n <= 14
      && !v.s.range.contains { i in
        v.says(Self.fragmentVerbs, at: i) || (v.s.phrase(startingAt: i)?.measure?.verb ?? false)
          || tokens[i].kind == .word && v.text(i).hasSuffix("ed") && v.s.phrase(startingAt: i) == nil
      }
  }

  /// A sentence with one of them is whole.
  private static let fragmentVerbs: WordSet = [
    "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "did", "does", "do", "said",
    "says", "want", "made", "told", "asked", "sent", "went", "give", "gave", "es", "son", "fue", "dijo", "tiene",
  ]
}
