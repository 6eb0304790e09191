/// Unpacks gzip (RFC 1952) and deflate (RFC 1951).
///
/// Its own work rather than zlib: one system library fewer to install, and bounds that Swift checks.
struct Inflate {
  enum Failure: Error { case notGzip, damaged, tooLarge, checksum }

  /// Nothing of figures unpacks to more.
  static let limit = 4 << 30

  private let input: [UInt8]
  private var at = 0
  private var bits: UInt64 = 0
  private var bitCount = 0
  private var out: [UInt8] = []
  private let limit: Int

  static func isGzip(_ bytes: some Collection<UInt8>) -> Bool { bytes.starts(with: [0x1F, 0x8B, 8]) }

  /// All members of a gzip file, checksums held against the text.
  static func gunzip(_ bytes: [UInt8], limit: Int = Inflate.limit) throws(Failure) -> [UInt8] {
    var all: [UInt8] = []
    var rest = 0
    repeat {
      var i = Inflate(bytes, from: rest, limit: limit - all.count)
      // Of most files there is one: it is not copied.
      if all.isEmpty { all = try i.member() } else { all += try i.member() }
      rest = i.at
      // Padding after the last member is allowed.
      while rest < bytes.count && bytes[rest] == 0 { rest += 1 }
    } while rest < bytes.count
    return all
  }

  private init(_ bytes: [UInt8], from: Int, limit: Int) {
    input = bytes
    at = from
    self.limit = limit
  }

  private mutating func byte() throws(Failure) -> UInt8 {
    guard at < input.count else { throw .damaged }
    at += 1
    return input[at - 1]
  }

  private mutating func member() throws(Failure) -> [UInt8] {
    guard try byte() == 0x1F, try byte() == 0x8B, try byte() == 8 else { throw .notGzip }
    let flags = try byte()
    for _ in 0..<6 { _ = try byte() }
    if flags & 4 != 0 {
      let n = Int(try byte()) | Int(try byte()) << 8
      for _ in 0..<n { _ = try byte() }
    }
    for flag in [UInt8(8), 16] where flags & flag != 0 { while try byte() != 0 {} }
    if flags & 2 != 0 { for _ in 0..<2 { _ = try byte() } }
    try inflate()
    // Whole bytes that were taken ahead go back.
    at -= bitCount / 8
    bits = 0
    bitCount = 0
    var check: UInt32 = 0
    var size: UInt32 = 0
    for s in stride(from: 0, to: 32, by: 8) { check |= UInt32(try byte()) << UInt32(s) }
    for s in stride(from: 0, to: 32, by: 8) { size |= UInt32(try byte()) << UInt32(s) }
    guard size == UInt32(truncatingIfNeeded: out.count), check == Self.crc32(out) else { throw .checksum }
    return out
  }

  private mutating func need(_ n: Int) throws(Failure) {
    while bitCount < n {
      guard at < input.count else { throw .damaged }
      bits |= UInt64(input[at]) << UInt64(bitCount)
      at += 1
      bitCount += 8
    }
  }

  private mutating func take(_ n: Int) throws(Failure) -> Int {
    if n == 0 { return 0 }
    try need(n)
    let v = Int(bits & ((1 << UInt64(n)) - 1))
    bits >>= UInt64(n)
    bitCount -= n
    return v
  }

  private mutating func inflate() throws(Failure) {
    while true {
      let last = try take(1)
      switch try take(2) {
      case 0: try stored()
      case 1: try block(Self.fixedLiterals, Self.fixedDistances)
      case 2:
        let (literals, distances) = try tables()
        try block(literals, distances)
      default: throw .damaged
      }
      if last == 1 { return }
    }
  }

  private mutating func stored() throws(Failure) {
    _ = try take(bitCount % 8)
    let n = try take(16)
    guard try take(16) == ~n & 0xFFFF else { throw .damaged }
    guard out.count + n <= limit else { throw .tooLarge }
    for _ in 0..<n { out.append(UInt8(try take(8))) }
  }

  /// A canonical Huffman code: how many codes of each length, and their symbols in order.
  private struct Code {
    var counts = [Int](repeating: 0, count: 16)
    var symbols: [Int] = []

    /// Nil when the lengths make no code.
    init?(_ lengths: ArraySlice<Int>) {
      for l in lengths { counts[l] += 1 }
      var left = 1
      for l in 1...15 {
        left = left * 2 - counts[l]
        if left < 0 { return nil }
      }
      for l in 1...15 { for (s, length) in lengths.enumerated() where length == l { symbols.append(s) } }
    }
  }

  private mutating func symbol(_ c: Code) throws(Failure) -> Int {
    var code = 0
    var first = 0
    var index = 0
    for length in 1...15 {
      code |= try take(1)
      let count = c.counts[length]
      if code - count < first { return c.symbols[index + code - first] }
      index += count
      first = (first + count) << 1
      code <<= 1
    }
    throw .damaged
  }

  private static let fixedLengths =
    [Int](repeating: 8, count: 144) + [Int](repeating: 9, count: 112) + [Int](repeating: 7, count: 24)
    + [Int](repeating: 8, count: 8)
  private static let fixedLiterals = Code(fixedLengths[...])
  private static let fixedDistances = Code([Int](repeating: 5, count: 30)[...])
  private static let lengthBase = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
  ]
  private static let lengthExtra = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distanceBase = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
    8193, 12_289, 16_385, 24_577,
  ]
  private static let distanceExtra = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
  ]
  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  private mutating func tables() throws(Failure) -> (Code?, Code?) {
    let literals = try take(5) + 257
    let distances = try take(5) + 1
    let codes = try take(4) + 4
    guard literals <= 286, distances <= 30 else { throw .damaged }
    var lengths = [Int](repeating: 0, count: 19)
    for i in 0..<codes { lengths[Self.order[i]] = try take(3) }
    guard let lengthCode = Code(lengths[...]) else { throw .damaged }
    var all: [Int] = []
    while all.count < literals + distances {
      let s = try symbol(lengthCode)
      switch s {
      case 0..<16: all.append(s)
      case 16:
        guard let before = all.last else { throw .damaged }
        all += [Int](repeating: before, count: 3 + (try take(2)))
      case 17: all += [Int](repeating: 0, count: 3 + (try take(3)))
      default: all += [Int](repeating: 0, count: 11 + (try take(7)))
      }
    }
    guard all.count == literals + distances, all[256] != 0 else { throw .damaged }
    return (Code(all[..<literals]), Code(ArraySlice(Array(all[literals...]))))
  }

  private mutating func block(_ literals: Code?, _ distances: Code?) throws(Failure) {
    guard let literals, let distances else { throw .damaged }
    while true {
      let s = try symbol(literals)
      if s == 256 { return }
      if s < 256 {
        guard out.count < limit else { throw .tooLarge }
        out.append(UInt8(s))
        continue
      }
      guard s - 257 < Self.lengthBase.count else { throw .damaged }
      let length = Self.lengthBase[s - 257] + (try take(Self.lengthExtra[s - 257]))
      let d = try symbol(distances)
      guard d < Self.distanceBase.count else { throw .damaged }
      let distance = Self.distanceBase[d] + (try take(Self.distanceExtra[d]))
      guard distance <= out.count else { throw .damaged }
      guard out.count + length <= limit else { throw .tooLarge }
      var from = out.count - distance
      for _ in 0..<length {
        out.append(out[from])
        from += 1
      }
    }
  }

  private static let crcTable: [UInt32] = (0..<256).map { n in
    var c = UInt32(n)
    for _ in 0..<8 { c = c & 1 == 1 ? 0xEDB8_8320 ^ (c >> 1) : c >> 1 }
    return c
  }

  /// CRC-32 as gzip has it (ISO 3309).
  static func crc32(_ bytes: [UInt8]) -> UInt32 {
    var c: UInt32 = 0xFFFF_FFFF
    for b in bytes { c = crcTable[Int((c ^ UInt32(b)) & 0xFF)] ^ (c >> 8) }
    return ~c
  }
}
