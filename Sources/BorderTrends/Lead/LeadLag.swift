public import BorderData

/// Whether one series foreruns another, by how many months, and whether that has changed.
public struct LeadLag: Sendable {
  /// The common months of the levels.
  public let months: ClosedRange<YearMonth>
  public let x: Selection
  public let y: Selection
  /// Of monthly changes (differences of logarithms), with the resampling bar: a peak at a positive lag says x leads.
  public let changes: CrossCorrelation
  /// The same after prewhitening by the autoregression of x.
  public let prewhitened: CrossCorrelation?
  /// Of the logarithms themselves, which mostly share slow waves.
  public let levels: CrossCorrelation?
  /// Does x help to foretell y, and the other way round; monthly changes, lags by AIC up to four.
  public let forward: Granger?
  public let backward: Granger?
  /// The best lag of the changes in the first and in the second half of the months.
  public let halves: [(months: ClosedRange<YearMonth>, lag: Int, r: Double)]

  /// Ends of a series at which a month counts fewer than this are left out: their percentage changes are mostly chance.
  public static let smallest = 100.0

  /// The months from the first after which, to the last before which, no end stays below `smallest`.
  private static func sizeable(_ s: MonthlyStretch) -> ClosedRange<YearMonth> {
    var low = 0
    var high = s.values.count - 1
    // Up to a quarter of the months at the start, and as many at the end.
    let quarter = s.values.count / 4
    if let i = s.values.prefix(quarter).lastIndex(where: { $0 < smallest }) { low = i + 1 }
    if let i = s.values.suffix(quarter).firstIndex(where: { $0 < smallest }) { high = i - 1 }
    return low <= high ? s.month(low)...s.month(high) : s.months
  }

  /// Nationalities that do not come through the Darién: their border counts would only blur the comparison.
  public static let northOfDarien: [CountryCode] = [.known("MEX"), .guatemala, .honduras, .elSalvador]

  /// The Darién and the southwest border, for everyone who may have come through it or for one group.
  public static func darienAndBorder(
    _ figures: Figures, who: Who = .everyone, months: ClosedRange<YearMonth>? = nil, resamples: Int = 199
  ) -> LeadLag? {
    let there: Who = who == .everyone ? .except(northOfDarien) : who
    let darien = Selection(.transits, place: .darien, who: who)
    let border = Selection(.encounters, place: .southwest, who: there)
    guard let a = try? figures.series(darien, by: .month), let b = try? figures.series(border, by: .month) else {
      return nil
    }
    return LeadLag(a, b, months: months, resamples: resamples)
  }

  /// Lags looked at either way.
  public static let limit = 8

  /// Nil for fewer than 30 common months in a row, or where a month counts nobody.
  public init?(_ a: Series, _ b: Series, months wanted: ClosedRange<YearMonth>? = nil, resamples: Int = 199) {
    guard let sa = MonthlyStretch(a), let sb = MonthlyStretch(b) else { return nil }
    let ra = Self.sizeable(sa)
    let rb = Self.sizeable(sb)
    let low = max(ra.lowerBound, rb.lowerBound, wanted?.lowerBound ?? sa.first)
    let high = min(ra.upperBound, rb.upperBound, wanted?.upperBound ?? sa.last)
    guard low < high, low.distance(to: high) >= 29, let u = sa.within(low...high)?.logs,
      let v = sb.within(low...high)?.logs
    else { return nil }
    let dx = zip(u.dropFirst(), u).map { $0 - $1 }
    let dy = zip(v.dropFirst(), v).map { $0 - $1 }
    guard let changes = CrossCorrelation(dx, dy, limit: Self.limit, resamples: resamples) else { return nil }
    months = low...high
    x = a.selection
    y = b.selection
    self.changes = changes
    prewhitened = CrossCorrelation.prewhitened(dx, dy, limit: Self.limit, resamples: resamples)
    levels = CrossCorrelation(u, v, limit: Self.limit)
    let order = max(1, Autoregression.best(dy, limit: 4)?.coefficients.count ?? 1)
    let lags = max(order, changes.bestPositive.map { min(4, abs($0.lag)) } ?? 1)
    forward = Granger(dx, foretells: dy, lags: lags)
    backward = Granger(dy, foretells: dx, lags: lags)
    var parts: [(months: ClosedRange<YearMonth>, lag: Int, r: Double)] = []
    let half = dx.count / 2
    if half >= 20 {
      for range in [0..<half, half..<dx.count] {
        if let c = CrossCorrelation(Array(dx[range]), Array(dy[range]), limit: 6), let best = c.bestPositive {
          parts.append(
            (low.advanced(by: range.lowerBound + 1)...low.advanced(by: range.upperBound), best.lag, best.r))
        }
      }
    }
    halves = parts
  }

  /// The sentences of a report, most important first. `nameX` and `nameY` stand in the middle of a sentence.
  public func sentences(_ nameX: String, _ nameY: String) -> [String] {
    var out: [String] = []
    func order(_ lag: Int) -> String {
      if lag == 0 { return "in the same month" }
      let n = NumberText.counted(abs(lag), "month")
      return lag > 0 ? "with \(nameX) \(n) ahead" : "with \(nameY) \(n) ahead"
    }
    if let best = changes.bestPositive {
      let bar = changes.bar ?? 1
      let strength = best.r > bar ? "above" : "below"
      out.append(
        "Month-to-month changes over \(Period.exactly(months).label) match best \(order(best.lag)) (correlation "
          + "\(NumberText.decimal(best.r, 2)), where 1 is a perfect match); that is \(strength) the "
          + "\(NumberText.decimal(bar, 2)) that two unrelated series reach by luck, so it is "
          + (best.r > bar ? "some" : "weak") + " evidence of a forerunner"
          + (best.lag == 0 ? " in neither direction." : "."))
    }
    if let best = levels?.bestPositive, let c = changes.bestPositive, best.lag != c.lag {
      let reversed = best.lag.signum() * c.lag.signum() < 0
      out.append(
        "The counts themselves match best \(order(best.lag)) (\(NumberText.decimal(best.r, 2)))"
          + (reversed ? ", as if the order were reversed" : "")
          + ": two counts that rise and fall in slow waves look alike at many shifts, so the changes are the better guide."
      )
    }
    if let best = prewhitened?.bestPositive, let bar = prewhitened?.bar {
      out.append(
        "With each month's memory of the last one filtered out, the best match is \(order(best.lag)) "
          + "(\(NumberText.decimal(best.r, 2)) against a bar of \(NumberText.decimal(bar, 2))).")
    }
    if let f = forward, let b = backward {
      func says(_ g: Granger) -> String { g.p < 0.05 ? "helps" : "does not clearly help" }
      out.append(
        "Knowing the past \(f.lags == 1 ? "month" : NumberText.counted(f.lags, "month")) of \(nameX) \(says(f)) to foretell \(nameY) "
          + "(p \(NumberText.probability(f.p))); the other way round it \(says(b)) (p \(NumberText.probability(b.p))).")
    }
    if halves.count == 2 {
      let a = halves[0]
      let b = halves[1]
      out.append(
        "In \(Period.exactly(a.months).label) the best match is \(order(a.lag)) (\(NumberText.decimal(a.r, 2))), in "
          + "\(Period.exactly(b.months).label) \(order(b.lag)) (\(NumberText.decimal(b.r, 2)))"
          + (a.lag == b.lag ? ": the same." : ": the order did not stay the same."))
    }
    return out
  }
}
