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
  /// The way used: the one that erred least when tried out at earlier months.
  public let method: ForecastMethod
  /// Of the interval.
  public let level: Double
  public let backtest: Backtest?
  public let newest: Unusual?

  public static let method = MethodNote(
    id: "expectation", name: "What to expect",
    plain:
      "Several ways of guessing, from plain ones to exponential smoothing, which carries level, fading trend and season "
      + "forward, are tried out on earlier months; the one that erred least is used for the next.",
    source: "Hyndman, Koehler, Ord and Snyder 2008; Tashman 2000")

  /// Of the logarithms over the newest unbroken months; values are medians. Smoothing without a season where the series
  /// is too short to try anything out. Nil for fewer than 36 months in a row, or where a month counts nobody.
  public init?(_ s: Series, steps: Int = 6, level: Double = 0.8) {
    guard let stretch = MonthlyStretch(s), stretch.values.count >= 36, let y = stretch.logs else { return nil }
    let backtest = Backtest(y)
    let method = backtest?.best ?? .smoothing
    guard let f = Forecast(method, y, steps: steps, level: level) else { return nil }
    months = f.steps.enumerated().map { h, f in
      Month(
        month: stretch.last.advanced(by: h + 1), value: exponential(f.value), low: exponential(f.low),
        high: exponential(f.high))
    }
    self.method = method
    self.level = level
    self.backtest = backtest
    newest = Unusual(stretch, y, method)
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

  init?(_ s: MonthlyStretch, _ y: [Double], _ method: ForecastMethod) {
    guard y.count >= 37, let truth = y.last, let fit = Forecast(method, Array(y.dropLast()), steps: 1),
      let f = fit.steps.first
    else { return nil }
    month = s.last
    value = exponential(truth)
    expected = exponential(f.value)
    low = exponential(f.low)
    high = exponential(f.high)
    let miss = abs(truth - f.value)
    asFar = fit.errors.count(where: { abs($0) >= miss })
    of = fit.errors.count
  }

  public var sentence: String {
    let range = "\(NumberText.grouped(significant(low, 2))) to \(NumberText.grouped(significant(high, 2)))"
    let verdict = value < low ? "lower than expected" : value > high ? "higher than expected" : "as expected"
    return
      "\(month.label), with \(NumberText.grouped(value)), is \(verdict): the months before pointed to \(range) (four "
      + "chances in five). A miss this large or larger came in \(asFar) of \(of) earlier months."
  }
}
