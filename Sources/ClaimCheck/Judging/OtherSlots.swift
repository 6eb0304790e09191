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
    let groups: [Told.Group?] = told.groups.isEmpty ? [nil] : [own] + told.groups.filter { $0 != own }
    let places: [PlaceID?] = told.places.isEmpty ? [nil] : [draft.place] + told.places.filter { $0 != draft.place }
    let times: [Period?] = [nil] + told.periods
    for (g, group) in groups.enumerated() {
      for (p, place) in places.enumerated() {
        for (t, time) in times.enumerated() {
          let changed = (g > 0 ? 1 : 0) + (p > 0 ? 1 : 0) + (t > 0 ? 1 : 0)
          for variant in variants(group, place, time) {
            let specs = Readings.enumerate(variant, wantsWords: false)
            left -= specs.count
            guard left > 0 else { return .unknown }
            var isTold = false
            for spec in specs {
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
            if !isTold, changed == 1, g > 0, group?.isSome ?? true { return .unknown }
          }
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
    let times = told.periods.filter { p in !draft.when.contains { $0.period == p } }
    var left = Self.most
    for time in [nil] + times {
      for group in [own] + groups {
        for place in [draft.place] + places {
          for variant in variants(group, place, time) {
            let specs = Readings.enumerate(variant, wantsWords: false)
            left -= specs.count
            guard left > 0 else { return nil }
            for spec in specs where keepsCounter(spec) {
              let made = Checks.compute(variant, spec, bench)
              if made.outcome == .holds, numbers.allSatisfy({ n in made.figures.contains { $0.value == n } }) {
                return (spec, made)
              }
            }
          }
        }
      }
    }
    return nil
  }

  /// The exact counts that the claim tells, no one of which chance would meet: a level, or both ends of a change.
  private var numbersThatChoose: [Int]? {
    func exact(_ q: Quantity?) -> Int? {
      guard let q, q.unit == .count, q.digits >= Self.digitsThatChoose, q.step == 1, q.hedge == .none, q.upper == nil
      else { return nil }
      return Int(exactly: q.value)
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

  private static let digitsThatChoose = 4

  /// "Border Patrol agents apprehended": whose count the sentence itself says it is.
  private func keepsCounter(_ spec: ReadingSpec) -> Bool {
    guard let own = draft.measure, !draft.isElliptic else { return true }
    return (own.component == .all || own.component == spec.selection.component)
      && (own.authority == .all || own.authority == spec.selection.authority)
  }

  /// A count that is off by little may be another release's, or that of some months fewer.
  private func isNear(_ c: Computed) -> Bool {
    guard let q = draft.stated, q.unit == .count, q.digits >= 4, let actual = c.actual else { return false }
    return abs(actual - q.value) <= Judge.otherRelease * q.value
  }

  private func variants(_ group: Told.Group?, _ place: PlaceID?, _ time: Period?) -> [Draft] {
    // Whoever is ranked is someone.
    if let group, !group.isSome, draft.kind == .rank { return [] }
    var v = draft
    v.topic = nil
    v.numberPlace = nil
    v.numberComponent = nil
    if let group {
      v.who = [group.who]
      v.demographics = group.demographics
    }
    if let place { take(place, into: &v) }
    return components(of: v).flatMap { times(of: $0, time) }.flatMap { wholes(of: $0) }.flatMap { scopes(of: $0) }
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
  private func components(of v: Draft) -> [Draft] {
    guard v.measure?.measure == .encounters else { return [v] }
    var out = [Component.all, .borderPatrol, .fieldOperations].map { component in
      var other = v
      other.measure?.authority = .all
      other.measure?.component = component
      other.measure?.saysBoth = component == .all
      return other
    }
    // Of those expelled, or held under other law, as it was read.
    if v.measure?.authority != .all { out.append(v) }
    if told.expels {
      var expelled = v
      expelled.measure?.authority = .title42
      expelled.measure?.component = .all
      out.append(expelled)
    }
    return out
  }

  private func times(of v: Draft, _ time: Period?) -> [Draft] {
    var v = v
    // "at their highest of the calendar year": of a time as long as the sentence names, where no number could tell.
    if let time, draft.stated == nil, draft.whenOrigin.isStated,
      !draft.when.contains(where: { $0.period.length == time.length })
    {
      return []
    }
    if let time { v.when = [PeriodChoice(period: time, weight: 1, why: "")] }
    guard time != nil || !told.periods.isEmpty else { return [v] }
    guard case .none = v.versus else {
      if case .stated = v.versusOrigin { return time.map { isHeldAgainst($0, v) } ?? true ? [v] : [] }
      var out = [v]
      for versus in [VersusSpec.previous, .yearBefore] where versus != v.versus {
        var other = v
        other.versus = versus
        out.append(other)
      }
      return out
    }
    return [v]
  }

  /// Whether a time may stand in for the claim's own against the one that its words name: like is held against like, and
  /// nothing against itself.
  private func isHeldAgainst(_ time: Period, _ v: Draft) -> Bool {
    guard case .choices(let list) = v.versus, !v.versusIsWhole, draft.kind != .streak else { return true }
    return list.contains { other in
      time != other.period && !other.period.months.overlaps(time.months)
        && (time.length == other.period.length || !draft.when.contains { $0.period.length == other.period.length })
    }
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
