import CLibCSV

/// libcsv in strict mode behind a narrow door: bytes in, one finished record at a time out.
///
/// libcsv decides what a record is wherever a quote or a bare carriage return is in play; lines without either are
/// split directly by `CSVReader`, to the same result (shown by a differential test).
struct LibCSV: ~Copyable {
  private let parser: UnsafeMutablePointer<csv_parser>
  private let state: UnsafeMutablePointer<State>

  /// What the callbacks write into: an unmanaged struct, since reference counting in them costs half as much again.
  struct State {
    var bytes: [UInt8] = []
    var ends: [Int] = []
    /// Finished records: number of fields in each, in order.
    var records: [Int] = []
  }

  init?() {
    parser = .allocate(capacity: 1)
    state = .allocate(capacity: 1)
    state.initialize(to: State())
    guard csv_init(parser, UInt8(CSV_STRICT) | UInt8(CSV_STRICT_FINI)) == 0 else {
      state.deinitialize(count: 1)
      state.deallocate()
      parser.deallocate()
      return nil
    }
  }

  /// What stands between fields, instead of a comma. Before the first byte.
  func separate(by separator: UInt8) { csv_set_delim(parser, separator) }

  deinit {
    csv_free(parser)
    parser.deallocate()
    state.deinitialize(count: 1)
    state.deallocate()
  }

  /// True when no record has begun.
  var isBetweenRecords: Bool { parser.pointee.pstate == 0 }
  var bufferedBytes: Int { csv_get_buffer_size(parser) }

  private static let onField: @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = {
    field, length, context in
    guard let state = context?.assumingMemoryBound(to: State.self) else { return }
    if let field, length > 0 {
      state.pointee.bytes.append(contentsOf: UnsafeRawBufferPointer(start: field, count: length))
    }
    state.pointee.ends.append(state.pointee.bytes.count)
  }

  private static let onRecord: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = { _, context in
    guard let state = context?.assumingMemoryBound(to: State.self) else { return }
    state.pointee.records.append(state.pointee.ends.count)
  }

  /// - Returns: nil when all went well, or the offset of the byte that libcsv would not take.
  func parse(_ piece: Bytes) -> Int? {
    guard let base = piece.baseAddress, !piece.isEmpty else { return nil }
    let taken = csv_parse(parser, base, piece.count, Self.onField, Self.onRecord, state)
    return taken == piece.count ? nil : taken
  }

  /// - Returns: false when the text ended inside quotes.
  func finish() -> Bool { csv_fini(parser, Self.onField, Self.onRecord, state) == 0 }

  /// Hands out the records finished so far.
  func drain(_ body: (UnsafeBufferPointer<Bytes>) -> Void) {
    guard !state.pointee.records.isEmpty else { return }
    let done = state.pointee.records
    let used = done[done.count - 1]
    // Readers of fields may look a few bytes past one (`FieldCodes`).
    state.pointee.bytes.reserveCapacity(state.pointee.bytes.count + LineSplitter.padding)
    state.pointee.bytes.withUnsafeBufferPointer { bytes in
      var slices: [Bytes] = []
      var from = 0
      var next = 0
      for upTo in done {
        slices.removeAll(keepingCapacity: true)
        while next < upTo {
          let end = state.pointee.ends[next]
          slices.append(Bytes(rebasing: bytes[from..<end]))
          from = end
          next += 1
        }
        slices.withUnsafeBufferPointer { body($0) }
      }
    }
    let consumed = used > 0 ? state.pointee.ends[used - 1] : 0
    state.pointee.bytes.removeFirst(consumed)
    state.pointee.ends.removeFirst(used)
    for i in state.pointee.ends.indices { state.pointee.ends[i] -= consumed }
    state.pointee.records.removeAll(keepingCapacity: true)
  }
}
