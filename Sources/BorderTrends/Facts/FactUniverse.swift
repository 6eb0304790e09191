import BorderData

/// Every series that facts are sought in: each measure and place that a table covers whole, everyone and each listed
/// nationality.
struct FactUniverse {
  struct Group {
    let base: Selection
    let everyone: [BareSeries]
    /// By year, for changes of rank.
    let yearly: [BareSeries]
    let monthly: [BareSeries]
  }
  let groups: [Group]
  /// The newest month of anything.
  let newest: YearMonth

  /// A series that stopped more than a year and a half before the newest figures has no newest data to tell of.
  static func isNew(_ s: BareSeries, _ newest: YearMonth) -> Bool { s.last.distance(to: newest) <= 18 }

  /// Lawful traffic and inhabitants are no migration figures; asylum is told by citizenship alone.
  private static let left: Set<Measure> = [.entries, .population]

  init(_ figures: Figures, extra: [Selection] = []) {
    var bases: [Selection] = []
    for t in figures.cube.tables where !Self.left.contains(t.info.measure) {
      for place in t.info.wholes {
        let component: Component = t.info.component == .all ? .all : t.info.component
        let s = Selection(t.info.measure, place: place, component: component)
        if !bases.contains(s) { bases.append(s) }
      }
    }
    var made: [Group] = []
    for base in bases {
      let year = TrendRequest.usualYear(base.measure)
      let all = [figures.values(base, by: .month), figures.values(base, by: year)].compactMap { $0 }
      let countries = figures.keepNationalities(base).subtracting(Subjects.unnamed).sorted()
      var monthly: [BareSeries] = []
      var yearly: [BareSeries] = []
      for c in countries {
        var one = base
        one.who = .only([c])
        if let m = figures.values(one, by: .month) { monthly.append(m) }
        if let y = figures.values(one, by: year) { yearly.append(y) }
      }
      made.append(Group(base: base, everyone: all, yearly: yearly, monthly: monthly))
    }
    for s in extra where !bases.contains(s) {
      let year = TrendRequest.usualYear(s.measure)
      let all = [figures.values(s, by: .month), figures.values(s, by: year)].compactMap { $0 }
      if !all.isEmpty { made.append(Group(base: s, everyone: all, yearly: [], monthly: [])) }
    }
    groups = made
    newest = made.flatMap(\.everyone).filter { $0.grain == .month }.map(\.last).max() ?? YearMonth(index: 0)
  }
}
