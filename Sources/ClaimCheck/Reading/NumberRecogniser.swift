import BorderData
import BorderTrends

/// Finds what a precise number is the figure of, among what the text names near it.
///
/// CLAIMS: where the words leave things open and one admissible reading gives the stated number, three significant digits
/// or more, that is what was meant. Which place, group or time of a sentence a number goes with is such an opening.
struct NumberRecogniser: Sendable {
  let bench: Workbench

  /// What a number may go with. The first choice of each list is how the sentence was read; `far` counts how far off in
  /// the text the others were named.
  struct Choice<Value: Hashable>: Hashable where Value: Sendable {
    var value: Value
    var far: Int
    var origin: SlotOrigin
  }

  struct Group: Hashable, Sendable {
    var who: Who
    var demographics: DemographicSet
  }

  struct Counted: Hashable, Sendable {
    var sense: MeasureSense
    var place: PlaceID?
  }

  struct Choices: Sendable {
    var counted: [Choice<Counted>]
    var groups: [Choice<Group>]
    var periods: [Choice<Period>]
  }

  /// At most this many figures are looked up for a number.
  static let limit = 360

  /// A number of at least three digits that a count could be: its bounds, and whether it is exact.
  static func bounds(_ q: Quantity) -> (low: Double, high: Double, exact: Bool)? {
    guard q.unit == .count, q.upper == nil, q.digits >= 3, q.value >= 100 else { return nil }
    let half = q.step / 2
    switch q.hedge {
    case .none, .about, .upTo: return (q.value - half, q.value + half, q.digits >= 4)
    case .moreThan, .atLeast: return (q.value, q.value + max(q.step, 0.004 * q.value), q.digits >= 4)
    case .nearly, .lessThan, .atMost: return (q.value - q.step, q.value, q.digits >= 4)
    }
  }

  /// Whether the draft as it was read gives its number, within what its words allow.
  func holds(_ d: Draft) -> Bool {
    if case .level(let q) = d.assertion {
      // Readings of little weight are many, and one of them comes near by chance.
      return Readings.enumerate(d, wantsWords: false).contains {
        $0.weight >= 0.1 ? LevelCheck.agrees(q, $0, bench) : LevelCheck.holds(q, $0, bench)
      }
    }
    var bare = BareLook(bench)
    return Readings.enumerate(d, wantsWords: false).contains {
      switch bare.outcome(d, $0) {
      case .holds, .nearMiss: true
      default: false
      }
    }
  }

  /// Whether any reading of the draft can be worked out from the tables.
  func isPublished(_ d: Draft) -> Bool {
    var bare = BareLook(bench)
    return Readings.enumerate(d, wantsWords: false).contains {
      switch bare.look(d, $0, slack: 0) {
      case .fails: true
      case .missing: false
      case .open: if case .notComputable = Checks.compute(d, $0, bench).outcome { false } else { true }
      }
    }
  }

  /// Whether a reading of weight gives the number outright.
  func holdsPlainly(_ d: Draft) -> Bool {
    var bare = BareLook(bench)
    return Readings.enumerate(d, wantsWords: false).contains {
      $0.weight >= 0.2 && bare.outcome(d, $0) == .holds
    }
  }

  struct Found {
    var counted: Choice<Counted>
    var group: Choice<Group>
    var period: Choice<Period>
    /// How many slots are read otherwise than they were.
    var changed: Int
  }

  /// The nearest combination whose figure is the number.
  func find(_ q: Quantity, _ c: Choices) -> Found? {
    guard let b = Self.bounds(q) else { return nil }
    // A number each, in the order in which they are tried: how far off, then the place in each list.
    var tries: [Int] = []
    tries.reserveCapacity(c.counted.count * c.groups.count * c.periods.count)
    for k in c.counted.indices.prefix(1 << 8) {
      for g in c.groups.indices.prefix(1 << 8) {
        for p in c.periods.indices.prefix(1 << 8) {
          let far = c.counted[k].far + c.groups[g].far + c.periods[p].far
          tries.append(((far << 8 | k) << 8 | g) << 8 | p)
        }
      }
    }
    tries.sort()
    var near: Int?
    func found(_ packed: Int) -> Found {
      let (k, g, p) = (packed >> 16 & 0xFF, packed >> 8 & 0xFF, packed & 0xFF)
      return Found(counted: c.counted[k], group: c.groups[g], period: c.periods[p], changed: changes(k, g, p))
    }
    func changes(_ k: Int, _ g: Int, _ p: Int) -> Int {
      (c.counted[k].far > 0 ? 1 : 0) + (c.groups[g].far > 0 ? 1 : 0) + (c.periods[p].far > 0 ? 1 : 0)
    }
    // The selections of a thing counted and a group, made when they are first asked of a period.
    var layers: [[Layers]?] = Array(repeating: nil, count: c.counted.count * c.groups.count)
    for packed in tries.prefix(Self.limit) {
      let t = (far: packed >> 24, k: packed >> 16 & 0xFF, g: packed >> 8 & 0xFF, p: packed & 0xFF)
      let changed = changes(t.k, t.g, t.p)
      // Three digits fit by chance once in a few hundred figures: only the nearest are asked.
      if !b.exact, changed > 1 || t.far > 3 { continue }
      let at = t.k * c.groups.count + t.g
      let known = layers[at] ?? selections(c.counted[t.k].value, c.groups[t.g].value).map(bench.figures.layers)
      layers[at] = known
      for one in known {
        guard let value = one.wholeValue(c.periods[t.p].value) else { continue }
        let x = Double(value)
        if x >= b.low, x <= b.high { return found(packed) }
        // The figure of a later release differs by a little: the more slots are read otherwise, the less it may.
        let slack = changed <= 1 ? 0.002 : changed == 2 && q.digits >= 5 ? 0.0006 : 0
        if near == nil, b.exact, t.far <= 2 || q.digits >= 6, abs(x - q.value) <= slack * q.value { near = packed }
      }
    }
    return near.map(found)
  }

  /// The selections that a thing counted and a group of people may mean, in the order in which they are tried.
  private func selections(_ counted: Counted, _ group: Group) -> [Selection] {
    var people = group.demographics
    if people == .unaccompanied, ClaimFinder.countsChildren(counted.sense) { people = .children }
    let components = Readings.components(counted.sense, wantsWords: false)
    var out: [Selection] = []
    out.reserveCapacity(2 * components.count)
    func add(_ place: PlaceID) {
      for choice in components {
        out.append(
          Selection(
            counted.sense.measure, place: place, component: choice.component, authority: counted.sense.authority,
            who: group.who, demographics: people))
      }
    }
    if let place = counted.place {
      add(place)
    } else {
      add(.southwest)
      add(.us)
    }
    return out
  }
}
