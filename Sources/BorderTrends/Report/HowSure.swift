import BorderData

extension Trends {
  /// Coverage, agreement of sources, revisions.
  func howSure(_ c: TrendContext) -> ReportSection {
    var out: [Statement] = []
    let gaps = c.series.points.filter { $0.figure == nil }.map(\.period)
    let parts = c.series.points.filter { $0.figure.map { !$0.isWhole } ?? false }
    let whole = c.series.points.filter(\.isWhole).count
    if let a = c.series.firstPeriod, let b = c.series.lastPeriod {
      var text =
        "\(NumberText.count(whole).capitalisedFirst) whole \(c.grain == .month ? "months" : "years") between "
        + "\(a.shortLabel) and \(b.shortLabel)"
      if !parts.isEmpty {
        let names = parts.suffix(4).map {
          "\($0.period.shortLabel) (\($0.figure?.publishedMonths ?? 0) of \($0.period.length) months)"
        }
        text += "; only partly published: " + NumberText.list(names)
      }
      if !gaps.isEmpty {
        text +=
          "; not published: " + NumberText.list(gaps.prefix(6).map(\.shortLabel)) + (gaps.count > 6 ? " and more" : "")
      }
      out.append(Statement(text + "."))
    }
    out += disagreements(c)
    return ReportSection(kind: .howSure, statements: out)
  }

  /// The same period from two publishers, or from an earlier release: both shown, never averaged.
  private func disagreements(_ c: TrendContext) -> [Statement] {
    guard let p = c.newestWhole?.period ?? c.series.lastPeriod else { return [] }
    var out: [Statement] = []
    for f in c.series.points.suffix(3).compactMap(\.figure) where f.isWhole {
      for other in figures.everyFigure(c.selection, f.period)
      where other.value != f.value && other.tables.first?.id != f.tables.first?.id {
        let gap = f.value > 0 ? Double(other.value - f.value) / Double(f.value) : 0
        let text =
          "For \(f.period.shortLabel), \(other.tables.first.map { "\($0.publisher), \($0.title)" } ?? "another table") has "
          + "\(NumberText.grouped(other.value)) (\(NumberText.signedPercent(gap)))"
          + (other.roundedTo > 1 ? ", rounded to \(other.roundedTo)." : ".")
        out.append(Statement(text, figures: [f, other]))
      }
    }
    let revised = figures.earlier(c.selection, p)
    if let old = revised.first, let f = c.newestWhole?.figure {
      out.append(
        Statement(
          "\(p.shortLabel) was \(NumberText.grouped(old.value)) in an earlier release and is \(NumberText.grouped(f.value)) now.",
          figures: [f, old]))
    }
    return out
  }
}
