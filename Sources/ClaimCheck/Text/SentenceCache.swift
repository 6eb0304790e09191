/// Sentences parsed before: agencies' sentences stand in many papers, and so do headings, names and credits. What a
/// sentence's phrases, numbers and periods are depends on its own words only.
final class SentenceCache: Sendable {
  private let known = RecentAnswers<Words, Known>(limit: 1 << 13)
  /// A longer sentence is parsed each time, so that texts of such fill no memory.
  private static let longest = 2000

  /// The sentence as the answer says, or as it was before, moved to where it stands now.
  func answer(
    _ sentence: Sentence, _ tokens: [Token], _ bytes: [UInt8], _ language: Language, _ parse: () -> ParsedSentence
  ) -> ParsedSentence {
    guard let words = Words(sentence, tokens, bytes, language) else { return parse() }
    let start = (token: sentence.tokens.lowerBound, byte: tokens[sentence.tokens.lowerBound].span.lower)
    let found = known.answer(to: words) {
      Known(parse().moved(tokens: -start.token, bytes: -start.byte))
    }
    var here = found.sentence.moved(tokens: start.token, bytes: start.byte)
    here.sentence = sentence
    return here
  }

  /// A sentence as if it began its text. A class: found under a lock, where copying it would be in the way.
  private final class Known: Sendable {
    let sentence: ParsedSentence
    init(_ sentence: ParsedSentence) { self.sentence = sentence }
  }

  /// What a sentence is known by: its bytes, and a mark of how they were cut into tokens, which hangs on the bytes around
  /// them too.
  private struct Words: Hashable {
    let bytes: [UInt8]
    let mark: UInt64
    let language: String

    init?(_ sentence: Sentence, _ tokens: [Token], _ text: [UInt8], _ language: Language) {
      guard let first = sentence.tokens.first, let last = sentence.tokens.last else { return nil }
      let start = tokens[first].span.lower
      let end = tokens[last].span.upper
      guard start >= 0, start < end, end <= text.count, end - start <= SentenceCache.longest else { return nil }
      var mark: UInt64 = 0xCBF2_9CE4_8422_2325
      func add(_ n: UInt64) {
        mark = (mark ^ n) &* 0x9E37_79B9_7F4A_7C15
        mark ^= mark >> 29
      }
      for i in sentence.tokens {
        let t = tokens[i]
        let flags: UInt64 = (t.isCapital ? 1 : 0) | (t.isAllCaps ? 2 : 0) | (t.spaceBefore ? 4 : 0)
        add(
          UInt64(t.hash) << 32 | UInt64(truncatingIfNeeded: t.span.lower - start) << 8 | flags << 4
            | UInt64(t.kind.rawValue))
      }
      // A period that ends the sentence asks whether a number follows.
      add(tokens.indices.contains(last + 1) ? UInt64(tokens[last + 1].kind.rawValue) + 1 : 0)
      bytes = Array(text[start..<end])
      self.mark = mark
      self.language = language.code
    }

    func hash(into hasher: inout Hasher) { hasher.combine(mark) }
  }
}

extension ParsedSentence {
  /// The same sentence further on in a text, or further back.
  fileprivate func moved(tokens n: Int, bytes: Int) -> ParsedSentence {
    func moved(_ r: Range<Int>) -> Range<Int> { r.lowerBound + n..<r.upperBound + n }
    var out = self
    out.sentence.tokens = moved(sentence.tokens)
    for k in phrases.indices { out.phrases[k].tokens = moved(phrases[k].tokens) }
    for k in quantities.indices {
      out.quantities[k].tokens = moved(quantities[k].tokens)
      out.quantities[k].hedged = moved(quantities[k].hedged)
      let span = quantities[k].quantity.span
      out.quantities[k].quantity.span = TextSpan(span.lower + bytes, span.upper + bytes)
    }
    for k in periods.indices { out.periods[k].tokens = moved(periods[k].tokens) }
    return out
  }
}
