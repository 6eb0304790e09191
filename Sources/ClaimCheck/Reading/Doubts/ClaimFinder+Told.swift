import BorderData

/// What the slots of a claim may hold instead, where it is in doubt that they were read as meant.
extension ClaimFinder {
  /// Notes how far the text had been read at a claim that leaves something unsaid, so that what else it may mean can be
  /// gathered where it fails. Nothing where the sentence says all of it, or its form is in doubt, which nothing that could be
  /// tried would mend.
  mutating func noteMoment(of d: inout Draft) {
    // Even then an exact number may tell what was meant.
    guard d.measure != nil, !d.isFormInDoubt || d.tellsExactCount else { return }
    // "La Patrulla Fronteriza detuvo a menos de un millón en la frontera suroeste en el año fiscal 2023": all of it is said.
    let saysAll = d.placeOrigin.isStated && d.whenOrigin.isStated && !d.isElliptic && d.kind != .share
    guard !d.mattersInDoubt.isEmpty || current > 0 && !(saysAll && !isUnderHeading()) else { return }
    d.moment = moments.count
    moments.append(
      Moment(
        date: date, period: context.periodBefore ?? context.period, drafts: drafts.count,
        times: (context.when, context.whenBefore, context.main)))
  }

  /// What the slots of a claim of this text may hold instead; nil where it leaves nothing unsaid.
  func told(for d: Draft) -> Told? {
    guard let moment = d.moment, moments.indices.contains(moment), views.indices.contains(d.sentence) else {
      return nil
    }
    return ToldBefore(finder: self, draft: d, moment: moments[moment]).told
  }

  /// "FAMILIES", "Ports of entry" over a text: what it says under that is of those.
  private func isUnderHeading() -> Bool {
    views[..<current].suffix(ToldBefore.sentencesBack).contains { isHeading($0) }
  }

  fileprivate func isHeading(_ view: SentenceView) -> Bool {
    view.s.range.count <= Self.longestHeading && view.s.quantities.isEmpty
      && view.s.phrases.contains { $0.people != nil || $0.country != nil || $0.group != nil || $0.isCue(.atPorts) }
  }

  private static let longestHeading = 8
}

/// How far a text had been read at a claim.
struct Moment: Sendable {
  let date: ArticleDate?
  let period: Period?
  /// Claims found before it.
  let drafts: Int
  /// The times that the text was about.
  let times: (now: [PeriodChoice], before: [PeriodChoice], main: [PeriodChoice])
}

/// What a text has spoken of up to one of its claims.
private struct ToldBefore {
  let finder: ClaimFinder
  let draft: Draft
  let moment: Moment
  private let isOfNumber: Bool
  /// Places in `finder.drafts`, the last first: drafts are too large to be copied for a look at their slots.
  private let lastDrafts: [Int]
  /// Those of them within reach.
  private let nearDrafts: [Int]

  init(finder: ClaimFinder, draft: Draft, moment: Moment) {
    self.finder = finder
    self.draft = draft
    self.moment = moment
    isOfNumber = draft.stated != nil
    lastDrafts = (0..<min(moment.drafts, finder.drafts.count)).suffix(Self.draftsBack).reversed()
    let reach = isOfNumber ? Self.near : Self.close
    nearDrafts = lastDrafts.filter { draft.sentence - finder.drafts[$0].sentence <= reach }
  }

  private var d: Draft { draft }
  private var current: Int { draft.sentence }
  private var views: [SentenceView] { finder.views }

  var told: Told {
    let matters = draft.mattersInDoubt
    // What the sentence does not say itself may go with the slot in doubt, and is tried as well.
    let saysNation = draft.whoOrigin.isSettled && draft.who.allSatisfy { $0.names(atMost: 1) }
    let saysPeople = draft.demographicsOrigin.isSettled
    var told = Told()
    told.groups = groupsTold()
    if draft.kind == .share { told.wholes = told.groups.filter(\.isSome) }
    if !matters.contains(.group) {
      // What is said of a group stays: "Hondurans" of a text on families are Hondurans.
      told.groups.removeAll { g in
        saysNation && !draft.who.contains(g.who) || saysPeople && g.demographics != draft.demographics
      }
    }
    // Whoever counts elsewhere counts something else: measures go with places.
    if matters.contains(.place) || matters.contains(.measure) || !draft.placeOrigin.isSettled {
      told.places = placesTold()
    }
    told.isTimeLeftOpen = !draft.whenOrigin.isSettled || isTimeRelative
    let isTimeOpen = matters.contains(.time) || told.isTimeLeftOpen
    if isTimeOpen || draft.kind == .extreme {
      let periods = periodsTold()
      if isTimeOpen { told.periods = periods }
      if draft.kind == .extreme { told.spans = spans(periods) }
    }
    told.expels = views[...current].suffix(Self.sentencesBack).contains { $0.has(.title42) }
    return told
  }

  /// "in the fiscal year before": counted from a time that the text has told of, whichever that is.
  private var isTimeRelative: Bool {
    switch finder.period(statedBy: draft.whenOrigin, views[current])?.form {
    case .word(.yearEarlier), .word(.monthEarlier), .word(.samePeriodLastYear), .word(.samePeriod), .thatMonth,
      .thatYear,
      .thatPeriod, .yearsLater, .monthsLater:
      true
    default: false
    }
  }

  /// Sentences within which what was told may be meant. A statement without a number holds of half of all groups, places and
  /// times by chance, so that only what stands close to it counts.
  private var reach: Int { isOfNumber ? Self.near : Self.close }

  /// Sentences of a text that are looked back at for places and headings, and those for whom and when: what a text told of
  /// further back it names again.
  static let sentencesBack = 24
  private static let near = 5
  private static let close = 2
  /// Claims that those sentences may hold.
  private static let draftsBack = 40
  /// Nationalities by groups of people that are taken together.
  private static let combinations = 12

  /// Everyone, the groups of the claims before, and every nationality and demographic that the text has named.
  private func groupsTold() -> [Told.Group] {
    var out = Distinct<Told.Group>()
    out.add(Told.Group(who: .everyone, demographics: .everyone))
    if let t = d.topic { out.add(Told.Group(who: t.who, demographics: t.demographics)) }
    if !finder.homeGroup.isEmpty { out.add(Told.Group(who: .everyone, demographics: finder.homeGroup)) }
    if let homeNation = finder.homeNation { out.add(Told.Group(who: .only([homeNation]), demographics: .everyone)) }
    for i in nearDrafts {
      let demographics = finder.drafts[i].demographics
      for who in finder.drafts[i].who { out.add(Told.Group(who: who, demographics: demographics)) }
      if let whole = finder.drafts[i].wholeWho { out.add(Told.Group(who: whole, demographics: .everyone)) }
    }
    var nations: [CountryCode] = []
    var people: [DemographicSet] = []
    for (i, view) in views[...current].enumerated().suffix(Self.sentencesBack).reversed()
    where current - i <= reach || finder.isHeading(view) {
      for p in view.s.phrases {
        if let c = p.country, !c.isPlace || finder.namesPeople(p, view) {
          if !nations.contains(c.code) { nations.append(c.code) }
        }
        if p.group == .northernTriangle {
          out.add(Told.Group(who: .only(CountryCode.northernTriangle), demographics: .everyone))
        }
        if let who = p.people, !who.isEmpty, !people.contains(who) { people.append(who) }
      }
    }
    for c in nations { out.add(Told.Group(who: .only([c]), demographics: .everyone)) }
    // "ECUADORIAN SINGLE ADULTS" over a text.
    if nations.count * people.count <= Self.combinations {
      for c in nations { for p in people { out.add(Told.Group(who: .only([c]), demographics: p)) } }
    }
    for who in people { out.add(Told.Group(who: .everyone, demographics: who)) }
    // "Hondurans" of a text on families, and families of a text on Hondurans.
    for who in d.who where who != .everyone {
      out.add(Told.Group(who: who, demographics: .everyone))
      for p in people { out.add(Told.Group(who: who, demographics: p)) }
    }
    if !d.demographics.isEmpty {
      out.add(Told.Group(who: .everyone, demographics: d.demographics))
      for c in nations { out.add(Told.Group(who: .only([c]), demographics: d.demographics)) }
    }
    return out.list
  }

  /// The border, the country, and every place with a count of its own that the text has named; for asylum, the countries.
  private func placesTold() -> [PlaceID] {
    var out = Distinct<PlaceID>()
    if d.measure?.measure == .asylum {
      for view in views[...current].suffix(Self.sentencesBack).reversed() {
        for c in ClaimFinder.countries(of: view.s.phrases) { out.add(PlaceID("host:\(c.text)")) }
      }
      return out.list
    }
    if isOfNumber {
      for named in finder.countingPlaces where named.sentence <= current { out.add(named.place) }
    }
    for i in isOfNumber ? lastDrafts : nearDrafts { if let p = finder.drafts[i].place { out.add(p) } }
    for view in views[...current].suffix(isOfNumber ? Self.sentencesBack : reach + 1).reversed() {
      for p in view.s.phrases {
        if let place = p.borderOrSector { out.add(place) }
        if case .stateOnBorder(let code)? = p.place { out.add(PlaceID("us-southwest/state:\(code)")) }
      }
    }
    out.add(.southwest)
    out.add(.us)
    return out.list
  }

  /// The years and longer times among those, and the fiscal and calendar years that the claim's own time lies in.
  private func spans(_ periods: [Period]) -> [Period] {
    var out = Distinct<Period>()
    for p in periods where p.length > 1 { out.add(p) }
    let months = Set(periods.filter { $0.length == 1 }.map(\.first))
    for c in d.when where c.period.length == 1 {
      for year in [Period.fiscalYear(c.period.last.fiscalYear), .calendarYear(c.period.last.year)] {
        out.add(year)
        // As far as it had run.
        if year.first < c.period.last { out.add(.exactly(year.first...c.period.last)) }
      }
      // "The lowest of the three": among the months told.
      if let first = months.min(), let last = months.max(), first < last { out.add(.exactly(first...last)) }
    }
    return out.list
  }

  /// The times of the claims before, those that the sentence names, and the newest.
  private func periodsTold() -> [Period] {
    var out = Distinct<Period>()
    let resolver = PeriodResolver(
      date: moment.date, fiscalFirst: d.measure?.isUS ?? true, context: moment.period, newestData: finder.newestData)
    for m in views[current].s.periods { for c in resolver.choices(m.form) { out.add(c.period) } }
    for i in isOfNumber ? lastDrafts : nearDrafts {
      for c in finder.drafts[i].when.prefix(3) { out.add(c.period) }
      if case .choices(let list) = finder.drafts[i].versus { for c in list.prefix(2) { out.add(c.period) } }
    }
    // "where 29,000 had crossed a year before".
    for i in nearDrafts { for c in finder.drafts[i].when { out.add(c.period.yearBefore) } }
    for c in moment.times.now + moment.times.before + moment.times.main { out.add(c.period) }
    // "Since March 21": with the month that it began in, or from the next.
    for c in d.when where c.period.length % 12 != 0 && c.period.length > 1 {
      out.add(.exactly(c.period.first.advanced(by: 1)...c.period.last))
      out.add(.exactly(c.period.first...c.period.last.advanced(by: -1)))
    }
    for form in [PeriodForm.word(.now), .word(.soFar), .yearToDate(.fiscal), .word(.lastMonth), .word(.lastYear)] {
      for c in resolver.choices(form) { out.add(c.period) }
    }
    return out.list
  }
}

/// A list without repetitions, in the order in which its members came.
private struct Distinct<Member: Hashable> {
  private(set) var list: [Member] = []
  private var known: Set<Member> = []

  mutating func add(_ one: Member) { if known.insert(one).inserted { list.append(one) } }
}

extension Who {
  /// Whether it names no more countries than this.
  fileprivate func names(atMost n: Int) -> Bool {
    switch self {
    case .everyone: true
    case .only(let list), .except(let list): list.count <= n
    }
  }
}

extension Draft {
  /// What is stated at all is in doubt: nothing that could be tried would mend that.
  var isFormInDoubt: Bool { doubts.contains { $0.matter == .form } }

  /// What was said to be in doubt, and the slots that were taken from other sentences than the claim's own.
  var mattersInDoubt: Set<Doubt.Matter> {
    var out = Set(doubts.map(\.matter))
    if isTakenFromBefore(whenOrigin) { out.insert(.time) }
    if isTakenFromBefore(whoOrigin) { out.insert(.group) }
    if case .earlier = placeOrigin, place != .darien { out.insert(.place) }
    return out
  }

  private func isTakenFromBefore(_ origin: SlotOrigin) -> Bool {
    switch origin {
    case .earlier(let s): !sentenceSpan.contains(s)
    case .article: true
    default: false
    }
  }
}
