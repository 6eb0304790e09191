import BorderData

extension Trends {
  /// The same counts beside the peak, the years before, everyone, and the other measures of the same people.
  func comparedWith(_ c: TrendContext) -> ReportSection {
    var out: [Statement] = []
    if let p = c.newestWhole, let f = p.figure {
      let against: [(Baseline, String)] = [
        (.peak, "the peak"), (.averageOfYearsBefore(3), "the average of the three years before"),
      ]
      for (baseline, name) in against where !(c.grain == .month && baseline == .averageOfYearsBefore(3)) {
        guard let change = c.series.change(at: p.period, against: baseline), let x = change.fraction else { continue }
        let word = x < 0 ? "below" : "above"
        let what = baseline == .peak ? "\(name) of \(change.versus.shortLabel)" : "\(name)"
        out.append(
          Statement(
            "\(p.period.shortLabel) is \(NumberText.percent(abs(x))) \(word) \(what) (\(NumberText.grouped(change.from))).",
            figures: [f]))
      }
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
