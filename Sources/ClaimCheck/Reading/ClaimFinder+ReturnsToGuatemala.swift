import BorderData

/// Those sent back to Guatemala, whom its migration institute counts by where they were sent from.
extension ClaimFinder {
  /// "Guatemala recibió en 2022 a 40.713 deportados": where the number is the very figure of that count. What else is told of
  /// deportations is no table's here, and one that is near may be of other months or flights.
  func returnsToGuatemala(_ q: QuantityMention, _ v: SentenceView, _ index: Int) -> Draft? {
    guard let recogniser, q.band == nil, q.quantity.unit == .count, q.quantity.digits >= 4, q.quantity.upper == nil,
      views[max(0, index - Self.guatemalaReach)...index].contains(where: { view in
        view.s.phrases.contains { $0.country?.code == .known("GTM") }
      })
    else { return nil }
    let tokens = v.clauseRange(q.tokens.lowerBound)
    var d = Draft(kind: .level, tokens: tokens, sentence: index, assertion: .level(q.quantity))
    d.measure = MeasureSense(
      measure: .detections, country: .guatemala, words: "returned to Guatemala", tokens: tokens, strong: true)
    d.placeOrigin = .convention("the country that counts those sent back to it")
    fillWhen(&d, anchor: q.tokens.lowerBound, v)
    guard !d.fineGrained else { return nil }
    for place in [PlaceID.guatemala, PlaceID("guatemala/origin:USA"), PlaceID("guatemala/origin:MEX")] {
      d.place = place
      if recogniser.holds(d) { return d }
    }
    return nil
  }

  private static let guatemalaReach = 8
}
