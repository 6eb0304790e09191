import Glibc

/// One stretch of the file, summed.
struct AggregateChunk {
  struct Cell: Sendable {
    let index: Int
    let sum: Int64
    /// First line that was added, counted from the chunk's start.
    let line: Int
  }
  struct Result: Sendable {
    var rows = 0
    var refused = 0
    var refusals: [Refusal] = []
    var lines = 0
    var cells: [Cell] = []
    var citizens: [CountryCode] = []
    var endsInsideRecord = false
    var error: CSVError?
  }

  private let plan: AggregatePlan
  private var result = Result()
  private var years = FieldCodes()
  private var months = FieldCodes()
  private var citizens = FieldCodes()
  private var regions = FieldCodes()
  private var components = FieldCodes()
  private var authorities = FieldCodes()
  private var demographics = FieldCodes()
  private var codes: [CountryCode] = []
  private var sums: [Int64]
  private var lines: [Int32]
  private var skipHeader: Bool

  private init(_ plan: AggregatePlan, skipHeader: Bool) {
    self.plan = plan
    self.skipHeader = skipHeader
    sums = Array(repeating: 0, count: 1 << plan.bits)
    lines = Array(repeating: 0, count: 1 << plan.bits)
  }

  /// Sums the records that begin in `from..<to`: after the first line end at or after `from`, unless that is the
  /// file's start.
  static func run(_ plan: AggregatePlan, _ from: Int, _ to: Int, isFirst: Bool) -> Result {
    var chunk = AggregateChunk(plan, skipHeader: isFirst)
    guard var source = RangeSource(path: plan.path, from: from, to: to, isFirst: isFirst) else {
      chunk.result.error = CSVError(.readFailed, line: 0, advice: "check the file and the disk")
      return chunk.result
    }
    do throws(CSVError) {
      var reader = try CSVReader()
      try reader.read(&source) { row in
        chunk.add(row)
        return true
      }
      chunk.result.lines = reader.linesRead
    } catch {
      chunk.result.error = error
      chunk.result.endsInsideRecord = error.kind == .unclosedQuote
    }
    chunk.result.citizens = chunk.codes
    for (i, n) in chunk.sums.enumerated() where chunk.lines[i] != 0 {
      chunk.result.cells.append(Cell(index: i, sum: n, line: Int(chunk.lines[i])))
    }
    return chunk.result
  }

  @inline(__always)
  private mutating func add(_ row: CSVRecord) {
    if skipHeader {
      skipHeader = false
      return
    }
    result.rows += 1
    guard row.count == plan.width else {
      refuse(row, "", row[0], "\(row.count) fields where the header has \(plan.width)")
      return
    }
    let year = years.code(row[plan.year]) { b in
      guard let y = FieldText.fiscalYear(b), (0..<(1 << AggregatePlan.yearBits)).contains(y - AggregatePlan.baseYear)
      else {
        return FieldCodes.refused
      }
      return UInt16(y - AggregatePlan.baseYear)
    }
    let month = months.code(row[plan.month]) { FieldText.monthNumber($0).map { UInt16($0) } ?? FieldCodes.refused }
    let citizen = citizens.code(row[plan.citizenship]) { b in
      guard let c = Country.code(named: String(decoding: b, as: UTF8.self)) else { return FieldCodes.refused }
      if let known = codes.firstIndex(of: c) { return UInt16(known) }
      guard codes.count < 1 << AggregatePlan.citizenBits else { return FieldCodes.refused }
      codes.append(c)
      return UInt16(codes.count - 1)
    }
    guard let n = FieldText.count(row[plan.count]) else {
      refuse(row, "Encounter Count", row[plan.count], FieldText.whyNoCount(row[plan.count]))
      return
    }
    guard year != FieldCodes.refused, month != FieldCodes.refused, citizen != FieldCodes.refused else {
      if year == FieldCodes.refused {
        refuse(row, "Fiscal Year", row[plan.year], "not a fiscal year here")
      } else if month == FieldCodes.refused {
        refuse(row, "Month (abbv)", row[plan.month], "not a month")
      } else {
        refuse(row, "Citizenship", row[plan.citizenship], "unknown country")
      }
      return
    }
    var index = Int(citizen) | Int(month) << AggregatePlan.citizenBits
    var shift = AggregatePlan.citizenBits + AggregatePlan.monthBits
    index |= Int(year) << shift
    shift += AggregatePlan.yearBits
    if plan.keeping.rawValue > 1 {
      guard let more = further(row) else { return }
      index |= more << shift
    }
    sums[index] &+= n
    if lines[index] == 0 { lines[index] = Int32(clamping: row.line) }
  }

  private mutating func further(_ row: CSVRecord) -> Int? {
    var value = 0
    var shift = 0
    func take(_ code: UInt16, _ bits: Int) -> Bool {
      value |= Int(code) << shift
      shift += bits
      return code != FieldCodes.refused
    }
    if plan.keeping.contains(.region) {
      let code = regions.code(row[plan.region]) { b in
        switch CBPFields.region(b) {
        case .some(.southwest): 1
        case .some(.northern): 2
        case .some: 3
        case nil: FieldCodes.refused
        }
      }
      guard take(code, 2) else { return refuseNil(row, "Land Border Region", plan.region, "unknown region") }
    }
    if plan.keeping.contains(.component) {
      let code = components.code(row[plan.component]) {
        CBPFields.component($0).map { UInt16($0.rawValue) } ?? FieldCodes.refused
      }
      guard take(code, 2) else { return refuseNil(row, "Component", plan.component, "unknown component") }
    }
    if plan.keeping.contains(.authority) {
      let code = authorities.code(row[plan.authority]) {
        CBPFields.authority($0).map { UInt16($0.rawValue) } ?? FieldCodes.refused
      }
      guard take(code, 2) else { return refuseNil(row, "Title of Authority", plan.authority, "unknown authority") }
    }
    if plan.keeping.contains(.demographic) {
      let code = demographics.code(row[plan.demographic]) {
        CBPFields.demographic($0).map { UInt16($0.rawValue) } ?? FieldCodes.refused
      }
      guard take(code, 3) else { return refuseNil(row, "Demographic", plan.demographic, "unknown demographic") }
    }
    return value
  }

  private mutating func refuseNil(_ row: CSVRecord, _ column: String, _ i: Int, _ reason: String) -> Int? {
    refuse(row, column, row[i], reason)
    return nil
  }

  private mutating func refuse(_ row: CSVRecord, _ column: String, _ value: Bytes, _ reason: String) {
    result.refused += 1
    if result.refusals.count < 50 {
      result.refusals.append(Refusal(line: row.line, column: column, value: value.shown, reason: reason, kind: .bad))
    }
  }
}

/// A stretch of a file, widened to whole lines: it begins after the first line end at or after `from - 1` and ends
/// after the first at or after `to - 1`.
struct RangeSource: ByteSource, ~Copyable {
  private let descriptor: Int32
  private var at: Int
  private let to: Int
  private var done = false

  init?(path: String, from: Int, to: Int, isFirst: Bool) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    at = 0
    self.to = to
    guard descriptor >= 0 else { return nil }
    guard !isFirst else { return }
    // The byte before `from` may be the line end that the stretch begins after.
    at = from - 1
    var byte = [UInt8](repeating: 0, count: 4096)
    while true {
      let n = pread(descriptor, &byte, byte.count, off_t(at))
      guard n > 0 else { break }
      if let i = byte[..<n].firstIndex(of: 10) {
        at += i + 1
        break
      }
      at += n
    }
    if at >= to { done = true }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  mutating func read(into b: UnsafeMutableRawBufferPointer) -> Int {
    if done { return 0 }
    var n = 0
    repeat { n = pread(descriptor, b.baseAddress, b.count, off_t(at)) } while n < 0 && errno == EINTR
    guard n > 0 else { return n }
    if at + n >= to {
      // The stretch ends after the first line end at or after its last byte.
      var i = max(0, to - 1 - at)
      while i < n && b[i] != 10 { i += 1 }
      if i < n {
        n = i + 1
        done = true
      }
    }
    at += n
    return n
  }
}
