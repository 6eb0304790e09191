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

  func context(_ asked: TrendRequest) throws(NoTrend) -> TrendContext {
    let request = fromTableOfMonths(asked)
    let selection = request.selection
    let grain = request.resolvedGrain
    let full: Series
    do throws(NoFigure) { full = try wanted(selection, grain, request) } catch {
      throw refusal(selection, grain, error)
    }
    let series = full.within(request.months)
    if let asked = asked.months, !series.points.contains(where: { $0.figure != nil }) {
      throw .outsideCoverage(selection, asked: asked, published: figures.coverage(selection) ?? asked)
    }
    // Tests and breaks stay inside one measure: a change of what is counted is no change of the border.
    let allMonths =
      grain == .month && !full.crossesMeasures
      ? full : try? figures.series(selection, by: .month, splice: request.splice)
    let monthly = allMonths?.within(request.months)
    var all = selection
    all.who = .everyone
    let everyone =
      selection.who == .everyone
      ? nil : (try? wanted(all, grain, request))?.within(request.months)
    var nationalities: [(country: CountryCode, series: Series)]
    if request.subject.members.count > 1 {
      nationalities = request.subject.members.compactMap { c in
        var one = selection
        one.who = .only([c])
        return (try? wanted(one, grain, request)).map { (c, $0.within(request.months)) }
      }
    } else {
      nationalities = figures.nationalities(all, by: grain, splice: request.splice)
        .map { ($0.country, $0.series.within(request.months)) }
    }
    // One nationality alone is the whole again.
    if nationalities.count == 1 { nationalities = [] }
    let total = selection.who == .everyone ? series : (request.subject.members.count > 1 ? series : everyone)
    let ranking = nationalities.isEmpty ? nil : Ranking(members: nationalities, total: total)
    return TrendContext(
      figures: figures, request: request, selection: selection, grain: grain, series: series, monthly: monthly,
      everyone: everyone, nationalities: nationalities, shown: shown(selection, ranking, request), ranking: ranking,
      extremes: Extremes(full), monthlyExtremes: allMonths.flatMap { Extremes($0) },
      newest: (allMonths ?? full).lastPeriod?.last ?? YearMonth(index: 0),
      verdict: TrendVerdict(
        monthly: monthly,
        yearly: series.crossesMeasures ? (try? figures.series(selection, by: grain)) ?? series : series),
      breaks: monthly.flatMap { Breaks($0, resamples: request.depth == .full ? 199 : 99) },
      usual: monthly.flatMap { m in
        m.points.last { $0.isWhole }.flatMap { UsualForMonth(m, month: $0.period.first) }
      })
  }

  /// Months before the newest table begins stand in an older one: FY2016 by the Border Patrol's own tables, though CBP's
  /// reach furthest forward. The request as it was where the newest table has any of them, or none has all.
  private func fromTableOfMonths(_ request: TrendRequest) -> TrendRequest {
    guard let months = request.months, request.table == nil, !request.splice else { return request }
    let selection = request.selection
    let grain = request.resolvedGrain
    if let usual = try? figures.series(selection, by: grain).within(months),
      usual.points.contains(where: { $0.figure != nil })
    {
      return request
    }
    guard let table = figures.table(of: selection, by: grain, covering: months) else { return request }
    var other = request
    other.table = table
    return other
  }

  private func wanted(_ s: Selection, _ grain: Grain, _ request: TrendRequest) throws(NoFigure) -> Series {
    request.splice ? try figures.joined(s, by: grain) : try figures.series(s, by: grain)
  }

  private func shown(_ s: Selection, _ ranking: Ranking?, _ request: TrendRequest) -> [CountryCode] {
    guard let ranking, s.who == .everyone || request.subject.members.count > 1 else { return [] }
    guard let newest = ranking.rows.last(where: { $0.isWhole && $0.entries.contains { $0.value > 0 } }) else {
      return Array(request.subject.members.prefix(Self.shownNationalities))
    }
    return newest.entries.prefix(max(Self.shownNationalities, request.subject.members.count)).map(\.country)
  }

  func methods(of sections: [ReportSection]) -> [MethodNote] {
    var seen: [MethodNote] = []
    for id in sections.flatMap(\.statements).compactMap(\.method) {
      if let m = Methods.all.first(where: { $0.id == id }), !seen.contains(m) { seen.append(m) }
    }
    return seen
  }

  func sources(_ c: TrendContext) -> [ReportSource] {
    // One merged figure for each thing counted, so that each table is walked once; gaps inside have no lines to add.
    var merged: [(selection: Selection, parts: [Figure.Part])] = []
    for f in c.series.points.compactMap(\.figure) {
      if !merged.contains(where: { $0.selection == f.selection }) { merged.append((f.selection, [])) }
      guard let k = merged.firstIndex(where: { $0.selection == f.selection }) else { continue }
      for p in f.parts {
        if let i = merged[k].parts.firstIndex(where: { $0.table == p.table }) {
          let months = merged[k].parts[i].months
          merged[k].parts[i].months =
            min(months.lowerBound, p.months.lowerBound)...max(months.upperBound, p.months.upperBound)
        } else {
          merged[k].parts.append(p)
        }
      }
    }
    guard let first = c.series.firstPeriod, let last = c.series.lastPeriod else { return [] }
    return merged.flatMap { m in
      figures.receipt(
        for: Figure(
          selection: m.selection, period: .exactly(first.first...last.last), value: 0, publishedMonths: 0,
          parts: m.parts, tables: [])
      ).entries
    }
    .map {
      ReportSource(
        info: $0.info, release: $0.release, months: $0.months, lines: $0.lines, linesLabel: $0.linesLabel(),
        furtherLines: $0.furtherLines)
    }
  }
}
