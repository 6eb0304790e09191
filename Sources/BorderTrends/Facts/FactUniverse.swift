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

  /// A measure and place of which the months stopped more than nine months before the newest figures, or whose
  /// years more than 21, has no newest data to tell of.
  static func isNew(_ s: BareSeries, _ newest: YearMonth) -> Bool {
    s.last.distance(to: newest) <= (s.grain == .month ? 9 : 21)
  }

  /// Lawful traffic and inhabitants are no migration figures; deaths become known months later and the newest year of
  /// asylum applications is half a year until it is replaced, so that their newest figures are always low.
  private static let left: Set<Measure> = [.entries, .population, .deaths, .asylum]

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
      let countries = figures.listed(base).subtracting(Subjects.unnamed).sorted()
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
