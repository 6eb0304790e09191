public import BorderData

/// What the months so far lead one to expect of the next, with how well such expectations did before.
public struct Expectation: Hashable, Sendable {
  public struct Month: Hashable, Sendable {
    public let month: YearMonth
    public let value: Double
    public let low: Double
    public let high: Double
  }
  public let months: [Month]
  /// Of the interval.
  public let level: Double
  public let backtest: Backtest?
  public let newest: Unusual?

  /// From exponential smoothing of the logarithms over the newest unbroken months; values are medians. Nil for fewer
  /// than 36 months in a row, or where a month counts nobody.
  public init?(_ s: Series, steps: Int = 6, level: Double = 0.8) {
    guard let stretch = MonthlyStretch(s), stretch.values.count >= 36, let y = stretch.logs, let fit = ETS(y) else {
      return nil
    }
    months = fit.interval(steps, level: level).enumerated().map { h, f in
      Month(
        month: stretch.last.advanced(by: h + 1), value: exponential(f.value), low: exponential(f.low),
        high: exponential(f.high))
    }
    self.level = level
    backtest = Backtest(y, start: fit.parameters)
    newest = Unusual(stretch, y)
  }

  public var sentence: String {
    guard let a = months.first, let z = months.last else { return "" }
    func band(_ m: Month) -> String {
      "\(NumberText.grouped(significant(m.low, 2))) to \(NumberText.grouped(significant(m.high, 2)))"
    }
    return "If the past is a guide, \(a.month.label) should bring \(band(a)) and \(z.month.label) \(band(z)) "
      + "(four chances in five); a change of policy is no part of such a guess."
  }
}

/// How far off forecasts were when made at earlier months without knowing what came after (rolling origin: L. J.
/// Tashman, International Journal of Forecasting 16, 2000), beside two forecasts that take no thought.
public struct Backtest: Hashable, Sendable {
  public let origins: Int
  /// Months ahead.
  public let horizon: Int
  /// Mean absolute error of the logarithm, as a factor less one: 0.20 for "off by 20% on average".
  public let model: Double
  /// The same month a year before.
  public let seasonalNaive: Double
  /// The newest month as it is.
  public let naive: Double

  /// Refits at each of the last 24 origins at most, from 36 months on, three months ahead.
  init?(_ y: [Double], start: ETS.Parameters, horizon: Int = 3, limit: Int = 24) {
    let first = max(36, y.count - horizon - limit + 1)
    guard first + horizon <= y.count else { return nil }
    var errors = (0.0, 0.0, 0.0)
    var count = 0
    for end in first...(y.count - horizon) {
      let past = Array(y[..<end])
      guard let fit = ETS(past, from: start) else { continue }
      let ahead = fit.forecast(horizon)
      for h in 0..<horizon {
        let truth = y[end + h]
        errors.0 += abs(truth - ahead[h])
        errors.1 += abs(truth - y[end + h - 12])
        errors.2 += abs(truth - y[end - 1])
        count += 1
      }
    }
    guard count > 0 else { return nil }
    origins = count / horizon
    self.horizon = horizon
    model = expMinusOne(errors.0 / Double(count))
    seasonalNaive = expMinusOne(errors.1 / Double(count))
    naive = expMinusOne(errors.2 / Double(count))
  }

  public var sentence: String {
    func off(_ x: Double) -> String { NumberText.percent(x) }
    var s =
      "Tried out at \(NumberText.count(origins)) earlier months, up to \(NumberText.count(horizon)) months ahead, the method "
      + "was off by \(off(model)) on average; taking the same month of the year before was off by \(off(seasonalNaive)), "
      + "taking the newest month as it is by \(off(naive))."
    if model > min(seasonalNaive, naive) {
      s += " The method did no better than the simpler guess, so little should be built on it."
    }
    return s
  }
}

/// How unusual the newest month is, given the months before it.
public struct Unusual: Hashable, Sendable {
  public let month: YearMonth
  public let value: Double
  /// What the months before led to expect, with the 80% interval.
  public let expected: Double
  public let low: Double
  public let high: Double
  /// Months in which the forecast one step ahead was off by at least as much, of `of`.
  public let asFar: Int
  public let of: Int

  init?(_ s: MonthlyStretch, _ y: [Double]) {
    guard y.count >= 37, let truth = y.last, let fit = ETS(Array(y.dropLast())), let f = fit.interval(1).first else {
      return nil
    }
    month = s.last
    value = exponential(truth)
    expected = exponential(f.value)
    low = exponential(f.low)
    high = exponential(f.high)
    let miss = abs(truth - f.value)
    // The first year's fitted errors still depend on the starting states.
    let past = fit.residuals.dropFirst(12)
    asFar = past.count(where: { abs($0) >= miss })
    of = past.count
  }

  public var sentence: String {
    let range = "\(NumberText.grouped(significant(low, 2))) to \(NumberText.grouped(significant(high, 2)))"
    let verdict = value < low ? "lower than expected" : value > high ? "higher than expected" : "as expected"
    return
      "\(month.label), with \(NumberText.grouped(value)), is \(verdict): the months before pointed to \(range) (four "
      + "chances in five). A miss this large or larger came in \(asFar) of \(of) earlier months."
  }
}
