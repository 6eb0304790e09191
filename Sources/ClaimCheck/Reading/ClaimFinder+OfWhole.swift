import BorderData

/// Whom a number does not count although the sentence names them: those who are a part of it, or of a later change.
extension ClaimFinder {
  /// "Of the 18,328 CBP encounters at ports of entry in July 2022, 1,119 involved migrants from Russia": a part of what the whole
  /// counts, and counted alike.
  func ofWholeBefore(_ d: inout Draft, _ q: QuantityMention, _ v: SentenceView, _ index: Int) {
    let low = v.s.range.lowerBound
    guard q.quantity.unit == .count, ["of", "de"].contains(v.text(low)), let whole = drafts.last,
      whole.sentence == index,
      case .level = whole.assertion, whole.outside == nil, let measure = whole.measure,
      let n = v.mention(of: whole.stated), (low + 1...low + 3).contains(n.hedged.lowerBound),
      n.quantity.value > q.quantity.value, v.text(q.hedged.lowerBound - 1) == ",",
      !v.s.phrases.contains(where: { p in
        p.tokens.lowerBound >= q.tokens.upperBound
          && (p.measure.map { !$0.weak } ?? false || p.isCue(.atPorts) || p.isCue(.betweenPorts)
            || p.isCue(.borderPatrol))
      })
    else { return }
    d.measure = measure
    if !d.placeOrigin.isStated { d.place = whole.place }
  }

  /// "Brazilians made up just over nine percent of the 182,143 migrants", "just 20% of the sector's 185,469 apprehensions": a share's
  /// whole is of everyone, unless its own noun says of whom.
  func ofWholeOfShare(_ d: inout Draft, _ q: QuantityMention, _ v: SentenceView) {
    guard let share = v.s.quantities.last(where: { $0.tokens.upperBound <= q.hedged.lowerBound }),
      share.quantity.unit == .percent, share.duration == nil,
      case let between = share.tokens.upperBound..<q.hedged.lowerBound, (1...5).contains(between.count),
      between.contains(where: { ["of", "de"].contains(v.text($0)) }),
      between.allSatisfy({ v.says(Self.ofWholes, at: $0) }),
      !v.s.phrases.contains(where: { p in
        (p.country?.isPlace == false || !(p.people ?? []).isEmpty)
          && (0...3).contains(p.tokens.lowerBound - q.tokens.upperBound)
      })
    else { return }
    d.who = [.everyone]
    d.whoOrigin = .open
    d.demographics = .everyone
    d.demographicsOrigin = .open
    d.topic = nil
  }

  private static let ofWholes: WordSet = [
    "of", "the", "all", "de", "del", "los", "las", "sector", "'s", "border", "its", "total", "those", "some", "sus",
  ]

  /// "547,777 migrants, 362,251 of them Mexicans", "Venezuelans made up 73 percent of the 15,633 migrants": the group is
  /// that of the part, and the number told before it, or that the part is of, counts everyone.
  func isOfPart(_ p: Phrase, _ d: Draft, _ v: SentenceView) -> Bool {
    guard let own = v.mention(of: d.stated), own.quantity.unit == .count else { return false }
    return isOfPartBehind(p, own, v) || isOfShareBefore(p, own, v) || isMostOf(p, own, v)
  }

  /// "188.858 migrantes, cubanos y venezolanos en su mayor parte": of whom most are said to be, past the comma.
  private func isMostOf(_ p: Phrase, _ own: QuantityMention, _ v: SentenceView) -> Bool {
    guard p.country != nil || p.group != nil || !(p.people ?? []).isEmpty, p.tokens.lowerBound > own.tokens.upperBound,
      let comma = (own.tokens.upperBound..<p.tokens.lowerBound).first(where: { v.text($0) == "," }),
      let most = v.s.phrases.first(where: { m in
        if case .most? = m.relation { return m.tokens.lowerBound > comma && m.tokens.lowerBound - comma <= 10 }
        return false
      })
    else { return false }
    // Nothing but names, joints and the words themselves between.
    return !v.s.quantities.contains { $0.tokens.lowerBound > comma && $0.tokens.upperBound <= most.tokens.lowerBound }
      && (comma + 1..<most.tokens.lowerBound).allSatisfy {
        i in
        v.says(Self.joiners, at: i)
          || v.s.phrases.contains {
            $0.tokens.contains(i) && ($0.country != nil || $0.group != nil || $0.people != nil)
          }
      }
  }

  /// Named beside a later number that is "of them", "of whom", "de los cuales".
  private func isOfPartBehind(_ p: Phrase, _ own: QuantityMention, _ v: SentenceView) -> Bool {
    guard p.tokens.lowerBound >= own.tokens.upperBound,
      let cue = v.s.phrases.first(where: {
        $0.isCue(.ofWhich) && $0.tokens.lowerBound >= own.tokens.upperBound
          && $0.tokens.lowerBound < p.tokens.upperBound + 8
      })
    else { return false }
    let part = v.s.quantities.first { m in
      m.duration == nil && m.hedged.lowerBound >= own.tokens.upperBound
        && (cue.tokens.upperBound <= m.hedged.lowerBound && m.hedged.lowerBound - cue.tokens.upperBound <= 4
          || m.tokens.upperBound <= cue.tokens.lowerBound && cue.tokens.lowerBound - m.tokens.upperBound <= 1)
    }
    guard let part else { return false }
    return p.tokens.lowerBound >= min(cue.tokens.lowerBound, part.hedged.lowerBound)
  }

  /// Said of "most of the", "73 percent of the" before the number: the subject before it, or what they "were" behind it.
  private func isOfShareBefore(_ p: Phrase, _ own: QuantityMention, _ v: SentenceView) -> Bool {
    let low = own.hedged.lowerBound
    let of = v.says(Self.articles, at: low - 1) ? low - 2 : low - 1
    guard ["of", "de"].contains(v.text(of)), of > v.s.range.lowerBound else { return false }
    // "655,594 of the 1,734,686": a count may be the part as well.
    let share = v.s.quantities.last { $0.duration == nil && !$0.isMoney && $0.tokens.upperBound == of }
    guard share != nil || v.says(Self.shareNouns, at: of - 1) else { return false }
    if p.tokens.upperBound <= (share?.hedged.lowerBound ?? of - 1) { return true }
    guard p.tokens.lowerBound > own.tokens.upperBound else { return false }
    let copula = (own.tokens.upperBound..<p.tokens.lowerBound).last { v.says(Self.copulas, at: $0) }
    // "of the 40,297 people who were Venezuelans" tells who the whole are.
    return copula.map { !["who", "that", "que"].contains(v.text($0 - 1)) } ?? false
  }

  /// "Arrests in El Paso rose 67 percent, while those of Cubans fell 34 percent": the group of a later clause with an amount
  /// of its own.
  func isOfLaterChange(_ p: Phrase, _ d: Draft, _ v: SentenceView) -> Bool {
    guard d.kind == .change, let own = v.mention(of: d.stated), own.quantity.unit != .count,
      p.tokens.lowerBound >= own.tokens.upperBound
    else { return false }
    // "Single adults were down by nearly half, people in families by 31%": of the percent behind it.
    if v.text(p.tokens.upperBound) == "by" || v.text(p.tokens.upperBound) == "en",
      v.s.quantities.contains(where: {
        $0.quantity.unit == .percent && $0.hedged.lowerBound == p.tokens.upperBound + 1
      })
    {
      return true
    }
    let c = v.clauseOf(p.tokens.lowerBound)
    return c != v.clauseOf(own.tokens.lowerBound)
      && v.s.phrases.contains { x in
        guard case .change? = x.relation else { return false }
        return x.tokens.lowerBound >= p.tokens.upperBound && v.clauseOf(x.tokens.lowerBound) == c
      }
      && v.s.quantities.contains {
        $0.quantity.unit == own.quantity.unit && $0.duration == nil && $0.tokens.lowerBound >= p.tokens.upperBound
          && v.clauseOf($0.tokens.lowerBound) == c
      }
  }

  private static let articles: WordSet = ["the", "those", "these", "all", "los", "las", "esos", "esas"]

  private static let shareNouns: WordSet = [
    "most", "majority", "share", "portion", "percentage", "proportion", "half", "third", "quarter", "fifth", "bulk",
    "mayoria", "mitad", "tercio", "cuarto", "parte",
  ]

  private static let copulas: WordSet = [
    "were", "was", "are", "came", "come", "involved", "concerned", "eran", "fueron", "son", "provenian",
    "correspondieron", "correspondio",
  ]
}
