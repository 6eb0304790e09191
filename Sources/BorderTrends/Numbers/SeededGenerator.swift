/// A small generator with a fixed seed, so that every resampling gives the same numbers on every run and machine.
///
/// SplitMix64: G. L. Steele, D. Lea and C. H. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// Uniform in [0, 1) with 53 bits.
  mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Uniform in 0..<n. The bias of the multiplication is below 2⁻⁴⁰ for the sizes used here.
  mutating func index(_ n: Int) -> Int { Int(uniform() * Double(n)) }

  /// Standard normal (Box and Muller 1958, cosine branch).
  mutating func normal() -> Double {
    let u = 1 - uniform()
    return (-2 * naturalLog(u)).squareRoot() * cosine(2 * .pi * uniform())
  }
}
