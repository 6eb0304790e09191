import BorderData

/// A sentence with its phrases, numbers and periods found, each tied to tokens.
struct ParsedSentence: Sendable {
  var sentence: Sentence
  var phrases: [Phrase] = []
  var quantities: [QuantityMention] = []
  var periods: [PeriodMention] = []
  /// Index into `phrases` of the phrase that starts at a token, by token offset in the sentence; −1 for none.
  var starts: [Int] = []
  /// Set once its phrases are known.
  var shape: SentenceShape?

  var range: Range<Int> { sentence.tokens }

  func phrase(startingAt token: Int) -> Phrase? {
    let i = token - range.lowerBound
    guard i >= 0, i < starts.count, starts[i] >= 0 else { return nil }
    return phrases[starts[i]]
  }

  func hasPhrase(startingAt token: Int) -> Bool {
    let i = token - range.lowerBound
    return i >= 0 && i < starts.count && starts[i] >= 0
  }

  /// The phrase that ends just before a token, marks and articles not counted.
  func phrase(endingAt token: Int) -> Phrase? { phrases.last { $0.tokens.upperBound == token } }
}

struct QuantityMention: Sendable {
  var quantity: Quantity
  var tokens: Range<Int>
  /// The tokens with the hedge before them.
  var hedged: Range<Int>
  var isMoney = false
  /// "13-year", "eight straight months": a length of time rather than a count.
  var duration: TimeWord?
  /// Lower and upper end of a vague count.
  var band: (low: Double, high: Double)?
  /// Written in the text as a bare ordinal ("second").
  var ordinal: Int?
}

struct PeriodMention: Sendable {
  enum Role: Hashable, Sendable { case main, versus, since, until }
  var tokens: Range<Int>
  var form: PeriodForm
  var role: Role
}

enum YearKind: Sendable, Hashable { case open, fiscal, calendar }

/// A period as the text puts it, before the date of the article and its neighbours give it a place in time.
indirect enum PeriodForm: Sendable, Hashable {
  case year(Int, YearKind)
  case month(Int, year: Int?)
  case monthSpan(Int, Int?, Int, Int?)
  case yearSpan(Int, Int, YearKind)
  case firstMonths(Int, PeriodForm?)
  case lastMonths(Int)
  case lastYears(Int)
  case decade(Int)
  case quarter(Int, PeriodForm?)
  case half(Int, PeriodForm?)
  case yearTo(Int, year: Int?)
  case word(TimeWord)
  case tenure(President)
  /// One term of office of four years: the first is 1.
  case term(President, Int)
  case sinceTenure(President?)
  case since(PeriodForm)
  /// "last October".
  case lastNamed(Int)
  case monthsAgo(Int)
  case yearsAgo(Int)
  /// "two years later", counted from the period spoken of.
  case yearsLater(Int)
  case monthsLater(Int)
  /// "each of the four months that followed".
  case nextMonths(Int)
  /// "that month", "that year": the one spoken of.
  case thatMonth
  case thatYear
  /// "over the same period", "those five months": the time spoken of, whatever its length.
  case thatPeriod
  /// "that October", "the following March".
  case thatNamed(Int)
  case nextNamed(Int)
  /// "the February before", "the previous February".
  case namedBefore(Int)
  case day(year: Int?, month: Int, day: Int)
  case weeks
  case yearToDate(YearKind)
  case season(TimeWord, year: Int?)
}
