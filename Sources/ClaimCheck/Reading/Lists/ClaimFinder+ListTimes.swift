import BorderData

/// Times of a list: those of a label, within what the lines above name.
extension ClaimFinder {
  /// The periods that a time of a list may mean.
  func whens(
    _ t: ListTime, _ sense: MeasureSense, near primary: Period?, isBefore: Bool, _ reading: ListReading
  ) -> [PeriodChoice] {
    if let back = t.back {
      let above = reading.head.time.flatMap { $0.back == nil && primary == nil ? $0 : nil }
      guard
        let base = primary ?? above.flatMap({ whens($0, sense, near: nil, isBefore: false, reading).first?.period })
          ?? reading.firstPeriod
      else { return [] }
      let p = back == .year ? base.yearBefore : base.length == 1 ? .month(base.first.advanced(by: -1)) : base.previous
      return [PeriodChoice(period: p, weight: 1, why: back == .year ? "a year before" : "the month before")]
    }
    guard let form = t.form else { return t.known }
    let r = resolver(isUS: sense.isUS)
    let whole = t.outer.map { r.choices($0) } ?? t.known
    if t.isPart, !whole.isEmpty {
      let inside = whole.compactMap { c in
        Self.part(form, of: c.period).map {
          PeriodChoice(period: $0, weight: c.weight, why: "in \(c.period.shortLabel)")
        }
      }
      if !inside.isEmpty { return inside }
    }
    if t.isPart, let primary, primary.length > 1, let inside = Self.part(form, of: primary) {
      return [PeriodChoice(period: inside, weight: 1, why: "in \(primary.shortLabel)")]
    }
    // "Same four months of fiscal 2024": as of the number before.
    if case .firstMonths(-1, let year?) = form, let base = primary ?? reading.lastPeriod {
      return r.choices(year).map {
        PeriodChoice(
          period: base.shifted(years: Int($0.period.first.index - base.first.index + 1_211) / 12 - 100),
          weight: $0.weight,
          why: "the same months")
      }
    }
    if case .month(let m, nil) = form, let near = isBefore ? primary?.last : reading.lastMonth {
      // "10,935 in February", beside March: the one before. "August" below "January 2023": the one after.
      let step = isBefore ? (near.month - m + 12) % 12 : (m - near.month + 12) % 12
      let back = isBefore && step == 0 ? 12 : step
      var month = near.advanced(by: isBefore ? -back : step)
      // "22,537 in September, at least 25,000 in October": a list that counts on.
      if isBefore, back > 6, near.advanced(by: 12 - back) <= date?.newestMonth ?? newestData {
        month = near.advanced(by: 12 - back)
      }
      // "November: 16,632. October: 59,773": a list that counts down.
      if !isBefore, month > date?.newestMonth ?? newestData { month = month.advanced(by: -12) }
      return [PeriodChoice(period: .month(month), weight: 1, why: "in the order of the list")]
    }
    return r.choices(form).flatMap { clip($0) }
  }

  /// The month, the quarter or the half of a year.
  private static func part(_ form: PeriodForm, of whole: Period) -> Period? {
    let months = whole.months
    func month(_ m: Int, from: YearMonth) -> YearMonth { from.advanced(by: (m - from.month + 12) % 12) }
    func run(_ from: Int, _ n: Int) -> Period? {
      let first = whole.first.advanced(by: from)
      let last = first.advanced(by: n - 1)
      return n > 0 && last <= whole.last ? .exactly(first...last) : nil
    }
    switch form {
    case .month(let m, nil):
      let found = month(m, from: months.lowerBound)
      return found <= months.upperBound ? .month(found) : nil
    case .monthSpan(let a, nil, let b, nil):
      let first = month(a, from: months.lowerBound)
      let last = month(b, from: first)
      return last <= months.upperBound ? .exactly(first...last) : nil
    case .quarter(let q, nil): return whole.length == 12 ? run((q - 1) * 3, 3) : nil
    case .half(let h, nil): return whole.length == 12 ? run((h - 1) * 6, 6) : nil
    case .firstMonths(let n, nil): return run(0, n)
    default: return nil
    }
  }
}
