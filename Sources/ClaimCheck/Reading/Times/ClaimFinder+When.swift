import BorderData

extension ClaimFinder {
  // MARK: When

  func fillWhen(_ d: inout Draft, anchor a: Int, _ v: SentenceView) {
    markDaysAndWeeks(&d, a, v)
    let r = resolver(isUS: d.measure?.isUS ?? true)
    if fromTimeOpening(&d, v) || timeBesideNumber(&d, a, v, r) { return }
    let best = nearestTime(d, a, v)
    if !isReached(d, v), best.map({ $0.cost > Self.beside }) ?? true, countedSinceThen(&d, v, r) { return }
    if takeEarlierTime(&d, a, v, r, nearerThan: best?.cost) { return }
    // "at 381,000 since October, a third of the pace of fiscal 2000": the start right after the count is its own.
    let start = v.s.periods.filter { $0.role == .since && !isTenure($0.form) }.min {
      v.cost(a, $0.tokens) < v.cost(a, $1.tokens)
    }
    let startIsNearer =
      d.stated?.unit == .count && d.kind != .extreme && d.kind != .change
      && start.map { s in v.cost(a, s.tokens) < 6 && (best.map { v.cost(a, s.tokens) + 4 < $0.cost } ?? true) } ?? false
    if let best, !startIsNearer, best.cost < (d.kind != .extreme ? 36 : best.m.tokens.lowerBound > a ? 28 : 22) {
      // "Since March 20, when it was issued, there have been nearly 43,000": all that has run since then.
      if case .day = best.m.form, best.m.role == .since, d.stated?.unit == .count,
        [.level, .cumulative].contains(d.kind),
        best.m.tokens.lowerBound - v.s.range.lowerBound <= 1
      {
        let run = r.running(from: best.m.form)
        if !run.isEmpty {
          d.when = run
          d.whenOrigin = .stated(span(best.m.tokens))
          return
        }
      }
      // "have met 188 people trying to cross into the United States over the past two days": the only time of its clause.
      if case .weeks = best.m.form {
        let isOwn = v.s.periods.count == 1 && v.clauseOf(best.m.tokens.lowerBound) == v.clauseOf(a) && best.cost < 26
        d.fineGrained = best.cost < 14 || isOwn && d.stated?.unit == .count
      }
      if case .day = best.m.form, !isAsOf(best.m, v), best.cost < 14 {
        d.fineGrained = true
      }
      let choices = timesMeant(by: best.m, d, a, v, r)
      if !choices.isEmpty {
        d.when = choices.flatMap { clip($0) }
        d.whenOrigin = .stated(span(best.m.tokens))
        return
      }
      if d.fineGrained { return }
    }
    // "since January 2021": from there to the newest month; "have fallen since 2004, to 266,000" adds nothing up.
    if !isReached(d, v),
      d.kind == .cumulative || d.kind == .level || d.kind == .share || d.kind == .streak || d.kind == .trend
        || d.kind == .threshold
        || d.kind == .extreme,
      let m = v.s.periods.filter({
        ($0.role == .since || isTenure($0.form)) && !boundsRecord($0, d, v) && !isAfter($0, v) && !isFirstTime($0, v)
      }).min(by: {
        v.cost(a, $0.tokens) < v.cost(a, $1.tokens)
      }),
      d.kind != .extreme || isTenure(m.form)
    {
      let choices = isTenure(m.form) ? r.choices(m.form) : r.running(from: m.form)
      if !choices.isEmpty {
        d.when = choices
        d.whenOrigin = .stated(span(m.tokens))
        return
      }
    }
    inheritWhen(&d, v)
  }

  /// "From January 2024, when it was about 124,200, the drop is 56.5%": a sentence that opens with what a change is measured from
  /// tells of the time that the text has been about.
  private func fromTimeOpening(_ d: inout Draft, _ v: SentenceView) -> Bool {
    guard d.kind == .change, opensWithStart(v) else { return false }
    d.when = context.whenBefore
    d.whenOrigin = .earlier(context.whenSpan ?? TextSpan(0, 0))
    return true
  }

  /// "From January 2024, when it was about 124,200, …", and no word of where the change led.
  func opensWithStart(_ v: SentenceView) -> Bool {
    let low = v.s.range.lowerBound
    guard !context.whenBefore.isEmpty, ["from", "desde"].contains(v.text(low)), let start = v.s.periods.first else {
      return false
    }
    return start.role == .versus && start.tokens.lowerBound - low <= 2
      && !v.s.periods.dropFirst().contains { $0.role == .main }
      && !v.s.range.contains { i in
        ["to", "through", "until", "hasta"].contains(v.text(i)) || v.text(i) == "a" && v.text(low) == "desde"
      }
  }

  /// A time as near as this is the number's own.
  private static let beside = 9

  /// "dropped again, to fewer than 266,000": what a change came to.
  private func isReached(_ d: Draft, _ v: SentenceView) -> Bool {
    guard d.kind == .level || d.kind == .cumulative || d.kind == .threshold, let q = v.mention(of: d.stated) else {
      return false
    }
    let j = q.hedged.lowerBound
    return ["to", "a", "hasta"].contains(v.text(j - 1))
      && v.s.phrases.contains {
        guard case .change? = $0.relation else { return false }
        return $0.tokens.upperBound < j && j - $0.tokens.upperBound <= 4
      }
  }

  /// "after Title 42 ended": a bound, from which nothing is added up.
  func isAfter(_ m: PeriodMention, _ v: SentenceView) -> Bool {
    (max(v.s.range.lowerBound, m.tokens.lowerBound - 3)..<m.tokens.lowerBound).contains { v.says(Self.afters, at: $0) }
  }

  private static let afters: WordSet = ["after", "following", "tras", "despues"]

  func isTenure(_ f: PeriodForm) -> Bool {
    switch f {
    case .sinceTenure, .tenure, .term: true
    default: false
    }
  }

  func usable(_ f: PeriodForm, for kind: ClaimKind) -> Bool {
    switch f {
    case .word(.yearEarlier), .word(.monthEarlier), .word(.samePeriodLastYear), .word(.ever), .word(.decadeAgo),
      .word(.each):
      false
    case .word(.recentYears) where kind == .extreme: false
    case .sinceTenure, .tenure, .term: kind == .cumulative || kind == .level || kind == .trend || kind == .threshold
    case .lastYears where kind == .extreme: false
    default: true
    }
  }

  // MARK: Versus

  func span(_ r: Range<Int>) -> TextSpan {
    guard !r.isEmpty else { return TextSpan(0, 0) }
    return TextSpan(tokens[r.lowerBound].span.lower, tokens[r.upperBound - 1].span.upper)
  }
}
