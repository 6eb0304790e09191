import BorderData

/// "from 500,723 to 408,551, a drop of 18 percent": the percent against the two counts beside it.
struct PercentOfCounts: InternalCheck {
  /// A miss by less than this many points beyond rounding is left alone.
  static let points = 1.0
  /// The same as a share of the percent.
  static let share = 0.05

  func findings(in a: InternalArticle) -> [InternalResult] { a.sentences.compactMap { finding($0, a) } }

  private func finding(_ s: ParsedSentence, _ a: InternalArticle) -> InternalResult? {
    let percents = s.quantities.filter {
      $0.quantity.unit == .percent && $0.quantity.upper == nil && $0.quantity.value > 0
    }
    let others = s.quantities.contains { [.points, .factor].contains($0.quantity.unit) || $0.isMoney }
    let counts = a.counts(s).filter { $0.quantity.value >= 20 }
    guard percents.count == 1, counts.count == 2, !others, let p = percents.first, p.quantity.digits >= 1,
      let (from, to) = pair(counts[0], counts[1], s, a), !hasAverage(s, a),
      !["of", "de", "del"].contains(a.text(p.tokens.upperBound)),
      !isOfAnotherTime(p, counts[1], s, a),
      isNear(p, counts[0].hedged.lowerBound..<counts[1].tokens.upperBound, s, a)
    else { return nil }
    let up = to.quantity.value > from.quantity.value
    guard let said = direction(p, s), said == (up ? .up : .down) else { return nil }
    let x = 100 * abs(to.quantity.value / from.quantity.value - 1)
    let (aLow, aHigh) = bounds(from.quantity)
    let (bLow, bHigh) = bounds(to.quantity)
    guard aLow > 0 else { return nil }
    let low = up ? 100 * (bLow / aHigh - 1) : 100 * (1 - bHigh / aLow)
    let high = up ? 100 * (bHigh / aLow - 1) : 100 * (1 - bLow / aHigh)
    let q = p.quantity
    let (pLow, pHigh) = percentBounds(q)
    // It agrees when the counts as written give it; it fails when no counts that round to them do.
    let agrees = pLow <= x && x <= pHigh
    let slack = max(Self.points, Self.share * q.value)
    if !agrees, pLow - slack <= high, low <= pHigh + slack { return nil }
    let all =
      min(p.hedged.lowerBound, counts[0].hedged.lowerBound)..<max(p.tokens.upperBound, counts[1].tokens.upperBound)
    let shown =
      "\(Say.number(from.quantity.value)) to \(Say.number(to.quantity.value)) is \(Say.percent(up ? x : -x, signed: true))"
    var why =
      agrees
      ? "The percent agrees with the two counts given: \(shown)."
      : "The percent does not follow from the two counts given: \(shown), and \(Say.percent(q.value)) is stated."
    if !agrees {
      let ratio = 100 * to.quantity.value / from.quantity.value
      let reverse = 100 * abs(from.quantity.value / to.quantity.value - 1)
      if abs(ratio - q.value) <= max(1, min(q.step, 5)) {
        why += " The stated percent is the ratio of the two."
      } else if abs(reverse - q.value) <= max(1, min(q.step, 5)) {
        why += " The stated percent takes the later count as its base."
      }
    }
    return InternalResult(
      span: a.span(all), stated: Say.percent(q.value), worksOutTo: Say.percent(up ? x : -x, signed: true),
      agrees: agrees,
      against: [a.span(from.tokens), a.span(to.tokens)], why: why)
  }

  /// "from A … to B", or "to B from A".
  private func pair(_ x: QuantityMention, _ y: QuantityMention, _ s: ParsedSentence, _ a: InternalArticle) -> (
    from: QuantityMention, to: QuantityMention
  )? {
    let between = x.tokens.upperBound..<max(x.tokens.upperBound, y.hedged.lowerBound)
    guard between.count <= 12, !between.contains(where: { Self.breaks.contains(a.text($0)) }) else { return nil }
    let before = (a.text(x.hedged.lowerBound - 1), a.text(y.hedged.lowerBound - 1))
    if Self.froms.contains(before.0), Self.tos.contains(before.1) { return (x, y) }
    if Self.tos.contains(before.0), Self.froms.contains(before.1) { return (y, x) }
    return nil
  }

  private static let froms: WordSet = ["from", "de", "desde"]
  private static let tos: WordSet = ["to", "a", "hasta"]
  private static let breaks: WordSet = [
    ";", ":", "and", "y", "but", "pero", "while", "mientras", "whereas", "or", "compared",
  ]

  /// Nothing that begins another statement stands between the percent and the pair.
  private func isNear(_ p: QuantityMention, _ pair: Range<Int>, _ s: ParsedSentence, _ a: InternalArticle) -> Bool {
    let gap =
      p.tokens.lowerBound >= pair.upperBound
      ? pair.upperBound..<p.hedged.lowerBound : p.tokens.upperBound..<max(p.tokens.upperBound, pair.lowerBound)
    return gap.count <= 12 && !gap.contains { Self.breaks.contains(a.text($0)) && a.text($0) != "or" }
  }

  /// "to 59,915, from 69,041 in December, leaving the total 4% below that of January 2023": the percent is held against
  /// something else.
  private func isOfAnotherTime(
    _ p: QuantityMention, _ last: QuantityMention, _ s: ParsedSentence, _ a: InternalArticle
  ) -> Bool {
    guard p.tokens.lowerBound >= last.tokens.upperBound else { return false }
    let tail = p.tokens.upperBound..<min(s.range.upperBound, p.tokens.upperBound + 3)
    guard let i = tail.first(where: { Self.against.contains(a.text($0)) }) else { return false }
    return s.periods.contains { $0.tokens.lowerBound > i && $0.tokens.lowerBound - i <= 6 }
  }

  private static let against: WordSet = [
    "below", "above", "higher", "lower", "more", "fewer", "less", "than", "from", "over", "menos", "mas", "debajo",
    "encima",
  ]

  private func hasAverage(_ s: ParsedSentence, _ a: InternalArticle) -> Bool {
    s.phrases.contains {
      $0.isCue(.average) || $0.isCue(.perYear) || $0.isCue(.onPace) || $0.isCue(.negation) || $0.isCue(.forecast)
    }
  }

  /// The one direction that the words of change in the sentence agree on.
  private func direction(_ p: QuantityMention, _ s: ParsedSentence) -> Direction? {
    var found: Set<Direction> = []
    for phrase in s.phrases {
      if case .change(let d, _)? = phrase.relation { found.insert(d) }
    }
    return found.count == 1 ? found.first : nil
  }

  private func bounds(_ q: Quantity) -> (Double, Double) {
    var half = q.step / 2
    switch q.hedge {
    case .none: break
    case .about, .nearly: half = max(half, 0.05 * q.value)
    case .moreThan, .atLeast, .lessThan, .atMost, .upTo: half = max(q.step, 0.1 * q.value)
    }
    // Whole numbers need no room.
    if q.step <= 1, q.hedge == .none { half = 0 }
    return (q.value - half, q.value + half)
  }

  private func percentBounds(_ q: Quantity) -> (Double, Double) {
    let step = min(q.step, 5)
    switch q.hedge {
    case .none: return (q.value - step / 2, q.value + step)
    case .about: return (q.value - max(step, 0.1 * q.value), q.value + max(step, 0.1 * q.value))
    case .nearly: return (0.85 * q.value, 1.03 * q.value)
    case .moreThan, .atLeast: return (q.value, 2 * q.value)
    case .lessThan, .atMost, .upTo: return (0.5 * q.value, q.value)
    }
  }
}
