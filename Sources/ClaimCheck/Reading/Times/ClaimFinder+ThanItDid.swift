import BorderData

/// Times behind "than" and a verb that stands for the one before.
extension ClaimFinder {
  /// "made fewer apprehensions from February through May than it did in January alone": against January, as it stands.
  func thanItDid(_ d: inout Draft, _ v: SentenceView) {
    guard d.kind == .change || d.kind == .comparison, d.versusWho == nil, d.versusPlace == nil,
      !d.versusOrigin.isStated,
      let than = v.s.range.first(where: { ["than", "que"].contains(v.text($0)) && $0 > d.tokens.lowerBound }),
      let m = v.s.periods.first(where: { $0.tokens.lowerBound > than && $0.tokens.lowerBound - than <= 5 }),
      m.tokens.lowerBound - than >= 2,
      (than + 1..<m.tokens.lowerBound).allSatisfy({ v.says(Self.standIns, at: $0) }),
      period(statedBy: d.whenOrigin, v)?.tokens != m.tokens, !d.when.isEmpty
    else { return }
    let choices = resolver(isUS: d.measure?.isUS ?? true).choices(m.form)
    guard !choices.isEmpty, choices.first?.period != d.when.first?.period else { return }
    d.versus = .choices(choices)
    d.versusOrigin = .stated(span(m.tokens))
    d.versusIsWhole = d.versusIsWhole || v.text(m.tokens.upperBound) == "alone"
    if d.when.first?.period.length != choices.first?.period.length, v.text(m.tokens.upperBound) == "alone" {
      d.kind = .comparison
    }
  }

  private static let standIns: WordSet = [
    "it", "they", "we", "he", "she", "there", "did", "had", "were", "was", "in", "during", "en", "durante", "lo",
    "hizo",
    "hicieron", "hubo", "fueron",
  ]
}
