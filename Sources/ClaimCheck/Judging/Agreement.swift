import BorderData

/// Statements beside an exact number are of the count that it was shown to be the figure of.
///
/// "These encounters were 29% lower than in May, the lowest monthly total since January 2021": of the two readings of
/// "encounters" only that of the Border Patrol gives 29%, so that it is the one whose record is meant. What a claim leaves
/// open is settled by a claim near it, as documents agree with themselves (Jo et al., "AggChecker", PVLDB 12(12), 2019,
/// learn such priors for each article). It may bear a statement out, and never counts against one.
struct Agreement {
  /// A supported claim whose number chose among its readings.
  private struct Settled {
    let draft: Draft
    let reading: Reading
  }

  private var settled: [Settled] = []

  /// Sentences from a number within which a statement is of the same count. One without a number of its own holds of half of
  /// all counts by chance, so that its own sentence has to show which is meant.
  private static let reach = 1
  /// Numbers that are looked at for one claim.
  private static let most = 4

  var isEmpty: Bool { settled.isEmpty }

  /// Notes a claim whose number shows which of its readings was meant.
  mutating func note(_ d: Draft, _ f: Finding) {
    guard f.verdict == .supported, d.outside == nil, let q = d.stated, Self.chooses(q), let meant = f.readings.first,
      meant.outcome == .holds || meant.outcome == .nearMiss && q.isExactCount,
      f.readings.dropFirst().contains(where: { $0.outcome == .fails || $0.outcome == .imprecise })
    else { return }
    settled.append(Settled(draft: d, reading: meant))
  }

  /// Whether a sentence of which no number comes out was most likely read as of something else: "dipping to 14,400 in November,
  /// then to 1,600 in January", of a country that is not loaded. One wrong number stands among right ones.
  static func isMisread(_ i: Int, _ findings: [Finding], _ drafts: [Draft]) -> Bool {
    // Where the sentence itself says what is counted, and when, the writer is held to it.
    guard drafts[i].stated != nil, let measure = drafts[i].measure,
      drafts[i].isElliptic || !measure.strong || !drafts[i].whenOrigin.isStated
    else { return false }
    var others = 0
    for (k, d) in drafts.enumerated()
    where k != i && d.sentence == drafts[i].sentence && d.outside == nil
      && d.measure?.measure == drafts[i].measure?.measure
      && d.stated != nil && d.stated?.span != drafts[i].stated?.span
    {
      switch findings[k].verdict {
      case .supported: return false
      case .depends, .contradicted: others += 1
      case .unanswerable: break
      }
    }
    return others > 0
  }

  /// Three digits of a count, two of a percent, and no vaguer than "about".
  private static func chooses(_ q: Quantity) -> Bool {
    guard q.upper == nil, [.none, .about, .nearly].contains(q.hedge) else { return false }
    switch q.unit {
    case .count: return q.digits >= 3
    case .percent: return q.digits >= 2 && q.hedge == .none
    default: return false
    }
  }

  /// The claim with what it leaves open as the numbers near it show it to be meant, the nearest first.
  func variants(of d: Draft) -> [Draft] {
    guard !d.isFormInDoubt, d.measure != nil else { return [] }
    let near = settled.filter { s in
      (s.draft.tokens != d.tokens || s.draft.kind != d.kind)
        && abs(s.draft.sentence - d.sentence) <= (d.stated == nil ? 0 : Self.reach)
        && s.draft.measure?.measure == d.measure?.measure
        // One sector after the whole border is told of later, and not of what came before.
        && (s.draft.sentence <= d.sentence || !s.reading.selection.place.isSector)
    }
    .sorted { a, b in
      let (x, y) = (abs(a.draft.sentence - d.sentence), abs(b.draft.sentence - d.sentence))
      return x != y
        ? x < y
        : abs(a.draft.tokens.lowerBound - d.tokens.lowerBound) < abs(b.draft.tokens.lowerBound - d.tokens.lowerBound)
    }
    var out: [Draft] = []
    for s in near.prefix(Self.most) {
      if let v = taking(s, d), !out.contains(v) { out.append(v) }
    }
    return out
  }

  /// The claim with the slots of a settled one where its own sentence does not say them; nil where nothing changes.
  private func taking(_ s: Settled, _ d: Draft) -> Draft? {
    var v = d
    let isSame = s.draft.sentence == d.sentence
    let origin = SlotOrigin.earlier(s.draft.stated?.span ?? s.draft.sentenceSpan)
    let selection = s.reading.selection
    if let own = d.measure, own.measure == .encounters, selection.measure == .encounters,
      own.component == .all || !isSame || own == s.draft.measure
    {
      // Said outright by the claim's own words, it stays.
      if own.component == .all || own == s.draft.measure || d.isElliptic {
        v.measure?.component = selection.component
        v.measure?.saysBoth = selection.component == .all
      }
      if own.authority == .all, d.isElliptic { v.measure?.authority = selection.authority }
    }
    if !d.placeOrigin.isStated {
      v.place = selection.place
      v.placeOrigin = origin
      v.topic?.place = nil
    }
    if d.who == s.draft.who, d.demographics == s.draft.demographics, !d.whoOrigin.isStated,
      !d.demographicsOrigin.isStated
    {
      v.who = [selection.who]
      v.demographics = selection.demographics
      v.topic = nil
    }
    if !d.whenOrigin.isStated, let when = s.reading.when, d.kind != .streak {
      v.when = [PeriodChoice(period: when, weight: 1, why: "the number beside it is of that time")]
      v.whenOrigin = origin
    }
    // Which of them is meant is no longer in doubt.
    v.doubts.removeAll { $0.matter != .form }
    v.moment = nil
    return v == d ? nil : v
  }
}
