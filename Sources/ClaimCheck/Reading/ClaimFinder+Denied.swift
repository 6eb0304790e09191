/// Orders that a sentence denies: "Mexicans are no longer the largest group".
extension ClaimFinder {
  /// Whether the words right before an order's own deny it, and do not only go beyond it ("not only the largest").
  func isDenied(_ p: Phrase, _ v: SentenceView) -> Bool {
    let low = p.tokens.lowerBound
    guard
      let no = (max(v.s.range.lowerBound, low - Self.farthestDenial)..<low).last(where: { isDenial(at: $0, v) })
    else { return false }
    return (no + 1..<low).allSatisfy { v.says(Self.betweenDenialAndOrder, at: $0) }
  }

  private func isDenial(at i: Int, _ v: SentenceView) -> Bool {
    if v.says(Self.denials, at: i) { return true }
    return v.text(i) == "no" && (language.code == "es" || v.text(i + 1) == "longer")
  }

  private static let farthestDenial = 5

  private static let denials: WordSet = [
    "not", "n't", "never", "isn't", "aren't", "wasn't", "weren't", "nunca", "tampoco", "isnt", "arent",
  ]

  private static let betweenDenialAndOrder: WordSet = [
    "even", "the", "longer", "yet", "still", "now", "a", "our", "their", "its", "be", "been", "by", "far", "son", "es",
    "era", "eran", "fue", "fueron", "ha", "han", "sido", "siquiera", "el", "la", "los", "las", "grupo", "nacionalidad",
    "mes", "ya", "were", "was", "are", "is", "had",
  ]
}
