import BorderData

/// What a claim leaves for those after it: what the text then goes on about.
extension ClaimFinder {
  mutating func goOn(from d: Draft, _ v: SentenceView) {
    if case .stated = d.placeOrigin { context.settled = nil }
    settle(by: d)
    context.sentence = d.sentence
    context.paragraph = v.s.sentence.paragraph
    if let m = d.measure {
      let before = context.measure
      context.measure = m
      // A share of those expelled says how many of those met were: the text goes on about those met.
      if d.kind == .share, m.authority == .title42, let before, before.measure == .encounters, before.authority == .all
      {
        context.measure = before
      }
      // "Of these, about 250,000 were Border Patrol": the text goes on about those met.
      // So after "nearly 250,000 of December's encounters were between ports".
      let isOfCount = v.mention(of: d.stated).map { ["of", "de"].contains(v.text($0.tokens.upperBound)) } ?? false
      if v.has(.ofWhich) || isOfCount, m.component == .borderPatrol, let before, before.measure == .encounters,
        before.component == .all, !before.borderPatrolFirst
      {
        context.measure = before
      }
      // "…, of whom 52,000 came to ports of entry": a remark on a part, after which the text goes on about the whole.
      if m.component == .fieldOperations, var before, before.measure == .encounters,
        before.component != .fieldOperations
      {
        // Both parts have been named: what follows is of the whole.
        before.component = .all
        before.borderPatrolFirst = false
        context.measure = before
      }
      context.outside = nil
    } else {
      context.outside = d.outside
    }
    // "Nearly half took place in the Rio Grande Valley": where a part was met is not what the text goes on about.
    let isPartSomewhere = d.kind == .share && d.wholePlace != nil || isPartAtPlace(d, v)
    if let p = d.place, isPartSomewhere { context.partPlace = (p, d.sentence) }
    // "The Rio Grande Valley remained the busiest sector, followed by Tucson": after an order of several the text goes on about none.
    let isOneOfOrder = d.kind == .rank && d.place?.isSector ?? false && v.s.phrases.count(where: \.isSector) > 1
    if let p = d.place, !isPartSomewhere, !isOneOfOrder {
      context.place = p
      context.placeSentence = d.sentence
      if case .stated(let s) = d.placeOrigin { context.placeSpan = s }
    }
    // What a sentence compares with, and an older period after its first claim, are not what the text goes on about.
    let older =
      drafts.dropLast().last.map { $0.sentence == d.sentence && $0.outside == nil } ?? false
      && (d.when.first.map { p in
        context.when.first.map {
          // "30,375 encounters, for a fiscal year-to-date total of 60,926": the text is of the month still.
          p.period.last < $0.period.last || p.period.first < $0.period.first && p.period.last == $0.period.last
        } ?? false
      } ?? false)
    if d.isBase || older || d.stated == nil && saysUsually(d, v) || isLookedBackAt(d, v) || d.kind == .streak
      || isAside(d, v)
      || isPeakOfYear(d) || d.isEndOfYear || isInRemark(d, v) || isShareOfBefore(d, v)
      || d.stated != nil && saysEachTime(v)
    {
    } else if !d.when.isEmpty, case .open = d.whenOrigin {
    } else if !d.when.isEmpty, case .article = d.whenOrigin {
    } else if !d.when.isEmpty {
      context.when = d.when
      if case .stated(let s) = d.whenOrigin {
        context.whenSpan = s
        let isWide = context.main.first.map { $0.period.length > 12 } ?? true
        if context.main.isEmpty || isWide && (d.when.first?.period.length ?? 99) <= 12, d.outside == nil,
          !speaksOfThePresent(d, v)
        {
          context.main = d.when
          context.mainSpan = s
        }
      }
      context.period = d.when.first?.period
    }
    // Of a row of months the text goes on about all.
    if d.isOfRow, let first = drafts.suffix(8).first(where: { $0.sentence == d.sentence && $0.isOfRow }),
      let from = first.when.first?.period.first, let to = d.when.first?.period.last, from < to
    {
      context.when = [PeriodChoice(period: .exactly(from...to), weight: 1, why: "the months spoken of")]
      context.period = .exactly(from...to)
    } else if !d.isBase, !older, let settled = settledPeriod(d) {
      context.when = [settled]
      context.whenSpan = d.stated?.span
      context.period = settled.period
    }
    if isOfClosedAside(d, v) {
      // "encounters, of which 35,951 involved Mexicans, fell": the text goes on about all of them.
    } else if case .stated(let s) = d.whoOrigin, let w = d.who.first {
      context.who = w
      context.whoSpan = s
    } else if d.who.first == .everyone {
      context.who = .everyone
    }
    context.demographics = d.demographics
    if d.who.first != .everyone || !d.demographics.isEmpty {
      context.groupSentence = d.sentence
      if d.outside == nil {
        context.topic.who = d.who.first ?? .everyone
        context.topic.demographics = d.demographics
        context.topic.groupSentence = d.sentence
        context.topic.groupParagraph = v.s.sentence.paragraph
      }
    }
    if isPartSomewhere || isOneOfOrder {
    } else if let p = d.place, p.isSector, d.outside == nil {
      context.topic.place = p
      context.topic.placeSentence = d.sentence
    } else if case .stated = d.placeOrigin {
      context.topic.place = nil
    }
  }

  /// "In Yuma, which logged more than 138,000 as recently as 2005, agents made fewer than 7,000": of an older time, between commas.
  private func isInRemark(_ d: Draft, _ v: SentenceView) -> Bool {
    guard d.whenOrigin.isStated, let q = v.mention(of: d.stated), let then = d.when.first?.period,
      let now = context.when.first?.period, then.last < now.last
    else { return false }
    // "nearly twice what it was in fiscal 2015, when there were 39,838".
    if let m = period(statedBy: d.whenOrigin, v), m.tokens.upperBound < q.tokens.lowerBound,
      (m.tokens.upperBound..<min(m.tokens.upperBound + 2, q.tokens.lowerBound)).contains(where: {
        ["when", "cuando"].contains(v.text($0))
      })
    {
      return true
    }
    return isInWhereClause(q.tokens, before: v.s.range.upperBound, v)
  }

  /// "In December the share had been 3 percent": a look back, after which the text goes on with the time it is about.
  private func isShareOfBefore(_ d: Draft, _ v: SentenceView) -> Bool {
    guard d.kind == .share, v.says(Self.shareTold), d.whenOrigin.isStated, let then = d.when.first?.period,
      let now = context.when.first?.period
    else { return false }
    return then.last < now.last
      && lastDraft(since: d.sentence - 3) { $0.kind == .share && $0.sentence < d.sentence } != nil
  }

  /// "is catching the fewest people these days": what a text is about it says by name.
  private func speaksOfThePresent(_ d: Draft, _ v: SentenceView) -> Bool {
    switch period(statedBy: d.whenOrigin, v)?.form {
    case .word(.now), .word(.recentMonths), .word(.recentYears): true
    default: false
    }
  }

  /// "of whom 28 came over the border with Canada".
  private func isPartAtPlace(_ d: Draft, _ v: SentenceView) -> Bool {
    guard case .stated(let s) = d.placeOrigin, let before = drafts.dropLast().last, before.sentence == d.sentence,
      let q = v.mention(of: before.stated), let p = v.s.phrases.first(where: { span($0.tokens) == s })
    else { return false }
    return isOfPart(at: p.tokens.lowerBound, after: q.tokens.lowerBound, v)
  }

  /// "Summer normally brings a lull": of no time that the text then goes on about.
  func saysUsually(_ d: Draft, _ v: SentenceView) -> Bool {
    v.clauseRange(d.tokens.lowerBound).contains {
      v.says(Self.usually, at: $0) && !["as", "more", "less"].contains(v.text($0 - 1))
    }
  }

  private static let usually: WordSet = [
    "normally", "usually", "typically", "ordinarily", "generally", "often", "traditionally", "habitually",
    "habitualmente",
    "tradicionalmente", "normalmente", "generalmente", "suele",
    "suelen",
  ]

  /// "In August there had been 58,009", where the text is of September: the sentence after is of September again.
  private func isLookedBackAt(_ d: Draft, _ v: SentenceView) -> Bool {
    if let m = period(statedBy: d.whenOrigin, v), d.stated != nil, !context.when.isEmpty {
      switch m.form {
      // "Three years ago their share was just 12 percent".
      case .yearsAgo, .monthsAgo, .word(.decadeAgo): return true
      default: break
      }
    }
    guard case .stated = d.whenOrigin, case .level = d.assertion, let then = d.when.first?.period,
      let now = context.when.first?.period, then.length == now.length, then.last < now.last,
      d.sentence != context.sentenceBefore
    else { return false }
    return v.clauseRange(d.tokens.lowerBound).contains {
      v.says(Self.pluperfects, at: $0) && !["to", "no", "that"].contains(v.text($0 + 1))
    }
  }

  private static let pluperfects: WordSet = ["had", "habia", "habian"]

  /// "The Northern Triangle now supplies the majority": a word on the present, in a text on a year that was.
  private func isAside(_ d: Draft, _ v: SentenceView) -> Bool {
    guard d.stated == nil || d.kind == .share, context.when.first?.period.length == 12,
      let m = period(statedBy: d.whenOrigin, v), case .word(.now) = m.form
    else { return false }
    return true
  }

  private func isOfClosedAside(_ d: Draft, _ v: SentenceView) -> Bool {
    guard let q = v.mention(of: d.stated),
      let cue = v.s.phrases.last(where: { $0.isCue(.ofWhich) && $0.tokens.upperBound <= q.hedged.lowerBound }),
      q.hedged.lowerBound - cue.tokens.upperBound <= 3, v.text(cue.tokens.lowerBound - 1) == ",",
      let close = (q.tokens.upperBound..<v.s.range.upperBound).first(where: { v.text($0) == "," })
    else { return false }
    return v.s.phrases.contains { p in
      if case .change? = p.relation { return p.tokens.lowerBound > close && p.tokens.lowerBound - close <= 3 }
      return false
    }
  }

  /// "Both crested in June": a month of the year that the text goes on about.
  private func isPeakOfYear(_ d: Draft) -> Bool {
    guard case .extreme(_, _, .within, _) = d.assertion else { return false }
    return context.when.first?.period.length == 12
  }
}
