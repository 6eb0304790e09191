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
  /// Newest periods in which somebody was counted, whoever it was: a zero of one nationality there is a zero.
  private let published: Set<Published>

  private struct Published: Hashable {
    let selection: Selection
    let period: Period
    init(_ s: BareSeries, at i: Int) {
      var all = s.selection
      all.who = .everyone
      selection = all
      period = s.period(i)
    }
  }

  func publishes(_ s: BareSeries, at i: Int) -> Bool { published.contains(Published(s, at: i)) }
  /// The newest month of anything.
  let newest: YearMonth

  /// A measure and place of which the months stopped more than nine months before the newest figures, or whose
  /// years more than 21, has no newest data to tell of.
  static func isNew(_ s: BareSeries, _ newest: YearMonth) -> Bool {
    s.last.distance(to: newest) <= (s.grain == .month ? 9 : 21)
  }

  /// Lawful traffic and inhabitants are no migration figures.
  private static let left: Set<Measure> = [.entries, .population]

  /// Measures whose newest figures grow for months: deaths become known late, and of asylum applications some countries
  /// report late. Only their whole years are looked at, and of the newest only what would still hold if it grew.
  static let growing: Set<Measure> = [.deaths, .asylum]

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
      let byMonth = Self.growing.contains(base.measure) ? nil : figures.values(base, by: .month)
      let all = [byMonth, figures.values(base, by: year)].compactMap { $0 }
      let countries = figures.listed(base).subtracting(Subjects.unnamed).sorted()
      var monthly: [BareSeries] = []
      var yearly: [BareSeries] = []
      for c in countries {
        var one = base
        one.who = .only([c])
        if byMonth != nil, let m = figures.values(one, by: .month) { monthly.append(m) }
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
    published = Set(
      made.flatMap(\.everyone).compactMap { s in
        s.values.lastIndex { $0 != nil }.flatMap { (s.values[$0] ?? 0) > 0 ? Published(s, at: $0) : nil }
      })
    newest = made.flatMap(\.everyone).filter { $0.grain == .month }.map(\.last).max() ?? YearMonth(index: 0)
  }
}
