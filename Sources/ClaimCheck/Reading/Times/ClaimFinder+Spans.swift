import BorderData

/// Which words belong to a claim once its slots are filled.
extension ClaimFinder {
  /// "un 3 % más que los 173.348 de marzo": what a change is measured from belongs to its words.
  func overComparison(_ d: inout Draft, _ v: SentenceView) {
    guard case .change(_, .some, _, _, _) = d.assertion, v.s.range.contains(d.tokens.upperBound),
      ["que", "than"].contains(v.text(d.tokens.upperBound))
    else { return }
    let end = min(v.clauseRange(d.tokens.upperBound).upperBound, d.tokens.upperBound + 12)
    if end > d.tokens.upperBound { d.tokens = d.tokens.lowerBound..<end }
  }

  /// "Los ecuatorianos | que cruzaron el Darién pasaron de …", "Cubans: | about two thirds": whom a claim is about belongs
  /// to its words where they stand right before the others.
  func overSubject(_ d: inout Draft, _ v: SentenceView) {
    guard case .stated(let s) = d.whoOrigin,
      let p = v.s.phrases.last(where: {
        ($0.country != nil || $0.group != nil) && $0.tokens.upperBound <= d.tokens.lowerBound
          && d.tokens.lowerBound - $0.tokens.upperBound <= (v.text(d.tokens.lowerBound - 1) == ":" ? 10 : 2)
      }), s.overlaps(span(p.tokens))
    else { return }
    let lower = p.tokens.lowerBound
    let start = lower > v.s.range.lowerBound && v.says(Self.articles, at: lower - 1) ? lower - 1 : lower
    d.tokens = start..<d.tokens.upperBound
  }

  /// "2,000 people a day reached Bajo Chiquito", "por Danlí ingresan 900": villages and crossings of a route, which are
  /// not counted apart.
  func atPlaceOnTheWay(_ d: inout Draft, _ v: SentenceView) {
    guard d.reason == nil, let m = d.measure, m.measure == .transits || m.measure == .detections, d.stated != nil,
      v.s.phrases.contains(where: { p in
        if case .elsewhere? = p.place, !isDatelinePlace(p, v) {
          return d.tokens.overlaps(p.tokens) && v.cost(d.tokens.lowerBound, p.tokens) < 24
        }
        return false
      })
    else { return }
    d.reason = .notPublishedThatWay
    d.note = "a place on the way is named, and the figures are of the whole route."
  }

  private static let articles: WordSet = ["the", "los", "las", "el", "la"]
}
