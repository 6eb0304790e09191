import BorderData

/// Counts that a text tells again: "Of the 96,917 arrested, 30,010 were caught at the border with Canada".
extension ClaimFinder {
  /// Gives a count that the text has told before, and the parts of it that the sentence goes on to tell, whom and when that was.
  func takeCountRepeated(_ d: inout Draft, _ q: QuantityMention, _ v: SentenceView) {
    guard q.quantity.isExactCount else { return }
    if let before = countTold(q.quantity), isAsSaid(before, d, v) {
      takeTold(before, into: &d)
      return
    }
    // "Of the 96,917 arrested up to September, 30,010 were …".
    let low = v.s.range.lowerBound
    guard ["of", "de"].contains(v.text(low)),
      let whole = v.s.quantities.first(where: { $0.quantity.unit == .count && $0.duration == nil && !$0.isMoney }),
      (1...3).contains(whole.hedged.lowerBound - low), whole.tokens != q.tokens,
      whole.quantity.value > q.quantity.value,
      let before = countTold(whole.quantity), isAsSaid(before, d, v)
    else { return }
    takeTold(before, into: &d)
  }

  private func takeTold(_ before: Draft, into d: inout Draft) {
    if d.who.first == .everyone {
      d.who = before.who
      d.whoOrigin = .earlier(before.stated?.span ?? span(before.tokens))
    }
    if d.demographics.isEmpty {
      d.demographics = before.demographics
      d.demographicsOrigin = d.whoOrigin
    }
    d.when = before.when
    d.whenOrigin = .earlier(before.stated?.span ?? span(before.tokens))
    if !d.placeOrigin.isStated { (d.place, d.placeOrigin) = (before.place, before.placeOrigin) }
    if let measure = before.measure, d.measure?.component == .all || d.measure?.component == measure.component {
      d.measure = measure
    }
    d.topic = nil
    if d.kind == .cumulative { d.kind = .level }
  }

  /// The same exact count, told by an earlier sentence.
  private func countTold(_ q: Quantity) -> Draft? {
    drafts[..<firstDraft(of: current)].suffix(Self.countsBack).last { c in
      guard case .level(let told) = c.assertion, c.outside == nil, c.measure != nil, c.reason == nil else {
        return false
      }
      return told.value == q.value && told.isExactCount
    }
  }

  /// Whether what the sentence says itself is what was told of the count before.
  private func isAsSaid(_ before: Draft, _ d: Draft, _ v: SentenceView) -> Bool {
    guard before.measure?.measure == d.measure?.measure || d.isElliptic else { return false }
    return (!d.whoOrigin.isStated || d.who.first == .everyone || d.who == before.who)
      && (!d.demographicsOrigin.isStated || d.demographics.isEmpty || d.demographics == before.demographics)
  }

  private static let countsBack = 40
}
