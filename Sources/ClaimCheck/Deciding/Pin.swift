public import BorderData

/// Slots of a claim that a person has settled: only these are overridden.
public struct Pin: Hashable, Sendable {
  public var measure: Measure?
  public var component: Component?
  public var authority: Authority?
  public var who: Who?
  public var demographics: DemographicSet?
  public var place: PlaceID?
  public var when: Period?
  public var versus: Period?

  public init() {}

  public var isEmpty: Bool { self == Pin() }

  /// What is given here over what `other` says.
  public func over(_ other: Pin) -> Pin {
    var p = other
    if let measure { p.measure = measure }
    if let component { p.component = component }
    if let authority { p.authority = authority }
    if let who { p.who = who }
    if let demographics { p.demographics = demographics }
    if let place { p.place = place }
    if let when { p.when = when }
    if let versus { p.versus = versus }
    return p
  }

  func apply(to d: inout Draft) {
    if let measure {
      let stored = measure.stored
      var sense = d.measure ?? MeasureSense(measure: stored.measure, words: measure.name, strong: true)
      sense.measure = stored.measure
      sense.component = stored.component
      sense.authority = stored.authority
      sense.strong = true
      d.measure = sense
      d.outside = nil
      d.measureOrigin = .pinned
    }
    if let component {
      d.measure?.component = component
      d.componentOrigin = .pinned
    }
    if let authority {
      d.measure?.authority = authority
      d.authorityOrigin = .pinned
    }
    if let who {
      d.who = [who]
      d.whoOrigin = .pinned
    }
    if let demographics {
      d.demographics = demographics
      d.demographicsOrigin = .pinned
    }
    if let place {
      d.place = place
      d.placeOrigin = .pinned
    }
    if let when {
      d.when = [PeriodChoice(period: when, weight: 1, why: "set by you")]
      d.whenOrigin = .pinned
    }
    if let versus {
      d.versus = .choices([PeriodChoice(period: versus, weight: 1, why: "set by you")])
      d.versusOrigin = .pinned
    }
  }
}
