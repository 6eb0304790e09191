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
      var c = v.cost(a, p.tokens) + (m.weak ? 6 : 0)
      if p.tokens.contains(a) { c = 0 }
      if c > limit { continue }
      if best.map({ c < $0.cost }) ?? true { best = (c, p, m) }
    }
    if let best { return (sense(best.word, best.phrase, v), best.phrase) }
    return nil
  }

  /// A border, a route or an agency that counts at one, in the sentence or as the subject of the whole text.
  func borderEvidence(_ v: SentenceView) -> Bool { topical || sentenceEvidence(v) }

  /// The same, in the sentence itself.
  func sentenceEvidence(_ v: SentenceView) -> Bool {
    for p in v.s.phrases {
      for t in p.terms {
        switch t {
        case .place(.border), .place(.darien), .cue(.borderPatrol), .cue(.cbp), .cue(.atPorts), .cue(.betweenPorts),
          .cue(.title42), .cue(.mexicoAuthority):
          return true
        case .place(.place): return true
        case .measure(let m) where !m.weak: return true
        default: break
        }
      }
    }
    return false
  }

  func sense(_ w: MeasureWord, _ p: Phrase?, _ v: SentenceView) -> MeasureSense {
    let words = p.map { v.words($0.tokens) } ?? "migrants"
    var s = MeasureSense(measure: .encounters, words: words, tokens: p?.tokens, strong: !w.weak || sentenceEvidence(v))
    let place = sentencePlace(v)
    let isDarien =
      place == .darien || (place == nil && context.place == .darien && !mentionsUS(v))
      || (place == nil && darienTopic && !mentionsUS(v))
    let isMexico = v.has(.mexicoAuthority) || place == .mexico || (mexicoTopic && place == nil)
    switch w.key {
    case .encounters:
      break
    case .apprehensions:
      s.borderPatrolFirst = true
    case .crossings, .flow, .transits:
      if w.key == .transits || isDarien { s.measure = .transits }
    case .expulsions: s.authority = .title42
    case .inadmissibles: s.component = .fieldOperations
    case .asylum: s.measure = .asylum
    case .deaths: s.measure = .deaths
    case .detections: s.measure = .detections
    }
    if isMexico, [.apprehensions, .encounters, .detections].contains(w.key), !v.has(.borderPatrol), !v.has(.cbp) {
      s.measure = .detections
    }
    if s.measure == .encounters {
      if v.has(.betweenPorts) && !v.has(.atPorts) {
        s.component = .borderPatrol
      } else if v.has(.betweenPorts) {
        // "at and between ports of entry" is all of CBP; "between ports" alone is the Border Patrol.
        let at = v.words(v.s.range)
        if !at.contains("at and between") { s.component = .borderPatrol }
      }
      if v.has(.borderPatrol), !v.has(.cbp), s.component == .all, s.authority == .all { s.component = .borderPatrol }
      if v.has(.title42), w.key == .expulsions { s.authority = .title42 }
    }
    return s
  }

  private func mentionsUS(_ v: SentenceView) -> Bool {
    v.s.phrases.contains { p in
      switch p.place {
      case .border?, .us?, .stateOnBorder?: return true
      case .place(let id)?: return id.hasPrefix("us") || id.hasPrefix("sector")
      default: return p.isCue(.borderPatrol) || p.isCue(.cbp)
      }
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
      d.place = .mexico
      d.placeOrigin = .convention("Mexico's own figures")
      return
    }
    if m.measure == .deaths {
      d.place = sentencePlace(v) == .darien || context.place == .darien ? .darien : .southwest
      d.placeOrigin = .convention("the route spoken of")
      return
    }
    if m.measure == .asylum {
      asylumPlace(&d, v)
      return
    }
    var best: (cost: Int, id: PlaceID, range: Range<Int>)?
    for p in v.s.phrases {
      guard case .place(let id)? = p.place, id != "mexico" else { continue }
      let c = v.cost(a, p.tokens) - (id.hasPrefix("sector:") ? 4 : 0)
      if best.map({ c < $0.cost }) ?? true { best = (c, PlaceID(id), p.tokens) }
    }
    if let best, best.cost < 40 {
      d.place = best.id
      d.placeOrigin = .stated(span(best.range))
      return
    }
    if v.phrases({ if case .place(.stateOnBorder) = $0 { true } else { false } }).count > 0,
      v.s.phrases.contains(where: { if case .stateOnBorder? = $0.place { v.cost(a, $0.tokens) < 10 } else { false } })
    {
      d.note = "a state"
    }
    if let c = context.place,
      c.text.hasPrefix("us")
        || (c.text.hasPrefix("sector:") && v.s.sentence.paragraph == context.paragraph
          && !v.s.phrases.contains { $0.measure != nil }),
      v.s.sentence.paragraph - context.paragraph <= 2,
      !c.text.hasPrefix("sector:") || d.sentence - context.sentence <= 1
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
    if v.words(v.s.range).contains("encounters with customs") { d.southwestFirst = false }
  }

  private func asylumPlace(_ d: inout Draft, _ v: SentenceView) {
    d.placeOrigin = .convention("the country spoken of")
    for p in v.s.phrases {
      if case .elsewhere? = p.place { d.reason = .noSuchData }
      if case .us? = p.place { d.place = PlaceID("host:USA") }
    }
    if let c = v.s.phrases.compactMap({ $0.country }).first(where: { $0.isPlace }),
      v.s.phrases.contains(where: { ph in
        ph.country?.code == c.code && ["in", "en", "by"].contains(v.text(ph.tokens.lowerBound - 1))
      })
    {
      d.place = PlaceID("host:\(c.code.text)")
    }
    if d.place == nil, mexicoTopic { d.place = PlaceID("host:MEX") }
    if d.place == nil { d.place = PlaceID("host:USA") }
  }

  // MARK: Who

  func fillWho(_ d: inout Draft, anchor a: Int, _ v: SentenceView) {
    let c = v.clauseOf(a)
    var codes: [CountryCode] = []
    var groups: [GroupWord] = []
    var demographics: DemographicSet = .everyone
    var low: Int?
    var high = 0
    var complement = false
    var demographicCost = 99
    for p in v.s.phrases {
      let near = v.cost(a, p.tokens)
      guard near < 24 else { continue }
      // Of a change, a trend or a record the group is not one that a later clause brings in.
      if [.change, .trend, .extreme].contains(d.kind), d.stated == nil, p.tokens.lowerBound - a > 9 { continue }
      let partitive = near
      if let country = p.country {
        if country.isPlace, !namesPeople(p, v) { continue }
        if Self.notPeople.contains(v.text(p.tokens.upperBound)) || isExample(p, v) { continue }
        if partitive > 16 && v.clauseOf(p.tokens.lowerBound) != c { continue }
        codes.append(country.code)
        low = min(low ?? p.tokens.lowerBound, p.tokens.lowerBound)
        high = max(high, p.tokens.upperBound)
      } else if let g = p.group {
        if Self.notPeople.contains(v.text(p.tokens.upperBound)) { continue }
        if g == .listed {
          codes += listedCountries(p, v)
        } else {
          groups.append(g)
        }
        low = min(low ?? p.tokens.lowerBound, p.tokens.lowerBound)
        high = max(high, p.tokens.upperBound)
      }
      if let who = p.people, !who.isEmpty, near < 14, isDemographicWord(p, who, v) {
        if v.clauseOf(p.tokens.lowerBound) == c || near < 6 {
          if near < demographicCost || joinedByAnd(p, v) {
            if near + 4 < demographicCost && !joinedByAnd(p, v) { demographics = [] }
            demographics.formUnion(who)
            demographicCost = min(demographicCost, near)
          }
        }
      }
    }
    if let low,
      let cue = v.phrases({ if case .cue(.otherThan) = $0 { true } else { false } }).first(where: {
        $0.tokens.lowerBound < high
      }),
      low - cue.tokens.upperBound < 6
    {
      complement = cue.tokens.upperBound <= low || cue.tokens.contains(low)
    }
    if !codes.isEmpty || !groups.isEmpty {
      d.who = Self.readings(codes: codes, groups: groups, complement: complement)
      d.whoOrigin = .stated(span((low ?? a)..<max(high, (low ?? a) + 1)))
    }
    if !demographics.isEmpty {
      d.demographics = demographics
      d.demographicsOrigin = .stated(span(a..<(a + 1)))
    }
    inheritWho(&d, anchor: a, v)
  }

  /// "a 9% decrease", "their numbers": whose, when the clause does not say, is what the words before spoke of.
  private func inheritWho(_ d: inout Draft, anchor a: Int, _ v: SentenceView) {
    guard case .open = d.whoOrigin, case .open = d.demographicsOrigin, d.sentence - context.sentence <= 2,
      v.s.sentence.paragraph - context.paragraph <= 1
    else { return }
    let ownSubject =
      d.measure?.tokens.map { v.s.range.contains($0.lowerBound) && v.clauseOf($0.lowerBound) == v.clauseOf(a) } ?? false
    let sameSentence = d.sentence == context.sentence && !ownSubject
    let words = v.words(v.s.range)
    let pronoun = v.has(.anaphor) && !ownSubject || words.contains("their numbers") || words.contains("su numero")
    guard sameSentence || pronoun else { return }
    if context.who != .everyone {
      d.who = [context.who]
      d.whoOrigin = .earlier(context.whoSpan ?? TextSpan(0, 0))
    }
    if !context.demographics.isEmpty {
      d.demographics = context.demographics
      d.demographicsOrigin = .earlier(context.whoSpan ?? TextSpan(0, 0))
    }
  }

  /// "these three countries", "those groups": the set last listed.
  private func listedCountries(_ p: Phrase, _ v: SentenceView) -> [CountryCode] {
    if !context.listed.isEmpty { return context.listed }
    return v.words(p.tokens).contains("three") || v.words(p.tokens).contains("tres") ? CountryCode.northernTriangle : []
  }

  /// "including Chinese and Indians": some of the group, not the group.
  func isExample(_ p: Phrase, _ v: SentenceView) -> Bool {
    var i = p.tokens.lowerBound - 1
    while i > v.s.range.lowerBound, p.tokens.lowerBound - i < 8 {
      if ["including", "incluidos", "incluidas", "incluyendo", "notably", "like"].contains(v.text(i)) { return true }
      if v.s.phrases.contains(where: { $0.tokens.contains(i) && ($0.country != nil) })
        || ["and", "y", ",", "from", "the"].contains(v.text(i))
      {
        i -= 1
        continue
      }
      return false
    }
    return false
  }

  /// "Children" is a group of its own only where the text does not speak of someone's children.
  private func isDemographicWord(_ p: Phrase, _ who: DemographicSet, _ v: SentenceView) -> Bool {
    let before = v.text(p.tokens.lowerBound - 1)
    if ["their", "her", "his", "your", "our", "sus"].contains(before) { return false }
    if v.words(p.tokens) == "families" && before == "with" { return false }
    return true
  }

  private func joinedByAnd(_ p: Phrase, _ v: SentenceView) -> Bool {
    var i = p.tokens.lowerBound - 1
    // "family units (84,000+) & unaccompanied minors": past the parenthesis.
    if v.text(i) == ")" { while i > v.s.range.lowerBound, v.text(i) != "(" { i -= 1 } }
    let before = v.text(i)
    return ["and", "or", "y", "e", "&", ",", "o"].contains(before)
      || ["and", "or", "y", "o", "&"].contains(v.text(p.tokens.upperBound))
  }

  /// A country's name means its nationals after "from", in a list of such, or as a label of a number.
  func namesPeople(_ p: Phrase, _ v: SentenceView) -> Bool {
    let before = v.text(p.tokens.lowerBound - 1)
    let after = v.text(p.tokens.upperBound)
    if ["from", "of", "de"].contains(before) {
      // "the border of Mexico", "the invasion of Ukraine" name no people; "nationals of", "people from" do.
      let two = v.text(p.tokens.lowerBound - 2)
      if before == "of" || before == "de" {
        return Self.peopleBeforeOf.contains(two)
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
      return ![
        "left", "departed", "traveled", "travelled", "fly", "flew", "south", "north", "away", "border", "distance",
        "help", "aid", "pressure",
      ].contains(two)
    }
    if ["(", "~", ":"].contains(after) || (after == "\n") { return true }
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
    if v.s.phrases.contains(where: { $0.isCue(.anaphor) == false && $0.relation == .rank(3) }) { return true }
    return false
  }

  private static let peopleBeforeOf: Set<String> = [
    "nationals", "citizens", "natives", "number", "numbers", "arrivals", "people", "thousands", "hundreds", "millions",
    "share",
    "nacionales", "ciudadanos", "originarios", "originarias", "provenientes", "procedentes", "personas", "migrantes",
    "oriundos",
  ]

  /// Nouns that an adjective of nationality may stand before without naming migrants: "the Mexican government".
  static let notPeople: Set<String> = [
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

  static func readings(codes: [CountryCode], groups: [GroupWord], complement: Bool) -> [Who] {
    var sets: [[CountryCode]] = [codes]
    for g in groups {
      switch g {
      case .northernTriangle: sets = sets.map { $0 + CountryCode.northernTriangle }
      case .centralAmerica:
        let wide = CountryCode.northernTriangle + [.known("NIC"), .known("BLZ"), .known("CRI"), .known("PAN")]
        let withNicaragua = CountryCode.northernTriangle + [.known("NIC")]
        if codes.isEmpty {
          sets = sets.flatMap { [$0 + CountryCode.northernTriangle, $0 + withNicaragua, $0 + wide] }
        }
      case .listed: break
      case .latinAmerica, .africa: sets = sets.map { $0 + Nationalities.members(of: g) }
      }
    }
    return sets.map { list in
      var seen: [CountryCode] = []
      for c in list where !seen.contains(c) { seen.append(c) }
      return complement ? .except(seen) : .only(seen)
    }
  }

  // MARK: When

  func fillWhen(_ d: inout Draft, anchor a: Int, _ v: SentenceView) {
    // "in the first week of January": the month is named, the count is of the week.
    if v.s.periods.contains(where: { m in
      guard case .weeks = m.form, m.role == .main else { return false }
      return v.cost(a, m.tokens) < 14 && ["of", "de", "del"].contains(v.text(m.tokens.upperBound))
    }) {
      d.fineGrained = true
    }
    let isUS = d.measure?.isUS ?? true
    let r = resolver(isUS: isUS)
    var best: (cost: Int, m: PeriodMention)?
    for m in v.s.periods {
      guard m.role == .main || m.role == .until, usable(m.form, for: d.kind) else { continue }
      // "modern data collection (2012)" dates the collection, not the record.
      if d.kind == .extreme, v.text(m.tokens.lowerBound - 1) == "(", v.text(m.tokens.upperBound) == ")" { continue }
      // "after May 12" bounds a time and is none.
      if case .day = m.form,
        ["after", "following", "before", "until", "through", "to", "by", "since", "tras", "hasta", "from"].contains(
          v.text(m.tokens.lowerBound - 1))
      {
        continue
      }
      var c = v.costPastNumbers(a, m.tokens)
      if d.kind == .extreme, m.tokens.lowerBound > a { c += 8 }
      if ["after", "tras", "despues"].contains(v.text(m.tokens.lowerBound - 1)), v.text(m.tokens.lowerBound - 2) == "("
      {
        continue
      }
      // "30,721 in June and 38,347 in July": a period before goes with the number before it.
      if m.tokens.upperBound <= a,
        v.s.quantities.contains(where: {
          $0.quantity.unit == .count && $0.duration == nil && $0.tokens.upperBound <= m.tokens.lowerBound
        })
      {
        c += 5
      }
      if best.map({ c < $0.cost }) ?? true { best = (c, m) }
    }
    // "May 2024, when 117,905 were caught": the period before "when" is the clause's, whatever part it plays outside.
    if let m = v.s.periods.last(where: { m in
      let j = v.text(m.tokens.upperBound) == "," ? m.tokens.upperBound + 1 : m.tokens.upperBound
      return ["when", "cuando"].contains(v.text(j)) && j < a && v.clauseOf(j) == v.clauseOf(a)
    }) {
      let choices = r.choices(m.form)
      if !choices.isEmpty {
        d.when = choices.flatMap { clip($0) }
        d.whenOrigin = .stated(span(m.tokens))
        return
      }
    }
    if let best, best.cost < (d.kind == .extreme ? 22 : 36) {
      if case .weeks = best.m.form { d.fineGrained = best.cost < 14 }
      if case .day = best.m.form,
        !(v.text(best.m.tokens.lowerBound - 1) == "of" && v.text(best.m.tokens.lowerBound - 2) == "as"), best.cost < 14
      {
        d.fineGrained = true
      }
      let choices = r.choices(best.m.form)
      if !choices.isEmpty {
        d.when = choices.flatMap { clip($0) }
        d.whenOrigin = .stated(span(best.m.tokens))
        return
      }
      if d.fineGrained { return }
    }
    // "since January 2021": from there to the newest month.
    if d.kind == .cumulative || d.kind == .level || d.kind == .streak || d.kind == .trend || d.kind == .threshold
      || d.kind == .extreme,
      let m = v.s.periods.filter({ $0.role == .since || isTenure($0.form) }).min(by: {
        v.cost(a, $0.tokens) < v.cost(a, $1.tokens)
      }),
      d.kind != .extreme || isTenure(m.form)
    {
      let choices = r.choices(m.form).map { isTenure(m.form) ? $0 : r.since($0) }
      if !choices.isEmpty {
        d.when = choices
        d.whenOrigin = .stated(span(m.tokens))
        return
      }
    }
    inheritWhen(&d, v)
  }

  private func isTenure(_ f: PeriodForm) -> Bool {
    switch f {
    case .sinceTenure, .tenure: true
    default: false
    }
  }

  private func usable(_ f: PeriodForm, for kind: ClaimKind) -> Bool {
    switch f {
    case .word(.yearEarlier), .word(.monthEarlier), .word(.samePeriodLastYear), .word(.ever), .word(.decadeAgo),
      .word(.each):
      false
    case .word(.recentYears) where kind == .extreme: false
    case .sinceTenure, .tenure: kind == .cumulative || kind == .level || kind == .trend || kind == .threshold
    case .lastYears where kind == .extreme: false
    default: true
    }
  }

  func inheritWhen(_ d: inout Draft, _ v: SentenceView) {
    let long = (context.when.first?.period.length ?? 0) > 12 && d.kind != .cumulative && d.sentence != context.sentence
    if !long, !context.when.isEmpty, v.s.sentence.paragraph - context.paragraph <= 1, d.sentence - context.sentence <= 3
    {
      d.when = context.when
      d.whenOrigin = .earlier(context.whenSpan ?? TextSpan(0, 0))
      return
    }
    d.when = defaultWhen(isUS: d.measure?.isUS ?? true, kind: d.kind)
    d.whenOrigin = .open
  }

  /// Nothing says when: the newest month, the year so far and the last whole year on the date.
  func defaultWhen(isUS: Bool, kind: ClaimKind) -> [PeriodChoice] {
    let r = resolver(isUS: isUS)
    var out: [PeriodChoice] = []
    out += r.choices(.word(.lastFiscalYear)).map {
      PeriodChoice(period: $0.period, weight: isUS ? 0.4 : 0, why: $0.why)
    }.filter { _ in isUS }
    out += r.choices(.word(.now)).map { PeriodChoice(period: $0.period, weight: 0.3, why: $0.why) }
    if date == nil || date?.yearOnly == true {
      let y = date?.month.year ?? newestData.year
      out =
        r.choices(.year(y, .open)).map { PeriodChoice(period: $0.period, weight: $0.weight * 0.5, why: $0.why) } + out
    }
    out += r.choices(.yearToDate(.open)).map { PeriodChoice(period: $0.period, weight: 0.15, why: $0.why) }
    return out
  }

  /// A year that was still running on the date is its months so far.
  func clip(_ c: PeriodChoice) -> [PeriodChoice] {
    switch c.period {
    case .fiscalYear, .calendarYear: break
    default: return [c]
    }
    guard let date, !date.yearOnly else { return [c] }
    let newest = min(date.newestMonth, newestData)
    guard c.period.last > newest, c.period.first <= newest else { return [c] }
    let soFar = PeriodChoice(
      period: Period.exactly(c.period.first...newest), weight: c.weight, why: c.why + ", so far as it had run by then")
    // A year that ends with the month of the date may also be meant whole.
    if c.period.last <= date.month {
      return [
        PeriodChoice(period: soFar.period, weight: c.weight * 0.6, why: soFar.why),
        PeriodChoice(period: c.period, weight: c.weight * 0.4, why: c.why),
      ]
    }
    return [soFar]
  }

  // MARK: Versus

  /// The period compared with, for a change or an excess.
  func fillVersus(_ d: inout Draft, anchor a: Int, _ v: SentenceView) {
    guard let when = d.when.first?.period else {
      d.versus = .open
      return
    }
    let isUS = d.measure?.isUS ?? true
    var r = resolver(isUS: isUS, context: when)
    r.date = ArticleDate(month: when.last, origin: "the period spoken of")
    var best: (cost: Int, m: PeriodMention)?
    for m in v.s.periods {
      var c = v.costPastNumbers(a, m.tokens)
      switch m.form {
      case .word(.yearEarlier), .word(.monthEarlier), .word(.samePeriodLastYear), .word(.decadeAgo): break
      case .yearsAgo, .monthsAgo: c += 2
      default: guard m.role == .versus || m.role == .since else { continue }
      }
      if case .stated(let s) = d.whenOrigin, s == span(m.tokens) { continue }
      if m.role == .since { c += 4 }
      // What it is compared with stands after the number; before it, another number's.
      if m.tokens.upperBound <= a, v.s.quantities.count > 1 { c += 8 }
      if best.map({ c < $0.cost }) ?? true { best = (c, m) }
    }
    guard let best, best.cost < 30 else {
      d.versus = .open
      return
    }
    var choices = r.choices(best.m.form)
    if case .word(.decadeAgo) = best.m.form { choices = resolver(isUS: isUS).choices(best.m.form) }
    if case .yearsAgo = best.m.form { choices = resolver(isUS: isUS).choices(best.m.form) }
    if case .monthsAgo = best.m.form { choices = resolver(isUS: isUS).choices(best.m.form) }
    if case .tenure = best.m.form { choices = [] }
    if case .sinceTenure = best.m.form {
      // "since the election", "since taking office": the month before the term began.
      choices = choices.map {
        PeriodChoice(period: .month($0.period.first), weight: $0.weight, why: "the start of the term")
      }
    }
    d.versusRole = best.m.role
    if case .word(.yearEarlier) = best.m.form {
      d.versus = .yearBefore
    } else if case .word(.samePeriodLastYear) = best.m.form {
      d.versus = .yearBefore
    } else if case .word(.monthEarlier) = best.m.form {
      d.versus = .previous
    } else if !choices.isEmpty {
      d.versus = .choices(choices)
    } else {
      d.versus = .open
    }
    d.versusOrigin = .stated(span(best.m.tokens))
  }

  func span(_ r: Range<Int>) -> TextSpan {
    guard !r.isEmpty else { return TextSpan(0, 0) }
    return TextSpan(tokens[r.lowerBound].span.lower, tokens[r.upperBound - 1].span.upper)
  }
}
