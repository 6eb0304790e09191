import BorderData

/// One table's counts by period and citizenship, of the rows that a selection takes apart from whose figures it means.
///
/// Gathered in one pass over the columns; everyone's figures, each country's and each group's are all read off it.
struct Tabulation: Sendable {
  private let info: TableInfo
  private let grain: Grain
  private let first: YearMonth
  private let length: Int
  private let seen: [Seen]
  private let asksGroup: Bool
  private let asksKind: Bool
  /// The place is one that the table covers the whole of: without a row there it was not published, rather than empty.
  private let asksWhole: Bool
  /// Citizenships that the table lists anywhere, ascending, `everyone` among them where a row is not broken out.
  private let codes: [UInt16]
  /// Counts of each citizenship's periods, one citizenship after the other.
  private let sums: [Int64]

  /// What was seen of a period.
  struct Seen: OptionSet, Sendable {
    let rawValue: UInt8
    /// Some row.
    static let row = Seen(rawValue: 1)
    /// A matching row that is not broken out by what the selection asks.
    static let hidden = Seen(rawValue: 2)
    /// A matching row that is broken out by demographic group.
    static let group = Seen(rawValue: 4)
    /// A row of the kind of place asked for: without one, sectors were not published, rather than empty.
    static let kind = Seen(rawValue: 8)
    /// A row of the place.
    static let place = Seen(rawValue: 16)
    /// A matching row that is not broken out by citizenship.
    static let anyone = Seen(rawValue: 32)
    /// A row, anywhere, of one of the groups asked for: without one they were not published, rather than none.
    static let wanted = Seen(rawValue: 64)
  }

  /// O(rows).
  init(_ s: Selection, _ t: CubeTable) throws(TableRefusal) {
    let f = try RowFilter(s, t)
    guard t.rows > 0 else { throw .placeNotCovered }
    info = t.info
    grain = t.grain
    asksGroup = !f.demographics.isEmpty
    asksKind = !f.placeOfKind.isEmpty
    asksWhole = t.info.wholes.contains(s.place)
    let (low, high) = t.month.withBuffer { month in
      month.reduce((Int32.max, Int32.min)) { (min($0.0, $1), max($0.1, $1)) }
    }
    first = YearMonth(index: low)
    length = Int(high - low) + 1
    codes = Self.codes(t)
    (seen, sums) = Self.scan(f, t, codes, low, length)
  }

  private static func codes(_ t: CubeTable) -> [UInt16] {
    // One for every value up to the largest that the column holds.
    var isListed: [Bool] = []
    t.citizenship.withBuffer { column in
      isListed = Array(repeating: false, count: Int(column.max() ?? 0) + 1)
      isListed.withUnsafeMutableBufferPointer { isListed in
        for c in column { isListed[Int(c)] = true }
      }
    }
    return isListed.indices.filter { isListed[$0] }.map { UInt16($0) }
  }

  private static func scan(_ f: RowFilter, _ t: CubeTable, _ codes: [UInt16], _ low: Int32, _ length: Int)
    -> (seen: [Seen], sums: [Int64])
  {
    var starts = Array(repeating: Int32(0), count: Int(codes.last ?? 0) + 1)
    for (k, c) in codes.enumerated() { starts[Int(c)] = Int32(k * length) }
    var seen = Array(repeating: Seen(), count: length)
    var sums = Array(repeating: Int64(0), count: length * codes.count)
    t.withBuffers { rows in
      seen.withUnsafeMutableBufferPointer { seen in
        sums.withUnsafeMutableBufferPointer { sums in
          starts.withUnsafeBufferPointer { starts in scan(f, rows, low, starts, seen, sums) }
        }
      }
    }
    return (seen, sums)
  }

  /// The loop over the rows, on bare memory: a check at every write that an array is nobody else's would double its
  /// time. A column's months and citizenships are within `seen` and `starts`, which were measured by them.
  private static func scan(
    _ f: RowFilter, _ rows: CubeTable.Buffers, _ low: Int32, _ starts: UnsafeBufferPointer<Int32>,
    _ seen: UnsafeMutableBufferPointer<Seen>, _ sums: UnsafeMutableBufferPointer<Int64>
  ) {
    let wanted = f.demographics.rawValue
    let asksKind = !f.placeOfKind.isEmpty
    let asksNothing = f.component == 0 && f.authority == 0 && wanted == 0
    for i in 0..<rows.count {
      let m = Int(rows.month[i] - low)
      let place = Int(rows.place[i])
      if asksKind && f.placeOfKind[place] { seen[m].insert(.kind) }
      if wanted != 0 && wanted & (1 << UInt32(rows.demographic[i])) != 0 { seen[m].insert(.wanted) }
      guard f.placeMatches[place] else {
        seen[m].insert(.row)
        continue
      }
      var bits: Seen = [.row, .place]
      guard asksNothing || takes(f, wanted, rows, i, &bits) else {
        seen[m].formUnion(bits)
        continue
      }
      let citizen = Int(rows.citizenship[i])
      if citizen == 0 { bits.insert(.anyone) }
      seen[m].formUnion(bits)
      sums[Int(starts[citizen]) + m] &+= rows.value[i]
    }
  }

  /// Whether component, authority and group of a row are those asked for.
  @inline(__always)
  private static func takes(
    _ f: RowFilter, _ wanted: UInt32, _ rows: CubeTable.Buffers, _ i: Int, _ bits: inout Seen
  ) -> Bool {
    if f.component != 0 && rows.component[i] != f.component {
      if rows.component[i] == 0 { bits.insert(.hidden) }
      return false
    }
    if f.authority != 0 && rows.authority[i] != f.authority {
      if rows.authority[i] == 0 { bits.insert(.hidden) }
      return false
    }
    guard wanted != 0 else { return true }
    let group = rows.demographic[i]
    if group == 0 {
      bits.insert(.hidden)
      return false
    }
    bits.insert(.group)
    guard wanted & (1 << UInt32(group)) == 0 else { return true }
    if f.hiding & (1 << UInt32(group)) != 0 { bits.insert(.hidden) }
    return false
  }

  /// Listed citizenships.
  var countries: [CountryCode] { codes.filter { $0 != 0 }.map { CountryCode(packed: $0) } }

  /// The counts of those whom the selection means. O(periods × citizenships).
  func vector(_ who: Who) throws(TableRefusal) -> MonthlyVector {
    let wanted: [Bool]
    switch who {
    case .everyone: wanted = codes.map { _ in true }
    case .only(let named):
      try check(named)
      wanted = codes.map { $0 != 0 && named.contains(CountryCode(packed: $0)) }
    case .except(let named):
      try check(named)
      wanted = codes.map { $0 != 0 && !named.contains(CountryCode(packed: $0)) }
    }
    var values = Array(repeating: Int64(0), count: length)
    for (k, isWanted) in wanted.enumerated() where isWanted {
      for m in 0..<length { values[m] &+= sums[k * length + m] }
    }
    let hiding: Seen = who == .everyone ? .hidden : [.hidden, .anyone]
    let states = seen.map { seen -> MonthlyVector.State in
      guard seen.contains(.row) else { return .absent }
      // A zero total counts as published when the table has the period and breaks it out as asked.
      let isPublished =
        seen.isDisjoint(with: hiding) && (!asksKind || seen.contains(.kind))
        && (!asksWhole || seen.contains(.place))
        && (!asksGroup || seen.contains(.wanted) && (seen.contains(.group) || !seen.contains(.place)))
      return isPublished ? .published : .notPublished
    }
    guard states.contains(.published) else { throw .notBrokenOut }
    return MonthlyVector(grain: grain, first: first, values: values, states: states)
  }

  private func check(_ named: [CountryCode]) throws(TableRefusal) {
    if countries.isEmpty { throw .notBrokenOut }
    if info.listsEveryCountry { return }
    let missing = named.filter { !codes.contains($0.packed) }
    if !missing.isEmpty { throw .countryNotListed(missing) }
  }
}
