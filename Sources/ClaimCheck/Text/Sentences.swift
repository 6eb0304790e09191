/// A stretch of tokens that is read together.
struct Sentence: Sendable {
  /// Indexes into the token array.
  var tokens: Range<Int>
  /// Counts paragraphs from 0.
  var paragraph: Int
  /// First sentence of the text, without a full stop, before a blank line: a headline.
  var isHeadline: Bool
}

/// Splits tokens into sentences. Abbreviations, initials, decimal points, closing quotes and list items are known;
/// a single line break ends a sentence only where the line was not merely wrapped.
struct SentenceSplitter {
  /// More tokens than any sentence has: a run of words without a full stop is cut here, since what is asked of a sentence
  /// takes time that grows with its length squared.
  static let longest = 500

  let abbreviations: Set<String>

  func split(_ tokens: [Token]) -> [Sentence] {
    var out: [Sentence] = []
    var start = 0
    var paragraph = 0
    var i = 0
    func close(_ end: Int) {
      var a = start
      while a < end, tokens[a].kind == .lineBreak || tokens[a].kind == .paragraphBreak { a += 1 }
      if a < end { out.append(Sentence(tokens: a..<end, paragraph: paragraph, isHeadline: false)) }
      start = end
    }
    while i < tokens.count {
      let t = tokens[i]
      switch t.kind {
      case .paragraphBreak:
        close(i)
        paragraph += 1
      case .lineBreak:
        if endsLine(tokens, i, start: start) {
          close(i)
        }
      case .mark where t.text == "." || t.text == "!" || t.text == "?":
        var j = i
        while j + 1 < tokens.count, tokens[j + 1].kind == .mark,
          !tokens[j + 1].spaceBefore || tokens[j + 1].text == "\"",
          [".", "!", "?", "\"", "'", ")"].contains(tokens[j + 1].text)
        {
          // An opening quote after a blank begins the next sentence.
          if tokens[j + 1].text == "\"" && tokens[j + 1].spaceBefore { break }
          j += 1
        }
        if ends(tokens, at: i, after: j) { close(j + 1) }
        i = j
      case .mark where t.text == ":":
        if opensStatement(tokens, i, start: start) { close(i + 1) }
      default: break
      }
      i += 1
      if i - start > Self.longest { close(i) }
    }
    close(tokens.count)
    if let first = out.first, first.tokens.count < 40, tokens.indices.contains(first.tokens.upperBound),
      tokens[first.tokens.upperBound].kind == .paragraphBreak,
      tokens[first.tokens.upperBound - 1].kind != .mark || tokens[first.tokens.upperBound - 1].text != "."
    {
      out[0].isHeadline = true
    }
    return out
  }

  /// Words that open a sentence and no name.
  private static let openers: WordSet = [
    "el", "la", "los", "las", "en", "un", "una", "segun", "de", "desde", "este", "esta", "pero", "por", "se", "al",
    "del",
    "tambien", "mientras", "sin", "aunque", "asi", "entre", "tras", "durante", "ademas", "su", "sus", "no", "es",
    "para", "son", "fue", "fueron", "era", "eran", "esa", "ese", "esos", "esas", "estos", "estas", "cuando", "hubo",
    "solo",
    "casi", "como",
  ]

  private func ends(_ t: [Token], at i: Int, after j: Int) -> Bool {
    guard j + 1 < t.count else { return true }
    var next = t[j + 1]
    if next.kind == .paragraphBreak { return true }
    if next.kind == .lineBreak {
      guard j + 2 < t.count, isWrapped(t, j + 1) else { return true }
      next = t[j + 2]
    } else {
      guard next.spaceBefore else { return false }
    }
    if t[i].text == ".", i > 0, !t[i].spaceBefore {
      let before = t[i - 1]
      if before.kind == .word {
        // "EE. UU." may end a sentence: the word after it tells.
        if before.text == "uu" || before.text == "ee.uu", next.kind == .word, next.isCapital,
          Self.openers.contains(next.text)
        {
          return true
        }
        // "told us." and "said no." end a sentence; "US." and "No. 7" do not.
        if before.text == "us", !before.isCapital { return true }
        if before.text == "no", next.kind != .number { return true }
        if abbreviations.contains(before.text) { return false }
        // "posted on X."
        if before.text == "x", i > 1, t[i - 2].text == "on" { return true }
        // An initial: "J. Smith".
        if before.text.utf8.count == 1 && before.isCapital { return false }
      }
    }
    if next.kind == .word && !next.isCapital { return false }
    return true
  }

  /// "Encounters have since plummeted: There were about 124,000 in January": a whole sentence on both sides of a colon.
  private func opensStatement(_ t: [Token], _ i: Int, start: Int) -> Bool {
    guard i - start >= 6, i + 7 < t.count, t[i + 1].isCapital, t[i + 1].spaceBefore,
      Self.statementOpeners.contains(t[i + 1].text)
    else { return false }
    return (i + 1...i + 7).allSatisfy { t[$0].kind != .paragraphBreak && t[$0].kind != .lineBreak }
  }

  private static let statementOpeners: WordSet = [
    "there", "it", "they", "the", "this", "in", "from", "since", "between", "agents", "more",
  ]

  /// True where a single line break is a real end: the line ended a sentence, is an item of a list, or is far shorter
  /// than a wrapped line would be.
  private func endsLine(_ t: [Token], _ i: Int, start: Int) -> Bool {
    guard i > start, i + 1 < t.count else { return true }
    let before = t[i - 1]
    let next = t[i + 1]
    let goesOn = isWrapped(t, i)
    // An item of a list, whatever the one before it ended with.
    if next.kind == .mark,
      ["*", "#"].contains(next.text) || next.text == "-" && i + 2 < t.count && t[i + 2].spaceBefore
    {
      return true
    }
    if opensItem(t, i + 1, isBelowItem: before.kind == .number) { return true }
    if before.kind == .mark {
      // A full stop that ended a sentence has closed it already; this is one of an abbreviation.
      if [".", "!", "?"].contains(before.text) { return !goesOn }
      // "Senator (July 17, 2014, floor speech)" and the words on the line below.
      if before.text == ")", next.text == "\"" { return true }
      if [":", ";", "\"", ")", "*"].contains(before.text) { return !goesOn || next.isCapital }
    }
    if next.kind == .mark {
      if ["*", "-", "#"].contains(next.text) { return true }
      if ["~", "\""].contains(next.text) { return !goesOn }
    }
    if next.kind == .word && !next.isCapital { return false }
    let (width, nextWidth) = widths(t, i)
    return width < 50 && width + next.span.upper - next.span.lower + 8 < max(60, nextWidth)
  }

  /// "FY2023: 2,045,838", "January 2021 – 78,414": a label, a mark and a number begin the line.
  ///
  /// - Parameter isBelowItem: the line before ends in a number: a label may then begin with a small letter.
  private func opensItem(_ t: [Token], _ start: Int, isBelowItem: Bool) -> Bool {
    guard t[start].isCapital || t[start].kind == .number || isBelowItem && t[start].kind == .word else { return false }
    for i in start..<min(t.count - 1, start + 8) {
      switch t[i].kind {
      case .lineBreak, .paragraphBreak: return false
      case .mark where [":", "~", "|"].contains(t[i].text):
        // "MEXICO – Venezuelans: 30,508": past a heading inside the line.
        if i > start, t[i + 1].kind == .number, t[i + 1].spaceBefore { return true }
      default: continue
      }
    }
    return false
  }

  /// Bytes of the line before a break and of the one after it.
  private func widths(_ t: [Token], _ i: Int) -> (before: Int, after: Int) {
    var lineStart = i - 1
    while lineStart > 0, t[lineStart - 1].kind != .lineBreak, t[lineStart - 1].kind != .paragraphBreak {
      lineStart -= 1
    }
    var lineEnd = i + 1
    while lineEnd + 1 < t.count, t[lineEnd + 1].kind != .lineBreak, t[lineEnd + 1].kind != .paragraphBreak {
      lineEnd += 1
    }
    return (t[i - 1].span.upper - t[lineStart].span.lower, t[lineEnd].span.upper - t[i + 1].span.lower)
  }

  /// As long as lines are that a program broke, in a text of such lines; whole paragraphs on a line are longer.
  private func isWrapped(_ t: [Token], _ i: Int) -> Bool {
    guard i > 0, i + 1 < t.count else { return false }
    let (before, after) = widths(t, i)
    return (50...110).contains(before) && after <= 110
  }
}

extension SentenceSplitter {
  /// The tokens without the line breaks inside sentences, which say nothing, and the sentences among what is left.
  func unwrapped(_ tokens: consuming [Token]) -> (tokens: [Token], sentences: [Sentence]) {
    var sentences = split(tokens)
    guard tokens.contains(where: { $0.kind == .lineBreak }) else { return (tokens, sentences) }
    // Moved up in their own array: copying tokens counts every word up, and the old ones down again.
    var kept = consume tokens
    var end = 0
    var at = 0
    func keep(_ i: Int) {
      if i != end { kept.swapAt(i, end) }
      end += 1
    }
    for k in sentences.indices {
      let range = sentences[k].tokens
      for i in at..<range.lowerBound { keep(i) }
      let start = end
      for i in range where kept[i].kind != .lineBreak { keep(i) }
      sentences[k].tokens = start..<end
      at = range.upperBound
    }
    for i in at..<kept.count { keep(i) }
    kept.removeLast(kept.count - end)
    return (kept, sentences)
  }
}
