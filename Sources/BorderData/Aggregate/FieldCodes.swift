import CLibCSV

/// From the bytes of one field, or of neighbouring fields, to a small number, worked out once per distinct text.
///
/// `room` bytes must be readable behind every key (`LineSplitter.padding` sees to that).
package struct FieldCodes {
  /// Stands for a text that was refused.
  package static let refused: UInt16 = .max

  private struct Entry {
    var hash: UInt64 = 0
    var length: Int32 = -1
    var at: Int32 = 0
    var code: UInt16 = 0
  }
  private var entries: [Entry]
  private var texts: [UInt8] = []
  private var mask: Int
  private var used = 0
  /// No file has so many different values in few columns unless it is damaged.
  package static let limit = 4096
  /// Bytes behind a key that are read with it, whatever they hold.
  package static let room = 64

  package init() {
    entries = Array(repeating: Entry(), count: 256)
    mask = 255
  }

  /// Nil when the text was not met before.
  @inline(__always)
  package func find(_ base: UnsafePointer<UInt8>, _ count: Int) -> UInt16? {
    let hash = Self.hash(base, count)
    var slot = Int(truncatingIfNeeded: hash) & mask
    return entries.withUnsafeBufferPointer { e in
      while e[slot].length >= 0 {
        if e[slot].hash == hash, e[slot].length == count, same(e[slot].at, base, count) { return e[slot].code }
        slot = (slot + 1) & mask
      }
      return nil
    }
  }

  @inline(__always)
  private func same(_ at: Int32, _ base: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    texts.withUnsafeBufferPointer { t in
      guard let text = t.baseAddress else { return false }
      return crosscheck_same(text + Int(at), base, count) != 0
    }
  }

  /// Of the first sixteen bytes, the last and those in the middle, multiplied and folded: that much tells keys apart, and
  /// where it does not, the comparison does.
  @inline(__always)
  private static func hash(_ base: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    let raw = UnsafeRawPointer(base)
    let seed: UInt64 = 0x9e37_79b9_7f4a_7c15 ^ UInt64(truncatingIfNeeded: count)
    guard count > 16 else {
      var a = raw.loadUnaligned(as: UInt64.self)
      var b = raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
      if count <= 8 {
        a &= count == 0 ? 0 : UInt64.max >> UInt64(64 - 8 * count)
        b = 0
      } else {
        b &= UInt64.max >> UInt64(64 - 8 * (count - 8))
      }
      return fold(a ^ seed, b ^ 0xe703_7ed1_a0b4_28db)
    }
    func word(_ at: Int) -> UInt64 { raw.loadUnaligned(fromByteOffset: at, as: UInt64.self) }
    let middle = count / 2 - 8
    // Three products side by side, none of which waits for another.
    return fold(word(0) ^ seed, word(8) ^ 0xe703_7ed1_a0b4_28db)
      ^ fold(word(middle) ^ 0x8ebc_6af0_9c88_c6e3, word(middle + 8) ^ seed)
      ^ fold(word(count - 16) ^ 0x5899_65cc_7537_4cc3, word(count - 8) ^ 0x1d8e_4e27_c47d_124f)
  }

  @inline(__always)
  private static func fold(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = a.multipliedFullWidth(by: b)
    return product.high ^ product.low
  }

  /// Keeps the code of a text that `find` did not know; beyond the limit it is not kept.
  @inline(never)
  package mutating func keep(_ base: UnsafePointer<UInt8>, _ count: Int, _ code: UInt16) {
    guard used < Self.limit, count < 1 << 16 else { return }
    let hash = Self.hash(base, count)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while entries[slot].length >= 0 { slot = (slot + 1) & mask }
    entries[slot] = Entry(hash: hash, length: Int32(count), at: Int32(texts.count), code: code)
    texts.append(contentsOf: UnsafeBufferPointer(start: base, count: count))
    texts.append(contentsOf: repeatElement(0, count: Self.room))
    used += 1
    if used * 4 > entries.count { grow() }
  }

  private mutating func grow() {
    let old = entries
    entries = Array(repeating: Entry(), count: old.count * 4)
    mask = entries.count - 1
    for e in old where e.length >= 0 {
      var slot = Int(truncatingIfNeeded: e.hash) & mask
      while entries[slot].length >= 0 { slot = (slot + 1) & mask }
      entries[slot] = e
    }
  }
}
