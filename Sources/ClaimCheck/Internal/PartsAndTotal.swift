import BorderData

/// "1,200 adults, 700 families and 100 children, 2,000 in all": parts against their total.
struct PartsAndTotal: InternalCheck {
  func findings(in a: InternalArticle) -> [InternalResult] {
    a.sentences.compactMap { finding($0, a) }
  }

  private func finding(_ s: ParsedSentence, _ a: InternalArticle) -> InternalResult? {
    let exact = exactCounts(s, a)
    if exact.count >= 3, let r = agreeing(exact, a) { return r }
    if exact.count >= 2, let before = a.sentence(before: s), let r = agreeing(exact, s, before, a) { return r }
    return exact.count >= 3 ? disagreeing(exact, s, a) : nil
  }

  /// "1,220" among numbers like it is exact, though it ends in a zero; "1.2 million" is not.
  private func exactCounts(_ s: ParsedSentence, _ a: InternalArticle) -> [QuantityMention] {
    a.counts(s).filter { $0.quantity.step <= 10 && $0.quantity.hedge == .none && $0.quantity.value >= 10 }
  }

  /// "Of those, 15,777 came with a parent and 895 alone": all the numbers of a sentence, which make up one of the sentence
  /// before.
  private func agreeing(_ parts: [QuantityMention], _ s: ParsedSentence, _ before: ParsedSentence, _ a: InternalArticle)
    -> InternalResult?
  {
    guard parts.count == a.counts(s).count, before.sentence.paragraph == s.sentence.paragraph,
      before.range.upperBound <= s.range.lowerBound, s.range.lowerBound - before.range.upperBound <= 1
    else { return nil }
    let sum = parts.reduce(0) { $0 + $1.quantity.value }
    let total = exactCounts(before, a).last { $0.quantity.value >= 1000 && $0.quantity.value == sum }
    return total.map { result($0, parts, sum, true, a, isBefore: true) }
  }

  /// A total of four digits or more that is the sum of the numbers next to it: chance does not do that.
  private func agreeing(_ q: [QuantityMention], _ a: InternalArticle) -> InternalResult? {
    for (t, total) in q.enumerated() where total.quantity.value >= 1000 {
      for parts in [Array(q[(t + 1)...]), Array(q[..<t].reversed())] {
        var sum = 0.0
        for (n, part) in parts.enumerated() {
          sum += part.quantity.value
          if n >= 1, sum == total.quantity.value { return result(total, Array(parts[...n]), sum, true, a) }
          if sum > total.quantity.value { break }
        }
      }
    }
    return nil
  }

  /// Only where the words say that the numbers are all of the total.
  private func disagreeing(_ q: [QuantityMention], _ s: ParsedSentence, _ a: InternalArticle) -> InternalResult? {
    let open = s.range.contains { Self.opens.contains(a.text($0)) }
    let mixed = s.quantities.contains {
      $0.quantity.unit != .count || $0.isMoney || $0.band != nil || $0.quantity.hedge != .none
    }
    guard !open, !mixed, q.count == a.counts(s).count else { return nil }
    var total: QuantityMention?
    var parts: [QuantityMention] = []
    if let first = q.first, says(Self.comprising, (first.tokens.upperBound..<q[1].tokens.lowerBound), a) {
      total = first
      parts = Array(q.dropFirst())
    } else if let last = q.last, says(Self.totalling, q[q.count - 2].tokens.upperBound..<last.tokens.lowerBound, a) {
      total = last
      parts = Array(q.dropLast())
    }
    guard let total, parts.count >= 2, isList(parts, a) else { return nil }
    let sum = parts.reduce(0) { $0 + $1.quantity.value }
    let x = total.quantity.value
    // Room for a zero at the end that came of rounding.
    let slack = (parts + [total]).reduce(0.001 * x) { $0 + ($1.quantity.step > 1 ? $1.quantity.step / 2 : 0) }
    guard sum > 0.5 * x, sum < 1.5 * x, abs(sum - x) > slack else { return nil }
    return result(total, parts, sum, false, a)
  }

  private func result(
    _ total: QuantityMention, _ parts: [QuantityMention], _ sum: Double, _ agrees: Bool, _ a: InternalArticle,
    isBefore: Bool = false
  ) -> InternalResult {
    let sorted = parts.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    // A total of the sentence before is held against, and no part of the words that make the claim.
    let all = isBefore ? sorted : sorted + [total]
    let low = all.map(\.tokens.lowerBound).min() ?? total.tokens.lowerBound
    let high = all.map(\.tokens.upperBound).max() ?? total.tokens.upperBound
    let work = sorted.map { Say.number($0.quantity.value) }.joined(separator: " + ") + " = " + Say.number(sum)
    return InternalResult(
      span: a.span(low..<high), stated: Say.number(total.quantity.value), worksOutTo: Say.number(sum), agrees: agrees,
      against: (isBefore ? [total] : []).map { a.span($0.tokens) } + sorted.map { a.span($0.tokens) },
      why: agrees
        ? "The parts add up to the total: \(work)."
        : "The parts do not add up to the total given, \(Say.number(total.quantity.value)): \(work).")
  }

  /// Parts follow each other as a list: nothing but their own words, commas and "and" between.
  private func isList(_ parts: [QuantityMention], _ a: InternalArticle) -> Bool {
    zip(parts, parts.dropFirst()).allSatisfy { x, y in
      let gap = x.tokens.upperBound..<y.tokens.lowerBound
      return gap.count <= 8 && gap.contains { a.text($0) == "," || InternalArticle.ands.contains(a.text($0)) }
        && !gap.contains { Self.breaks.contains(a.text($0)) }
    }
  }

  private func says(_ phrases: [[String]], _ gap: Range<Int>, _ a: InternalArticle) -> Bool {
    let words = gap.map { a.text($0) }
    return phrases.contains { p in
      words.indices.contains { i in i + p.count <= words.count && Array(words[i..<(i + p.count)]) == p }
    }
  }

  private static let comprising = [
    ["comprising"], ["consisting", "of"], ["made", "up", "of"], ["broken", "down", "into"], ["divided", "into"],
    ["composed", "of"], ["the", "sum", "of"], ["split", "into"],
    ["compuesto", "por"], ["compuestos", "por"], ["divididos", "en"], ["conformado", "por"], ["conformados", "por"],
    ["conformada", "por"], ["formado", "por"], ["integrado", "por"], ["integrada", "por"], ["integrados", "por"],
    ["desglosados", "en"], ["desglosado", "en"], ["repartidos", "en"], ["la", "suma", "de"], ["sumatoria"],
  ]
  private static let totalling = [
    ["for", "a", "total", "of"], ["totaling"], ["totalling"], ["adding", "up", "to"],
    ["for", "a", "combined", "total", "of"],
    ["para", "un", "total", "de"], ["que", "suman"],
  ]
  private static let opens: WordSet = [
    "including", "among", "such", "other", "others", "mostly", "mainly", "incluidos", "incluyendo", "entre", "otros",
    "otras",
    "respectively", "respectivamente", "compared", "than",
  ]
  private static let breaks: WordSet = [";", "(", ")", "~", "from", "to", "while", "but", "of", "which"]
}
