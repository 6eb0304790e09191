import BorderData

/// When something was at its highest: "Expulsions topped out in May 2021", "el pico se alcanzó en mayo".
extension ClaimFinder {
  /// Half a year either side of the month, as far as there are figures: a peak stands out from what is around it, and
  /// need not be the record.
  private static let around = 6

  mutating func peakTime(_ p: Phrase, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>) -> Draft? {
    let a = p.tokens.lowerBound
    let c = v.clauseOf(a)
    // A number beside it is the peak's own, and read as a level too; where a change is told besides, the peak is what it is from.
    if v.s.quantities.contains(where: {
      $0.quantity.unit == .count && $0.duration == nil && v.clauseOf($0.tokens.lowerBound) == c
        && v.cost(a, $0.tokens) < 10
    }), !isPlainPeak(p, v) {
      return nil
    }
    if v.text(a - 1) == "from" || v.text(a - 1) == "since" || v.text(a - 1) == "desde" { return nil }
    guard
      let m = v.s.periods.first(where: {
        $0.role == .main && $0.tokens.lowerBound >= p.tokens.upperBound && v.cost(a, $0.tokens) < 14
          && v.clauseOf($0.tokens.lowerBound) == c
      }),
      let found = subject(of: p, v, index, reach: 14) ?? topicMeasure(v, index)
    else { return nil }
    let choices = resolver(isUS: found.sense.isUS).choices(m.form)
    guard let first = choices.first?.period, first.length == 1 || first.length == 12 else { return nil }
    var d = draft(
      .extreme, .extreme(end: .highest, position: 1, scope: .everything, value: nil), nil, v, index, found.sense,
      found.phrase, &used, at: a)
    d.when = choices
    d.whenOrigin = .stated(span(m.tokens))
    if first.length == 1 {
      let newest = min(date?.newestMonth ?? newestData, newestData)
      let last = min(newest, first.last.advanced(by: Self.around))
      let start = first.first.advanced(by: -Self.around)
      if start < last {
        d.assertion = .extreme(end: .highest, position: 1, scope: .within(Period.exactly(start...last)), value: nil)
      }
    }
    used.insert(a)
    return d
  }

  /// "Apprehensions peaked in May, at 13,924", "Los encuentros tocaron techo en diciembre": a verb of its own, right behind what is
  /// counted.
  func isPlainPeak(_ p: Phrase, _ v: SentenceView) -> Bool {
    if saysWhenPeakWas(p, v) { return true }
    guard
      v.text(p.tokens.lowerBound) == "peaked"
        || v.text(p.tokens.lowerBound) == "peaking" && v.text(p.tokens.lowerBound - 1) == ","
    else { return false }
    return !(max(v.s.range.lowerBound, p.tokens.lowerBound - 4)..<p.tokens.lowerBound).contains {
      ["which", "since", "after", "before", "when", "that", "than"].contains(v.text($0))
    }
  }

  /// "The peak came in June, with 3,310", "El flujo tocó techo en abril, con 7.701".
  private func saysWhenPeakWas(_ p: Phrase, _ v: SentenceView) -> Bool {
    let j = p.tokens.upperBound
    if v.text(p.tokens.lowerBound) == "peak", v.text(p.tokens.lowerBound - 1) == "the",
      p.tokens.lowerBound - 1 == v.s.range.lowerBound
    {
      return v.says(Self.comings, at: j) && ["in", "on"].contains(v.text(j + 1))
    }
    return ["toco", "alcanzo", "crested"].contains(v.text(p.tokens.lowerBound)) && ["en", "in"].contains(v.text(j))
  }

  private static let comings: WordSet = ["came", "was", "fell", "arrived"]

  /// "87 percent of last fiscal year's total, which was itself a record": the total right before the clause.
  func ofTotalBefore(_ d: inout Draft, _ p: Phrase, _ v: SentenceView) {
    guard
      let which = (max(v.s.range.lowerBound, p.tokens.lowerBound - 5)..<p.tokens.lowerBound).last(where: {
        ["which", "que"].contains(v.text($0)) && v.text($0 - 1) == ","
      }), v.says(Self.totals, at: which - 2),
      let m = v.s.periods.first(where: { (0...1).contains(which - 2 - $0.tokens.upperBound) })
    else { return }
    let choices = resolver(isUS: d.measure?.isUS ?? true).choices(m.form)
    guard !choices.isEmpty else { return }
    d.when = choices
    d.whenOrigin = .stated(span(m.tokens))
  }

  private static let totals: WordSet = ["total", "figure", "count", "number", "tally"]

  /// "a fiscal year that began with record crossings and ended with the fewest in four years": of its first months, and its last.
  func ofEndOfYear(_ d: inout Draft, _ p: Phrase, _ v: SentenceView) {
    let a = p.tokens.lowerBound
    guard let year = d.when.first?.period, year.length == 12,
      let verb = (max(v.s.range.lowerBound, a - 4)..<a).last(where: {
        v.says(Self.beginnings, at: $0) || v.says(Self.endings, at: $0)
      }), ["with", "at", "con", "en"].contains(v.text(verb + 1))
    else { return }
    d.isEndOfYear = true
    if v.says(Self.endings, at: verb) {
      d.when = d.when.map { PeriodChoice(period: .month($0.period.last), weight: $0.weight, why: "how the year ended") }
    } else {
      let (first, third) = (year.first, year.first.advanced(by: 2))
      d.when = [
        PeriodChoice(period: .month(first), weight: 0.5, why: "how the year began"),
        PeriodChoice(period: .exactly(first...third), weight: 0.5, why: "how the year began"),
      ]
    }
  }

  /// "closed out its busiest year in more than a decade last month": of the year that ended then.
  func ofYearNamed(_ d: inout Draft, _ p: Phrase, _ v: SentenceView) {
    guard let month = d.when.first?.period, month.length == 1,
      ["year", "ano"].contains(v.text(p.tokens.upperBound))
        || ["fiscal", "calendar"].contains(v.text(p.tokens.upperBound)) && v.text(p.tokens.upperBound + 1) == "year",
      month.last.month == 9 || month.last.month == 12
    else { return }
    let isFiscal = month.last.month == 9 && (d.measure?.isUS ?? true)
    guard isFiscal || month.last.month == 12 else { return }
    let year = isFiscal ? Period.fiscalYear(month.last.fiscalYear) : .calendarYear(month.last.year)
    d.when = [PeriodChoice(period: year, weight: 1, why: "the year that ended with the month named")]
  }

  /// Verbs for how a year opened.
  static let beginnings: WordSet = ["began", "started", "opened", "comenzo", "empezo", "arranco", "inicio"]
  /// Verbs for how it closed.
  static let endings: WordSet = ["ended", "closed", "finished", "concluded", "termino", "cerro", "concluyo"]

  /// What the sentences just before counted, or crossings where the sentence itself names a border: for words of order
  /// that name no count.
  func topicMeasure(_ v: SentenceView, _ index: Int) -> (sense: MeasureSense, phrase: Phrase?)? {
    if v.s.phrases.contains(where: { $0.outside != nil || ($0.isBlocker && $0.people == nil && $0.measure == nil) }) {
      return nil
    }
    if let m = context.measure, index - context.sentence <= 3, v.s.sentence.paragraph - context.paragraph <= 1 {
      return (m, nil)
    }
    let named = v.s.phrases.contains { $0.borderOrSector != nil || $0.place == .darien }
    return named ? (sense(MeasureWord(key: .flow), nil, v), nil) : nil
  }
}
