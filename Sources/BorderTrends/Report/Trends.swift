import BorderData

/// Works out trends: the one entry for the command line, the web pages and claims.
public struct Trends: Sendable {
  public let figures: Figures

  public init(_ figures: Figures) { self.figures = figures }

  /// How many nationalities are shown where the subject is everyone.
  static let shownNationalities = 6

  /// - Throws: `NoTrend`, saying what is possible instead.
  public func report(_ request: TrendRequest) throws(NoTrend) -> TrendReport {
    let c = try context(request)
    let full = fullAnalysis(c)
    var sections = [whatHappened(c), howSure(c), comparedWith(c), careful(c)]
    if let full {
      sections[0].statements += whatHappened(full)
      sections[1].statements += howSure(full)
      sections[2].statements += comparedWith(full)
    }
    sections.removeAll { $0.statements.isEmpty }
    return TrendReport(
      subject: request.subject, selection: c.selection, grain: c.grain, title: c.title, subtitle: c.subtitle,
      headline: c.headlineSeries, members: c.memberSeries, sections: sections,
      tables: c.tables + (full.map(tables) ?? []),
      charts: c.charts + c.analysisCharts(full),
      methods: methods(of: sections), sources: sources(c))
  }

  func context(_ request: TrendRequest) throws(NoTrend) -> TrendContext {
    let selection = request.selection
    let grain = request.resolvedGrain
    let full: Series
    do throws(NoFigure) { full = try figures.series(selection, by: grain, splice: request.splice) } catch {
      throw .noFigures(selection, why: error, possible: possible(instead: selection))
    }
    let series = full.within(request.months)
    if let asked = request.months, !series.points.contains(where: { $0.figure != nil }) {
      let first = full.firstPeriod?.first ?? asked.lowerBound
      throw .outsideCoverage(selection, asked: asked, published: first...(full.lastPeriod?.last ?? first))
    }
    let monthly =
      grain == .month
      ? series : (try? figures.series(selection, by: .month, splice: request.splice))?.within(request.months)
    var all = selection
    all.who = .everyone
    let everyone =
      selection.who == .everyone
      ? nil : (try? figures.series(all, by: grain, splice: request.splice))?.within(request.months)
    let nationalities: [(country: CountryCode, series: Series)]
    if request.subject.members.count > 1 {
      nationalities = request.subject.members.compactMap { c in
        var one = selection
        one.who = .only([c])
        return (try? figures.series(one, by: grain, splice: request.splice)).map { (c, $0.within(request.months)) }
      }
    } else {
      nationalities = figures.nationalities(all, by: grain, splice: request.splice)
        .map { ($0.country, $0.series.within(request.months)) }
    }
    let total = selection.who == .everyone ? series : (request.subject.members.count > 1 ? series : everyone)
    let ranking = nationalities.isEmpty ? nil : Ranking(members: nationalities, total: total)
    return TrendContext(
      figures: figures, request: request, selection: selection, grain: grain, series: series, monthly: monthly,
      everyone: everyone, nationalities: nationalities, shown: shown(selection, ranking, request), ranking: ranking,
      extremes: Extremes(series), monthlyExtremes: monthly.flatMap { Extremes($0) },
      verdict: TrendVerdict(monthly: monthly, yearly: series),
      breaks: monthly.flatMap { Breaks($0, resamples: request.depth == .full ? 199 : 99) },
      usual: monthly.flatMap { m in
        m.points.last { $0.isWhole }.flatMap { UsualForMonth(m, month: $0.period.first) }
      })
  }

  private func shown(_ s: Selection, _ ranking: Ranking?, _ request: TrendRequest) -> [CountryCode] {
    guard let ranking, s.who == .everyone || request.subject.members.count > 1 else { return [] }
    guard let newest = ranking.rows.last(where: { $0.isWhole && $0.entries.contains { $0.value > 0 } }) else {
      return Array(request.subject.members.prefix(Self.shownNationalities))
    }
    return newest.entries.prefix(max(Self.shownNationalities, request.subject.members.count)).map(\.country)
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
    let places = Set(figures.cube.tables.filter { $0.info.measure == s.measure }.flatMap(\.info.wholes))
    if !places.contains(s.place) {
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

  func methods(of sections: [ReportSection]) -> [MethodNote] {
    var seen: [MethodNote] = []
    for id in sections.flatMap(\.statements).compactMap(\.method) {
      if let m = Methods.all.first(where: { $0.id == id }), !seen.contains(m) { seen.append(m) }
    }
    return seen
  }

  func sources(_ c: TrendContext) -> [ReportSource] {
    // One merged figure over the series, so that each table is walked once; gaps inside have no lines to add.
    var parts: [Figure.Part] = []
    for p in c.series.points.compactMap(\.figure).flatMap(\.parts) {
      if let i = parts.firstIndex(where: { $0.table == p.table }) {
        let lower = min(parts[i].months.lowerBound, p.months.lowerBound)
        parts[i].months = lower...max(parts[i].months.upperBound, p.months.upperBound)
      } else {
        parts.append(p)
      }
    }
    guard let first = c.series.firstPeriod, let last = c.series.lastPeriod else { return [] }
    let merged = Figure(
      selection: c.selection, period: .exactly(first.first...last.last), value: 0, publishedMonths: 0, parts: parts,
      tables: [])
    return figures.receipt(for: merged).entries.map {
      ReportSource(
        info: $0.info, release: $0.release, months: $0.months, lines: $0.lines, linesLabel: $0.linesLabel(),
        furtherLines: $0.furtherLines)
    }
  }
}
