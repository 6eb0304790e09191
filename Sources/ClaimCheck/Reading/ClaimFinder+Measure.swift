import BorderData

extension ClaimFinder {
  /// The measure that a token speaks of: the cheapest name in the sentence, a pronoun's antecedent, or nil.
  func measure(for a: Int, _ v: SentenceView, limit: Int = 26) -> (sense: MeasureSense, phrase: Phrase?)? {
    let evidence = borderEvidence(v)
    var best: (cost: Int, phrase: Phrase, word: MeasureWord)?
    for p in v.s.phrases {
      guard let m = p.measure, !p.isBlocker else { continue }
      // A group beside a border is itself what is counted only where the text is about one.
      if m.weak && !evidence { continue }
      // "came back to 181,000", "reached 5,000": a number's verb, no crossing.
      if m.weak, m.verb, ["to", "back", "at", "down", "up", "in"].contains(v.text(p.tokens.upperBound)),
        v.s.quantities.contains(where: {
          $0.hedged.lowerBound >= p.tokens.upperBound && $0.hedged.lowerBound - p.tokens.upperBound <= 3
        })
      {
        continue
      }
      if stoppedDoing(p, v) { continue }
      if m.weak, v.says(Self.notFlow, at: p.tokens.upperBound) { continue }
      if isOfOneEvent(m, v) { continue }
      var c = v.cost(a, p.tokens) + (m.weak ? 6 : 0)
      // "Migrants detained by Mexican authorities came mainly from Venezuela": where from, and no crossing.
      if m.weak, m.verb, comesFrom(p, v), v.s.phrases.contains(where: { $0.measure.map { !$0.weak } ?? false }) {
        c += 14
      }
      if p.tokens.contains(a) { c = 0 }
      // "agents apprehended more than 132,000 people crossing from Mexico": the verb right before the number.
      if !m.weak, m.verb,
        v.s.quantities.contains(where: {
          $0.tokens.lowerBound == a && $0.hedged.lowerBound == p.tokens.upperBound
        })
      {
        c = 0
      }
      if !m.weak, isThoseOf(p, before: a, v) { c /= 3 }
      if c > limit { continue }
      if best.map({ c < $0.cost }) ?? true { best = (c, p, m) }
    }
    if best.map({ $0.word.weak || $0.word.key == .flow }) ?? true, let asylum = asylumSpokenOf(near: a, v) {
      return asylum
    }
    guard var best else { return nil }
    if let head = headMeasure(before: best.phrase, best.word, v) { (best.phrase, best.word) = head }
    // "were arrested, expelled and deported": everyone whom the authorities met.
    if best.word.key == .expulsions || best.word.key == .inadmissibles, isListedWithArrests(best.phrase, v) {
      best.word.key = .encounters
      best.word.weak = false
    }
    return (ofWay(told: a, sense(best.word, best.phrase, v), best.phrase, v), best.phrase)
  }

  /// What a sentence says is counted, where its nearer word only says how or where: "deaths of migrants on the border crossing",
  /// "asylum applications by people from El Salvador reached 6,549".
  func headMeasure(before near: Phrase, _ word: MeasureWord, _ v: SentenceView) -> (Phrase, MeasureWord)? {
    guard word.key != .deaths, word.key != .asylum else { return nil }
    let others: Set<MeasureWord.Key> = [.deaths, .asylum, .expulsions]
    let isVerbOfNumber =
      word.weak && word.verb
      && v.s.quantities.contains { (0...1).contains($0.hedged.lowerBound - near.tokens.upperBound) }
    return v.s.phrases.reversed().lazy.compactMap { p -> (Phrase, MeasureWord)? in
      guard let m = p.measure, !p.isBlocker, p.tokens.upperBound <= near.tokens.lowerBound,
        others.contains(m.key), !self.isOfOneEvent(m, v)
      else { return nil }
      let between = p.tokens.upperBound..<near.tokens.lowerBound
      let isHead =
        m.key == .deaths && between.count <= 8 && between.allSatisfy { v.says(Self.betweenDeadAndWay, at: $0) }
        || isVerbOfNumber && !m.weak && !between.contains { [",", ";"].contains(v.text($0)) }
      return isHead ? (p, m) : nil
    }.first
  }

  /// "… who made 51,000 claims in 2021", "36,361 applications": of asylum, where that is what the text has just spoken of.
  private func asylumSpokenOf(near a: Int, _ v: SentenceView) -> (sense: MeasureSense, phrase: Phrase?)? {
    guard
      (max(v.s.range.lowerBound, a - 12)..<min(v.s.range.upperBound, a + 12)).contains(where: {
        v.says(Self.claimsMade, at: $0)
      }),
      views[max(0, current - Self.asylumReach)..<current].contains(where: { view in
        view.s.phrases.contains { $0.measure?.key == .asylum }
      })
    else { return nil }
    return (sense(MeasureWord(key: .asylum), nil, v), nil)
  }

  private static let asylumReach = 6
  private static let claimsMade: WordSet = [
    "claims", "applications", "applicants", "petitions", "requests", "filings", "solicitudes", "peticiones",
    "solicitantes", "peticionarios",
  ]

  private static let betweenDeadAndWay: WordSet = [
    "of", "migrants", "people", "on", "in", "at", "along", "during", "the", "a", "u.s", "-", "mexico", "us", "border",
    "de",
    "migrantes", "personas", "en", "el", "la", "los", "las", "cruce", "by", "irregular", "illegal", "and",
    "disappearances",
    "y", "desapariciones",
  ]

  private func comesFrom(_ p: Phrase, _ v: SentenceView) -> Bool {
    ["came", "come", "coming", "vienen", "vinieron", "llegaron"].contains(v.text(p.tokens.lowerBound))
      && (p.tokens.upperBound..<min(p.tokens.upperBound + 3, v.s.range.upperBound)).contains {
        ["from", "de"].contains(v.text($0))
      }
  }

  /// "a fire in which 40 people died": of one event, and no count of a border's.
  func isOfOneEvent(_ m: MeasureWord, _ v: SentenceView) -> Bool { m.key == .deaths && v.has(.incident) }

  /// "stopped applying": no one was stopped.
  func stoppedDoing(_ p: Phrase, _ v: SentenceView) -> Bool {
    v.text(p.tokens.upperBound).hasSuffix("ing") && v.words(p.tokens) == "stopped"
  }

  private func isListedWithArrests(_ p: Phrase, _ v: SentenceView) -> Bool {
    v.s.phrases.contains { q in
      guard let m = q.measure, m.key == .apprehensions || m.key == .encounters else { return false }
      let gap =
        q.tokens.upperBound <= p.tokens.lowerBound
        ? q.tokens.upperBound..<p.tokens.lowerBound
        : p.tokens.upperBound..<max(p.tokens.upperBound, q.tokens.lowerBound)
      return gap.count <= 2 && !gap.isEmpty
        && gap.allSatisfy { [",", "and", "or", "y", "o", "e"].contains(v.text($0)) }
    }
  }

  /// Nouns that "immigration" and its like stand before without being counted: "immigration enforcement".
  static let notFlow: WordSet = [
    "enforcement", "law", "laws", "policy", "policies", "judge", "judges", "court", "courts", "system", "officials",
    "official", "agents", "reform", "status", "crackdown", "bill", "measures", "lawyers", "attorneys", "officers",
    "authorities", "agency", "agencies", "detention", "debate", "issue", "expert", "experts", "advocates", "activists",
    "hawks", "proposal", "proposals", "plan", "plans", "program", "programs", "rules", "stance", "records", "papers",
    "camp", "camps", "shelter", "shelters", "caravan", "smuggling", "smugglers", "deaths", "protection",
  ]

  /// A border, a route or an agency that counts at one, in the sentence or as the subject of the whole text.
  func borderEvidence(_ v: SentenceView) -> Bool { topical || sentenceEvidence(v) }

  /// The same, in the sentence itself.
  func sentenceEvidence(_ v: SentenceView) -> Bool {
    for p in v.s.phrases {
      for t in p.terms {
        switch t {
        case .place(.border), .place(.darien), .cue(.borderPatrol), .cue(.cbp), .cue(.atPorts), .cue(.betweenPorts),
          .cue(.title42), .cue(.mexicoAuthority), .cue(.panamaAuthority):
          return true
        case .place(.place): return true
        case .measure(let m) where !m.weak: return true
        default: break
        }
      }
    }
    return countedIn(v) != nil || entersIllegally(v)
  }

  /// "entraron a Estados Unidos de forma irregular", "had entered the country illegally": whatever land is named between.
  private func entersIllegally(_ v: SentenceView) -> Bool {
    guard v.has(.illegal) else { return false }
    return v.s.phrases.contains { p in
      guard let m = p.measure, m.verb, m.key == .crossings else { return false }
      return v.s.phrases.contains {
        $0.isCue(.illegal) && $0.tokens.lowerBound >= p.tokens.upperBound && v.cost(p.tokens.lowerBound, $0.tokens) <= 7
      }
    }
  }

  func sense(_ w: MeasureWord, _ p: Phrase?, _ v: SentenceView) -> MeasureSense {
    let words = p.map { v.words($0.tokens) } ?? "migrants"
    // "las 1.457 que contabilizó", of deaths or applications: a word of counting counts what the text has been counting.
    if w.key == .encounters, w.weak, w.verb, let m = context.measure, [.deaths, .asylum].contains(m.measure),
      current - context.sentence <= 3, !mentionsUS(v) || m.measure == .deaths
    {
      var same = m
      same.words = words
      same.tokens = p?.tokens
      return same
    }
    var s = MeasureSense(measure: .encounters, words: words, tokens: p?.tokens, strong: !w.weak || sentenceEvidence(v))
    let part: Range<Int>? = p.flatMap { self.part(of: $0.tokens.lowerBound, v) ?? coordinatePart(of: $0, v) }
    let place = sentencePlace(v, in: part)
    let isDarien =
      place == .darien || (place == nil && context.place == .darien && !mentionsUS(v))
      || (place == nil && darienTopic && home == nil && !mentionsUS(v))
    let isMexico = v.has(.mexicoAuthority) || place == .mexico || (mexicoTopic && place == nil && home == nil)
    switch w.key {
    case .encounters:
      s.saysEncounters = true
      // "the migrants counted so far this year": of whoever is counted where the text is about.
      if isDarien, !words.includes("encounter"), !words.includes("encuentro") { s.measure = .transits }
    // "Panama registered 520,085 migrants": Panama counts those who come through the Darién.
    case .apprehensions where isDarien && w.weak && v.has(.panamaAuthority) && !mentionsUS(v): s.measure = .transits
    case .apprehensions:
      s.borderPatrolFirst = true
      // "Border Patrol apprehensions": said, not only meant first.
      if words.includes("patrol") { s.component = .borderPatrol }
    case .crossings, .flow, .transits:
      if w.key == .transits || isDarien { s.measure = .transits }
      // Whoever crosses, in a text on the Darién, crosses there.
      if darienTopic, isDarien { s.strong = true }
    case .expulsions: s.authority = .title42
    // "269,735 encounters of inadmissible aliens": of all who were met.
    case .inadmissibles
    where !v.has(.atPorts)
      && v.s.phrases.contains(where: { e in
        e.measure?.key == .encounters && p.map { (0...2).contains($0.tokens.lowerBound - e.tokens.upperBound) } ?? false
      }):
      s.saysEncounters = true
    // "the inadmissible border crossers apprehended": whoever was apprehended.
    case .inadmissibles
    where !v.has(.atPorts)
      && v.s.phrases.contains(where: { $0.measure?.key == .apprehensions }):
      s.borderPatrolFirst = true
    case .inadmissibles: s.component = .fieldOperations
    case .asylum: s.measure = .asylum
    case .deaths: s.measure = .deaths
    case .detections:
      // "las nacionalidades detectadas en la frontera suroeste": by whoever counts there.
      let isAmerican = w.weak && !isMexico && (place?.text.hasPrefix("us") ?? false)
      s.measure = isDarien && w.weak ? .transits : isAmerican ? .encounters : .detections
    }
    if isMexico, [.apprehensions, .encounters, .detections].contains(w.key), !v.has(.borderPatrol, in: part),
      !v.has(.cbp, in: part)
    {
      s.measure = .detections
    }
    if let country = countedIn(v, in: part), place != .darien, !v.has(.borderPatrol, in: part), !v.has(.cbp, in: part),
      ![.asylum, .deaths].contains(s.measure)
    {
      s.measure = .detections
      s.country = country
    }
    // A text that opened with one country's count goes on with it, until it turns to another's.
    if let home, place == nil || place == .mexico && home != .mexico, !isDarien,
      s.measure == .encounters || s.measure == .detections && s.country == nil,
      ![.expulsions, .inadmissibles].contains(w.key), !v.has(.borderPatrol), !v.has(.cbp), !mentionsUS(v),
      current - lastUS > 2
    {
      s.measure = .detections
      s.country = home
    }
    // "Venezuela encabeza la lista, con 26.4 por ciento de los detenidos": of the count that the text has been going on about.
    if let m = context.measure, m.measure == .detections, s.measure == .encounters, w.weak, place == nil, !isDarien,
      ![.expulsions, .inadmissibles].contains(w.key), !mentionsUS(v), current - context.sentence <= 3
    {
      s.measure = .detections
      s.country = m.country
    }
    if s.measure == .detections, s.country == nil { s.country = context.measure?.country }
    if s.measure == .encounters {
      // "at and between ports of entry" is all of CBP; "between ports" alone is the Border Patrol.
      // "…, while officers at ports of entry encountered 604,482": of the ports, whoever is named elsewhere in the sentence.
      let atPortsAlone =
        p.map { ph in
          let c = v.clauseRange(ph.tokens.lowerBound)
          return v.has(.atPorts, in: c) && !v.has(.borderPatrol, in: c) && !v.has(.betweenPorts, in: c)
        } ?? false
      if v.has(.betweenPorts), !atPortsAlone, !v.sentenceWords.includes("at and between"), !isShareBetweenPorts(p, v),
        !isOfIncludedPart(.betweenPorts, after: p, v)
      {
        s.component = .borderPatrol
      }
      // "people whom officers processed at the official crossings": those whom the Office of Field Operations met.
      if !v.has(.betweenPorts), !v.has(.borderPatrol), w.key != .apprehensions || w.weak || v.says(Self.officers),
        v.s.phrases.contains(where: { ph in
          ph.isCue(.atPorts) && !isOfPartOfThem(ph, v)
            && p.map { v.cost($0.tokens.lowerBound, ph.tokens) < 12 && v.text($0.tokens.lowerBound - 1) != "total" }
              ?? false
        })
      {
        s.component = .fieldOperations
      }
      // "presented themselves at official crossings": the word itself is of the ports.
      if let p, w.key == .crossings,
        v.s.phrases.contains(where: { $0.isCue(.atPorts) && $0.tokens.overlaps(p.tokens) })
      {
        s.component = .fieldOperations
      }
      // "Including people deemed inadmissible at ports of entry, the total was 16,600"; "if you include the ports of entry".
      if ["with", "con"].contains(v.text(v.s.range.lowerBound)) || includesPorts(v), s.component == .fieldOperations {
        s.component = .all
        s.saysBoth = true
      }
      let asSource = v.s.phrases.contains {
        $0.isCue(.borderPatrol) && v.says(Self.speakers, at: $0.tokens.upperBound)
      }
      // "encounters soared …, and Border Patrol arrests set a record": of the second alone.
      let isOther =
        s.saysEncounters
        && (p.map { ph in
          v.s.phrases.allSatisfy {
            !$0.isCue(.borderPatrol)
              || $0.tokens.lowerBound > ph.tokens.lowerBound
                && v.clauseOf($0.tokens.lowerBound) != v.clauseOf(ph.tokens.lowerBound)
                && ["and", "while", "but", "y", "mientras", "pero"].contains(v.text($0.tokens.lowerBound - 1))
          }
        } ?? false)
      if atPortsAlone, w.key != .apprehensions || w.weak, s.component == .all, !s.saysBoth, !includesPorts(v),
        v.has(.borderPatrol) || v.has(.betweenPorts)
      {
        s.component = .fieldOperations
      }
      if v.has(.borderPatrol), !isOther, !asSource, !isOfIncludedPart(.borderPatrol, after: p, v), !v.has(.cbp),
        s.component == .all, s.authority == .all
      {
        s.component = .borderPatrol
      }
      if namesBothComponents(v) || namesBothWays(v) || countsBoth(v) {
        s.component = .all
        s.borderPatrolFirst = false
        s.saysBoth = true
      }
      // "Illegal border crossings, as measured by apprehensions".
      if s.component == .all,
        v.s.phrases.contains(where: {
          $0.measure?.key == .apprehensions && v.text($0.tokens.lowerBound - 1) == "by"
            && v.text($0.tokens.lowerBound - 2) == "measured"
        })
      {
        s.component = .borderPatrol
        s.saysEncounters = false
      }
      if v.has(.title42), w.key == .expulsions { s.authority = .title42 }
      if let p, s.authority == .all, w.key != .expulsions, case let c = v.clauseRange(p.tokens.lowerBound),
        v.has(.title8, in: c), !v.has(.title42, in: c)
      {
        s.authority = .title8
      }
    }
    return s
  }

  /// "encountered migrants 176,195 times, a figure that includes 124,215 by the Border Patrol between ports": of a part alone.
  private func isOfIncludedPart(_ cue: Cue, after p: Phrase?, _ v: SentenceView) -> Bool {
    guard let p,
      let i = (p.tokens.upperBound..<max(p.tokens.upperBound, v.s.range.upperBound)).first(where: {
        v.says(Self.includes, at: $0)
      }),
      v.s.quantities.contains(where: { $0.quantity.unit == .count && $0.tokens.lowerBound > i })
    else { return false }
    return v.s.phrases.allSatisfy { !$0.isCue(cue) || $0.tokens.lowerBound > i }
  }

  private static let includes: WordSet = ["includes", "included", "including", "incluye", "incluia", "incluidos"]

  /// "199,000 encounters, most of them at ports of entry": where a part was met.
  func isOfPartOfThem(_ ports: Phrase, _ v: SentenceView) -> Bool {
    let low = ports.tokens.lowerBound
    return (max(v.s.range.lowerBound, low - 3)..<low).contains {
      ["them", "whom", "which", "ellos", "ellas"].contains(v.text($0)) && ["of", "de"].contains(v.text($0 - 1))
    }
  }

  func mentionsUS(_ v: SentenceView, in part: Range<Int>? = nil) -> Bool {
    v.s.phrases.contains { p in
      guard part?.contains(p.tokens.lowerBound) ?? true else { return false }
      if p.place != nil, isInReason(p.tokens, after: v.s.range.lowerBound, v) { return false }
      switch p.place {
      case .border?: return !isBorderOfOthers(p, v) && (!darienTopic || namesAmerica(p, v))
      case .us?: return mexicoIsNamed(v) || !isDestination(p, v)
      case .stateOnBorder?: return true
      case .place(let id)?: return id.hasPrefix("us") || id.hasPrefix("sector")
      default: return p.isCue(.borderPatrol) || p.isCue(.cbp) || p.isCue(.atPorts)
      }
    }
  }

  /// Nobody counts those who come into Mexico.
  private func mexicoIsNamed(_ v: SentenceView) -> Bool {
    v.s.phrases.contains { $0.country?.code == .known("MEX") && $0.country?.isPlace ?? false }
  }

  /// "migrants bound for the United States have come into Honduras", "rumbo a Estados Unidos": where they want to go.
  private func isDestination(_ p: Phrase, _ v: SentenceView) -> Bool {
    var i = p.tokens.lowerBound - 1
    while ["the", "los", "las", "for", "to", "a"].contains(v.text(i)), p.tokens.lowerBound - i <= 3 { i -= 1 }
    return v.says(Self.boundFor, at: i) || v.says(Self.boundFor, at: i + 1)
  }

  private static let boundFor: WordSet = [
    "bound", "headed", "heading", "destined", "en route", "toward", "towards", "rumbo", "destino", "camino", "hacia",
  ]

  /// "buses from the Nicaraguan border": neither the United States' nor Mexico's.
  private func isBorderOfOthers(_ p: Phrase, _ v: SentenceView) -> Bool {
    guard let before = v.s.phrases.first(where: { $0.tokens.upperBound == p.tokens.lowerBound && $0.country != nil }),
      let code = before.country?.code
    else { return false }
    return code != .known("USA") && code != .known("MEX") && code != .known("CAN")
  }

  /// "The border" of a text on the Darién is Panama's; "the U.S. border" is not.
  private func namesAmerica(_ p: Phrase, _ v: SentenceView) -> Bool {
    p.tokens.contains { i in
      ["u.s", "us", "american", "america", "states", "unidos", "estadounidense", "eeuu", "ee.uu", "mexico", "bravo"]
        .contains(v.text(i))
    }
  }

  /// Those who stand at the ports of entry, whatever they are said to do there.
  private static let officers: WordSet = ["officers", "oficiales", "inspectores", "inspectors", "aduanas", "aduaneros"]

  /// After "Border Patrol": it speaks rather than counts.
  private static let speakers: WordSet = [
    "sources", "source", "union", "chief", "spokesman", "spokeswoman", "council", "officials", "official", "said",
    "says", "tell", "told", "veteran", "veterans", "leaders", "commissioner",
  ]
}
