import BorderData

/// Numbers told side by side, in rows or as what others are held against: which is whose, and of when.
extension ClaimFinder {
  /// "more than the year before, when it encountered 458,088, and more than in 2019".
  func isSecondThan(_ a: Int, _ v: SentenceView) -> Bool {
    guard v.says(Self.mores, at: a), v.says(Self.ands, at: a - 1) else { return false }
    return (v.s.range.lowerBound..<a).contains { v.says(Self.mores, at: $0) && v.says(Self.thans, at: $0 + 1) }
  }

  /// "went from 7,569 to 17,638 to 908 over the same three months".
  func isStepOfSeveral(_ d: Draft, _ v: SentenceView) -> Bool {
    guard d.kind == .level || d.kind == .change else { return false }
    return v.s.quantities.contains { q in
      guard v.says(Self.steps, at: q.hedged.lowerBound - 1), v.says(Self.steps, at: q.tokens.upperBound) else {
        return false
      }
      return v.s.quantities.contains { $0.hedged.lowerBound == q.tokens.upperBound + 1 && $0.duration == nil }
    }
  }

  /// "Colombians had numbered 26,488 in Mexico that year", read for those who crossed the Darién.
  func placeBeside(_ d: Draft, _ v: SentenceView) -> String? {
    guard d.kind == .level, d.measure?.measure == .transits, let q = v.mention(of: d.stated) else { return nil }
    let p = v.s.phrases.first { p in
      p.country?.isPlace ?? false && v.says(Self.ins, at: p.tokens.lowerBound - 1)
        && p.tokens.lowerBound >= q.tokens.upperBound && p.tokens.lowerBound - q.tokens.upperBound <= 4
        && p.country?.code != .known("PAN")
    }
    return p.map { "“\(original($0.tokens))”" }
  }

  /// Whether what a claim is held against is of many years together.
  func isHeldAgainstYears(_ d: Draft) -> Bool {
    guard case .choices(let list) = d.versus else { return false }
    return list.contains { $0.period.length >= 60 }
  }

  private static let mores: WordSet = ["more", "fewer", "less", "higher", "lower", "mas", "menos"]
  private static let thans: WordSet = ["than", "que"]
  private static let ands: WordSet = ["and", "y"]
  private static let steps: WordSet = ["to", "a"]
  private static let ins: WordSet = ["in", "en"]

  /// "In December the numbers were 94,816 and 301,981", "las cifras fueron 94.816 y 301.981".
  func isOneOfPair(_ d: Draft, _ v: SentenceView) -> Bool {
    guard d.kind == .level || d.kind == .cumulative, let q = v.mention(of: d.stated) else { return false }
    if takesGroupsTogether(d, v) { return true }
    let pair = v.s.quantities.contains { x in
      guard x.quantity.unit == .count, x.duration == nil, x.tokens != q.tokens else { return false }
      return x.tokens.upperBound + 1 == q.hedged.lowerBound && v.says(Self.pairJoints, at: x.tokens.upperBound)
        || q.tokens.upperBound + 1 == x.hedged.lowerBound && v.says(Self.pairJoints, at: q.tokens.upperBound)
    }
    guard pair else { return false }
    return (max(v.s.range.lowerBound, q.hedged.lowerBound - 8)..<q.hedged.lowerBound).contains {
      v.says(Self.numbersTold, at: $0) && !v.says(Self.these, at: $0 - 1)
    }
  }

  /// "Women numbered 9,876 and men 20,502", read as of both.
  private func takesGroupsTogether(_ d: Draft, _ v: SentenceView) -> Bool {
    let named = Set(v.s.phrases.compactMap(\.people).filter { !$0.isEmpty && d.demographics.isSuperset(of: $0) })
    guard named.count > 1, !named.contains(d.demographics) else { return false }
    return v.s.quantities.count { $0.quantity.unit == .count && $0.duration == nil && $0.ordinal == nil } > 1
  }

  private static let pairJoints: WordSet = ["and", "y", "to", "a"]
  private static let numbersTold: WordSet = [
    "numbers", "figures", "counts", "totals", "split", "they", "cifras", "numeros", "totales", "respective",
  ]
  private static let these: WordSet = ["of", "de"]

  /// "in fiscal 2024 there were 2.1 million, versus 2.5 million", "frente a 495.286 del anterior": of another time than the count
  /// before it, which it was read for.
  func isBaseWithoutTime(_ d: Draft, _ v: SentenceView) -> Bool {
    guard d.kind == .level || d.kind == .cumulative || d.kind == .rate || d.kind == .share,
      let q = v.mention(of: d.stated), isCompared(q, v)
    else {
      return false
    }
    if case .stated(let s) = d.whenOrigin, s.lower >= span(q.tokens).upper { return false }
    return drafts.suffix(8).contains { b in
      guard b.sentence == d.sentence, let n = v.mention(of: b.stated), n.tokens.upperBound <= q.hedged.lowerBound,
        b.kind == d.kind || b.kind == .level || b.kind == .cumulative
      else { return false }
      return b.when.first?.period == d.when.first?.period && b.who == d.who && b.demographics == d.demographics
        && b.place == d.place
    }
  }

  /// "más que en el anterior, cuando fueron 1.659.206", "than in the one before, when there were 40,000": no time was taken from the
  /// words that the "when" goes back to.
  func isOfTimeBefore(_ d: Draft, _ v: SentenceView) -> Bool {
    guard d.kind == .level || d.kind == .cumulative, let q = v.mention(of: d.stated) else { return false }
    let low = max(v.s.range.lowerBound, q.hedged.lowerBound - 5)
    guard
      let when = (low..<q.hedged.lowerBound).last(where: {
        ["when", "cuando"].contains(v.text($0)) && v.text($0 - 1) == ","
      }),
      (max(v.s.range.lowerBound, when - 9)..<when).contains(where: { ["than", "que"].contains(v.text($0)) })
    else { return false }
    if case .stated(let s) = d.whenOrigin, s.upper <= span(when..<when + 1).lower,
      v.s.periods.contains(where: { span($0.tokens) == s && when - $0.tokens.upperBound <= 2 })
    {
      return false
    }
    return true
  }
}
