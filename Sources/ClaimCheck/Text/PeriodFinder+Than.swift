import BorderData

/// Times that something is held against: behind "more than", and joined with the one before.
extension PeriodFinder {
  /// "more than from 2010 through 2016", "más que en los años 2016 a 2019": a span that a "than" stands before.
  func followsThan(_ i: Int, _ form: PeriodForm) -> Bool {
    guard isSpan(form) else { return false }
    var j = i - 1
    while j > sentence.range.lowerBound, i - j <= 9, Self.betweenThanAndSpan.contains(tokens[j]) { j -= 1 }
    return isThan(j)
  }

  /// "than", right behind a word that compares.
  private func isThan(_ j: Int) -> Bool {
    ["than", "que"].contains(text(j))
      && (max(sentence.range.lowerBound, j - 3)..<j).contains { Self.comparatives.contains(tokens[$0]) }
  }

  /// "more than in 2016 and 2017 together": what is held against is both of them, and where they follow on each other the
  /// span of both. Without "together" the second is held against all the same, and never the time of the count.
  func joined(_ found: [PeriodMention]) -> [PeriodMention] {
    guard found.count > 1 else { return found }
    var out: [PeriodMention] = []
    for m in found {
      if let start = out.last, let run = run(from: start, to: m) {
        out[out.count - 1] = run
        continue
      }
      guard let before = out.last, before.role == .versus, m.role == .main,
        isJoint(before.tokens.upperBound..<m.tokens.lowerBound)
      else {
        out.append(m)
        continue
      }
      let isTogether =
        (m.tokens.upperBound..<min(end, m.tokens.upperBound + 3)).contains { Self.togethers.contains(tokens[$0]) }
      var next = m
      next.role = .versus
      if isTogether, let both = span(from: before.form, to: m.form) {
        out[out.count - 1] = PeriodMention(
          tokens: before.tokens.lowerBound..<m.tokens.upperBound, form: both, role: .versus)
      } else if isBehindThan(before.tokens.lowerBound) || isTogether {
        out.append(next)
      } else {
        out.append(m)
      }
    }
    return out
  }

  /// "Since the start of fiscal 2021, and through September 2024", "Desde octubre de 2020 hasta septiembre de 2022": one span.
  private func run(from a: PeriodMention, to b: PeriodMention) -> PeriodMention? {
    guard a.role == .since, b.role == .until, b.tokens.lowerBound - a.tokens.upperBound <= 7,
      (a.tokens.upperBound..<b.tokens.lowerBound).allSatisfy({ Self.betweenEnds.contains(tokens[$0]) })
    else { return nil }
    let first: (month: Int, year: Int)
    switch a.form {
    case .year(let y, let kind): first = kind == .fiscal ? (10, y - 1) : (1, y)
    case .month(let m, .some(let y)) where y > 0: first = (m, y)
    default: return nil
    }
    let last: (month: Int, year: Int)
    switch b.form {
    case .year(let y, let kind): last = kind == .fiscal ? (9, y) : (12, y)
    case .month(let m, .some(let y)) where y > 0: last = (m, y)
    default: return nil
    }
    guard first.year < last.year || first.year == last.year && first.month < last.month else { return nil }
    return PeriodMention(
      tokens: a.tokens.lowerBound..<b.tokens.upperBound,
      form: .monthSpan(first.month, first.year, last.month, last.year), role: .main)
  }

  private static let betweenEnds: WordSet = [
    ",", "and", "through", "until", "till", "to", "hasta", "y", "the", "end", "of", "el", "los", "ano", "fiscal", "mes",
    "de", "finales", "fines", "up",
  ]

  private func isJoint(_ gap: Range<Int>) -> Bool {
    (1...3).contains(gap.count)
      && gap.allSatisfy { ["and", "y", ",", "in", "en", "fiscal", "year"].contains(text($0)) }
      && gap.contains { ["and", "y"].contains(text($0)) } && !gap.dropFirst().contains { text($0) == "," }
  }

  private func isBehindThan(_ i: Int) -> Bool {
    (max(sentence.range.lowerBound, i - 4)..<i).contains { isThan($0) }
  }

  /// Two years or months that follow on each other, or a span and what follows on it.
  private func span(from a: PeriodForm, to b: PeriodForm) -> PeriodForm? {
    switch (a, b) {
    case (.year(let x, let kind), .year(let y, let other)) where y == x + 1 && (kind == other || other == .open):
      .yearSpan(x, y, kind)
    case (.month(let x, let year), .month(let y, let other)) where y == x % 12 + 1 && (other == year || year == nil):
      .monthSpan(x, year ?? other, y, other)
    default: nil
    }
  }

  static let togethers: WordSet = [
    "together", "combined", "juntos", "juntas", "sumados", "sumadas", "taken", "put", "added", "both",
  ]
  private static let comparatives: WordSet = [
    "more", "fewer", "less", "higher", "lower", "greater", "larger", "bigger", "smaller", "busier", "mas", "menos",
    "mayor", "menor", "mayores", "menores", "superior", "inferior",
  ]
  private static let betweenThanAndSpan: WordSet = [
    "in", "all", "of", "the", "it", "they", "there", "were", "was", "for", "during", "entire", "whole", "years", "year",
    "from", "between", "fiscal", "full", "period", "both", "en", "los", "el", "todo", "todos", "anos", "ano", "entre",
    "desde", "de", "del", "periodo", "ejercicios", "fiscales", "months", "meses",
  ]
}
