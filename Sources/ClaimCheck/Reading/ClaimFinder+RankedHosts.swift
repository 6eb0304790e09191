import BorderData

/// Orders of the countries where people apply for asylum: "Germany received the second-most applications", "México fue el tercer
/// país receptor".
extension ClaimFinder {
  /// Reads a rank as one of the countries that take applications, where the sentence speaks of them as such.
  func rankHosts(_ d: inout Draft, _ v: SentenceView) {
    guard d.measure?.measure == .asylum, saysTakers(v) else { return }
    // "followed by Germany, with 329,100" stands behind the one that is ranked.
    let named = v.s.phrases.compactMap { p in host(p).map { (place: $0, tokens: p.tokens) } }
    let ranked = d.ranksHosts ? nil : named.last { $0.tokens.upperBound <= d.tokens.lowerBound } ?? named.first
    guard let ranked else { return }
    d.ranksHosts = true
    d.place = ranked.place
    d.placeOrigin = .stated(span(ranked.tokens))
    d.who = [.everyone]
    d.whoOrigin = .open
    d.topic = nil
  }

  /// "followed by Germany and Costa Rica": the places after the first, of countries where people apply.
  func hostsAfter(_ first: Draft, _ cue: Int, _ place: Int, _ end: End, _ v: SentenceView) -> [Draft] {
    let named = names(after: cue, v) { host($0) }
    return named.enumerated().map { n, taker in
      var d = first
      d.kind = .rank
      d.assertion = .rank(position: place + n + 1, end: end, among: [], value: nil)
      d.ranksHosts = true
      d.who = [.everyone]
      d.whoOrigin = .open
      d.place = taker.value
      d.placeOrigin = .stated(span(taker.tokens))
      d.tokens = n == 0 ? cue..<taker.tokens.upperBound : taker.tokens
      d.areSeveral = named.count > 1
      return d
    }
  }

  /// The countries are spoken of as where people apply, and none as where they come from.
  func saysTakers(_ v: SentenceView) -> Bool {
    v.s.range.contains { v.says(Self.countriesTaking, at: $0) }
      && v.s.range.contains { v.says(Self.takingApplications, at: $0) }
      && !v.s.range.contains { v.says(Self.origins, at: $0) }
  }

  private static let countriesTaking: WordSet = [
    "country", "countries", "nation", "nations", "destination", "destinations", "recipient", "recipients", "host",
    "pais", "paises", "destino", "destinos", "receptor", "receptores", "worldwide", "world", "mundo", "globally",
  ]
  private static let takingApplications: WordSet = [
    "received", "receive", "receives", "receiving", "recipient", "recipients", "took", "takes", "taking", "destination",
    "destinations", "host", "hosts", "hosted", "recibio", "reciben", "recibieron", "receptor", "receptores", "destino",
    "destinos", "registered", "registro", "lodged",
  ]
  private static let origins: WordSet = [
    "origin", "nationality", "nationalities", "origen", "nacionalidad", "nacionalidades", "nationals", "citizens",
  ]
}
