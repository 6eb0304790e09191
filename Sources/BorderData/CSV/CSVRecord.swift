/// Bytes that someone else owns; valid only while they do.
public typealias Bytes = UnsafeBufferPointer<UInt8>

/// One record: its fields as slices of bytes, quotes and surrounding blanks already off.
///
/// The slices die when the callback that was given the record returns.
public struct CSVRecord {
  let fields: UnsafeBufferPointer<Bytes>
  /// Line on which the record begins, from 1.
  public let line: Int
  /// Lines that it spans, more than one where a quoted field holds line ends.
  public let lines: Int
  /// The fields are slices of one line, with what separates them between them.
  let standsInItsLine: Bool

  public var count: Int { fields.count }

  /// The field, or no bytes when the record is shorter than that.
  @inline(__always)
  public subscript(_ i: Int) -> Bytes {
    i >= 0 && i < fields.count ? fields[i] : Bytes(start: nil, count: 0)
  }

  public func text(_ i: Int) -> String { String(decoding: self[i], as: UTF8.self) }
}

extension UnsafeBufferPointer<UInt8> {
  var shown: String { shown(atMost: 40) }

  /// For messages: at most so many bytes of it, control characters replaced and what nobody would see written out.
  func shown(atMost limit: Int) -> String {
    var end = Swift.min(limit, count)
    // Not through the middle of a character.
    while end < count && end > 0 && self[end] & 0xC0 == 0x80 { end -= 1 }
    var text = ""
    for scalar in String(decoding: self[..<end], as: UTF8.self).unicodeScalars {
      if scalar.value < 0x20 || scalar.value == 0x7F {
        text += "?"
      } else if scalar.isUnseen || (0x80..<0xA0).contains(scalar.value) || (0x2028...0x2029).contains(scalar.value) {
        text += "⟨U+" + String(scalar.value, radix: 16, uppercase: true) + "⟩"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text + (end < count ? "…" : "")
  }

  func equals(_ text: StaticString) -> Bool {
    count == text.utf8CodeUnitCount && text.withUTF8Buffer { elementsEqual($0) }
  }
}

extension String {
  /// The name of a column, for messages.
  var shown: String {
    var text = OneLine.of(self)
    return text.withUTF8 { $0.shown(atMost: 80) }
  }
}

extension Unicode.Scalar {
  /// Has no shape of its own: zero-width characters, marks of direction, soft hyphens, variation selectors (Unicode
  /// Standard, section 5.21).
  var isUnseen: Bool {
    value >= 0xAD && (properties.isDefaultIgnorableCodePoint || properties.generalCategory == .format)
  }
}
