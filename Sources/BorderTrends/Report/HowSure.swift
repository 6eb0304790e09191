import BorderData

extension Trends {
  /// Coverage, trend test, breaks, agreement of sources, revisions.
  func howSure(_ c: TrendContext) -> ReportSection {
    var out: [Statement] = [coverage(c)].compactMap { $0 }
    if let verdict = c.verdict {
      out.append(Statement(verdict.sentence, method: MannKendall.method))
      if verdict.direction != .unclear {
        out.append(Statement("The test used: \(verdict.test).", method: TheilSen.method))
      }
    } else {
      out.append(
        Statement(
          "Too few whole periods for a test of trend (36 months in a row or eight years are needed): what is "
            + "said above is arithmetic, not statistics."))
    }
    if let breaks = c.breaks {
      if breaks.all.isEmpty {
        out.append(
          Statement(
            "No lasting change of level stands out between \(breaks.stretch.first.label) and \(breaks.stretch.last.label).",
            method: Segmentation.method))
      }
      for b in breaks.all.suffix(c.request.depth == .full ? 6 : 3) {
        out.append(Statement(b.sentence, method: Segmentation.method))
      }
    }
    if let s = figures.overlapSentence(c.series) { out.append(Statement(s, method: Overlap.method)) }
    out += disagreements(c)
    if c.request.depth == .full || c.request.splice {
      for o in figures.overlaps(c.selection, by: c.grain).prefix(4) {
        out.append(Statement(o.sentence(c.grain == .month ? "month" : "year"), method: Overlap.method))
      }
    }
    return ReportSection(kind: .howSure, statements: out)
  }

  private func coverage(_ c: TrendContext) -> Statement? {
    let gaps = c.series.points.filter { $0.figure == nil }.map(\.period)
    let parts = c.series.points.filter { $0.figure.map { !$0.isWhole } ?? false }
    let whole = c.series.points.filter(\.isWhole).count
    guard let a = c.series.firstPeriod, let b = c.series.lastPeriod else { return nil }
    let unit = c.grain == .month ? "month" : "year"
    var text =
      "\(NumberText.count(whole).capitalisedFirst) whole \(unit)\(whole == 1 ? "" : "s") from \(a.shortLabel) to "
      + b.shortLabel
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
    return Statement(text + ".")
  }

  /// The same period from two publishers, or from an earlier release: both shown, never averaged.
  private func disagreements(_ c: TrendContext) -> [Statement] {
    guard let p = c.newestWhole?.period ?? c.series.lastPeriod else { return [] }
    var out: [Statement] = []
    for f in c.series.points.suffix(3).compactMap(\.figure) where f.isWhole {
      for other in figures.everyFigure(c.selection, f.period)
      where other.value != f.value && other.tables.first?.id != f.tables.first?.id {
        let gap = f.value > 0 ? Double(other.value - f.value) / Double(f.value) : 0
        let name = other.tables.first.map { "\($0.publisher), \($0.title)," } ?? "another table"
        let text =
          "For \(f.period.shortLabel), \(name) has \(NumberText.grouped(other.value)) "
          + "(\(NumberText.signedPercent(gap)))" + (other.roundedTo > 1 ? ", rounded to \(other.roundedTo)." : ".")
        out.append(Statement(text, figures: [f, other]))
      }
    }
    if let old = figures.earlier(c.selection, p).first, let f = c.newestWhole?.figure {
      out.append(
        Statement(
          "\(p.shortLabel) was \(NumberText.grouped(old.value)) in an earlier release and is "
            + "\(NumberText.grouped(f.value)) now.", figures: [f, old]))
    }
    return out
  }
}
