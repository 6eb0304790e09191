import BorderData

/// What to say of a question that the figures cannot answer: why, and what they can.
extension Trends {
  func refusal(_ s: Selection, _ grain: Grain, _ why: NoFigure) -> NoTrend {
    let tables = figures.cube.tables.map(\.info)
    if let id = s.table, !tables.contains(where: { $0.id == id }) {
      return .unknownTable(id, nearest: Subjects.nearest(id, of: tables.map(\.id)))
    }
    // Tables refuse in whatever order they come; that none knows the place says more than that one is of another part.
    var there = Selection(s.measure, place: s.place)
    there.table = s.table
    let others = Grain.allCases.filter { g in g != grain && (try? figures.series(s, by: g)) != nil }
    if !others.isEmpty {
      let by = NumberText.list(others.map(\.words), last: "or")
      return .noFigures(
        s, why: .notPublishedThatWay("it is published \(by), not \(grain.words)"), possible: [])
    }
    let parts = [Component.borderPatrol, .fieldOperations].contains { c in
      figures.coverage(Selection(s.measure, place: s.place, component: c)) != nil
    }
    let isKnown = figures.coverage(there) != nil || parts
    let loaded = tables.contains { $0.measure == s.measure }
    return .noFigures(s, why: isKnown || !loaded ? why : .placeNotCovered, possible: possible(instead: s))
  }

  /// What the loaded tables can say in place of a selection that they cannot.
  func possible(instead s: Selection) -> [String] {
    var out: [String] = []
    let loaded = Set(figures.cube.tables.map(\.info.measure))
    if !loaded.contains(s.measure) {
      out.append("Loaded are: " + NumberText.list(loaded.map(\.name).sorted()) + ".")
      return out
    }
    var wider = s
    wider.component = .all
    wider.authority = .all
    wider.demographics = .everyone
    if wider != s, figures.coverage(wider) != nil {
      out.append("Without component, authority and group it is published.")
    }
    let of = figures.cube.tables.filter { $0.info.measure == s.measure }
    let places = Set(of.flatMap(\.info.wholes))
    let parts = Set(
      of.flatMap(\.places).map { PlaceID($0.text.split(separator: "/").last.map(String.init) ?? $0.text) })
    let near = Subjects.nearest(s.place.text, of: parts.map(\.text).sorted())
    if !places.contains(s.place), !parts.contains(s.place), !near.isEmpty {
      out.append("Did you mean \(NumberText.list(near, last: "or"))?")
    } else if !places.contains(s.place), !parts.contains(s.place) {
      out.append(
        s.measure.name.capitalisedFirst + " are counted " + NumberText.list(places.sorted().map(Names.at), last: "or")
          + ".")
    }
    if case .only = s.who {
      var all = s
      all.who = .everyone
      let listed =
        figures.nationalities(all, by: .month).map(\.country)
        + figures.nationalities(all, by: .calendarYear).map(\.country)
      let names = Set(listed).subtracting(Subjects.unnamed).map(Names.country).sorted()
      if !names.isEmpty, names.count <= 40 {
        out.append("Listed apart are: " + NumberText.list(names) + ".")
      } else if names.count > 40 {
        out.append("\(names.count) countries are listed apart.")
      }
    }
    return out
  }
}

extension Grain {
  /// `by month`, `by calendar year`, `by US fiscal year`.
  var words: String {
    switch self {
    case .month: "by month"
    case .calendarYear: "by calendar year"
    case .fiscalYear: "by US fiscal year"
    }
  }
}
