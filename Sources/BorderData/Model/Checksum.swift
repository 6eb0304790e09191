/// A checksum that finds damage, not malice: eight FNV-1a lanes over 64-bit words, mixed at the end.
///
/// Each piece added counts as if padded with zeros to 64 bytes, which is how pieces stand in a cube file.
struct Checksum {
  /// The 64-bit FNV prime (Fowler, Noll and Vo; draft-eastlake-fnv).
  private static let prime: UInt64 = 0x0000_0100_0000_01B3
  private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325
  private var lanes = SIMD8<UInt64>(
    basis, basis &+ 1, basis &+ 2, basis &+ 3, basis &+ 4, basis &+ 5, basis &+ 6, basis &+ 7)

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var i = 0
    var state = lanes
    while i + 64 <= bytes.count {
      Self.mix(&state, bytes.loadUnaligned(fromByteOffset: i, as: SIMD8<UInt64>.self))
      i += 64
    }
    if i < bytes.count {
      var last = SIMD8<UInt64>(repeating: 0)
      withUnsafeMutableBytes(of: &last) { $0.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[i...])) }
      Self.mix(&state, last)
    }
    lanes = state
  }

  // The shift brings high bits down: FNV alone never moves a difference in the top byte anywhere.
  private static func mix(_ state: inout SIMD8<UInt64>, _ words: SIMD8<UInt64>) {
    state = (state ^ words) &* SIMD8(repeating: prime)
    state ^= state &>> SIMD8(repeating: 29)
  }

  var value: UInt64 {
    var v = Self.basis
    for i in 0..<8 { v = (v ^ lanes[i]) &* Self.prime }
    return v
  }
}
