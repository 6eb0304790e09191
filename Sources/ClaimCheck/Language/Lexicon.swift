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
      for form in Self.expand(String(pattern)) { insert(form, Entry(term: term, needsCapital: needsCapital, needsLower: needsLower)) }
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

  /// Every longest match, left to right; a match may start inside an earlier one only where that one was shorter.
  func phrases(in tokens: [Token], _ range: Range<Int>) -> [Phrase] {
    var out: [Phrase] = []
    var i = range.lowerBound
    while i < range.upperBound {
      guard tokens[i].kind == .word || tokens[i].kind == .mark || tokens[i].kind == .number else {
        i += 1
        continue
      }
      var node: Int32 = 0
      var j = i
      var best: (end: Int, terms: [Term])?
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
        if !usable.isEmpty { best = (j, usable.map(\.term)) }
      }
      if let best {
        out.append(Phrase(tokens: i..<best.end, terms: best.terms))
        i = best.end
      } else {
        i += 1
      }
    }
    return out
  }
}

/// A run of tokens and what it may mean.
struct Phrase: Sendable {
  var tokens: Range<Int>
  var terms: [Term]
}
