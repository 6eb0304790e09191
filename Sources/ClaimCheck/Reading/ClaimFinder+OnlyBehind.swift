import BorderData

/// The order that a count gives: "259,294 apprehensions, second only to the Rio Grande Valley", "came 33,804 times, behind
/// only Mexicans".
extension ClaimFinder {
  /// Nil where the words above have been read as an order already, or name another kind of thing than the count is of.
  func onlyBehind(_ v: SentenceView, _ index: Int) -> Draft? {
    guard let p = v.s.phrases.first(where: { ($0.isSector || isNationality($0, v)) && standsAbove($0, v) }) else {
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

  private func isNationality(_ p: Phrase, _ v: SentenceView) -> Bool {
    p.country.map { !$0.isPlace || namesPeople(p, v) || standsAbove(p, v) } ?? false
  }

  /// "behind only Mexico and Honduras": how many are named as higher.
  private func namesAbove(from first: Phrase, _ v: SentenceView) -> Int {
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
