public import BorderData

/// Rising, falling or no clear trend, with how steep and at what level of certainty.
public struct TrendVerdict: Hashable, Sendable {
  public enum Direction: String, Hashable, Sendable { case rising, falling, unclear }
  public let direction: Direction
  /// Two-sided p-value of the test.
  public let p: Double
  /// The level at which it was judged.
  public let level: Double
  /// Typical growth per year as a fraction, with its 95% interval.
  public let yearly: Double
  public let low: Double
  public let high: Double
  public let span: ClosedRange<YearMonth>
  /// "seasonal, with the months' covariance".
  public let test: String

  /// By month where six whole years of months are published: each month against its like (Hirsch and Slack 1984). With
  /// three to five whole years the season is taken out and the Hamed–Rao test used with 12 lags. By year where eight
  /// whole years are published, Hamed–Rao with three lags. Nil otherwise: too little to tell a trend from chance.
  public init?(monthly: Series?, yearly: Series, level: Double = 0.05) {
    if let stretch = monthly.flatMap({ MonthlyStretch($0) }), let logs = stretch.adjustedLogs, logs.count >= 36 {
      let years = logs.count / 12
      let whole = Array(logs.suffix(years * 12)).map(Optional.some)
      let raw = stretch.logs.map { Array($0.suffix(years * 12)).map(Optional.some) } ?? whole
      let seasonal = years >= 6
      guard let t = seasonal ? MannKendall.correlatedSeasonal(raw) : MannKendall.hamedRao(whole, lags: 12),
        let slope = TheilSen(whole)
      else { return nil }
      self.init(
        t, slope, stepsPerYear: 12, level: level, span: stretch.month(stretch.values.count - years * 12)...stretch.last,
        test: seasonal
          ? "each month against the same month of other years" : "season taken out, twelve lags allowed for")
      return
    }
    let whole = yearly.points.filter(\.isWhole)
    guard whole.count >= 8, whole.allSatisfy({ ($0.value ?? 0) > 0 }), let a = whole.first, let b = whole.last else {
      return nil
    }
    var logs: [Double?] = []
    for p in yearly.points where p.period.first >= a.period.first && p.period.last <= b.period.last {
      logs.append(p.wholeValue.map { naturalLog(Double($0)) })
    }
    guard let t = MannKendall.hamedRao(logs), let slope = TheilSen(logs) else { return nil }
    self.init(
      t, slope, stepsPerYear: 1, level: level, span: a.period.first...b.period.last,
      test: "by year, three lags allowed for")
  }

  private init(
    _ t: MannKendall, _ slope: TheilSen, stepsPerYear: Double, level: Double, span: ClosedRange<YearMonth>, test: String
  ) {
    p = t.p
    self.level = level
    direction = t.p < level ? (t.s > 0 ? .rising : .falling) : .unclear
    yearly = expMinusOne(slope.slope * stepsPerYear)
    low = expMinusOne(slope.low * stepsPerYear)
    high = expMinusOne(slope.high * stepsPerYear)
    self.span = span
    self.test = test
  }

  public var sentence: String {
    let over = "Over \(Period.exactly(span).label) as a whole"
    let odds = "(p \(p < 0.001 ? "" : "= ")\(NumberText.probability(p)); below 0.05 is clear)"
    switch direction {
    case .unclear:
      return
        "\(over) there is no clear trend, judged at the 5% level \(odds): ups and downs outweigh any lasting direction."
    case .rising, .falling:
      return "\(over) the trend is \(direction.rawValue), judged at the 5% level \(odds): typically "
        + "\(NumberText.signedPercent(yearly)) a year (95% interval \(NumberText.signedPercent(low)) to "
        + "\(NumberText.signedPercent(high)))."
    }
  }
}
