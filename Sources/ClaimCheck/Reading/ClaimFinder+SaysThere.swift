import BorderData

/// Where a sentence means by "there", "the sector" and the border that a sector lies on.
extension ClaimFinder {
  /// "agents of the Swanton Sector on the border with Canada", "el sector de Yuma, en la frontera con México": the border that a
  /// sector is said to lie on.
  func liesBehindSector(_ p: Phrase, _ v: SentenceView) -> Bool {
    guard let sector = v.s.phrases.last(where: { $0.isSector && $0.tokens.upperBound <= p.tokens.lowerBound }),
      p.tokens.lowerBound - sector.tokens.upperBound <= 4
    else { return false }
    let between = sector.tokens.upperBound..<p.tokens.lowerBound
    return between.contains { v.says(Self.lyings, at: $0) }
      && between.allSatisfy { v.says(Self.lyings, at: $0) || v.says(Self.beforePlaces, at: $0) }
  }

  private static let lyings: WordSet = ["on", "along", "at", "of", "en", "sobre", "de"]
  private static let beforePlaces: WordSet = [",", "sector", "the", "its", "la", "el", "whole", "entire"]

  static let theres: WordSet = ["there", "alli", "ahi", "alla"]

  /// "There were 12,000 arrests": no place.
  private func isThereBe(_ i: Int, _ v: SentenceView) -> Bool {
    ["is", "are", "was", "were", "has", "have", "had", "'s", "will"].contains(v.text(i + 1))
  }

  /// "The 19,222 migrants apprehended there are more than …".
  private func endsMeasure(at i: Int, _ v: SentenceView) -> Bool {
    v.s.phrases.contains { $0.measure != nil && $0.tokens.upperBound == i }
  }

  /// "arrivals to the region", "in the sector": the place of the sentence before.
  func saysTheRegion(_ v: SentenceView) -> Bool {
    if v.s.range.contains(where: {
      v.says(Self.theres, at: $0) && (!isThereBe($0, v) || endsMeasure(at: $0, v))
    }) {
      return true
    }
    if v.s.phrases.contains(where: { $0.measure != nil && v.text($0.tokens.upperBound) == "here" }) { return true }
    let words = " " + v.sentenceWords + " "
    let regions: [StaticString] = [
      " the region ", " the sector ", " that sector ", " the area ", " el sector ", " la region ", " esa zona ",
      " esa region ", " ese sector ", " esta zona ", " that area ", " this sector ", " that stretch ",
    ]
    return regions.contains { words.includes($0) }
  }
}
