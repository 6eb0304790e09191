import BorderData

/// Finds the claims of a text and fills their slots.
struct ClaimFinder {
  let language: Language
  let tokens: [Token]
  let sentences: [Sentence]
  /// The sentences with their phrases, numbers and periods.
  let parsed: [ParsedSentence]
  let views: [SentenceView]
  var date: ArticleDate?
  let newestData: YearMonth
  var context = ReadingContext()
  /// What the text has named of late.
  var mentions = Mentions()
  /// Tells what a precise number is the figure of; nil where no figures are at hand.
  var recogniser: NumberRecogniser?
  var drafts: [Draft] = []
  /// How far the text had been read at each claim that leaves something unsaid.
  var moments: [Moment] = []
  /// What the items of the list being read go on from.
  var listHead: ListHead?
  /// The claims of the lines of lists, by sentence, and the first sentence that has not been looked at for one.
  var listDrafts: [Int: [Draft]] = [:]
  var listEnd = 0
  /// The list read last is a single line that may be a sentence.
  var listIsLoose = false
  /// True when the text as a whole is about a border or a migration route: weak words then count.
  let topical: Bool
  var darienTopic: Bool
  let mexicoTopic: Bool
  /// The text names whose count of the dead is loaded; looked for only where it speaks of deaths.
  let namesMissingMigrants: Bool
  /// The places with a count of their own that the text names, and where it first does.
  var countingPlaces: [(place: PlaceID, sentence: Int, words: String, times: Int)] = []
  var homeGroup: DemographicSet = .everyone
  /// The one nationality that the text is about.
  var homeNation: CountryCode?
  /// Words of the whole text that speak of the United States' count.
  let americanWords: Int
  /// The country whose own count the text opens with: what its later sentences go on about where they name no other.
  var home: PlaceID?
  /// The sentence being read, and the last that spoke of the United States' count.
  var current = 0
  var lastUS = -100

  init(
    language: Language, tokens: [Token], sentences: [Sentence], date: ArticleDate?, newestData: YearMonth,
    isStatement: Bool = false, known: (SentenceCache, text: [UInt8])? = nil, recogniser: NumberRecogniser? = nil
  ) {
    self.recogniser = recogniser
    self.language = language
    self.tokens = tokens
    self.sentences = sentences
    self.date = date
    self.newestData = newestData
    parsed = sentences.map { s in
      guard let known else { return Self.parse(s, tokens, language) }
      return known.0.answer(s, tokens, known.text, language) { Self.parse(s, tokens, language) }
    }
    views = parsed.map { SentenceView(tokens: tokens, $0) }
    var borders = 0
    var measures = 0
    var darien = 0
    var southwest = 0
    var american = 0
    var mexican = 0
    var panamanian = 0
    var borderland = 0
    var ownBorder = 0
    var dead = false
    var near = 0
    for p in parsed.lazy.flatMap(\.phrases) {
      for t in p.terms {
        switch t {
        case .place(.border): borders += 1
        case .place(.place(let id)):
          borders += 1
          if id.hasPrefix("us") || id.hasPrefix("sector:") { borderland += 1 }
          // "la frontera sur de Estados Unidos" is no border of Mexico's, whoever writes of it.
          if id.hasPrefix("us"), p.tokens.contains(where: { Self.unitedStates.contains(tokens[$0]) }) { ownBorder += 1 }
        case .place(.darien): darien += 1
        case .cue(.borderPatrol), .cue(.cbp): southwest += 1
        case .measure(let m):
          if !m.weak { measures += 1 }
          if m.weak, m.key == .flow { near += 1 }
          if m.key == .deaths { dead = true }
        case .place(.us): american += 1
        case .outside(let topic):
          if [.gotaways, .releases, .removals, .waitInMexico].contains(topic) { near += 1 }
        case .cue(.mexicoAuthority): mexican += 2
        case .cue(.panamaAuthority): panamanian += 2
        case .country(.known("MEX"), let isPlace) where isPlace: mexican += 1
        case .country(.known("PAN"), let isPlace) where isPlace: panamanian += 1
        default: break
        }
      }
    }
    // What else is counted at a border makes a text one on the border as well: "the gotaways", "let go".
    topical = isStatement || borders + measures + 3 * darien + southwest + panamanian + min(2, near) >= 3
    americanWords = american + southwest + borderland
    // Panama counts in the Darién: a text on its migration service's figures need not name the forest.
    darienTopic =
      darien > 0 && darien + panamanian >= borders + southwest
      || panamanian >= 2 && americanWords + mexican == 0
    namesMissingMigrants = dead && Self.namesMissingMigrants(tokens)
    mexicoTopic = language.code == "es" && darien == 0 && southwest == 0 && mexican > ownBorder && mexican >= american
  }

  private static let unitedStates: WordSet = ["unidos", "ee.uu", "eeuu", "eu", "estadounidense", "u.s"]

  mutating func setDarienTopic(_ isTopic: Bool) { darienTopic = isTopic }

  /// Every claim in reading order.
  mutating func run() -> [Draft] {
    let original = date
    noteCountingPlaces()
    homeGroup = groupOfText()
    homeNation = nationOfText()
    home = openingCountry()
    settleCount()
    for (i, sentence) in sentences.enumerated() {
      let view = views[i]
      current = i
      if let stated = statementDate(view.s) {
        date = stated
        context = ReadingContext()
      }
      read(view, index: i)
      remember(view, i)
      if i + 1 < sentences.count, sentences[i + 1].paragraph != sentence.paragraph, !hasDateline(view.s) {
        date = original
      }
    }
    return drafts
  }

  static func parse(_ sentence: Sentence, _ tokens: [Token], _ language: Language) -> ParsedSentence {
    var p = ParsedSentence(sentence: sentence)
    p.phrases = language.lexicon.phrases(in: tokens, sentence.tokens)
    p.starts = Array(repeating: -1, count: sentence.tokens.count)
    for (k, phrase) in p.phrases.enumerated() where p.starts[phrase.tokens.lowerBound - sentence.tokens.lowerBound] < 0
    { p.starts[phrase.tokens.lowerBound - sentence.tokens.lowerBound] = k }
    p.quantities = QuantityFinder(tokens: tokens, sentence: p).find()
    p.periods = PeriodFinder(tokens: tokens, sentence: p).find()
    // A number that is part of a period ("first 3 months") is no quantity.
    p.quantities.removeAll { q in p.periods.contains { $0.tokens.overlaps(q.tokens) } }
    p.shape = SentenceShape(tokens: tokens, p)
    return p
  }

  // MARK: One sentence

  mutating func read(_ v: SentenceView, index: Int) {
    if language.code == "es", v.sentenceWords.includes("frontera norte") { context.northSentence = index }
    context.periodBefore = context.period
    context.sentenceBefore = context.sentence
    context.whenBefore = context.when
    returnToMainTime(v)
    if mentionsUS(v) { lastUS = index }
    // The dead are not told apart by the groups of the United States' figures.
    if context.measure?.measure == .deaths, v.s.phrases.contains(where: { !($0.people ?? []).isEmpty }) {
      context.measure = nil
    }
    // Nor does anyone but the United States tell who came alone.
    if let m = context.measure, Self.countsChildren(m), saysAlone(v) { context.measure = nil }
    if isQuestion(v) || isDateline(v) { return }
    followPlace(v)
    if let items = listClaims(v, index) {
      for d in items { append(ofOriginTold(d, v), v) }
      countBackFromOwnTime(index, v)
      return
    }
    endList(index)
    let before = drafts.count
    var used: Set<Int> = []
    for q in v.s.quantities where !q.isMoney {
      let made = quantityClaims(q, v, index, &used)
      for d in made {
        append(d, v)
        if d.kind == .share { for next in followers(of: d, v) { append(next, v) } }
      }
    }
    if let d = firstTimePast(v, index, &used) { append(d, v) }
    for d in placedGroups(v, index, &used) { append(d, v) }
    for d in comparedCounts(v, index, &used) { append(d, v) }
    for phrase in v.s.phrases {
      if let d = excessOverPeriod(phrase, v, index, &used) ?? noneReleased(phrase, v, index) { append(d, v) }
    }
    if let d = twiceACount(v, index, &used) { append(d, v) }
    if let d = lastTime(v, index, &used) { append(d, v) }
    if let d = thanNumberOf(v, index, &used) { append(d, v) }
    if let d = notSince(v, index, &used) ?? noneHigher(v, index, &used) { append(d, v) }
    if let d = moreOften(v, index, &used) ?? moreThanOtherGroups(v, index, &used)
      ?? moreThanOtherSectors(v, index, &used)
    {
      append(d, v)
    }
    let counted = moreCounted(v)
    for phrase in counted.isEmpty ? v.s.phrases : v.s.phrases + counted {
      guard let r = phrase.relation ?? changeAgainstTime(phrase, v), !used.contains(phrase.tokens.lowerBound) else {
        continue
      }
      if let d = relationClaim(r, phrase, v, index, &used) {
        append(d, v)
        for next in followers(of: d, v) { append(next, v) }
        if let next = aheadOfSector(d, v) { append(next, v) }
      }
    }
    if let d = onlyBehind(v, index) { append(d, v) }
    if let d = moreThanOthers(v, index, &used) ?? moreThanAnyOther(v, index, &used) { append(d, v) }
    if drafts.count == before, let items = listClaims(v, index, isLoose: true) {
      for d in items { append(d, v) }
    }
    countBackFromOwnTime(index, v)
    readBetweenCounts(index, v)
    takeTimesOfEnds(index, v)
  }

  /// A new paragraph returns from an older time, looked back at, to the one that the text is about.
  private mutating func returnToMainTime(_ v: SentenceView) {
    returnToBorder(v)
    guard v.s.sentence.paragraph != context.paragraph, let main = context.main.first?.period, main.length <= 12,
      let near = context.when.first?.period, near.last < main.last, context.paragraph >= 0,
      near.length < 12 || near.last < main.first
    else { return }
    context.when = context.main
    context.whenBefore = context.main
    context.whenSpan = context.mainSpan
    context.period = main
    context.periodBefore = main
  }

  /// "Nationwide, apprehensions totaled 310,531.": from a word on the whole country a new paragraph returns to the border that the
  /// text speaks of more.
  private mutating func returnToBorder(_ v: SentenceView) {
    guard context.place == .us, context.paragraph >= 0, v.s.sentence.paragraph != context.paragraph,
      let border = countingPlaces.first(where: { $0.place == .southwest }), border.sentence < context.placeSentence,
      border.times > countingPlaces.first(where: { $0.place == .us })?.times ?? 0
    else { return }
    context.place = .southwest
  }

  mutating func append(_ made: Draft, _ v: SentenceView) {
    var d = made
    d.sentenceSpan = span(v.s.range)
    if d.isListed {
      d.topic = groupOfList(d, index: d.sentence)
      if let doubt = northDoubt(d) { d.doubts.append(doubt) }
      drafts.append(d)
      goOn(from: d, v)
      return
    }
    d.isElliptic = d.measure.map { m in m.tokens.map { !v.s.range.contains($0.lowerBound) } ?? true } ?? false
    d.topic = topic(for: d, v)
    if d.isElliptic, d.measure?.component == .borderPatrol, includesPorts(v) {
      d.measure?.component = .all
      d.measure?.saysBoth = true
      d.measure?.measure = .encounters
    }
    notOfDateline(&d, v)
    takeTogether(&d, v)
    partByTime(&d, v)
    takeThoseOf(&d, v)
    takeLatter(&d, v)
    takeGroupOfNumber(&d, v)
    byYearOnly(&d)
    shareOfCountPointedAt(&d, v)
    shareOfSameGroup(&d, v)
    takeGroupBefore(&d, v)
    takeFigureBefore(&d, v)
    abstainFromUnpublished(&d, v)
    orOfOtherTimes(&d, v)
    settle(&d)
    if let found = attached(d, v) { d = found }
    settle(&d)
    takeSettled(&d, v)
    leaveUnpublishedSector(&d)
    // A single month or a whole year is no running total, however its number was found.
    if d.kind == .cumulative, d.when.first?.period.isPlain ?? false { d.kind = .level }
    if d.kind == .comparison, d.versusWho != nil {
      d.isFirstTime = saysFirstTime(v.clauseRange(d.tokens.lowerBound), v)
    }
    thanItDid(&d, v)
    thanInAnyYear(&d, v)
    ofNewestMonth(&d, v)
    ofYearTold(&d, v)
    monthOfYearBefore(&d, v)
    ofFirstAndLastMonth(&d, v)
    ofOtherHalf(&d, v)
    spanAgainstSpan(&d, v)
    withinMonth(&d, v)
    if d.kind == .rank {
      d.rankedAmong = rankedAmong(d, v)
      d.ranksSectors = d.ranksSectors || ranksSectors(d, v)
      rankHosts(&d, v)
    }
    fromDay(&d, v)
    atPlaceOnTheWay(&d, v)
    overComparison(&d, v)
    overSubject(&d, v)
    d.doubts += doubts(of: d, v)
    if case .level = d.assertion, isOldMark(d, v) { d.isBase = true }
    d.isOfEach = isOfEach(d, v)
    d.runsToDate = runsToDate(d, v)
    d.countBeside = countBeside(d, v)
    noteMoment(of: &d)
    let first = firstDraft(of: d.sentence)
    // By index: a slice that is held would have the array copied at every claim.
    let beside = first..<drafts.count
    // The same words read twice in the same way are one claim.
    if let i = beside.last(where: { drafts[$0].tokens == d.tokens && drafts[$0].kind == d.kind }) {
      if drafts[i].stated?.span == d.stated?.span { return }
      // "se redujeron a la mitad" is one change, whatever words of it are looked at.
      if case .change(let x, let m, _, nil, nil) = drafts[i].assertion,
        case .change(let y, let n, _, nil, nil) = d.assertion,
        x == y, m?.value == n?.value, m?.unit == n?.unit, m?.unit == .factor, drafts[i].who == d.who,
        drafts[i].when.first == d.when.first, drafts[i].versus == d.versus
      {
        return
      }
    }
    // "fell …, a drop of about 42 percent": the word repeats what the percent says.
    if d.kind != .comparison, case .change(let direction, nil, _, nil, nil) = d.assertion,
      beside.contains(where: { i in
        guard drafts[i].tokens.overlaps(d.tokens), case .change(let same, .some, _, _, _) = drafts[i].assertion
        else { return false }
        return same == direction && drafts[i].when.first == d.when.first
      })
    {
      return
    }
    drafts.append(d)
    goOn(from: d, v)
  }

  /// The group that the text spoke of before a list whose lines and head name none: another reading of an exact number.
  private func groupOfList(_ d: Draft, index: Int) -> Topic? {
    guard d.measure != nil, let q = d.stated, q.unit == .count, q.digits >= 4, case .open = d.whoOrigin,
      case .open = d.demographicsOrigin, d.demographics.isEmpty, d.who.first == .everyone,
      index - context.topic.groupSentence <= 16
    else { return nil }
    let t = context.topic
    guard t.who != .everyone || !t.demographics.isEmpty else { return nil }
    return Topic(who: t.who, demographics: t.demographics, groupSentence: t.groupSentence)
  }

  /// Where the drafts of the sentence being read begin. They stand last; looking further back would take time that grows with
  /// the article squared.
  func firstDraft(of sentence: Int) -> Int {
    var first = drafts.count
    while first > 0, drafts[first - 1].sentence == sentence { first -= 1 }
    return first
  }

  /// The last claim since a sentence of which something is true; what came before that sentence is not looked at.
  func lastDraft(since sentence: Int, where isSo: (Draft) -> Bool) -> Draft? {
    var i = drafts.count
    while i > 0, drafts[i - 1].sentence >= sentence {
      i -= 1
      if isSo(drafts[i]) { return drafts[i] }
    }
    return nil
  }

  /// Places, countries and periods named in passing, for the sentences after.
  mutating func remember(_ v: SentenceView, _ index: Int) {
    let p = v.s
    if p.phrases.contains(where: { if case .elsewhere? = $0.place { !isDatelinePlace($0, v) } else { false } }) {
      context.elsewhere = index
    }
    let countries = countriesListed(v)
    if countries.count >= 2 {
      context.listed = countries
      context.listedSentence = index
    }
    note(v, index)
    for m in p.periods where m.role == .main {
      switch m.form {
      case .year(let y, let kind):
        guard context.sentence != index else { continue }
        let fiscal = kind == .fiscal || kind == .open && (context.measure?.isUS ?? false)
        context.period = fiscal ? .fiscalYear(y) : .calendarYear(y)
      case .month: if let c = resolver(isUS: true).choices(m.form).first { context.period = c.period }
      default: break
      }
    }
    for phrase in p.phrases {
      switch phrase.place {
      case .darien?: context.place = .darien
      case .place(let id)? where id.hasPrefix("us-") || id.hasPrefix("sector:"):
        guard context.sentence != index, !isDatelinePlace(phrase, v), !isInTitleOfReport(phrase, v),
          !isObjectBesideSector(phrase, v),
          !isWhereSaid(phrase, v)
        else { continue }
        context.place = PlaceID(id)
        context.placeSpan = span(phrase.tokens)
        context.placeSentence = index
        context.placeParagraph = p.sentence.paragraph
      default: break
      }
    }
    if context.sentence != index {
      if let o = p.phrases.first(where: { $0.outside.map(Self.crowds.contains) ?? false }) {
        context.spokenOf = (o, index)
      }
      mention(p, index)
      mentionMeasure(v, index)
    }
    if goesOnCountingPersons(v, index) { context.personsSentence = index }
    if speaksOfUnnamedSector(v) { context.unnamedSector = index }
    if namesOtherRegion(v), v.s.phrases.contains(where: { $0.measure?.key == .deaths }) {
      context.deathsElsewhere = index
    }
  }

  /// Of what is not counted here, what a sentence alone may be of, and the next one tell the size of.
  private static let crowds: [OutsideTopic] = [.caravan, .custody, .courts]

  /// Whom a sentence without a claim is about; and, where asylum is spoken of, the country that opens it.
  mutating func mention(_ p: ParsedSentence, _ index: Int) {
    // "…, as a growing number of Mexican men try to enter": why, and not of whom the sentence told.
    let groups = p.phrases.filter {
      (!($0.people ?? []).isEmpty || $0.country?.isPlace == false)
        && !isInReason($0.tokens, after: p.range.lowerBound, views[index])
    }
    if let first = groups.first {
      context.groupSentence = index
      context.mentioned = (
        groups.compactMap { $0.country?.isPlace == false ? $0.country?.code : nil }, first.people ?? .everyone, index,
        span(first.tokens)
      )
    }
    if context.measure?.measure == .asylum,
      let c = p.phrases.first(where: { $0.country?.isPlace ?? false }), c.tokens.lowerBound <= p.range.lowerBound + 1,
      let code = c.country?.code
    {
      context.place = PlaceID("host:\(code.text)")
      context.placeSpan = span(c.tokens)
    }
  }

  /// "the sector led the nation in Border Patrol apprehensions": what a text begins by naming, for a number after it that
  /// says nothing of what it counts.
  private mutating func mentionMeasure(_ v: SentenceView, _ index: Int) {
    guard context.measure == nil, topical, index < 4, !isDateline(v),
      let p = v.s.phrases.first(where: { $0.measure.map { !$0.weak && !$0.verb } ?? false }), let m = p.measure
    else { return }
    context.measure = sense(m, p, v)
    context.sentence = index
    context.paragraph = v.s.sentence.paragraph
  }

  func resolver(isUS: Bool, context c: Period? = nil) -> PeriodResolver {
    PeriodResolver(
      date: date, fiscalFirst: isUS, context: c ?? context.periodBefore ?? context.period, newestData: newestData)
  }
}
