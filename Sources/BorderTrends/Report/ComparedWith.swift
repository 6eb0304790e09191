import BorderData

extension Trends {
  /// The same counts beside the peak, the years before, everyone, and the other measures of the same people.
  func comparedWith(_ c: TrendContext) -> ReportSection {
    var out: [Statement] = []
    if let p = c.newestWhole, let f = p.figure {
      let against: [(Baseline, String)] = [
        (.peak, "the peak"), (.trough, "the trough"),
        (.averageOfYearsBefore(3), "the average of the three years before"),
      ]
      for (baseline, name) in against where !(c.grain == .month && baseline == .averageOfYearsBefore(3)) {
        guard let change = c.series.change(at: p.period, against: baseline), let x = change.fraction else { continue }
        let isOne = baseline == .peak || baseline == .trough
        let what = isOne ? "\(name) of \(change.versus.shortLabel)" : name
        // Many times a handful says nothing.
        if baseline == .trough, change.isLowBase { continue }
        let so =
          x >= 1.995
          ? "\(NumberText.times(x + 1)) \(what)" : "\(NumberText.percent(abs(x))) \(x < 0 ? "below" : "above") \(what)"
        out.append(Statement("\(p.period.shortLabel) is \(so) (\(NumberText.grouped(change.from))).", figures: [f]))
      }
      if let s = steadyGrowth(c, f) { out.append(s) }
      if c.grain != .month { out += otherYear(c, p) }
    }
    if let usual = c.usual {
      let f = c.monthly?.point(.month(usual.month))?.figure
      out.append(Statement(usual.sentence, figures: f.map { [$0] } ?? [], method: UsualForMonth.method))
    }
    if let all = c.everyone, let p = c.newestWhole?.period,
      let mine = c.series.change(at: p, against: .previousPeriod),
      let theirs = all.change(at: p, against: .previousPeriod),
      let a = mine.fraction, let b = theirs.fraction
    {
      out.append(
        Statement(
          "All \(Names.selection(all.selection)) went \(NumberText.signedPercent(b)) in \(p.shortLabel), "
            + "\(c.subjectName) \(NumberText.signedPercent(a)).", figures: all.point(p)?.figure.map { [$0] } ?? []))
    }
    return ReportSection(kind: .comparedWith, statements: out)
  }

  /// The yearly growth that would lead from the first whole year to the newest one, where they are some years apart.
  private func steadyGrowth(_ c: TrendContext, _ f: Figure) -> Statement? {
    guard c.grain != .month, let change = c.series.change(at: f.period, against: .first), !change.isLowBase,
      let rate = change.compoundYearlyRate
    else { return nil }
    let years = change.versus.first.distance(to: f.period.first) / 12
    guard years >= 3, let from = c.series.point(change.versus)?.figure else { return nil }
    return Statement(
      "From \(change.versus.shortLabel) (\(NumberText.grouped(change.from))) to \(f.period.shortLabel) that is "
        + "\(NumberText.signedPercent(rate)) a year if it had been steady over the \(NumberText.count(years)) years, which counts of "
        + "this kind seldom are.", figures: [from, f])
  }

  /// The other kind of year, where the months allow it: fiscal and calendar years can tell different stories.
  private func otherYear(_ c: TrendContext, _ p: Series.Point) -> [Statement] {
    let other: Grain = c.grain == .fiscalYear ? .calendarYear : .fiscalYear
    guard let s = (try? figures.series(c.selection, by: other, splice: c.request.splice))?.within(c.request.months),
      let q = s.points.last(where: { $0.isWhole }), let f = q.figure,
      let change = s.change(at: q.period, against: .previousPeriod), let before = s.point(change.versus)?.figure
    else { return [] }
    let kind = other == .calendarYear ? "By calendar year" : "By US fiscal year"
    return [
      Statement(
        "\(kind): \(NumberText.grouped(f.value)) in \(q.period.shortLabel), \(change.clause) "
          + "(\(NumberText.grouped(before.value))).", figures: [f, before])
    ]
  }
}
