import BorderData
import BorderTrends

/// What can be asked for, worked out once from what is loaded.
struct Directory: Sendable {
  struct Choice: Sendable, Hashable {
    let code: String
    let name: String
  }

  /// Routes and borders that have figures.
  let routes: [Subject]
  private let listed: Lazily<Listed>

  /// Countries, found by looking through the largest tables: a fifth of a second that not every question needs.
  struct Listed: Sendable {
    /// Of whose citizens something is counted, by name.
    let countries: [Subject]
    /// What is asked of a country whose encounters are not listed apart, by its code.
    let instead: [String: Selection]
  }

  var countries: [Subject] { listed.value.countries }
  let measures: [Choice]
  /// Borders, routes and countries as wholes.
  let places: [Choice]
  /// Sectors and states.
  let finerPlaces: [Choice]
  let tables: [TableInfo]
  /// Every place that a figure can be asked of; others are refused, so that nobody fills memory with made-up ones.
  private let known: Set<PlaceID>

  init(_ figures: Figures) {
    let cube = figures.cube
    var tables: [TableInfo] = []
    for t in cube.tables where !tables.contains(where: { $0.id == t.info.id }) { tables.append(t.info) }
    self.tables = tables.sorted { ($0.rank, $0.id) < ($1.rank, $1.id) }
    var known: Set<PlaceID> = []
    for t in cube.tables {
      known.formUnion(t.info.wholes)
      for p in t.places { known.formUnion(p.withContainers) }
    }
    self.known = known
    routes = Subjects.named.filter { figures.coverage($0.selection) != nil }
    let routes = routes
    listed = Lazily { Self.listed(figures, routes) }
    let stored = Set(cube.tables.map(\.info.measure))
    measures = Measure.allCases.filter { stored.contains($0.stored.measure) }.map {
      Choice(code: $0.rawValue, name: $0 == .encounters ? "CBP encounters" : $0.name)
    }
    var seen: Set<PlaceID> = []
    places = tables.flatMap(\.wholes).filter { seen.insert($0).inserted }.sorted()
      .map { Choice(code: $0.text, name: Names.place($0)) }
    finerPlaces = known.filter { $0.kind == "sector" || $0.kind == "state" }.filter { !$0.text.contains("/") }.sorted()
      .map { Choice(code: $0.text, name: Names.place($0)) }
  }

  private static func listed(_ figures: Figures, _ routes: [Subject]) -> Listed {
    var codes: Set<CountryCode> = []
    var listedNationwide: Set<CountryCode> = []
    for s in routes where s.selection.who == .everyone {
      for grain in [Grain.month, TrendRequest.usualYear(s.selection.measure)] {
        let listed = figures.nationalities(s.selection, by: grain).map(\.country)
        codes.formUnion(listed)
        if s.selection.place == .us { listedNationwide.formUnion(listed) }
      }
    }
    let countries = codes.filter { Subjects.isCountry($0) }.map(Subjects.country)
      .sorted { Subjects.slug($0.name) < Subjects.slug($1.name) }
    var instead: [String: Selection] = [:]
    for c in countries {
      if case .only(let one) = c.selection.who, one.allSatisfy(listedNationwide.contains) { continue }
      guard figures.coverage(c.selection) == nil else { continue }
      let other = routes.lazy.filter { $0.selection.who == .everyone }.map { route in
        var s = route.selection
        s.who = c.selection.who
        return s
      }
      instead[c.code] = other.first { figures.coverage($0) != nil }
    }
    return Listed(countries: countries, instead: instead)
  }

  /// Where the trend of a subject is.
  func address(_ s: Subject) -> String {
    var p = Parameters()
    p.add("subject", s.code)
    p.add("measure", listed.value.instead[s.code]?.measure.rawValue)
    p.add("where", listed.value.instead[s.code]?.place.text)
    return p.address("/trend")
  }

  func knows(_ place: PlaceID) -> Bool { known.contains(place) }
  func knows(table id: String) -> Bool { tables.contains { $0.id == id } }
}
