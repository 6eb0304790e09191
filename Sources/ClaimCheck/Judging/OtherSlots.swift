import BorderData
import BorderTrends

/// Where a slot of a claim is in doubt, another group, place or time that the text speaks of may be meant. Each of them is
/// tried: what holds in none is held to its words after all (CLAIMS: "contradicted only when no admissible reading saves it").
struct OtherSlots {
  let draft: Draft
  let told: Told
  let bench: Workbench

  /// Readings that are looked at for one claim; where there are more, some might save it.
  private static let most = 6_000

  /// The group that the claim was read for.
  private var own: Told.Group { Told.Group(who: draft.who.first ?? .everyone, demographics: draft.demographics) }

  /// What might save a claim.
  enum Saving {
    /// With these slots it holds, or nearly; the figure beside it.
    case reading(ReadingSpec, Computed)
    /// There are no figures to tell, or too many ways to read it.
    case unknown
  }

  /// The first way of filling the slots in doubt with which the claim holds, or nearly, or cannot be told to fail; nil where it
  /// fails with all of them.
  func saving() -> Saving? {
    var left = Self.most
    var bare = BareLook(bench)
    let groups: [Told.Group?] = told.groups.isEmpty ? [nil] : [own] + told.groups.filter { $0 != own }
    let places: [PlaceID?] = told.places.isEmpty ? [nil] : [draft.place] + told.places.filter { $0 != draft.place }
    let times = choices(of: [nil] + told.periods)
    for (g, group) in groups.enumerated() {
      for (p, place) in places.enumerated() {
        let figures = bareFigures(group, place)
        for choice in times {
          let changed = (g > 0 ? 1 : 0) + (p > 0 ? 1 : 0) + (choice.time != nil ? 1 : 0)
          let wantsTold = changed == 1 && g > 0 && group?.isSome ?? true
          if let figures, let bareTimes = choice.bare,
            let n = figures.failing(draft, bareTimes, bare, slack: Judge.otherRelease, wantsTold: wantsTold), n < left
          {
            left -= n
            continue
          }
          let found: Saving? = first(group, place, choice.time) { variant in
            let specs = Readings.enumerate(variant, wantsWords: false)
            left -= specs.count
            guard left > 0 else { return .unknown }
            var isTold = false
            for spec in specs {
              switch bare.look(variant, spec, slack: Judge.otherRelease) {
              case .fails:
                isTold = true
                continue
              case .missing: continue
              case .open: break
              }
              let made = Checks.compute(variant, spec, bench)
              switch made.outcome {
              case .holds, .nearMiss, .imprecise: return .reading(spec, made)
              case .fails:
                isTold = true
                if isNear(made) { return .reading(spec, made) }
              case .notComputable: break
              }
            }
            // Another group alone, and no figure of it: who knows. Places and times that are not published for what is
            // counted are no choice, and of two slots at once nobody is told by the words.
            return !isTold && wantsTold ? .unknown : nil
          }
          if let found { return found }
        }
      }
    }
    return nil
  }

  /// The group, the place or whose count a precise number is the very figure of; nil where there is none (CLAIMS: a precise
  /// number chooses). Another time is a choice only where the claim's own sentence does not settle it: a misdated number is to
  /// be found out.
  func exact() -> (spec: ReadingSpec, made: Computed)? {
    guard !draft.atPeak, let numbers = numbersThatChoose else { return nil }
    // Whom and where the sentence itself says, the number does not read away.
    let groups = told.groups.filter { g in
      g != own && !(draft.whoOrigin.isStated && g.who != own.who)
        && !(draft.demographicsOrigin.isStated && g.demographics != own.demographics)
    }
    let places = draft.placeOrigin.isStated ? [] : told.places.filter { $0 != draft.place }
    let times = told.isTimeLeftOpen ? told.periods.filter { p in !draft.when.contains { $0.period == p } } : []
    var choices = Choices(
      groups: [own] + groups, places: [draft.place] + places, times: choices(of: [nil] + times))
    choices.figures = Array(repeating: nil, count: choices.groups.count * choices.places.count)
    return chosen(numbers, &choices, off: 0) ?? chosen(numbers, &choices, off: Self.revised)
  }

  private struct TimeChoice {
    let time: Period?
    /// What it comes to; nil where bare counts cannot tell how the claim comes out.
    let bare: BareTimes?
  }

  /// Those times that may be the claim's.
  private func choices(of times: [Period?]) -> [TimeChoice] {
    let isBare = isOfBareCounts
    return times.compactMap { time in
      against(time).map {
        TimeChoice(time: time, bare: isBare ? BareTimes(draft, when: when(time), against: $0) : nil)
      }
    }
  }

  private var isOfBareCounts: Bool { !mayHaveWholesOrScopes(draft) && BareFigures.isOfCounts(draft) }

  private struct Choices {
    let groups: [Told.Group]
    let places: [PlaceID?]
    let times: [TimeChoice]
    /// The figures of each group at each place, place by place, found when they are first tried.
    var figures: [BareFigures??] = []
  }

  /// The first way of filling the slots with which the claim's numbers are the figures.
  ///
  /// - Parameter off: by which part they may miss them, as a first release does; then one slot only is another than was read.
  private func chosen(_ numbers: [Int], _ choices: inout Choices, off: Double) -> (spec: ReadingSpec, made: Computed)? {
    guard let last = numbers.last else { return nil }
    var left = Self.most
    var bare = BareLook(bench)
    for choice in choices.times {
      let isOther = choice.time != nil
      for (g, group) in choices.groups.enumerated() {
        for (p, place) in choices.places.enumerated() where off == 0 || (isOther ? 1 : 0) + min(g, 1) + min(p, 1) < 2 {
          guard left > 0 else { return nil }
          let at = g * choices.places.count + p
          let figures = choices.figures[at] ?? bareFigures(group, place, keeping: keepsCounter)
          choices.figures[at] = .some(figures)
          if let figures, let times = choice.bare, let n = figures.without(last, off: off, times, bare), n < left {
            left -= n
            continue
          }
          let found: (ReadingSpec, Computed)? = first(group, place, choice.time) { variant in
            let specs = Readings.enumerate(variant, wantsWords: false)
            left -= specs.count
            guard left > 0 else { return nil }
            for spec in specs where keepsCounter(spec.selection) && bare.mayBe(numbers, off: off, variant, spec) {
              let made = Checks.compute(variant, spec, bench)
              let isTold = numbers.allSatisfy { n in
                made.figures.contains { abs(Double($0.value - n)) <= off * Double(n) }
              }
              if isTold, made.outcome == .holds || off > 0 && made.outcome == .nearMiss { return (spec, made) }
            }
            return nil
          }
          if let found { return found }
        }
      }
    }
    return nil
  }

  /// The exact counts that the claim tells, no one of which chance would meet: a level, or both ends of a change.
  private var numbersThatChoose: [Int]? {
    func exact(_ q: Quantity?) -> Int? {
      q.flatMap { $0.isExactCount ? Int(exactly: $0.value) : nil }
    }
    switch draft.assertion {
    case .level(let q): return exact(q).map { [$0] }
    case .change(_, _, _, let from?, let to?):
      guard let from = exact(from), let to = exact(to) else { return nil }
      return [from, to]
    case .change(_, .some, _, nil, let to?): return exact(to).map { [$0] }
    default: return nil
    }
  }

  /// By how much of it a count of today differs from that of its first release, as a rule.
  private static let revised = 0.001

  /// "Border Patrol agents apprehended": whose count the sentence itself says it is.
  private func keepsCounter(_ selection: Selection) -> Bool {
    guard let own = draft.measure, !draft.isElliptic else { return true }
    return (own.component == .all || own.component == selection.component)
      && (own.authority == .all || own.authority == selection.authority)
  }

  /// A count that is off by little may be another release's, or that of some months fewer.
  private func isNear(_ c: Computed) -> Bool {
    guard let q = draft.stated, q.unit == .count, q.digits >= 4, let actual = c.actual else { return false }
    return abs(actual - q.value) <= Judge.otherRelease * q.value
  }

  /// What is first found in the ways of filling the slots with a group, a place and a time.
  ///
  /// One draft is changed in place from way to way: there are hundreds, and a draft is large.
  private func first<Found>(
    _ group: Told.Group?, _ place: PlaceID?, _ time: Period?, _ look: (inout Draft) -> Found?
  ) -> Found? {
    guard let against = against(time), var v = filled(group, place) else { return nil }
    v.when = when(time)
    for measure in measures(of: v) {
      v.measure = measure
      for versus in against {
        v.versus = versus
        guard mayHaveWholesOrScopes(v) else {
          if let found = look(&v) { return found }
          continue
        }
        for whole in wholes(of: v) {
          for var scope in scopes(of: whole) { if let found = look(&scope) { return found } }
        }
      }
    }
    return nil
  }

  /// The claim as one of a group and at a place; nil where it cannot be.
  private func filled(_ group: Told.Group?, _ place: PlaceID?) -> Draft? {
    // Whoever is ranked is someone.
    if let group, !group.isSome, draft.kind == .rank { return nil }
    var v = draft
    v.topic = nil
    v.numberPlace = nil
    v.numberComponent = nil
    if let group {
      v.who = [group.who]
      v.demographics = group.demographics
    }
    if let place { take(place, into: &v) }
    return v
  }

  private func when(_ time: Period?) -> [PeriodChoice] {
    time.map { [PeriodChoice(period: $0, weight: 1, why: "")] } ?? draft.when
  }

  private func bareFigures(
    _ group: Told.Group?, _ place: PlaceID?, keeping isMeant: (Selection) -> Bool = { _ in true }
  ) -> BareFigures? {
    guard isOfBareCounts, let v = filled(group, place) else { return nil }
    return BareFigures(v, measures: measures(of: v), bench: bench, keeping: isMeant)
  }

  /// Whoever counts at a place counts what is counted there.
  private func take(_ place: PlaceID, into v: inout Draft) {
    v.place = place
    guard let measure = v.measure?.measure, [.encounters, .transits, .detections].contains(measure) else { return }
    switch place {
    case .darien: v.measure?.measure = .transits
    case .mexico, .honduras, PlaceID("guatemala"):
      v.measure?.measure = .detections
      v.measure?.country = place
    default: v.measure?.measure = .encounters
    }
    if v.measure?.measure != .encounters {
      v.measure?.component = .all
      v.measure?.authority = .all
    }
  }

  /// The Border Patrol, the ports of entry or both, and those expelled, unless the sentence itself says whom it means.
  private func measures(of v: Draft) -> [MeasureSense?] {
    guard let own = v.measure, own.measure == .encounters else { return [v.measure] }
    var out: [MeasureSense?] = [Component.all, .borderPatrol, .fieldOperations].map { component in
      var other = own
      other.authority = .all
      other.component = component
      other.saysBoth = component == .all
      return other
    }
    // Of those expelled, or held under other law, as it was read.
    if own.authority != .all { out.append(own) }
    if told.expels {
      var expelled = own
      expelled.authority = .title42
      expelled.component = .all
      out.append(expelled)
    }
    return out
  }

  /// What a time, or the claim's own, may be held against; nil where it is none that the claim may be of.
  private func against(_ time: Period?) -> [VersusSpec]? {
    // "at their highest of the calendar year": of a time as long as the sentence names, where no number could tell.
    if let time, draft.stated == nil, draft.whenOrigin.isStated,
      !draft.when.contains(where: { $0.period.length == time.length })
    {
      return nil
    }
    let own = draft.versus
    guard time != nil || !told.periods.isEmpty else { return [own] }
    guard case .none = own else {
      if case .stated = draft.versusOrigin { return time.map { isHeldAgainst($0) } ?? true ? [own] : nil }
      return [own] + [VersusSpec.previous, .yearBefore].filter { $0 != own }
    }
    return [own]
  }

  /// Whether a time may stand in for the claim's own against the one that its words name: like is held against like, and
  /// nothing against itself.
  private func isHeldAgainst(_ time: Period) -> Bool {
    guard case .choices(let list) = draft.versus, !draft.versusIsWhole, draft.kind != .streak else { return true }
    return list.contains { other in
      time != other.period && !other.period.months.overlaps(time.months)
        && (time.length == other.period.length || !draft.when.contains { $0.period.length == other.period.length })
    }
  }

  private func mayHaveWholesOrScopes(_ v: Draft) -> Bool {
    if case .extreme = v.assertion { return true }
    return v.kind == .share
  }

  /// A share may be of a group that the text speaks of, and of those met in its place.
  private func wholes(of v: Draft) -> [Draft] {
    guard v.kind == .share, v.wholeTimes.isEmpty else { return [v] }
    var out = [v]
    if v.place?.isSector ?? false, !v.isOfWholeAtPlace {
      var there = v
      there.wholePlace = v.wholePlace == nil ? .southwest : nil
      out.append(there)
    }
    for group in told.wholes {
      var part = v
      if v.demographics.isEmpty, group.demographics != v.demographics { part.demographics = group.demographics }
      if v.who.first == .everyone, group.who != .everyone { part.who = [group.who] }
      part.wholeWho = group.who
      part.wholePeople = group.demographics
      if part.who != v.who || part.demographics != v.demographics || !v.demographics.isEmpty || v.who.first != .everyone
      {
        out.append(part)
      }
    }
    return out
  }

  /// An order may be among the months of a year that the text speaks of.
  private func scopes(of v: Draft) -> [Draft] {
    guard case .extreme(let end, let position, _, let value) = v.assertion else { return [v] }
    let spans = told.spans.filter { span in
      v.when.contains { span.length > $0.period.length && span.months.contains($0.period.last) }
    }
    return [v]
      + spans.map { span in
        var other = v
        other.assertion = .extreme(end: end, position: position, scope: .within(span), value: value)
        return other
      }
  }
}
