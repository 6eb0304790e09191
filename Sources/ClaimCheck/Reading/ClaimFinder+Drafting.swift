import BorderData

/// A claim from its words: every slot filled, and what it says of when it is.
extension ClaimFinder {
  /// The last claim read, where it is a count of ours in that sentence.
  func countJustTold(_ sentence: Int) -> Draft? {
    guard let last = drafts.last, last.sentence == sentence, case .level = last.assertion, last.outside == nil else {
      return nil
    }
    return last
  }

  func draft(
    _ kind: ClaimKind, _ assertion: Assertion, _ q: QuantityMention?, _ v: SentenceView, _ index: Int,
    _ sense: MeasureSense, _ link: Phrase?, _ used: inout Set<Int>, at: Int? = nil
  ) -> Draft {
    let a = at ?? q?.tokens.lowerBound ?? v.s.range.lowerBound
    var d = Draft(kind: kind, tokens: v.clauseRange(a), sentence: index, assertion: assertion)
    d.measure = sense
    if let link, v.cost(a, link.tokens) < 16, !v.hasBreak(link.tokens, d.tokens) {
      d.tokens = min(d.tokens.lowerBound, link.tokens.lowerBound)..<max(d.tokens.upperBound, link.tokens.upperBound)
    }
    fillPlace(&d, anchor: a, v)
    // Of a change or a record the group is its subject's, of a count the one beside it.
    if kind != .level, kind != .cumulative, kind != .share, let link, !isThoseOf(link, before: a, v),
      v.clauseOf(link.tokens.lowerBound) == v.clauseOf(a) || v.cost(a, link.tokens) < 24
    {
      fillWho(&d, anchor: link.tokens.lowerBound, v)
      if case .stated = d.whoOrigin {} else if case .stated = d.demographicsOrigin {} else { fillWho(&d, anchor: a, v) }
    } else {
      fillWho(&d, anchor: a, v)
    }
    // "Mexico was still the most common origin country, with 608,037": of the country that was the origin.
    if kind == .level, case .open = d.whoOrigin, let origin = origin(before: a, v) {
      d.who = [.only([origin.0])]
      d.whoOrigin = .stated(span(origin.1))
    }
    fillWhen(&d, anchor: a, v)
    d.attribution = attribution(v)
    if let cause = v.phrases({ if case .cue(.cause) = $0 { true } else { false } }).first,
      v.text(cause.tokens.lowerBound) != "when"
    {
      d.setAside.append("what it puts the numbers down to (“\(original(cause.tokens)) …”)")
    }
    if let q { for i in q.tokens { used.insert(i) } }
    return d
  }

  func original(_ r: Range<Int>) -> String { r.map { tokens[$0].text }.joined(separator: " ") }

  func attribution(_ v: SentenceView) -> String? {
    guard let p = v.phrases({ if case .cue(.attribution) = $0 { true } else { false } }).first else { return nil }
    var end = p.tokens.upperBound
    while end < v.s.range.upperBound, tokens[end].kind == .word || tokens[end].text == "&",
      end < p.tokens.upperBound + 9
    { end += 1 }
    return original(p.tokens.lowerBound..<end)
  }

  func cumulative(_ q: QuantityMention, _ v: SentenceView) -> Bool {
    if v.has(.total, in: v.clauseRange(q.tokens.lowerBound)) { return true }
    return v.s.periods.contains {
      if $0.role == .since { return !isFirstTime($0, v) }
      switch $0.form {
      case .sinceTenure, .tenure, .term, .yearSpan, .monthSpan, .firstMonths, .yearToDate, .lastYears: return true
      default: return false
      }
    }
  }

  func markForecast(_ d: inout Draft, _ a: Int, _ v: SentenceView) {
    let r = v.clauseRange(a)
    if v.has(.onPace, in: r) || forecastBefore(a, v) { d.reason = .forecast }
  }

  /// "expected to reach 150,000", "may traverse": a modal before the number in its clause.
  func forecastBefore(_ a: Int, _ v: SentenceView) -> Bool {
    let c = v.clauseOf(a)
    return v.has(.forecast)
      && v.s.phrases.contains { p in
        guard p.isCue(.forecast) else { return false }
        // "se prevé que …": the clause that the cue opens.
        let opens =
          ["que", "that"].contains(v.text(p.tokens.upperBound)) && v.clauseOf(p.tokens.upperBound) == c
          || ["que", "that"].contains(v.text(p.tokens.upperBound - 1)) && v.clauseOf(p.tokens.upperBound - 1) == c
        // "continues to climb and is expected to surpass": the forecast is of the second verb.
        if p.tokens.lowerBound > a, (a..<p.tokens.lowerBound).contains(where: { ["and", "y"].contains(v.text($0)) }) {
          return false
        }
        return (v.clauseOf(p.tokens.lowerBound) == c || opens) && p.tokens.lowerBound < a + 6
          && a - p.tokens.upperBound < 16
      }
  }
}

extension Period {
  /// A whole year or a single month rather than a span with ends of its own.
  var isPlain: Bool {
    if case .span = self { false } else { true }
  }
}
