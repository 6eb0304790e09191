import BorderData

/// "The last time the number was lower was 1976": an order that begins with the time it names.
extension ClaimFinder {
  mutating func lastTime(_ v: SentenceView, _ index: Int, _ used: inout Set<Int>) -> Draft? {
    guard
      let time = v.s.range.first(where: { i in
        ["time", "vez"].contains(v.text(i)) && ["last", "ultima"].contains(v.text(i - 1))
          && ["the", "la"].contains(v.text(i - 2))
          // "had last been lower in February 2021".
          || v.text(i) == "last" && ["had", "has", "were", "was"].contains(v.text(i - 1))
            && ["been", "this", "so"].contains(v.text(i + 1))
      }),
      let how = (time + 1..<min(time + 18, v.s.range.upperBound)).first(where: {
        v.says(Self.lowers, at: $0) || v.says(Self.highers, at: $0)
      }),
      let m = v.s.periods.first(where: { $0.tokens.lowerBound > how && $0.tokens.lowerBound - how <= 4 }),
      (how + 1..<m.tokens.lowerBound).contains(where: { v.says(Self.wases, at: $0) }),
      let told = lastDraft(since: index - 2, where: \.tellsCount), let sense = told.measure,
      let since = resolver(isUS: sense.isUS).choices(m.form).first?.period
    else { return nil }
    // Past an aside on a month, a year is held against years.
    let base =
      lastDraft(since: index - 2) { $0.tellsCount && $0.when.first?.period.length == since.length } ?? told
    for i in time..<m.tokens.upperBound { used.insert(i) }
    var d = Draft(
      kind: .extreme, tokens: max(v.s.range.lowerBound, time - 2)..<m.tokens.upperBound, sentence: index,
      assertion: .extreme(
        end: v.says(Self.lowers, at: how) ? .lowest : .highest, position: 1, scope: .since(since.last), value: nil))
    d.measure = sense
    d.take(slotsOf: base)
    d.whenOrigin = .earlier(context.whenSpan ?? TextSpan(0, 0))
    return d
  }

  private static let lowers: WordSet = ["lower", "smaller", "fewer", "low", "menor", "baja", "bajo"]
  private static let highers: WordSet = ["higher", "larger", "greater", "more", "high", "mayor", "alta", "alto"]
  private static let wases: WordSet = ["was", "came", "fue", "in", "en"]

  /// "nearly 3 million expulsions, more than 80% of them under Biden": by when they were, and of all that were counted.
  func partByTime(_ d: inout Draft, _ v: SentenceView) {
    guard d.kind == .share, let q = v.mention(of: d.stated), ["of", "de"].contains(v.text(q.tokens.upperBound)),
      ["them", "those", "these", "ellas", "ellos"].contains(v.text(q.tokens.upperBound + 1)),
      let count = lastDraft(
        since: d.sentence,
        where: { c in
          guard case .level = c.assertion else { return false }
          return c.outside == nil && c.measure != nil
        }), let n = v.mention(of: count.stated), n.tokens.upperBound <= q.hedged.lowerBound,
      let m = v.s.periods.first(where: {
        (q.tokens.upperBound + 2...q.tokens.upperBound + 4).contains($0.tokens.lowerBound)
      }),
      !v.s.phrases.contains(where: { p in
        p.tokens.lowerBound > q.tokens.upperBound + 1 && p.tokens.upperBound <= v.s.range.upperBound
          && (p.country?.isPlace == false || !(p.people ?? []).isEmpty || p.borderOrSector != nil)
      })
    else { return }
    let parts = resolver(isUS: count.measure?.isUS ?? true).choices(m.form)
    guard !parts.isEmpty, let whole = count.when.first?.period else { return }
    d.measure = count.measure
    d.take(slotsOf: count)
    d.topic = nil
    d.when = parts.compactMap { c in
      let (from, to) = (max(c.period.first, whole.first), min(c.period.last, whole.last))
      return from <= to ? PeriodChoice(period: .exactly(from...to), weight: c.weight, why: c.why) : nil
    }
    d.whenOrigin = .stated(span(m.tokens))
    d.wholeTimes = [whole]
    d.doubts.append("It is of a part of the time, and when the whole ended is not sure.")
  }
}
