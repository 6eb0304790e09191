import BorderData
public import BorderTrends

/// How one finding came about, part by part; a report puts it in order.
public struct Explanation: Sendable {
  /// Words of the sentence that mean something, and what.
  public struct Note: Hashable, Sendable {
    public var span: TextSpan
    public var words: String
    public var meaning: String
  }

  /// Another verdict, and why it was not given.
  public struct Against: Hashable, Sendable {
    public var verdict: Verdict
    public var why: String
  }

  public var finding: Finding
  /// Bytes of the sentence that makes the claim.
  public var sentence: TextSpan
  public var language: String
  public var date: String?
  public var dateOrigin: String
  /// In the order of the sentence.
  public var notes: [Note]
  /// Empty for what the article says of itself.
  public var against: [Against]
  public var thresholds: [ThresholdUse]
}

extension Checker {
  /// - Parameters:
  ///   - finding: one that `check` gave for the article.
  /// - Returns: nil when the finding is not of this article.
  public func explain(_ finding: Finding, of article: Article) -> Explanation? {
    let read = read(article)
    func span(_ r: Range<Int>) -> TextSpan {
      TextSpan(read.tokens[r.lowerBound].span.lower, read.tokens[r.upperBound - 1].span.upper)
    }
    guard
      let sentence = read.finder.parsed.first(where: {
        !$0.range.isEmpty && span($0.range).overlaps(finding.claim.span)
      })
    else { return nil }
    let bytes = Array(article.text.utf8)
    let notes = PhraseWords(sentence).notes.map { note -> Explanation.Note in
      let s = span(note.tokens)
      let words = String(decoding: bytes[max(0, s.lower)..<min(bytes.count, s.upper)], as: UTF8.self)
      return Explanation.Note(span: s, words: words, meaning: note.meaning)
    }
    return Explanation(
      finding: finding, sentence: span(sentence.range), language: read.language.code, date: read.date?.text,
      dateOrigin: read.date?.origin ?? "none given", notes: notes, against: OtherVerdicts.of(finding),
      thresholds: ThresholdUse.of(finding, thresholds))
  }
}
