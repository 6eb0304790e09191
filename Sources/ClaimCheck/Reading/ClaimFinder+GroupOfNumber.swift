import BorderData

/// "Border Patrol apprehended more than 37,000 of them in 2023. In December alone agents encountered nearly 6,000": a number without a
/// noun is of whom the sentence before was.
extension ClaimFinder {
  func takeGroupOfNumber(_ d: inout Draft, _ v: SentenceView) {
    guard case .level = d.assertion, case .open = d.whoOrigin, case .open = d.demographicsOrigin, !d.isElliptic,
      let q = v.mention(of: d.stated), q.quantity.unit == .count, isHeadless(q, v), !saysEveryone(v),
      !mentionsBorder(v),
      !v.s.phrases.contains(where: { $0.country != nil || !($0.people ?? []).isEmpty || $0.isSector }),
      v.text(q.tokens.upperBound) != "times",
      let before = lastDraft(
        since: d.sentence - 1, where: { $0.sentence < d.sentence && $0.outside == nil && !$0.isBase }),
      v.s.sentence.paragraph == context.paragraph,
      before.measure?.measure == d.measure?.measure,
      // All that it told was of them.
      drafts.suffix(12).allSatisfy({ b in
        d.sentence - b.sentence != 1 || b.who == before.who && b.demographics == before.demographics
      }),
      case .only(let list)? = before.who.first ?? .everyone, list.count == 1
    else { return }
    d.who = before.who
    d.demographics = before.demographics
    d.whoOrigin = .earlier(before.stated?.span ?? span(before.tokens))
    d.topic = Topic(who: .everyone, demographics: .everyone, groupSentence: before.sentence)
  }
}
