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
  /// The two months, one of each series, without which the best match of the changes would be weakest, and what it
  /// would then be: how far one coincidence carries the whole.
  public let heaviest: (x: YearMonth, y: YearMonth, r: Double)?
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
  ///
  /// - Parameter atBorder: whom to count at the border, where that is not plain from `who`.
  public static func darienAndBorder(
    _ figures: Figures, who: Who = .everyone, atBorder: Who? = nil, months: ClosedRange<YearMonth>? = nil,
    resamples: Int = 199
  ) -> LeadLag? {
    let there: Who = atBorder ?? (who == .everyone ? .except(northOfDarien) : who)
    let darien = Selection(.transits, place: .darien, who: who)
    let border = Selection(.encounters, place: .southwest, who: there)
    guard let a = try? figures.series(darien, by: .month), let b = try? figures.series(border, by: .month) else {
      return nil
    }
    return LeadLag(a, b, months: months, resamples: resamples)
  }

  /// Lags looked at either way.
  public static let limit = 8

  /// - Parameter first: the month before the first change.
  private static func heaviest(
    _ x: [Double], _ y: [Double], lag: Int, after first: YearMonth
  ) -> (x: YearMonth, y: YearMonth, r: Double)? {
    var weakest: (t: Int, r: Double)?
    for t in max(0, -lag)..<min(x.count, y.count - lag) {
      var a = x
      var b = y
      a.remove(at: t)
      b.remove(at: t + lag)
      let ma = mean(a)
      let mb = mean(b)
      let scale =
        (a.reduce(0) { $0 + ($1 - ma) * ($1 - ma) } * b.reduce(0) { $0 + ($1 - mb) * ($1 - mb) }).squareRoot()
      guard scale > 0 else { continue }
      var sum = 0.0
      for u in max(0, -lag)..<min(x.count, y.count - lag) where u != t { sum += (x[u] - ma) * (y[u + lag] - mb) }
      if weakest.map({ sum / scale < $0.r }) ?? true { weakest = (t, sum / scale) }
    }
    return weakest.map { (first.advanced(by: $0.t + 1), first.advanced(by: $0.t + lag + 1), $0.r) }
  }

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
    let found =
      resamples > 0
      ? CrossCorrelation(dx, dy, limit: Self.limit, resamples: resamples) : CrossCorrelation(dx, dy, limit: Self.limit)
    guard let changes = found else { return nil }
    months = low...high
    x = a.selection
    y = b.selection
    self.changes = changes
    prewhitened = CrossCorrelation.prewhitened(dx, dy, limit: Self.limit, resamples: resamples)
    levels = CrossCorrelation(u, v, limit: Self.limit)
    heaviest = changes.bestPositive.flatMap { Self.heaviest(dx, dy, lag: $0.lag, after: low) }
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

  /// A loss of correlation that a reader should hear of.
  static let fragile = 0.08

  private func match(_ best: (lag: Int, r: Double), _ order: String) -> String {
    let bar = changes.bar ?? 1
    let clear = best.r > bar
    let means =
      switch (best.lag == 0, clear) {
      case (true, true): "they move together, and neither runs ahead of the other"
      case (true, false): "this may be luck, and neither runs ahead of the other"
      case (false, true): "this is some evidence of a forerunner"
      case (false, false): "this may be luck: weak evidence of a forerunner"
      }
    return "Month-to-month changes over \(Period.exactly(months).label) match best \(order) (correlation "
      + "\(NumberText.decimal(best.r, 2)), where 1 is a perfect match and 0 none). Two series that have nothing to do with each "
      + "other reach \(NumberText.decimal(bar, 2)) one time in twenty, so \(means)."
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
      out.append(match(best, order(best.lag)))
      if let h = heaviest, best.r - h.r >= Self.fragile {
        let pair = h.x == h.y ? "\(h.x.label)" : "\(h.x.label) for \(nameX) and \(h.y.label) for \(nameY)"
        out.append("Much of that match is one coincidence: without \(pair) it would be \(NumberText.decimal(h.r, 2)).")
      }
    }
    if let best = levels?.bestPositive, let c = changes.bestPositive, best.lag != c.lag {
      let reversed = best.lag < 0 && c.lag >= 0 || best.lag >= 0 && c.lag < 0
      out.append(
        "The counts themselves match best \(order(best.lag)) (\(NumberText.decimal(best.r, 2)))"
          + (reversed && best.lag != 0 ? ", as if the order were the other way round" : "")
          + ". That is weaker evidence, though the number is larger: two counts that rise and fall in slow waves resemble "
          + "each other at many shifts, whichever comes first. Whether a rise in one is followed by a rise in the other "
          + "shows in the changes.")
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
