import BorderData

/// "After 51,862 a year earlier, encounters climbed to 144,116 in May 2019", "Tras 397 un año antes, …", "While 37,231 were
/// recorded the month before, the number in December was 24,626": a count that a sentence opens with, told by a time that is
/// counted back from the one that the sentence goes on to.
extension ClaimFinder {
  mutating func countBackFromOwnTime(_ index: Int, _ v: SentenceView) {
    let own = firstDraft(of: index)..<drafts.count
    guard
      let opening = v.s.quantities.first(where: {
        $0.quantity.unit == .count && $0.duration == nil && $0.ordinal == nil
      }),
      let back = timeBack(beside: opening, v),
      let time = ownTime(after: max(back.tokens.upperBound, opening.tokens.upperBound), v),
      !v.s.periods.contains(where: {
        isAbsolute($0.form) && $0.role == .main && $0.tokens.upperBound <= opening.hedged.lowerBound
      })
    else { return }
    let origin = SlotOrigin.stated(span(time.tokens))
    let said = Array(drafts[own])
    let isUS = said.first { $0.measure != nil }?.measure?.isUS ?? true
    guard
      let base = resolver(isUS: isUS).choices(time.form).first,
      let then = counted(back.form, from: base.period)
    else { return }
    let counted = SlotOrigin.stated(span(back.tokens))
    for i in own where drafts[i].outside == nil {
      if drafts[i].stated?.span == opening.quantity.span {
        guard case .level = drafts[i].assertion else { continue }
        drafts[i].when = [
          PeriodChoice(period: then, weight: 1, why: "counted back from the time that the sentence goes on to")
        ]
        drafts[i].whenOrigin = counted
        drafts[i].isBase = true
      } else if drafts[i].whenOrigin == counted || drafts[i].whenOrigin == origin, drafts[i].stated?.unit == .count,
        case .level = drafts[i].assertion
      {
        drafts[i].when = [base]
        drafts[i].whenOrigin = origin
      } else if drafts[i].kind == .change, drafts[i].whenOrigin == origin || drafts[i].whenOrigin == counted {
        drafts[i].when = [base]
        drafts[i].whenOrigin = origin
        drafts[i].versus = .choices([
          PeriodChoice(period: then, weight: 1, why: "counted back from the time that it tells of")
        ])
        drafts[i].versusOrigin = counted
      }
    }
  }

  /// The time that is counted back, right behind a number or right before it.
  private func timeBack(beside n: QuantityMention, _ v: SentenceView) -> PeriodMention? {
    v.s.periods.first { m in
      guard isCountedBack(m.form) else { return false }
      let behind = m.tokens.lowerBound >= n.tokens.upperBound
      let between =
        behind
        ? n.tokens.upperBound..<m.tokens.lowerBound
        : m.tokens.upperBound..<max(m.tokens.upperBound, n.hedged.lowerBound)
      return between.count <= (behind ? Self.farBehind : Self.farBefore)
        && !between.contains { v.says(Self.joints, at: $0) && v.text($0 - 2) != "between" && v.text($0 - 2) != "entre" }
        && !v.s.quantities.contains { $0.duration == nil && between.contains($0.tokens.lowerBound) }
    }
  }

  private static let farBehind = 20
  private static let farBefore = 5
  private static let joints: WordSet = [",", ";", ":", "(", ")", "and", "y", "than", "que"]

  /// A time named outright in what follows the comma.
  private func ownTime(after i: Int, _ v: SentenceView) -> PeriodMention? {
    v.s.periods.first { m in
      m.tokens.lowerBound > i && m.role == .main && isAbsolute(m.form)
        && (i..<m.tokens.lowerBound).contains { v.text($0) == "," }
    }
  }

  private func isCountedBack(_ f: PeriodForm) -> Bool {
    switch f {
    case .word(.yearEarlier), .word(.monthEarlier), .word(.samePeriodLastYear), .firstMonths(-1, .year?): true
    default: false
    }
  }

  private func isAbsolute(_ f: PeriodForm) -> Bool {
    switch f {
    case .month, .year, .monthSpan, .word(.lastMonth), .word(.lastYear), .word(.lastFiscalYear), .word(.thisYear): true
    default: false
    }
  }

  /// What a time that is counted back is, counted from another; nil where it is told otherwise or cannot be.
  func counted(_ f: PeriodForm, from base: Period) -> Period? {
    switch f {
    case .word(.monthEarlier): base.length == 1 ? .month(base.first.advanced(by: -1)) : nil
    case .word(.yearEarlier), .word(.samePeriodLastYear): base.yearBefore
    case .firstMonths(-1, .year(let y, _)?): base.length <= 12 ? base.shifted(years: y - base.last.year) : nil
    default: nil
    }
  }
}
