import BorderData

/// When a figure agrees with a number as stated. The numbers are those of `Thresholds`; each rule returns how it came
/// out and, where a reader should know, a remark.
struct Tolerance: Sendable {
  let t: Thresholds

  struct Result: Sendable {
    var outcome: Outcome
    var remark: String?
    init(_ o: Outcome, _ remark: String? = nil) {
      outcome = o
      self.remark = remark
    }
  }

  // MARK: Counts

  func count(_ f: Double, _ q: Quantity) -> Result {
    let x = q.value
    if let upper = q.upper {
      let slack = q.step / 2
      if f >= x - slack && f <= upper + slack { return Result(.holds) }
      if f >= x * (1 - t.nearMiss) - slack && f <= upper * (1 + t.nearMiss) + slack { return Result(.nearMiss) }
      if f >= x * 0.9 && f <= upper * 1.1 { return Result(.imprecise) }
      return Result(.fails)
    }
    switch q.hedge {
    case .none: return rounded(f, x, step: q.step, digits: q.digits, cap: t.roundedCap * x, near: t.nearMiss * x)
    case .about:
      let tolerance = max(t.about * x, min(q.step, t.aboutCap * x))
      let off = abs(f - x)
      if off <= tolerance { return Result(.holds) }
      if off <= tolerance + t.nearMiss * x { return Result(.nearMiss) }
      return Result(off <= 2 * tolerance ? .imprecise : .fails)
    case .nearly: return nearly(f, x)
    case .moreThan, .atLeast:
      if f > t.farOff * 1.5 * x { return Result(.imprecise, "understated") }
      if f > x || (q.hedge == .atLeast && f >= x) {
        return Result(.holds, f > t.understated * x ? "understated" : nil)
      }
      // "more than 36,000" of 35,990.
      if f >= x * (1 - t.nearMiss) { return Result(.nearMiss) }
      return Result(f >= x * (1 - t.roundedCap) ? .imprecise : .fails)
    case .lessThan, .atMost:
      if f < x || (q.hedge == .atMost && f <= x) { return Result(.holds, f < x / t.understated ? "understated" : nil) }
      if f <= x * (1 + t.nearMiss) { return Result(.nearMiss) }
      return Result(f <= x * (1 + t.roundedCap) ? .imprecise : .fails)
    case .upTo:
      return rounded(f, x, step: q.step, digits: q.digits, cap: t.roundedCap * x, near: t.nearMiss * x)
    }
  }

  private func nearly(_ f: Double, _ x: Double) -> Result {
    if f < x && f >= t.nearlyLow * x { return Result(.holds) }
    if f >= x && f <= x * (1 + t.nearlyAbove) { return Result(.nearMiss) }
    if f < x && f >= (2 * t.nearlyLow - 1) * x || f > x && f <= x * (1 + 3 * t.nearlyAbove) {
      return Result(.imprecise)
    }
    return Result(.fails)
  }

  private func rounded(_ f: Double, _ x: Double, step: Double, digits: Int, cap: Double, near: Double) -> Result {
    let tolerance = min(step / 2, max(cap, 0.5))
    let off = abs(f - x)
    if off <= tolerance { return Result(.holds) }
    if digits >= 2, f > x, f - x < min(step, cap) { return Result(.holds, "truncated, not rounded") }
    if off <= near { return Result(.nearMiss) }
    return Result(off <= 2 * tolerance ? .imprecise : .fails)
  }

  // MARK: Percents

  /// `f` and the stated number both in percent.
  func percent(_ f: Double, _ q: Quantity) -> Result {
    let x = q.value
    if let upper = q.upper {
      return f >= x - 1 && f <= upper + 1 ? Result(.holds) : Result(f >= x - 5 && f <= upper + 5 ? .imprecise : .fails)
    }
    // A point, or for percents beyond a hundred a hundredth: the two are the same at 100.
    let near = max(t.nearMissPoints, x * t.nearMiss)
    // A fraction in words ("a third") has no digits to round to.
    if q.step == 6 && q.hedge == .none { return within(f, x, 3, near) }
    switch q.hedge {
    case .none:
      let tolerance = min(q.step / 2, t.percentCap)
      let off = abs(f - x)
      if off <= tolerance { return Result(.holds) }
      if q.digits >= 2 && f > x && f - x < q.step { return Result(.holds, "truncated, not rounded") }
      if off <= near { return Result(.nearMiss) }
      return Result(off <= 2 * max(tolerance, near) ? .imprecise : .fails)
    case .about:
      let tolerance = max(t.about * x, min(q.step == 6 ? 3 : q.step, t.percentCap))
      return within(f, x, tolerance, near)
    case .nearly:
      if f < x && f >= t.nearlyLow * x { return Result(.holds) }
      if f >= x && f <= x * (1 + t.nearlyAbove) + 0.5 { return Result(.nearMiss) }
      return Result(f >= 0.8 * x && f <= 1.06 * x ? .imprecise : .fails)
    case .moreThan, .atLeast:
      if f > x || q.hedge == .atLeast && f >= x { return Result(.holds, f > t.understated * x ? "understated" : nil) }
      return Result(f >= x - near ? .nearMiss : f >= x - t.percentCap ? .imprecise : .fails)
    case .lessThan, .atMost, .upTo:
      if f < x || q.hedge == .atMost && f <= x { return Result(.holds) }
      return Result(f <= x + near ? .nearMiss : f <= x + t.percentCap ? .imprecise : .fails)
    }
  }

  private func within(_ f: Double, _ x: Double, _ tolerance: Double, _ near: Double) -> Result {
    let off = abs(f - x)
    if off <= tolerance { return Result(.holds) }
    if off <= tolerance + near { return Result(.nearMiss) }
    return Result(off <= 2 * tolerance ? .imprecise : .fails)
  }

  // MARK: Factors

  /// `f` is the ratio of new to old (or old to new for a halving stated as such).
  func factor(_ f: Double, _ q: Quantity) -> Result {
    let x = q.value
    // A part of another period's level: "a third of the pace of fiscal 2000".
    if x < 1, abs(x - 0.5) > 0.001 || q.hedge == .lessThan {
      switch q.hedge {
      case .lessThan, .atMost: return Result(f < x ? .holds : f < x + 0.02 ? .nearMiss : .fails)
      case .moreThan, .atLeast: return Result(f > x ? .holds : f > x - 0.02 ? .nearMiss : .fails)
      default:
        let off = abs(f - x)
        let slack = min(0.03, 0.2 * x)
        return Result(off <= slack ? .holds : off <= 2 * slack ? .imprecise : .fails)
      }
    }
    if x < 1 {
      switch q.hedge {
      case .moreThan: return Result(f < 0.5 ? .holds : f < 0.52 ? .nearMiss : .fails)
      case .nearly: return Result(f >= 0.5 && f <= 0.6 ? .holds : f < 0.5 ? .nearMiss : .fails)
      default:
        if f >= 0.43 && f <= 0.57 { return Result(.holds) }
        return Result(f < 0.43 && f > 0.3 || f > 0.57 && f < 0.62 ? .imprecise : .fails)
      }
    }
    switch q.hedge {
    case .moreThan, .atLeast:
      if f > x || q.hedge == .atLeast && f >= x { return Result(.holds, f > t.understated * x ? "understated" : nil) }
      return Result(f >= x * 0.98 ? .nearMiss : f >= x * 0.9 ? .imprecise : .fails)
    case .nearly:
      if f < x && f >= 0.85 * x { return Result(.holds) }
      return Result(f >= x && f <= x * 1.05 ? .nearMiss : f >= 0.75 * x && f <= 1.15 * x ? .imprecise : .fails)
    case .lessThan, .atMost, .upTo:
      return Result(f < x ? .holds : f <= x * 1.02 ? .nearMiss : .fails)
    case .none, .about:
      if x == 2, f >= 1.8, f <= 2.3 { return Result(.holds) }
      if x == 3, f >= 2.7, f <= 3.4 { return Result(.holds) }
      let tolerance = min(q.step / 2, 0.1 * x)
      if abs(f - x) <= tolerance { return Result(.holds) }
      // "twenty times" of 20.7.
      if x >= 10, f > x, f - x < 1 { return Result(.holds, "truncated, not rounded") }
      return Result(abs(f - x) <= max(q.step / 2, 2 * tolerance) ? .imprecise : .fails)
    }
  }
}
