import BorderData

/// What a run of words means, looked at from every side once: the reading rules ask each phrase of a sentence dozens of
/// times for its measure, its place or its country. Shared by all phrases of the same words.
final class Meaning: Sendable {
  let terms: [Term]
  // The first term of each sort.
  let measure: MeasureWord?
  let relation: Relation?
  let place: PlaceWord?
  let people: DemographicSet?
  let outside: OutsideTopic?
  let country: (code: CountryCode, isPlace: Bool)?
  let group: GroupWord?
  let event: YearMonth?
  let isBlocker: Bool
  let cues: CueSet

  init(_ terms: [Term]) {
    self.terms = terms
    var measure: MeasureWord?
    var relation: Relation?
    var place: PlaceWord?
    var people: DemographicSet?
    var outside: OutsideTopic?
    var country: (code: CountryCode, isPlace: Bool)?
    var group: GroupWord?
    var event: YearMonth?
    var isBlocker = false
    var cues = CueSet()
    for t in terms {
      switch t {
      case .measure(let m): measure = measure ?? m
      case .relation(let r): relation = relation ?? r
      case .place(let p): place = place ?? p
      case .people(let d): people = people ?? d
      case .outside(let o): outside = outside ?? o
      case .country(let c, let isPlace): country = country ?? (c, isPlace)
      case .group(let g): group = group ?? g
      case .event(let month): event = event ?? month
      case .blocker: isBlocker = true
      case .cue(let c): cues.insert(c)
      case .hedge, .number, .month, .time, .president: break
      }
    }
    self.measure = measure
    self.relation = relation
    self.place = place
    self.people = people
    self.outside = outside
    self.country = country
    self.group = group
    self.event = event
    self.isBlocker = isBlocker
    self.cues = cues
  }
}

/// Cues, a bit for each that there can be.
struct CueSet: Sendable {
  private var bits = SIMD4<UInt64>()

  mutating func insert(_ c: Cue) { bits[Int(c.rawValue >> 6)] |= Self.bit(c) }
  mutating func formUnion(_ other: CueSet) { bits |= other.bits }
  func contains(_ c: Cue) -> Bool { bits[Int(c.rawValue >> 6)] & Self.bit(c) != 0 }

  private static func bit(_ c: Cue) -> UInt64 { 1 << UInt64(c.rawValue & 63) }
}
