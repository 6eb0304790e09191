/// Most words of a text: letters without accents, and then a blank or a mark that no word goes on over.
extension Tokenizer {
  /// Reads the word that begins at `start` if it is such a one, and returns where it ends; nil for any other, which is to
  /// be read scalar by scalar. Its letters are folded, and hashed, as they are passed.
  func plainWord(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, space: Bool, into out: inout [Token]) -> Int? {
    var end = start
    var capitals = 0
    var hash = WordTable.seed
    while end < bytes.count, case let folded = bytes[end] | 0x20, folded >= 97, folded <= 122 {
      if bytes[end] & 0x20 == 0 { capitals += 1 }
      hash = WordTable.hash(hash, folded)
      end += 1
    }
    let count = end - start
    guard count > 0, end == bytes.count || Self.ends(bytes[end], afterLetters: count) else { return nil }
    let isAllCaps = count > 1 && capitals == count
    // "US" is the country, and "EEUU".
    if count <= 4, isAllCaps || bytes[start] | 0x20 == UInt8(ascii: "e") { return nil }
    let text = String(unsafeUninitializedCapacity: count) { buffer in
      for k in 0..<count { buffer[k] = bytes[start + k] | 0x20 }
      return count
    }
    out.append(
      Token(
        kind: .word, span: TextSpan(start, end), text: text, hash: hash, isCapital: bytes[start] & 0x20 == 0,
        isAllCaps: isAllCaps, spaceBefore: space))
    return end
  }

  /// Whether a byte after plain letters ends their word whatever follows. Digits, apostrophes, entities, bytes that are
  /// passed over and other alphabets may go on with it; a dot after a single letter too.
  private static func ends(_ b: UInt8, afterLetters n: Int) -> Bool {
    switch b {
    case 9...13, 32...37, 40...45, 47, 58...64, 91...96, 123...126: true
    case UInt8(ascii: "."): n > 1
    default: false
    }
  }
}
