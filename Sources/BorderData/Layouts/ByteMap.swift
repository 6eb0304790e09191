/// From a field's bytes to a decoded value, decoded once per distinct text.
///
/// Neighbouring rows repeat, so the last answer is tried before the table.
struct ByteMap<Value> {
  private var keys: [[UInt8]] = []
  private var values: [Value] = []
  private var slots: [Int32]
  private var mask: Int
  private var last = -1

  init(capacity: Int = 64) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    mask = size - 1
  }

  var count: Int { keys.count }

  @inline(__always)
  mutating func value(_ bytes: Bytes, _ make: (Bytes) -> Value) -> Value {
    if last >= 0, Self.same(keys[last], bytes) { return values[last] }
    return lookUp(bytes, make)
  }

  private mutating func lookUp(_ bytes: Bytes, _ make: (Bytes) -> Value) -> Value {
    var slot = Self.hash(bytes) & mask
    while slots[slot] >= 0 {
      let i = Int(slots[slot])
      if Self.same(keys[i], bytes) {
        last = i
        return values[i]
      }
      slot = (slot + 1) & mask
    }
    let made = make(bytes)
    last = keys.count
    slots[slot] = Int32(keys.count)
    keys.append(Array(bytes))
    values.append(made)
    if keys.count * 2 > slots.count { grow() }
    return made
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    mask = slots.count - 1
    for (i, key) in keys.enumerated() {
      var slot = key.withUnsafeBufferPointer { Self.hash($0) } & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(i)
    }
  }

  @inline(__always)
  private static func same(_ a: [UInt8], _ b: Bytes) -> Bool {
    guard a.count == b.count else { return false }
    for i in 0..<b.count where a[i] != b[i] { return false }
    return true
  }

  private static func hash(_ b: Bytes) -> Int {
    var h: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in b { h = (h ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: (h ^ (h >> 29)) & 0x7fff_ffff)
  }
}
