import BorderData

/// Whom a number is of, by the verb that joins them.
extension ClaimFinder {
  /// "Adding Guatemalans, Hondurans and Salvadorans gives 32,525 encounters": all that the sentence opens with.
  func groupsAdded(_ d: Draft, _ v: SentenceView) -> (codes: [CountryCode], tokens: Range<Int>)? {
    let low = v.s.range.lowerBound
    guard v.says(Self.addings, at: low), let q = v.mention(of: d.stated), q.quantity.unit == .count,
      let verb = (low..<q.hedged.lowerBound).first(where: { v.says(Self.givings, at: $0) })
    else { return nil }
    let named = v.s.phrases.filter { p in
      p.tokens.upperBound <= verb && namesNationals(p, v)
    }
    guard named.count > 1, let first = named.first, let last = named.last else { return nil }
    return (named.compactMap { $0.country?.code }, first.tokens.lowerBound..<last.tokens.upperBound)
  }

  private static let addings: WordSet = ["adding", "combining", "counting", "sumando", "sumados"]
  private static let givings: WordSet = [
    "gives", "yields", "makes", "brings", "produces", "da", "dan", "resulta", "arroja",
  ]

  /// "New asylum applications by people from Venezuela in Peru in 2022: 894": whose they are, said before the label's number.
  func ofOriginTold(_ d: Draft, _ v: SentenceView) -> Draft {
    guard d.who.first == .everyone, d.who.count == 1, let q = v.mention(of: d.stated) else { return d }
    let named = v.s.phrases.filter { p in
      p.country != nil && p.tokens.upperBound <= q.hedged.lowerBound
        && ["from", "de"].contains(v.text(p.tokens.lowerBound - 1))
        && v.says(Self.fromWhere, at: p.tokens.lowerBound - 2)
    }
    guard named.count == 1, let p = named.first, let code = p.country?.code else { return d }
    var own = d
    own.who = [.only([code])]
    own.whoOrigin = .stated(span(p.tokens))
    return own
  }

  /// "34,061 of the encounters involved Venezuelans and 14,501 involved Cubans": the ones behind the number's own verb.
  func groupInvolved(_ d: Draft, _ v: SentenceView) -> [CountryCode]? {
    guard let q = v.mention(of: d.stated), q.quantity.unit == .count else { return nil }
    let next = v.s.quantities.first { $0.tokens.lowerBound >= q.tokens.upperBound && $0.duration == nil }
    let end = min(next?.hedged.lowerBound ?? v.s.range.upperBound, v.s.range.upperBound)
    guard q.tokens.upperBound < end,
      let verb = (q.tokens.upperBound..<end).first(where: { v.says(Self.involvings, at: $0) })
    else { return nil }
    let named = v.s.phrases.filter { p in
      p.tokens.lowerBound > verb && p.tokens.upperBound <= end
        && namesNationals(p, v)
    }
    guard let first = named.first, first.tokens.lowerBound - verb <= 4 else { return nil }
    return named.compactMap { $0.country?.code }
  }

  private static let involvings: WordSet = [
    "involved", "involving", "correspondieron", "correspondian", "implicaron", "belonged",
  ]
}
