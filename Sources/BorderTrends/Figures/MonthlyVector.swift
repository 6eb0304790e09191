import BorderData

/// The values of one selection in one table, over the months (or years) from the table's first to its last.
///
/// Three things are kept apart: a count (which may be zero), a period that the table covers but for which this
/// selection was not published, and a period in which the table has nothing at all.
struct MonthlyVector: Sendable {
  enum State: UInt8 { case absent, notPublished, published }
  let grain: Grain
  let first: YearMonth
  private(set) var values: [Int64]
  private(set) var states: [State]

  init(grain: Grain, first: YearMonth, length: Int) {
    self.grain = grain
    self.first = first
    values = Array(repeating: 0, count: length)
    states = Array(repeating: .absent, count: length)
  }

  init(grain: Grain, first: YearMonth, values: [Int64], states: [State]) {
    self.grain = grain
    self.first = first
    self.values = values
    self.states = states
  }

  func state(at m: YearMonth) -> State {
    let i = Int(m.index - first.index)
    return i >= 0 && i < states.count ? states[i] : .absent
  }

  /// The count of the row period that starts at `m`; nil unless published.
  func value(at m: YearMonth) -> Int64? {
    let i = Int(m.index - first.index)
    guard i >= 0, i < values.count, states[i] == .published else { return nil }
    return values[i]
  }
}

/// Why a table cannot answer a selection, whatever the period.
enum TableRefusal: Error, Hashable, Sendable {
  case otherMeasure, placeNotCovered, componentNotCovered, countryNotListed([CountryCode]), notBrokenOut
}

/// A selection made ready for one table's dictionaries.
struct RowFilter {
  let placeMatches: [Bool]
  /// Places of the kind asked for (`sector:`); empty where no kind was.
  let placeOfKind: [Bool]
  let component: UInt8
  let authority: UInt8
  let demographics: DemographicSet
  /// Bits of the groups whose rows may hold some of `demographics` without telling them apart.
  let hiding: UInt32
  /// Indexed by packed code; empty when everyone matches.
  let citizenMatches: [Bool]

  init(_ s: Selection, _ t: CubeTable) throws(TableRefusal) {
    guard t.info.measure == s.measure else { throw .otherMeasure }
    // A table of the Border Patrol has nothing of the ports of entry, which is not zero, nor of both together.
    guard t.info.component == .all || t.info.component == s.component else { throw .componentNotCovered }
    let isWhole = t.info.wholes.contains(s.place)
    let holdsWhole = t.info.wholes.contains { $0 != s.place && $0.withContainers.contains(s.place) }
    placeMatches = t.places.map { $0.withContainers.contains(s.place) }
    if let kind = s.place.kind {
      placeOfKind = t.places.map { $0.kind == kind }
    } else {
      placeOfKind = []
    }
    guard isWhole || !holdsWhole, placeMatches.contains(true) else { throw .placeNotCovered }
    component = s.component.rawValue
    authority = s.authority.rawValue
    demographics = s.demographics
    var hiding: UInt32 = 0
    for d in Demographic.allCases where !d.hides.isDisjoint(with: s.demographics) {
      hiding |= DemographicSet(d).rawValue
    }
    self.hiding = hiding & ~s.demographics.rawValue
    switch s.who {
    case .everyone: citizenMatches = []
    case .only(let codes):
      var m = Array(repeating: false, count: 17_578)
      for c in codes { m[Int(c.packed)] = true }
      citizenMatches = m
    case .except(let codes):
      var m = Array(repeating: true, count: 17_578)
      for c in codes { m[Int(c.packed)] = false }
      citizenMatches = m
    }
  }
}

extension CubeTable {
  /// One pass over the columns. O(rows).
  func vector(_ s: Selection) throws(TableRefusal) -> MonthlyVector {
    let f = try RowFilter(s, self)
    guard rows > 0 else { throw .placeNotCovered }
    var listed: Set<UInt16> = []
    let result = month.withBuffer { month in
      place.withBuffer { place in
        component.withBuffer { component in
          authority.withBuffer { authority in
            demographic.withBuffer { demographic in
              citizenship.withBuffer { citizenship in
                count.withBuffer { count in
                  scan(f, month, place, component, authority, demographic, citizenship, count, &listed)
                }
              }
            }
          }
        }
      }
    }
    if case .only(let codes) = s.who { try checkListed(codes, listed) }
    if case .except(let codes) = s.who { try checkListed(codes, listed) }
    guard let result else { throw .notBrokenOut }
    return result
  }

  private func checkListed(_ codes: [CountryCode], _ listed: Set<UInt16>) throws(TableRefusal) {
    if listed.isEmpty { throw .notBrokenOut }
    if info.listsEveryCountry { return }
    let missing = codes.filter { !listed.contains($0.packed) }
    if !missing.isEmpty { throw .countryNotListed(missing) }
  }

  // One long parameter list rather than a struct of buffers: the pointers stay in registers in the loop.
  private func scan(
    _ f: RowFilter, _ month: UnsafeBufferPointer<Int32>, _ place: UnsafeBufferPointer<UInt16>,
    _ component: UnsafeBufferPointer<UInt8>, _ authority: UnsafeBufferPointer<UInt8>,
    _ demographic: UnsafeBufferPointer<UInt8>, _ citizenship: UnsafeBufferPointer<UInt16>,
    _ count: UnsafeBufferPointer<Int64>, _ listed: inout Set<UInt16>
  ) -> MonthlyVector? {
    var low = Int32.max
    var high = Int32.min
    for m in month {
      low = min(low, m)
      high = max(high, m)
    }
    let length = Int(high - low) + 1
    var vector = MonthlyVector(grain: grain, first: YearMonth(index: low), length: length)
    // Per period: bit 0 some row, bit 1 a matching row not broken out by what the selection asks, bit 2 broken out,
    // bit 3 a row of the kind of place asked for: without one, sectors were not published, rather than empty.
    var seen = Array(repeating: UInt8(0), count: length)
    var seenPlace = Array(repeating: false, count: length)
    let byCitizen = !f.citizenMatches.isEmpty
    let byDemographic = !f.demographics.isEmpty
    let byKind = !f.placeOfKind.isEmpty
    var listedFlags = Array(repeating: false, count: byCitizen ? 17_578 : 0)
    for i in 0..<month.count {
      let m = Int(month[i] - low)
      seen[m] |= 1
      if byKind && f.placeOfKind[Int(place[i])] { seen[m] |= 8 }
      if byCitizen { listedFlags[Int(citizenship[i])] = true }
      guard f.placeMatches[Int(place[i])] else { continue }
      seenPlace[m] = true
      if f.component != 0 && component[i] != f.component {
        if component[i] == 0 { seen[m] |= 2 }
        continue
      }
      if f.authority != 0 && authority[i] != f.authority {
        if authority[i] == 0 { seen[m] |= 2 }
        continue
      }
      if byDemographic {
        if demographic[i] == 0 {
          seen[m] |= 2
          continue
        }
        seen[m] |= 4
        if f.demographics.rawValue & (1 << UInt32(demographic[i])) == 0 {
          if f.hiding & (1 << UInt32(demographic[i])) != 0 { seen[m] |= 2 }
          continue
        }
      }
      if byCitizen {
        if citizenship[i] == 0 {
          seen[m] |= 2
          continue
        }
        if !f.citizenMatches[Int(citizenship[i])] { continue }
      }
      vector.add(count[i], at: m)
    }
    if byCitizen { for (c, flag) in listedFlags.enumerated() where flag && c > 0 { listed.insert(UInt16(c)) } }
    var any = false
    for m in 0..<length where seen[m] & 1 != 0 {
      // A zero total counts as published when the table has the period and breaks it out as asked.
      let published =
        seen[m] & 2 == 0 && (!byKind || seen[m] & 8 != 0)
        && (!byDemographic || seen[m] & 4 != 0 || !seenPlace[m])
      vector.setState(published ? .published : .notPublished, at: m)
      any = any || published
    }
    return any ? vector : nil
  }
}

extension MonthlyVector {
  fileprivate mutating func add(_ n: Int64, at i: Int) { values[i] += n }
  fileprivate mutating func setState(_ s: State, at i: Int) { states[i] = s }
}
