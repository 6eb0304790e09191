import BorderData

extension ClaimFinder {
  /// "De los guatemaltecos se contaron 65,871 arrestos", "In January there were 31,580 arrests", right after a count of arrests: of
  /// those, where a nationality or a time is named.
  func goesOnOf(_ m: MeasureWord, _ v: SentenceView, _ index: Int) -> Bool {
    guard let before = context.measure, context.outside == nil, index - context.sentence <= 1 else { return false }
    let ofNation = v.s.phrases.contains {
      $0.country.map { !$0.isPlace } ?? false
        // "De Chile se recibieron casi 7 mil solicitudes".
        || $0.country != nil && $0.tokens.lowerBound - v.s.range.lowerBound == 1
          && ["de", "from"].contains(v.text($0.tokens.lowerBound - 1))
    }
    let atTime =
      v.s.sentence.paragraph == context.paragraph && v.s.periods.contains { $0.role == .main }
      && v.s.phrases.allSatisfy { $0.outside == nil && $0.country == nil }
    guard ofNation || atTime else { return false }
    return sense(m, nil, v).measure == before.measure
  }

  /// "Guatemala — 182,467", "China (24,000)", "family units (84,000+)": a name, a mark, a number.
  func isLabelled(_ q: QuantityMention, _ v: SentenceView) -> Bool {
    var j = q.hedged.lowerBound - 1
    if isElided(q, v) || fallsShort(q, v) { return true }
    guard ["(", "~", ":", "-", "with", "con", ",", "at", "and", "y"].contains(v.text(j)) else { return false }
    if v.text(j) == "," || v.text(j) == "at" || v.text(j) == "and" || v.text(j) == "y" {
      if v.text(j) == "at" { j -= v.text(j - 1) == "," ? 1 : 0 } else { return false }
    }
    return v.s.phrases.contains { p in
      (p.country != nil || p.group != nil || !(p.people ?? []).isEmpty) && p.tokens.upperBound <= j
        && j - p.tokens.upperBound <= 2 && !(v.text(j) == "~" && isInDateline(p, v) && opensWithDateline(v))
    }
  }

  /// The sentence goes on about what the one before counted.
  func isContinuation(_ q: QuantityMention, _ v: SentenceView, _ index: Int) -> Bool {
    guard context.measure != nil, index - context.sentence <= 2, v.s.sentence.paragraph - context.paragraph <= 1 else {
      return false
    }
    // "17,171 unaccompanied children – a 9% decrease": the sentence opens with the number.
    if q.hedged.lowerBound - v.s.range.lowerBound <= 2, index - context.sentence <= 2 {
      if case .people = head(of: q, v) { return v.s.phrases.allSatisfy { $0.outside == nil } }
      if case .country = head(of: q, v) { return true }
    }
    if v.has(.anaphor),
      v.s.phrases.contains(where: { $0.isCue(.anaphor) && v.cost(q.tokens.lowerBound, $0.tokens) < 12 })
    {
      return true
    }
    if index == context.sentence, v.has(.ofWhich) { return true }
    if index == context.sentence, let (row, k) = rowOfCounts(q, v), k > 0, firstOfRow(row)?.isOfRow ?? false {
      return true
    }
    // "febrero dejó 408; marzo, 194", "February brought 408".
    if index - context.sentence <= 1, isOfSubjectTime(q, v) || isContributed(q, v) { return true }
    // "… compared with 1,000 in 2018", "up from 14,000": the same thing at another time.
    if index == context.sentence,
      v.s.phrases.contains(where: {
        $0.isCue(.comparedTo) && $0.tokens.upperBound <= q.hedged.lowerBound
          && q.hedged.lowerBound - $0.tokens.upperBound <= 2
      })
    {
      return true
    }
    // A list that began in this sentence.
    if index == context.sentence {
      if case .people = head(of: q, v) { return true }
      if case .country = head(of: q, v) { return true }
    }
    return false
  }

  /// "De ellas, 356.873 se produjeron en la frontera con México", "Of those, 218,763 occurred between ports of entry": some of those
  /// just counted, by where or how.
  func opensWithThose(_ q: QuantityMention, _ v: SentenceView) -> Bool {
    guard let cue = v.s.phrases.first(where: { $0.isCue(.ofWhich) }), cue.tokens.lowerBound <= v.s.range.lowerBound + 1,
      q.hedged.lowerBound >= cue.tokens.upperBound, q.hedged.lowerBound - cue.tokens.upperBound <= 2,
      v.s.phrases.allSatisfy({ $0.outside == nil && !($0.isBlocker && $0.people == nil) })
    else { return false }
    let j = q.tokens.upperBound
    return v.says(Self.happenings, at: j) || v.text(j) == "se" && v.says(Self.happenings, at: j + 1)
  }

  /// Whether a time is the subject that a number is told of, with a verb that brings it or with a comma in the verb's place:
  /// "febrero dejó 408; marzo, 194; abril, 73".
  private func isOfSubjectTime(_ q: QuantityMention, _ v: SentenceView) -> Bool {
    guard q.quantity.unit == .count, !q.isMoney, q.quantity.digits >= 2 || q.quantity.value >= 10 else { return false }
    let j = q.hedged.lowerBound - 1
    guard v.says(Self.bringing, at: j) || v.text(j) == ",",
      let m = v.s.periods.first(where: { $0.tokens.upperBound == j && $0.role == .main })
    else { return false }
    let before = m.tokens.lowerBound - (v.says(Self.ins, at: m.tokens.lowerBound - 1) && v.text(j) == "," ? 2 : 1)
    if v.says(Self.bringing, at: j) {
      return before < v.s.range.lowerBound + 1 || [",", ";", "and", "y", ":", "("].contains(v.text(before))
    }
    return [";", "y", "and"].contains(v.text(before)) && v.s.quantities.contains { $0.tokens.upperBound <= before }
  }

  /// "Venezuela aportó 187.516 de esos viajeros": what a country sent of those counted before.
  private func isContributed(_ q: QuantityMention, _ v: SentenceView) -> Bool {
    let j = q.hedged.lowerBound - 1
    return v.says(Self.contributing, at: j)
      && v.s.phrases.contains { $0.country != nil && ($0.tokens.upperBound == j || $0.tokens.upperBound == j - 1) }
  }

  private static let ins: WordSet = ["en", "in"]

  private static let bringing: WordSet = [
    "dejo", "aporto", "sumo", "registro", "trajo", "tuvo", "cerro con", "brought", "saw", "had", "recorded", "logged",
    "produced", "posted",
  ]

  /// "Honduras aportó 127 mil 227; Guatemala, 80 mil 717 y Nicaragua, 15 mil 407": a name, a comma in the verb's place, and a
  /// number, after another such.
  private func isElided(_ q: QuantityMention, _ v: SentenceView) -> Bool {
    let j = q.hedged.lowerBound - 1
    guard v.text(j) == ",", q.quantity.unit == .count, let name = v.s.phrase(endingAt: j), name.country != nil,
      let before = drafts.last, before.sentence == current, before.stated?.unit == .count,
      case .only? = before.who.first, let last = v.mention(of: before.stated),
      last.tokens.upperBound <= name.tokens.lowerBound
    else { return false }
    return (last.tokens.upperBound..<name.tokens.lowerBound).allSatisfy { v.says(Self.partersOfNames, at: $0) }
  }

  /// "y los salvadoreños no llegaron a 90 mil", "mientras que El Salvador no llegó a los 90 mil": right after a count of another
  /// nationality.
  private func fallsShort(_ q: QuantityMention, _ v: SentenceView) -> Bool {
    guard q.quantity.unit == .count, v.text(q.hedged.lowerBound) == "no",
      let name = v.s.phrase(endingAt: q.hedged.lowerBound), name.country != nil, let before = drafts.last,
      current - before.sentence <= 1, before.outside == nil, before.stated?.unit == .count,
      case .only? = before.who.first
    else { return false }
    return true
  }

  private static let partersOfNames: WordSet = [";", ",", "y", "and", "e"]
}
