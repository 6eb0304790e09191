import BorderData

/// The phrases, numbers and periods that were read in a text: the first lines of an explanation.
public enum Phrases {
  public static func describe(_ text: String, language code: String? = nil) -> [String] {
    var tokens = Tokenizer().tokens(of: text)
    let language = code.flatMap { Language.named($0) } ?? Language.detect(tokens)
    if language.code != "en" { tokens = Tokenizer(commaIsDecimal: true).tokens(of: text) }
    var out: [String] = []
    let sentences = SentenceSplitter(abbreviations: language.abbreviations).split(tokens)
    let finder = ClaimFinder(
      language: language, tokens: tokens, sentences: sentences, date: nil, newestData: .init(index: 24299))
    for s in sentences {
      let p = finder.parse(s)
      out.append("— " + s.tokens.map { tokens[$0].text }.joined(separator: " "))
      for phrase in p.phrases {
        out.append(
          "  “\(phrase.tokens.map { tokens[$0].text }.joined(separator: " "))”: \(phrase.terms.map { "\($0)" }.joined(separator: ", "))"
        )
      }
      for q in p.quantities {
        out.append(
          "  number “\(q.hedged.map { tokens[$0].text }.joined(separator: " "))”: \(q.quantity.value)\(q.quantity.upper.map { "–\($0)" } ?? "") \(q.quantity.unit) step \(q.quantity.step) hedge \(q.quantity.hedge)\(q.duration.map { " length in \($0)" } ?? "")\(q.isMoney ? " money" : "")"
        )
      }
      for m in p.periods {
        out.append("  period “\(m.tokens.map { tokens[$0].text }.joined(separator: " "))”: \(m.form) as \(m.role)")
      }
    }
    return out
  }
}
