import BorderData

/// The order that a count gives: "259,294 apprehensions, second only to the Rio Grande Valley", "came 33,804 times, behind
/// only Mexicans".
extension ClaimFinder {
  /// Nil where the words above have been read as an order already, or name another kind of thing than the count is of.
  func onlyBehind(_ v: SentenceView, _ index: Int) -> Draft? {
    guard let p = v.s.phrases.first(where: { ($0.isSector || $0.country != nil) && standsAbove($0, v) }) else {
      return nil
    }
    let here = firstDraft(of: index)..<drafts.count
    guard !here.contains(where: { drafts[$0].kind == .rank }),
      let at = here.last(where: { i in
        guard case .level = drafts[i].assertion, drafts[i].outside == nil, !drafts[i].isBase,
          let n = v.mention(of: drafts[i].stated)
        else { return false }
        return n.tokens.upperBound <= p.tokens.lowerBound
      })
    else { return nil }
    let count = drafts[at]
    if p.isSector {
      guard case .place(let id)? = p.place, let own = count.place, own.isSector, own != PlaceID(id) else { return nil }
    } else {
      guard case .only(let own)? = count.who.first, own.count == 1, let code = p.country?.code, own[0] != code else {
        return nil
      }
    }
    var d = Draft(
      kind: .rank, tokens: v.clauseRange(p.tokens.lowerBound), sentence: index,
      assertion: .rank(position: namesAbove(from: p, v) + 1, end: .highest, among: [], value: nil))
    d.measure = count.measure
    d.takeGroupAndPlace(of: count)
    d.when = count.when
    d.whenOrigin = count.whenOrigin
    return d
  }

  /// "rank second behind Mexicans", "second to Mexico": what is higher in the order.
  func isBehind(_ p: Phrase, _ v: SentenceView) -> Bool {
    var j = p.tokens.lowerBound - 1
    if ["the", "el", "los", "las"].contains(v.text(j)) { j -= 1 }
    if v.text(j) == "de", ["detras", "despues"].contains(v.text(j - 1)) { j -= 1 }
    // "Después de los haitianos, los cubanos son el segundo grupo".
    if v.says(Self.openers, at: j), j <= v.s.range.lowerBound, v.text(p.tokens.upperBound) == "," {
      return v.says(Self.ordinals)
    }
    // "the third-largest group, behind Venezuelans and Haitians".
    if v.says(Self.joiners, at: j), let before = v.s.phrase(endingAt: v.text(j - 1) == "," ? j - 1 : j),
      before.country != nil,
      before.tokens.lowerBound < p.tokens.lowerBound
    {
      return isBehind(before, v)
    }
    guard v.says(Self.behindWords, at: j) else { return false }
    return (max(v.s.range.lowerBound, j - 5)..<j).contains { i in
      v.s.quantities.contains { $0.ordinal != nil && $0.tokens.contains(i) } || v.says(Self.ordinals, at: i)
    }
  }

  private static let openers: WordSet = ["after", "behind", "tras", "despues"]
  private static let behindWords: WordSet = ["behind", "trailing", "detras", "tras", "after"]
  private static let ordinals: WordSet = [
    "second", "third", "fourth", "fifth", "segunda", "segundo", "tercera", "tercero", "cuarta", "cuarto",
  ]

  /// "superaron a los mexicanos como la nacionalidad más detenida", "passed Mexicans as the largest group": who was first before.
  func isOvertakenInRank(_ p: Phrase, _ v: SentenceView) -> Bool {
    guard p.country != nil,
      let verb = v.s.phrases.last(where: { $0.relation == .exceed && $0.tokens.upperBound <= p.tokens.lowerBound })
    else { return false }
    return p.tokens.lowerBound - verb.tokens.upperBound <= 2
      && (p.tokens.upperBound..<min(p.tokens.upperBound + 5, v.s.range.upperBound)).contains {
        ["as", "como"].contains(v.text($0))
      }
  }

  /// "Encounters of Ecuadorians quintupled and those of Chinese nationals increased tenfold": each of its own change.
  func isPastThose(_ p: Phrase, _ d: Draft, _ a: Int, _ v: SentenceView) -> Bool {
    guard d.kind == .change || d.kind == .trend else { return false }
    let low = min(a, p.tokens.lowerBound)
    let high = max(a, p.tokens.lowerBound)
    guard
      let border = (low..<high).first(where: {
        isThoseOf($0, v)
          && ["and", "while", "but", "y", "mientras", "pero"].contains(v.text($0 - 1))
      })
    else { return false }
    // What is said of the first stands before the joint.
    return v.s.phrases.contains { r in
      switch r.relation {
      case .change?, .factor?: return r.tokens.lowerBound >= v.s.range.lowerBound && r.tokens.upperBound <= border
      default: return false
      }
    }
      && v.s.phrases.contains { r in
        switch r.relation {
        case .change?, .factor?: return r.tokens.lowerBound > border
        default: return false
        }
      }
  }

  /// "those of Chinese nationals increased": the count has its own group, whatever the one before was of.
  func namesThoseOf(_ codes: [CountryCode], before a: Int, _ v: SentenceView) -> Bool {
    v.s.phrases.contains { p in
      guard let c = p.country, codes.contains(c.code), p.tokens.upperBound <= a else { return false }
      return isThoseOf(p.tokens.lowerBound - 2, v)
    }
  }

  /// "those of", "los de": a count named again, with people of its own.
  private func isThoseOf(_ i: Int, _ v: SentenceView) -> Bool {
    v.says(Self.pronounsOfCounts, at: i) && ["of", "with", "from", "de", "among"].contains(v.text(i + 1))
  }

  static let pronounsOfCounts: WordSet = ["those", "los", "las", "el", "la"]

  /// "behind only Mexico and Honduras": how many are named as higher.
  func namesAbove(from first: Phrase, _ v: SentenceView) -> Int {
    var n = 1
    var end = first.tokens.upperBound
    for p in v.s.phrases where p.tokens.lowerBound >= end {
      guard first.isSector ? p.isSector : p.country != nil, p.tokens.lowerBound - end <= 2,
        (end..<p.tokens.lowerBound).allSatisfy({
          v.says(Self.joiners, at: $0) || ["the", "el", "los"].contains(v.text($0))
        })
      else { break }
      n += 1
      end = p.tokens.upperBound
    }
    return n
  }
}
