import BorderData

/// Whose count a sentence speaks of: the United States', the Darién's, or that of Mexico, Honduras or Guatemala.
extension ClaimFinder {
  /// "El INM reportó que 374,971 migrantes ingresaron a Honduras": the first sentences say whose count it is.
  func openingCountry() -> PlaceID? {
    for v in views.prefix(4) {
      if mentionsUS(v) || sentencePlace(v) == .darien { return nil }
      if let c = countedIn(v) { return c }
    }
    return mexicoTopic ? .mexico : nil
  }

  /// "In the Darién, Ecuadorians became the second-largest group": a text that goes on at another place goes on with the
  /// count that is made there.
  mutating func followPlace(_ v: SentenceView) {
    guard let m = context.measure, [.encounters, .transits, .detections].contains(m.measure) else { return }
    // "Border arrests came back to 181,000" in a text on the Darién.
    if let p = v.s.phrases.first(where: { p in
      guard let w = p.measure, !w.weak, !w.verb else { return false }
      return w.key == .apprehensions || w.key == .encounters || w.key == .expulsions
    }), let w = p.measure {
      let own = sense(w, p, v)
      if own.measure != m.measure { context.measure = own }
      return
    }
    let country = countedIn(v)
    let there = sentencePlace(v)
    if there == .darien, !mentionsUS(v), m.measure != .transits {
      context.measure = MeasureSense(measure: .transits, words: m.words, tokens: nil, strong: m.strong)
    } else if let country, m.measure != .detections || m.country != country {
      var sense = MeasureSense(measure: .detections, words: m.words, tokens: nil, strong: m.strong)
      sense.country = country
      context.measure = sense
    } else if mentionsUS(v), m.measure != .encounters {
      context.measure = MeasureSense(measure: .encounters, words: m.words, tokens: nil, strong: m.strong)
    }
  }

  /// A country whose own authorities count, named as the one that did: "Honduras registered", "in Mexico, the authorities".
  func countedIn(_ v: SentenceView, in part: Range<Int>? = nil) -> PlaceID? {
    // "El Instituto Nacional de Migración de Honduras", "por suelo hondureño".
    if v.s.phrases.contains(where: { $0.place == .place("honduras") && part?.contains($0.tokens.lowerBound) ?? true }),
      !mentionsUS(v, in: part)
    {
      return .honduras
    }
    let named = namedCounter(v, in: part)
    // Honduras has an Instituto Nacional de Migración too: the country named beside it says whose it is.
    if v.has(.mexicoAuthority) {
      let mexican = v.s.phrases.contains { $0.country?.code == .known("MEX") }
      if named == nil || named == .mexico, home == .honduras, !mexican { return .honduras }
      return named ?? .mexico
    }
    return named
  }

  func namedCounter(_ v: SentenceView, in part: Range<Int>? = nil) -> PlaceID? {
    // "México detuvo a 778.000": the name and the verb are one word of what is counted.
    if v.s.phrases.contains(where: {
      $0.measure?.key == .detections && ["mexico", "mexican"].contains(v.text($0.tokens.lowerBound))
        && part?.contains($0.tokens.lowerBound) ?? true
    }) {
      return .mexico
    }
    for p in v.s.phrases where part?.contains(p.tokens.lowerBound) ?? true {
      if let place = adjectiveOfCounter(p, v) { return place }
      guard let c = p.country, c.isPlace else { continue }
      let place: PlaceID? =
        c.code == .honduras
        ? .honduras : c.code == .known("MEX") ? .mexico : c.code == .known("GTM") ? PlaceID("guatemala") : nil
      guard let place else { continue }
      if v.says(Self.countingVerbs, at: p.tokens.upperBound)
        || v.says(Self.countingVerbs, at: p.tokens.upperBound + 1)
      {
        return place
      }
      if opensWithCounter(p, v) { return place }
      // "Honduras, where the flow … is joined by others, registered".
      let after = p.tokens.upperBound
      if v.text(after) == ",", p.tokens.lowerBound <= v.s.range.lowerBound + 1,
        (after + 1..<max(after + 1, min(v.s.range.upperBound, after + 24))).contains(where: {
          v.text($0) == ","
            && (v.says(Self.countingVerbs, at: $0 + 1)
              || ["has", "had", "ha"].contains(v.text($0 + 1)) && v.says(Self.countingVerbs, at: $0 + 2))
        })
      {
        return place
      }
      // "Honduras: 26,757 irregular entries in June".
      if place == .honduras, v.text(p.tokens.upperBound) == ":", p.tokens.lowerBound <= v.s.range.lowerBound + 1,
        !mentionsUS(v, in: part),
        v.s.phrases.contains(where: { [.crossings, .flow, .detections].contains($0.measure?.key) })
      {
        return place
      }
      // "Mexico's authorities", "Honduras's migration institute".
      if ["'s", "'"].contains(v.text(p.tokens.upperBound)),
        v.says(Self.ofCountry, at: p.tokens.upperBound + 1)
      {
        return place
      }
      // "encounters in Mexico", "ingresaron a Honduras", "el paso de migrantes por Honduras": of Mexico only what its
      // authorities count, not those who come in.
      let before = v.text(p.tokens.lowerBound - 1)
      // "545,043 migrants entered Honduras irregularly": of Mexico that is not counted.
      if place != .mexico, ["entered", "entering", "reached", "crossed"].contains(before) { return place }
      // "migrants passing through Honduras without papers".
      if place != .mexico, ["through", "into", "por"].contains(before), !mentionsUS(v, in: part),
        !v.has(.panamaAuthority),
        v.s.phrases.contains(where: {
          $0.people != nil && $0.tokens.upperBound < p.tokens.lowerBound
            && p.tokens.lowerBound - $0.tokens.upperBound <= 3
        })
      {
        return place
      }
      guard ["in", "en", "a", "por", "through", "into"].contains(before), !mentionsUS(v, in: part) else { continue }
      let near = v.s.phrases.contains { m in
        guard let w = m.measure, v.cost(p.tokens.lowerBound, m.tokens) < 10 else { return false }
        switch w.key {
        case .encounters, .apprehensions, .detections: return !w.weak || place != .mexico
        case .crossings, .flow: return place != .mexico
        default: return false
        }
      }
      if near { return place }
    }
    return nil
  }

  /// "Honduran authorities registered", "las autoridades hondureñas contaron".
  private func adjectiveOfCounter(_ p: Phrase, _ v: SentenceView) -> PlaceID? {
    guard let c = p.country, !c.isPlace, c.code == .honduras || c.code == .known("MEX"),
      v.says(Self.counters, at: p.tokens.upperBound) || v.says(Self.counters, at: p.tokens.lowerBound - 1)
        || v.says(["migration", "immigration"], at: p.tokens.upperBound),
      v.s.range.contains(where: {
        $0 > p.tokens.lowerBound && $0 - p.tokens.upperBound <= 6 && v.says(Self.countingVerbs, at: $0)
      })
    else { return nil }
    return c.code == .honduras ? .honduras : .mexico
  }

  /// "In Mexico, meanwhile, authorities reported", "En México, el gobierno registró": a sentence, or a part of one, that opens
  /// with a country and goes on with those who count there.
  private func opensWithCounter(_ p: Phrase, _ v: SentenceView) -> Bool {
    let at = p.tokens.lowerBound
    guard ["in", "en"].contains(v.text(at - 1)),
      at - 1 == v.s.range.lowerBound || [",", ";"].contains(v.text(at - 2)), v.text(p.tokens.upperBound) == ",",
      !mentionsUS(v)
    else { return false }
    let near = p.tokens.upperBound..<min(v.s.range.upperBound, p.tokens.upperBound + 10)
    // "In Honduras, entries plunged to some 2,100": of Honduras nothing else is counted than who comes in.
    if p.country?.code == .honduras, near.contains(where: { v.says(Self.entries, at: $0) }) { return true }
    guard let counter = near.first(where: { v.says(Self.counters, at: $0) }) else { return false }
    return (counter + 1..<max(counter + 1, min(v.s.range.upperBound, counter + 5))).contains {
      v.says(Self.countingVerbs, at: $0)
    }
  }

  private static let entries: WordSet = [
    "entries", "arrivals", "entered", "crossings", "detections", "entradas", "ingresos", "ingresaron", "entraron",
    "llegadas", "detecciones",
  ]

  /// "Mexico's authorities", "Mexico's detentions".
  private static let ofCountry: WordSet = [
    "authorities", "government", "migration", "immigration", "national", "officials", "interior", "detentions",
    "detections", "own",
  ]

  /// Those who count for a country, as they are called where its name stands before.
  private static let counters: WordSet = [
    "authorities", "officials", "government", "agents", "officers", "agency", "institute", "autoridades", "gobierno",
    "agentes", "instituto", "funcionarios",
  ]

  /// What a country does that counts.
  private static let countingVerbs: WordSet = [
    "counted", "registered", "recorded", "logged", "tallied", "detained", "detected", "stopped", "reported",
    "registro",
    "conto", "detecto", "reporto", "saw", "recibio", "contabilizo", "intercepto", "received", "documented", "documento",
    "aprehendio", "detuvo", "encountered", "apprehended", "intercepted", "reportaron", "registraron", "detectaron",
    "contabilizaron", "detuvieron",
  ]
}
