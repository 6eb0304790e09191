import BorderData
import BorderTrends

/// A complete interpretation before it is computed.
struct ReadingSpec: Hashable, Sendable {
  var selection: Selection
  var when: Period?
  var versus: Period?
  var versusSelection: Selection?
  var weight: Double
  var why: [String]
  /// "each": the statement is made of every member on its own.
  var each = false
}

/// Enumerates the admissible readings of a draft, heaviest first, at most 64.
enum Readings {
  static let limit = 64

  // What the slots of a draft may hold. Named types rather than tuples, whose copies in arrays are made and given back by
  // the runtime, element by element: hundreds of drafts are gone through for one claim.

  struct PlaceChoice {
    let place: PlaceID
    var weight: Double
    let why: String

    init(_ place: PlaceID, _ weight: Double, _ why: String) {
      self.place = place
      self.weight = weight
      self.why = why
    }
  }

  struct ComponentChoice {
    let component: Component
    let weight: Double
    let why: String

    init(_ component: Component, _ weight: Double, _ why: String) {
      self.component = component
      self.weight = weight
      self.why = why
    }
  }

  struct PeriodPair {
    let when: Period?
    let versus: Period?
    var weight: Double
    let why: String

    init(_ when: Period?, _ versus: Period?, _ weight: Double, _ why: String) {
      self.when = when
      self.versus = versus
      self.weight = weight
      self.why = why
    }
  }

  static func places(_ d: Draft) -> [PlaceChoice] {
    if let p = d.place { return [PlaceChoice(p, 1, "")] }
    guard let t = d.topic?.place else { return unnamedPlaces(d) }
    let share = d.isElliptic ? 0.6 : 0.35
    return [PlaceChoice(t, share, "the sector that the sentences before speak of")]
      + unnamedPlaces(d).map { PlaceChoice($0.place, $0.weight * (1 - share), $0.why) }
  }

  /// Where neither the sentence nor those before name a place.
  private static func unnamedPlaces(_ d: Draft) -> [PlaceChoice] {
    if let n = d.numberPlace, n.isSector {
      return [
        PlaceChoice(n, 0.8, "the number before it is of that sector"),
        PlaceChoice(.southwest, 0.12, "the southwest border as a whole"),
        PlaceChoice(.us, 0.08, "nationwide is the other reading of an unnamed border"),
      ]
    }
    if let n = d.numberPlace, n == .southwest || n == .us {
      return [
        PlaceChoice(n, 0.85, "the number before it is of that"),
        PlaceChoice(n == .us ? .southwest : .us, 0.15, "the other reading of an unnamed border"),
      ]
    }
    if d.southwestFirst {
      return [
        PlaceChoice(.southwest, 0.6, "“border” and “crossings” first mean the southwest border"),
        PlaceChoice(.us, 0.4, "nationwide is the other reading of an unnamed border"),
      ]
    }
    return [
      PlaceChoice(.us, 0.6, "the words leave the border open"),
      PlaceChoice(.southwest, 0.4, "the southwest border is the other reading"),
    ]
  }

  /// A sector is the Border Patrol's, and so is the whole that its part is of.
  private static func components(
    of d: Draft, _ m: MeasureSense, at place: PlaceID, wantsWords: Bool
  ) -> [ComponentChoice] {
    let found = components(m, beside: d.numberComponent, wantsWords: wantsWords)
    guard d.kind == .share, place.isSector, found.count == 2, !m.saysBoth,
      found.contains(where: { $0.component == .borderPatrol })
    else { return found }
    return found.map { ComponentChoice($0.component, $0.component == .borderPatrol ? 0.6 : 0.4, $0.why) }
  }

  /// - Parameter known: whose count the number before was found to be.
  static func components(
    _ m: MeasureSense, beside known: Component? = nil, wantsWords: Bool = true
  ) -> [ComponentChoice] {
    func why(_ words: @autoclosure () -> String) -> String { wantsWords ? words() : "" }
    if m.measure != .encounters || m.component != .all {
      return [ComponentChoice(m.component, 1, m.component == .all ? "" : "the text names it")]
    }
    if m.saysBoth { return [ComponentChoice(.all, 1, "the text counts both components")] }
    if let known, known == .all || known == .borderPatrol {
      return [
        ComponentChoice(known, 0.85, "the number before it is of that"),
        ComponentChoice(known == .all ? .borderPatrol : .all, 0.15, why("“\(m.words)” leaves the component open")),
      ]
    }
    if m.authority != .all {
      return [
        ComponentChoice(.all, 0.6, "both components"), ComponentChoice(.borderPatrol, 0.4, "the Border Patrol alone"),
      ]
    }
    if m.borderPatrolFirst {
      return [
        ComponentChoice(.borderPatrol, 0.55, why("“\(m.words)” first means the Border Patrol")),
        ComponentChoice(.all, 0.45, why("“\(m.words)” does not exclude the ports of entry")),
      ]
    }
    let all = m.saysEncounters ? 0.72 : 0.6
    return [
      ComponentChoice(.all, all, "both components of CBP"),
      ComponentChoice(.borderPatrol, 1 - all, "the Border Patrol alone, between ports of entry"),
    ]
  }

  /// Periods with what they are compared with; a fiscal year goes with a fiscal year, part of a year with the same part.
  static func periods(_ d: Draft, wantsWords: Bool = true) -> [PeriodPair] {
    if d.when.isEmpty { return [PeriodPair(nil, nil, 1, "")] }
    var out = pairs(d, d.versus, wantsWords: wantsWords)
    if out.isEmpty, case .choices = d.versus { out = pairs(d, .open, wantsWords: wantsWords) }
    let total = out.reduce(0) { $0 + $1.weight }
    if total > 0 { for i in out.indices { out[i].weight /= total } }
    return out
  }

  private static func pairs(_ d: Draft, _ versus: VersusSpec, wantsWords: Bool) -> [PeriodPair] {
    func why(_ words: @autoclosure () -> String) -> String { wantsWords ? words() : "" }
    var out: [PeriodPair] = []
    out.reserveCapacity(d.when.count)
    for w in d.when {
      switch versus {
      case .none: out.append(PeriodPair(w.period, nil, w.weight, w.why))
      case .previous: out.append(PeriodPair(w.period, w.period.previous, w.weight, w.why))
      case .yearBefore: out.append(PeriodPair(w.period, w.period.yearBefore, w.weight, w.why))
      case .open:
        if w.period.length >= 12 || d.measure == nil {
          out.append(
            PeriodPair(
              w.period, w.period.length % 12 == 0 ? w.period.previous : w.period.yearBefore, w.weight, w.why))
        } else if w.period.length > 1 {
          // Part of a year goes with the same part of the year before.
          out.append(
            PeriodPair(
              w.period, w.period.yearBefore, w.weight * 0.75, why(w.why + "; against the same months a year before")))
          out.append(
            PeriodPair(w.period, w.period.previous, w.weight * 0.25, why(w.why + "; against the months before")))
        } else {
          out.append(
            PeriodPair(w.period, w.period.previous, w.weight * 0.7, why(w.why + "; against the period before")))
          out.append(
            PeriodPair(
              w.period, w.period.yearBefore, w.weight * 0.3, why(w.why + "; against the same months a year before")))
        }
      case .choices(let list):
        for v in list {
          guard let pair = pair(w.period, v.period, d) else { continue }
          out.append(PeriodPair(pair.0, pair.1, w.weight * v.weight * pair.2, w.why))
        }
      }
    }
    return out
  }

  private static func pair(_ w: Period, _ v: Period, _ d: Draft) -> (Period, Period, Double)? {
    if w == v { return nil }
    if d.versusAtPeak, w.length == 1, v.length > 1 { return (w, v, 1) }
    switch (w, v) {
    case (.fiscalYear, .calendarYear), (.calendarYear, .fiscalYear): return nil
    default: break
    }
    // Part of a year against a whole one: the same months of it, unless it is the whole that was exceeded.
    if w.length < 12, v.length == 12, w.length > 1 {
      if d.kind == .comparison || d.versusIsWhole { return (w, v, 0.6) }
      let back = v.last.year - w.last.year
      let same = w.shifted(years: back)
      if v.months.contains(same.first) && v.months.contains(same.last) || w.last.year != v.last.year {
        return (w, same, 1)
      }
      return (w, v, 0.3)
    }
    // "more last month than in all of 2020".
    if d.versusIsWhole, w.length == 1, v.length >= 12 { return (w, v, 1) }
    // "far below last year's": a month goes with the same month of the year named.
    if w.length == 1, v.length == 12, d.kind != .comparison || d.versusWho == nil {
      let back = v.months.first { $0.month == w.first.month }
      // Where a year may be meant as well, it is the one that goes with a year.
      let isOfYears = d.when.contains { $0.period.length == 12 }
      if let back, .month(back) != w { return (w, .month(back), isOfYears ? 0.15 : 1) }
    }
    // "more than the previous ten years combined".
    if d.kind == .comparison, w.length == 1, v.length >= 24 { return (w, v, 1) }
    // A year against a month, or the reverse, is no comparison of like with like.
    if w.length >= 12 && v.length == 1 || w.length == 1 && v.length >= 12 { return nil }
    return (w, v, 1)
  }

  private struct Group {
    var who: Who
    var demographics: DemographicSet
    var weight: Double
    var isTopic = false
  }

  /// The groups that may be meant: those named, and that of the sentences before where none is.
  private static func groups(_ d: Draft) -> [Group] {
    var out = d.who.enumerated().map { i, who in
      Group(
        who: who, demographics: d.demographics,
        weight: d.who.count == 1 ? 1 : (i == 0 ? 0.6 : 0.4 / Double(d.who.count - 1)))
    }
    guard let t = d.topic, t.who != .everyone || !t.demographics.isEmpty else { return out }
    let share = d.isElliptic ? 0.6 : 0.3
    for i in out.indices { out[i].weight *= 1 - share }
    let before = Group(who: t.who, demographics: t.demographics, weight: share, isTopic: true)
    return d.isElliptic ? [before] + out : out + [before]
  }

  /// The selections of the readings of a draft with a measure, where the sentences before speak of nobody else.
  static func selections(of d: Draft, _ m: MeasureSense) -> [Selection] {
    let places = places(d)
    var out: [Selection] = []
    out.reserveCapacity(d.who.count * places.count * 2)
    for who in d.who {
      for place in places {
        for choice in components(of: d, m, at: place.place, wantsWords: false) {
          out.append(
            Selection(
              m.measure, place: place.place, component: choice.component, authority: m.authority, who: who,
              demographics: d.demographics))
        }
      }
    }
    return out
  }

  /// - Parameter wantsWords: false where only how the readings come out is asked: they are then without their `why`.
  static func enumerate(_ d: Draft, wantsWords: Bool = true) -> [ReadingSpec] {
    guard let m = d.measure else { return [] }
    var out: [ReadingSpec] = []
    let periods = periods(d, wantsWords: wantsWords)
    let places = places(d)
    let groups = groups(d)
    out.reserveCapacity(groups.count * places.count * periods.count * 2)
    for (wi, group) in groups.enumerated() {
      let who = group.who
      let whoWeight = group.weight
      for place in places {
        for component in components(of: d, m, at: place.place, wantsWords: wantsWords) {
          for p in periods {
            let selection = Selection(
              m.measure, place: place.place, component: component.component, authority: m.authority, who: who,
              demographics: group.demographics)
            var why = wantsWords ? [place.why, component.why, p.why].filter { !$0.isEmpty } : []
            if wantsWords, group.isTopic { why.append("the group that the sentences before speak of") }
            if wantsWords, d.who.count > 1, !group.isTopic {
              why.append(wi == 0 ? "the group in its first meaning" : "the group in a wider meaning")
            }
            var other: Selection?
            if let vw = d.versusWho {
              other = selection
              other?.who = vw
            }
            if let vp = d.versusPlace {
              other = other ?? selection
              other?.place = vp
            }
            out.append(
              ReadingSpec(
                selection: selection, when: p.when, versus: p.versus, versusSelection: other,
                weight: whoWeight * place.weight * component.weight * p.weight, why: why))
          }
        }
      }
    }
    if case .magnitude = d.assertion, case .only(let list)? = d.who.first, list.count > 1 {
      out += out.map { spec in
        var each = spec
        each.each = true
        each.weight *= 0.4
        if wantsWords { each.why.append("of each country on its own") }
        return each
      }
    }
    if d.isOfEach, case .only(let list)? = d.who.first, list.count > 1 {
      for i in out.indices where out[i].selection.who == .only(list) {
        out[i].each = true
        if wantsWords { out[i].why.append("of each country on its own") }
      }
    }
    // Readings are large to move about, and are made in order more often than not.
    if !zip(out, out.dropFirst()).allSatisfy({ $0.weight >= $1.weight }) { out.sort { $0.weight > $1.weight } }
    if out.count > limit { out.removeLast(out.count - limit) }
    let total = out.reduce(0) { $0 + $1.weight }
    guard total > 0 else { return out }
    for i in out.indices { out[i].weight /= total }
    return out
  }

  /// Where a slot is open, a choice that nobody publishes for the period is no choice: before 2018 only the Border
  /// Patrol's part of the border's figures was. Its weight goes to the choices that are published, as long as some
  /// are for the heaviest period.
  static func reweigh(_ specs: inout [ReadingSpec], _ computed: [Computed], _ d: Draft) {
    func isMissing(_ c: Computed) -> Bool { if case .notComputable = c.outcome { true } else { false } }
    struct Key: Hashable {
      var when: Period?
      var versus: Period?
      var who: Who
    }
    // Before October 1999 only whole fiscal years were: a span of calendar years that has no figure gives way to theirs.
    func fiscalTwin(_ p: Period?) -> Period? {
      guard let p, p.length % 12 == 0, p.first.month == 1 else { return p }
      return .exactly(p.first.advanced(by: -3)...p.last.advanced(by: -3))
    }
    var published: Set<Key> = []
    for i in specs.indices where !isMissing(computed[i]) {
      published.insert(Key(when: specs[i].when, versus: specs[i].versus, who: specs[i].selection.who))
    }
    // What the Border Patrol counted is published of every month, and where it is missing it is not loaded yet: the wider
    // count is no stand-in for it.
    for i in specs.indices where isMissing(computed[i]) && specs[i].selection.component != .borderPatrol {
      let s = specs[i]
      if published.contains(Key(when: s.when, versus: s.versus, who: s.selection.who))
        || published.contains(Key(when: fiscalTwin(s.when), versus: fiscalTwin(s.versus), who: s.selection.who))
      {
        specs[i].weight = 0
      }
    }
    let total = specs.reduce(0) { $0 + $1.weight }
    if total > 0 { for i in specs.indices { specs[i].weight /= total } }
  }

  /// Where a count told beside the claim is the figure of some of its readings, those are what was meant.
  ///
  /// - Returns: whether it is.
  static func settle(_ specs: inout [ReadingSpec], _ computed: [Computed], by count: Quantity?, _ w: Workbench) -> Bool
  {
    guard let count else { return false }
    let isMet = specs.indices.map { i in
      if case .notComputable = computed[i].outcome { return false }
      return specs[i].weight > 0 && LevelCheck.holds(count, specs[i], w)
    }
    let total = specs.indices.reduce(0) { $0 + (isMet[$1] ? specs[$1].weight : 0) }
    guard total > 0 else { return false }
    for i in specs.indices { specs[i].weight = isMet[i] ? specs[i].weight / total : 0 }
    return true
  }

  /// "at the peak": a longer period stands for its highest month of all, unless the whole is nearer to the number.
  static func settlePeaks(_ specs: inout [ReadingSpec], _ d: Draft, _ w: Workbench) {
    for i in specs.indices {
      if d.versusAtPeak, let p = specs[i].versus, let best = highestMonth(of: p, specs[i].selection, w) {
        specs[i].versus = best.period
        specs[i].why.append("against the highest month of \(p)")
      }
      guard d.atPeak, let p = specs[i].when else { continue }
      var base = specs[i].selection
      // "as many as 8,198 Cubans in a single month of 2021": their own highest; "at the peak" is of all.
      if d.stated?.hedge != .upTo {
        base.who = .everyone
        base.demographics = .everyone
      }
      guard let best = highestMonth(of: p, base, w) else { continue }
      if case .level(let q) = d.assertion, case .success(let all) = w.whole(specs[i].selection, p),
        case .success(let month) = w.whole(specs[i].selection, best.period),
        abs(Double(all.value) - q.value) < abs(Double(month.value) - q.value)
      {
        continue
      }
      specs[i].when = best.period
      specs[i].why.append("its highest month")
    }
  }

  private static func highestMonth(of p: Period, _ s: Selection, _ w: Workbench) -> Figure? {
    guard p.length > 1 else { return nil }
    var best: Figure?
    for m in p.months {
      guard case .success(let f) = w.whole(s, .month(m)) else { continue }
      if best.map({ f.value > $0.value }) ?? true { best = f }
    }
    return best
  }
}
