import BorderData

/// "went up by more than 75 percent, to about 116,000": the number that a change ended in says of what time it is.
extension ClaimFinder {
  /// Gives the changes of a sentence that takes no time of its own the time of the count that they are said to end in, where they
  /// hold then.
  mutating func takeTimesOfEnds(_ index: Int, _ v: SentenceView) {
    guard let recogniser else { return }
    let own = firstDraft(of: index)..<drafts.count
    for i in own {
      guard drafts[i].kind == .change, drafts[i].outside == nil, let now = drafts[i].when.first?.period else {
        continue
      }
      if case .stated = drafts[i].whenOrigin { continue }
      guard let end = own.first(where: { isEnd(drafts[$0], of: drafts[i], v) }), let then = drafts[end].when.first,
        then.period != now || drafts[i].when.count > 1,
        then.period.length == now.length || now.length != 1 || (drafts[end].stated?.digits ?? 0) >= 3,
        recogniser.holdsPlainly(drafts[end])
      else { continue }
      var moved = drafts[i]
      moved.when = [PeriodChoice(period: then.period, weight: 1, why: "the number that it ended in is of that time")]
      moved.whenOrigin = drafts[end].whenOrigin
      if case .stated = moved.versusOrigin {} else { moved.versus = .open }
      if recogniser.holdsPlainly(moved) { drafts[i] = moved }
    }
  }

  /// "apprehensions rose 22 percent to 63,490": with no comma between.
  private func endBehindPercent(_ m: QuantityMention, _ change: Draft, _ v: SentenceView) -> Phrase? {
    guard ["to", "a"].contains(v.text(m.hedged.lowerBound - 1)),
      let percent = v.mention(of: change.stated), percent.quantity.unit == .percent,
      percent.tokens.upperBound == m.hedged.lowerBound - 1
    else { return nil }
    return v.s.phrases.last { p in
      if case .change? = p.relation { return p.tokens.upperBound <= percent.hedged.lowerBound }
      return false
    }
  }

  /// Whether a count is the one that a change is said to have come to.
  private func isEnd(_ count: Draft, of change: Draft, _ v: SentenceView) -> Bool {
    guard case .level(let q) = count.assertion, let m = v.mention(of: q), q.digits >= 2,
      count.who == change.who, count.demographics == change.demographics,
      let p = endOfChange(m, v) ?? endBehindPercent(m, change, v)
    else { return false }
    return change.tokens.overlaps(p.tokens)
  }
}
