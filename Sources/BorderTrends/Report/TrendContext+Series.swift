import BorderData

extension TrendContext {
  /// The message: what the newest whole period was, which way it went, and where it stands.
  var title: String {
    guard let p = newestWhole, let value = p.value else {
      guard let last = series.points.last(where: { $0.figure != nil }), let f = last.figure else {
        return "\(titleName.capitalisedFirst): nothing published"
      }
      return "\(titleName.capitalisedFirst): \(NumberText.grouped(f.value)) \(unit) in the "
        + "\(NumberText.count(f.publishedMonths)) published months of \(last.period.shortLabel)"
    }
    let many = value == 0 ? "no" : NumberText.grouped(value)
    var text = "\(titleName.capitalisedFirst): \(many) \(unit) in \(p.period.shortLabel)"
    let change = series.change(at: p.period, against: .previousPeriod)
    if let change { text += ", " + change.clause }
    if value == 0 { return text }
    if let clause = extremes?.clause(p.period, .lowest) ?? extremes?.clause(p.period, .highest) {
      text += (change == nil ? ", " : ", and ") + clause
    } else if let change, let top = extremes?.highest.first, top.period == change.versus {
      text += ", the highest \(grain == .month ? "month" : "year") of the series"
    }
    return text
  }

  var subtitle: String {
    guard let a = series.firstPeriod, let b = series.lastPeriod else {
      return Names.selection(selection).capitalisedFirst
    }
    let by = ["by month", "by calendar year", "by US fiscal year (October to September)"][Int(grain.rawValue)]
    var what = Names.selection(selection)
    // Joined on request: the longer name says where.
    if let old = series.points.first(where: { $0.figure != nil })?.figure?.selection, !old.countsTheSame(as: selection),
      let seam = series.points.first(where: { $0.figure?.selection.countsTheSame(as: selection) ?? false })
    {
      what = "\(Names.measure(old)), from \(seam.period.shortLabel) on \(what)"
    }
    let span = a == b ? a.shortLabel : "\(a.shortLabel)–\(b.shortLabel)"
    return "\(what.capitalisedFirst), \(by), \(span)"
  }

  var headlineSeries: ReportSeries {
    var ranks: [Period: Int] = [:]
    if let country = oneCountry, let ranking {
      for row in ranking.rows { ranks[row.period] = row.entry(country)?.rank }
    }
    let named = nationalities.count { !Subjects.unnamed.contains($0.country) }
    return reportSeries(
      subjectName.capitalisedFirst, series, whole: everyone, ranks: ranks,
      shareOf: everyone.map { "of all \(Names.selection($0.selection))" },
      rankAmong: ranks.isEmpty ? nil : "of \(named) countries listed apart", ends: extremes)
  }

  var memberSeries: [ReportSeries] {
    shown.compactMap { code in
      guard let s = nationalities.first(where: { $0.country == code })?.series else { return nil }
      var ranks: [Period: Int] = [:]
      for row in ranking?.rows ?? [] { ranks[row.period] = row.entry(code)?.rank }
      return reportSeries(
        Names.country(code).capitalisedFirst, s, whole: series, ranks: ranks, shareOf: "of \(subjectName)",
        rankAmong: isGroup ? "of the \(NumberText.count(nationalities.count))" : "of the nationalities listed apart")
    }
  }

  func reportSeries(
    _ label: String, _ s: Series, whole: Series?, ranks: [Period: Int], shareOf: String?, rankAmong: String?,
    ends: Extremes? = nil
  ) -> ReportSeries {
    let first = s.points.first { ($0.wholeValue ?? 0) > 0 }
    let seams = Set(s.seams)
    var totals: [Period: Figure] = [:]
    for p in whole?.points ?? [] { totals[p.period] = p.figure }
    var previous: Series.Point?
    let rows = s.points.map { p -> ReportRow in
      var flags: Set<RowFlag> = []
      var change: Change?
      if let f = p.figure {
        if !f.isWhole { flags.insert(.partial) }
        if isPreliminary(p.period) { flags.insert(.preliminary) }
        if let g = previous?.figure, f.isWhole, g.isWhole, isSettled(p.period),
          g.selection.countsTheSame(as: f.selection)
        {
          change = Change(from: g, to: f)
        }
        if let change, change.isLowBase, change.fraction ?? 0 != 0 { flags.insert(.lowBase) }
      } else {
        flags.insert(.gap)
      }
      if let ends, ends.compared.count > 2 {
        // Shared by many, it marks none of them out.
        if ends.highest.count <= 3, ends.highest.contains(where: { $0.period == p.period }) { flags.insert(.highest) }
        if ends.lowest.count <= 3, ends.lowest.contains(where: { $0.period == p.period }) { flags.insert(.lowest) }
      }
      if seams.contains(p.period) { flags.insert(.seam) }
      previous = p
      var timesFirst: Double?
      if let v = p.wholeValue, let base = first?.value, base > 0, let f = p.figure, let g = first?.figure,
        f.selection.countsTheSame(as: g.selection)
      {
        timesFirst = Double(v) / Double(base)
      }
      var share: Double?
      if let f = p.figure, let t = totals[p.period], t.value > 0, t.publishedMonths == f.publishedMonths {
        share = Double(f.value) / Double(t.value)
      }
      return ReportRow(
        period: p.period, figure: p.figure, change: change, timesFirst: timesFirst, share: share,
        rank: (p.value ?? 0) > 0 ? ranks[p.period] : nil, flags: flags)
    }
    return ReportSeries(
      label: label, selection: s.selection, series: s, rows: rows, shareOf: shareOf, rankAmong: rankAmong)
  }
}
