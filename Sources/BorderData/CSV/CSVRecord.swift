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
  /// For messages: at most 40 bytes of it, control characters replaced.
  var shown: String {
    let cut = self.prefix(40).map { $0 < 0x20 || $0 == 0x7F ? UInt8(ascii: "?") : $0 }
    return String(decoding: cut, as: UTF8.self) + (count > 40 ? "…" : "")
  }

  func equals(_ text: StaticString) -> Bool {
    count == text.utf8CodeUnitCount && text.withUTF8Buffer { elementsEqual($0) }
  }
}
