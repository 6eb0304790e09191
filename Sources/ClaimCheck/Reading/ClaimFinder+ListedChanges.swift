import BorderData

/// Percents that stand beside names, after a word of change: "Arrests fell for people from Guatemala (81%), Honduras (76%)
/// and El Salvador (64%)". Each says by how much that one changed, and none is a share.
extension ClaimFinder {
  mutating func listedChange(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ found: (sense: MeasureSense, phrase: Phrase?)?,
    _ used: inout Set<Int>
  ) -> Draft? {
    if let d = elidedChange(q, v, index) { return d }
    guard let name = nameLabelled(by: q, v), let group = self.named(name) else { return nil }
    let before = drafts.suffix(12).last { index - $0.sentence <= 1 && $0.isListedChange }
    guard before != nil || v.s.quantities.count(where: { nameLabelled(by: $0, v) != nil }) > 1 else { return nil }
    if let head = headOfList(before: name, v),
      let sense = found?.sense.strong ?? false ? found?.sense : found?.sense ?? context.measure
    {
      var d = changeDraft(
        q, head.direction, head.strength, v, index, sense, nil, &used, at: head.phrase.tokens.lowerBound)
      used.insert(head.phrase.tokens.lowerBound)
      ofNamed(&d, group, name, q)
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
    ofNamed(&d, group, name, q)
    return d
  }

  /// "Encounters with Venezuelans fell by 99%, with Cubans by 98%", "… of families decreased by 14% and those of children by 16%":
  /// the verb of the change before, of another group.
  private func elidedChange(_ q: QuantityMention, _ v: SentenceView, _ index: Int) -> Draft? {
    // "… are up 249 percent and single adults 137 percent": without the "by" only right behind a name that follows a joint.
    let by = v.says(Self.bys, at: q.hedged.lowerBound - 1) ? q.hedged.lowerBound - 1 : q.hedged.lowerBound
    guard q.quantity.unit == .percent,
      let name = v.s.phrases.last(where: { named($0) != nil && $0.tokens.upperBound == behindBracket(by, v) }),
      by < q.hedged.lowerBound || v.says(Self.joints, at: name.tokens.lowerBound - 1),
      let group = named(name), let before = drafts.last, before.sentence == index,
      case .change(let direction, let amount?, let strength, nil, nil) = before.assertion, amount.unit == .percent,
      let last = v.mention(of: amount), last.tokens.upperBound < name.tokens.lowerBound,
      name.tokens.lowerBound - last.tokens.upperBound <= 10,
      !v.s.phrases.contains(where: { p in
        guard p.tokens.lowerBound >= last.tokens.upperBound, p.tokens.upperBound <= q.hedged.lowerBound else {
          return false
        }
        switch p.relation {
        case .change?, .factor?, .extreme?: return true
        default: return p.isBlocker && p.people == nil || p.outside != nil
        }
      })
    else { return nil }
    var d = before
    d.assertion = .change(direction: direction, amount: q.quantity, strength: strength, from: nil, to: nil)
    ofNamed(&d, group, name, q)
    return d
  }

  /// "family unit individuals (123,512) 18.5%": where a bracket with the count opens, that stands between a name and its percent.
  func behindBracket(_ end: Int, _ v: SentenceView) -> Int {
    guard v.text(end - 1) == ")",
      let open = (max(v.s.range.lowerBound, end - 5)..<end - 1).last(where: { v.text($0) == "(" }),
      v.s.quantities.contains(where: { $0.quantity.unit == .count && $0.hedged.lowerBound == open + 1 })
    else { return end }
    return open
  }

  private static let joints: WordSet = [",", "and", "y", ";"]
  private static let bys: WordSet = ["by", "un", "en"]

  private func named(_ p: Phrase) -> (country: CountryCode?, people: DemographicSet)? {
    if let c = p.country?.code { return (c, .everyone) }
    guard let people = p.people, !people.isEmpty else { return nil }
    return (nil, people)
  }

  private func ofNamed(
    _ d: inout Draft, _ group: (country: CountryCode?, people: DemographicSet), _ name: Phrase, _ q: QuantityMention
  ) {
    if let c = group.country {
      d.who = [.only([c])]
      d.whoOrigin = .stated(span(name.tokens))
      d.demographics = .everyone
      d.demographicsOrigin = .open
    } else {
      d.demographics = group.people
      d.demographicsOrigin = .stated(span(name.tokens))
    }
    d.tokens = min(name.tokens.lowerBound, q.hedged.lowerBound)..<max(q.tokens.upperBound, name.tokens.upperBound)
    d.isListedChange = true
  }

  /// The name right before the parenthesis that holds nothing but the percent.
  private func nameLabelled(by q: QuantityMention, _ v: SentenceView) -> Phrase? {
    guard q.quantity.unit == .percent else { return nil }
    // "81% for Guatemala, 76% for Honduras".
    if v.says(Self.fors, at: q.tokens.upperBound), v.says(Self.parters, at: q.hedged.lowerBound - 1) {
      let at = q.tokens.upperBound + (["the", "los", "las"].contains(v.text(q.tokens.upperBound + 1)) ? 2 : 1)
      return v.s.phrase(startingAt: at).flatMap { named($0) != nil ? $0 : nil }
    }
    guard v.text(q.hedged.lowerBound - 1) == "(", v.text(q.tokens.upperBound) == ")" else { return nil }
    return v.s.phrases.last { named($0) != nil && $0.tokens.upperBound == q.hedged.lowerBound - 1 }
  }

  private static let fors: WordSet = ["for", "among", "para", "entre"]
  private static let parters: WordSet = [":", ",", ";", "and", "y", "~"]

  /// The word of change that a list goes on from: with no amount of its own, and no word of a share after it.
  private func headOfList(before name: Phrase, _ v: SentenceView) -> (
    phrase: Phrase, direction: Direction, strength: Strength
  )? {
    let first = v.s.quantities.lazy.compactMap { self.nameLabelled(by: $0, v) }.first ?? name
    // "rose for Venezuela (19%) and Cuba (68%) but fell for Haiti (20%)": the word right after "but" begins another list.
    let turn = v.s.phrases.last {
      if case .change? = $0.relation {
        $0.tokens.lowerBound > first.tokens.lowerBound && $0.tokens.upperBound <= name.tokens.lowerBound
          && ["but", "and", "pero", "while", "y", "mientras"].contains(v.text($0.tokens.lowerBound - 1))
      } else {
        false
      }
    }
    if let turn, case .change(let direction, let strength)? = turn.relation, direction != .flat {
      return (turn, direction, strength)
    }
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
