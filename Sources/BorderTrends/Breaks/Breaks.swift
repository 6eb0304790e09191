public import BorderData

/// The months at which the level of a series changed, how sure each is, and what is known to have happened then.
///
/// Found on logarithms with the season taken out, by PELT with stretches of at least six months; months below 100 at the
/// start of a series are left out. The penalty of a cut is 4 σ² log n: the 3 σ² log n of the modified BIC (N. R. Zhang and
/// D. O. Siegmund, Biometrics 63, 2007), and one more for the season that is estimated beside it. σ² is the long-run
/// variance: the residual variance times (1 + ρ)/(1 − ρ) for neighbouring residuals correlated by ρ, capped at 0.8
/// (M. Lavielle and E. Moulines, Journal of Time Series Analysis 21, 2000, on dependent errors). A break found again in
/// fewer than half of the resamplings is left out.
///
/// How often it errs: of 60 simulated series of 72 months without a break, 10% showed one where neighbouring months
/// were correlated by 0.5 and 13% by 0.7.
public struct Breaks: Hashable, Sendable {
  public struct Break: Hashable, Sendable {
    /// First month of the new level.
    public let month: YearMonth
    /// Typical month before and after: the geometric mean of each stretch, season taken out.
    public let before: Double
    public let after: Double
    /// Share of resamplings in which a break is found again within two months.
    public let certainty: Double
    public let event: KnownEvent?
    public var change: Double { after / before - 1 }

    public var sentence: String {
      var s =
        "From \(month.label) the level is \(change < 0 ? "lower" : "higher"): about \(rounded(after)) a month after "
        + "\(rounded(before)) before (\(NumberText.signedPercent(change))). In "
        + "\(NumberText.decimal(certainty * 100, 0))% of trials with the ups and downs reshuffled it was found again, at most two "
        + "months away"
      if let event { s += ". Near it: \(event.label), which need not be the cause" }
      return s + "."
    }
    private func rounded(_ x: Double) -> String { NumberText.grouped(significant(x, 2)) }
  }
  public let all: [Break]
  public let stretch: MonthlyStretch
  public let penalty: Double
  /// The level in each month of the stretch.
  public let levels: [Double]

  /// Nil for fewer than 24 months in a row, or where a month counts nobody.
  public init?(_ s: Series, events: KnownEvents = .standard, resamples: Int = 99, minimum: Int = 6) {
    guard let stretch = MonthlyStretch(s)?.fromSizeable, stretch.values.count >= 24, let y = stretch.adjustedLogs else {
      return nil
    }
    let n = y.count
    let logN = naturalLog(Double(n))
    let steps = zip(y.dropFirst(), y).map { abs($0 - $1) }
    // Median absolute step of a normal series is 0.6745 · √2 σ.
    let sigma = median(steps) / (0.674_489_750_196_081_7 * 2.0.squareRoot())
    // First pass as if neighbours were correlated by ½, so that slow noise is not cut up and lost from ρ.
    let first = Segmentation.pelt(y, penalty: max(4 * 3 * sigma * sigma * logN, 1e-9), minimum: minimum)
    let residuals = zip(y, Segmentation.levels(y, first)).map { $0 - $1 }
    let square = residuals.reduce(0) { $0 + $1 * $1 } / Double(max(1, n - first.count - 1))
    let rho = min(0.8, max(0, autocorrelation(residuals, upTo: 1).last ?? 0))
    let beta = max(4 * square * (1 + rho) / (1 - rho) * logN, 1e-9)
    let cuts = Segmentation.pelt(y, penalty: beta, minimum: minimum)
    let fitted = Segmentation.levels(y, cuts)
    let rest = zip(y, fitted).map { $0 - $1 }
    var hits = Array(repeating: 0, count: cuts.count)
    if !cuts.isEmpty {
      var rng = SeededGenerator(seed: 2012)
      for _ in 0..<resamples {
        // Blocks of six months keep what one month's residual says of the next (H. R. Künsch, Annals of Statistics 17, 1989).
        var again = fitted
        var i = 0
        while i < n {
          let at = rng.index(max(1, n - 5))
          for k in 0..<min(6, n - i) { again[i + k] += rest[min(n - 1, at + k)] }
          i += 6
        }
        let found = Segmentation.pelt(again, penalty: beta, minimum: minimum)
        for (j, c) in cuts.enumerated() where found.contains(where: { abs($0 - c) <= 2 }) { hits[j] += 1 }
      }
    }
    self.stretch = stretch
    penalty = beta
    levels = fitted.map(exponential)
    let found = cuts.enumerated().map { j, c in
      Break(
        month: stretch.month(c), before: exponential(fitted[c - 1]), after: exponential(fitted[c]),
        certainty: resamples > 0 ? Double(hits[j]) / Double(resamples) : .nan,
        event: events.nearest(to: stretch.month(c), at: s.selection.place, who: s.selection.who))
    }
    all = resamples > 0 ? found.filter { $0.certainty >= 0.5 } : found
  }
}

/// Rounded to so many significant digits.
func significant(_ x: Double, _ digits: Int) -> Double {
  guard x != 0, x.isFinite else { return x }
  var scale = 1.0
  var limit = 1.0
  for _ in 0..<digits { limit *= 10 }
  var v = abs(x)
  while v >= limit {
    v /= 10
    scale *= 10
  }
  while v < limit / 10 {
    v *= 10
    scale /= 10
  }
  return (x / scale).rounded() * scale
}
