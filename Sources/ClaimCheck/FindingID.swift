/// What a finding is known by while the article is edited elsewhere: its words, its kind and its number. Spaces, quotes,
/// capitals and accents do not count.
enum FindingID {
  /// Ten hexadecimal digits.
  static func make(quote: String, kind: ClaimKind, stated: Double?) -> String {
    var hash = FNV()
    hash.add(kind.rawValue)
    var copy = quote
    copy.withUTF8 { bytes in
      let reader = ScalarReader(bytes)
      var i = 0
      while let (scalar, width) = reader.peek(i) {
        switch Fold.classify(scalar) {
        case .letter(let c): hash.add(c)
        case .digit(let d): hash.add(48 + d)
        case .otherLetter: for shift in [0, 8, 16] { hash.add(UInt8(scalar >> shift & 0xFF)) }
        default: break
        }
        i += width
      }
    }
    if let stated { hash.add("\(stated)") }
    return String(unsafeUninitializedCapacity: 10) { digits in
      for k in 0..<10 {
        let digit = UInt8(truncatingIfNeeded: hash.value >> UInt64(36 - 4 * k)) & 0xF
        digits[k] = digit < 10 ? 48 + digit : 87 + digit
      }
      return 10
    }
  }

  /// Tells apart findings that share all of that: the second one of an article ends in `-2`.
  struct Counter {
    private var seen: [String: Int] = [:]
    mutating func next(_ id: String) -> String {
      let n = (seen[id] ?? 0) + 1
      seen[id] = n
      return n == 1 ? id : "\(id)-\(n)"
    }
  }

  /// FNV-1a, 64 bits (Fowler, Noll and Vo): short, and the same on every machine.
  private struct FNV {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    mutating func add(_ text: String) {
      for b in text.utf8 { add(b) }
      add(31)
    }
  }
}
