import BorderData

/// The first and the last month of a year, and its halves, that a sentence tells side by side.
extension ClaimFinder {
  /// "The fiscal year began with 188,749 in October and ended with 53,858 in September", "went from 350 in October to 3,230 in September":
  /// two months that open and close a year, the one spoken of or the last that has ended.
  func ofFirstAndLastMonth(_ d: inout Draft, _ v: SentenceView) {
    guard d.kind == .level || d.kind == .change, let ends = endsOfYear(v),
      let year = yearSpokenOf(from: ends.first.month, v, isUS: d.measure?.isUS ?? true)
    else { return }
    let first = [PeriodChoice(period: .month(year.first), weight: 1, why: "the month that opened the year")]
    let last = [PeriodChoice(period: .month(year.last), weight: 1, why: "the month that closed the year")]
    switch d.assertion {
    case .level:
      guard let q = v.mention(of: d.stated) else { return }
      if ends.first.number == q.tokens {
        (d.when, d.whenOrigin) = (first, .stated(span(ends.first.mention.tokens)))
      } else if ends.last.number == q.tokens {
        (d.when, d.whenOrigin) = (last, .stated(span(ends.last.mention.tokens)))
      } else {
        return
      }
    case .change(_, _, _, let from, let to)
    where from != nil && v.mention(of: from)?.tokens == ends.first.number
      || to != nil && v.mention(of: to)?.tokens == ends.last.number:
      (d.when, d.whenOrigin) = (last, .stated(span(ends.last.mention.tokens)))
      d.versus = .choices(first)
      d.versusOrigin = .stated(span(ends.first.mention.tokens))
    default: return
    }
    d.isEndOfYear = true
  }

  private struct End {
    var mention: PeriodMention
    var month: Int
    var number: Range<Int>
  }

  /// The two counts with the months behind them, of which the one comes right after the other in the calendar's round.
  private func endsOfYear(_ v: SentenceView) -> (first: End, last: End)? {
    let ends = v.s.periods.compactMap { m -> End? in
      guard case .month(let month, nil) = m.form,
        let q = v.s.quantities.last(where: {
          $0.quantity.unit == .count && $0.duration == nil && $0.ordinal == nil
            && $0.tokens.upperBound <= m.tokens.lowerBound
        }), m.tokens.lowerBound - q.tokens.upperBound <= 14,
        !(q.tokens.upperBound..<m.tokens.lowerBound).contains(where: { [",", ";", "and", "y"].contains(v.text($0)) })
      else { return nil }
      return End(mention: m, month: month, number: q.tokens)
    }
    guard ends.count == 2, ends[0].number != ends[1].number, ends[0].month % 12 == (ends[1].month + 1) % 12,
      let before = v.s.range.first(where: { i in
        i < ends[0].number.lowerBound && (v.says(Self.beginnings, at: i) || v.says(Self.openings, at: i))
      }), ends[0].number.lowerBound - before <= 5
    else { return nil }
    let between = ends[0].mention.tokens.upperBound..<ends[1].number.lowerBound
    guard between.contains(where: { v.says(Self.endings, at: $0) || v.says(Self.tos, at: $0) }) else { return nil }
    return (ends[0], ends[1])
  }

  /// The year of twelve months from such a month that the sentence names, that the text speaks of, or that has last ended.
  private func yearSpokenOf(from month: Int, _ v: SentenceView, isUS: Bool) -> Period? {
    func fits(_ p: Period) -> Bool { p.length == 12 && p.first.month == month }
    let named = v.s.periods.flatMap { resolver(isUS: isUS).choices($0.form).map(\.period) }
    if let p = named.first(where: fits) { return p }
    if let p = context.when.first(where: { fits($0.period) })?.period { return p }
    if let p = drafts.suffix(12).reversed().lazy.compactMap({ $0.when.first?.period }).first(where: fits) { return p }
    var last = resolver(isUS: isUS).newest
    while last.advanced(by: 1).month != month { last = last.advanced(by: -1) }
    return .exactly(last.advanced(by: -11)...last)
  }

  /// "551,517 in the first half of the fiscal year and 1,107,689 in the second": the half that is left.
  func ofOtherHalf(_ d: inout Draft, _ v: SentenceView) {
    guard case .level = d.assertion, let q = v.mention(of: d.stated),
      let m = v.s.periods.first(where: {
        if case .half = $0.form { return true }
        return false
      }), case .half(let told, let inner) = m.form,
      let other = v.s.range.first(where: { i in
        v.says(told == 1 ? Self.seconds : Self.firsts, at: i) && v.says(Self.articles, at: i - 1)
          && (i < m.tokens.lowerBound || i >= m.tokens.upperBound)
          && (i + 1 >= v.s.range.upperBound || [",", ".", ";", ")", "and", "y", "(", ":"].contains(v.text(i + 1)))
      })
    else { return }
    let gap = { (t: Range<Int>) in
      t.lowerBound >= q.tokens.upperBound ? t.lowerBound - q.tokens.upperBound : q.hedged.lowerBound - t.upperBound + 2
    }
    let at = other..<other + 1
    // The number behind a comma is of the half before it: "than in the first, 7,126".
    let between = min(q.tokens.upperBound, at.lowerBound)..<at.lowerBound
    if between.contains(where: { [";", ","].contains(v.text($0)) }) { return }
    let isBehind = v.text(at.upperBound) == "," && q.hedged.lowerBound == at.upperBound + 1
    guard isBehind || gap(at) < gap(m.tokens) && gap(at) <= 4 else { return }
    let choices = resolver(isUS: d.measure?.isUS ?? true).choices(.half(3 - told, inner))
    guard !choices.isEmpty else { return }
    (d.when, d.whenOrigin) = (choices, .stated(span(at)))
    d.kind = .level
  }

  /// Words other than verbs that may stand before the first of two ends.
  private static let openings: WordSet = ["from", "de", "begun"]
  private static let tos: WordSet = ["to", "a"]
  private static let firsts: WordSet = ["first", "primera", "primero"]
  private static let seconds: WordSet = ["second", "segunda", "segundo"]
  private static let articles: WordSet = ["the", "la", "el"]
}
