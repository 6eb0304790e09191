import BorderData

extension ClaimFinder {
  // MARK: Measure

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
      if p.tokens.contains(a) { c = 0 }
      if c > limit { continue }
      if best.map({ c < $0.cost }) ?? true { best = (c, p, m) }
    }
    guard var best else { return nil }
    // "were arrested, expelled and deported": everyone whom the authorities met.
    if best.word.key == .expulsions || best.word.key == .inadmissibles, isListedWithArrests(best.phrase, v) {
      best.word.key = .encounters
      best.word.weak = false
    }
    return (sense(best.word, best.phrase, v), best.phrase)
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
    return countedIn(v) != nil
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
    let place = sentencePlace(v)
    let isDarien =
      place == .darien || (place == nil && context.place == .darien && !mentionsUS(v))
      || (place == nil && darienTopic && !mentionsUS(v))
    let isMexico = v.has(.mexicoAuthority) || place == .mexico || (mexicoTopic && place == nil && home == nil)
    switch w.key {
    case .encounters:
      s.saysEncounters = true
      // "the migrants counted so far this year": of whoever is counted where the text is about.
      if isDarien, !words.includes("encounter"), !words.includes("encuentro") { s.measure = .transits }
    case .apprehensions:
      s.borderPatrolFirst = true
      // "Border Patrol apprehensions": said, not only meant first.
      if words.includes("patrol") { s.component = .borderPatrol }
    case .crossings, .flow, .transits:
      if w.key == .transits || isDarien { s.measure = .transits }
      // Whoever crosses, in a text on the Darién, crosses there.
      if darienTopic, isDarien { s.strong = true }
    case .expulsions: s.authority = .title42
    case .inadmissibles: s.component = .fieldOperations
    case .asylum: s.measure = .asylum
    case .deaths: s.measure = .deaths
    case .detections:
      // "las nacionalidades detectadas en la frontera suroeste": by whoever counts there.
      let isAmerican = w.weak && !isMexico && (place?.text.hasPrefix("us") ?? false)
      s.measure = isDarien && w.weak ? .transits : isAmerican ? .encounters : .detections
    }
    if isMexico, [.apprehensions, .encounters, .detections].contains(w.key), !v.has(.borderPatrol), !v.has(.cbp) {
      s.measure = .detections
    }
    if let country = countedIn(v), place != .darien, !v.has(.borderPatrol), !v.has(.cbp),
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
    if s.measure == .detections, s.country == nil { s.country = context.measure?.country }
    if s.measure == .encounters {
      if v.has(.betweenPorts) && !v.has(.atPorts) && !v.sentenceWords.includes("at and between") {
        s.component = .borderPatrol
      } else if v.has(.betweenPorts) {
        // "at and between ports of entry" is all of CBP; "between ports" alone is the Border Patrol.
        let at = v.sentenceWords
        if !at.includes("at and between") { s.component = .borderPatrol }
      }
      // "people whom officers processed at the official crossings": those whom the Office of Field Operations met.
      if !v.has(.betweenPorts), !v.has(.borderPatrol), w.key != .apprehensions || w.weak,
        v.s.phrases.contains(where: { ph in
          ph.isCue(.atPorts) && p.map { v.cost($0.tokens.lowerBound, ph.tokens) < 12 } ?? false
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
      // "…, while officers at ports of entry encountered 604,482": of the ports, though the Border Patrol is named before.
      let atPortsAlone =
        p.map { ph in
          let c = v.clauseRange(ph.tokens.lowerBound)
          return v.has(.atPorts, in: c) && !v.has(.borderPatrol, in: c) && !v.has(.betweenPorts, in: c)
        } ?? false
      if atPortsAlone, w.key != .apprehensions || w.weak, s.component == .all, !s.saysBoth, !includesPorts(v),
        v.has(.borderPatrol)
      {
        s.component = .fieldOperations
      }
      if v.has(.borderPatrol), !isOther, !asSource, !v.has(.cbp), s.component == .all, s.authority == .all {
        s.component = .borderPatrol
      }
      if v.has(.title42), w.key == .expulsions { s.authority = .title42 }
    }
    return s
  }

  /// "Counting those let in at ports".
  func includesPorts(_ v: SentenceView) -> Bool {
    v.s.range.contains { i in
      v.says(Self.including, at: i)
        && v.s.phrases.contains {
          ($0.isCue(.atPorts) || $0.measure?.key == .inadmissibles) && $0.tokens.lowerBound > i
            && $0.tokens.lowerBound - i < 9
        }
    }
  }

  func mentionsUS(_ v: SentenceView) -> Bool {
    v.s.phrases.contains { p in
      switch p.place {
      case .border?: return !darienTopic || namesAmerica(p, v)
      case .us?, .stateOnBorder?: return true
      case .place(let id)?: return id.hasPrefix("us") || id.hasPrefix("sector")
      default: return p.isCue(.borderPatrol) || p.isCue(.cbp)
      }
    }
  }

  /// "The border" of a text on the Darién is Panama's; "the U.S. border" is not.
  private func namesAmerica(_ p: Phrase, _ v: SentenceView) -> Bool {
    p.tokens.contains { i in
      ["u.s", "us", "american", "america", "states", "unidos", "estadounidense", "eeuu", "ee.uu", "mexico", "bravo"]
        .contains(v.text(i))
    }
  }

  // MARK: Place

  /// The most exact place that the sentence names.
  func sentencePlace(_ v: SentenceView) -> PlaceID? {
    var found: PlaceID?
    for p in v.s.phrases {
      switch p.place {
      case .darien?: return .darien
      case .route? where context.place == .darien: return .darien
      case .place(let id)?:
        if found == nil || id.hasPrefix("sector:") { found = PlaceID(id) }
      default: break
      }
    }
    return found
  }

  func fillPlace(_ d: inout Draft, anchor a: Int, _ v: SentenceView) {
    guard let m = d.measure else { return }
    if m.measure == .transits {
      d.place = .darien
      if let p = v.phrases({ if case .place(.darien) = $0 { true } else { false } }).first {
        d.placeOrigin = .stated(span(p.tokens))
      } else {
        d.placeOrigin = context.placeSpan.map { .earlier($0) } ?? .article("its subject is the Darién")
      }
      return
    }
    if m.measure == .detections {
      d.place = m.country ?? .mexico
      d.placeOrigin = .convention("the figures of the country that counts")
      return
    }
    if m.measure == .deaths {
      let says = v.words(m.tokens ?? v.s.range.lowerBound..<v.s.range.lowerBound).includes("border")
      let darien =
        sentencePlace(v) == .darien || !says && sentencePlace(v) == nil && (context.place == .darien || darienTopic)
      d.place = PlaceID(darien ? "route:darien" : "route:us-mexico-border-crossing")
      d.placeOrigin = .convention("the route spoken of")
      return
    }
    if m.measure == .asylum {
      asylumPlace(&d, v)
      return
    }
    var best: (cost: Int, id: PlaceID, range: Range<Int>)?
    for p in v.s.phrases {
      guard case .place(let id)? = p.place, id != "mexico", !isDatelinePlace(p, v) else { continue }
      if isOfLaterNumber(p, after: a, v) { continue }
      // Past a semicolon or a "while" another place is spoken of.
      let c =
        v.costPastNumbers(a, p.tokens) - (id.hasPrefix("sector:") ? 4 : 0)
        + (v.clauseOf(p.tokens.lowerBound) == v.clauseOf(a) ? 0 : 6)
      if best.map({ c < $0.cost }) ?? true { best = (c, PlaceID(id), p.tokens) }
    }
    // "616,346 in Tucson": right after the number, its own.
    if let m = d.stated.flatMap({ q in v.s.quantities.first { $0.quantity.span == q.span } }),
      ["in", "en", "at"].contains(v.text(m.tokens.upperBound)),
      let p = v.s.phrase(startingAt: m.tokens.upperBound + 1) ?? v.s.phrase(startingAt: m.tokens.upperBound + 2),
      case .place(let id)? = p.place, id.hasPrefix("us") || id.hasPrefix("sector:")
    {
      best = (0, PlaceID(id), p.tokens)
    }
    // "While arrests in El Paso rose 67 percent, encounters at the southern border fell": its own clause says where.
    let isOtherClauses =
      best.map { b in
        b.id.text.hasPrefix("sector:") && v.clauseOf(b.range.lowerBound) != v.clauseOf(a)
          && v.s.phrases.contains { p in
            guard v.clauseOf(p.tokens.lowerBound) == v.clauseOf(a) else { return false }
            switch p.place {
            case .border?, .place("us-southwest")?, .place("us-northern")?: return true
            default: return false
            }
          }
      } ?? false
    if let best, best.cost < 40, !isOtherClauses {
      d.place = best.id
      d.placeOrigin = .stated(span(best.range))
      return
    }
    if isOtherClauses,
      let own = v.s.phrases.first(where: { p in
        guard v.clauseOf(p.tokens.lowerBound) == v.clauseOf(a) else { return false }
        switch p.place {
        case .place("us-southwest")?, .place("us-northern")?: return true
        default: return false
        }
      }), case .place(let id)? = own.place
    {
      d.place = PlaceID(id)
      d.placeOrigin = .stated(span(own.tokens))
      return
    }
    if let c = context.place,
      c.text.hasPrefix("us")
        || (c.text.hasPrefix("sector:")
          && (v.s.sentence.paragraph == context.paragraph || v.s.sentence.paragraph == context.placeParagraph)
          && (!v.s.phrases.contains { $0.measure != nil } || saysTheRegion(v))),
      v.s.sentence.paragraph - context.paragraph <= 2,
      !c.text.hasPrefix("sector:") || d.sentence - max(context.sentence, context.placeSentence) <= 1
    {
      d.place = nil
      if c.text.hasPrefix("sector:") {
        d.place = c
        d.placeOrigin = .earlier(context.placeSpan ?? TextSpan(0, 0))
      } else {
        d.southwestFirst = c == .southwest || d.southwestFirst
        if c == .us { d.southwestFirst = false }
      }
    }
    // "The El Paso sector made 53,529 arrests, an increase of 244 percent": of the sector still.
    if d.place == nil, let before = drafts.last, before.sentence == d.sentence, let place = before.place,
      place.text.hasPrefix("sector:"), before.outside == nil, before.tokens.lowerBound < a,
      !(before.tokens.lowerBound..<a).contains(where: { ["all", "every", "everywhere", "todos"].contains(v.text($0)) }),
      !v.s.phrases.contains(where: { p in
        if case .place(let id)? = p.place {
          return p.tokens.lowerBound > before.tokens.lowerBound && p.tokens.lowerBound < a && PlaceID(id) != place
        }
        return false
      })
    {
      d.place = place
      d.placeOrigin = .earlier(span(before.tokens))
    }
    if v.sentenceWords.includes("encounters with customs") { d.southwestFirst = false }
  }

  /// "November's count, 5,604, was the largest, and the Rio Grande Valley handled three in five of them": the subject of a
  /// later clause with a number of its own.
  private func isOfLaterNumber(_ p: Phrase, after a: Int, _ v: SentenceView) -> Bool {
    let c = v.clauseOf(p.tokens.lowerBound)
    guard p.tokens.lowerBound > a, c != v.clauseOf(a) else { return false }
    let opener = v.text(p.tokens.lowerBound - 1) == "the" ? p.tokens.lowerBound - 2 : p.tokens.lowerBound - 1
    return ["and", "while", "y", "but", "mientras", "whereas"].contains(v.text(opener))
      && v.s.quantities.contains {
        $0.tokens.lowerBound >= p.tokens.upperBound && v.clauseOf($0.tokens.lowerBound) == c
      }
  }

  /// "arrivals to the region", "in the sector": the place of the sentence before.
  func saysTheRegion(_ v: SentenceView) -> Bool {
    if v.s.range.contains(where: {
      v.text($0) == "there"
        && !["is", "are", "was", "were", "has", "have", "had", "'s", "will"].contains(v.text($0 + 1))
    }) {
      return true
    }
    let words = " " + v.sentenceWords + " "
    let regions: [StaticString] = [
      " the region ", " the sector ", " that sector ", " the area ", " el sector ", " la region ",
    ]
    return regions.contains { words.includes($0) }
  }

  /// "EL PASO, Texas (AP) — Border agents …": where the text was written.
  func isDatelinePlace(_ p: Phrase, _ v: SentenceView) -> Bool {
    guard p.tokens.lowerBound - v.s.range.lowerBound <= 1 else { return false }
    let next = p.tokens.upperBound..<min(v.s.range.upperBound, p.tokens.upperBound + 7)
    return next.contains { i in
      tokens[i].kind == .mark && (v.text(i) == "~" || v.text(i) == "-" && v.text(i - 1) == ".")
    }
  }

  /// "Honduras recuperó el primer lugar entre los países de origen": where applicants come from, not where they apply.
  private func isOrigin(_ p: Phrase, _ v: SentenceView) -> Bool {
    let words = v.sentenceWords
    let ofOrigin = ["of origin", "de origen", "nationalit", "nacionalidad"].contains { words.contains($0) }
    return ofOrigin && isRanked(p, v) && !["in", "en"].contains(v.text(p.tokens.lowerBound - 1))
  }

  func asylumPlace(_ d: inout Draft, _ v: SentenceView) {
    d.placeOrigin = .convention("the country spoken of")
    for p in v.s.phrases {
      if case .elsewhere? = p.place { d.reason = .noSuchData }
      if case .us? = p.place { d.place = PlaceID("host:USA") }
    }
    // In a country, or one that opens the sentence as the one that received them.
    if let c = v.s.phrases.filter({ $0.country?.isPlace ?? false && !isOrigin($0, v) }).first(where: { ph in
      ["in", "en", "by"].contains(v.text(ph.tokens.lowerBound - 1)) || ph.tokens.lowerBound <= v.s.range.lowerBound + 1
        || ["recibio", "received", "registro", "tramito", "logged"].contains(v.text(ph.tokens.upperBound))
        || ph.tokens.upperBound
          <= (d.stated.map { q in v.s.quantities.first { $0.quantity.span == q.span }?.hedged.lowerBound ?? 0 } ?? 0)
          && ["with", "(", "~", ":", "received"].contains(v.text(ph.tokens.upperBound))
          && v.cost(d.tokens.lowerBound, ph.tokens) < 40
    })?.country {
      d.place = PlaceID("host:\(c.code.text)")
    }
    // "asked for protection there", "more than half of the applications": the country spoken of before.
    if d.place == nil, let c = context.place, c.text.hasPrefix("host:"), d.sentence - context.sentence <= 3 {
      d.place = c
      d.placeOrigin = .earlier(context.placeSpan ?? TextSpan(0, 0))
    }
    if d.place == nil, home == .mexico || mexicoTopic { d.place = PlaceID("host:MEX") }
    if d.place == nil { d.place = PlaceID("host:USA") }
  }

  /// Words that take the ports of entry in: "including those deemed inadmissible".
  private static let including: WordSet = [
    "including", "include", "includes", "included", "counting", "adding", "add", "plus", "contando", "incluyendo",
    "sumando", "sumados", "sumadas", "sumado", "agregando", "anadiendo", "incluye", "incluidos",
  ]

  /// After "Border Patrol": it speaks rather than counts.
  private static let speakers: WordSet = [
    "sources", "source", "union", "chief", "spokesman", "spokeswoman", "council", "officials", "official", "said",
    "says", "tell", "told", "veteran", "veterans", "leaders", "commissioner",
  ]
}
