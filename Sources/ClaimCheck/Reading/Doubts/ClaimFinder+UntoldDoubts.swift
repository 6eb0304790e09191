import BorderData

/// Statements of which a part is told elsewhere, or not at all: what usually happens, what came before something else, whom "them"
/// means.
extension ClaimFinder {
  func untoldDoubts(of d: Draft, _ v: SentenceView) -> [Doubt] {
    var out: [Doubt] = []
    if isOfThemUntold(d, v) { out.append("Whom “them” means, the sentence before does not count.") }
    if d.kind == .share, isPartUntold(d, v) {
      out.append("The part is of what the sentence before tells, which was not read.")
    }
    if d.kind == .change, d.stated == nil, isFirstChange(d, v) {
      out.append("It says that it is the first such change for some time, which is not checked.")
    }
    if tellsPastEvent(d, v) { out.append("It tells of an earlier time, which is not said.") }
    if d.kind == .change, saysDigits(v) { out.append("It says how many figures a percent has, which is no multiple.") }
    if d.kind == .change, d.stated == nil, holdsTwoTimes(d, v) {
      out.append("It is held against two times in one breath, and which word goes with which is not sure.")
    }
    if d.kind == .change || d.kind == .trend, saysUsually(d, v) {
      out.append("It says what usually happens, and not what did.")
    }
    if d.kind == .extreme, d.stated == nil, remainsAtRecord(d, v) {
      out.append("It says that a count stays at record levels, which may be of more than its one month.")
    }
    if d.kind == .streak, !d.whenOrigin.isStated, d.when.contains(where: { $0.period.length >= 24 }), saysRunningYear(v)
    {
      out.append("It speaks of a year that had not ended, and which years are meant is not sure.")
    }
    if d.kind == .streak || d.kind == .comparison || d.kind == .change, isPastHighest(v) {
      out.append("It holds each of several times against the highest of another, which is not checked.")
    }
    return out
  }

  /// "Last year more of them were apprehended on the Canadian border", where the sentence before told of no one counted.
  private func isOfThemUntold(_ d: Draft, _ v: SentenceView) -> Bool {
    guard d.sentence > 0,
      !drafts.contains(where: { d.sentence - $0.sentence <= 1 && $0.outside == nil && $0.tokens != d.tokens })
    else { return false }
    return v.s.range.prefix(Self.themReach).contains { i in
      ["of", "de"].contains(v.text(i)) && ["them", "ellos", "ellas"].contains(v.text(i + 1))
    }
  }

  private static let themReach = 8

  /// "which was the first increase in seven years".
  private func isFirstChange(_ d: Draft, _ v: SentenceView) -> Bool {
    v.s.phrases.contains { p in
      guard case .change? = p.relation, d.tokens.overlaps(p.tokens) else { return false }
      return ["first", "primer", "primera"].contains(v.text(p.tokens.lowerBound - 1))
    }
  }

  /// "CBP separated 170 families. That comes to about 0.25 percent of all family units apprehended".
  private func isPartUntold(_ d: Draft, _ v: SentenceView) -> Bool {
    let low = v.s.range.lowerBound
    guard d.sentence > 0, v.says(Self.pointers, at: low),
      !drafts.contains(where: { d.sentence - $0.sentence == 1 && $0.outside == nil && $0.stated != nil })
    else { return false }
    return views[d.sentence - 1].s.quantities.contains { $0.quantity.unit == .count && $0.duration == nil }
  }

  private static let pointers: WordSet = ["that", "this", "it", "eso", "esto", "ello"]

  /// "After more than 68,000 children were apprehended, President Obama persuaded Congress": what came before something else.
  private func tellsPastEvent(_ d: Draft, _ v: SentenceView) -> Bool {
    guard d.stated?.unit == .count, !d.whenOrigin.isStated, v.says(Self.aftersOfEvents, at: v.s.range.lowerBound),
      let q = v.mention(of: d.stated),
      let comma = (q.tokens.upperBound..<v.s.range.upperBound).first(where: { v.text($0) == "," })
    else { return false }
    return comma + 2 < v.s.range.upperBound
  }

  private static let aftersOfEvents: WordSet = ["after", "when", "once", "tras", "cuando", "despues"]

  /// "rose by double digits", "a double-digit decrease".
  private func saysDigits(_ v: SentenceView) -> Bool {
    v.s.range.contains { i in
      ["digit", "digits", "digitos"].contains(v.text(i))
        && (i - 2..<i).contains { ["single", "double", "triple", "dos", "tres"].contains(v.text($0)) }
    }
  }

  /// "Apprehensions, though above April's, are still a small part of what they were in May 2019".
  private func holdsTwoTimes(_ d: Draft, _ v: SentenceView) -> Bool {
    v.s.periods.count(where: { $0.role == .versus }) > 1
      && v.s.range.contains { ["though", "although", "aunque", "but", "pero"].contains(v.text($0)) }
  }

  /// "Border crossings remain at record levels", "siguen en niveles récord".
  private func remainsAtRecord(_ d: Draft, _ v: SentenceView) -> Bool {
    (max(v.s.range.lowerBound, d.tokens.lowerBound - 5)..<d.tokens.upperBound).contains {
      v.says(Self.remaining, at: $0)
    }
      && (d.tokens.lowerBound..<min(v.s.range.upperBound, d.tokens.upperBound + 2)).contains {
        v.says(Self.levels, at: $0)
      }
  }

  private static let remaining: WordSet = [
    "another", "remain", "remains", "remained", "remaining", "stay", "stays", "stayed", "still", "continue",
    "continues",
    "continued",
    "sigue", "siguen", "permanece", "permanecen", "continua", "continuan", "mantienen", "mantiene",
  ]
  private static let levels: WordSet = [
    "levels", "level", "highs", "numbers", "rates", "pace", "niveles", "nivel", "cifras", "numeros", "maximos",
  ]

  /// "For the second year running, more immigrants are being apprehended".
  private func saysRunningYear(_ v: SentenceView) -> Bool {
    v.s.range.contains {
      ["are", "is"].contains(v.text($0)) && (v.text($0 + 1) == "being" || v.text($0 + 1).hasSuffix("ing"))
    }
  }

  /// "for the 35th month in a row, more encounters than in even the highest month under President Trump".
  private func isPastHighest(_ v: SentenceView) -> Bool {
    v.s.range.contains { i in
      ["than", "que"].contains(v.text(i))
        && (i + 1...i + 5).contains { v.says(Self.highests, at: $0) }
    }
  }

  private static let highests: WordSet = ["highest", "worst", "busiest", "peak", "best", "maximo", "peor"]
}
