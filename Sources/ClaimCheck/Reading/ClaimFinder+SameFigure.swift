import BorderData

/// "La cifra también es superior a la de 2019", "The number also topped 2014's": the count that the sentence before gave.
extension ClaimFinder {
  /// Gives a claim that is made of "the figure" whom and where that was counted.
  func takeFigureBefore(_ d: inout Draft, _ v: SentenceView) {
    guard [.change, .comparison, .trend, .extreme].contains(d.kind), d.measure != nil, d.outside == nil,
      case .open = d.whoOrigin, case .open = d.demographicsOrigin,
      // Only in few sentences is a figure told of that way.
      v.says(Self.figureNouns), saysTheFigure(d, v),
      let count = drafts.suffix(12).first(where: { c in
        guard d.sentence - c.sentence == 1, c.outside == nil, !c.isBase, c.reason == nil else { return false }
        if case .level = c.assertion { return true }
        // "It was higher than in 2014. Against 2012 the figure has doubled": still of the same.
        return isMadeOfFigure(c)
      }), count.measure?.measure == d.measure?.measure || !saysMeasure(v),
      count.who.first != .everyone || !count.demographics.isEmpty || count.measure?.measure != d.measure?.measure,
      // "On the northern border the count was down": another count.
      !v.s.phrases.contains(where: { p in
        p.tokens.lowerBound < d.tokens.upperBound && p.borderOrSector.map { $0 != count.place } ?? false
      })
    else { return }
    if count.measure?.measure != d.measure?.measure {
      d.measure = count.measure
      (d.place, d.placeOrigin) = (count.place, count.placeOrigin)
    }
    (d.who, d.demographics) = (count.who, count.demographics)
    d.whoOrigin = .earlier(count.stated?.span ?? span(count.tokens))
    d.topic = nil
    if d.place == nil { (d.place, d.placeOrigin) = (count.place, count.placeOrigin) }
  }

  /// What is counted, named in the sentence itself.
  private func saysMeasure(_ v: SentenceView) -> Bool {
    v.s.phrases.contains { $0.measure.map { !$0.weak } ?? false }
  }

  private func isMadeOfFigure(_ c: Draft) -> Bool {
    guard [.change, .comparison, .extreme].contains(c.kind), views.indices.contains(c.sentence) else { return false }
    return saysTheFigure(c, views[c.sentence])
  }

  /// "the figure", "la cifra" as what the claim is said of, and no "number of children".
  private func saysTheFigure(_ d: Draft, _ v: SentenceView) -> Bool {
    let end = v.mention(of: d.stated)?.hedged.lowerBound ?? min(d.tokens.upperBound, v.s.range.upperBound)
    return (v.s.range.lowerBound..<end).contains { i in
      v.says(Self.figureNouns, at: i) && v.says(Self.theOne, at: i - 1)
        && !["of", "de", "for", "in", "en"].contains(v.text(i + 1))
        && (i - v.s.range.lowerBound <= 2 || v.clauseOf(i) == v.clauseOf(d.tokens.lowerBound))
    }
  }

  private static let figureNouns: WordSet = ["figure", "number", "total", "count", "tally", "cifra", "numero", "suma"]
  private static let theOne: WordSet = ["the", "that", "this", "la", "el", "esa", "ese", "esta", "este"]
}
