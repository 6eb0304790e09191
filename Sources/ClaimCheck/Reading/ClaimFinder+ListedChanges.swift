import BorderData

/// Percents in parentheses behind names, after a word of change: "Arrests fell for people from Guatemala (81%), Honduras (76%)
/// and El Salvador (64%)". Each says by how much that one changed, and none is a share.
extension ClaimFinder {
  mutating func listedChange(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ found: (sense: MeasureSense, phrase: Phrase?)?,
    _ used: inout Set<Int>
  ) -> Draft? {
    guard let name = nameLabelled(by: q, v), let country = name.country?.code else { return nil }
    let before = drafts.suffix(12).last { index - $0.sentence <= 1 && $0.isListedChange }
    guard before != nil || v.s.quantities.count(where: { nameLabelled(by: $0, v) != nil }) > 1 else { return nil }
    if let head = headOfList(before: name, v),
      let sense = found?.sense.strong ?? false ? found?.sense : found?.sense ?? context.measure
    {
      var d = changeDraft(
        q, head.direction, head.strength, v, index, sense, nil, &used, at: head.phrase.tokens.lowerBound)
      used.insert(head.phrase.tokens.lowerBound)
      ofNamed(&d, country, name, q)
      return d
    }
    // "They were steeper still for Venezuela (99%) and Cuba (98%)": of the changes that the sentence before lists.
    guard
      !v.s.phrases.contains(where: {
        $0.relation == .shareVerb && $0.tokens.upperBound <= name.tokens.lowerBound
          && !["were", "are"].contains(v.words($0.tokens))
      }),
      let before, case .change(let direction, _, let strength, _, _) = before.assertion
    else { return nil }
    var d = before
    d.sentence = index
    d.assertion = .change(direction: direction, amount: q.quantity, strength: strength, from: nil, to: nil)
    ofNamed(&d, country, name, q)
    return d
  }

  private func ofNamed(_ d: inout Draft, _ country: CountryCode, _ name: Phrase, _ q: QuantityMention) {
    d.who = [.only([country])]
    d.whoOrigin = .stated(span(name.tokens))
    d.demographics = .everyone
    d.demographicsOrigin = .open
    d.tokens = name.tokens.lowerBound..<q.tokens.upperBound
    d.isListedChange = true
  }

  /// The name right before the parenthesis that holds nothing but the percent.
  private func nameLabelled(by q: QuantityMention, _ v: SentenceView) -> Phrase? {
    guard q.quantity.unit == .percent, v.text(q.hedged.lowerBound - 1) == "(", v.text(q.tokens.upperBound) == ")" else {
      return nil
    }
    return v.s.phrases.last { $0.country != nil && $0.tokens.upperBound == q.hedged.lowerBound - 1 }
  }

  /// The word of change that a list goes on from: with no amount of its own, and no word of a share after it.
  private func headOfList(before name: Phrase, _ v: SentenceView) -> (
    phrase: Phrase, direction: Direction, strength: Strength
  )? {
    let first = v.s.quantities.lazy.compactMap { self.nameLabelled(by: $0, v) }.first ?? name
    for p in v.s.phrases.reversed() where p.tokens.upperBound <= first.tokens.lowerBound {
      if p.relation == .shareVerb, !["were", "are"].contains(v.words(p.tokens)) { return nil }
      guard case .change(let direction, let strength)? = p.relation, direction != .flat, !isHedgeUse(p, v) else {
        continue
      }
      let hasAmount = v.s.quantities.contains {
        $0.quantity.unit == .percent && nameLabelled(by: $0, v) == nil && v.cost(p.tokens.lowerBound, $0.tokens) < 8
      }
      return hasAmount ? nil : (p, direction, strength)
    }
    return nil
  }
}
