import BorderData
import BorderTrends

/// From computed readings to a verdict. The rules are few and in order:
///
/// 1. A precise number chooses: where the words leave things open and a reading gives the stated number, that was meant.
/// 2. Holds in every reading of weight: supported. In none: contradicted, when the text said enough to be held to it.
/// 3. Otherwise it depends, and the finding says on what.
struct Judge {
  let thresholds: Thresholds
  let hasOldDate: Bool

  /// By how much of it a count may be off that quotes another release than is loaded.
  static let otherRelease = 0.15

  /// By how much of it an exact count of a country's own institution may differ from that of UNHCR: Mexico's commission counted
  /// 2,137 applications in 2014, and UNHCR publishes 1,511.
  static let otherInstitution = 0.5

  struct Judgement {
    var verdict: Verdict
    var abstention: Abstention?
    var why: String
    /// Index of the reading to show first.
    var favoured: Int
    var remarks: [String] = []
  }

  /// - Parameter saving: what another group, place or time that the text speaks of might do for a claim whose own are in
  ///   doubt; nil for nothing.
  func judge(
    _ d: Draft, _ stated: [ReadingSpec], _ computed: [Computed],
    saving: (Draft) -> OtherSlots.Saving? = { $0.mattersInDoubt.isEmpty ? nil : .unknown }
  ) -> Judgement {
    let specs = settledRelease(weighedByReach(d, stated, computed), computed)
    var holds = 0.0
    var fails = 0.0
    var imprecise = 0.0
    var missing = 0.0
    var bestHolding: Int?
    for (i, c) in computed.enumerated() {
      let w = specs[i].weight
      switch c.outcome {
      case .holds, .nearMiss:
        holds += w
        if better(i, than: bestHolding, specs, computed, isPrecise: isPrecise(d)) { bestHolding = i }
      case .imprecise: imprecise += w
      case .fails: fails += w
      case .notComputable: missing += w
      }
    }
    let first = computed.indices.filter { if case .notComputable = computed[$0].outcome { false } else { true } }.max {
      (specs[$0].weight, -$0) < (specs[$1].weight, -$1)
    }
    let heaviest = computed.indices.max { (specs[$0].weight, -$0) < (specs[$1].weight, -$1) } ?? 0
    guard let first else {
      let why =
        computed.first.flatMap { c -> NoFigure? in if case .notComputable(let n) = c.outcome { n } else { nil } }
        ?? .noSuchData
      let (reason, text) = Words.abstention(why)
      return Judgement(verdict: .unanswerable, abstention: reason, why: text, favoured: 0)
    }
    if let bestHolding, isPrecise(d), !isLooseHit(d, computed[bestHolding]),
      specs[bestHolding].weight >= 0.1 * (holds + fails + imprecise) || isHit(d, computed[bestHolding])
    {
      return supported(d, bestHolding, specs, computed, others: fails + imprecise)
    }
    // The favoured meaning has no figures: others may support, they do not contradict.
    if missing > 0.5, case .notComputable(let why) = computed[heaviest].outcome {
      if let bestHolding, holds >= fails + imprecise, holds > 0.3 {
        return supported(d, bestHolding, specs, computed, others: fails)
      }
      let (reason, text) = Words.abstention(why)
      return Judgement(verdict: .unanswerable, abstention: reason, why: text, favoured: heaviest)
    }
    let total = holds + fails + imprecise
    if fails + imprecise <= 0.001 * total, let bestHolding {
      return supported(d, bestHolding, specs, computed, others: 0)
    }
    if let bestHolding {
      // The heaviest reading holds and little speaks against it.
      if holds >= thresholds.enoughWeight * total
        || (bestHolding == first || isHolding(computed[first])) && holds >= 0.25 * total
      {
        return supported(
          d, isHolding(computed[first]) ? first : bestHolding, specs, computed, others: fails + imprecise)
      }
      return depends(d, first, bestHolding, specs, computed)
    }
    let closest = closest(to: d, computed, specs.map(\.weight)) ?? first
    if imprecise > 0 {
      let i = computed.indices.first { computed[$0].outcome == .imprecise } ?? first
      return Judgement(
        verdict: .depends, why: impreciseWords(d, specs[i], computed[i]), favoured: i,
        remarks: computed[i].remark.map { [$0] } ?? [])
    }
    if let why = countsPortsNotLoaded(d, specs, computed) {
      return Judgement(verdict: .unanswerable, abstention: .outsideCoverage, why: why, favoured: closest)
    }
    if let soft = notHeldTo(
      d, specs[closest], computed[closest], computed, specs.map(\.weight), saving: saving)
    {
      return Judgement(verdict: .depends, why: soft, favoured: closest)
    }
    return Judgement(verdict: .contradicted, why: failWords(d, specs, computed, closest), favoured: closest)
  }

  /// "16,588 were apprehended in March 2017": above the Border Patrol's count by what the ports of entry met, for a time whose
  /// encounters there are not loaded.
  private func countsPortsNotLoaded(_ d: Draft, _ specs: [ReadingSpec], _ computed: [Computed]) -> String? {
    guard case .level(let q) = d.assertion, q.unit == .count, q.digits >= 3, q.upper == nil, let m = d.measure,
      m.measure == .encounters, m.component == .all, m.authority == .all
    else { return nil }
    // Of the whole border, of everyone, and at the same time.
    let isAbove = specs.indices.contains { i in
      let own = specs[i].selection
      guard own.component == .borderPatrol, !own.place.isSector, own.who == .everyone, own.demographics.isEmpty,
        let actual = computed[i].actual, actual > 0, Self.withPorts.contains(q.value / actual)
      else { return false }
      return specs.indices.contains { k in
        guard case .notComputable = computed[k].outcome else { return false }
        return specs[k].selection.component == .all && specs[k].selection.place == own.place
          && specs[k].when == specs[i].when
      }
    }
    guard isAbove, !d.doubts.contains(where: { $0.matter == .place }) else { return nil }
    return
      "It is above the Border Patrol's count as one with the ports of entry would be, which is not loaded for that time."
  }

  /// By what factor encounters with those at the ports of entry are above the Border Patrol's alone: from October 2017, when
  /// both begin, to March 2020 by 1.08 to 1.40 on the southwest border (CBP, Southwest Land Border Encounters).
  private static let withPorts = 1.08...1.4

  /// "Crossings have never been higher": a record runs over the longest series that is loaded (CLAIMS, time), so that a
  /// reading whose series begins much later says less.
  private func weighedByReach(_ d: Draft, _ specs: [ReadingSpec], _ computed: [Computed]) -> [ReadingSpec] {
    guard case .extreme(_, _, .everything, _) = d.assertion else { return specs }
    var out = specs
    for i in out.indices {
      guard let reach = computed[i].reach else { continue }
      // Of the same period: months reach less far back than years, and are ordered among themselves. What holds over both
      // is read as its words say.
      let isOutreached = specs.indices.contains { k in
        guard specs[k].when == specs[i].when, let longer = computed[k].reach, computed[k].outcome == .fails else {
          return false
        }
        return longer.advanced(by: Self.muchLater) < reach
      }
      if isOutreached, isHolding(computed[i]) { out[i].weight *= 0.3 }
    }
    return out
  }

  /// What had run by the date ends with one of two months, whichever was out: where readings of one of them bear the words
  /// out, and none of the other, that was the one, and it has the weight of both.
  private func settledRelease(_ specs: [ReadingSpec], _ computed: [Computed]) -> [ReadingSpec] {
    guard let long = specs.first(where: { a in specs.contains { areReleases(a.when, $0.when) } })?.when,
      let other = specs.first(where: { areReleases(long, $0.when) })?.when
    else { return specs }
    func holds(_ when: Period) -> Bool { specs.indices.contains { specs[$0].when == when && isHolding(computed[$0]) } }
    guard holds(long) != holds(other) else { return specs }
    let meant = holds(long) ? long : other
    let all = specs.reduce(0) { $0 + ($1.when == long || $1.when == other ? $1.weight : 0) }
    let own = specs.reduce(0) { $0 + ($1.when == meant ? $1.weight : 0) }
    guard own > 0 else { return specs }
    var out = specs
    for i in out.indices where out[i].when == long || out[i].when == other {
      out[i].weight = out[i].when == meant ? out[i].weight * all / own : 0
    }
    return out
  }

  /// The same run of months, to one month or to the next.
  private func areReleases(_ a: Period?, _ b: Period?) -> Bool {
    guard let a, let b, a.first == b.first, a.length > 1, b.length > 1 else { return false }
    return abs(a.length - b.length) == 1
  }

  /// Months by which one series begins later than another and is no longer its like.
  private static let muchLater = 60

  private func isHolding(_ c: Computed) -> Bool { c.outcome == .holds || c.outcome == .nearMiss }

  private func better(
    _ i: Int, than j: Int?, _ specs: [ReadingSpec], _ computed: [Computed], isPrecise: Bool
  ) -> Bool {
    guard let j else { return true }
    func score(_ k: Int) -> Double {
      var s = specs[k].weight
      // The very number tells more than one nearby.
      if computed[k].outcome == .nearMiss { s *= isPrecise ? 0.05 : 0.5 }
      if computed[k].remark == "understated" { s *= 0.5 }
      return s
    }
    return score(i) > score(j)
  }

  /// Three significant digits of a count, two of a percent.
  private func isPrecise(_ d: Draft) -> Bool {
    guard let q = d.stated, q.upper == nil else { return false }
    switch q.unit {
    case .count:
      return q.digits >= 3 && [.none, .moreThan, .atLeast, .about, .nearly].contains(q.hedge)
        || q.digits == 2 && [.none, .about, .nearly].contains(q.hedge)
        // "more than 31,000" of 31,163: as good as the number itself.
        || q.digits == 2 && [.moreThan, .atLeast, .lessThan, .atMost].contains(q.hedge)
    case .percent, .points:
      // A percent with no period named to compare with chooses that period.
      return q.hedge == .none && (q.digits >= 2 || d.versusIsOpen)
    default: return false
    }
  }

  /// "more than 31,000" of 61,041: two digits and a hedge choose only what they come near.
  private func isLooseHit(_ d: Draft, _ c: Computed) -> Bool {
    // Anywhere between two months' ends is no very number.
    if c.remark == RunningTotal.remark { return true }
    guard let q = d.stated, q.unit == .count, q.digits == 2, let actual = c.actual else { return false }
    switch q.hedge {
    case .moreThan, .atLeast: return actual > 1.1 * q.value
    case .lessThan, .atMost: return actual < q.value / 1.1
    default: return false
    }
  }

  /// A number met so nearly that no chance would have it: a reading of little weight is then the one that was meant.
  private func isHit(_ d: Draft, _ c: Computed) -> Bool {
    guard c.outcome == .holds else { return false }
    guard let q = d.stated, q.unit == .count, let actual = c.actual, [.moreThan, .atLeast].contains(q.hedge) else {
      return true
    }
    return actual <= 1.1 * q.value
  }

  /// Reasons not to hold the writer to the words, though no reading saves them.
  private func notHeldTo(
    _ d: Draft, _ r: ReadingSpec, _ c: Computed, _ all: [Computed], _ weights: [Double],
    saving: (Draft) -> OtherSlots.Saving?
  ) -> String? {
    // Tried with whatever else the text offers for what is in doubt or left unsaid, it holds for none of it: then it is held to
    // its words.
    let saving = saving(d)
    let isInDoubt = saving != nil
    if isInDoubt, let doubt = d.doubts.first { return doubt.words + tried(saving) }
    if case .lead = d.assertion { return "No lead shows beyond what chance would give: \(c.result)." }
    if case .open = d.whenOrigin {
      return "No period is named, and in none of those that may be meant does it hold; the writer may mean another."
    }
    if isInDoubt, let why = takenFromBefore(d) { return why + tried(saving) }
    // That nothing else which the text names bears it out does not show that it was read as meant: of texts never seen before
    // two in three of such claims had been misread.
    if let why = takenFromBefore(d, isOfSlots: true) { return why + tried(saving) }
    if d.fineGrained { return "Days and weeks are not published." }
    if let m = d.measure, !m.strong {
      return "The words do not say plainly what is counted; for the nearest published measure it does not hold."
    }
    // "In the three years since he took office 6.7 million": told when a month or two fewer were out.
    if d.runsToDate, let q = d.stated, q.unit == .count, let actual = c.actual, r.when.map({ $0.length > 1 }) ?? false,
      q.value < actual, q.value >= (1 - Self.otherRelease) * actual
    {
      return "The total runs to the date, and the number may be that to some month before."
    }
    if let q = d.stated, q.unit == .count, q.digits >= 3, d.measure?.measure == .asylum, let actual = c.actual,
      abs(actual - q.value) <= Self.otherInstitution * max(1, q.value)
    {
      return
        "The number is near the figure of the UN’s refugee agency. The country’s own institution may count otherwise."
    }
    if let q = d.stated, q.unit == .count, let actual = c.actual {
      let off = abs(actual - q.value) / max(1, q.value)
      // Deaths are found, and added to the count, for years.
      if q.digits >= 3 || d.measure?.measure == .deaths, hasOldDate, off <= Self.otherRelease {
        return
          "The number is \(Say.percent(off * 100)) from today's figure. The article may quote a first release that is not loaded."
      }
      // CLAIMS: an implausible factor lowers confidence in the reading; it contradicts where the slots are stated.
      if !saysWhomAndWhere(d), off >= thresholds.farOff - 1 || q.value >= thresholds.farOff * actual {
        return
          "The number is so far from the figure that the sentence may speak of another group, place or time than it was read for."
      }
    }
    if hasOldDate, quotesOtherRelease(d, c) {
      return "The two counts are near today's figures. The article may quote a first release that is not loaded."
    }
    if let q = d.stated, q.unit == .percent, case .change = d.assertion, let actual = c.actual {
      // A change several times as large, or the other way by far, where the place is not said: of another place.
      let isPlaceSaid: Bool
      if case .stated = d.placeOrigin { isPlaceSaid = true } else { isPlaceSaid = false }
      if !isPlaceSaid, abs(actual.magnitude - q.value) > max(50, 0.6 * q.value) {
        return
          "The percent is so far from the figure that the sentence may speak of another group, place or time than it was read for."
      }
    }
    if case .change(_, let amount, let strength, _, _) = d.assertion,
      !OverItsCourse.isOfNamedYear(d) || strength == .steady
    {
      if amount != nil, case .open = d.versus, isInDoubt || !d.isOfWholeYears || (amount?.isLargeFactor ?? false) {
        return "What it is compared with is not said; against the usual periods the number does not come out."
      }
      if amount == nil, strength == .steady || d.versusIsOpen {
        return "What it is compared with is not said, and against the usual periods it does not hold."
      }
    }
    if case .trend(_, _, let everyStep) = d.assertion, !everyStep || !d.whenOrigin.isSettled || !saysWhomAndWhere(d) {
      return "Over the periods that may be meant it does not hold as put."
    }
    if case .share(_, let most, _) = d.assertion, most != nil, case .stated = d.whenOrigin {
    } else if case .share(_, .some, _) = d.assertion {
      return "No period is named for the share."
    }
    for (i, o) in all.enumerated() where weights[i] > 0.05 {
      if case .notComputable = o.outcome { return "Some of the readings cannot be computed, and they might save it." }
    }
    return nil
  }

  /// "from 2,938 in March to 734": both counts of a change, each as near its figure as a first release may be.
  private func quotesOtherRelease(_ d: Draft, _ c: Computed) -> Bool {
    guard case .change(_, _, _, let from?, let to?) = d.assertion, c.figures.count >= 2 else { return false }
    let ends = [from, to].map(\.value)
    return ends.allSatisfy { end in
      end >= 100 && c.figures.contains { abs(Double($0.value) - end) <= Self.otherRelease * end }
    }
  }

  /// Whether the sentence says by itself what is counted, of whom and where; of everyone, where it names a place.
  private func saysWhomAndWhere(_ d: Draft) -> Bool {
    guard !d.isElliptic, d.whenOrigin.isSettled, d.placeOrigin.isSettled else { return false }
    let isOpen = { (o: SlotOrigin) in if case .open = o { true } else { false } }
    return (d.whoOrigin.isSettled || isOpen(d.whoOrigin))
      && (d.demographicsOrigin.isSettled || isOpen(d.demographicsOrigin))
  }

  /// What the sentence does not say itself, of a claim that may be meant otherwise.
  ///
  /// - Parameter isOfSlots: only what was taken from another sentence, and not what is left open.
  private func takenFromBefore(_ d: Draft, isOfSlots: Bool = false) -> String? {
    if case .earlier(let s) = d.whenOrigin, !d.sentenceSpan.contains(s) {
      return "The period is taken from an earlier sentence; in it this does not hold."
    }
    if case .article = d.whenOrigin {
      return "No period is named near it, and in the one that the article begins with it does not hold."
    }
    if case .earlier = d.placeOrigin, d.place != .darien {
      return "The place is taken from an earlier sentence, and there it does not hold."
    }
    if case .earlier(let s) = d.whoOrigin, !d.sentenceSpan.contains(s) {
      return "Whom it counts is taken from an earlier sentence, and of them it does not hold."
    }
    guard !isOfSlots, d.leavesUnsaid else { return nil }
    return "As it stands it does not hold, but it may be of a group, a place or a time that the text speaks of before."
  }

  /// With which of the things that the text speaks of it does hold.
  private func tried(_ saving: OtherSlots.Saving?) -> String {
    guard case .reading(let spec, let made) = saving, made.outcome == .holds || made.outcome == .nearMiss else {
      return ""
    }
    let group = Words.group(spec.selection)
    return " It holds for \([group, spec.short].filter { !$0.isEmpty }.joined(separator: ", ")): \(made.result)."
  }

  private func closest(to d: Draft, _ computed: [Computed], _ weights: [Double]) -> Int? {
    guard let q = d.stated else { return nil }
    let failing = computed.indices.filter { computed[$0].actual != nil && computed[$0].outcome == .fails }
    // Of the readings that the words put first.
    let most = failing.map { weights[$0] }.max() ?? 0
    return failing.filter { weights[$0] >= 0.5 * most }.min {
      abs((computed[$0].actual ?? 0).magnitude - q.value) < abs((computed[$1].actual ?? 0).magnitude - q.value)
    }
  }

  // MARK: Words

  private func supported(_ d: Draft, _ i: Int, _ specs: [ReadingSpec], _ computed: [Computed], others: Double)
    -> Judgement
  {
    let c = computed[i]
    var why = "The figure is \(c.result)."
    if case .level = d.assertion {} else { why = sentence(c.result) }
    var remarks: [String] = []
    if let r = c.remark { remarks.append(r) }
    if c.outcome == .nearMiss { why += " A near miss, within one in a hundred of what is stated." }
    if others > 0.05 {
      why +=
        isPrecise(d)
        ? " Other readings give other numbers; the stated number shows which was meant."
        : " It does not hold in every reading; see the table."
    }
    return Judgement(verdict: .supported, why: why, favoured: i, remarks: remarks)
  }

  private func depends(_ d: Draft, _ first: Int, _ holding: Int, _ specs: [ReadingSpec], _ computed: [Computed])
    -> Judgement
  {
    let failing = computed.indices.first { !isHolding(computed[$0]) && !isMissing(computed[$0]) } ?? first
    let why =
      "It holds for \(specs[holding].short) (\(computed[holding].result)), and not for \(specs[failing].short) (\(computed[failing].result))."
    return Judgement(
      verdict: .depends, why: why, favoured: isHolding(computed[first]) ? first : holding,
      remarks: computed[holding].remark.map { [$0] } ?? [])
  }

  private func isMissing(_ c: Computed) -> Bool { if case .notComputable = c.outcome { true } else { false } }

  private func impreciseWords(_ d: Draft, _ r: ReadingSpec, _ c: Computed) -> String {
    if c.remark == "overstated" { return "The direction is right and the word too strong: \(c.result)." }
    if c.remark == "understated" { return "The order of magnitude is understated: \(c.result)." }
    if case .lead = d.assertion {
      return "Some support, and weak: \(c.result). That one moved before the other does not show that it foretells it."
    }
    return "Close, and outside what the words allow: \(c.result)."
  }

  private func failWords(_ d: Draft, _ specs: [ReadingSpec], _ computed: [Computed], _ i: Int) -> String {
    let n = computed.count
    return "\(sentence(computed[i].result)) "
      + (n == 1
        ? "It does not hold, and the words allow no other reading."
        : "It holds in none of the \(n) readings that the words allow.")
  }

  private func sentence(_ s: String) -> String { s.prefix(1).uppercased() + s.dropFirst() + "." }
}

extension Quantity {
  /// "risen twentyfold": not in one year.
  var isLargeFactor: Bool { unit == .factor && value >= 5 }
}

extension Draft {
  var versusIsOpen: Bool { if case .open = versus { true } else { false } }
  /// A year is held against the year before, whichever way it is put.
  var isOfWholeYears: Bool { !when.isEmpty && when.allSatisfy { $0.period.length == 12 } }
}

extension ReadingSpec {
  /// What sets this reading apart, briefly.
  var short: String {
    var parts = [Words.measure(selection), Words.place(selection.place)]
    if let w = when { parts.append(w.shortLabel + (versus.map { " against " + $0.shortLabel } ?? "")) }
    if each { parts.append("each country on its own") }
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
