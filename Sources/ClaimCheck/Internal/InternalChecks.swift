import BorderData

/// What an article says of its own numbers and lists, held against itself: no figures are needed.
///
/// A wrong "contradicted" is the worst that this can do, so every rule wants one reading only, and stays silent where
/// there are two.
protocol InternalCheck: Sendable {
  func findings(in a: InternalArticle) -> [InternalResult]
}

/// Every internal check. A new one is one new file and one line here.
enum InternalChecks {
  static let all: [any InternalCheck] = [
    PercentOfCounts(), PartsAndTotal(), CountriesNamed(), SameFigureTwice(), TripLists(),
  ]

  static func findings(_ finder: ClaimFinder, _ sentences: [Sentence], _ text: String, _ drafts: [Draft]) -> [Finding] {
    let article = InternalArticle(finder, sentences, drafts)
    guard !article.sentences.isEmpty else { return [] }
    var results: [InternalResult] = []
    for check in all { results += check.findings(in: article) }
    if results.isEmpty { return [] }
    let bytes = Array(text.utf8)
    func quote(_ s: TextSpan) -> String {
      String(decoding: bytes[max(0, s.lower)..<max(0, min(bytes.count, s.upper))], as: UTF8.self)
    }
    return results.map { r in
      let against = r.against.map { "“\(quote($0))”" }
      var why = r.why
      if !against.isEmpty { why += " Held against \(Words.join(against))." }
      let claim = Claim(
        number: 0, span: r.span, quote: quote(r.span), kind: .internal, measure: Slot(nil, .open), measureWords: "",
        component: Slot(.all, .open), authority: Slot(.all, .open), who: Slot(r.who, .stated(r.span)),
        demographics: Slot(.everyone, .open), place: Slot(nil, .open), when: Slot(nil, .open), versus: Slot(nil, .open),
        assertion: .internal(
          InternalAssertion(stated: r.stated, worksOutTo: r.worksOutTo, agrees: r.agrees, against: r.against)))
      return Finding(claim: claim, readings: [], verdict: r.agrees ? .supported : .contradicted, why: why)
    }
  }
}

/// What one internal check found.
struct InternalResult: Sendable {
  var span: TextSpan
  var stated: String
  var worksOutTo: String
  var agrees: Bool
  var against: [TextSpan]
  var why: String
  var who: Who = .everyone
}

/// The sentences in which something could be held against something, with their phrases and numbers.
struct InternalArticle {
  let tokens: [Token]
  let sentences: [ParsedSentence]
  let drafts: [Draft]
  private let all: [ParsedSentence]

  init(_ finder: ClaimFinder, _ all: [Sentence], _ drafts: [Draft]) {
    tokens = finder.tokens
    self.drafts = drafts
    self.all = finder.parsed
    var parsed: [ParsedSentence] = []
    for (k, s) in all.enumerated() where s.tokens.count < 200 {
      var numbers = 0
      var lists = false
      for i in s.tokens {
        switch tokens[i].kind {
        case .number: numbers += 1
        case .word where TripLists.cues.contains(tokens[i]) || CountriesNamed.nouns.contains(tokens[i]): lists = true
        default: break
        }
      }
      if numbers >= 2 || lists { parsed.append(finder.parsed[k]) }
    }
    sentences = parsed
  }

  func text(_ i: Int) -> String { tokens.indices.contains(i) ? tokens[i].text : "" }

  func span(_ r: Range<Int>) -> TextSpan {
    TextSpan(tokens[r.lowerBound].span.lower, tokens[max(r.lowerBound, r.upperBound - 1)].span.upper)
  }

  func sentence(before s: ParsedSentence) -> ParsedSentence? {
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle].range.upperBound <= s.range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? all[low - 1] : nil
  }

  /// Counts that can be added and divided: no money, no lengths of time, no ordinals, no bands, no ranges, no ages.
  func counts(_ s: ParsedSentence) -> [QuantityMention] {
    s.quantities.filter {
      $0.quantity.unit == .count && !$0.isMoney && $0.duration == nil && $0.ordinal == nil && $0.band == nil
        && $0.quantity.upper == nil && $0.quantity.value > 0
        && !($0.quantity.value < 100 && Self.years.contains(text($0.tokens.upperBound)))
    }
  }

  private static let years: WordSet = ["years", "anos"]

  /// A list of countries joined by commas and one "and", from a token on; the run must be closed by its "and".
  func countryList(_ s: ParsedSentence, from start: Int) -> (codes: [CountryCode], tokens: Range<Int>)? {
    var codes: [CountryCode] = []
    var i = start
    var first: Int?
    var end = start
    var closed = false
    var expectsItem = true
    while i < s.range.upperBound {
      if let p = s.phrase(startingAt: i), let c = p.country, expectsItem {
        if closed, codes.isEmpty { return nil }
        if !codes.contains(c.code) { codes.append(c.code) }
        first = first ?? i
        i = p.tokens.upperBound
        end = i
        expectsItem = false
        if closed { break }
      } else if Self.articles.contains(text(i)) {
        i += 1
      } else if text(i) == "," {
        expectsItem = true
        i += 1
      } else if Self.ands.contains(text(i)), first != nil {
        closed = true
        expectsItem = true
        i += 1
      } else {
        break
      }
    }
    guard closed, !expectsItem, codes.count >= 2, let first else { return nil }
    return (codes, first..<end)
  }

  static let ands: WordSet = ["and", "y", "e", "&"]
  static let articles: WordSet = ["the", "la", "el"]

  func names(_ codes: [CountryCode]) -> String { Words.join(codes.map { Country[$0]?.name ?? $0.text }) }
}
