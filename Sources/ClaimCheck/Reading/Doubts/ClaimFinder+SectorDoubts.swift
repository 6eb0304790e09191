import BorderData

/// Sectors named together, or as the part of something: which of them a number is of, and of what whole, is then unsure.
extension ClaimFinder {
  func sectorDoubts(of d: Draft, _ v: SentenceView) -> [Doubt] {
    var out: [Doubt] = []
    if isShareOfGroupInSector(d, v) {
      out.append("Whether it is a part of the sector’s people or of the group’s is not sure.")
    }
    if isOfSeveralSectors(d, v) { out.append("Several sectors are named, and the statement may be of them together.") }
    if isOwnOrder(d, v) { out.append("It may rank the months of one sector, or another sector than the one read.") }
    if isOfSectorBeside(d, v) {
      out.append(Doubt("A sector is named beside the border, and the statement may be of that.", of: .place))
    }
    return out
  }

  /// "One in five people encountered in El Paso were from Venezuela", "of all the Guatemalans caught on the border, 16
  /// percent crossed here": of those in the sector, or of those of the group.
  private func isShareOfGroupInSector(_ d: Draft, _ v: SentenceView) -> Bool {
    guard d.kind == .share else { return false }
    let expels =
      d.measure?.authority != .all || v.has(.title42) || v.s.phrases.contains { $0.measure?.key == .expulsions }
    // "27 percent of people in families were expelled".
    if expels,
      d.who.first != .everyone || !d.demographics.isEmpty || d.sentence - context.groupSentence <= 2 && !saysEveryone(v)
    {
      return true
    }
    // "Cut in half: that is what happened".
    if let q = v.mention(of: d.stated), v.text(q.tokens.lowerBound - 1) == "in" { return true }
    guard d.place?.isSector ?? false, !d.isOfWholeAtPlace else { return false }
    return d.who.first != .everyone || !d.demographics.isEmpty || d.measure?.authority != .all
  }

  /// "its busiest in that stretch had 3,519", "Not Tucson, not Del Rio: the busiest sector was El Paso".
  private func isOwnOrder(_ d: Draft, _ v: SentenceView) -> Bool {
    guard d.kind == .rank, let place = d.place, place.isSector else { return false }
    // "The El Paso sector was the busiest, with 7,563", of Venezuelans: among the sectors.
    let namesGroup = v.s.phrases.contains { $0.country?.isPlace == false || !($0.people ?? []).isEmpty }
    if !namesGroup { return true }
    return v.s.range.contains { i in
      ["its", "su"].contains(v.text(i))
        && (v.s.phrase(startingAt: i + 1)?.relation.map { if case .extreme = $0 { true } else { false } } ?? false)
    }
      || v.s.phrases.contains { p in
        guard case .place(let id)? = p.place, PlaceID(id) == place else { return false }
        return ["not", "no", "ni"].contains(v.text(p.tokens.lowerBound - 1))
      }
  }

  /// "Put the three sectors together", "El Centro plus Tucson equals 250,463", "two of the nine sectors".
  private func isOfSeveralSectors(_ d: Draft, _ v: SentenceView) -> Bool {
    guard d.measure?.measure == .encounters, d.kind != .rank else { return false }
    let named = Set(
      v.s.phrases.lazy.filter(\.isSector).compactMap { p -> String? in
        if case .place(let id)? = p.place { id } else { nil }
      })
    let counted = v.s.quantities.count {
      $0.duration == nil && !$0.isMoney && $0.ordinal == nil && [.count, .percent].contains($0.quantity.unit)
        && $0.quantity.value > 9
    }
    let joined = v.s.phrases.contains { p in
      guard p.isSector, ["and", "y", "plus"].contains(v.text(p.tokens.upperBound)) else { return false }
      let next = p.tokens.upperBound + (v.text(p.tokens.upperBound + 1) == "the" ? 2 : 1)
      return v.s.phrase(startingAt: next)?.isSector ?? false
    }
    if joined, d.kind == .share || d.kind == .level { return true }
    if named.count > 1, named.count > counted || v.says(["plus", "together", "juntos", "combined", "mas"]) {
      return true
    }
    return v.s.range.contains { i in
      ["sectors", "sectores"].contains(v.text(i))
        && (max(v.s.range.lowerBound, i - 4)..<i).contains { v.says(Self.several, at: $0) }
    }
  }

  private static let several: WordSet = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "both", "all", "every", "other", "these", "those",
    "dos", "tres", "cuatro", "cinco", "nueve", "ambos", "estos", "esos",
  ]

  /// "Tucson was the busiest sector on the southwest border, with 120,000 apprehensions".
  private func isOfSectorBeside(_ d: Draft, _ v: SentenceView) -> Bool {
    guard d.measure?.measure == .encounters, !(d.place?.isSector ?? false), d.kind == .level || d.kind == .share,
      let q = v.mention(of: d.stated)
    else { return false }
    // The border's own number: "of the southwest border's 1,659,206", "on the southwest border".
    return v.s.phrases.contains {
      $0.isSector && (d.kind == .share || $0.tokens.upperBound <= q.hedged.lowerBound)
    }
  }
}
