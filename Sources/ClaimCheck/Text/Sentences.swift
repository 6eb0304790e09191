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
      default: break
      }
      i += 1
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
  private static let openers: Set<String> = [
    "el", "la", "los", "las", "en", "un", "una", "segun", "de", "desde", "este", "esta", "pero", "por", "se", "al",
    "del",
    "tambien", "mientras", "sin", "aunque", "asi", "entre", "tras", "durante", "ademas", "su", "sus", "no", "es",
    "para",
  ]

  private func ends(_ t: [Token], at i: Int, after j: Int) -> Bool {
    guard j + 1 < t.count else { return true }
    let next = t[j + 1]
    if next.kind == .paragraphBreak || next.kind == .lineBreak { return true }
    guard next.spaceBefore else { return false }
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
        // An initial: "J. Smith".
        if before.text.utf8.count == 1 && before.isCapital { return false }
      }
    }
    if next.kind == .word && !next.isCapital { return false }
    return true
  }

  /// True where a single line break is a real end: the line ended a sentence, is an item of a list, or is far shorter
  /// than a wrapped line would be.
  private func endsLine(_ t: [Token], _ i: Int, start: Int) -> Bool {
    guard i > start, i + 1 < t.count else { return true }
    let before = t[i - 1]
    let next = t[i + 1]
    if before.kind == .mark, [".", "!", "?", ":", ";", "\"", ")", "*"].contains(before.text) { return true }
    if next.kind == .mark, ["*", "-", "~", "\"", "#"].contains(next.text) { return true }
    var lineStart = i - 1
    while lineStart > 0, t[lineStart - 1].kind != .lineBreak, t[lineStart - 1].kind != .paragraphBreak {
      lineStart -= 1
    }
    var lineEnd = i + 1
    while lineEnd + 1 < t.count, t[lineEnd + 1].kind != .lineBreak, t[lineEnd + 1].kind != .paragraphBreak {
      lineEnd += 1
    }
    let width = before.span.upper - t[lineStart].span.lower
    let nextWord = next.span.upper - next.span.lower
    let nextWidth = t[lineEnd].span.upper - next.span.lower
    // A wrapped line is as long as its neighbours; the next word would not have fitted.
    if next.kind == .word && !next.isCapital { return false }
    return width < 50 && width + nextWord + 8 < max(60, nextWidth)
  }
}
