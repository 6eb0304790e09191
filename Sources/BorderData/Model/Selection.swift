/// Whom a figure is of, by nationality.
public enum Who: Hashable, Sendable {
  case everyone
  case only([CountryCode])
  /// Everyone else.
  case except([CountryCode])
}

/// Which rows a figure is the sum of: the one selection language of the command line, the library and claims.
public struct Selection: Hashable, Sendable {
  public var measure: Measure
  public var place: PlaceID
  /// `all` sums over components; a component that `measure` implies (apprehensions) counts as stated.
  public var component: Component
  public var authority: Authority
  public var who: Who
  public var demographics: DemographicSet
  /// Only this table; nil for the best one that answers.
  public var table: String?

  public init(
    _ measure: Measure, place: PlaceID, component: Component = .all, authority: Authority = .all, who: Who = .everyone,
    demographics: DemographicSet = .everyone, table: String? = nil
  ) {
    let stored = measure.stored
    self.measure = stored.measure
    self.place = place
    self.component = component == .all ? stored.component : component
    self.authority = authority == .all ? stored.authority : authority
    self.who = who
    self.demographics = demographics
    self.table = table
  }
}
