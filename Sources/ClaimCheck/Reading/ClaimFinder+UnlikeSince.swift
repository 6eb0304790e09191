import BorderData

/// Orders and comparisons that no single word tells: "not so many since 2000", "up from last year", "slightly above the same
/// period".
extension ClaimFinder {
  /// "The Border Patrol had not made so many arrests in a single year since …", "Not since 1971 have fewer individuals been
  /// apprehended": the highest or the lowest since then.
  mutating func notSince(_ v: SentenceView, _ index: Int, _ used: inout Set<Int>) -> Draft? {
    guard let not = v.s.range.first(where: { v.says(Self.nots, at: $0) || isGoingBack($0, v) }),
      let since = v.s.range.first(where: { v.says(Self.sinces, at: $0) && $0 > not })
        ?? v.s.range.first(where: { v.text($0) == "desde" }) ?? reachBack(not, v),
      let (a, end) = amountWord(after: not, opened: since == not + 1, v), !used.contains(a),
      !v.s.quantities.contains(where: {
        $0.quantity.unit == .count && $0.duration == nil && abs($0.tokens.lowerBound - a) < 6
      }),
      let found = measure(for: a, v, limit: 14) ?? topicMeasure(v, index) ?? mexicosMeasure(v),
      found.sense.strong || borderEvidence(v) || sentencePlace(v) != nil
        || found.sense.measure == .detections
    else { return nil }
    var d = draft(
      .extreme, .extreme(end: end, position: 1, scope: .everything, value: nil), nil, v, index, found.sense,
      found.phrase, &used, at: a)
    // The time after "since" bounds the order, and is none of what is said.
    if let m = period(statedBy: d.whenOrigin, v), m.tokens.lowerBound > since,
      !v.says(Self.nevers, at: since) || m.role != .main
    {
      d.when = []
      d.whenOrigin = .open
      inheritWhen(&d, v)
    }
    let bound: ExtremeScope
    if v.says(Self.nevers, at: since) {
      bound = .everything
    } else if since == not {
      bound = self.bound(after: not, v)
    } else {
      bound = scope(near: since < not ? since : since - 1, v, d)
    }
    d.assertion = .extreme(end: end, position: exceptsOne(v) ? 2 : 1, scope: bound, value: nil)
    used.insert(a)
    return d
  }

  /// "Nunca se había detenido a tantos migrantes en México": a weak word of a text on what Mexico counts.
  private func mexicosMeasure(_ v: SentenceView) -> (sense: MeasureSense, phrase: Phrase?)? {
    guard mexicoTopic, let p = v.s.phrases.first(where: { $0.measure?.verb ?? false }), let w = p.measure else {
      return nil
    }
    let made = sense(w, p, v)
    return made.measure == .detections ? (made, p) : nil
  }

  /// "One year aside", "with the exception of one year": an order in which one is further.
  func exceptsOne(_ v: SentenceView) -> Bool {
    if exceptsNamed(v) { return true }
    return v.s.range.contains { i in
      guard ["one", "1", "un", "single"].contains(v.text(i)), ["year", "month", "ano", "mes"].contains(v.text(i + 1))
      else {
        return false
      }
      let before = v.text(i - 1) == "of" ? v.text(i - 2) : v.text(i - 1)
      return v.text(i + 2) == "aside" || ["exception", "except", "but", "excepcion", "salvo"].contains(before)
        || before == "for" && v.text(i - 2) == "except"
    }
  }

  /// "than in any year but 2014", "more than ever except in May 2019", "salvo en 2000": one time, which it names.
  private func exceptsNamed(_ v: SentenceView) -> Bool {
    v.s.periods.contains { m in
      switch m.form {
      case .year, .month: break
      default: return false
      }
      let low = m.tokens.lowerBound
      var j = low - 1
      while j > low - 4, v.says(Self.betweenExcept, at: j) { j -= 1 }
      guard v.says(Self.excepts, at: j), v.text(j) != "but" || v.says(Self.anyTimes, at: j - 1) else { return false }
      // "but 2014 and 2019": two.
      return
        !(["and", "or", "y", "o"].contains(v.text(m.tokens.upperBound))
        && v.s.periods.contains { $0.tokens.lowerBound == m.tokens.upperBound + 1 })
    }
  }

  private static let excepts: WordSet = [
    "but", "except", "excepting", "save", "salvo", "excepto", "exception", "excepcion",
  ]
  private static let betweenExcept: WordSet = ["in", "for", "of", "en", "de", "the", "fiscal", "year"]
  private static let anyTimes: WordSet = ["year", "month", "time", "other", "ever", "ano", "mes"]

  /// "Hay que remontarse a 1970 para hallar tan pocos", "One has to go back to 1970 to find so few".
  private func isGoingBack(_ i: Int, _ v: SentenceView) -> Bool {
    if v.says(Self.goingBack, at: i) { return true }
    return v.text(i) == "back" && v.text(i + 1) == "to" && ["go", "going", "goes", "look"].contains(v.text(i - 1))
  }

  private static let goingBack: WordSet = ["remontarse", "remontarnos", "retroceder"]

  /// Where the words say since when without a "since": "never", "in 40 months", "back to 1970".
  private func reachBack(_ not: Int, _ v: SentenceView) -> Int? {
    if v.says(Self.nevers, at: not) || isGoingBack(not, v) { return not }
    return v.s.quantities.first { q in
      q.duration != nil && ["en", "in"].contains(v.text(q.hedged.lowerBound - 1))
        && (q.tokens.upperBound <= not || q.hedged.lowerBound - not <= 12)
    }.map { $0.hedged.lowerBound - 1 }
  }

  private func bound(after i: Int, _ v: SentenceView) -> ExtremeScope {
    let m = v.s.periods.first { $0.tokens.lowerBound > i && $0.tokens.lowerBound - i <= 5 }
    guard let m, let c = resolver(isUS: true).choices(m.form).first else { return .everything }
    return .since(c.period.length >= 12 ? c.period.last : c.period.first)
  }

  /// "so many", "this few", "as many", and after "Not since 1971" "fewer" and "more".
  private func amountWord(after not: Int, opened: Bool, _ v: SentenceView) -> (at: Int, end: End)? {
    for i in not + 1..<max(not + 1, min(not + 14, v.s.range.upperBound)) {
      if v.says(Self.suchMany, at: i) { return (i, .highest) }
      if v.says(Self.degrees, at: i) {
        if v.says(Self.manys, at: i + 1) { return (i + 1, .highest) }
        if v.says(Self.fews, at: i + 1) { return (i + 1, .lowest) }
      }
      if opened, v.says(Self.mores, at: i) { return (i, .highest) }
      if opened, v.says(Self.fewers, at: i) { return (i, .lowest) }
    }
    return nil
  }

  private static let nots: WordSet = [
    "not", "n't", "hadn't", "hasn't", "haven't", "never", "no", "nunca", "jamas", "ningun", "ninguna",
  ]
  private static let nevers: WordSet = ["never", "nunca", "jamas"]
  private static let sinces: WordSet = ["since"]
  private static let degrees: WordSet = ["so", "this", "as", "tan"]
  private static let manys: WordSet = [
    "many", "high", "large", "busy", "alto", "alta", "altos", "altas", "elevado", "elevada", "grande", "numerosos",
  ]
  private static let suchMany: WordSet = ["tantos", "tantas"]
  private static let fews: WordSet = [
    "few", "low", "small", "quiet", "pocos", "pocas", "bajo", "baja", "bajos", "bajas", "escaso", "escasa", "pequeno",
    "pequena", "reducido", "reducida",
  ]
  private static let mores: WordSet = ["more"]
  private static let fewers: WordSet = ["fewer", "less"]

  /// The change that "are up from last year" and "are slightly above the same period of 2022" tell, where a time follows and
  /// no number does.
  func changeAgainstTime(_ p: Phrase, _ v: SentenceView) -> Relation? {
    let low = p.tokens.lowerBound
    let last = v.text(p.tokens.upperBound - 1)
    let isBeside = last == "above" || last == "below"
    let way: Direction
    switch isBeside ? last : v.words(p.tokens) {
    case "up from", "above": way = .up
    case "down from", "below": way = .down
    default: return nil
    }
    guard (max(v.s.range.lowerBound, low - 3)..<low).contains(where: { v.says(Self.ares, at: $0) }),
      // "from last year" may be one term.
      let m = v.s.periods.first(where: { $0.tokens.lowerBound > low && $0.tokens.upperBound > p.tokens.upperBound }),
      m.tokens.lowerBound - p.tokens.upperBound <= (isBeside ? 3 : 1),
      !v.s.quantities.contains(where: {
        $0.tokens.lowerBound < m.tokens.lowerBound && $0.tokens.upperBound >= low - 3 && $0.duration == nil
      })
    else { return nil }
    return .change(way, .plain)
  }

  /// "registró menos encuentros que un año atrás", "hubo más cruces que en mayo": the words for more or fewer of what is counted,
  /// where no number says how many. Alone they say little, so that they stand in no table of words.
  func moreCounted(_ v: SentenceView) -> [Phrase] {
    guard language.code == "es" else { return [] }
    var out: [Phrase] = []
    for i in v.s.range where v.text(i) == "menos" || v.text(i) == "mas" {
      guard let p = v.s.phrase(startingAt: i + 1), let m = p.measure, !m.verb, !v.says(Self.notComparing, at: i - 1),
        !v.s.quantities.contains(where: { $0.tokens.upperBound == i || $0.hedged.contains(i) }),
        let than = (p.tokens.upperBound..<min(p.tokens.upperBound + 10, v.s.range.upperBound)).first(where: {
          v.text($0) == "que"
        }),
        v.s.periods.contains(where: { (0...4).contains($0.tokens.lowerBound - than) })
          || (than + 1...than + 2).contains(where: { v.text($0) == "cualquier" })
      else { continue }
      out.append(
        Phrase(tokens: i..<i + 1, terms: [.relation(.change(v.text(i) == "menos" ? .down : .up, .plain))]))
    }
    return out
  }

  private static let notComparing: WordSet = [
    "al", "lo", "o", "nada", "ni", "cuando", "cada", "los", "las", "el", "la",
  ]

  private static let ares: WordSet = ["is", "are", "was", "were", "remain", "remains", "still", "been", "'re"]
}
