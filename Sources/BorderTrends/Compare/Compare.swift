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
    return comparison(contexts, lead.subject, grain)
  }

  private func comparison(_ contexts: [TrendContext], _ subject: Subject, _ grain: Grain) -> TrendReport {
    let members = labelled(contexts)
    let newest = sharedPeriods(members).last
    let title = comparisonTitle(contexts, members, newest)
    let subtitle = NumberText.list(contexts.map { Names.selection($0.selection) })
    let all: [ReportSection] = [
      ReportSection(kind: .whatHappened, statements: comparisonFacts(members, newest)),
      ReportSection(kind: .howSure, statements: comparisonTies(contexts, grain)),
      ReportSection(kind: .careful, statements: comparisonWarnings(contexts)),
    ]
    let sections = all.filter { !$0.statements.isEmpty }
    let chart = ReportChart(
      id: "comparison", kind: .line, title: title, subtitle: subtitle,
      alt: zip(contexts, members).map { $0.alt($1, $1.label) }.joined(separator: " "),
      unit: Set(contexts.map(\.unit)).count == 1 ? contexts[0].unit : "events",
      lines: zip(contexts, members).map { c, m in .init(m.label, role: .member, points: m.rows.map(c.point)) },
      table: "comparison")
    return TrendReport(
      subject: subject, selection: contexts[0].selection, grain: grain, title: title, subtitle: subtitle,
      headline: members[0], members: members, sections: sections, tables: [comparisonTable(members, grain, subtitle)],
      charts: [chart], methods: methods(of: sections), sources: contexts.flatMap(sources))
  }

  /// One subject asked for twice is told apart by its table or place.
  private func labelled(_ contexts: [TrendContext]) -> [ReportSeries] {
    contexts.map { c in
      var s = c.headlineSeries
      if contexts.count(where: { $0.request.subject == c.request.subject }) > 1 {
        s.label += ", " + (c.request.table.flatMap(tableTitle) ?? Names.at(c.selection.place))
      }
      return s
    }
  }

  private func sharedPeriods(_ members: [ReportSeries]) -> [Period] {
    let whole = members.map { m in Set(m.rows.filter { $0.figure?.isWhole ?? false }.map(\.period)) }
    let common = whole.dropFirst().reduce(whole.first ?? []) { $0.intersection($1) }
    return common.sorted { $0.first < $1.first }
  }

  private func comparisonTitle(_ contexts: [TrendContext], _ members: [ReportSeries], _ p: Period?) -> String {
    let plain = NumberText.list(members.map(\.label.loweredArticle)).capitalisedFirst + " side by side"
    guard let p, Set(contexts.map(\.selection.measure)).count == 1 else { return plain }
    var counted: [Extremes.Entry] = []
    var labels: [String] = []
    for m in members {
      guard let v = m.series.point(p)?.value else { continue }
      counted.append(Extremes.Entry(period: p, value: v))
      labels.append(m.label)
    }
    guard counted.count > 1 else { return plain }
    let order = counted.indices.sorted { counted[$0].value > counted[$1].value }
    return "\(p.shortLabel): "
      + order.map { "\(labels[$0]) \(NumberText.grouped(counted[$0].value))" }.joined(separator: ", ")
  }

  // Loops rather than nested closures here and above: Swift 6.3.1's optimiser crashes on closures that capture an
  // unwrapped optional period.
  private func comparisonFacts(_ members: [ReportSeries], _ newest: Period?) -> [Statement] {
    guard let newest else { return [Statement("There is no period that all of them publish whole.")] }
    return comparisonFacts(members, at: newest)
  }

  private func comparisonFacts(_ members: [ReportSeries], at p: Period) -> [Statement] {
    var parts: [String] = []
    var used: [Figure] = []
    var changes: [Statement] = []
    for m in members {
      guard let f = m.series.point(p)?.figure else { continue }
      used.append(f)
      parts.append("\(m.label.loweredArticle) \(NumberText.grouped(f.value))")
      if let change = m.series.change(at: p, against: .previousPeriod) {
        changes.append(Statement("\(m.label): \(change.sentence)", figures: [f]))
      }
    }
    return [Statement("In \(p.shortLabel): \(NumberText.list(parts)).", figures: used)] + changes
  }

  private func comparisonTies(_ contexts: [TrendContext], _ grain: Grain) -> [Statement] {
    var out: [Statement] = []
    for (i, a) in contexts.enumerated() {
      for b in contexts[(i + 1)...] {
        if let s = together(a, b) { out.append(Statement(s, method: CrossCorrelation.method)) }
        let same =
          a.selection.measure == b.selection.measure && a.selection.place == b.selection.place
          && a.selection.who == b.selection.who
        if same, let s = gap(a.series, b.series, grain) { out.append(Statement(s, method: Overlap.method)) }
      }
    }
    return out
  }

  private func comparisonWarnings(_ contexts: [TrendContext]) -> [Statement] {
    var out: [Statement] = []
    if Set(contexts.map { "\($0.selection.measure)\($0.selection.component)" }).count > 1 {
      out.append(
        Statement("These count different things: they may be set side by side, not added or subtracted."))
    }
    for c in contexts { for s in careful(c).statements where !out.contains(s) { out.append(s) } }
    return out
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
    var rows: [ReportTable.Row] = []
    for p in periods {
      var row = ReportTable.Row([.init(p.shortLabel)])
      for m in members { Self.append(m, p, to: &row) }
      rows.append(row)
    }
    return ReportTable(
      id: "comparison", title: title,
      caption: "A star marks a period only partly published; a dash, nothing published.",
      columns: columns, rows: rows)
  }

  private static func append(_ m: ReportSeries, _ p: Period, to row: inout ReportTable.Row) {
    guard let r = m.rows.first(where: { $0.period == p }), let value = r.value else {
      row.cells += [.init("–"), .init("")]
      return
    }
    let star = r.flags.contains(.partial) ? "*" : ""
    row.cells.append(.init(NumberText.grouped(value) + star, Double(value)))
    if let f = r.change?.fraction {
      row.cells.append(.init(NumberText.signedPercent(f), f * 100))
    } else {
      row.cells.append(.init(""))
    }
    row.flags.formUnion(r.flags.intersection([.partial, .preliminary, .seam]))
  }
}
