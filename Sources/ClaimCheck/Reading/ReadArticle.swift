import BorderData
import BorderTrends

/// An article cut into sentences, its language and date known: what its claims are found in.
struct ReadArticle {
  let text: String
  /// The text's.
  let bytes: [UInt8]
  let tokens: [Token]
  let language: Language
  let sentences: [Sentence]
  let date: ArticleDate?
  private(set) var finder: ClaimFinder

  /// - Parameter figures: what a precise number is held against to tell which time, group or place it goes with; without
  ///   them only the words decide.
  /// - Parameter known: sentences of other articles; nil to parse every sentence.
  init(
    _ article: Article, newestData: YearMonth, figures: (Figures, Thresholds)? = nil, known: SentenceCache? = nil
  ) {
    text = article.text
    bytes = Array(article.text.utf8)
    let tokens = Tokenizer().tokens(of: article.text)
    language = article.language.flatMap { Language.named($0) } ?? Language.detect(tokens)
    (self.tokens, sentences) = SentenceSplitter(abbreviations: language.abbreviations).unwrapped(consume tokens)
    date = article.date ?? Dateline.find(self.tokens, sentences, language)
    finder = ClaimFinder(
      language: language, tokens: self.tokens, sentences: sentences, date: date, newestData: newestData,
      isStatement: article.isStatement, known: known.map { [bytes] in ($0, bytes) },
      recogniser: figures.map { [date] in
        NumberRecogniser(
          bench: Workbench(
            figures: $0.0, thresholds: $0.1, newest: date?.newestMonth ?? newestData,
            dateIsExact: date.map { !$0.yearOnly } ?? false, wantsWords: false))
      })
  }

  /// The claims, with what a person settled in their slots.
  mutating func drafts(_ decisions: Decisions) -> [Draft] {
    var drafts = finder.run()
    guard decisions.list.contains(where: { !$0.pin.isEmpty }) else { return drafts }
    // Ids are given in reading order, as those of the findings are.
    let order = drafts.indices.sorted { (span(drafts[$0]), $0) < (span(drafts[$1]), $1) }
    var ids = FindingID.Counter()
    for i in order {
      let s = span(drafts[i])
      let quote = String(decoding: bytes[s.lower..<s.upper], as: UTF8.self)
      let id = ids.next(FindingID.make(quote: quote, kind: drafts[i].kind, stated: drafts[i].stated?.value))
      decisions.on(id)?.pin.apply(to: &drafts[i])
    }
    return drafts
  }

  /// Bytes of a draft's words.
  func span(_ d: Draft) -> TextSpan {
    TextSpan(tokens[d.tokens.lowerBound].span.lower, tokens[d.tokens.upperBound - 1].span.upper)
  }
}
