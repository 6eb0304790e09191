/// Probabilities of the distributions that the tests here refer to.
enum Distribution {
  /// Φ(z).
  static func normalCDF(_ z: Double) -> Double { 0.5 * complementaryErrorFunction(-z / 2.0.squareRoot()) }

  /// Two-sided p-value of a standard normal statistic.
  static func normalTwoSided(_ z: Double) -> Double { complementaryErrorFunction(abs(z) / 2.0.squareRoot()) }

  /// Φ⁻¹(p): the rational approximation of P. J. Acklam (relative error 1.2e-9), polished by one step of Halley's
  /// method to full precision. Infinite at 0 and 1.
  static func normalQuantile(_ p: Double) -> Double {
    guard p > 0, p < 1 else { return p <= 0 ? -.infinity : .infinity }
    // 1 − p is exact here, and the lower tail keeps its digits.
    if p > 0.5 { return -normalQuantile(1 - p) }
    let a = [
      -3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02, 1.383577518672690e+02,
      -3.066479806614716e+01, 2.506628277459239e+00,
    ]
    let b = [
      -5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02, 6.680131188771972e+01,
      -1.328068155288572e+01,
    ]
    let c = [
      -7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00, -2.549732539343734e+00,
      4.374664141464968e+00, 2.938163982698783e+00,
    ]
    let d = [7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00]
    func horner(_ k: [Double], _ x: Double) -> Double { k.reduce(0) { $0 * x + $1 } }
    var x: Double
    if p < 0.02425 {
      let q = (-2 * naturalLog(p)).squareRoot()
      x = horner(c, q) / horner(d + [1], q)
    } else {
      let q = p - 0.5
      let r = q * q
      x = horner(a, r) * q / horner(b + [1], r)
    }
    let e = normalCDF(x) - p
    let u = e * (2 * Double.pi).squareRoot() * exponential(x * x / 2)
    x -= u / (1 + x * u / 2)
    return x
  }

  /// P(T > x) for Student's t with `df` degrees of freedom.
  static func tUpper(_ x: Double, df: Double) -> Double {
    let half = 0.5 * incompleteBeta(df / (df + x * x), df / 2, 0.5)
    return x >= 0 ? half : 1 - half
  }

  static func tTwoSided(_ x: Double, df: Double) -> Double { incompleteBeta(df / (df + x * x), df / 2, 0.5) }

  /// The t with P(T ≤ t) = p, by bisection on `tUpper` to the last bits.
  static func tQuantile(_ p: Double, df: Double) -> Double {
    guard p > 0, p < 1 else { return p <= 0 ? -.infinity : .infinity }
    if p < 0.5 { return -tQuantile(1 - p, df: df) }
    var low = 0.0
    var high = 2.0
    while tUpper(high, df: df) > 1 - p, high < 1e12 { high *= 2 }
    for _ in 0..<200 {
      let mid = (low + high) / 2
      if mid == low || mid == high { break }
      if tUpper(mid, df: df) > 1 - p { low = mid } else { high = mid }
    }
    return (low + high) / 2
  }

  /// P(F > x) with `d1` and `d2` degrees of freedom.
  static func fUpper(_ x: Double, _ d1: Double, _ d2: Double) -> Double {
    x <= 0 ? 1 : incompleteBeta(d2 / (d2 + d1 * x), d2 / 2, d1 / 2)
  }

  /// Regularised incomplete beta function I_x(a, b), by Lentz's continued fraction (Press et al., Numerical Recipes,
  /// 3rd ed., § 6.4).
  static func incompleteBeta(_ x: Double, _ a: Double, _ b: Double) -> Double {
    if x <= 0 { return 0 }
    if x >= 1 { return 1 }
    let front = exponential(
      logGamma(a + b) - logGamma(a) - logGamma(b) + a * naturalLog(x) + b * logOnePlus(-x))
    if x < (a + 1) / (a + b + 2) { return front * betaFraction(x, a, b) / a }
    return 1 - front * betaFraction(1 - x, b, a) / b
  }

  private static func betaFraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    let tiny = 1e-300
    var c = 1.0
    var d = 1 - (a + b) * x / (a + 1)
    if abs(d) < tiny { d = tiny }
    d = 1 / d
    var h = d
    for m in 1...500 {
      let k = Double(m)
      for step in 0..<2 {
        let t =
          step == 0
          ? k * (b - k) * x / ((a + 2 * k - 1) * (a + 2 * k))
          : -(a + k) * (a + b + k) * x / ((a + 2 * k) * (a + 2 * k + 1))
        d = 1 + t * d
        if abs(d) < tiny { d = tiny }
        c = 1 + t / c
        if abs(c) < tiny { c = tiny }
        d = 1 / d
        h *= d * c
        if step == 1, abs(d * c - 1) < 1e-16 { return h }
      }
    }
    return h
  }
}
