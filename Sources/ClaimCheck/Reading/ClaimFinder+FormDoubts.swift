import BorderData

/// Ways of putting a statement that the claim may have been read past: what is denied, what is held against each other in one
/// breath, what is left out. While one stands, the claim is not contradicted.
extension ClaimFinder {
  func formDoubts(of d: Draft, _ v: SentenceView, _ a: Int) -> [String] {
    var out: [String] = []
    if case .share = d.assertion, deniesShare(d, v, a) {
      out.append("It says what is not so, and may not be read as meant.")
    }
    if saysNever(d, v, a) { out.append("It says what never was, which is not checked.") }
    if holdsGroupsAgainst(d, v) { out.append("The groups named are held against each other, and not taken together.") }
    if leavesPlaceOut(d, v) { out.append("The place is named as what is left out.") }
    if let p = d.place, p.text.hasPrefix("sector:"), namesTwoSectors(a, v) {
      out.append("Two sectors are named together, and the statement may be of both.")
    }
    return out
  }

  /// "Mexicans did not make up the majority", "La mayoría no fueron con mexicanos".
  private func deniesShare(_ d: Draft, _ v: SentenceView, _ a: Int) -> Bool {
    if case .except = d.who.first { return false }
    let c = v.clauseOf(a)
    return v.s.phrases.contains { $0.isCue(.negation) && v.clauseOf($0.tokens.lowerBound) == c }
  }

  /// "never fell below 3,000 a month".
  private func saysNever(_ d: Draft, _ v: SentenceView, _ a: Int) -> Bool {
    guard d.stated != nil else { return false }
    return v.clauseRange(a).contains { v.says(Self.nevers, at: $0) }
  }

  private static let nevers: WordSet = ["never", "nunca", "jamas"]

  /// "outnumbered Mexicans, 701,049 to 655,594", "el triple de encuentros con mexicanos que con hondureños": a count or a
  /// change read of all that are named.
  private func holdsGroupsAgainst(_ d: Draft, _ v: SentenceView) -> Bool {
    guard case .only(let list)? = d.who.first, list.count > 1, d.versusWho == nil else { return false }
    switch d.assertion {
    case .level, .change, .trend, .rate: break
    default: return false
    }
    let named = v.s.phrases.filter { p in p.country.map { list.contains($0.code) } ?? false }
    return zip(named, named.dropFirst()).contains { x, y in
      let between = x.tokens.upperBound..<max(x.tokens.upperBound, y.tokens.lowerBound)
      return between.contains { ["than", "as", "que"].contains(v.text($0)) }
        || v.s.phrases.contains { $0.relation == .exceed && between.contains($0.tokens.lowerBound) }
    }
  }

  /// "Outside the southwest border, there were 64,044".
  private func leavesPlaceOut(_ d: Draft, _ v: SentenceView) -> Bool {
    guard case .stated(let s) = d.placeOrigin, let p = v.s.phrases.first(where: { span($0.tokens) == s }) else {
      return false
    }
    return (max(v.s.range.lowerBound, p.tokens.lowerBound - 3)..<p.tokens.lowerBound).contains {
      ["outside", "beyond", "excluding", "except", "fuera"].contains(v.text($0))
    }
  }

  /// "The Rio Grande Valley and Tucson sectors together recorded 720,108".
  private func namesTwoSectors(_ a: Int, _ v: SentenceView) -> Bool {
    let c = v.clauseOf(a)
    let sectors = v.s.phrases.filter { p in
      if case .place(let id)? = p.place { return id.hasPrefix("sector:") && v.clauseOf(p.tokens.lowerBound) == c }
      return false
    }
    return zip(sectors, sectors.dropFirst()).contains { x, y in
      (x.tokens.upperBound..<max(x.tokens.upperBound, y.tokens.lowerBound)).contains {
        ["and", "y", ","].contains(v.text($0))
      } && y.tokens.lowerBound - x.tokens.upperBound <= 3
    }
  }
}
