import BorderData

/// Questions about the phrases of one sentence: what stands near a token, and in the same clause.
///
/// A class: every rule is handed one, and a sentence's phrases, numbers and periods would be counted up and down each time.
final class SentenceView: Sendable {
  let tokens: [Token]
  let s: ParsedSentence
  private let shape: SentenceShape

  init(tokens: [Token], _ s: ParsedSentence) {
    self.tokens = tokens
    self.s = s
    shape = s.shape ?? SentenceShape(tokens: tokens, s)
  }

  /// The whole sentence, folded.
  var sentenceWords: String { shape.words }

  /// ", ports of entry included,".
  var included: Range<Int>? { shape.included }

  func text(_ i: Int) -> String { s.range.contains(i) ? tokens[i].text : "" }
  /// Whether the word there is one of these. Its hash is at hand, which a string's is not.
  func says(_ words: WordSet, at i: Int) -> Bool { s.range.contains(i) && words.contains(tokens[i]) }
  /// Whether any of its words is one of these.
  func says(_ words: WordSet) -> Bool { s.range.contains { words.contains(tokens[$0]) } }

  /// Where the sentence states a quantity; nil where another sentence does.
  func mention(of q: Quantity?) -> QuantityMention? {
    guard let q else { return nil }
    return s.quantities.first { $0.quantity.span == q.span }
  }

  func clauseOf(_ i: Int) -> Int {
    let k = min(max(i - s.range.lowerBound, 0), shape.clause.count - 1)
    return k >= 0 ? shape.clause[k] : 0
  }

  /// Commas from one token to another, that one not counted.
  private func commas(_ low: Int, _ high: Int) -> Int {
    let last = shape.commas.count - 1
    let from = min(max(low - s.range.lowerBound, 0), last)
    return shape.commas[min(max(high - s.range.lowerBound, from), last)] - shape.commas[from]
  }

  /// Clause borders between two tokens.
  private func borders(_ low: Int, _ high: Int) -> Int {
    let last = shape.borders.count - 1
    guard last >= 0 else { return 0 }
    let from = min(max(low - s.range.lowerBound, 0), last)
    return shape.borders[min(max(high - s.range.lowerBound, from), last)] - shape.borders[from]
  }

  /// Tokens between, plus a toll for every clause border and comma crossed.
  func cost(_ a: Int, _ r: Range<Int>) -> Int {
    let near = a < r.lowerBound ? r.lowerBound : min(a, r.upperBound - 1)
    if near == a { return 0 }
    let low = min(a, near)
    let high = max(a, near)
    var distance = high - low
    var borders = borders(low, high)
    var commas = commas(low, high)
    // ", ports of entry included," is no distance.
    if let aside = shape.included, low < aside.lowerBound, aside.upperBound <= high {
      distance -= aside.count
      commas -= 2
    }
    // Over a parenthesis and back is no border, and its words are no distance.
    if borders > 0, clauseOf(near) == clauseOf(a) {
      borders = borders > 2 ? 1 : 0
      let own = clauseOf(a)
      distance = 0
      commas = 0
      for i in low..<high where clauseOf(i) == own {
        distance += 1
        if text(i) == "," { commas += 1 }
      }
    }
    return distance + 8 * borders + 2 * commas
  }

  /// As `cost`, with a toll for every other number between: "30,721 in June and 38,347 in July".
  func costPastNumbers(_ a: Int, _ r: Range<Int>) -> Int {
    let low = min(a, r.lowerBound)
    let high = max(a, r.upperBound)
    var between = 0
    for k in s.quantities.indices {
      let tokens = s.quantities[k].tokens
      guard tokens.lowerBound > low, tokens.upperBound < high, !tokens.contains(a), s.quantities[k].duration == nil,
        s.quantities[k].ordinal == nil
      else { continue }
      between += 1
    }
    return cost(a, r) + 7 * between
  }

  func phrases(_ pick: (Term) -> Bool) -> [Phrase] { s.phrases.filter { $0.terms.contains(where: pick) } }

  func nearest(to a: Int, _ pick: (Term) -> Bool) -> Phrase? {
    phrases(pick).min { cost(a, $0.tokens) < cost(a, $1.tokens) }
  }

  func has(_ cue: Cue, in r: Range<Int>? = nil) -> Bool {
    guard shape.has(cue) else { return false }
    guard let r else { return true }
    return s.phrases.contains { r.overlaps($0.tokens) && $0.isCue(cue) }
  }

  func cue(_ cue: Cue, near a: Int, within limit: Int) -> Phrase? {
    guard shape.has(cue) else { return nil }
    return s.phrases.first { $0.isCue(cue) && cost(a, $0.tokens) <= limit }
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

  private static let joints: WordSet = ["and", "but", "while", "y", "pero"]

  func trim(_ r: Range<Int>) -> Range<Int> {
    var low = r.lowerBound
    var high = r.upperBound
    while low < high - 1,
      tokens[low].kind == .mark || tokens[low].kind == .lineBreak
        || says(Self.joints, at: low)
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
    let r = r.clamped(to: s.range)
    guard let first = r.first else { return "" }
    if r.count == 1 { return tokens[first].text }
    var out = ""
    out.reserveCapacity(r.reduce(r.count) { $0 + tokens[$1].text.utf8.count })
    for i in r {
      if i > first { out += " " }
      out += tokens[i].text
    }
    return out
  }
}

extension Phrase {
  var terms: [Term] { meaning.terms }
  var measure: MeasureWord? { meaning.measure }
  var relation: Relation? { meaning.relation }
  var place: PlaceWord? { meaning.place }
  var people: DemographicSet? { meaning.people }
  var outside: OutsideTopic? { meaning.outside }
  var country: (code: CountryCode, isPlace: Bool)? { meaning.country }
  var group: GroupWord? { meaning.group }
  /// The month of what the phrase says happened.
  var event: YearMonth? { meaning.event }
  /// Whether it names a sector of the border.
  var isSector: Bool { if case .place(let id)? = place { PlaceID(id).isSector } else { false } }
  /// One of the country's borders, or a sector of one.
  var borderOrSector: PlaceID? {
    guard case .place(let id)? = place, id.hasPrefix("us-") || id.hasPrefix("sector:") else { return nil }
    return PlaceID(id)
  }
  var isMonth: Bool { terms.contains { if case .month = $0 { true } else { false } } }
  var isBlocker: Bool { meaning.isBlocker }
  func isCue(_ c: Cue) -> Bool { meaning.cues.contains(c) }
  func isTime(_ w: TimeWord) -> Bool { terms.contains { if case .time(w) = $0 { true } else { false } } }
}
