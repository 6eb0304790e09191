import BorderData

/// Whether a name means people: a nationality, a country as those whom it sends, a word for a group.
extension ClaimFinder {
  /// "Children" is a group of its own only where the text does not speak of someone's children.
  func isDemographicWord(_ p: Phrase, _ who: DemographicSet, _ v: SentenceView) -> Bool {
    let before = v.text(p.tokens.lowerBound - 1)
    if ["their", "her", "his", "your", "our", "sus"].contains(before) { return false }
    // "children with families" are children; "encounters with families" are of families.
    if v.words(p.tokens) == "families" && before == "with",
      !v.s.phrases.contains(where: { $0.measure != nil && $0.tokens.upperBound == p.tokens.lowerBound - 1 })
    {
      return false
    }
    return true
  }

  func joinedByAnd(_ p: Phrase, _ v: SentenceView) -> Bool {
    var i = p.tokens.lowerBound - 1
    // "family units (84,000+) & unaccompanied minors": past the parenthesis.
    if v.text(i) == ")" { while i > v.s.range.lowerBound, v.text(i) != "(" { i -= 1 } }
    let before = v.text(i)
    return ["and", "or", "y", "e", "&", ",", "o"].contains(before)
      || ["and", "or", "y", "o", "&"].contains(v.text(p.tokens.upperBound))
  }

  private static let crossingVerbs: WordSet = [
    "crossing", "crossed", "cross", "crosses", "entering", "entered", "over", "across", "crossings", "cruzan",
    "cruzaron",
    "cruzando", "ingresan", "ingresaron", "entraron",
  ]

  /// A nationality, or a country's name that means its people.
  func namesNationals(_ p: Phrase, _ v: SentenceView) -> Bool {
    p.country.map { !$0.isPlace || namesPeople(p, v) } ?? false
  }

  /// "the risky passage from Mexico into the United States", "people who had come in from Mexico": over which border.
  private func isWayFromMexico(_ p: Phrase, _ v: SentenceView) -> Bool {
    let low = p.tokens.lowerBound
    if ["into", "to", "across", "over"].contains(v.text(p.tokens.upperBound)) { return true }
    if v.says(Self.waysFrom, at: low - 2) { return true }
    return ["in", "over", "across", "north"].contains(v.text(low - 2)) && v.says(Self.comingVerbs, at: low - 3)
  }

  private static let waysFrom: WordSet = [
    "passage", "journey", "route", "way", "trek", "trip", "traffic", "flow", "flows",
  ]
  private static let comingVerbs: WordSet = [
    "come", "came", "coming", "comes", "walk", "walked", "walking", "get", "got", "getting", "arrived", "arriving",
    "brought",
  ]

  private static let comings: WordSet = ["entradas", "ingresos", "llegadas", "entrada", "ingreso", "llegada"]

  /// A country's name means its nationals after "from", in a list of such, or as a label of a number.
  func namesPeople(_ p: Phrase, _ v: SentenceView) -> Bool {
    let before = v.text(p.tokens.lowerBound - 1)
    let after = v.text(p.tokens.upperBound)
    // "Irregular entries into Honduras were 102,008": where they came to.
    if before == "into" || before == "a" && v.says(Self.comings, at: p.tokens.lowerBound - 2) { return false }
    if before == "from", p.country?.code == .known("MEX"), isWayFromMexico(p, v) { return false }
    // "people crossing from Canada": over which border.
    if ["from", "desde"].contains(before), ["CAN", "MEX"].contains(p.country?.code.text),
      v.says(Self.crossingVerbs, at: p.tokens.lowerBound - 2)
    {
      return false
    }
    // "Mexico is one of the countries whose citizens are showing up more".
    if (p.tokens.upperBound..<min(p.tokens.upperBound + 9, v.s.range.upperBound)).contains(where: {
      ["whose", "cuyos", "cuyas"].contains(v.text($0)) && v.says(Self.citizens, at: $0 + 1)
    }) {
      return true
    }
    if ["from", "of", "de"].contains(before) {
      // "the border of Mexico", "the invasion of Ukraine" name no people; "nationals of", "people from" do.
      let two = v.text(p.tokens.lowerBound - 2)
      if before == "of" || before == "de" {
        // "El 55% eran de México".
        return Self.peopleBeforeOf.contains(two) || before == "de" && Self.wereFrom.contains(two)
          || v.s.phrases.contains {
            $0.tokens.upperBound == p.tokens.lowerBound - 1 && ($0.people != nil || $0.measure != nil)
          }
      }
      if p.country?.code == .known("MEX"),
        (2...5).contains(where: {
          ["entered", "crossed", "crossing", "cross", "over", "into", "enter"].contains(
            v.text(p.tokens.lowerBound - $0))
        })
      {
        return false
      }
      // "arrests for illegal crossings from Mexico": over which border.
      if p.country?.code == .known("MEX"), ["crossings", "entries", "cruces"].contains(two) { return false }
      return ![
        "left", "departed", "traveled", "travelled", "fly", "flew", "south", "north", "away", "border", "distance",
        "help", "aid", "pressure",
      ].contains(two)
    }
    // "people from countries with terrorist ties, such as Pakistan".
    let quoted = ["\"", "“", "«"].contains(before) ? p.tokens.lowerBound - 2 : p.tokens.lowerBound - 1
    if v.text(quoted) == "as" && v.text(quoted - 1) == "such" || ["like", "como"].contains(v.text(quoted)),
      (max(v.s.range.lowerBound, p.tokens.lowerBound - 9)..<p.tokens.lowerBound).contains(where: { i in
        ["from", "de"].contains(v.text(i))
          && (1...3).contains { k in v.says(Self.homelands, at: i + k) }
      })
    {
      return true
    }
    // "por la línea con México: se elevó un 15%" names where, "Mexico: 3,000" whom.
    if ["(", "~", ":"].contains(after) || (after == "\n"), !["in", "en", "at"].contains(before),
      !(after == ":" && ["con", "with"].contains(before))
    {
      return true
    }
    if contributes(p, v) || sendsPeople(p, v) { return true }
    // "with Ecuador up 64% and Cuba down 17%": those whom they send.
    if ["up", "down"].contains(after),
      v.s.quantities.contains(where: {
        $0.quantity.unit == .percent && $0.tokens.lowerBound > p.tokens.upperBound
          && $0.hedged.lowerBound <= p.tokens.upperBound + 1
      })
    {
      return true
    }
    if isLabelOfCount(p, v) { return true }
    if ["than", "except", "beyond", "outside"].contains(before) { return true }
    if ["with", "con"].contains(after),
      v.s.quantities.contains(where: {
        $0.hedged.lowerBound - p.tokens.upperBound <= 2 && $0.hedged.lowerBound >= p.tokens.upperBound
      })
    {
      return true
    }
    // In a list whose first or last member qualifies.
    if ["and", ",", "or", "y", "e", "&"].contains(before), p.tokens.lowerBound - 2 >= v.s.range.lowerBound {
      if let q = v.s.phrases.last(where: { $0.tokens.upperBound <= p.tokens.lowerBound - 1 && $0.country != nil }),
        p.tokens.lowerBound - q.tokens.upperBound <= 2
      {
        return q.country?.isPlace == false || namesPeople(q, v)
      }
      if let q = v.s.phrases.last(where: { $0.tokens.upperBound <= p.tokens.lowerBound - 1 && $0.group != nil }),
        p.tokens.lowerBound - q.tokens.upperBound <= 2
      {
        return true
      }
    }
    return isRanked(p, v) || isShareSubject(p, v)
  }

  /// "Guatemala, Honduras y El Salvador sumaron 12.811 encuentros": countries as those whom they sent.
  func contributes(_ p: Phrase, _ v: SentenceView) -> Bool {
    var j = p.tokens.upperBound
    while j < v.s.range.upperBound, j - p.tokens.upperBound < 9 {
      if v.says(Self.contributing, at: j) { return true }
      if v.says(Self.joiners, at: j) {
        j += 1
      } else if let next = v.s.phrase(startingAt: j), next.country?.isPlace ?? false {
        j = next.tokens.upperBound
      } else {
        return false
      }
    }
    return false
  }

  static let contributing: WordSet = [
    "sumaron", "suman", "aportaron", "aportan", "aporto", "aporta", "acumularon", "acumulo", "contributed", "supplied",
    "supply",
  ]

  /// "Cuba vive su mayor éxodo", "Venezuela is experiencing the largest exodus": a country that people leave.
  func sendsPeople(_ p: Phrase, _ v: SentenceView) -> Bool {
    let j = p.tokens.upperBound
    guard v.says(Self.undergoing, at: j) || v.says(Self.undergoing, at: j + 1) else { return false }
    return (j..<min(v.s.range.upperBound, j + 10)).contains { v.says(Self.exodus, at: $0) }
  }

  static let undergoing: WordSet = [
    "experimenta", "experimento", "vive", "atraviesa", "sufre", "experiencing", "experienced", "experiences", "seeing",
  ]

  static let exodus: WordSet = ["exodo", "migratoria", "migratorio", "exodus", "emigration", "outflow"]

  static let homelands: WordSet = ["countries", "nations", "places", "paises", "naciones"]

  /// "El Salvador, Guatemala and Honduras accounted for 75%": a list of names before the verb of a share.
  func isShareSubject(_ p: Phrase, _ v: SentenceView) -> Bool {
    guard !["in", "en", "to", "a", "through", "por", "at"].contains(v.text(p.tokens.lowerBound - 1)),
      let verb = v.s.phrases.first(where: {
        if case .shareVerb? = $0.relation {
          return $0.tokens.lowerBound >= p.tokens.upperBound && $0.tokens.lowerBound - p.tokens.upperBound <= 12
        }
        return false
      })
    else { return false }
    return (p.tokens.upperBound..<verb.tokens.lowerBound).allSatisfy { i in
      v.says(Self.links, at: i) || v.s.phrases.contains { $0.country != nil && $0.tokens.contains(i) }
    }
  }

  static let links: WordSet = [",", "and", "y", "e", "&", "together", "juntos", "juntas", "alone", "combined"]

  /// "Guatemala topped the list", "the main nationality was Cuba": where countries are ranked a name is its people.
  func isRanked(_ p: Phrase, _ v: SentenceView) -> Bool {
    guard !["in", "en", "to", "a", "through", "por", "at", "into", "hacia"].contains(v.text(p.tokens.lowerBound - 1))
    else { return false }
    return v.s.phrases.contains { r in
      guard case .rank? = r.relation, v.clauseOf(r.tokens.lowerBound) == v.clauseOf(p.tokens.lowerBound) else {
        return false
      }
      return r.tokens.lowerBound - p.tokens.upperBound <= 4 && p.tokens.lowerBound - r.tokens.upperBound <= 5
    }
  }

  /// "Guatemala encounters": the name stands for its nationals before a count that only the United States publishes;
  /// Mexico and Panama stop people themselves.
  func isLabelOfCount(_ p: Phrase, _ v: SentenceView) -> Bool {
    guard let next = v.s.phrase(startingAt: p.tokens.upperBound)?.measure, !next.verb,
      [.encounters, .apprehensions, .inadmissibles, .expulsions].contains(next.key)
    else { return false }
    return p.country?.code != .known("MEX") && p.country?.code != .known("PAN")
  }

  static let peopleBeforeOf: WordSet = [
    "nationals", "citizens", "natives", "number", "numbers", "arrivals", "people", "thousands", "hundreds", "millions",
    "share",
    "nacionales", "ciudadanos", "originarios", "originarias", "provenientes", "procedentes", "personas", "migrantes",
    "oriundos",
  ]

  /// Nouns that an adjective of nationality may stand before without naming migrants: "the Mexican government".
  static let notPeople: WordSet = [
    "crisis", "government", "governments", "leaders", "president", "presidents", "policy", "policies", "authorities",
    "officials",
    "immigration", "troops", "soil", "economy", "cartel", "cartels", "side", "border", "city", "cities", "peso",
    "pesos", "military",
    "army", "police", "state", "states", "president's", "foreign", "national", "navy", "embassy", "consulate",
    "minister", "ministers",
    "territory", "asylum", "migration", "town", "highway", "embassies", "politics", "media", "jungle", "guard",
    "diplomats",
    "gobierno", "autoridades", "presidente", "frontera", "ciudad", "territorio", "ejercito", "lado",
  ]

  private static let citizens: WordSet = ["citizens", "nationals", "people", "ciudadanos", "nacionales", "migrantes"]

  private static let wereFrom: WordSet = ["eran", "son", "era", "fueron", "provenian", "provienen", "venian"]
}
