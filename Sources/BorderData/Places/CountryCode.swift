/// An ISO 3166-1 alpha-3 code, or one of the declared pseudo-codes, packed into two bytes (base 26, from 1).
///
/// `OTH` is a publisher's own "Other": a country that the publisher does not list is inside it, and is
/// therefore unanswerable rather than zero. `STA` is stateless, `UNK` unknown.
public struct CountryCode: Hashable, Comparable, Sendable {
  /// 1…17576; 0 stands in columns for "everyone, not broken out".
  public let packed: UInt16

  public init(packed: UInt16) { self.packed = packed }

  /// Nil unless the text is three ASCII letters.
  public init?(_ text: some StringProtocol) { self.init(letters: text.utf8) }

  private init?(letters: some Sequence<UInt8>) {
    var value = 0
    var count = 0
    for byte in letters {
      let letter = byte & 0xDF
      guard (65...90).contains(letter), byte >= 65 else { return nil }
      value = value * 26 + Int(letter - 65)
      count += 1
      if count > 3 { return nil }
    }
    guard count == 3 else { return nil }
    self.packed = UInt16(value + 1)
  }

  public var text: String {
    var v = Int(packed) - 1
    guard v >= 0 else { return "ALL" }
    var letters: [UInt8] = [0, 0, 0]
    for i in stride(from: 2, through: 0, by: -1) {
      letters[i] = UInt8(65 + v % 26)
      v /= 26
    }
    return String(decoding: letters, as: UTF8.self)
  }

  public static func < (a: Self, b: Self) -> Bool { a.packed < b.packed }

  /// Column value for rows that are not broken out by citizenship.
  public static let everyone = CountryCode(packed: 0)
  public static let other = known("OTH")
  public static let stateless = known("STA")
  public static let unknown = known("UNK")
  public static let guatemala = known("GTM")
  public static let honduras = known("HND")
  public static let elSalvador = known("SLV")
  /// Guatemala, Honduras and El Salvador, always these three.
  public static let northernTriangle = [guatemala, honduras, elSalvador]

  /// For codes written in this source; a text that is no code gives `everyone`.
  public static func known(_ text: StaticString) -> CountryCode {
    // From its bytes: patterns ask for codes by name all over the reading of a text, and strings take far longer.
    text.withUTF8Buffer { CountryCode(letters: $0) } ?? everyone
  }
}

extension CountryCode: CustomStringConvertible { public var description: String { text } }
