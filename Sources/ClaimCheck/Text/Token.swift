/// One word, number or mark of an article, with its bytes in the original.
struct Token: Sendable {
  enum Kind: UInt8, Sendable { case word, number, mark, possessive, lineBreak, paragraphBreak }
  var kind: Kind
  var span: TextSpan
  /// Lower case, without accents, dots of abbreviations and soft characters: what the term tables are matched with.
  let text: String
  /// Of `text`, as `WordTable` finds words by.
  let hash: UInt32
  /// First letter a capital in the original.
  var isCapital: Bool = false
  var isAllCaps: Bool = false
  /// For a number: its value as read from the digits, and how it was written.
  var number: WrittenNumber? { written?.number }
  /// Apart: few words are numbers, and this would make every one twice as large.
  private let written: Written?
  /// White space, or nothing, before it.
  var spaceBefore: Bool = false

  /// - Parameter hash: of `text`, where it is known.
  init(
    kind: Kind, span: TextSpan, text: String, hash: UInt32? = nil, isCapital: Bool = false, isAllCaps: Bool = false,
    number: WrittenNumber? = nil, spaceBefore: Bool = false
  ) {
    self.kind = kind
    self.span = span
    self.text = text
    self.hash = hash ?? WordTable.hash(text)
    self.isCapital = isCapital
    self.isAllCaps = isAllCaps
    written = number.map(Written.init)
    self.spaceBefore = spaceBefore
  }
}

private final class Written: Sendable {
  let number: WrittenNumber
  init(_ number: WrittenNumber) { self.number = number }
}

/// A number in digits before its scale ("million") and hedge are known.
struct WrittenNumber: Sendable, Hashable {
  var value: Double
  /// Decimal places written.
  var decimals: Int
  /// True when grouped with separators (520,085).
  var grouped: Bool
  /// Suffix glued to it: k, m, bn, nd, th, s, +, %.
  var suffix: String
  /// Digits without separators, for telling years and identifiers.
  var digits: String
}
