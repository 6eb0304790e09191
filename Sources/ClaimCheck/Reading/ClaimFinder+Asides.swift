import BorderData

/// Groups that a sentence names and that are not whom the claim beside them is of: in remarks, in examples, in the next
/// statement.
extension ClaimFinder {
  /// "12,088 were encountered, compared with 11,143 from Honduras and 3,886 from El Salvador": right behind another count.
  func belongsToLaterCount(_ p: Phrase, _ d: Draft, _ v: SentenceView) -> Bool {
    guard p.country != nil, let own = v.mention(of: d.stated) else { return false }
    return v.s.quantities.contains { q in
      q.quantity.unit == .count && q.duration == nil && q.ordinal == nil && q.tokens.lowerBound >= own.tokens.upperBound
        && q.quantity.value > 20 && q.tokens.upperBound <= p.tokens.lowerBound
        && p.tokens.lowerBound - q.tokens.upperBound <= 1 && isCompared(q, v)
        || q.quantity.unit == .count && q.duration == nil && q.quantity.value > 20
          && q.tokens.lowerBound >= own.tokens.upperBound && p.tokens.lowerBound == q.tokens.upperBound + 1
          && ["from", "de"].contains(v.text(q.tokens.upperBound))
    }
  }

  /// "made 137,000 arrests, as smugglers told Central Americans that the door was closing": why it was so, past a comma, with no
  /// number of its own.
  func isInReason(_ r: Range<Int>, after a: Int, _ v: SentenceView) -> Bool {
    guard r.lowerBound > a,
      let opener = (a..<r.lowerBound).last(where: { i in
        guard v.says(Self.reasons, at: i) else { return false }
        // "in part because", "largely because".
        return v.text(i - 1) == "," || v.says(Self.partly, at: i - 1) && (v.text(i - 2) == "," || v.text(i - 3) == ",")
      }),
      !["of", "many", "much", "as", "for", "to"].contains(v.text(opener + 1))
    else { return false }
    return !v.s.quantities.contains {
      $0.duration == nil && $0.ordinal == nil && $0.tokens.lowerBound > opener
        && $0.tokens.upperBound <= r.upperBound + 8
    }
  }

  private static let partly: WordSet = ["part", "partly", "largely", "mostly", "mainly", "parte"]
  private static let reasons: WordSet = ["as", "because", "amid", "porque", "ante"]

  /// "158,000 people, most of them Venezuelan": the words after the count say who most of them are.
  ///
  /// - Parameter isCount: what is stated is a count.
  func isInAside(_ p: Phrase, after a: Int, isCount: Bool, _ v: SentenceView) -> Bool {
    if isOfCrisis(p, v) { return true }
    if isInWhereClause(p.tokens, before: a, v) || standsAboveInOrder(p, v) || isCountedIn(p, before: a, v)
      || isOfThatTime(p, after: a, v)
      || isInReason(p.tokens, after: a, v)
    {
      return true
    }
    // "13 percent more than in January, with Guatemalans the second nationality".
    if !isCount, p.tokens.lowerBound > a,
      !v.s.quantities.contains(where: { $0.hedged.lowerBound == p.tokens.upperBound }),
      let comma = (a..<p.tokens.lowerBound).last(where: { v.text($0) == "," }), v.says(Self.asideOpeners, at: comma + 1)
    {
      return true
    }
    // "Single adults, most of them Mexican men, accounted for 86 percent".
    if p.tokens.upperBound <= a, (p.tokens.upperBound..<a).contains(where: { v.text($0) == "," }),
      let of = (max(v.s.range.lowerBound, p.tokens.lowerBound - 3)..<p.tokens.lowerBound).first(where: {
        isOfSome($0, v)
      }),
      v.text(of - 3) == ","
    {
      return true
    }
    if !isCount || p.tokens.lowerBound <= a {
      // "Single adults, chiefly from Mexico, make up most of them": said of another group, between commas.
      let j = p.tokens.lowerBound - (v.says(Self.ofs, at: p.tokens.lowerBound - 1) ? 2 : 1)
      return v.says(Self.adverbs, at: j) && v.text(j - 1) == ","
        && v.s.phrases.contains { $0.tokens.upperBound == j - 1 && !($0.people ?? []).isEmpty }
    }
    if isMostly(p, v) { return true }
    var i = p.tokens.lowerBound - 1
    while i > a, p.tokens.lowerBound - i <= 8 {
      if v.says(Self.asides, at: i) || isOfSome(i, v) { return true }
      if v.text(i) == "mayor", v.text(i + 1) == "parte" { return true }
      // "140,644 people, with Guatemalans the second nationality", "Mexicans …, followed by Hondurans".
      if v.says(Self.asideOpeners, at: i), v.text(i - 1) == "," { return true }
      // "a record led by the Venezuelan exodus", "una cifra encabezada por los venezolanos".
      if v.says(Self.ledBy, at: i), ["by", "por"].contains(v.text(i + 1)) { return true }
      // "second only to Mexicans", ", solo detrás de los venezolanos".
      if ["to", "behind", "after"].contains(v.text(i)), v.text(i - 1) == "only" { return true }
      if v.says(Self.asideOpeners, at: i), v.says(Self.onlys, at: i - 1), v.text(i - 2) == "," { return true }
      if v.says(Self.asideEnds, at: i) { return false }
      i -= 1
    }
    return false
  }

  /// "2014, el año de la crisis humanitaria de la niñez migrante", "the 2014 child migrant crisis": the name of a time.
  private func isOfCrisis(_ p: Phrase, _ v: SentenceView) -> Bool {
    guard !(p.people ?? []).isEmpty else { return false }
    return (max(v.s.range.lowerBound, p.tokens.lowerBound - 5)..<p.tokens.lowerBound).contains { i in
      v.text(i) == "crisis" && (i + 1..<p.tokens.lowerBound).contains { ["de", "of"].contains(v.text($0)) }
    } || v.text(p.tokens.upperBound) == "crisis"
  }

  /// "Hondurans were the largest group after Mexicans, at 16,700": whom the order sets above.
  private func standsAboveInOrder(_ p: Phrase, _ v: SentenceView) -> Bool {
    let before =
      ["de", "the", "los"].contains(v.text(p.tokens.lowerBound - 1)) ? p.tokens.lowerBound - 2 : p.tokens.lowerBound - 1
    guard p.country != nil, v.says(Self.behinds, at: before) || v.says(Self.behinds, at: p.tokens.lowerBound - 1) else {
      return false
    }
    let ranks = v.s.phrases.contains { r in
      guard r.tokens.upperBound <= before, before - r.tokens.upperBound <= 10 else { return false }
      switch r.relation {
      case .rank?, .extreme?: return true
      default: return false
      }
    }
    return ranks && v.s.phrases.contains { $0.country?.isPlace == false && $0.tokens.upperBound < before }
  }

  private static let behinds: WordSet = ["after", "behind", "tras", "detras", "despues"]

  /// "Contando a menores solos y adultos, las aprehensiones subieron a 92,607", "Counting children and adults, …": added to the
  /// rest, and not what the count is of.
  func isCountedIn(_ p: Phrase, before a: Int, _ v: SentenceView) -> Bool {
    guard p.tokens.upperBound <= a, v.says(Self.inclusions, at: v.s.range.lowerBound),
      let comma = v.s.range.first(where: { v.text($0) == "," })
    else { return false }
    return p.tokens.upperBound <= comma && comma < a
  }

  /// "1.6 million arrests in 2000, when single men from Mexico made up nearly all the traffic": told of the time.
  private func isOfThatTime(_ p: Phrase, after a: Int, _ v: SentenceView) -> Bool {
    // "what they were in May 2019, at the height of a surge of Central American families".
    let j = p.tokens.lowerBound
    if (max(v.s.range.lowerBound, j - 7)..<j).contains(where: { i in
      v.says(Self.heightsOfTime, at: i) && ["of", "de"].contains(v.text(i + 1))
        && (i + 2..<j).contains { v.says(Self.surges, at: $0) }
    }) {
      return true
    }
    guard p.tokens.lowerBound > a else { return false }
    return (a..<p.tokens.lowerBound).contains {
      ["when", "cuando"].contains(v.text($0)) && v.text($0 - 1) == "," && p.tokens.lowerBound - $0 <= 6
    }
  }

  private static let heightsOfTime: WordSet = [
    "height", "peak", "middle", "midst", "end", "start", "beginning", "climax", "punto", "medio", "apogeo",
  ]
  private static let surges: WordSet = [
    "surge", "wave", "influx", "exodus", "crisis", "migration", "rush", "oleada", "ola", "exodo", "llegada",
  ]

  private static let inclusions: WordSet = [
    "counting", "including", "adding", "contando", "incluyendo", "incluidos", "incluidas", "sumando", "sumados",
    "sumadas",
  ]

  /// "almost all of them single men", "many of whom were Haitians".
  private func isOfSome(_ i: Int, _ v: SentenceView) -> Bool {
    ["them", "whom", "ellos", "ellas"].contains(v.text(i)) && ["of", "de"].contains(v.text(i - 1))
      && v.says(Self.somes, at: i - 2)
  }

  private static let somes: WordSet = [
    "all", "most", "many", "some", "half", "majority", "todos", "todas", "muchos", "mayoria", "mitad",
  ]

  private static let ofs: WordSet = ["from", "of", "de"]

  private static let asideEnds: WordSet = ["(", ";", ":"]

  private static let adverbs: WordSet = [
    "mostly", "mainly", "largely", "primarily", "chiefly", "especially", "principalmente", "mayoritariamente",
  ]

  static let asides: WordSet = [
    "most", "mostly", "mainly", "majority", "largely", "primarily", "chiefly", "many", "half", "especially",
    "particularly", "predominantly", "principally", "overwhelmingly", "mayoria", "mayoritariamente", "principalmente",
    "sobre", "muchos", "mitad", "especialmente",
  ]

  private static let anyones: WordSet = [
    "anyone", "anybody", "any", "all", "others", "nadie", "ninguno", "ningun", "cualquier",
  ]

  static let onlys: WordSet = ["solo", "solamente", "only", "just", "por", "muy", "close", "far"]

  /// "17.590 migrantes, haitianos y cubanos los más": who most of them are, with the word for it behind the names.
  private func isMostly(_ p: Phrase, _ v: SentenceView) -> Bool {
    var j = p.tokens.upperBound
    while v.says(Self.joiners, at: j) || v.s.phrase(startingAt: j)?.country != nil, j < p.tokens.upperBound + 8 {
      j = v.s.phrase(startingAt: j)?.tokens.upperBound ?? j + 1
    }
    guard j > p.tokens.lowerBound else { return false }
    // "80,000 migrants have come in, Cubans more than anyone else".
    if ["more", "mas"].contains(v.text(j)), ["than", "que"].contains(v.text(j + 1)), v.says(Self.anyones, at: j + 2) {
      return true
    }
    return ["los", "las"].contains(v.text(j)) && v.text(j + 1) == "mas"
      && (j + 2 >= v.s.range.upperBound || [",", ".", ";"].contains(v.text(j + 2)))
      || v.text(j) == "la" && v.text(j + 1) == "mayoria" || v.text(j) == "sobre" && v.text(j + 1) == "todo"
      || v.text(j) == "en" && v.says(Self.theirMost, at: j + 1)
  }

  private static let theirMost: WordSet = ["su", "mayor"]

  private static let ledBy: WordSet = [
    "led", "driven", "fueled", "fuelled", "headed", "topped", "encabezado", "encabezada", "encabezados", "encabezadas",
    "liderado", "liderada", "liderados", "lideradas", "impulsado", "impulsada", "impulsados", "impulsadas",
    "empujado", "empujada", "empujados", "empujadas", "marcado", "marcada", "propiciado", "propiciada", "alentado",
  ]

  private static let asideOpeners: WordSet = [
    "with", "followed", "led", "including", "ahead", "behind", "trailed", "seguidos", "seguidas", "seguido",
    "encabezados", "detras", "delante", "con", "incluidos",
  ]

  /// "Cubans made up 31 percent; Nicaraguans even outnumbered Mexicans": of the other statement.
  func isPastSemicolon(_ p: Phrase, from a: Int, _ v: SentenceView) -> Bool {
    if p.tokens.lowerBound > a { return (a..<p.tokens.lowerBound).contains { v.text($0) == ";" } }
    // "…, and that was not the fault of Venezuelans: nearly four in ten were Haitian".
    guard p.tokens.upperBound <= a,
      let mark = (p.tokens.upperBound..<a).last(where: { [";", ":"].contains(v.text($0)) })
    else { return false }
    return v.s.phrases.contains {
      $0.tokens.lowerBound > mark && ($0.country?.isPlace == false || !($0.people ?? []).isEmpty || $0.group != nil)
        && v.cost(a, $0.tokens) < 14
    }
  }

  /// "Of the 373,625 migrants arrested in the Tucson sector, 185,426 were Mexicans": of the count that stands between.
  func isOfNextCount(_ p: Phrase, _ d: Draft, _ v: SentenceView) -> Bool {
    guard let own = v.mention(of: d.stated), own.quantity.unit == .count else { return false }
    let low = own.hedged.lowerBound
    var of = ["the", "los", "las"].contains(v.text(low - 1)) ? low - 2 : low - 1
    // "188,122 of the Border Patrol's 337,117 apprehensions".
    if v.text(low - 1) == "'s",
      let owner = (max(v.s.range.lowerBound, low - 6)..<low).last(where: { v.text($0) == "of" }),
      v.s.quantities.contains(where: { $0.quantity.unit == .count && $0.tokens.upperBound == owner })
    {
      if p.tokens.upperBound <= owner { return true }
      of = owner
    }
    // "Out of 154,874 migrants encountered, 60,341 were Mexicans": without the article only at the head of the sentence.
    guard ["of", "de"].contains(v.text(of)), of == low - 2 || of - v.s.range.lowerBound <= 1 else { return false }
    // "297,711 of the 458,088 migrants encountered were Mexicans": of the part.
    let isWhole = v.s.quantities.contains {
      $0.quantity.unit == .count && $0.duration == nil && $0.tokens.upperBound == own.hedged.lowerBound - 2
    }
    return isWhole
      && (own.tokens.upperBound..<max(own.tokens.upperBound, p.tokens.lowerBound)).contains {
        ["were", "was", "are", "eran", "fueron", "son"].contains(v.text($0))
      }
      || v.s.quantities.contains {
        [.count, .percent].contains($0.quantity.unit) && $0.duration == nil
          && $0.tokens.lowerBound >= own.tokens.upperBound
          && $0.tokens.upperBound <= p.tokens.lowerBound
      }
  }

  private static let likes: WordSet = ["like", "as", "como"]

  private static let kindsOfCountries: WordSet = [
    "countries", "nations", "nationalities", "paises", "nacionalidades", "naciones", "places",
  ]

  private static let exampleWords: WordSet = ["including", "incluidos", "incluidas", "incluyendo", "notably"]

  /// What a list of countries is made of beside their names.
  private static let listWords: WordSet = ["and", "y", ",", "from", "the"]

  /// "including Chinese and Indians": some of the group, not the group.
  func isExample(_ p: Phrase, _ v: SentenceView) -> Bool {
    var i = p.tokens.lowerBound - 1
    while i > v.s.range.lowerBound, p.tokens.lowerBound - i < 8 {
      // "countries like Guinea and Angola" says which are meant; "migrants, like Cubans" gives some.
      if v.says(Self.likes, at: i), v.text(i) != "as" || v.text(i - 1) == "such" {
        return !v.says(Self.kindsOfCountries, at: v.text(i) == "as" ? i - 2 : i - 1)
      }
      if v.says(Self.exampleWords, at: i) { return true }
      if v.says(Self.listWords, at: i)
        || v.s.phrases.contains(where: { $0.tokens.contains(i) && ($0.country != nil) })
      {
        i -= 1
        continue
      }
      return false
    }
    return false
  }

  /// "As encounters with Mexicans rose 62 percent, Border Patrol arrests in the El Paso sector rose 56 percent": each change of
  /// what its own clause counts.
  func isOfStatementBefore(_ p: Phrase, _ d: Draft, _ a: Int, _ v: SentenceView) -> Bool {
    guard case .change = d.assertion, p.tokens.upperBound <= a, let m = d.measure?.tokens,
      v.s.range.contains(m.lowerBound)
    else { return false }
    guard m.lowerBound > p.tokens.upperBound,
      let comma = (p.tokens.upperBound..<m.lowerBound).last(where: { v.text($0) == "," })
    else { return false }
    return v.s.phrases.contains {
      if case .change? = $0.relation {
        return $0.tokens.lowerBound >= p.tokens.upperBound && $0.tokens.upperBound <= comma
      }
      return false
    } && v.s.phrases.contains { $0.measure.map { !$0.weak } ?? false && $0.tokens.upperBound <= comma }
  }
}
