import BorderData

/// Datelines: where a text was written, which is neither a place of its counts nor anyone's nation.
extension ClaimFinder {
  /// "EL PASO, Texas (AP) — Border agents …": where the text was written.
  func isDatelinePlace(_ p: Phrase, _ v: SentenceView) -> Bool {
    guard p.tokens.lowerBound - v.s.range.lowerBound <= 1 else { return false }
    let next = p.tokens.upperBound..<min(v.s.range.upperBound, p.tokens.upperBound + 7)
    return next.contains { i in
      tokens[i].kind == .mark && (v.text(i) == "~" || v.text(i) == "-" && (v.text(i - 1) == "." || isDash(i)))
        && (p.tokens.upperBound..<i).allSatisfy { tokens[$0].kind != .word || tokens[$0].isCapital }
    }
  }

  /// A hyphen that stands free is a dash: "SAN DIEGO - Agents arrested".
  private func isDash(_ i: Int) -> Bool {
    tokens[i].spaceBefore && tokens.indices.contains(i + 1) && tokens[i + 1].spaceBefore
  }

  /// "PANAMA CITY — Some 1,984 migrants entered Honduras": where it was written, and not whom it counts.
  func notOfDateline(_ d: inout Draft, _ v: SentenceView) {
    guard case .only(let list)? = d.who.first, d.whoOrigin.isStated, opensWithDateline(v) else { return }
    let named = v.s.phrases.filter { p in p.country.map { list.contains($0.code) } ?? false }
    guard !named.isEmpty, named.allSatisfy({ isInDateline($0, v) }) else { return }
    d.who = [.everyone]
    d.whoOrigin = .open
  }

  private func isShouted(_ i: Int) -> Bool {
    let word = original(i..<i + 1)
    return tokens[i].kind == .word && word.count > 3 && word.allSatisfy(\.isUppercase)
  }

  /// "PANAMA CITY — 1,984 migrants entered Honduras": a city and a dash before a sentence, and no label before a number.
  func opensWithDateline(_ v: SentenceView) -> Bool {
    let low = v.s.range.lowerBound
    guard let dash = (low..<min(low + 7, v.s.range.upperBound)).first(where: { v.text($0) == "~" }), dash > low,
      v.s.range.upperBound - dash > 8
    else { return false }
    return (low..<dash).contains { isShouted($0) }
      && (low..<dash).allSatisfy { tokens[$0].kind != .word || tokens[$0].isCapital }
      && (dash..<v.s.range.upperBound).count(where: { tokens[$0].kind == .word && !tokens[$0].isCapital }) > 4
  }

  /// "PANAMA CITY — More than 400,000 people …", "TEGUCIGALPA, Honduras — …": names before the dash that the text opens with.
  func isInDateline(_ p: Phrase, _ v: SentenceView) -> Bool {
    let low = v.s.range.lowerBound
    guard p.tokens.lowerBound - low <= 5,
      let dash = (low..<min(low + 9, v.s.range.upperBound)).first(where: { v.text($0) == "~" }),
      p.tokens.upperBound <= dash
    else { return false }
    return (low..<dash).allSatisfy { tokens[$0].kind != .word || tokens[$0].isCapital }
  }
}
