/// The median of the slopes between all pairs of points, with the interval of Sen.
///
/// H. Theil, "A rank-invariant method of linear and polynomial regression analysis", Proc. Kon. Ned. Akad. Wet. A 53
/// (1950); P. K. Sen, "Estimates of the regression coefficient based on Kendall's tau", JASA 63 (1968), eq. 2.6 for the
/// variance. Rank positions of the interval are rounded to the nearest (half to even), as SciPy does.
public struct TheilSen: Hashable, Sendable {
  /// Per step of time.
  public let slope: Double
  /// At time 0: median(y) − slope · median(t).
  public let intercept: Double
  public let low: Double
  public let high: Double
  /// Of the interval.
  public let level: Double

  public static let method = MethodNote(
    id: "theil-sen", name: "Theil–Sen slope",
    plain: "The typical yearly step: the middle one of the slopes between all pairs of points, which single odd years "
      + "cannot pull about.",
    source: "Theil 1950; Sen 1968, JASA 63")

  /// Gaps (nil) keep their place in time. Nil result for fewer than two values.
  public init?(_ y: [Double?], level: Double = 0.95) {
    var t: [Double] = []
    var v: [Double] = []
    for (i, x) in y.enumerated() {
      guard let x else { continue }
      t.append(Double(i))
      v.append(x)
    }
    let n = v.count
    guard n >= 2 else { return nil }
    var slopes: [Double] = []
    slopes.reserveCapacity(n * (n - 1) / 2)
    for i in 0..<n { for j in (i + 1)..<max(n, i + 1) { slopes.append((v[j] - v[i]) / (t[j] - t[i])) } }
    slopes.sort()
    slope = medianOfSorted(slopes)
    intercept = median(v) - slope * median(t)
    let z = Distribution.normalQuantile((1 - level) / 2)
    let sigma = max(0, MannKendall.variance(v)).squareRoot()
    let count = Double(slopes.count)
    let upper = min(Int(((count - z * sigma) / 2).rounded(.toNearestOrEven)), slopes.count - 1)
    let lower = max(Int(((count + z * sigma) / 2).rounded(.toNearestOrEven)) - 1, 0)
    low = slopes[min(max(lower, 0), slopes.count - 1)]
    high = slopes[max(upper, 0)]
    self.level = level
  }
}

func medianOfSorted(_ s: [Double]) -> Double {
  guard !s.isEmpty else { return .nan }
  return s.count % 2 == 1 ? s[s.count / 2] : (s[s.count / 2 - 1] + s[s.count / 2]) / 2
}
