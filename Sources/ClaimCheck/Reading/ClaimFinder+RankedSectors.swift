import BorderData

/// Orders of which the members are the Border Patrol's sectors, whoever is counted in them.
extension ClaimFinder {
  /// Whether a rank's order is one of sectors: "The Yuma sector had the most encounters of families" orders sectors by their families, "In the
  /// Yuma sector, families were the largest group" orders groups of people there.
  func ranksSectors(_ d: Draft, _ v: SentenceView) -> Bool {
    guard d.kind == .rank, let place = d.place, place.isSector else { return false }
    if saysOrderOfSectors(v) { return true }
    guard
      let sector = v.s.phrases.first(where: {
        $0.borderOrSector == place
          && ($0.tokens.overlaps(d.tokens) || v.clauseOf($0.tokens.lowerBound) == v.clauseOf(d.tokens.lowerBound))
      }), isSubject(sector, v)
    else { return false }
    return !v.s.phrases.contains { p in
      (p.country?.isPlace == false || p.people?.isEmpty == false)
        && p.tokens.upperBound <= sector.tokens.lowerBound
        && v.clauseOf(p.tokens.lowerBound) == v.clauseOf(sector.tokens.lowerBound)
    } && !v.s.range.contains { v.says(Self.groupNouns, at: $0) }
  }

  /// "the most of any sector", "third among the nine southwest border sectors", "el sector con más", "entre los nueve".
  func saysOrderOfSectors(_ v: SentenceView) -> Bool {
    v.s.range.contains { i in
      if v.says(Self.sectorNouns, at: i) {
        if v.says(Self.possessing, at: i + 1), v.says(Self.mosts, at: i + 2) || v.says(Self.mosts, at: i + 3) {
          return true
        }
        let before = max(v.s.range.lowerBound, i - 6)..<i
        if before.contains(where: { j in
          v.says(Self.ofs, at: j)
            && (j + 1..<min(i, j + 4)).contains { v.says(Self.alls, at: $0) || tokens[$0].kind == .number }
        }) {
          return true
        }
        // "came first among the sectors".
        if v.says(Self.articles, at: i - 1), ["among", "entre"].contains(v.text(i - 2)) { return true }
        // "The sector, which faces Canada, is now the fifth-busiest of the Border Patrol's 20".
        if v.says(Self.articles, at: i - 1), i - v.s.range.lowerBound <= 1, saysBusiestOfAll(v) { return true }
        // "El sector ocupó el tercer lugar".
        return v.says(Self.articles, at: i - 1) && i - v.s.range.lowerBound <= 1 && v.says(Self.takings, at: i + 1)
      }
      return false
    }
  }

  private func saysBusiestOfAll(_ v: SentenceView) -> Bool {
    v.s.range.contains { i in
      v.says(Self.busies, at: i) && ["of", "on", "along", "in"].contains(v.text(i + 1))
        && (i + 2...i + 6).contains { v.says(Self.unitsOfBorder, at: $0) }
    }
  }

  private static let busies: WordSet = ["busiest", "quietest", "slowest"]
  private static let unitsOfBorder: WordSet = ["patrol", "sectors", "border", "country", "nation"]

  /// The sector that the sentences before speak of, where an order of sectors names none.
  func sectorSpokenOf(_ index: Int) -> PlaceID? {
    lastDraft(since: index - 2) { $0.sentence < index && $0.outside == nil && $0.measure != nil }?.place
      .flatMap {
        $0.isSector ? $0 : nil
      }
  }

  private func isSubject(_ sector: Phrase, _ v: SentenceView) -> Bool {
    var i = sector.tokens.lowerBound - 1
    while v.says(Self.articles, at: i) || v.says(Self.sectorNouns, at: i) { i -= 1 }
    return !v.says(Self.insides, at: i)
  }

  private static let possessing: WordSet = ["with", "con", "having"]
  private static let mosts: WordSet = ["most", "mas", "fewest", "menos", "mayor", "menor"]
  private static let ofs: WordSet = ["of", "among", "in", "de", "entre"]
  private static let alls: WordSet = [
    "any", "all", "other", "nine", "eight", "twenty", "20", "9", "todos", "nueve", "ocho", "cualquier",
  ]
  private static let articles: WordSet = ["the", "el", "los", "that", "this", "ese", "este"]
  private static let insides: WordSet = ["in", "en", "at", "for", "within", "from", "dentro", "desde"]
  private static let groupNouns: WordSet = [
    "group", "groups", "nationality", "nationalities", "country", "countries", "grupo", "grupos", "nacionalidad",
    "nacionalidades",
  ]
  private static let takings: WordSet = ["ranked", "ranks", "came", "placed", "was", "ocupo", "quedo", "fue", "ocupa"]
}
