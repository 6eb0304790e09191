import BorderData

/// Lines that are said to have been passed for the first time.
extension ClaimFinder {
  /// "topped 300,000 for the first time", "the first time since 2021 that the total was below 2 million", "superó por primera vez el
  /// millón": the number is a line, and not the count, whose slots are those of the count beside it.
  mutating func firstTimePast(_ v: SentenceView, _ index: Int, _ used: inout Set<Int>) -> Draft? {
    guard v.says(Self.times) || v.says(Self.spans), let at = v.s.range.first(where: { firstTime(at: $0, v) != nil }),
      let time = firstTime(at: at, v), let line = line(of: time, v)
    else { return nil }
    let own = drafts[firstDraft(of: index)...].firstIndex { d in
      switch d.assertion {
      case .level, .rate: break
      default: return false
      }
      return d.stated?.span == line.q.span && d.outside == nil
    }
    let read = own.map { drafts[$0] }
    if let own, line.isWritten { drafts.remove(at: own) }
    // "For the first time since June, crossings of the Darién were below 50,000": what passed it is named in full.
    let names = line.isWritten ? read.flatMap { namesSubject($0, after: time.tokens, line.q, v) ? $0 : nil } : nil
    // "302,034 encounters in December, the first time a monthly total …": the count before is what passed the line.
    func isCounted(_ d: Draft) -> Bool {
      guard d.outside == nil, !d.isBase, countTold(d)?.unit == .count else { return false }
      if let names, d.sentence != index { return isOfSame(d, names) }
      if d.sentence == index, let m = v.mention(of: d.stated), let q = v.mention(of: line.q),
        m.hedged.lowerBound - 1 >= q.tokens.upperBound, v.text(m.hedged.lowerBound - 1) == ":"
      {
        return true
      }
      return d.sentence == index
        ? v.mention(of: d.stated).map { $0.tokens.upperBound <= time.tokens.lowerBound } ?? false
        : read == nil || isAnaphoric(v) || v.says(Self.thisOne, at: v.s.range.lowerBound)
    }
    // "5,855 in February. The figure for December was 2,890. It was the first time … topped 5,000": the one that lies past it.
    let counted =
      lastDraft(since: index - 2) { d in
        guard isCounted(d), let n = countTold(d)?.value else { return false }
        return line.above ? n >= line.q.value : n <= line.q.value
      } ?? lastDraft(since: index - 1, where: isCounted)
    // "the month topped 300,000 for the first time": its own words say of what.
    let isOwn =
      line.isWritten && (v.mention(of: line.q).map { $0.tokens.upperBound <= time.tokens.lowerBound } ?? false)
    guard var d = line.isWritten ? (isOwn ? read ?? counted : counted ?? read) : counted, d.measure != nil else {
      return nil
    }
    // What the line's own words say goes before what the count's say.
    if line.isWritten, let read {
      if d.sentence != index, let m = period(statedBy: read.whenOrigin, v), m.role != .since, !isSince(m.form),
        let q = v.mention(of: line.q),
        m.tokens.upperBound <= q.hedged.lowerBound || m.tokens.lowerBound - q.tokens.upperBound <= 2
      {
        (d.when, d.whenOrigin) = (read.when, read.whenOrigin)
      }
      if read.placeOrigin.isStated { (d.place, d.placeOrigin) = (read.place, read.placeOrigin) }
      if read.whoOrigin.isStated { (d.who, d.whoOrigin) = (read.who, read.whoOrigin) }
      if read.demographicsOrigin.isStated {
        (d.demographics, d.demographicsOrigin) = (read.demographics, read.demographicsOrigin)
      }
    }
    d.kind = .threshold
    d.versus = .none
    // "had dropped below": how the line was passed, and no change of its own.
    for i in v.clauseRange(time.tokens.lowerBound) where i >= time.tokens.lowerBound - 2 { used.insert(i) }
    d.sentence = index
    d.tokens = v.clauseRange(time.tokens.lowerBound)
    if line.isWritten, let q = v.mention(of: line.q) {
      d.tokens = min(d.tokens.lowerBound, v.trim(q.tokens).lowerBound)..<max(d.tokens.upperBound, q.tokens.upperBound)
    }
    let scope = scope(near: time.tokens.upperBound - 1, v, d)
    d.assertion = .threshold(line: line.q, above: line.above, nth: time.nth, scope: scope)
    // "in a month" of a year's count, "the annual total" of a month's.
    let isMonth = d.when.first?.period.length == 1
    if v.says(Self.monthly), !isMonth || v.says(Self.yearly), isMonth {
      d.doubts.append("It may be of single months or of years.")
    }
    return d
  }

  /// Whether the words between "the first time" and the line name what is counted, and no "the total" or "they" of before.
  private func namesSubject(_ read: Draft, after time: Range<Int>, _ line: Quantity, _ v: SentenceView) -> Bool {
    guard read.measure != nil, let q = v.mention(of: line), time.upperBound < q.hedged.lowerBound else { return false }
    return v.s.phrases.contains { p in
      p.tokens.lowerBound >= time.upperBound && p.tokens.upperBound <= q.hedged.lowerBound
        && (p.measure.map { !$0.weak && !$0.verb } ?? false)
    } && (read.placeOrigin.isStated || read.whoOrigin.isStated)
  }

  private func isOfSame(_ a: Draft, _ b: Draft) -> Bool {
    a.measure?.measure == b.measure?.measure && a.who == b.who && a.demographics == b.demographics
      && (a.place == b.place || !a.placeOrigin.isStated || !b.placeOrigin.isStated)
  }

  /// "surpassed Mexicans for the first time in fiscal 2017".
  func saysFirstTime(_ range: Range<Int>, _ v: SentenceView) -> Bool {
    range.contains { i in
      guard let time = firstTime(at: i, v), time.nth == 1 else { return false }
      // "for the first time since 2014" leaves open what was before.
      return !v.s.periods.contains { $0.role == .since && $0.tokens.lowerBound - time.tokens.upperBound <= 2 }
    }
  }

  private func isSince(_ form: PeriodForm) -> Bool {
    switch form {
    case .since, .sinceTenure: true
    default: false
    }
  }

  /// The count that a claim tells: its own, or what it rose or fell to.
  private func countTold(_ d: Draft) -> Quantity? {
    switch d.assertion {
    case .level(let n): n
    case .change(_, _, _, _, let to): to
    default: nil
    }
  }

  /// "the first time", "for just the second time", "por primera vez".
  private func firstTime(at i: Int, _ v: SentenceView) -> (nth: Int, tokens: Range<Int>)? {
    let isYear =
      v.says(Self.spans, at: i + 1)
      && (v.says(Self.withs, at: i + 2) || v.says(Self.withs, at: i + 3) || isSinceTimeWith(i + 2, v))
    guard let nth = Self.nths.firstIndex(where: { v.says($0, at: i) }), v.says(Self.times, at: i + 1) || isYear,
      ["the", "por", "la", "only", "just", "its", "their", "this", "a", "una", "es"].contains(v.text(i - 1))
    else { return nil }
    // "solicitaron asilo por primera vez": those who had not asked before.
    if (max(v.s.range.lowerBound, i - 3)..<i).contains(where: { ["asilo", "asylum", "refugio"].contains(v.text($0)) }) {
      return nil
    }
    return (nth + 1, i..<i + 2)
  }

  /// "the first month since August 2023 with fewer than 1,500".
  private func isSinceTimeWith(_ i: Int, _ v: SentenceView) -> Bool {
    guard ["since", "desde"].contains(v.text(i)),
      let m = v.s.periods.first(where: { (i...i + 2).contains($0.tokens.lowerBound) })
    else { return false }
    return v.says(Self.withs, at: m.tokens.upperBound)
  }

  /// The number that is passed, and which way: behind the words with its verb between ("the first time that the total has topped
  /// 300,000"), before them ("topped 300,000 for the first time"), or the one just told ("had dropped below that level").
  private func line(of time: (nth: Int, tokens: Range<Int>), _ v: SentenceView) -> (
    q: Quantity, above: Bool, isWritten: Bool
  )? {
    let counts = v.s.quantities.filter {
      $0.quantity.unit == .count && $0.duration == nil && $0.ordinal == nil && !$0.isMoney && $0.quantity.upper == nil
        && $0.quantity.value >= 100
    }
    if let q = counts.first(where: {
      $0.tokens.lowerBound >= time.tokens.upperBound && $0.tokens.lowerBound - time.tokens.upperBound <= 24
    }), let above = side(time.tokens.lowerBound - 2..<q.tokens.lowerBound, q, v),
      !(time.tokens.upperBound..<q.tokens.lowerBound).contains(where: { i in
        // "por primera vez superaron a los venezolanos, que sumaron 34,547": of those passed.
        [";", ":", "("].contains(v.text(i))
          || v.text(i) == "," && ["que", "who", "which", "with", "con"].contains(v.text(i + 1))
      })
    {
      return (q.quantity, above, true)
    }
    if let q = counts.last(where: {
      $0.tokens.upperBound <= time.tokens.lowerBound && time.tokens.lowerBound - $0.tokens.upperBound <= 7
    }), !(q.tokens.upperBound..<time.tokens.lowerBound).contains(where: { [",", ";", ":"].contains(v.text($0)) }),
      let above = side(q.hedged.lowerBound - 5..<q.tokens.lowerBound, q, v)
    {
      return (q.quantity, above, true)
    }
    let tail = time.tokens.upperBound..<min(v.s.range.upperBound, time.tokens.upperBound + 14)
    guard let that = tail.first(where: { v.says(Self.thats, at: $0) && v.says(Self.lines, at: $0 + 1) }),
      let told = counts.last(where: { $0.tokens.upperBound <= time.tokens.lowerBound }),
      let above = side(time.tokens.upperBound..<that, told, v, asHedged: false)
    else { return nil }
    return (told.quantity, above, false)
  }

  /// True for above; nil where no word says that anything was passed.
  private func side(_ r: Range<Int>, _ q: QuantityMention, _ v: SentenceView, asHedged: Bool = true) -> Bool? {
    let words = max(v.s.range.lowerBound, r.lowerBound)..<r.upperBound
    if words.contains(where: { v.says(Self.belows, at: $0) }) { return false }
    if words.contains(where: { v.says(Self.aboves, at: $0) }) { return true }
    guard asHedged else { return nil }
    switch q.quantity.hedge {
    case .moreThan, .atLeast: return true
    case .lessThan, .atMost: return false
    default: return nil
    }
  }

  private static let nths: [WordSet] = [
    ["first", "primera", "primer"], ["second", "segunda", "segundo"], ["third", "tercera", "tercer"],
    ["fourth", "cuarta"], ["fifth", "quinta"],
  ]
  private static let times: WordSet = ["time", "vez"]
  /// "the first year with more than 2 million", "el primer mes en que".
  private static let spans: WordSet = ["year", "month", "ano", "mes"]
  private static let withs: WordSet = ["with", "con", "which", "when", "que"]
  private static let thisOne: WordSet = ["it", "it's", "that", "that's", "this", "es", "fue"]
  private static let thats: WordSet = ["that", "this", "ese", "esa", "este", "esta"]
  private static let lines: WordSet = [
    "level", "mark", "line", "threshold", "number", "nivel", "cifra", "umbral", "marca",
  ]
  private static let belows: WordSet = [
    "below", "under", "beneath", "debajo", "bajaron", "bajo", "baja", "bajan", "cayeron", "cayo",
  ]
  private static let aboves: WordSet = [
    "above", "over", "topped", "tops", "topping", "exceeded", "exceed", "exceeds", "exceeding", "surpassed",
    "surpasses",
    "surpassing", "surpass", "passed", "passes", "passing", "crossed", "crosses", "crossing", "broken", "broke",
    "breached", "eclipsed", "hit", "reached", "supera", "superan", "supero", "superaron", "superado", "superar",
    "superando", "rebasa", "rebaso", "rebasaron", "rebasado", "sobrepaso", "sobrepasaron", "sobrepasa", "paso",
    "pasaron", "pasa", "pasan", "alcanzo", "alcanza", "alcanzaron", "encima", "cruzo", "cruzaron",
  ]
  private static let monthly: WordSet = ["monthly", "month", "mensual", "mes"]
  private static let yearly: WordSet = ["annual", "yearly", "year", "anual", "ano"]
}
