import BorderData
import Synchronization

/// What of a table's rows is the same whatever is asked of it: which stand for which place, and what is in each period.
///
/// A selection is of one place, which a few of a table's hundred thousand rows are of; they are gone through by themselves.
final class TableIndex: Sendable {
  /// `YearMonth.index` of the first period, and how many months there are to the last.
  let low: Int32
  let length: Int
  /// Citizenships that the table lists anywhere, ascending, `everyone` among them where a row is not broken out.
  let codes: [UInt16]
  let listsCountries: Bool
  /// The groups that some row of a period is of, as bits.
  let groups: [UInt32]
  /// The periods of which there is some row.
  let hasRow: [Bool]
  /// Of each kind of place (`sector`), the periods of which there is a row.
  let kinds: [String: [Bool]]
  private let measure: Measure
  private let component: Component
  private let isEmpty: Bool
  /// Which of the table's places lie in a place, or are it.
  private let within: [PlaceID: [Int]]
  /// Places inside one that the table covers the whole of, or the other way round: it says nothing of them as such.
  private let aroundWholes: Set<PlaceID>
  private let wholes: [PlaceID]
  /// Rows by place, and where those of each place begin.
  private let order: [UInt32]
  private let starts: [Int]
  /// Citizenships of the rows of each place, ascending.
  private let codesAt: [[UInt16]]

  init(_ t: CubeTable) {
    measure = t.info.measure
    component = t.info.component
    isEmpty = t.rows == 0
    wholes = t.info.wholes
    aroundWholes = Set(t.info.wholes.flatMap { whole in whole.withContainers.filter { $0 != whole } })
    var within: [PlaceID: [Int]] = [:]
    for (i, place) in t.places.enumerated() {
      for outer in place.withContainers { within[outer, default: []].append(i) }
    }
    self.within = within
    let kindOf = t.places.map(\.kind)
    let made = t.withBuffers { rows in Made(rows, places: t.places.count, kindOf: kindOf) }
    low = made.low
    length = made.length
    codes = made.codes
    listsCountries = made.codes.contains { $0 != 0 }
    groups = made.groups
    hasRow = made.hasRow
    kinds = made.kinds
    order = made.order
    starts = made.starts
    codesAt = made.codesAt
  }

  /// Why the table has nothing of a selection, whosoever's figures it means; nil where it may have.
  func refusal(of s: Selection) -> TableRefusal? {
    guard measure == s.measure else { return .otherMeasure }
    // A table of the Border Patrol has nothing of the ports of entry, which is not zero, nor of both together.
    guard component == .all || component == s.component else { return .componentNotCovered }
    let isHeld = wholes.contains(s.place) || !aroundWholes.contains(s.place)
    return isHeld && within[s.place] != nil && !isEmpty ? nil : .placeNotCovered
  }

  func places(in place: PlaceID) -> [Int] { within[place] ?? [] }

  /// Citizenships of the rows of some places, ascending.
  func codes(at places: [Int]) -> [UInt16] {
    if places.count == 1, let only = places.first { return codesAt[only] }
    return Set(places.lazy.flatMap { self.codesAt[$0] }).sorted()
  }

  /// The rows of a place.
  @inline(__always)
  func forEachRow(at place: Int, _ body: (Int) -> Void) {
    order.withUnsafeBufferPointer { order in
      for k in starts[place]..<starts[place + 1] { body(Int(order[k])) }
    }
  }

  /// What one pass over the columns finds.
  private struct Made {
    var low: Int32 = 0
    var length = 0
    var codes: [UInt16] = []
    var groups: [UInt32] = []
    var hasRow: [Bool] = []
    var kinds: [String: [Bool]] = [:]
    var order: [UInt32] = []
    var starts: [Int]
    var codesAt: [[UInt16]]

    init(_ rows: CubeTable.Buffers, places: Int, kindOf: [String?]) {
      starts = Array(repeating: 0, count: places + 1)
      codesAt = Array(repeating: [], count: places)
      guard rows.count > 0 else { return }
      let (low, high) = rows.month.reduce((Int32.max, Int32.min)) { (min($0.0, $1), max($0.1, $1)) }
      self.low = low
      length = Int(high - low) + 1
      groups = Array(repeating: 0, count: length)
      hasRow = Array(repeating: false, count: length)
      for i in 0..<rows.count {
        let m = Int(rows.month[i] - low)
        hasRow[m] = true
        groups[m] |= 1 << UInt32(rows.demographic[i])
        starts[Int(rows.place[i]) + 1] += 1
      }
      for k in 0..<places { starts[k + 1] += starts[k] }
      order = Array(repeating: 0, count: rows.count)
      var next = starts
      for i in 0..<rows.count {
        let place = Int(rows.place[i])
        order[next[place]] = UInt32(i)
        next[place] += 1
      }
      var isListed = Array(repeating: false, count: Int(rows.citizenship.max() ?? 0) + 1)
      // The last place that had each citizenship.
      var last = Array(repeating: -1, count: isListed.count)
      for place in 0..<places {
        var found: [UInt16] = []
        var months: [Bool]?
        if let kind = kindOf[place] { months = kinds[kind] ?? Array(repeating: false, count: length) }
        for k in starts[place]..<starts[place + 1] {
          let i = Int(order[k])
          let code = Int(rows.citizenship[i])
          isListed[code] = true
          if last[code] != place {
            last[code] = place
            found.append(UInt16(code))
          }
          months?[Int(rows.month[i] - low)] = true
        }
        codesAt[place] = found.sorted()
        if let kind = kindOf[place], let months { kinds[kind] = months }
      }
      codes = isListed.indices.filter { isListed[$0] }.map { UInt16($0) }
    }
  }
}

/// A table's index, made when it is first asked for.
final class LazyIndex: Sendable {
  private let made = Mutex<TableIndex?>(nil)

  func of(_ table: () -> CubeTable) -> TableIndex {
    made.withLock {
      if let known = $0 { return known }
      let index = TableIndex(table())
      $0 = index
      return index
    }
  }
}
