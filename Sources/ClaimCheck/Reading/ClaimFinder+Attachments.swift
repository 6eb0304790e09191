import BorderData

/// What the text has named of late: what a number may go with though its own clause says otherwise, or nothing.
struct Mentions: Sendable {
  struct Named<Value: Sendable>: Sendable {
    var value: Value
    var sentence: Int
    var span: TextSpan
  }

  var periods: [Named<PeriodForm>] = []
  var groups: [Named<NumberRecogniser.Group>] = []
  var places: [Named<PlaceID>] = []

  /// As many of each are kept: those of the last few sentences.
  static let limit = 10

  mutating func add(_ p: PeriodForm, _ i: Int, _ s: TextSpan) { put(&periods, Named(value: p, sentence: i, span: s)) }
  mutating func add(_ g: NumberRecogniser.Group, _ i: Int, _ s: TextSpan) {
    groups.removeAll { $0.value == g }
    put(&groups, Named(value: g, sentence: i, span: s))
  }
  mutating func add(_ p: PlaceID, _ i: Int, _ s: TextSpan) {
    places.removeAll { $0.value == p }
    put(&places, Named(value: p, sentence: i, span: s))
  }

  private func put<V>(_ list: inout [Named<V>], _ n: Named<V>) {
    list.append(n)
    if list.count > Self.limit { list.removeFirst() }
  }
}

extension ClaimFinder {
  /// What a word means where a given country counts, and when.
  func settle(_ d: inout Draft) {
    // "Y ahora México: 5.898 eventos": who counts, and no nationality; nobody registers its own nationals as irregular.
    if case .level = d.assertion, d.measure?.measure == .detections, case .only(let list)? = d.who.first,
      list.count == 1, d.who.count == 1,
      d.place == .mexico && list[0] == .known("MEX") || d.place == .honduras && list[0] == .honduras
    {
      d.who = [.everyone]
      d.whoOrigin = .open
    }
    // Panama and Honduras count boys and girls, whoever they travel with.
    if let m = d.measure, Self.countsChildren(m), d.demographics == .unaccompanied { d.demographics = .children }
    // And men and women, however they travel.
    if let m = d.measure, Self.countsChildren(m), d.demographics == .singleAdults { d.demographics = .grown }
    // Nor before 21 March 2020: a longer time is its months since then.
    if d.measure?.authority == .title42, d.versus == .none {
      let start = YearMonth(index: Int32(2020 * 12 + 2))
      for i in d.when.indices
      where d.when[i].period.length > 12 && d.when[i].period.first < start && d.when[i].period.last > start {
        d.when[i].period = Period.exactly(start...d.when[i].period.last)
        d.when[i].why += ", from March 2020, when expulsions began"
      }
    }
    // Nobody was expelled under Title 42 after 11 May 2023: the word then means removals.
    if d.measure?.authority == .title42, let p = d.when.first?.period,
      p.first > YearMonth(index: Int32(2023 * 12 + 4)), d.outside == nil
    {
      d.outside = .removals
      d.reason = .noSuchData
    }
  }

  private static let aloneWords: WordSet = [
    "unaccompanied", "uac", "uacs", "alone", "lone", "solos", "solas", "acompanados", "acompanadas", "acompanado",
    "acompanante", "acompanantes", "compania", "separados", "separadas", "separated",
  ]

  /// "Unaccompanied children", rather than children at large.
  func saysAlone(_ v: SentenceView) -> Bool { v.s.range.contains { v.says(Self.aloneWords, at: $0) } }

  static func countsChildren(_ m: MeasureSense) -> Bool {
    m.measure == .transits || m.measure == .detections && m.country == PlaceID("honduras")
  }

  /// The draft with its slots as its number shows them to be meant, where the words leave that open; nil where they are
  /// as they were.
  func attached(_ d: Draft, _ v: SentenceView) -> Draft? {
    guard let recogniser, let q = d.stated, d.measure != nil, d.reason == nil, !d.fineGrained,
      !d.atPeak || d.when.first?.period.length == 1
    else { return nil }
    if case .change = d.assertion { return attachedChange(d, v, recogniser) }
    if case .share(let part?, nil, _) = d.assertion { return attachedShare(d, part, v, recogniser) }
    guard case .level = d.assertion, NumberRecogniser.bounds(q) != nil, !recogniser.holds(d) else { return nil }
    guard let found = recogniser.find(q, choices(for: d, q, v)), found.changed > 0 else { return nil }
    var out = d
    if found.counted.far > 0 {
      out.measure = found.counted.value.sense
      out.place = found.counted.value.place
      out.placeOrigin = found.counted.origin
    }
    if found.group.far > 0 {
      out.who = [found.group.value.who]
      out.demographics = found.group.value.demographics
      out.whoOrigin = found.group.origin
      out.demographicsOrigin = found.group.origin
    }
    if found.period.far > 0 {
      out.when = [PeriodChoice(period: found.period.value, weight: 1, why: "the number is that of this time")]
      out.whenOrigin = found.period.origin
    }
    out.topic = nil
    out.isAttached = true
    return out
  }

  /// A number of four digits or more, with no word near that says what it counts, which is the figure of what the text
  /// has been counting.
  mutating func recognised(
    _ q: QuantityMention, _ h: Head, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>
  ) -> Draft? {
    guard let recogniser, let b = NumberRecogniser.bounds(q.quantity), b.exact, let sense = context.measure,
      index - context.sentence <= 4, !used.contains(q.tokens.lowerBound), !v.has(.lawOrPlan),
      nearestOutside(q.tokens.lowerBound, v) == nil
    else { return nil }
    switch h {
    case .none, .people, .country: break
    default: return nil
    }
    let before = used
    let made = draft(.level, .level(q.quantity), q, v, index, sense, nil, &used)
    let d = attached(made, v) ?? made
    if d.isAttached || recogniser.holds(d) { return d }
    // A false number is as much a claim as a true one where a group or a time stands with it and nothing else does.
    if index - context.sentence <= 1, isLabelled(q, v) || isLabelledWithTime(q, v) || hasOwnTime(q, h, v, index) {
      return d
    }
    used = before
    return nil
  }

  /// "en comparación con diciembre de 2024 (4,849 migrantes)": the time before the bracket is the number's.
  private func isLabelledWithTime(_ q: QuantityMention, _ v: SentenceView) -> Bool {
    let j = q.hedged.lowerBound - 1
    return v.text(j) == "(" && v.s.periods.contains { $0.tokens.upperBound == j }
  }

  func choices(for d: Draft, _ q: Quantity, _ v: SentenceView) -> NumberRecogniser.Choices {
    let a = v.mention(of: q)?.tokens.lowerBound ?? d.tokens.lowerBound
    return NumberRecogniser.Choices(counted: counted(d, a, v), groups: groups(d, a, v), periods: periods(d, a, v))
  }

  /// As many choices of each are kept, the first that are named: what stands further off is not worked out.
  private static let most = (periods: 16, groups: 8, counted: 8)

  // MARK: Times

  private func periods(_ d: Draft, _ a: Int, _ v: SentenceView) -> [NumberRecogniser.Choice<Period>] {
    typealias Choice = NumberRecogniser.Choice<Period>
    // What is hardly meant is a reading of its own.
    var out = d.when.map { Choice(value: $0.period, far: $0.weight < 0.1 ? 1 : 0, origin: d.whenOrigin) }
    if isTimeFirm(d, a, v) { return out }
    func add(_ form: PeriodForm, far: Int, _ origin: SlotOrigin) {
      guard out.count < Self.most.periods else { return }
      // Nobody but the United States counts by its fiscal years.
      for isUS in d.measure?.isUS ?? true ? [true, false] : [false] {
        for c in resolver(isUS: isUS).choices(form).flatMap({ clip($0) + [$0] })
        where !out.contains(where: { $0.value == c.period }) {
          out.append(Choice(value: c.period, far: far, origin: origin))
        }
      }
    }
    for m in v.s.periods {
      let far = v.clauseOf(m.tokens.lowerBound) == v.clauseOf(a) ? 1 : 2
      if m.role == .since || isTenure(m.form) {
        for c in resolver(isUS: d.measure?.isUS ?? true).choices(m.form).map({ resolver(isUS: true).since($0) })
        where !out.contains(where: { $0.value == c.period }) {
          out.append(Choice(value: c.period, far: far, origin: .stated(span(m.tokens))))
        }
      }
      add(m.form, far: far, .stated(span(m.tokens)))
    }
    for c in context.when + context.main where !out.contains(where: { $0.value == c.period }) {
      out.append(Choice(value: c.period, far: 2, origin: .earlier(context.whenSpan ?? TextSpan(0, 0))))
    }
    for m in mentions.periods.reversed() { add(m.value, far: 2 + (current - m.sentence), .earlier(m.span)) }
    if out.count < Self.most.periods {
      for c in defaultWhen(isUS: d.measure?.isUS ?? true, kind: d.kind)
      where !out.contains(where: { $0.value == c.period }) {
        out.append(Choice(value: c.period, far: 4, origin: .article("its date")))
      }
    }
    return Array(out.prefix(Self.most.periods))
  }

  /// The clause of the number says when, and right beside it or as the only time in the sentence.
  private func isTimeFirm(_ d: Draft, _ a: Int, _ v: SentenceView) -> Bool {
    guard let mine = period(statedBy: d.whenOrigin, v),
      v.clauseOf(mine.tokens.lowerBound) == v.clauseOf(a), mine.role == .main || isBeside(mine, a, v)
    else { return false }
    let c = v.clauseOf(a)
    // "that this year the mark of 520,085 who crossed in 2023 will be left behind": the noun goes on behind the number.
    if let q = d.stated, Self.isBeyondChance(q), mine.tokens.upperBound <= a,
      let next = v.s.periods.first(where: { $0.tokens.lowerBound > a && $0.role != .since }),
      !(a..<next.tokens.lowerBound).contains(where: { [";", ":"].contains(v.text($0)) }),
      // No comma, or an aside between two.
      [0, 2].contains((a..<next.tokens.lowerBound).count { v.text($0) == "," }),
      !v.s.quantities.contains(where: {
        $0.duration == nil && $0.tokens.lowerBound > a && $0.tokens.upperBound <= next.tokens.lowerBound
      })
    {
      return false
    }
    return isBeside(mine, a, v)
      || !v.s.periods.contains {
        $0.tokens != mine.tokens && $0.role != .until && v.clauseOf($0.tokens.lowerBound) == c
          // "Total arrests in May 2018 reached 132,856, the highest since 2006": what an order begins with.
          && !($0.role == .since && $0.tokens.lowerBound > a && mine.tokens.upperBound <= a)
      }
  }

  /// "486,651 arrests in fiscal 2011": the time follows its number within the noun's own words.
  private func isBeside(_ m: PeriodMention, _ a: Int, _ v: SentenceView) -> Bool {
    m.tokens.lowerBound > a && m.tokens.lowerBound - a <= 10
      && !(a..<m.tokens.lowerBound).contains { [",", ";", "(", ")", ":"].contains(v.text($0)) }
      && !v.s.periods.contains { $0.tokens != m.tokens && v.cost(a, $0.tokens) < v.cost(a, m.tokens) }
  }

  // MARK: Groups

  private func groups(_ d: Draft, _ a: Int, _ v: SentenceView) -> [NumberRecogniser.Choice<NumberRecogniser.Group>] {
    typealias Group = NumberRecogniser.Group
    typealias Choice = NumberRecogniser.Choice<Group>
    var out = d.who.map { Choice(value: Group(who: $0, demographics: d.demographics), far: 0, origin: d.whoOrigin) }
    func add(_ g: Group, far: Int, _ origin: SlotOrigin) {
      guard out.count < Self.most.groups else { return }
      if !out.contains(where: { $0.value == g }) { out.append(Choice(value: g, far: far, origin: origin)) }
    }
    let c = v.clauseOf(a)
    let named = v.s.phrases.filter { p in
      (namesNationals(p, v) || p.group != nil || !(p.people ?? []).isEmpty)
        && !v.says(Self.notPeople, at: p.tokens.upperBound)
    }
    // "1,451 Venezuelans in February": the noun of the number itself.
    let own = named.filter { p in
      p.tokens.lowerBound >= a && p.tokens.lowerBound - a <= 4 && p.group != .listed
        && !(a..<p.tokens.lowerBound).contains { v.says(Self.marks, at: $0) }
    }
    if let p = own.first {
      add(group(of: p, v), far: 1, .stated(span(p.tokens)))
      return crossed(out, d)
    }
    // A group that the number is labelled with, or that alone stands in its clause, is the number's.
    let here = named.filter { v.clauseOf($0.tokens.lowerBound) == c }
    if let q = v.s.quantities.first(where: { $0.tokens.lowerBound == a }), isLabelled(q, v) { return out }
    // "Cubans numbered 26,178, Nicaraguans 18,199": the name before the number, with no other number between.
    if let before = here.last(where: { $0.tokens.upperBound <= a }), isOf(group(of: before, v), d),
      !v.s.quantities.contains(where: {
        $0.tokens.lowerBound >= before.tokens.upperBound && $0.tokens.upperBound <= a && $0.duration == nil
      }), a - before.tokens.upperBound <= 6
    {
      return crossed(out, d)
    }
    if !here.isEmpty, here.allSatisfy({ isOf(group(of: $0, v), d) }) {
      // "248,284 migrants, a record driven by the Venezuelan exodus": named behind the number and not as its noun, the group is
      // perhaps only told of it.
      if let q = d.stated, Self.isBeyondChance(q), here.allSatisfy({ $0.tokens.lowerBound > a }) {
        add(Group(who: .everyone, demographics: .everyone), far: 1, .open)
      }
      return crossed(out, d)
    }
    for p in named {
      let far = v.clauseOf(p.tokens.lowerBound) == v.clauseOf(a) ? 1 : 2
      add(group(of: p, v), far: far, .stated(span(p.tokens)))
      if p.people == .unaccompanied, d.measure.map(Self.countsChildren) ?? false {
        for one in [Demographic.boys, .girls] {
          add(Group(who: .everyone, demographics: DemographicSet(one)), far: far + 1, .stated(span(p.tokens)))
        }
      }
      if !d.demographics.isEmpty, p.country != nil {
        var both = group(of: p, v)
        both.demographics = d.demographics
        add(both, far: far + 1, .stated(span(p.tokens)))
      }
    }
    // "Cuba was still the most common origin country, with around 608,000": of the one that the order names.
    if let one = v.s.phrases.last(where: { $0.country != nil && $0.tokens.upperBound <= a }),
      isOf(group(of: one, v), d),
      v.s.phrases.contains(where: { p in
        guard case .rank? = p.relation else { return false }
        return p.tokens.lowerBound >= one.tokens.upperBound && p.tokens.upperBound <= a && a - p.tokens.upperBound <= 6
      })
    {
      return crossed(out, d)
    }
    // "the largest nationality is Venezuela": a country's name where its people are meant.
    for p in v.s.phrases where p.country?.isPlace ?? false && countingPlace(p) == nil {
      add(group(of: p, v), far: 3, .stated(span(p.tokens)))
    }
    add(Group(who: .everyone, demographics: .everyone), far: named.isEmpty ? 2 : 1, .open)
    for m in mentions.groups.reversed() where current - m.sentence <= 6 {
      // "Of those, 8,207 were single adults": of the nationality spoken of.
      if !d.demographics.isEmpty, d.who.first == .everyone, m.value.demographics.isEmpty {
        var both = m.value
        both.demographics = d.demographics
        add(both, far: 1 + (current - m.sentence), .earlier(m.span))
      }
      add(m.value, far: 1 + (current - m.sentence), .earlier(m.span))
    }
    return Array(out.prefix(Self.most.groups))
  }

  /// A count told to the last of five digits or more is not met by chance.
  private static func isBeyondChance(_ q: Quantity) -> Bool { q.step == 1 && q.value >= 10_000 }

  /// What parts a number from a group that is not its own noun.
  private static let marks: WordSet = [")", ",", ";", "and", "y", "e"]

  /// Whether a named group is among those that the draft is of.
  private func isOf(_ g: NumberRecogniser.Group, _ d: Draft) -> Bool {
    if !g.demographics.isEmpty { return d.demographics.isSuperset(of: g.demographics) || d.demographics == .children }
    guard case .only(let codes) = g.who else { return g.who == .everyone }
    return d.who.contains { who in
      switch who {
      case .only(let all), .except(let all): Set(all).isSuperset(of: codes)
      case .everyone: false
      }
    }
  }

  /// "31,813 Hondurans" among unaccompanied children, "82,000 single adults" among Cubans: the other half of the group.
  private func crossed(_ list: [NumberRecogniser.Choice<NumberRecogniser.Group>], _ d: Draft)
    -> [NumberRecogniser.Choice<NumberRecogniser.Group>]
  {
    var out = list
    for one in list {
      for m in mentions.groups.reversed() where current - m.sentence <= 4 {
        var both = one
        both.origin = .earlier(m.span)
        both.far = max(1, one.far) + (current - m.sentence)
        if one.value.who == .everyone, m.value.demographics.isEmpty { both.value.who = m.value.who }
        if one.value.demographics.isEmpty, m.value.who == .everyone { both.value.demographics = m.value.demographics }
        if both.value != one.value, !out.contains(where: { $0.value == both.value }) { out.append(both) }
      }
    }
    return Array(out.prefix(8))
  }

  func group(of p: Phrase, _ v: SentenceView) -> NumberRecogniser.Group {
    if let people = p.people, !people.isEmpty {
      return NumberRecogniser.Group(who: .everyone, demographics: people)
    }
    if let c = p.country { return NumberRecogniser.Group(who: .only([c.code]), demographics: .everyone) }
    if p.group == .listed {
      return NumberRecogniser.Group(
        who: Self.readings(codes: listedCountries(p, v), groups: [], complement: false)[0], demographics: .everyone)
    }
    let sets = Self.readings(codes: [], groups: p.group.map { [$0] } ?? [], complement: false)
    return NumberRecogniser.Group(who: sets.first ?? .everyone, demographics: .everyone)
  }

  // MARK: What is counted, and where

  private func counted(_ d: Draft, _ a: Int, _ v: SentenceView) -> [NumberRecogniser.Choice<NumberRecogniser.Counted>] {
    typealias Counted = NumberRecogniser.Counted
    typealias Choice = NumberRecogniser.Choice<Counted>
    guard let sense = d.measure else { return [] }
    var out = [Choice(value: Counted(sense: sense, place: d.place), far: 0, origin: d.placeOrigin)]
    func add(_ s: MeasureSense, _ p: PlaceID?, far: Int, _ origin: SlotOrigin) {
      guard out.count < Self.most.counted else { return }
      let c = Counted(sense: s, place: p)
      if !out.contains(where: { $0.value == c }) { out.append(Choice(value: c, far: far, origin: origin)) }
    }
    let here = v.s.phrases.compactMap { p -> (PlaceID, Range<Int>)? in
      guard let place = countingPlace(p) ?? stateOnBorder(p, sense), !isDatelinePlace(p, v) else { return nil }
      return (place, p.tokens)
    }
    let isPlaceFirm: Bool
    if case .stated(let s) = d.placeOrigin {
      // "545.043 …, y más que los que pasaron por el Darién": the place of the others.
      isPlaceFirm =
        here.allSatisfy { span($0.1) == s } && !here.isEmpty
        && !here.contains { p in
          p.1.lowerBound > a
            && (max(a, p.1.lowerBound - 6)..<p.1.lowerBound).contains { ["than", "que"].contains(v.text($0)) }
        }
    } else {
      isPlaceFirm = false
    }
    if isPlaceFirm { return out }
    for (place, range) in here { add(counting(at: place, sense), place, far: 1, .stated(span(range))) }
    if sense.measure == .encounters, current - context.northSentence <= 4 {
      add(
        counting(at: .northern, sense), .northern, far: 1 + current - context.northSentence,
        .article("“frontera norte”"))
    }
    for m in mentions.places.reversed() {
      add(counting(at: m.value, sense), m.value, far: 1 + min(5, current - m.sentence), .earlier(m.span))
    }
    if let home { add(counting(at: home, sense), home, far: 2, .article("its subject")) }
    if sense.measure == .encounters, sense.component == .borderPatrol || sense.authority != .all {
      // What the sentence before counted may have been the Border Patrol's alone.
      var open = sense
      open.component = .all
      open.authority = .all
      add(open, d.place, far: 1, d.placeOrigin)
    }
    if d.place != nil, sense.measure == .encounters { add(sense, nil, far: 2, .open) }
    return Array(out.prefix(8))
  }

  /// Where a phrase says that people are counted.
  func countingPlace(_ p: Phrase) -> PlaceID? {
    switch p.place {
    case .darien?: return .darien
    case .border?: return .southwest
    case .place(let id)? where id.hasPrefix("us") || id.hasPrefix("sector:"): return PlaceID(id)
    case .place(let id)? where id == "mexico" || id == "honduras": return PlaceID(id)
    default:
      guard let c = p.country, c.isPlace else { return nil }
      switch c.code {
      case .known("MEX"): return .mexico
      case .known("HND"): return PlaceID("honduras")
      case .known("PAN"): return .darien
      default: return nil
      }
    }
  }

  /// A state on the border with Mexico, whose encounters CBP publishes, for a number that is its figure.
  private func stateOnBorder(_ p: Phrase, _ s: MeasureSense) -> PlaceID? {
    guard s.measure == .encounters, case .stateOnBorder(let code)? = p.place else { return nil }
    return PlaceID("us-southwest/state:\(code)")
  }

  /// What is counted at a place, by who counts there.
  private func counting(at place: PlaceID, _ s: MeasureSense) -> MeasureSense {
    var out = s
    if [.asylum, .deaths].contains(s.measure) { return s }
    if place == .darien {
      out.measure = .transits
    } else if place == .mexico || place == PlaceID("honduras") {
      out.measure = .detections
      out.country = place
    } else {
      out.measure = .encounters
      out.country = nil
      return out
    }
    out.component = .all
    out.authority = .all
    out.borderPatrolFirst = false
    return out
  }
}

extension ClaimFinder {
  /// Keeps what a sentence names, for the numbers of those after it.
  mutating func note(_ v: SentenceView, _ index: Int) {
    let p = v.s
    for m in p.periods {
      switch m.form {
      case .word(.each), .word(.ever), .weeks, .thatMonth, .thatYear, .thatNamed: continue
      default: mentions.add(m.form, index, span(m.tokens))
      }
    }
    for phrase in p.phrases {
      if let place = countingPlace(phrase) { mentions.add(place, index, span(phrase.tokens)) }
      if case .stateOnBorder(let code)? = phrase.place, !isDatelinePlace(phrase, v) {
        mentions.add(PlaceID("us-southwest/state:\(code)"), index, span(phrase.tokens))
        if context.sentence == index || v.s.phrases.contains(where: { $0.measure != nil }) {
          context.stateSentence = index
        }
      }
      let isGroup =
        phrase.country.map { !$0.isPlace || countingPlace(phrase) == nil || namesPeople(phrase, v) } ?? false
        || phrase.group != nil || !(phrase.people ?? []).isEmpty
      if isGroup { mentions.add(group(of: phrase, v), index, span(phrase.tokens)) }
    }
    let all = p.phrases.compactMap { q in q.country.flatMap { !$0.isPlace || namesPeople(q, v) ? $0.code : nil } }
    if Set(all).count >= 2, let first = p.phrases.first(where: { $0.country != nil }) {
      var seen: [CountryCode] = []
      for c in all where !seen.contains(c) { seen.append(c) }
      mentions.add(NumberRecogniser.Group(who: .only(seen), demographics: .everyone), index, span(first.tokens))
    }
  }
}
