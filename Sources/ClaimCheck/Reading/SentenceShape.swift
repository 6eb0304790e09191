import BorderData

/// What is the same however often a sentence is looked at: its clauses, its commas and its words in one string. Worked
/// out when the sentence is parsed, and shared by every view of it.
final class SentenceShape: Sendable {
  /// Clause number of each token of the sentence.
  let clause: [Int]
  /// Clause borders before each token of the sentence, counted from its start.
  let borders: [Int]
  /// Commas before each token, and at the end all of them.
  let commas: [Int]
  /// The whole sentence, folded.
  let words: String
  /// ", ports of entry included," with its commas, where the sentence has such an aside.
  let included: Range<Int>?
  /// Those of its phrases.
  private let cues: CueSet

  init(tokens: [Token], _ s: ParsedSentence) {
    clause = Self.clauses(tokens, s)
    var borders: [Int] = []
    var commas: [Int] = [0]
    var text: [UInt8] = []
    borders.reserveCapacity(clause.count)
    commas.reserveCapacity(clause.count + 1)
    text.reserveCapacity(s.range.count * 7)
    for k in clause.indices {
      borders.append(k == 0 ? 0 : borders[k - 1] + (clause[k - 1] != clause[k] ? 1 : 0))
      let i = s.range.lowerBound + k
      commas.append(commas[k] + (tokens[i].text == "," ? 1 : 0))
      if !text.isEmpty { text.append(UInt8(ascii: " ")) }
      text += tokens[i].text.utf8
    }
    self.borders = borders
    self.commas = commas
    words = String(decoding: text, as: UTF8.self)
    included = Self.included(tokens, s.range)
    var cues = CueSet()
    for p in s.phrases { cues.formUnion(p.meaning.cues) }
    self.cues = cues
  }

  private static func included(_ tokens: [Token], _ r: Range<Int>) -> Range<Int>? {
    guard
      let word = r.first(where: {
        inclusions.contains(tokens[$0]) && (!r.contains($0 + 1) || [",", ".", ";"].contains(tokens[$0 + 1].text))
      }),
      let comma = (max(r.lowerBound, word - 6)..<word).last(where: { tokens[$0].text == "," })
    else { return nil }
    return comma..<min(word + 2, r.upperBound)
  }

  private static let inclusions: WordSet = ["included", "incluidos", "incluidas"]

  func has(_ c: Cue) -> Bool { cues.contains(c) }

  private static let breaks: WordSet = [
    "but", "while", "whereas", "although", "though", "which", "whom", "despite", "pero", "mientras", "aunque", "cual",
    "que", "because", "porque", "until",
  ]

  private static func clauses(_ tokens: [Token], _ s: ParsedSentence) -> [Int] {
    var numbers: [Int] = []
    numbers.reserveCapacity(s.range.count)
    var n = 0
    var next = 0
    var outer: [Int] = []
    var aside: Int?
    let mainClause = commaOfMainClause(tokens, s)
    var relative: [(closes: Int, outer: Int)] = []
    func hasAnotherDash(after i: Int) -> Bool {
      (i + 2..<max(i + 2, s.range.upperBound)).contains { tokens[$0].kind == .mark && tokens[$0].text == "~" }
    }
    func fresh() {
      next += 1
      n = next
    }
    for i in s.range {
      if let open = relative.last, open.closes == i {
        // What stands after the comma that ends a relative clause is said of what stood before it.
        numbers.append(n)
        n = open.outer
        relative.removeLast()
        continue
      }
      switch tokens[i].kind {
      case .mark:
        switch tokens[i].text {
        case ";", ":": fresh()
        case "," where i == mainClause: fresh()
        case "~":
          // A pair of dashes holds an aside, like parentheses; a single one breaks the sentence.
          if let before = aside, i > s.range.lowerBound {
            numbers.append(n)
            n = before
            aside = nil
            continue
          }
          if hasAnotherDash(after: i) { aside = n }
          fresh()
        case "(":
          // What stands in parentheses is a clause of its own; after it the outer one goes on.
          outer.append(n)
          fresh()
        case ")":
          if let before = outer.popLast() {
            numbers.append(n)
            n = before
            continue
          }
        default: break
        }
      case .word:
        if let end = endOfRelative(i, tokens, s) {
          relative.append((end, n))
          fresh()
        } else if breaks.contains(tokens[i]), !isWithinTime(i, tokens, s) {
          fresh()
        } else if tokens[i].text == "yet", i > s.range.lowerBound, tokens[i - 1].text == "," {
          // "…, yet the Border Patrol calls the sector no less secure".
          fresh()
        } else if tokens[i].text == "and", s.range.contains(i + 1), ["who", "which"].contains(tokens[i + 1].text) {
          // "who numbered 3,000 in 2021 and who made up 80 percent of them in September".
          fresh()
        } else if tokens[i].text == "and", s.range.contains(i + 2), tokens[i + 1].text == "that",
          saids.contains(tokens[i + 2])
        {
          // "said that he had acted a month before, and that border encounters have gone down".
          fresh()
        } else if tokens[i].text == "and", opensThose(at: i, tokens, s) {
          fresh()
        } else if tokens[i].text == "and" || tokens[i].text == "y", i > s.range.lowerBound, tokens[i - 1].text == ",",
          !endsList(at: i, s)
        {
          fresh()
        }
      default: break
      }
      numbers.append(n)
    }
    return numbers
  }

  /// "Encounters with Hondurans rose 31 percent and those with Guatemalans 15 percent": a statement of its own, where the one
  /// before it has told its change.
  private static func opensThose(at and: Int, _ tokens: [Token], _ s: ParsedSentence) -> Bool {
    guard s.range.contains(and + 2), tokens[and + 1].text == "those", ofThose.contains(tokens[and + 2]) else {
      return false
    }
    return s.phrases.contains { p in
      if case .change? = p.relation { return p.tokens.upperBound <= and }
      return false
    }
  }

  private static let saids: WordSet = [
    "the", "they", "there", "it", "he", "she", "this", "these", "border", "illegal", "encounters", "apprehensions",
    "crossings", "arrests", "migrants", "arrivals", "since", "in", "\"", "“",
  ]

  private static let ofThose: WordSet = ["with", "of", "from", "in", "at", "between", "involving"]

  private static let relatives: WordSet = ["which", "que"]
  private static let marksOfEnd: WordSet = [",", ";", ":", "(", ")", "~"]

  /// "Apprehensions of Mexicans, which have declined every year since 2004, dropped again", "Los venezolanos, que en 2021 no
  /// llegaban al centenar, sumaron 2.819": the comma at which a clause on the subject ends, where a verb follows it.
  private static func endOfRelative(_ i: Int, _ tokens: [Token], _ s: ParsedSentence) -> Int? {
    guard relatives.contains(tokens[i]), s.range.contains(i - 1), tokens[i - 1].text == ",",
      let comma = (i + 2..<max(i + 2, s.range.upperBound)).first(where: { marksOfEnd.contains(tokens[$0]) }),
      tokens[comma].text == ",", s.range.contains(comma + 2)
    else { return nil }
    let next = comma + 1
    if verbs.contains(tokens[next]) { return comma }
    guard let p = s.phrase(startingAt: next) else { return nil }
    if case .change? = p.relation {
      return ["a", "an", "the", "una", "un", "la", "el"].contains(tokens[next].text) ? nil : comma
    }
    return p.measure?.verb ?? false ? comma : nil
  }

  /// Verbs that are said of a subject that a clause has parted from them.
  private static let verbs: WordSet = [
    "was", "were", "is", "are", "has", "have", "had", "made", "accounted", "came", "totaled", "totalled", "numbered",
    "reached", "remained", "remain", "remains", "led", "saw", "recorded", "registered", "fue", "fueron", "es", "son",
    "eran", "ha", "han", "sumaron", "sumo", "llegaron", "llego", "alcanzaron", "alcanzo", "representaron", "registro",
    "encabezaron", "totalizaron",
  ]

  /// The "que" of "en lo que va del año".
  private static func isWithinTime(_ i: Int, _ tokens: [Token], _ s: ParsedSentence) -> Bool {
    // "de los que cruzaron": those who crossed.
    if tokens[i].text == "que", s.range.contains(i - 2),
      ["los", "las", "aquellos", "aquellas"].contains(tokens[i - 1].text),
      tokens[i - 2].text == "de"
    {
      return true
    }
    return tokens[i].text == "que" && s.range.contains(i - 1) && s.range.contains(i + 1) && tokens[i - 1].text == "lo"
      && ["va", "llevamos", "lleva"].contains(tokens[i + 1].text)
  }

  private static let subordinators: WordSet = [
    "while", "although", "though", "as", "whereas", "mientras", "aunque",
  ]

  private static let concessions: WordSet = ["although", "though", "while", "whereas", "aunque", "mientras"]
  private static let otherSubjects: WordSet = [
    "those", "los", "las", "encounters", "apprehensions", "arrests", "crossings", "encuentros", "detenciones",
  ]

  /// "While arrests in El Paso rose 67 percent, encounters with Cubans fell 34 percent": the comma after which the main
  /// clause begins, where each side tells of a change by a number.
  private static func commaOfMainClause(_ tokens: [Token], _ s: ParsedSentence) -> Int? {
    guard let opener = s.range.first(where: { tokens[$0].kind == .word }), subordinators.contains(tokens[opener]) else {
      return nil
    }
    let changes = s.phrases.filter { p in
      if case .change? = p.relation { return true }
      return false
    }
    guard let first = changes.first, let last = changes.last, first.tokens != last.tokens else { return nil }
    let comma = s.range.first { i in
      i >= first.tokens.upperBound && i < last.tokens.lowerBound && tokens[i].kind == .mark && tokens[i].text == ","
    }
    guard let comma else { return nil }
    // "Although all encounters rose in fiscal 2023, those with Cubans fell, to 200,287 from 224,607".
    if concessions.contains(tokens[opener]), s.range.contains(comma + 1), otherSubjects.contains(tokens[comma + 1]) {
      return comma
    }
    guard s.quantities.contains(where: { $0.duration == nil && $0.tokens.upperBound <= comma }),
      s.quantities.contains(where: { $0.duration == nil && $0.tokens.lowerBound > comma })
    else { return nil }
    return comma
  }

  /// The "and" of "Venezuela, Ecuador, and Haiti": names of one kind stand on either side of it.
  private static func endsList(at i: Int, _ s: ParsedSentence) -> Bool {
    guard let after = s.phrase(startingAt: i + 1), let before = s.phrase(endingAt: i - 1) else { return false }
    if before.country != nil || before.group != nil { return after.country != nil || after.group != nil }
    if !(before.people ?? []).isEmpty { return !(after.people ?? []).isEmpty }
    return before.place != nil && after.place != nil
  }
}
