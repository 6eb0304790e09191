/// From a row's key to its place in the columns, for layouts that meet keys twice: open addressing on one word.
struct RowIndex {
  private var keys: [UInt64] = Array(repeating: 0, count: 1024)
  private var rows: [Int32] = Array(repeating: -1, count: 1024)
  private var used = 0

  /// All of a row but its count in 57 bits; never zero, since no month is.
  @inline(__always)
  static func key(
    _ month: YearMonth, _ place: UInt16, _ c: Component, _ a: Authority, _ d: Demographic, _ k: CountryCode
  ) -> UInt64 {
    var key = UInt64(UInt32(bitPattern: month.index)) << 40
    key |= UInt64(place) << 24
    key |= UInt64(k.packed) << 9
    key |= UInt64(d.rawValue) << 4 | UInt64(a.rawValue) << 2 | UInt64(c.rawValue)
    return key
  }

  /// The row that already has the key; otherwise nil, and `row` is kept for it.
  @inline(__always)
  mutating func find(_ key: UInt64, orInsert row: Int) -> Int? {
    if used * 2 >= keys.count { grow() }
    let mask = keys.count - 1
    var slot = Self.slot(key, mask)
    while rows[slot] >= 0 {
      if keys[slot] == key { return Int(rows[slot]) }
      slot = (slot + 1) & mask
    }
    keys[slot] = key
    rows[slot] = Int32(truncatingIfNeeded: row)
    used += 1
    return nil
  }

  @inline(__always)
  private static func slot(_ key: UInt64, _ mask: Int) -> Int {
    var h = key &* 0x9e37_79b9_7f4a_7c15
    h ^= h >> 32
    return Int(truncatingIfNeeded: h) & mask
  }

  private mutating func grow() {
    let oldKeys = keys
    let oldRows = rows
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    rows = Array(repeating: -1, count: oldRows.count * 2)
    let mask = keys.count - 1
    for i in oldKeys.indices where oldRows[i] >= 0 {
      var slot = Self.slot(oldKeys[i], mask)
      while rows[slot] >= 0 { slot = (slot + 1) & mask }
      keys[slot] = oldKeys[i]
      rows[slot] = oldRows[i]
    }
  }
}
