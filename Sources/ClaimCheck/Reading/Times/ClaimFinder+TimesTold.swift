import BorderData

/// A change that names one of its times at most: the other is one that the text has told, or the newest.
extension ClaimFinder {
  /// "arrests exceeded 2 million in the year. Agents made about 4,000 of Chinese nationals, 70 percent more than in August": a month
  /// is held against a month, and not against the year that the words before were of.
  mutating func ofMonthComparedWith(_ d: inout Draft, _ v: SentenceView) {
    guard d.kind == .change, case .choices(let list) = d.versus, let base = list.first?.period, base.length == 1,
      list.allSatisfy({ $0.period == base }), let whole = d.when.first?.period, whole.length >= 12,
      case .earlier = d.whenOrigin, let m = period(statedBy: d.versusOrigin, v), m.role == .versus
    else { return }
    // The count told in the same sentence comes first: "November's figure was 207,680, and it was three times that of January 2021".
    let told = drafts.last.flatMap { b in
      if case .level = b.assertion, b.sentence == d.sentence { return b.when }
      return nil
    }
    let next = base.last.advanced(by: 1)
    let isLate = whole.months.contains(next) && next.advanced(by: 2) > whole.last
    guard
      let month = [told ?? [], context.whenBefore, context.main].first(where: {
        $0.first.map { $0.period.length == 1 && base.last < $0.period.first } ?? false
      })
        ?? (isLate
          ? [PeriodChoice(period: .month(next), weight: 1, why: "the month after the one named")] : nil),
      let mine = month.first?.period, mine.last <= date?.newestMonth ?? newestData
    else { return }
    d.when = month
    if let i = drafts.indices.last, drafts[i].sentence == d.sentence, case .level = drafts[i].assertion,
      case .earlier = drafts[i].whenOrigin, drafts[i].when.first?.period == whole
    {
      drafts[i].when = month
    }
  }

  /// "fell 38 percent from December", where nothing else says when: of the newest month, held against the December before it.
  func sinceNamedMonth(_ d: inout Draft, _ v: SentenceView) {
    guard d.kind == .change, case .open = d.whenOrigin, d.when.first.map({ $0.period.length > 1 }) ?? false,
      let m = period(statedBy: d.versusOrigin, v), m.role == .versus, case .month(let n, nil) = m.form
    else { return }
    let newest = min(date?.newestMonth ?? newestData, newestData)
    let back = (newest.month - n + 12) % 12
    guard back > 0 else { return }
    let base = newest.advanced(by: -back)
    var months = [PeriodChoice(period: .month(newest), weight: 1, why: "the newest month on the date")]
    if let published = date?.publishedMonth, published < newest, base < published {
      months[0].weight = 0.6
      months.append(
        PeriodChoice(period: .month(published), weight: 0.4, why: "the next month's figures may not have been out"))
    }
    d.when = months
    d.versus = .choices([PeriodChoice(period: .month(base), weight: 1, why: "the latest such month before it")])
  }

  /// "made 1,676,438 apprehensions in fiscal 2000. By fiscal 2013, the number had fallen to 420,789": from the time of the count
  /// before, where the words look back at it.
  func fromCountBefore(_ d: inout Draft, _ a: Int, _ v: SentenceView) {
    guard d.kind == .change, case .stated = d.whenOrigin, let mine = d.when.first?.period,
      !v.s.periods.contains(where: { $0.role == .versus || $0.role == .since }),
      v.clauseRange(a).contains(where: { ["had", "habia", "habian"].contains(v.text($0)) }),
      let before = drafts.suffix(12).last(where: { $0.sentence < d.sentence }), d.sentence - before.sentence == 1,
      case .level = before.assertion, before.outside == nil, let then = before.when.first?.period,
      then.length == mine.length, then.last < mine.first
    else { return }
    d.versus = .choices(before.when)
    d.versusOrigin = .earlier(before.stated?.span ?? span(before.tokens))
  }

  /// "Mexicans made up 84 percent in 2011 but less than two-thirds in 2013, while apprehensions of Guatemalans tripled": from the
  /// one to the other.
  func betweenTimesTold(_ d: inout Draft, _ a: Int, _ v: SentenceView) {
    guard d.kind == .change else { return }
    let own = v.clauseOf(a)
    guard !v.s.periods.contains(where: { v.clauseOf($0.tokens.lowerBound) == own }) else { return }
    var told: [[PeriodChoice]] = []
    for i in firstDraft(of: d.sentence)..<drafts.count {
      let before = drafts[i]
      guard before.tokens.upperBound <= a, before.outside == nil, case .stated = before.whenOrigin,
        let first = before.when.first, !told.contains(where: { $0.first?.period == first.period })
      else { continue }
      told.append(before.when)
    }
    guard told.count == 2, let one = told[0].first?.period, let other = told[1].first?.period,
      one.length == other.length, one.last < other.first
    else { return }
    d.when = told[1]
    d.whenOrigin = .earlier(d.sentenceSpan)
    d.versus = .choices(told[0])
    d.versusOrigin = .earlier(d.sentenceSpan)
  }
}
