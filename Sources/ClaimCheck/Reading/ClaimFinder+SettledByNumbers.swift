import BorderData
import BorderTrends

/// What a precise number tells of the sentences after it: where it was counted and by whom.
struct SettledByNumber: Sendable {
  var place: PlaceID?
  var component: Component?
  var sentence: Int
}

extension ClaimFinder {
  /// Sentences that a number speaks for.
  private static let reach = 3

  /// "337,117 arrests, fewer than in any year since 1971": which border the number is of, its readings tell; what goes on from
  /// it is of the same.
  mutating func settle(by d: Draft) {
    guard let m = d.measure, m.measure == .encounters, case .level(let q) = d.assertion,
      let recogniser, let b = NumberRecogniser.bounds(q), b.exact || d.topic?.place != nil
    else { return }
    // Nothing is open that the number could tell.
    if d.place != nil, m.component != .all { return }
    if case .stated = d.placeOrigin, m.component != .all { return }
    var places: Set<PlaceID> = []
    var components: Set<Component> = []
    for spec in Readings.enumerate(d, wantsWords: false) where LevelCheck.holds(q, spec, recogniser.bench) {
      places.insert(spec.selection.place)
      components.insert(spec.selection.component)
    }
    guard !places.isEmpty else { return }
    let place = d.place == nil && places.count == 1 ? places.first : nil
    let component = m.component == .all && components.count == 1 ? components.first : nil
    if place != nil || component != nil {
      context.settled = SettledByNumber(place: place, component: component, sentence: d.sentence)
    }
  }

  /// "520,085 people crossed, more than twice the year before": which of the periods that may be meant the number is of.
  /// What goes on from it is of the same.
  func settledPeriod(_ d: Draft) -> PeriodChoice? {
    guard d.when.count > 1, case .level(let q) = d.assertion, d.reason == nil, let recogniser,
      let b = NumberRecogniser.bounds(q), b.exact
    else { return nil }
    // A year, a half or a quarter may be the fiscal or the calendar one, and what has run so far may end with either of two
    // months; other times that are stated are no choice.
    if case .stated = d.whenOrigin {
      let lengths = Set(d.when.map(\.period.length)).count
      if lengths > 1 && Set(d.when.map(\.period.first)).count > 1 || d.when.count > 3 { return nil }
    }
    let specs = Readings.enumerate(d, wantsWords: false)
    var met = specs.filter { LevelCheck.holds(q, $0, recogniser.bench) }
    // The first release of a figure differs by a little.
    if met.isEmpty { met = specs.filter { $0.weight >= 0.1 && LevelCheck.agrees(q, $0, recogniser.bench) } }
    var found: Period?
    for spec in met {
      guard let when = spec.when, found == nil || found == when else { return nil }
      found = when
    }
    return found.map { PeriodChoice(period: $0, weight: 1, why: "the number before it is of that time") }
  }

  /// "66,600 encounters with Venezuelans, more than double August": a change said of the count just given is of its group.
  func takeGroupBefore(_ d: inout Draft, _ v: SentenceView) {
    guard case .change = d.assertion, case .open = d.whoOrigin, case .open = d.demographicsOrigin else { return }
    let (sentence, start) = (d.sentence, d.stated?.span.lower ?? span(d.tokens).upper)
    guard
      let before = drafts.suffix(6).last(where: { b in
        guard b.sentence == sentence, case .level = b.assertion, !b.isBase, let at = b.stated?.span.upper else {
          return false
        }
        return at <= start
      }),
      before.measure?.measure == d.measure?.measure, let at = before.stated?.span.upper,
      before.who.first != .everyone || !before.demographics.isEmpty
    else { return }
    // Nothing but the change's own words between: no other number.
    if v.s.quantities.contains(where: { $0.quantity.span.lower > at && $0.quantity.span.upper < start }) { return }
    d.who = before.who
    d.demographics = before.demographics
    d.whoOrigin = .earlier(before.stated?.span ?? span(before.tokens))
    d.topic = nil
  }

  /// Gives a claim that leaves them open the place and the component of the number before it.
  func takeSettled(_ d: inout Draft, _ v: SentenceView) {
    guard let s = context.settled, d.sentence - s.sentence <= Self.reach, let m = d.measure, m.measure == .encounters
    else { return }
    // A sector is gone on with in its sentence and, where no border is named, in the next.
    let isSector = s.place?.isSector ?? false
    if d.place == nil, !isSector || d.sentence - s.sentence <= 1 && !mentionsBorder(v) { d.numberPlace = s.place }
    if m.component == .all, !m.saysBoth, m.authority == .all { d.numberComponent = s.component }
  }
}
