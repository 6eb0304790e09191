import CLibCSV

/// SHA-256, streaming (FIPS 180-4), by the processor's instructions for it where it has them.
///
/// Its own work because the alternatives are a dependency of millions of lines or Foundation's start-up.
public struct SHA256: Sendable {
  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  private var pending: [UInt8] = []
  private var length: UInt64 = 0
  private let usesInstructions: Bool

  static let hasInstructions = crosscheck_sha256_available() != 0

  public init() { self.init(usingInstructions: Self.hasInstructions) }

  /// For tests: either way gives the same.
  init(usingInstructions: Bool) {
    usesInstructions = usingInstructions && Self.hasInstructions
    pending.reserveCapacity(64)
  }

  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    length += UInt64(bytes.count)
    var i = 0
    if !pending.isEmpty {
      let take = min(64 - pending.count, bytes.count)
      pending.append(contentsOf: bytes[..<take])
      i = take
      if pending.count < 64 { return }
      pending.withUnsafeBytes { block in if let b = block.baseAddress { compress(b, 1) } }
      pending.removeAll(keepingCapacity: true)
    }
    let blocks = (bytes.count - i) / 64
    if blocks > 0, let base = bytes.baseAddress {
      compress(base + i, blocks)
      i += blocks * 64
    }
    if i < bytes.count { pending.append(contentsOf: bytes[i...]) }
  }

  /// Lower-case hex of everything given so far.
  public func hex() -> String {
    var last = self
    let bits = length * 8
    var tail: [UInt8] = [0x80]
    while (pending.count + tail.count) % 64 != 56 { tail.append(0) }
    for shift in stride(from: 56, through: 0, by: -8) { tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift))) }
    tail.withUnsafeBytes { last.update($0) }
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for word in last.state {
      for shift in stride(from: 28, through: 0, by: -4) { text.append(digits[Int(word >> UInt32(shift)) & 15]) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Of a whole file; nil when it cannot be read.
  static func hex(ofFile path: String) -> String? {
    guard var source = FileSource(path: path) else { return nil }
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 64)
    defer { block.deallocate() }
    while true {
      let n = source.read(into: block)
      if n < 0 { return nil }
      if n == 0 { return source.hash.hex() }
    }
  }

  public static func hex(of bytes: some Sequence<UInt8>) -> String {
    var h = SHA256()
    Array(bytes).withUnsafeBytes { h.update($0) }
    return h.hex()
  }

  private mutating func compress(_ base: UnsafeRawPointer, _ blocks: Int) {
    guard usesInstructions else { return Self.compress(&state, base, blocks) }
    state.withUnsafeMutableBufferPointer { s in
      Self.k.withUnsafeBufferPointer { k in
        crosscheck_sha256_blocks(s.baseAddress, k.baseAddress, base.assumingMemoryBound(to: UInt8.self), blocks)
      }
    }
  }

  private static func compress(_ state: inout [UInt32], _ base: UnsafeRawPointer, _ blocks: Int) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { w in
      Self.k.withUnsafeBufferPointer { k in
        var h = (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7])
        for block in 0..<blocks {
          let p = base + block * 64
          for t in 0..<16 { w[t] = UInt32(bigEndian: p.loadUnaligned(fromByteOffset: t * 4, as: UInt32.self)) }
          for t in 16..<64 {
            let a = w[t - 15]
            let b = w[t - 2]
            let s0 = rotr(a, 7) ^ rotr(a, 18) ^ (a >> 3)
            let s1 = rotr(b, 17) ^ rotr(b, 19) ^ (b >> 10)
            w[t] = w[t - 16] &+ s0 &+ w[t - 7] &+ s1
          }
          var v = h
          for t in 0..<64 {
            let s1 = rotr(v.4, 6) ^ rotr(v.4, 11) ^ rotr(v.4, 25)
            let ch = (v.4 & v.5) ^ (~v.4 & v.6)
            let t1 = v.7 &+ s1 &+ ch &+ k[t] &+ w[t]
            let s0 = rotr(v.0, 2) ^ rotr(v.0, 13) ^ rotr(v.0, 22)
            let maj = (v.0 & v.1) ^ (v.0 & v.2) ^ (v.1 & v.2)
            v = (t1 &+ s0 &+ maj, v.0, v.1, v.2, v.3 &+ t1, v.4, v.5, v.6)
          }
          h = (
            h.0 &+ v.0, h.1 &+ v.1, h.2 &+ v.2, h.3 &+ v.3, h.4 &+ v.4, h.5 &+ v.5, h.6 &+ v.6, h.7 &+ v.7
          )
        }
        state = [h.0, h.1, h.2, h.3, h.4, h.5, h.6, h.7]
      }
    }
  }

  @inline(__always) private static func rotr(_ x: UInt32, _ n: UInt32) -> UInt32 { (x >> n) | (x << (32 - n)) }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let k: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
