import BorderData

/// Counts of days and weeks, which are not published.
extension ClaimFinder {
  /// Marks a count of a day, of a week or of the first days of a month.
  func markDaysAndWeeks(_ d: inout Draft, _ a: Int, _ v: SentenceView) {
    // "in the first week of January": the month is named, the count is of the week.
    if v.s.periods.contains(where: { m in
      guard case .weeks = m.form, m.role == .main else { return false }
      let j = m.tokens.upperBound
      // "informó este martes de 178.622 encuentros" is of no week.
      let isOfTime = v.s.periods.contains { $0.tokens.lowerBound > j && $0.tokens.lowerBound - j <= 2 }
      // "40.230 en abril y 27.276 en los primeros 19 días de mayo": of the number right before it.
      let isOfOther = v.s.quantities.contains {
        $0.quantity.unit == .count && $0.duration == nil && $0.tokens.lowerBound > a
          && $0.tokens.upperBound <= m.tokens.lowerBound
      }
      return v.cost(a, m.tokens) < 14 && ["of", "de", "del"].contains(v.text(j)) && isOfTime && !isOfOther
    }) {
      d.fineGrained = true
    }
    // "On Monday, agents apprehended more than 1,300": of one day; "officials said on Monday" dates the words.
    if d.stated?.unit == .count,
      let day = v.s.range.first(where: { v.says(Self.weekdays, at: $0) && ["on", "last"].contains(v.text($0 - 1)) }),
      opens(day - 1, v), v.clauseOf(day) == v.clauseOf(a)
    {
      d.fineGrained = true
    }
    // "en marzo van 24,551 hasta el día 21": of part of a month.
    if d.stated?.unit == .count, v.s.range.contains(where: { upToDay($0, v) && abs($0 - a) <= 9 }) {
      d.fineGrained = true
    }
    // "en lo que va de febrero 21.093", "so far in February": of a month that had not ended.
    if d.stated?.unit == .count,
      v.s.phrases.contains(where: { p in
        guard p.isTime(.soFar) || p.isTime(.yearToDate) else { return false }
        return v.s.periods.contains { m in
          guard case .month = m.form, (0...1).contains(m.tokens.lowerBound - p.tokens.upperBound),
            v.cost(a, m.tokens) < 8
          else { return false }
          return ["de", "in", "del", "en"].contains(v.text(m.tokens.lowerBound - 1))
        }
      })
    {
      d.fineGrained = true
    }
    // "On some days more than 1,200 people walked through".
    if d.stated?.unit == .count,
      v.s.range.contains(where: { v.says(Self.someDays, at: $0) && v.text($0 + 1) == "days" && v.text($0 - 1) == "on" })
    {
      d.fineGrained = true
    }
  }

  /// "hasta el día 21", "al día 21".
  private func upToDay(_ i: Int, _ v: SentenceView) -> Bool {
    guard v.text(i) == "dia" || v.text(i) == "al dia", ["el", "al", "hasta"].contains(v.text(i - 1)),
      tokens.indices.contains(i + 1),
      let n = tokens[i + 1].number
    else { return false }
    return n.digits.count <= 2 && n.decimals == 0 && (1...31).contains(n.value)
      && (max(v.s.range.lowerBound, i - 3)..<i).contains { ["hasta", "al"].contains(v.text($0)) }
  }

  /// Whether a token begins its sentence, past quotation marks and a "just"; "Speaking on Wednesday" dates the speaking.
  private func opens(_ i: Int, _ v: SentenceView) -> Bool {
    i <= v.s.range.lowerBound + 1
      && (v.s.range.lowerBound..<max(v.s.range.lowerBound, i)).allSatisfy {
        tokens[$0].kind != .word || ["just", "only", "but", "and"].contains(v.text($0))
      }
  }

  /// "On Monday, agents apprehended": a count of one day.
  private static let weekdays: WordSet = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
  private static let someDays: WordSet = ["some", "certain", "many", "most", "busy", "several", "recent", "other"]
}
