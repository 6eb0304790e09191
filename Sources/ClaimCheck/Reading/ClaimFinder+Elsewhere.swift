import BorderData

/// People who are counted at no border of which there are figures here.
extension ClaimFinder {
  /// People who enter Mexico, reach Spain or live in Chile: no border that is counted here.
  func isElsewhere(_ d: Draft, _ v: SentenceView, _ index: Int) -> Bool {
    if d.measure?.measure == .detections {
      // Mexico's figures by state are not loaded.
      return v.s.phrases.contains { if case .elsewhere? = $0.place { !isDatelinePlace($0, v) } else { false } }
    }
    guard d.measure?.measure == .encounters, sentencePlace(v) == nil else { return false }
    // "The sector, where New York and Vermont meet Canada, had 1,065": where the sector that is spoken of lies.
    if d.place?.isSector ?? false, saysTheSectorFirst(v) { return false }
    // "entran en México … hacia los Estados Unidos": the country that the verb leads into.
    if let verb = d.measure?.tokens, v.s.range.contains(verb.upperBound), v.says(Self.leadsInto, at: verb.upperBound),
      let c = v.s.phrase(startingAt: verb.upperBound + 1)?.country, c.isPlace, c.code.text != "USA"
    {
      return true
    }
    var us = false
    var other = context.elsewhere.map { index - $0 <= 1 } ?? false
    for p in v.s.phrases {
      switch p.place {
      case .border?, .us?, .stateOnBorder?: us = true
      case .elsewhere?: if !isDatelinePlace(p, v) { other = true }
      default: break
      }
      if p.isCue(.borderPatrol) || p.isCue(.cbp) { us = true }
      if let c = p.country, c.isPlace,
        ["in", "into", "to", "en", "a", "hacia", "reach", "reached", "through"].contains(
          v.text(p.tokens.lowerBound - 1)),
        // "began expelling them to Mexico": where they were sent.
        !(max(v.s.range.lowerBound, p.tokens.lowerBound - 4)..<p.tokens.lowerBound).contains(where: {
          v.says(Self.sendings, at: $0)
        })
      {
        other = true
      }
    }
    return other && !us
  }

  private func saysTheSectorFirst(_ v: SentenceView) -> Bool {
    let low = v.s.range.lowerBound
    return ["the", "el", "this"].contains(v.text(low)) && v.text(low + 1) == "sector"
  }

  private static let sendings: WordSet = [
    "expelling", "expelled", "returning", "returned", "sending", "sent", "deporting", "deported", "expulsar",
    "expulsarlos", "devolver", "devolverlos", "enviar", "enviarlos",
  ]
  private static let leadsInto: WordSet = ["in", "into", "to", "en", "a", "hacia", "through", "por"]
}
