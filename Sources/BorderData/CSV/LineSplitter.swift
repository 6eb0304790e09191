import CLibCSV

/// Cuts one line into fields without libcsv, where that is certain to give what libcsv would.
///
/// Certain are lines without a quote or a carriage return inside, and lines whose quoted fields begin right after a
/// separator, hold no quote and end right before one. Every other line is libcsv's.
struct LineSplitter: ~Copyable {
  /// The vector loop reads whole blocks: this many readable bytes must follow every line.
  static let padding = 64

  // Memory of its own rather than an array: the check for unique ownership at every append is a tenth of the time.
  private var memory: UnsafeMutablePointer<Bytes>
  private var capacity: Int
  private var used = 0
  /// What stands between fields.
  var separator = CSVReader.comma

  init() {
    capacity = 64
    memory = .allocate(capacity: capacity)
  }

  deinit { memory.deallocate() }

  /// The fields of the last line that was split.
  var fields: UnsafeBufferPointer<Bytes> { UnsafeBufferPointer(start: memory, count: used) }

  private mutating func grow() {
    let bigger = UnsafeMutablePointer<Bytes>.allocate(capacity: capacity * 2)
    bigger.moveInitialize(from: memory, count: used)
    memory.deallocate()
    memory = bigger
    capacity *= 2
  }

  @inline(__always)
  private mutating func put(_ field: Bytes) {
    if used == capacity { grow() }
    (memory + used).initialize(to: field)
    used += 1
  }

  /// False when libcsv must see the line. `to` is one past its last byte before the line end.
  @inline(__always)
  mutating func split(_ from: UnsafePointer<UInt8>, _ to: UnsafePointer<UInt8>) -> Bool {
    used = 0
    var start = from
    var block = from
    while block < to {
      var special: UInt64 = 0
      var commas = crosscheck_separators64(block, separator, &special)
      let left = to - block
      if left < 64 {
        let inside = (UInt64(1) << UInt64(left)) - 1
        commas &= inside
        special &= inside
      }
      if special != 0 { return splitQuoted(from, to) }
      while commas != 0 {
        let end = block + commas.trailingZeroBitCount
        commas &= commas &- 1
        append(start, end)
        start = end + 1
      }
      block += 64
    }
    append(start, to)
    return true
  }

  /// libcsv drops blanks and tabs around unquoted fields.
  @inline(__always)
  private mutating func append(_ from: UnsafePointer<UInt8>, _ to: UnsafePointer<UInt8>) {
    // Most fields begin and end with something else, and one comparison tells.
    guard from < to, from.pointee <= 0x20 || to[-1] <= 0x20 else {
      return put(Bytes(start: from, count: to - from))
    }
    var a = from
    var b = to
    while a < b, a.pointee == 0x20 || a.pointee == 0x09 { a += 1 }
    while b > a, b[-1] == 0x20 || b[-1] == 0x09 { b -= 1 }
    put(Bytes(start: a, count: b - a))
  }

  private mutating func splitQuoted(_ from: UnsafePointer<UInt8>, _ to: UnsafePointer<UInt8>) -> Bool {
    used = 0
    var p = from
    while true {
      if p < to && p.pointee == 0x22 {
        var end = p + 1
        while end < to && end.pointee != 0x22 {
          if end.pointee == 0x0D { return false }
          end += 1
        }
        guard end < to, end + 1 == to || end[1] == separator else { return false }
        put(Bytes(start: p + 1, count: end - p - 1))
        if end + 1 == to { return true }
        p = end + 2
      } else {
        var end = p
        while end < to && end.pointee != separator {
          if end.pointee == 0x22 || end.pointee == 0x0D { return false }
          end += 1
        }
        append(p, end)
        if end == to { return true }
        p = end + 1
      }
    }
  }

  /// A line of nothing but blanks is no record; a quoted empty field is one.
  @inline(__always)
  func isBlank(_ from: UnsafePointer<UInt8>) -> Bool {
    used == 1 && memory[0].isEmpty && memory[0].baseAddress.map { $0 == from || $0[-1] != 0x22 } ?? true
  }
}
