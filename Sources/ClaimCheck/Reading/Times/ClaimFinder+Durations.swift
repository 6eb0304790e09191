import BorderData

/// Changes told by how long they took.
extension ClaimFinder {
  /// "has shrunk by two thirds in six months", "has risen elevenfold in a year", "after peaking in June, fell by half in
  /// three months": from that long before to the time spoken of, or from the peak.
  func overDuration(_ d: inout Draft, _ a: Int, _ v: SentenceView) {
    if case .choices = d.versus { return }
    guard let months = monthsTaken(a, v), var now = d.when.first?.period else { return }
    if now.length != 1, months % 12 != 0 {
      // "have fallen 70 percent in five months", in a text on the year: to the newest.
      guard !d.whenOrigin.isStated, let newest = resolver(isUS: d.measure?.isUS ?? true).choices(.word(.now)).first
      else {
        return
      }
      now = newest.period
    }
    var end = now
    if let m = period(statedBy: d.whenOrigin, v) {
      let isStart =
        m.tokens.lowerBound < a
        && (max(v.s.range.lowerBound, m.tokens.lowerBound - 6)..<m.tokens.lowerBound).contains {
          ["after", "tras", "since", "desde"].contains(v.text($0))
        }
      // "which had stood at 250,000 in December, has shrunk by two thirds in six months".
      let isEarlier = context.whenBefore.first.map { $0.period.length == 1 && $0.period.last > now.last } ?? false
      if isStart {
        end = .month(now.last.advanced(by: months))
      } else if isEarlier, let then = context.whenBefore.first {
        end = then.period
      }
    }
    let base: Period =
      end.length == 1 ? .month(end.last.advanced(by: -months)) : end.shifted(years: -months / 12)
    guard base.last < end.first else { return }
    d.when = [PeriodChoice(period: end, weight: 1, why: "the time spoken of")]
    d.versus = .choices([PeriodChoice(period: base, weight: 1, why: "as long before as is said")])
    d.versusOrigin = d.whenOrigin
  }

  /// How many months a change took: "in six months", "within two years", "in a year".
  func monthsTaken(_ a: Int, _ v: SentenceView) -> Int? {
    func isWithin(_ i: Int) -> Bool {
      ["in", "within", "over", "en"].contains(v.text(i))
        || ["just", "only", "barely", "solo", "apenas", "about", "under"].contains(v.text(i))
          && ["in", "within", "over", "en"].contains(v.text(i - 1))
    }
    for q in v.s.quantities where q.hedged.lowerBound > a && q.hedged.lowerBound - a <= 8 {
      guard let unit = q.duration, isWithin(q.hedged.lowerBound - 1), q.quantity.upper == nil else { continue }
      // "down 7% and at their lowest in more than four years": what the record runs over.
      if boundsOrder(q.hedged, after: a, v) { continue }
      let n = Length.whole(q.quantity.value)
      if unit == .month, n < 60 { return n }
      if unit == .year, n < 60 { return n * 12 }
    }
    guard
      let i = (a..<min(v.s.range.upperBound, a + 10)).first(where: {
        ["a", "un", "one"].contains(v.text($0)) && isWithin($0 - 1)
          && ["year", "month", "ano", "mes", "decade"].contains(v.text($0 + 1))
      })
    else { return nil }
    return ["month", "mes"].contains(v.text(i + 1)) ? 1 : v.text(i + 1) == "decade" ? 120 : 12
  }

  /// Whether a record stands between a word of change and a length of time, which is then the record's.
  private func boundsOrder(_ r: Range<Int>, after a: Int, _ v: SentenceView) -> Bool {
    v.s.phrases.contains { p in
      guard case .extreme? = p.relation else { return false }
      return p.tokens.lowerBound > a && p.tokens.upperBound <= r.lowerBound
    }
  }

  /// "have decreased 53 percent in the past three years": from the year that many years before to the last whole one.
  func overYears(_ d: inout Draft, _ v: SentenceView) {
    guard case .open = d.versus, let m = period(statedBy: d.whenOrigin, v)
    else { return }
    let r = resolver(isUS: d.measure?.isUS ?? true)
    switch m.form {
    case .lastYears(let n) where n > 1 && n < 60:
      let ends =
        (d.measure?.isUS ?? true ? r.choices(.word(.lastFiscalYear)) : [])
        + r.choices(.word(.lastYear)).filter {
          if case .calendarYear = $0.period { true } else { false }
        }
      d.when = ends
      d.versus = .choices(
        ends.map { PeriodChoice(period: $0.period.shifted(years: -n), weight: 1, why: "\(n) years before") })
    case .lastMonths(let n) where n > 1 && n < 60:
      let ends = r.choices(.word(.now))
      d.when = ends
      d.versus = .choices(
        ends.map {
          PeriodChoice(period: .month($0.period.first.advanced(by: -n)), weight: 1, why: "\(n) months before")
        })
    default: return
    }
    d.versusOrigin = d.whenOrigin
  }
}
