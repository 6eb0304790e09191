/// What a finding is known by while the article is edited elsewhere: its words, its kind and its number. Spaces, quotes,
/// capitals and accents do not count.
enum FindingID {
  /// Ten hexadecimal digits.
  static func make(quote: String, kind: ClaimKind, stated: Double?) -> String {
    var hash = FNV()
    hash.add(kind.rawValue)
    for t in Tokenizer().tokens(of: quote) where t.kind == .word || t.kind == .number { hash.add(t.text) }
    if let stated { hash.add("\(stated)") }
    let digits = String(hash.value & 0xFF_FFFF_FFFF, radix: 16)
    return String(repeating: "0", count: 10 - digits.count) + digits
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
    mutating func add(_ text: String) {
      for b in text.utf8 {
        value = (value ^ UInt64(b)) &* 0x100_0000_01B3
      }
      value = (value ^ 31) &* 0x100_0000_01B3
    }
  }
}
