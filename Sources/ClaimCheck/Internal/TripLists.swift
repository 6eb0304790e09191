import BorderData

/// "the three countries she plans to visit — A, B and C" against the list of the same traveller's trip.
///
/// One traveller by name, one closed list of the trip, and a definite set that is said to be part of it. Anything
/// looser ("will also stop in") is another statement and no contradiction.
struct TripLists: InternalCheck {
  static let cues: WordSet = [
    "visit", "visiting", "travel", "traveling", "travelling", "trip", "tour", "stop", "leave", "leaving", "depart",
    "departing", "head", "heading", "fly", "flying", "itinerary", "visits", "travels", "stops", "departs", "heads",
    "flies",
    "visitar", "visitara", "viajar", "viajara", "viaje", "gira", "partir", "partira", "visitan", "viaja",
  ]
  private static let planning: WordSet = [
    "will", "plans", "plan", "is", "are", "expected", "scheduled", "set", "to", "due", "intends", "planning", "slated",
    "prepares",
    "planea", "prevé", "preve", "va", "a", "tiene", "previsto", "piensa",
  ]
  private static let prepositions: WordSet = [
    "for", "to", "in", "a", "en", "hacia", "por", "para", "visit", "visiting", "visits", "visitar", "visitara", "~",
    ":", "(",
  ]

  private struct Trip {
    var sentence: Int
    var traveller: String
    var codes: [CountryCode]
    var tokens: Range<Int>
    /// Named as "the countries that … plans to visit".
    var definite: Bool
    var start: Int
  }

  func findings(in a: InternalArticle) -> [InternalResult] {
    var trips: [Trip] = []
    for (n, s) in a.sentences.enumerated() {
      for i in s.range where Self.cues.contains(a.text(i)) { if let t = trip(i, n, s, a) { trips.append(t) } }
      // Each is held against the others: more than an article ever tells of would take the square of their time.
      if trips.count > 50 { return [] }
    }
    var out: [InternalResult] = []
    for t in trips where t.definite {
      let lists = trips.filter { !$0.definite && $0.traveller == t.traveller && $0.codes.count >= 3 }
      guard let whole = lists.first, lists.allSatisfy({ Set($0.codes) == Set(whole.codes) }),
        whole.sentence != t.sentence
      else {
        continue
      }
      let missing = t.codes.filter { !whole.codes.contains($0) }
      guard !missing.isEmpty, missing.count < t.codes.count, !isNamedElsewhere(missing, t, a) else { continue }
      if out.contains(where: { $0.span.overlaps(a.span(t.start..<t.tokens.upperBound)) }) { continue }
      let lacks = a.names(missing)
      out.append(
        InternalResult(
          span: a.span(t.start..<t.tokens.upperBound), stated: a.names(t.codes), worksOutTo: a.names(whole.codes),
          agrees: false, against: [a.span(whole.tokens)],
          why:
            "The article contradicts itself: \(a.names(t.codes)) are named as places of the trip, and its list of the trip is \(a.names(whole.codes)). \(lacks) \(missing.count == 1 ? "is" : "are") not on it.",
          who: .only(t.codes)))
    }
    return out
  }

  private func trip(_ cue: Int, _ n: Int, _ s: ParsedSentence, _ a: InternalArticle) -> Trip? {
    guard let who = traveller(cue, s, a) else { return nil }
    // Forward to the first country, over few words and no other statement.
    var i = cue + 1
    while i < s.range.upperBound, i - cue <= 7, s.phrase(startingAt: i)?.country == nil {
      if [",", ";", "and", "but", "y", "."].contains(a.text(i)) { return nil }
      i += 1
    }
    var before = i - 1
    while InternalArticle.articles.contains(a.text(before)) { before -= 1 }
    guard Self.prepositions.contains(a.text(before)), let list = a.countryList(s, from: i), isClosed(list.tokens, s, a)
    else { return nil }
    // "countries Rubio plans to visit": the noun stands right before the traveller.
    let definite =
      CountriesNamed.nouns.contains(a.text(who.token - 1))
      || ["that", "que"].contains(a.text(who.token - 1)) && CountriesNamed.nouns.contains(a.text(who.token - 2))
    if definite {
      guard ["~", ":", "("].contains(a.text(before)),
        !s.periods.contains(where: {
          $0.tokens.lowerBound > who.token && $0.tokens.upperBound <= list.tokens.upperBound
        })
      else { return nil }
    } else if s.phrases.contains(where: { $0.country != nil && $0.tokens.lowerBound >= list.tokens.upperBound }) {
      return nil
    }
    var start = definite ? who.token - 1 : cue
    if definite {
      while start > s.range.lowerBound, who.token - start < 6,
        !["the", "from", "los", "las", ","].contains(a.text(start))
      { start -= 1 }
    }
    return Trip(
      sentence: n, traveller: who.name, codes: list.codes, tokens: list.tokens, definite: definite, start: start)
  }

  /// The name before the verb, with nothing between but words of planning.
  private func traveller(_ cue: Int, _ s: ParsedSentence, _ a: InternalArticle) -> (name: String, token: Int)? {
    var i = cue - 1
    var planned = false
    while i >= s.range.lowerBound, cue - i <= 7, Self.planning.contains(a.text(i)) {
      planned = true
      i -= 1
    }
    guard planned, i >= s.range.lowerBound else { return nil }
    let t = a.tokens[i]
    guard t.kind == .word, t.isCapital, t.text.utf8.count > 2, !Self.noNames.contains(t.text),
      !s.phrases.contains(where: { $0.tokens.contains(i) && ($0.country != nil || $0.place != nil || $0.group != nil) })
    else { return nil }
    return (t.text, i)
  }

  private static let noNames: WordSet = [
    "she", "they", "the", "who", "this", "that", "his", "her", "their", "officials", "delegation", "president",
    "secretary",
    "minister", "ella", "ellos", "quien", "presidente", "secretario", "ministro", "also",
  ]

  /// Nothing around the list says that there are others.
  private func isClosed(_ r: Range<Int>, _ s: ParsedSentence, _ a: InternalArticle) -> Bool {
    let near = max(s.range.lowerBound, r.lowerBound - 6)..<min(s.range.upperBound, r.upperBound + 6)
    return !near.contains { Self.opens.contains(a.text($0)) } && !InternalArticle.ands.contains(a.text(r.upperBound))
  }

  private static let opens: WordSet = [
    "including", "among", "other", "others", "also", "later", "then", "previously", "earlier", "instead", "may",
    "could",
    "might", "originally", "like", "such", "possibly", "incluidos", "entre", "otros", "tambien", "luego", "before",
    "after",
    "antes", "despues",
  ]

  /// A country that another sentence with a word of travel names may have been added to the trip there.
  private func isNamedElsewhere(_ missing: [CountryCode], _ t: Trip, _ a: InternalArticle) -> Bool {
    for (n, s) in a.sentences.enumerated() where n != t.sentence {
      guard s.range.contains(where: { Self.cues.contains(a.text($0)) }) else { continue }
      if s.phrases.contains(where: { p in p.country.map { missing.contains($0.code) } ?? false }) { return true }
    }
    return false
  }
}
