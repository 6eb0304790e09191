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
  let extremes: Extremes?
  let monthlyExtremes: Extremes?
  let verdict: TrendVerdict?
  let breaks: Breaks?
  let usual: UsualForMonth?

  /// The last month that anything is published for.
  var newest: YearMonth { (monthly ?? series).lastPeriod?.last ?? YearMonth(index: 0) }
  var newestWhole: Series.Point? { series.points.last { $0.isWhole } }
  var unit: String { Names.unit(selection) }
  var subjectName: String { request.subject.name }

  /// One country, ranked among all that are listed.
  var oneCountry: CountryCode? {
    if case .only(let codes) = selection.who, codes.count == 1 { return codes[0] }
    return nil
  }
  var isGroup: Bool { request.subject.members.count > 1 }

  /// Whether the period lies in the year that the publisher still revises: the newest one, until it is complete.
  func isPreliminary(_ p: Period) -> Bool {
    let year = TrendRequest.usualYear(selection.measure).period(from: Self.start(of: newest, selection.measure))
    return newest < year.last && p.last >= year.first
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
