import BorderData

/// "The latter", "estos últimos": the last of those whom the words before name.
extension ClaimFinder {
  func takeLatter(_ d: inout Draft, _ v: SentenceView) {
    guard d.outside == nil, let at = v.s.range.first(where: { saysLatter(at: $0, v) }),
      v.clauseOf(at) == v.clauseOf(max(at, d.tokens.lowerBound)), d.tokens.contains(at)
    else { return }
    let here = v.s.phrases.last { $0.tokens.upperBound <= at && namesNationals($0, v) }
    let before = d.sentence > 0 ? views[d.sentence - 1] : nil
    let earlier = before.flatMap { b in b.s.phrases.last { namesNationals($0, b) } }
    guard let last = here ?? earlier, let code = last.country?.code else { return }
    d.who = [.only([code])]
    d.whoOrigin = here != nil ? .stated(span(last.tokens)) : .earlier(span(last.tokens))
  }

  private func saysLatter(at i: Int, _ v: SentenceView) -> Bool {
    switch v.text(i) {
    case "latter": v.text(i - 1) == "the"
    case "ultimos", "ultimas": ["estos", "estas"].contains(v.text(i - 1))
    default: false
    }
  }
}
