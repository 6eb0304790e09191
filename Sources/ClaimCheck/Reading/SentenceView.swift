import BorderData

/// Questions about the phrases of one sentence: what stands near a token, and in the same clause.
struct SentenceView {
  let tokens: [Token]
  let s: ParsedSentence
  /// Clause number of each token of the sentence.
  let clause: [Int]
  /// The whole sentence, folded.
  let sentenceWords: String

  init(tokens: [Token], _ s: ParsedSentence) {
    self.tokens = tokens
    self.s = s
    var numbers: [Int] = []
    numbers.reserveCapacity(s.range.count)
    var n = 0
    var next = 0
    var outer: [Int] = []
    var aside: Int?
    func hasAnotherDash(after i: Int) -> Bool {
      (i + 2..<max(i + 2, s.range.upperBound)).contains { tokens[$0].kind == .mark && tokens[$0].text == "~" }
    }
    func fresh() {
      next += 1
      n = next
    }
    for i in s.range {
      let t = tokens[i]
      if t.kind == .mark, [";", ":"].contains(t.text) { fresh() }
      if t.kind == .mark, t.text == "~" {
        // A pair of dashes holds an aside, like parentheses; a single one breaks the sentence.
        if let before = aside, i > s.range.lowerBound {
          numbers.append(n)
          n = before
          aside = nil
          continue
        }
        if hasAnotherDash(after: i) { aside = n }
        fresh()
      }
      // What stands in parentheses is a clause of its own; after it the outer one goes on.
      if t.kind == .mark, t.text == "(" {
        outer.append(n)
        fresh()
      }
      if t.kind == .mark, t.text == ")", let before = outer.popLast() {
        numbers.append(n)
        n = before
        continue
      }
      if t.kind == .word, Self.breaks.contains(t.text) { fresh() }
      if t.kind == .word, ["and", "y"].contains(t.text), i > s.range.lowerBound, tokens[i - 1].text == ",",
        !Self.endsList(at: i, s)
      {
        fresh()
      }
      numbers.append(n)
    }
    clause = numbers
    var text = ""
    text.reserveCapacity(s.range.count * 7)
    for i in s.range {
      if !text.isEmpty { text += " " }
      text += tokens[i].text
    }
    sentenceWords = text
  }

  private static let breaks: Set<String> = [
    "but", "while", "whereas", "although", "though", "which", "whom", "despite", "pero", "mientras", "aunque", "cual",
    "que", "because", "porque", "until",
  ]

  /// The "and" of "Venezuela, Ecuador, and Haiti": names of one kind stand on either side of it.
  private static func endsList(at i: Int, _ s: ParsedSentence) -> Bool {
    guard let after = s.phrase(startingAt: i + 1), let before = s.phrase(endingAt: i - 1) else { return false }
    if before.country != nil || before.group != nil { return after.country != nil || after.group != nil }
    if !(before.people ?? []).isEmpty { return !(after.people ?? []).isEmpty }
    return before.place != nil && after.place != nil
  }

  func text(_ i: Int) -> String { s.range.contains(i) ? tokens[i].text : "" }
  func clauseOf(_ i: Int) -> Int {
    let k = min(max(i - s.range.lowerBound, 0), clause.count - 1)
    return k >= 0 ? clause[k] : 0
  }

  /// Tokens between, plus a toll for every clause border and comma crossed.
  func cost(_ a: Int, _ r: Range<Int>) -> Int {
    let near = a < r.lowerBound ? r.lowerBound : min(a, r.upperBound - 1)
    var distance = abs(near - a)
    var borders = 0
    var commas = 0
    if near != a {
      for i in min(a, near)..<max(a, near) {
        if text(i) == "," { commas += 1 }
        if i + 1 <= max(a, near), clauseOf(i) != clauseOf(i + 1) { borders += 1 }
      }
      // Over a parenthesis and back is no border, and its words are no distance.
      if clauseOf(near) == clauseOf(a), borders > 0 {
        borders = borders > 2 ? 1 : 0
        let own = clauseOf(a)
        distance = 0
        commas = 0
        for i in min(a, near)..<max(a, near) where clauseOf(i) == own {
          distance += 1
          if text(i) == "," { commas += 1 }
        }
      }
    }
    return distance + 8 * borders + 2 * commas
  }

  /// As `cost`, with a toll for every other number between: "30,721 in June and 38,347 in July".
  func costPastNumbers(_ a: Int, _ r: Range<Int>) -> Int {
    let low = min(a, r.lowerBound)
    let high = max(a, r.upperBound)
    let between = s.quantities.filter {
      $0.duration == nil && $0.ordinal == nil && $0.tokens.lowerBound > low && $0.tokens.upperBound < high
        && !$0.tokens.contains(a)
    }.count
    return cost(a, r) + 7 * between
  }

  func phrases(_ pick: (Term) -> Bool) -> [Phrase] { s.phrases.filter { $0.terms.contains(where: pick) } }

  func nearest(to a: Int, _ pick: (Term) -> Bool) -> Phrase? {
    phrases(pick).min { cost(a, $0.tokens) < cost(a, $1.tokens) }
  }

  func has(_ cue: Cue, in r: Range<Int>? = nil) -> Bool {
    s.phrases.contains { p in
      (r.map { $0.overlaps(p.tokens) } ?? true) && p.terms.contains { if case .cue(cue) = $0 { true } else { false } }
    }
  }

  func cue(_ cue: Cue, near a: Int, within limit: Int) -> Phrase? {
    s.phrases.first { p in
      p.terms.contains { if case .cue(cue) = $0 { true } else { false } } && cost(a, p.tokens) <= limit
    }
  }

  /// The run of tokens of the clause that holds a token, widened to whole words and trimmed of marks.
  func clauseRange(_ a: Int) -> Range<Int> {
    let n = clauseOf(a)
    var low = a
    var high = a + 1
    while low > s.range.lowerBound, clauseOf(low - 1) == n { low -= 1 }
    while high < s.range.upperBound, clauseOf(high) == n { high += 1 }
    return trim(low..<high)
  }

  func trim(_ r: Range<Int>) -> Range<Int> {
    var low = r.lowerBound
    var high = r.upperBound
    while low < high - 1,
      tokens[low].kind == .mark || tokens[low].kind == .lineBreak
        || ["and", "but", "while", "y", "pero"].contains(text(low))
    {
      if tokens[low].text == "$" { break }
      low += 1
    }
    while high > low + 1,
      tokens[high - 1].kind == .mark && tokens[high - 1].text != "%" || tokens[high - 1].kind == .lineBreak
    {
      high -= 1
    }
    return low..<high
  }

  /// A semicolon or colon between two runs.
  func hasBreak(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    let low = min(a.upperBound, b.upperBound)
    let high = max(a.lowerBound, b.lowerBound)
    return low < high && (low..<high).contains { [";", ":"].contains(text($0)) }
  }

  func words(_ r: Range<Int>) -> String {
    r.clamped(to: s.range).map { tokens[$0].text }.joined(separator: " ")
  }
}

extension Phrase {
  var measure: MeasureWord? {
    for t in terms { if case .measure(let m) = t { return m } }
    return nil
  }
  var relation: Relation? {
    for t in terms { if case .relation(let r) = t { return r } }
    return nil
  }
  var place: PlaceWord? {
    for t in terms { if case .place(let p) = t { return p } }
    return nil
  }
  var people: DemographicSet? {
    for t in terms { if case .people(let d) = t { return d } }
    return nil
  }
  var outside: OutsideTopic? {
    for t in terms { if case .outside(let o) = t { return o } }
    return nil
  }
  var country: (code: CountryCode, isPlace: Bool)? {
    for t in terms { if case .country(let c, let p) = t { return (c, p) } }
    return nil
  }
  var group: GroupWord? {
    for t in terms { if case .group(let g) = t { return g } }
    return nil
  }
  func isCue(_ c: Cue) -> Bool { terms.contains { if case .cue(c) = $0 { true } else { false } } }
  func isTime(_ w: TimeWord) -> Bool { terms.contains { if case .time(w) = $0 { true } else { false } } }
  var isBlocker: Bool { terms.contains { if case .blocker = $0 { true } else { false } } }
}
