import BorderData

extension Trends {
  /// Routes, countries or sources side by side, as one report.
  ///
  /// All are shown by the grain of the first unless the requests say otherwise; counts of different measures stand
  /// beside each other and are never added or subtracted.
  ///
  /// - Throws: `NoTrend` for the first request that has no figures.
  public func compare(_ requests: [TrendRequest]) throws(NoTrend) -> TrendReport {
    guard let lead = requests.first else { throw .unknownSubject("", nearest: []) }
    let grain = lead.resolvedGrain
    var contexts: [TrendContext] = []
    for r in requests {
      var same = r
      same.grain = grain
      same.depth = .brief
      contexts.append(try context(same))
    }
    let members = contexts.map { c -> ReportSeries in
      var s = c.headlineSeries
      if requests.count(where: { $0.subject == c.request.subject }) > 1 {
        s.label += ", " + (c.request.table.flatMap { id in tableTitle(id) } ?? Names.at(c.selection.place))
      }
      return s
    }
    let common = Set(members.first?.rows.filter { $0.figure?.isWhole ?? false }.map(\.period) ?? [])
    let shared = members.dropFirst().reduce(common) { seen, m in
      seen.intersection(m.rows.filter { $0.figure?.isWhole ?? false }.map(\.period))
    }
    .sorted { $0.first < $1.first }
    var happened: [Statement] = []
    if let p = shared.last {
      let parts = members.compactMap { m in m.series.point(p)?.value.map { "\(m.label) \(NumberText.grouped($0))" } }
      let used = members.compactMap { $0.series.point(p)?.figure }
      happened.append(Statement("In \(p.shortLabel): \(NumberText.list(parts)).", figures: used))
      for m in members {
        if let change = m.series.change(at: p, against: .previousPeriod) {
          happened.append(
            Statement("\(m.label): \(change.sentence)", figures: m.series.point(p)?.figure.map { [$0] } ?? []))
        }
      }
    }
    var sure: [Statement] = []
    for (i, a) in contexts.enumerated() {
      for b in contexts[(i + 1)...] {
        if let s = together(a, b) { sure.append(Statement(s, method: CrossCorrelation.method)) }
        if a.selection.measure == b.selection.measure, a.selection.place == b.selection.place,
          a.selection.who == b.selection.who, let s = gap(a.series, b.series, grain)
        {
          sure.append(Statement(s, method: Overlap.method))
        }
      }
    }
    var warnings: [Statement] = []
    if Set(contexts.map { "\($0.selection.measure)\($0.selection.component)" }).count > 1 {
      warnings.append(
        Statement("These count different things: they may be set side by side, not added or subtracted."))
    }
    for c in contexts { for s in careful(c).statements where !warnings.contains(s) { warnings.append(s) } }
    let names = NumberText.list(members.map(\.label))
    var title = names + " side by side"
    if let p = shared.last {
      let ordered = members.compactMap { m in m.series.point(p)?.value.map { (m.label, $0) } }.sorted { $0.1 > $1.1 }
      if ordered.count > 1, Set(contexts.map(\.selection.measure)).count == 1 {
        title =
          "\(p.shortLabel): "
          + ordered.map { "\($0.0) \(NumberText.grouped($0.1))" }.joined(separator: ", ")
      }
    }
    var sections = [
      ReportSection(kind: .whatHappened, statements: happened), ReportSection(kind: .howSure, statements: sure),
      ReportSection(kind: .careful, statements: warnings),
    ]
    sections.removeAll { $0.statements.isEmpty }
    let subtitle = NumberText.list(contexts.map { Names.selection($0.selection) })
    return TrendReport(
      subject: lead.subject, selection: contexts[0].selection, grain: grain, title: title, subtitle: subtitle,
      headline: members[0], members: members, sections: sections,
      tables: [comparisonTable(members, grain, subtitle)],
      charts: [
        ReportChart(
          id: "comparison", kind: .line, title: title, subtitle: subtitle,
          alt: zip(contexts, members).map { $0.alt($1, $1.label) }.joined(separator: " "),
          unit: Set(contexts.map(\.unit)).count == 1 ? contexts[0].unit : "events",
          lines: zip(contexts, members).map { c, m in .init(m.label, role: .member, points: m.rows.map(c.point)) },
          table: "comparison")
      ], methods: methods(of: sections), sources: contexts.flatMap(sources))
  }

  private func tableTitle(_ id: String) -> String? { figures.cube.tables.first { $0.info.id == id }?.info.title }

  /// How the two move together from month to month.
  private func together(_ a: TrendContext, _ b: TrendContext) -> String? {
    guard let x = a.monthly, let y = b.monthly, a.selection != b.selection,
      let lead = LeadLag(x, y, resamples: 99)
    else { return nil }
    return lead.sentences(a.subjectName, b.subjectName).first
  }

  private func gap(_ a: Series, _ b: Series, _ grain: Grain) -> String? {
    guard let i = a.points.compactMap(\.figure).first?.tables.first,
      let j = b.points.compactMap(\.figure).first?.tables.first, i.id != j.id
    else { return nil }
    let pairs = a.points.compactMap { p in
      p.wholeValue.flatMap { u in b.point(p.period)?.wholeValue.map { (p.period, u, $0) } }
    }
    let total = pairs.reduce(0) { $0 + $1.1 }
    func apart(_ p: (Period, Int, Int)) -> Double { p.1 > 0 ? abs(Double(p.2) / Double(p.1) - 1) : 0 }
    guard total > 0, let worst = pairs.max(by: { apart($0) < apart($1) }) else { return nil }
    return Overlap(
      first: i, second: j, periods: pairs.map(\.0),
      ratio: Double(pairs.reduce(0) { $0 + $1.2 }) / Double(total), largestGap: apart(worst),
      largestGapPeriod: worst.0, equal: pairs.count(where: { $0.1 == $0.2 })
    ).sentence(grain == .month ? "month" : "year")
  }

  private func comparisonTable(_ members: [ReportSeries], _ grain: Grain, _ title: String) -> ReportTable {
    let periods = Set(members.flatMap { $0.rows.map(\.period) }).sorted { $0.first < $1.first }
    var columns: [ReportTable.Column] = [.init(grain == .month ? "Month" : "Year", key: "period", isNumber: false)]
    for m in members {
      columns.append(.init(m.label, key: Subjects.slug(m.label) + "_count"))
      columns.append(.init("change", key: Subjects.slug(m.label) + "_change_percent"))
    }
    let rows = periods.map { p -> ReportTable.Row in
      var cells: [ReportTable.Cell] = [.init(p.shortLabel)]
      var flags: Set<RowFlag> = []
      for m in members {
        let r = m.rows.first { $0.period == p }
        let star = r?.flags.contains(.partial) ?? false ? "*" : ""
        cells.append(.init(r?.value.map { NumberText.grouped($0) + star } ?? "–", r?.value.map(Double.init)))
        let f = r?.change?.fraction
        cells.append(.init(f.map { NumberText.signedPercent($0) } ?? "", f.map { $0 * 100 }))
        flags.formUnion((r?.flags ?? []).intersection([.partial, .preliminary, .seam]))
      }
      return ReportTable.Row(cells, flags: flags)
    }
    return ReportTable(
      id: "comparison", title: title,
      caption: "A star marks a period only partly published; a dash, nothing published.",
      columns: columns, rows: rows)
  }
}
