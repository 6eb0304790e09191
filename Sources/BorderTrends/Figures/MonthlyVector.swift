import BorderData

/// The values of one selection in one table, over the months (or years) from the table's first to its last.
///
/// Three things are kept apart: a count (which may be zero), a period that the table covers but for which this
/// selection was not published, and a period in which the table has nothing at all.
struct MonthlyVector: Sendable {
  enum State: UInt8 { case absent, notPublished, published }
  let grain: Grain
  let first: YearMonth
  let values: [Int64]
  let states: [State]

  func state(at m: YearMonth) -> State {
    let i = Int(m.index - first.index)
    return i >= 0 && i < states.count ? states[i] : .absent
  }

  /// The first and last month of which anything is published.
  var range: ClosedRange<YearMonth>? {
    guard let low = states.firstIndex(of: .published), let high = states.lastIndex(of: .published) else { return nil }
    return first.advanced(by: low)...first.advanced(by: high + grain.months - 1)
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
  let component: UInt8
  let authority: UInt8
  let demographics: DemographicSet
  /// Indexed by packed code; empty when everyone matches.
  let citizenMatches: [Bool]

  init(_ s: Selection, _ t: CubeTable) throws(TableRefusal) {
    guard t.info.measure == s.measure else { throw .otherMeasure }
    // A table of the Border Patrol has nothing of the ports of entry, which is not zero, nor of both together.
    guard t.info.component == .all || t.info.component == s.component else { throw .componentNotCovered }
    let isWhole = t.info.wholes.contains(s.place)
    let holdsWhole = t.info.wholes.contains { $0 != s.place && $0.withContainers.contains(s.place) }
    placeMatches = t.places.map { $0.withContainers.contains(s.place) }
    guard isWhole || !holdsWhole, placeMatches.contains(true) else { throw .placeNotCovered }
    component = s.component.rawValue
    authority = s.authority.rawValue
    demographics = s.demographics
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

  /// Bits of the groups whose rows may hold some of those asked for without telling them apart.
  static func hiding(_ asked: DemographicSet) -> UInt32 {
    guard !asked.isEmpty else { return 0 }
    var hiding: UInt32 = 0
    for d in Demographic.allCases where !d.hides.isDisjoint(with: asked) { hiding |= DemographicSet(d).rawValue }
    return hiding & ~asked.rawValue
  }
}
