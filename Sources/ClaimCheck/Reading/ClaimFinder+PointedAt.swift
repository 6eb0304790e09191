import BorderData

/// Changes and shares of the count that the sentence before told, which "that" points at.
extension ClaimFinder {
  /// "That was 4% more than in November": of the count that the sentence before ended with.
  func countPointedAt(_ v: SentenceView, _ index: Int) -> Draft? {
    let low = v.s.range.lowerBound
    guard v.says(Self.pointing, at: low), v.says(Self.amountingVerbs, at: low + 1),
      let count = lastDraft(
        since: index - 1,
        where: { d in
          guard case .level = d.assertion else { return false }
          return d.sentence < index && !d.isBase
        }), count.outside == nil, count.reason == nil, count.measure != nil,
      // Of a sector; what else a text goes on about is known better by what it has said on the whole.
      let place = count.place, place.isSector,
      drafts.suffix(24).allSatisfy({ $0.sentence != index - 1 || $0.place == place || $0.place == nil }),
      !v.s.phrases.contains(where: { p in
        p.tokens.lowerBound - low <= 12 && (p.country?.isPlace == false || !(p.people ?? []).isEmpty || p.isSector)
      })
    else { return nil }
    return count
  }

  static let pointing: WordSet = ["that", "this", "it", "eso", "esto", "ello"]
  static let amountingVerbs: WordSet = [
    "was", "is", "represents", "represented", "marks", "marked", "amounts", "amounted", "'s", "equals", "es", "fue",
    "supone", "representa", "equivale", "represento", "supuso",
  ]

  /// "That is nearly half of the 408,870 people caught along the entire border": the part is the count just told, and the whole
  /// what the sentence names.
  func shareOfCountPointedAt(_ d: inout Draft, _ v: SentenceView) {
    guard d.kind == .share, let count = countPointedAt(v, d.sentence), let place = count.place, place.isSector,
      let whole = d.place, !whole.isSector, d.placeOrigin.isStated, d.wholePlace == nil || d.wholePlace == .us
    else { return }
    d.wholePlace = whole
    d.take(slotsOf: count)
  }

  /// "That was 11 percent of all encounters of families along the border", after those of a sector: the same people, in the sector and
  /// along the border.
  func shareOfSameGroup(_ d: inout Draft, _ v: SentenceView) {
    let low = v.s.range.lowerBound
    guard d.kind == .share, let whole = d.place, !whole.isSector, d.placeOrigin.isStated, d.sentence > 0,
      v.says(Self.pointing, at: low), let q = v.mention(of: d.stated),
      ["of", "de", "del"].contains(v.text(q.tokens.upperBound)),
      let told = lastDraft(
        since: d.sentence - 2, where: { $0.sentence < d.sentence && $0.tellsCount && !$0.isEndOfYear }),
      let place = told.place, !told.who.isEmpty, told.who.first != .everyone || !told.demographics.isEmpty
    else { return }
    let isSame = d.who.first == told.who.first && d.demographics == told.demographics
    if place.isSector, isSame {
      let measure = d.measure
      d.take(slotsOf: told)
      d.measure = measure
      d.wholePlace = whole
    } else if place == whole, told.who.first != .everyone, d.who.first == .everyone,
      d.demographics == told.demographics,
      !d.demographics.isEmpty
    {
      // "12 percent of all families", after the families of one nation.
      d.wholePeople = d.demographics
      d.who = told.who
      d.whoOrigin = .earlier(told.stated?.span ?? span(told.tokens))
    } else if place == whole, d.who.first == .everyone, d.demographics.isEmpty {
      // "6 percent of all encounters there", after those of one nation.
      d.who = told.who
      d.demographics = told.demographics
      d.whoOrigin = .earlier(told.stated?.span ?? span(told.tokens))
      d.demographicsOrigin = d.whoOrigin
    }
  }
}
