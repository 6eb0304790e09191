import BorderData

/// Where a claim's people were counted.
extension ClaimFinder {
  /// The most exact place that the sentence names.
  func sentencePlace(_ v: SentenceView, in part: Range<Int>? = nil) -> PlaceID? {
    var found: PlaceID?
    for p in v.s.phrases where part?.contains(p.tokens.lowerBound) ?? true {
      if isInTitleOfReport(p, v) { continue }
      // Told of a group in passing.
      if part == nil, isInWhoClause(p, before: v.s.range.upperBound - 1, v) { continue }
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

  /// "In Panama the number fell; in Mexico detentions plunged; in Honduras …": the part between semicolons that holds a token,
  /// where it names a place of its own.
  func part(of token: Int, _ v: SentenceView) -> Range<Int>? {
    let stops = v.s.range.filter { v.text($0) == ";" }
    guard !stops.isEmpty, v.s.range.contains(token) else { return nil }
    let low = stops.last { $0 < token }.map { $0 + 1 } ?? v.s.range.lowerBound
    let high = stops.first { $0 >= token } ?? v.s.range.upperBound
    let part = low..<high
    return v.s.phrases.contains { part.contains($0.tokens.lowerBound) && countingPlace($0) != nil } ? part : nil
  }

  /// "CBP recorded 170,180 encounters nationwide in July, and detections of migrants from Haiti in Mexico surged to 3,499": the part
  /// behind a comma and its joint that names what it counts and another land, where the other part names one too.
  func coordinatePart(of noun: Phrase, _ v: SentenceView) -> Range<Int>? {
    let joints = v.s.range.filter { i in
      v.says(Self.partJoints, at: i) && [",", "~"].contains(v.text(i - 1)) || v.text(i) == "mientras"
    }
    guard !joints.isEmpty, v.s.range.contains(noun.tokens.lowerBound) else { return nil }
    let low = joints.last { $0 < noun.tokens.lowerBound }
    let high = joints.first { $0 >= noun.tokens.upperBound }
    let part = (low.map { $0 + 1 } ?? v.s.range.lowerBound)..<(high ?? v.s.range.upperBound)
    func counters(_ r: Range<Int>) -> Set<String> {
      Set(
        v.s.phrases.compactMap { p in
          guard r.contains(p.tokens.lowerBound) else { return nil }
          if let c = countingPlace(p)?.text { return c.hasPrefix("us") || c.hasPrefix("sector") ? "us" : c }
          if p.isCue(.borderPatrol) || p.isCue(.cbp) { return "us" }
          guard let c = p.country, c.isPlace, !namesPeople(p, v) else { return nil }
          return c.code.text == "HND" ? "honduras" : c.code.text == "MEX" ? "mexico" : nil
        })
    }
    let own = counters(part)
    let rest = counters(v.s.range.lowerBound..<part.lowerBound).union(counters(part.upperBound..<v.s.range.upperBound))
    return own.count == 1 && !rest.isEmpty && own.isDisjoint(with: rest) ? part : nil
  }

  private static let partJoints: WordSet = ["and", "while", "but", "y", "mientras", "pero"]

  /// A text that is about the northern border, or a sentence right after it was named that says "there".
  private func goesOnNorth(_ d: Draft, _ v: SentenceView) -> Bool {
    guard !mentionsBorder(v) else { return false }
    if d.sentence - context.placeSentence == 1,
      v.s.range.contains(where: { ["there", "alli", "ahi"].contains(v.text($0)) })
    {
      return true
    }
    func times(_ p: PlaceID) -> Int { countingPlaces.first { $0.place == p }?.times ?? 0 }
    return times(.northern) > times(.southwest)
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
      if let p = v.s.phrases.first(where: { countingPlace($0) == d.place }) { d.placeOrigin = .stated(span(p.tokens)) }
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
    // "Tucson was the busiest sector on the border, and arrests here have gone up": of the sector that the text is of.
    if let at = m.tokens, v.text(at.upperBound) == "here", let c = homeSector(at: d.sentence) ?? context.place,
      c.isSector
    {
      d.place = c
      d.placeOrigin = .earlier(context.placeSpan ?? TextSpan(0, 0))
      return
    }
    // "northern encounters quadrupled".
    if m.measure == .encounters, let at = m.tokens, v.s.range.contains(at.lowerBound),
      v.text(at.lowerBound - 1) == "northern"
    {
      d.place = .northern
      d.placeOrigin = .stated(span(at.lowerBound - 1..<at.lowerBound))
      return
    }
    if m.measure == .encounters, let sector = sectorSpokenOf(v),
      !mentionsBorder(v) || tellsOfSector(before: a, isShare: d.kind == .share, v)
    {
      d.place = sector
      d.placeOrigin = .earlier(context.placeSpan ?? TextSpan(0, 0))
      return
    }
    var best: (cost: Int, id: PlaceID, range: Range<Int>)?
    for p in v.s.phrases {
      guard case .place(let id)? = p.place, id != "mexico", id != "honduras", !isDatelinePlace(p, v),
        !isInTitleOfReport(p, v)
      else { continue }
      // "Encounters there were 80% lower; in the Swanton Sector the drop was 85%": past the semicolon.
      if p.tokens.lowerBound > a, (a..<p.tokens.lowerBound).contains(where: { v.text($0) == ";" }) { continue }
      // "nearly 40,000, more than twice as many as in El Paso": what it is held against.
      if p.tokens.lowerBound > a,
        (p.tokens.lowerBound - 3..<p.tokens.lowerBound).contains(where: { i in
          ["as", "than", "que"].contains(v.text(i)) && ["in", "at", "en", "on"].contains(v.text(i + 1))
        })
      {
        continue
      }
      if isCountedIn(p, before: a, v) || isOfLaterStatement(p, d, after: a, v) || isToldOfSector(p, before: a, v) {
        continue
      }
      // "Tucson had the most, with 120,000, followed by Rio Grande Valley, with 97,762": of the next in the order.
      if p.isSector, isFollower(p, after: a, v) { continue }
      if isInReason(p.tokens, after: a, v) || isOfLaterNumber(p, after: a, v) || isCause(p, after: a, v)
        || isInWhoClause(p, before: a, v)
        || isEndOfLine(p, v) || isOfThatTime(p, after: a, v) || standsAbove(p, v) || isWholeOfAnother(p, d, v)
      {
        continue
      }
      // Past a semicolon or a "while" another place is spoken of.
      let c =
        v.costPastNumbers(a, p.tokens) - (id.hasPrefix("sector:") ? 4 : 0)
        + (v.clauseOf(p.tokens.lowerBound) == v.clauseOf(a) ? 0 : 6)
      if best.map({ c < $0.cost }) ?? true { best = (c, PlaceID(id), p.tokens) }
    }
    // "616,346 in Tucson", "8.2 million of them at the southern border": right after the number, its own.
    if let m = v.mention(of: d.stated) {
      var j = m.tokens.upperBound
      // "4.6 million at the southwest border and 5.4 million nationwide".
      if let p = v.s.phrase(startingAt: j), case .place("us")? = p.place, p.tokens.count == 1 {
        best = (0, .us, p.tokens)
      }
      if ["of", "de"].contains(v.text(j)), v.says(Self.those, at: j + 1) { j += 2 }
      if v.says(Self.insides, at: j) || j > m.tokens.upperBound && v.says(Self.alongs, at: j),
        let p = v.s.phrase(startingAt: j + 1) ?? v.s.phrase(startingAt: j + 2),
        case .place(let id)? = p.place, id.hasPrefix("us") || id.hasPrefix("sector:")
      {
        best = (0, PlaceID(id), p.tokens)
      }
    }
    // "While arrests in El Paso rose 67 percent, encounters at the southern border fell": its own clause says where.
    if let sector = best, sector.id.isSector, v.clauseOf(sector.range.lowerBound) != v.clauseOf(a) {
      let own = v.s.phrases.filter { isBorder($0) && v.clauseOf($0.tokens.lowerBound) == v.clauseOf(a) }
      if !own.isEmpty {
        best =
          own.lazy.compactMap { p in
            if case .place(let id)? = p.place { return (0, PlaceID(id), p.tokens) }
            return nil
          }.first
      }
    }
    // "En Tucson (Arizona), que continúa como el más transitado, hubo 120.000": what the sentence opens with is where all of it was.
    if best.map({ $0.cost >= 40 }) ?? true, v.says(Self.insides, at: v.s.range.lowerBound),
      let p = v.s.phrases.first(where: { (1...5).contains($0.tokens.lowerBound - v.s.range.lowerBound) && $0.isSector })
        ?? v.s.phrase(startingAt: v.s.range.lowerBound + 1) ?? v.s.phrase(startingAt: v.s.range.lowerBound + 2),
      let place = p.borderOrSector, v.s.phrases.count(where: { $0.isSector }) <= 1
    {
      best = (0, place, p.tokens)
    }
    if let best, best.cost < 40 {
      d.place = best.id
      d.placeOrigin = .stated(span(best.range))
      return
    }
    // "The Rio Grande Valley stayed the busiest, although there the drop was 69 percent".
    if let there = v.clauseRange(a).first(where: { v.says(Self.theres, at: $0) && abs($0 - a) <= 8 }),
      let sector = v.s.phrases.last(where: { $0.isSector && $0.tokens.upperBound <= there }),
      case .place(let id)? = sector.place, !(sector.tokens.upperBound..<there).contains(where: { v.text($0) == ";" })
    {
      d.place = PlaceID(id)
      d.placeOrigin = .stated(span(sector.tokens))
      return
    }
    if let part = context.partPlace, d.sentence - part.sentence == 1, saysTheRegion(v) {
      d.place = part.place
      d.placeOrigin = .earlier(context.placeSpan ?? TextSpan(0, 0))
      return
    }
    if let c = context.place,
      c.text.hasPrefix("us")
        || (c.isSector
          && (v.s.sentence.paragraph == context.paragraph || v.s.sentence.paragraph == context.placeParagraph
            || saysTheRegion(v) && v.s.sentence.paragraph - context.placeParagraph == 1)
          && (!v.s.phrases.contains { $0.measure != nil } || saysTheRegion(v) || isAboutIt(v))),
      v.s.sentence.paragraph - max(context.paragraph, context.placeParagraph) <= 2,
      !c.isSector || d.sentence - max(context.sentence, context.placeSentence) <= 1
    {
      d.place = nil
      if c.isSector || c == .northern && goesOnNorth(d, v) {
        d.place = c
        d.placeOrigin = .earlier(context.placeSpan ?? TextSpan(0, 0))
      } else {
        d.southwestFirst = c == .southwest || d.southwestFirst
        if c == .us { d.southwestFirst = false }
      }
    }
    // "The El Paso sector made 53,529 arrests, an increase of 244 percent": of the sector still.
    if d.place == nil, let before = drafts.last, before.sentence == d.sentence, let place = before.place,
      place.isSector, before.outside == nil, before.tokens.lowerBound < a,
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
    ofHomeSector(&d, v)
    if v.sentenceWords.includes("encounters with customs") { d.southwestFirst = false }
  }

  /// "In August, agents made 1,680 arrests", in a text that is about one sector and has named no other place since.
  private func ofHomeSector(_ d: inout Draft, _ v: SentenceView) {
    guard d.place == nil, d.measure?.measure == .encounters, let home = homeSector(at: d.sentence),
      context.place == home,
      d.sentence > context.placeSentence, d.sentence - context.placeSentence <= 4, !mentionsBorder(v),
      !v.says(Self.overall),
      // A nationality is as often told of for the whole border, but right behind what was counted in the sector.
      !v.s.phrases.contains(where: { $0.country?.isPlace == false })
        || d.sentence - context.sentence <= 1 && drafts.last?.place == home
    else { return }
    d.place = home
    d.placeOrigin = .article("the sector that the text is about")
    d.doubts.append(Doubt("The text is about one sector, and this may be of the whole border.", of: .place))
  }

  private static let overall: WordSet = [
    "overall", "nationwide", "nationally", "everywhere", "borderwide", "total", "country",
  ]

  /// A whole border, whether or not the words say which.
  private func isBorder(_ p: Phrase) -> Bool {
    switch p.place {
    case .border?, .place("us-southwest")?, .place("us-northern")?: true
    default: false
    }
  }

  /// "November's count, 5,604, was the largest, and the Rio Grande Valley handled three in five of them": the subject of a
  /// later clause with a number of its own.
  private func isOfLaterNumber(_ p: Phrase, after a: Int, _ v: SentenceView) -> Bool {
    let c = v.clauseOf(p.tokens.lowerBound)
    // "20,496 in July, of whom 28 came over the border with Canada": of the part.
    if isOfPart(at: p.tokens.lowerBound, after: a, v) { return true }
    guard p.tokens.lowerBound > a, c != v.clauseOf(a) else { return false }
    let opener = v.text(p.tokens.lowerBound - 1) == "the" ? p.tokens.lowerBound - 2 : p.tokens.lowerBound - 1
    return ["and", "while", "y", "but", "mientras", "whereas"].contains(v.text(opener))
      && v.s.quantities.contains {
        $0.tokens.lowerBound >= p.tokens.upperBound && v.clauseOf($0.tokens.lowerBound) == c
      }
  }

  /// "Arrests in the Del Rio Sector, one of nine on the southwest border, fell": what the sector is one of.
  private func isToldOfSector(_ p: Phrase, before a: Int, _ v: SentenceView) -> Bool {
    guard !p.isSector, p.tokens.upperBound < a, v.text(p.tokens.upperBound) == ",",
      let comma = (max(v.s.range.lowerBound, p.tokens.lowerBound - 9)..<p.tokens.lowerBound).last(where: {
        v.text($0) == ","
      })
    else { return false }
    return ["one", "uno", "the", "el", "which", "que"].contains(v.text(comma + 1))
      && v.s.phrases.contains { $0.isSector && comma - $0.tokens.upperBound <= 1 && $0.tokens.upperBound <= comma }
  }

  /// "49,959, nearly three-quarters of the Southwest total and more than twice its count a year earlier": what a share told
  /// between the two is of.
  private func isWholeOfAnother(_ p: Phrase, _ d: Draft, _ v: SentenceView) -> Bool {
    guard v.says(Self.wholeNouns, at: p.tokens.upperBound) || v.says(Self.wholeNouns, at: p.tokens.upperBound - 1),
      let of = (max(v.s.range.lowerBound, p.tokens.lowerBound - 3)..<p.tokens.lowerBound).last(where: {
        ["of", "de", "del"].contains(v.text($0))
      }),
      let part = v.s.quantities.first(where: { $0.tokens.upperBound == of })
    else { return false }
    return part.quantity.span != d.stated?.span
  }

  /// "While overall numbers remain above those of a year ago, apprehensions in the Rio Grande Valley have come down": of another
  /// clause, with what is counted and a change of its own.
  private func isOfLaterStatement(_ p: Phrase, _ d: Draft, after a: Int, _ v: SentenceView) -> Bool {
    let c = v.clauseOf(p.tokens.lowerBound)
    guard p.isSector, p.tokens.lowerBound > a, c != v.clauseOf(a),
      d.measure?.tokens.map({ v.clauseOf($0.lowerBound) != c }) ?? true
    else { return false }
    return v.s.phrases.contains {
      $0.measure != nil && $0.tokens.lowerBound > a && $0.tokens.upperBound <= p.tokens.lowerBound
        && v.clauseOf($0.tokens.lowerBound) == c
    }
      && v.s.phrases.contains { x in
        guard case .change? = x.relation else { return false }
        return x.tokens.lowerBound >= p.tokens.upperBound && v.clauseOf(x.tokens.lowerBound) == c
      }
  }

  /// "El Valle del Río Grande desplazó a Tucson como el principal punto", "The Rio Grande Valley has passed Tucson": the text goes on
  /// about the sector that the sentence is of.
  func isObjectBesideSector(_ p: Phrase, _ v: SentenceView) -> Bool {
    guard let subject = v.s.phrases.first(where: { $0.isSector && !isDatelinePlace($0, v) && !isInDateline($0, v) }),
      subject.tokens.upperBound <= p.tokens.lowerBound
    else { return false }
    // "El Valle del Río Grande desplazó a Tucson como el principal punto de ingreso por la frontera": a sector that opens the
    // sentence is what it is about, whatever border it lies on.
    if !p.isSector {
      if liesBehindSector(p, v) { return true }
      let before = subject.tokens.lowerBound - 1
      return subject.tokens.lowerBound - v.s.range.lowerBound <= 1 || ["-", "~"].contains(v.text(before))
    }
    return (subject.tokens.upperBound..<p.tokens.lowerBound).contains { v.says(Self.overtakings, at: $0) }
  }

  /// "Mayorkas, speaking in the Rio Grande Valley, called it a challenge", "un juez de San Diego": where something was said or
  /// decided.
  func isWhereSaid(_ p: Phrase, _ v: SentenceView) -> Bool {
    if isOffice(at: p.tokens.lowerBound, v) { return true }
    return (max(v.s.range.lowerBound, p.tokens.lowerBound - 5)..<max(v.s.range.lowerBound, p.tokens.lowerBound))
      .contains {
        v.says(Self.sayings, at: $0)
      }
      && !v.s.quantities.contains { $0.quantity.unit == .count && $0.duration == nil && !$0.isMoney }
  }

  /// "a judge in San Diego", "el alcalde de El Paso", "San Diego Mayor Todd Gloria".
  private func isOffice(at place: Int, _ v: SentenceView) -> Bool {
    let before = ["de", "in", "of", "en"].contains(v.text(place - 1)) ? place - 2 : place - 1
    return v.says(Self.officials, at: before) || v.text(before) == "federal" && v.says(Self.officials, at: before - 1)
  }

  private static let officials: WordSet = [
    "judge", "juez", "jueza", "court", "tribunal", "corte", "mayor", "alcalde", "alcaldesa", "bishop", "obispo",
    "university", "universidad", "diocese", "diocesis", "professor", "lawyer", "abogado", "abogada", "shelter",
    "albergue", "hospital",
  ]

  private static let sayings: WordSet = [
    "speaking", "visit", "visited", "visiting", "toured", "touring", "traveled", "travelled", "trip", "reporters",
    "conference", "visita", "visito", "recorrio", "gira", "viajo", "conferencia",
  ]
  private static let overtakings: WordSet = [
    "passed", "overtook", "overtaken", "surpassed", "replaced", "displaced", "eclipsed", "outpaced", "desplazo",
    "supero",
    "rebaso", "reemplazo", "sustituyo",
  ]

  /// Past an "of whom" with a number of its own.
  func isOfPart(at token: Int, after a: Int, _ v: SentenceView) -> Bool {
    guard
      let cue = v.s.phrases.first(where: {
        $0.isCue(.ofWhich) && $0.tokens.lowerBound > a && $0.tokens.upperBound <= token
      }),
      v.text(cue.tokens.lowerBound - 1) == ","
    else { return false }
    return v.s.quantities.contains {
      $0.duration == nil && $0.tokens.lowerBound >= cue.tokens.upperBound && $0.tokens.upperBound <= token
    }
  }

  /// "fell 9 percent, in large part because of a steep drop in the Rio Grande Valley": where the cause lies.
  private func isCause(_ p: Phrase, after a: Int, _ v: SentenceView) -> Bool {
    guard p.tokens.lowerBound > a else { return false }
    return (a..<p.tokens.lowerBound).contains { i in
      v.text(i) == "because" && v.text(i + 1) == "of"
        || v.says(Self.causes, at: i) && ["to", "a"].contains(v.text(i + 1))
    }
  }

  /// "59,276 arrests from San Diego to Brownsville": the whole line between two towns, and neither's sector.
  private func isEndOfLine(_ p: Phrase, _ v: SentenceView) -> Bool {
    guard p.isSector else { return false }
    func isName(_ i: Int) -> Bool { v.s.range.contains(i) && tokens[i].isCapital && tokens[i].kind == .word }
    let (before, after) = (p.tokens.lowerBound - 1, p.tokens.upperBound)
    return ["from", "desde"].contains(v.text(before)) && ["to", "hasta"].contains(v.text(after)) && isName(after + 1)
      || ["to", "hasta"].contains(v.text(before)) && isName(before - 1)
        && (1...4).contains { ["from", "desde"].contains(v.text(before - $0)) }
  }

  /// "It compares with 4,871 in January, when San Diego led the nation with 6,397": the subject of what a time is told by.
  private func isOfThatTime(_ p: Phrase, after a: Int, _ v: SentenceView) -> Bool {
    guard p.tokens.lowerBound > a else { return false }
    let opener = v.text(p.tokens.lowerBound - 1) == "the" ? p.tokens.lowerBound - 2 : p.tokens.lowerBound - 1
    return ["when", "cuando"].contains(v.text(opener)) && v.text(opener - 1) == ","
  }

  private static let insides: WordSet = ["in", "en", "at"]
  private static let wholeNouns: WordSet = ["total", "count", "figure", "tally", "number"]
  private static let alongs: WordSet = ["along", "on", "por"]

  private static let causes: WordSet = ["due", "thanks", "owing", "debido", "gracias"]

  /// "Venezuelans, who mostly walk through the Darién, remained the largest group": a way that is told of them in passing.
  func isInWhoClause(_ p: Phrase, before a: Int, _ v: SentenceView) -> Bool {
    guard p.tokens.upperBound < a,
      (p.tokens.upperBound..<min(a, p.tokens.upperBound + 8)).contains(where: { v.text($0) == "," })
    else { return false }
    return isInWhoClause(from: p.tokens.lowerBound, v)
  }

  /// Whether the token stands in a clause on what was named before it, which a comma parts from that.
  private func isInWhoClause(from token: Int, _ v: SentenceView) -> Bool {
    (max(v.s.range.lowerBound, token - 12)..<token).contains { i in
      guard
        v.says(Self.whos, at: i) && v.text(i - 1) == "," || v.text(i) == "whom" && v.text(i - 3) == ","
          || isOnSector(i, v)
      else {
        return false
      }
      return !(i..<token).contains { v.text($0) == "," }
    }
  }

  /// "In the Yuma Sector, which once rivaled Tucson with 138,438 in 2005, agents caught 6,500": a remark on a sector.
  private func isOnSector(_ which: Int, _ v: SentenceView) -> Bool {
    guard ["which", "que"].contains(v.text(which)), v.text(which - 1) == "," else { return false }
    return v.text(which - 2) == "sector"
      || v.s.phrases.contains { $0.isSector && (0...1).contains(which - 1 - $0.tokens.upperBound) }
  }

  /// "In the Rio Grande Valley, where most families cross, agents made 4,147 arrests", "Tucson, where it was hot this summer,
  /// had 6,800": a group or a time within such a clause, before what is told past its end.
  func isInWhereClause(_ r: Range<Int>, before a: Int, _ v: SentenceView) -> Bool {
    guard r.upperBound < a, let end = (r.upperBound..<min(a, r.upperBound + 8)).first(where: { v.text($0) == "," }),
      !v.says(Self.joints, at: end + 1)
    else { return false }
    return isInWhoClause(from: r.lowerBound, v)
      && !v.s.quantities.contains {
        $0.duration == nil && $0.ordinal == nil && $0.quantity.unit != .count && $0.tokens.lowerBound >= r.upperBound
          && $0.tokens.upperBound <= end
      }
  }

  private static let joints: WordSet = ["and", "or", "y", "o"]

  static let whos: WordSet = ["who", "whose", "quienes", "where", "donde", "cuyo", "cuya", "cuyos", "cuyas"]

  /// "This year it has already passed that total, with more than 163,000 arrests": a sector that counts.
  private func isAboutIt(_ v: SentenceView) -> Bool {
    let low = v.s.range.lowerBound
    return (low..<min(low + 4, v.s.range.upperBound)).contains {
      v.text($0) == "it" && ["has", "had", "made", "recorded", "saw", "logged", "registered"].contains(v.text($0 + 1))
    }
  }
}
