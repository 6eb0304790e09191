import BorderData

/// "In September the share had dropped to 53%", "The share was 61 percent the year before": the share just told, at another time.
extension ClaimFinder {
  mutating func shareAgain(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>
  ) -> Draft? {
    guard q.quantity.unit == .percent,
      let noun = (max(v.s.range.lowerBound, q.hedged.lowerBound - 9)..<q.hedged.lowerBound).last(where: {
        v.says(Self.shareTold, at: $0)
      }), v.says(Self.thisOne, at: noun - 1), !["of", "de", "del"].contains(v.text(noun + 1)),
      let told = lastDraft(since: index - 3, where: { $0.sentence < index && $0.kind == .share }),
      told.outside == nil, told.reason == nil, let sense = told.measure,
      // What the share is of may have changed with whom or what the sentence between spoke of.
      !v.s.phrases.contains(where: { $0.tokens.upperBound <= noun && ($0.country != nil || $0.isSector) })
    else { return nil }
    let by = v.text(q.hedged.lowerBound - 1)
    if by == "by" || by == "en" { return nil }
    var d = draft(.share, .share(q.quantity, most: nil, of: nil), q, v, index, sense, nil, &used)
    let (when, origin) = (d.when, d.whenOrigin)
    let tokens = d.tokens
    d = told
    d.sentence = index
    d.tokens = tokens
    d.assertion = .share(q.quantity, most: nil, of: nil)
    d.isBase = false
    if origin.isStated {
      (d.when, d.whenOrigin) = (when, origin)
    } else if let m = v.s.periods.first(where: { $0.form == .word(.yearEarlier) || $0.form == .word(.monthEarlier) }),
      let then = told.when.first?.period
    {
      let earlier: Period =
        m.form == .word(.yearEarlier) ? then.yearBefore : .month(then.first.advanced(by: -1))
      if m.form == .word(.yearEarlier) || then.length == 1 {
        d.when = [PeriodChoice(period: earlier, weight: 1, why: "the time before the one spoken of")]
        d.whenOrigin = .stated(span(m.tokens))
      }
    } else {
      d.whenOrigin = .earlier(context.whenSpan ?? TextSpan(0, 0))
    }
    for i in v.clauseRange(q.tokens.lowerBound) where i >= noun && i < q.tokens.upperBound { used.insert(i) }
    return d
  }

  static let shareTold: WordSet = [
    "share", "proportion", "percentage", "porcentaje", "proporcion", "rate", "tasa",
  ]
  private static let thisOne: WordSet = ["the", "that", "this", "el", "la", "ese", "esa"]
}
