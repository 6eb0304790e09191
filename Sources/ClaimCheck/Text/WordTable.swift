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
      var h: UInt32 = 0x811C_9DC5
      for b in bytes { h = (h ^ UInt32(b)) &* 0x0100_0193 }
      return h
    }
  }

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

  init(arrayLiteral words: String...) { for w in words { _ = table.add(w) } }

  func contains(_ word: String) -> Bool { table.number(of: word, hash: WordTable.hash(word)) != nil }
  func contains(_ token: Token) -> Bool { table.number(of: token.text, hash: token.hash) != nil }
}
