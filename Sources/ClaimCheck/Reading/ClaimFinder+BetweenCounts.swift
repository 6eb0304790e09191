import BorderData

/// Which two counts a change is between, where the text has told both: "12,450 encounters in May. In May of last year it
/// was 170,716. That's a 93% decrease."
///
/// A change that says neither when nor of whom is read by the words around it; where two counts told just before, or right
/// behind it, give its number and the figures bear it out, it is between those.
extension ClaimFinder {
  /// As many sentences back a count may stand.
  private static let reach = 2
  /// As many counts before and in the sentence are looked at: the last that were told.
  private static let most = 8

  mutating func readBetweenCounts(_ index: Int, _ v: SentenceView) {
    guard let recogniser else { return }
    for i in firstDraft(of: index)..<drafts.count {
      let d = drafts[i]
      guard case .change(let direction?, let amount?, _, _, _) = d.assertion, direction != .flat,
        amount.unit == .percent || amount.unit == .factor, d.outside == nil, d.reason == nil, !d.fineGrained,
        !d.ofShare,
        !recogniser.holdsPlainly(d)
      else { continue }
      for (later, earlier) in countsTold(upTo: index, for: d, v) where gives(amount, direction, later, earlier) {
        var between = d
        between.measure = later.measure
        between.who = later.who
        between.whoOrigin = carried(later.whoOrigin)
        between.demographics = later.demographics
        between.demographicsOrigin = carried(later.demographicsOrigin)
        let named = later.place == nil && earlier.place != nil ? earlier : later
        between.place = named.place
        between.placeOrigin = carried(named.placeOrigin)
        between.numberPlace = later.numberPlace ?? earlier.numberPlace
        between.numberComponent = later.numberComponent ?? earlier.numberComponent
        between.when = later.when
        between.whenOrigin = carried(later.whenOrigin)
        between.versus = .choices(earlier.when)
        between.versusOrigin = carried(earlier.whenOrigin)
        between.topic = nil
        between.isAttached = true
        between.doubts = []
        if recogniser.holdsPlainly(between) {
          drafts[i] = between
          break
        }
      }
    }
  }

  /// Pairs of counts of one thing at two times, the last told first: the later of the two, and the one before it in time.
  private func countsTold(upTo index: Int, for d: Draft, _ v: SentenceView) -> [(later: Draft, earlier: Draft)] {
    var counts: [Draft] = []
    for c in drafts.reversed() {
      if index - c.sentence > Self.reach || counts.count >= Self.most { break }
      if let ends = endsTold(by: c), c.measure?.measure == d.measure?.measure, isAdmitted(c, by: d, v) {
        counts += [ends.to, ends.from]
        continue
      }
      guard case .level = c.assertion, c.outside == nil, c.reason == nil, !c.fineGrained, c.stated != nil,
        c.measure?.measure == d.measure?.measure, !c.when.isEmpty, isAdmitted(c, by: d, v)
      else { continue }
      var count = c
      if let settled = settledPeriod(c) { count.when = [settled] }
      counts.append(count)
      // "In fiscal year 2023, there were 27,687": of the group that the sentences before speak of, it may be.
      if case .open = c.whoOrigin, c.who == [.everyone], c.demographics.isEmpty, let topic = c.topic {
        count.who = [topic.who]
        count.demographics = topic.demographics
        counts.append(count)
      }
    }
    var out: [(later: Draft, earlier: Draft)] = []
    for i in counts.indices {
      for j in counts.indices.dropFirst(i + 1) {
        let (a, b) = (counts[i], counts[j])
        guard a.who == b.who, a.demographics == b.demographics, a.place == b.place || a.place == nil || b.place == nil,
          let x = a.when.first?.period, let y = b.when.first?.period, x.last != y.last,
          x.length == y.length || x.length < 12 && y.length < 12
        else { continue }
        out.append(x.last > y.last ? (a, b) : (b, a))
      }
    }
    return out
  }

  /// "fell to 356,873 in fiscal 2012 from 1.6 million in fiscal 2000": the two counts of a change that was told by them.
  private func endsTold(by c: Draft) -> (to: Draft, from: Draft)? {
    guard case .change(_, nil, _, let from?, let to?) = c.assertion, c.outside == nil, c.reason == nil,
      case .choices(let then) = c.versus, !c.when.isEmpty, !then.isEmpty
    else { return nil }
    var last = c
    last.kind = .level
    last.assertion = .level(to)
    last.versus = .none
    var first = last
    first.assertion = .level(from)
    first.when = then
    first.whenOrigin = c.versusOrigin
    return (last, first)
  }

  /// Whether nothing that the change itself states speaks against the count.
  private func isAdmitted(_ c: Draft, by d: Draft, _ v: SentenceView) -> Bool {
    guard case .stated(let s) = d.whoOrigin, d.who != c.who else { return true }
    return v.clauseOf(tokenIndex(s, v)) != v.clauseOf(d.tokens.lowerBound)
  }

  private func tokenIndex(_ s: TextSpan, _ v: SentenceView) -> Int {
    v.s.range.first { tokens[$0].span.upper > s.lower } ?? v.s.range.lowerBound
  }

  /// What a count tells of itself is said earlier, as seen from the change.
  private func carried(_ o: SlotOrigin) -> SlotOrigin {
    if case .stated(let s) = o { return .earlier(s) }
    return o
  }

  /// Whether a change from the one count to the other is the one stated, as far as its words are exact.
  private func gives(_ amount: Quantity, _ direction: Direction, _ later: Draft, _ earlier: Draft) -> Bool {
    guard let to = later.stated?.value, let from = earlier.stated?.value, from > 0, to > 0 else { return false }
    let ratio = to / from
    let isLoose = amount.hedge != .none
    switch amount.unit {
    case .percent:
      let percent = 100 * (direction == .up ? ratio - 1 : 1 - ratio)
      // As exactly as the two counts are told.
      let slack = 50 * ratio * ((later.stated?.step ?? 0) / to + (earlier.stated?.step ?? 0) / from)
      return abs(percent - amount.value) <= max(amount.step, 1) * 0.7 + (isLoose ? 0.1 * amount.value : 0) + slack
    case .factor:
      let times = direction == .up ? ratio : 1 / ratio
      return abs(times - amount.value) <= 0.15 * amount.value
    default: return false
    }
  }
}
