import BorderData

/// Reads the numbers of a sentence: digits, words, scales, percent, fractions, factors, ranges and their hedges.
struct QuantityFinder {
  let tokens: [Token]
  let sentence: ParsedSentence

  /// Words after "a third" that make it one of a row rather than a part.
  private static let countedInOrder: WordSet = [
    "consecutive", "straight", "successive", "month", "year", "week", "day", "time", "record", "term", "decline",
    "increase",
    "rise", "drop", "quarter", "country", "party", "group",
  ]

  func find() -> [QuantityMention] {
    var out: [QuantityMention] = []
    var i = sentence.range.lowerBound
    while i < sentence.range.upperBound {
      if var m = mention(at: i) {
        joinRange(&m)
        addHedge(&m)
        m.quantity.span = TextSpan(tokens[m.hedged.lowerBound].span.lower, tokens[m.tokens.upperBound - 1].span.upper)
        out.append(m)
        i = m.tokens.upperBound
      } else {
        i += 1
      }
    }
    shareUnits(&out)
    return out
  }

  private static let links: WordSet = ["and", "y", ",", "or", "o"]

  /// "by 24 and 34 percent": the unit of the last goes for those before it.
  private func shareUnits(_ list: inout [QuantityMention]) {
    for i in list.indices.dropLast().reversed() {
      let next = list[i + 1]
      guard next.quantity.unit == .percent, list[i].quantity.unit == .count, list[i].quantity.value < 1_000,
        list[i].quantity.upper == nil, !list[i].isMoney, list[i].duration == nil, list[i].ordinal == nil,
        list[i].band == nil
      else { continue }
      let between = (list[i].tokens.upperBound..<next.hedged.lowerBound).map { text($0) }
      // "451, or 3 percent": one and the same, told twice.
      let isSame = between.first == "," && ["or", "o"].contains(between.last ?? "")
      if !between.isEmpty, between.count <= 2, !isSame, between.allSatisfy({ Self.links.contains($0) }) {
        list[i].quantity.unit = .percent
      }
    }
  }

  func terms(_ i: Int) -> (terms: [Term], end: Int)? {
    sentence.phrase(startingAt: i).map { ($0.terms, $0.tokens.upperBound) }
  }

  func numberWord(_ i: Int) -> (word: NumberWord, end: Int)? {
    guard let (terms, end) = terms(i) else { return nil }
    for t in terms { if case .number(let n) = t { return (n, end) } }
    return nil
  }

  func text(_ i: Int) -> String {
    i < sentence.range.upperBound && i >= sentence.range.lowerBound ? tokens[i].text : ""
  }

  func make(
    _ v: Double, unit: Quantity.Unit, step: Double, digits: Int, hedge: Hedge = .none, _ r: Range<Int>
  ) -> QuantityMention {
    QuantityMention(
      quantity: Quantity(
        value: v, unit: unit, step: step, digits: digits, hedge: hedge, span: TextSpan(0, 0), words: ""),
      tokens: r, hedged: r)
  }

  // MARK: One mention

  func mention(at i: Int) -> QuantityMention? {
    // "1 de cada 3", "6 in 10".
    if tokens[i].kind == .number, let (word, end) = numberWord(i), case .fraction(let f) = word {
      return make(f * 100, unit: .percent, step: 6, digits: 1, i..<end)
    }
    if tokens[i].kind == .number, let n = tokens[i].number { return digits(n, at: i) }
    // "by a factor of five".
    if tokens[i].text == "factor", text(i + 1) == "of", i + 2 < sentence.range.upperBound, let n = mention(at: i + 2),
      n.quantity.unit == .count, n.quantity.value < 1000
    {
      return make(n.quantity.value, unit: .factor, step: 1, digits: 1, i..<n.tokens.upperBound)
    }
    guard let (word, end) = numberWord(i) else { return nil }
    switch word {
    case .unit(let v):
      // "two and a half million" is left to its "two"; "twenty five" adds up.
      var value = v
      var e = end
      // "sixty-eight" as well as "sixty eight".
      let joined = text(e) == "-" && tokens[e].spaceBefore == false ? e + 1 : e
      if v >= 20, joined < sentence.range.upperBound, let (next, e2) = numberWord(joined), case .unit(let u) = next,
        u < (v >= 100 ? 100 : 10)
      {
        value += u
        e = e2
      }
      // "one and a half million", "two and a half million".
      if v < 100, text(e) == "and", text(e + 1) == "a", text(e + 2) == "half", let (next, e2) = numberWord(e + 3),
        case .scale(let s) = next, s >= 1000
      {
        return make((v + 0.5) * s, unit: .count, step: s / 10, digits: 2, i..<e2)
      }
      if text(i) == "one" && !isScale(e) && !isUnitAfter(e) { return nil }
      if let spelled = spelledOut(i) { return spelled }
      return scaled(value, digits: value < 10 ? 1 : 2, step: 1, from: i, end: e)
    case .scale(let s):
      // "mil 989": the thousand with what follows it.
      if s == 1000, text(i) == "mil", let (value, e) = upToThousand(end) {
        return make(s + value, unit: .count, step: 1, digits: 4, i..<e)
      }
      // "millones de personas", with no number before it.
      if text(i) == "millones" {
        var m = make(s, unit: .count, step: s, digits: 1, i..<end)
        m.band = (s, s * 10)
        return m
      }
      // "a million", "million-plus".
      guard i > sentence.range.lowerBound,
        ["a", "an", "un", "half"].contains(text(i - 1)) || (text(i) == "millon" && text(i - 1) == "el")
          || text(i) == "mil"
      else {
        return nil
      }
      let start = ["a", "an", "un"].contains(text(i - 1)) ? i - 1 : i
      var m = make(s, unit: .count, step: s, digits: 1, start..<end)
      addSmallerScale(&m, s)
      // "a hundred years of arrests": a length of time.
      if let unit = Self.lengths[text(m.tokens.upperBound)] { m.duration = unit }
      return m
    case .fraction(let f):
      // "rose for a third consecutive month": an ordinal.
      if f < 0.4, (1 / f).rounded() * f == 1, Self.countedInOrder.contains(tokens[min(end, tokens.count - 1)]) {
        var m = make((1 / f).rounded(), unit: .ordinal, step: 1, digits: 1, i..<end)
        m.ordinal = Int((1 / f).rounded())
        return m
      }
      // "half a million", "medio millon".
      var e = end
      if ["a", "an", "un", "-"].contains(text(e)) { e += 1 }
      if f == 0.5, let (next, e2) = numberWord(e), case .scale(let s) = next, s >= 1000 {
        return make(s / 2, unit: .count, step: s / 10, digits: 1, i..<e2)
      }
      // "a quarter of a million", "three quarters of a million", "a quarter million".
      var k = text(end) == "of" ? end + 1 : end
      if ["a", "one", "-"].contains(text(k)) { k += 1 }
      if k > end || text(end) != "of", let (next, e2) = numberWord(k), case .scale(let s) = next, s >= 1_000_000 {
        // "a quarter of a million times": a count of events.
        let last = text(e2) == "times" || text(e2) == "veces" ? e2 + 1 : e2
        return make(f * s, unit: .count, step: s / 100, digits: 2, i..<last)
      }
      var m = make(f * 100, unit: .percent, step: 3, digits: 1, i..<end)
      m.quantity.step = 6
      return m
    case .vague(let low, let high):
      var m = make(low, unit: .count, step: low, digits: 1, i..<end)
      m.band = (low, high)
      return m
    case .dozen:
      if ["few", "several", "couple"].contains(self.text(i - 1)) {
        var m = make(24, unit: .count, step: 24, digits: 1, i..<end)
        m.band = (24, 99)
        return m
      }
      return make(12, unit: .count, step: 12, digits: 1, i..<end)
    case .ordinal(let n):
      var m = make(Double(n), unit: .ordinal, step: 1, digits: 1, i..<end)
      m.ordinal = n
      return m
    case .times, .percent, .points: return nil
    }
  }

  func digits(_ n: WrittenNumber, at i: Int) -> QuantityMention? {
    let before = i > sentence.range.lowerBound ? tokens[i - 1] : nil
    if before?.kind == .mark, before?.text == "$" {
      var m = scaled(n.value, digits: 1, step: 1, from: i, end: i + 1)
      m?.isMoney = true
      return m
    }
    // A clock time, a section number, "Title 42", "H.R. 506", "No. 7".
    // "Total: 121,042" is none of these.
    if before?.kind == .mark, [":", "/", "#", "."].contains(before?.text ?? ""), before?.spaceBefore == false,
      before?.text != ":" || !tokens[i].spaceBefore, before?.text != "." || text(i - 2) != "vs"
    {
      return nil
    }
    if let b = before, b.kind == .word,
      [
        "title", "titulo", "section", "article", "chapter", "hr", "h.r", "figure", "table", "no", "page", "covid",
        "boeing",
        "ms", "calle", "ruta", "carretera", "km", "numero", "num", "route", "interstate", "highway", "cap", "articulo",
        "circa", "age", "aged", "p", "pp", "sec", "barrio",
      ].contains(b.text)
    {
      return nil
    }
    let next = i + 1 < sentence.range.upperBound ? tokens[i + 1] : nil
    if next?.kind == .mark, next?.text == ":", next?.spaceBefore == false, n.digits.count <= 2,
      i + 2 < sentence.range.upperBound, tokens[i + 2].kind == .number
    {
      return nil
    }
    // "in '94".
    if before?.text == "'", before?.spaceBefore == true, n.digits.count == 2, before?.span.upper == tokens[i].span.lower
    {
      return nil
    }
    if isYear(i) { return nil }
    let text = n.digits
    var significant = text
    while significant.hasSuffix("0"), significant.count > 1, n.decimals == 0 { significant.removeLast() }
    while significant.hasPrefix("0"), significant.count > 1 { significant.removeFirst() }
    var step = 1.0
    if n.decimals > 0 {
      for _ in 0..<n.decimals { step /= 10 }
    } else {
      for _ in 0..<(text.count - significant.count) where text.count > significant.count { step *= 10 }
    }
    var value = n.value
    var unit = Quantity.Unit.count
    var hedge = Hedge.none
    switch n.suffix {
    case "": break
    case "%": unit = .percent
    case "+": hedge = .moreThan
    case "k":
      value *= 1_000
      step *= 1_000
    case "m", "mn", "mm", "million", "millon", "millones":
      value *= 1_000_000
      step *= 1_000_000
    case "bn", "b", "billion":
      value *= 1_000_000_000
      step *= 1_000_000_000
    case "x":
      unit = .factor
    case "st", "nd", "rd", "th", "o", "a", "er", "ro", "do", "ra", "da", "ta", "to":
      var m = make(value, unit: .ordinal, step: 1, digits: 1, i..<(i + 1))
      m.ordinal = Int(exactly: value)
      return m
    default: return nil
    }
    var m = make(value, unit: unit, step: step, digits: max(1, significant.count), hedge: hedge, i..<(i + 1))
    if unit == .percent || unit == .factor { return m }
    if next?.kind == .mark, next?.text == "+" {
      m.quantity.hedge = .moreThan
      m.tokens = i..<(i + 2)
      m.hedged = m.tokens
    }
    return scaled(
      value, digits: max(1, significant.count), step: step, from: i, end: m.tokens.upperBound, hedge: m.quantity.hedge)
  }

  /// A four-digit number that is read as a year.
  func isYear(_ i: Int) -> Bool {
    guard let n = tokens[i].number, n.digits.count == 4, !n.grouped, n.decimals == 0, n.suffix.isEmpty,
      (1900...2100).contains(n.value)
    else { return false }
    // "2000 migrants" is a count where a hedge stands before and people after.
    if let (terms, _) = terms(i + 1) {
      for t in terms {
        if case .people = t, text(i + 1) != "illegal" { return false }
        if case .number(.percent) = t { return false }
      }
    }
    return true
  }

  /// "30 to 40", "150,000 to 200,000", "5,000–6,000", "5- and 700".
  func joinRange(_ m: inout QuantityMention) {
    guard m.ordinal == nil, m.band == nil, m.duration == nil else { return }
    var j = m.tokens.upperBound
    guard ["to", "~", "-", "or", "a", "and"].contains(text(j)) else { return }
    let link = text(j)
    if link == "-" && text(j + 1) == "to" { j += 1 }
    if link == "-" && text(j + 1) == "and" { j += 1 }
    if link == "and" && !(text(m.tokens.lowerBound - 1) == "between") { return }
    j += 1
    guard j < sentence.range.upperBound, !isYear(j), let other = mention(at: j), other.ordinal == nil, !other.isMoney,
      other.quantity.value > m.quantity.value || other.quantity.unit == .percent, other.duration == nil
    else { return }
    // "53,858 — 53% — took place": a count and its share.
    if m.quantity.unit == .count, other.quantity.unit == .percent, m.quantity.value >= other.quantity.value { return }
    // "from 5,000 to 6,000" is a change, not a range.
    let b = m.tokens.lowerBound - 1
    if text(b) == "from" || text(b) == "de" { return }
    if link == "or" || link == "a", other.quantity.value > m.quantity.value * 2 { return }
    if m.quantity.unit == .count { m.quantity.unit = other.quantity.unit }
    guard m.quantity.unit == other.quantity.unit else { return }
    if other.quantity.value / max(1, m.quantity.value) >= 100, m.quantity.unit == .count, m.quantity.value < 10 {
      // "2 or 3 million", "5- to 700": the scale of the second goes for both.
      let scale = other.quantity.value >= 1_000_000 ? 1_000_000.0 : 100
      m.quantity.value *= scale
    }
    m.quantity.upper = other.quantity.value
    m.quantity.step = min(m.quantity.step, other.quantity.step)
    m.tokens = m.tokens.lowerBound..<other.tokens.upperBound
    m.hedged = m.tokens
  }

  /// Words between a hedge and its number that do not part them.
  static let fillers: WordSet = [
    "a", "an", "the", "some", "staggering", "whopping", "record", "just", "only", "of", "another", "average", "los",
    "las",
    "el", "la", "un", "una", "de", "than", "total", "unos", "unas", "(", "approximate", "alrededor", "as", "estimated",
  ]

  private static let articles: WordSet = ["the", "los", "las", "el", "la"]

  /// "It exceeded the 1.64 million of 2000": a count that another passes, where "topped the 2 million mark" bounds one.
  private func isPassed(_ m: QuantityMention, by verb: Int) -> Bool {
    Self.passing.contains(text(verb)) && !Self.marks.contains(text(m.tokens.upperBound))
  }

  static let passing: WordSet = [
    "exceed", "exceeds", "exceeded", "exceeding", "topped", "topping", "tops", "surpassed", "surpass", "surpassing",
    "surpasses", "passed", "supero",
    "superan", "supera", "superaron", "superando", "rebasa", "rebaso", "rebasan", "rebasaron",
  ]
  private static let marks: WordSet = [
    "mark", "threshold", "barrier", "milestone", "line", "level", "umbral", "barrera", "marca", "-",
  ]

  private func isPercent(before j: Int) -> Bool {
    guard sentence.range.contains(j - 1) else { return false }
    return ["percent", "%", "ciento"].contains(text(j - 1)) || tokens[j - 1].number?.suffix == "%"
  }

  func addHedge(_ m: inout QuantityMention) {
    var j = m.tokens.lowerBound
    var steps = 0
    while j > sentence.range.lowerBound, steps < 3 {
      if let p = sentence.phrase(endingAt: j) {
        for t in p.terms {
          if case .hedge(let h) = t {
            // "barely more than the 10,578 picked up in May": held against them, and no bound of them.
            if steps > 0, Self.articles.contains(text(j)),
              ["than", "que"].contains(text(j - 1)) || isPassed(m, by: j - 1)
            {
              return
            }
            // "35 percent below the 2,541,959 of 2023": held against them likewise.
            if steps > 0, Self.articles.contains(text(j)), isPercent(before: p.tokens.lowerBound) { return }
            if m.quantity.hedge == .none || m.quantity.hedge == .moreThan { m.quantity.hedge = h }
            m.hedged = p.tokens.lowerBound..<m.tokens.upperBound
            return
          }
        }
        if case .relation(.most)? = p.terms.first { return }
      }
      let w = text(j - 1)
      guard Self.fillers.contains(w) else { return }
      j -= 1
      steps += 1
    }
  }
}
