import BorderData

/// Fixed runs of words and what they mean: a trie over folded words.
struct Lexicon: Sendable {
  struct Entry: Sendable {
    var term: Term
    /// Only where the original begins with a capital ("March", "May", "Salvadoran").
    var needsCapital: Bool
    /// Only where it does not: the verb “may” beside the month.
    var needsLower = false
  }

  private var words = WordTable()
  private var edges: [UInt64: Int32] = [:]
  private var entries: [[Entry]] = [[]]
  /// What each node means where the original begins with a capital, and where it does not; nil for nothing.
  private var capitalMeanings: [Meaning?] = [nil]
  private var lowerMeanings: [Meaning?] = [nil]
  /// The node that a word leads to from the root, by the word's id; 0 where no term begins with it.
  private var beginnings: [Int32] = []

  init() {}

  /// Adds every form of a pattern list: alternatives in braces are multiplied out, forms are parted by semicolons.
  ///
  ///     border crossing{s|}; {illegal|unlawful} entr{y|ies}
  mutating func add(_ term: Term, _ patterns: String, needsCapital: Bool = false, needsLower: Bool = false) {
    for pattern in patterns.split(separator: ";") {
      for form in Self.expand(String(pattern)) {
        insert(form, Entry(term: term, needsCapital: needsCapital, needsLower: needsLower))
      }
    }
  }

  private mutating func insert(_ form: String, _ entry: Entry) {
    var node: Int32 = 0
    var any = false
    // By bytes: thousands of forms are entered whenever the program starts, and characters take ten times as long.
    for piece in form.utf8.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }) {
      let id = words.add(String(Substring(piece)))
      if beginnings.count < words.words.count { beginnings.append(0) }
      let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: id))
      if let next = edges[key] {
        node = next
      } else {
        node = Int32(entries.count)
        entries.append([])
        capitalMeanings.append(nil)
        lowerMeanings.append(nil)
        edges[key] = node
        if key >> 32 == 0 { beginnings[Int(id)] = node }
      }
      any = true
    }
    guard any, !entries[Int(node)].contains(where: { $0.term == entry.term }) else { return }
    entries[Int(node)].append(entry)
    func meaning(_ isUsable: (Entry) -> Bool) -> Meaning? {
      let terms = entries[Int(node)].filter(isUsable).map(\.term)
      return terms.isEmpty ? nil : Meaning(terms)
    }
    let isPlain = entries[Int(node)].allSatisfy { !$0.needsCapital && !$0.needsLower }
    capitalMeanings[Int(node)] = meaning { !$0.needsLower }
    lowerMeanings[Int(node)] = isPlain ? capitalMeanings[Int(node)] : meaning { !$0.needsCapital }
  }

  static func expand(_ pattern: String) -> [String] {
    guard let open = pattern.firstIndex(of: "{"), let close = pattern[open...].firstIndex(of: "}") else {
      return [pattern]
    }
    let head = pattern[..<open]
    let tails = expand(String(pattern[pattern.index(after: close)...]))
    let choices = pattern[pattern.index(after: open)..<close].split(separator: "|", omittingEmptySubsequences: false)
    return choices.flatMap { choice in tails.map { head + choice + $0 } }
  }

  /// The longest match at every word. One inside another is kept only where it says something of another sort: the
  /// change in "the decline", the count in "border numbers" after "the border".
  func phrases(in tokens: [Token], _ range: Range<Int>) -> [Phrase] {
    var out: [Phrase] = []
    // Each word is looked up once; the way from word to word then goes by numbers.
    let ids = range.map { i in
      steps(tokens[i].kind) ? words.number(of: tokens[i].text, hash: tokens[i].hash) ?? -1 : -1
    }
    var furthest = range.lowerBound
    for i in range {
      let id = ids[i - range.lowerBound]
      guard id >= 0, beginnings[Int(id)] > 0, let found = longest(tokens, ids, range, at: i) else { continue }
      if furthest >= found.tokens.upperBound,
        let outer = out.last(where: { $0.tokens.upperBound >= found.tokens.upperBound }), !Self.adds(found, to: outer)
      {
        continue
      }
      furthest = max(furthest, found.tokens.upperBound)
      out.append(found)
    }
    return out
  }

  private func steps(_ k: Token.Kind) -> Bool { k == .word || k == .mark || k == .number }

  private func longest(_ tokens: [Token], _ ids: [Int32], _ range: Range<Int>, at i: Int) -> Phrase? {
    var node: Int32 = 0
    var j = i
    var end = i
    var found: Int32 = 0
    while j < range.upperBound {
      let kind = tokens[j].kind
      if kind == .possessive || kind == .lineBreak || (kind == .mark && j > i && tokens[j].text == "-") {
        j += 1
        continue
      }
      let id = ids[j - range.lowerBound]
      guard id >= 0 else { break }
      if node == 0 {
        node = beginnings[Int(id)]
        guard node > 0 else { break }
      } else {
        guard let next = edges[UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: id))] else { break }
        node = next
      }
      j += 1
      if meaning(node, tokens, i, j) != nil {
        found = node
        end = j
      }
    }
    guard found != 0, let meaning = meaning(found, tokens, i, end) else { return nil }
    return Phrase(tokens: i..<end, meaning: meaning)
  }

  /// What a run of words means by its capitals. Its second word counts too: "El paso de migrantes" begins a sentence, and
  /// El Paso is a sector.
  private func meaning(_ node: Int32, _ tokens: [Token], _ i: Int, _ end: Int) -> Meaning? {
    guard tokens[i].isCapital else {
      // "in the Valley": the name begins after its article.
      let isNamed = end - i == 2 && ["the", "el", "la"].contains(tokens[i].text) && tokens[i + 1].isCapital
      return isNamed ? capitalMeanings[Int(node)] : lowerMeanings[Int(node)]
    }
    let isName = end - i < 2 || tokens[i + 1].kind != .word || tokens[i + 1].isCapital
    return isName ? capitalMeanings[Int(node)] : lowerMeanings[Int(node)]
  }

  private static func adds(_ inner: Phrase, to outer: Phrase) -> Bool {
    let plainOuter = outer.terms.allSatisfy {
      switch $0 {
      // "this fall" says when, and no decline.
      case .time(.autumn): false
      case .cue, .time, .place, .hedge: true
      case .relation(.factor): true
      default: false
      }
    }
    return plainOuter
      && inner.terms.contains {
        switch $0 {
        case .relation, .measure, .number: true
        default: false
        }
      }
  }
}

/// A run of tokens and what it may mean.
struct Phrase: Sendable {
  var tokens: Range<Int>
  let meaning: Meaning

  init(tokens: Range<Int>, meaning: Meaning) {
    self.tokens = tokens
    self.meaning = meaning
  }

  init(tokens: Range<Int>, terms: [Term]) { self.init(tokens: tokens, meaning: Meaning(terms)) }
}
