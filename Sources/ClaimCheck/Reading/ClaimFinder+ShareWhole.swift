import BorderData

/// Of what a share is: which words before and after the number name the whole, and which the part.
extension ClaimFinder {
  private struct Members {
    var codes: [CountryCode] = []
    var groups: [GroupWord] = []
    var people: DemographicSet = .everyone
    var isEmpty: Bool { codes.isEmpty && groups.isEmpty && people.isEmpty }
    var who: Who? {
      codes.isEmpty && groups.isEmpty
        ? nil : ClaimFinder.readings(codes: codes, groups: groups, complement: false).first
    }
  }

  /// Verbs between a whole and its part.
  static let beingVerbs: WordSet = [
    "are", "were", "is", "was", "came", "come", "comes", "hailed", "hail", "be", "eran", "son", "fueron", "era", "es",
    "fue", "provienen", "provenian", "provino", "proceden", "procedian", "vienen", "venian", "llegaron", "sean",
    "viaja", "viajan", "viajaban", "viajaron", "travel", "traveled", "travelled",
  ]

  private static let stops: WordSet = [",", ";", ":", "(", ")", "and", "y"]

  /// "half of the migrants from Central America are families", "siete de cada diez migrantes eran venezolanos": the whole
  /// before the verb, the part after it. "El Salvador and Honduras accounted for 75% of the unaccompanied minors": the
  /// part before the number, the whole after it.
  ///
  /// - Returns: whether the whole is told with a place of its own, before the verb: "One in five people encountered in El
  ///   Paso were from Venezuela" is of those met in El Paso, where "one in five Venezuelans was met in El Paso" is not.
  func settleWhole(_ d: inout Draft, _ number: Range<Int>, _ v: SentenceView) -> Bool {
    let from = number.upperBound
    let c = v.clauseOf(number.lowerBound)
    let opens =
      ["of", "de", "del"].contains(v.text(from)) || v.text(from - 1) == "de" || v.text(from - 2) == "cada"
      || v.s.phrase(startingAt: from).map { $0.people != nil } ?? false
    guard opens else { return false }
    let end = min(from + 24, v.s.range.upperBound)
    // "siete de cada diez migrantes que cruzaron el Darién eran venezolanos": past a relative clause, not past a comma.
    let verb = (from..<end).first { i in
      v.says(Self.beingVerbs, at: i)
        && (v.clauseOf(i) == c || !(from..<i).contains { [",", ";", ":"].contains(v.text($0)) })
    }
    let stop = verb ?? (from..<end).first { v.says(Self.stops, at: $0) || v.clauseOf($0) != c } ?? end
    let whole = members(from..<stop, v)
    if let verb {
      // "viajaban en familia, mientras que los menores solos fueron 11.507": not past the comma of another clause.
      let reach = min(verb + 8, v.s.range.upperBound)
      // "30 percent were with Mexicans and 12 percent with Venezuelans": nor past another number.
      let border =
        (verb..<reach).first { i in
          v.text(i) == "," && v.says(Self.contrastWords, at: i + 1)
            || v.s.quantities.contains { $0.hedged.lowerBound == i && $0.quantity.unit == .percent }
        } ?? reach
      let part = members(verb..<border, v)
      guard !part.isEmpty else { return false }
      // The part belongs to the claim's words, also past a relative clause.
      if let last = v.s.phrases.last(where: {
        $0.tokens.lowerBound >= verb && $0.tokens.lowerBound < verb + 8 && ($0.country != nil || $0.people != nil)
      }), last.tokens.upperBound > d.tokens.upperBound, v.clauseOf(verb) != c {
        d.tokens = d.tokens.lowerBound..<last.tokens.upperBound
      }
      if part.codes.isEmpty, part.groups.isEmpty, !part.people.isEmpty, whole.people.isEmpty, let all = whole.who {
        // "half of the migrants from Central America are families".
        d.wholeWho = all
        d.who = [all]
        d.demographics = part.people
        d.demographicsOrigin = .stated(span(verb..<verb + 1))
      } else if whole.isEmpty {
        if let who = part.who {
          d.who = [who]
          d.whoOrigin = .stated(span(verb..<verb + 1))
        }
        d.demographics = part.people
        if !part.people.isEmpty { d.demographicsOrigin = .stated(span(verb..<verb + 1)) }
      } else if !whole.people.isEmpty, whole.who == nil, let who = part.who {
        // "three quarters of the families were from Honduras".
        d.who = [who]
        d.demographics = whole.people
        d.wholePeople = whole.people
        d.whoOrigin = .stated(span(verb..<verb + 1))
      }
      return whole.who == nil && whole.people.isEmpty
        && v.s.phrases.contains { $0.place != nil && (from..<stop).contains($0.tokens.lowerBound) }
    }
    // Without a verb after it, what stands before the number is the part.
    let before = members(max(v.s.range.lowerBound, number.lowerBound - 16)..<number.lowerBound, v)
    guard !whole.people.isEmpty, whole.who == nil, before.people.isEmpty, let who = before.who else { return false }
    d.who = [who]
    d.demographics = whole.people
    d.wholePeople = whole.people
    d.demographicsOrigin = .stated(span(from..<from + 1))
    return false
  }

  /// "El Salvador's share of Northern Triangle encounters dropped to 13 percent": the owner of the share is the part, what
  /// stands after "of" the whole.
  func settleShareOf(_ d: inout Draft, _ number: Range<Int>, _ v: SentenceView) {
    let clause = v.clauseRange(number.lowerBound)
    guard clause.lowerBound < number.lowerBound,
      let noun = (clause.lowerBound..<number.lowerBound).first(where: {
        v.text($0) == "share" && v.text($0 + 1) == "of" && v.text($0 - 1) == "'s"
      })
    else { return }
    let owners = v.s.phrases.filter {
      $0.country != nil && clause.lowerBound <= $0.tokens.lowerBound && $0.tokens.upperBound <= noun
    }
    guard let part = owners.last?.country?.code else { return }
    d.who = [.only([part])]
    d.whoOrigin = owners.last.map { .stated(span($0.tokens)) } ?? d.whoOrigin
    var whole = Members()
    for p in v.s.phrases where p.tokens.lowerBound > noun && p.tokens.upperBound <= number.lowerBound {
      if let c = p.country { whole.codes.append(c.code) }
      if let g = p.group, g != .listed { whole.groups.append(g) }
    }
    d.wholeWho = whole.who
  }

  private func members(_ r: Range<Int>, _ v: SentenceView) -> Members {
    var out = Members()
    for p in v.s.phrases where r.contains(p.tokens.lowerBound) && !isFollower(p, after: r.lowerBound, v) {
      if let c = p.country {
        let follows = comesFrom(p.tokens.lowerBound, v)
        if !c.isPlace || namesPeople(p, v) || follows { out.codes.append(c.code) }
      }
      if let g = p.group, g != .listed { out.groups.append(g) }
      if let who = p.people, !who.isEmpty, isDemographicWord(p, who, v) { out.people.formUnion(who) }
    }
    return out
  }

  /// "were from Venezuela", "procedían de Honduras, Guatemala o El Salvador", "came from just three countries: Honduras, …":
  /// a country after a verb of being or coming and "from", alone or in a list.
  private func comesFrom(_ name: Int, _ v: SentenceView) -> Bool {
    var i = name - 1
    while i > v.s.range.lowerBound, name - i <= 14 {
      if ["from", "de"].contains(v.text(i)) {
        return v.says(Self.beingVerbs, at: i - 1) || v.says(Self.beingVerbs, at: i - 2)
      }
      if let p = v.s.phrase(endingAt: i + 1), p.country != nil {
        i = p.tokens.lowerBound - 1
        continue
      }
      guard v.says(Self.listWords, at: i) || tokens[i].kind == .number else { return false }
      i -= 1
    }
    return false
  }

  private static let listWords: WordSet = [
    ",", ":", "and", "or", "y", "o", "e", "&", "just", "only", "three", "two", "four", "five", "countries", "nations",
    "either", "the", "solo", "tres", "dos", "cuatro", "cinco", "paises", "los", "las", "el", "la",
  ]

  private static let pronouns: WordSet = [
    "they", "they've", "they're", "these", "those", "this", "it", "ellos", "ellas", "estos", "estas", "esos", "esas",
  ]

  /// "of the nation's apprehensions", "of all encounters": the whole is everyone, whoever was spoken of before.
  func isOfEveryone(_ v: SentenceView) -> Bool {
    // "They made up more than half of all apprehensions": the part is still those spoken of.
    if v.s.range.contains(where: { v.says(Self.pronouns, at: $0) }) { return false }
    return v.s.range.contains { i in
      guard ["of", "de", "del"].contains(v.text(i)) else { return false }
      return (i + 1..<min(i + 4, v.s.range.upperBound)).contains { k in
        ["all", "nation", "nation's", "national", "nationwide", "todos", "todas", "total", "country's"].contains(
          v.text(k))
      }
    }
  }

  /// "264,168 Guatemalans, nearly a third of the 851,508 apprehended", "Mexico remains …, but its citizens accounted for 34
  /// percent", "Such nationalities made up a fifth": whose part it is, where the words of the share name no group.
  func takePart(_ d: inout Draft, _ number: QuantityMention, _ v: SentenceView) {
    guard d.who.first == .everyone, d.demographics.isEmpty, d.wholePlace == nil, d.measure?.authority == .all,
      d.measure?.component != .fieldOperations
    else { return }
    let a = number.hedged.lowerBound
    if let owner = ownerOfCitizens(before: a, v) {
      d.who = [.only([owner.code])]
      d.whoOrigin = .stated(span(owner.tokens))
      return
    }
    let saysSuch = v.s.range.contains {
      ["such", "these", "those", "esas", "estas"].contains(v.text($0)) && v.says(Self.groupNouns, at: $0 + 1)
    }
    let count = drafts.suffix(4).last { b in
      guard case .level = b.assertion, !b.isBase, b.outside == nil, b.measure?.measure == d.measure?.measure,
        b.who.first != .everyone || !b.demographics.isEmpty
      else { return false }
      if saysSuch { return d.sentence - b.sentence <= 1 }
      guard b.sentence == d.sentence, let q = v.mention(of: b.stated) else { return false }
      // In one breath: what stands between is told of the count as well.
      return q.tokens.upperBound <= a && !(q.tokens.upperBound..<a).contains { v.says(Self.otherSubjects, at: $0) }
    }
    guard let count else { return }
    d.who = count.who
    d.demographics = count.demographics
    d.whoOrigin = .earlier(count.stated?.span ?? span(count.tokens))
    d.demographicsOrigin = d.whoOrigin
    d.topic = nil
  }

  /// The country whose citizens "its citizens" are: the last named before.
  private func ownerOfCitizens(before a: Int, _ v: SentenceView) -> (code: CountryCode, tokens: Range<Int>)? {
    guard
      let i = (max(v.s.range.lowerBound, a - 6)..<a).first(where: {
        ["its", "their", "sus"].contains(v.text($0)) && v.says(Self.citizens, at: $0 + 1)
      }),
      let p = v.s.phrases.last(where: { $0.tokens.upperBound <= i && $0.country?.isPlace ?? false }),
      let code = p.country?.code
    else { return nil }
    return (code, p.tokens)
  }

  private static let citizens: WordSet = ["citizens", "nationals", "people", "ciudadanos", "nacionales"]
  private static let groupNouns: WordSet = [
    "nationalities", "groups", "migrants", "countries", "nacionalidades", "grupos", "migrantes", "paises",
  ]
  private static let otherSubjects: WordSet = [";", "while", "but", "mientras", "pero", "they", "he", "she"]

  private static let sending: WordSet = [
    "returning", "returned", "expelling", "expelled", "turning", "turned", "devolviendo", "expulsando",
  ]

  private static let beforePlaces: WordSet = ["on", "at", "along", "across", "through", "en", "por", "sobre"]

  /// Shares whose part is no group of people: those expelled, those met at ports of entry, those of one border.
  func shareByCount(_ d: inout Draft, _ number: Range<Int>, _ v: SentenceView) {
    guard d.who.first == .everyone, d.demographics.isEmpty, d.measure?.measure == .encounters, d.wholePlace == nil,
      d.measure?.authority == .all
    else { return }
    let after = v.s.phrases.filter {
      $0.tokens.lowerBound >= number.upperBound && v.clauseOf($0.tokens.lowerBound) == v.clauseOf(number.lowerBound)
    }
    if after.contains(where: { $0.measure?.key == .expulsions || $0.isCue(.title42) }) {
      // "three in four could not be expelled": those who were let stay or sent back under other law.
      let isNot = after.contains { p in
        p.measure?.key == .expulsions
          && (max(v.s.range.lowerBound, p.tokens.lowerBound - 3)..<p.tokens.lowerBound).contains {
            ["not", "no", "never", "nunca"].contains(v.text($0))
          }
      }
      d.measure?.authority = isNot ? .title8 : .title42
      d.measure?.component = .all
      return
    }
    // "returning almost 90% of those encountered": under the order that allowed it, while it did.
    if let p = d.when.first?.period, let start = YearMonth(year: 2020, month: 3),
      let end = YearMonth(year: 2023, month: 5),
      p.first >= start, p.last <= end,
      (max(v.s.range.lowerBound, number.lowerBound - 5)..<min(v.s.range.upperBound, number.upperBound + 14)).contains(
        where: {
          v.says(Self.sending, at: $0) && v.clauseOf($0) == v.clauseOf(number.lowerBound)
        })
    {
      d.measure?.authority = .title42
      d.measure?.component = .all
      return
    }
    if d.measure?.component == .fieldOperations, after.contains(where: { $0.isCue(.atPorts) }) { return }
    // "of whom nearly 97 percent were caught on the border with Mexico".
    guard
      let p = after.first(where: { p in
        guard case .place(let id)? = p.place else { return false }
        let word = v.text(p.tokens.lowerBound - 1)
        return ["us-southwest", "us-northern"].contains(id)
          && (Self.beforePlaces.contains(word) || v.says(Self.beforePlaces, at: p.tokens.lowerBound - 2)
            || v.says(Self.beforePlaces, at: p.tokens.lowerBound))
      }), case .place(let id)? = p.place, isMadeSomewhere(number, p, v)
    else { return }
    d.place = PlaceID(id)
    d.placeOrigin = .stated(span(p.tokens))
    d.wholePlace = .us
  }

  /// "That was still only 4 percent of the national total", "not a tenth of the southwest figure": of the count before, of a wider
  /// one.
  func shareOfTotal(_ d: inout Draft, _ number: Range<Int>, _ v: SentenceView) {
    guard d.who.first == .everyone, d.demographics.isEmpty, d.measure?.measure == .encounters, d.wholePlace == nil,
      ["of", "de", "del"].contains(v.text(number.upperBound)),
      let noun = (number.upperBound..<min(number.upperBound + 6, v.s.range.upperBound)).first(where: {
        v.says(Self.totals, at: $0)
      }),
      // "Tucson accounted for about 30 percent of the southwest total" names its own part.
      !v.s.phrases.contains(where: { p in
        guard case .place? = p.place else { return false }
        return p.tokens.upperBound <= number.lowerBound
          && v.clauseOf(p.tokens.lowerBound) == v.clauseOf(number.lowerBound)
      }),
      let whole = placeOfTotal(number.upperBound..<noun, v),
      let count = drafts.suffix(6).last(where: { b in
        guard case .level = b.assertion, b.outside == nil, d.sentence - b.sentence <= 1 else { return false }
        return b.measure?.measure == .encounters && b.place != nil && b.place != whole
      })
    else { return }
    d.takeGroupAndPlace(of: count)
    d.when = count.when
    d.whenOrigin = .earlier(count.stated?.span ?? span(count.tokens))
    d.wholePlace = whole
    d.topic = nil
  }

  private func placeOfTotal(_ r: Range<Int>, _ v: SentenceView) -> PlaceID? {
    if r.contains(where: { ["national", "nationwide", "nation", "nacional"].contains(v.text($0)) }) { return .us }
    if r.contains(where: { v.text($0) == "southwest" || v.text($0) == "southern" }) { return .southwest }
    for p in v.s.phrases where r.contains(p.tokens.lowerBound) {
      if case .place(let id)? = p.place, id.hasPrefix("us") { return PlaceID(id) }
    }
    return nil
  }

  private static let totals: WordSet = ["total", "figure", "count", "tally", "number", "cifra"]

  /// "99.7 percent of them did so illegally", "99 percent were at ports of entry": how those counted were met, of all of them.
  func shareByComponent(_ d: inout Draft, _ number: Range<Int>, _ v: SentenceView) {
    guard d.measure?.measure == .encounters, d.measure?.authority == .all, d.wholePlace == nil, d.wholeWho == nil,
      d.wholePeople == nil
    else { return }
    let after = v.s.phrases.filter {
      $0.tokens.lowerBound >= number.upperBound && v.clauseOf($0.tokens.lowerBound) == v.clauseOf(number.lowerBound)
    }
    let reach = isOfAllCounted(number, v) || isOfNumber(after: number, v) ? 20 : 9
    guard
      let way = after.first(where: { p in
        p.tokens.lowerBound - number.upperBound <= reach
          && (p.isCue(.atPorts) || p.isCue(.betweenPorts) || p.isCue(.illegal) && saysHow(p, v))
          // "a quarter of apprehensions between ports" tells the whole.
          && (number.upperBound..<p.tokens.lowerBound).contains {
            v.says(Self.happenings, at: $0) || v.says(Self.beingVerbs, at: $0) || v.says(Self.those, at: $0)
              || v.text($0) == "did"
          }
      }),
      // "of those met at ports of entry were Haitians": the whole, and another part.
      !after.contains(where: { p in
        p.tokens.lowerBound > way.tokens.lowerBound
          && (p.country != nil || p.group != nil || !(p.people ?? []).isEmpty || p.isCue(.title42))
      })
    else { return }
    d.measure?.component = way.isCue(.atPorts) ? .fieldOperations : .borderPatrol
    d.measure?.saysBoth = false
    d.isOfComponents = true
  }

  /// "Nearly all of the 34,060 Guatemalans encountered along the border in March crossed between ports".
  private func isOfNumber(after part: Range<Int>, _ v: SentenceView) -> Bool {
    ["of", "de"].contains(v.text(part.upperBound))
      && v.s.quantities.contains {
        $0.quantity.unit == .count && !$0.isMoney && $0.hedged.lowerBound > part.upperBound
          && $0.hedged.lowerBound - part.upperBound <= 2
      }
  }

  /// "93 percent of encounters that year took place between ports": of all that were counted, whatever group the words before
  /// spoke of.
  func isOfAllCounted(_ number: Range<Int>, _ v: SentenceView) -> Bool {
    let j = number.upperBound
    guard ["of", "de"].contains(v.text(j)) else { return false }
    let saysAll = v.s.phrases.contains { p in
      p.measure != nil && p.tokens.lowerBound > j && p.tokens.lowerBound - j <= 4
        && !(j..<p.tokens.lowerBound).contains { v.says(Self.those, at: $0) || v.says(Self.their, at: $0) }
    }
    return saysAll
      && !v.s.phrases.contains { $0.country?.isPlace == false || $0.group != nil || !($0.people ?? []).isEmpty }
  }

  private static let their: WordSet = ["their", "these", "such", "sus", "esos", "estos", "dichos"]

  /// "2.4 million were encountered, and 93 percent of them were caught between ports": a share of what another clause counts.
  func isShareBetweenPorts(_ p: Phrase?, _ v: SentenceView) -> Bool {
    guard let p else { return false }
    let mine = v.clauseOf(p.tokens.lowerBound)
    let ways = v.s.phrases.filter { $0.isCue(.betweenPorts) }
    return !ways.isEmpty
      && ways.allSatisfy { way in
        let c = v.clauseOf(way.tokens.lowerBound)
        return c != mine
          && v.s.quantities.contains { q in
            q.quantity.unit == .percent && v.clauseOf(q.tokens.lowerBound) == c
              && v.text(q.tokens.upperBound) == "of" && ["them", "those"].contains(v.text(q.tokens.upperBound + 1))
          }
      }
  }

  private static let manners: WordSet = [
    "illegally", "irregularly", "unlawfully", "irregular", "ilegal", "ilegalmente", "irregularmente",
  ]

  /// "did so illegally", "de forma irregular": how they came, and not what they are.
  private func saysHow(_ p: Phrase, _ v: SentenceView) -> Bool {
    v.says(Self.manners, at: p.tokens.upperBound - 1)
      && (v.text(p.tokens.upperBound - 1).hasSuffix("y") || v.text(p.tokens.upperBound - 1).hasSuffix("mente")
        || ["forma", "manera"].contains(v.text(p.tokens.upperBound - 2)))
  }

  private static let contrastWords: WordSet = ["while", "whereas", "mientras", "but", "pero", "en"]
  static let happenings: WordSet = [
    "took", "occurred", "happened", "made", "recorded", "registered", "caught", "arrested", "apprehended", "crossed",
    "entered",
    "arrived", "presented", "showed",
    "encountered", "were", "came", "produjeron", "produjo", "ocurrieron", "ocurrio", "registraron", "registro",
    "detenidos", "cruzaron", "llegaron", "llego", "hizo", "dieron", "dio", "entraron", "hicieron",
  ]

  /// A verb of happening or catching between the number and the place: the place is the part, not the whole.
  func isMadeSomewhere(_ number: Range<Int>, _ p: Phrase, _ v: SentenceView) -> Bool {
    return (number.upperBound..<max(number.upperBound, p.tokens.lowerBound)).contains {
      v.says(Self.happenings, at: $0)
    }
  }
}
