import BorderData

/// Where those who ask for asylum apply: one country, or the world.
extension ClaimFinder {
  private static let receiving: WordSet = [
    "received", "took", "had", "logged", "registered", "saw", "'s", "recibio", "registro", "tuvo",
  ]

  func saysWorldwide(_ v: SentenceView) -> Bool {
    if v.s.range.contains(where: { i in
      // "around the world", "en todo el mundo"; "the world's largest" is of something else.
      ["world", "mundo", "globe"].contains(v.text(i)) && v.text(i + 1) != "'s"
        && (i - 3..<i).contains { v.says(Self.throughout, at: $0) }
    }) {
      return true
    }
    return v.says(Self.worldwide) || v.s.range.contains { v.text($0) == "abroad" && v.says(Self.seeking, at: $0 - 2) }
  }

  private static let worldwide: WordSet = ["worldwide", "globally", "mundial", "mundialmente"]
  private static let throughout: WordSet = ["around", "across", "throughout", "all", "todo", "over", "anywhere"]
  private static let seeking: WordSet = ["seeking", "sought", "seek", "requested", "requesting"]

  /// "Honduras lidera las solicitudes", "Venezuela, Colombia y Perú concentraron el 79 %": whose people apply.
  private func leads(_ p: Phrase, _ v: SentenceView) -> Bool {
    var j = p.tokens.upperBound
    while j < v.s.range.upperBound, v.says(Self.namesBetween, at: j) || v.s.phrase(startingAt: j)?.country != nil {
      j = v.s.phrase(startingAt: j)?.country != nil ? v.s.phrase(startingAt: j)?.tokens.upperBound ?? j + 1 : j + 1
    }
    return v.says(Self.leading, at: j) || v.says(Self.leading, at: j + 1)
  }

  private static let namesBetween: WordSet = [",", "and", "y", "e", "&"]
  private static let leading: WordSet = [
    "lidera", "lidero", "encabeza", "encabezo", "encabezan", "encabezaron", "lideran", "lideraron", "concentraron",
    "concentran", "led", "leads", "lead", "topped", "tops", "heads", "headed", "accounted", "account", "volvio",
  ]

  /// "De las 118,478 que pidieron asilo en México, 31,086 eran hondureñas. Cuba figura en segundo lugar": a text on those who apply
  /// in one country, which names the countries that they come from.
  func tellsOfOrigins() -> Bool {
    guard let host = context.place, host.text.hasPrefix("host:"), host != .world else { return false }
    return views[...current].suffix(Self.originsReach).contains { view in
      view.s.phrases.contains { $0.country?.isPlace == false }
        || Self.originWords.contains { view.sentenceWords.includes($0) }
    }
  }

  private static let originsReach = 4
  private static let originWords: [StaticString] = ["of origin", "de origen", "nationalit", "nacionalidad"]

  func asylumPlace(_ d: inout Draft, _ v: SentenceView) {
    d.placeOrigin = .convention("the country spoken of")
    for p in v.s.phrases {
      // Of every country that takes applications there are figures: "ahead of Germany".
      if case .elsewhere? = p.place, p.country == nil { d.reason = .noSuchData }
      // "The year before, the country received 161,902": the one spoken of.
      let isSpokenOf = ["the country", "country"].contains(v.words(p.tokens)) && context.place != nil
      if case .us? = p.place, !isSpokenOf { d.place = PlaceID("host:USA") }
    }
    let hosts = v.s.phrases.filter { $0.country?.isPlace ?? false && !isOrigin($0, v) && !leads($0, v) }
    let isIn: (Phrase) -> Bool = { p in
      let j = p.tokens.lowerBound - 1
      // "followed by Germany, with 329,100" is no place of the number before it.
      if v.says(Self.followed, at: j - 1) { return false }
      return ["in", "en", "by"].contains(v.text(["the", "el", "la"].contains(v.text(j)) ? j - 1 : j))
    }
    // In a country, or one that opens the sentence as the one that received them.
    let host =
      hosts.first(where: isIn)
      ?? hosts.first { ph in
        ph.tokens.lowerBound <= v.s.range.lowerBound + 1
          // Of an order of those who apply anywhere, or in one country, a name says who: "Cuba was next, with 194,700".
          && (context.place != .world && !tellsOfOrigins() || v.says(Self.receiving, at: ph.tokens.upperBound))
          && !["de", "from"].contains(v.text(ph.tokens.lowerBound - 1))
          || v.says(Self.receiving, at: ph.tokens.upperBound) || isOwner(of: Self.offices, ph, v)
          || ph.tokens.upperBound
            <= (v.mention(of: d.stated)?.hedged.lowerBound ?? 0)
            && ["with", "(", "~", ":", "received"].contains(v.text(ph.tokens.upperBound)) && !tellsOfOrigins()
            && v.cost(d.tokens.lowerBound, ph.tokens) < 40
      }
    if let host, let c = host.country {
      d.place = PlaceID("host:\(c.code.text)")
      if isIn(host) { d.placeOrigin = .stated(span(host.tokens)) }
    }
    if let own = hostBeside(d, v) {
      d.place = own.place
      d.placeOrigin = .stated(span(own.tokens))
      return
    }
    doubtsHost(&d, v)
    // "seeking asylum abroad", "worldwide": in all countries.
    if d.place == nil || host == nil, saysWorldwide(v) {
      d.place = .world
      d.placeOrigin = .stated(d.sentenceSpan)
      return
    }
    if d.place == nil, v.has(.mexicoAuthority) { d.place = PlaceID("host:MEX") }
    if d.place == nil, let owner = countryOwning(v) { d.place = PlaceID("host:\(owner.text)") }
    // "asked for protection there", "more than half of the applications": the country spoken of before.
    if d.place == nil, let c = context.place, c.text.hasPrefix("host:") || c == .world,
      d.sentence - context.sentence <= 3
    {
      d.place = c
      d.placeOrigin = .earlier(context.placeSpan ?? TextSpan(0, 0))
    }
    if d.place == nil, home == .mexico || mexicoTopic { d.place = PlaceID("host:MEX") }
    if d.place == nil { d.place = PlaceID("host:USA") }
  }

  /// "the United States, with 188,860, followed by Germany, with 148,221", "than the 188,860 in the United States": the country
  /// right before or behind the number, in a sentence on who takes applications.
  private func hostBeside(_ d: Draft, _ v: SentenceView) -> (place: PlaceID, tokens: Range<Int>)? {
    guard let q = v.mention(of: d.stated), q.quantity.unit == .count, v.says(Self.takers) else { return nil }
    let j = q.tokens.upperBound
    if ["in", "en"].contains(v.text(j)) {
      for k in j + 1...j + 2 {
        if let p = v.s.phrase(startingAt: k), let place = host(p) { return (place, p.tokens) }
      }
    }
    var i = q.hedged.lowerBound
    while i > v.s.range.lowerBound, q.hedged.lowerBound - i <= 3, v.says(Self.beforeNumbers, at: i - 1) { i -= 1 }
    guard i < q.hedged.lowerBound, let p = v.s.phrase(endingAt: i), let place = host(p) else { return nil }
    return (place, p.tokens)
  }

  /// The country that a phrase names as one where people apply; nil where it names none.
  func host(_ p: Phrase) -> PlaceID? {
    if case .us? = p.place { return PlaceID("host:USA") }
    guard let c = p.country, c.isPlace else { return nil }
    return PlaceID("host:\(c.code.text)")
  }

  /// Several countries together, or one that no phrase knows.
  private func doubtsHost(_ d: inout Draft, _ v: SentenceView) {
    let named = v.s.phrases.filter { $0.country?.isPlace ?? false }
    let isJoint =
      named.count > 1
      && v.s.range.contains { i in
        v.says(Self.togethers, at: i) && named.contains { $0.tokens.upperBound <= i && i - $0.tokens.upperBound <= 2 }
      }
    if isJoint { d.doubts.append("Several countries are named together, and the number may be of all of them.") }
    let isUnknown = v.s.range.contains { i in
      guard ["in", "en"].contains(v.text(i)) else { return false }
      let k = ["the", "el", "la", "los", "las"].contains(v.text(i + 1)) ? i + 2 : i + 1
      return v.s.range.contains(k) && tokens[k].isCapital
        && !v.s.phrases.contains { $0.tokens.contains(k) } && !v.s.periods.contains { $0.tokens.contains(k) }
    }
    if isUnknown { d.doubts.append("A place is named that is not known here, and the statement may be of it.") }
  }

  private static let followed: WordSet = ["followed", "trailed", "surpassed", "overtaken", "topped"]

  private static let takers: WordSet = [
    "received", "receives", "recibio", "recibieron", "reciben", "host", "hosts", "taking", "took", "takes", "lodged",
  ]
  private static let beforeNumbers: WordSet = [",", "with", "con", "(", "at"]
  private static let togethers: WordSet = ["together", "combined", "juntos", "juntas", "sumados"]

  /// "Mexico's refugee commission", "la comisión de refugiados de México".
  private func isOwner(of nouns: WordSet, _ p: Phrase, _ v: SentenceView) -> Bool {
    if v.text(p.tokens.upperBound) == "'s" {
      return (1...4).contains { v.says(nouns, at: p.tokens.upperBound + $0) }
    }
    return ["de", "of"].contains(v.text(p.tokens.lowerBound - 1))
      && (2...6).contains { v.says(nouns, at: p.tokens.lowerBound - $0) }
  }

  /// "Its refugee agency", "Su instituto de migración" at the head of a sentence: whose it is, the sentences before have said.
  func countryOwning(_ v: SentenceView) -> CountryCode? {
    let low = v.s.range.lowerBound
    guard ["its", "su"].contains(v.text(low)), (low + 1...low + 4).contains(where: { v.says(Self.agencies, at: $0) }),
      v.says(Self.offices, at: low + 1) || v.says(Self.offices, at: low + 2) || v.says(Self.offices, at: low + 3)
        || (low + 1...low + 4).contains(where: { v.says(Self.migrations, at: $0) })
    else { return nil }
    for before in views[..<current].suffix(Self.ownersReach).reversed() {
      if let p = before.s.phrases.first(where: { $0.country?.isPlace ?? false }), let c = p.country { return c.code }
      if before.s.phrases.contains(where: { if case .us? = $0.place { true } else { false } }) { return .known("USA") }
    }
    return nil
  }

  private static let ownersReach = 3
  private static let agencies: WordSet = [
    "agency", "authority", "authorities", "institute", "commission", "office", "service", "agencia", "autoridad",
    "instituto", "comision", "oficina", "servicio",
  ]
  private static let migrations: WordSet = ["migration", "immigration", "migracion", "migratorio", "migratoria"]

  private static let offices: WordSet = [
    "refugee", "asylum", "commission", "agency", "ministry", "service", "comision", "oficina", "ministerio", "office",
  ]

  /// "Honduras recuperó el primer lugar entre los países de origen": where applicants come from, not where they apply.
  private func isOrigin(_ p: Phrase, _ v: SentenceView) -> Bool {
    let words = v.sentenceWords
    let ofOrigin =
      words.includes("of origin") || words.includes("de origen") || words.includes("nationalit")
      || words.includes("nacionalidad")
    return ofOrigin && isRanked(p, v) && !["in", "en"].contains(v.text(p.tokens.lowerBound - 1))
  }
}
