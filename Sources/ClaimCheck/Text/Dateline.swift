import BorderData

/// A publication date in the first lines: "WASHINGTON, Jan. 23, 2025 —", "May 13, 2021", "23 de enero de 2025".
enum Dateline {
  static func find(_ tokens: [Token], _ sentences: [Sentence], _ language: Language) -> ArticleDate? {
    for sentence in sentences.prefix(3) {
      var p = ParsedSentence(sentence: sentence)
      p.phrases = language.lexicon.phrases(in: tokens, sentence.tokens)
      p.starts = Array(repeating: -1, count: sentence.tokens.count)
      for (k, phrase) in p.phrases.enumerated() { p.starts[phrase.tokens.lowerBound - sentence.tokens.lowerBound] = k }
      for m in PeriodFinder(tokens: tokens, sentence: p).find().prefix(2) {
        guard case .day(let y?, let month, let day) = m.form, let ym = YearMonth(year: y, month: month),
          m.tokens.lowerBound - sentence.tokens.lowerBound < 8,
          sentence.tokens.count < 14 || isFollowedByDash(tokens, m.tokens.upperBound)
        else { continue }
        return ArticleDate(month: ym, day: day, origin: "its dateline")
      }
    }
    return nil
  }

  private static func isFollowedByDash(_ tokens: [Token], _ i: Int) -> Bool {
    (i..<min(i + 3, tokens.count)).contains { tokens[$0].text == "~" || tokens[$0].text == ":" }
  }
}
