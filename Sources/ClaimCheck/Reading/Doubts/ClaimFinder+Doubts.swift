import BorderData

/// Where the words allow that a slot was read as the writer did not mean it. A wrong "contradicted" is the worst that the
/// tool can do, so a claim with a doubt may be supported, and is else left at "depends", with the doubt said; where another
/// group, place or time may be meant, those that the text speaks of are tried first (`told(for:)`).
extension ClaimFinder {
  /// "the highest in years", "in a generation", "in recent memory".
  private func boundsInVain(_ a: Int, _ v: SentenceView) -> Bool {
    v.s.range.contains { i in
      v.says(Self.vagueBounds, at: i) && i > a
        && (max(a, i - 4)..<i).contains { ["in", "for", "en", "desde", "since", "of"].contains(v.text($0)) }
    }
  }

  private static let vagueBounds: WordSet = [
    "years", "months", "decades", "decade", "generation", "generations", "memory", "lifetime", "ages", "anos", "meses",
    "decadas", "decada", "generacion", "memoria", "century", "siglo",
  ]

  func doubts(of d: Draft, _ v: SentenceView) -> [Doubt] {
    var out: [Doubt] = []
    let a = anchor(of: d, v)
    if let o = otherPeriod(d, v, a) {
      out.append(Doubt("The sentence also names “\(original(o))”, and the statement may be of that time.", of: .time))
    }
    if case .open = d.whoOrigin, case .open = d.demographicsOrigin, d.sentence - context.groupSentence <= 5,
      !saysEveryone(v), d.measure?.measure != .deaths, !namesWholeSubject(d, v)
    {
      out.append(
        Doubt("The sentences before speak of one group of people, and this one may be of that group.", of: .group))
    }
    if d.measure != nil, d.isElliptic, d.sentence - context.sentence > 1 || !(d.measure?.strong ?? false),
      !isRankAtUSBorder(d)
    {
      out.append("What is counted is taken from the words before, and may not be what this sentence counts.")
    }
    if isPlaceFar(d, v, a) {
      out.append(
        Doubt("The place is named beside another number of the sentence, and may belong to that one only.", of: .place))
    }
    if date == nil || date?.yearOnly == true,
      period(statedBy: d.whenOrigin, v).map({ isRelative($0.form) }) ?? false
        || isOfSentenceSoFar(d, v)
    {
      out.append("When it was said is not known to the month, so that the period is a guess.")
    }
    if isOneOfPair(d, v) {
      out.append("Two numbers are told in one breath of what the words before name, and which is whose is not sure.")
    }
    if isBaseWithoutTime(d, v) {
      out.append("When the number that it is held against was counted is not said.")
    }
    if isOfTimeBefore(d, v) {
      out.append("The number stands behind a “when”, and may be of the time named before that.")
    }
    if v.says(Self.usual) {
      out.append("It speaks of what is usual rather than of one period.")
    }
    if v.says(Self.expectations) {
      out.append("It speaks of an estimate or an expectation, not of what was counted.")
    }
    if case .share(let q?, _, _) = d.assertion,
      let m = v.mention(of: q),
      ["from", "de", "desde"].contains(v.text(m.hedged.lowerBound - 1))
    {
      out.append("It is the figure that another is compared with, and when it was so is not sure.")
    }
    if v.has(.negation), v.s.range.contains(where: { $0 > a && ["until", "till", "hasta"].contains(v.text($0)) }) {
      out.append("It says until when something was not so, which is not checked.")
    }
    if case .change = d.assertion, case .choices = d.versus {
      switch d.whenOrigin {
      case .open, .article:
        out.append("Which period is compared is not said.")
      default: break
      }
    }
    if case .choices(let list) = d.versus,
      list.allSatisfy({ v in
        d.when.contains { $0.period.first >= v.period.first && $0.period.last <= v.period.last }
      })
    {
      out.append("What it is compared with falls into the period itself.")
    } else if d.kind == .change || d.kind == .trend, case .choices(let list) = d.versus, !list.isEmpty, !d.when.isEmpty,
      list.allSatisfy({ v in
        d.when.allSatisfy {
          $0.period.first <= v.period.first && v.period.last <= $0.period.last && v.period.length < $0.period.length
        }
      })
    {
      out.append("What it is compared with is a part of the period itself.")
    }
    if d.kind == .change, d.stated == nil, isSecondThan(a, v) {
      out.append(
        "Of several things that it is held against, this is not the first, and which time is meant is not sure.")
    }
    if d.measure?.measure == .encounters,
      v.s.phrases.contains(where: { $0.measure?.key == .detections && $0.measure?.weak == false })
    {
      out.append("The sentence speaks of those detained in Mexico.")
    }
    if d.kind == .comparison || d.kind == .change, v.says(Self.decades), !isHeldAgainstYears(d) {
      out.append("It may be held against the whole of a decade.")
    }
    if isStepOfSeveral(d, v) {
      out.append("It is one of several numbers in a row, whose times are not said one by one.")
    }
    if let place = placeBeside(d, v) {
      out.append("The sentence names \(place), and the number may be of what is counted there.")
    }
    out += formDoubts(of: d, v, a) + timeDoubts(of: d, v) + partDoubts(of: d, v)
    out += sectorDoubts(of: d, v) + denialDoubts(of: d, v)
    if case .extreme(_, _, .everything, _) = d.assertion, boundsInVain(a, v) {
      out.append("How far back the order reaches is said in words that are no number of years.")
    }
    if case .extreme(_, _, .within, _) = d.assertion,
      v.s.phrases.contains(where: { $0.relation == .peak && d.tokens.overlaps($0.tokens) })
    {
      out.append("Over what time the peak is meant is not said.")
    }
    if case .extreme = d.assertion,
      v.s.range.contains(where: {
        [
          "group", "nationality", "grupo", "nacionalidad", "grupos", "nacionalidades", "sectors", "sectores", "busiest",
        ].contains(v.text($0))
      })
    {
      out.append("It may speak of an order of groups or places rather than of periods.")
    }
    if case .share = d.assertion, d.isOfStatedPart, d.wholePlace == nil,
      v.s.range.contains(where: {
        ["of", "de"].contains(v.text($0)) && ["them", "ellos", "ellas"].contains(v.text($0 + 1))
      })
    {
      out.append("Whom “them” means is not sure.")
    }
    if d.areSeveral { out.append("The order of those that follow need not be that in which they are named.") }
    if case .rank = d.assertion, case .only(let list)? = d.who.first, list.count == 2 {
      out.append("Which of the groups named is the one ranked is not sure.")
    }
    return out + unreadWords(of: d, v, a) + textDoubts(of: d, v, a)
  }

  private static let usual: WordSet = ["usual", "usually", "typical", "typically", "normally", "suele"]

  private static let expectations: WordSet = [
    "estimates", "estimate", "predicted", "projected", "feared", "braced", "warned", "expected", "forecast",
  ]

  private func anchor(of d: Draft, _ v: SentenceView) -> Int {
    v.mention(of: d.stated)?.tokens.lowerBound ?? d.tokens.lowerBound
  }

  /// Another period of the sentence that stands about as near as the one taken.
  private func otherPeriod(_ d: Draft, _ v: SentenceView, _ a: Int) -> Range<Int>? {
    guard case .stated = d.whenOrigin else {
      // Nothing was taken from the sentence although it names a time.
      if case .earlier(let from) = d.whenOrigin, d.sentenceSpan.contains(from) {
        return v.s.periods.first { m in
          if case .stated(let used) = d.versusOrigin, used == span(m.tokens) { return false }
          return span(m.tokens) != from && isTime(m.form) && v.cost(a, m.tokens) < 14 && !names(m, d)
        }?.tokens
      }
      return v.s.periods.first { m in
        if case .stated(let used) = d.versusOrigin, used == span(m.tokens) { return false }
        return isTime(m.form) && m.role != .versus && v.cost(a, m.tokens) < 20 && !names(m, d)
      }?.tokens
    }
    guard let mine = period(statedBy: d.whenOrigin, v) else { return nil }
    let cost = v.costPastNumbers(a, mine.tokens)
    return v.s.periods.first { m in
      guard m.tokens != mine.tokens, m.role == .main || m.role == .since, isTime(m.form), !startsRecord(m, d, v) else {
        return false
      }
      if case .stated(let used) = d.versusOrigin, used == span(m.tokens) { return false }
      return v.costPastNumbers(a, m.tokens) <= cost + 6
    }?.tokens
  }

  /// "Encounters along the northern border have tripled", "los cruces por el Darién aumentaron": what is counted and where
  /// are both said, by names and in the claim's own clause, and so of everyone there.
  private func namesWholeSubject(_ d: Draft, _ v: SentenceView) -> Bool {
    guard case .stated(let place) = d.placeOrigin, let m = d.measure, m.strong, let at = m.tokens,
      v.s.range.contains(at.lowerBound), !v.has(.ofWhich), !v.says(Self.pronounsOfGroup),
      let word = v.s.phrase(startingAt: at.lowerBound)?.measure, !word.weak, !word.verb,
      let p = v.s.phrases.first(where: { span($0.tokens) == place })
    else { return false }
    let c = v.clauseOf(at.lowerBound)
    return v.clauseOf(d.tokens.lowerBound) == c && v.clauseOf(p.tokens.lowerBound) == c
  }

  private static let pronounsOfGroup: WordSet = [
    "their", "they", "them", "those", "these", "such", "sus", "ellos", "ellas", "estos", "estas", "esos", "dichos",
  ]

  /// "Venezuelans became the largest nationality at the southwest border": only encounters are counted there by nationality.
  private func isRankAtUSBorder(_ d: Draft) -> Bool {
    guard case .rank = d.assertion, case .stated = d.placeOrigin, d.measure?.measure == .encounters,
      d.measure?.authority == .all, d.measure?.component == .all
    else { return false }
    return d.place == .southwest || d.place == .us
  }

  /// "down 25 percent, and the lowest level since 1971": where a record begins that stands in another part of the sentence.
  private func startsRecord(_ m: PeriodMention, _ d: Draft, _ v: SentenceView) -> Bool {
    guard m.role == .since, d.kind != .extreme else { return false }
    return v.s.phrases.contains { p in
      guard case .extreme? = p.relation else { return false }
      return p.tokens.upperBound <= m.tokens.lowerBound && m.tokens.lowerBound - p.tokens.upperBound <= 4
    }
  }

  /// The mention is of the very period that the claim was read for.
  private func names(_ m: PeriodMention, _ d: Draft) -> Bool {
    guard let mine = d.when.first?.period else { return false }
    return resolver(isUS: d.measure?.isUS ?? true).choices(m.form).contains { $0.period == mine }
  }

  /// Words that place a statement in time, rather than compare or repeat.
  private func isTime(_ f: PeriodForm) -> Bool {
    switch f {
    case .word(.each), .word(.ever), .word(.yearEarlier), .word(.monthEarlier), .word(.samePeriodLastYear),
      .word(.decadeAgo), .word(.soFar), .word(.now), .day, .weeks, .sinceTenure, .tenure, .term:
      false
    default: true
    }
  }

  /// "So far this year 294,000 migrants have come, 39% fewer than in the same period last year": the second is of that time as well.
  private func isOfSentenceSoFar(_ d: Draft, _ v: SentenceView) -> Bool {
    guard case .earlier(let s) = d.whenOrigin, d.sentenceSpan.contains(s) else { return false }
    return v.s.periods.contains { isRelative($0.form) }
  }

  private func isRelative(_ f: PeriodForm) -> Bool {
    switch f {
    case .year, .yearSpan, .decade, .month(_, .some), .yearTo(_, .some): false
    case .monthSpan(_, let a, _, let b): a == nil && b == nil
    default: true
    }
  }

  func saysEveryone(_ v: SentenceView) -> Bool {
    v.s.range.contains { i in
      guard v.says(Self.everyone, at: i) else { return false }
      // "the total was": of those spoken of.
      if v.text(i) == "total", ["the", "el", "its", "their"].contains(v.text(i - 1)),
        v.says(ClaimFinder.beingVerbs, at: i + 1)
      {
        return false
      }
      // "more than in all of 2020" is of a time.
      return
        !(["all", "todo"].contains(v.text(i))
        && v.s.periods.contains {
          $0.tokens.lowerBound == i + 1 || v.text(i + 1) == "of" && (i + 2...i + 3).contains($0.tokens.lowerBound)
        })
    }
  }

  private func isPlaceFar(_ d: Draft, _ v: SentenceView, _ a: Int) -> Bool {
    guard case .stated(let s) = d.placeOrigin, d.stated != nil,
      let p = v.s.phrases.first(where: { span($0.tokens) == s })
    else { return false }
    let low = min(a, p.tokens.lowerBound)
    let high = max(a, p.tokens.lowerBound)
    return v.s.quantities.contains {
      $0.duration == nil && $0.ordinal == nil && $0.tokens.lowerBound > low && $0.tokens.upperBound <= high
        && !$0.tokens.contains(a)
    }
  }

  /// Words for all of them.
  private static let everyone: WordSet = [
    "overall", "total", "all", "altogether", "migrants", "people", "nationalities", "todos", "migrantes", "personas",
  ]

  private static let decades: WordSet = ["decade", "decada", "decades", "decadas"]
}
