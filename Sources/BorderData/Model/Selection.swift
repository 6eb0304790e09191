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

extension Selection {
  /// All of it as one number: selections are looked up hundreds of times for an article, and hashing them
  /// field by field, with the strings and lists in them, took most of a look-up. What is left out is told apart by
  /// comparing.
  package var mark: UInt64 {
    var mark = UInt64(demographics.rawValue)
    func add(_ n: UInt64) {
      mark = (mark ^ n) &* 0x9E37_79B9_7F4A_7C15
      mark ^= mark >> 32
    }
    func add(_ text: String) {
      var text = text
      text.withUTF8 { bytes in
        // Strings of other alphabets can be equal without having the same bytes; no published place is one.
        guard bytes.allSatisfy({ $0 < 0x80 }) else { return }
        var word: UInt64 = 0
        for (i, b) in bytes.enumerated() {
          word = word << 8 | UInt64(b)
          if i & 7 == 7 {
            add(word)
            word = 0
          }
        }
        add(word)
      }
    }
    add(place.text)
    if let table { add(table) }
    switch who {
    case .everyone: add(1)
    case .only(let codes):
      add(2)
      for c in codes { add(UInt64(c.packed)) }
    case .except(let codes):
      add(3)
      for c in codes { add(UInt64(c.packed)) }
    }
    // A measure's place among the measures, which is the one byte that it is kept as.
    let kind = withUnsafeBytes(of: measure) { UInt64($0[0]) }
    add(kind << 16 | UInt64(component.rawValue) << 8 | UInt64(authority.rawValue))
    return mark
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(mark) }
}
