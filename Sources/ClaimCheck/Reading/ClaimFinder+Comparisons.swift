import BorderData

extension ClaimFinder {
  /// The countries that phrases name, or those of a region where they name only that: "Central Americans from Guatemala,
  /// Honduras and El Salvador" are of those three.
  private static func codes(of groups: [Phrase]) -> [CountryCode] {
    let named = groups.compactMap { $0.country?.code }
    guard named.isEmpty else { return named }
    let regions = groups.compactMap(\.group)
    guard !regions.isEmpty,
      case .only(let list)? = Self.readings(codes: [], groups: regions, complement: false).first
    else { return [] }
    return list
  }

  private func isRegion(_ p: Phrase) -> Bool { p.group == .centralAmerica || p.group == .northernTriangle }

  /// "more than twice the 248,284 of the year before": so many times as much, and not only more.
  private func isBeforeFactor(_ p: Phrase, _ v: SentenceView) -> Bool {
    let j = p.tokens.upperBound
    return v.text(j) == "twice"
      && v.s.quantities.contains { $0.quantity.unit == .count && (j + 1...j + 5).contains($0.hedged.lowerBound) }
      || v.s.phrases.contains { next in
        if case .factor? = next.relation { return next.tokens.lowerBound == j }
        return false
      }
  }

  mutating func exceed(_ p: Phrase, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>) -> Draft? {
    let a = p.tokens.lowerBound
    if v.s.quantities.contains(where: { $0.hedged.overlaps(p.tokens) }) { return nil }
    if isBeforeFactor(p, v) { return nil }
    // "already more than half of the 373,625 recorded in fiscal 2023": a part of it.
    if v.s.quantities.contains(where: {
      $0.tokens.lowerBound == p.tokens.upperBound && $0.quantity.unit == .percent
        && ["of", "de"].contains(v.text($0.tokens.upperBound))
    }) {
      return nil
    }
    var found = measure(for: a, v, limit: 18)
    if let o = outsideNear(a, v, 10),
      found == nil || v.cost(a, o.tokens) < v.cost(a, found?.phrase?.tokens ?? a..<a + 1)
    {
      return outsideClaim(o, .comparison, p, v, index)
    }
    if found == nil || !(found?.sense.strong ?? false), isAnaphoric(v), index - context.sentence <= 2 {
      found = context.measure.map { ($0, nil) } ?? found
    }
    if found == nil { found = topicMeasure(v, index) }
    guard let found else { return nil }
    if let d = exceedsEver(p, v, index, found.sense, found.phrase, &used) { return d }
    let groups = v.s.phrases.filter { p in
      let isGroup = p.country.map { !$0.isPlace || namesPeople(p, v) } ?? isRegion(p)
      return isGroup && v.cost(a, p.tokens) < 14
    }
    var left = Self.codes(of: groups.filter { $0.tokens.upperBound <= a })
    var right = Self.codes(of: groups.filter { $0.tokens.lowerBound >= p.tokens.upperBound })
    // "were outnumbered by Mexicans": the other way round.
    if ["by", "por"].contains(v.text(p.tokens.upperBound)) { swap(&left, &right) }
    if !left.isEmpty, let least = right.first, exceptsFrom(every: p, v) {
      // "outnumbered every other nationality but Mexicans": second to them.
      var d = draft(
        .rank, .rank(position: right.count + 1, end: .highest, among: [least] + left, value: nil), nil, v, index,
        found.sense, found.phrase, &used, at: a)
      d.who = [.only(left)]
      return d
    }
    if !left.isEmpty, !right.isEmpty {
      var d = draft(
        .comparison, .comparison(greater: true, factor: nil), nil, v, index, found.sense, found.phrase, &used, at: a)
      if let times = timesToOne(behind: p, v) {
        d.assertion = .comparison(greater: true, factor: times.quantity)
        for i in times.tokens { used.insert(i) }
      }
      let isComplement = v.s.phrases.contains {
        $0.isCue(.otherThan) && $0.tokens.upperBound <= a && a - $0.tokens.upperBound < 8
      }
      d.who = [isComplement ? .except(left) : .only(left)]
      d.versusWho = .only(right)
      return d.who.first == d.versusWho ? nil : d
    }
    guard v.s.periods.contains(where: { $0.tokens.lowerBound >= p.tokens.upperBound && v.cost(a, $0.tokens) < 16 })
    else {
      // "outpaced births": against something that is not counted here.
      guard found.sense.strong, let f = found.phrase, f.tokens.upperBound <= a, a - f.tokens.upperBound <= 3 else {
        return nil
      }
      var d = draft(
        .comparison, .comparison(greater: true, factor: nil), nil, v, index, found.sense, found.phrase, &used, at: a)
      d.reason = .noSuchData
      return d
    }
    // "supera en 70,6 % los 101.028 de febrero", "exceeds by 12 percent": by how much is said.
    if let by = v.s.quantities.first(where: {
      $0.quantity.unit == .percent && $0.hedged.lowerBound >= p.tokens.upperBound
        && $0.hedged.lowerBound - p.tokens.upperBound <= 1
    }), ["en", "by"].contains(v.text(by.hedged.lowerBound - 1)),
      let m = v.s.periods.first(where: { $0.tokens.lowerBound >= by.tokens.upperBound })
    {
      var d = changeDraft(by, .up, .plain, v, index, found.sense, found.phrase, &used, at: a)
      if case .stated(let s) = d.whenOrigin, s == span(m.tokens) {
        d.when = []
        d.whenOrigin = .open
        inheritWhen(&d, v)
      }
      compare(&d, with: m, v)
      return d
    }
    var d = changeDraft(nil, .up, .plain, v, index, found.sense, found.phrase, &used, at: a)
    d.kind = .comparison
    // The period after the verb is what is exceeded, whatever word stands before it.
    if let m = v.s.periods.first(where: { $0.tokens.lowerBound >= p.tokens.upperBound }) {
      let r = resolver(isUS: d.measure?.isUS ?? true)
      let choices = r.choices(m.form)
      if !choices.isEmpty {
        if case .stated(let s) = d.whenOrigin, s == span(m.tokens) {
          // The number passed has set the time spoken of to its own.
          let before = [context.when, context.whenBefore, context.main].first {
            !$0.isEmpty && $0.first?.period != choices.first?.period
          }
          d.when = before ?? (context.when.isEmpty ? r.choices(.yearToDate(.open)) : context.when)
          d.whenOrigin = .open
        }
        // "exceeded those of the two previous years combined": of those before its own.
        d.versus = .choices(d.when.first.map { clear(choices, of: $0.period, m) } ?? choices)
        d.versusOrigin = .stated(span(m.tokens))
        ofCountsOnBothSides(&d, p, v, index)
      }
    }
    if forecastBefore(a, v) { d.reason = .forecast }
    return d
  }

  /// "The 14,699 entries from January through September already exceed the 13,136 recorded in all of 2023": one count against
  /// the other, each of its own time.
  private func ofCountsOnBothSides(_ d: inout Draft, _ p: Phrase, _ v: SentenceView, _ index: Int) {
    let counts = drafts[firstDraft(of: index)...].filter { b in
      guard case .level = b.assertion, b.sentence == index, b.outside == nil, b.whenOrigin.isStated else {
        return false
      }
      return b.stated?.unit == .count
    }
    guard
      let before = counts.last(where: { b in
        v.mention(of: b.stated).map { $0.tokens.upperBound <= p.tokens.lowerBound } ?? false
      }),
      let after = counts.first(where: { b in
        v.mention(of: b.stated).map {
          $0.hedged.lowerBound >= p.tokens.upperBound && $0.hedged.lowerBound - p.tokens.upperBound <= 2
        } ?? false
      }), before.who == after.who, before.place == after.place, before.when.first != after.when.first
    else { return }
    d.when = before.when
    d.whenOrigin = before.whenOrigin
    d.versus = .choices(after.when)
    d.versusOrigin = after.whenOrigin
    d.versusIsWhole = true
  }

  /// "outnumbered Salvadorans by more than three to one": how many times as many.
  private func timesToOne(behind p: Phrase, _ v: SentenceView) -> (quantity: Quantity, tokens: Range<Int>)? {
    guard
      let q = v.s.quantities.first(where: {
        $0.hedged.lowerBound > p.tokens.upperBound && v.text($0.hedged.lowerBound - 1) == "by"
          && v.text($0.tokens.upperBound) == "to" && ["one", "1"].contains(v.text($0.tokens.upperBound + 1))
          && $0.quantity.unit == .count && (2...99).contains($0.quantity.value)
      })
    else { return nil }
    var n = q.quantity
    n.unit = .factor
    return (n, q.hedged.lowerBound..<q.tokens.upperBound + 2)
  }

  /// "already exceeds the total for any complete year since 2008", "tops the previous monthly high of 76,245": more than
  /// ever, or than any time since.
  private mutating func exceedsEver(
    _ p: Phrase, _ v: SentenceView, _ index: Int, _ sense: MeasureSense, _ link: Phrase?, _ used: inout Set<Int>
  ) -> Draft? {
    let a = p.tokens.lowerBound
    let tail = p.tokens.upperBound..<min(v.s.range.upperBound, p.tokens.upperBound + 8)
    let isOfAny = tail.contains {
      ["any", "every"].contains(v.text($0)) && ($0 + 1...$0 + 3).contains { v.says(Self.spans, at: $0) }
    }
    let isOldRecord = tail.contains {
      v.says(Self.former, at: $0) && (v.says(Self.highs, at: $0 + 1) || v.says(Self.highs, at: $0 + 2))
    }
    guard isOfAny || isOldRecord,
      !v.s.phrases.contains(where: { ($0.country != nil || $0.group != nil) && tail.contains($0.tokens.lowerBound) })
    else { return nil }
    var d = draft(
      .extreme, .extreme(end: .highest, position: 1, scope: .everything, value: nil), nil, v, index, sense, link, &used,
      at: a)
    // What is passed says no time of what passes it.
    if let m = period(statedBy: d.whenOrigin, v), m.tokens.lowerBound > a {
      d.whenOrigin = .open
      d.when = []
      inheritWhen(&d, v)
    }
    d.assertion = .extreme(
      end: .highest, position: 1, scope: isOfAny ? scope(near: scopeAnchor(in: tail, v) ?? a, v, d) : .everything,
      value: nil)
    if forecastBefore(a, v) { d.reason = .forecast }
    return d
  }

  /// The "year" of "any full year since 2007", whose bound stands behind it.
  private func scopeAnchor(in tail: Range<Int>, _ v: SentenceView) -> Int? {
    tail.first { i in
      v.says(Self.spans, at: i) && v.s.periods.contains { (1...3).contains($0.tokens.lowerBound - i) }
    }
  }

  private static let spans: WordSet = ["year", "years", "month", "months", "ano", "mes", "momento"]
  private static let former: WordSet = ["previous", "old", "earlier", "prior", "former", "anterior"]
  private static let highs: WordSet = ["high", "record", "peak", "records", "maximo"]

  /// "every other nationality but …", "all but …", "any other group except …" right after the words.
  private func exceptsFrom(every p: Phrase, _ v: SentenceView) -> Bool {
    let tail = p.tokens.upperBound..<min(v.s.range.upperBound, p.tokens.upperBound + 6)
    return tail.contains { ["every", "all", "any", "todas", "todos"].contains(v.text($0)) }
      && tail.contains { ["but", "except", "save", "menos", "salvo", "excepto"].contains(v.text($0)) }
  }

  /// "that's more than the previous ten years combined", "more than in all of 2015": a period, not a number, is passed.
  mutating func excessOverPeriod(_ p: Phrase, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>) -> Draft? {
    let isLess =
      p.terms.contains(.hedge(.lessThan)) && ["fewer than", "less than", "menos que"].contains(v.words(p.tokens))
    guard !used.contains(p.tokens.lowerBound), !isBeforeFactor(p, v),
      isLess
        || p.terms.contains(.hedge(.moreThan))
          && (["more than", "mas que", "mas de"].contains(v.words(p.tokens)) || isAboveTotal(p, v)),
      !v.s.quantities.contains(where: { $0.hedged.overlaps(p.tokens) || $0.tokens.upperBound == p.tokens.lowerBound }),
      let m = v.s.periods.first(where: {
        $0.tokens.lowerBound >= p.tokens.upperBound && $0.tokens.lowerBound - p.tokens.upperBound <= 5
      }),
      m.role != .since,
      !(p.tokens.upperBound..<m.tokens.lowerBound).contains(where: {
        ["any", "every", "each", "since", "cualquier"].contains(v.text($0))
      }),
      let sense = context.measure ?? measure(for: p.tokens.lowerBound, v)?.sense, index - context.sentence <= 2
    else { return nil }
    var d = changeDraft(nil, isLess ? .down : .up, .plain, v, index, sense, nil, &used, at: p.tokens.lowerBound)
    d.kind = .comparison
    // Of the count that stands before it, whatever the sentence goes on to tell.
    let count = drafts.suffix(8).last { b in
      guard b.sentence == index, case .level = b.assertion, let q = v.mention(of: b.stated) else { return false }
      // Not of a part that dashes set apart: "The 31,049 crossings — 1,074 by Chinese nationals — were more than …".
      return q.tokens.upperBound <= p.tokens.lowerBound
        && (v.clauseOf(q.tokens.lowerBound) == v.clauseOf(p.tokens.lowerBound) || !v.says(["~"]))
    }
    // "146 people on the watchlist were stopped, more than in the four years before": what nobody here counts goes on so.
    if let topic = count == nil ? outsideSpokenOf(before: index) : count?.outside {
      d.outside = topic
      d.reason = .noSuchData
      d.when = count?.when ?? drafts.last?.when ?? []
      return d
    }
    d.when = count?.when ?? context.when
    d.whenOrigin = .earlier(count?.stated?.span ?? context.whenSpan ?? TextSpan(0, 0))
    if d.when.isEmpty { inheritWhen(&d, v) }
    if let count {
      d.measure = count.measure
      d.takeGroupAndPlace(of: count)
    } else if context.who != .everyone {
      d.who = [context.who]
      d.whoOrigin = .earlier(context.whoSpan ?? TextSpan(0, 0))
    }
    guard let when = d.when.first?.period else { return nil }
    var r = resolver(isUS: sense.isUS, context: when)
    r.date = ArticleDate(month: when.last, origin: "the period spoken of")
    let choices = clear(r.choices(m.form), of: when, m)
    guard !choices.isEmpty else { return nil }
    d.versus = .choices(choices)
    d.versusOrigin = .stated(span(m.tokens))
    return d
  }

  /// What the sentence before told a count of, where nothing is loaded on it: "146 on the watchlist were stopped. That is more
  /// than …".
  private func outsideSpokenOf(before index: Int) -> OutsideTopic? {
    guard let last = drafts.last, last.sentence == index - 1, last.stated?.unit == .count else { return nil }
    return last.outside
  }

  /// "already above last year's total", "well above the total for 2022": past what a whole time came to.
  private func isAboveTotal(_ p: Phrase, _ v: SentenceView) -> Bool {
    guard v.says(["above", "past", "beyond"], at: p.tokens.upperBound - 1) else { return false }
    let tail = p.tokens.upperBound..<min(v.s.range.upperBound, p.tokens.upperBound + 6)
    return tail.contains { ["total", "tally", "figure", "count"].contains(v.text($0)) }
  }

  /// "fewer people than in the last 30 years": than in any of them, unless they are added up.
  func thanInAnyYear(_ d: inout Draft, _ v: SentenceView) {
    defer { ofWholeYears(&d, v) }
    if thanInAnyOther(&d, v) { return }
    guard case .change(let direction?, nil, _, nil, nil) = d.assertion, direction != .flat,
      case .choices(let versus) = d.versus, !versus.isEmpty,
      versus.allSatisfy({ $0.period.length >= 24 }), !d.when.isEmpty, d.when.allSatisfy({ $0.period.length <= 12 }),
      let m = period(statedBy: d.versusOrigin, v),
      !v.has(.combined), !v.has(.average), !v.has(.entire),
      (max(v.s.range.lowerBound, m.tokens.lowerBound - 5)..<m.tokens.lowerBound).contains(where: {
        ["than", "que"].contains(v.text($0))
      })
    else { return }
    d.kind = .extreme
    d.assertion = .extreme(
      end: direction == .up ? .highest : .lowest, position: 1, scope: .inYears(versus[0].period.length / 12), value: nil
    )
    d.versus = .none
  }

  /// "593,507 since October, already more than in any full year since 2007".
  private func ofWholeYears(_ d: inout Draft, _ v: SentenceView) {
    guard d.kind == .extreme else { return }
    d.isAgainstFullYears = v.s.range.contains { i in
      ["any", "every", "cualquier", "ningun"].contains(v.text(i))
        && (i + 1...i + 3).contains { j in v.says(Self.yearWords, at: j) }
        && (i + 1...i + 3).contains { j in v.says(Self.wholeWords, at: j) }
    }
  }

  private static let yearWords: WordSet = ["year", "years", "ano", "anos"]
  private static let wholeWords: WordSet = ["full", "complete", "entire", "whole", "completo", "entero", "completa"]

  /// "más que en cualquier otro año desde que se llevan registros", "fewer than in any other month": an order of them all.
  private func thanInAnyOther(_ d: inout Draft, _ v: SentenceView) -> Bool {
    guard case .change(let direction?, nil, _, nil, nil) = d.assertion, direction != .flat else { return false }
    let anyOther = v.s.range.first { i in
      ["any", "cualquier"].contains(v.text(i)) && v.says(Self.othersOfTime, at: i + 1) && v.says(Self.spans, at: i + 2)
        && (i - 3..<i).contains {
          // In Spanish the word opens a clause of its own.
          ["than", "que"].contains(v.text($0))
            && (d.tokens.contains($0 - 1) || (0...2).contains($0 - d.tokens.upperBound))
        }
    }
    guard let anyOther else { return false }
    d.kind = .extreme
    // "… than in any other month of 2016": among that year's.
    d.assertion = .extreme(
      end: direction == .up ? .highest : .lowest, position: 1, scope: scope(near: anyOther, v, d), value: nil)
    d.versus = .none
    return true
  }

  private static let othersOfTime: WordSet = ["other", "previous", "earlier", "otro", "otra", "anterior"]

  /// "did not release a single migrant".
  func noneReleased(_ p: Phrase, _ v: SentenceView, _ index: Int) -> Draft? {
    guard let topic = p.outside, v.words(p.tokens).includes("a single") else { return nil }
    let none = Quantity(value: 0, unit: .count, step: 1, digits: 1, span: span(p.tokens), words: "a single")
    var d = Draft(kind: .level, tokens: v.clauseRange(p.tokens.lowerBound), sentence: index, assertion: .level(none))
    d.outside = topic
    d.reason = .noSuchData
    fillWhen(&d, anchor: p.tokens.lowerBound, v)
    return d
  }

  mutating func comparable(_ p: Phrase, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>) -> Draft? {
    let a = p.tokens.lowerBound
    guard let found = subject(of: p, v, index, reach: 18), found.sense.strong else { return nil }
    var d = changeDraft(nil, .flat, .comparable, v, index, found.sense, found.phrase, &used, at: a)
    d.kind = .comparison
    return d
  }

  mutating func lead(_ p: Phrase, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>) -> Draft? {
    let a = p.tokens.lowerBound
    guard v.s.phrases.contains(where: { $0.measure != nil }) else { return nil }
    guard sentencePlace(v) == .darien || context.place == .darien else { return nil }
    var d = Draft(
      kind: .lead, tokens: v.clauseRange(a), sentence: index, assertion: .lead(of: .darien, before: .southwest))
    d.measure = MeasureSense(measure: .transits, words: "the route", tokens: nil, strong: true)
    d.place = .darien
    d.placeOrigin = context.placeSpan.map { .earlier($0) } ?? .article("its subject is the Darién")
    d.when = resolver(isUS: false).choices(.lastYears(4))
    return d
  }
}
