/// One stretch of the file, summed.
struct AggregateChunk {
  /// One sum and what it is of, as the plan's codes.
  struct Cell: Sendable {
    let when: Int
    let what: Int
    let authority: Int
    let citizen: CountryCode
    let sum: Int64
    let rows: Int
    /// First line that was added, counted from the chunk's start.
    let line: Int
  }
  struct Result: Sendable {
    var rows = 0
    var refused = 0
    var setAside = 0
    var refusals: [Refusal] = []
    var lines = 0
    var cells: [Cell] = []
    var endsInsideRecord = false
    /// A row that the loader takes and that has no place here, or text that is no CSV.
    var needsLoader = false
  }

  private struct Sum {
    var sum: Int64 = 0
    var rows: UInt32 = 0
    var line: UInt32 = 0
  }

  private let plan: AggregatePlan
  private var result = Result()
  private var whens = FieldCodes()
  private var whats = FieldCodes()
  private var whos = FieldCodes()
  // Apart, since the same bytes are other fields when the first of them is quoted.
  private var quotedWhens = FieldCodes()
  private var quotedWhats = FieldCodes()
  private var quotedWhos = FieldCodes()
  private var countries: [CountryCode] = []
  /// Where in `sums` the cells of a `when` and a `what` begin; -1 for none yet.
  private var offsets: [Int32]
  private var sums: [Sum] = []
  /// Authorities that are kept apart: a `who` is a citizenship's number times this, and the authority's.
  private let authorities: Int
  /// Cells of one `when` and `what`: citizenships times authorities.
  private let slab: Int
  private var skipHeader: Bool
  /// The layout's own decoder, for rows that something is wrong with: it says what.
  private var decoder: (any RowDecoder)?
  private var sink = RowSink()

  private static let mostCitizens = 256
  private static let whenCodes = AggregatePlan.years.count << 4

  private init(_ plan: AggregatePlan, skipHeader: Bool) {
    self.plan = plan
    self.skipHeader = skipHeader
    offsets = Array(repeating: -1, count: Self.whenCodes * AggregatePlan.whats)
    authorities = plan.keeping.contains(.authority) ? Authority.allCases.count : 1
    slab = authorities * Self.mostCitizens
  }

  /// Sums the records that begin in `from..<to`: after the first line end at or after `from`, unless that is the
  /// file's start.
  static func run(_ plan: AggregatePlan, _ from: Int, _ to: Int, isFirst: Bool) -> Result {
    var chunk = AggregateChunk(plan, skipHeader: isFirst)
    guard var source = RangeSource(path: plan.path, from: from, to: to, isFirst: isFirst) else {
      chunk.result.needsLoader = true
      return chunk.result
    }
    do throws(CSVError) {
      var reader = try CSVReader(fromStart: isFirst)
      try reader.read(&source) { row in
        chunk.add(row)
        return !chunk.result.needsLoader
      }
      chunk.result.lines = reader.linesRead
    } catch {
      chunk.result.needsLoader = error.kind != .unclosedQuote
      chunk.result.endsInsideRecord = error.kind == .unclosedQuote
    }
    chunk.finish()
    return chunk.result
  }

  @inline(__always)
  private mutating func add(_ row: CSVRecord) {
    if skipHeader {
      skipHeader = false
      return
    }
    result.rows += 1
    guard row.count == plan.width, row.standsInItsLine,
      let y = Span(row, plan.year, plan.month), let w = Span(row, plan.firstOfWhat, plan.demographic),
      let c = Span(row, plan.citizenship, plan.authority)
    else { return addSlowly(row) }
    let when = (y.isQuoted ? quotedWhens.find(y.base, y.count) : whens.find(y.base, y.count)) ?? newWhen(row, y)
    let what = (w.isQuoted ? quotedWhats.find(w.base, w.count) : whats.find(w.base, w.count)) ?? newWhat(row, w)
    let who = (c.isQuoted ? quotedWhos.find(c.base, c.count) : whos.find(c.base, c.count)) ?? newWho(row, c)
    guard let n = FieldText.count(row[plan.count]), when != FieldCodes.refused, what != FieldCodes.refused,
      who != FieldCodes.refused
    else { return settle(row) }
    put(n, when, what, who, row.line)
  }

  @inline(never)
  private mutating func newWhen(_ row: CSVRecord, _ s: Span) -> UInt16 {
    let code = plan.when(row)
    if s.isQuoted { quotedWhens.keep(s.base, s.count, code) } else { whens.keep(s.base, s.count, code) }
    return code
  }

  @inline(never)
  private mutating func newWhat(_ row: CSVRecord, _ s: Span) -> UInt16 {
    let code = plan.what(row)
    if s.isQuoted { quotedWhats.keep(s.base, s.count, code) } else { whats.keep(s.base, s.count, code) }
    return code
  }

  @inline(never)
  private mutating func newWho(_ row: CSVRecord, _ s: Span) -> UInt16 {
    let code = who(row)
    if s.isQuoted { quotedWhos.keep(s.base, s.count, code) } else { whos.keep(s.base, s.count, code) }
    return code
  }

  /// Neighbouring fields as they stand in the line, with what separates them.
  private struct Span {
    let base: UnsafePointer<UInt8>
    let count: Int
    /// The first field is: the byte after an unquoted one is a comma, a blank or a line end.
    let isQuoted: Bool

    @inline(__always)
    init?(_ row: CSVRecord, _ first: Int, _ last: Int) {
      guard let base = row[first].baseAddress, let lastBase = row[last].baseAddress else { return nil }
      self.base = base
      count = lastBase + row[last].count - base
      isQuoted = base[row[first].count] == 0x22
    }
  }

  /// Fields that do not stand in a line, as libcsv gives them: nothing of them is kept.
  @inline(never)
  private mutating func addSlowly(_ row: CSVRecord) {
    guard row.count == plan.width, let n = FieldText.count(row[plan.count]) else { return settle(row) }
    let when = plan.when(row)
    let what = plan.what(row)
    let who = who(row)
    guard ![when, what, who].contains(FieldCodes.refused) else { return settle(row) }
    put(n, when, what, who, row.line)
  }

  /// Citizenship and authority together.
  private mutating func who(_ row: CSVRecord) -> UInt16 {
    let authority = plan.authority(row)
    guard authority != FieldCodes.refused, let c = Country.code(named: row.text(plan.citizenship)) else {
      return FieldCodes.refused
    }
    let citizen = countries.firstIndex(of: c) ?? countries.count
    guard citizen < Self.mostCitizens else { return FieldCodes.refused }
    if citizen == countries.count { countries.append(c) }
    return UInt16(citizen * authorities + Int(authority))
  }

  @inline(__always)
  private mutating func put(
    _ n: Int64, _ when: UInt16, _ what: UInt16, _ who: UInt16, _ line: Int
  ) {
    let pair = Int(when) * AggregatePlan.whats + Int(what)
    var offset = Int(offsets[pair])
    if offset < 0 { offset = open(pair) }
    let i = offset + Int(who)
    sums.withUnsafeMutableBufferPointer { s in
      if s[i].rows == 0 { s[i].line = UInt32(clamping: line) }
      s[i].sum &+= n
      s[i].rows &+= 1
    }
  }

  @inline(never)
  private mutating func open(_ pair: Int) -> Int {
    let offset = sums.count
    sums.append(contentsOf: repeatElement(Sum(), count: slab))
    offsets[pair] = Int32(offset)
    return offset
  }

  /// A row that has no sum here: either the layout refuses it, and says why, or the file is the loader's.
  @inline(never)
  private mutating func settle(_ row: CSVRecord) {
    var d = decoder ?? plan.layout.decoder(DecodeContext(fileName: plan.fileName, header: plan.header))
    sink.begin()
    if !sink.setAsideIfBlank(row) { d.decode(row, at: plan.positions, into: &sink) }
    sink.end(row)
    decoder = d
    if sink.account.stored + sink.account.merged > 0 { result.needsLoader = true }
  }

  private mutating func finish() {
    result.refused = sink.account.refused
    result.setAside = sink.account.setAside
    result.refusals = sink.refusals
    for pair in offsets.indices where offsets[pair] >= 0 {
      for i in 0..<slab {
        let s = sums[Int(offsets[pair]) + i]
        guard s.rows > 0 else { continue }
        result.cells.append(
          Cell(
            when: pair / AggregatePlan.whats, what: pair % AggregatePlan.whats, authority: i % authorities,
            citizen: countries[i / authorities], sum: s.sum, rows: Int(s.rows), line: Int(s.line)))
      }
    }
  }
}
