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

  private var wordIDs: [String: Int32] = [:]
  private var edges: [UInt64: Int32] = [:]
  private var entries: [[Entry]] = [[]]

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
    for piece in form.split(whereSeparator: { $0 == " " || $0 == "-" }) {
      let word = String(piece)
      let id: Int32
      if let known = wordIDs[word] {
        id = known
      } else {
        id = Int32(wordIDs.count)
        wordIDs[word] = id
      }
      let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: id))
      if let next = edges[key] {
        node = next
      } else {
        node = Int32(entries.count)
        entries.append([])
        edges[key] = node
      }
      any = true
    }
    guard any, !entries[Int(node)].contains(where: { $0.term == entry.term }) else { return }
    entries[Int(node)].append(entry)
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
    for i in range {
      guard let found = longest(tokens, range, at: i) else { continue }
      if let outer = out.last(where: { $0.tokens.upperBound >= found.tokens.upperBound }), !Self.adds(found, to: outer)
      {
        continue
      }
      out.append(found)
    }
    return out
  }

  private func longest(_ tokens: [Token], _ range: Range<Int>, at i: Int) -> Phrase? {
    guard tokens[i].kind == .word || tokens[i].kind == .mark || tokens[i].kind == .number else { return nil }
    var node: Int32 = 0
    var j = i
    var best: Phrase?
    while j < range.upperBound {
      let t = tokens[j]
      if t.kind == .possessive || t.kind == .lineBreak || (t.kind == .mark && t.text == "-" && j > i) {
        j += 1
        continue
      }
      guard let id = wordIDs[t.text],
        let next = edges[UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: id))]
      else { break }
      node = next
      j += 1
      let usable = entries[Int(node)].filter { tokens[i].isCapital ? !$0.needsLower : !$0.needsCapital }
      if !usable.isEmpty { best = Phrase(tokens: i..<j, terms: usable.map(\.term)) }
    }
    return best
  }

  private static func adds(_ inner: Phrase, to outer: Phrase) -> Bool {
    let plainOuter = outer.terms.allSatisfy {
      switch $0 {
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
  var terms: [Term]
}
