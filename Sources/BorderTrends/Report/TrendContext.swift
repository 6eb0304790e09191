import BorderData

/// Everything that the sections, tables and charts of one report are drawn from, worked out once.
struct TrendContext {
  let figures: Figures
  let request: TrendRequest
  let selection: Selection
  let grain: Grain
  let series: Series
  /// By month, where months are published.
  let monthly: Series?
  /// Everyone in the same place, for shares; nil where the subject is everyone.
  let everyone: Series?
  /// The group's members, or all listed nationalities where the subject is everyone or one country.
  let nationalities: [(country: CountryCode, series: Series)]
  /// Those shown, in the order of the newest whole period.
  let shown: [CountryCode]
  let ranking: Ranking?
  /// Over all that is published, also where fewer months were asked for: a record of a part is none.
  let extremes: Extremes?
  let monthlyExtremes: Extremes?
  /// The last month that anything is published for, whatever months were asked for.
  let newest: YearMonth
  let verdict: TrendVerdict?
  let breaks: Breaks?
  let usual: UsualForMonth?

  var newestWhole: Series.Point? { series.points.last { $0.isWhole && isSettled($0.period) } }

  /// Whether a period's count is complete once all its months are there: the newest year of asylum applications and of
  /// deaths grows for months, so that nothing is compared with it.
  func isSettled(_ p: Period) -> Bool {
    !FactUniverse.growing.contains(selection.measure) || p.last.distance(to: newest) >= 12
  }
  var unit: String { Names.unit(selection) }
  var subjectName: String { request.subject.name }

  /// What a title begins with: the subject, or where the question was moved to, and which group.
  var titleName: String {
    let plain = request.subject.selection
    var name = subjectName
    if plain.who == .everyone, selection.place != plain.place { name = Names.place(selection.place) }
    let groups = selection.demographics.members.map(Names.demographic)
    if !groups.isEmpty { name += " (\(NumberText.list(groups)))" }
    return name
  }

  /// One country, ranked among all that are listed.
  var oneCountry: CountryCode? {
    if case .only(let codes) = selection.who, codes.count == 1 { return codes[0] }
    return nil
  }
  var isGroup: Bool { request.subject.members.count > 1 }

  /// Whether the period lies in the year that the publisher still revises: the newest one, until it is complete.
  func isPreliminary(_ p: Period) -> Bool {
    let year = TrendRequest.usualYear(selection.measure).period(from: Self.start(of: newest, selection.measure))
    return newest < year.last && p.last >= year.first || !isSettled(p)
  }

  /// First month of the publisher's year that holds `m`.
  static func start(of m: YearMonth, _ measure: Measure) -> YearMonth {
    TrendRequest.usualYear(measure) == .fiscalYear
      ? Period.fiscalYear(m.fiscalYear).first : Period.calendarYear(m.year).first
  }
}

extension Series {
  /// Only the periods that lie in the months.
  func within(_ months: ClosedRange<YearMonth>?) -> Series {
    guard let months else { return self }
    return Series(
      selection: selection, grain: grain,
      points: points.filter { $0.period.first >= months.lowerBound && $0.period.last <= months.upperBound })
  }
}
