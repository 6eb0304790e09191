import BorderData

/// A count of some months told as a part of what their whole year came to.
extension ClaimFinder {
  /// "59,773 people crossed in October, about a quarter of the year's total", "tres de cada cuatro de los que lo hicieron en todo el
  /// año": the same people at the same place, in the months counted and in the year that holds them.
  mutating func partOfYear(_ q: QuantityMention, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>) -> Draft? {
    guard q.quantity.unit == .percent, ["of", "de", "del"].contains(v.text(q.tokens.upperBound)),
      let count = drafts.suffix(6).last(where: { b in
        guard b.sentence == index, case .level = b.assertion, b.outside == nil, b.reason == nil, b.place != nil,
          let stated = v.mention(of: b.stated)
        else { return false }
        return stated.tokens.upperBound <= q.hedged.lowerBound
      }), let part = count.when.first?.period, part.length < 12, let sense = count.measure,
      let years = yearsOfWhole(after: q.tokens.upperBound, holding: part, isUS: sense.isUS, v)
    else { return nil }
    var d = draft(.share, .share(q.quantity, most: nil, of: nil), q, v, index, sense, nil, &used)
    d.take(slotsOf: count)
    d.reason = nil
    d.topic = nil
    d.wholeTimes = years
    return d
  }

  /// The years that the words behind a part may mean, nil where they speak of no year's whole.
  private func yearsOfWhole(after of: Int, holding part: Period, isUS: Bool, _ v: SentenceView) -> [Period]? {
    var whole = false
    var year = false
    var fiscal = false
    var named: Int?
    var j = of
    while j < min(of + 12, v.s.range.upperBound), v.says(Self.wordsOfWhole, at: j) || tokens[j].kind == .number {
      whole = whole || v.says(Self.wholes, at: j)
      year = year || v.says(Self.yearWords, at: j)
      fiscal = fiscal || v.says(Self.fiscalWords, at: j)
      if tokens[j].kind == .number {
        guard let n = Int(tokens[j].text), (1990...2100).contains(n) else { return nil }
        named = n
      }
      j += 1
    }
    // "of the year's 520,000", "of what it was in the year before": of a number, or of another time.
    guard whole, year || named != nil, !v.says(Self.otherTimes, at: j) else { return nil }
    let asFiscal = Period.fiscalYear(part.first.fiscalYear)
    let asCalendar = Period.calendarYear(part.first.year)
    let held = (fiscal ? [asFiscal] : isUS ? [asFiscal, asCalendar] : [asCalendar]).filter { y in
      guard y.first <= part.first, part.last <= y.last else { return false }
      guard let named else { return true }
      switch y {
      case .fiscalYear(let n), .calendarYear(let n): return n == named
      default: return false
      }
    }
    return held.isEmpty ? nil : held
  }

  private static let wholes: WordSet = [
    "total", "totals", "whole", "entire", "full", "all", "todo", "toda", "figure", "tally", "anual", "annual",
    "conjunto",
  ]
  private static let yearWords: WordSet = ["year", "years", "ano", "anual", "annual", "ejercicio"]
  private static let fiscalWords: WordSet = ["fiscal", "ejercicio"]
  private static let otherTimes: WordSet = [
    "before", "earlier", "ago", "previous", "anterior", "pasado", "previo", "antes", "last", "prior",
  ]
  private static let wordsOfWhole: WordSet = [
    "of", "the", "that", "this", "its", "those", "who", "did", "so", "crossed", "arrived", "came", "recorded", "seen",
    "made",
    "made", "in", "for", "during", "over", "year", "'s", "'", "total", "totals", "whole", "entire", "full",
    "all", "fiscal", "calendar", "annual", "figure", "tally", "arrests", "apprehensions", "encounters", "crossings",
    "transits", "los", "las", "que", "lo", "hicieron", "cruzaron", "pasaron", "llegaron", "en", "todo", "toda", "el",
    "la",
    "ano", "de", "del", "anual", "se", "registraron", "hubo", "ejercicio", "conjunto", "arrestos", "detenciones",
    "encuentros",
    "cruces",
  ]
}
