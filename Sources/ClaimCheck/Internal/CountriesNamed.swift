import BorderData

/// "the three countries — Guatemala, El Salvador and Honduras": a number of countries against those named.
struct CountriesNamed: InternalCheck {
  static let nouns: WordSet = ["countries", "nations", "nationalities", "paises", "naciones", "nacionalidades"]

  func findings(in a: InternalArticle) -> [InternalResult] {
    a.sentences.flatMap { s in s.range.filter { Self.nouns.contains(a.text($0)) }.compactMap { finding($0, s, a) } }
  }

  private func finding(_ noun: Int, _ s: ParsedSentence, _ a: InternalArticle) -> InternalResult? {
    guard let (n, at) = number(before: noun, s, a) else { return nil }
    // The list follows a dash, a colon or an opening parenthesis, with no verb of another statement between.
    var i = noun + 1
    while i < s.range.upperBound, i - noun <= 6, !Self.openers.contains(a.text(i)) {
      if a.text(i) == "," || a.tokens[i].kind == .number { return nil }
      i += 1
    }
    guard i < s.range.upperBound, Self.openers.contains(a.text(i)), let list = a.countryList(s, from: i + 1),
      list.tokens.lowerBound - i <= 2, ends(list.tokens.upperBound, s, a), list.codes.count != n
    else { return nil }
    // A named union inside ("Northern Triangle") would count for several.
    guard !s.phrases.contains(where: { $0.group != nil && list.tokens.overlaps($0.tokens) }) else { return nil }
    return InternalResult(
      span: a.span(at..<list.tokens.upperBound), stated: "\(n) countries",
      worksOutTo: "\(list.codes.count): \(a.names(list.codes))",
      agrees: false, against: [a.span(list.tokens)],
      why: "\(n) countries are announced and \(list.codes.count) are named: \(a.names(list.codes)).",
      who: .only(list.codes))
  }

  /// A small whole number up to three words before the noun: "three Northern Triangle countries".
  private func number(before noun: Int, _ s: ParsedSentence, _ a: InternalArticle) -> (Int, Int)? {
    for q in s.quantities where q.tokens.upperBound <= noun && noun - q.tokens.upperBound <= 2 {
      let v = q.quantity.value
      guard q.quantity.unit == .count, q.quantity.hedge == .none, q.quantity.upper == nil, q.ordinal == nil,
        q.duration == nil,
        !q.isMoney, q.band == nil, v >= 2, v <= 20, v == v.rounded()
      else { return nil }
      return isPart(q.tokens.lowerBound, a) ? nil : (Int(v), q.tokens.lowerBound)
    }
    // Inside a name that was read as one phrase: "three Northern Triangle countries".
    for i in max(s.range.lowerBound, noun - 3)..<noun {
      if let v = Self.words[a.text(i)] { return isPart(i, a) ? nil : (v, i) }
    }
    return nil
  }

  /// "two of the three countries", "the top five", "the other three" are others than all of them.
  private func isPart(_ i: Int, _ a: InternalArticle) -> Bool {
    let before = [a.text(i - 1), a.text(i - 2)]
    return before.contains { Self.partitives.contains($0) }
  }

  private static let partitives: WordSet = [
    "of", "other", "de", "otros", "otras", "more", "least", "only", "top", "than", "about", "some", "over", "entre",
    "at",
  ]
  private static let words = [
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "dos": 2,
    "tres": 3,
    "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10,
  ]

  /// The list is the whole of it: a mark that closes it follows, and nothing that says there are others.
  private func ends(_ i: Int, _ s: ParsedSentence, _ a: InternalArticle) -> Bool {
    guard i < s.range.upperBound else { return true }
    guard [".", ")", "~", ";", "\"", "!", "?"].contains(a.text(i)) else { return false }
    return !(i..<min(i + 4, s.range.upperBound)).contains {
      ["others", "other", "more", "also", "plus", "and", "otros"].contains(a.text($0))
    }
  }

  private static let openers: WordSet = ["~", ":", "("]
}
