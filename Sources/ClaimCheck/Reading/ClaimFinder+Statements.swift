import BorderData

/// Lists of dated statements, datelines and questions: sentences that are not read like the rest.
extension ClaimFinder {
  /// "Name (March 3, 2021, tweet)": the day that the words after it were said.
  func statementDate(_ p: ParsedSentence) -> ArticleDate? {
    for m in p.periods {
      guard case .day(let y?, let month, let day) = m.form, m.tokens.lowerBound > p.range.lowerBound,
        tokens[m.tokens.lowerBound - 1].text == "(",
        p.range.count < 25 || m.tokens.lowerBound - p.range.lowerBound <= 3
          || opensQuote(after: m.tokens.upperBound, p),
        m.tokens.lowerBound - p.range.lowerBound < 12, let ym = YearMonth(year: y, month: month)
      else { continue }
      return ArticleDate(month: ym, day: day, origin: "the statement's own dateline")
    }
    return nil
  }

  /// "Senator (July 17, 2014, floor speech) "Nearly 58,000 …": the parenthesis closes before a quotation.
  func opensQuote(after i: Int, _ p: ParsedSentence) -> Bool {
    guard let close = (i..<min(i + 8, p.range.upperBound)).first(where: { tokens[$0].text == ")" }) else {
      return false
    }
    return close + 1 >= p.range.upperBound || ["\"", ":", "~"].contains(tokens[close + 1].text)
  }

  func hasDateline(_ p: ParsedSentence) -> Bool {
    statementDate(p) != nil && !p.quantities.contains { $0.quantity.unit == .percent } && p.range.count < 18
  }

  func isDateline(_ v: SentenceView) -> Bool {
    statementDate(v.s) != nil && v.s.quantities.isEmpty
      && v.s.phrases.allSatisfy { $0.measure == nil && $0.relation == nil }
  }

  func isQuestion(_ v: SentenceView) -> Bool {
    let last = v.s.range.upperBound - 1
    // A number that a question takes for granted is a claim.
    return v.text(last) == "?" && v.s.quantities.allSatisfy { $0.quantity.value < 1_000 }
  }
}
