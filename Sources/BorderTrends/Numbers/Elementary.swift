import Glibc

// The C library's functions under names of our own, so that one file alone imports it for them.

func power(_ x: Double, _ y: Double) -> Double { pow(x, y) }
func naturalLog(_ x: Double) -> Double { log(x) }
func exponential(_ x: Double) -> Double { exp(x) }
func logOnePlus(_ x: Double) -> Double { log1p(x) }
func expMinusOne(_ x: Double) -> Double { expm1(x) }
func complementaryErrorFunction(_ x: Double) -> Double { erfc(x) }
func errorFunction(_ x: Double) -> Double { erf(x) }
func cosine(_ x: Double) -> Double { cos(x) }
func sine(_ x: Double) -> Double { sin(x) }

/// log Γ(x) for x > 0. `lgamma_r` rather than `lgamma`, which writes a global.
func logGamma(_ x: Double) -> Double {
  var sign: Int32 = 0
  return lgamma_r(x, &sign)
}

func mean(_ x: [Double]) -> Double { x.isEmpty ? .nan : x.reduce(0, +) / Double(x.count) }

/// Sample variance, divisor n − 1.
func variance(_ x: [Double]) -> Double {
  guard x.count > 1 else { return .nan }
  let m = mean(x)
  return x.reduce(0) { $0 + ($1 - m) * ($1 - m) } / Double(x.count - 1)
}

/// Mean of the two middle values where the count is even.
func median(_ x: [Double]) -> Double {
  guard !x.isEmpty else { return .nan }
  let s = x.sorted()
  return s.count % 2 == 1 ? s[s.count / 2] : (s[s.count / 2 - 1] + s[s.count / 2]) / 2
}

/// Quantile by linear interpolation of order statistics (type 7 of Hyndman and Fan 1996, the default of R and NumPy).
func quantile(_ x: [Double], _ p: Double) -> Double {
  guard !x.isEmpty else { return .nan }
  let s = x.sorted()
  let h = Double(s.count - 1) * min(max(p, 0), 1)
  let i = Int(h)
  return i + 1 < s.count ? s[i] + (h - Double(i)) * (s[i + 1] - s[i]) : s[i]
}
