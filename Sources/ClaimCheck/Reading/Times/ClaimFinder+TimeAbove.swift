import BorderData

/// Times that stand above a claim: in the line that a list of points hangs on, and in a sentence before it that counts nothing.
extension ClaimFinder {
  /// "The record of the President since he took office:", and under it "— More than 8.5 million crossings": the time of the line
  /// above, for a point that names none.
  func timeOfHeading(_ d: Draft, _ v: SentenceView) -> (when: [PeriodChoice], span: TextSpan)? {
    guard isPoint(v) else { return nil }
    var i = current - 1
    while i >= 0, current - i <= Self.pointsBack, isPoint(views[i]) { i -= 1 }
    guard i >= 0, current - i <= Self.pointsBack, endsWithColon(views[i]),
      let m = views[i].s.periods.last(where: { $0.role != .versus })
    else { return nil }
    let r = resolver(isUS: d.measure?.isUS ?? true)
    let when = isTenure(m.form) || m.role != .since ? r.choices(m.form) : r.running(from: m.form)
    return when.isEmpty ? nil : (when.flatMap { clip($0) }, span(m.tokens))
  }

  /// Points of a list that are looked over.
  private static let pointsBack = 14

  private func isPoint(_ v: SentenceView) -> Bool {
    v.s.range.first.map { Self.bullets.contains(tokens[$0].text) } ?? false
  }

  private static let bullets: Set<String> = ["~", "-", "—", "–", "•", "*", "·", "▪", "●"]

  private func endsWithColon(_ v: SentenceView) -> Bool { v.s.range.last.map { v.text($0) == ":" } ?? false }

  /// "With September, the books are closed on FY 2023. Encounters totaled 3,201,144": the year of the sentence just before, which
  /// told no count of its own.
  func yearJustNamed(_ d: Draft, _ v: SentenceView) -> (when: [PeriodChoice], span: TextSpan)? {
    guard current > 0, d.stated?.unit == .count, drafts.last.map({ $0.sentence < current - 1 }) ?? true else {
      return nil
    }
    let before = views[current - 1]
    guard before.s.sentence.paragraph == v.s.sentence.paragraph,
      let m = before.s.periods.last(where: { m in
        guard m.role == .main, case .year = m.form else { return false }
        return true
      })
    else { return nil }
    let when = resolver(isUS: d.measure?.isUS ?? true).choices(m.form).flatMap { clip($0) }
    return when.isEmpty ? nil : (when, span(m.tokens))
  }
}
