/// From a field's bytes to a small number, for fields of few distinct values: length, first and last eight bytes are
/// compared as words, and only longer texts byte by byte.
///
/// Every field must have eight readable bytes after it (`LineSplitter.padding` sees to that).
struct FieldCodes {
  /// Stands for a text that was refused.
  static let refused: UInt16 = .max

  private struct Entry {
    var first: UInt64 = 0
    var last: UInt64 = 0
    var length = -1
    var code: UInt16 = 0
    var text = 0
  }
  private var entries: [Entry]
  private var texts: [[UInt8]] = []
  private var mask: Int
  private var used = 0
  /// No file has so many different values in one column unless it is damaged.
  static let limit = 4096

  init() {
    entries = Array(repeating: Entry(), count: 256)
    mask = 255
  }

  @inline(__always)
  mutating func code(_ b: Bytes, _ make: (Bytes) -> UInt16) -> UInt16 {
    guard let base = b.baseAddress else { return make(b) }
    let raw = UnsafeRawPointer(base)
    var first = raw.loadUnaligned(as: UInt64.self)
    let last: UInt64
    if b.count < 8 {
      first &= b.count == 0 ? 0 : UInt64.max >> UInt64(64 - 8 * b.count)
      last = 0
    } else {
      last = raw.loadUnaligned(fromByteOffset: b.count - 8, as: UInt64.self)
    }
    var h = (first ^ (last << 29 | last >> 35)) &+ UInt64(b.count)
    h = h &* 0x9e37_79b9_7f4a_7c15
    var slot = Int(truncatingIfNeeded: h >> 40) & mask
    return entries.withUnsafeBufferPointer { e in
      while e[slot].length >= 0 {
        if e[slot].first == first && e[slot].last == last && e[slot].length == b.count
          && (b.count <= 16 || texts[e[slot].text].elementsEqual(b))
        {
          return e[slot].code
        }
        slot = (slot + 1) & mask
      }
      return nil
    } ?? add(b, first, last, slot, make)
  }

  private mutating func add(
    _ b: Bytes, _ first: UInt64, _ last: UInt64, _ slot: Int, _ make: (Bytes) -> UInt16
  ) -> UInt16 {
    let code = make(b)
    guard used < Self.limit else { return code }
    entries[slot] = Entry(first: first, last: last, length: b.count, code: code, text: texts.count)
    texts.append(Array(b))
    used += 1
    if used * 4 > entries.count { grow() }
    return code
  }

  private mutating func grow() {
    let old = entries
    entries = Array(repeating: Entry(), count: old.count * 4)
    mask = entries.count - 1
    for e in old where e.length >= 0 {
      var h = (e.first ^ (e.last << 29 | e.last >> 35)) &+ UInt64(e.length)
      h = h &* 0x9e37_79b9_7f4a_7c15
      var slot = Int(truncatingIfNeeded: h >> 40) & mask
      while entries[slot].length >= 0 { slot = (slot + 1) & mask }
      entries[slot] = e
    }
  }
}
