import BorderData

/// One table's counts by period and citizenship, of the rows that a selection takes apart from whose figures it means.
///
/// Gathered in one pass over the rows of its place; everyone's figures, each country's and each group's are all read off
/// it.
final class Tabulation: Sendable {
  private let info: TableInfo
  private let grain: Grain
  private let index: TableIndex
  private let seen: [Seen]
  private let asksGroup: Bool
  private let asksKind: Bool
  /// The place is one that the table covers the whole of: without a row there it was not published, rather than empty.
  private let asksWhole: Bool
  /// Citizenships of the rows of the place, ascending.
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

  /// O(rows of the place).
  init(_ s: Selection, _ t: CubeTable, _ index: TableIndex) throws(TableRefusal) {
    if let refusal = index.refusal(of: s) { throw refusal }
    self.index = index
    info = t.info
    grain = t.grain
    asksGroup = !s.demographics.isEmpty
    asksWhole = t.info.wholes.contains(s.place)
    let places = index.places(in: s.place)
    codes = index.codes(at: places)
    let wanted = s.demographics.rawValue
    var seen = index.hasRow.indices.map { m -> Seen in
      guard index.hasRow[m] else { return [] }
      return index.groups[m] & wanted != 0 ? [.row, .wanted] : .row
    }
    if let kind = s.place.kind {
      // A kind of place that the table knows nothing of is asked for in vain.
      asksKind = true
      if let months = index.kinds[kind] { for m in months.indices where months[m] { seen[m].insert(.kind) } }
    } else {
      asksKind = false
    }
    let filter = Filter(s)
    var starts = Array(repeating: Int32(0), count: Int(codes.last ?? 0) + 1)
    for (k, c) in codes.enumerated() { starts[Int(c)] = Int32(k * index.length) }
    var sums = Array(repeating: Int64(0), count: index.length * codes.count)
    t.withBuffers { rows in
      seen.withUnsafeMutableBufferPointer { seen in
        sums.withUnsafeMutableBufferPointer { sums in
          starts.withUnsafeBufferPointer { starts in
            for place in places { Self.scan(filter, rows, index, place, starts, seen, sums) }
          }
        }
      }
    }
    self.seen = seen
    self.sums = sums
  }

  /// What a selection asks of a row of its place.
  private struct Filter {
    let component: UInt8
    let authority: UInt8
    let wanted: UInt32
    /// Bits of the groups whose rows may hold some of those asked for without telling them apart.
    let hiding: UInt32

    init(_ s: Selection) {
      component = s.component.rawValue
      authority = s.authority.rawValue
      wanted = s.demographics.rawValue
      hiding = RowFilter.hiding(s.demographics)
    }
  }

  /// The loop over the rows, on bare memory: a check at every write that an array is nobody else's would double its
  /// time. A column's months and a place's citizenships are within `seen` and `starts`, which were measured by them.
  private static func scan(
    _ f: Filter, _ rows: CubeTable.Buffers, _ index: TableIndex, _ place: Int, _ starts: UnsafeBufferPointer<Int32>,
    _ seen: UnsafeMutableBufferPointer<Seen>, _ sums: UnsafeMutableBufferPointer<Int64>
  ) {
    let low = index.low
    let asksNothing = f.component == 0 && f.authority == 0 && f.wanted == 0
    index.forEachRow(at: place) { i in
      let m = Int(rows.month[i] - low)
      var bits: Seen = .place
      guard asksNothing || takes(f, rows, i, &bits) else {
        seen[m].formUnion(bits)
        return
      }
      let citizen = Int(rows.citizenship[i])
      if citizen == 0 { bits.insert(.anyone) }
      seen[m].formUnion(bits)
      sums[Int(starts[citizen]) + m] &+= rows.value[i]
    }
  }

  /// Whether component, authority and group of a row are those asked for.
  @inline(__always)
  private static func takes(_ f: Filter, _ rows: CubeTable.Buffers, _ i: Int, _ bits: inout Seen) -> Bool {
    let wanted = f.wanted
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
  var countries: [CountryCode] { index.codes.filter { $0 != 0 }.map { CountryCode(packed: $0) } }

  /// The counts of those whom the selection means. O(periods × citizenships).
  func vector(_ who: Who) throws(TableRefusal) -> MonthlyVector {
    let length = index.length
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
    values.withUnsafeMutableBufferPointer { values in
      sums.withUnsafeBufferPointer { sums in
        for (k, isWanted) in wanted.enumerated() where isWanted {
          for m in 0..<length { values[m] &+= sums[k * length + m] }
        }
      }
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
    return MonthlyVector(grain: grain, first: YearMonth(index: index.low), values: values, states: states)
  }

  private func check(_ named: [CountryCode]) throws(TableRefusal) {
    if !index.listsCountries { throw .notBrokenOut }
    if info.listsEveryCountry { return }
    let missing = named.filter { !index.codes.contains($0.packed) }
    if !missing.isEmpty { throw .countryNotListed(missing) }
  }
}
