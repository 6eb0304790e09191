import BorderData
import BorderTrends

/// "averaged about 1,400 a day": worked out from months, which are what is published.
struct RateCheck: Check {
  func compute(_ d: Draft, _ r: ReadingSpec, _ w: Workbench) -> Computed? {
    guard case .rate(let q, let per) = d.assertion else { return nil }
    guard let p = r.when else { return .none(.noSuchData) }
    switch w.whole(r.selection, p) {
    case .failure(let why): return .none(why)
    case .success(let f):
      let days = p.months.reduce(0) { $0 + $1.days }
      let value: Double
      switch per {
      case .day: value = Double(f.value) / Double(days)
      case .week: value = Double(f.value) / Double(days) * 7
      case .month: value = Double(f.value) / Double(p.length)
      case .year: value = Double(f.value) / Double(p.length) * 12
      }
      var made: Tolerance.Result
      if q.upper != nil, q.digits == 1, (q.upper ?? 0) >= 9 * q.value {
        made = Tolerance.Result(
          value >= q.value && value < (q.upper ?? 0)
            ? .holds : value >= q.value * 0.7 && value < (q.upper ?? 0) * 3 ? .imprecise : .fails)
      } else {
        made = w.tolerance.count(value, q)
        if made.outcome == .fails, abs(value - q.value) <= 0.1 * q.value { made.outcome = .imprecise }
      }
      return Computed(
        made.outcome, [f],
        "\(Say.number(f.value)) over \(per == .month ? "\(p.length) months" : "\(days) days"): \(Say.number(value)) a \(per.rawValue)",
        actual: value, remark: made.remark)
    }
  }
}
