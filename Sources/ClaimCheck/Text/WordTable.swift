/// Words by number, found by a hash that a token is given once: an article's words are looked for in a dozen tables, and
/// hashing them anew for each, as `Set` and `Dictionary` do, took longer than all that is done with the answers.
///
/// The tables hold the program's own words only, so nobody can fill them with words that collide.
struct WordTable: Sendable {
  private(set) var words: [String] = []
  private var hashes: [UInt32] = []
  /// Index into `words` by the low bits of the hash, or at the next free place after it; −1 where free.
  private var slots: [Int32] = Array(repeating: -1, count: 16)

  /// FNV-1a, 32 bits (Fowler, Noll and Vo).
  static func hash(_ word: String) -> UInt32 {
    var copy = word
    return copy.withUTF8 { bytes in
      var h = seed
      for b in bytes { h = hash(h, b) }
      return h
    }
  }

  /// The hash of no letters.
  static let seed: UInt32 = 0x811C_9DC5

  /// The hash of a word with a byte more.
  static func hash(_ h: UInt32, _ b: UInt8) -> UInt32 { (h ^ UInt32(b)) &* 0x0100_0193 }

  /// The number of a word; nil where the table does not hold it.
  func number(of word: String, hash: UInt32) -> Int32? {
    var at = Int(hash) & (slots.count - 1)
    while slots[at] >= 0 {
      let n = Int(slots[at])
      if hashes[n] == hash, words[n] == word { return slots[at] }
      at = (at + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The number of a word, which is given one if it has none.
  mutating func add(_ word: String) -> Int32 {
    let hash = Self.hash(word)
    if let known = number(of: word, hash: hash) { return known }
    words.append(word)
    hashes.append(hash)
    // Half of the places stay free, so that few words stand away from their own.
    if words.count * 2 > slots.count {
      slots = Array(repeating: -1, count: slots.count * 2)
      for (n, hash) in hashes.enumerated() { place(Int32(n), hash) }
    } else {
      place(Int32(words.count - 1), hash)
    }
    return Int32(words.count - 1)
  }

  private mutating func place(_ n: Int32, _ hash: UInt32) {
    var at = Int(hash) & (slots.count - 1)
    while slots[at] >= 0 { at = (at + 1) & (slots.count - 1) }
    slots[at] = n
  }
}

/// A set of words, as `WordTable` keeps them.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private var table = WordTable()
  /// A bit for the top of each word's hash: most words of a text are told from it to be none of these.
  private var sieve: UInt64 = 0

  init(arrayLiteral words: String...) {
    for w in words {
      _ = table.add(w)
      sieve |= Self.bit(WordTable.hash(w))
    }
  }

  func contains(_ word: String) -> Bool { contains(word, WordTable.hash(word)) }
  func contains(_ token: Token) -> Bool { contains(token.text, token.hash) }

  private func contains(_ word: String, _ hash: UInt32) -> Bool {
    sieve & Self.bit(hash) != 0 && table.number(of: word, hash: hash) != nil
  }

  private static func bit(_ hash: UInt32) -> UInt64 { 1 << UInt64(hash >> 26) }
}
