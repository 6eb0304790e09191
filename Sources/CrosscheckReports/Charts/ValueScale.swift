/// Maps values to heights, with round ticks.
struct ValueScale {
  let low: Double
  let high: Double
  let ticks: [Double]

  /// Covers the values, and zero where `zero` says so, with about `count` ticks at 1, 2, 2.5 or 5 times a power of ten.
  init(_ values: [Double], zero: Bool, ticks count: Int = 4) {
    let finite = values.filter(\.isFinite)
    var lo = finite.min() ?? 0
    var hi = finite.max() ?? 1
    if zero {
      lo = min(0, lo)
      hi = max(0, hi)
    }
    if hi - lo <= abs(hi) * 1e-9 {
      hi += max(1, abs(hi) * 0.1)
      if !zero { lo -= max(1, abs(lo) * 0.1) }
    }
    let raw = (hi - lo) / Double(max(1, count))
    var power = 1.0
    while power * 10 <= raw { power *= 10 }
    while power > raw { power /= 10 }
    let step = [1, 2, 2.5, 5, 10].map { $0 * power }.first { $0 >= raw * 0.999 } ?? raw
    let first = (lo / step).rounded(.down)
    let last = (hi / step - 1e-9).rounded(.up)
    var made: [Double] = []
    var k = first
    while k <= last && made.count < 50 {
      made.append(k * step)
      k += 1
    }
    low = first * step
    high = max(last * step, low + step)
    self.ticks = made
  }

  /// 0 at the low end, 1 at the high end.
  func part(_ v: Double) -> Double { (v - low) / (high - low) }
  func y(_ v: Double, in r: Rect) -> Double { r.bottom - part(v) * r.height }
}
