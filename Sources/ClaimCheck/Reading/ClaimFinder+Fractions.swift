import BorderData

/// A change told as the part that is left of another time's count or level.
extension ClaimFinder {
  /// "less than one-third of their level in fiscal 2000", "a third of the pace of fiscal 2000", "one twentieth of the
  /// number of April 2024": a change, stated as the part that is left.
  mutating func fractionOfLevel(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ found: (sense: MeasureSense, phrase: Phrase?)?,
    _ used: inout Set<Int>
  ) -> Draft? {
    let j = q.tokens.upperBound
    // "Venezuelans made up 73 percent of the 15,633": who they were, and no change.
    if v.s.phrases.contains(where: { p in
      guard case .shareVerb? = p.relation else { return false }
      return p.tokens.upperBound <= q.hedged.lowerBound && q.hedged.lowerBound - p.tokens.upperBound <= 2
        && p.tokens.contains { v.says(Self.makingUp, at: $0) }
    }) {
      return nil
    }
    // "Mexicans … were 38 percent of the total in 2018": who they were.
    if ["were", "was", "are", "is", "eran", "fueron", "son"].contains(v.text(q.hedged.lowerBound - 1)),
      v.text(j) == "of" || v.text(j) == "del", v.text(j + 1) == "the" || v.text(j) == "del",
      (j + 1...j + 3).contains(where: { v.text($0) == "total" }),
      v.s.phrases.contains(where: {
        ($0.country?.isPlace == false || !($0.people ?? []).isEmpty) && $0.tokens.upperBound < q.hedged.lowerBound
      })
    {
      return nil
    }
    if let d = fractionAsMany(q, v, index, found, &used) { return d }
    if let d = fractionOfCount(q, v, index, found, &used) { return d }
    guard q.quantity.unit == .percent, let m = levelThen(j, v),
      let sense = found?.sense.strong ?? false ? found?.sense : context.measure ?? found?.sense
    else { return nil }
    var part = q.quantity
    part.value /= 100
    part.unit = .factor
    part.step /= 100
    // Read without that period, which is the one compared with.
    var sentence = v.s
    sentence.periods.removeAll { $0.tokens == m.tokens }
    let rest = SentenceView(tokens: tokens, sentence)
    var d = draft(
      .change, .change(direction: .down, amount: part, strength: .plain, from: nil, to: nil), q, rest, index, sense,
      found?.phrase, &used)
    compare(&d, with: m, v)
    let isTotal =
      v.text(m.tokens.upperBound + 1) == "total" || v.text(m.tokens.upperBound) == "total"
      || (m.tokens.lowerBound - 3..<m.tokens.lowerBound).contains { v.text($0) == "total" }
    if isTotal, isOfOtherYear(m) {
      let choices = resolver(isUS: sense.isUS).choices(m.form)
      let isYear = choices.contains { $0.period.length == 12 }
      // "del total del año fiscal anterior", after the months of one: the year before theirs.
      let before = d.when.first.map { Period.fiscalYear($0.period.last.fiscalYear - 1) }
      let asFiscal = before.map { [PeriodChoice(period: $0, weight: 1, why: "the fiscal year before")] } ?? []
      d.versus = .choices(isYear || !sense.isUS ? choices : asFiscal)
      d.versusIsWhole = true
      d.kind = .comparison
    }
    return d
  }

  /// "half as many as in December", "a third as many as a year earlier": a change, told as the part that is left.
  private mutating func fractionAsMany(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ found: (sense: MeasureSense, phrase: Phrase?)?,
    _ used: inout Set<Int>
  ) -> Draft? {
    let j = q.tokens.upperBound
    let isAsMany = v.text(j) == "as" && v.says(Self.amounts, at: j + 1)
    guard q.quantity.unit == .percent,
      // "menos de la mitad que en julio", "que tres años antes".
      let as2 = v.text(j) == "que"
        ? j : isAsMany ? (j + 2..<min(j + 6, v.s.range.upperBound)).first(where: { v.text($0) == "as" }) : nil,
      let m = v.s.periods.first(where: { $0.tokens.lowerBound > as2 && $0.tokens.lowerBound - as2 <= 4 }),
      let sense = found?.sense.strong ?? false ? found?.sense : context.measure ?? found?.sense
    else { return nil }
    var d = downTo(q, of: m, v, index, sense, found?.phrase, &used)
    if index == context.sentence, let before = drafts.last, case .level = before.assertion, before.outside == nil {
      d.who = before.who
      d.demographics = before.demographics
      d.place = before.place
      d.placeOrigin = before.placeOrigin
      d.when = before.when
      d.whenOrigin = before.whenOrigin
    }
    compare(&d, with: m, v)
    return d
  }

  private static let amounts: WordSet = ["many", "much", "high", "large", "often"]

  private static let makingUp: WordSet = [
    "made", "make", "makes", "making", "accounted", "account", "accounts", "accounting", "comprised", "represented",
    "represent", "constituted", "representaron", "representan", "representaba", "constituyeron", "conformaron",
  ]

  /// The time whose level a part is of, from the token after the part: "of their level in fiscal 2000", "of the May peak",
  /// "of the year before", "of what it had been twelve months before".
  private func levelThen(_ j: Int, _ v: SentenceView) -> PeriodMention? {
    let of = ["of", "de", "del"].contains(v.text(j))
    guard of || ["the", "its", "their", "that", "what"].contains(v.text(j)) else { return nil }
    if let noun = (j + (of ? 1 : 0)..<min(j + 4, v.s.range.upperBound)).first(where: { v.says(Self.levels, at: $0) }),
      let m = v.s.periods.first(where: { $0.tokens.lowerBound > noun && $0.tokens.lowerBound - noun < 8 }),
      // "of the Southwest total and more than twice its count a year earlier": past another statement.
      !(noun..<m.tokens.lowerBound).contains(where: { [",", "and", "but", "y", "pero"].contains(v.text($0)) })
    {
      return m
    }
    // "half the December figure", "less than half the September count".
    if v.text(j) == "the", let m = v.s.periods.first(where: { $0.tokens.lowerBound == j + 1 }),
      v.says(Self.levels, at: m.tokens.upperBound) || v.says(Self.countNouns, at: m.tokens.upperBound)
    {
      return m
    }
    // "about half what they were a year earlier".
    guard of || v.text(j) == "what",
      let m = v.s.periods.first(where: { m in
        m.tokens.lowerBound > j && m.tokens.lowerBound - j <= 7
          && (j + 1..<m.tokens.lowerBound).allSatisfy { v.says(Self.copulasThen, at: $0) }
      })
    else { return nil }
    let wasThen = (j..<m.tokens.lowerBound).contains { ["what", "que", "lo"].contains(v.text($0)) }
    let isRelative: Bool
    switch m.form {
    case .word(.yearEarlier), .word(.monthEarlier), .word(.samePeriodLastYear), .yearsAgo, .monthsAgo, .monthsLater,
      .yearsLater:
      isRelative = true
    default: isRelative = false
    }
    let next = v.text(m.tokens.upperBound) == "'s" ? m.tokens.upperBound + 1 : m.tokens.upperBound
    var noun = v.says(Self.levels, at: next)
    // "October alone was more than half of last year's total": a part of a whole, and no change.
    switch m.form {
    case .year, .word(.lastYear), .word(.lastFiscalYear):
      if v.text(next) == "total", !isOfOtherYear(m) { noun = false }
    default: break
    }
    // "una quinta parte de los de 2024", "a fifth of those in 2024".
    let ofThose =
      ["los", "las", "those"].contains(v.text(j + 1)) && m.tokens.lowerBound - j <= 4
      && ["in", "of", "de", "en"].contains(v.text(m.tokens.lowerBound - 1))
    // "45 percent of those caught in May were expelled": what became of them.
    if ofThose, v.says(Self.becoming, at: m.tokens.upperBound) { return nil }
    return wasThen || isRelative || noun || ofThose ? m : nil
  }

  private static let countNouns: WordSet = [
    "figure", "count", "total", "tally", "number", "level", "peak", "record", "high",
  ]
  private static let becoming: WordSet = ["were", "was", "are", "is", "fueron", "fue", "eran", "son", "came", "had"]

  /// "1.4 million in the first eight months, 87 percent of last fiscal year's total": of another year's, and no part of it.
  private func isOfOtherYear(_ m: PeriodMention) -> Bool {
    guard let count = drafts.last, current - count.sentence <= 1, let when = count.when.first?.period, when.length > 1,
      let year = resolver(isUS: count.measure?.isUS ?? true).choices(m.form).first?.period
    else { return false }
    return year.last < when.first
  }

  private static let copulasThen: WordSet = [
    "the", "that", "what", "it", "they", "had", "been", "was", "were", "did", "lo", "que", "fue", "era", "la", "el",
    "agents", "there", "recorded", "caught", "made", "at", "seen", "those", "los", "las", "se", "hubo", "habia",
    "hacian", "hicieron", "registro", "registraron",
    "reportado", "registrado",
    "in", "of", "en", "a", "just", "un", "una", "de",
  ]

  /// "about one-third of the 104,311 detentions of the same period a year ago": of the count of another time.
  private mutating func fractionOfCount(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ found: (sense: MeasureSense, phrase: Phrase?)?,
    _ used: inout Set<Int>
  ) -> Draft? {
    let j = q.tokens.upperBound
    if let d = fractionOfGroupThen(q, v, index, found, &used) { return d }
    // "of the 104,311", "about half the 21,035 of May 2023".
    let the = ["of", "de"].contains(v.text(j)) ? j + 1 : j
    guard ["the", "los", "las"].contains(v.text(the)), the > j || v.text(j - 1) == "half",
      let base = v.s.quantities.first(where: {
        $0.quantity.unit == .count && !$0.isMoney && $0.hedged.lowerBound >= the && $0.hedged.lowerBound <= the + 2
      }),
      let m = v.s.periods.first(where: {
        $0.tokens.lowerBound >= base.tokens.upperBound && $0.tokens.lowerBound - base.tokens.upperBound < 10
      }),
      let sense = found?.sense.strong ?? false ? found?.sense : context.measure ?? found?.sense
    else { return nil }
    var d = downTo(q, of: m, v, index, sense, found?.phrase, &used)
    let choices = resolver(isUS: sense.isUS, context: d.when.first?.period).choices(m.form)
    switch m.form {
    case .word(.samePeriodLastYear), .word(.yearEarlier): d.versus = .yearBefore
    default: d.versus = choices.isEmpty ? .yearBefore : .choices(choices)
    }
    return d
  }

  /// A fall to a part of what another period had; what it is compared with is still to be filled.
  private mutating func downTo(
    _ q: QuantityMention, of m: PeriodMention, _ v: SentenceView, _ index: Int, _ sense: MeasureSense,
    _ phrase: Phrase?, _ used: inout Set<Int>
  ) -> Draft {
    // Read without that period, which is the one compared with.
    var sentence = v.s
    sentence.periods.removeAll { $0.tokens == m.tokens }
    let rest = SentenceView(tokens: tokens, sentence)
    var part = q.quantity
    part.value /= 100
    part.unit = .factor
    part.step /= 100
    var d = draft(
      .change, .change(direction: .down, amount: part, strength: .plain, from: nil, to: nil), q, rest, index, sense,
      phrase, &used)
    d.versusOrigin = .stated(span(m.tokens))
    return d
  }

  /// "a menos de la mitad de extranjeros que en 2019", "half of the people that came in 2019": of the same group at
  /// another time.
  private mutating func fractionOfGroupThen(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ found: (sense: MeasureSense, phrase: Phrase?)?,
    _ used: inout Set<Int>
  ) -> Draft? {
    let j = q.tokens.upperBound
    // "la mitad de" holds its "de".
    guard q.quantity.unit == .percent, ["of", "de"].contains(v.text(j)) || v.text(j - 1) == "de",
      let m = v.s.periods.first(where: { m in
        let k = m.tokens.lowerBound
        return k > j && k - j <= 7 && ["en", "in"].contains(v.text(k - 1))
          && ["que", "as", "than"].contains(v.text(k - 2))
      }), let sense = found?.sense ?? context.measure
    else { return nil }
    var d = downTo(q, of: m, v, index, sense, found?.phrase, &used)
    d.versus = .choices(resolver(isUS: sense.isUS, context: d.when.first?.period).choices(m.form))
    return d
  }

  /// What a part of a level is said to be of.
  private static let levels: WordSet = [
    "level", "levels", "pace", "number", "numbers", "total", "figure", "count", "rate", "peak", "nivel", "cifra",
  ]
}
